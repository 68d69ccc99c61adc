# SPDX-License-Identifier: EUPL-1.2
"""The one document model of the minutes: what a page says, free of Qt, SQL and PDF.

A document holds finished sentences in one language. Everything typed by people is plain text;
no writer reads markup out of it, and a line break is the only character with a meaning.
Blocks are frozen; every block may carry ``origin``, the id of what it was made from, so that a
preview can lead back to the place where it is edited.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from moderation.domain.side import Side
from moderation.minutes.block import DocumentBlock, require
from moderation.minutes.drawing import Shape
from moderation.minutes.letterhead import Letterhead
from moderation.minutes.table import (
    Agreement,
    Cell,
    CellMark,
    Column,
    ColumnAlign,
    Glyph,
    GroupRow,
    Row,
    Table,
    Tile,
    TileStyle,
)

__all__ = [
    "Agreement",
    "BulletList",
    "Callout",
    "Cell",
    "CellMark",
    "Column",
    "ColumnAlign",
    "ColumnsList",
    "Document",
    "DocumentBlock",
    "Fact",
    "FactGrid",
    "Figure",
    "Furniture",
    "Glyph",
    "Group",
    "GroupLine",
    "GroupRow",
    "Heading",
    "KeepTogether",
    "KeyFigure",
    "KeyFigures",
    "Legend",
    "ListItem",
    "NotePart",
    "NumberedList",
    "PageBreak",
    "PageFigure",
    "Paragraph",
    "Photo",
    "Role",
    "Row",
    "SignatureBlock",
    "SignatureField",
    "Table",
    "Tile",
    "TileStyle",
    "items",
]


# ------------------------------------------------------------------------------------- text


class Role(Enum):
    """What a paragraph is for, and so how it looks."""

    BODY = "body"
    LEAD = "lead"
    """Larger and quieter, as below a title."""
    LABEL = "label"
    """A short line that names what follows."""
    NOTE = "note"
    """Small print."""
    QUOTE = "quote"
    """Somebody's words, as they were said."""


@dataclass(frozen=True, slots=True)
class Heading(DocumentBlock):
    """A heading; it gets a bookmark and stays with what follows.

    Attributes:
        level: 1 opens a part (large), 2 a section, 3 and 4 what is below. A level that skips
            one is read aloud as the next allowed level, and keeps its look.
        text: The heading's words.
    """

    level: int
    text: str

    def __post_init__(self) -> None:
        if not 1 <= self.level <= 4:
            raise ValueError(f"a heading has level 1 to 4, not {self.level}")


