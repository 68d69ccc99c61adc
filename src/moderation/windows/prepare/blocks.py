# SPDX-License-Identifier: EUPL-1.2
"""The agenda true to time: one row per block, its height is its length."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.agenda import edits
from moderation.features.agenda.day import Day, by_day
from moderation.features.agenda.days import day_ids
from moderation.features.agenda.model import BREAK, TALK, Block, DaySchedule, Room
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import ENTITY_ROLE, EntityListModel
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled, tabular, widened
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import IconButton, PlainLabel, RowDelegate, is_current, owns_keys
from moderation.gui.widgets.edit_list import EditList
from moderation.gui.widgets.rows import RIGHT, Index, write

translate = QCoreApplication.translate
STEP = 5
"""Minutes that a block grows or shrinks by."""
PX_PER_MINUTE = 12 / 5
PX_BESIDE = 9 / 5
"""The same where several days stand side by side."""
LOWEST = 24
TIMES = 56
LEAST_BESIDE = 56
"""The least height of one of several blocks side by side: its title, and its room below."""

NARROW = 300
"""A card narrower than this has no room for the stepper; the keys do the same."""

_ROOT = QModelIndex()


def kinds() -> list[tuple[str, str]]:
    """What a block can be: its name in the data, and on screen."""
    found = [(TALK, translate("Prepare", "Talk, welcome, closing"))]
    found += [(activity.name, text(activity.label)) for activity in registry.ACTIVITIES]
    return [*found, (BREAK, translate("Prepare", "Break"))]


def _icon(activity: str) -> str:
    """The sign of a block."""
    room = registry.room(activity)
    return "cup" if activity == BREAK else "message" if room is None else room.icon


def kind_name(activity: str) -> str:
    """What a block is, on screen."""
    return dict(kinds()).get(activity, activity)


class BlocksModel(EntityListModel):
    """The blocks of a day in their order; dragging one moves it through an edit."""

    def __init__(self, bridge: Bridge, parent: QObject, day_id: Id) -> None:
        super().__init__(bridge, partial(blocks_on, day_id), [Block, Day], _words, parent=parent)
        self._moving = bridge
        self.day_id = day_id

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Blocks can be picked up, and put down between others."""
        flags = super().flags(index)
        if index.isValid():
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Moving only."""
        return Qt.DropAction.MoveAction

    def moveRows(self, _source: Index, row: int, _count: int, _target: Index, before: int) -> bool:
        """Put a block before another one; the rows follow the state."""
        block = self.entity(row)
        place = before - 1 if before > row else before
        return self.take_block(block.id, place)

    def take_block(self, block_id: Id, place: int) -> bool:
        """Put a block at a place of this day, wherever it was; whether that was possible."""
        return self._moving.attempt(
            lambda state: edits.move_block(state, block_id, place, self.day_id)
        )


def blocks_on(day_id: Id, state: State) -> Sequence[Block]:
    """The blocks of a day; none of one that is gone."""
    days = zip(day_ids(state), by_day(state, state.of(Block)), strict=True)
    return next((blocks for key, blocks in days if key == day_id), ())


def _words(block: Block, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return block.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        parts = [block.title, f"{block.minutes} min", kind_name(block.activity)]
        if block.parallel:
            parts.append(translate("Prepare", "beside the one before"))
        if block.parked:
            parts.append(translate("Prepare", "given up for today"))
        if block.closed_session:
            parts.append(translate("Prepare", "closed session"))
        return ", ".join(part for part in (*parts, block.summary) if part)
    return None


def beside(index: Index) -> range:
    """The rows of the blocks that run side by side with one, itself among them."""
    model = index.model()
    first = index.row()
    last = first + 1
    while first > 0 and model.index(first, 0).data(ENTITY_ROLE).parallel:
        first -= 1
    while last < model.rowCount() and model.index(last, 0).data(ENTITY_ROLE).parallel:
        last += 1
    return range(first, last)


def _height(minutes: int, *, several: bool) -> int:
    return max(scaled(LOWEST), round(minutes * (PX_BESIDE if several else PX_PER_MINUTE)))


class BlockDelegate(RowDelegate):
    """A block as a card as high as it is long; a break as a strip of sand.

    Blocks side by side stand below each other, so that their titles can be read: a bracket holds
    them together, and together they are as high as the longest of them is long.
    """

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.day: DaySchedule | None = None
        self.several = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """12 px for 5 minutes (9 px with several days), and never less than its lines need."""
        rows, model = beside(index), index.model()
        longest = max(model.index(row, 0).data(ENTITY_ROLE).minutes for row in rows)
        height = _height(longest, several=self.several)
        if len(rows) == 1:
            return QSize(240, height)
        return QSize(240, max(scaled(LEAST_BESIDE), height // len(rows)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Begin at the left, the card beside it."""
        block: Block = index.data(ENTITY_ROLE)
        rows = beside(index)
        first = index.row() == rows.start
        rect = QRectF(option.rect)
        card = rect.adjusted(TIMES, 0, -2, -5 if rect.height() > 30 else -3)
        if len(rows) > 1:
            self._bracket(painter, rect, first=first, last=index.row() == rows.stop - 1)
        current = is_current(option)
        slot = None if self.day is None else self.day.slot(block.id)
        line = min(20.0, card.height())
        top = card.top() + (card.height() - line) / 2 if card.height() < 38 else card.top() + 8
        if slot is not None and first:
            place = QRectF(rect.left(), top, TIMES - Space.XS, line)
            face = tabular(font(Size.BODY, SEMIBOLD if current else 400))
            write(painter, place, formats().time(slot.planned), face, DESK.ink)
        self._ground(painter, card, block, option)
        sign = QRectF(card.left() + 10, top + line / 2 - 8, 16, 16)
        if block.is_break:
            paint_icon(painter, "cup", sign, DESK.ink2)
        else:
            paint_icon(painter, "grip", sign, DESK.ink3)
        left, right = card.left() + 35, card.right() - Space.M
        minutes = f"{block.minutes} min"
        place = QRectF(left, top, right - left, line)
        if not current or card.width() < NARROW:  # the current one has its stepper here
            figures = tabular(font(Size.BODY))
            right -= write(painter, place, minutes, figures, DESK.ink2, RIGHT) + Space.S
        else:
            right -= widened(STEPPER) + Space.XS
        weight = 400 if block.is_break else SEMIBOLD
        if block.closed_session:
            paint_icon(painter, "lock", QRectF(right - 16, top + line / 2 - 8, 16, 16), DESK.ink2)
            right -= 24
        title = block.title or translate("Prepare", "Untitled block")
        place = QRectF(left, top, right - left, line)
        face = font(Size.BODY, weight)
        face.setStrikeOut(block.parked)
        write(painter, place, title, face, DESK.ink3 if block.parked else DESK.ink)
        details = " · ".join(part for part in (self._room(block), block.summary) if part)
        below = QRectF(left, top + 20, card.right() - Space.M - left, 18)
        if details and below.bottom() <= card.bottom() - 2:
            write(painter, below, details, font(Size.SECONDARY), DESK.ink2)
            below.translate(0, 30)
        else:
            below.translate(0, 10)
        if current and not block.is_break and below.bottom() <= card.bottom() - 8:
            self._signs(painter, below, block)

    def _bracket(self, painter: QPainter, rect: QRectF, *, first: bool, last: bool) -> None:
        """The line that holds blocks side by side together, left of their cards."""
        x, foot = rect.left() + TIMES - 7, rect.bottom() - 5
        top = rect.top() + (1 if first else 0)
        with painting(painter):
            painter.setPen(QPen(DESK.ink3, 2))
            painter.drawLine(QPointF(x, top), QPointF(x, foot if last else rect.bottom() + 1))
            for y in [top] * first + [foot] * last:
                painter.drawLine(QPointF(x, y), QPointF(x + 4, y))
        if first and rect.height() >= scaled(LEAST_BESIDE):
            words = translate("Prepare", "parallel")
            place = QRectF(rect.left(), rect.top() + 27, TIMES - 9, 16)
            write(painter, place, words, font(Size.CAPTION), DESK.ink2)

    def _room(self, block: Block) -> str:
        room = self._bridge.state.find(Room, block.room_id)
        return "" if room is None else room.name

    def _ground(
        self, painter: QPainter, card: QRectF, block: Block, option: QStyleOptionViewItem
    ) -> None:
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = DESK.sand if block.is_break else DESK.surface
        pen: QPen | Qt.PenStyle = QPen(DESK.line2 if over else DESK.line, 1)
        if is_current(option):
            pen = QPen(DESK.ink, Size.SELECTION if owns_keys(option) else Size.HAIRLINE)
        elif block.is_break:
            pen = Qt.PenStyle.NoPen
        half = 1.0 if is_current(option) else 0.5
        with painting(painter):
            painter.setPen(pen)
            painter.setBrush(fill)
            radius = Radius.CONTROL - half
            painter.drawRoundedRect(card.adjusted(half, half, -half, -half), radius, radius)

    def _signs(self, painter: QPainter, box: QRectF, block: Block) -> None:
        """What the block is, and what the room will be asked."""
        signs = [(_icon(block.activity), kind_name(block.activity))]
        room = self._bridge.state.find(Room, block.room_id)
        if room is not None:
            signs.append(("door", room.name))
        if block.question:
            signs.append(("quote", block.question))
        x = box.left()
        for icon, words in signs:
            if box.right() - x < 60:
                return
            paint_icon(painter, icon, QRectF(x, box.top() + 1, 16, 16), DESK.ink2)
            place = QRectF(x + 24, box.top(), box.right() - x - 24, box.height())
            width = write(painter, place, words, font(Size.CAPTION), DESK.ink2)
            x += 24 + width + Space.M


