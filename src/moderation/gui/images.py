# SPDX-License-Identifier: EUPL-1.2
"""Images and PDF pages from files: turned as they were taken, scaled, without metadata."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.pdfium import PDFIUM

MOST_PIXELS = 40_000_000
MOST_BYTES = 60_000_000
KEPT = QSize(1920, 1080)
"""No wall shows more; the store should not carry more."""

_JPEG_QUALITY = 88
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
    if path.suffix.casefold() != ".pdf":
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
    image = _page(path, page) if path.suffix.casefold() == ".pdf" else _image(path)
    if image.width() > KEPT.width() or image.height() > KEPT.height():
        image = image.scaled(
            KEPT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    drawn = image.hasAlphaChannel() or path.suffix.casefold() in {".png", ".pdf"}
    kind = b"png" if drawn else b"jpeg"
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Written anew: place, camera and time of a photo stay behind.
    fresh = QImage(image)
    for key in fresh.textKeys():
        fresh.setText(key, "")
    writer = QImageWriter(buffer, QByteArray(kind))
    if not drawn:
        writer.setQuality(_JPEG_QUALITY)
    writer.write(fresh)
    data = base64.b64encode(bytes(content.data())).decode("ascii")
    return LoadedImage("image/png" if drawn else "image/jpeg", data)


def _check_size(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise UserFacingError(NOT_READ.with_values(file=path.name)) from error
    if size > MOST_BYTES:
        raise UserFacingError(TOO_LARGE.with_values(file=path.name))


def _image(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise UserFacingError(TOO_LARGE.with_values(file=path.name))
    # Nothing that draws by instructions: those may name other files.
    if bytes(reader.format().data()).decode("ascii", "replace") in {"svg", "svgz"}:
        raise UserFacingError(NOT_READ.with_values(file=path.name))
    image = reader.read()
    if image.isNull():
        raise UserFacingError(NOT_READ.with_values(file=path.name))
    return image


def _page(path: Path, page: int) -> QImage:
    import pypdfium2

    try:
        with PDFIUM:
            return _rendered(path, page)
    except (pypdfium2.PdfiumError, OSError, IndexError) as error:
        raise UserFacingError(NOT_READ.with_values(file=path.name)) from error


def _rendered(path: Path, page: int) -> QImage:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        found = document[min(page, len(document) - 1)]
        scale = min(KEPT.width() / found.get_width(), KEPT.height() / found.get_height())
        bitmap = found.render(scale=scale, rev_byteorder=True)
        form = (
            QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBA8888
        )
        return QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form
        ).copy()  # fmt: skip
    finally:
        document.close()
