# SPDX-License-Identifier: EUPL-1.2
"""What can be shown to the room: the block's pictures, messages, images; and how the wall looks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.features.agenda.model import Block
from moderation.features.agenda.wall import MESSAGE
from moderation.features.capture import edits as capture
from moderation.features.capture.model import CapturedPicture
from moderation.features.capture.wall import PICTURE
from moderation.gui.bridge import Bridge
from moderation.gui.file_dialogs import ask_for_file
from moderation.gui.images import load_image, pdf_pages
from moderation.gui.widgets.menu_words import menu_words
from moderation.windows.moderator.message_dialog import MessageDialog, PageDialog
from moderation.windows.wall.pages import offers_for

translate = QCoreApplication.translate


class ShowMenu(QMenu):
    """Opens with F3; digits choose, so that everything is two keys away.

    ``single_toggled`` asks to put the wall over the only display.
    """

    single_toggled = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._owner = parent
        self.block_id: Id | None = None
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        bridge = self._bridge
        block = bridge.state.find(Block, self.block_id)
        if block is None:
            return
        offers = offers_for(bridge.wall_view, block)
        for number, offer in enumerate(offers, 1):
            words = menu_words(offer.label)
            # One digit is a key; what comes after the ninth is reached with the arrows.
            action = self.addAction(f"&{number}   {words}" if number < 10 else f"     {words}")
            action.setData(offer.item)
            action.triggered.connect(self._picked)
        self.addSeparator()
        self._add(translate("ShowMenu", "&Message …"), self.ask_message)
        self._add(translate("ShowMenu", "Image or &PDF page …"), self.ask_image)
        self.addSeparator()
        shown = bridge.projection
        dark = self._add(translate("ShowMenu", "&Dark wall"), self._toggle_dark)
        dark.setCheckable(True)
        dark.setChecked(shown.theme is Theme.DARK)
        time = self._add(translate("ShowMenu", "&Time left on the wall"), self._toggle_time)
        time.setCheckable(True)
        time.setChecked(shown.show_time)
        clock = self._add(translate("ShowMenu", "Time of da&y on the wall"), self._toggle_clock)
        clock.setCheckable(True)
        clock.setChecked(shown.show_clock)
        self._add(translate("ShowMenu", "&Wall on this display (F11)"), self.single_toggled.emit)

    def _add(self, words: str, run: object) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(run)
        return action

    def _picked(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._bridge.show_on_wall(action.data())

    def _toggle_dark(self) -> None:
        shown = self._bridge.projection
        theme = Theme.LIGHT if shown.theme is Theme.DARK else Theme.DARK
        self._bridge.project(replace(shown, theme=theme))

    def _toggle_time(self) -> None:
        shown = self._bridge.projection
        self._bridge.project(replace(shown, show_time=not shown.show_time))

    def _toggle_clock(self) -> None:
        shown = self._bridge.projection
        self._bridge.project(replace(shown, show_clock=not shown.show_clock))

    # -- messages and images -------------------------------------------------------------------

    def ask_message(self) -> None:
        """Words for the room, with a countdown if minutes are given."""
        dialog = MessageDialog(self._owner)
        if dialog.answered():
            self.show_message(dialog.words(), dialog.minutes())

    def show_message(self, words: str, minutes: int = 0) -> None:
        """Show words to the room, for so many minutes counted down."""
        from datetime import timedelta

        bridge = self._bridge
        if bridge.projection.frozen or not words:
            return
        until = bridge.now + timedelta(minutes=minutes) if minutes else None
        shown = replace(
            bridge.projection, message=words, message_at=bridge.now, message_until=until
        )
        bridge.project(shown.showing(WallItem(key=MESSAGE)))

    def ask_image(self) -> None:
        """Choose an image or a page of a PDF for the room."""
        name = ask_for_file(
            self._owner,
            translate("ShowMenu", "Image or PDF page"),
            translate("ShowMenu", "Images and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.pdf)"),
        )
        if name:
            self.add_image(Path(name))

    def add_image(self, path: Path) -> None:
        """Take an image into the workshop and show it."""
        bridge = self._bridge
        try:
            page = 0
            pages = pdf_pages(path)
            if pages > 1:
                dialog = PageDialog(pages, self._owner)
                if not dialog.answered():
                    return
                page = dialog.page()
            image = load_image(path, page)
        except UserFacingError as error:
            bridge.failed.emit(error.message)
            return
        before = {picture.id for picture in bridge.state.of(CapturedPicture)}
        if bridge.attempt(
            lambda state: capture.add_picture(
                state, path.name, image.media_type, image.data, block_id=self.block_id
            )
        ):
            new = next(p for p in bridge.state.of(CapturedPicture) if p.id not in before)
            bridge.show_on_wall(WallItem(key=PICTURE, block_id=self.block_id, entity_id=new.id))
