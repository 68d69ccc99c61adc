# SPDX-License-Identifier: EUPL-1.2
"""An open vote: ballots as they are counted, in memory and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.people.presence import Elector
from moderation.features.votes.model import FEWEST_BY_SIDE, SCALE

MOST = 999
"""More ballots of one value are a slip of the finger."""


class CountTrouble(Enum):
    """What is odd about the counts."""

    EMPTY = "empty"
    """No ballot at all."""
    UNEQUAL = "unequal"
    """An option has other ballots of a side than the option with the most: contradictory."""
    TOO_MANY = "too_many"
    """More ballots of a side than people of it are present."""
    OVER_BUDGET = "over_budget"
    """More points of a side than its ballots have."""
    OVER_LIMIT = "over_limit"
    """More points of a side on one option than its ballots may give to it."""
    BELOW_QUORUM = "below_quorum"
    """Fewer ballots than were agreed to be needed."""
    TOO_FEW = "too_few"
    """So few secret ballots altogether that their very total would tell who voted how."""
    HIDES_SIDES = "hides_sides"
    """So few ballots of one side that nothing may be shown by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountFault:
    """Something odd: of which side and option, how many there are, and how many there should be."""

    trouble: CountTrouble
    side: Side | None = None
    option_id: Id | None = None
    found: int = 0
    expected: int = 0

    @property
    def blocks(self) -> bool:
        """Whether the vote cannot be closed like this."""
        return self.trouble in _BLOCKING


_BLOCKING = (
    CountTrouble.EMPTY,
    CountTrouble.UNEQUAL,
    CountTrouble.OVER_BUDGET,
    CountTrouble.OVER_LIMIT,
    CountTrouble.TOO_FEW,
)


def too_few(ballots: int) -> tuple[CountFault, ...]:
    """What is odd about so many secret ballots, if they are too few to stay secret."""
    if 0 < ballots < FEWEST_BY_SIDE:
        return (CountFault(trouble=CountTrouble.TOO_FEW, found=ballots, expected=FEWEST_BY_SIDE),)
    return ()


