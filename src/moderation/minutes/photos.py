# SPDX-License-Identifier: EUPL-1.2
"""Photos made fit: turned as they were taken, without anything about place, camera or person.

A photo is read once, within limits, and written anew; one that is fit already stays as it is, byte
for byte. What a file carries beside its picture (EXIF, XMP, comments, previews, colour profiles,
bytes behind the end) never goes on.
"""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 40_000_000
MOST_PIXELS_IN_ALL = 300_000_000
"""Pixels that have to be made smaller. What this program exported has been made smaller before."""
LONGEST_SIDE = 1920
"""No wall and no page shows more."""

JPEG, PNG = "image/jpeg", "image/png"
_QUALITY = 88
_PHONE_BRANDS = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
)
_FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")


class UnfitPhoto(ValueError):
    """The file cannot be read as a picture, or has more pixels than allowed.

    Attributes:
        too_large: It has too many pixels.
        phone_format: It is a picture of a kind that only some phones write (HEIC, AVIF).
    """

    def __init__(self, *, too_large: bool = False, phone_format: bool = False) -> None:
        super().__init__("a picture with too many pixels" if too_large else "no picture")
        self.too_large = too_large
        self.phone_format = phone_format


@dataclass(frozen=True, slots=True)
class FitPhoto:
    """A picture that can go into stores and files.

    Attributes:
        media_type: JPEG or PNG.
        data: The file's bytes.
        width: In pixels.
        height: In pixels.
        grey: It has no colours.
    """

    media_type: str
    data: bytes
    width: int
    height: int
    grey: bool = False


def fit(data: bytes, *, as_jpeg: bool = False) -> FitPhoto:
    """A picture, turned, scaled and without metadata.

    Args:
        data: The bytes of a file of any usual kind.
        as_jpeg: It becomes a JPEG without transparency; else drawings stay PNG.

    Raises:
        UnfitPhoto: It cannot be read, or is too large.
    """
    from PIL import Image

    if data[4:8] == b"ftyp" and data[8:12] in _PHONE_BRANDS:
        raise UnfitPhoto(phone_format=True)
    try:
        with warnings.catch_warnings():
            # Damaged metadata, or many pixels: the one is dropped, the other refused.
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=_FORMATS) as image:
                return _fit(image, data, as_jpeg=as_jpeg)
    except UnfitPhoto:
        raise
    except Image.DecompressionBombError as error:
        raise UnfitPhoto(too_large=True) from error
    except _DAMAGED as error:
        raise UnfitPhoto from error


_DAMAGED = (
    OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError,
    MemoryError, AttributeError, struct.error, zlib.error,
)  # fmt: skip
"""What readers of damaged files raise."""


def _fit(image: Image.Image, data: bytes, *, as_jpeg: bool) -> FitPhoto:
    if image.width * image.height > MOST_PIXELS:
        raise UnfitPhoto(too_large=True)
    kept = _as_it_is(image, data, as_jpeg=as_jpeg)
    if kept is not None:
        return kept
    was_jpeg = image.format == "JPEG"
    # A large JPEG is read at a half, a quarter or an eighth of its size.
    image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
    image.load()
    return _written(_turned(image), as_jpeg=as_jpeg or was_jpeg)


def _turned(image: Image.Image) -> Image.Image:
    """The picture as it was taken; unturned where what the camera wrote is damaged."""
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(image)
    except _DAMAGED:
        return image


_PLAIN = frozenset(("1", "L", "LA", "P", "RGB", "RGBA"))


def _as_it_is(image: Image.Image, data: bytes, *, as_jpeg: bool) -> FitPhoto | None:
    """The file itself, if there is nothing to change about it."""
    if max(image.size) > LONGEST_SIDE:
        return None
    if image.format == "JPEG" and image.mode in ("RGB", "L") and bare_jpeg(data):
        image.load()  # a torn file is noticed here and not by whoever opens the minutes
        return FitPhoto(JPEG, data, image.width, image.height, grey=image.mode == "L")
    if image.format == "PNG" and image.mode in _PLAIN and not as_jpeg and bare_png(data):
        image.load()
        return FitPhoto(PNG, data, image.width, image.height)
    return None


