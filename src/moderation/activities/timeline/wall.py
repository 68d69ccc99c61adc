# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of the timeline: the path, the interim goals, one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt

from moderation.activities.timeline.axis import Axis, band_labels
from moderation.activities.timeline.layout import LANES
from moderation.activities.timeline.model import (
    CriticalPath,
    Feasibility,
    FixedDate,
    TimelineStep,
    duration,
    fixed_of,
    length,
    owner_name,
    slack_message,
    steps_of,
    usable_path,
)
from moderation.activities.timeline.wall_layout import (
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
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import Align, BarPattern, Vertical, WallCanvas, paginate
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

PATH = "timeline.path"
GOALS = "timeline.goals"
STEP = "timeline.step"

PATTERNS = {
    Feasibility.EASY: BarPattern.SOLID,
    Feasibility.SOME_OBSTACLES: BarPattern.HATCH,
    Feasibility.DIFFICULT: BarPattern.CROSS,
}


class TimelineWall:
    """Pictures of one block of the activity."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The path, the interim goals, then every step alone."""
        steps = steps_of(view, block_id)
        found = [
            Offer(
                label=translate("TimelineWall", "Critical path"),
                item=WallItem(key=PATH, block_id=block_id),
            )
        ]
        if any(step.is_interim_goal for step in steps):
            found.append(
                Offer(
                    label=translate("TimelineWall", "Interim goals"),
                    item=WallItem(key=GOALS, block_id=block_id),
                )
            )
        found += [
            Offer(
                label=step.label,
                item=WallItem(key=STEP, block_id=block_id, entity_id=step.id),
            )
            for step in steps
        ]
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One picture; the path where what was to be shown is gone."""
        step = frame.view.find(TimelineStep, frame.item.entity_id)
        if frame.item.key == STEP and step is not None:
            return _paint_step(canvas, frame, step)
        block_id = frame.item.block_id
        if block_id is None and step is not None:
            block_id = step.block_id
        steps = steps_of(frame.view, block_id) if block_id is not None else ()
        if frame.item.key == GOALS and any(one.is_interim_goal for one in steps):
            return _paint_goals(canvas, frame, steps)
        _PathPicture(canvas, frame, block_id, steps).paint()
        return 1


WALL = TimelineWall()


def _topic(frame: WallFrame, block_id: Id | None) -> str:
    block = frame.view.find(Block, block_id)
    return (
        block.title if block is not None and block.title else translate("TimelineWall", "Timeline")
    )


# -- the path -----------------------------------------------------------------------------

_BAR = 60.0
_CIRCLE = 64.0
_BAND = 32.0
_LINE = 1.3
_NAMED = 0.4
"""The most of the width that the title of a fixed date takes."""


class _PathPicture:
    """The path on three lanes between the years and what stands fast."""

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
        path = usable_path(steps)
        self.linked = bool(path.critical)
        self.groups = groups(steps, path)
        if not self.linked:
            for step in left_out(steps, self.groups):
                days = f"{formats().date(step.begins)} – {formats().date(step.ends)}"
                canvas.owe(f"{days}  {step.label}")
        fixed = fixed_of(frame.view, block_id) if block_id is not None else ()
        self.fixed = shown_dates(self.groups, fixed)
        self._numbers: dict[str, str] = {}
        canvas.header(_topic(frame, block_id), timer=frame.timer)
        canvas.headline(self._headline())
        names = [text(side.message) for side in LANES]
        column = 56 + max(canvas.measure(name, self.name_size, SEMIBOLD) for name in names) + 32
        self.axis = Axis.around(steps, self.fixed, self.today, canvas.left + column, canvas.right)
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
            return translate("TimelineWall", "The longest step decides")
        if self.groups:
            return translate("TimelineWall", "Which step takes longest?")
        return translate("TimelineWall", "What has to happen by when?")

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
                canvas.owe(f"{formats().date(fixed.day)}  {fixed.title}")
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
            for before, after in zip(self.shown, self.shown[1:], strict=False):
                self._link(before, after)
        for one in self.shown:
            self._bar(one)
        for lane in range(len(LANES)):
            self._words(lane)
        if self.groups:
            self._legend(room.bottom() - size * 1.45)

    def _named(self, one: FixedDate) -> FixedDate:
        """The date with the first words of a long title, which follows whole on a page behind."""
        room = (self.axis.right - self.canvas.left) * _NAMED
        for title in (one.title, *shortened(one.title)):
            if self.canvas.measure(title, self.size) <= room:
                break
        else:
            title = formats().date(one.day)
        if title != one.title:
            self.canvas.owe(f"{formats().date(one.day)}  {one.title}")
        return replace(one, title=title)

    def _ground(self) -> None:
        canvas, axis, size = self.canvas, self.axis, self.size
        for one in self.fixed:
            x = min(max(axis.x(one.day) - _BAND / 2, axis.left), axis.right - _BAND)
            canvas.band(QRectF(x, self.top, _BAND, self.bottom - self.top))
        for tick in axis.ticks(canvas.measure("2026", size) + 28, formats()):
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
            canvas.bar(rect, PATTERNS[group.feasibility], group.side)
            return
        rect = QRectF(one.left, y - _CIRCLE / 2, _CIRCLE, _CIRCLE)
        if group.vision:
            canvas.check(rect)
        else:
            with painting(canvas.painter) as painter:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(canvas.palette.side(group.side).strong)
                painter.drawEllipse(rect)

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


# -- interim goals -------------------------------------------------------------------------

_ROW_GAP = 20.0
_FEW = 6
_GLYPH = 40.0


def _paint_goals(canvas: WallCanvas, frame: WallFrame, steps: Sequence[TimelineStep]) -> int:
    goals = sorted((one for one in steps if one.is_interim_goal), key=lambda one: one.begins)
    canvas.header(_topic(frame, frame.item.block_id), timer=frame.timer)
    canvas.headline(translate("TimelineWall", "Our interim goals"))
    room = canvas.content(56)
    size = max(Wall.EMPHASIS if len(goals) <= _FEW else Wall.LABEL, canvas.smallest)
    days = {goal.id: formats().date(goal.begins) for goal in goals}
    date_width = max(canvas.measure(day, size, SEMIBOLD) for day in days.values()) + 8
    left = room.left() + date_width + 40 + _GLYPH + 32
    width = room.right() - left
    words = {
        goal.id: canvas.lay_out(
            goal.title, width, size * 2.4, size=size, weight=MEDIUM, min_size=Wall.SMALL
        )
        for goal in goals
    }
    # A page number, where there are several, takes the last line of the room.
    height = room.height() - 64
    pages = paginate(goals, lambda goal: words[goal.id].height + 20, height, gap=_ROW_GAP)
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for goal in pages[page]:
        block = words[goal.id]
        row = block.height + 20
        canvas.text(
            QRectF(room.left(), top, date_width, row),
            days[goal.id],
            size=size,
            weight=SEMIBOLD,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        glyph = QRectF(room.left() + date_width + 40, top + row / 2 - 20, _GLYPH, _GLYPH)
        if goal.vision:
            canvas.check(glyph)
        else:
            canvas.glyph(glyph, goal.side)
        canvas.block(QRectF(left, top, width, row), block, goal.title, valign=Vertical.MIDDLE)
        top += row + _ROW_GAP
        canvas.line(room.left(), top - _ROW_GAP / 2, room.right(), top - _ROW_GAP / 2)
    canvas.page_number(page, len(pages))
    return len(pages)


# -- one step ------------------------------------------------------------------------------


def _paint_step(canvas: WallCanvas, frame: WallFrame, step: TimelineStep) -> int:
    found = usable_path(steps_of(frame.view, step.block_id))
    canvas.header(_topic(frame, step.block_id), timer=frame.timer)
    side = canvas.palette.side(step.side)
    size = max(Wall.LABEL, canvas.smallest)
    top = canvas.top + 40
    canvas.glyph(QRectF(canvas.left, top + 8, 44, 44), step.side)
    who = owner_name(frame.view, step)
    name = text(step.side.message)
    run = canvas.text(
        QRectF(canvas.left + 68, top, canvas.right - canvas.left - 68, size * 2.5),
        f"{name} · {who}" if who and who != name else name,
        size=size,
        weight=SEMIBOLD,
        colour=side.strong,
        max_lines=2,
    )
    canvas.top = max(run.bottom, top + 56)
    canvas.headline(step.title, size=Wall.ANSWER, gap=24)
    room = canvas.content(64)
    if step.is_interim_goal:
        canvas.text(room, formats().long_date(step.begins), size=Wall.TOPIC, weight=MEDIUM)
        return 1
    bar = QRectF(room.left(), room.top(), room.width(), 96)
    canvas.bar(bar, PATTERNS[step.feasibility], step.side)
    ends = QRectF(room.left(), bar.bottom() + 20, room.width() / 2, size * 1.3)
    canvas.text(ends, formats().date(step.begins), size=size, weight=MEDIUM, max_lines=1)
    canvas.text(
        ends.translated(ends.width(), 0),
        formats().date(step.ends),
        size=size,
        weight=MEDIUM,
        align=Align.RIGHT,
        max_lines=1,
    )
    top = max(ends.bottom() + 32, ends.bottom() + (room.bottom() - ends.bottom() - 230) / 2)
    _facts(canvas, QRectF(room.left(), top, room.width(), room.bottom() - top), step, found)
    return 1


def _facts(canvas: WallCanvas, rect: QRectF, step: TimelineStep, found: CriticalPath) -> None:
    """Length, feasibility, slack: three facts side by side."""
    facts = (
        (translate("TimelineWall", "takes"), text(duration(step))),
        (translate("TimelineWall", "feasibility"), text(step.feasibility.message)),
        (translate("TimelineWall", "slack"), text(slack_message(found.slack.get(step.id, 0)))),
    )
    width = rect.width() / len(facts)
    size = max(Wall.SMALL, canvas.smallest)
    for place, (label, value) in enumerate(facts):
        box = QRectF(rect.left() + place * width, rect.top(), width - 32, size * 1.3)
        canvas.text(box, label, size=size, colour=canvas.palette.ink2, max_lines=1)
        canvas.text(
            QRectF(box.left(), box.bottom() + 8, box.width(), rect.bottom() - box.bottom() - 8),
            value,
            size=Wall.TOPIC,
            weight=BOLD,
            max_lines=2,
            min_size=Wall.SMALL,
        )