@dataclass(frozen=True, slots=True)
class Paragraph(DocumentBlock):
    """Running text; line breaks are kept."""

    text: str
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list.

    Attributes:
        text: The item's words.
        note: A smaller line below, or nothing.
        children: Lists inside this item.
        origin: Where the item came from.
    """

    text: str
    note: str = ""
    children: tuple[BulletList | NumberedList, ...] = ()
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class BulletList(DocumentBlock):
    """Items in no order."""

    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class NumberedList(DocumentBlock):
    """Items in order.

    Attributes:
        items: The items.
        start: The first number.
        numbers: The number of each item, where they do not simply follow each other.
        ruled: Drawn with bold numbers and a line above every item, as agreements are.
    """

    items: tuple[ListItem, ...]
    start: int = 1
    ruled: bool = False
    numbers: tuple[int, ...] = ()

    @property
    def numbered(self) -> list[tuple[int, ListItem]]:
        """The items with their numbers."""
        numbers = self.numbers or range(self.start, self.start + len(self.items))
        return list(zip(numbers, self.items, strict=True))


def items(*texts: str) -> tuple[ListItem, ...]:
    """List items without notes and children."""
    return tuple(ListItem(text) for text in texts)


# ------------------------------------------------------------------------------------- panels


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value: Datum, Donnerstag, 12. März 2026."""

    label: str
    value: str
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class FactGrid(DocumentBlock):
    """Facts set in columns, filled column by column; read aloud as a list.

    Attributes:
        facts: The facts in reading order.
        columns: How many columns they are set in, 1 to 3.
    """

    facts: tuple[Fact, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class NotePart:
    """A piece of a small line: words, after a side's shape if they are about a side.

    The words name the side, so the shape itself is silent.
    """

    text: str
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Callout(DocumentBlock):
    """The sentence that everybody should remember, beside a black bar.

    Attributes:
        label: What it is: Gemeinsame Vision.
        text: The sentence.
        notes: A small line below.
    """

    label: str
    text: str
    notes: tuple[NotePart, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A large number and what it counts."""

    value: str
    label: str
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class KeyFigures(DocumentBlock):
    """Up to six large numbers in a row between two lines."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One line of a group: Tiefbauamt, 3."""

    text: str
    value: str = ""
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A titled column of entries.

    Attributes:
        title: The group's name, which also names its side.
        entries: The lines.
        value: What stands at the right of the title, usually a count.
        side: The shape before the title.
    """

    title: str
    entries: tuple[GroupLine, ...]
    value: str = ""
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class ColumnsList(DocumentBlock):
    """Groups side by side, three in a row."""

    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Legend(DocumentBlock):
    """Marks with their words, below a table that uses them."""

    marks: tuple[CellMark, ...]


# ------------------------------------------------------------------------------------- others


@dataclass(frozen=True, slots=True)
class Figure(DocumentBlock):
    """A drawing of lines, shapes and texts.

    Attributes:
        width: Width of the drawing's own coordinates; it is scaled to the text's width and
            never enlarged.
        height: Height of the drawing's own coordinates; y runs downwards.
        shapes: What is drawn, in order.
        alt: What the drawing says, in words; never empty.
        caption: A line below, or nothing.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str
    caption: str = ""

    def __post_init__(self) -> None:
        require(self.alt, "a figure needs an alternative text")
        if not (self.width > 0 and self.height > 0):
            raise ValueError("a figure has a width and a height")


@dataclass(frozen=True, slots=True)
class Photo(DocumentBlock):
    """A photo, as wide as the text at most and no higher than half a page.

    Attributes:
        data: A JPEG in colours or grey with nothing but the picture in it, as
            ``moderation.minutes.photos.fit`` makes it.
        width: In pixels.
        height: In pixels.
        alt: What is on it, in words; never empty.
        caption: A line below, or nothing.
        grey: It has no colours.
    """

    data: bytes
    width: int
    height: int
    alt: str
    caption: str = ""
    grey: bool = False

    def __post_init__(self) -> None:
        require(self.alt, "a photo needs an alternative text")
        if not (self.width > 0 and self.height > 0):
            raise ValueError("a photo has a width and a height")

    def size(self, widest: float, highest: float) -> tuple[float, float]:
        """How wide and high it is shown within these bounds; a pixel is one unit at most."""
        scale = min(1.0, widest / self.width, highest / self.height)
        return self.width * scale, self.height * scale


@dataclass(frozen=True, slots=True)
class PageFigure(DocumentBlock):
    """A drawing that fills a page of its own size, without header and footer.

    Signs, cards and forms to write on are such pages; what surrounds them goes on as before.

    Attributes:
        width: The page's width in points.
        height: The page's height in points.
        shapes: What is drawn, in order, from the page's upper left corner.
        alt: What the page says, in words; never empty.
        title: Its entry in the bookmarks.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str
    title: str

    def __post_init__(self) -> None:
        require(self.alt, "a drawn page needs an alternative text")
        require(self.title, "a drawn page needs a title")
        if not (self.width > 0 and self.height > 0):
            raise ValueError("a page has a width and a height")


@dataclass(frozen=True, slots=True)
class SignatureField:
    """A line to sign on.

    Attributes:
        label: Below the line: who signs, in which function.
        text: Above the line, for example place and date when they are known.
    """

    label: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class SignatureBlock(DocumentBlock):
    """Lines to sign on, two in a row; never torn apart by a page break."""

    fields: tuple[SignatureField, ...]


@dataclass(frozen=True, slots=True)
class PageBreak(DocumentBlock):
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class KeepTogether(DocumentBlock):
    """Blocks that stay on one page if they fit on one."""

    blocks: tuple[DocumentBlock, ...]


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page around the text; screen readers skip all but the letterhead.

    Attributes:
        header_left: Usually the municipality; the program's mark stands before it.
        header_right: Usually the kind of document.
        footer_left: Usually municipality and title.
        footer_middle: Usually the state; the document's state where this is empty.
        page_of: The page number, with ``{n}`` and ``{total}``.
        mark: Whether the program's mark is drawn.
        letterhead: What stands in the head of the first page in place of the mark.
    """

    header_left: str = ""
    header_right: str = ""
    footer_left: str = ""
    footer_middle: str = ""
    page_of: str = "Seite {n} von {total}"
    mark: bool = True
    letterhead: Letterhead | None = None

    def page_text(self, number: int, total: int) -> str:
        """The words for one page number."""
        return self.page_of.replace("{n}", str(number)).replace("{total}", str(total))


@dataclass(frozen=True, slots=True)
class Document:
    """Finished minutes, or a part of them, in one language.

    Attributes:
        title: The title, printed first and shown in the title bar of readers; a dash stands
            in for a title that cannot be seen.
        language: ``de`` or ``en``.
        blocks: The content in reading order.
        subtitle: Below the title.
        author: Who issues the document, usually the municipality.
        state: The state in words: Entwurf, freigegeben am 13. März 2026.
        subject: One sentence for the file's properties.
        furniture: Header and footer.
        show_title: Without it title and subtitle are in the file's properties alone, as for
            pages that are drawn as a whole.
        origin: The workshop that it is about.
    """

    title: str
    language: str
    blocks: tuple[DocumentBlock, ...]
    subtitle: str = ""
    author: str = ""
    state: str = ""
    subject: str = ""
    furniture: Furniture = field(default_factory=Furniture)
    show_title: bool = True
    origin: str | None = None

    def __post_init__(self) -> None:
        require(self.language, "a document needs a language")
