# SPDX-License-Identifier: EUPL-1.2
"""The application's look: fonts, palette, style sheet, focus ring.

``apply_theme(app)`` is called once before the first window. Sizes are px of the design, scaled by
what the system asks for as text size.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Final, Protocol, runtime_checkable

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.focus import install_focus_ring
from moderation.gui.renamed import install_name_keeper
from moderation.gui.tokens import (
    BOLD,
    DESK,
    FALLBACK_FAMILY,
    FAMILY,
    REGULAR,
    Palette,
    Size,
    hold,
)
from moderation.paths import resource

FONT_FILES = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-Medium.ttf",
    "SourceSans3-SemiBold.ttf",
    "SourceSans3-Bold.ttf",
)
_FALLBACK_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_TIGHT_FROM = 68
_TEXT_SCALES = (0.75, 2.25)
_NAMES: Final = (
    "paper surface well sand line line2 band ink ink2 ink3 on_ink hover_ink pressed_ink alert"
).split()
_SHEET: Final = "deskSheet"
"""Dynamic property of a widget: its own style sheet, with names in place of colours."""


class MissingFont(UserFacingError):
    """A shipped font file cannot be loaded: the installation is damaged.

    ``path`` is the file. Painting with whatever the system offers would change every size on the
    wall, so starting stops here.
    """

    def __init__(self, path: Path) -> None:
        message = QT_TRANSLATE_NOOP(
            "Theme", "The font file {path} is missing or damaged. Please install Moderation again."
        )
        super().__init__(message.with_values(path=str(path)))
        self.path = path


class _TextScale:
    """The factor for text sizes, found once and changeable by the settings."""

    value = 1.0


def apply_theme(app: QApplication, *, text_scale: float | None = None) -> None:
    """Give the application its fonts, palette, style and focus ring.

    Args:
        app: the running application.
        text_scale: a factor for all text; without it, the system's text size setting.

    Raises:
        MissingFont: a font file of the design is not there.
    """
    load_fonts()
    _TextScale.value = _bounded(system_text_scale() if text_scale is None else text_scale)
    _font.cache_clear()
    app.setStyle("Fusion")
    app.setFont(font(Size.BODY))
    app.setPalette(app_palette())
    app.setStyleSheet(style_sheet())
    install_focus_ring(app)
    install_name_keeper(app)


@runtime_checkable
class Coloured(Protocol):
    """A widget that keeps copies of the desk's colours: in a palette, a text, a pixmap."""

    def take_colours(self) -> None:
        """Make what is kept anew, because the colours have changed."""


def dress(app: QApplication, palette: Palette) -> None:
    """Show all windows of the desk, open ones too, in the colours of this palette."""
    hold(palette)
    app.setPalette(app_palette())
    app.setStyleSheet(style_sheet())
    for widget in app.allWidgets():
        sheet = widget.property(_SHEET)
        if sheet:
            wear(widget, sheet)
        if isinstance(widget, Coloured):
            widget.take_colours()
        widget.update()
        if isinstance(widget, QAbstractScrollArea):
            widget.viewport().update()


def wear(widget: QWidget, sheet: str) -> None:
    """Give a widget a style sheet of its own, with the desk's colours by name: ``$ink``.

    It follows the desk. An empty sheet leaves the application's.
    """
    widget.setProperty(_SHEET, sheet)
    widget.setStyleSheet(Template(sheet).substitute(_named(DESK)))


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Load the shipped fonts; needed for painting even without a window.

    Raises:
        MissingFont: a font file of the design is not there.
    """
    for name in FONT_FILES:
        path = resource("fonts", name)
        if not path.is_file() or QFontDatabase.addApplicationFont(str(path)) < 0:
            raise MissingFont(path)
    for name in _FALLBACK_FILES:
        path = resource("fonts", name)
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))


def font(size: float, weight: int = REGULAR) -> QFont:
    """The design's font for the moderator's windows.

    Args:
        size: px of the design, before the system's text size setting.
        weight: 400, 500, 600 or 700.
    """
    return QFont(_font(max(1, round(size * _TextScale.value)), weight))


def exact_font(size: float, weight: int = REGULAR) -> QFont:
    """The design's font for letters within a drawing: they scale with the drawing alone."""
    return QFont(_font(max(1, round(size)), weight))


def wall_font(size: float, weight: int = REGULAR) -> QFont:
    """The design's font for painted pictures.

    Never scaled by a setting and never hinted, so that a picture is laid out the same at every
    size. ``size`` is px of the design.
    """
    return QFont(_wall_font(max(1, round(size)), weight))


def tabular(base: QFont) -> QFont:
    """The same font with figures of equal width, for numbers that align or tick."""
    figures = QFont(base)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


