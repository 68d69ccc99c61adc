# SPDX-License-Identifier: EUPL-1.2
"""A table of roles from a file or the clipboard: what becomes of it, before it is taken over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from moderation.activities.roles.model import VIEWING
from moderation.activities.roles.tables import (
    NO_FILE,
    RoleTable,
    kept_letters,
    rows_of,
    understood,
)
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.features.people.sheets import MOST_BYTES
from moderation.gui.beside import beside
from moderation.gui.texts import text
from moderation.gui.widgets import Button, Dialog, NoteLabel, SegmentedControl
from moderation.gui.widgets.tick_list import TickList
from moderation.storage.datafile import UNREADABLE
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

translate = QCoreApplication.translate
_MOST_SENTENCES = 200


class RoleTableDialog(Dialog):
    """``table`` is what was understood, ``chosen`` the rows that are ticked, ``side`` whose view.

    Args:
        state: The workshop.
        block_id: The block of the matrix.
        side: Whose view it is most likely.
        ask_open: Asks for a file; given the kinds that are offered.
        parent: The window it belongs to.
        words: A table that is there already, such as the clipboard's.
    """

    def __init__(
        self,
        state: State,
        block_id: Id,
        side: Side,
        ask_open: Callable[[str], str],
        parent: QWidget | None,
        words: str = "",
    ) -> None:
        super().__init__(
            parent,
            title=translate("RoleTable", "Take over a table of roles"),
            note=translate(
                "RoleTable",
                "With RACI or D, E, M, I: tasks in rows, bodies above the columns. R becomes D, A "
                "becomes E, C becomes M.",
            ),
            main=translate("RoleTable", "Take over"),
            enter=False,
            size=(820, 620),
        )
        self._state = state
        self._block_id = block_id
        self._ask_open = ask_open
        self.table: RoleTable | None = None
        self.pasted = QPlainTextEdit(self)
        self.pasted.setAccessibleName(translate("RoleTable", "Pasted table"))
        self.pasted.setPlaceholderText(translate("RoleTable", "Paste a table here (Ctrl+V)"))
        self.pasted.setTabChangesFocus(True)
        self.pasted.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.pasted.setMaximumHeight(96)
        self.view = SegmentedControl(
            self,
            options=[(each, text(each.message)) for each in VIEWING],
            name=translate("RoleTable", "Whose view it is"),
        )
        self.view.set_value(side)
        self.list = TickList(self, name=translate("RoleTable", "Tasks of the table"))
        self.left_out = QPlainTextEdit(self)
        self.left_out.setReadOnly(True)
        self.left_out.setTabChangesFocus(True)
        self.left_out.setAccessibleName(translate("RoleTable", "What stays out"))
        self.left_out.setMaximumHeight(96)
        self.left_title = NoteLabel(self, text=translate("RoleTable", "What stays out"))
        self.file = Button(
            self, text=translate("RoleTable", "From a file …"), small=True, on_click=self.choose
        )
        content = self.content
        content.addWidget(self.pasted)
        content.addWidget(NoteLabel(self, text=translate("RoleTable", "Whose view it is")))
        content.addWidget(self.view)
        content.addWidget(self.list, 1)
        content.addWidget(self.left_title)
        content.addWidget(self.left_out)
        self.add_left(self.file)
        self.view.changed.connect(self._show_left_out)
        self.pasted.textChanged.connect(self._typed)
        self.list.itemChanged.connect(self._ticked)
        self._show(None)
        self.pasted.setPlainText(words)
        self.pasted.setFocus()

    @property
    def side(self) -> Side:
        """Whose view the letters are."""
        return Side(self.view.value)

    def chosen(self) -> frozenset[int]:
        """The places of the rows that are ticked."""
        return frozenset(key for key in self.list.ticked() if isinstance(key, int))

    def choose(self) -> None:
        """Choose a file (CSV or XLSX)."""
        name = self._ask_open(translate("RoleTable", "Tables (*.csv *.xlsx *.tsv *.txt)"))
        if name:
            self.attempt(lambda: self._read_file(Path(name)))

    def _read_file(self, path: Path) -> None:
        def read() -> RoleTable:
            try:
                data = read_regular(path, MOST_BYTES)
            except TooLarge as error:
                raise UserFacingError(NO_FILE) from error
            except OSError as error:
                why = UNREADABLE.with_values(file=path.name, reason=reason(error))
                raise UserFacingError(why) from error
            return understood(rows_of(data), self._state)

        self._show(None)
        self._show(beside(read))

    def _typed(self) -> None:
        words = self.pasted.toPlainText()
        self._show(None)
        if words.strip():
            self.attempt(lambda: self._show(understood(rows_of(words.encode()), self._state)))

    def _show(self, table: RoleTable | None) -> None:
        self.say("")
        self.table = table
        self.list.clear()
        columns = () if table is None else table.columns
        for number, row in enumerate(() if table is None else table.rows):
            letters = ", ".join(
                f"{columns[place].name} {letter.value}" for place, letter in row.letters.items()
            )
            words = f"{row.title} – {letters}" if letters else row.title
            # What has no letters is mostly a heading between the tasks.
            self.list.add_item(words, number, ticked=bool(letters))
        self.list.go_to_first()
        self._show_left_out()
        self._ticked()

    def _show_left_out(self, _side: object = None) -> None:
        """What stays out, for the view of this side."""
        table = self.table
        sentences: tuple[Message, ...] = ()
        if table is not None:
            kept = kept_letters(self._state, self._block_id, table, self.side)
            sentences = (*table.left_out, *kept)
        said = [text(sentence) for sentence in sentences[:_MOST_SENTENCES]]
        if len(sentences) > _MOST_SENTENCES:
            more = len(sentences) - _MOST_SENTENCES
            said.append(translate("RoleTable", "%n more like these", "", more))
        self.left_out.setPlainText("\n".join(said))
        for part in (self.left_out, self.left_title):
            part.setVisible(bool(said))

    def _ticked(self, _item: object = None) -> None:
        self.main_button.setEnabled(bool(self.chosen()))
