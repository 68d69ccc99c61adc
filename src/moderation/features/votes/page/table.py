# SPDX-License-Identifier: EUPL-1.2
"""The table of counts: options by values, for one side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.votes.model import SCALE
from moderation.features.votes.tally import MOST, Tally
from moderation.gui.canvas.textflow import wrap
from moderation.gui.commands import Command, KeyNote
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import announce, plain_tooltip, prepare_view
from moderation.gui.widgets.mark_list import plain_or_shift

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

ROW = 46
"""The height of a row in px."""
_CELL = 38
_BALLOTS = 76
_ROOT = QModelIndex()
RESISTANCE = tuple(str(value) for value in SCALE)


@dataclass(frozen=True, slots=True)
class Option:
    """Something that is voted on."""

    id: Id
    label: str
    note: str = ""


class Counts(QAbstractTableModel):
    """Options by values, for one side; the last column is the number of ballots so far.

    ``veiled`` hides what was counted, for whom nobody may see a result before the vote is closed.
    ``papers`` is what is counted where it is no ballots.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = RESISTANCE
        self.papers = ""
        self.veiled = False
        self.tally = Tally()
        self.side = Side.POLITICS
        self.options: tuple[Option, ...] = ()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.options)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.width + 1

    @property
    def width(self) -> int:
        """How many values there are; the column after the last one counts ballots."""
        return len(self.heads)

    def papers_words(self) -> str:
        """What is counted."""
        return self.papers or translate("VotesPage", "Ballots")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.options):
            return None
        option = self.options[index.row()]
        if index.column() == self.width:
            ballots = self.tally.ballots(option.id, self.side)
            words = (
                f"{self.papers}: {ballots}"
                if self.papers
                else translate("VotesPage", "%n ballot(s)", "", ballots)
            )
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return f"{option.label}: {words}"
            return words if role == Qt.ItemDataRole.DisplayRole else None
        count = self.tally.count(option.id, self.side, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count) if count else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if self.heads is not RESISTANCE:
                return f"{option.label}, {self.heads[index.column()]}: {count}"
            words = translate("VotesPage", "{option}, resistance {value}: {count}")
            return words.format(option=option.label, value=index.column(), count=count)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == self.width:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.options[section].label
        return self.heads[section] if section < self.width else self.papers_words()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags & ~Qt.ItemFlag.ItemIsSelectable if index.column() == self.width else flags

    def put(self, index: Index, count: int) -> None:
        """Set a count."""
        option = self.options[index.row()]
        self.tally.put(option.id, self.side, index.column(), max(0, min(count, MOST)))
        self.dataChanged.emit(
            self.index(0, index.column()), self.index(len(self.options) - 1, self.width)
        )

    def count(self, index: Index) -> int:
        """The count of a cell."""
        return self.tally.count(self.options[index.row()].id, self.side, index.column())

    def show(self, options: Sequence[Option], side: Side, tally: Tally) -> None:
        self.beginResetModel()
        self.options, self.side, self.tally = tuple(options), side, tally
        self.endResetModel()


