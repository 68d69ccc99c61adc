# SPDX-License-Identifier: EUPL-1.2
"""Photos for tests: as phones take them, and as nobody should be able to bring them in."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageDraw, PngImagePlugin

CANARY = "Kanarienvogel-51.7763N"
"""Stands in every place of a file that is no picture."""


def drawing(width: int = 120, height: int = 80, mode: str = "RGB") -> Image.Image:
    """A picture whose upper left corner is red, so that turning it can be seen."""
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).rectangle((0, 0, width // 4, height // 4), fill="red")
    return image.convert(mode)


def phone_photo(width: int = 120, height: int = 80, orientation: int = 6) -> bytes:
    """A JPEG with place, camera, comment, colour profile, preview, and bytes behind its end."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = CANARY
    exif[0x8769] = {0x9286: CANARY.encode()}
    exif[0x8825] = {1: "N", 2: (51.0, 46.0, 34.0), 29: CANARY}
    return saved(
        drawing(width, height), "JPEG", exif=exif.tobytes(), comment=CANARY.encode(),
        icc_profile=CANARY.encode() * 4, quality=95,
    ) + CANARY.encode()  # fmt: skip


def screenshot() -> bytes:
    """A PNG with transparency, texts and a time."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", CANARY)
    info.add_itxt("XML:com.adobe.xmp", CANARY)
    image = drawing(mode="RGBA")
    image.putpixel((60, 40), (0, 0, 0, 0))
    return saved(image, "PNG", pnginfo=info, exif=b"Exif\0\0" + CANARY.encode())


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The bytes of a file."""
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def bare(width: int = 120, height: int = 80, mode: str = "RGB") -> bytes:
    """A JPEG with nothing to take out."""
    return saved(drawing(width, height, mode), "JPEG", quality=88)


def huge_png(width: int = 60_000, height: int = 60_000) -> bytes:
    """The head of a PNG that would fill the memory."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
