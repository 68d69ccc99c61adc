# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the goals: each of them is named, with the fields that are empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from moderation.activities.goals import content_edits, edits
from moderation.activities.goals.agreement import (
    Answer,
    GoalAnswer,
    Position,
    Stand,
    all_stands,
)
from moderation.activities.goals.means_edits import set_closer
from moderation.activities.goals.model import Goal, is_realistic
from moderation.activities.goals.path import body_of, edit_station, stations_of
from moderation.activities.goals.smart import is_owned
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.views import MinutesView
from moderation.features.people.model import Unit
from moderation.minutes.gap import EmptyField, Gap, Lacking, ReadAs, fine, lacking_gap

KIND = QT_TRANSLATE_NOOP("Missing", "Goal")
UNOWNED = QT_TRANSLATE_NOOP("MinutesPreview", "%n goal(s) without anybody responsible")
UNMEASURED = QT_TRANSLATE_NOOP("MinutesPreview", "%n goal(s) that cannot be measured yet")
UNDATED = QT_TRANSLATE_NOOP("MinutesPreview", "%n goal(s) without a date")
DATED = QT_TRANSLATE_NOOP("MinutesPreview", "All goals dated")
UNCOVERED = QT_TRANSLATE_NOOP("MinutesPreview", "%n goal(s) with a gap that nobody closes")
UNSCHEDULED = QT_TRANSLATE_NOOP(
    "MinutesPreview", "%n body(ies) on the path of a goal without a sitting or a paper"
)
UNLIFTED = QT_TRANSLATE_NOOP("MinutesPreview", "%n reservation(s) without what would lift it")
UNREASONED = QT_TRANSLATE_NOOP("MinutesPreview", "%n rejection(s) without a reason")
UNASKED = QT_TRANSLATE_NOOP(
    "MinutesPreview", "%n answer(s) of units not in the room: who asks them by when?"
)
UNCONFIRMED = QT_TRANSLATE_NOOP(
    "MinutesPreview", "%n answer(s) to be confirmed: who sees to it by when?"
)
BARE = QT_TRANSLATE_NOOP("MinutesPreview", "%n reservation(s) without a reason")

WHO = QT_TRANSLATE_NOOP("Missing", "Who sees to it?")
BY_WHEN = QT_TRANSLATE_NOOP("Missing", "By when?")
INDICATOR = QT_TRANSLATE_NOOP("Missing", "What is counted?")
UNIT = QT_TRANSLATE_NOOP("Missing", "In which unit of measure?")
BASELINE = QT_TRANSLATE_NOOP("Missing", "How much is it today?")
AS_OF = QT_TRANSLATE_NOOP("Missing", "On which day was that so?")
TARGET = QT_TRANSLATE_NOOP("Missing", "How much will it be?")
SOURCE = QT_TRANSLATE_NOOP("Missing", "Who counts it, or where does it stand?")
SITTING = QT_TRANSLATE_NOOP("Missing", "On which day does it sit?")
BRINGS = QT_TRANSLATE_NOOP("Missing", "Who brings the paper?")
CLOSER = QT_TRANSLATE_NOOP("Missing", "Who closes the gap?")
RESERVATION = QT_TRANSLATE_NOOP("Missing", "Which reservation?")
REASON = QT_TRANSLATE_NOOP("Missing", "For what reason?")
LIFTS = QT_TRANSLATE_NOOP("Missing", "What would lift the reservation?")
ASKS = QT_TRANSLATE_NOOP("Missing", "Who asks the unit?")
CONFIRMS = QT_TRANSLATE_NOOP("Missing", "Who gets it confirmed?")

_OfUnit = Callable[[Id, Id, State, str], Step]


