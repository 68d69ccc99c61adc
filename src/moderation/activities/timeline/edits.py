# SPDX-License-Identifier: EUPL-1.2
"""Changes to the timeline."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from moderation.activities.timeline.model import (
    Feasibility,
    FixedDate,
    FixedKind,
    Lag,
    Level,
    TimelineStep,
    fixed_of,
    guessed_level,
    lags_of,
    length,
    steps_of,
)
from moderation.activities.timeline.path import drawn_up, path_of, waits_for
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.lengths import Length
from moderation.domain.order import moved, rank_at
from moderation.domain.removal import removal
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Unit

ADD_STEP = QT_TRANSLATE_NOOP("TimelineEdit", "Add step")
ADD_GOAL = QT_TRANSLATE_NOOP("TimelineEdit", "Add interim goal")
ADD_FIXED = QT_TRANSLATE_NOOP("TimelineEdit", "Add fixed date")
EDIT_STEP = QT_TRANSLATE_NOOP("TimelineEdit", "Edit step")
SET_DATES = QT_TRANSLATE_NOOP("TimelineEdit", "Change dates")
MOVE_IN_TIME = QT_TRANSLATE_NOOP("TimelineEdit", "Move in time")
SET_SIDE = QT_TRANSLATE_NOOP("TimelineEdit", "Move to another side")
SET_OWNER = QT_TRANSLATE_NOOP("TimelineEdit", "Name who does it")
SET_FEASIBILITY = QT_TRANSLATE_NOOP("TimelineEdit", "Rate feasibility")
SET_VISION = QT_TRANSLATE_NOOP("TimelineEdit", "Mark the vision")
SET_GOAL = QT_TRANSLATE_NOOP("TimelineEdit", "Make it an interim goal")
SET_STEP = QT_TRANSLATE_NOOP("TimelineEdit", "Make it a step")
ADD_DEPENDENCY = QT_TRANSLATE_NOOP("TimelineEdit", "Add dependency")
SET_LAG = QT_TRANSLATE_NOOP("TimelineEdit", "Say how long it waits")
REMOVE_DEPENDENCY = QT_TRANSLATE_NOOP("TimelineEdit", "Remove dependency")
FOLLOW = QT_TRANSLATE_NOOP("TimelineEdit", "Move up what has to wait")
CLOSE_GAP = QT_TRANSLATE_NOOP("TimelineEdit", "Close the gap")
REORDER = QT_TRANSLATE_NOOP("TimelineEdit", "Change the order")
REMOVE_STEP = QT_TRANSLATE_NOOP("TimelineEdit", "Remove step")
EDIT_FIXED = QT_TRANSLATE_NOOP("TimelineEdit", "Edit fixed date")
REMOVE_FIXED = QT_TRANSLATE_NOOP("TimelineEdit", "Remove fixed date")

_END_FIRST = QT_TRANSLATE_NOOP(
    "TimelineEdit", "The end lies before the begin. Please enter a later end."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "TimelineEdit",
    "“{step}” would take {length}. Please enter an end within {most} years.",
)
_FAR_AWAY = QT_TRANSLATE_NOOP("TimelineEdit", "Please enter a year between {first} and {last}.")
_CIRCLE = QT_TRANSLATE_NOOP(
    "TimelineEdit",
    "“{step}” cannot wait for “{before}”, because “{before}” already waits for “{step}”: {way}.",
)
_ITSELF = QT_TRANSLATE_NOOP("TimelineEdit", "“{step}” cannot wait for itself.")

FIRST_YEAR, LAST_YEAR = 1990, 2150
"""Years outside are slips of the keyboard: one of them would squeeze the whole timeline."""

_LONGEST = 30
"""Years: a step that takes longer is a slip, and would squeeze all others."""


def shifted(day: date, months: int) -> date:
    """The same day some months later; the last day of a month stays one."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    last = monthrange(year, month + 1)[1]
    at_end = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, last if at_end else min(day.day, last))


def checked(*days: date) -> None:
    """Raise what is said of days that lie so far away that they are slips."""
    if any(not FIRST_YEAR <= day.year <= LAST_YEAR for day in days):
        raise UserFacingError(_FAR_AWAY.with_values(first=FIRST_YEAR, last=LAST_YEAR))


