# SPDX-License-Identifier: EUPL-1.2
"""A list of those who are asked, each with five marks of which one is chosen.

It is made for going around a room: a digit chooses and goes on to the next one. Up and down only
look around, Space changes an answer and stays. The mouse chooses what it clicks on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.canvas.textflow import wrap
from moderation.gui.commands import KeyNote
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import Stance, agreement_mark, painting
from moderation.gui.paint.tiles import key_cap
from moderation.gui.rows_model import ENTITY_ROLE, RowsModel
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.rows import RowDelegate, prepare_view

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

ORDER = (Stance.YES, Stance.RESERVATION, Stance.NO, Stance.OPEN, Stance.AWAY)
DIGITS = ("1", "2", "3", "4", "0")
"""The keys of the marks."""
_GIVEN = ORDER[:4]
"""What the space bar gives one after the other: nobody leaves the room by it."""
_ROW = 24
_GROUP = 6
_CELL = 26
_EXTENT = 18


@dataclass(frozen=True, slots=True)
class MarkRow:
    """Who is asked, of which side, and the mark that is chosen.

    ``noted`` if words go with it, ``to_confirm`` if it is not sure yet; ``note`` says in a word or
    two what is to be seen to.
    """

    id: Id
    label: str
    side: Side
    mark: Stance
    noted: bool = False
    to_confirm: bool = False
    note: str = ""


class _Delegate(RowDelegate):
    def __init__(self, rows: RowsModel, parent: QWidget) -> None:
        super().__init__(parent, height=_ROW)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.height(index.row()))

    def height(self, place: int) -> int:
        """As high as the name, which wraps, and the gap before a group."""
        row = self._rows.rows[place]
        gap = _GROUP if self._begins_group(place) else 0
        more = len(self._lines(row.label, font(Size.BODY, SEMIBOLD))) - 1
        return scaled(_ROW) + gap + more * self._line()

    def _line(self) -> int:
        return ceil(QFontMetricsF(font(Size.BODY)).height())

    def _lines(self, label: str, face: QFont) -> list[str]:
        """A name in lines beside its marks."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 0
        room = max(60.0, width - _CELL * len(ORDER) - 2 * Space.XS)
        advance = QFontMetricsF(face).horizontalAdvance
        return wrap(label, room, advance, hyphenate=True, force=True) or [label]

    def _begins_group(self, place: int) -> bool:
        rows = self._rows.rows
        return 0 < place < len(rows) and rows[place].side is not rows[place - 1].side

    def row_rect(self, rect: QRect, place: int) -> QRect:
        """The row without the gap before its group."""
        return rect.adjusted(0, _GROUP, 0, 0) if self._begins_group(place) else rect

    def cell(self, rect: QRect, place: int) -> QRectF:
        """Where one of the marks stands."""
        left = rect.right() + 1 - _CELL * (len(ORDER) - place)
        return QRectF(left, rect.top(), _CELL, rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ENTITY_ROLE)
        if not isinstance(row, MarkRow):
            return
        rect = self.row_rect(option.rect, index.row())
        view = option.widget
        focused = bool(view) and view.hasFocus()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        with painting(painter):
            if (current and focused) or option.state & QStyle.StateFlag.State_MouseOver:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.well)
                name = QRectF(rect).adjusted(0, 0, -_CELL * len(ORDER) - 4, 0)
                painter.drawRoundedRect(name, Radius.BAR, Radius.BAR)
            if current and focused:
                painter.setPen(QPen(DESK.ink, Size.SELECTION))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                name = QRectF(rect).adjusted(1, 1, -_CELL * len(ORDER) - 5, -1)
                painter.drawRoundedRect(name, Radius.BAR, Radius.BAR)
        words = QRectF(rect).adjusted(Space.XS, 0, -_CELL * len(ORDER) - Space.XS, 0)
        face = font(Size.BODY, SEMIBOLD if current else 400)
        painter.setFont(face)
        painter.setPen(DESK.ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        lines = self._lines(row.label, face)
        painter.drawText(words, int(flags), "\n".join(lines))
        self._paint_note(painter, words, row, lines, face)
        for place, mark in enumerate(ORDER):
            self._paint_mark(painter, self.cell(rect, place), row, mark)

    def _paint_note(
        self, painter: QPainter, words: QRectF, row: MarkRow, lines: list[str], face: QFont
    ) -> None:
        """What is to be seen to, behind the name where it has room: the mark says it as well."""
        small = font(Size.CAPTION)
        taken = QFontMetricsF(face).horizontalAdvance(lines[-1]) + Space.XS
        needs = QFontMetricsF(small).horizontalAdvance(row.note)
        if not row.note or taken + needs > words.width():
            return
        line = self._line()
        top = words.center().y() + (len(lines) - 2) * line / 2
        painter.setFont(small)
        painter.setPen(DESK.ink2)
        place = QRectF(words.left() + taken, top, needs + 2, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, row.note)

    def _paint_mark(self, painter: QPainter, cell: QRectF, row: MarkRow, mark: Stance) -> None:
        chosen = row.mark is mark
        if chosen:
            with painting(painter):
                painter.setPen(QPen(DESK.ink, 1.5))
                painter.setBrush(DESK.well)
                box = QRectF(0, 0, cell.width() - 4, scaled(_ROW) - 2)
                box.moveCenter(cell.center())
                painter.drawRoundedRect(box, Radius.CONTROL - 2, Radius.CONTROL - 2)
        box = QRectF(0, 0, _EXTENT - 3, _EXTENT - 3)
        box.moveCenter(cell.center())
        ground = DESK.well if chosen else DESK.surface
        agreement_mark(
            painter, box, row.side, mark,
            selected=chosen, to_confirm=chosen and row.to_confirm, ground=ground,
        )  # fmt: skip
        if chosen and row.noted:
            # Words are there: a small dot says so, the field below shows them.
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.ink)
                painter.drawEllipse(QRectF(cell.right() - 8, cell.top() + 4, 4, 4))


