# SPDX-License-Identifier: EUPL-1.2
"""What the layout of every block needs, and where every kind of block registers its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import singledispatch
from typing import NamedTuple

from moderation.minutes.block import DocumentBlock
from moderation.minutes.pdf.images import Images
from moderation.minutes.pdf.sheet import Slab
from moderation.minutes.pdf.style import LEFT, WIDTH
from moderation.minutes.pdf.tags import Element
from moderation.minutes.pdf.typesetting import Typesetter


class Bookmark(NamedTuple):
    """An entry of the outline: level from 1, words, page index, place on the page, origin."""

    level: int
    text: str
    sheet: int
    y: float
    origin: str | None = None


@dataclass(slots=True)
class Context:
    """The state of one file while its blocks are laid out.

    Attributes:
        setter: Sets text in the fonts of the file.
        bookmarks: The headings in the order in which they were drawn.
        level: The level of the last heading, as it is read aloud.
        images: The photos of the file.
        progress: Told how many rows are done.
    """

    setter: Typesetter
    bookmarks: list[Bookmark] = field(default_factory=list)
    level: int = 1
    images: Images = field(default_factory=Images)
    progress: Callable[[int], None] = lambda _rows: None


class SlabPlace(NamedTuple):
    """Where a block goes: its parent in the structure, its left edge and its width."""

    parent: Element
    x: float = LEFT
    width: float = WIDTH


@singledispatch
def layout(block: DocumentBlock, _context: Context, _place: SlabPlace) -> Iterator[Slab]:
    """The slabs of a block, made as they are asked for.

    Raises:
        TypeError: No function lays out blocks of this kind.
    """
    raise TypeError(f"no layout for {type(block).__name__}")
