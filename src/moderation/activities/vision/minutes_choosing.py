# SPDX-License-Identifier: EUPL-1.2
"""How the vision was chosen, for the minutes: what was heard, versions, and each side's consent."""

from __future__ import annotations

from datetime import datetime

from moderation.activities.vision.model import (
    OPEN,
    VisionConsent,
    VisionDraft,
    consents_of,
    last_round,
    version_of,
)
from moderation.activities.vision.versions import (
    decision_on,
    mandate,
    statements_of,
    versions_of,
    zero_mean,
)
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture.shown import shown_side
from moderation.minutes import document as doc

HEARD = QT_TRANSLATE_NOOP("VisionMinutes", "What was heard")
BY_SIDE = QT_TRANSLATE_NOOP("VisionMinutes", "{side}: {text}")
ENOUGH = QT_TRANSLATE_NOOP(
    "VisionMinutes", "After round {number} the room found the best draft good enough."
)
FURTHER = QT_TRANSLATE_NOOP(
    "VisionMinutes", "After round {number} the room decided to look further."
)
VERSIONS = QT_TRANSLATE_NOOP("VisionMinutes", "Versions")
VERSION = QT_TRANSLATE_NOOP("VisionMinutes", "Version")
WORDING = QT_TRANSLATE_NOOP("VisionMinutes", "Wording")
PROPOSED = QT_TRANSLATE_NOOP("VisionMinutes", "Proposed by")
REASON = QT_TRANSLATE_NOOP("VisionMinutes", "Reason")
ROUNDS = QT_TRANSLATE_NOOP("VisionMinutes", "Round and mean")
ROUND_MEAN = QT_TRANSLATE_NOOP("VisionMinutes", "{number}: {mean}")
SUMMARY = QT_TRANSLATE_NOOP(
    "VisionMinutes",
    "The versions of the wording, first to last, with who proposed them, why, and their rounds.",
)
CONSENTS = QT_TRANSLATE_NOOP("VisionMinutes", "What each side says")
SAID_BY = QT_TRANSLATE_NOOP("VisionMinutes", "{answer}, {who}, {moment}, {block}")
SAID = QT_TRANSLATE_NOOP("VisionMinutes", "{answer}, {moment}, {block}")

_NARROW, _ROUNDS = 56.0, 90.0


def after_round(
    view: MinutesView, block_id: Id, number: int, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """What was heard after a round, and what the room decided."""
    found: list[doc.DocumentBlock] = []
    statements = statements_of(view, block_id, number)
    if statements:
        found.append(doc.Heading(3, catalogue.text(HEARD)))
        items = []
        for each in statements:
            side = shown_side(view, each.side)
            words = each.text
            if side is not None:
                words = catalogue.text(BY_SIDE.with_values(side=side.message, text=words))
            items.append(doc.ListItem(words, origin=each.id))
        found.append(doc.BulletList(tuple(items)))
    mean = zero_mean(view, block_id)
    if mean is not None and number == last_round(view, block_id):
        said = mandate(view, block_id, formats.number(mean, 1))
        if said is not None:
            found.append(doc.Paragraph(catalogue.text(said)))
    decided = decision_on(view, block_id, number)
    if decided is not None:
        outcome = (ENOUGH if decided.enough else FURTHER).with_values(number=number)
        found.append(doc.Paragraph(catalogue.text(outcome), origin=decided.id))
    return found


def consent(
    view: MinutesView, draft: VisionDraft, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """What each side said to the wording that stands: who, when, and in which block.

    Where closed things are left out, no side is called open: its answer may be one of them.
    """
    said = consents_of(view, draft, version_of(view, draft))
    if not any(said):
        return []
    facts = [
        doc.Fact(
            catalogue.text(side.message),
            catalogue.text(OPEN) if each is None else _said(view, each, catalogue, formats),
            None if each is None else each.id,
        )
        for side, each in zip(Side, said, strict=True)
        if each is not None or (side is not Side.OTHERS and not view.leaves_out_closed)
    ]
    return [
        doc.Heading(3, catalogue.text(CONSENTS)),
        doc.FactGrid(tuple(facts), columns=1, origin=draft.id),
    ]


def _said(view: MinutesView, said: VisionConsent, catalogue: Catalogue, formats: Formats) -> str:
    block = view.find(Block, said.said_in_id)
    moment = "" if said.said_at is None else _moment(said.said_at, formats)
    words = (SAID_BY if said.who else SAID).with_values(
        answer=said.consent.message,
        who=untranslated(said.who),
        moment=untranslated(moment),
        block=untranslated("" if block is None else block.title),
    )
    return ", ".join(part for part in catalogue.text(words).split(", ") if part.strip())


def versions(
    view: MinutesView, draft: VisionDraft, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """The versions of a wording with their rounds, where there is more than one."""
    found = versions_of(view, draft)
    if len(found) < 2:
        return []
    rows = []
    for each in found:
        means = [
            catalogue.text(
                ROUND_MEAN.with_values(number=number, mean=formats.number(result.mean, 1))
            )
            for number, result in each.rounds
        ]
        last = each.number == len(found)
        rows.append(
            doc.Row(
                (
                    doc.Cell(str(each.number), strong=last),
                    doc.Cell(
                        each.sentence,
                        notes=(each.slogan,) if each.slogan else (),
                        strong=last,
                        origin=draft.id,
                    ),
                    doc.Cell(each.proposer),
                    doc.Cell(each.reason),
                    doc.Cell("\n".join(means)),
                )
            )
        )
    columns = (
        doc.Column(catalogue.text(VERSION), width=_NARROW),
        doc.Column(catalogue.text(WORDING)),
        doc.Column(catalogue.text(PROPOSED)),
        doc.Column(catalogue.text(REASON)),
        doc.Column(catalogue.text(ROUNDS), width=_ROUNDS),
    )
    return [
        doc.Heading(2, catalogue.text(VERSIONS)),
        doc.Table(columns, tuple(rows), row_header=0, summary=catalogue.text(SUMMARY)),
    ]


def _moment(moment: datetime, formats: Formats) -> str:
    """A day and its time, where the workshop is."""
    return f"{formats.date(local_day(moment))}, {formats.time(moment)}"