def fitting(label: str, begins: date, ends: date) -> None:
    """Refuse days that no step can have, whoever sets them."""
    checked(begins, ends)
    if ends < begins:
        raise UserFacingError(_END_FIRST)
    if ends > shifted(begins, 12 * _LONGEST):
        raise UserFacingError(
            _TOO_LONG.with_values(
                step=label, length=length((ends - begins).days + 1), most=_LONGEST
            )
        )


def _dated(
    step: TimelineStep,
    begins: date,
    ends: date,
    begins_as: Precision | None = None,
    ends_as: Precision | None = None,
) -> tuple[Change, ...]:
    """A step on other days, each as exactly as it is said, or was before as far as that fits.

    Raises:
        UserFacingError: The end lies before the begin, too far behind it, or in a year far away.
    """
    if step.is_interim_goal:
        begins = ends
    fitting(step.label, begins, ends)
    begun = SaidDay.moved(begins, begins_as or step.begins_as, first=True)
    ended = SaidDay.moved(ends, ends_as or step.ends_as)
    if step.is_interim_goal:
        begun = ended
    return replaced(
        step, begins=begins, ends=ends, begins_as=begun.precision, ends_as=ended.precision
    )


def add_step(
    state: State,
    block_id: Id,
    title: str,
    side: Side,
    begins: date,
    ends: date,
    **values: Any,
) -> Step:
    """A new step, last in order.

    Raises:
        UserFacingError: The end lies before the begin, too far behind it, or in a year far away.
    """
    fitting(title, begins, ends)
    mates = steps_of(state, block_id)
    step = TimelineStep(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        block_id=block_id,
        title=title,
        side=side,
        begins=begins,
        ends=ends,
        **values,
    )
    return Step(ADD_STEP, added(step))


def add_goal(state: State, block_id: Id, title: str, side: Side, day: date) -> Step:
    """A new interim goal, last in order.

    Raises:
        UserFacingError: The year is far away.
    """
    made = add_step(state, block_id, title, side, day, day, is_interim_goal=True)
    return Step(ADD_GOAL, made.changes)


def set_goal(state: State, step_id: Id, *, goal: bool) -> Step:
    """A step becomes an interim goal on its last day, or a goal a step of the days it was due in.

    What was due on a day becomes a step of that day, what was due in spring a step of that spring.
    """
    step = state.get(TimelineStep, step_id)
    span = step.said_end.span
    begins = step.ends if goal else span.first
    values = {"is_interim_goal": goal, "begins": begins, "begins_as": span.precision}
    return Step(SET_GOAL if goal else SET_STEP, replaced(step, **values))


def add_fixed(state: State, block_id: Id, title: str, kind: FixedKind, day: date) -> Step:
    """A new fixed date.

    Raises:
        UserFacingError: The year is far away.
    """
    checked(day)
    mates = sorted(fixed_of(state, block_id), key=lambda fixed: fixed.rank)
    fixed = FixedDate(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        block_id=block_id,
        title=title,
        fixed_kind=kind,
        day=day,
        level=guessed_level(title) if kind is FixedKind.ELECTION else Level.MUNICIPALITY,
    )
    return Step(ADD_FIXED, added(fixed))


def rename_step(state: State, step_id: Id, title: str) -> Step:
    """Another title."""
    changes = replaced(state.get(TimelineStep, step_id), title=title)
    return Step(EDIT_STEP, changes, merge_key=f"timeline_step {step_id} title")


def set_short(state: State, step_id: Id, short: str) -> Step:
    """Another short title, for the wall."""
    changes = replaced(state.get(TimelineStep, step_id), short=short)
    return Step(EDIT_STEP, changes, merge_key=f"timeline_step {step_id} short")


def set_dates(
    state: State,
    step_id: Id,
    begins: date,
    ends: date,
    *,
    begins_as: Precision | None = None,
    ends_as: Precision | None = None,
) -> Step:
    """Other dates: typed as exactly as that, or dragged with the mouse.

    Raises:
        UserFacingError: The end lies before the begin, too far behind it, or in a year far away.
    """
    step = state.get(TimelineStep, step_id)
    return Step(SET_DATES, _dated(step, begins, ends, begins_as, ends_as))


