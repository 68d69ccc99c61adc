# SPDX-License-Identifier: EUPL-1.2
"""What of a timeline the room sees, and where its words stand. Free of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from moderation.activities.timeline.axis import Axis, free, runs_down
from moderation.activities.timeline.lanes import LANES
from moderation.activities.timeline.model import (
    Feasibility,
    FixedDate,
    FixedKind,
    Lag,
    TimelineStep,
)
from moderation.activities.timeline.path import CriticalPath, decisive_step
from moderation.domain.lengths import Length
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side

TOUCHED_WITHIN = 31
"""Days between a fixed date and the begin or end of a step that it touches."""

_MOST_PER_LANE = 3

_HARDNESS = tuple(Feasibility)


@dataclass(frozen=True, slots=True)
class PathGroup:
    """One bar or circle on the wall: neighbouring steps of the path in one lane."""

    side: Side
    label: str
    begins: date
    ends: date
    feasibility: Feasibility
    is_goal: bool
    vision: bool
    decisive: TimelineStep | None
    said_begin: SaidDay
    said_end: SaidDay
    lag: Length | None
    """How long it waits after the one before it."""

    @property
    def lane(self) -> int:
        """Which lane it is in, from the top."""
        return LANES.index(self.side)

    @property
    def days(self) -> int:
        """Length in days, the last one included."""
        return (self.ends - self.begins).days + 1


def groups(
    steps: Sequence[TimelineStep], found: CriticalPath, lags: Iterable[Lag] = ()
) -> list[PathGroup]:
    """The path with neighbours of a lane merged, the hardest pattern winning.

    The step that decides stays by itself, and so do two that wait for each other for some time.
    While there is no path, the longest steps of each lane that do not cover each other.
    """
    waits = {(lag.step_id, lag.before_id): lag.length for lag in lags}
    by_id = {step.id: step for step in steps}
    decisive = decisive_step(steps, found)
    if not found.critical:
        return _longest_of_lanes(steps, decisive)
    merged: list[PathGroup] = []
    for before, step_id in zip((None, *found.critical), found.critical, strict=False):
        lag = None if before is None else waits.get((step_id, before))
        one = group_of(by_id[step_id], decisive, lag)
        last = merged[-1] if merged else None
        apart = last is None or lag is not None or last.side is not one.side
        if last is None or apart or not _plain(last) or not _plain(one):
            merged.append(one)
            continue
        merged[-1] = replace(
            last,
            ends=max(last.ends, one.ends),
            said_end=one.said_end if one.ends >= last.ends else last.said_end,
            feasibility=max(last.feasibility, one.feasibility, key=_HARDNESS.index),
        )
    return merged


def _plain(group: PathGroup) -> bool:
    return not group.is_goal and group.decisive is None


def group_of(
    step: TimelineStep, decisive: TimelineStep | None, lag: Length | None = None
) -> PathGroup:
    """A step alone."""
    return PathGroup(
        side=step.side,
        label=step.label,
        begins=step.begins,
        ends=step.ends,
        feasibility=step.feasibility,
        is_goal=step.is_interim_goal,
        vision=step.vision,
        said_begin=step.said_begin,
        said_end=step.said_end,
        decisive=step if decisive is not None and step.id == decisive.id else None,
        lag=lag,
    )


def _longest_of_lanes(
    steps: Sequence[TimelineStep], decisive: TimelineStep | None
) -> list[PathGroup]:
    if not steps:
        return []
    span = max(step.ends for step in steps) - min(step.begins for step in steps)
    apart = span / 20
    chosen: list[PathGroup] = []
    for step in sorted(steps, key=lambda step: (not step.vision, -step.days, step.id)):
        one = group_of(step, decisive)
        mates = [mate for mate in chosen if mate.side is one.side]
        if len(mates) < _MOST_PER_LANE and all(
            one.begins > mate.ends + apart or one.ends + apart < mate.begins for mate in mates
        ):
            chosen.append(one)
    return sorted(chosen, key=lambda group: (group.begins, group.label))


def left_out(steps: Sequence[TimelineStep], found: Sequence[PathGroup]) -> list[TimelineStep]:
    """The steps that no group of a picture without a path shows, in the order of their begin."""
    there = {(group.side, group.label, group.begins, group.ends) for group in found}
    missing = [
        step for step in steps if (step.side, step.label, step.begins, step.ends) not in there
    ]
    return sorted(missing, key=lambda step: (step.begins, step.label))


def shown_dates(found: Sequence[PathGroup], fixed: Sequence[FixedDate]) -> list[FixedDate]:
    """Elections, and what a step of the picture touches with its begin or end."""
    days = [day.toordinal() for group in found for day in (group.begins, group.ends)]
    return [
        one
        for one in filter(runs_down, fixed)
        if one.fixed_kind is FixedKind.ELECTION
        or any(abs(one.day.toordinal() - day) <= TOUCHED_WITHIN for day in days)
    ]


def shortened(words: str) -> Iterator[str]:
    """The text by fewer and fewer of its first words, each ending in dots; no word is cut."""
    parts = words.split()
    for count in range(len(parts) - 1, 0, -1):
        yield " ".join(parts[:count]) + " …"


@dataclass(slots=True)
class ShownPath:
    """A group with its place, and where its words begin."""

    group: PathGroup
    left: float
    right: float
    words_left: float = 0.0

    @property
    def centre(self) -> float:
        """The middle between its ends."""
        return (self.left + self.right) / 2

    def leaves(self, line: float) -> float:
        """The middle of the path's line where it leaves, within the bar's own edge."""
        return self.centre if self.group.is_goal else self.right - line / 2


def shown(
    found: Sequence[PathGroup],
    axis: Axis,
    *,
    circle: float,
    bar_min: float,
    line: float,
    linked: bool,
) -> list[ShownPath]:
    """The groups on the axis; ends that meet share the width of the path's line."""
    result = []
    for group in found:
        left, right = axis.x(group.begins), axis.x(group.ends)
        if group.is_goal:
            middle = max(axis.left + circle / 2, min(left, axis.right - circle / 2))
            result.append(ShownPath(group, middle - circle / 2, middle + circle / 2))
        else:
            result.append(ShownPath(group, left, max(right, left + bar_min)))
    for before, after in pairwise(result if linked else ()):
        _join(before, after, line)
    return result


