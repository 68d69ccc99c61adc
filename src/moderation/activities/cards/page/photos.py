# SPDX-License-Identifier: EUPL-1.2
"""Photos of the paper pinboard: attached, described in words, shown to the room."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.capture import edits as capture
from moderation.features.capture.model import CapturedPicture
from moderation.features.capture.wall import PICTURE
from moderation.gui.beside import beside
from moderation.gui.bridge import Bridge
from moderation.gui.file_dialogs import ask_for_file
from moderation.gui.images import load_image
from moderation.gui.widgets.menu_words import menu_words
from moderation.gui.widgets.words_dialog import WordsDialog

translate = QCoreApplication.translate


class Photos(QObject):
    """The photos of a block, and what can be done with them."""

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self._owner = parent

    @property
    def all(self) -> tuple[CapturedPicture, ...]:
        """The photos in their order."""
        found = self._bridge.state.of(CapturedPicture)
        return tuple(photo for photo in found if photo.block_id == self._block_id)

    def menu(self) -> QMenu:
        """What can be done, photo by photo; it deletes itself when closed."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for photo in self.all:
            name = menu_words(photo.alt or photo.name)
            part = menu.addMenu(name)
            part.addAction(translate("CardsPhotos", "Show to the room")).triggered.connect(
                partial(self.show, photo.id)
            )
            part.addAction(translate("CardsPhotos", "Describe …")).triggered.connect(
                partial(self.describe, photo.id)
            )
            part.addAction(translate("CardsPhotos", "Remove")).triggered.connect(
                partial(self.remove, photo.id)
            )
        if self.all:
            menu.addSeparator()
        add = menu.addAction(translate("CardsPhotos", "Attach a photo of the pinboard …"))
        add.triggered.connect(self.ask)
        return menu

    def ask(self) -> None:
        """Choose a photo and say what is on it."""
        name = ask_for_file(
            self._owner,
            translate("CardsPhotos", "Photo of the pinboard"),
            translate("CardsPhotos", "Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)"),
        )
        if name:
            self.attach(Path(name))

    def attach(self, path: Path, alt: str | None = None) -> bool:
        """Take a photo into the workshop; ``alt`` says what is on it, or it is asked for."""
        bridge = self._bridge
        try:
            image = load_image(path)
        except UserFacingError as error:
            bridge.failed.emit(error.message)
            return False
        words = self._asked("") if alt is None else alt
        if words is None:
            return False
        return bridge.attempt(
            lambda state: capture.add_picture(
                state,
                path.name,
                image.media_type,
                image.data,
                block_id=self._block_id,
                alt=words,
            )
        )

    def bring(self, brought: Path | QImage) -> bool:
        """Take in a photo that was dropped or pasted."""
        if isinstance(brought, Path):
            return self.attach(brought)
        name = translate("CardsPhotos", "Pasted photo")
        with TemporaryDirectory() as folder:
            path = Path(folder) / f"{name}.png"
            # A large one takes a second to be packed.
            if not beside(lambda: brought.save(str(path))):
                return False
            return self.attach(path)

    def describe(self, photo_id: Id) -> None:
        """Other words for what is on a photo."""
        photo = self._bridge.state.find(CapturedPicture, photo_id)
        words = self._asked(photo.alt) if photo is not None else None
        if words is not None:
            self._bridge.attempt(lambda state: capture.describe_picture(state, photo_id, words))

    def show(self, photo_id: Id) -> None:
        """A photo on the wall."""
        item = WallItem(key=PICTURE, block_id=self._block_id, entity_id=photo_id)
        self._bridge.show_on_wall(item)

    def remove(self, photo_id: Id) -> None:
        """A photo out of the workshop; undo brings it back."""
        if self._bridge.state.find(CapturedPicture, photo_id) is not None:
            self._bridge.attempt(lambda state: capture.remove_picture(state, photo_id))

    def _asked(self, words: str) -> str | None:
        dialog = WordsDialog(
            self._owner,
            title=translate("CardsPhotos", "What is on the photo?"),
            note=translate(
                "CardsPhotos",
                "A sentence for everybody who cannot see it. It stands in the minutes.",
            ),
            take=translate("CardsPhotos", "Attach"),
            words=words,
        )
        return dialog.words() if dialog.answered() else None
