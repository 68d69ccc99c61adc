# SPDX-License-Identifier: EUPL-1.2
"""How the moderator's board is painted: head, ground, links, bars, labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from moderation.activities.timeline.axis import Axis, BandLabel, runs_down
from moderation.activities.timeline.lanes import Lane
from moderation.activities.timeline.layout import LabelPlace, Link, Placed, Plan
from moderation.activities.timeline.model import (
    FixedDate,
    FixedKind,
    TimelineStep,
    duration,
)
from moderation.activities.timeline.page.zoom import BoardSight
from moderation.activities.timeline.wall.signs import PATTERNS
from moderation.domain.ids import Id
from moderation.gui.paint.bars import pattern_bar, vague_edges, vague_outline
from moderation.gui.paint.shapes import check_circle, painting, side_glyph
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, tabular
from moderation.gui.tokens import BOLD, DESK, REGULAR, SEMIBOLD, Radius, Size, Space

translate = QCoreApplication.translate

_BAR = 20.0
_CIRCLE = 18.0
_GAP = 8.0
_PAD = 6.0
_SPARE = 7.0
"""So much of the gap is given up before rows have to be scrolled."""

_FOLDED = 28.0
"""The height of a lane that is folded."""

_MOST = 1.35
"""Rows grow by so much at most where there is more height than they need."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class TimelineGround:
    """Heights of the board in px: the head above, then lanes of rows, each a label and a bar."""

    head: float = 0.0
    years: float = 24.0
    tier: float = 18.0
    label: float = 18.0
    row: float = 46.0
    bar: float = _BAR
    pad: float = _PAD
    tops: tuple[float, ...] = field(default=(0.0, 0.0, 0.0, 0.0))
    folded: tuple[bool, ...] = (False, False, False)

    @classmethod
    def of(
        cls,
        rows: Sequence[int],
        tiers: int,
        label: float,
        years: float,
        height: float,
        folded: Sequence[bool] = (False, False, False),
    ) -> TimelineGround:
        """Heights for so many rows per lane; room that is left goes to the rows, then to lanes."""
        head = years + 6 + tiers * (label + 2) + 6
        natural = label + _BAR + _GAP
        open_rows = [number for number, fold in zip(rows, folded, strict=True) if not fold]
        lanes, count = max(1, len(open_rows)), max(1, sum(open_rows))
        height -= _FOLDED * (len(rows) - len(open_rows))
        low_pad = _PAD / 2
        room = height - head - 2 * low_pad * lanes - 2
        # First lanes get their padding, then rows their gaps, then both grow.
        spare = 2 * (_PAD - low_pad) * lanes
        row = min(max(natural - _SPARE, (room - spare) / count), natural * _MOST)
        pad = low_pad + max(0.0, (room - row * count) / (2 * lanes))
        tops = [head]
        for number, fold in zip(rows, folded, strict=True):
            tops.append(tops[-1] + (_FOLDED if fold else number * row + 2 * pad))
        heights = years + 6, label + 2, label, row, _BAR, pad
        return cls(head, *heights, tuple(tops), tuple(folded))

    @property
    def height(self) -> float:
        """Height of all lanes."""
        return self.tops[-1] - self.tops[0] + 2

    def middle(self, at: tuple[int, int]) -> float:
        """The middle of the bars of a row, before scrolling."""
        lane, row = at
        if self.folded[lane]:
            return self.tops[lane] + _FOLDED / 2
        spare = self.row - self.label - self.bar
        return self.tops[lane] + self.pad + row * self.row + spare / 2 + self.label + self.bar / 2

    def label_box(self, label: BandLabel) -> QRectF:
        """Where the label of a fixed date stands in the head."""
        return QRectF(label.left, self.years + label.tier * self.tier, label.width, self.tier)


