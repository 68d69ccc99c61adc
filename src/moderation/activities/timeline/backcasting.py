# SPDX-License-Identifier: EUPL-1.2
"""Planning from the vision back to today: what must be true before, and before that."""

from __future__ import annotations

from datetime import date, timedelta

from moderation.activities.timeline import edits
from moderation.activities.timeline.clock_edits import clock_with
from moderation.activities.timeline.model import TimelineStep, clock_of, lags_of, steps_of
from moderation.activities.timeline.network import Network, without_circles
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP

BACKWARDS = QT_TRANSLATE_NOOP("TimelineEdit", "Plan from the goal backwards")
FORWARDS = QT_TRANSLATE_NOOP("TimelineEdit", "Plan from today on")
SET_UP_VISION = QT_TRANSLATE_NOOP("TimelineEdit", "Set the vision and its year")
LEAD = QT_TRANSLATE_NOOP("TimelineEdit", "Bring forward what must be done before")

_NO_TITLE = QT_TRANSLATE_NOOP("TimelineEdit", "What is the vision called? Please name it.")
_NO_YEAR = QT_TRANSLATE_NOOP(
    "TimelineEdit", "When is the vision reached? Please type a year, for example 2035."
)

_MONTHS = 12
"""How long something new takes until somebody says otherwise."""


def is_backwards(state: Lookups, block_id: Id) -> bool:
    """Whether the room plans from the vision back to today."""
    own = clock_of(state, block_id)
    return own is not None and own.backwards


def set_backwards(state: State, block_id: Id, *, backwards: bool) -> Step:
    """Plan from the vision back to today, or from today on."""
    label = BACKWARDS if backwards else FORWARDS
    return Step(label, clock_with(state, block_id, backwards=backwards))


def set_up_vision(state: State, block_id: Id, title: str, side: Side, said: SaidDay | None) -> Step:
    """The interim goal with which the vision is reached; from it the room plans backwards.

    Raises:
        UserFacingError: It has no name or no day, or the year is far away.
    """
    if not trimmed(title):
        raise UserFacingError(_NO_TITLE)
    if said is None:
        raise UserFacingError(_NO_YEAR)
    made = edits.add_step(
        state,
        block_id,
        trimmed(title),
        side,
        said.day,
        said.day,
        is_interim_goal=True,
        vision=True,
        begins_as=said.precision,
        ends_as=said.precision,
    )
    changes = made.changes
    for mate in steps_of(state, block_id):
        changes += replaced(mate, vision=False)
    return Step(SET_UP_VISION, changes + set_backwards(state, block_id, backwards=True).changes)


def in_front_of(state: Lookups, block_id: Id, chosen: Id | None) -> TimelineStep | None:
    """Before what something new lands: the chosen step, else the vision."""
    own = state.find(TimelineStep, chosen)
    if own is not None:
        return own
    return next((step for step in steps_of(state, block_id) if step.vision), None)


def add_before(state: State, follower_id: Id, title: str, side: Side, *, goal: bool) -> Step:
    """Something new that another step waits for: it ends where that begins.

    An interim goal has no length, and so is due a year before.

    Raises:
        UserFacingError: The year is far away.
    """
    follower = state.get(TimelineStep, follower_id)
    begins, block_id = edits.shifted(follower.begins, -_MONTHS), follower.block_id
    if goal:
        made = edits.add_goal(state, block_id, title, side, begins)
    else:
        ends = follower.begins - timedelta(days=1)
        made = edits.add_step(state, block_id, title, side, begins, ends)
    new = made.changes[0].entity
    return Step(made.label, made.changes + replaced(follower, after=(*follower.after, new.id)))


def lead(state: State, block_id: Id) -> Step:
    """What is not done before what waits for it is moved forward so far that it is.

    Who waits for nothing stays, and so does the vision: the end leads.
    """
    steps = without_circles(steps_of(state, block_id))
    lags = lags_of(state, block_id)
    net = Network(steps, lags)
    begins, ends = list(net.planned), [own.ends.toordinal() for own in steps]
    for place in reversed(net.order):
        for before in net.befores[place]:
            latest = _latest(ends[before], begins[place], net, place, before)
            begins[before] -= ends[before] - latest
            ends[before] = latest
    changes: tuple[Change, ...] = ()
    for own, begin in zip(steps, begins, strict=True):
        earlier = timedelta(days=own.begins.toordinal() - begin)
        if earlier:
            step = state.get(TimelineStep, own.id)
            moved = edits.set_dates(state, own.id, step.begins - earlier, step.ends - earlier)
            changes += moved.changes
    return Step(LEAD, changes)


def _latest(ends: int, begins: int, net: Network, place: int, before: int) -> int:
    """The last end not after this one that lets another step begin when it is planned."""
    lag = net.lags.get((place, before), Length())
    least = 0 if net.goals[place] else 1
    done = _done(ends, lag)
    if done <= begins:
        return ends
    while done + least > begins:
        ends -= done + least - begins
        done = _done(ends, lag)
    return ends


def _done(ends: int, lag: Length) -> int:
    return lag.after(date.fromordinal(ends + 1)).toordinal() - 1
