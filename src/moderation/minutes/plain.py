# SPDX-License-Identifier: EUPL-1.2
"""The plainest writer: a document as text, in the order in which it is read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from moderation.domain.blank import blank
from moderation.minutes.document import (
    BulletList,
    Callout,
    Cell,
    ColumnsList,
    Document,
    DocumentBlock,
    FactGrid,
    Figure,
    Glyph,
    GroupRow,
    Heading,
    KeepTogether,
    KeyFigures,
    Legend,
    ListItem,
    NumberedList,
    PageBreak,
    PageFigure,
    Paragraph,
    Photo,
    SignatureBlock,
    Table,
)
from moderation.minutes.letters import title, visible
from moderation.minutes.settled import settled

_INDENT = "  "


def to_text(document: Document) -> str:
    """The whole document as lines of text; table cells are parted by tabs."""
    return "\n".join(lines(document)) + "\n"


def lines(document: Document) -> Iterator[str]:
    """The document line by line: letterhead, title, subtitle, then every block in reading order."""
    document = settled(document)
    letterhead = document.furniture.letterhead
    if letterhead is not None:
        words = (letterhead.logo.alt,) if letterhead.logo is not None else ()
        yield from (visible(line) for line in (*words, *letterhead.lines) if not blank(line))
    if document.show_title:
        yield visible(title(document.title))
        if not blank(document.subtitle):
            yield visible(document.subtitle)
    yield from _lines(document.blocks)


def _lines(blocks: Iterable[DocumentBlock]) -> Iterator[str]:
    for block in blocks:
        for line in block_lines(block):
            if not blank(line):
                yield visible(line)


@singledispatch
def block_lines(block: DocumentBlock) -> Iterator[str]:
    """The lines of one block, as typed."""
    raise TypeError(f"no plain text for {type(block).__name__}")


@block_lines.register
def _heading(block: Heading) -> Iterator[str]:
    yield block.text


@block_lines.register
def _paragraph(block: Paragraph) -> Iterator[str]:
    yield block.text


@block_lines.register
def _bullets(block: BulletList) -> Iterator[str]:
    for item in block.items:
        yield from _item("•", item)


@block_lines.register
def _numbers(block: NumberedList) -> Iterator[str]:
    for number, item in block.numbered:
        yield from _item(number_label(block, number), item)


def number_label(block: NumberedList, number: int) -> str:
    """The number before an item, as every writer draws it."""
    return str(number) if block.ruled else f"{number}."


def _item(label: str, item: ListItem) -> Iterator[str]:
    yield f"{label} {item.text}"
    if item.note:
        yield _INDENT + item.note
    for child in item.children:
        for line in block_lines(child):
            yield _INDENT + line


@block_lines.register
def _facts(block: FactGrid) -> Iterator[str]:
    for fact in block.facts:
        yield f"{fact.label} {fact.value}"


@block_lines.register
def _callout(block: Callout) -> Iterator[str]:
    yield block.label
    yield block.text
    yield " ".join(part.text for part in block.notes)


@block_lines.register
def _figures(block: KeyFigures) -> Iterator[str]:
    for figure in block.figures:
        yield f"{figure.value} {figure.label}"


@block_lines.register
def _columns(block: ColumnsList) -> Iterator[str]:
    for group in block.groups:
        yield f"{group.title} {group.value}"
        for entry in group.entries:
            yield f"{_INDENT}{entry.text} {entry.value}"


@block_lines.register
def _legend(block: Legend) -> Iterator[str]:
    yield " ".join(mark.text for mark in block.marks)


@block_lines.register
def _table(block: Table) -> Iterator[str]:
    if block.show_header and block.rows:
        yield "\t".join(column.header for column in block.columns)
    for row in block.rows:
        if isinstance(row, GroupRow):
            yield row.text
        else:
            yield "\t".join(cell_text(cell) for cell in row.cells)


def cell_text(cell: Cell) -> str:
    """A cell in words: what its glyphs say, then its paragraphs."""
    return " ".join(part for part in (*map(_words, cell.glyphs), cell.text, *cell.notes) if part)


def _words(glyph: Glyph) -> str:
    return glyph.text


@block_lines.register
def _page_figure(block: PageFigure) -> Iterator[str]:
    yield block.alt


@block_lines.register
def _figure(block: Figure) -> Iterator[str]:
    yield from _picture(block)


@block_lines.register
def _photo(block: Photo) -> Iterator[str]:
    yield from _picture(block)


def _picture(block: Figure | Photo) -> Iterator[str]:
    yield block.alt
    if block.caption:
        yield block.caption


@block_lines.register
def _signatures(block: SignatureBlock) -> Iterator[str]:
    for field in block.fields:
        yield f"{field.text} {field.label}"


@block_lines.register
def _page_break(_block: PageBreak) -> Iterator[str]:
    yield from ()


@block_lines.register
def _together(block: KeepTogether) -> Iterator[str]:
    for inner in block.blocks:
        yield from block_lines(inner)
