# SPDX-License-Identifier: EUPL-1.2
"""When the minutes were sent, in the minutes themselves: how many addresses, never which."""

from __future__ import annotations

from moderation.domain.clock import local_day
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.sending.model import Dispatch, SendWay, dispatches
from moderation.features.sending.words import DRAFT, RELEASED
from moderation.minutes import document as doc

SENT = QT_TRANSLATE_NOOP("SendingMinutes", "Sent on {day}, {time} ({state}): %n address(es).")
HANDED = QT_TRANSLATE_NOOP(
    "SendingMinutes", "Given to the mail program on {day}, {time} ({state}): %n address(es)."
)


def sent(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[doc.DocumentBlock]:
    """One line for every sending that reached anybody; public minutes have no such record."""
    return [
        doc.Paragraph(_line(one, catalogue, formats), doc.Role.NOTE)
        for one in dispatches(view)
        if one.reached
    ]


def _line(one: Dispatch, catalogue: Catalogue, formats: Formats) -> str:
    message = HANDED if one.way is SendWay.DRAFT else SENT
    return catalogue.text(
        message.with_count(len(one.reached)).with_values(
            day=formats.date(local_day(one.at)),
            time=formats.time(one.at),
            state=catalogue.text(RELEASED if one.released else DRAFT),
        )
    )
