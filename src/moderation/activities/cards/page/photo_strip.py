# SPDX-License-Identifier: EUPL-1.2
"""The photos of the paper pinboard, small below the board."""

from __future__ import annotations

import base64
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from moderation.activities.cards.page.photos import Photos
from moderation.domain.ids import Id
from moderation.features.capture.model import CapturedPicture
from moderation.gui.theme import scaled
from moderation.gui.tokens import Space

translate = QCoreApplication.translate
HEIGHT = 48
MOST = 12
"""So many photos are shown; all of them are in the menu."""


class PhotoStrip(QWidget):
    """A small picture for every photo of the block; pressing one shows it to the room."""

    def __init__(self, photos: Photos, parent: QWidget) -> None:
        super().__init__(parent)
        self._photos = photos
        self._shown: tuple[Id, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.addStretch(1)
        self.buttons: list[QToolButton] = []
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
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, photo in enumerate(photos):
            button = QToolButton(self)
            button.setIconSize(QSize(scaled(HEIGHT) * 3 // 2, scaled(HEIGHT)))
            button.setIcon(QIcon(_small(photo, scaled(HEIGHT))))
            button.setAutoRaise(True)
            button.clicked.connect(partial(self._photos.show, photo.id))
            self._name(button, photo)
            self._row.insertWidget(place, button)
            self.buttons.append(button)
        self.setVisible(bool(photos))

    @staticmethod
    def _name(button: QToolButton, photo: CapturedPicture) -> None:
        words = translate("CardsPhotos", "Show to the room: {photo}")
        button.setAccessibleName(words.format(photo=photo.alt or photo.name))


def _small(photo: CapturedPicture, height: int) -> QPixmap:
    image = QImage.fromData(base64.b64decode(photo.data))
    mode = Qt.TransformationMode.SmoothTransformation
    return (
        QPixmap.fromImage(image.scaledToHeight(height, mode)) if not image.isNull() else QPixmap()
    )
