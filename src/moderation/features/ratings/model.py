# SPDX-License-Identifier: EUPL-1.2
"""The rating of statements on a scale: counts per value and side, never one ballot's answers.

An activity names its statements by their ids – entities of its own, such as expectations – and the
scale that they are rated on. As in a vote, ballots are in memory until the rating is closed, and
where one side gave fewer than five of them nothing is stored by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.sealed import seal
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import Message
from moderation.features.votes.wording import StandingWords, stand, versions

MOST_VALUES = 11
COUNTS = {
    "schema": {
        "minItems": 2,
        "maxItems": MOST_VALUES,
        "items": {"type": "integer", "minimum": 0, "maximum": 9999},
    }
}
"""What a file may say of counts: one number of ballots per value of the scale."""


@entity("rating_count")
@dataclass(frozen=True, slots=True, kw_only=True)
class RatingCount(Ranked):
    """How often each value of the scale was given to one statement, lowest value first.

    By one side; by all together (``side`` is ``None``) where results by side must stay unknown.
    """

    statement_id: Id = field(metadata=refers())
    side: Side | None
    counts: tuple[int, ...] = field(metadata=COUNTS)


@dataclass(frozen=True, slots=True)
class Scale:
    """The values from ``lowest`` on; ``names`` are their words, where they have words.

    ``Scale(1, 5)`` rates from 1 to 5, ``Scale.named(MET, PARTLY, NOT_MET)`` in words.
    """

    lowest: int
    highest: int
    names: tuple[Message, ...] = ()

    def __post_init__(self) -> None:
        if not 2 <= self.width <= MOST_VALUES:
            raise ValueError(f"{self.width} values are no scale")
        if self.names and len(self.names) != self.width:
            raise ValueError("every value has a name, or none")

    @classmethod
    def named(cls, *names: Message) -> Scale:
        """A scale of words, in their order."""
        return cls(0, len(names) - 1, names)

    @property
    def width(self) -> int:
        """How many values there are."""
        return self.highest - self.lowest + 1

    @property
    def values(self) -> tuple[Message | str, ...]:
        """What the values are called: words, or their number."""
        return self.names or tuple(str(n) for n in range(self.lowest, self.highest + 1))


def counts_of(state: Lookups, scale: Scale, statements: Sequence[Id]) -> tuple[RatingCount, ...]:
    """The stored counts of these statements; those of another scale are left out."""
    return tuple(
        each
        for each in state.of(RatingCount)
        if each.statement_id in statements and len(each.counts) == scale.width
    )


def _stands(state: Lookups, entity: object, part: str) -> bool:
    """Whether hands or ballots rated a statement in these very words."""
    statement = getattr(entity, "id", None)
    if all(each.statement_id != statement for each in state.of(RatingCount)):
        return False
    return not versions(state, Id(str(statement)), part)


stand(StandingWords(held=_stands, number=lambda _state, _statement: 1))
seal(RatingCount.kind, lambda _state, _count: True)
