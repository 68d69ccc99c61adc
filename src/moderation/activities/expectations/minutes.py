# SPDX-License-Identifier: EUPL-1.2
"""A round in the minutes: what was said, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from moderation.activities.expectations import model
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message, untranslated
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.findings import minutes as findings
from moderation.features.ratings import minutes
from moderation.features.ratings.rules import Rated
from moderation.minutes import document as doc
from moderation.minutes.depth import Depth

SAID = QT_TRANSLATE_NOOP("RoundMinutes", "{kind}: {words}.")
BECAME = QT_TRANSLATE_NOOP("RoundMinutes", "{met} of {all} expectations were met.")
LOOKED_BACK = QT_TRANSLATE_NOOP(
    "RoundMinutes", "Looking back: {met} of {all} expectations were met."
)
EXPECTED = QT_TRANSLATE_NOOP("RoundMinutes", "Expectation")
SUMMARY = QT_TRANSLATE_NOOP(
    "RoundMinutes", "Expectations: a row for each one, in the columns how many hands said so."
)


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    _depth: Depth = Depth.FULL,
) -> list[doc.DocumentBlock]:
    """What the minutes say about a round; nothing before it was closed."""
    words, done = model.words_of(view, block.id), model.reviewed(view, block.id)
    back: list[doc.DocumentBlock] = []
    if done and not any(word.id in done for word in words):
        back = [doc.Paragraph(catalogue.text(looked_back(done)))]
    if not words:
        return back
    kind = model.kind_of(view, block.id)
    told = in_figures(words, catalogue.text, formats)
    if not told and kind is not model.RoundKind.EXPECTATIONS:
        told = ", ".join(formats.quoted(word.text) for word in words)
    heading = doc.Heading(3, catalogue.text(kind.message))
    said: list[doc.DocumentBlock]
    if told:
        values = {"kind": kind.message, "words": untranslated(told)}
        said = [doc.Paragraph(catalogue.text(SAID.with_values(**values)))]
    elif done and not back:
        met, every = formats.number(model.met(done)), formats.number(len(words))
        became = BECAME.with_values(met=met, all=every)
        table = minutes.rating_table(
            [(word.id, word.text, word.side) for word in words],
            done,
            model.SCALE,
            catalogue,
            heading=catalogue.text(EXPECTED),
            summary=catalogue.text(SUMMARY),
        )
        said = [heading, doc.Paragraph(catalogue.text(became)), table]
    else:
        said = [heading, doc.BulletList(tuple(doc.ListItem(w.text, origin=w.id) for w in words))]
    return [*said, *back, *findings.blocks(view, block, catalogue)]


def looked_back(done: Mapping[Id, Rated]) -> Message:
    """How a look back at the expectations of earlier blocks ended."""
    return LOOKED_BACK.with_values(met=model.met(done), all=len(done))


def in_figures(
    words: Sequence[model.RoundWord], text: Callable[[Message], str], formats: Formats
) -> str:
    """Mean and spread of numbers, by side where that tells nobody; nothing of other words."""
    found = model.numbers(words)
    return "" if found is None else minutes.in_figures(found, text, formats)
