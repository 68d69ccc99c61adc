# SPDX-License-Identifier: EUPL-1.2
"""Photos that are dropped or pasted: files, or a picture itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage, QPixmap

ENDINGS = frozenset((".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".heic"))
"""What is taken for a photo by its name; whether it is one is found out when it is read."""


def holds_photos(data: QMimeData) -> bool:
    """Whether there is a photo in what is dropped."""
    return bool(_files(data)) or data.hasImage()


def means_photos(data: QMimeData) -> bool:
    """Whether what is pasted is a photo.

    Files have their paths beside them as text. A picture with words beside it is what offices copy
    along with a text: there the words are meant.
    """
    return bool(_files(data)) or (data.hasImage() and not data.hasText())


def brought(data: QMimeData) -> Iterator[Path | bytes]:
    """The photos in what is dropped or pasted: files, or else the picture itself as PNG."""
    files = _files(data)
    yield from files
    if files or not data.hasImage():
        return
    image = data.imageData()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if isinstance(image, QPixmap):
        image = image.toImage()
    if isinstance(image, QImage) and image.save(buffer, "PNG"):  # type: ignore[call-overload]
        yield bytes(buffer.data().data())


def _files(data: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.casefold() in ENDINGS]
