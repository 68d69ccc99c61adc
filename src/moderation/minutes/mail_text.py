# SPDX-License-Identifier: EUPL-1.2
"""A document as text that can stand in a mail: lines that fit, headings, blank lines, columns.

The words are those of ``plain``, which is what is read aloud; here they are laid out for eyes. A
table whose columns have no room beside each other is told row by row.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from moderation.domain.blank import blank
from moderation.minutes import plain
from moderation.minutes.document import (
    Cell,
    Document,
    DocumentBlock,
    FactGrid,
    GroupRow,
    Heading,
    KeepTogether,
    Row,
    Table,
)
from moderation.minutes.letters import heard, visible
from moderation.minutes.settled import settled

WIDTH = 72
"""Columns of a line, so that it still fits when it is quoted in an answer."""

_GAP = "  "
_LONGEST = 20
"""Longer words are parted, rather than making a column wider."""
_LABELS = 24
_RULES = {1: "=", 2: "-"}
_BLANKS = re.compile(r"[ \t]+")


def to_mail_text(document: Document) -> str:
    """The whole document, with a blank line between its parts."""
    document = settled(document)
    head = plain.lines(replace(document, blocks=()))
    parts = ["\n".join(each for line in head for each in _wrapped(line))]
    parts += ["\n".join(lines) for lines in _parts(document.blocks)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _parts(blocks: Iterable[DocumentBlock]) -> Iterator[list[str]]:
    for block in blocks:
        if isinstance(block, KeepTogether):
            yield from _parts(block.blocks)
        elif lines := [line.rstrip() for line in _block(block)]:
            yield lines


def _block(block: DocumentBlock) -> Iterator[str]:
    if isinstance(block, Heading):
        yield from _heading(block)
    elif isinstance(block, FactGrid):
        labels = max((_wide(heard(fact.label)) for fact in block.facts), default=0)
        room = min(labels, _LABELS)
        for fact in block.facts:
            yield from _beside((heard(fact.label), fact.value), (room, WIDTH - room - len(_GAP)))
    elif isinstance(block, Table):
        yield from _table(block)
    else:
        for line in plain.block_lines(block):
            if not blank(line):
                yield from _wrapped(line)


def _heading(block: Heading) -> Iterator[str]:
    lines = _wrapped(heard(block.text))
    yield from lines
    rule = _RULES.get(block.level)
    if rule and lines:
        yield rule * max(map(_wide, lines))


# -------------------------------------------------------------------------------------- tables


def _table(block: Table) -> Iterator[str]:
    headers = tuple(heard(column.header) for column in block.columns)
    rows = list(_grid(block))
    cells = [row for row in rows if not isinstance(row, str)]
    if not cells:
        yield from (line for row in rows if isinstance(row, str) for line in _wrapped(row))
        return
    shown = [headers, *cells] if block.show_header else cells
    widths = _widths(shown)
    if not widths:
        yield from _told(headers if block.show_header else (), rows)
        return
    if block.show_header:
        yield from _beside(headers, widths)
        yield _GAP.join("-" * width for width in widths)
    for row in rows:
        yield from _wrapped(row) if isinstance(row, str) else _beside(row, widths)


def _grid(block: Table) -> Iterator[tuple[str, ...] | str]:
    """The rows with a text in each column; what spans several rows stands in each of them."""
    left = [0] * len(block.columns)
    above = [""] * len(block.columns)
    for row in block.rows:
        if isinstance(row, GroupRow):
            yield visible(row.text)
        else:
            yield _row(row, left, above)


def _row(row: Row, left: list[int], above: list[str]) -> tuple[str, ...]:
    cells = iter(row.cells)
    found: list[str] = []
    while len(found) < len(left):
        at = len(found)
        if left[at]:
            left[at] -= 1
            found.append(above[at])
            continue
        cell = next(cells, None)
        words = "" if cell is None else _cell(cell)
        for span in range(1 if cell is None else cell.col_span):
            if at + span < len(left):
                left[at + span] = 0 if cell is None else cell.row_span - 1
                above[at + span] = "" if span else words
                found.append(above[at + span])
    return tuple(found)


def _cell(cell: Cell) -> str:
    parts = (plain.cell_text(replace(cell, notes=())), *cell.notes)
    return "\n".join(visible(part) for part in parts if not blank(part))


def _widths(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """How wide each column is; none where they have no room beside each other."""
    columns = list(zip(*rows, strict=True))
    room = WIDTH - len(_GAP) * (len(columns) - 1)
    whole = [max(_wide(line) for text in column for line in text.split("\n")) for column in columns]
    least = [
        min(_LONGEST, max((_wide(word) for text in column for word in _words(text)), default=0))
        for column in columns
    ]
    if sum(whole) <= room:
        return tuple(whole)
    spare = room - sum(least)
    if spare < 0:
        return ()
    # Who lacks little gets it: a short cell is parted only where there is no room at all.
    widths = list(least)
    lacking = sorted(range(len(columns)), key=lambda at: whole[at] - least[at])
    for served, at in enumerate(lacking):
        more = min(whole[at] - least[at], spare // (len(columns) - served))
        widths[at] += more
        spare -= more
    return tuple(widths)


def _told(headers: Sequence[str], rows: Iterable[tuple[str, ...] | str]) -> Iterator[str]:
    """Row by row, a line for each cell that says something."""
    for number, row in enumerate(rows):
        if number:
            yield ""
        if isinstance(row, str):
            yield from _wrapped(row)
            continue
        for header, words in zip_longest(headers, row, fillvalue=""):
            if not blank(words):
                yield from _wrapped(f"{header}: {words}" if header else words)


def _beside(texts: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """Texts beside each other, each in its column."""
    columns = [_lines(text, width) for text, width in zip(texts, widths, strict=True)]
    for line in zip_longest(*columns, fillvalue=""):
        filled = (t + " " * (width - _wide(t)) for t, width in zip(line, widths, strict=True))
        yield _GAP.join(filled).rstrip()


# --------------------------------------------------------------------------------------- lines


def _wrapped(text: str) -> list[str]:
    """Lines that fit; what belongs to an item stays below its words."""
    found: list[str] = []
    for line in visible(text).split("\n"):
        indent = len(line) - len(line.lstrip(" "))
        below = indent + 2 if line.lstrip().startswith("• ") else indent
        lines = _lines(line.lstrip(" "), WIDTH - below, cut=False)
        found += [" " * (below if i else indent) + each for i, each in enumerate(lines)]
    return found


def _lines(text: str, width: int, *, cut: bool = True) -> list[str]:
    """Words on lines of a width; ``cut`` parts a word that is longer."""
    found: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in _words(paragraph):
            for piece in _pieces(word, width) if cut else [word]:
                if line and _wide(line) + 1 + _wide(piece) > width:
                    found.append(line)
                    line = piece
                else:
                    line = f"{line} {piece}" if line else piece
        if line:
            found.append(line)
    return found


def _words(text: str) -> list[str]:
    """Words, which a no-break blank does not part."""
    return [word for part in text.split("\n") for word in _BLANKS.split(part) if word]


def _pieces(word: str, width: int) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and _wide(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _wide(text: str) -> int:
    """How many columns a text takes where every letter has the same width."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