def gaps(view: MinutesView) -> list[Gap]:
    """Whether every goal has owner, figures, date, means, and every answer its words."""
    goals = view.of(Goal)
    if not goals:
        return []
    figures = [_goal(goal, _figures(goal)) for goal in goals]
    uncovered = [_goal(goal, _gap(view, goal)) for goal in goals]
    found = [
        lacking_gap(message, own)
        for message, own in (
            (UNOWNED, [_unowned(goal) for goal in goals if not is_owned(goal)]),
            (UNMEASURED, [own for own in figures if own.fields]),
            (UNDATED, [_goal(goal, (_due(goal.id),)) for goal in goals if goal.due is None]),
            (UNSCHEDULED, [own for goal in goals for own in _stations(view, goal)]),
            (UNCOVERED, [own for own in uncovered if own.fields]),
        )
        if own
    ]
    if all(goal.due is not None for goal in goals):
        found.append(fine(DATED))
    answers = view.of(GoalAnswer)
    for message, wanting, question, put in (
        (BARE, [a for a in answers if _is(a, Answer.RESERVATION) and blank(a.text)],
         RESERVATION, _text),
        (UNLIFTED, [a for a in answers if _is(a, Answer.RESERVATION) and blank(a.lifted_by)],
         LIFTS, _lifted),
        (UNREASONED, [a for a in answers if _is(a, Answer.NO) and blank(a.text)], REASON, _text),
    ):  # fmt: skip
        silent = [_of_answer(view, given, question, put) for given in wanting]
        if silent:
            found.append(lacking_gap(message, silent))
    unasked = [
        (goal, each)
        for goal, stood in zip(goals, all_stands(view, goals), strict=True)
        for each in stood
        if each.owed and not all(each.follow_up) and _put(stood)
    ]
    for message, away in ((UNASKED, True), (UNCONFIRMED, False)):
        question = ASKS if away else CONFIRMS
        waiting = [
            _of_unit(goal, "" if each.unit is None else each.unit.label,
                     tuple(_follow_up(goal, each, question)))
            for goal, each in unasked
            if (each.position is Position.AWAY) is away
        ]  # fmt: skip
        if waiting:
            found.append(lacking_gap(message, waiting))
    return found


def _is(given: GoalAnswer, answer: Answer) -> bool:
    return given.answer is answer


def _goal(goal: Goal, fields: Iterator[EmptyField] | Sequence[EmptyField]) -> Lacking:
    return Lacking(goal.id, goal.block_id, KIND, trimmed(goal.label), tuple(fields))


def _of_answer(view: MinutesView, given: GoalAnswer, question: Message, put: _OfUnit) -> Lacking:
    """The words of an answer; of a unit that is gone nothing can be typed any more."""
    goal, unit = view.get(Goal, given.goal_id), view.find(Unit, given.unit_id)
    if unit is None:
        return _of_unit(goal, given.unit_name, ())
    field = EmptyField(question, ReadAs.WORDS, partial(put, goal.id, unit.id))
    return _of_unit(goal, unit.label, (field,))


def _of_unit(goal: Goal, name: str, fields: tuple[EmptyField, ...]) -> Lacking:
    title = f"{trimmed(goal.label)} · {name}" if name else trimmed(goal.label)
    return Lacking(goal.id, goal.block_id, KIND, title, fields)


def _unowned(goal: Goal) -> Lacking:
    return _goal(goal, (EmptyField(WHO, ReadAs.OWNER, partial(_owner, goal.id)),))


def _due(goal_id: Id) -> EmptyField:
    return EmptyField(BY_WHEN, ReadAs.DAY, partial(_date, goal_id))


def _figures(goal: Goal) -> Iterator[EmptyField]:
    """Everything that a goal needs to be measured, as far as it is not said."""
    for question, read_as, value, key in (
        (INDICATOR, ReadAs.WORDS, goal.measure, "measure"),
        (UNIT, ReadAs.WORDS, goal.measured_in, "measured_in"),
        (SOURCE, ReadAs.WORDS, goal.figure_source, "figure_source"),
    ):
        if blank(value):
            yield EmptyField(question, read_as, partial(_words, goal.id, key))
    if goal.baseline is None:
        yield EmptyField(BASELINE, ReadAs.FIGURE, partial(_baseline, goal.id))
    if goal.baseline_day is None:
        yield EmptyField(AS_OF, ReadAs.DAY, partial(_baseline_day, goal.id))
    if goal.target is None:
        yield EmptyField(TARGET, ReadAs.FIGURE, partial(_target, goal.id))