class _CellDelegate(QStyledItemDelegate):
    """A cell: a field with a hairline, its count in the middle; the current one framed."""

    def __init__(self, model: Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_BALLOTS if index.column() == self._model.width else _CELL, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        if index.column() == self._model.width:
            self._paint_ballots(painter, rect, index)
            return
        box = rect.adjusted(2.5, 5.5, -2.5, -5.5)
        view = option.widget
        focused = bool(view) and view.hasFocus()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        count = self._model.count(index)
        with painting(painter):
            width = Size.SELECTION if current and focused else Size.HAIRLINE
            painter.setPen(QPen(DESK.ink if current and focused else DESK.line2, width))
            over = option.state & QStyle.StateFlag.State_MouseOver
            painter.setBrush(DESK.well if over and not current else DESK.surface)
            painter.drawRoundedRect(box, Radius.BAR, Radius.BAR)
        painter.setFont(tabular(font(Size.CAPTURE, SEMIBOLD)))
        painter.setPen(DESK.ink)
        if count:
            words = "•" if self._model.veiled and not (current and focused) else str(count)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ballots(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        model = self._model
        ids = [option.id for option in model.options]
        ballots = model.tally.ballots(ids[index.row()], model.side)
        most = model.tally.most(ids, model.side)
        short = ballots != most
        words = str(ballots)
        if short:
            of = translate("VotesPage", "{ballots} of {most}")
            words = of.format(ballots=ballots, most=most)
        painter.setFont(tabular(font(Size.BODY, SEMIBOLD if short else MEDIUM)))
        painter.setPen(DESK.ink if ballots or short else DESK.ink3)
        box = rect.adjusted(Space.XS, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)


class CountTable(QTableView):
    """Type a count, Enter or an arrow to the next value; plus and minus count one up or down.

    It is one stop of Tab, which leads on to what closes the vote.

    In ``pairs`` a value and a count are typed, two keys in all, and a row that has all its ballots
    gives way to the next one: nobody walks over the zeros. The comma stands for 10, Enter for all
    ballots that remain. ``row_done`` says that the last row has them all,
    or that Enter left it.
    """

    counted = Signal()
    typed = Signal(str)
    row_done = Signal()

    def __init__(self, model: Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts = model
        self._typing = False
        self._value: int | None = None
        self.pairs = False
        self.cell = _CELL
        self.ballot_column = True
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(model, self))
        prepare_view(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(_CELL)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(ROW))
        self.setFixedWidth(_CELL * model.width + _BALLOTS + 2)
        self.selectionModel().currentChanged.connect(self._moved)

    def arrange(self) -> None:
        """As high as its rows, every cell of one width, and that wide enough for every head."""
        header = self.horizontalHeader()
        width, face = self._counts.width, header.fontMetrics()
        words = max((face.horizontalAdvance(head) for head in self._counts.heads), default=0)
        cell = max(self.cell, words + Space.S)
        self.setColumnHidden(width, False)
        # Only a section that is shown says what its words need.
        ballots = max(_BALLOTS, header.sectionSizeHint(width))
        for column in range(width + 1):
            self.setColumnHidden(column, False)
            self.setColumnWidth(column, ballots if column == width else cell)
        self.setColumnHidden(width, not self.ballot_column)
        self.setFixedWidth(cell * width + (ballots if self.ballot_column else 0) + 2)
        rows = self._counts.rowCount()
        self.setFixedHeight(header.sizeHint().height() + rows * scaled(ROW) + 2)

    def key_notes(self) -> tuple[KeyNote, ...]:
        """Digits type counts; plus, minus and the arrows change them and lead on."""
        return (
            KeyNote("0–9", translate("VotesPage", "Type the count")),
            KeyNote("+  −", translate("VotesPage", "One more, one less")),
            KeyNote(key_text("Del"), translate("VotesPage", "Count 0")),
            KeyNote(key_text("Return"), translate("VotesPage", "Next cell")),
        )

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key; tells whether it was one of the table's."""
        index = self.currentIndex()
        if not index.isValid() or index.column() == self._counts.width:
            return False
        if self.pairs and self._pair(event):
            return True
        key = Qt.Key(event.key())
        count = self._counts.count(index)
        if event.text() and event.text() in "0123456789" and plain_or_shift(event):
            new = int(event.text()) + (count * 10 if self._typing else 0)
            self._typing = True
            self._put(min(new, MOST))
        elif event.text() == "+":
            self._put(count + 1)
        elif event.text() in {"-", "−"}:
            self._put(count - 1)
        elif key == Qt.Key.Key_Backspace:
            self._put(count // 10)
        elif key == Qt.Key.Key_Delete:
            self._put(0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self._go_on():
                self.row_done.emit()
        elif key == Qt.Key.Key_Space:
            return self._go_on()
        else:
            return False
        return True

    def _pair(self, event: QKeyEvent) -> bool:
        """A value, then how many gave it."""
        letter, row = event.text(), self.currentIndex().row()
        if self._value is None:
            value = len(self._counts.heads) - 1 if letter in {",", ".", "x", "X"} else -1
            if letter and letter in "0123456789" and int(letter) < self._counts.width:
                value = int(letter)
            if not letter or value < 0 or not plain_or_shift(event):
                return False
            self.setCurrentIndex(self._counts.index(row, value))
            self._value = value
            self.viewport().update()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            number = max(0, self._missing(row))
        elif letter and letter in "0123456789":
            number = int(letter)
        else:
            self._value = None
            return False
        self._value = None
        count = self._counts.count(self.currentIndex())
        self._put(min(count + number, MOST) if number else 0)
        if self._missing(row) <= 0 and self._papers():
            if row + 1 < self._counts.rowCount():
                self.setCurrentIndex(self._counts.index(row + 1, 0))
            else:
                self.row_done.emit()
        return True

    def _papers(self) -> int:
        return self._counts.tally.papers.get(self._counts.side, 0)

    def _missing(self, row: int) -> int:
        """How many ballots of the side do not rate the option yet."""
        option = self._counts.options[row].id
        return self._papers() - self._counts.tally.ballots(option, self._counts.side)

    def _put(self, count: int) -> None:
        index = self.currentIndex()
        self._counts.put(index, count)
        announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        self.counted.emit()

    def _go_on(self) -> bool:
        """To the next value, at the end of a row to the next option; False past the end."""
        index = self.currentIndex()
        width = self._counts.width
        place = index.row() * width + index.column() + 1
        if not index.isValid() or place >= self._counts.rowCount() * width:
            return False
        self.setCurrentIndex(self._counts.index(place // width, place % width))
        return True

    def _moved(self) -> None:
        self._typing = False
        self._value = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Counts first; letters never search in the table."""
        if self.command(event):
            event.accept()
        elif event.text().strip() and event.text().isprintable() and plain_or_shift(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


def side_keys(
    sides: Callable[[], Sequence[Side]],
    now: Callable[[], Side],
    choose: Callable[[Side], object],
) -> tuple[Command, ...]:
    """The keys that lead to the next side, and to the one before, round and round.

    Args:
        sides: Those that are asked one by one; none where they are not.
        now: The one that is asked.
        choose: Asks another one.
    """

    def step(by: int) -> None:
        asked = sides()
        if now() in asked:
            choose(asked[(asked.index(now()) + by) % len(asked)])

    return (
        Command(
            key="Ctrl+PgDown",
            note=translate("VotesPage", "Next side of the count"),
            run=partial(step, 1),
        ),
        Command(
            key="Ctrl+PgUp",
            note=translate("VotesPage", "Side of the count before"),
            run=partial(step, -1),
        ),
    )


class OptionLabel(QWidget):
    """The words of an option in two lines at most."""

    def __init__(self, parent: QWidget, option: Option) -> None:
        super().__init__(parent)
        self._option = option
        self.setAccessibleName(option.label)
        plain_tooltip(self, option.label)

    def sizeHint(self) -> QSize:
        """As high as a row of the table."""
        return QSize(160, scaled(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, and what kind of option it is."""
        painter = QPainter(self)
        face = font(Size.SECONDARY, MEDIUM)
        metrics = QFontMetricsF(face)
        note = self._option.note
        most = 1 if note else 2
        width = float(self.width())
        lines = wrap(
            self._option.label, width, metrics.horizontalAdvance, hyphenate=True, force=True
        ) or [""]
        if len(lines) > most:
            rest = " ".join(lines[most - 1 :])
            lines = lines[: most - 1]
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        leading = metrics.lineSpacing()
        top = (self.height() - leading * (len(lines) + bool(note))) / 2
        painter.setFont(face)
        painter.setPen(DESK.ink)
        for line in lines:
            painter.drawText(QRectF(0, top, width, leading), Qt.AlignmentFlag.AlignVCenter, line)
            top += leading
        if note:
            painter.setFont(font(Size.CAPTION))
            painter.setPen(DESK.ink3)
            painter.drawText(QRectF(0, top, width, leading), Qt.AlignmentFlag.AlignVCenter, note)
        painter.end()
