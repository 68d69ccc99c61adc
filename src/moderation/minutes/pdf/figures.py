# SPDX-License-Identifier: EUPL-1.2
"""Figures on the page: shapes scaled to the text's width."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import singledispatchmethod

from moderation.minutes.document import Figure, PageFigure, Photo
from moderation.minutes.drawing import (
    Anchor,
    Circle,
    DrawnLine,
    FillPattern,
    Polygon,
    Polyline,
    Rect,
    Text,
    Tone,
)
from moderation.minutes.letters import one_line
from moderation.minutes.pdf.context import Bookmark, Context, SlabPlace, layout
from moderation.minutes.pdf.paths import Point, box, circle, clipped, filled, polygon, stroked
from moderation.minutes.pdf.rows import line_slabs, text_items
from moderation.minutes.pdf.sheet import PdfSheet, Slab
from moderation.minutes.pdf.style import FRAME, NOTE, PAGE_HEIGHT, PX, LetterStyle
from moderation.minutes.pdf.typesetting import Typesetter

_PHOTO = 0.45
"""The share of the page's height that a photo takes at most."""
_HATCH_WIDTH, _HATCH_PITCH = 2 * PX, 7 * PX


@layout.register
def _figure(block: Figure, context: Context, place: SlabPlace) -> Iterator[Slab]:
    def drawn(room: float) -> tuple[float, float, Callable[[float], str]]:
        scale = min(1.0, place.width / block.width, room / block.height)

        def paint(y: float) -> str:
            pen = _Pen(context.setter, place.x, y, scale)
            shapes = "\n".join(filter(None, map(pen.shape, block.shapes)))
            frame = box(place.x, y, block.width * scale, block.height * scale)
            return clipped(frame, shapes)

        return block.width * scale, block.height * scale, paint

    yield from _described(block, context, place, drawn)


@layout.register
def _photo(block: Photo, context: Context, place: SlabPlace) -> Iterator[Slab]:
    def drawn(room: float) -> tuple[float, float, Callable[[float], str]]:
        width, height = block.size(place.width, min(room, FRAME * _PHOTO))
        return width, height, lambda y: context.images.draw(block, place.x, y, width, height)

    yield from _described(block, context, place, drawn)


def _described(
    block: Figure | Photo,
    context: Context,
    place: SlabPlace,
    drawn: Callable[[float], tuple[float, float, Callable[[float], str]]],
) -> Iterator[Slab]:
    """A picture with its alternative text and its caption; ``drawn`` is told how high it may be."""
    element = place.parent.add("Figure").come_from(block.origin)
    element.describe(block.alt)
    if element.source is not None:
        element.source.words.append(block.alt)
    caption = []
    if block.caption:
        target = element.add("Caption")
        caption = text_items(context.setter, target, block.caption, NOTE, place.x, place.width)
    below = line_slabs(caption, 8 * PX)
    # A short caption stays on the page of its figure.
    room = FRAME - min(sum(slab.height for slab in below) + 8 * PX, FRAME / 4)
    width, height, paint = drawn(room)

    def draw(sheet: PdfSheet, y: float) -> None:
        bottom = PAGE_HEIGHT - y - height
        element.place((place.x, bottom, place.x + width, PAGE_HEIGHT - y))
        sheet.mark(element, place.x, y, place.x + width, y + height)
        captions, element.kids = element.kids, []
        sheet.tag(element, paint(y))
        element.kids += captions

    yield Slab(height, draw, gap=24 * PX, keep=bool(below))
    yield from below


@layout.register
def _page_figure(block: PageFigure, context: Context, place: SlabPlace) -> Iterator[Slab]:
    element = place.parent.add("Figure")
    element.describe(block.alt)
    words = one_line(block.title)

    def draw(sheet: PdfSheet, y: float) -> None:
        context.bookmarks.append(Bookmark(2, words, sheet.index, y))
        shapes = "\n".join(filter(None, map(_Pen(context.setter, 0.0, y, 1.0).shape, block.shapes)))
        element.place((0.0, PAGE_HEIGHT - block.height, block.width, PAGE_HEIGHT))
        sheet.tag(element, shapes)

    yield Slab(0.0, draw, page=(block.width, block.height))


