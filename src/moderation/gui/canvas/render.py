# SPDX-License-Identifier: EUPL-1.2
"""From a paint function to an image; and lists dealt onto pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from moderation.domain.projection import Theme
from moderation.gui.canvas.model import RoomMetrics
from moderation.gui.canvas.wall_canvas import WallCanvas

Item = TypeVar("Item")
Paint = Callable[[WallCanvas], None]


@dataclass(frozen=True, slots=True)
class Painted:
    """A picture and the canvas that it was painted on, which knows its texts and faults."""

    image: QImage
    canvas: WallCanvas


def paginate(
    items: Sequence[Item], height_of: Callable[[Item], float], height: float, gap: float = 0.0
) -> list[list[Item]]:
    """Deal items onto pages of the given height, in order; an item taller than a page is alone."""
    pages: list[list[Item]] = []
    used = 0.0
    for item in items:
        needed = height_of(item)
        if not pages or used + gap + needed > height:
            pages.append([item])
            used = needed
        else:
            pages[-1].append(item)
            used += gap + needed
    return pages or [[]]


def paint_picture(
    size: QSize,
    theme: Theme,
    paint: Paint,
    *,
    ratio: float = 1.0,
    room: RoomMetrics | None = None,
) -> Painted:
    """Paint one picture of ``size`` logical px for a screen with this pixel ratio."""
    pixels = QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    canvas = WallCanvas(painter, QSizeF(pixels) / ratio, theme, room, ratio)
    canvas.fill_background()
    paint(canvas)
    painter.end()
    return Painted(image, canvas)


def render(
    size: QSize,
    dpr: float,
    theme: Theme,
    paint: Paint,
    room: RoomMetrics | None = None,
) -> QImage:
    """A wall picture as image of ``size`` logical px at the pixel ratio ``dpr``."""
    return paint_picture(size, theme, paint, ratio=dpr, room=room).image
