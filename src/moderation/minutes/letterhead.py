# SPDX-License-Identifier: EUPL-1.2
"""Whose paper a document is on."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.minutes.block import require


@dataclass(frozen=True, slots=True)
class Logo:
    """A municipality's mark.

    Attributes:
        data: A JPEG with nothing but the picture in it.
        width: In pixels.
        height: In pixels.
        alt: What it shows, in words; never empty.
        grey: It has no colours.
    """

    data: bytes
    width: int
    height: int
    alt: str
    grey: bool = False

    def __post_init__(self) -> None:
        require(self.alt, "a logo needs an alternative text")

    def size(self, widest: float, highest: float) -> tuple[float, float]:
        """How wide and high it is drawn to fill these bounds without being stretched."""
        scale = min(widest / self.width, highest / self.height)
        return self.width * scale, self.height * scale


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands in the head of the first page: part of what is read aloud, before the title.

    Attributes:
        logo: The mark, or none.
        lines: Office, address, contact; blank ones are left out.
        every_page: Every page is a first page, as of certificates that are handed out singly.
    """

    logo: Logo | None = None
    lines: tuple[str, ...] = ()
    every_page: bool = False