def set_end(state: State, step_id: Id, said: SaidDay) -> Step:
    """Another end, as exactly as it is said.

    Raises:
        UserFacingError: It lies before the begin, or in a year far away.
    """
    step = state.get(TimelineStep, step_id)
    begins = said.day if step.is_interim_goal else step.begins
    return set_dates(state, step_id, begins, said.day, ends_as=said.precision)


def set_begin(state: State, step_id: Id, said: SaidDay) -> Step:
    """Another begin; one past the end takes the end along, so that the step keeps its length.

    Raises:
        UserFacingError: The year is far away.
    """
    step = state.get(TimelineStep, step_id)
    begins = said.day
    if step.is_interim_goal:
        return set_dates(state, step_id, begins, begins, ends_as=said.precision)
    checked(begins)
    ends = step.ends if begins <= step.ends else begins + (step.ends - step.begins)
    return set_dates(state, step_id, begins, ends, begins_as=said.precision)


def shift(state: State, step_id: Id, months: int) -> Step:
    """A step some months later, or earlier.

    Raises:
        UserFacingError: The year is far away.
    """
    step = state.get(TimelineStep, step_id)
    begins, ends = shifted(step.begins, months), shifted(step.ends, months)
    changes = _dated(step, begins, ends)
    return Step(MOVE_IN_TIME, changes, merge_key=f"timeline_step {step_id} shift")


def shift_end(state: State, step_id: Id, months: int) -> Step:
    """The end some months later, or earlier, but never before the begin; goals move as a whole.

    Raises:
        UserFacingError: The end lies too far behind the begin, or in a year far away.
    """
    step = state.get(TimelineStep, step_id)
    if step.is_interim_goal:
        return shift(state, step_id, months)
    ends = shifted(step.ends, months)
    changes = _dated(step, step.begins, ends) if ends >= step.begins else ()
    return Step(SET_DATES, changes, merge_key=f"timeline_step {step_id} end")


def set_side(state: State, step_id: Id, side: Side) -> Step:
    """A step in another lane; a unit of the old side is named by its words from then on."""
    step = state.get(TimelineStep, step_id)
    unit = state.find(Unit, step.unit_id)
    if unit is None or unit.side is side:
        return Step(SET_SIDE, replaced(step, side=side))
    return Step(SET_SIDE, replaced(step, side=side, unit_id=None, owner=step.owner or unit.name))


def set_owner(state: State, step_id: Id, owner: str) -> Step:
    """Who does it: the words typed, or the unit of that name, whose side the step then has."""
    step = state.get(TimelineStep, step_id)
    words = trimmed(owner)
    unit = next(
        (u for u in state.of(Unit) if words.casefold() in (u.name.casefold(), u.short.casefold())),
        None,
    )
    if unit is None or not words:
        changes = replaced(step, unit_id=None, owner=words)
    else:
        changes = replaced(step, unit_id=unit.id, owner="", side=unit.side)
    return Step(SET_OWNER, changes)


def set_feasibility(state: State, step_id: Id, feasibility: Feasibility) -> Step:
    """How hard the room thinks it is."""
    changes = replaced(state.get(TimelineStep, step_id), feasibility=feasibility)
    return Step(SET_FEASIBILITY, changes)


def set_vision(state: State, step_id: Id, *, vision: bool = True) -> Step:
    """The step at which the vision is reached: one in a block, where the path ends."""
    step = state.get(TimelineStep, step_id)
    changes = replaced(step, vision=vision)
    for mate in steps_of(state, step.block_id):
        if vision and mate.vision and mate.id != step_id:
            changes += replaced(mate, vision=False)
    return Step(SET_VISION, changes)