@dataclass(frozen=True, slots=True)
class _Pen:
    """Turns shapes into operators at their place and in their scale."""

    setter: Typesetter
    x: float
    y: float
    scale: float

    def _at(self, x: float, y: float) -> Point:
        return self.x + x * self.scale, self.y + y * self.scale

    @singledispatchmethod
    def shape(self, shape: object) -> str:
        """The operators of one shape."""
        raise TypeError(f"no drawing for {type(shape).__name__}")

    @shape.register
    def _(self, shape: DrawnLine) -> str:
        path = polygon([self._at(shape.x1, shape.y1), self._at(shape.x2, shape.y2)], closed=False)
        return stroked(path, shape.tone, shape.width * self.scale, dash=shape.dash * self.scale)

    @shape.register
    def _(self, shape: Polyline) -> str:
        if len(shape.points) < 2:
            return ""
        path = polygon([self._at(*point) for point in shape.points], closed=False)
        return stroked(path, shape.tone, shape.width * self.scale, dash=shape.dash * self.scale)

    @shape.register
    def _(self, shape: Circle) -> str:
        path = circle(*self._at(shape.x, shape.y), shape.radius * self.scale)
        return self._area(path, shape.fill, shape.stroke, shape.stroke_width)

    @shape.register
    def _(self, shape: Polygon) -> str:
        if len(shape.points) < 3:
            return ""
        path = polygon([self._at(*point) for point in shape.points])
        return self._area(path, shape.fill, shape.stroke, shape.stroke_width)

    @shape.register
    def _(self, shape: Rect) -> str:
        x, y = self._at(shape.x, shape.y)
        width, high = shape.width * self.scale, shape.height * self.scale
        if width <= 0 or high <= 0:
            return ""
        path = box(x, y, width, high, shape.radius * self.scale)
        parts = [self._area(path, shape.fill, None, 0)]
        if shape.pattern is not FillPattern.SOLID:
            tone = shape.stroke or Tone.INK
            lines = _hatching(x, y, width, high, cross=shape.pattern is FillPattern.CROSS_HATCH)
            parts.append(clipped(path, stroked(lines, tone, _HATCH_WIDTH)))
        if shape.stroke is not None:
            inset = shape.stroke_width * self.scale / 2
            inner = box(
                x + inset,
                y + inset,
                max(width - 2 * inset, 0.01),
                max(high - 2 * inset, 0.01),
                max(shape.radius * self.scale - inset, 0),
            )
            parts.append(stroked(inner, shape.stroke, shape.stroke_width * self.scale))
        return "\n".join(filter(None, parts))

    @shape.register
    def _(self, shape: Text) -> str:
        size = shape.size * self.scale
        style = LetterStyle(size, size * 1.3, shape.weight, shape.tone)
        line = self.setter.one(shape.text, style, shape.max_width * self.scale)
        x, y = self._at(shape.x, shape.y)
        share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[shape.anchor]
        if shape.rotated:
            y += line.width * share
            return f"BT 0 1 -1 0 {x:.2f} {PAGE_HEIGHT - y:.2f} Tm {line.operators} ET"
        if shape.turned:
            x += line.width * share
            return f"BT -1 0 0 -1 {x:.2f} {PAGE_HEIGHT - y:.2f} Tm {line.operators} ET"
        x -= line.width * share
        return f"BT {x:.2f} {PAGE_HEIGHT - y:.2f} Td {line.operators} ET"

    def _area(self, path: str, fill: Tone | None, stroke: Tone | None, width: float) -> str:
        parts = []
        if fill is not None:
            parts.append(filled(path, fill))
        if stroke is not None:
            parts.append(stroked(path, stroke, width * self.scale))
        return " ".join(parts)


def _hatching(x: float, y: float, width: float, high: float, *, cross: bool) -> str:
    """Lines at 45 degrees across a rectangle, in both directions if crossed."""
    paths = []
    pitch = _HATCH_PITCH * 2**0.5
    for index in range(int((width + high) / pitch) + 1):
        start = x - high + index * pitch
        paths.append(polygon([(start, y + high), (start + high, y)], closed=False))
        if cross:
            paths.append(polygon([(start, y), (start + high, y + high)], closed=False))
    return " ".join(paths)
