# SPDX-License-Identifier: EUPL-1.2
"""The logical structure of a PDF: what a screen reader walks through.

The layout builds the tree of elements; sheets tell which marked content belongs to which
element; ``write_structure`` turns both into objects of the file.
"""

from __future__ import annotations

from moderation.minutes.letters import heard
from moderation.minutes.pdf.objects import PdfFile, pdf_string

Box = tuple[float, float, float, float]


class TagOrigin:
    """What elements were made from: the origin of a part of the document, and its words."""

    __slots__ = ("origin", "words")

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.words: list[str] = []


class Element:
    """A node of the tree.

    Attributes:
        role: A standard structure type: P, H1, TD ...
        kids: Elements, and marked content as (sheet, id) in reading order.
        source: What it was made from; its children come from there as well.
    """

    __slots__ = ("entries", "kids", "role", "source")

    def __init__(self, role: str, parent: Element | None = None, entries: str = "") -> None:
        self.role = role
        self.entries = entries
        self.kids: list[Element | tuple[int, int]] = []
        self.source: TagOrigin | None = None
        if parent is not None:
            parent.kids.append(self)
            self.source = parent.source

    def add(self, role: str, entries: str = "") -> Element:
        """A new last child."""
        return Element(role, self, entries)

    def come_from(self, origin: str | None) -> Element:
        """Say what it was made from, before it has children; returns the element."""
        if origin is not None:
            self.source = TagOrigin(origin)
        return self

    def say(self, text: str) -> None:
        """Words in place of what is drawn; the space parts them from what follows."""
        self.entries += f"/ActualText {pdf_string(heard(text) + ' ')}"

    def describe(self, text: str) -> None:
        """An alternative text for a drawing."""
        self.entries += f"/Alt {pdf_string(heard(text))}"

    def place(self, box: Box) -> None:
        """The box of a drawing on its page, as figures must have."""
        numbers = " ".join(f"{value:.2f}" for value in box)
        self.entries += f"/A<</O/Layout/Placement/Block/BBox[{numbers}]>>"


def cell_entries(scope: str, col_span: int, row_span: int) -> str:
    """The attributes of a table cell; ``scope`` is Column, Row or empty."""
    parts = [f"/Scope/{scope}"] if scope else []
    if col_span > 1:
        parts.append(f"/ColSpan {col_span}")
    if row_span > 1:
        parts.append(f"/RowSpan {row_span}")
    return f"/A<</O/Table{''.join(parts)}>>" if parts else ""


def table_entries(summary: str) -> str:
    """The attributes of a table: what it shows, for those who cannot glance at it."""
    words = heard(summary)
    return f"/A<</O/Table/Summary {pdf_string(words)}>>" if words else ""


def list_entries(numbering: str) -> str:
    """The attributes of a list: Disc, Decimal or None."""
    return f"/A<</O/List/ListNumbering/{numbering}>>"


def write_structure(
    file: PdfFile, root: Element, sheets: list[list[Element]], pages: list[int]
) -> int:
    """Writes the tree; returns the object number of its root.

    Args:
        file: Where it is written.
        root: The Document element.
        sheets: For every page the elements that its marked content belongs to, by id.
        pages: The object numbers of the pages.
    """
    tree = file.reserve()
    numbers: dict[int, int] = {}
    pending: list[tuple[Element, int]] = [(root, tree)]
    order: list[tuple[Element, int, int]] = []
    while pending:
        element, parent = pending.pop()
        number = file.reserve()
        numbers[id(element)] = number
        order.append((element, number, parent))
        pending.extend((kid, number) for kid in element.kids[::-1] if isinstance(kid, Element))
    for element, number, parent in order:
        file.fill(number, _element(element, parent, numbers, pages))
    parents = []
    for index, elements in enumerate(sheets):
        refs = " ".join(f"{numbers[id(element)]} 0 R" for element in elements)
        parents.append(f"{index} {file.add(f'[{refs}]')} 0 R")
    file.fill(
        tree,
        f"<</Type/StructTreeRoot/K {numbers[id(root)]} 0 R/ParentTreeNextKey {len(sheets)}"
        f"/ParentTree {file.add('<</Nums[' + ' '.join(parents) + ']>>')} 0 R>>",
    )
    return tree


def _element(element: Element, parent: int, numbers: dict[int, int], pages: list[int]) -> str:
    page, kids = None, []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{numbers[id(kid)]} 0 R")
            continue
        sheet, content = kid
        if page is None:
            page = sheet
        if sheet == page:
            kids.append(str(content))
        else:
            kids.append(f"<</Type/MCR/Pg {pages[sheet]} 0 R/MCID {content}>>")
    at = "" if page is None else f"/Pg {pages[page]} 0 R"
    inside = "" if not kids else f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]"
    return f"<</S/{element.role}/P {parent} 0 R{at}{inside}{element.entries}>>"