class Tally:
    """The counts of an open vote.

    A plain object outside of the state, so that neither disk nor history nor a crash draft ever
    holds an open ballot. It counts per option, side and value and so does not know
    which values came from one ballot, nor in which order. ``papers`` says how many ballots of a
    side were handed in, where the counts do not tell it. ``by_person`` holds what people said who
    vote openly, so that a slip can be mended; it is in memory as all the rest, and ends with it.
    ``told`` hears that something was counted, or that nothing is any more: that alone.
    ``follow`` says who may vote now: the people in the room whom the question asks.
    """

    def __init__(self, width: int = len(SCALE)) -> None:
        self.width = width
        self.papers: dict[Side, int] = {}
        self.by_person: dict[Id, tuple[Side, tuple[int | None, ...]]] = {}
        self.told: Callable[[], object] = lambda: None
        self.follow: Callable[[], tuple[Elector, ...]] = tuple
        self._fixed: tuple[Elector, ...] = ()
        self._expected: Mapping[Side, int] = {}
        self._counts: dict[tuple[Id, Side], list[int]] = {}

    @property
    def begun(self) -> bool:
        """Whether anything was counted at all."""
        return any(map(any, self._counts.values()))

    @property
    def electorate(self) -> tuple[Elector, ...]:
        """Who may vote: whoever is in the room until the first ballot, and then those for good.

        Nobody where nobody was ticked as present: then it is not known.
        """
        return self._fixed or self.follow()

    @property
    def is_fixed(self) -> bool:
        """Whether it stands who may vote, because a ballot was counted."""
        return bool(self._fixed)

    def expect(self, papers: Mapping[Side, int]) -> None:
        """Take so many ballots of each side for handed in, until somebody says otherwise."""
        for side, number in papers.items():
            if self.papers.get(side) in (None, self._expected.get(side)):
                self.papers[side] = number
        self._expected = dict(papers)

    def count(self, option_id: Id, side: Side, value: int) -> int:
        """How many ballots of the side gave the option this value."""
        return self.counts(option_id, side)[value]

    def counts(self, option_id: Id, side: Side) -> tuple[int, ...]:
        """The counts of an option and a side, one per value."""
        return tuple(self._counts.get((option_id, side), (0,) * self.width))

    def put(self, option_id: Id, side: Side, value: int, count: int) -> None:
        """Set how many ballots of the side gave the option this value.

        Raises:
            ValueError: The value is not on the scale, or the count is negative or absurd.
        """
        if not 0 <= value < self.width:
            raise ValueError(f"{value} is not a value from 0 to {self.width - 1}")
        if not 0 <= count <= MOST:
            raise ValueError(f"{count} is not a number of ballots")
        row = self._counts.setdefault((option_id, side), [0] * self.width)
        before, row[value] = row[value], count
        if bool(before) != bool(count):
            if not self.begun:
                self._fixed = ()
            elif not self._fixed:
                # Whoever leaves from now on could vote, and whoever comes could not.
                self._fixed = self.follow()
            self.told()

    def forget(self, option_id: Id) -> None:
        """Drop the counts of an option that is gone."""
        for key in [key for key in self._counts if key[0] == option_id]:
            del self._counts[key]
        if not self.begun:
            self._fixed = ()

    def ballots(self, option_id: Id, side: Side) -> int:
        """How many ballots of the side rated the option so far."""
        return sum(self._counts.get((option_id, side), ()))

    def most(self, options: Sequence[Id], side: Side) -> int:
        """How many ballots of the side there are, as far as can be told."""
        return max((self.ballots(option, side) for option in options), default=0)

    def empty(self, options: Sequence[Id]) -> bool:
        """Whether nothing was counted for these options."""
        return not any(self.most(options, side) for side in Side)

    def findings(
        self, options: Sequence[Id], present: Mapping[Side, int] | None = None
    ) -> tuple[CountFault, ...]:
        """What is odd about the counts, contradictions first.

        Args:
            options: The options of the vote, the zero option among them.
            present: How many people of each side are in the room; a side that is not named is not
                checked.
        """
        if self.empty(options):
            return (CountFault(trouble=CountTrouble.EMPTY),)
        found = []
        for side in Side:
            most = self.most(options, side)
            found += [
                CountFault(
                    trouble=CountTrouble.UNEQUAL,
                    side=side,
                    option_id=option,
                    found=self.ballots(option, side),
                    expected=most,
                )
                for option in options
                if self.ballots(option, side) != most
            ]
        for side in Side:
            most, people = self.most(options, side), (present or {}).get(side)
            if people is not None and most > people:
                found.append(
                    CountFault(
                        trouble=CountTrouble.TOO_MANY, side=side, found=most, expected=people
                    )
                )
        found += too_few(sum(self.most(options, side) for side in Side))
        for side in Side:
            most = self.most(options, side)
            if 0 < most < FEWEST_BY_SIDE:
                found.append(
                    CountFault(
                        trouble=CountTrouble.HIDES_SIDES,
                        side=side,
                        found=most,
                        expected=FEWEST_BY_SIDE,
                    )
                )
        return tuple(found)

    def kept(
        self, options: Sequence[Id], *, by_side: bool = True
    ) -> list[tuple[Id, Side | None, tuple[int, ...]]]:
        """What may be stored of every option: its counts by side, or of all sides together.

        Without ``by_side`` all sides are added up, also where each of them may be shown.
        """
        found: list[tuple[Id, Side | None, tuple[int, ...]]] = []
        show = by_side and self.may_show_sides(options)
        for option in options:
            counted = {side: self.counts(option, side) for side in Side}
            if show:
                found += [(option, side, each) for side, each in counted.items() if any(each)]
            else:
                found.append((option, None, tuple(map(sum, zip(*counted.values(), strict=True)))))
        return found

    def may_show_sides(self, options: Sequence[Id]) -> bool:
        """Whether every voting side has so many ballots that results by side hide each of them."""
        voted = [most for side in Side if (most := self.most(options, side))]
        return bool(voted) and min(voted) >= FEWEST_BY_SIDE
