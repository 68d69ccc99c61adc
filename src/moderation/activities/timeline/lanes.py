# SPDX-License-Identifier: EUPL-1.2
"""The lanes of a timeline: one for each side, or on wish one for each unit; any can be folded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from moderation.activities.timeline.model import TimelineStep
from moderation.domain.side import Side

LANES = (Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS)


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: of a side, or of who does it.

    Attributes:
        side: Whose lane it is.
        unit: Who does what is in it; nothing where the side has but one lane, and the empty text
            for what nobody is named for.
        folded: Whether all of it lies in one low row, without words.
    """

    side: Side
    unit: str | None = None
    folded: bool = False

    @property
    def key(self) -> tuple[Side, str | None]:
        """What tells it from others, folded or not."""
        return self.side, self.unit


SIDE_LANES = tuple(map(Lane, LANES))


def lanes_of(
    steps: Sequence[TimelineStep],
    owner: Callable[[TimelineStep], str],
    *,
    by_unit: bool,
    folded: Collection[tuple[Side, str | None]] = (),
) -> tuple[Lane, ...]:
    """The lanes from the top; by unit in the order in which they come in, nobody last."""
    found: list[Lane] = []
    for side in LANES:
        units: list[str | None] = [None]
        if by_unit:
            named = dict.fromkeys(owner(step) for step in steps if step.side is side)
            units = [*sorted(named, key=lambda name: not name)] or [None]
        found += [Lane(side, unit, (side, unit) in folded) for unit in units]
    return tuple(found)


def lane_places(
    steps: Sequence[TimelineStep],
    owner: Callable[[TimelineStep], str],
    lanes: Sequence[Lane],
) -> list[int]:
    """Which lane each step is in."""
    places = {lane.key: place for place, lane in enumerate(lanes)}
    return [
        places[step.side, None] if (step.side, None) in places else places[step.side, owner(step)]
        for step in steps
    ]