def _eight_bits(image: Image.Image) -> Image.Image:
    """A scan in 65,536 greys, or in fractions, in 256 of them: cut off, all of it were white."""
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda grey: grey / 257).convert("L")
    if image.mode not in ("I", "F"):
        return image
    extremes = image.getextrema()
    high = float(extremes[1]) if isinstance(extremes[1], int | float) else 0.0
    whole = 1.0 if high <= 1 and image.mode == "F" else 255.0 if high <= 255 else 65_535.0
    scale = 255.0 / max(whole, high)
    return image.convert("F").point(lambda grey: grey * scale).convert("L")


def pixels(data: bytes) -> int:
    """How many pixels have to be read and written anew; 0 of a picture that only is looked at.

    Only the head of the file is read.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=_FORMATS) as image:
                return image.width * image.height if max(image.size) > LONGEST_SIDE else 0
    except (*_DAMAGED, Image.DecompressionBombError):
        return 0


class TooManyPixels(ValueError):
    """Pictures that come together have more pixels than can be made smaller in a while."""


def check_in_all(files: Iterable[bytes]) -> None:
    """Refuse pictures that would take minutes together, before any of them is unpacked.

    Raises:
        TooManyPixels: They would.
    """
    left = MOST_PIXELS_IN_ALL
    for data in files:
        left -= pixels(data)
        if left < 0:
            raise TooManyPixels


def unseen(data: bytes) -> bool:
    """Whether a picture is (nearly) white where it is not transparent: nobody sees it on paper."""
    from PIL import Image

    with Image.open(BytesIO(data), formats=_FORMATS) as image:
        shown = image.convert("RGBA")
        shown.thumbnail((400, 400))
    ground = Image.new("RGBA", shown.size, "white")
    greys = Image.alpha_composite(ground, shown).convert("L").histogram()
    dark = sum(greys[:_NEARLY_WHITE])
    return dark * 1000 < sum(greys)


_NEARLY_WHITE = 225
"""A grey from which on a line is lost on white paper."""


def _written(image: Image.Image, *, as_jpeg: bool) -> FitPhoto:
    from PIL import Image

    image = _eight_bits(image)
    transparent = image.has_transparency_data
    shown = image.convert("RGBA" if transparent else "L" if image.mode in ("1", "L") else "RGB")
    if transparent and as_jpeg:
        ground = Image.new("RGBA", shown.size, "white")
        shown = Image.alpha_composite(ground, shown).convert("RGB")
    # Both sides stay at least a pixel wide, however long the picture is.
    scale = min(1.0, LONGEST_SIDE / max(shown.size))
    if scale < 1.0:
        size = max(1, round(shown.width * scale)), max(1, round(shown.height * scale))
        shown = shown.resize(size, Image.Resampling.LANCZOS)
    fresh = Image.new(shown.mode, shown.size)
    fresh.paste(shown)  # the pixels alone
    target = BytesIO()
    if as_jpeg:
        fresh.save(target, "JPEG", quality=_QUALITY, optimize=True)
    else:
        fresh.save(target, "PNG", optimize=True)
    media_type = JPEG if as_jpeg else PNG
    return FitPhoto(
        media_type, target.getvalue(), fresh.width, fresh.height, grey=fresh.mode == "L"
    )


# ------------------------------------------------------------------------------------- bare files

_TABLES = {0xDB, 0xC4, 0xDD, 0xEE}  # quantisation, Huffman, restarts, Adobe's colour transform
_FRAMES = {0xC0, 0xC1, 0xC2}
_CHUNKS = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"pHYs", b"sRGB", b"gAMA", b"cHRM"}


def bare_jpeg(data: bytes) -> bool:
    """Whether a JPEG holds its picture and nothing else."""
    if not data.startswith(b"\xff\xd8"):
        return False
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xD9:
            return at + 2 == len(data)
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        segment = data[at + 4 : at + 2 + size]
        at += 2 + size
        if marker == 0xE0:
            # The head of the format, without a preview.
            if not (segment.startswith(b"JFIF\0") and segment[12:14] == b"\0\0" and size == 16):
                return False
        elif marker == 0xDA:
            at = _end_of_scan(data, at)
        elif marker not in _TABLES | _FRAMES or (marker == 0xEE and size != 14):
            return False
    return data[at:] == b"\xff\xd9"


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the next marker stands behind compressed data."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        if data[at + 1] == 0x00 or 0xD0 <= data[at + 1] <= 0xD7:
            at += 2
        else:
            return at


def bare_png(data: bytes) -> bool:
    """Whether a PNG holds its picture and nothing else."""
    at = 8
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if kind not in _CHUNKS:
            return False
        at += 12 + size
        if kind == b"IEND":
            return at == len(data)
    return False
