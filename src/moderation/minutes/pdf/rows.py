# SPDX-License-Identifier: EUPL-1.2
"""Lines side by side: what table rows, ruled lists and groups are made of.

A stack is one cell: lines below each other, each knowing where it stands and to which element
it belongs. A row of stacks becomes one slab, or several if it is higher than a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from moderation.minutes.drawing import Tone
from moderation.minutes.pdf.sheet import Head, PdfSheet, Slab
from moderation.minutes.pdf.style import FRAME, HAIRLINE, LetterStyle
from moderation.minutes.pdf.tags import Element
from moderation.minutes.pdf.typesetting import SetLine, Typesetter
from moderation.minutes.table import ColumnAlign

Item = tuple[float, Callable[[PdfSheet, float], None]]
"""A line of a stack: its height, and what draws it below a given place."""
Stack = list[Item]


def text_items(
    setter: Typesetter,
    element: Element,
    text: str,
    style: LetterStyle,
    x: float,
    width: float,
    *,
    align: ColumnAlign = ColumnAlign.LEFT,
    goes_on: bool = False,
) -> Stack:
    """The lines of a text."""
    if element.source is not None:
        element.source.words.append(text)
    return [
        (style.leading, partial(_draw, element, line, _start(line, x, width, align), style))
        for line in setter.lines(text, style, width, goes_on=goes_on)
    ]


def _start(line: SetLine, x: float, width: float, align: ColumnAlign) -> float:
    if align is ColumnAlign.LEFT:
        return x
    return x + (width - line.width) / (2 if align is ColumnAlign.CENTER else 1)


def _draw(
    element: Element, line: SetLine, x: float, style: LetterStyle, sheet: PdfSheet, y: float
) -> None:
    sheet.line(element, line, x, y, style)


def height(stack: Stack) -> float:
    """The height of all lines of a stack."""
    return sum(item[0] for item in stack)


def draw_stacks(stacks: Sequence[Stack], sheet: PdfSheet, y: float) -> None:
    """Draws stacks side by side below ``y``."""
    for stack in stacks:
        at = y
        for item_height, draw in stack:
            draw(sheet, at)
            at += item_height


def line_slabs(items: Stack, gap: float) -> list[Slab]:
    """Lines that may part at the end of a page, but never a single one from the others."""
    count = len(items)
    return [
        Slab(height, draw, gap=0.0 if index else gap, keep=index in {0, count - 2} - {count - 1})
        for index, (height, draw) in enumerate(items)
    ]


Backdrop = Callable[[PdfSheet, float, float], None]
"""Draws what lies behind a panel, given its upper edge and its height."""


def panel_slabs(
    stacks: Sequence[Stack],
    *,
    gap: float,
    pad: float = 0.0,
    keep: bool = False,
    head: Head | None = None,
    backdrop: Backdrop | None = None,
) -> Iterator[Slab]:
    """Stacks as one slab; as several, each with its backdrop, if they are higher than a page."""
    room = FRAME - 2 * pad - (head.height if head else 0.0)
    for part in _parts(stacks, room):
        full = max(map(height, part), default=0.0) + 2 * pad
        draw = partial(_draw_panel, part, pad, full, backdrop)
        yield Slab(full, draw, gap=gap, keep=keep, head=head)
        gap = 0.0


def _draw_panel(
    stacks: Sequence[Stack],
    pad: float,
    full: float,
    backdrop: Backdrop | None,
    sheet: PdfSheet,
    y: float,
) -> None:
    if backdrop is not None:
        backdrop(sheet, y, full)
    draw_stacks(stacks, sheet, y + pad)


class TableLook:
    """The room and the lines around rows.

    Attributes:
        x1: Left end of the rules.
        x2: Right end of the rules.
        pad: Room above and below the text.
        above: Whether the hairline lies above the row instead of below.
    """

    __slots__ = ("above", "pad", "x1", "x2")

    def __init__(self, x1: float, x2: float, pad: float, *, above: bool = False) -> None:
        self.x1, self.x2, self.pad, self.above = x1, x2, pad, above

    def slabs(
        self,
        stacks: Sequence[Stack],
        room: float,
        *,
        gap: float = 0.0,
        head: Head | None = None,
        last: bool = False,
        keep: bool = False,
    ) -> Iterator[Slab]:
        """A row as slabs; ``last`` draws no hairline below, because a rule follows."""
        frame = 2 * self.pad + HAIRLINE
        for part in _parts(stacks, room - frame):
            content = max(map(height, part), default=0.0)
            draw = partial(self._draw, part, content, last=last)
            yield Slab(content + frame, draw, gap=gap, head=head, keep=keep)
            gap = 0.0

    def _draw(
        self, stacks: Sequence[Stack], content: float, sheet: PdfSheet, y: float, *, last: bool
    ) -> None:
        top = y + self.pad + (HAIRLINE if self.above else 0.0)
        if self.above:
            sheet.rule(self.x1, self.x2, y, HAIRLINE, Tone.LINE2)
        draw_stacks(stacks, sheet, top)
        if not self.above and not last:
            sheet.rule(self.x1, self.x2, top + content + self.pad, HAIRLINE, Tone.LINE2)


def _parts(stacks: Sequence[Stack], room: float) -> Iterator[Sequence[Stack]]:
    """Stacks cut into pieces that fit on a page; at least one line per piece."""
    if max(map(height, stacks), default=0.0) <= room:
        yield stacks
        return
    starts = [0] * len(stacks)
    while any(start < len(stack) for start, stack in zip(starts, stacks, strict=True)):
        part: list[Stack] = []
        for index, stack in enumerate(stacks):
            end, used = starts[index], 0.0
            while end < len(stack) and (used + stack[end][0] <= room or end == starts[index]):
                used += stack[end][0]
                end += 1
            part.append(stack[starts[index] : end])
            starts[index] = end
        yield part
