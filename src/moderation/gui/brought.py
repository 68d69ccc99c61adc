# SPDX-License-Identifier: EUPL-1.2
"""Photos that are dropped or pasted: files, the path of one in words, or a picture itself.

Into a line of words none of them comes, whichever way it takes: a ``PhotoDoor`` stands before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPixmap,
)
from PySide6.QtWidgets import QLineEdit

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


def brought(data: QMimeData) -> Iterator[Path | QImage]:
    """The photos in what is dropped or pasted: files, or else the picture itself."""
    files = _files(data)
    yield from files
    if files or not data.hasImage():
        return
    image = data.imageData()
    if isinstance(image, QPixmap):
        image = image.toImage()
    if isinstance(image, QImage) and not image.isNull():
        yield image


def _files(data: QMimeData) -> list[Path]:
    urls = data.urls() or _addresses(data.text())
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.casefold() in ENDINGS]


def _addresses(words: str) -> list[QUrl]:
    """The files that words consist of, as file managers copy paths; none where there is more."""
    found = []
    for line in filter(None, map(str.strip, words.splitlines())):
        bare = line.strip("\"'")
        path = Path(bare)
        url = QUrl.fromLocalFile(bare) if path.is_absolute() else QUrl(bare)
        if not url.isLocalFile() or Path(url.toLocalFile()).suffix.casefold() not in ENDINGS:
            return []
        found.append(url)
    return found


class PhotoDoor(QObject):
    """Before a line of words: a photo that is pasted or dropped is handed on by ``came``.

    It stands before every way in: the keys, the menu, a drop, and what is selected elsewhere on the
    screen.
    """

    came = Signal(QMimeData)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a photo, and leave the rest to the line."""
        kind = event.type()
        if isinstance(event, QDropEvent):
            if not means_photos(event.mimeData()):
                return False
            event.acceptProposedAction()
            if kind == QEvent.Type.Drop:
                self.came.emit(event.mimeData())
            return True
        if isinstance(event, QContextMenuEvent):
            self._open_menu(event)
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self._came()
        if kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            middle = event.button() == Qt.MouseButton.MiddleButton
            return middle and self._came(QClipboard.Mode.Selection)
        return super().eventFilter(watched, event)

    def _came(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> bool:
        data = pasted_photo(mode)
        if data is not None:
            self.came.emit(data)
        return data is not None

    def _open_menu(self, event: QContextMenuEvent) -> None:
        """The line's own menu, whose paste comes through this door."""
        menu = self._line.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.findChild(QAction, "edit-paste")
        if isinstance(paste, QAction):
            paste.triggered.disconnect()
            paste.triggered.connect(self._paste)
            # Qt offers it for words alone.
            paste.setEnabled(
                not self._line.isReadOnly() and (paste.isEnabled() or bool(pasted_photo()))
            )
        menu.popup(event.globalPos())

    def _paste(self) -> None:
        if not self._came():
            self._line.paste()


def pasted_photo(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> QMimeData | None:
    """What the clipboard holds, if it is a photo."""
    # Without a clipboard there is no data, whatever Qt's signature says.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData(mode)
    return data if data is not None and means_photos(data) else None
