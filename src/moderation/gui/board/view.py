# SPDX-License-Identifier: EUPL-1.2
"""Looking at a pinboard: its tiles on a scroll area, zoom and pan."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from moderation.domain.ids import Id
from moderation.gui.board.flow import WordWrap
from moderation.gui.board.glide import Glide
from moderation.gui.board.layout import PART, GroupBox, Layout
from moderation.gui.board.model import BoardGroup
from moderation.gui.board.picture import forget_pictures
from moderation.gui.board.tiles import Sight, Tiles
from moderation.gui.tokens import Radius

ZOOM_STEP = 1.15
SMALLEST_ZOOM = 0.3
LARGEST_ZOOM = 2.0
FITS = (0.9, 0.8, 0.7, 0.62, 0.55, 0.5)
"""Zooms at which the whole board is tried; below, nobody can read it."""

MANY = 400
"""With more cards nothing is tried."""

MARGIN = 6
"""Room around the board for the ring of the current card."""


IDLE_MS = 12


_MOST_SINGLE = 8
"""More cards of a group that changed are one area."""


def _changed(was: GroupBox | None, now: GroupBox) -> list[QRectF]:
    """The places of the board where a group looks other than it did."""
    if was is None:
        return [_whole(now)]
    emptied = bool(was.boxes) is not bool(now.boxes)
    if was.head != now.head or was.lines != now.lines or emptied:
        return [_whole(was), _whole(now)]
    places: list[QRectF] = []
    if was.number != now.number or len(was.boxes) != len(now.boxes):
        places.append(now.head)
    if was.area != now.area:
        # Of a group that grew nothing is painted but its cards and a part's line.
        places.append(_between(_whole(was), _whole(now)))
    cards: list[QRectF] = []
    for one, other in zip(was.boxes, now.boxes, strict=False):
        if one is not other and (one.card != other.card or one.rect != other.rect):
            cards += [one.rect, other.rect]
    longer = max(was.boxes, now.boxes, key=len)
    cards += [box.rect for box in longer[min(len(was.boxes), len(now.boxes)) :]]
    if len(cards) > _MOST_SINGLE:
        cards = [reduce(QRectF.united, cards)]
    return places + cards


def _whole(box: GroupBox) -> QRectF:
    """A group with the line that ties a part to what is above."""
    return box.area.adjusted(-PART, 0, 0, 0)


def _between(one: QRectF, other: QRectF, round_by: float = 0.0) -> QRectF:
    """Where of two fields with the same top one is longer; their corners are rounded by so much."""
    low, high = sorted((one.bottom(), other.bottom()))
    place = one.united(other)
    place.setTop(low - round_by)
    place.setBottom(high)
    return place


def _panel_changed(was: QRectF | None, now: QRectF | None) -> list[QRectF]:
    """The places where the ground of what is not sorted looks other than it did."""
    if was == now:
        return []
    if was is None or now is None or (was.topLeft(), was.width()) != (now.topLeft(), now.width()):
        return [panel for panel in (was, now) if panel is not None]
    return [_between(was, now, Radius.CARD)]


class BoardView(QAbstractScrollArea):
    """A board that can be scrolled and zoomed; ``zoomed`` carries the zoom (1.0 is the design)."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)
        self._groups: tuple[BoardGroup, ...] = ()
        self._flow = WordWrap()
        self._tiles = Tiles()
        self._scale = 1.0
        self._spread = 1.0
        self._selected: frozenset[Id] = frozenset()
        self._board = Layout((), 1.0, self._flow)
        self._complete = True
        self._let_go: dict[Id, QPointF] = {}
        """Where the hand let cards go, until they are shown in their new place."""
        self._glide = Glide(self)
        self._glide.moved.connect(self.viewport().update)
        # A frame that had no time for all tiles is followed by another; then come the tiles
        # around, one by one, so that scrolling finds them there.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._go_on)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def board(self) -> Layout:
        """Where everything lies."""
        return self._board

    @property
    def scale(self) -> float:
        """The zoom; 1.0 is the design."""
        return self._scale

    @property
    def complete(self) -> bool:
        """Whether the last frame showed everything as it is."""
        return self._complete

    @property
    def origin(self) -> QPointF:
        """Where the board's corner lies in the viewport."""
        whole = (self._board.width + 2 * MARGIN) * self._scale
        spare = max(0.0, self.viewport().width() - whole)
        return QPointF(
            round(spare / 2 + MARGIN * self._scale - self.horizontalScrollBar().value()),
            round(MARGIN * self._scale) - self.verticalScrollBar().value(),
        )

    def show_groups(self, groups: Sequence[BoardGroup]) -> None:
        """Show these groups; cards that are seen glide to their new places."""
        old, self._groups = self._board, tuple(groups)
        self._relayout()
        if old.width == self._board.width and self.isVisible():
            seen = QRectF(self.viewport().rect())
            area = QRectF(self.to_board(seen.topLeft()), seen.size() / self._scale)
            self._glide.begin(old, self._board, area, self._let_go, self._scale)

    def _relayout(self) -> None:
        old = self._board
        self._board = self._laid_out(self._spread)
        self._find_stale(old)
        self._set_bars()
        self.viewport().update()

    def _laid_out(self, spread: float) -> Layout:
        """The board on the viewport's width, seen at this zoom."""
        width = max(120.0, float(round(self.viewport().width() / spread) - 2 * MARGIN))
        return Layout(self._groups, width, self._flow, self._board)

    def _find_stale(self, old: Layout) -> None:
        new = self._board
        if (old.width, old.column, old.indent, old.cap) != (
            new.width,
            new.column,
            new.indent,
            new.cap,
        ):
            self._tiles.invalidate()
            return
        areas: list[QRectF] = []
        before = {box.group.id: box for box in old.groups}
        for group in new.groups:
            was = before.pop(group.group.id, None)
            if was is not group:
                areas += _changed(was, group)
        areas += [box.area for box in before.values()]
        areas += _panel_changed(old.panel, new.panel)
        self._touch(areas)

    def _touch(self, areas: Sequence[QRectF]) -> None:
        if len(areas) > 64:
            self._tiles.invalidate()
        elif areas:
            self._tiles.touch([area.adjusted(-4, -4, 4, 4) for area in areas])
        self.viewport().update()

    def _set_bars(self) -> None:
        size, board = self.viewport().size(), self._board
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(size.width())
        down.setPageStep(size.height())
        whole = (board.width + 2 * MARGIN) * self._scale
        across.setRange(0, max(0, round(whole) - size.width()))
        high = (board.height + 2 * MARGIN) * self._scale
        down.setRange(0, max(0, round(high) - size.height()))

    def set_selected(self, ids: frozenset[Id]) -> None:
        """Paint these cards as selected."""
        boxes = [self._board.by_id[i].rect for i in ids ^ self._selected if i in self._board.by_id]
        self._selected = ids
        self._touch(boxes)

    # -- zoom and pan ----------------------------------------------------------------------------

    def set_scale(self, scale: float, around: QPointF | None = None) -> None:
        """Zoom, keeping the point of the viewport where it is."""
        scale = round(min(LARGEST_ZOOM, max(SMALLEST_ZOOM, scale)), 3)
        if scale == self._scale:
            return
        middle = around or QRectF(self.viewport().rect()).center()
        place = self.to_board(middle)
        self._scale = scale
        self._set_bars()
        off = place * scale + self.origin - middle
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(off.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(off.y()))
        self.viewport().update()
        self.zoomed.emit(scale)

    def zoom(self, steps: float, around: QPointF | None = None) -> None:
        """In by some steps, or out (negative)."""
        scale = self._scale * ZOOM_STEP**steps
        self.set_scale(1.0 if abs(scale - 1.0) < 0.05 else scale, around)

    @property
    def fitted(self) -> bool:
        """Whether the board is spread out to be seen at once."""
        return self._spread != 1.0

    def fit(self) -> None:
        """Everything at once, spread out and smaller; a second time, as before."""
        spread = 1.0
        if not self.fitted:
            many = sum(len(group.cards) for group in self._groups) > MANY
            for spread in FITS[-1:] if many else FITS:
                if self._laid_out(spread).height * spread <= self.viewport().height():
                    break
        self._spread = spread
        self._relayout()
        self.set_scale(spread)
        self.pan(QPointF(-1e6, -1e6))

    def pan(self, by: QPointF) -> None:
        """Shift what is seen."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(by.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(by.y()))

    def reveal(self, rect: QRectF) -> None:
        """Scroll so far that a place of the board is seen."""
        spot = self.to_view(rect)
        room = QRectF(self.viewport().rect()).adjusted(8, 8, -8, -8)
        by = QPointF()
        for low, high, put in (
            (spot.left() - room.left(), spot.right() - room.right(), by.setX),
            (spot.top() - room.top(), spot.bottom() - room.bottom(), by.setY),
        ):
            put(low if low < 0 else max(0.0, min(high, low)))
        self.pan(by)

    def to_board(self, point: QPointF) -> QPointF:
        """A point of the viewport on the board."""
        return (point - self.origin) / self._scale

    def to_view(self, rect: QRectF) -> QRectF:
        """A place of the board in the viewport."""
        return QRectF(rect.topLeft() * self._scale + self.origin, rect.size() * self._scale)

    # -- painting --------------------------------------------------------------------------------

    def _sight(self) -> Sight:
        ratio = self.devicePixelRatioF()
        return Sight(self._board, self._selected, self.origin, self._scale, ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the tiles, then what lies above them."""
        painter = QPainter(self.viewport())
        painted = self._tiles.paint(painter, event.rect(), self._sight())
        # A bit that is ready says nothing of the tiles beside it that are not.
        whole = event.rect().contains(self.viewport().rect())
        self._complete = painted and (whole or self._complete)
        if self._glide.running:
            painter.save()
            painter.translate(self.origin)
            painter.scale(self._scale, self._scale)
            ratio, pictures = self.devicePixelRatioF(), self._tiles.pictures
            self._glide.paint(painter, self._scale, ratio, self._selected, pictures)
            painter.restore()
        self.paint_above(painter)
        painter.end()
        self._again.start(0 if not self._complete else IDLE_MS)

    def _go_on(self) -> None:
        if not self._complete:
            self.viewport().update()
        elif self._tiles.prepare(self.viewport().rect(), self._sight()):
            self._again.start(IDLE_MS)

    def paint_above(self, painter: QPainter) -> None:
        """What changes from frame to frame."""

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay out anew for the new width."""
        self._relayout()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Paint at the new place: copying tiles is as cheap as scrolling pixels."""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the pointer, Shift goes sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / 120, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Two fingers zoom as well; another screen needs other tiles."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.set_scale(self._scale * (1 + event.value()), event.position())
            return True
        if event.type() in {QEvent.Type.DevicePixelRatioChange, QEvent.Type.FontChange}:
            self._tiles.forget()
        return bool(super().viewportEvent(event))

    def take_colours(self) -> None:
        """Tiles and pictures of cards hold copies."""
        forget_pictures()
        self._tiles.forget()
        self.viewport().update()
