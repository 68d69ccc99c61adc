# SPDX-License-Identifier: EUPL-1.2
"""Where steps stand on a timeline: lanes, rows, labels, links. Free of Qt and of any unit.

The moderator's board, the wall and the figure in the minutes lay out with the same rules and
their own way of measuring text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import pairwise

from moderation.activities.timeline.axis import Axis, Measure, free
from moderation.activities.timeline.lanes import LANES, SIDE_LANES, Lane
from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.path import CriticalPath
from moderation.domain.ids import Id

ELLIPSIS = "…"


class LabelPlace(Enum):
    """Where a label stands: above its bar, beside its circle, or nowhere for want of room."""

    ABOVE = "above"
    RIGHT = "right"
    LEFT = "left"
    NOWHERE = "nowhere"


@dataclass(slots=True)
class Placed:
    """A step with its place: lane and row, from where to where, and its label."""

    step: TimelineStep
    left: float
    right: float
    strong: bool
    lane: int
    """Which lane it is in, from the top."""
    row: int = 0
    label: str = ""
    label_left: float = 0.0
    label_width: float = 0.0
    where: LabelPlace = LabelPlace.NOWHERE

    @property
    def at(self) -> tuple[int, int]:
        """Lane and row."""
        return self.lane, self.row

    @property
    def centre(self) -> float:
        """The middle between its ends."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Link:
    """A dependency: from one placed step to the one that waits for it."""

    before: Placed
    after: Placed
    strong: bool
    width: float = 3.0

    @property
    def x(self) -> float:
        """The middle of its line where it leaves the first step, within a bar's own edge."""
        if self.before.step.is_interim_goal:
            return self.before.centre
        return self.before.right - (self.width / 2 if self.strong else 0.5)

    @property
    def end(self) -> float:
        """Where it reaches the second step."""
        return self.after.centre if self.after.step.is_interim_goal else self.after.left

    @property
    def upright(self) -> bool:
        """Whether it changes the row."""
        return self.before.at != self.after.at

    @property
    def span(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """The upper and the lower of its rows."""
        low, high = sorted((self.before.at, self.after.at))
        return low, high


@dataclass(slots=True)
class Plan:
    """The whole layout: what is placed, how many rows each lane has, and the links."""

    axis: Axis
    placed: list[Placed] = field(default_factory=list)
    rows: list[int] = field(default_factory=lambda: [1, 1, 1])
    links: list[Link] = field(default_factory=list)
    lanes: Sequence[Lane] = SIDE_LANES

    def find(self, step_id: Id | None) -> Placed | None:
        """The place of a step."""
        return next((one for one in self.placed if one.step.id == step_id), None)


@dataclass(frozen=True, slots=True)
class LayoutSizes:
    """Sizes of one medium: of circles, of the shortest bar, and of gaps."""

    circle: float = 18.0
    bar_min: float = 6.0
    gap: float = 10.0
    beside: float = 8.0
    """Between a circle and its label."""
    line: float = 3.0
    """The width of the path's links."""
    inset: float = 7.0
    """Between a link and the label beside it."""
    label_least: float = 44.0
    """A label cut shorter than this is left out: three letters help nobody."""


Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class LaneLook:
    """How steps are put into lanes, and what of them is in sight.

    Attributes:
        lanes: The lanes from the top.
        places: Which of them each step is in.
        named: Who gets a label: what is out of sight while a hand is at work needs none.
    """

    lanes: Sequence[Lane]
    places: Sequence[int]
    named: Callable[[Placed], bool] | None = None


def plan(
    steps: Sequence[TimelineStep],
    found: CriticalPath,
    axis: Axis,
    measure: Measure,
    style: LayoutSizes,
    pinned: Mapping[Id, int] | None = None,
    look: LaneLook | None = None,
) -> Plan:
    """Place steps in rows so that neither bars nor labels cover each other.

    The path is placed first, in its order; the others fill the rows in their own order.
    ``pinned`` keeps rows while something is dragged or zoomed; ``look`` says which lanes there are.
    """
    if look is None:
        look = LaneLook(SIDE_LANES, [LANES.index(step.side) for step in steps])
    return _Packer(axis, measure, style, pinned or {}, look).pack(steps, found)


class _Packer:
    """One layout in the making.

    ``spans`` are bars, circles and labels of each row, ``wires`` the level parts of the path's
    links: a label above a bar may cross those, nothing else may.
    """

    def __init__(
        self,
        axis: Axis,
        measure: Measure,
        style: LayoutSizes,
        pinned: Mapping[Id, int],
        look: LaneLook,
    ) -> None:
        self.look = look
        self.folded = [lane.folded for lane in look.lanes]
        self.axis = axis
        self.measure = measure
        self.style = style
        self.pinned = pinned
        self.plan = Plan(axis, rows=[1] * len(look.lanes), lanes=look.lanes)
        self.spans: dict[tuple[int, int], list[Span]] = {}
        self.wires: dict[tuple[int, int], list[Span]] = {}
        self.links: list[Link] = []
        self.all: dict[Id, Placed] = {}
        self.settled: set[Id] = set()
        self.followers: dict[Id, list[Placed]] = {}
        self.upright: list[tuple[tuple[int, int], tuple[int, int], float]] = []

    def pack(self, steps: Sequence[TimelineStep], found: CriticalPath) -> Plan:
        everything = self.all = {
            step.id: self._extent(step, found, lane)
            for step, lane in zip(steps, self.look.places, strict=True)
        }
        if not self.pinned:
            for one in everything.values():
                for before in one.step.after:
                    self.followers.setdefault(before, []).append(one)
        path = [everything[step_id] for step_id in found.critical if step_id in everything]
        on_it = frozenset(found.critical)
        others = [one for one in everything.values() if one.step.id not in on_it]
        # First the path alone, for its rows decide where its links run.
        self._rows_of_path(path)
        for one in path:
            self._label(one, cut=True)
        for one in others:
            self._settle(one)
        self.plan.placed = [*path, *others]
        strong = {(link.before.step.id, link.after.step.id) for link in self.links}
        self.plan.links = [
            Link(everything[before], one, strong=False)
            for one in everything.values()
            for before in one.step.after
            if before in everything and (before, one.step.id) not in strong
        ]
        self.plan.links += self.links
        return self.plan

    def _extent(self, step: TimelineStep, found: CriticalPath, lane: int) -> Placed:
        # Without a path nothing is off it.
        strong = found.is_critical(step.id) or not found.critical
        axis, style = self.axis, self.style
        left = axis.x(step.begins)
        if step.is_interim_goal:
            half = style.circle / 2
            left = max(axis.left + half, min(left, axis.right - half))
            return Placed(step, left - half, left + half, strong, lane)
        right = axis.x(date.fromordinal(step.ends.toordinal() + 1))
        return Placed(step, left, max(right, left + style.bar_min), strong, lane)

    def _rows_of_path(self, path: Sequence[Placed]) -> None:
        """Rows in which bars, level links and labels of their full length have room."""
        reached: dict[tuple[int, int], list[Span]] = {}
        for before, after in pairwise(path):
            self._join(before, after)
        for index, one in enumerate(path):
            low = min(one.left, path[index - 1].right) if index else one.left
            high = self._reach(one)
            one.row = self.pinned.get(one.step.id, 0)
            stays = one.step.id in self.pinned
            if self.folded[one.lane]:
                one.row, stays = 0, True
            while not stays and not (
                free(reached.get(one.at, ()), one.left, high, self.style.gap / 2)
                and free(self.spans.get(one.at, ()), low, one.left, 0)
                and free(self.wires.get(one.at, ()), low, high, 0)
            ):
                one.row += 1
            reached.setdefault(one.at, []).append((one.left, high))
            self._take(one)
            if low < one.left:
                self.wires.setdefault(one.at, []).append((low, one.left))
        self.links = [Link(a, b, strong=True, width=self.style.line) for a, b in pairwise(path)]
        self.upright = [(*link.span, link.x) for link in self.links if link.upright]

    def _join(self, before: Placed, after: Placed) -> None:
        """Ends of the path that meet share the width of its line."""
        half = self.style.line / 2
        ends = before.centre if before.step.is_interim_goal else before.right
        begins = after.centre if after.step.is_interim_goal else after.left
        if abs(begins - ends) > self.style.line:
            return
        meet = begins if after.step.is_interim_goal else ends
        if not before.step.is_interim_goal:
            before.right = meet + half
        if not after.step.is_interim_goal:
            after.left = meet - half

    def _reach(self, one: Placed) -> float:
        """How far right a label of its own length would reach."""
        width = self.measure(one.step.title, one.strong)
        if one.step.is_interim_goal:
            return min(self.axis.right, one.right + self.style.beside + width)
        return min(self.axis.right, max(one.right, one.left + self.style.inset + width))

    def _take(self, one: Placed) -> None:
        self.spans.setdefault(one.at, []).append((one.left, one.right))
        self.settled.add(one.step.id)
        self.plan.rows[one.lane] = max(self.plan.rows[one.lane], one.row + 1)

    def _settle(self, one: Placed) -> None:
        """Find the first row in which both the bar and its whole label have room."""
        pinned = 0 if self.folded[one.lane] else self.pinned.get(one.step.id)
        if pinned is not None:
            one.row = pinned
            self._label(one, cut=True)
            self._take(one)
            return
        # A row that has room for those who wait for it keeps the link level.
        followers = [
            mate
            for mate in self.followers.get(one.step.id, ())
            if mate.lane == one.lane and mate.step.id not in self.settled
        ]
        count = self.plan.rows[one.lane]
        for row in (*self._rows_before(one), *range(count + 1)):
            one.row = row
            last = row == count
            taken = (*self.spans.get(one.at, ()), *self.wires.get(one.at, ()))
            if not last and not all(
                free(taken, mate.left, mate.right, self.style.gap) for mate in (one, *followers)
            ):
                continue
            if self._label(one, cut=last) or last:
                break
        self._take(one)

    def _rows_before(self, one: Placed) -> list[int]:
        """The rows of what the step waits for: beside it a link is a level line."""
        befores = (self.all.get(before) for before in one.step.after)
        return [
            before.row
            for before in befores
            if before and before.lane == one.lane and before.step.id in self.settled
        ]

    # Labels.

    def _label(self, one: Placed, *, cut: bool) -> bool:
        """Give a step in its row a label: whole if there is room, else cut, else no label."""
        named = self.look.named
        if self.folded[one.lane] or (named is not None and not named(one)):
            return False
        spans = [span for span in self.spans.get(one.at, ()) if span != (one.left, one.right)]
        wired = [*spans, *self.wires.get(one.at, ())] if one.step.is_interim_goal else spans
        lines = self._crossings(one)
        if self._whole(one, one.step.title, spans, wired, lines):
            return True
        if not cut:
            return False
        if one.step.short and self._whole(one, one.step.short, spans, wired, lines):
            return True
        for where, low, high in self._rooms(one, wired, lines):
            if high - low >= self.style.label_least:
                text = elided(one.step.title, high - low, one.strong, self.measure)
                width = self.measure(text, one.strong)
                self._put(
                    one, text, where, high - width if where is LabelPlace.LEFT else low, width
                )
                return True
        return False

    def _whole(
        self,
        one: Placed,
        text: str,
        spans: Sequence[Span],
        wired: Sequence[Span],
        lines: Sequence[float],
    ) -> bool:
        """Give a step a label that is not cut, if there is room for it."""
        near = self.style.inset * 0.3
        width, axis = self.measure(text, one.strong), self.axis
        for where, x in self._candidates(one, width, lines):
            inside = x >= axis.left and x + width <= axis.right
            clear = all(not x - near < line < x + width + near for line in lines)
            # Above a circle nothing stands but words.
            over = where is LabelPlace.ABOVE and one.step.is_interim_goal
            gap = self.style.gap / 2 if over else self.style.gap
            if inside and clear and free(spans if over else wired, x, x + width, gap):
                self._put(one, text, where, x, width)
                return True
        return False

    def _put(self, one: Placed, text: str, where: LabelPlace, x: float, width: float) -> None:
        one.label, one.where, one.label_left, one.label_width = text, where, x, width
        self.spans.setdefault(one.at, []).append((x, x + width))

    def _crossings(self, one: Placed) -> list[float]:
        """Where links run through the height of the step's label.

        Of the path all that pass count, of the other links those that come from above or leave
        upwards: thin lines further off may run behind a label.
        """
        beside, at, found = one.step.is_interim_goal, one.at, []
        lines = list(self.upright)
        for before in map(self.all.get, one.step.after):
            known = before and (before.step.id in self.settled or before.lane < one.lane)
            if before and known and before.at != at:
                link = Link(before, one, strong=False)
                lines.append((*link.span, link.x))
        for top, bottom, x in lines:
            through = top < at <= bottom or (beside and top == at)
            if through and not (beside and one.left <= x <= one.right):
                found.append(x)
        return found

    def _from_above(self, one: Placed) -> list[tuple[tuple[int, int], tuple[int, int], float]]:
        """Links of the path that come down to a step or past it."""
        return [line for line in self.upright if line[0] < one.at <= line[1]]

    def _candidates(
        self, one: Placed, width: float, lines: Sequence[float]
    ) -> list[tuple[LabelPlace, float]]:
        """Places for a whole label, the best first."""
        style = self.style
        if one.step.is_interim_goal:
            gap = style.beside
            beside = [
                (LabelPlace.RIGHT, one.right + gap),
                (LabelPlace.LEFT, one.left - gap - width),
            ]
            if any(one.left <= x <= one.right for *_rows, x in self._from_above(one)):
                return beside
            over = min(one.centre - width / 2, self.axis.right - width)
            return [*beside, (LabelPlace.ABOVE, max(over, self.axis.left))]
        reach = one.left + width + style.inset
        near = sorted(x for x in lines if one.left - style.inset < x < reach)
        places = [one.left, *(x + style.inset for x in near)]
        places += [edge - style.inset - width for edge in (*near[:1], self.axis.right)]
        places.sort(key=lambda x: abs(x - one.left))
        # Never so far away that it seems to name something else.
        return [(LabelPlace.ABOVE, x) for x in places if x + width > one.left and x <= one.right]

    def _rooms(
        self, one: Placed, spans: Sequence[Span], lines: Sequence[float]
    ) -> list[tuple[LabelPlace, float, float]]:
        """Stretches in which a cut label can stand, the widest first."""
        axis, style = self.axis, self.style
        if one.step.is_interim_goal:
            walls = [*(edge for span in spans for edge in span), *lines]
            right = min(
                (wall for wall in walls if wall >= one.right), default=axis.right + style.gap
            )
            left = max((wall for wall in walls if wall <= one.left), default=axis.left - style.gap)
            rooms = [
                (LabelPlace.RIGHT, one.right + style.beside, right - style.gap),
                (LabelPlace.LEFT, left + style.gap, one.left - style.beside),
            ]
        else:
            rooms = []
            starts = [one.left, *(x + style.inset for x in lines)]
            for start in (x for x in starts if one.left <= x < one.right or x == one.left):
                walls = [span[0] - style.gap for span in spans if span[1] > start]
                walls += [
                    line - style.inset / 2 for line in lines if line > start - style.inset + 1
                ]
                rooms.append((LabelPlace.ABOVE, start, min([axis.right, *walls])))
        return sorted(rooms, key=lambda room: room[1] - room[2])


def elided(text: str, width: float, strong: bool, measure: Measure) -> str:  # noqa: FBT001
    """The text, cut with an ellipsis where it is wider."""
    if measure(text, strong) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, strong) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS if low else ""
