# SPDX-License-Identifier: EUPL-1.2
"""Headings, paragraphs and lists on the page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from moderation.domain.blank import blank
from moderation.minutes.document import (
    BulletList,
    Heading,
    KeepTogether,
    ListItem,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
)
from moderation.minutes.drawing import Tone
from moderation.minutes.letters import one_line
from moderation.minutes.pdf.context import Bookmark, Context, SlabPlace, layout
from moderation.minutes.pdf.paths import box, filled
from moderation.minutes.pdf.rows import Item, TableLook, line_slabs, text_items
from moderation.minutes.pdf.sheet import PdfSheet, Slab, nothing
from moderation.minutes.pdf.style import (
    BODY,
    FRAME,
    HEADINGS,
    LABEL,
    NOTE,
    PX,
    STRONG,
    SUBTITLE,
)
from moderation.minutes.pdf.tags import list_entries
from moderation.minutes.plain import number_label

_ROLE_STYLES = {
    Role.BODY: BODY,
    Role.LEAD: SUBTITLE,
    Role.LABEL: LABEL,
    Role.NOTE: NOTE,
    Role.QUOTE: BODY,
}
_ROLE_GAPS = {Role.LABEL: 20 * PX, Role.NOTE: 8 * PX}
_GAP = 12 * PX
_HEADING_GAPS = {1: 72 * PX, 2: 48 * PX, 3: 28 * PX, 4: 20 * PX}
_HEADING_AFTER = {1: 16 * PX, 2: 16 * PX, 3: 6 * PX, 4: 4 * PX}
_INDENT = 36 * PX
_RULED_INDENT = 48 * PX
_DEEPEST = 8
"""Lists inside lists are indented this often; deeper ones stand below each other."""


@layout.register
def _heading(block: Heading, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if blank(block.text):
        return
    context.level = min(block.level, context.level + 1)
    element = place.parent.add(f"H{context.level}").come_from(block.origin)
    style = HEADINGS[block.level]
    items = text_items(context.setter, element, block.text, style, place.x, place.width)
    mark = partial(_bookmark, context, context.level, one_line(block.text), block.origin)
    slabs = line_slabs(items, _HEADING_GAPS[block.level])
    for slab in slabs:
        slab.keep = True
    slabs[0].draw = partial(_both, mark, slabs[0].draw)
    slabs[-1].after = _HEADING_AFTER[block.level]
    yield from slabs


def _bookmark(
    context: Context, level: int, text: str, origin: str | None, sheet: PdfSheet, y: float
) -> None:
    context.bookmarks.append(Bookmark(level, text, sheet.index, y, origin))


def _both(first: object, second: object, sheet: PdfSheet, y: float) -> None:
    for draw in (first, second):
        draw(sheet, y)  # type: ignore[operator]


@layout.register
def _paragraph(block: Paragraph, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if blank(block.text):
        return
    quote = block.role is Role.QUOTE
    parent = place.parent.add("BlockQuote") if quote else place.parent
    element = parent.add("P").come_from(block.origin)
    indent = 24 * PX if quote else 0.0
    style = _ROLE_STYLES[block.role]
    items = text_items(
        context.setter, element, block.text, style, place.x + indent, place.width - indent
    )
    if quote:
        items = [_barred(item, place.x) for item in items]
    slabs = line_slabs(items, _ROLE_GAPS.get(block.role, _GAP))
    if block.role is Role.LABEL:
        slabs[-1].after, slabs[-1].keep = 4 * PX, True
    yield from slabs


def _barred(item: Item, x: float) -> Item:
    """A line with a bar at its left, as quotes have."""
    height, draw = item

    def both(sheet: PdfSheet, y: float) -> None:
        sheet.artifact(filled(box(x, y, 3 * PX, height), Tone.LINE2))
        draw(sheet, y)

    return height, both


@layout.register
def _bullets(block: BulletList, context: Context, place: SlabPlace) -> Iterator[Slab]:
    yield from _list(block, context, place, _GAP, 0)


@layout.register
def _numbers(block: NumberedList, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if block.ruled:
        yield from _ruled(block, context, place)
    else:
        yield from _list(block, context, place, _GAP, 0)


def _list(
    block: BulletList | NumberedList, context: Context, place: SlabPlace, gap: float, depth: int
) -> Iterator[Slab]:
    if not block.items:
        return
    numbered = isinstance(block, NumberedList)
    element = place.parent.add("L", list_entries("Decimal" if numbered else "Disc"))
    element.come_from(block.origin)
    labels = (
        [number_label(block, number) for number, _ in block.numbered]
        if isinstance(block, NumberedList)
        else ["•"] * len(block.items)
    )
    for label, item in zip(labels, block.items, strict=True):
        yield from _item(item, label, context, place._replace(parent=element), gap, depth)
        gap = 4 * PX


def _item(
    item: ListItem, label: str, context: Context, place: SlabPlace, gap: float, depth: int
) -> Iterator[Slab]:
    element = place.parent.add("LI").come_from(item.origin)
    label_element, body = element.add("Lbl"), element.add("LBody")
    setter = context.setter
    indent = max(_INDENT, setter.width(label, BODY) + 10 * PX)
    labels = text_items(setter, label_element, label, BODY, place.x, indent, goes_on=True)
    inner = SlabPlace(body, place.x + indent, place.width - indent)
    items = text_items(setter, body, item.text, BODY, inner.x, inner.width, goes_on=bool(item.note))
    if item.note:
        items += text_items(setter, body, item.note, NOTE, inner.x, inner.width)
    slabs = line_slabs(items, gap)
    slabs[0].draw = partial(_both, labels[0][1], slabs[0].draw)
    yield from slabs
    if depth + 1 >= _DEEPEST:
        inner = inner._replace(x=place.x, width=place.width)
    for child in item.children:
        yield from _list(child, context, inner, 4 * PX, depth + 1)


def _ruled(block: NumberedList, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if not block.items:
        return
    setter, gap = context.setter, 16 * PX
    element = place.parent.add("L", list_entries("Decimal")).come_from(block.origin)
    look = TableLook(place.x, place.x + place.width, 12 * PX, above=True)
    for number, item in block.numbered:
        entry = element.add("LI").come_from(item.origin)
        label, body = entry.add("Lbl"), entry.add("LBody")
        x, width = place.x + _RULED_INDENT, place.width - _RULED_INDENT
        text = number_label(block, number)
        left = text_items(setter, label, text, STRONG, place.x, _RULED_INDENT, goes_on=True)
        note = bool(item.note)
        right = text_items(setter, body, item.text, BODY, x, width, goes_on=note)
        if note:
            right += text_items(setter, body, item.note, NOTE, x, width)
        yield from look.slabs([left, right], FRAME, gap=gap)
        gap = 0.0
        for child in item.children:
            yield from _list(child, context, SlabPlace(body, x, width), 0.0, 1)


@layout.register
def _page_break(_block: PageBreak, _context: Context, _place: SlabPlace) -> Iterator[Slab]:
    yield Slab(0.0, nothing, breaks=True)


@layout.register
def _together(block: KeepTogether, context: Context, place: SlabPlace) -> Iterator[Slab]:
    slabs = [slab for inner in block.blocks for slab in layout(inner, context, place)]
    for slab in slabs[:-1]:
        slab.keep = True
    yield from slabs
