# SPDX-License-Identifier: EUPL-1.2
"""The plan of telling in the minutes; in public only the messages that were released for it."""

from __future__ import annotations

from moderation.activities.vision.telling import (
    agreed_day,
    always,
    audiences_of,
    gain_of,
    telling_of,
)
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, PublicView
from moderation.minutes import document as doc
from moderation.minutes.origin import field_of

TELLING = QT_TRANSLATE_NOOP("VisionMinutes", "How the vision is told")
MESSAGES = QT_TRANSLATE_NOOP("VisionMinutes", "What the vision means for whom")
TO_WHOM = QT_TRANSLATE_NOOP("VisionMinutes", "To whom")
GAIN = QT_TRANSLATE_NOOP("VisionMinutes", "Gain")
MESSAGE = QT_TRANSLATE_NOOP("VisionMinutes", "Message")
WHO = QT_TRANSLATE_NOOP("VisionMinutes", "Who tells it")
WHEN = QT_TRANSLATE_NOOP("VisionMinutes", "When and how")
SUMMARY = QT_TRANSLATE_NOOP(
    "VisionMinutes", "To whom the vision is told, with gain, message, who tells it, and when."
)


def telling(
    view: MinutesView, block_id: Id, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """The audiences with their messages, or in public the messages that may be told."""
    if isinstance(view, PublicView):
        return _released(view, block_id, catalogue)
    audiences = audiences_of(view, block_id)
    # Names alone are a preparation, not a plan.
    planned = any(a.message or a.speaker or a.day or a.channel for a in audiences)
    if not audiences or not (planned or telling_of(view, block_id)):
        return []
    rows = []
    for each in audiences:
        gain = gain_of(view, each)
        when = ["" if each.day is None else formats.date(each.day), each.channel]
        rows.append(
            doc.Row(
                (
                    doc.Cell(each.name, strong=True, origin=each.id),
                    doc.Cell("" if gain is None else gain.title),
                    doc.Cell(each.message, origin=field_of(each.id, "message")),
                    doc.Cell(each.speaker),
                    doc.Cell("\n".join(part for part in when if part)),
                ),
                origin=each.id,
            )
        )
    names = (TO_WHOM, GAIN, MESSAGE, WHO, WHEN)
    columns = tuple(doc.Column(catalogue.text(name)) for name in names)
    day = agreed_day(view, block_id)
    shown = "" if day is None else formats.date(day)
    return [
        doc.Heading(2, catalogue.text(TELLING)),
        doc.Table(columns, tuple(rows), row_header=0, summary=catalogue.text(SUMMARY)),
        doc.Paragraph(catalogue.text(always(view, block_id, shown)), doc.Role.NOTE),
    ]


def _released(view: MinutesView, block_id: Id, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    told = [a for a in audiences_of(view, block_id) if a.released and a.message]
    if not told:
        return []
    facts = tuple(doc.Fact(each.name, each.message, field_of(each.id, "message")) for each in told)
    return [doc.Heading(2, catalogue.text(MESSAGES)), doc.FactGrid(facts, columns=1)]
