# SPDX-License-Identifier: EUPL-1.2
"""The photos of the paper pinboard, small below the board."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from functools import partial
from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImage, QImageReader, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from moderation.activities.cards.page.photos import Photos
from moderation.domain.ids import Id
from moderation.features.capture.model import CapturedPicture
from moderation.gui.focus import let_go
from moderation.gui.icons import icon
from moderation.gui.theme import scaled
from moderation.gui.tokens import Space
from moderation.gui.widgets.press import pressed_by_enter
from moderation.gui.widgets.tooltip import plain_tooltip

translate = QCoreApplication.translate
HEIGHT = 48
MOST = 12
"""So many photos are shown; all of them are in the menu."""
_LOOK_MS = 30
_KEEP = Qt.AspectRatioMode.KeepAspectRatio
_Found = SimpleQueue[tuple[Id, QImage]]


class PhotoButton(QToolButton):
    """One photo; Enter shows it as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class PhotoStrip(QWidget):
    """A small picture for every photo of the block; pressing one shows it to the room.

    Photos are large and made small beside the windows; until then a button has none.
    """

    def __init__(self, photos: Photos, parent: QWidget) -> None:
        super().__init__(parent)
        self._photos = photos
        self._shown: tuple[Id, ...] = ()
        self._small: dict[Id, QImage] = {}
        self._under_way: set[Id] = set()
        self._found: _Found = SimpleQueue()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._take_found)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.addStretch(1)
        self.buttons: list[PhotoButton] = []
        self.setAccessibleName(translate("CardsPhotos", "Photos of the pinboard"))
        self.hide()

    def refresh(self) -> None:
        """Show the photos that there are now."""
        photos = self._photos.all[:MOST]
        for button, photo in zip(self.buttons, photos, strict=False):
            self._name(button, photo)
        if tuple(photo.id for photo in photos) == self._shown:
            return
        self._shown = tuple(photo.id for photo in photos)
        old, self.buttons = self.buttons, []
        for place, photo in enumerate(photos):
            button = PhotoButton(self)
            button.setIconSize(QSize(scaled(HEIGHT) * 3 // 2, scaled(HEIGHT)))
            button.setAutoRaise(True)
            button.clicked.connect(partial(self._photos.show, photo.id))
            self._name(button, photo)
            self._row.insertWidget(place, button)
            self.buttons.append(button)
        self.setVisible(bool(photos))
        let_go(old, self.buttons)
        self._small = {id_: small for id_, small in self._small.items() if id_ in self._shown}
        self._make_small(photos)
        self._show_small()

    def _make_small(self, photos: Iterable[CapturedPicture]) -> None:
        known = self._small.keys() | self._under_way
        wanted = [(photo.id, photo.data) for photo in photos if photo.id not in known]
        if not wanted:
            return
        self._under_way |= {id_ for id_, _data in wanted}
        Thread(
            target=_make, args=(wanted, scaled(HEIGHT), self._found), name="photos", daemon=True
        ).start()
        self._look.start()

    def _take_found(self) -> None:
        while not self._found.empty():
            id_, small = self._found.get()
            self._under_way.discard(id_)
            if id_ in self._shown:
                self._small[id_] = small
        self._show_small()
        if not self._under_way:
            self._look.stop()

    def _show_small(self) -> None:
        for button, id_ in zip(self.buttons, self._shown, strict=True):
            small = self._small.get(id_)
            if small is None or not button.icon().isNull():
                continue
            if small.isNull():
                button.setIcon(icon("tri"))
                plain_tooltip(button, translate("CardsPhotos", "This photo cannot be read."))
            else:
                button.setIcon(QIcon(QPixmap.fromImage(small)))

    @staticmethod
    def _name(button: QToolButton, photo: CapturedPicture) -> None:
        words = translate("CardsPhotos", "Show to the room: {photo}")
        button.setAccessibleName(words.format(photo=photo.alt or photo.name))


def _make(photos: Iterable[tuple[Id, str]], height: int, found: _Found) -> None:
    """Make photos small, on a thread of its own; one that cannot be read is an empty image."""
    for id_, data in photos:
        try:
            small = _small(base64.b64decode(data), height)
        except ValueError:
            small = QImage()
        found.put((id_, small))


def _small(data: bytes, height: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.height() > height:
        # Twice as fine as it is shown: a photo is decoded in less detail, and smoothed after.
        reader.setScaledSize(size.scaled(4 * size.width(), 2 * height, _KEEP))
    image = reader.read()
    if image.isNull():
        return image
    return image.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
