# SPDX-License-Identifier: EUPL-1.2
"""Changes to the political clock: its state, its horizon, and dates that are taken over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from moderation.activities.timeline.edits import (
    ADD_FIXED,
    EDIT_FIXED,
    EDIT_STEP,
    FIRST_YEAR,
    LAST_YEAR,
    checked,
)
from moderation.activities.timeline.model import (
    Clock,
    DateOrigin,
    FixedDate,
    FixedKind,
    TimelineStep,
    body_name,
    clock_of,
    fixed_of,
)
from moderation.activities.timeline.presets import of_land
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.said_days import SaidDay
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Unit

SET_LAND = QT_TRANSLATE_NOOP("ClockEdit", "Choose the state")
SET_HORIZON = QT_TRANSLATE_NOOP("ClockEdit", "Set the horizon")
TAKE_PRESETS = QT_TRANSLATE_NOOP("ClockEdit", "Take over dates of the state")
TAKE_CALENDAR = QT_TRANSLATE_NOOP("ClockEdit", "Take over a calendar")

_UNKNOWN_LAND = QT_TRANSLATE_NOOP(
    "ClockEdit", "Nothing is known of “{land}”. Choose a state from the list."
)
_NO_TITLE = QT_TRANSLATE_NOOP("ClockEdit", "What is it called? Please type a name.")
_END_FIRST = QT_TRANSLATE_NOOP(
    "ClockEdit", "“{title}” would end before it begins. Please enter a later end."
)
_FAR_HORIZON = QT_TRANSLATE_NOOP(
    "ClockEdit", "Please enter a year between {first} and {last} as the horizon."
)


def clock_with(state: State, block_id: Id, **values: Any) -> tuple[Change, ...]:
    """Changes that give the clock of a block other values, or make it."""
    own = clock_of(state, block_id)
    if own is not None:
        return replaced(own, **values)
    made = Clock(id=new_id(), workshop_id=state.workshop.id, block_id=block_id, **values)
    return added(made)


def set_land(state: State, block_id: Id, land: str) -> Step:
    """Another state, for all clocks of the workshop: it lies in one.

    Raises:
        UserFacingError: Nothing is known of it.
    """
    land = trimmed(land)
    if land and of_land(land, "de") is None:
        raise UserFacingError(_UNKNOWN_LAND.with_values(land=land))
    changes = clock_with(state, block_id, land=land)
    for own in state.of(Clock):
        if own.block_id != block_id:
            changes += replaced(own, land=land)
    return Step(SET_LAND, changes)


def set_horizon(state: State, block_id: Id, year: int | None) -> Step:
    """The last year of the plan; none if it has no end.

    Raises:
        UserFacingError: The year is far away.
    """
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        values = _FAR_HORIZON.with_values(first=FIRST_YEAR, last=LAST_YEAR)
        raise UserFacingError(values)
    return Step(SET_HORIZON, clock_with(state, block_id, horizon=year))


def _checked(state: State, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a fixed date as they can be kept.

    Raises:
        UserFacingError: It has no name, ends before it begins or is far away.
    """
    title, until = trimmed(values["title"]), values.get("until")
    if not title:
        raise UserFacingError(_NO_TITLE)
    checked(values["day"], *(() if until is None else (until,)))
    if until is not None and until < values["day"]:
        raise UserFacingError(_END_FIRST.with_values(title=title))
    body = trimmed(values.get("body", ""))
    unit = next(
        (own for own in state.of(Unit) if body and body in (own.name, own.short)),
        None,
    )
    said = SaidDay.moved(values["day"], values.get("day_as") or SaidDay(values["day"]).precision)
    kind, recurs = values["fixed_kind"], values.get("recurs")
    if recurs is not None and kind is not FixedKind.SESSION:
        recurs = until = None  # the last day of what recurs is not that of what lasts
    return {
        **values,
        "title": title,
        "day_as": said.precision,
        "stage": values.get("stage") if kind is FixedKind.BUDGET else None,
        "until": until,
        "recurs": recurs,
        "unit_id": None if unit is None else unit.id,
        "body": body if unit is None else "",
    }


