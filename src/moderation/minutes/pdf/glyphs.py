# SPDX-License-Identifier: EUPL-1.2
"""The shapes of the sides, agreement marks, letter tiles and the program's mark."""

from __future__ import annotations

from moderation.domain.side import Side
from moderation.minutes.drawing import SIDE_TONES, Tone, Weight
from moderation.minutes.pdf.paths import (
    Point,
    box,
    circle,
    clipped,
    curve,
    filled,
    half_circle,
    line,
    move,
    polygon,
    stroked,
)
from moderation.minutes.pdf.sheet import text_at
from moderation.minutes.pdf.style import PX, LetterStyle
from moderation.minutes.pdf.tags import Element
from moderation.minutes.pdf.typesetting import Typesetter
from moderation.minutes.table import Agreement, CellMark, Glyph, Tile, TileStyle

SHAPE = 12.5 * PX
"""The diameter of a side's plain shape in running text."""
MARK = 16.5 * PX
"""The diameter of an agreement mark."""
TILE_WIDTH, TILE_HEIGHT = 40 * PX, 26 * PX
GLYPH_GAP = 6 * PX
TEXT_GAP = 11 * PX

_TILE_TEXT = LetterStyle(18 * PX, 26 * PX, Weight.SEMIBOLD)
_DIAMOND = 0.56
"""Half the diagonal of a diamond that looks as large as a circle of diameter 1."""


def width(glyph: Glyph) -> float:
    """The room a glyph takes in a line."""
    if isinstance(glyph, Tile):
        return TILE_WIDTH
    return SHAPE if glyph.agreement is None else MARK


def element(parent: Element, glyph: Glyph) -> Element:
    """A glyph's place in the structure: screen readers hear its words instead of a picture."""
    span = parent.add("Span")
    span.say(glyph.text)
    if span.source is not None:
        span.source.words.append(glyph.text)
    return span


def operators(setter: Typesetter, glyph: Glyph, at: Point) -> str:
    """What draws a glyph around its middle."""
    x, y = at
    return _tile(setter, glyph, x, y) if isinstance(glyph, Tile) else mark(glyph, x, y)


def mark(glyph: CellMark, x: float, y: float, size: float | None = None) -> str:
    """The operators of a mark around its middle."""
    if glyph.agreement is None:
        return shape(glyph.side, x, y, size or SHAPE)
    return _agreement(glyph, glyph.agreement, x, y, size or MARK)


def shape(side: Side | None, x: float, y: float, size: float) -> str:
    """A side's filled shape around a point."""
    return filled(_outline(side, x, y, size), _tone(side))


def _tone(side: Side | None) -> Tone:
    return Tone.INK if side is None else SIDE_TONES[side].strong


def _outline(side: Side | None, x: float, y: float, size: float) -> str:
    half = size / 2
    if side is Side.ADMINISTRATION:
        half *= 0.94
        return box(x - half, y - half, 2 * half, 2 * half, size * 0.1)
    if side is Side.OTHERS:
        reach = size * _DIAMOND
        return polygon([(x - reach, y), (x, y - reach), (x + reach, y), (x, y + reach)])
    return circle(x, y, half)


def _lower_half(side: Side | None, x: float, y: float, size: float) -> str:
    half = size / 2
    if side is Side.ADMINISTRATION:
        half *= 0.94
        return box(x - half, y, 2 * half, half)
    if side is Side.OTHERS:
        reach = size * _DIAMOND
        return polygon([(x - reach, y), (x + reach, y), (x, y + reach)])
    return f"{half_circle(x, y, half, 1)} h"


def _agreement(glyph: CellMark, state: Agreement, x: float, y: float, size: float) -> str:
    side = glyph.side
    tone, thick = _tone(side), size * 0.09
    dashed = glyph.to_confirm or state in (Agreement.OPEN, Agreement.AWAY)
    inner = _outline(side, x, y, size - thick)
    outline = stroked(inner, tone, thick, dash=size * 0.13 if dashed else 0.0)
    if state is Agreement.OPEN:
        return outline
    if state is Agreement.YES:
        tick: list[Point] = [(-0.2, 0.03), (-0.05, 0.17), (0.21, -0.13)]
        points = [(x + dx * size, y + dy * size) for dx, dy in tick]
        sign = polygon(points, closed=False)
        if dashed:
            return f"{outline} {stroked(sign, tone, size * 0.11, round_ends=True)}"
        ticked = stroked(sign, Tone.WHITE, size * 0.11, round_ends=True)
        return f"{filled(_outline(side, x, y, size), tone)} {ticked}"
    if state is Agreement.AWAY:
        bar = polygon([(x - size * 0.17, y), (x + size * 0.17, y)], closed=False)
        return f"{outline} {stroked(bar, tone, size * 0.11, round_ends=True)}"
    if state is Agreement.RESERVATION:
        return f"{filled(_lower_half(side, x, y, size - thick), tone)} {outline}"
    reach = size * 0.17
    cross = " ".join(
        polygon([(x - reach, y + dy * reach), (x + reach, y - dy * reach)], closed=False)
        for dy in (1, -1)
    )
    return f"{outline} {stroked(cross, tone, size * 0.11, round_ends=True)}"


def _tile(setter: Typesetter, tile: Tile, x: float, y: float) -> str:
    thick = 2 * PX if tile.style is TileStyle.OUTLINE else PX
    fill = {TileStyle.INK: Tone.INK, TileStyle.SAND: Tone.SAND}.get(tile.style)
    edge = {TileStyle.OUTLINE: Tone.INK, TileStyle.HAIRLINE: Tone.LINE2}.get(tile.style)
    left, top = x - TILE_WIDTH / 2, y - TILE_HEIGHT / 2
    parts = []
    if fill is not None:
        parts.append(filled(box(left, top, TILE_WIDTH, TILE_HEIGHT, 5 * PX), fill))
    if edge is not None:
        inner = box(
            left + thick / 2, top + thick / 2, TILE_WIDTH - thick, TILE_HEIGHT - thick, 5 * PX
        )
        parts.append(stroked(inner, edge, thick))
    tone = {TileStyle.INK: Tone.WHITE, TileStyle.HAIRLINE: Tone.INK2}.get(tile.style, Tone.INK)
    style = LetterStyle(_TILE_TEXT.size, _TILE_TEXT.leading, _TILE_TEXT.weight, tone)
    letter = setter.one(tile.letter, style, TILE_WIDTH)
    parts.append(text_at(letter, x - letter.width / 2, y + 0.33 * style.size))
    return " ".join(parts)


def program_mark(x: float, y: float, size: float) -> str:
    """The program's mark: four leaves in a rounded square, as in its icon."""
    scale = size / 480

    def leaf(left: float, top: float) -> str:
        def at(dx: float, dy: float) -> Point:
            return x + (left + dx - 16) * scale, y + (top + dy - 16) * scale

        upper = curve(at(0, 52.92), at(42.42, 0), at(101, 0))
        lower = curve(at(101, 279.08), at(58.58, 332), at(0, 332))
        return f"{move(at(0, 126))} {upper} {line(at(101, 206))} {lower} h"

    leaves = (
        (18, 277.5, Tone.POLITICS),
        (143, 152.5, Tone.ADMINISTRATION),
        (268, 27.5, Tone.POLITICS),
        (393, -97.5, Tone.ADMINISTRATION),
    )
    drawn = " ".join(filled(leaf(left, top), tone) for left, top, tone in leaves)
    inset = 2 * scale
    frame = box(x + inset, y + inset, size - 2 * inset, size - 2 * inset, 106 * scale)
    return clipped(frame, drawn)
