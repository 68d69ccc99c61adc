# SPDX-License-Identifier: EUPL-1.2
"""The frame of pages with a grid of letters: what is the same about a matrix and a map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from moderation.gui.activity_page import Air, BlockPage
from moderation.gui.boxes import Part, boxed, column, row
from moderation.gui.commands import Commands, KeyNote
from moderation.gui.key_names import key_text
from moderation.gui.letter_grid import Grid
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets.letter_card import LetterCard
from moderation.gui.widgets.letter_matrix import INSET
from moderation.gui.widgets.letters import LetterLegend

translate = QCoreApplication.translate
_BETWEEN = 20
"""Between the grid and what stands beside it, in px."""


class MatrixPage(BlockPage):
    """Grid and legend, hints beside them, the current cell below.

    A page makes ``grid``, ``legend``, ``hints_column`` and ``card``, says what ``keys`` mean, and
    lays itself out with ``lay_out_grid``. Letters are set by one key and lead on.
    """

    air = Air(left=Space.L - INSET, gap=(Space.S, Space.XXS))
    work_gap: ClassVar[tuple[int, int]] = (Space.M, Space.XS)
    left_gap: ClassVar[tuple[int, int]] = (Space.S, Space.S)
    keys: ClassVar[Mapping[Qt.Key, Any]] = {}
    keys_everywhere: ClassVar[bool] = False
    """Whether letters are heard where something else on the page has the keyboard."""

    grid: Grid
    legend: LetterLegend
    card: LetterCard

    def lay_out_grid(self, beside: QWidget, *below: QWidget, tools: Part = None) -> None:
        """Put the parts where they belong, and hear what the grid says."""
        view = self.view = self.grid.view
        self.model, self.editor = self.grid.model, self.grid.editor
        self._left = column((view, 1), row(self.legend, left=INSET))
        middle = row((self._left, 1), beside, gap=_BETWEEN)
        rows = (row(part, left=INSET) for part in (self.card, *below))
        self._work = column((middle, 1), *rows)
        self.add_box(boxed(self._work))
        head = row((self.title, 1), left=INSET)
        self.lay_out(row((head, 1), *([] if tools is None else [tools]), gap=Space.M), self.stack)
        view.on_key = self.command
        view.wants_key = lambda event: self.found(event) is not None
        view.typed.connect(self.type_elsewhere)
        view.current_changed.connect(self.current_changed)
        view.menu_wanted.connect(self.show_menu)
        self.card.letter_chosen.connect(self.letter_chosen)

    def arrange(self) -> None:
        """A low window saves room around the grid."""
        super().arrange()
        self._work.setSpacing(self.work_gap[self.is_low])
        self._left.setSpacing(self.left_gap[self.is_low])
        self.card.set_low(self.is_low)

    # -- where one is ----------------------------------------------------------------------

    def current(self) -> tuple[Any, Any]:
        """The row and the column of the current cell, or nothing twice."""
        return self.grid.current()

    def keyboard(self) -> QWidget:
        """The grid."""
        return self.grid.view

    def current_changed(self) -> None:
        """Another cell is current, or it holds something else."""
        self.show_cell(force=True)
        self.tell_wall()

    def show_cell(self, *, force: bool) -> None:
        """Show the current cell in the card."""
        raise NotImplementedError

    def set_letter(self, letter: Any) -> None:
        """What a letter's key does."""
        raise NotImplementedError

    def letter_chosen(self, label: str) -> None:
        """What a letter's button in the card does."""
        raise NotImplementedError

    def go_on(self, *, back: bool) -> None:
        """What the space bar does: on to the next cell."""
        del back
        self.grid.go_on()

    # -- the keyboard ----------------------------------------------------------------------

    def commands(self) -> tuple[Commands, ...]:
        """What can be done by key: the first of them stand in the cell's menu."""
        raise NotImplementedError

    def key_notes(self) -> tuple[KeyNote, ...]:
        """Letters are set, the space bar leads on."""
        letters = (
            KeyNote(key_text(QKeySequence(key).toString()), text(meant.message))
            for key, meant in self.keys.items()
        )
        return (*letters, KeyNote(key_text("Space"), translate("MatrixPage", "Next cell")))

    def found(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here, if anything."""
        here = self.grid.view.hasFocus()
        if self.is_empty or not (here or self.keys_everywhere):
            return None
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if held in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
            if key in self.keys:
                return lambda: self.set_letter(self.keys[key])
            if key == Qt.Key.Key_Space and here:
                return lambda: self.go_on(back=bool(held))
        if not here:
            return None
        for commands in self.commands():
            command = commands.found(event)
            if command is not None:
                return command.run
        return None

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key's command; tells whether it was one."""
        found = self.found(event)
        if found is not None:
            found()
        return found is not None

    def show_menu(self, place: QPoint) -> None:
        """What can be done with the current row and column."""
        if self.grid.current()[0] is not None:
            self.commands()[0].menu(self).popup(place)
