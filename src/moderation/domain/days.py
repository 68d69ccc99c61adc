# SPDX-License-Identifier: EUPL-1.2
"""Days as people type them: 30.9.2034, 30.9.34, 30.9., 9/2034, 2034, 30 Sep 2034."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP

NO_DAY = QT_TRANSLATE_NOOP(
    "Days", "“{typed}” is not a date. Type for example 30.09.2034, 9/2034 or 2034."
)

_NUMBERS = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})(?:[./-]([0-9]{2}|[0-9]{4})?)?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_MONTH = re.compile(r"([0-9]{1,2})[./-]([0-9]{4})")
_YEAR = re.compile(r"[0-9]{4}")
_NAMED = re.compile(r"(?:([0-9]{1,2})\.?)?([a-zäöü]{3,9})\.?([0-9]{4})")
_MONTHS = (
    ("jan",),
    ("feb",),
    ("mär", "mrz", "mar"),
    ("apr",),
    ("mai", "may"),
    ("jun",),
    ("jul",),
    ("aug",),
    ("sep",),
    ("okt", "oct"),
    ("nov",),
    ("dez", "dec"),
)


def parse_day(typed: str, today: date, *, first: bool = False) -> date | None:
    """The day that was meant; nothing for nothing.

    A month or a year alone means its last day, or its first one where something begins
    (``first``); a day without a year is the next one from today on.

    Raises:
        UserFacingError: It is no day.
    """
    text = re.sub(r"\s", "", typed).lower()
    if text in ("", "-", "–"):
        return None
    try:
        found = _parsed(text, today, first=first)
    except ValueError:
        found = None
    if found is None:
        raise UserFacingError(NO_DAY.with_values(typed=trimmed(typed)))
    return found


def _parsed(text: str, today: date, *, first: bool) -> date | None:
    if match := _ISO.fullmatch(text):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _MONTH.fullmatch(text):
        return _edge(int(match[2]), int(match[1]), first=first)
    if match := _NUMBERS.fullmatch(text):
        day, month = int(match[1]), int(match[2])
        if match[3] is None:
            found = date(today.year, month, day)
            return found if found >= today else date(today.year + 1, month, day)
        year = int(match[3])
        return date(year if len(match[3]) > 2 else 2000 + year, month, day)
    if _YEAR.fullmatch(text):
        return _edge(int(text), 1 if first else 12, first=first)
    if match := _NAMED.fullmatch(text):
        for month, names in enumerate(_MONTHS, 1):
            if match[2].startswith(names):
                year = int(match[3])
                if match[1]:
                    return date(year, month, int(match[1]))
                return _edge(year, month, first=first)
    return None


def _edge(year: int, month: int, *, first: bool) -> date:
    """The first or the last day of a month."""
    if not 1 <= month <= 12:
        raise ValueError(month)
    return date(year, month, 1 if first else monthrange(year, month)[1])
