# SPDX-License-Identifier: EUPL-1.2
"""The head of a page: slim on most of them, with logo and address on the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderation.domain.blank import blank
from moderation.minutes.document import Furniture
from moderation.minutes.letterhead import Letterhead, Logo
from moderation.minutes.pdf.context import Context
from moderation.minutes.pdf.glyphs import program_mark
from moderation.minutes.pdf.sheet import PdfSheet, text_at
from moderation.minutes.pdf.style import (
    FURNITURE_QUIET,
    FURNITURE_STRONG,
    HEADER_MIDDLE,
    LEFT,
    LETTERHEAD,
    PAGE_HEIGHT,
    PX,
    RIGHT,
    WIDTH,
    LetterStyle,
)
from moderation.minutes.pdf.tags import Element

LOGO_WIDTH, LOGO_HEIGHT = 330 * PX, 104 * PX
"""The most room that a logo gets; between the page's edge and the text."""


def head(
    furniture: Furniture, context: Context, sheet: PdfSheet, root: Element, number: int
) -> None:
    """Draws the head of a page, which is counted from 1."""
    letterhead = furniture.letterhead
    if letterhead is None or (number > 1 and not letterhead.every_page):
        _slim(furniture, context, sheet)
    else:
        elements = _Elements(root) if number == 1 else None
        _whole(furniture, letterhead, context, sheet, elements)


def _slim(furniture: Furniture, context: Context, sheet: PdfSheet) -> None:
    parts: list[str] = []
    x = LEFT
    if furniture.mark:
        parts.append(program_mark(LEFT, HEADER_MIDDLE - 20 * PX, 40 * PX))
        x += 56 * PX
    baseline = HEADER_MIDDLE + 0.34 * FURNITURE_STRONG.size
    if not blank(furniture.header_left):
        left = context.setter.one(furniture.header_left, FURNITURE_STRONG, WIDTH * 0.55)
        parts.append(text_at(left, x, baseline))
    parts += _right(furniture, context, baseline)
    if parts:
        sheet.artifact("\n".join(parts), kind="Pagination", edge="Header")


def _right(furniture: Furniture, context: Context, baseline: float) -> Iterator[str]:
    """What kind of document it is."""
    if not blank(furniture.header_right):
        line = context.setter.one(furniture.header_right, FURNITURE_QUIET, WIDTH * 0.35)
        yield text_at(line, RIGHT - line.width, baseline)


class _Elements:
    """Makes the elements of the letterhead, which come before everything else."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._place = 0

    def add(self, role: str) -> Element:
        element = self._root.add(role)
        self._root.kids.remove(element)
        self._root.kids.insert(self._place, element)
        self._place += 1
        return element


def _whole(
    furniture: Furniture,
    letterhead: Letterhead,
    context: Context,
    sheet: PdfSheet,
    elements: _Elements | None,
) -> None:
    """Logo at the left, name and address beside it; on pages that repeat it, nothing is read."""
    x = LEFT
    if letterhead.logo is not None:
        x += _logo(letterhead.logo, context, sheet, elements) + 24 * PX
    rows = [(furniture.header_left, FURNITURE_STRONG, False)]
    rows += [(line, LETTERHEAD, True) for line in letterhead.lines]
    shown = [row for row in rows if not blank(row[0])]
    artifacts = list(_right(furniture, context, _baselines(shown)[0] if shown else HEADER_MIDDLE))
    for (words, style, told), baseline in zip(shown, _baselines(shown), strict=True):
        line = context.setter.one(words, style, WIDTH * 0.62 - (x - LEFT))
        drawn = text_at(line, x, baseline)
        if told and elements is not None:
            element = elements.add("P")
            # A line that had to be cut is still read as it was typed.
            element.say(words)
            sheet.tag(element, drawn)
        else:
            artifacts.append(drawn)
    if artifacts:
        sheet.artifact("\n".join(artifacts), kind="Pagination", edge="Header")


def _baselines(rows: Sequence[tuple[str, LetterStyle, bool]]) -> list[float]:
    """Where the lines stand, as a whole in the middle of the head."""
    found: list[float] = []
    y = HEADER_MIDDLE - sum(style.leading for _words, style, _told in rows) / 2
    for _words, style, _told in rows:
        found.append(y + style.baseline)
        y += style.leading
    return found


def _logo(logo: Logo, context: Context, sheet: PdfSheet, elements: _Elements | None) -> float:
    """Draws the logo; returns its width."""
    width, height = logo.size(LOGO_WIDTH, LOGO_HEIGHT)
    top = HEADER_MIDDLE - height / 2
    drawn = context.images.draw(logo, LEFT, top, width, height)
    if elements is None:
        sheet.artifact(drawn, kind="Pagination", edge="Header")
        return width
    element = elements.add("Figure")
    element.describe(logo.alt)
    element.place((LEFT, PAGE_HEIGHT - top - height, LEFT + width, PAGE_HEIGHT - top))
    sheet.tag(element, drawn)
    return width
