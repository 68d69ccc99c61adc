# SPDX-License-Identifier: EUPL-1.2
"""Typing in what was written on paper: many lines, one step, and what was understood beside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.features.agenda.fixed import fixed_days
from moderation.features.agenda.model import Block
from moderation.features.capture.model import EntryKind
from moderation.features.capture.typed_in import TypedLine, type_in, understood_lines
from moderation.features.capture.understanding import AS_TYPED
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.paint.shapes import side_glyph
from moderation.gui.texts import formats, text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Dialog, NoteLabel, SegmentedControl
from moderation.gui.widgets.fields import name_box

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW = 52
_LINE_ROLE = Qt.ItemDataRole.UserRole + 1


class LinesModel(QAbstractListModel):
    """The lines as they were understood."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[TypedLine] = []
        self.notes: list[str] = []

    def show_lines(self, lines: Sequence[TypedLine], notes: Sequence[str]) -> None:
        """Show other lines; what was there stays where it is."""
        old, new = len(self.lines), len(lines)
        if new < old:
            self.beginRemoveRows(_ROOT, new, old - 1)
            del self.lines[new:], self.notes[new:]
            self.endRemoveRows()
        elif new > old:
            self.beginInsertRows(_ROOT, old, new - 1)
            self.lines += lines[old:]
            self.notes += notes[old:]
            self.endInsertRows()
        self.lines, self.notes = list(lines), list(notes)
        if new:
            self.dataChanged.emit(self.index(0), self.index(new - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, note = self.lines[index.row()], self.notes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{note}: {line.text}"
        return line if role == _LINE_ROLE else None


class LineDelegate(QStyledItemDelegate):
    """Side, words, and below them what kind of entry it becomes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The words as they were typed; the kind in secondary ink."""
        model, line = index.model(), index.data(_LINE_ROLE)
        if not isinstance(model, LinesModel) or not isinstance(line, TypedLine):
            return
        box = QRectF(option.rect)
        painter.save()
        left = box.left() + Space.XS
        if line.side is not None:
            side_glyph(painter, QRectF(left, box.top() + 11, 13, 13), line.side)
        left += 13 + Space.XS
        width = box.right() - left - Space.XS
        painter.setFont(font(Size.BODY, SEMIBOLD))
        painter.setPen(DESK.ink)
        words = painter.fontMetrics().elidedText(line.text, Qt.TextElideMode.ElideRight, int(width))
        single = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, box.top() + 6, width, 22), single, words)
        painter.setFont(font(Size.SECONDARY))
        painter.setPen(DESK.ink2)
        note = painter.fontMetrics().elidedText(
            model.notes[index.row()], Qt.TextElideMode.ElideRight, int(width)
        )
        painter.drawText(QRectF(left, box.top() + 27, width, 18), single, note)
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), DESK.line)
        painter.restore()


class TypeInDialog(Dialog):
    """Many lines become entries of one block; ``typed_in`` carries how many."""

    typed_in = Signal(int)

    def __init__(
        self, bridge: Bridge, block_id: Id | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent,
            title=translate("TypeIn", "Type in what was written on paper"),
            main="",
            enter=False,
            size=(1000, 620),
        )
        self._bridge = bridge
        self.blocks = QComboBox(self)
        name_box(self.blocks, translate("TypeIn", "Block"))
        self.blocks.addItem(translate("TypeIn", "beside the agenda"), None)
        for block in bridge.state.of(Block):
            if not block.is_break:
                self.blocks.addItem(block.title or translate("TypeIn", "Untitled block"), block.id)
        wanted = block_id or bridge.state.workshop.current_block_id
        self.blocks.setCurrentIndex(max(0, self.blocks.findData(wanted)))
        self.kind = SegmentedControl(
            self,
            options=[(kind, text(kind.message)) for kind in EntryKind],
            name=translate("TypeIn", "What a line is"),
        )
        self.kind.set_value(EntryKind.CARD)
        self.field = QPlainTextEdit(self)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(translate("TypeIn", "Lines"))
        self.field.setPlaceholderText(
            translate("TypeIn", "One thought per line.\nP: Safe ways to school\nTask: Civil "
                      "Engineering checks the bridge by 30.9.")
        )  # fmt: skip
        self.model = LinesModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(translate("TypeIn", "Understood"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._asked: set[str] = set()
        self._fill()
        self.field.textChanged.connect(self._understand)
        self.kind.changed.connect(self._understand)
        self._understand()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.blocks, 1)
        head.addWidget(self.kind)
        fields = QHBoxLayout()
        fields.setSpacing(Space.L)
        for title, widget in (
            (translate("TypeIn", "On paper"), self.field),
            (translate("TypeIn", "Understood"), self.list),
        ):
            column = QVBoxLayout()
            column.setSpacing(Space.XS)
            column.addWidget(NoteLabel(self, text=title))
            column.addWidget(widget, 1)
            fields.addLayout(column, 1)
        words = translate(
            "TypeIn",
            "“P:”, “V:” or “W:” before a line names its side, “Task:”, “Agreement:”, "
            "“Conflict:” or “Parking:” its kind. A kind alone on a line holds for those below.",
        )
        self.content.addLayout(head)
        self.content.addWidget(NoteLabel(self, text=words, wrap=True))
        self.content.addLayout(fields, 1)

    def lines(self) -> list[TypedLine]:
        """What was typed, as it is understood."""
        kind = self.kind.value
        today = local_day(self._bridge.now)
        units = self._bridge.state.of(Unit)
        words = self.field.toPlainText()
        chosen = kind if isinstance(kind, EntryKind) else EntryKind.CARD
        return understood_lines(words, chosen, units, today, fixed_days(self._bridge.state))

    def _understand(self, _changed: object = None) -> None:
        self.say("")
        lines = self.lines()
        self.model.show_lines(lines, [self._note(line) for line in lines])
        number = len(lines)
        self.main_button.set_label(translate("TypeIn", "Take over %n line(s)", "", number))
        self.main_button.setEnabled(bool(lines))

    def _note(self, line: TypedLine) -> str:
        parts = [text(line.kind.message)]
        if line.side is not None:
            parts.append(text(line.side.message))
        unit = self._bridge.state.find(Unit, line.unit_id)
        if unit is not None:
            parts.append(unit.label)
        if line.due is not None:
            due = translate("TypeIn", "by {date}").format(date=formats().date(line.due))
            parts.append(due)
        if line.doubt is not None:
            parts.append(text(line.doubt))
        return " · ".join(parts)

    def take(self) -> None:
        """Take over all lines in one step (Ctrl+Enter).

        A date that could not be understood is said first; asked again, the line is taken as it is.
        """
        lines, bridge = self.lines(), self._bridge
        doubts = [line for line in lines if line.doubt is not None and line.text not in self._asked]
        if doubts:
            self._asked |= {line.text for line in doubts}
            raise UserFacingError(AS_TYPED.with_values(doubt=doubts[0].doubt))
        block_id = self.blocks.currentData()
        bridge.session.perform(type_in(bridge.state, lines, block_id=block_id, now=bridge.now))
        self.typed_in.emit(len(lines))
        self.accept()
