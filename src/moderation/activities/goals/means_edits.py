# SPDX-License-Identifier: EUPL-1.2
"""Changes to what goals take year by year."""

from __future__ import annotations

from datetime import date
from typing import Any

from moderation.activities.goals.means import (
    FIRST_YEAR,
    LAST_YEAR,
    MeansKind,
    MeansSource,
    MeansState,
    MeansYear,
    sources_of,
    years_of,
)
from moderation.activities.goals.model import Goal
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP

SET_YEAR = QT_TRANSLATE_NOOP("MeansEdit", "Set resources of a year")
ADD_SOURCE = QT_TRANSLATE_NOOP("MeansEdit", "Add source of funds")
EDIT_SOURCE = QT_TRANSLATE_NOOP("MeansEdit", "Edit source of funds")
REMOVE_SOURCE = QT_TRANSLATE_NOOP("MeansEdit", "Remove source of funds")
MOVE_YEARS = QT_TRANSLATE_NOOP("MeansEdit", "Move resources to other years")
SET_CLOSER = QT_TRANSLATE_NOOP("MeansEdit", "Note who closes the gap")
NO_WORDS = QT_TRANSLATE_NOOP(
    "MeansEdit", "Say where the means come from, for example a budget line."
)
NEGATIVE = QT_TRANSLATE_NOOP("MeansEdit", "Means cannot be less than zero.")
NO_YEAR = QT_TRANSLATE_NOOP(
    "MeansEdit", "{year} is no year of a plan. Type a year from {first} to {last}."
)


def _checked(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        # As they stand in a year's number, without the dots of thousands.
        values = {"year": str(year), "first": str(FIRST_YEAR), "last": str(LAST_YEAR)}
        raise UserFacingError(NO_YEAR.with_values(**values))
    return year


def set_year(
    state: State,
    goal_id: Id,
    kind: MeansKind,
    source_id: Id | None,
    year: int,
    amount: float,
    words: str = "",
) -> Step:
    """What a goal needs in a year, or has from a source; nothing takes the year out.

    From the first year on the whole follows from the years: what was said of the whole goes. A
    source says what is secured and not what is needed: the need stays until it has years itself.

    Args:
        state: What the workshop holds.
        goal_id: The goal.
        kind: Money or staff.
        source_id: Where it comes from; ``None`` for what is needed.
        year: The calendar year.
        amount: Euros or positions.
        words: What was said around the amount.

    Raises:
        UserFacingError: The amount is below zero, or the year is none of a plan.
    """
    if amount < 0:
        raise UserFacingError(NEGATIVE)
    year = _checked(year)
    goal = state.get(Goal, goal_id)
    rows = years_of(state, goal_id, kind)
    there = [row for row in rows if row.source_id == source_id and row.year == year]
    changes: tuple[Change, ...] = ()
    for extra in there[1:]:
        changes += removed(extra)
    if not amount:
        changes += removed(there[0]) if there else ()
    elif there:
        changes += replaced(there[0], amount=amount, words=words)
    else:
        fresh = MeansYear(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(rows, len(rows)),
            goal_id=goal_id,
            means=kind,
            source_id=source_id,
            year=year,
            amount=amount,
            words=words,
        )
        changes += added(fresh)
    if amount:
        changes += _without_whole(goal, kind, need=source_id is None)
    key = f"means {goal_id} {kind.value} {source_id} {year}"
    return Step(SET_YEAR, changes, merge_key=key)


def _without_whole(goal: Goal, kind: MeansKind, *, need: bool) -> tuple[Change, ...]:
    """The goal without what follows from the years now; whoever names a need has clarified it."""
    staff = kind is MeansKind.STAFF
    values: dict[str, Any] = (
        {"staff_secured": 0.0} if staff else {"money_secured": 0, "money_secured_words": ""}
    )
    if need:
        values |= {"staff_needed": 0.0} if staff else {"money_needed": 0, "money_needed_words": ""}
        values["resources_clear"] = True
    return replaced(goal, **values)


def add_source(state: State, goal_id: Id, kind: MeansKind, words: str) -> Step:
    """Another source of a goal, last of all.

    Raises:
        UserFacingError: There are no words in it.
    """
    mates = sources_of(state, goal_id, kind)
    source = MeansSource(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        goal_id=goal_id,
        means=kind,
        words=_said(words),
    )
    return Step(ADD_SOURCE, added(source))


def _said(words: str) -> str:
    found = trimmed(words)
    if not found:
        raise UserFacingError(NO_WORDS)
    return found


def name_source(state: State, source_id: Id, words: str) -> Step:
    """Other words for a source.

    Raises:
        UserFacingError: There are no words in it.
    """
    return Step(EDIT_SOURCE, replaced(state.get(MeansSource, source_id), words=_said(words)))


def set_source_state(state: State, source_id: Id, source_state: MeansState) -> Step:
    """How far a source is."""
    source = state.get(MeansSource, source_id)
    return Step(EDIT_SOURCE, replaced(source, source_state=source_state))


def remove_source(state: State, source_id: Id) -> Step:
    """A source goes, with its amounts."""
    return Step(REMOVE_SOURCE, removal(state, state.get(MeansSource, source_id)))


def move_years(state: State, goal_id: Id, by: int) -> Step:
    """What a goal takes comes so many years later, or earlier; its date stays.

    Raises:
        UserFacingError: A year would be none of a plan.
    """
    changes: tuple[Change, ...] = ()
    for kind in MeansKind:
        for row in years_of(state, goal_id, kind):
            changes += replaced(row, year=_checked(row.year + by))
    return Step(MOVE_YEARS, changes)


def set_closer(state: State, goal_id: Id, closer: str, closes: date | None) -> Step:
    """Who closes the gap of a goal, and by when."""
    goal = state.get(Goal, goal_id)
    changes = replaced(goal, gap_closer=trimmed(closer), gap_closed_by=closes)
    return Step(SET_CLOSER, changes, merge_key=f"goal {goal_id} closer")
