# SPDX-License-Identifier: EUPL-1.2
"""Means in words: for page, wall and minutes alike."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.goals.balance import Balance, balance
from moderation.activities.goals.means import MeansKind, means_of
from moderation.activities.goals.model import Goal
from moderation.domain.amounts import money_with_words, staff
from moderation.domain.blank import blank
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated

TITLE = QT_TRANSLATE_NOOP("Means", "Balance of resources")
YEAR = QT_TRANSLATE_NOOP("Means", "Year")
NEEDED = QT_TRANSLATE_NOOP("Means", "needed")
COVERED = QT_TRANSLATE_NOOP("Means", "covered")
PENDING = QT_TRANSLATE_NOOP("Means", "applied for")
NOT_COVERED = QT_TRANSLATE_NOOP("Means", "not covered")
SOURCES = QT_TRANSLATE_NOOP("Means", "Sources")
_NONE = QT_TRANSLATE_NOOP("Means", "No goal yet")
_ALL = QT_TRANSLATE_NOOP("Means", "All goals are covered")
_SOME = QT_TRANSLATE_NOOP("Means", "%n goal(s) not covered")
_UNCLEAR = QT_TRANSLATE_NOOP("Means", "Need not clarified for %n goal(s)")
_BOTH = QT_TRANSLATE_NOOP("Means", "{money}, {staff}")
_CLOSED_BY = QT_TRANSLATE_NOOP("Means", "To close the gap by {date}: {who}")
_CLOSED = QT_TRANSLATE_NOOP("Means", "To close the gap, day open: {who}")
_NOBODY = QT_TRANSLATE_NOOP("Means", "Nobody closes the gap yet")
SOURCE = QT_TRANSLATE_NOOP("Means", "{source} ({state})")
_WITHOUT = QT_TRANSLATE_NOOP(
    "Means", "{kind} of goals that were not said by year: {needed}, {gap} not covered."
)


def amount_words(kind: MeansKind, amount: float, formats: Formats, said: str = "") -> Message:
    """An amount with its unit, and with what was said around it, such as "ca."."""
    if kind is MeansKind.MONEY:
        return money_with_words(int(amount), said, formats)
    return staff(amount, formats)


def uncovered(state: Lookups, goals: Sequence[Goal]) -> tuple[Goal, ...]:
    """The goals of which a year is not covered, in their order."""
    return tuple(
        goal for goal in goals if any(means_of(state, goal, kind).gap for kind in MeansKind)
    )


def unclear(goals: Sequence[Goal]) -> tuple[Goal, ...]:
    """The goals of which nobody has said what they take."""
    return tuple(goal for goal in goals if not goal.resources_clear)


def headline(state: Lookups, goals: Sequence[Goal]) -> Message:
    """What the balance comes to: how many goals are not covered, or are not known."""
    if not goals:
        return _NONE
    lacking = uncovered(state, goals)
    if lacking:
        return _SOME.with_count(len(lacking))
    unknown = unclear(goals)
    return _UNCLEAR.with_count(len(unknown)) if unknown else _ALL


def remark(state: Lookups, goals: Sequence[Goal]) -> Message | None:
    """What the headline leaves unsaid: goals whose need nobody knows beside those not covered."""
    unknown = unclear(goals)
    if not unknown or not uncovered(state, goals):
        return None
    return _UNCLEAR.with_count(len(unknown))


def without_years(state: Lookups, goals: Sequence[Goal], formats: Formats) -> tuple[Message, ...]:
    """What goals take of which only the whole was said: it stands in no year of the balance."""
    rests = (balance(state, goals, kind).without_years for kind in MeansKind)
    return tuple(
        _WITHOUT.with_values(
            kind=rest.kind.message,
            needed=amount_words(rest.kind, rest.needed, formats),
            gap=amount_words(rest.kind, rest.gap, formats),
        )
        for rest in rests
        if rest.needed
    )


def gap_words(state: Lookups, goal: Goal, formats: Formats) -> Message | None:
    """What of a goal is not covered: "1,7 Mio. €, 1,0 Stelle"; nothing where it is covered."""
    found = [
        amount_words(kind, gap, formats)
        for kind in MeansKind
        if (gap := means_of(state, goal, kind).gap)
    ]
    if len(found) == 2:
        return _BOTH.with_values(money=found[0], staff=found[1])
    return found[0] if found else None


def closer_words(goal: Goal, formats: Formats) -> Message:
    """Who closes the gap of a goal by when."""
    if blank(goal.gap_closer):
        return _NOBODY
    who = untranslated(goal.gap_closer)
    if goal.gap_closed_by is None:
        return _CLOSED.with_values(who=who)
    return _CLOSED_BY.with_values(who=who, date=formats.date(goal.gap_closed_by))


def balances(state: Lookups, goals: Sequence[Goal]) -> tuple[Balance, ...]:
    """Money and staff year by year; a kind of which nothing was said by year is left out."""
    found = (balance(state, goals, kind) for kind in MeansKind)
    return tuple(each for each in found if each.years)
