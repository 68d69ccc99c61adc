# SPDX-License-Identifier: EUPL-1.2
"""A grid of letters on a page, and how its rows and columns are added, named, moved and removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.letter_model import LetterModel, LetterSource
from moderation.gui.texts import text
from moderation.gui.widgets.corner import MatrixCorner
from moderation.gui.widgets.letter_matrix import MatrixView
from moderation.gui.widgets.name_editor import NameEditor, below_column, below_row


class Grid:
    """The table of a page: which cell is current, how to get about, and where names are typed."""

    def __init__(self, page: ActivityPage, source: LetterSource, name: str) -> None:
        self._page = page
        self.model = LetterModel(source, page)
        self.view = MatrixView(self.model, page)
        self.view.setAccessibleName(name)
        self.editor = NameEditor(page, page.focus_work)

    def set_corner(self, row: str, rows: Edge, column: str, columns: Edge) -> None:
        """Offer more rows and columns in the corner, by these words."""
        corner = MatrixCorner(
            self.view,
            row=row,
            row_name=text(rows.edits.adding),
            column=column,
            column_name=text(columns.edits.adding),
        )
        corner.row_wanted.connect(rows.add)
        corner.column_wanted.connect(columns.add)
        self.view.set_corner(corner)

    def current(self) -> tuple[Any, Any]:
        """The row and the column of the current cell, or nothing twice."""
        index = self.view.currentIndex()
        if not index.isValid():
            return None, None
        return self.model.rows[index.row()], self.model.columns[index.column()]

    def go(self, row_id: Id | None, column_id: Id | None) -> None:
        """Make a cell the current one; where only one is named, the other stays."""
        here = self.view.currentIndex()
        row = max(0, here.row()) if row_id is None else self.model.row_of(row_id)
        column = max(0, here.column()) if column_id is None else self.model.column_of(column_id)
        self.view.set_current(self.model.index(row, column))

    def go_first(self) -> None:
        """To the first cell, if there is one."""
        if self.model.rows and self.model.columns:
            self.view.set_current(self.model.index(0, 0))

    def go_on(self) -> None:
        """To the next cell, row after row."""
        index = self.view.currentIndex()
        row, column = index.row(), index.column() + 1
        if column == self.model.columnCount():
            row, column = row + 1, 0
        if row < self.model.rowCount():
            self.view.set_current(self.model.index(row, column))

    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Take the keyboard."""
        self.view.setFocus(reason)

    def near_row(self) -> QPoint:
        """Below the current row's name, on the page."""
        return below_row(self.view, self._page)

    def near_column(self) -> QPoint:
        """Below the current column's name, on the page."""
        return below_column(self.view, self._page)


def _nobody(_one: Any) -> None:
    """No side is asked for."""


def _always(_one: Any) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeEdits:
    """What an activity says about its rows, or about its columns: their edits and their words.

    ``side`` tells which side one has, ``new_side`` with which side a new one begins beside the
    current one; nothing where sides are not asked for. ``follows`` goes to what is new.
    ``may_remove`` asks first where letters go along.
    """

    adding: Message
    naming: Message
    removing: Message
    back: Message
    onward: Message
    add: Callable[[State, str, Side, Id | None], Step]
    name: Callable[[State, Any, str, Side], Step]
    shift: Callable[[State, Id, int], Step]
    remove: Callable[[State, Id], Step]
    called: Callable[[Any], str]
    side: Callable[[Any], Side | None] = _nobody
    new_side: Callable[[Any], Side | None] = _nobody
    follows: bool = True
    may_name: Callable[[Any], bool] = _always
    may_remove: Callable[[Any], bool] = _always


class Edge:
    """The rows of a grid or its columns: adding, naming, moving, removing the current one."""

    def __init__(self, grid: Grid, bridge: Bridge, edits: EdgeEdits, *, across: bool) -> None:
        self._grid = grid
        self._bridge = bridge
        self._across = across
        self.edits = edits

    def commands(self, *more: Command) -> list[Command | None]:
        """Every way to change this edge, with its key; ``more`` stands before removing."""
        said = self.edits
        shift, back, onward = ("Shift+", "Left", "Right") if self._across else ("", "Up", "Down")
        return [
            Command(key=f"{shift}Return", words=text(said.naming), run=self.rename),
            Command(key=f"{shift}Ins", words=text(said.adding), run=self.add),
            Command(key=f"Alt+{back}", words=text(said.back), run=lambda: self.shift(-1)),
            Command(key=f"Alt+{onward}", words=text(said.onward), run=lambda: self.shift(1)),
            *more,
            Command(key=f"Ctrl+{shift}Del", words=text(said.removing), run=self.remove),
        ]

    def current(self) -> Any:
        """The current one, if there is one."""
        return self._grid.current()[self._across]

    def _all(self) -> Sequence[Any]:
        return self._grid.model.columns if self._across else self._grid.model.rows

    def _ask(
        self, title: Message, accept: Callable[[str, Side | None], bool], **known: Any
    ) -> None:
        place = self._grid.near_column() if self._across else self._grid.near_row()
        self._grid.editor.open(text(title), accept, at=place, **known)

    def add(self) -> None:
        """Ask for the names of new ones, one after the other, behind the current one."""
        here = self.current()
        after: Id | None = None if here is None else here.id

        def accept(name: str, chosen: Side | None) -> bool:
            nonlocal after
            before = {own.id for own in self._all()}
            side = chosen or Side.OTHERS
            if not self._bridge.attempt(lambda state: self.edits.add(state, name, side, after)):
                return False
            after = next((own.id for own in self._all() if own.id not in before), after)
            if after is not None and self.edits.follows:
                self.go(after)
            return True

        self._ask(self.edits.adding, accept, side=self.edits.new_side(here), repeat=True)

    def go(self, entity_id: Id) -> None:
        """To one of this edge, in the current row or column."""
        if self._across:
            self._grid.go(None, entity_id)
        else:
            self._grid.go(entity_id, None)

    def rename(self) -> None:
        """Ask for another name, or side, of the current one."""
        here, edits = self.current(), self.edits
        if here is None:
            return
        name, side = edits.called(here), edits.side(here)

        def accept(typed: str, chosen: Side | None) -> bool:
            own = chosen or side or Side.OTHERS
            return self._bridge.attempt(lambda state: edits.name(state, here.id, typed, own))

        if edits.may_name(here):
            self._ask(edits.naming, accept, name=name, side=side)
        else:
            # The edit says why not.
            accept(name, side)

    def shift(self, by: int) -> None:
        """The current one back (-1) or onward (1)."""
        here = self.current()
        if here is not None:
            self._bridge.attempt(lambda state: self.edits.shift(state, here.id, by))

    def remove(self) -> None:
        """The current one, with the letters that it has."""
        here = self.current()
        if here is not None and self.edits.may_remove(here):
            self._bridge.attempt(lambda state: self.edits.remove(state, here.id))
