# SPDX-License-Identifier: EUPL-1.2
"""Changes to the days of a workshop, and to what lies on which day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from moderation.domain.blank import blank
from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Workshop
from moderation.features.agenda.day import Day, by_day, ends_before_begin
from moderation.features.agenda.model import Block

ADD_DAY = QT_TRANSLATE_NOOP("AgendaEdit", "Add day")
EDIT_DAY = QT_TRANSLATE_NOOP("AgendaEdit", "Edit day")
REMOVE_DAY = QT_TRANSLATE_NOOP("AgendaEdit", "Remove day")

TWICE = QT_TRANSLATE_NOOP(
    "AgendaEdit",
    "Days {first} and {second} fall on the same date. Give one of them another date.",
)
OUT_OF_ORDER = QT_TRANSLATE_NOOP(
    "AgendaEdit",
    "Day {second} would lie before day {first}. Enter a later date, or change day {first} first.",
)
ENDS_BEFORE = QT_TRANSLATE_NOOP(
    "AgendaEdit", "The invited end lies before the begin. Enter a later end, or none."
)
LAST_DAY = QT_TRANSLATE_NOOP("AgendaEdit", "A workshop has at least one day.")

DAY_FACTS = ("day", "place", "starts_at", "invited_until")
"""The facts that each day has: of the first one, fields of the workshop; else of a ``Day``."""


def in_order(state: Lookups) -> list[Block | Day]:
    """Blocks and further days in their one order."""
    days: list[Block | Day] = [*state.of(Day), *state.of(Block)]
    return sorted(days, key=lambda each: each.rank)


def day_ids(state: Lookups) -> list[Id]:
    """The ids of the days in their order; the first one's is the workshop's."""
    return [state.workshop.id, *(day.id for day in state.of(Day))]


def day_of(state: Lookups, block: Block) -> Id:
    """The id of the day that a block lies on."""
    days = by_day(state, [block])
    return next(key for key, day in zip(day_ids(state), days, strict=True) if day)


def _facts(state: Lookups) -> list[Workshop | Day]:
    """What holds the facts of each day, in their order."""
    return [state.workshop, *state.of(Day)]


def place_after(state: Lookups, order: Sequence[Block | Day], after: Id | None) -> int:
    """The place in the order after a block, or at the beginning of a day; by default the end."""
    if after == state.workshop.id:
        return 0
    return next((n + 1 for n, each in enumerate(order) if each.id == after), len(order))


def add_day(state: State, **facts: Any) -> Step:
    """A further day at the end, the day after the last one unless another is given.

    It begins, and is invited for, as the last one is, unless something else is given.

    Raises:
        UserFacingError: Its date or its invited end cannot be.
    """
    last = _facts(state)[-1]
    values: dict[str, Any] = {"starts_at": last.starts_at, "invited_until": last.invited_until}
    if last.day is not None and last.day < date.max:
        values["day"] = last.day + timedelta(days=1)
    values |= facts
    order = in_order(state)
    day = Day(id=new_id(), workshop_id=state.workshop.id, rank=rank_at(order, len(order)), **values)
    step = Step(ADD_DAY, added(day))
    _check(state.apply(step), day.id, values)
    return step


def edit_day(state: State, day_id: Id, **facts: Any) -> Step:
    """Other facts for a day; the workshop's id means the first one.

    When the first day moves, the others move along and keep their distance to it.

    Raises:
        UserFacingError: Its date or its invited end cannot be.
    """
    key = f"day {day_id} {' '.join(sorted(facts))}"
    if day_id != state.workshop.id:
        changes = replaced(state.get(Day, day_id), **facts)
    else:
        changes = replaced(state.workshop, **facts) + _moved_along(state, facts)
    step = Step(EDIT_DAY, changes, merge_key=key)
    _check(state.apply(step), day_id, facts)
    return step


def _moved_along(state: State, facts: dict[str, Any]) -> tuple[Change, ...]:
    """The further days, as far from the first one as they were."""
    before, after = state.workshop.day, facts.get("day")
    if before is None or after is None:
        return ()
    by = after - before
    changes: tuple[Change, ...] = ()
    for day in state.of(Day):
        if day.day is not None and by <= date.max - day.day:
            changes += replaced(day, day=day.day + by)
    return changes


def _check(state: State, day_id: Id, facts: dict[str, Any]) -> None:
    """Refuse what was typed of a day; what else may not fit is a hint and no refusal."""
    days = _facts(state)
    if "day" in facts:
        for first, second in disordered(state):
            if day_id in (days[first - 1].id, days[second - 1].id):
                same = days[first - 1].day == days[second - 1].day
                sentence = TWICE if same else OUT_OF_ORDER
                raise UserFacingError(sentence.with_values(first=first, second=second))
    own = next(day for day in days if day.id == day_id)
    if {"starts_at", "invited_until"} & facts.keys() and ends_before_begin(
        own.starts_at, own.invited_until
    ):
        raise UserFacingError(ENDS_BEFORE)


def disordered(state: Lookups) -> list[tuple[int, int]]:
    """The numbers of days that follow each other and whose dates do not."""
    found: list[tuple[int, int]] = []
    latest: tuple[int, date] | None = None
    for number, own in enumerate(_facts(state), 1):
        if own.day is None:
            continue
        if latest is not None and own.day <= latest[1]:
            found.append((latest[0], number))
        if latest is None or own.day > latest[1]:
            latest = number, own.day
    return found


def remove_day(state: State, day_id: Id) -> Step:
    """A day less: its blocks go to the day before, those of the first to the second.

    Raises:
        UserFacingError: It is the only one.
    """
    days = state.of(Day)
    if not days:
        raise UserFacingError(LAST_DAY)
    if day_id != state.workshop.id:
        return Step(REMOVE_DAY, removal(state, state.get(Day, day_id)))
    second = days[0]
    facts = {name: getattr(second, name) for name in DAY_FACTS}
    if blank(second.place):
        facts["place"] = state.workshop.place
    gone = Step(REMOVE_DAY, removal(state, second))
    moved = Step(REMOVE_DAY, replaced(state.apply(gone).workshop, **facts))
    return replace(squashed((gone, moved)), label=REMOVE_DAY)
