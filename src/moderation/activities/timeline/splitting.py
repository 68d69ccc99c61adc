# SPDX-License-Identifier: EUPL-1.2
"""A step as several parts, one after the other or at the same time, and what the end gains."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from moderation.activities.timeline import edits
from moderation.activities.timeline.model import Lag, TimelineStep, lags_of, steps_of
from moderation.activities.timeline.network import wait
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.lengths import Length
from moderation.domain.order import inserted
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP

SPLIT = QT_TRANSLATE_NOOP("TimelineEdit", "Split step")

_TOO_SHORT = QT_TRANSLATE_NOOP(
    "TimelineEdit", "“{step}” is too short to be split. Please give it more days first."
)
_TWO_PARTS = QT_TRANSLATE_NOOP("TimelineEdit", "Please name at least two parts.")
_NO_TITLE = QT_TRANSLATE_NOOP("TimelineEdit", "What is part {number} called? Please name it.")
_NO_LENGTH = QT_TRANSLATE_NOOP(
    "TimelineEdit", "How long does part {number} take? Please type a length of at least one day."
)
_NOTHING_NEEDED = QT_TRANSLATE_NOOP(
    "TimelineEdit", "What follows has to wait for at least one part. Please choose which."
)

MOST_PARTS = 8
"""More parts are steps of their own."""

_HALF_FROM = 120
"""Steps of more days than this are split at the begin of a month."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class StepPart:
    """A part of a step.

    Attributes:
        title: What it is called.
        lasts: How long it takes, or until when.
        beside: Whether it begins together with the part before it, and not behind it.
        needed: Whether what follows waits for it: the next parts, and what waited for the step.
    """

    title: str
    lasts: Length | SaidDay
    beside: bool = False
    needed: bool = True