def add_date(state: State, block_id: Id, **values: Any) -> Step:
    """A fixed date with everything that was said of it.

    Raises:
        UserFacingError: It has no name, ends before it begins or is far away.
    """
    return Step(ADD_FIXED, _added(state, block_id, [_checked(state, values)]))


_WHEN = ("day", "day_as", "until", "recurs")
_SAID = "title fixed_kind day day_as until stage level recurs source source_year".split()


def edit_date(state: State, fixed_id: Id, **values: Any) -> Step:
    """What is said otherwise of a fixed date now.

    Another day is no longer that of the preset or calendar: its source goes, unless one is said.
    Another source is of a year that nobody has said yet.

    Raises:
        UserFacingError: It has no name, ends before it begins or is far away.
    """
    own = state.get(FixedDate, fixed_id)
    before = {name: getattr(own, name) for name in _SAID}
    whole = _checked(state, {**before, "body": body_name(state, own), **values})
    moved = any(values.get(name, before[name]) != before[name] for name in _WHEN)
    if moved:
        whole |= {"origin": DateOrigin.TYPED, "certainty": None, "source": values.get("source", "")}
    if moved or whole["source"] != own.source:
        whole["source_year"] = values.get("source_year")
    return Step(EDIT_FIXED, replaced(own, **whole))


def edit_fixed(state: State, fixed_id: Id, **values: Any) -> Step:
    """What is said otherwise of a fixed date in its card, where a title is typed by letters.

    Raises:
        UserFacingError: It has no name, ends before it begins or is far away.
    """
    if values.keys() != {"title"}:
        return edit_date(state, fixed_id, **values)
    changes = replaced(state.get(FixedDate, fixed_id), **values)
    return Step(EDIT_FIXED, changes, merge_key=f"fixed_date {fixed_id} title")


def set_outside(state: State, step_id: Id, **values: Any) -> Step:
    """Whose business a step is, whom to ask there, and whether it needs money of the budget."""
    if "contact" in values:
        values["contact"] = trimmed(values["contact"])
    return Step(EDIT_STEP, replaced(state.get(TimelineStep, step_id), **values))


def _added(state: State, block_id: Id, dates: Iterable[Mapping[str, Any]]) -> tuple[Change, ...]:
    mates = sorted(fixed_of(state, block_id), key=lambda own: own.rank)
    rank, workshop_id = rank_at(mates, len(mates)), state.workshop.id
    return tuple(
        change
        for number, values in enumerate(dates)
        for change in added(
            FixedDate(
                id=new_id(),
                workshop_id=workshop_id,
                rank=rank + number,
                block_id=block_id,
                **values,
            )
        )
    )


def new_presets(
    state: State, block_id: Id, land: str, first: date, last: date
) -> list[dict[str, Any]]:
    """What of a state is not on the clock of a block yet."""
    known = of_land(land, state.workshop.language)
    if known is None:
        return []
    marks = {own.mark for own in fixed_of(state, block_id) if own.mark}
    return [v for v in known.dates(first, last, state.workshop.language) if v["mark"] not in marks]


def take_presets(state: State, block_id: Id, first: date, last: date, land: str) -> Step:
    """The dates of a state that are not on the clock yet; it is the workshop's state then.

    Raises:
        UserFacingError: Nothing is known of it.
    """
    changes = set_land(state, block_id, land).changes
    fresh = new_presets(state, block_id, land, first, last)
    return Step(TAKE_PRESETS, (*changes, *_added(state, block_id, fresh)))


def take_calendar(state: State, block_id: Id, dates: Iterable[Mapping[str, Any]]) -> Step:
    """What was chosen of a calendar file; what is there already is not there twice.

    Raises:
        UserFacingError: A year is far away.
    """
    marks = {own.mark for own in fixed_of(state, block_id) if own.mark}
    fresh = [_checked(state, values) for values in dates if values["mark"] not in marks]
    return Step(TAKE_CALENDAR, _added(state, block_id, fresh))
