# SPDX-License-Identifier: EUPL-1.2
"""The timeline as the moderator works on it: painted, dragged with the mouse, scrolled by rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from moderation.activities.timeline.axis import Axis, BandLabel
from moderation.activities.timeline.clock import clock_days
from moderation.activities.timeline.clock_band import ClockBand, band_of
from moderation.activities.timeline.edits import shifted
from moderation.activities.timeline.layout import LANES, LabelPlace, LayoutSizes, Placed, Plan, plan
from moderation.activities.timeline.model import FixedDate, Lag, TimelineStep
from moderation.activities.timeline.page.clock_paint import paint_band
from moderation.activities.timeline.page.paint import (
    TimelineGround,
    paint_ground,
    paint_head,
    paint_steps,
)
from moderation.activities.timeline.path import CriticalPath, decisive_step, usable_path
from moderation.domain.ids import Id
from moderation.gui.painted_items import PaintedItem, offer_items
from moderation.gui.texts import formats, language, text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, OWN_FOCUS, REGULAR, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import escaped_tooltip

translate = QCoreApplication.translate

_GRIP = 6.0
_BROAD = 20.0
"""Bars at least so wide have grips within; narrower ones are moved as a whole."""

_BY_DAY = 40.0
"""Where a month is at least so wide, the mouse moves by days instead of by months."""

_REACH = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardContent:
    """What the board shows. Without ``emphasis`` the path looks like everything else.

    ``tried`` are the steps that are moved for a try, as they are in fact; nothing of new ones.
    """

    steps: tuple[TimelineStep, ...] = ()
    lags: tuple[Lag, ...] = ()
    fixed: tuple[FixedDate, ...] = ()
    land: str = ""
    today: date = date.min
    emphasis: bool = True
    tried: Mapping[Id, TimelineStep | None] = field(default_factory=dict)


class _Part(Enum):
    """What of a step the mouse has taken hold of."""

    WHOLE = "whole"
    BEGIN = "begin"
    END = "end"


@dataclass(frozen=True, slots=True)
class _Grip:
    step: TimelineStep
    part: _Part
    from_x: float
    rows: dict[Id, int]


class TimelineBoard(QAbstractScrollArea):
    """Lanes, bars and what stands fast on an axis of years.

    ``chosen`` carries the id of a step or fixed date, or ``None``; ``previewed`` a step with the
    dates that dragging would give it, or ``None`` when it is over; ``dropped`` that step when the
    mouse lets go.
    """

    chosen = Signal(object)
    previewed = Signal(object)
    dropped = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(OWN_FOCUS, True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(translate("TimelineBoard", "Timeline"))
        self.on_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self._content = BoardContent()
        self._shown_steps: tuple[TimelineStep, ...] = ()
        self._selected: Id | None = None
        self._grip: _Grip | None = None
        self._widths: dict[tuple[str, bool], float] = {}
        self.path = CriticalPath()
        self.plan = Plan(Axis(2026, 2026, 0, 1))
        self.band = ClockBand()
        self.labels: Sequence[BandLabel] = ()
        self.ground = TimelineGround()
        self.words: Callable[[TimelineStep | FixedDate], str] = lambda item: item.title
        offer_items()

    def painted_keys(self) -> list[Id]:
        """Steps lane by lane, then what stands fast."""
        steps = sorted(self.plan.placed, key=lambda one: one.lane)
        return [*(one.step.id for one in steps), *(item.id for item in self._content.fixed)]

    def painted_item(self, key: str) -> PaintedItem | None:
        """A step with its bar or circle, or a day in the head."""
        one = self.plan.find(Id(key))
        fixed = next((item for item in self._content.fixed if item.id == key), None)
        item = fixed if one is None else one.step
        if item is None:
            return None
        head = QRectF(0, 0, self.viewport().width(), self.ground.head)
        place = head if one is None else self.rect_of(one)
        chosen = key == self._selected
        return PaintedItem(self.words(item), place.toAlignedRect(), current=chosen, selected=chosen)

    # -- what is shown -----------------------------------------------------------------

    def show_content(self, content: BoardContent) -> None:
        """Show the timeline as it is now; a drag under way goes on from there."""
        self._content = content
        if self._grip is not None and all(s.id != self._grip.step.id for s in content.steps):
            self._grip = None
        self._lay_out()

    def select(self, chosen: Id | None) -> None:
        """Outline a step or fixed date, and bring it into view."""
        self._selected = chosen
        one = self.plan.find(chosen)
        if one is not None:
            self._reveal(self.rect_of(one))
        self.viewport().update()

    def _lay_out(self, preview: TimelineStep | None = None) -> None:
        content = self._content
        steps = content.steps
        if preview is not None:
            steps = tuple(preview if step.id == preview.id else step for step in steps)
        self._shown_steps = steps
        self.path = usable_path(steps, content.lags)
        metrics = QFontMetricsF(font(Size.CAPTION, SEMIBOLD))
        names = QFontMetricsF(font(Size.BODY, SEMIBOLD))
        column = max(names.horizontalAdvance(text(side.message)) for side in LANES) + 20
        left = round(max(column + Space.XS, 84))
        right = max(left + 200.0, self.viewport().width() - 1.0)
        if self._grip is None or preview is None:
            axis = Axis.around(content.steps, content.fixed, content.today, left, right)
        else:
            axis = self.plan.axis
        shown = self.path if content.emphasis else CriticalPath(slack=self.path.slack)
        pinned = self._grip.rows if self._grip is not None else None
        self.plan = plan(steps, shown, axis, self._measure, LayoutSizes(), pinned)
        today = content.today, translate("TimelineBoard", "Today")
        first, last = date(axis.first, 1, 1), date(axis.last, 12, 31)
        found = clock_days(content.fixed, content.land, first, last, language())
        self.band = band_of(axis, found, today, self._measure, formats(), gap=8.0)
        self.labels = self.band.labels
        self.ground = TimelineGround.of(
            self.plan.rows,
            self.band.tiers,
            metrics.height(),
            names.height(),
            self.viewport().height(),
        )
        self._set_range()
        self.viewport().update()

    def _measure(self, words: str, strong: bool) -> float:  # noqa: FBT001 - a Measure
        key = (words, strong)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > 4096:
                self._widths.clear()
            metrics = QFontMetricsF(font(Size.CAPTION, SEMIBOLD if strong else REGULAR))
            width = self._widths[key] = metrics.horizontalAdvance(words)
        return width

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height() - self.ground.head
        bar.setPageStep(round(max(1.0, height)))
        bar.setSingleStep(round(self.ground.row))
        bar.setRange(0, max(0, round(self.ground.height - height)))

    def _reveal(self, rect: QRectF) -> None:
        bar = self.verticalScrollBar()
        top = rect.top() - self.ground.head - self.ground.label - Space.XXS
        if top < 0:
            bar.setValue(bar.value() + round(top))
        bottom = rect.bottom() + Space.XS - self.viewport().height()
        if bottom > 0:
            bar.setValue(bar.value() + round(bottom))

    def rect_of(self, one: Placed) -> QRectF:
        """Where a bar or circle is on the viewport."""
        y = self.ground.middle(one.at) - self.verticalScrollBar().value()
        half = self.ground.bar / 2
        return QRectF(one.left, y - half, one.right - one.left, 2 * half)

    # -- painting ----------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, links, bars and labels; then the head, which stays while rows scroll."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        content, scroll = self._content, self.verticalScrollBar().value()
        width = float(self.viewport().width())
        painter.save()
        painter.setClipRect(QRectF(0, self.ground.head, width, self.viewport().height()))
        painter.translate(0, -scroll)
        paint_ground(painter, self.plan, self.ground, content.fixed, width)
        paint_steps(
            painter,
            self.plan,
            self.ground,
            self._selected,
            decisive_step(self._shown_steps, self.path) if content.emphasis else None,
            content.tried,
            focused=self.hasFocus(),
        )
        painter.restore()
        paint_band(painter, self.band, self.ground, self.plan.axis.left, self.plan.axis.right)
        paint_head(
            painter,
            self.plan.axis,
            self.ground,
            self.labels,
            content.today,
            chosen=self._selected,
            size=QSize(self.viewport().width(), self.viewport().height()),
            scroll=scroll,
        )
        if self.hasFocus() and self._selected is None:
            painter.setPen(QPen(DESK.ink, Size.SELECTION))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Eight rows; more where there is room."""
        return QSize(760, 420)

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        return QSize(480, 200)

    # -- mouse -------------------------------------------------------------------------

    def _at(self, point: QPointF) -> tuple[Id | None, _Part]:
        """What is under the mouse, and which part of it."""
        if point.y() < self.ground.head:
            for label in self.labels:
                box = self.ground.label_box(label).adjusted(-3, 0, 3, 0)
                if label.fixed is not None and box.contains(point):
                    return label.fixed.id, _Part.WHOLE
            return None, _Part.WHOLE
        best: tuple[float, Id, _Part] | None = None
        for one in self.plan.placed:
            box = self.rect_of(one)
            near = box.adjusted(-_REACH, -_REACH, _REACH, _REACH)
            words = QRectF(
                one.label_left, box.top() - self.ground.label, one.label_width, self.ground.label
            )
            if one.where is not LabelPlace.ABOVE:
                words.moveTop(box.center().y() - self.ground.label / 2)
            if near.contains(point):
                key = (abs(box.center().x() - point.x()), one.step.id, _part(one, box, point))
                best = key if best is None or key[0] < best[0] else best
            elif best is None and one.label_width and words.contains(point):
                best = (1e6, one.step.id, _Part.WHOLE)
        return (best[1], best[2]) if best is not None else (None, _Part.WHOLE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed; a bar can then be dragged."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found, part = self._at(event.position())
        self.chosen.emit(found)
        one = self.plan.find(found)
        if one is not None and self.rect_of(one).adjusted(-3, -3, 3, 3).contains(event.position()):
            rows = {mate.step.id: mate.row for mate in self.plan.placed}
            self._grip = _Grip(one.step, part, event.position().x(), rows)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held, with the path reckoned at every move; else show what can be held."""
        if self._grip is None:
            found, part = self._at(event.position())
            shape = Qt.CursorShape.ArrowCursor
            if found is not None:
                shape = Qt.CursorShape.PointingHandCursor
                if part is not _Part.WHOLE:
                    shape = Qt.CursorShape.SizeHorCursor
            self.viewport().setCursor(shape)
            return
        preview = self._dragged(event.position().x())
        self._lay_out(preview)
        self.previewed.emit(preview)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: the new dates become true."""
        grip = self._grip
        if grip is None or event.button() != Qt.MouseButton.LeftButton:
            return
        step = self._dragged(event.position().x())
        self._grip = None
        self.previewed.emit(None)
        if step != grip.step:
            self.dropped.emit(step)
        self._lay_out()

    def cancel_drag(self) -> None:
        """Put back what is held."""
        self._grip = None
        self.previewed.emit(None)
        self._lay_out()

    def _dragged(self, x: float) -> TimelineStep:
        """The held step with the dates that the mouse gives it."""
        grip, axis = self._grip, self.plan.axis
        if grip is None:
            raise RuntimeError("nothing is held")
        step = grip.step
        per_day = (axis.right - axis.left) / (366 * (axis.last - axis.first + 1))
        month = per_day * 30.4
        days = round((x - grip.from_x) / per_day)
        months = round((x - grip.from_x) / month)

        def at(day: date) -> date:
            moved = day + timedelta(days) if month >= _BY_DAY else shifted(day, months)
            return min(max(moved, date(axis.first, 1, 1)), date(axis.last, 12, 31))

        if grip.part is _Part.BEGIN:
            return replace(step, begins=min(at(step.begins), step.ends))
        if grip.part is _Part.END:
            return replace(step, ends=max(at(step.ends), step.begins))
        begins = at(step.begins)
        if step.is_interim_goal:
            return replace(step, begins=begins, ends=begins)
        return replace(step, begins=begins, ends=max(at(step.ends), begins))

    # -- keys and help -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are commands of the page; Escape lets go of what the mouse holds."""
        if event.key() == Qt.Key.Key_Escape and self._grip is not None:
            self.cancel_drag()
        elif not self.on_key(event):
            event.ignore()

    def focusInEvent(self, event: QEvent) -> None:
        """The outline of the chosen step shows who has the keyboard."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        """See ``focusInEvent``."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Whole titles as tool tips, and the menu of commands."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found, _part_of = self._at(QPointF(event.pos()))
            words = self._tip(found)
            QToolTip.showText(event.globalPos(), escaped_tooltip(words), self.viewport())
            return True
        if event.type() == QEvent.Type.ContextMenu:
            where = self.viewport().mapFromGlobal(self.cursor().pos())
            found, _part_of = self._at(QPointF(where))
            if found is not None:
                self.chosen.emit(found)
            self.menu_wanted.emit(self.cursor().pos())
            return True
        return super().viewportEvent(event)

    def _tip(self, found: Id | None) -> str:
        one = self.plan.find(found)
        if one is not None:
            return one.step.title
        return next((f.title for f in self._content.fixed if f.id == found), "")


def _part(one: Placed, box: QRectF, point: QPointF) -> _Part:
    if one.step.is_interim_goal or box.width() < _BROAD:
        return _Part.WHOLE
    if point.x() < box.left() + _GRIP:
        return _Part.BEGIN
    if point.x() > box.right() - _GRIP:
        return _Part.END
    return _Part.WHOLE
