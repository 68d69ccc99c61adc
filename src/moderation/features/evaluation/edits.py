# SPDX-License-Identifier: EUPL-1.2
"""Changes to the evaluation: its questions, its end, its release."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.closed import is_closed_now
from moderation.domain.closed_step import marked
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.evaluation.model import (
    ANSWERS,
    MOST_QUESTIONS,
    WHOLE,
    EvaluationQuestion,
    ReleasedAnswer,
    answered,
    is_closed,
    questions_of,
    told_in_public,
)
from moderation.features.ratings.edits import shuffled
from moderation.features.votes.edits import refuse
from moderation.features.votes.model import FEWEST_BY_SIDE
from moderation.features.votes.tally import CountTrouble, Tally

LEAST_ALIKE = 0.7
"""How alike two wordings are from 0 to 1 that are taken for one question."""
WRITE = QT_TRANSLATE_NOOP("EvaluationEdit", "Write the questions of the evaluation")
CLOSE = QT_TRANSLATE_NOOP("EvaluationEdit", "Close the evaluation")
RELEASE = QT_TRANSLATE_NOOP("EvaluationEdit", "Release the evaluation for the public")
HOLD_BACK = QT_TRANSLATE_NOOP("EvaluationEdit", "Hold the evaluation back from the public")
CLOSED = QT_TRANSLATE_NOOP(
    "EvaluationEdit", "The evaluation is closed: its questions and its result stay."
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "EvaluationEdit", "Nine questions at most fit on a sheet. Leave some out."
)
NO_QUESTION = QT_TRANSLATE_NOOP("EvaluationEdit", "Write at least one question first.")
TWICE = QT_TRANSLATE_NOOP(
    "EvaluationEdit", "Two questions read the same: {question} Word one of them otherwise."
)
NOT_CLOSED = QT_TRANSLATE_NOOP(
    "EvaluationEdit", "There is no result yet. Close the evaluation first."
)
ALL_CLOSED = QT_TRANSLATE_NOOP(
    "EvaluationEdit", "The whole workshop is closed: nothing of it is public."
)
DOORS_SHUT = QT_TRANSLATE_NOOP(
    "EvaluationEdit",
    "The doors are shut, and nothing is released for the public now. Do it once they are open.",
)
WORDED_CLOSED = QT_TRANSLATE_NOOP(
    "EvaluationEdit",
    "The questions were worded behind closed doors: the public reads nothing of them.",
)
NO_SHEETS = QT_TRANSLATE_NOOP(
    "EvaluationEdit", "No sheet was counted yet. Type how many gave each answer."
)
TOO_FEW = QT_TRANSLATE_NOOP(
    "EvaluationEdit",
    "Fewer than {expected} sheets: they would show who answered how. Nothing is stored of them.",
)
TITLE = QT_TRANSLATE_NOOP("Evaluation", "Evaluation of the event")


def question_of(state: Lookups, vote_id: Id) -> str | None:
    """What was open under an id, for who is told that its counts are lost."""
    from moderation.domain.texts import Catalogue

    first = next(iter(questions_of(state)), None)
    if first is None or vote_id != state.workshop.id:
        return None
    return Catalogue.load(state.workshop.language).text(TITLE)


def write_questions(state: State, typed: str) -> Step:
    """The questions as they were typed, one a line.

    One that was worded a little otherwise is the same question still, with what was counted for it.

    Raises:
        UserFacingError: There is a result already, there is no question, there are too many, or
            two read the same.
    """
    wanted = list(filter(None, (trimmed(line) for line in typed.splitlines())))
    before = list(questions_of(state))
    if wanted == [question.text for question in before]:
        return Step(WRITE, ())
    if is_closed(state):
        raise UserFacingError(CLOSED)
    if not wanted:
        raise UserFacingError(NO_QUESTION)
    if len(wanted) > MOST_QUESTIONS:
        raise UserFacingError(TOO_MANY)
    twice = next((text for text in wanted if wanted.count(text) > 1), None)
    if twice is not None:
        raise UserFacingError(TWICE.with_values(question=twice))
    changes: list[Change] = []
    kept = {question.text: question for question in before}
    same = {text: kept.pop(text) for text in wanted if text in kept}
    for place, text in enumerate(wanted):
        own = same.get(text) or _reworded(text, kept)
        if own is not None:
            changes += replaced(own, rank=float(place), text=text)
        else:
            workshop_id = state.workshop.id
            changes += added(
                EvaluationQuestion(
                    id=new_id(), workshop_id=workshop_id, rank=float(place), text=text
                )
            )
    return Step(WRITE, (*changes, *removed(*kept.values())))


def _reworded(text: str, others: dict[str, EvaluationQuestion]) -> EvaluationQuestion | None:
    """The question that reads so alike that it is this one; it is no other one any more."""
    (likest,) = get_close_matches(text, others, n=1, cutoff=LEAST_ALIKE) or ("",)
    return others.pop(likest, None)


def hiding_sides(tally: Tally, ids: Sequence[Id]) -> dict[Side, int]:
    """The sides that gave a question so few answers that no side is told, with how few."""
    given = {side: [tally.ballots(key, side) for key in ids] for side in Side}
    fewest = {side: min(filter(None, each), default=0) for side, each in given.items()}
    return {side: count for side, count in fewest.items() if 0 < count < FEWEST_BY_SIDE}


def few_answers(tally: Tally, ids: Sequence[Id]) -> tuple[Id, ...]:
    """The questions that so few answered that none of their answers is stored."""
    given = {key: sum(tally.ballots(key, side) for side in Side) for key in ids}
    return tuple(key for key, count in given.items() if 0 < count < FEWEST_BY_SIDE)


def whole_tally(state: Lookups, tally: Tally) -> Tally:
    """The counts with those who gave no answer: every sheet says something of every question."""
    ids = [question.id for question in questions_of(state)]
    whole = Tally(WHOLE)
    for side in Side:
        most = tally.most(ids, side)
        for key in ids:
            for value, count in enumerate(tally.counts(key, side)):
                whole.put(key, side, value, count)
            whole.put(key, side, ANSWERS.width, most - tally.ballots(key, side))
    return whole


def close_evaluation(state: State, tally: Tally) -> Step:
    """Store the counts of the sheets; that is done once.

    What is stored is shuffled, and without sides where one of them gave fewer than five answers to
    any question. A question that fewer than five answered keeps no answer at all.

    Raises:
        UserFacingError: There is a result already, no sheet was counted, or fewer than five.
    """
    questions = questions_of(state)
    ids = [question.id for question in questions]
    if is_closed(state):
        raise UserFacingError(CLOSED)
    whole = whole_tally(state, tally)
    refuse(whole.findings(ids), {CountTrouble.EMPTY: NO_SHEETS, CountTrouble.TOO_FEW: TOO_FEW})
    few = few_answers(tally, ids)
    kept = [
        (key, side, (*(0,) * ANSWERS.width, sum(counts)) if key in few else counts)
        for key, side, counts in whole.kept(ids, by_side=not hiding_sides(tally, ids))
    ]
    return Step(CLOSE, shuffled(state, kept))


def release(state: State, *, released: bool) -> Step:
    """Let the public read the results, or take that back.

    What was released while the doors were shut, and is therefore closed, is released anew.

    Raises:
        UserFacingError: There is no result yet, or the public would read nothing of it, because
            it is closed.
    """
    before = state.of(ReleasedAnswer)
    if not released:
        return Step(HOLD_BACK, removed(*before))
    if not is_closed(state):
        raise UserFacingError(NOT_CLOSED)
    if before and len(told_in_public(state)) == len(before):
        return Step(RELEASE, ())
    copies = (
        ReleasedAnswer(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=float(place),
            text=each.text,
            counts=each.counts,
        )
        for place, each in enumerate(answered(state))
    )
    step = Step(RELEASE, (*removed(*before), *added(*copies)))
    if not told_in_public(state.apply(marked(state, step))):
        raise UserFacingError(_why_closed(state))
    return step


def _why_closed(state: State) -> Message:
    """Why the public reads nothing of the evaluation."""
    if state.workshop.closed_session:
        return ALL_CLOSED
    return DOORS_SHUT if is_closed_now(state.public_tables()) else WORDED_CLOSED
