# SPDX-License-Identifier: EUPL-1.2
"""Places the first window within the screen, and says what is unusual about the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from moderation.domain import rooms
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.widgets.toast import Toast
from moderation.storage import own_files
from moderation.storage.database import Database
from moderation.windows.errand import ErrandWindow

if TYPE_CHECKING:
    from moderation.domain.texts import Message
    from moderation.storage.store import Store

READ_ONLY = QT_TRANSLATE_NOOP(
    "Main",
    "Nothing can be saved: {reason}. You can look at everything and export it elsewhere.",
)

FRAME = 40
"""What a window manager may need for a title bar, in px."""


def where_things_stand(database: Database) -> Message | None:
    """What is unusual about the store; nothing if all is as usual."""
    from moderation.storage import place

    if database.read_only is not None:
        return READ_ONLY.with_values(reason=database.read_only.reason)
    return place.warning(database.path)


class News(QObject):
    """Says what of the program cannot be used: once, and when it is found out."""

    def __init__(self, bridge: Bridge, toast: Toast) -> None:
        super().__init__(toast)
        self._toast = toast
        bridge.ticked.connect(self.say)

    def say(self) -> None:
        """Say what is new, if anything."""
        found = [text(message) for message in (*rooms.news(), *own_files.news())]
        if found:
            self._toast.show_text("\n".join(found), undo=False)


def tell_lost_votes(window: ErrandWindow) -> None:
    """Say which votes were open when the program ended, once the store was looked through."""

    def found(store: Store) -> list[tuple[str, str]]:
        from moderation.windows.main import lost_votes

        return lost_votes.found(store)

    def told(votes: list[tuple[str, str]]) -> None:
        from moderation.windows.main import lost_votes

        lost_votes.told(window, votes)

    window.later(found, told)


def show_fitting(window: QWidget) -> None:
    """Show a window; on a small laptop it fills the screen, so that nothing hangs below."""
    room = window.screen().availableGeometry().size()
    if window.width() > room.width() or window.height() + scaled(FRAME) > room.height():
        window.showMaximized()
    else:
        window.show()
