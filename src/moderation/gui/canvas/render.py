# SPDX-License-Identifier: EUPL-1.2
"""From a paint function to an image; and lists dealt onto pages."""

from __future__ import annotations

from collections import deque
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
    return [column for (column,) in deal([items], height_of, height, gap)]


def deal(
    columns: Sequence[Sequence[Item]],
    height_of: Callable[[Item], float],
    height: float,
    gap: float = 0.0,
    *,
    words_of: Callable[[Item], int] = lambda _item: 0,
    most: int = 0,
) -> list[list[list[Item]]]:
    """Deal the items of columns that stand side by side onto pages, one item of each in turn.

    Args:
        columns: The items of each column, in their order.
        height_of: How high an item is; one that is higher than a page is alone in its column.
        height: Of a page.
        gap: Between two items.
        words_of: How many words an item has.
        most: The words that the columns of a page have together, as long as it has two items.
    """
    left = [deque(own) for own in columns]
    pages: list[list[list[Item]]] = []
    while any(left) or not pages:
        page: list[list[Item]] = [[] for _own in columns]
        used, words, grew = [0.0] * len(page), 0, True
        while grew:
            grew = False
            for place, (items, column) in enumerate(zip(left, page, strict=True)):
                if not items:
                    continue
                high = used[place] + (gap if column else 0.0) + height_of(items[0])
                said = words + words_of(items[0])
                if (high <= height or not column) and (said <= most or not any(page)):
                    column.append(items.popleft())
                    used[place], words, grew = high, said, True
        pages.append(page)
    return pages


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
