# SPDX-License-Identifier: EUPL-1.2
"""Speeches in words: how long one is, how much was heard of somebody."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.speakers.order import Floor, Spoken

SILENT = QT_TRANSLATE_NOOP("Speakers", "not spoken yet")
HEARD = QT_TRANSLATE_NOOP("Speakers", "%n speech(es), {time} min")
WITHIN = QT_TRANSLATE_NOOP("Speakers", "{time} of {limit} min")
OVER = QT_TRANSLATE_NOOP("Speakers", "{time} · the time of {limit} min is over")


def figure(seconds: int) -> str:
    """A length as minutes and seconds: "3:07"."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def heard(told: Spoken) -> Message:
    """How often and how long somebody spoke; or that it was not yet."""
    if not told.speeches:
        return SILENT
    return HEARD.with_count(told.speeches).with_values(time=figure(told.seconds))


def time_said(now: Floor) -> Message:
    """How long the speech is, and quietly that its time is over."""
    if not now.limit:
        return untranslated(figure(now.seconds))
    words = OVER if now.over else WITHIN
    return words.with_values(time=figure(now.seconds), limit=now.limit)