class MarkList(QListView):
    """``chosen`` carries who and which mark, ``current_changed`` who is current."""

    chosen = Signal(object, object)
    answered = Signal(object, object)
    """A digit was pressed for somebody, who may have had that mark before; the list goes on."""
    current_changed = Signal(object)
    ended = Signal()
    """It was to go on behind the last one."""
    wants_words = Signal()
    """Enter was pressed: the reservation of the current one is to be typed."""
    wants_last_words = Signal()
    """V was pressed: the words of the last reservation or rejection are to be typed."""
    confirm_wanted = Signal()
    """U was pressed: whoever answered last may not commit the others, or may after all."""
    rest_wanted = Signal()
    """Ctrl+Enter was pressed: all that have not answered agree."""
    typed = Signal(str)
    """A letter that means nothing here."""

    def __init__(self, parent: QWidget | None, *, words: Callable[[MarkRow], str]) -> None:
        super().__init__(parent)

        def say(row: MarkRow, role: int) -> str | None:
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return words(row)
            return row.label if role == Qt.ItemDataRole.DisplayRole else None

        self.going_on = False
        """Whether it goes on by itself, behind an answer."""
        self._rows = RowsModel(self, say, lambda row: row.id)
        self._delegate = _Delegate(self._rows, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        prepare_view(self)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # names wrap anew
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rows(self, rows: Sequence[MarkRow]) -> None:
        """Show these; the current one stays current."""
        current = self.current()
        self._rows.show_rows(rows)
        places = [row.id for row in rows]
        if rows and (current is None or current.id not in places):
            self.setCurrentIndex(self._rows.index(0))
        elif current is not None and not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(places.index(current.id)))

    def rows(self) -> Sequence[MarkRow]:
        """What is shown."""
        return tuple(self._rows.rows)

    def current(self) -> MarkRow | None:
        """The current one."""
        row = self.currentIndex().data(ENTITY_ROLE)
        return row if isinstance(row, MarkRow) else None

    def set_current(self, row_id: Id) -> None:
        """Go to one of them."""
        for place, row in enumerate(self._rows.rows):
            if row.id == row_id:
                self.setCurrentIndex(self._rows.index(place))

    def go_on(self) -> None:
        """Take the keyboard at the next one; after the last one say so and stay there."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        place = self.currentIndex().row() + 1
        if place < len(self._rows.rows):
            self.setCurrentIndex(self._rows.index(place))
        else:
            self.ended.emit()

    def to_first(self) -> None:
        """Go to the first one."""
        self.setCurrentIndex(self._rows.index(0))

    def full_height(self) -> int:
        """The height in which nobody has to be scrolled to."""
        return sum(self._delegate.height(place) for place in range(len(self._rows.rows))) + 2

    def sizeHint(self) -> QSize:
        """Everybody at once."""
        return QSize(240, self.full_height())

    def _moved(self) -> None:
        row = self.current()
        self.current_changed.emit(None if row is None else row.id)

    def _choose(self, row: MarkRow, mark: Stance) -> None:
        if row.mark is not mark or mark is Stance.AWAY:
            self.chosen.emit(row.id, mark)

    def _answer(self, row: MarkRow, mark: Stance) -> None:
        """Choose and go on; whether somebody is away is asked first, and goes on from there."""
        self._choose(row, mark)
        if mark is not Stance.AWAY:
            self.answered.emit(row.id, mark)
            self.going_on = True
            self.go_on()
            self.going_on = False

    def key_notes(self) -> tuple[KeyNote, ...]:
        """Digits and the space bar answer, Enter leads to the words; arrows change nothing."""
        return (
            KeyNote("↑  ↓", translate("MarkList", "Who is asked; changes no answer")),
            KeyNote("1–4", translate("MarkList", "Give this answer and go on")),
            KeyNote("0", translate("MarkList", "Nobody of it is in the room")),
            KeyNote(key_text("Space"), translate("MarkList", "Next answer")),
            KeyNote(key_text("Return"), translate("MarkList", "Words of the answer")),
            KeyNote("V", translate("MarkList", "Words of the reservation or rejection given last")),
            KeyNote("U", translate("MarkList", "To be confirmed, or not after all")),
            KeyNote(key_text("Ctrl+Return"), translate("MarkList", "All others agree")),
        )

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key; tells whether it was one of the list's."""
        row = self.current()
        key = Qt.Key(event.key())
        enter = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is None:
            return False
        if enter and held == Qt.KeyboardModifier.ControlModifier:
            self.rest_wanted.emit()
            return True
        if held:
            return False
        if key == Qt.Key.Key_Space:
            place = _GIVEN.index(row.mark) + 1 if row.mark in _GIVEN else 0
            self._choose(row, _GIVEN[place % len(_GIVEN)])
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            pass  # Arrows look around: whoever explores by ear changes no answer with them.
        elif event.text() in DIGITS:
            self._answer(row, ORDER[DIGITS.index(event.text())])
        elif enter:
            self.wants_words.emit()
        elif key == Qt.Key.Key_V:
            self.wants_last_words.emit()
        elif key == Qt.Key.Key_U:
            self.confirm_wanted.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or move to the next one; letters never search in the list."""
        if self.command(event):
            event.accept()
        elif event.text().strip() and event.text().isprintable() and plain_or_shift(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a mark chooses it."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(ENTITY_ROLE)
        if not isinstance(row, MarkRow) or event.button() != Qt.MouseButton.LeftButton:
            return
        rect = self._delegate.row_rect(self.visualRect(index), index.row())
        for place, mark in enumerate(ORDER):
            if self._delegate.cell(rect, place).contains(event.position()):
                self._choose(row, mark)


def plain_or_shift(event: QKeyEvent) -> bool:
    """Whether a key press types a letter: no Ctrl, Alt or Meta with it (AltGr writes letters)."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier
        | Qt.KeyboardModifier.KeypadModifier
        | Qt.KeyboardModifier.GroupSwitchModifier
    )
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return not held or held == both