def paint_head(
    painter: QPainter,
    axis: Axis,
    ground: TimelineGround,
    labels: Sequence[BandLabel],
    today: date,
    *,
    chosen: Id | None,
    sight: BoardSight,
    height: int,
    scroll: int,
) -> None:
    """Years, names of what stands fast, and today's line through everything."""
    painter.save()
    # Today may stand half before the begin of the axis.
    clip = sight.column - (0 if sight.shift else 30)
    painter.setClipRect(QRectF(clip, 0, sight.width - clip, height))
    painter.translate(-sight.shift, 0)
    painter.setFont(tabular(font(Size.BODY, SEMIBOLD)))
    painter.setPen(DESK.ink)
    for tick in axis.ticks(44.0, formats(), 70.0):
        left, right = axis.x(tick.begins), min(axis.x(tick.ends), axis.right)
        if sight.shows(left, right):
            box = QRectF(left - 30, 0, right - left + 60, ground.years)
            painter.drawText(box, _CENTRE, tick.label)
    for label in labels:
        if not sight.shows(label.left - 40, label.left + label.width):
            continue
        strong = label.strong or (label.fixed is not None and label.fixed.id == chosen)
        painter.setFont(font(Size.CAPTION, SEMIBOLD if strong else REGULAR))
        painter.setPen(DESK.ink if strong else DESK.ink2)
        box = ground.label_box(label)
        painter.drawText(box.adjusted(-8, 0, 8, 0), _CENTRE, label.text)
        if label.fixed is not None and label.fixed.id == chosen:
            with painting(painter):
                painter.setPen(QPen(DESK.ink, Size.SELECTION))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-7, -1, 7, 1), 6, 6)
    if axis.covers(today):
        x = round(axis.x(today))
        top = ground.years
        for label in labels:
            if label.fixed is None:
                top = ground.label_box(label).bottom()
        bottom = min(float(height), ground.tops[-1] - scroll)
        painter.fillRect(QRectF(x - 1, top, 2, bottom - top), DESK.ink)
    painter.restore()
    painter.setPen(QPen(DESK.line2, 1))
    painter.drawLine(QPointF(0, ground.head - 0.5), QPointF(sight.width, ground.head - 0.5))


def paint_ground(
    painter: QPainter,
    plan: Plan,
    ground: TimelineGround,
    fixed: Sequence[FixedDate],
    sight: BoardSight,
) -> None:
    """The white of the lanes, years, bands, names of the lanes."""
    axis = plan.axis
    top, bottom = ground.tops[0], ground.tops[-1]
    painter.save()
    _clip_to_axis(painter, sight, top, bottom)
    left, right = max(axis.left, sight.left), min(axis.right, sight.right)
    painter.fillRect(QRectF(left, top, right - left, bottom - top), DESK.surface)
    for tick in axis.ticks(44.0, formats(), 70.0):
        x = round(axis.x(tick.begins))
        if x > axis.left and sight.shows(x, x):
            painter.fillRect(QRectF(x, top, 1, bottom - top), DESK.line)
    for one in filter(runs_down, fixed):
        election = one.fixed_kind is FixedKind.ELECTION
        wide = 14.0 if election else 6.0
        colour, band = DESK.band if election else DESK.sand, axis.band(one, wide)
        if not sight.shows(band.left, band.right):
            continue
        place = QRectF(round(band.left), top, band.width, bottom - top)
        painter.fillRect(place, colour)
        if band.vague:
            vague_edges(painter, place, DESK.ink3)
    painter.restore()
    _lane_names(painter, plan.lanes, ground, sight)


def _clip_to_axis(painter: QPainter, sight: BoardSight, top: float, bottom: float) -> None:
    """From now on paint on the axis, right of the names."""
    box = QRectF(sight.column, top, sight.width - sight.column, bottom - top)
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.translate(-sight.shift, 0)


def lane_column(lanes: Sequence[Lane], names: QFontMetricsF, units: QFontMetricsF) -> int:
    """How wide the column is in which the names of lanes stand."""
    wide = max(names.horizontalAdvance(text(lane.side.message)) for lane in lanes) + 20
    own = max((units.horizontalAdvance(lane_name(lane)) for lane in lanes if lane.unit), default=0)
    return round(max(wide + 18, min(own + 18, 150.0), 84))


