# SPDX-License-Identifier: EUPL-1.2
"""The events of a series as a table that is walked through by keyboard: levels by stages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.series.model import EventKind, SeriesEvent, SeriesLevel, called
from moderation.features.series.seats import Seating, seating
from moderation.gui.commands import Commands
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.rows_model import ENTITY_ROLE
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.rows import RowDelegate, elided, in_lines, prepare_view, write
from moderation.windows.series.stages import StageGrid, grid

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LEVEL_WIDTH = 128
WIDE, NARROW = 152, 132
ROW = 104
_SEAT = 9
_MOST_SQUARES = 12
"""More seats than these are told in figures alone."""


@dataclass(frozen=True, slots=True)
class EventCell:
    """An event with what its cell shows of it."""

    event: SeriesEvent
    name: str
    seats: Seating
    there: int | None
    hinted: bool
    over: bool
    today: bool

    def seats_said(self) -> str:
        """How many seats are taken, and who waits."""
        taken, waiting = len(self.seats.seated), len(self.seats.waiting)
        if self.event.seats is None:
            said = translate("SeriesGrid", "%n registered", "", taken)
        else:
            said = translate("SeriesGrid", "{taken} of {seats}").format(
                taken=taken, seats=self.event.seats
            )
        waits = translate("SeriesGrid", "%n wait(s)", "", waiting)
        return f"{said}, {waits}" if waiting else said

    def when(self) -> str:
        """The day, or that there is none yet."""
        if self.event.day is None:
            return translate("SeriesGrid", "no date yet")
        return formats().date_with_day(self.event.day)

    def how(self) -> str:
        """In presence or online, and how long."""
        length = formats().duration(timedelta(minutes=self.event.minutes))
        return f"{text(self.event.event_form.message)}, {length}"

    def there_said(self) -> str:
        """How many were there; empty as long as nobody knows."""
        there = self.there
        if there is None:
            return ""
        return translate("SeriesGrid", "%n was/were there", "", there)

    def said(self) -> str:
        """The whole cell in one sentence."""
        parts = [self.name, self.when(), self.how(), self.seats_said(), self.there_said()]
        if self.hinted:
            parts.append(translate("SeriesGrid", "there is a hint"))
        return ", ".join(filter(None, parts))


class StagesModel(QAbstractTableModel):
    """Levels in the first column, then a column for every stage."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.grid = StageGrid((), (), {})
        self._cells: dict[Id, EventCell] = {}

    def show_grid(self, found: StageGrid, cells: dict[Id, EventCell]) -> bool:
        """Show this; tells whether rows or columns are others than before."""
        same = (found.stages, [_key(level) for level in found.levels]) == (
            self.grid.stages,
            [_key(level) for level in self.grid.levels],
        )
        if not same:
            self.beginResetModel()
        self.grid, self._cells = found, cells
        if not same:
            self.endResetModel()
        elif self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        return not same

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.levels)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.grid.stages else len(self.grid.stages) + 1

    def cell(self, row: int, column: int) -> EventCell | None:
        """What stands in a cell; nothing where no event is planned."""
        event = self.grid.cells.get((row, column - 1))
        return None if event is None else self._cells.get(event.id)

    def level(self, row: int) -> SeriesLevel | None:
        """The level of a row."""
        return self.grid.levels[row] if row < len(self.grid.levels) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if index.column() == 0:
            level = self.level(index.row())
            if role == ENTITY_ROLE:
                return level
            return _level_said(level) if spoken else None
        cell = self.cell(index.row(), index.column())
        if role == ENTITY_ROLE:
            return cell
        if spoken and cell is None:
            return translate("SeriesGrid", "no event")
        return cell.said() if spoken and cell is not None else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return translate("SeriesGrid", "Level")
        stage = self.grid.stages[section - 1]
        name = text(stage.kind.message)
        return f"{name} {stage.number}" if stage.several else name


def _key(level: SeriesLevel | None) -> Id | None:
    return None if level is None else level.id


def _level_said(level: SeriesLevel | None) -> str:
    if level is None:
        return translate("SeriesGrid", "all levels")
    return ", ".join(filter(None, (level.name, level.who)))


