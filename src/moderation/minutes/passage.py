# SPDX-License-Identifier: EUPL-1.2
"""Where the parts of a document lie on its finished pages, as the writer put them there."""

from __future__ import annotations

from dataclasses import dataclass, field

Box = tuple[float, float, float, float]
"""Left, upper, right and lower edge in points, from the page's upper left corner."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a page that came from one place; what runs over two pages is two pieces.

    Attributes:
        origin: Where it came from, as its block carries it.
        page: The page's index.
        box: Where it lies.
        words: What it says.
    """

    origin: str
    page: int
    box: Box
    words: str


@dataclass(frozen=True, slots=True)
class PlacedHeading:
    """A heading: its level from 1, its words, its page's index, and its upper edge in points."""

    level: int
    words: str
    page: int
    y: float
    origin: str | None = None


@dataclass(slots=True)
class Places:
    """What a writer tells of finished pages, both in reading order."""

    passages: list[Passage] = field(default_factory=list)
    headings: list[PlacedHeading] = field(default_factory=list)
