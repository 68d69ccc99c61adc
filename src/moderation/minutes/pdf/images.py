# SPDX-License-Identifier: EUPL-1.2
"""Photos in the file: their JPEG as it is, each stored once."""

from __future__ import annotations

from moderation.minutes.document import Photo
from moderation.minutes.letterhead import Logo
from moderation.minutes.pdf.objects import PdfFile
from moderation.minutes.pdf.style import PAGE_HEIGHT


class Images:
    """The photos of one file, by the names that pages call them."""

    def __init__(self) -> None:
        self._names: dict[bytes, str] = {}
        self._photos: list[Photo | Logo] = []

    def draw(self, photo: Photo | Logo, x: float, y: float, width: float, height: float) -> str:
        """The operators of a photo with its upper left corner at a place."""
        name = self._names.get(photo.data)
        if name is None:
            name = self._names[photo.data] = f"Im{len(self._photos)}"
            self._photos.append(photo)
        bottom = PAGE_HEIGHT - y - height
        return f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {bottom:.2f} cm /{name} Do Q"

    def write(self, file: PdfFile) -> str:
        """Embeds every photo; returns their part of the pages' resources."""
        if not self._photos:
            return ""
        entries = []
        for photo in self._photos:
            space = "DeviceGray" if photo.grey else "DeviceRGB"
            number = file.stream(
                photo.data,
                f"/Type/XObject/Subtype/Image/Width {photo.width}/Height {photo.height}"
                f"/ColorSpace/{space}/BitsPerComponent 8/Filter/DCTDecode",
                compress=False,
            )
            entries.append(f"/{self._names[photo.data]} {number} 0 R")
        return f"/XObject<<{''.join(entries)}>>"
