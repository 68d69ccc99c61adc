# SPDX-License-Identifier: EUPL-1.2
"""The wall: the projector's window.

Placed by geometry on the display that carries it, looked up by name each time, because a kept
``QScreen`` dies with the cable. When the projector is unplugged, Qt would move the window onto the
laptop, over the desk: it is hidden instead, and comes back with the projector.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from moderation.gui.canvas import RoomMetrics
from moderation.gui.wall_view import WallPicture
from moderation.settings import Settings
from moderation.windows.wall.feed import WallFeed
from moderation.windows.wall.picture import WallShot


class WallScreens(QObject):
    """Which display carries the wall."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = cast(QGuiApplication, QGuiApplication.instance())
        app.screenAdded.connect(self._hear)
        app.screenRemoved.connect(self._hear)
        app.primaryScreenChanged.connect(self._hear)

    def _hear(self, _screen: QScreen) -> None:
        self.changed.emit()

    @staticmethod
    def find(name: str, desk: QScreen | None) -> QScreen | None:
        """The chosen display, or else one that the desk is not on; nothing if there is only one."""
        screens = [screen for screen in QGuiApplication.screens() if screen is not desk]
        chosen = next((screen for screen in screens if screen.name() == name), None)
        return chosen or (screens[0] if screens else None)


_MOVED = (QEvent.Type.Move, QEvent.Type.ScreenChangeInternal, QEvent.Type.Show)


class WallWindow(QWidget):
    """Shows what is projected, and nothing else: it is given public things only."""

    keyed = Signal(QKeyEvent)
    """A key was pressed while the wall had the keyboard: the desk knows what it means."""

    placed = Signal()
    """The wall came or went: ``on_projector`` tells."""

    def __init__(self, feed: WallFeed, settings: Settings, desk: QWidget) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("wall")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._feed = feed
        self._desk = desk
        self._desk_screen = desk.screen()
        desk.installEventFilter(self)
        self._screens = WallScreens(self)
        self._screens.changed.connect(self._follow_screens)
        self._settings = settings
        self._single = False
        self._wanted = False
        self.picture = WallPicture(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picture)
        self.apply_settings(settings)
        feed.pictured.connect(self._show)
        if feed.picture is not None:
            self._show(feed.picture, fade=False)

    @property
    def on_projector(self) -> bool:
        """Whether the wall is on a display of its own."""
        return self.isVisible() and not self._single

    @property
    def single_display(self) -> bool:
        """Whether the wall covers the moderator's only display for the moment."""
        return self._single

    def apply_settings(self, settings: Settings) -> None:
        """Take over another room or another display."""
        self._settings = settings
        self.picture.set_room(RoomMetrics(settings.room_depth, settings.image_width))
        self._follow_screens()

    def _follow_screens(self) -> None:
        """Another cable, another place; a wall that nobody asked for stays away."""
        if self._wanted:
            self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The desk was moved: on another display than before, the wall goes where it is not."""
        if watched is self._desk and event.type() in _MOVED:
            screen = self._desk.screen()
            if screen is not self._desk_screen:
                self._desk_screen = screen
                self._follow_screens()
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Show nothing any more, whatever is plugged in."""
        self._wanted = False
        self.hide()
        self.placed.emit()

    def place(self) -> None:
        """Fill the wall's display from now on; hide while there is no such display."""
        self._wanted = True
        if not self._single:
            self._fill_projector()
        self.placed.emit()

    def _fill_projector(self) -> None:
        screen = WallScreens.find(self._settings.wall_screen, self._desk.screen())
        if screen is None or self._feed.picture is None:
            self.hide()
            return
        if self.isVisible() and self.screen() is not screen:
            # A full screen stays on its display, whatever geometry it is given.
            self.hide()
            self.setScreen(screen)
        # The keyboard stays with the moderator, whatever the window manager thinks of new windows.
        self._accept_focus(accept=False)
        # setScreen() alone has landed on the wrong display: the geometry decides.
        self.setGeometry(screen.geometry())
        if not self.isVisible() or not self.isFullScreen():
            # Not showFullScreen(), which asks for the keyboard.
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
            self.show()
        self.setGeometry(screen.geometry())

    def _accept_focus(self, *, accept: bool) -> None:
        refuses = Qt.WindowType.WindowDoesNotAcceptFocus
        if bool(self.windowFlags() & refuses) == accept:
            self.setWindowFlag(refuses, not accept)  # hides the window if it was shown

    def toggle_single(self) -> None:
        """On one display only: the wall covers the desk, and the same key brings it back."""
        self._single = not self._single
        self._accept_focus(accept=self._single)
        if self._single:
            screen = self._desk.screen()
            self.setGeometry(screen.geometry())
            self.showFullScreen()
            self.raise_()
            self.activateWindow()
            self.placed.emit()
        else:
            self.hide()
            self._desk.activateWindow()
            self._follow_screens()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The wall has no keys of its own."""
        self.keyed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the window manager: only the desk ends the program."""
        if QApplication.closingDown():
            event.accept()
            return
        event.ignore()
        if self._single:
            self.toggle_single()

    def changeEvent(self, event: QEvent) -> None:
        """A wall that was minimised by accident comes back."""
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.showFullScreen()
        super().changeEvent(event)

    def _show(self, picture: WallShot, fade: bool) -> None:  # noqa: FBT001 - a signal's arguments
        self.picture.set_picture(picture, fade=fade, theme=picture.projection.theme)
