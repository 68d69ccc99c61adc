# SPDX-License-Identifier: EUPL-1.2
"""The resistance vote (Systemisches Konsensieren).

Every ballot gives each option a resistance from 0 (no objection) to 10; the option with the lowest
total carries. The zero option (Passivlösung: everything stays as it is) is always among them.
Source of the method: Visotschnig and Schrotta, Systemisches Konsensieren, 2005.

Stored are counts per option, side and value: never one ballot's vector, never an order or a time.
Where one side gave fewer than five ballots, its counts would come close to naming people, and the
other sides' counts would give them away by subtraction. Such a vote is therefore stored without
any side at all (``side`` is ``None``): what is not on disk can be read neither by a later program
nor in a backup nor in the history.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.sealed import seal
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.features.votes import figures

SCALE = range(11)
FEWEST_BY_SIDE = 5
"""With fewer ballots of one voting side, nothing is stored or shown by side: not of any side,
because the rest would follow by subtraction."""


COUNTS = {
    "schema": {
        "minItems": len(SCALE),
        "maxItems": len(SCALE),
        "items": {"type": "integer", "minimum": 0, "maximum": 9999},
    }
}
"""What a file may say of counts: one number of ballots per value."""

ROLL = {
    "schema": {
        "maxItems": 9999,
        "items": {"type": "integer", "minimum": 0, "maximum": 2**32 - 1},
    }
}
"""What a file may say of a roll: marks of people."""


@entity("resistance_count")
@dataclass(frozen=True, slots=True, kw_only=True)
class ResistanceCount(Ranked):
    """How often each value from 0 to 10 was given to one option.

    By one side; by all together (``side`` is ``None``) where results by side must stay unknown.
    ``roll`` marks who could vote, whether they did or not (``subtraction.mark_of``). ``number`` is
    that of the round, from 1.
    """

    option_id: Id = field(metadata=refers())
    side: Side | None
    number: int = field(default=1, metadata={"schema": {"minimum": 1, "maximum": 9999}})
    counts: tuple[int, ...] = field(metadata=COUNTS)
    roll: tuple[int, ...] = field(default=(), metadata=ROLL)

    @property
    def ballots(self) -> int:
        """How many ballots rated the option."""
        return sum(self.counts)

    @property
    def total(self) -> int:
        """The sum of the resistance."""
        return sum(value * count for value, count in enumerate(self.counts))


@entity("rewording")
@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording(Ranked):
    """How words were changed after a result about them: of which entity, in which field (``part``).

    ``slip`` says that a slip was mended, and that the result holds for the mended words. Otherwise
    they are a new version, and the result stays with ``old``. ``number`` is that of the last
    result until then of those that the entity itself counts, 0 where it counts none: a draft counts
    its own rounds, and not those of a poll that asked for it. ``voted`` says that the result is one
    of a vote on these very words; what was rated, answered or agreed to is none. ``told`` says
    in the workshop's language what was answered to them, where the answers are taken back.
    ``new`` are the words as they were when that was said. Of a new version ``proposer`` names the
    unit, side or group that proposed it, never a person, ``side`` the side that is, ``reason``
    says why, and ``made_at`` when; where the room wants none of it, they are empty.
    """

    about_id: Id = field(metadata=refers())
    part: str
    old: str
    new: str
    slip: bool = False
    number: int = field(default=0, metadata={"schema": {"minimum": 0, "maximum": 9999}})
    voted: bool = False
    told: str = ""
    proposer: str = field(default="", metadata=holds(Holds.CALLED))
    side: Side | None = None
    reason: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a vote says of one option. ``by_side`` is empty where it would give ballots away."""

    option_id: Id
    place: int
    ballots: int
    total: int
    counts: tuple[int, ...]
    by_side: tuple[tuple[Side, tuple[int, ...]], ...]

    @property
    def mean(self) -> float:
        """Mean resistance, 0 to 10; 0 without ballots."""
        return figures.mean(self.counts)

    def mean_of(self, side: Side) -> float | None:
        """Mean resistance of one side, or nothing where it is not shown."""
        for found, counts in self.by_side:
            if found is side and any(counts):
                return figures.mean(counts)
        return None


def may_show_sides(counts: Iterable[ResistanceCount]) -> bool:
    """Whether results by side keep every ballot hidden in a group of at least five."""
    return hides_every_ballot((count.option_id, count.side, count.ballots) for count in counts)


def hides_every_ballot(told: Iterable[tuple[Id, Side | None, int]]) -> bool:
    """The same of anything that was voted on or rated, by its ballots of each side."""
    ballots: dict[tuple[Id, Side], int] = {}
    for option, side, number in told:
        if side is None:
            return False
        ballots[option, side] = ballots.get((option, side), 0) + number
    voted = [number for number in ballots.values() if number]
    return bool(voted) and min(voted) >= FEWEST_BY_SIDE


def ranked(options: Sequence[Id], counts: Sequence[ResistanceCount]) -> tuple[Result, ...]:
    """Results by total resistance, lowest first; equal totals share a place.

    Independent of the order in which counts were entered; equal options keep their given order. An
    option that no ballot rated, because it was written after the vote, has no result.
    """
    rated = [count for count in counts if count.option_id in options and count.ballots]
    show = may_show_sides(rated)
    rows = []
    for option in options:
        own = [count for count in rated if count.option_id == option]
        if not own:
            continue
        summed = tuple(sum(count.counts[value] for count in own) for value in SCALE)
        sides = tuple(
            (side, tuple(sum(c.counts[v] for c in own if c.side is side) for v in SCALE))
            for side in Side
            if any(c.side is side for c in own)
        )
        total = sum(value * number for value, number in enumerate(summed))
        rows.append((total, option, summed, sides if show else ()))
    rows.sort(key=lambda row: row[0])
    totals = [row[0] for row in rows]
    return tuple(
        Result(
            option_id=option,
            place=totals.index(total) + 1,
            ballots=sum(summed),
            total=total,
            counts=summed,
            by_side=sides,
        )
        for total, option, summed, sides in rows
    )


def voting_sides(results: Iterable[Result]) -> tuple[Side, ...]:
    """The sides whose results may be shown, in their fixed order; none where they are hidden."""
    found = {side for result in results for side, counts in result.by_side if sum(counts)}
    return tuple(side for side in Side if side in found)


def counts_of(
    state: Lookups, options: Sequence[Id], number: int | None = None
) -> tuple[ResistanceCount, ...]:
    """The stored counts of these options, of one round if one is named."""
    return tuple(
        count
        for count in state.of(ResistanceCount)
        if count.option_id in options and number in (None, count.number)
    )


seal(ResistanceCount.kind, lambda _state, _count: True)