def halves(step: TimelineStep) -> tuple[Length | SaidDay, Length | SaidDay]:
    """How long both halves of a step take: a length where it is a round one, else until when.

    Raises:
        UserFacingError: The step is an interim goal, or takes a single day.
    """
    if not step.days:
        raise UserFacingError(_TOO_SHORT.with_values(step=step.label))
    middle = step.begins + timedelta(days=(step.days + 1) // 2)
    if step.days > _HALF_FROM:
        middle = edits.shifted(middle.replace(day=1), 1 if middle.day > 15 else 0)
    first = _lasting(step.begins, SaidDay(middle - _DAY))
    return first, _lasting(middle, step.said_end)


def _lasting(begins: date, ends: SaidDay) -> Length | SaidDay:
    behind = ends.day + _DAY
    if ends.day > begins + timedelta(days=_HALF_FROM):
        months = (behind.year - begins.year) * 12 + behind.month - begins.month
        return Length(months) if Length(months).after(begins) == behind else ends
    return Length(days=(behind - begins).days)


def split_step(state: State, step_id: Id, parts: Sequence[StepPart]) -> Step:
    """One step as several; what waited for it waits for the last ones that are needed.

    The first part begins where the step did. What began at once after the step still does if the
    parts are done earlier.

    Raises:
        UserFacingError: The step is an interim goal or takes a single day; there are fewer than two
            parts, one has no name or no length, or none is needed.
    """
    step = state.get(TimelineStep, step_id)
    halves(step)
    _check(parts)
    placed = _placed(step, parts)
    for own, _befores, _needed in placed:
        edits.fitting(own.label, own.begins, own.ends)
    last = [own.id for own, _befores, needed in placed if needed]
    waited = {before for _own, befores, needed in placed if needed for before in befores}
    last = [key for key in last if key not in waited]
    mates = list(steps_of(state, step.block_id))
    place = [mate.id for mate in mates].index(step_id)
    steps = [
        replace(own, after=befores or step.after, vision=step.vision and own.id == last[-1])
        for own, befores, _needed in placed
    ]
    made = [Step(SPLIT, inserted(mates, place + 1, *steps[1:]))]
    after = state.apply(made[0])
    first = steps[0]
    changes = replaced(
        after.get(TimelineStep, step_id),
        title=first.title,
        ends=first.ends,
        ends_as=first.ends_as,
        vision=first.vision,
    )
    fresh = {own.id for own in steps}
    for mate in steps_of(after, step.block_id):
        if step_id in mate.after and mate.id not in fresh:
            at = mate.after.index(step_id)
            whole = (*mate.after[:at], *last, *mate.after[at + 1 :])
            changes += replaced(mate, after=whole)
    changes += _lags(state, step, [own.id for own, befores, _n in placed[1:] if not befores], last)
    made.append(Step(SPLIT, changes))
    after = after.apply(made[1])
    for mate_id in _at_once(state, step):
        made.append(edits.close_gap(after, mate_id))
        after = after.apply(made[-1])
    return Step(SPLIT, squashed(made).changes)


def _check(parts: Sequence[StepPart]) -> None:
    if len(parts) < 2:
        raise UserFacingError(_TWO_PARTS)
    for number, part in enumerate(parts, 1):
        if not trimmed(part.title):
            raise UserFacingError(_NO_TITLE.with_values(number=number))
        if part.lasts == Length():
            raise UserFacingError(_NO_LENGTH.with_values(number=number))
    if not any(part.needed for part in parts):
        raise UserFacingError(_NOTHING_NEEDED)


def _placed(
    step: TimelineStep, parts: Sequence[StepPart]
) -> list[tuple[TimelineStep, tuple[Id, ...], bool]]:
    """The parts with their days, the parts each waits for, and whether it is waited for.

    Parts that begin together are a stage. The next stage waits for those that are needed of the
    last stage that has any.
    """
    found: list[tuple[TimelineStep, tuple[Id, ...], bool]] = []
    befores: list[TimelineStep] = []
    stage: list[TimelineStep] = []
    for number, part in enumerate(parts):
        if number and not part.beside:
            befores, stage = stage or befores, []
        begins = max((own.ends + _DAY for own in befores), default=step.begins)
        until = part.lasts
        if isinstance(until, Length):
            ends = until.after(begins) - _DAY
            until = SaidDay(ends, step.ends_as if ends == step.ends else Precision.DAY)
        own = replace(
            step,
            id=new_id() if number else step.id,
            title=trimmed(part.title),
            short="" if number else step.short,
            begins=begins,
            begins_as=Precision.DAY if befores else step.begins_as,
            ends=until.day,
            ends_as=until.precision,
        )
        found.append((own, tuple(one.id for one in befores), part.needed))
        if part.needed:
            stage.append(own)
    return found


def _lags(
    state: State, step: TimelineStep, begin: Sequence[Id], last: Sequence[Id]
) -> tuple[Change, ...]:
    """What the step waited after others, and others after it, is said of its parts."""
    changes: tuple[Change, ...] = ()
    for lag in lags_of(state, step.block_id):
        if lag.step_id == step.id:
            changes += added(*(replace(lag, id=new_id(), step_id=own) for own in begin))
        elif lag.before_id == step.id:
            changes += replaced(lag, before_id=last[0])
            changes += added(*(replace(lag, id=new_id(), before_id=own) for own in last[1:]))
    return changes


def _at_once(state: State, step: TimelineStep) -> list[Id]:
    """What waits for a step and begins at once after it, by begin."""
    waited: dict[Id, Lag] = {
        lag.step_id: lag for lag in lags_of(state, step.block_id) if lag.before_id == step.id
    }
    found: list[tuple[date, Id]] = []
    for mate in steps_of(state, step.block_id):
        if step.id in mate.after:
            lag = waited.get(mate.id)
            done = step.ends if lag is None else lag.length.after(step.ends + _DAY) - _DAY
            begins = mate.begins.toordinal()
            if wait(done.toordinal(), begins, is_goal=mate.is_interim_goal)[1]:
                found.append((mate.begins, mate.id))
    return [key for _begins, key in sorted(found)]
