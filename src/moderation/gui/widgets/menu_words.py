# SPDX-License-Identifier: EUPL-1.2
"""Words that somebody typed, as an entry of a menu: one line that leaves room for the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from moderation.gui.theme import font
from moderation.gui.tokens import Size

MENU_WIDTH = 440
"""The most px of a menu that words take, at a text size of 100 %."""


def menu_words(words: str) -> str:
    """The words on one line, shortened to a menu's width; an ampersand is no key."""
    face = font(Size.BODY)
    room = MENU_WIDTH / Size.BODY * face.pixelSize()
    flat = " ".join(words.split())
    shown = QFontMetricsF(face).elidedText(flat, Qt.TextElideMode.ElideRight, room)
    return shown.replace("&", "&&")
