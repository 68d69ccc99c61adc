# SPDX-License-Identifier: EUPL-1.2
"""Changes to goals and to what the units answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any

from moderation.activities.goals.agreement import (
    Accord,
    Answer,
    GoalAnswer,
    Position,
    accord,
    answer_of,
    answers_of,
    stands,
)
from moderation.activities.goals.means import MeansKind, is_by_year
from moderation.activities.goals.model import Goal, goals_of
from moderation.domain.amounts import Money
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.agenda.served import served
from moderation.features.people.model import named_unit
from moderation.features.people.presence import attendance_taken, heard_in
from moderation.features.progress.model import is_settled, notes_of

OfUnit = Callable[[State, Id, Id, str], Step]
"""An edit of the words of a unit to a goal."""

ADD_GOAL = QT_TRANSLATE_NOOP("GoalsEdit", "Add goal")
EDIT_GOAL = QT_TRANSLATE_NOOP("GoalsEdit", "Edit goal")
SET_OWNER = QT_TRANSLATE_NOOP("GoalsEdit", "Set who is responsible")
SET_SERVED = QT_TRANSLATE_NOOP("GoalsEdit", "Set the vision that a goal serves")
SET_DUE = QT_TRANSLATE_NOOP("GoalsEdit", "Set date")
SET_RESOURCES = QT_TRANSLATE_NOOP("GoalsEdit", "Set resources")
MOVE_GOAL = QT_TRANSLATE_NOOP("GoalsEdit", "Move goal")
REMOVE_GOAL = QT_TRANSLATE_NOOP("GoalsEdit", "Remove goal")
SET_ANSWER = QT_TRANSLATE_NOOP("GoalsEdit", "Note agreement")
SET_ANSWERS = QT_TRANSLATE_NOOP("GoalsEdit", "Note agreement of %n unit(s)")
SET_TEXT = QT_TRANSLATE_NOOP("GoalsEdit", "Note reservation")
SET_LIFTED_BY = QT_TRANSLATE_NOOP("GoalsEdit", "Note what lifts the reservation")
SET_TO_CONFIRM = QT_TRANSLATE_NOOP("GoalsEdit", "Note whether it is to be confirmed")
SET_FOLLOW_UP = QT_TRANSLATE_NOOP("GoalsEdit", "Note who asks the unit")
SET_RECOMMENDED = QT_TRANSLATE_NOOP("GoalsEdit", "Set whether it is a recommendation")

NO_TITLE = QT_TRANSLATE_NOOP(
    "GoalsEdit", "A goal needs a title. Type a few words, then press Enter."
)
NEGATIVE = QT_TRANSLATE_NOOP("GoalsEdit", "Resources cannot be less than zero.")
BY_YEAR = QT_TRANSLATE_NOOP(
    "GoalsEdit",
    "What this goal takes is said year by year, and the whole follows from it. Change the years.",
)


def add_goal(state: State, block_id: Id, title: str) -> Step:
    """A new goal, last of all.

    Raises:
        UserFacingError: There are no words in the title.
    """
    words = trimmed(title)
    if not words:
        raise UserFacingError(NO_TITLE)
    goals = goals_of(state, block_id)
    goal = Goal(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(goals, len(goals)),
        block_id=block_id,
        title=words,
    )
    return Step(ADD_GOAL, added(goal))


def edit_goal(state: State, goal_id: Id, **values: Any) -> Step:
    """Other words for a goal: title, short, specific, measure, interim, guideline, owner, area.

    Raises:
        UserFacingError: The title would be empty.
    """
    values = {name: trimmed(value) for name, value in values.items()}
    if "title" in values and not values["title"]:
        raise UserFacingError(NO_TITLE)
    changes = replaced(state.get(Goal, goal_id), **values)
    return Step(EDIT_GOAL, changes, merge_key=f"goal {goal_id} {' '.join(sorted(values))}")


def set_owner(state: State, goal_id: Id, unit_id: Id | None, words: str = "") -> Step:
    """Who sees to the goal: a unit, nobody yet, or in words ("Rat") with the unit it stands by."""
    goal = state.get(Goal, goal_id)
    return Step(SET_OWNER, replaced(goal, unit_id=unit_id, owner=trimmed(words)))


def set_served(state: State, goal_id: Id, served_id: Id | None) -> Step:
    """Which vision the goal serves, in the version that stands now, or none."""
    found = next((each for each in served(state) if each.id == served_id), None)
    values = (None, 0) if found is None else (found.id, found.version)
    goal = state.get(Goal, goal_id)
    return Step(SET_SERVED, replaced(goal, serves_id=values[0], serves_version=values[1]))


def name_owner(state: State, goal_id: Id, words: str) -> Step:
    """A unit that is known by its name, or else the words as they are, in place of any unit."""
    unit = named_unit(state, words)
    if unit is not None:
        return set_owner(state, goal_id, unit.id)
    return set_owner(state, goal_id, None, words)


def set_due(state: State, goal_id: Id, due: date | None) -> Step:
    """The day by which the goal is reached, or none yet."""
    return Step(SET_DUE, replaced(state.get(Goal, goal_id), due=due))


def set_resources(state: State, goal_id: Id, **values: float) -> Step:
    """What it takes and what of it is secured; whoever names a need has clarified it.

    Args:
        state: What the workshop holds.
        goal_id: The goal.
        values: ``staff_needed``, ``staff_secured`` in positions, ``money_needed``,
            ``money_secured`` in euros.

    Raises:
        UserFacingError: A value is below zero, or means are said by year.
    """
    for name in values:
        kind, _line, part = name.partition("_")
        _refuse_by_year(state, goal_id, MeansKind(kind), part)
    if any(value < 0 for value in values.values()):
        raise UserFacingError(NEGATIVE)
    return _resources(state.get(Goal, goal_id), values, {})


def set_money(state: State, goal_id: Id, part: str, read: Money) -> Step:
    """The money ``"needed"`` or ``"secured"``, with the words that were said around it.

    Raises:
        UserFacingError: Money is said by year.
    """
    _refuse_by_year(state, goal_id, MeansKind.MONEY, part)
    own, said = {f"money_{part}": read.euros}, {f"money_{part}_words": read.words}
    return _resources(state.get(Goal, goal_id), own, said)


def _refuse_by_year(state: State, goal_id: Id, kind: MeansKind, part: str) -> None:
    if is_by_year(state, goal_id, kind, part):
        raise UserFacingError(BY_YEAR)


def _resources(goal: Goal, values: Mapping[str, float], words: Mapping[str, str]) -> Step:
    named = any(name.endswith("_needed") and value > 0 for name, value in values.items())
    clear = goal.resources_clear or named
    changes = replaced(goal, **values, **words, resources_clear=clear)
    return Step(SET_RESOURCES, changes, merge_key=f"goal {goal.id} {' '.join(sorted(values))}")


def set_resources_clear(state: State, goal_id: Id, clear: bool) -> Step:  # noqa: FBT001
    """Whether it is known what the goal takes: without it, zero means "not asked yet"."""
    return Step(SET_RESOURCES, replaced(state.get(Goal, goal_id), resources_clear=clear))


def move_goal(state: State, goal_id: Id, offset: int) -> Step:
    """A goal some places up (negative) or down."""
    goal = state.get(Goal, goal_id)
    goals = goals_of(state, goal.block_id)
    return Step(MOVE_GOAL, shifted(goals, goal, offset))


def remove_goal(state: State, goal_id: Id) -> Step:
    """A goal goes, with all answers to it."""
    return Step(REMOVE_GOAL, removal(state, state.get(Goal, goal_id)))


def set_recommended(state: State, goal_id: Id, recommended: bool) -> Step:  # noqa: FBT001
    """Whether the goal goes on as a recommendation; only where not all carry it."""
    goal = state.get(Goal, goal_id)
    recommended = recommended and _rejected(state, goal)
    return Step(SET_RECOMMENDED, replaced(goal, recommended=recommended))


def set_answer(state: State, goal_id: Id, unit_id: Id, answer: Answer) -> Step:
    """What a unit says to a goal; an open answer without words removes the row.

    The words of a reservation or a rejection stay while the answer changes between the two, and are
    removed with an agreement, which has no condition.
    """
    changes = _answered(state, goal_id, unit_id, answer)
    goal = state.get(Goal, goal_id)
    if goal.recommended and not _rejected(state.apply(Step(SET_ANSWER, changes)), goal):
        # A later no is not recommended by what was said of an earlier one.
        changes += replaced(goal, recommended=False)
    return Step(SET_ANSWER, changes)


def _rejected(state: State, goal: Goal) -> bool:
    return accord(stands(state, goal)) is Accord.NOT_BY_ALL


def answer_rest(state: State, goal: Goal) -> Step:
    """A yes of every unit that is in the room and has not answered yet.

    Once attendance is taken, a unit of which nobody was ticked is not known to be there: its answer
    stays open. A unit without a list of people is asked like all others.
    """
    unsure: set[Id] = set()
    if attendance_taken(state):
        heard = heard_in(state, state.find(Block, goal.block_id))
        unsure = {unit_id for unit_id, own in heard.items() if not own.ticked}
    rest = [
        each.unit.id
        for each in stands(state, goal)
        if each.position is Position.OPEN and each.unit is not None and each.unit.id not in unsure
    ]
    changes = (_answered(state, goal.id, unit_id, Answer.YES) for unit_id in rest)
    return Step(SET_ANSWERS.with_count(len(rest)), tuple(chain.from_iterable(changes)))


def _answered(state: State, goal_id: Id, unit_id: Id, answer: Answer) -> tuple[Change, ...]:
    values: dict[str, Any] = {"answer": answer}
    if answer not in (Answer.RESERVATION, Answer.NO):
        values["text"] = ""
    if answer is not Answer.RESERVATION:
        values["lifted_by"] = ""
    if answer is Answer.OPEN:
        values["to_confirm"] = False
    return _said(state, goal_id, unit_id, **values)


def set_text(state: State, goal_id: Id, unit_id: Id, text: str) -> Step:
    """The words of a reservation or a rejection.

    Words to an answer that is open or plain agreement make it a reservation: nobody agrees without
    condition and writes one down.
    """
    words = trimmed(text)
    answer = answer_of(state, goal_id, unit_id)
    if words and answer in (Answer.YES, Answer.OPEN):
        answer = Answer.RESERVATION
    changes = _said(state, goal_id, unit_id, answer=answer, text=words)
    return Step(SET_TEXT, changes, merge_key=f"goal {goal_id} answer {unit_id}")


def set_lifted_by(state: State, goal_id: Id, unit_id: Id, words: str) -> Step:
    """What would lift a reservation; whoever agreed and names it has one."""
    words, answer = trimmed(words), answer_of(state, goal_id, unit_id)
    if words and answer in (Answer.YES, Answer.OPEN):
        answer = Answer.RESERVATION
    changes = _said(state, goal_id, unit_id, answer=answer, lifted_by=words)
    return Step(SET_LIFTED_BY, changes, merge_key=f"goal {goal_id} lifted {unit_id}")


def set_to_confirm(state: State, goal_id: Id, unit_id: Id, to_confirm: bool) -> Step:  # noqa: FBT001
    """Whether somebody spoke who may not commit the unit; nothing where nobody spoke."""
    to_confirm = to_confirm and answer_of(state, goal_id, unit_id) is not Answer.OPEN
    return Step(SET_TO_CONFIRM, _said(state, goal_id, unit_id, to_confirm=to_confirm))


def set_follow_up(state: State, goal_id: Id, unit_id: Id, who: str) -> Step:
    """Who asks a unit that is not in the room, or sees to it that it confirms."""
    changes = _said(state, goal_id, unit_id, follow_up=trimmed(who))
    return Step(SET_FOLLOW_UP, changes, merge_key=f"goal {goal_id} follow {unit_id}")


def set_follow_up_due(state: State, goal_id: Id, unit_id: Id, due: date | None) -> Step:
    """By when the unit is asked, or confirms."""
    return Step(SET_FOLLOW_UP, _said(state, goal_id, unit_id, follow_up_due=due))


def _said(state: State, goal_id: Id, unit_id: Id, **values: Any) -> tuple[Change, ...]:
    """Other values of a unit's answer; a row that says nothing is none."""
    given = answers_of(state, goal_id).get(unit_id)
    before = given or GoalAnswer(
        id=new_id(), workshop_id=state.workshop.id, goal_id=goal_id, unit_id=unit_id
    )
    after = replace(before, **values)
    says = after.answer is not Answer.OPEN or after.follow_up or after.follow_up_due is not None
    if given is None:
        return added(after) if says else ()
    if not says:
        return removal(state, given)
    anew = after.to_confirm and not given.to_confirm and is_settled(state, given.id)
    # What was got before is not what has to be confirmed now.
    return replaced(given, **values) + (removed(*notes_of(state, given.id)) if anew else ())