def lane_name(lane: Lane) -> str:
    """Who does what is in a lane of its own."""
    return lane.unit or translate("TimelineBoard", "nobody yet")


def _lane_names(
    painter: QPainter, lanes: Sequence[Lane], ground: TimelineGround, sight: BoardSight
) -> None:
    """Lines between the lanes, sides where they begin, units, and which lanes are folded."""
    first = None
    for place, lane in enumerate(lanes):
        top, low = ground.tops[place], ground.tops[place + 1]
        begins, first = lane.side is not first, lane.side
        whole = place + 1 == len(lanes) or lanes[place + 1].side is not lane.side
        painter.setPen(QPen(DESK.line2 if whole else DESK.line, 1))
        painter.drawLine(QPointF(0, round(low) - 0.5), QPointF(sight.width, round(low) - 0.5))
        y = top + (14 if lane.folded or lane.unit is not None else 20)
        if begins:
            painter.setFont(font(Size.BODY, SEMIBOLD))
            side_glyph(painter, QRectF(0, y - 6, 12, 12), lane.side)
            painter.setPen(DESK.side(lane.side).strong)
            box = QRectF(20, y - 12, sight.column - 20, 24)
            painter.drawText(box, _LEFT, text(lane.side.message))
            y += 19
        if lane.unit is not None and y + 8 <= low:
            painter.setFont(font(Size.CAPTION, REGULAR))
            painter.setPen(DESK.ink2)
            box = QRectF(4, y - 10, sight.column - 14, 20)
            words = painter.fontMetrics().elidedText(
                lane_name(lane), Qt.TextElideMode.ElideRight, round(box.width())
            )
            painter.drawText(box, _LEFT, words)
        if lane.folded:
            x, y = sight.column - 8, top + 14
            tip = [QPointF(x - 4, y - 4), QPointF(x + 1, y), QPointF(x - 4, y + 4)]
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.ink2)
                painter.drawPolygon(QPolygonF(tip))


def paint_handle(painter: QPainter, box: QRectF, to: QPointF | None) -> None:
    """A ring behind a step, and the line that is led from it."""
    with painting(painter):
        painter.setPen(QPen(DESK.ink, 2))
        if to is not None:
            painter.drawLine(box.center(), to)
        painter.setBrush(DESK.surface)
        painter.drawEllipse(box.adjusted(3, 3, -3, -3))


def paint_steps(
    painter: QPainter,
    plan: Plan,
    ground: TimelineGround,
    chosen: Id | None,
    decisive: TimelineStep | None,
    tried: Mapping[Id, TimelineStep | None],
    sight: BoardSight,
    *,
    focused: bool,
) -> None:
    """Links below bars, labels above all; the step that decides also says how long it takes."""
    seen = painter.clipBoundingRect()
    low, high = seen.top() - ground.row, seen.bottom() + ground.row
    painter.save()
    _clip_to_axis(painter, sight, ground.tops[0], ground.tops[-1])
    middles = {at: ground.middle(at) for at in {one.at for one in plan.placed}}
    thin: list[QLineF] = []
    for link in plan.links:
        y1, y2 = middles[link.before.at], middles[link.after.at]
        if (y1 < high or y2 < high) and (y1 > low or y2 > low):
            x, end = link.x, link.end
            if sight.shows(x, max(x, end)):
                if link.strong:
                    _strong_link(painter, link, y1, y2)
                else:
                    thin += _thin_link(x, end, y1, y2)
    with painting(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(DESK.ink3, 1))
        painter.drawLines(thin)
    placed = [
        one
        for one in plan.placed
        if low < middles[one.at] < high
        and sight.shows(
            min(one.left, one.label_left or one.left),
            max(one.right, one.label_left + one.label_width),
        )
    ]
    for one in placed:
        if one.step.id in tried:
            _tried(painter, ground, plan.axis, one, tried[one.step.id])
        else:
            _step(painter, ground, plan.axis, one)
        if one.step.id == chosen:
            _outline(painter, ground, one, focused=focused)
    for one in placed:
        _label(painter, ground, one, sight, chosen=one.step.id == chosen)
        if decisive is not None and one.step.id == decisive.id:
            _length(painter, ground, one)
    painter.restore()


