# SPDX-License-Identifier: EUPL-1.2
"""Rows of a form led by a letter tile, and bars that say how much of something is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from moderation.gui.paint.bars import progress_bar
from moderation.gui.paint.tiles import letter_tile
from moderation.gui.tokens import DESK, Space
from moderation.gui.widgets.icon_sign import IconSign, Sign

_TILE = 20


class LetterTile(Sign):
    """One letter: a sand tile if it is met, dashed if it is missing."""

    def __init__(self, parent: QWidget | None, letter: str, name: str) -> None:
        super().__init__(parent, _TILE)
        self._letter = letter
        self._met = False
        self.setAccessibleName(name)

    @property
    def met(self) -> bool:
        """Whether it is met."""
        return self._met

    def set_met(self, met: bool, words: str = "") -> None:  # noqa: FBT001 - a setter like Qt's
        """Show whether it is met; ``words`` are read aloud."""
        self._met = met
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tile."""
        painter = QPainter(self)
        letter_tile(painter, QRectF(self.rect()), self._letter, met=self._met)
        painter.end()


class LetterRow(QWidget):
    """A letter tile, what is said about it, and a triangle while it is missing."""

    def __init__(self, parent: QWidget | None, letter: str, name: str) -> None:
        super().__init__(parent)
        self.tile = LetterTile(self, letter, name)
        self._warning = IconSign(self, icon="tri", size=16)
        policy = self._warning.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._warning.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 1, 0, 2)
        self._row.setSpacing(Space.XS)
        self._row.addWidget(self.tile)
        self._row.addWidget(self._warning)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget behind what is there already."""
        self._row.insertWidget(self._row.count() - 1, widget, stretch)

    def set_met(self, met: bool, words: str = "") -> None:  # noqa: FBT001 - a setter like Qt's
        """Show whether the letter is met."""
        self.tile.set_met(met, words)
        self._warning.setVisible(not met)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline above."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, DESK.line)
        painter.end()


class ShareBar(QWidget):
    """A bar filled as far as something is secured; the numbers stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """Fill it to a share, 0 to 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """A slim bar."""
        return QSize(96, 8)

    def minimumSizeHint(self) -> QSize:
        """Still a bar."""
        return QSize(40, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track and filling."""
        painter = QPainter(self)
        progress_bar(painter, QRectF(self.rect()), self._share)
        painter.end()
