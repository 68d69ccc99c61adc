# SPDX-License-Identifier: EUPL-1.2
"""Which colours the moderator's windows have: the system's, or those that the settings name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from moderation.gui.theme import dress
from moderation.gui.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DESK,
    DESK_DARK,
    LIGHT,
    Palette,
)
from moderation.settings import DeskColours, DeskContrast

_PALETTES: Final = {
    (False, False): LIGHT,
    (True, False): DESK_DARK,
    (False, True): CONTRAST_LIGHT,
    (True, True): CONTRAST_DARK,
}


class DeskLook(QObject):
    """Dresses the windows anew when the system or the settings want other colours."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._colours = DeskColours.SYSTEM
        self._contrast = DeskContrast.SYSTEM
        self._hints = app.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._access.contrastPreferenceChanged.connect(self._follow)

    def choose(self, colours: DeskColours, contrast: DeskContrast) -> None:
        """Have these colours from now on."""
        self._colours, self._contrast = colours, contrast
        # The system draws the frames of the windows, which should not stand out.
        if colours is DeskColours.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            dark = colours is DeskColours.DARK
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._follow()

    def _follow(self) -> None:
        dark = self._colours is DeskColours.DARK
        if self._colours is DeskColours.SYSTEM:
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        high = self._contrast is DeskContrast.HIGH
        if self._contrast is DeskContrast.SYSTEM:
            high = self._access.contrastPreference() is Qt.ContrastPreference.HighContrast
        self._dress(_PALETTES[dark, high])

    def _dress(self, palette: Palette) -> None:
        if palette != DESK:
            dress(self._app, palette)


def desk_look(app: QApplication) -> DeskLook:
    """The one of this application."""
    found = app.findChild(DeskLook)
    return found if isinstance(found, DeskLook) else DeskLook(app)