class StageDelegate(RowDelegate):
    """Paints levels and events."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(ENTITY_ROLE)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        keys = current and option.widget.hasFocus()
        box = QRectF(option.rect).adjusted(4, 4, -4, -4)
        # The current cell is known by its outline: a ground behind it would look like a card.
        painter.fillRect(option.rect, DESK.paper)
        if index.column() == 0:
            painter.fillRect(
                option.rect.x(), option.rect.bottom(), option.rect.width(), 1, DESK.line
            )
            if keys:
                _outline(painter, box, keys=True)
            _paint_level(painter, box.adjusted(Space.XS, Space.XS, -2, 0), found)
            return
        if isinstance(found, EventCell):
            _outline(painter, box, keys=keys, strong=found.today or current, quiet=found.over)
            _paint_event(painter, box.adjusted(10, 8, -10, -6), found)
            return
        with painting(painter):
            pen = QPen(DESK.ink if keys else DESK.line2, Size.SELECTION if keys else 1)
            pen.setStyle(Qt.PenStyle.SolidLine if keys else Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        words = translate("SeriesGrid", "Event")
        sign = QRectF(box.left() + 10, box.top() + 10, 14, 14)
        paint_icon(painter, "plus", sign, DESK.ink2)
        place = QRectF(sign.right() + 6, box.top() + 7, box.width() - 40, 20)
        write(painter, place, words, font(Size.SECONDARY), DESK.ink2)


def _outline(
    painter: QPainter, box: QRectF, *, keys: bool, strong: bool = False, quiet: bool = False
) -> None:
    with painting(painter):
        heavy = keys or strong
        painter.setPen(QPen(DESK.ink if heavy else DESK.line, Size.SELECTION if keys else 1))
        painter.setBrush(DESK.paper if quiet else DESK.surface)
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)


def _paint_level(painter: QPainter, box: QRectF, level: object) -> None:
    name = _level_said(None)
    who = ""
    if isinstance(level, SeriesLevel):
        name, who = level.name, level.who
    top = QRectF(box.left(), box.top(), box.width(), 22)
    write(painter, top, name, font(Size.BODY, SEMIBOLD), DESK.ink)
    face = font(Size.SECONDARY)
    for place, words in enumerate(in_lines(who, face, box.width(), 3)):
        row = QRectF(box.left(), top.bottom() + 18 * place, box.width(), 18)
        write(painter, row, words, face, DESK.ink2)


def _paint_event(painter: QPainter, box: QRectF, cell: EventCell) -> None:
    first = QRectF(box.left(), box.top(), box.width(), 20)
    right = first.right()
    if cell.today:
        words = translate("SeriesGrid", "today")
        face = font(Size.CAPTION, SEMIBOLD)
        painter.setFont(face)
        width = painter.fontMetrics().horizontalAdvance(words) + 14
        pill = QRectF(right - width, first.top() + 1, width, 18)
        with painting(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(DESK.ink)
            painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(DESK.on_ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        right = pill.left() - 4
    elif cell.over:
        paint_icon(painter, "check", QRectF(right - 15, first.top() + 3, 14, 14), DESK.ink2)
        right -= 20
    first.setRight(right)
    write(painter, first, cell.when(), tabular(font(Size.SECONDARY, SEMIBOLD)), DESK.ink)
    second = QRectF(box.left(), first.bottom(), box.width(), 18)
    write(painter, second, cell.event.title or cell.how(), font(Size.CAPTION), DESK.ink2)
    y = second.bottom() + 6
    seats = cell.event.seats
    if seats is not None and seats <= _MOST_SQUARES:
        y = _paint_seats(painter, QRectF(box.left(), y, box.width(), _SEAT), cell) + 5
    elif seats is None:
        figure = QRectF(box.left(), y, box.width(), 28)
        face = font(Size.TITLE, SEMIBOLD)
        write(painter, figure, str(len(cell.seats.seated)), face, DESK.ink)
        y = figure.bottom()
    said = QRectF(box.left(), y, box.width(), 18)
    if cell.hinted:
        paint_icon(painter, "tri", QRectF(said.right() - 14, y + 2, 14, 14), DESK.ink)
        said.setRight(said.right() - 18)
    words = cell.seats_said()
    if seats is None:
        # The figure stands above.
        words = words.removeprefix(str(len(cell.seats.seated))).strip()
    face = font(Size.SECONDARY)
    write(painter, said, elided(words, face, said.width()), face, DESK.ink)
    if cell.there_said():
        below = QRectF(box.left(), said.bottom(), box.width(), 18)
        if below.bottom() <= box.bottom() + 6:
            write(painter, below, cell.there_said(), font(Size.CAPTION), DESK.ink2)


def _paint_seats(painter: QPainter, row: QRectF, cell: EventCell) -> float:
    """A square for every seat, with a gap behind the fewest, and a ring for everybody who waits.

    Returns where the squares end below.
    """
    taken, seats = len(cell.seats.seated), cell.event.seats or 0
    x, step = row.left(), _SEAT + 2.5
    with painting(painter):
        for place in range(max(seats, taken)):
            if place and place == cell.event.fewest:
                x += 5
            if x + _SEAT > row.right():
                break
            full = place < taken
            painter.setPen(Qt.PenStyle.NoPen if full else QPen(DESK.line2, 1))
            painter.setBrush(DESK.ink2 if full else DESK.surface)
            painter.drawRoundedRect(QRectF(x, row.top(), _SEAT, _SEAT), 2, 2)
            x += step
        x += 5
        for _each in cell.seats.waiting:
            if x + _SEAT > row.right():
                break
            pen = QPen(DESK.ink2, 1.2, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x, row.top(), _SEAT, _SEAT))
            x += step
    return row.bottom()


class StagesView(QTableView):
    """The grid. Arrows walk through it, Enter opens, and ``commands`` say what else keys do.

    ``moved`` tells that another cell is current, ``laid_out`` that columns have another place.
    """

    moved = Signal()
    laid_out = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = StagesModel(self)
        self.commands = Commands([])
        self.setModel(self.rows)
        prepare_view(self)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setItemDelegate(StageDelegate(self))
        self.setAccessibleName(translate("SeriesGrid", "Events"))
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(scaled(ROW))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        self.horizontalScrollBar().valueChanged.connect(self.laid_out)
        self.selectionModel().currentChanged.connect(self.moved)
        self.doubleClicked.connect(self._double_clicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.show_menu)

    def show_state(
        self, state: State, there: dict[Id, int | None], hinted: frozenset[Id], today: date
    ) -> None:
        """Show the events of a series.

        Args:
            state: The series.
            there: How many were at each event, if anybody knows.
            hinted: The events that a rule says something of.
            today: The day that is marked; events before it are over.
        """
        current = self.event_id()
        cells = {}
        for event in state.of(SeriesEvent):
            cells[event.id] = EventCell(
                event=event,
                name=text(called(state, event)),
                seats=seating(state, event),
                there=there.get(event.id),
                hinted=event.id in hinted,
                over=event.day is not None and event.day < today,
                today=event.day == today,
            )
        if self.rows.show_grid(grid(state), cells):
            self._lay_out()
        if current is not None:
            self.go_to(current)
        elif not self.currentIndex().isValid() and self.rows.columnCount() > 1:
            self.setCurrentIndex(self.rows.index(0, 1))

    def _fit_columns(self) -> None:
        """Columns share the width; where there are too many for it, they are walked through."""
        stages = self.rows.grid.stages
        if not stages:
            return
        least = [scaled(WIDE if stage.kind.is_limited else NARROW) for stage in stages]
        first = scaled(LEVEL_WIDTH)
        more = max(0, self.viewport().width() - first - sum(least)) // len(least)
        self.setColumnWidth(0, first)
        for column, width in enumerate(least, 1):
            self.setColumnWidth(column, width + min(more, scaled(48)))
        self.laid_out.emit()

    def places(self) -> list[tuple[float, float]]:
        """Where the column of each stage begins and ends, in px from the left edge."""
        return [
            (
                float(self.columnViewportPosition(column)),
                float(self.columnViewportPosition(column) + self.columnWidth(column)),
            )
            for column in range(1, self.rows.columnCount())
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._fit_columns()

    def _lay_out(self) -> None:
        self.clearSpans()
        found = self.rows.grid
        self._fit_columns()
        for column, stage in enumerate(found.stages, 1):
            if stage.everybody and len(found.levels) > 1:
                self.setSpan(0, column, len(found.levels), 1)
        height = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height + scaled(ROW) * max(1, len(found.levels)) + 14)

    def event_id(self) -> Id | None:
        """The event of the current cell."""
        cell = self.currentIndex().data(ENTITY_ROLE)
        return cell.event.id if isinstance(cell, EventCell) else None

    def stage(self) -> tuple[EventKind, Id | None] | None:
        """Which kind of event, on which level, belongs into the current cell."""
        index = self.currentIndex()
        if not index.isValid() or index.column() == 0:
            return None
        found = self.rows.grid
        stage = found.stages[index.column() - 1]
        return stage.kind, found.level_of(index.row(), index.column() - 1)

    def go_to(self, event_id: Id) -> None:
        """Make an event's cell the current one."""
        place = self.rows.grid.place_of(event_id)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place[0], place[1] + 1))

    def show_menu(self, _place: object = None) -> None:
        """Offer what can be done with the current cell."""
        if self.currentIndex().isValid():
            box: QRect = self.visualRect(self.currentIndex())
            self.commands.menu(self).popup(self.viewport().mapToGlobal(box.center()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands first, then the arrows."""
        if self.commands.carry_out(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard finds a current cell."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.columnCount() > 1:
            self.setCurrentIndex(self.rows.index(0, 1))

    def _double_clicked(self, _index: QModelIndex) -> None:
        for command in self.commands:
            if command is not None and command.key == "Return":
                command.run()
                return
