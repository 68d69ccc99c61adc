# SPDX-License-Identifier: EUPL-1.2
"""Days that stand, such as elections and budgets, and dates that are typed with them in mind.

The activity that keeps fixed dates declares them as ``fixed``, so that "nach dem Haushalt 2027" can
be understood wherever a date is typed.
"""

from __future__ import annotations

from datetime import date, datetime

from moderation.domain.clock import local_day
from moderation.domain.date_forms import FixedDay
from moderation.domain.days import parse_day, parse_span
from moderation.domain.rooms import offered
from moderation.domain.said_days import SaidDay
from moderation.domain.state import Lookups


def fixed_days(state: Lookups) -> tuple[FixedDay, ...]:
    """Every day of the workshop that stands."""
    return tuple(day for days in offered("fixed") for day in days(state))


def typed_day(state: Lookups, typed: str, now: datetime, *, first: bool = False) -> date | None:
    """The day that was typed into a field; nothing for an empty field.

    Raises:
        UserFacingError: It is no date, or it leaves open which one is meant.
    """
    return parse_day(typed, local_day(now), first=first, fixed=fixed_days(state))


def typed_said_day(
    state: Lookups, typed: str, now: datetime, *, first: bool = False
) -> SaidDay | None:
    """The day that was typed into a field, and how exactly it was said; see ``typed_day``.

    Raises:
        UserFacingError: It is no date, or leaves open which one is meant, or is more than one.
    """
    span = parse_span(typed, local_day(now), fixed=fixed_days(state))
    return None if span is None else SaidDay.of(span, first=first)
