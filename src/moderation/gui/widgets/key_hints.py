# SPDX-License-Identifier: EUPL-1.2
"""Keys with what they do, in one line: as many as there is room for, the others are in the help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from moderation.gui.theme import has_large_text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets.labels import KeyCap, PlainLabel

GAP = 6
"""Between a key and its words, in px."""


class KeyHints(QWidget):
    """Pairs of a key and a word or two, the important ones first."""

    def __init__(self, parent: QWidget, hints: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.caps: list[KeyCap] = []
        self._pairs: list[QWidget] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS + GAP)
        for key, words in hints:
            pair = QWidget(self)
            inner = QHBoxLayout(pair)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(GAP)
            self.caps.append(KeyCap(pair, key=key))
            inner.addWidget(self.caps[-1])
            inner.addWidget(PlainLabel(pair, text=words, size=Size.CAPTION, colour=DESK.ink3))
            self._pairs.append(pair)
            line.addWidget(pair)
        line.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """No width of its own: it shows what fits."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text leaves no room for what F1 shows as well; else as many as fit whole."""
        super().resizeEvent(event)
        left = 0 if has_large_text() else event.size().width()
        for pair in self._pairs:
            left -= pair.sizeHint().width()
            pair.setVisible(left >= 0)
            left -= Space.XS + GAP