STEPPER = 120


class Stepper(QWidget):
    """Longer and shorter by five minutes; lies over the current block."""

    changed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.less = IconButton(
            self, icon="minus", framed=True, size=Size.TARGET, on_click=self._less
        )
        self.less.set_name(translate("Prepare", "5 minutes shorter"), "-")
        self.more = IconButton(
            self, icon="plus", framed=True, size=Size.TARGET, on_click=self._more
        )
        self.more.set_name(translate("Prepare", "5 minutes longer"), "+")
        for button in (self.less, self.more):
            # The list has the keys + and -: two more stops on the keyboard's tour help nobody.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.minutes = PlainLabel(self, weight=SEMIBOLD, figures=True)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        row.addWidget(self.less)
        row.addWidget(self.minutes, 1)
        row.addWidget(self.more)
        self.setFixedSize(widened(STEPPER), Size.TARGET)
        self.hide()

    def show_minutes(self, minutes: int) -> None:
        """Show a length."""
        self.minutes.setText(f"{minutes} min")
        self.less.setEnabled(minutes > edits.SHORTEST)
        self.more.setEnabled(minutes < edits.LONGEST)

    def _less(self) -> None:
        self.changed.emit(-STEP)

    def _more(self) -> None:
        self.changed.emit(STEP)