def _thin_link(x: float, end: float, y1: float, y2: float) -> list[QLineF]:
    """Down or up, then to the right; on half pixels, so that it stays crisp."""
    x, y1, y2 = (float(round(own - 0.5)) + 0.5 for own in (x, y1, y2))
    lines = [QLineF(x, y1, x, y2)] if y1 != y2 else []
    return [*lines, QLineF(x, y2, end, y2)] if end > x + 1 else lines


def _strong_link(painter: QPainter, link: Link, y1: float, y2: float) -> None:
    width = link.width
    # Whole pixels keep upright and level lines crisp.
    x = round(link.x - width / 2) + width / 2
    y1, y2 = (float(round(y - width / 2)) + width / 2 for y in (y1, y2))
    points = [QPointF(x, y1), QPointF(x, y2)]
    if link.end > x + width:
        points.append(QPointF(link.end, y2))
    with painting(painter):
        pen = QPen(DESK.ink, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))


def _box(ground: TimelineGround, one: Placed) -> QRectF:
    y = ground.middle(one.at)
    if one.step.is_interim_goal:
        return QRectF(one.centre - _CIRCLE / 2, y - _CIRCLE / 2, _CIRCLE, _CIRCLE)
    return QRectF(one.left, y - ground.bar / 2, one.right - one.left, ground.bar)


def _step(painter: QPainter, ground: TimelineGround, axis: Axis, one: Placed) -> None:
    box, colours, step = _box(ground, one), DESK.side(one.step.side), one.step
    meant = axis.meant(step.said_end) if step.is_interim_goal else None
    if meant is not None:
        around = QRectF(meant[0], box.center().y() - 5, meant[1] - meant[0], 10)
        vague_outline(painter, around, colours.strong)
    if not step.is_interim_goal:
        left, right = axis.certain(step.said_begin, step.said_end, box.left(), box.right())
        if right - left < box.width():
            vague_outline(painter, box, colours.strong if one.strong else colours.mid)
        certain = QRectF(left, box.top(), right - left, box.height())
        pattern = PATTERNS[step.feasibility]
        pattern_bar(painter, certain, pattern, colours, on_path=one.strong)
    elif one.step.vision:
        check_circle(painter, box.adjusted(-1, -1, 1, 1))
    else:
        with painting(painter):
            painter.setPen(QPen(colours.strong, 2))
            painter.setBrush(colours.strong if one.strong else DESK.surface)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def _tried(
    painter: QPainter, ground: TimelineGround, axis: Axis, one: Placed, was: TimelineStep | None
) -> None:
    """What would be, dashed ink on white, and below it a line from when to when it is in fact."""
    box = _box(ground, one)
    radius = box.height() / 2 if one.step.is_interim_goal else Radius.BAR
    with painting(painter):
        if was is not None:
            painter.setPen(QPen(DESK.ink2, 2))
            y, left = box.bottom() + 3, max(axis.left, axis.x(was.begins))
            right = max(left + 2, min(axis.right, axis.x(was.ends + timedelta(days=1))))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        pen = QPen(DESK.ink, 1.5)
        pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.setBrush(DESK.surface)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)


def _outline(painter: QPainter, ground: TimelineGround, one: Placed, *, focused: bool) -> None:
    """Two lines around what is chosen: paper, then ink; heavier with the keyboard."""
    box = _box(ground, one)
    width = 2.0 if not focused else 2.5
    with painting(painter):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for grow, colour, pen in ((1.0, DESK.surface, 2.0), (2.0 + width / 2, DESK.ink, width)):
            painter.setPen(QPen(colour, pen))
            around = box.adjusted(-grow, -grow, grow, grow)
            radius = around.height() / 2 if one.step.is_interim_goal else Radius.BAR + grow
            painter.drawRoundedRect(around, radius, radius)