class MarkHeads(QWidget):
    """The digits above the marks of a list, each over its column, and words beside them."""

    def __init__(self, marks: MarkList, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._words = ""
        self.setFixedHeight(scaled(22))

    def set_words(self, words: str) -> None:
        """Say how far the round is."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The caps of the keys."""
        painter = QPainter(self)
        width = self._marks.viewport().width()
        cap = QRectF(0, 0, 16, 16)
        for place, digit in enumerate(DIGITS):
            left = width - _CELL * (len(DIGITS) - place)
            cap.moveCenter(QRectF(left, 0, _CELL, self.height()).center())
            key_cap(painter, cap, digit)
        room = QRectF(Space.XS, 0, width - _CELL * len(DIGITS) - Space.S, self.height())
        face = font(Size.CAPTION)
        painter.setFont(face)
        painter.setPen(DESK.ink2)
        elide = Qt.TextElideMode.ElideRight
        words = QFontMetricsF(face).elidedText(self._words, elide, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class MarkLegend(QWidget):
    """What the marks mean, at the right end of its line."""

    def __init__(self, parent: QWidget | None, words: Sequence[tuple[Stance, bool, str]]) -> None:
        super().__init__(parent)
        self._words = tuple(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(word for _mark, _confirm, word in words))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(320, scaled(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Marks of no side, each with its word."""
        painter = QPainter(self)
        face = font(Size.CAPTION)
        painter.setFont(face)
        advance = QFontMetricsF(face).horizontalAdvance
        widths = [advance(word) for _mark, _confirm, word in self._words]
        x = self.width() - sum(widths) - len(widths) * 22 - (len(widths) - 1) * Space.M
        for (mark, confirm, word), width in zip(self._words, widths, strict=True):
            box = QRectF(x, self.height() / 2 - 7, 14, 14)
            agreement_mark(painter, box, None, mark, to_confirm=confirm, ground=DESK.paper)
            painter.setPen(DESK.ink2)
            place = QRectF(x + 22, 0, width + 2, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
            x += 22 + width + Space.M
        painter.end()