class BlockList(EditList):
    """The blocks; + and - change the length, dragging and Alt with arrows the order."""

    lengthened = Signal(int)
    opened = Signal()
    rows: BlocksModel

    def __init__(self, bridge: Bridge, parent: QWidget, day_id: Id) -> None:
        self.delegate = BlockDelegate(bridge)
        model = BlocksModel(bridge, bridge, day_id)
        self.stepper: Stepper | None = None
        super().__init__(parent, model, self.delegate, translate("Prepare", "Agenda"))
        self.stepper = Stepper(self.viewport())
        self.stepper.changed.connect(self.lengthened)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.chosen.connect(self._place_stepper)

    def show_day(self, day: DaySchedule, *, several: bool) -> None:
        """Show the times of the day; ``several`` stand side by side."""
        self.delegate.day, self.delegate.several = day, several
        self.setMaximumHeight(self.height_of_rows() + 2)
        self.executeDelayedItemsLayout()
        self.viewport().update()
        self._place_stepper()

    def block_id(self) -> Id | None:
        """The current block."""
        block = self.current()
        return None if block is None else block.id

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Rows moved: the stepper moves with them."""
        super().updateGeometries()
        self._place_stepper()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Rows were scrolled: the stepper goes along."""
        super().scrollContentsBy(dx, dy)
        self._place_stepper()

    def _place_stepper(self, *_: object) -> None:
        if self.stepper is None:
            return
        index = self.currentIndex()
        block, box = self.current(), self.visualRect(index)
        wide = box.width() - TIMES - 2 >= NARROW
        self.stepper.setVisible(block is not None and box.isValid() and wide)
        if block is None:
            return
        self.stepper.show_minutes(block.minutes)
        card = box.height() - (5 if box.height() > 30 else 3)
        top = (card - Size.TARGET) // 2 if card < 44 else Space.XS - 2
        if not index.row():
            top = max(top, 0)  # Nothing is seen above the first row.
        self.stepper.move(box.right() - 2 - Space.S - widened(STEPPER), box.top() + top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus, wherever the keyboard has them."""
        if event.text() in ("+", "-") and self.current() is not None:
            self.lengthened.emit(STEP if event.text() == "+" else -STEP)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A block of another day may be put down here."""
        if self._from_another(event):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """See ``dragEnterEvent``."""
        if self._from_another(event):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A block of another day moves to this one, before the row that it is let go over."""
        source = self._from_another(event)
        block = None if source is None else source.current()
        if source is None or block is None:
            super().dropEvent(event)
            return
        point = event.position().toPoint()
        index = self.indexAt(point)
        place = index.row() if index.isValid() else self.rows.rowCount()
        if index.isValid() and point.y() > self.visualRect(index).center().y():
            place += 1
        # The view that it came from must not take its rows away: they follow the state.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.rows.take_block(block.id, place)
        self.choose(block.id)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _from_another(self, event: QDropEvent) -> BlockList | None:
        source = event.source()
        return source if isinstance(source, BlockList) and source is not self else None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the details."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()