def _join(before: ShownPath, after: ShownPath, line: float) -> None:
    ends = before.centre if before.group.is_goal else before.right
    begins = after.centre if after.group.is_goal else after.left
    if abs(begins - ends) > line or before.group.lane == after.group.lane:
        return
    meet = begins if after.group.is_goal else ends
    if not before.group.is_goal:
        before.right = meet + line / 2
    if not after.group.is_goal:
        after.left = meet - line / 2


def crossings(path: Sequence[ShownPath], lane: int, line: float) -> list[float]:
    """Where links of the path run through the words of a lane, which stand above its bars."""
    found = []
    for before, after in pairwise(path):
        top, bottom = sorted((before.group.lane, after.group.lane))
        if top < lane <= bottom:
            found.append(before.leaves(line))
    return found


Words = tuple[str, float, float]
"""A text with its size and width."""


def place_words(
    lane: Sequence[tuple[ShownPath, Sequence[Words]]],
    lines: Sequence[float],
    low: float,
    high: float,
    gap: float,
    cut: Callable[[str, float, float], Words | None],
) -> dict[int, Words]:
    """Put words above their bars, the most important first; returns what is shown by place.

    Each step comes with its words in the sizes that may be tried. Where none of them has room,
    ``cut`` shortens the last to the room that is left, or gives up.
    """
    taken: list[tuple[float, float]] = []
    found: dict[int, Words] = {}
    for place, (one, variants) in enumerate(lane):
        chosen, x = _first_fitting(one, variants, lines, taken, low, high, gap)
        if chosen is None:
            words, size, _width = variants[-1]
            left, right = _room_of(one, lines, taken, low, high, gap)
            chosen, x = cut(words, size, right - left), left
        if chosen is not None:
            taken.append((x, x + chosen[2]))
            one.words_left = x
            found[place] = chosen
    return found


def _first_fitting(
    one: ShownPath,
    variants: Sequence[Words],
    lines: Sequence[float],
    taken: Sequence[tuple[float, float]],
    low: float,
    high: float,
    gap: float,
) -> tuple[Words | None, float]:
    for variant in variants:
        x = _room_for(one, variant[2], lines, taken, low, high, gap)
        if x is not None:
            return variant, x
    return None, 0.0


def _room_for(
    one: ShownPath,
    width: float,
    lines: Sequence[float],
    taken: Sequence[tuple[float, float]],
    low: float,
    high: float,
    gap: float,
) -> float | None:
    """Where words of this width can stand near their bar, if anywhere."""
    if width > high - low:
        return None
    near = [line for line in lines if one.left - 2 * gap < line < one.right + 2 * gap]
    places = [one.left, *(line + gap for line in near), one.right - width, one.centre - width / 2]
    if one.group.is_goal:
        places = [places[-1], *places[:-1]]
    places += [line - gap - width for line in near]
    for place in places:
        x = max(low, min(place, high - width))
        clear = all(not x - gap / 2 < line < x + width + gap / 2 for line in lines)
        beside = x < one.right + 2 * gap and x + width > one.left - 2 * gap
        if clear and beside and free(taken, x, x + width, gap):
            return x
    return None


def _room_of(
    one: ShownPath,
    lines: Sequence[float],
    taken: Sequence[tuple[float, float]],
    low: float,
    high: float,
    gap: float,
) -> tuple[float, float]:
    """The widest room above a bar between the labels there; it may be empty."""
    blocked = sorted([*taken, *((line, line) for line in lines)])
    edges = [low - gap, *(edge for span in blocked for edge in span), high + gap]
    rooms = [
        (max(start + gap, low), min(stop - gap, high))
        for start, stop in zip(edges[::2], edges[1::2], strict=True)
    ]
    beside = [room for room in rooms if room[0] < one.right and room[1] > one.left]
    left, right = max(beside, key=lambda room: room[1] - room[0], default=(low, low))
    # Words begin with their bar where they can.
    return (one.left, right) if left < one.left < right - 4 * gap else (left, right)
