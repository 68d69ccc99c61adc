# SPDX-License-Identifier: EUPL-1.2
"""What a closed rating says of each statement: means, the gap between the sides, the spread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.rounding import difference
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.features.ratings.model import RatingCount, Scale, counts_of
from moderation.features.votes import figures
from moderation.features.votes.model import hides_every_ballot

COMPARED = (Side.POLITICS, Side.ADMINISTRATION)
"""Whose ratings are held against each other."""


DIGITS = 1
"""Means, and what lies between them, are printed with so many digits after the comma."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """How one statement was rated. ``by_side`` is empty where it would give ballots away."""

    statement_id: Id
    scale: Scale
    counts: tuple[int, ...]
    by_side: tuple[tuple[Side, tuple[int, ...]], ...]

    @property
    def ballots(self) -> int:
        """How many ballots rated it."""
        return sum(self.counts)

    def counts_by(self, side: Side) -> tuple[int, ...] | None:
        """How often a side gave each value, or nothing where it is not shown."""
        found = dict(self.by_side).get(side)
        return found if found is not None and any(found) else None

    @property
    def mean(self) -> float:
        """The mean of all ballots, on the scale."""
        return figures.mean(self.counts, self.scale.lowest)

    def mean_by(self, side: Side) -> float | None:
        """The mean of one side, or nothing where it is not shown."""
        counts = self.counts_by(side)
        return None if counts is None else figures.mean(counts, self.scale.lowest)

    @property
    def spread(self) -> float:
        """How far all ballots lie apart, as standard deviation in steps of the scale."""
        return figures.spread(self.counts)

    @property
    def outcome(self) -> int:
        """The place of the value that most gave; of equals the last one."""
        return max(range(self.scale.width), key=lambda value: (self.counts[value], value))

    @property
    def gap(self) -> float | None:
        """How far the two sides' printed means lie apart; nothing unless both are shown."""
        means = [mean for side in COMPARED if (mean := self.mean_by(side)) is not None]
        both = len(means) == len(COMPARED)
        return abs(difference(means[0], means[1], DIGITS)) if both else None


def rated(state: Lookups, scale: Scale, statements: Sequence[Id]) -> tuple[Rated, ...]:
    """The results in the order of the statements, without those that nobody rated."""
    counts = counts_of(state, scale, statements)
    show = hides_every_ballot(
        (each.statement_id, each.side, sum(each.counts)) for each in counts if any(each.counts)
    )
    found = []
    for statement in statements:
        own = [each for each in counts if each.statement_id == statement and any(each.counts)]
        if not own:
            continue
        by_side = [(s, _summed(own, scale, s)) for s in Side if any(c.side is s for c in own)]
        found.append(
            Rated(
                statement_id=statement,
                scale=scale,
                counts=tuple(sum(c.counts[v] for c in own) for v in range(scale.width)),
                by_side=tuple(by_side) if show else (),
            )
        )
    return tuple(found)


def answered(statement: Id, scale: Scale, answers: Iterable[tuple[Side | None, int]]) -> Rated:
    """What was answered with numbers, each with its side, as if it had been rated on the scale."""
    found = Counter(answers)
    values = range(scale.lowest, scale.highest + 1)
    by_side = tuple((side, tuple(found[side, value] for value in values)) for side in Side)
    show = hides_every_ballot((statement, side, n) for (side, _value), n in found.items())
    return Rated(
        statement_id=statement,
        scale=scale,
        counts=tuple(sum(found[side, value] for side in (*Side, None)) for value in values),
        by_side=by_side if show else (),
    )


def _summed(own: Sequence[RatingCount], scale: Scale, side: Side) -> tuple[int, ...]:
    return tuple(sum(c.counts[v] for c in own if c.side is side) for v in range(scale.width))
