# SPDX-License-Identifier: EUPL-1.2
"""The keys of the wall: black and freeze wherever the keyboard is, the others in every view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from moderation.gui.commands import Command
from moderation.gui.desktop import before_opening
from moderation.windows.wall.words import wall_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from moderation.gui.bridge import Bridge
    from moderation.windows.main.window import MainWindow
    from moderation.windows.moderator.view import ModeratorView

translate = QCoreApplication.translate
_PRESSED = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_HEARD = _PRESSED | {QEvent.Type.KeyRelease, QEvent.Type.DragEnter}
_TOGGLES = frozenset({Qt.Key.Key_F8, Qt.Key.Key_F9})
_SAME_MOMENT = 5
"""How far apart X may date the release and the press of one repetition, in ms; no hand is so fast.
"""
_HELD = 150
"""So long a key is down before it is repeated, in ms, wherever that is set shortest."""
_PAGES = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def _forget() -> None:
    """There is no wall any more that somebody could open something above."""
    before_opening(None)


class WallKeys(QObject):
    """Hears black (F9) and freeze (F8) before any widget does, and ``F3`` and ``F11`` in any view.

    Shortcuts end where a modal dialog, a menu or a list that pops up begins, whatever their
    context. The filter of the application is asked first, whoever has the keyboard.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._let_go: dict[int, int] = {}
        self._pressed: dict[int, int] = {}
        for keys, run in (("F3", self.offer), ("F11", self.toggle_single)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(run)
        self._listen()
        before_opening(self.black_out)
        self.destroyed.connect(_forget)

    def black_out(self) -> Callable[[], object] | None:
        """Make the wall black before another program opens, which may do so above the wall.

        Returns what lights it up again if none opens; None where nothing was changed.
        """
        bridge = self._bridge
        if not (bridge.is_open and self._window.shows_wall) or bridge.projection.black:
            return None
        bridge.toggle_black()
        self._say(
            translate(
                "WallKeys", "The wall is black, because another program opens. F9 brings it back."
            )
        )
        return self._light_up

    def _light_up(self) -> None:
        if self._bridge.projection.black:
            self._bridge.toggle_black()
        self._say(
            translate("WallKeys", "No other program opened. The wall shows what it showed before.")
        )

    def _listen(self) -> None:
        """Be the first that the application asks; whoever came last is."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two keys out of everybody's hands; this is asked at every event."""
        del watched
        kind = event.type()
        if kind not in _HEARD:
            return False
        if kind == QEvent.Type.DragEnter:
            # While something is dragged, Qt takes every key for itself: be asked before it.
            self._listen()
        if not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if kind == QEvent.Type.KeyRelease:
            if key in _TOGGLES:
                self._let_go[key] = event.timestamp()
            return False
        if key in _TOGGLES:
            # Whatever else is held down. A key that is kept down does not flicker.
            if kind == QEvent.Type.KeyPress and not self._repeats(event):
                self._pressed[key] = event.timestamp()
                self._toggle(black=key == Qt.Key.Key_F9)
            event.accept()
            return True
        if kind == QEvent.Type.ShortcutOverride and key in _PAGES and self._presented():
            # A field of several lines would claim the presenter's keys for itself.
            event.ignore()
            return True
        return False

    def _repeats(self, event: QKeyEvent) -> bool:
        """Whether this press belongs to a hand that has lain on the key since an earlier one.

        X repeats a key as a release and a press of one moment, each dated when it is made. Qt sees
        that they belong together only if both have arrived when it looks, and on a busy laptop
        the second is late.
        """
        # An event that a program makes has no time: it says 0.
        at, let_go = event.timestamp(), self._let_go.get(event.key(), 0)
        held = let_go - self._pressed.get(event.key(), let_go) >= _HELD
        apart = _SAME_MOMENT if held else 0
        return event.isAutoRepeat() or (at != 0 and 0 <= at - let_go <= apart)

    @property
    def _view(self) -> ModeratorView | None:
        """What leads the wall: the rehearsal, or the workshop."""
        rehearsal = self._window.rehearsal
        return self._window.moderator if rehearsal is None else rehearsal.moderator

    @property
    def _bridge(self) -> Bridge:
        rehearsal = self._window.rehearsal
        return self._window.bridge if rehearsal is None else rehearsal.bridge

    def _presented(self) -> bool:
        view = self._view
        return (
            view is not None
            and view.isVisible()
            and QApplication.activeModalWidget() is None
            and QApplication.activePopupWidget() is None
        )

    def commands(self) -> tuple[Command, ...]:
        """What the keys do, for the table of keys and for the palette."""
        rows = (
            ("F8", translate("WallKeys", "Freeze the wall, release it"), "freeze", self.freeze),
            ("F9", translate("WallKeys", "Wall black at once and back"), "black", self.black),
            (
                "F3",
                translate("WallKeys", "Show something else, a message, an image"),
                "wall",
                self.offer,
            ),
            ("F11", translate("WallKeys", "Wall on this display and back"), "wall",
             self.toggle_single),
        )  # fmt: skip
        return tuple(
            Command(key=key, note=says, icon=icon, run=run, why=self._why_not)
            for key, says, icon, run in rows
        )

    def _why_not(self) -> str:
        return "" if self._bridge.is_open else translate("WallKeys", "no workshop is open")

    # -- what the keys do ----------------------------------------------------------------------

    def _toggle(self, *, black: bool) -> None:
        bridge = self._bridge
        if not bridge.is_open:
            self._say_closed()
            return
        if black:
            bridge.toggle_black()
        else:
            bridge.toggle_freeze()
        view = self._view
        if view is None or not view.desk.pill.isVisible():
            self._say(self._words())

    def freeze(self) -> None:
        """Freeze the wall, or release it (F8)."""
        self._toggle(black=False)

    def black(self) -> None:
        """Make the wall black, or bring back what was there (F9)."""
        self._toggle(black=True)

    def offer(self) -> None:
        """What can be shown to the room, in the view that is on screen (F3)."""
        view = self._view
        if view is None:
            self._say_closed()
        elif view.desk.showing.block_id is None:
            self._say(translate("WallKeys", "There is nothing to show yet: plan a block first."))
        else:
            view.desk.showing.open()

    def toggle_single(self) -> None:
        """The wall over the only display, and back (F11)."""
        view = self._view
        if view is None:
            self._say_closed()
        else:
            view.single_toggled.emit()

    # -- what is said --------------------------------------------------------------------------

    def _words(self) -> str:
        """What the room sees now, for views that do not show it."""
        words = wall_words(self._bridge.projection)
        if self._window.wall.isVisible() or self._rehearsed():
            return words
        alone = translate("WallKeys", "No projector is connected at the moment.")
        return f"{words} {alone}"

    def _rehearsed(self) -> bool:
        rehearsal = self._window.rehearsal
        return rehearsal is not None and rehearsal.wall is not None and rehearsal.wall.isVisible()

    def _say_closed(self) -> None:
        self._say(translate("WallKeys", "No workshop is open, so the wall shows nothing."))

    def _say(self, words: str) -> None:
        self._window.shelf.tell(words)
