# SPDX-License-Identifier: EUPL-1.2
"""Facts, the vision, large figures, groups, legends and signatures on the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from moderation.domain.blank import blank
from moderation.domain.side import Side
from moderation.minutes.document import (
    Callout,
    ColumnsList,
    Fact,
    FactGrid,
    Group,
    KeyFigures,
    Legend,
    NotePart,
    SignatureBlock,
    SignatureField,
)
from moderation.minutes.drawing import Tone
from moderation.minutes.pdf import glyphs
from moderation.minutes.pdf.context import Context, SlabPlace, layout
from moderation.minutes.pdf.paths import box, filled
from moderation.minutes.pdf.rows import Item, Stack, draw_stacks, height, panel_slabs, text_items
from moderation.minutes.pdf.sheet import PdfSheet, Slab
from moderation.minutes.pdf.style import (
    BODY,
    ENTRY,
    ENTRY_VALUE,
    FACT_LABEL,
    FACT_VALUE,
    FIGURE,
    HAIRLINE,
    LABEL,
    NOTE,
    PX,
    RULE,
    STATEMENT,
    STRONG,
    LetterStyle,
)
from moderation.minutes.pdf.tags import Element, list_entries
from moderation.minutes.pdf.typesetting import SetLine, Typesetter
from moderation.minutes.table import CellMark

_GAP = 16 * PX
_COLUMN_GAP = 40 * PX


# ------------------------------------------------------------------------------------- facts


@layout.register
def _facts(block: FactGrid, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if not block.facts:
        return
    element = place.parent.add("L", list_entries("None")).come_from(block.origin)
    columns = max(1, min(3, block.columns, len(block.facts)))
    gap = 48 * PX
    width = (place.width - gap * (columns - 1)) / columns
    per_column = -(-len(block.facts) // columns)
    stacks: list[list[list[Stack]]] = []
    for index in range(columns):
        facts = block.facts[index * per_column : (index + 1) * per_column]
        x = place.x + index * (width + gap)
        stacks.append(_fact_column(facts, element, context.setter, x, width))
    above = 20 * PX
    for row in zip_longest(*stacks, fillvalue=[]):
        # A fact is a pair of stacks: its label and its value.
        pairs = [stack for column in row for stack in column]
        yield from panel_slabs(pairs, gap=above)
        above = 0.0


def _fact_column(
    facts: Sequence[Fact], parent: Element, setter: Typesetter, x: float, width: float
) -> list[list[Stack]]:
    """The facts of a column, their values aligned behind the longest label."""
    longest = max((setter.one(fact.label, FACT_LABEL).width for fact in facts), default=0.0)
    indent = min(max(longest + 40 * PX, 112 * PX), width / 2)
    column: list[list[Stack]] = []
    for fact in facts:
        item = parent.add("LI").come_from(fact.origin)
        label, value = item.add("Lbl"), item.add("LBody")
        inner = indent - 12 * PX
        column.append(
            [
                text_items(setter, label, fact.label, FACT_LABEL, x, inner, goes_on=True),
                _tight(
                    text_items(setter, value, fact.value, FACT_VALUE, x + indent, width - indent)
                ),
            ]
        )
    return column


def _tight(stack: Stack) -> Stack:
    """Wrapped lines of one value stand closer than the facts do."""
    return [*((item[0] * 0.78, item[1]) for item in stack[:-1]), stack[-1]]


# ------------------------------------------------------------------------------------- callout


@layout.register
def _callout(block: Callout, context: Context, place: SlabPlace) -> Iterator[Slab]:
    element = place.parent.add("Div").come_from(block.origin)
    indent = 38 * PX
    x, width = place.x + indent, place.width - indent
    setter = context.setter
    parts: list[Stack] = []
    if block.label:
        parts.append(text_items(setter, element.add("P"), block.label, LABEL, x, width))
    # A line as long as the page is hard to read in this size.
    inner = min(width, 780 * PX)
    parts.append(text_items(setter, element.add("P"), block.text, STATEMENT, x, inner))
    if block.notes:
        notes = [_note(part) for part in block.notes]
        parts.append(_inline(setter, element.add("P"), notes, LABEL, x, width))
    stack: Stack = []
    for index, part in enumerate(parts):
        if index:
            stack.append(_space((8 if index == 1 else 12) * PX))
        stack += part

    def bar(sheet: PdfSheet, y: float, full: float) -> None:
        sheet.artifact(filled(box(place.x, y, 6 * PX, full), Tone.INK))

    yield from panel_slabs([stack], gap=52 * PX, backdrop=bar)


def _space(room: float) -> Item:
    return room, lambda _sheet, _y: None


class _Part(NamedTuple):
    """A short text, behind a silent glyph that is drawn around its middle."""

    text: str
    glyph: Callable[[float, float], str] | None
    indent: float


def _note(part: NotePart) -> _Part:
    if part.side is None:
        return _Part(part.text, None, 0.0)
    glyph = partial(_shape, part.side)
    return _Part(part.text, glyph, glyphs.SHAPE + 12 * PX)


def _shape(side: Side, x: float, y: float) -> str:
    return glyphs.shape(side, x + glyphs.SHAPE / 2, y, glyphs.SHAPE)


def _inline(
    setter: Typesetter,
    element: Element,
    parts: Sequence[_Part],
    style: LetterStyle,
    x: float,
    width: float,
) -> Stack:
    """Short texts one behind the other, in as many lines as they need."""
    stack: Stack = []
    row: list[tuple[_Part, SetLine, float]] = []
    if element.source is not None:
        element.source.words += (part.text for part in parts)

    def flush() -> None:
        if row:
            stack.append((style.leading, partial(_draw_inline, element, tuple(row), style)))
            row.clear()

    at = 0.0
    for part in parts:
        text = part.text.replace("\n", " ")
        first, *more = setter.lines(text, style, width - part.indent, goes_on=True)
        wide = part.indent + first.width
        if row and (more or at + wide > width):
            flush()
            at = 0.0
        row.append((part, first, x + at))
        at += wide + 35 * PX
        for line in more:
            flush()
            row.append((_Part("", None, part.indent), line, x))
            at = width
    flush()
    return stack


def _draw_inline(
    element: Element,
    row: Sequence[tuple[_Part, SetLine, float]],
    style: LetterStyle,
    sheet: PdfSheet,
    y: float,
) -> None:
    for part, line, x in row:
        if part.glyph is not None:
            sheet.artifact(part.glyph(x, y + style.middle))
        sheet.line(element, line, x + part.indent, y, style)


# ------------------------------------------------------------------------------------- figures


@layout.register
def _key_figures(block: KeyFigures, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if not block.figures:
        return
    columns = min(6, max(4, len(block.figures)))
    width = place.width / columns
    element = place.parent.add("L", list_entries("None")).come_from(block.origin)
    pad, above = 27 * PX, 56 * PX

    def between(sheet: PdfSheet, y: float, full: float) -> None:
        for edge in (y, y + full - HAIRLINE):
            sheet.rule(place.x, place.x + place.width, edge, HAIRLINE, Tone.LINE2)

    for start in range(0, len(block.figures), columns):
        stacks: list[Stack] = []
        for index, figure in enumerate(block.figures[start : start + columns]):
            body = element.add("LI").come_from(figure.origin).add("LBody")
            x, inner = place.x + index * width, width - 16 * PX
            stacks.append(
                [
                    *text_items(context.setter, body, figure.value, FIGURE, x, inner, goes_on=True),
                    *text_items(context.setter, body, figure.label, LABEL, x, inner),
                ]
            )
        yield from panel_slabs(stacks, gap=above, pad=pad, backdrop=between)
        above = -HAIRLINE


# ------------------------------------------------------------------------------------- groups


@layout.register
def _columns(block: ColumnsList, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if not block.groups:
        return
    element = place.parent.add("L", list_entries("None")).come_from(block.origin)
    width = (place.width - 2 * _COLUMN_GAP) / 3
    above = _GAP
    for start in range(0, len(block.groups), 3):
        heads: list[Stack] = []
        bodies: list[Stack] = []
        for index, group in enumerate(block.groups[start : start + 3]):
            x = place.x + index * (width + _COLUMN_GAP)
            head, body = _group(group, element, context.setter, x, width)
            heads.append(head)
            bodies.append(body)
        yield from panel_slabs(heads, gap=above, keep=True)
        count = max(map(len, bodies))
        for index in range(count):
            line = [body[index : index + 1] for body in bodies]
            keep = index in {0, count - 2} - {count - 1}
            yield Slab(max(map(height, line)), partial(draw_stacks, line), keep=keep)
        above = 32 * PX


def _group(
    group: Group, parent: Element, setter: Typesetter, x: float, width: float
) -> tuple[Stack, Stack]:
    """The head of a group, with its rule, and its entries."""
    item = parent.add("LI")
    label, body = item.add("Lbl"), item.add("LBody")
    indent = 32 * PX if group.side is not None else 0.0
    head = _with_value(
        setter, label, (group.title, group.value), (STRONG, BODY), (x + indent, width - indent)
    )
    first_height, first = head[0]

    def with_shape(sheet: PdfSheet, y: float) -> None:
        if group.side is not None:
            at = (x + 9.5 * PX, y + STRONG.middle)
            sheet.artifact(glyphs.shape(group.side, *at, 17 * PX))
        first(sheet, y)

    def under(sheet: PdfSheet, y: float) -> None:
        sheet.rule(x, x + width, y + 8 * PX, RULE, Tone.INK)

    head = [(first_height, with_shape), *head[1:], (18 * PX + RULE, under)]
    entries: Stack = []
    if group.entries:
        inner = body.add("L", list_entries("None"))
        for entry in group.entries:
            target = inner.add("LI").come_from(entry.origin).add("LBody")
            texts = (entry.text, entry.value)
            entries += _with_value(setter, target, texts, (ENTRY, ENTRY_VALUE), (x, width))
    return head, entries


def _with_value(
    setter: Typesetter,
    element: Element,
    texts: tuple[str, str],
    styles: tuple[LetterStyle, LetterStyle],
    span: tuple[float, float],
) -> Stack:
    """A text with a value at the right end of its last line."""
    text, value = texts
    x, width = span
    if blank(value):
        return text_items(setter, element, text, styles[0], x, width)
    shown = setter.one(value, styles[1])
    if element.source is not None:
        element.source.words.append(value)
    if shown.width > width / 2:  # too long to stand beside the text
        above = text_items(setter, element, text, styles[0], x, width, goes_on=True)
        return above + text_items(setter, element, value, styles[1], x, width)
    inner = width - shown.width - 12 * PX
    stack = text_items(setter, element, text, styles[0], x, inner, goes_on=True)
    last_height, last = stack[-1]

    def both(sheet: PdfSheet, y: float) -> None:
        last(sheet, y)
        sheet.line(element, shown, x + width - shown.width, y, styles[1])

    return [*stack[:-1], (last_height, both)]


# ------------------------------------------------------------------------------------- legend


@layout.register
def _legend(block: Legend, context: Context, place: SlabPlace) -> Iterator[Slab]:
    if not block.marks:
        return
    parts = [_Part(mark.text, partial(_mark, mark), 34 * PX) for mark in block.marks]
    element = place.parent.add("P").come_from(block.origin)
    stack = _inline(context.setter, element, parts, NOTE, place.x, place.width)
    yield from panel_slabs([stack], gap=15 * PX)


def _mark(mark: CellMark, x: float, y: float) -> str:
    return glyphs.mark(mark, x + 9.5 * PX, y, 17.5 * PX)


# ------------------------------------------------------------------------------------- signatures


@layout.register
def _signatures(block: SignatureBlock, context: Context, place: SlabPlace) -> Iterator[Slab]:
    gap = 48 * PX
    width = (place.width - gap) / 2
    pairs = [block.fields[at : at + 2] for at in range(0, len(block.fields), 2)]
    for number, pair in enumerate(pairs):
        stacks = [
            _signature(
                field,
                place.parent.add("P").come_from(block.origin),
                context.setter,
                place.x + at * (width + gap),
                width,
            )
            for at, field in enumerate(pair)
        ]
        gap_above = (48 if number else 72) * PX
        yield from panel_slabs(stacks, gap=gap_above, keep=number + 1 < len(pairs))


def _signature(
    field: SignatureField, element: Element, setter: Typesetter, x: float, width: float
) -> Stack:
    def line(sheet: PdfSheet, y: float) -> None:
        sheet.rule(x, x + width, y + 4 * PX, HAIRLINE, Tone.INK)

    above = (
        text_items(setter, element, field.text, BODY, x, width, goes_on=True)
        if field.text
        else [_space(BODY.leading)]
    )
    label = text_items(setter, element, field.label, NOTE, x, width)
    return [_space(32 * PX), *above, (12 * PX, line), *label]