def add_dependency(state: State, step_id: Id, before: Id) -> Step:
    """A step that waits for another one.

    Raises:
        UserFacingError: They would wait for each other.
    """
    step, other = state.get(TimelineStep, step_id), state.get(TimelineStep, before)
    if step_id == before:
        raise UserFacingError(_ITSELF.with_values(step=step.label))
    way = waits_for(steps_of(state, step.block_id), before, step_id)
    if way:
        raise UserFacingError(
            _CIRCLE.with_values(
                step=step.label,
                before=other.label,
                way=" → ".join(one.label for one in reversed(way)),
            )
        )
    after = step.after if before in step.after else (*step.after, before)
    return Step(ADD_DEPENDENCY, replaced(step, after=after))


def remove_dependency(state: State, step_id: Id, before: Id) -> Step:
    """A step that need not wait for another one after all."""
    step = state.get(TimelineStep, step_id)
    after = tuple(item for item in step.after if item != before)
    changes = replaced(step, after=after)
    lag = lag_between(state, step_id, before)
    if lag is not None:
        changes += removal(state, lag)
    return Step(REMOVE_DEPENDENCY, changes)


def lag_between(state: State, step_id: Id, before: Id) -> Lag | None:
    """How long a step waits after another one is done, if that was said."""
    return next(
        (lag for lag in state.of(Lag) if (lag.step_id, lag.before_id) == (step_id, before)), None
    )


def set_lag(state: State, step_id: Id, before: Id, length: Length) -> Step:
    """A step waits for another one, and so long after that is done.

    Raises:
        UserFacingError: They would wait for each other, or too long.
    """
    length.check()
    changes = add_dependency(state, step_id, before).changes
    lag = lag_between(state, step_id, before)
    if length == Length():
        return Step(SET_LAG, changes if lag is None else (*changes, *removal(state, lag)))
    if lag is not None:
        return Step(SET_LAG, changes + replaced(lag, months=length.months, days=length.days))
    made = Lag(
        id=new_id(),
        workshop_id=state.workshop.id,
        step_id=step_id,
        before_id=before,
        months=length.months,
        days=length.days,
    )
    return Step(SET_LAG, changes + added(made))


def follow(state: State, block_id: Id) -> Step:
    """Every step that begins too early moves to where what it waits for is done."""
    steps = steps_of(state, block_id)
    found = path_of(state, block_id)
    changes: tuple[Change, ...] = ()
    for step in steps:
        later = timedelta(days=found.delay(step))
        if later:
            changes += _dated(step, step.begins + later, step.ends + later)
    return Step(FOLLOW, changes)


def close_gap(state: State, step_id: Id) -> Step:
    """A step begins as soon as what it waits for is done; what follows it at once goes along."""
    step = state.get(TimelineStep, step_id)
    mates = steps_of(state, step.block_id)
    changes: tuple[Change, ...] = ()
    begun = drawn_up(mates, step_id, lags_of(state, step.block_id))
    for mate in mates:
        if mate.id in begun:
            earlier = timedelta(days=mate.begins.toordinal() - begun[mate.id])
            changes += _dated(mate, mate.begins - earlier, mate.ends - earlier)
    return Step(CLOSE_GAP, changes)


def move_step(state: State, step_id: Id, offset: int) -> Step:
    """A step some places up (negative) or down among those of its side."""
    step = state.get(TimelineStep, step_id)
    mates = [mate for mate in steps_of(state, step.block_id) if mate.side is step.side]
    place = [mate.id for mate in mates].index(step_id)
    target = max(0, min(place + offset, len(mates) - 1))
    return Step(REORDER, moved(mates, step, target) if target != place else ())


def remove_step(state: State, step_id: Id) -> Step:
    """A step, off the timeline; what waited for it waits for what it waited for."""
    step = state.get(TimelineStep, step_id)
    changes: list[Change] = []
    for change in removal(state, step):
        before = change.before
        if isinstance(before, TimelineStep) and step_id in before.after:
            at = before.after.index(step_id)
            whole = (*before.after[:at], *step.after, *before.after[at + 1 :])
            changes.append(Change(before, replace(before, after=tuple(dict.fromkeys(whole)))))
        else:
            changes.append(change)
    return Step(REMOVE_STEP, tuple(changes))


def remove_fixed(state: State, fixed_id: Id) -> Step:
    """A fixed date, off the timeline."""
    return Step(REMOVE_FIXED, removal(state, state.get(FixedDate, fixed_id)))
