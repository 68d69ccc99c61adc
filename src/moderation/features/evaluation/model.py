# SPDX-License-Identifier: EUPL-1.2
"""The questions about an event, and what of their answers was released."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from moderation.domain.entity import Ranked, entity
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import PublicView
from moderation.features.ratings.model import Scale
from moderation.features.ratings.rules import rated
from moderation.features.votes import figures
from moderation.features.votes.model import FEWEST_BY_SIDE

ANSWERS = Scale(1, 5)
"""What a sheet offers: from 1, not at all, to 5, wholly."""
WHOLE = ANSWERS.width + 1
"""Of stored counts the last one is of those who gave no answer."""
STORED = Scale(0, ANSWERS.width)
"""The width of stored counts; its numbers mean nothing."""
MOST_QUESTIONS = 9
LOW = QT_TRANSLATE_NOOP("Evaluation", "not at all")
HIGH = QT_TRANSLATE_NOOP("Evaluation", "wholly")


@entity("evaluation_question")
@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationQuestion(Ranked):
    """A sentence about the event that people agree with, from not at all to wholly."""

    text: str


@entity("released_answer", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedAnswer(Ranked):
    """What the public may read of one question: how often each answer was given, without sides.

    What was not released is in no public cut, because questions and counts are no public kinds.
    """

    text: str
    counts: tuple[int, ...] = field(
        metadata={
            "schema": {
                "minItems": ANSWERS.width,
                "maxItems": ANSWERS.width,
                "items": {"type": "integer", "minimum": 0, "maximum": 9999},
            }
        }
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What was answered to one question: how often each value, from 1 on.

    ``without`` gave no answer. ``by_side`` is empty where it would give somebody away. All counts
    are 0 where fewer than five answered.
    """

    text: str
    counts: tuple[int, ...]
    without: int = 0
    by_side: tuple[tuple[Side, tuple[int, ...]], ...] = ()

    @property
    def answers(self) -> int:
        """How many answers are told."""
        return sum(self.counts)

    @property
    def told(self) -> bool:
        """Whether there are so many answers that none of them gives somebody away."""
        return self.answers >= FEWEST_BY_SIDE

    @property
    def mean(self) -> float:
        """The mean answer, from 1 to 5."""
        return figures.mean(self.counts, ANSWERS.lowest)

    def mean_by(self, side: Side) -> float | None:
        """The mean of one side; nothing where sides are not told."""
        counts = dict(self.by_side).get(side)
        return None if counts is None else figures.mean(counts, ANSWERS.lowest)


def questions_of(view: Lookups) -> tuple[EvaluationQuestion, ...]:
    """The questions in their order."""
    return view.of(EvaluationQuestion)


def answered(view: Lookups) -> tuple[Answered, ...]:
    """The results of a closed evaluation in the order of the questions; nothing before.

    Where only what was released is known, as in a public cut, it is that.
    """
    questions = questions_of(view)
    found = rated(view, STORED, [question.id for question in questions])
    if not found:
        return tuple(
            Answered(text=each.text, counts=each.counts) for each in view.of(ReleasedAnswer)
        )
    texts = {question.id: question.text for question in questions}
    return tuple(_told(texts[each.statement_id], each.counts, each.by_side) for each in found)


def _told(
    text: str, counts: tuple[int, ...], by_side: Sequence[tuple[Side, tuple[int, ...]]]
) -> Answered:
    sides = tuple((side, own[: ANSWERS.width]) for side, own in by_side)
    gave = [sum(own) for _side, own in sides if any(own)]
    enough = bool(gave) and min(gave) >= FEWEST_BY_SIDE
    return Answered(
        text=text,
        counts=counts[: ANSWERS.width],
        without=counts[ANSWERS.width],
        by_side=tuple((side, own) for side, own in sides if any(own)) if enough else (),
    )


def is_closed(view: Lookups) -> bool:
    """Whether answers are stored."""
    ids: list[Id] = [question.id for question in questions_of(view)]
    return bool(rated(view, STORED, ids))


def is_released(view: Lookups) -> bool:
    """Whether the results were released, which says nothing of what is closed."""
    return bool(view.of(ReleasedAnswer))


def told_in_public(state: Lookups) -> tuple[Answered, ...]:
    """The results that the public reads: released, and not closed."""
    return answered(PublicView(state)) if is_released(state) else ()
