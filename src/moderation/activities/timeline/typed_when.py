# SPDX-License-Identifier: EUPL-1.2
"""When something on the clock is, out of words: a day, a season, a stretch of days, or a rhythm."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from moderation.activities.timeline.model import FixedKind
from moderation.domain.blank import trimmed
from moderation.domain.date_forms import FixedDay
from moderation.domain.days import parse_span
from moderation.domain.errors import UserFacingError
from moderation.domain.recurrence import Recurrence
from moderation.domain.recurring import read_recurring
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import QT_TRANSLATE_NOOP

NO_WHEN = QT_TRANSLATE_NOOP(
    "ClockWhen", "When is it? Type for example 15.9.2030, autumn 2030 or 5.7. to 31.8.2027."
)
_RHYTHM = re.compile(
    r"(?<!\w)(?:jede[nmrs]?|alle|immer|every|each|\w*wöchentlich|\w*täglich|weekly|fortnightly)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class When:
    """The day, how exactly it was said, the last day of what lasts, and how it recurs."""

    day: date
    day_as: Precision = Precision.DAY
    until: date | None = None
    recurs: Recurrence | None = None


def read_when(typed: str, kind: FixedKind, today: date, fixed: Sequence[FixedDay] = ()) -> When:
    """When something of a kind is: sittings alone recur.

    Raises:
        UserFacingError: It cannot be read, or there is nothing to read.
    """
    words = trimmed(typed)
    if not words:
        raise UserFacingError(NO_WHEN)
    if kind is FixedKind.SESSION:
        try:
            found = read_recurring(words, today)
            return When(found.first, until=found.last, recurs=found.rule)
        except UserFacingError:
            # What speaks of a rhythm is told what is wrong with it, all else what is no day.
            if _RHYTHM.search(words):
                raise
    span = parse_span(words, today, fixed=fixed)
    if span is None:
        raise UserFacingError(NO_WHEN)
    if span.precision is Precision.DAY:
        return When(span.first, until=span.last if span.last > span.first else None)
    said = SaidDay.of(span)
    return When(said.day, said.precision)
