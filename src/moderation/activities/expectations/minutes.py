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
from moderation.features.ratings.rules import Rated
from moderation.features.votes import figures
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
ANSWERS = QT_TRANSLATE_NOOP("RoundMinutes", "%n answer(s), mean {mean}, spread {spread}")
OF_SIDE = QT_TRANSLATE_NOOP("RoundMinutes", "{side} {mean} (spread {spread})")


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
        table = _table(words, done, catalogue, formats)
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

    def told(template: Message, counts: Sequence[int], **more: Message) -> str:
        mean = formats.number(figures.mean(counts, model.NUMBERS.lowest), 1)
        spread = formats.number(figures.spread(counts), 1)
        return text(template.with_values(mean=mean, spread=spread, **more))

    found = model.numbers(words)
    if found is None:
        return ""
    by_side = [told(OF_SIDE, own, side=side.message) for side, own in found.by_side if any(own)]
    return "; ".join([told(ANSWERS.with_count(found.ballots), found.counts), *by_side])


def _table(
    words: Sequence[model.RoundWord],
    done: Mapping[Id, Rated],
    catalogue: Catalogue,
    formats: Formats,
) -> doc.Table:
    columns = [doc.Column(catalogue.text(EXPECTED))]
    columns += [
        doc.Column(catalogue.text(name), width=70, align=doc.ColumnAlign.CENTER)
        for name in model.SCALE.names
    ]
    rows = []
    for word in words:
        marks = (
            ()
            if word.side is None
            else (doc.CellMark(catalogue.text(word.side.message), word.side),)
        )
        found = done.get(word.id)
        counts = ["–"] * model.SCALE.width if found is None else map(formats.number, found.counts)
        rows.append(
            doc.Row((doc.Cell(word.text, glyphs=marks), *map(doc.Cell, counts)), origin=word.id)
        )
    return doc.Table(tuple(columns), tuple(rows), row_header=0, summary=catalogue.text(SUMMARY))
