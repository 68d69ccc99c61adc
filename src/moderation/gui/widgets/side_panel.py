# SPDX-License-Identifier: EUPL-1.2
"""The column beside a board: whose turn it is, or how far the room is and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.domain.side import Side
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets.buttons import Button
from moderation.gui.widgets.hint_list import HintList
from moderation.gui.widgets.labels import PlainLabel
from moderation.gui.widgets.progress import ProgressFigure, SideProgress


@dataclass(frozen=True, slots=True)
class SideShare:
    """A side with how much of its work is done: in words, and from 0 to 1."""

    side: Side
    words: str
    share: float


class SidePanel(QWidget):
    """``side_chosen`` carries a side, ``hint_chosen`` a hint's number, ``acted`` nothing."""

    side_chosen = Signal(object)
    hint_chosen = Signal(int)
    acted = Signal()

    def __init__(self, parent: QWidget | None = None, *, sides: Sequence[Side]) -> None:
        super().__init__(parent)
        self.title = PlainLabel(self, size=Size.CAPTION, weight=SEMIBOLD, colour=DESK.ink2)
        self.sides = {side: SideProgress(self, side=side) for side in sides}
        self.note = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.figure = ProgressFigure(self)
        self.list = HintList(self)
        self.action = Button(self, small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.title)
        for button in self.sides.values():
            button.clicked.connect(self._side)
            column.addWidget(button)
        for widget in (self.note, self.figure):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.action)
        column.addStretch(0)
        self._column = column
        self.list.chosen.connect(self.hint_chosen)
        self.action.clicked.connect(self.acted)

    def _side(self) -> None:
        for side, button in self.sides.items():
            if button.isChecked():
                self.side_chosen.emit(side)

    def show_turns(self, title: str, chosen: Side, shares: Sequence[SideShare], note: str) -> None:
        """Ask whose turn it is, with how far each side has come."""
        self._switch(title, turns=True)
        for share in shares:
            button = self.sides[share.side]
            button.setChecked(share.side is chosen)
            button.show_share(share.words, share.share)
        self.note.setText(note)

    def show_progress(
        self,
        title: str,
        figure: tuple[str, str, float],
        hints: Sequence[tuple[str, Sequence[str]]],
        action: str = "",
    ) -> None:
        """Show how far the room is (figure, words, share), the hints, and one thing to do."""
        self._switch(title, turns=False)
        self.figure.show_share(*figure)
        self.list.setAccessibleName(title)
        self.list.show_hints(hints)
        self.action.set_label(action)
        self.action.setVisible(bool(action))

    def _switch(self, title: str, *, turns: bool) -> None:
        self.title.setText(title)
        for widget in (*self.sides.values(), self.note):
            widget.setVisible(turns)
        for widget in (self.figure, self.list):
            widget.setVisible(not turns)
        if turns:
            self.action.hide()
        # Without the list nothing else may grow in its place.
        self._column.setStretch(self._column.count() - 1, 1 if turns else 0)
