# SPDX-License-Identifier: EUPL-1.2
"""A list that is worked on by keyboard: rows are added, moved, removed and opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from moderation.domain.ids import Id
from moderation.gui.commands import Command, Commands
from moderation.gui.entity_model import ENTITY_ROLE, EntityListModel
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size
from moderation.gui.widgets.mark_list import plain_or_shift
from moderation.gui.widgets.rows import prepare_view
from moderation.gui.widgets.tooltip import plain_tooltip

translate = QCoreApplication.translate
_HELD = ("", "Shift+", "Ctrl+", "Ctrl+Shift+")


class WorkList(QListView):
    """Entities in their order.

    Insert or plus adds, Delete removes, Alt with up and down moves, Enter opens. The context menu
    offers the same and names the keys. A page that knows more puts ``commands`` of its own.
    ``typed`` carries a letter that means nothing here.
    """

    current_changed = Signal(object)
    add_wanted = Signal()
    remove_wanted = Signal(object)
    move_wanted = Signal(object, int)
    opened = Signal(object)
    typed = Signal(str)
    begins_current = True
    """Whether a row is current as soon as there is one."""
    letters_search = False
    """Whether letters look for a row, rather than being ``typed``."""

    def __init__(
        self, parent: QWidget | None, model: EntityListModel, *, name: str, edits: bool = False
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._row_height = 0
        self.commands = Commands(self.usual_commands())
        self.setModel(model)
        prepare_view(self)
        self.setAccessibleName(name)
        self.setEditTriggers(
            QListView.EditTrigger.DoubleClicked | QListView.EditTrigger.EditKeyPressed
            if edits
            else QListView.EditTrigger.NoEditTriggers
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        model.rowsInserted.connect(self._rows_changed)
        model.rowsRemoved.connect(self._rows_changed)
        self._begin()

    def _begin(self) -> None:
        if self.begins_current:
            self.choose_first()

    def choose_first(self) -> None:
        """Have a current row, if there is any."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def entity(self) -> object | None:
        """The current entity."""
        found: object | None = self.currentIndex().data(ENTITY_ROLE)
        return found

    def current_id(self) -> Id | None:
        """The id of the current entity."""
        return getattr(self.entity(), "id", None)

    def go_to(self, entity_id: Id | None) -> None:
        """Make an entity the current one."""
        index = self._model.index_of(entity_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def add_in(self, field: QWidget) -> None:
        """Rows are added in a field, to which Insert leads."""
        self.add_wanted.connect(partial(field.setFocus, Qt.FocusReason.ShortcutFocusReason))

    def name_in(self, field: QWidget) -> None:
        """Rows are named in a field, to which Insert leads, and Enter leads into their words."""
        self.add_in(field)
        self.opened.connect(self.edit_current)

    def edit_current(self) -> bool:
        """Into the words of the current row; tells whether they are typed over now.

        They are not without a current row and in one whose words are not typed here. What is typed
        already is left as it is.
        """
        index = self.currentIndex()
        if self.state() == QListView.State.EditingState:
            return True
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.edit(index)
        return self.state() == QListView.State.EditingState

    def rows_height(self, most: int) -> int:
        """The height of all rows, of so many at most."""
        count = min(self._model.rowCount(), most)
        return sum(self.sizeHintForRow(row) for row in range(count)) + 2

    def usual_commands(self, *, moving: bool = True, removing: bool = True) -> list[Command]:
        """What can be done in every list; adding and opening need no menu."""
        adding = tuple(f"{held}{key}" for held in _HELD for key in ("Ins", "+"))
        moves = (
            ("Alt+Up", translate("WorkList", "Move up"), partial(self._move, -1)),
            ("Alt+Down", translate("WorkList", "Move down"), partial(self._move, 1)),
        )
        removal = ("Del", translate("WorkList", "Delete"), self._remove)
        rows = (*(moves if moving else ()), *((removal,) if removing else ()))
        opens, adds = translate("WorkList", "Open"), translate("WorkList", "Add")
        return [
            *(Command(key=k, words=w, run=run, when=self._is_anywhere) for k, w, run in rows),
            Command(key="Return", note=opens, run=self._open, when=self._is_anywhere),
            Command(key="Ins", also=adding, note=adds, run=self.add_wanted.emit),
        ]

    def _is_anywhere(self) -> bool:
        return self.current_id() is not None

    def _move(self, by: int) -> None:
        self.move_wanted.emit(self.current_id(), by)

    def _remove(self) -> None:
        self.remove_wanted.emit(self.current_id())

    def _open(self) -> None:
        self.opened.emit(self.current_id())

    def show_menu(self, at: QPoint) -> None:
        """Offer what can be done, at a place on the screen."""
        offered = any(command is not None and command.words for command in self.commands)
        if offered and (self._is_anywhere() or not self.begins_current):
            self.commands.menu(self).popup(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by key at the row."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.show_menu(event.globalPos())
            return
        row = self.visualRect(self.currentIndex())
        self.show_menu(self.viewport().mapToGlobal(row.bottomLeft()))

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key; tells whether it was one of the list's."""
        return self.commands.carry_out(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands first, then letters, then the keys of every list."""
        if self.state() == QListView.State.EditingState:
            super().keyPressEvent(event)
        elif self.command(event):
            event.accept()
        elif not self.letters_search and _is_letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _moved(self) -> None:
        self.current_changed.emit(self.current_id())

    def _rows_changed(self) -> None:
        self._begin()
        self.updateGeometry()


def _is_letter(event: QKeyEvent) -> bool:
    letters = event.text()
    return bool(letters.strip()) and letters.isprintable() and plain_or_shift(event)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of painted rows begin, from the left edge of the content."""

    lefts: tuple[float, ...]
    width: float

    def rect(self, column: int, row: QRectF, gap: float = 8.0) -> QRectF:
        """The room of one column in a row."""
        left = row.left() + self.lefts[column]
        last = column + 1 == len(self.lefts)
        right = row.left() + (self.width if last else self.lefts[column + 1] - gap)
        return QRectF(left, row.top(), right - left, row.height())


class ColumnHeads(QWidget):
    """Words above the columns of a painted list."""

    def __init__(
        self,
        parent: QWidget | None,
        words: Sequence[str],
        padding: int,
        *,
        right: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self._words = tuple(words)
        self._right = frozenset(right)
        self._padding = padding
        self._columns: Callable[[], Columns] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(word for word in words if word))

    def follow(self, columns: Callable[[], Columns]) -> None:
        """Stand above these columns, asked for at every painting."""
        self._columns = columns
        self.update()

    def sizeHint(self) -> QSize:
        """One line of captions."""
        return QSize(200, scaled(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words and a hairline below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, DESK.line)
        if self._columns is not None:
            painter.setFont(font(Size.CAPTION, SEMIBOLD))
            painter.setPen(DESK.ink3)
            columns = self._columns()
            row = QRectF(self._padding, 0, self.width(), self.height())
            for column, word in enumerate(self._words):
                box = columns.rect(column, row, 2)
                across = Qt.AlignmentFlag.AlignLeft
                if column in self._right:
                    box, across = columns.rect(column, row, 0), Qt.AlignmentFlag.AlignRight
                shown = painter.fontMetrics().elidedText(
                    word, Qt.TextElideMode.ElideRight, round(box.width())
                )
                if shown != word and not self.toolTip():
                    plain_tooltip(self, self.accessibleName())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | across, shown)
        painter.end()
