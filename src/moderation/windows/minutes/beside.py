# SPDX-License-Identifier: EUPL-1.2
"""The minutes beside the work: always those of the present state, at the block that runs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.ids import Id
from moderation.domain.texts import Message
from moderation.domain.views import MinutesView
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import IconButton, SectionHeader
from moderation.minutes.origin import origin_of
from moderation.minutes.passage import Places
from moderation.session.session import Changed
from moderation.windows.minutes.living import LivingPages
from moderation.windows.minutes.work import Made, MinutesWork

translate = QCoreApplication.translate
CALM_MS = 400
TYPING_MS = 200
"""So long after a key nothing is made: the key is on screen before that."""
MARGIN = 42.0
"""What is out of sight of a page's margins, in points."""


class MinutesBeside(QWidget):
    """The pages in a column of their own; nothing is made while it is out of sight.

    ``left`` asks to take it away, ``whole_asked`` for all of the minutes; ``led`` carries the way
    to where a passage is kept, ``refreshed`` says that the pages are those of the present state.
    """

    left = Signal()
    whole_asked = Signal()
    led = Signal(object)
    refreshed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number = 0
        self._block_id: Id | None = None
        self._touched: tuple[Id, ...] = ()
        self._places = Places()
        self._work = MinutesWork()
        self._work.made.connect(self._made)
        self._work.painted.connect(self._painted)
        self._work.failed.connect(self._failed)
        self._work.broke.connect(self._broke)
        self.destroyed.connect(partial(_stop, self._work))
        self._calm = _single(self, CALM_MS)
        self._calm.timeout.connect(self._make)
        self._typing = _single(self, TYPING_MS)
        self._typing.timeout.connect(self._work.release)
        self.header = SectionHeader(
            self, title=translate("MinutesPreview", "Minutes"), size=Size.PANEL_TITLE
        )
        self.whole = IconButton(self, icon="fit", on_click=self.whole_asked.emit)
        self.whole.set_name(translate("MinutesPreview", "All of the minutes"), key_text("Ctrl+P"))
        self.close_button = IconButton(self, icon="x", on_click=self.left.emit)
        self.close_button.set_name(
            translate("MinutesPreview", "Close the minutes"), key_text("Ctrl+Shift+P")
        )
        self.pages = LivingPages(bridge, self)
        self.pages.crop(MARGIN)
        self.pages.wanted.connect(self._want_page)
        self.pages.led.connect(self.led)
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        head.setSpacing(Space.XXS)
        head.addWidget(self.header, 1)
        head.addWidget(self.whole)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        bridge.changed.connect(self._on_changed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.well)
        painter.fillRect(0, 0, 1, self.height(), DESK.line)
        painter.end()

    # -- always current ----------------------------------------------------------------------

    def follow(self, block_id: Id | None) -> None:
        """Show what the minutes say about a block, from now on."""
        if block_id != self._block_id:
            self._block_id = block_id
            self._touched = ()
            self._scroll()

    def showEvent(self, event: QShowEvent) -> None:
        """Made as soon as somebody looks."""
        super().showEvent(event)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._make()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing has to be made."""
        self._calm.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._work.release()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While somebody types, the making rests."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            self._work.hold()
            self._typing.start()
        return super().eventFilter(watched, event)

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible():
            self._touched = tuple(change.key[1] for change in changed.step.changes)
            self._calm.start()

    def _make(self) -> None:
        if self._bridge.is_open:
            view = MinutesView(self._bridge.state)
            self._number = self._work.make(view, self._bridge.now)

    def _made(self, made: Made) -> None:
        if made.number != self._number:
            return
        self._places = made.places
        self.pages.show_sizes(made.sizes)
        self.pages.show_passages(made.places.passages)
        self._scroll()
        self.refreshed.emit()

    def _scroll(self) -> None:
        """To what was changed last, else to the block that is worked on."""
        if self.pages.field is not None or self.pages.hasFocus():
            return  # somebody reads here
        for passage in reversed(self._places.passages):
            if origin_of(passage.origin).entity_id in self._touched:
                self.pages.show_place(passage.page, passage.box[1] - 48)
                return
        if self._block_id is None:
            return
        for heading in self._places.headings:
            if heading.origin == self._block_id:
                self.pages.show_place(heading.page, heading.y)
                return
        for passage in self._places.passages:
            if origin_of(passage.origin).entity_id == self._block_id:
                self.pages.show_place(passage.page, passage.box[1] - 48)
                return

    def _want_page(self, page: int, width: int) -> None:
        self._work.paint(self._number, page, width, self.devicePixelRatioF())

    def _painted(self, number: int, page: int, _width: int, image: QImage) -> None:
        if number == self._number:
            self.pages.put(page, image)

    def _failed(self, message: Message) -> None:
        self.pages.say(text(message))

    def _broke(self, error: Exception) -> None:
        raise error


def _single(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer


def _stop(work: MinutesWork, _view: object = None) -> None:
    work.stop()