def _gap(view: MinutesView, goal: Goal) -> Iterator[EmptyField]:
    """Who closes a gap of means that is known, and by when."""
    if not goal.resources_clear or is_realistic(view, goal):
        return
    if blank(goal.gap_closer):
        yield EmptyField(CLOSER, ReadAs.WORDS, partial(_closer, goal.id))
    if goal.gap_closed_by is None:
        yield EmptyField(BY_WHEN, ReadAs.DAY, partial(_closes, goal.id))


def _stations(view: MinutesView, goal: Goal) -> Iterator[Lacking]:
    """Bodies on the path without a sitting, or without anybody who brings the paper."""
    for each in stations_of(view, goal.id):
        fields = []
        if each.day is None:
            fields.append(EmptyField(SITTING, ReadAs.DAY, partial(_station, each.id, "day")))
        if blank(each.brought_by):
            put = partial(_station, each.id, "brought_by")
            fields.append(EmptyField(BRINGS, ReadAs.WORDS, put))
        if fields:
            yield _of_unit(goal, body_of(view, each), tuple(fields))


def _follow_up(goal: Goal, each: Stand, question: Message) -> Iterator[EmptyField]:
    if each.unit is None:
        return
    who, due = each.follow_up
    if not who:
        yield EmptyField(question, ReadAs.WORDS, partial(_follower, goal.id, each.unit.id))
    if due is None:
        yield EmptyField(BY_WHEN, ReadAs.DAY, partial(_followed, goal.id, each.unit.id))


def _put(stood: Sequence[Stand]) -> bool:
    """Whether anybody has answered yet: before the round nobody is missed."""
    return any(each.position not in (Position.OPEN, Position.AWAY) for each in stood)


# -- the edits, with the goal first and what was typed last ------------------------------------


def _owner(goal_id: Id, state: State, typed: str) -> Step:
    return edits.name_owner(state, goal_id, typed)


def _date(goal_id: Id, state: State, due: date) -> Step:
    return edits.set_due(state, goal_id, due)


def _words(goal_id: Id, key: str, state: State, typed: str) -> Step:
    return edits.edit_goal(state, goal_id, **{key: typed})


def _baseline(goal_id: Id, state: State, amount: float) -> Step:
    return content_edits.set_baseline(state, goal_id, amount)


def _baseline_day(goal_id: Id, state: State, day: date) -> Step:
    return content_edits.set_baseline_day(state, goal_id, day)


def _target(goal_id: Id, state: State, amount: float) -> Step:
    return content_edits.set_target(state, goal_id, amount)


def _closer(goal_id: Id, state: State, who: str) -> Step:
    return set_closer(state, goal_id, who, state.get(Goal, goal_id).gap_closed_by)


def _closes(goal_id: Id, state: State, day: date) -> Step:
    return set_closer(state, goal_id, state.get(Goal, goal_id).gap_closer, day)


def _station(station_id: Id, key: str, state: State, value: object) -> Step:
    return edit_station(state, station_id, **{key: value})


def _text(goal_id: Id, unit_id: Id, state: State, words: str) -> Step:
    return edits.set_text(state, goal_id, unit_id, words)


def _lifted(goal_id: Id, unit_id: Id, state: State, words: str) -> Step:
    return edits.set_lifted_by(state, goal_id, unit_id, words)


def _follower(goal_id: Id, unit_id: Id, state: State, who: str) -> Step:
    return edits.set_follow_up(state, goal_id, unit_id, who)


def _followed(goal_id: Id, unit_id: Id, state: State, due: date) -> Step:
    return edits.set_follow_up_due(state, goal_id, unit_id, due)
