# SPDX-License-Identifier: EUPL-1.2
"""When an actor is involved in a phase, and what else is to be known about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import PlainLabel
from moderation.gui.widgets.quiet import QuietLine

translate = QCoreApplication.translate


class CellFields(QWidget):
    """Both fields carry the cell they were typed for; Enter leads from one to the next and back."""

    when_typed = Signal(object, str)
    note_typed = Signal(object, str)
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cell: tuple[Id, Id] | None = None
        self.when = QuietLine(
            self,
            name=translate("InvolvementPage", "When"),
            placeholder=translate("InvolvementPage", "day or words"),
            framed=True,
        )
        self.when.setFixedWidth(200)
        self.note = QuietLine(
            self,
            name=translate("InvolvementPage", "Note"),
            placeholder=translate("InvolvementPage", "How, by whom, under which condition?"),
            framed=True,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for field, stretch in ((self.when, 0), (self.note, 1)):
            label = PlainLabel(
                self, text=field.accessibleName(), size=Size.SECONDARY, colour=DESK.ink2
            )
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, stretch)
            if field is self.when:
                row.addSpacing(Space.XS)
        self.when.done.connect(self._when_done)
        self.note.done.connect(self._note_done)
        self.when.returnPressed.connect(lambda: self.note.setFocus(Qt.FocusReason.TabFocusReason))
        self.note.returnPressed.connect(self.finished)

    def focus_first(self) -> None:
        """Go to the first field."""
        self.when.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.when.selectAll()

    def show_cell(self, cell: tuple[Id, Id], when: str, note: str, *, force: bool) -> None:
        """Show another cell, or another state of it."""
        other = cell != self._cell
        if other:
            self._take()
        self._cell = cell
        self.when.show_value(when, force=force or other)
        self.note.show_value(note, force=force or other)

    def _take(self) -> None:
        """What was typed belongs to the cell that is left."""
        for field, done in ((self.when, self._when_done), (self.note, self._note_done)):
            if field.hasFocus():
                done(field.text())

    def _when_done(self, words: str) -> None:
        if self._cell is not None and trimmed(words) != self.when.stored:
            self.when_typed.emit(self._cell, words)

    def _note_done(self, words: str) -> None:
        if self._cell is not None and trimmed(words) != self.note.stored:
            self.note_typed.emit(self._cell, words)
