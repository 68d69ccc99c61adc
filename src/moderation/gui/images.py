# SPDX-License-Identifier: EUPL-1.2
"""Images and PDF pages from files: turned as they were taken, scaled, without metadata."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.pdfium import PDFIUM
from moderation.minutes.photos import LONGEST_SIDE, FitPhoto, UnfitPhoto, fit

MOST_BYTES = 60_000_000

NOT_READ = QT_TRANSLATE_NOOP(
    "Images", "{file} cannot be shown: it is no image and no PDF. Choose another file."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Images",
    "{file} is too large for the wall. Make it smaller than 40 megapixels, then try again.",
)


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """An image ready to be kept: its media type and its bytes as base64."""

    media_type: str
    data: str


def pdf_pages(path: Path) -> int:
    """How many pages a PDF has; 0 if the file is none.

    Raises:
        UserFacingError: It calls itself a PDF and cannot be read.
    """
    if not _is_pdf(path):
        return 0
    import pypdfium2

    _check_size(path)
    try:
        with PDFIUM:
            document = pypdfium2.PdfDocument(path)
            try:
                return len(document)
            finally:
                document.close()
    except (pypdfium2.PdfiumError, OSError) as error:
        raise UserFacingError(NOT_READ.with_values(file=path.name)) from error


def load_image(path: Path, page: int = 0) -> LoadedImage:
    """An image file, or a page of a PDF counted from 0, as it is kept in the workshop.

    Raises:
        UserFacingError: It cannot be read, or is too large.
    """
    _check_size(path)
    try:
        found = _page(path, page) if _is_pdf(path) else fit(path.read_bytes())
    except UnfitPhoto as error:
        message = TOO_LARGE if error.too_large else NOT_READ
        raise UserFacingError(message.with_values(file=path.name)) from error
    except OSError as error:
        raise UserFacingError(NOT_READ.with_values(file=path.name)) from error
    return LoadedImage(found.media_type, base64.b64encode(found.data).decode("ascii"))


def _is_pdf(path: Path) -> bool:
    return path.suffix.casefold() == ".pdf"


def _check_size(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise UserFacingError(NOT_READ.with_values(file=path.name)) from error
    if size > MOST_BYTES:
        raise UserFacingError(TOO_LARGE.with_values(file=path.name))


def _page(path: Path, page: int) -> FitPhoto:
    import pypdfium2

    target = BytesIO()
    try:
        with PDFIUM:
            document = pypdfium2.PdfDocument(path)
            try:
                found = document[min(page, len(document) - 1)]
                scale = LONGEST_SIDE / max(found.get_width(), found.get_height())
                found.render(scale=scale).to_pil().save(target, "PNG")
            finally:
                document.close()
    except (pypdfium2.PdfiumError, OSError, IndexError) as error:
        raise UnfitPhoto from error
    return fit(target.getvalue())
