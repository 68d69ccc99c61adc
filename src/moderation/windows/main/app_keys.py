# SPDX-License-Identifier: EUPL-1.2
"""The keys that work in every window: help (F1), the palette (Ctrl+K), searching (Ctrl+F)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from moderation.gui.commands import KeyGroup
    from moderation.windows.main.window import MainWindow
    from moderation.windows.palette.hits import Hit
    from moderation.windows.wall.keys import WallKeys

translate = QCoreApplication.translate
_HEARD = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_HELP = (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
_PALETTE = (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
_FIND = (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
_KEYS = (_HELP, _PALETTE, _FIND)
MOST_RECENT = 20


class AppKeys(QObject):
    """Hears these keys before the field that has the keyboard, wherever it is.

    On X11 a field deletes to the end of its line at Ctrl+K, before any shortcut hears of it. Help
    opens above every dialog; the palette opens in every view, and a dialog says that it has to be
    closed first. While the wall covers the only display neither opens: the room would see it.
    """

    def __init__(self, window: MainWindow, wall_keys: WallKeys | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._wall_keys = wall_keys
        self._recent: list[str] = []
        self._offers: QObject | None = None
        self._open = self._helping = False
        window.help_asked.connect(self.open_help)
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys out of everybody's hands; this is asked at every event."""
        del watched
        if event.type() not in _HEARD or not isinstance(event, QKeyEvent):
            return False
        pressed = (Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        if pressed not in _KEYS or QApplication.activePopupWidget() is not None:
            return False
        modal = QApplication.activeModalWidget()
        if pressed == _FIND and modal is not None:
            return False  # a dialog may have a search of its own
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            # After the event, which belongs to a widget that may go.
            run = {_HELP: self.show_help, _PALETTE: self.toggle_palette, _FIND: self.find}[pressed]
            QTimer.singleShot(0, self, run)
        event.accept()
        return True

    @property
    def _seen_by_the_room(self) -> bool:
        """Whether the wall covers the only display."""
        return self._window.bridge.is_open and self._window.wall.single_display

    # -- the palette -------------------------------------------------------------------------

    def toggle_palette(self) -> None:
        """Open the palette, or close it (Ctrl+K)."""
        modal = QApplication.activeModalWidget()
        if modal is None:
            self.open_palette()
        elif modal.objectName() == "palette" and isinstance(modal, QDialog):
            modal.reject()
        else:
            from moderation.gui.key_names import key_text
            from moderation.gui.widgets import Dialog

            if isinstance(modal, Dialog):
                words = translate("AppKeys", "Close this window first, then {key} finds and does.")
                modal.say(words.format(key=key_text("Ctrl+K")), icon="info")

    def find(self) -> None:
        """Open the palette with the chip of the page (Ctrl+F)."""
        self.open_palette(of_page=True)

    def open_palette(self, *, of_page: bool = False) -> None:
        """Show the palette and do what is chosen in it, once the keyboard is back where it was."""
        if self._open or self._seen_by_the_room:
            return
        from moderation.windows.palette.dialog import PaletteDialog
        from moderation.windows.palette.offers import Offers, group_of

        self._open = True
        # Kept until the next opening: a search may end after the palette is closed, and what it
        # would have told must not be let go on the writer's thread.
        self._offers = offers = Offers(self._window, self.general(), self._recent)
        palette = PaletteDialog(offers, group_of(self._window) if of_page else None, self._window)
        try:
            palette.answered()
        finally:
            self._open = False
            offers.deleteLater()
        if palette.shown is not None and palette.shown.show is not None:
            palette.shown.show()
        elif palette.chosen is not None:
            self._do(palette.chosen)

    def _do(self, hit: Hit) -> None:
        if hit.words in self._recent:
            self._recent.remove(hit.words)
        self._recent.insert(0, hit.words)
        del self._recent[MOST_RECENT:]
        hit.run()

    # -- help --------------------------------------------------------------------------------

    def show_help(self) -> None:
        """The keys of where the keyboard is, and the handbook (F1)."""
        self.open_help()

    def show_about(self) -> None:
        """Version, data folder and licences."""
        from moderation.windows.help.pages import ABOUT

        self.open_help(ABOUT)

    def show_handbook(self) -> None:
        """The handbook, from its first page on."""
        from moderation.windows.help.pages import FIRST

        self.open_help(FIRST)

    def open_help(self, page: str = "") -> None:
        """Open the help at a page; without one at the keys of where the keyboard is."""
        if self._helping or self._seen_by_the_room:
            return
        from moderation.windows.help.dialog import HelpDialog
        from moderation.windows.help.keys import handbook_of, keys_of

        place = QApplication.activeModalWidget() or self._window
        keys = keys_of(place, self._window.view, self.general())
        self._helping = True
        try:
            HelpDialog(place, keys, handbook_of(self._window.view), page=page).answered()
        finally:
            self._helping = False

    def general(self) -> tuple[KeyGroup, ...]:
        """The keys that work in every view."""
        from moderation.gui.commands import Command, KeyGroup

        says = translate("AppKeys", "Find and do")
        finds = translate("AppKeys", "Find on this page")
        keys = translate("AppKeys", "Keys of this page")
        book = translate("AppKeys", "Handbook")
        about = translate("AppKeys", "About Moderation")
        own = (
            Command(key="F1", note=keys, icon="keyboard", run=self.show_help),
            Command(key="Ctrl+K", note=says, icon="search", run=self.open_palette),
            Command(key="Ctrl+F", note=finds, icon="search", run=self.find),
            Command(key="", note=book, icon="book", run=self.show_handbook),
            Command(key="", note=about, icon="info", run=self.show_about),
        )
        walls = () if self._wall_keys is None else self._wall_keys.commands()
        return (KeyGroup(translate("AppKeys", "Everywhere"), (*own, *walls)),)
