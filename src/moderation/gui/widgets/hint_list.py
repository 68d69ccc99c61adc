# SPDX-License-Identifier: EUPL-1.2
"""A column of hints, each leading to what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from moderation.gui.boxes import column, row, scrolling
from moderation.gui.focus import let_go
from moderation.gui.tokens import Space
from moderation.gui.widgets.frames import HintCard
from moderation.gui.widgets.hint_button import HintButton
from moderation.gui.widgets.icon_sign import IconSign
from moderation.gui.widgets.labels import PlainLabel


class HintList(QScrollArea):
    """Hints below each other, scrolled where they are many; ``chosen`` carries the number."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget(self)
        inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._shown: list[tuple[str, tuple[str, ...]]] = []
        self.buttons: list[HintButton] = []

    def show_hints(self, hints: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show these: a sentence and its places. What did not change keeps the focus."""
        wanted = [(title, tuple(places)) for title, places in hints]
        if wanted == self._shown:
            return
        self._shown = wanted
        old, self.buttons = self.buttons, []
        for button in old:
            self._column.removeWidget(button)
        for at, (title, places) in enumerate(wanted):
            button = HintButton(self.widget(), title=title, places=places)
            button.clicked.connect(self._clicked)
            self._column.insertWidget(at, button)
            self.buttons.append(button)
        let_go(old, self.buttons)

    def _clicked(self) -> None:
        for number, button in enumerate(self.buttons):
            if button is self.sender():
                self.chosen.emit(number)
                return


def hint_cards(
    parent: QWidget,
    cards: Sequence[tuple[str, str]],
    *,
    name: str,
    fine: str,
    width: int,
    most: int,
) -> QScrollArea:
    """Cards below each other, as high as they need; ``fine`` where there is none.

    Args:
        parent: The dialog.
        cards: What is hinted at, and its details.
        name: What the list is called, for those who hear it.
        fine: That there is nothing to hint at.
        width: Of a card, in px.
        most: The height from which the list scrolls, in px.
    """
    page = QWidget(parent)
    below = column(right=Space.XS, gap=Space.XS)
    page.setLayout(below)
    if not cards:
        words = PlainLabel(page, text=fine, wrap=True)
        below.addLayout(row(IconSign(page, icon="check", size=20), (words, 1), gap=Space.S))
    for title, detail in cards:
        below.addWidget(HintCard(page, text=title, detail=detail, framed=True))
    below.addStretch(1)
    area = scrolling(page, parent)
    area.stays = True
    area.setAccessibleName(name)
    wanted = page.heightForWidth(width)
    area.setMinimumHeight(min(most, max(wanted, page.sizeHint().height()) + Space.L))
    return area
