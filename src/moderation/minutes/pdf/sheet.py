# SPDX-License-Identifier: EUPL-1.2
"""A page while it is drawn, and the flow that fills pages.

Nothing reaches a page but through ``tag`` (it belongs to an element of the structure) or
``artifact`` (screen readers skip it), so nothing can be painted that is neither.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from moderation.minutes.drawing import Tone
from moderation.minutes.passage import Box
from moderation.minutes.pdf.style import BOTTOM, PAGE_HEIGHT, PAGE_WIDTH, TOP, LetterStyle
from moderation.minutes.pdf.tags import Element, TagOrigin
from moderation.minutes.pdf.typesetting import SetLine, colour


class PdfSheet:
    """One page: its operators, and the element of every marked content.

    Places are given from the upper left corner, in points. ``places`` says what lies where that
    came from somewhere. ``size`` is the page's width and
    height; one that is ``drawn`` as a whole has neither header nor footer.
    """

    def __init__(
        self,
        index: int,
        size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT),
        *,
        drawn: bool = False,
    ) -> None:
        self.index = index
        self.size = size
        self.drawn = drawn
        self.contents: list[Element] = []
        self.places: dict[TagOrigin, Box] = {}
        self._operators: list[str] = []
        self._open: Element | None = None

    def tag(self, element: Element, operators: str) -> None:
        """Draws something that belongs to an element."""
        if self._open is not element:
            self._close()
            number = len(self.contents)
            self.contents.append(element)
            element.kids.append((self.index, number))
            self._operators.append(f"/{element.role} <</MCID {number}>>BDC")
            self._open = element
        self._operators.append(operators)

    def artifact(self, operators: str, *, kind: str = "Layout", edge: str = "") -> None:
        """Draws something that only decorates or repeats."""
        self._close()
        attached = f"/Subtype/{edge}" if edge else ""
        self._operators.append(f"/Artifact <</Type/{kind}{attached}>>BDC\n{operators}\nEMC")

    def line(self, element: Element, line: SetLine, x: float, y: float, style: LetterStyle) -> None:
        """Draws a line of text of an element, its upper edge at ``y``."""
        if line.operators:
            self.tag(element, text_at(line, x, y + style.baseline))
            self.mark(element, x, y, x + line.width, y + style.leading)

    def mark(self, element: Element, left: float, top: float, right: float, bottom: float) -> None:
        """Remember where something that came from somewhere was drawn."""
        source = element.source
        if source is not None:
            known = self.places.get(source)
            if known is not None:
                left, top = min(left, known[0]), min(top, known[1])
                right, bottom = max(right, known[2]), max(bottom, known[3])
            self.places[source] = (left, top, right, bottom)

    def rule(self, x1: float, x2: float, y: float, width: float, tone: Tone) -> None:
        """Draws a horizontal line with its upper edge at ``y``."""
        self.artifact(rule(x1, x2, y, width, tone))

    def content(self) -> bytes:
        """The finished page's operators."""
        self._close()
        return "\n".join(self._operators).encode("ascii")

    def _close(self) -> None:
        if self._open is not None:
            self._operators.append("EMC")
            self._open = None


def text_at(line: SetLine, x: float, baseline: float) -> str:
    """The operators of a line of text at its place."""
    return f"BT {x:.2f} {PAGE_HEIGHT - baseline:.2f} Td {line.operators} ET"


def rule(x1: float, x2: float, y: float, width: float, tone: Tone) -> str:
    """The operators of a horizontal line, drawn as an area so that it is crisp."""
    bottom = PAGE_HEIGHT - y - width
    return f"{colour(tone)} {x1:.2f} {bottom:.2f} {x2 - x1:.2f} {width:.2f} re f"


@dataclass(frozen=True, slots=True)
class Head:
    """What is repeated on top of a page when a table goes on there."""

    height: float
    draw: Callable[[PdfSheet, float], None]


@dataclass(slots=True)
class Slab:
    """A part of the flow that is never torn apart.

    Attributes:
        height: Its height in points.
        draw: Draws it on a sheet, its upper edge at the given place.
        gap: Room above, dropped on top of a page.
        keep: It stays on one page with the next slab.
        after: Room between it and the next slab, in place of that one's own gap.
        head: Repeated before it where it opens a page.
        breaks: It begins a new page.
        page: It is drawn as a page of its own of this size; its height counts for nothing.
    """

    height: float
    draw: Callable[[PdfSheet, float], None]
    gap: float = 0.0
    keep: bool = False
    after: float | None = None
    head: Head | None = None
    breaks: bool = False
    page: tuple[float, float] | None = None


def nothing(_sheet: PdfSheet, _y: float) -> None:
    """Draws nothing."""


class SlabFlow:
    """Places slabs on sheets, one below the other."""

    def __init__(self) -> None:
        self.sheets: list[PdfSheet] = [PdfSheet(0)]
        self._y = TOP
        self._fresh = True

    def place(self, slabs: Iterable[Slab]) -> None:
        """Places slabs in order; those that belong together stay on one page if they can."""
        chain: list[Slab] = []
        after: float | None = None
        for slab in slabs:
            slab.gap, after = slab.gap if after is None else after, slab.after
            if slab.breaks or slab.page is not None:
                self._place_chain(chain)
                chain = []
                if slab.page is not None:
                    self._place_page(slab, slab.page)
                elif not self._fresh:
                    self._new_sheet()
                continue
            chain.append(slab)
            if not slab.keep:
                self._place_chain(chain)
                chain = []
        self._place_chain(chain)

    def _place_chain(self, chain: list[Slab]) -> None:
        if not chain:
            return
        height = sum(slab.gap + slab.height for slab in chain)
        if not self._fresh and self._y + height > BOTTOM + 0.01:
            head = chain[0].head.height if chain[0].head else 0.0
            if head + height - chain[0].gap <= BOTTOM - TOP + 0.01:
                self._new_sheet()
        for slab in chain:
            self._place(slab)

    def _place_page(self, slab: Slab, size: tuple[float, float]) -> None:
        sheet = PdfSheet(len(self.sheets) - self._fresh, size, drawn=True)
        # An empty page gives way to it; what follows begins another one.
        self.sheets[sheet.index :] = [sheet]
        slab.draw(sheet, 0.0)
        self._y, self._fresh = BOTTOM, False

    def _place(self, slab: Slab) -> None:
        if not self._fresh and self._y + slab.gap + slab.height > BOTTOM + 0.01:
            self._new_sheet()
        sheet = self.sheets[-1]
        if not self._fresh:
            self._y += slab.gap
        elif slab.head is not None:
            slab.head.draw(sheet, self._y)
            self._y += slab.head.height
        slab.draw(sheet, self._y)
        self._y += slab.height
        self._fresh = False

    def _new_sheet(self) -> None:
        self.sheets.append(PdfSheet(len(self.sheets)))
        self._y = TOP
        self._fresh = True
