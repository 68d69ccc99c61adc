# SPDX-License-Identifier: EUPL-1.2
"""The timeline as the moderator works on it: painted, dragged with the mouse, scrolled by rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

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
from PySide6.QtWidgets import QToolTip, QWidget

from moderation.activities.timeline.axis import Axis, BandLabel
from moderation.activities.timeline.clock import ClockDay, clock_days
from moderation.activities.timeline.clock_band import ClockBand, band_of
from moderation.activities.timeline.lanes import SIDE_LANES, Lane
from moderation.activities.timeline.layout import (
    LabelPlace,
    LaneLook,
    LayoutSizes,
    Placed,
    Plan,
    plan,
)
from moderation.activities.timeline.model import FixedDate, Lag, TimelineStep
from moderation.activities.timeline.page.clock_paint import paint_band
from moderation.activities.timeline.page.content import BoardContent
from moderation.activities.timeline.page.dragging import BarPart, Grip, dragged, part_of
from moderation.activities.timeline.page.paint import (
    TimelineGround,
    lane_column,
    paint_ground,
    paint_handle,
    paint_head,
    paint_steps,
)
from moderation.activities.timeline.page.zoom import ZoomedTimeline
from moderation.activities.timeline.path import CriticalPath, decisive_step, usable_path
from moderation.domain.ids import Id
from moderation.gui.painted_items import PaintedItem, offer_items
from moderation.gui.texts import formats, language
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, OWN_FOCUS, REGULAR, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import escaped_tooltip

translate = QCoreApplication.translate

_REACH = 3

_MANY = 120
"""More steps than these are not placed anew for every change at once."""

SIDE_PLACES = {lane.side: place for place, lane in enumerate(SIDE_LANES)}


class TimelineBoard(ZoomedTimeline):
    """Lanes, bars and what stands fast on an axis of years.

    ``chosen`` carries the id of a step or fixed date, or ``None``; ``previewed`` a step with the
    dates that dragging would give it, or ``None`` when it is over; ``dropped`` that step when the
    mouse lets go.
    """

    chosen = Signal(object)
    previewed = Signal(object)
    dropped = Signal(object)
    menu_wanted = Signal(QPoint)
    linked = Signal(object, object)
    """A step was led to another one that is to wait for it."""
    lane_pressed = Signal(object)
    """The name of a lane was pressed: its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(OWN_FOCUS, True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(translate("TimelineBoard", "Timeline"))
        self.on_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self._content = BoardContent()
        self._shown_steps: tuple[TimelineStep, ...] = ()
        self._reckoned: tuple[tuple[TimelineStep, ...], tuple[Lag, ...]] = (), ()
        self._selected: Id | None = None
        self._grip: Grip | None = None
        self._leads: tuple[Id, QPointF] | None = None
        self._days: tuple[Any, list[ClockDay]] | None = None
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
        """Show the timeline as it is now; a drag under way goes on from there.

        Of many steps rows and labels follow when the hand is still.
        """
        same = content.lanes == self._content.lanes
        self._content = content
        if self._grip is not None and all(s.id != self._grip.step.id for s in content.steps):
            self._grip = None
        many = len(content.steps) > _MANY and len(self.plan.placed) > _MANY
        if many and same:
            self.lay_out_zoomed(still=False)
            self.settle_soon()
        else:
            self._lay_out()

    def select(self, chosen: Id | None) -> None:
        """Outline a step or fixed date, and bring it into view."""
        self._selected = chosen
        one = self.plan.find(chosen)
        if one is not None:
            self._reveal(self.rect_of(one))
        self.viewport().update()

    def axis(self) -> Axis:
        """The axis as it is shown now."""
        return self.plan.axis

    def lay_out_zoomed(self, *, still: bool) -> None:
        """For another zoom rows stay where they are until the hand is still."""
        rows = None if still else {one.step.id: one.row for one in self.plan.placed}
        self._lay_out(rows=rows)

    def _lay_out(
        self, preview: TimelineStep | None = None, rows: Mapping[Id, int] | None = None
    ) -> None:
        content = self._content
        steps = content.steps
        if preview is not None:
            steps = tuple(preview if step.id == preview.id else step for step in steps)
        if (steps, content.lags) != self._reckoned:
            self.path = usable_path(steps, content.lags)
            self._reckoned = steps, content.lags
        self._shown_steps = steps
        metrics = QFontMetricsF(font(Size.CAPTION, SEMIBOLD))
        names = QFontMetricsF(font(Size.BODY, SEMIBOLD))
        self.column = float(lane_column(content.lanes, names, metrics))
        right = self.axis_right()
        if self._grip is None or preview is None:
            axis = Axis.around(content.steps, content.fixed, content.today, self.column, right)
        else:
            axis = self.plan.axis
        shown = self.path if content.emphasis else CriticalPath(slack=self.path.slack)
        pinned = self._grip.rows if self._grip is not None else rows
        # While a hand is at work only what is in sight is named.
        look = LaneLook(
            content.lanes,
            content.places or [SIDE_PLACES[step.side] for step in steps],
            None if pinned is None else self._in_sight(),
        )
        self.plan = plan(steps, shown, axis, self._measure, LayoutSizes(), pinned, look)
        today = content.today, translate("TimelineBoard", "Today")
        self.band = band_of(axis, self._clock_days(axis), today, self._measure, formats(), gap=8.0)
        self.labels = self.band.labels
        self.ground = TimelineGround.of(
            self.plan.rows,
            self.band.tiers,
            metrics.height(),
            names.height(),
            self.viewport().height(),
            [lane.folded for lane in content.lanes],
        )
        self._set_range()
        self.viewport().update()

    def _clock_days(self, axis: Axis) -> list[ClockDay]:
        """The days of the clock, reckoned once for dates, land, years and language."""
        content = self._content
        asked = content.fixed, content.land, axis.first, axis.last, language()
        if self._days is None or self._days[0] != asked:
            first, last = date(axis.first, 1, 1), date(axis.last, 12, 31)
            found = clock_days(content.fixed, content.land, first, last, language())
            self._days = asked, list(found)
        return self._days[1]

    def _in_sight(self) -> Callable[[Placed], bool]:
        """Whether a step is in sight, or nearly."""
        sight, ground = self.sight, self.ground
        least = ground.head - ground.row + self.verticalScrollBar().value()
        most = least + self.viewport().height() + 2 * ground.row - ground.head
        known: dict[tuple[int, int], bool] = {}

        def shown(one: Placed) -> bool:
            at = one.at
            if at not in known:
                known[at] = least < ground.middle(at) < most
            return known[at] and sight.shows(one.left - 300, one.right + 300)

        return shown

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
        self.set_width_range()
        bar = self.verticalScrollBar()
        height = self.viewport().height() - self.ground.head
        bar.setPageStep(round(max(1.0, height)))
        bar.setSingleStep(round(self.ground.row))
        bar.setRange(0, max(0, round(self.ground.height - height)))

    def _reveal(self, rect: QRectF) -> None:
        shift = self.sight.shift
        self.reveal_stretch(rect.left() + shift, rect.right() + shift)
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
        return QRectF(one.left - self.sight.shift, y - half, one.right - one.left, 2 * half)

    # -- painting ----------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, links, bars and labels; then the head, which stays while rows scroll."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        content, scroll, sight = self._content, self.verticalScrollBar().value(), self.sight
        painter.save()
        painter.setClipRect(QRectF(0, self.ground.head, sight.width, self.viewport().height()))
        painter.translate(0, -scroll)
        paint_ground(painter, self.plan, self.ground, content.fixed, sight)
        paint_steps(
            painter,
            self.plan,
            self.ground,
            self._selected,
            decisive_step(self._shown_steps, self.path) if content.emphasis else None,
            content.tried,
            sight,
            focused=self.hasFocus(),
        )
        painter.restore()
        paint_band(painter, self.band, self.ground, sight)
        paint_head(
            painter,
            self.plan.axis,
            self.ground,
            self.labels,
            content.today,
            chosen=self._selected,
            sight=sight,
            height=self.viewport().height(),
            scroll=scroll,
        )
        self._paint_lead(painter)
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

    def _at(self, point: QPointF) -> tuple[Id | None, BarPart]:
        """What is under the mouse, and which part of it."""
        shift = self.sight.shift
        if point.y() < self.ground.head:
            point = QPointF(point.x() + shift, point.y())
            for label in self.labels:
                box = self.ground.label_box(label).adjusted(-3, 0, 3, 0)
                if label.fixed is not None and box.contains(point):
                    return label.fixed.id, BarPart.WHOLE
            return None, BarPart.WHOLE
        best: tuple[float, Id, BarPart] | None = None
        for one in self.plan.placed:
            box = self.rect_of(one)
            near = box.adjusted(-_REACH, -_REACH, _REACH, _REACH)
            high = self.ground.label
            words = QRectF(one.label_left - shift, box.top() - high, one.label_width, high)
            if one.where is not LabelPlace.ABOVE:
                words.moveTop(box.center().y() - high / 2)
            if near.contains(point):
                key = (abs(box.center().x() - point.x()), one.step.id, part_of(one, box, point))
                best = key if best is None or key[0] < best[0] else best
            elif best is None and one.label_width and words.contains(point):
                best = (1e6, one.step.id, BarPart.WHOLE)
        return (best[1], best[2]) if best is not None else (None, BarPart.WHOLE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed; a bar can then be dragged."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        lane = self._lane_at(event.position())
        if lane is not None:
            self.lane_pressed.emit(lane.key)
            return
        chosen = self.plan.find(self._selected)
        if chosen is not None and self.handle_of(chosen).contains(event.position()):
            self._leads = chosen.step.id, event.position()
            return
        found, part = self._at(event.position())
        self.chosen.emit(found)
        one = self.plan.find(found)
        if one is not None and self.rect_of(one).adjusted(-3, -3, 3, 3).contains(event.position()):
            rows = {mate.step.id: mate.row for mate in self.plan.placed}
            self._grip = Grip(one.step, part, event.position().x(), rows)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held, with the path reckoned at every move; else show what can be held."""
        if self._leads is not None:
            self._leads = self._leads[0], event.position()
            self.viewport().update()
            return
        if self._grip is None:
            found, part = self._at(event.position())
            shape = Qt.CursorShape.ArrowCursor
            if found is not None:
                shape = Qt.CursorShape.PointingHandCursor
                if part is not BarPart.WHOLE:
                    shape = Qt.CursorShape.SizeHorCursor
            self.viewport().setCursor(shape)
            return
        preview = self._dragged(event.position().x())
        self._lay_out(preview)
        self.previewed.emit(preview)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: the new dates become true."""
        grip, leads = self._grip, self._leads
        if leads is not None and event.button() == Qt.MouseButton.LeftButton:
            self._leads = None
            found, _part_of = self._at(event.position())
            if found is not None and found != leads[0] and self.plan.find(found) is not None:
                self.linked.emit(leads[0], found)
            self.viewport().update()
            return
        if grip is None or event.button() != Qt.MouseButton.LeftButton:
            return
        step = self._dragged(event.position().x())
        self._grip = None
        self.previewed.emit(None)
        if step != grip.step:
            self.dropped.emit(step)
        self._lay_out()

    def handle_of(self, one: Placed) -> QRectF:
        """The handle behind a chosen step, from which a line leads to what is to wait for it."""
        box = self.rect_of(one)
        return QRectF(box.right() + 4, box.center().y() - 7, 14, 14)

    def _lane_at(self, point: QPointF) -> Lane | None:
        """The lane whose name is under the mouse."""
        if point.x() >= self.column or point.y() < self.ground.head:
            return None
        y, tops = point.y() + self.verticalScrollBar().value(), self.ground.tops
        lanes = zip(self.plan.lanes, tops, tops[1:], strict=False)
        return next((lane for lane, top, bottom in lanes if top <= y < bottom), None)

    def _paint_lead(self, painter: QPainter) -> None:
        """The handle of what is chosen, and the line that is led from it."""
        one = self.plan.find(self._selected)
        if one is None:
            return
        handle = self.handle_of(one)
        if handle.center().y() < self.ground.head or handle.left() < self.column:
            return
        paint_handle(painter, handle, None if self._leads is None else self._leads[1])

    def cancel_drag(self) -> None:
        """Put back what is held."""
        self._grip = self._leads = None
        self.previewed.emit(None)
        self._lay_out()

    def _dragged(self, x: float) -> TimelineStep:
        """The held step with the dates that the mouse gives it."""
        if self._grip is None:
            raise RuntimeError("nothing is held")
        return dragged(self._grip, self.plan.axis, x)

    # -- keys and help -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are commands of the page; Escape lets go of what the mouse holds."""
        if event.key() == Qt.Key.Key_Escape and (self._grip or self._leads) is not None:
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
