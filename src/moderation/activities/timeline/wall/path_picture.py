# SPDX-License-Identifier: EUPL-1.2
"""The path on the wall: three lanes between the years and what stands fast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt

from moderation.activities.timeline.axis import Axis, band_labels
from moderation.activities.timeline.backcasting import is_backwards
from moderation.activities.timeline.clock_band import named
from moderation.activities.timeline.lanes import LANES
from moderation.activities.timeline.model import (
    FixedDate,
    TimelineStep,
    fixed_of,
    lags_of,
    length,
)
from moderation.activities.timeline.path import CriticalPath, path_of, verdict
from moderation.activities.timeline.telling import HEADLINES, gap_sentence
from moderation.activities.timeline.wall.signs import PATTERNS, tick_widths, topic
from moderation.activities.timeline.wall_layout import (
    PathGroup,
    ShownPath,
    Words,
    crossings,
    groups,
    left_out,
    place_words,
    shortened,
    shown,
    shown_dates,
)
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.canvas import Align, Vertical, WallCanvas
from moderation.gui.paint.bars import vague_edges, vague_outline
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import WallFrame

_BAR = 60.0
_CIRCLE = 64.0
_BAND = 32.0
_LINE = 1.3
_NAMED = 0.4
"""The most of the width that the title of a fixed date takes."""


class PathPicture:
    """The path on three lanes between the years and what stands fast."""

    lines_below = 2
    with_legend = True

    def __init__(
        self,
        canvas: WallCanvas,
        frame: WallFrame,
        block_id: Id | None,
        steps: Sequence[TimelineStep],
    ) -> None:
        self.canvas = canvas
        self.size = max(Wall.SMALLEST, canvas.smallest)
        self.name_size = max(Wall.SMALL, canvas.smallest)
        self.today = local_day(frame.now)
        path = CriticalPath() if block_id is None else path_of(frame.view, block_id)
        self._path = path
        self._steps = steps
        self.linked = bool(path.critical)
        self.backwards = block_id is not None and is_backwards(frame.view, block_id)
        self._lags = () if block_id is None else lags_of(frame.view, block_id)
        self.groups = self._shown_groups()
        if not self.linked and self.groups:
            for step in left_out(steps, self.groups):
                days = f"{step.said_begin.words(formats())} – {step.said_end.words(formats())}"
                canvas.owe(f"{days}  {step.label}")
        fixed = fixed_of(frame.view, block_id) if block_id is not None else ()
        self.fixed = self._shown_fixed(fixed)
        self._numbers: dict[str, str] = {}
        canvas.header(self._topic(topic(frame, block_id)), timer=frame.timer)
        canvas.headline(self._headline())
        for words in self._said():
            self._below(words)
        names = [text(side.message) for side in LANES]
        column = 56 + max(canvas.measure(name, self.name_size, SEMIBOLD) for name in names) + 32
        self.axis = Axis.around(
            steps, self.fixed, self._begin(), canvas.left + column, canvas.right
        )
        self.shown = shown(
            self.groups,
            self.axis,
            circle=_CIRCLE,
            bar_min=24.0,
            line=Wall.PATH,
            linked=self.linked,
        )

    def _headline(self) -> str:
        if self.linked:
            return text(HEADLINES[verdict(self._steps, self._path)])
        if self.groups:
            return translate("TimelineWall", "Which step takes longest?")
        if self.backwards:
            return translate("TimelineWall", "What must be true before the vision?")
        return translate("TimelineWall", "What has to happen by when?")

    def _shown_groups(self) -> list[PathGroup]:
        return groups(self._steps, self._path, self._lags)

    def _shown_fixed(self, fixed: Sequence[FixedDate]) -> list[FixedDate]:
        return shown_dates(self.groups, fixed)

    def _begin(self) -> date:
        """What the axis begins with, if nothing is earlier."""
        return self.today

    def _topic(self, topic: str) -> str:
        return topic

    def _said(self) -> list[str]:
        """How long nothing happens before the path begins, and how long its steps wait."""
        idle = gap_sentence(self._steps, self._path, short=True)
        said = [] if idle is None else [text(idle)]
        waits = translate("TimelineWall", "Wait before “{step}”: {length}")
        waited = [
            waits.format(step=group.label, length=text(group.lag.message))
            for group in self.groups
            if group.lag is not None
        ]
        if waited:
            said.append(" · ".join(waited))
        return said

    def _below(self, words: str) -> None:
        """A sentence below the headline."""
        canvas = self.canvas
        width, lines = canvas.right - canvas.left, self.lines_below
        high = self.name_size * 1.35 * lines
        block = canvas.lay_out(
            words,
            width,
            high,
            size=self.name_size,
            weight=MEDIUM,
            max_lines=lines,
            min_size=self.size,
        )
        if not block.complete:
            canvas.owe(words)
        canvas.block(QRectF(canvas.left, canvas.top + 14, width, block.height), block, words)
        canvas.top += 14 + block.height

    def paint(self) -> None:
        """Bands and lines first, then the path, then bars, then words."""
        canvas, size, axis = self.canvas, self.size, self.axis
        room = canvas.content(28)
        labels = band_labels(
            axis,
            [self._named(one) for one in self.fixed],
            (self.today, translate("TimelineWall", "Today")),
            lambda words, strong: canvas.measure(words, size, BOLD if strong else 400) + 2,
            2,
            low=canvas.left,
            gap=24,
            elections_apart=False,
        )
        named = {label.fixed.id for label in labels if label.fixed is not None}
        for fixed in self.fixed:
            if fixed.id not in named:
                canvas.owe(f"{fixed.said_day.words(formats())}  {fixed.title}")
        tiers = 1 + max((label.tier for label in labels), default=0)
        self.top = room.top() + size * _LINE + 8
        self.bottom = room.bottom() - tiers * size * _LINE - 8 - size * 1.9
        self.lane = (self.bottom - self.top) / len(LANES)
        self._ground()
        for label in labels:
            canvas.text(
                QRectF(
                    label.left,
                    self.bottom + 10 + label.tier * size * _LINE,
                    label.width + 4,
                    size * _LINE,
                ),
                label.text,
                size=size,
                weight=BOLD if label.strong else 400,
                colour=canvas.palette.ink if label.strong else canvas.palette.ink2,
                max_lines=1,
            )
        if self.linked:
            for before, after in pairwise(self.shown):
                self._link(before, after)
        for one in self.shown:
            self._bar(one)
        for lane in range(len(LANES)):
            self._words(lane)
        if self.groups and self.with_legend:
            self._legend(room.bottom() - size * 1.45)

    def _named(self, one: FixedDate) -> FixedDate:
        """The date with the first words of a long title, which follows whole on a page behind."""
        room = (self.axis.right - self.canvas.left) * _NAMED
        for title in (named(one, formats()), one.title, *shortened(one.title)):
            if self.canvas.measure(title, self.size) <= room:
                break
        else:
            title = one.said_day.words(formats())
        if title not in (named(one, formats()), one.title):
            self.canvas.owe(f"{one.said_day.words(formats())}  {one.title}")
        return replace(one, title=title)

    def _ground(self) -> None:
        canvas, axis, size = self.canvas, self.axis, self.size
        for one in self.fixed:
            band = axis.band(one, _BAND)
            days = QRectF(band.left, self.top, band.width, self.bottom - self.top)
            canvas.band(days)
            if band.vague:
                vague_edges(canvas.painter, days, canvas.palette.ink3, width=2)
        for tick in axis.ticks(*tick_widths(canvas, size)):
            left, right = axis.x(tick.begins), min(axis.x(tick.ends), axis.right)
            canvas.text(
                QRectF(left - 60, self.top - size * _LINE - 6, right - left + 120, size * _LINE),
                tick.label,
                size=size,
                colour=canvas.palette.ink2,
                align=Align.CENTRE,
                max_lines=1,
            )
        for place in range(len(LANES) + 1):
            y = self.top + place * self.lane
            canvas.line(canvas.left, y, canvas.right, y)
        if axis.covers(self.today):
            x = axis.x(self.today)
            canvas.line(x, self.top, x, self.bottom + 8, 5, canvas.palette.ink)
        for place, side in enumerate(LANES):
            middle = self._middle(place)
            canvas.glyph(QRectF(canvas.left, middle - 18, 36, 36), side)
            canvas.text(
                QRectF(canvas.left + 56, middle - 40, axis.left - canvas.left - 56, 80),
                text(side.message),
                size=self.name_size,
                weight=SEMIBOLD,
                colour=canvas.palette.side(side).strong,
                valign=Vertical.MIDDLE,
                max_lines=1,
            )

    def _middle(self, lane: int) -> float:
        """The middle of a lane's bars: words stand above it."""
        words = max(self.size * _LINE, self._decisive_size() * 1.2)
        free_height = self.lane - words - _CIRCLE
        return self.top + lane * self.lane + free_height * 0.45 + words + _CIRCLE / 2

    def _link(self, before: ShownPath, after: ShownPath) -> None:
        y1, y2 = self._middle(before.group.lane), self._middle(after.group.lane)
        x = before.leaves(Wall.PATH)
        points = [QPointF(x, y1), QPointF(x, y2)]
        end = after.centre if after.group.is_goal else after.left + Wall.PATH
        if end > x + Wall.PATH * 1.5:
            points.append(QPointF(end, y2))
        self.canvas.critical_line(points)

    def _bar(self, one: ShownPath) -> None:
        canvas, group = self.canvas, one.group
        y = self._middle(group.lane)
        if not group.is_goal:
            rect = QRectF(one.left, y - _BAR / 2, one.right - one.left, _BAR)
            left, right = self.axis.certain(group.said_begin, group.said_end, one.left, one.right)
            if right - left < rect.width():
                self._vague(rect, group.side, 10)
                rect = QRectF(left, rect.top(), right - left, rect.height())
            canvas.bar(rect, PATTERNS[group.feasibility], group.side)
            return
        meant = self.axis.meant(group.said_end)
        if meant is not None:
            self._vague(QRectF(meant[0], y - 14, meant[1] - meant[0], 28), group.side, 8)
        rect = QRectF(one.left, y - _CIRCLE / 2, _CIRCLE, _CIRCLE)
        if group.vision:
            canvas.check(rect)
        else:
            with painting(canvas.painter) as painter:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(canvas.palette.side(group.side).strong)
                painter.drawEllipse(rect)

    def _vague(self, rect: QRectF, side: Side, radius: float) -> None:
        strong = self.canvas.palette.side(side).strong
        vague_outline(self.canvas.painter, rect, strong, width=5, radius=radius)

    def _decisive_size(self) -> float:
        return max(Wall.EMPHASIS, self.canvas.smallest)

    def _words(self, lane: int) -> None:
        canvas, mates = self.canvas, [one for one in self.shown if one.group.lane == lane]
        # What decides gets its words first, then what is longest.
        mates.sort(key=lambda one: (one.group.decisive is None, one.left - one.right))
        lines = crossings(self.shown, lane, Wall.PATH) if self.linked else []
        if self.axis.covers(self.today):
            lines.append(self.axis.x(self.today))
        rows = [(one, self._variants(one)) for one in mates]
        found = place_words(rows, lines, self.axis.left, canvas.right, 14.0, self._cut)
        for place, one in enumerate(mates):
            words, size, width = found.get(place, ("", 0.0, 0.0))
            self._owe(one, words)
            if not words:
                continue
            top = self._middle(lane) - _CIRCLE / 2 - size * 1.22
            canvas.text(
                QRectF(one.words_left, top, width + 4, size * 1.25),
                words,
                size=size,
                weight=BOLD if one.group.decisive is not None else MEDIUM,
                max_lines=1,
            )

    def _owe(self, one: ShownPath, shown_words: str) -> None:
        """What stands shortened, as a number or not at all here follows whole on a page behind."""
        whole = self._whole(one)
        if shown_words != whole:
            number = shown_words if shown_words in self._numbers.values() else ""
            self.canvas.owe(f"{number}  {whole}" if number else whole)

    def _whole(self, one: ShownPath) -> str:
        if one.group.decisive is None:
            return one.group.label
        return self._lasting(one, one.group.label)

    def _lasting(self, one: ShownPath, label: str) -> str:
        takes = text(length(one.group.days))
        return translate("TimelineWall", "{step}: {length}").format(step=label, length=takes)

    def _variants(self, one: ShownPath) -> list[Words]:
        """The words of a group in the sizes that may be tried."""
        decisive, canvas = one.group.decisive, self.canvas
        words, sizes, weight = one.group.label, [self.size], MEDIUM
        if decisive is not None:
            largest, weight = self._decisive_size(), BOLD
            sizes = sorted({largest, (largest + self.size) / 2, self.size}, reverse=True)
            words = self._decisive_words(one, largest)
        return [(words, size, canvas.measure(words, size, weight)) for size in sizes]

    def _decisive_words(self, one: ShownPath, size: float) -> str:
        """What decides and for how long; a long title leaves the others some room."""
        room = max(one.right - one.left, (self.axis.right - self.axis.left) * 0.45)
        for label in (one.group.label, *shortened(one.group.label)):
            words = self._lasting(one, label)
            if self.canvas.measure(words, size, BOLD) <= room:
                return words
        return text(length(one.group.days))

    def _cut(self, words: str, size: float, width: float) -> Words | None:
        """The first words of a label, or a number where not even one has room."""
        for tried in (*shortened(words), self._numbers.setdefault(words, self._next())):
            needed = self.canvas.measure(tried, size, BOLD)
            if needed <= width:
                return tried, size, needed
        return None

    def _next(self) -> str:
        return str(len(self._numbers) + 1)

    def _legend(self, top: float) -> None:
        canvas, size = self.canvas, self.size
        entries = [(text(one.message), pattern) for one, pattern in PATTERNS.items()]
        widths = [88 + canvas.measure(words, size) + 4 for words, _pattern in entries]
        left = self.axis.left
        if left + sum(widths) + 96 > canvas.right:
            left = canvas.left
        gap = min(120.0, (canvas.right - left - sum(widths)) / 2)
        for (words, pattern), width in zip(entries, widths, strict=True):
            canvas.bar(QRectF(left, top + size * 0.65 - 22, 68, 44), pattern, None)
            canvas.text(
                QRectF(left + 88, top, width - 88, size * _LINE),
                words,
                size=size,
                colour=canvas.palette.ink2,
                max_lines=1,
            )
            left += width + gap
