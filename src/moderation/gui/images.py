# SPDX-License-Identifier: EUPL-1.2
"""Images and PDF pages from files: turned as they were taken, scaled, without metadata."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.beside import beside
from moderation.minutes import page_process
from moderation.minutes.page_process import UnreadablePdf
from moderation.minutes.photos import LONGEST_SIDE, FitPhoto, UnfitPhoto, fit
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

MOST_BYTES = 60_000_000

NOT_READ = QT_TRANSLATE_NOOP(
    "Images", "{file} cannot be shown: it is no image and no PDF. Choose another file."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Images",
    "{file} is too large for the wall. Make it smaller than 40 megapixels, then try again.",
)
NO_ACCESS = QT_TRANSLATE_NOOP("Images", "{file} cannot be shown: {reason}. Choose another file.")
LOCKED = QT_TRANSLATE_NOOP(
    "Images", "{file} is protected with a password. Save it without one, then try again."
)
ENDLESS = QT_TRANSLATE_NOOP(
    "Images",
    "{file} takes too long to be shown, or too much memory. Save the page as a picture, then try "
    "again.",
)
PHONE_FORMAT = QT_TRANSLATE_NOOP(
    "Images", "{file} is a photo in the format of a phone (HEIC): please save it as JPEG."
)


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """An image ready to be kept: its media type and its bytes as base64."""

    media_type: str
    data: str


def pdf_pages(path: Path) -> int:
    """How many pages a PDF has; 0 if the file is not a PDF.

    Raises:
        UserFacingError: It calls itself a PDF and cannot be read.
    """
    if not _is_pdf(path):
        return 0
    return beside(lambda: _pages(path))


def _pages(path: Path) -> int:
    try:
        return page_process.pages(_bytes(path))
    except UnreadablePdf as error:
        raise _refusal(path, error) from error


def load_image(path: Path, page: int = 0) -> LoadedImage:
    """An image file, or a page of a PDF counted from 0, as it is kept in the workshop.

    Raises:
        UserFacingError: It cannot be read, or is too large.
    """
    return beside(lambda: _loaded(path, page))


def _loaded(path: Path, page: int) -> LoadedImage:
    data = _bytes(path)
    try:
        if _is_pdf(path):
            data = page_process.painted(data, page, LONGEST_SIDE)
        found: FitPhoto = fit(data)
    except UnreadablePdf as error:
        raise _refusal(path, error) from error
    except UnfitPhoto as error:
        message = TOO_LARGE if error.too_large else PHONE_FORMAT if error.phone_format else NOT_READ
        raise UserFacingError(message.with_values(file=path.name)) from error
    return LoadedImage(found.media_type, base64.b64encode(found.data).decode("ascii"))


def _refusal(path: Path, error: UnreadablePdf) -> UserFacingError:
    message = LOCKED if error.locked else ENDLESS if error.endless else NOT_READ
    return UserFacingError(message.with_values(file=path.name))


def _is_pdf(path: Path) -> bool:
    return path.suffix.casefold() == ".pdf"


def _bytes(path: Path) -> bytes:
    try:
        return read_regular(path, MOST_BYTES)
    except TooLarge as error:
        raise UserFacingError(TOO_LARGE.with_values(file=path.name)) from error
    except OSError as error:
        message = NO_ACCESS.with_values(file=path.name, reason=reason(error))
        raise UserFacingError(message) from error
