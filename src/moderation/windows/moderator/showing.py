# SPDX-License-Identifier: EUPL-1.2
"""What the moderator shows to the room: pictures, messages, images; and how the wall looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.matching import Haystack
from moderation.domain.projection import Theme, WallItem
from moderation.features.agenda.model import Block
from moderation.features.agenda.wall import MESSAGE
from moderation.features.capture import edits as capture
from moderation.features.capture.model import CapturedPicture
from moderation.features.capture.wall import PICTURE
from moderation.gui.bridge import Bridge
from moderation.gui.file_dialogs import ask_for_file
from moderation.gui.images import load_image, pdf_pages
from moderation.gui.key_names import key_text
from moderation.windows.moderator.message_dialog import MessageDialog, PageDialog
from moderation.windows.moderator.show_dialog import ShowDialog
from moderation.windows.moderator.show_hits import ShowGroup, Switch, pictures_of
from moderation.windows.palette.hits import Hit

translate = QCoreApplication.translate


class Showing(QObject):
    """Opens the window of what can be shown (F3), and does what was chosen there.

    ``single_toggled`` asks to put the wall over the only display.
    """

    single_toggled = Signal()

    def __init__(self, bridge: Bridge, owner: QWidget) -> None:
        super().__init__(owner)
        self._bridge = bridge
        self._owner = owner
        self.block_id: Id | None = None

    def open(self) -> None:
        """Let something be chosen, and show it."""
        block = self._bridge.state.find(Block, self.block_id)
        if block is None:
            return
        dialog = self.dialog(block)
        if dialog.answered() and dialog.chosen is not None:
            dialog.chosen.run()

    def dialog(self, block: Block) -> ShowDialog:
        """The window of what can be shown while a block is worked on."""
        hits = pictures_of(self._bridge, block, self._why_not)
        dialog = ShowDialog(hits, self._switches(), self._owner.window())
        # The wall's own keys are heard while it is open.
        self._bridge.projected.connect(dialog.follow)
        return dialog

    def _why_not(self) -> str:
        frozen = self._bridge.projection.frozen
        return translate("Show", "the wall is frozen (F8)") if frozen else ""

    def _switches(self) -> list[Switch]:
        shown = self._bridge.projection
        dark = shown.theme is Theme.DARK
        other = Theme.LIGHT if dark else Theme.DARK
        left, clock = shown.show_time, shown.show_clock
        return [
            self._switch("0", translate("Show", "Message …"), self.ask_message, waits=True),
            self._switch("Alt+P", translate("Show", "Image or PDF page …"), self.ask_image),
            self._switch(
                "F11", translate("Show", "Wall on this display"), self.single_toggled.emit
            ),
            self._flip("Alt+D", translate("Show", "Dark wall"), dark, theme=other),
            self._flip(
                "Alt+R",
                translate("Show", "Time left on the wall"),
                left,
                show_time=not left,
            ),
            self._flip(
                "Alt+U",
                translate("Show", "Time of day on the wall"),
                clock,
                show_clock=not clock,
            ),
        ]

    def _flip(self, key: str, words: str, on: bool, **values: Any) -> Switch:  # noqa: FBT001
        return replace(self._switch(key, words, partial(self._turn, **values)), on=on)

    def _turn(self, **values: Any) -> None:
        """Change these things of the wall as it is now: black and freeze stay what they are."""
        self._bridge.project(replace(self._bridge.projection, **values))

    def _switch(
        self, key: str, words: str, run: Callable[[], object], *, waits: bool = False
    ) -> Switch:
        """One switch; ``waits`` says that it means nothing while the wall is frozen."""
        hit = Hit(
            group=ShowGroup.WALL,
            words=words,
            run=run,
            haystack=Haystack.of(words),
            key=key_text(key),
            icon="wall",
            why=self._why_not if waits else str,
        )
        return Switch(key, hit)

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
            translate("Show", "Image or PDF page"),
            translate("Show", "Images and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.pdf)"),
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