def _label(
    painter: QPainter, ground: TimelineGround, one: Placed, sight: BoardSight, *, chosen: bool
) -> None:
    """The label of a step; above a bar that begins out of sight it stands where that is seen."""
    if one.where is LabelPlace.NOWHERE:
        return
    y = ground.middle(one.at)
    if one.where is not LabelPlace.ABOVE:
        box = QRectF(one.label_left, y - ground.label / 2, one.label_width + 4, ground.label)
    else:
        top = y - ground.bar / 2 - ground.label - (2 if chosen else 0)
        seen = min(sight.left + 6, one.right - one.label_width)
        box = QRectF(max(one.label_left, seen), top, one.label_width + 4, ground.label)
    painter.setFont(font(Size.CAPTION, SEMIBOLD if one.strong else REGULAR))
    painter.setPen(DESK.ink if one.strong or chosen else DESK.ink2)
    painter.drawText(box, _LEFT, one.label)


def _length(painter: QPainter, ground: TimelineGround, one: Placed) -> None:
    """How long a step takes, at the end of its bar, where there is room beside the title."""
    words = text(duration(one.step))
    painter.setFont(font(Size.CAPTION, BOLD))
    width = painter.fontMetrics().horizontalAdvance(words)
    left = one.right - 9 - width
    if left < one.label_left + one.label_width + Space.S or left < one.left:
        return
    top = ground.middle(one.at) - ground.bar / 2 - ground.label - 2
    painter.setPen(DESK.ink)
    painter.drawText(QRectF(left, top, width + 4, ground.label), _LEFT, words)


class TimelineLegend(QWidget):
    """What patterns and lines mean, in one row."""

    def __init__(self, parent: QWidget | None, words: tuple[str, str], tried: str) -> None:
        super().__init__(parent)
        self._path, self._dependency = words
        self._tried, self._shows_tried = tried, False
        self._left = 0.0
        self.setFixedHeight(28)
        names = [text(one.message) for one in PATTERNS]
        self.setAccessibleName(", ".join([*names, *words]))

    def show_tried(self, *, tried: bool) -> None:
        """Whether something is tried out, which is drawn otherwise."""
        self._shows_tried = tried
        self.update()

    def set_left(self, left: float) -> None:
        """Where the axis begins, so that both stand in one line."""
        self._left = left
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Patterns from the left, lines from the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font(Size.CAPTION)
        painter.setFont(face)
        metrics, middle = painter.fontMetrics(), self.height() / 2
        x = self._left
        for feasibility, pattern in PATTERNS.items():
            words = text(feasibility.message)
            pattern_bar(painter, QRectF(x, middle - 8, 28, 16), pattern, DESK.neutral)
            width = metrics.horizontalAdvance(words)
            self._words(painter, x + 28 + Space.XS, width, words)
            x += 28 + Space.XS + width + Space.L
        if self._shows_tried:
            vague_outline(painter, QRectF(x, middle - 8, 28, 16), DESK.ink)
            width = metrics.horizontalAdvance(self._tried)
            self._words(painter, x + 28 + Space.XS, width, self._tried)
            x += 28 + Space.XS + width + Space.L
        right = float(self.width())
        for words, thick, colour in (
            (self._dependency, 1.0, DESK.ink3),
            (self._path, 3.0, DESK.ink),
        ):
            width = metrics.horizontalAdvance(words)
            if right - width - 40 < x:
                break
            self._words(painter, right - width, width, words)
            self._line(painter, right - width - Space.XS - 28, middle, thick, colour)
            right -= width + Space.XS + 28 + Space.L
        painter.end()

    def _words(self, painter: QPainter, x: float, width: float, words: str) -> None:
        painter.setPen(DESK.ink2)
        painter.drawText(QRectF(x, 0, width + 4, self.height()), _LEFT, words)

    def _line(
        self, painter: QPainter, x: float, middle: float, thick: float, colour: QColor
    ) -> None:
        painter.fillRect(QRectF(x, round(middle - thick / 2), 28, thick), colour)
