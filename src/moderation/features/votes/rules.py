# SPDX-License-Identifier: EUPL-1.2
"""The ways to vote, what a ballot of each may say, and what is odd about counts.

Points on a pinboard, resistance, consent, a barometer, a field of two axes and hands are one
mechanism: options by values, counted per side. A rule says how many values there are and what
makes counts contradictory.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from moderation.domain.choice import Choice
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.votes.model import FEWEST_BY_SIDE
from moderation.features.votes.tally import CountFault, CountTrouble, Tally, too_few

FIELD_STEPS = 7
"""Values on each axis of a field, 0 to 6: as many as can be told apart from the last row."""


class VoteKind(Choice):
    """How the room answers."""

    DOTS = "dots", QT_TRANSLATE_NOOP("VoteKind", "Dots")
    RESISTANCE = "resistance", QT_TRANSLATE_NOOP("VoteKind", "Resistance vote")
    CONSENT = "consent", QT_TRANSLATE_NOOP("VoteKind", "Consent round")
    BAROMETER = "barometer", QT_TRANSLATE_NOOP("VoteKind", "Barometer")
    FIELD = "field", QT_TRANSLATE_NOOP("VoteKind", "Field of two axes")
    HANDS = "hands", QT_TRANSLATE_NOOP("VoteKind", "Show of hands")

    @property
    def width(self) -> int:
        """How many values a count distinguishes; points are counted, not told apart."""
        return _WIDTHS[self]

    @property
    def values(self) -> tuple[Message, ...]:
        """The names of the values, where they have names."""
        return _VALUES.get(self, ())


_WIDTHS = {
    VoteKind.DOTS: 1,
    VoteKind.RESISTANCE: 11,
    VoteKind.CONSENT: 4,
    VoteKind.BAROMETER: 11,
    VoteKind.FIELD: FIELD_STEPS,
    VoteKind.HANDS: 3,
}
CONSENT, CONCERN, OBJECTION, ASIDE = range(4)
YES, NO, ABSTAIN = range(3)
_VALUES = {
    VoteKind.DOTS: (QT_TRANSLATE_NOOP("VoteValue", "Points"),),
    VoteKind.CONSENT: (
        QT_TRANSLATE_NOOP("VoteValue", "Consent"),
        QT_TRANSLATE_NOOP("VoteValue", "With concerns"),
        QT_TRANSLATE_NOOP("VoteValue", "Objection"),
        QT_TRANSLATE_NOOP("VoteValue", "Stand aside"),
    ),
    VoteKind.HANDS: (
        QT_TRANSLATE_NOOP("VoteValue", "Yes"),
        QT_TRANSLATE_NOOP("VoteValue", "No"),
        QT_TRANSLATE_NOOP("VoteValue", "Abstention"),
    ),
}

MISSING = QT_TRANSLATE_NOOP(
    "VoteRules", "The ballot does not answer everything yet. Every ballot rates every proposal."
)
OUT_OF_SCALE = QT_TRANSLATE_NOOP(
    "VoteRules", "{value} is not possible here: only {lowest} to {highest}."
)
SPENT = QT_TRANSLATE_NOOP("VoteRules", "This ballot gives {found} points, but has only {budget}.")
HEAPED = QT_TRANSLATE_NOOP(
    "VoteRules",
    "This ballot gives {found} points to one proposal, but at most {limit} may go there.",
)
NOTHING = QT_TRANSLATE_NOOP("VoteRules", "This ballot gives no point yet.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How one question is voted on. ``budget`` and ``limit`` are points per ballot and option."""

    kind: VoteKind
    budget: int = 3
    limit: int = 3
    quorum: int = 0

    @property
    def equal(self) -> bool:
        """Whether every ballot rates every row, so that all rows have the same ballots."""
        return self.kind not in (VoteKind.DOTS, VoteKind.FIELD)

    def ballots(self, tally: Tally, rows: Sequence[Id], side: Side) -> int:
        """How many ballots of a side there are, as far as can be told."""
        if self.kind is VoteKind.DOTS:
            return tally.papers.get(side, 0)
        if self.kind is VoteKind.FIELD:
            return sum(tally.ballots(row, side) for row in rows)
        return tally.most(rows, side)

    def fault(self, paper: Sequence[int | None]) -> Message | None:
        """What is wrong with one ballot: a value per option, ``None`` for no answer."""
        highest = self.limit if self.kind is VoteKind.DOTS else self.kind.width - 1
        if self.kind is VoteKind.DOTS:
            points = [value or 0 for value in paper]
            if min(points, default=0) < 0:
                return OUT_OF_SCALE.with_values(value=min(points), lowest=0, highest=highest)
            if max(points, default=0) > self.limit:
                return HEAPED.with_values(found=max(points), limit=self.limit)
            if sum(points) > self.budget:
                return SPENT.with_values(found=sum(points), budget=self.budget)
            return NOTHING if not sum(points) else None
        for value in paper:
            if value is not None and not 0 <= value <= highest:
                return OUT_OF_SCALE.with_values(value=value, lowest=0, highest=highest)
        if self.kind is VoteKind.FIELD:
            return None if sum(value is not None for value in paper) == 1 else MISSING
        return MISSING if None in paper or not paper else None

    def count(
        self, tally: Tally, rows: Sequence[Id], side: Side, paper: Sequence[int | None], by: int = 1
    ) -> None:
        """Add one ballot to the tally, which forgets which values came together.

        ``by`` -1 takes the ballot of somebody who votes openly back.
        """
        for row, value in zip(rows, paper, strict=True):
            if self.kind is VoteKind.DOTS:
                tally.put(row, side, 0, tally.count(row, side, 0) + (value or 0) * by)
            elif value is not None:
                tally.put(row, side, value, tally.count(row, side, value) + by)
        tally.papers[side] = max(0, tally.papers.get(side, 0) + by)

    def findings(
        self, tally: Tally, rows: Sequence[Id], present: Mapping[Side, int] | None = None,
        *, secret: bool = True,
    ) -> tuple[CountFault, ...]:  # fmt: skip
        """What is odd about the counts, contradictions first."""
        ballots = {side: self.ballots(tally, rows, side) for side in Side}
        if tally.empty(rows):
            return (CountFault(trouble=CountTrouble.EMPTY),)
        found = [f for side in Side for f in self._contradictions(tally, rows, side, ballots[side])]
        for side, people in (present or {}).items():
            if ballots[side] > people:
                found.append(
                    CountFault(
                        trouble=CountTrouble.TOO_MANY,
                        side=side,
                        found=ballots[side],
                        expected=people,
                    )
                )
        total = sum(ballots.values())
        if total < self.quorum:
            found.append(
                CountFault(trouble=CountTrouble.BELOW_QUORUM, found=total, expected=self.quorum)
            )
        if secret:
            found += too_few(total)
        found += [
            CountFault(
                trouble=CountTrouble.HIDES_SIDES, side=side, found=number, expected=FEWEST_BY_SIDE
            )
            for side, number in ballots.items()
            if secret and 0 < number < FEWEST_BY_SIDE
        ]
        return tuple(found)

    def _contradictions(
        self, tally: Tally, rows: Sequence[Id], side: Side, ballots: int
    ) -> list[CountFault]:
        counted = {row: tally.ballots(row, side) for row in rows}
        if self.equal:
            return [
                CountFault(
                    trouble=CountTrouble.UNEQUAL, side=side, option_id=row, found=number,
                    expected=ballots,
                )
                for row, number in counted.items()
                if number != ballots
            ]  # fmt: skip
        if self.kind is VoteKind.FIELD:
            return []
        found = []
        if sum(counted.values()) > ballots * self.budget:
            found.append(
                CountFault(
                    trouble=CountTrouble.OVER_BUDGET, side=side, found=sum(counted.values()),
                    expected=ballots * self.budget,
                )
            )  # fmt: skip
        return found + [
            CountFault(
                trouble=CountTrouble.OVER_LIMIT, side=side, option_id=row, found=number,
                expected=ballots * self.limit,
            )
            for row, number in counted.items()
            if number > ballots * self.limit
        ]  # fmt: skip

    def may_show_sides(self, tally: Tally, rows: Sequence[Id], *, secret: bool = True) -> bool:
        """Whether results by side keep every ballot hidden in a group of at least five."""
        voted = [number for side in Side if (number := self.ballots(tally, rows, side))]
        return bool(voted) and (not secret or min(voted) >= FEWEST_BY_SIDE)


def names(kind: VoteKind) -> tuple[Message | str, ...]:
    """What the values are called: words, or their number."""
    return kind.values or tuple(str(value) for value in range(kind.width))
