# SPDX-License-Identifier: EUPL-1.2
"""The way of questions: found in a kick-off, themes of trainings, answered in the closing event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from moderation.domain.blank import straightened
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.series.carried import CarriedThing
from moderation.features.series.model import (
    EventKind,
    SeriesEvent,
    SeriesQuestion,
    SeriesResult,
    events_of,
)

TAKE_QUESTIONS = QT_TRANSLATE_NOOP("SeriesEdit", "Take over questions")
TAKE_RESULTS = QT_TRANSLATE_NOOP("SeriesEdit", "Take over results")
EDIT_QUESTION = QT_TRANSLATE_NOOP("SeriesEdit", "Edit question")
REMOVE_QUESTION = QT_TRANSLATE_NOOP("SeriesEdit", "Remove question")
SET_THEME = QT_TRANSLATE_NOOP("SeriesEdit", "Set theme")
EDIT_RESULT = QT_TRANSLATE_NOOP("SeriesEdit", "Assign results")
NO_WORDS = QT_TRANSLATE_NOOP("SeriesEdit", "A question needs words. Type it as it was asked.")
NO_TRAINING = QT_TRANSLATE_NOOP(
    "SeriesEdit", "Only trainings have a theme. Choose an impulse training."
)


def new_things(
    state: Lookups, things: Sequence[CarriedThing], kind: type[Any]
) -> tuple[CarriedThing, ...]:
    """What of this has not been taken over yet, as questions or as results."""
    there = {each.origin for each in state.of(kind)}
    return tuple(thing for thing in things if thing.origin not in there)


def take_questions(state: State, event_id: Id, things: Sequence[CarriedThing]) -> Step:
    """Questions that were found at a kick-off; each is taken over once, with its origin."""
    mates = state.of(SeriesQuestion)
    first = rank_at(mates, len(mates))
    return Step(
        TAKE_QUESTIONS,
        added(
            *(
                SeriesQuestion(
                    id=new_id(),
                    workshop_id=state.workshop.id,
                    rank=first + place,
                    text=straightened(thing.text),
                    found_id=event_id,
                    origin=thing.origin,
                    cards=thing.cards,
                    closed=thing.closed,
                )
                for place, thing in enumerate(new_things(state, things, SeriesQuestion))
            )
        ),
    )


def add_question(state: State, event_id: Id | None, text: str) -> Step:
    """A question that was asked at an event that no workshop was opened for.

    Raises:
        UserFacingError: It has no words.
    """
    words = straightened(text)
    if not words:
        raise UserFacingError(NO_WORDS)
    mates = state.of(SeriesQuestion)
    question = SeriesQuestion(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        text=words,
        found_id=event_id,
    )
    return Step(TAKE_QUESTIONS, added(question))


def edit_question(state: State, question_id: Id, text: str) -> Step:
    """Other words for a question; its origin stays.

    Raises:
        UserFacingError: It would have no words.
    """
    words = straightened(text)
    if not words:
        raise UserFacingError(NO_WORDS)
    return Step(EDIT_QUESTION, replaced(state.get(SeriesQuestion, question_id), text=words))


def remove_question(state: State, question_id: Id) -> Step:
    """A question; results that answer it stay and answer none."""
    return Step(REMOVE_QUESTION, removal(state, state.get(SeriesQuestion, question_id)))


def set_themes(state: State, question_id: Id, event_ids: Iterable[Id]) -> Step:
    """The trainings whose theme a question is, in the order in which they take place.

    Raises:
        UserFacingError: One of them is no training.
    """
    wanted = set(event_ids)
    if any(state.get(SeriesEvent, key).event_kind is not EventKind.TRAINING for key in wanted):
        raise UserFacingError(NO_TRAINING)
    question = state.get(SeriesQuestion, question_id)
    if wanted == set(question.theme_ids):
        return Step(SET_THEME, ())
    themes = tuple(event.id for event in events_of(state) if event.id in wanted)
    return Step(SET_THEME, replaced(question, theme_ids=themes))


def take_results(state: State, event_id: Id, things: Sequence[CarriedThing]) -> Step:
    """What a training came to; with one theme alone, every result answers that question."""
    themes = questions_of(state, event_id)
    answers = themes[0].id if len(themes) == 1 else None
    mates = state.of(SeriesResult)
    first = rank_at(mates, len(mates))
    return Step(
        TAKE_RESULTS,
        added(
            *(
                SeriesResult(
                    id=new_id(),
                    workshop_id=state.workshop.id,
                    rank=first + place,
                    text=straightened(thing.text),
                    event_id=event_id,
                    question_id=answers,
                    origin=thing.origin,
                    closed=thing.closed,
                )
                for place, thing in enumerate(new_things(state, things, SeriesResult))
            )
        ),
    )


def set_answers(state: State, question_id: Id, result_ids: Iterable[Id]) -> Step:
    """The results that answer a question; others that did answer none from now on."""
    wanted = set(result_ids)
    changes: list[Change] = []
    for result in state.of(SeriesResult):
        if result.id in wanted:
            changes += replaced(result, question_id=question_id)
        elif result.question_id == question_id:
            changes += replaced(result, question_id=None)
    return Step(EDIT_RESULT, tuple(changes))


def questions_of(state: Lookups, event_id: Id) -> tuple[SeriesQuestion, ...]:
    """The themes of a training."""
    return tuple(each for each in state.of(SeriesQuestion) if event_id in each.theme_ids)


def results_of(state: Lookups, question_id: Id | None) -> tuple[SeriesResult, ...]:
    """The results that answer a question; with none, those that answer no question."""
    return tuple(each for each in state.of(SeriesResult) if each.question_id == question_id)


@dataclass(frozen=True, slots=True)
class ClosingPoint:
    """A point of the closing event's agenda: a question with its results.

    Results that answer no question are under ``None``.
    """

    question: SeriesQuestion | None
    results: tuple[SeriesResult, ...]


def closing_points(state: Lookups) -> tuple[ClosingPoint, ...]:
    """The agenda of the closing event: every question that has results, then what is left."""
    points = [
        ClosingPoint(question, results_of(state, question.id))
        for question in state.of(SeriesQuestion)
    ]
    points.append(ClosingPoint(None, results_of(state, None)))
    return tuple(point for point in points if point.results)