@lru_cache(maxsize=64)
def _font(pixels: int, weight: int) -> QFont:
    made = QFont([FAMILY, FALLBACK_FAMILY])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    return made


@lru_cache(maxsize=256)
def _wall_font(pixels: int, weight: int) -> QFont:
    made = QFont([FAMILY, FALLBACK_FAMILY])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if pixels >= _TIGHT_FROM and weight >= BOLD:
        # Display sizes look loose with the spacing that small text needs.
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return made


def text_scale() -> float:
    """The factor in use for text sizes (1.0 is the design)."""
    return _TextScale.value


def scaled(size: float) -> int:
    """A height of the design that has to grow with the text, in px."""
    return round(size * max(1.0, _TextScale.value))


def widened(size: float) -> int:
    """A width beside the work area: it grows with the text, but leaves the work its room; px."""
    return round(size * (1 + 0.4 * (max(1.0, _TextScale.value) - 1)))


def has_large_text() -> bool:
    """Whether the text is so large that narrow places have to do without key caps."""
    return _TextScale.value > 1.1


def system_text_scale() -> float:
    """The text size that the system asks for, as a factor.

    Windows keeps it in the registry ("Text size" in the accessibility settings); elsewhere Qt
    turns it into the logical resolution of the screen.
    """
    scale = 1.0
    if sys.platform == "win32":
        scale = _windows_text_scale()
    elif sys.platform != "darwin":
        screen: QScreen | None = QGuiApplication.primaryScreen()
        if screen is not None:
            scale = float(screen.logicalDotsPerInchY()) / 96.0
    return scale


def _windows_text_scale() -> float:
    import winreg  # type: ignore[import-not-found,unused-ignore]

    try:
        with winreg.OpenKey(  # type: ignore[attr-defined,unused-ignore]
            winreg.HKEY_CURRENT_USER,  # type: ignore[attr-defined,unused-ignore]
            r"Software\Microsoft\Accessibility",
        ) as key:
            value = winreg.QueryValueEx(key, "TextScaleFactor")[0]  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return 1.0
    return float(value) / 100.0


def _bounded(factor: float) -> float:
    low, high = _TEXT_SCALES
    return min(high, max(low, factor))


def reduced_motion() -> bool:
    """Whether nothing may move: the system's setting, or ``MODERATION_REDUCED_MOTION=1``."""
    if os.environ.get("MODERATION_REDUCED_MOTION") == "1":
        return True
    # Late, because Qt's styles take long to import.
    from PySide6.QtWidgets import QStyle

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def app_palette(colours: Palette = DESK) -> QPalette:
    """The design's colours as Qt's palette."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.well,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.BrightText: colours.on_ink,
        QPalette.ColorRole.PlaceholderText: colours.ink3,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.Highlight: colours.ink,
        QPalette.ColorRole.HighlightedText: colours.on_ink,
        QPalette.ColorRole.Accent: colours.ink,
        QPalette.ColorRole.Link: colours.ink,
        QPalette.ColorRole.LinkVisited: colours.ink2,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.line,
        QPalette.ColorRole.Mid: colours.line2,
        QPalette.ColorRole.Dark: colours.ink3,
        QPalette.ColorRole.Shadow: colours.ink2,
        QPalette.ColorRole.ToolTipBase: colours.ink,
        QPalette.ColorRole.ToolTipText: colours.on_ink,
    }
    for role, colour in roles.items():
        palette.setColor(role, colour)
    off = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(off, role, colours.ink3)
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        palette.setColor(off, role, colours.well)
    palette.setColor(off, QPalette.ColorRole.Highlight, colours.sand)
    palette.setColor(off, QPalette.ColorRole.HighlightedText, colours.ink2)
    return palette


def style_sheet(colours: Palette = DESK) -> str:
    """The style sheet of the standard widgets, with colours and pictures filled in."""
    sheet = resource("style", "moderation.qss").read_text(encoding="utf-8")
    values = _named(colours)
    folder = ("style", colours.pictures) if colours.pictures else ("style",)
    values["pictures"] = resource(*folder).as_posix()
    values["control"] = str(scaled(Size.BUTTON) - 2 - 14)
    values["caption"] = str(round(Size.CAPTION * _TextScale.value))
    values["secondary"] = str(round(Size.SECONDARY * _TextScale.value))
    values["body"] = str(round(Size.BODY * _TextScale.value))
    return Template(sheet).substitute(values)


def _named(colours: Palette) -> dict[str, str]:
    return {name: _hex(getattr(colours, name)) for name in _NAMES}


def _hex(colour: QColor) -> str:
    return colour.name(QColor.NameFormat.HexRgb)
