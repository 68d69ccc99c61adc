# SPDX-License-Identifier: EUPL-1.2
"""Icons: SVG line drawings that take the colour of the text they stand beside.

Files lie in ``resources/icons`` (our own) and ``resources/icons/lucide``; a name is looked for in
that order. Our drawings use ``currentColor``, which is replaced before rendering.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from moderation.gui.tokens import DESK, LIGHT, Palette
from moderation.paths import icon_file

MARK: Final = "mark"
"""The program's mark: the one drawing in the colours of the sides, which change with the desk."""

SMALL: Final = 16
"""Up to this size lines are drawn with stroke 2 of 24 instead of 1.75, or they look grey."""


class MissingIcon(LookupError):
    """No icon of that name is shipped: a misspelt name is a bug of ours."""


def icon(name: str, palette: Palette = DESK, colour: QColor | None = None) -> QIcon:
    """An icon for actions, menus and item views; sharp at every size and pixel ratio.

    Args:
        name: for example ``"undo"``.
        palette: gives the colours for normal, disabled and selected.
        colour: used for the normal state instead of ink.

    Raises:
        MissingIcon: there is no such file.
    """
    icon_source(name)
    return QIcon(SvgIconEngine(name, palette, colour or palette.ink))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint an icon as vectors into ``rect`` (in the painter's own coordinates)."""
    stroke = 2.0 if rect.width() <= SMALL else 1.75
    sides = _sides(DESK) if name == MARK else ()
    renderer(name, colour.name(QColor.NameFormat.HexRgb), stroke, *sides).render(painter, rect)


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon as pixmap of ``size`` logical px for a display with this pixel ratio."""
    image = QImage(QSize(size, size) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return QPixmap.fromImage(image)


@lru_cache(maxsize=512)
def renderer(name: str, colour: str, stroke: float, *sides: str) -> QSvgRenderer:
    """The parsed drawing in one colour; it is kept, because parsing is slow.

    ``sides`` are the colours of politics and administration, in place of the light ones.
    """
    source = icon_source(name).replace("currentColor", colour)
    for drawn, wanted in zip(_sides(LIGHT), sides, strict=False):
        source = source.replace(drawn, wanted)
    source = source.replace('stroke-width="1.75"', f'stroke-width="{stroke}"', 1)
    made = QSvgRenderer()
    if not made.load(source.encode()):
        raise MissingIcon(name)
    return made


def _sides(palette: Palette) -> tuple[str, str]:
    return (
        palette.politics.strong.name().upper(),
        palette.administration.strong.name().upper(),
    )


@lru_cache(maxsize=256)
def icon_source(name: str) -> str:
    """The SVG text of an icon.

    Raises:
        MissingIcon: there is no such file.
    """
    path = icon_file(name)
    if path is None:
        raise MissingIcon(name)
    return path.read_text(encoding="utf-8")


def app_icon() -> QIcon:
    """The program's own icon for windows and task bars."""
    return QIcon(SvgIconEngine("app", DESK, DESK.ink))


class SvgIconEngine(QIconEngine):
    """Renders one SVG in the colour of the asked state, at the asked size and pixel ratio."""

    def __init__(self, name: str, palette: Palette, colour: QColor) -> None:
        super().__init__()
        self._name = name
        self._palette = palette
        self._colour = colour

    def clone(self) -> QIconEngine:
        return SvgIconEngine(self._name, self._palette, self._colour)

    def isNull(self) -> bool:
        return False

    def key(self) -> str:
        return "moderation-svg"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        paint_icon(painter, self._name, _square(QRectF(rect)), self._shade(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        image.setDevicePixelRatio(scale)
        painter = QPainter(image)
        place = _square(QRectF(0, 0, size.width(), size.height()))
        paint_icon(painter, self._name, place, self._shade(mode))
        painter.end()
        return QPixmap.fromImage(image)

    def _shade(self, mode: QIcon.Mode) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return self._palette.line2
        if mode == QIcon.Mode.Selected:
            return self._palette.on_ink
        return self._colour


def _square(rect: QRectF) -> QRectF:
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    return square
