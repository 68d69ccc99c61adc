# SPDX-License-Identifier: EUPL-1.2
"""The desk (Regie): what the room sees, the controls of the wall, the method's script, notes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.ids import Id
from moderation.domain.projection import Projection, WallItem
from moderation.features.capture import edits as capture
from moderation.features.capture.model import PrivateNote
from moderation.gui.bridge import Bridge
from moderation.gui.canvas import RoomMetrics
from moderation.gui.key_names import key_text
from moderation.gui.tab_order import tab_as_read
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.wall_view import WallPicture
from moderation.gui.widgets import (
    Button,
    Card,
    Hairline,
    HintCard,
    IconButton,
    IconSign,
    PlainLabel,
    SectionHeader,
    WallPill,
    WallState,
)
from moderation.gui.widgets.closed_sign import ClosedSign
from moderation.settings import Settings
from moderation.windows.moderator.ground_rules import GroundRulesKeys
from moderation.windows.moderator.script import Script
from moderation.windows.moderator.showing import Showing
from moderation.windows.moderator.turns import Turns
from moderation.windows.wall.feed import WallFeed
from moderation.windows.wall.picture import WallShot

translate = QCoreApplication.translate
SMALL_MINIATURE = 160
"""Width of the miniature on the lowest screens, in px."""
LEAST_SCRIPT = 24
"""The least height of the script: a line of it, and the rest is scrolled."""
SOON_MS = 40
"""So much later than the wall its miniature may show the words that are new."""


class Miniature(QFrame):
    """The real wall's picture in small, with a hairline around it."""

    def __init__(self, feed: WallFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = WallPicture(self)
        self.picture.set_wall_size(QSize(1920, 1080))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.picture)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._newest: WallShot | None = None
        self._shown: WallShot | None = None
        # What was typed is first on the page and on the wall, and a moment later here in small.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._take_over)
        feed.pictured.connect(self._show)
        if feed.picture is not None:
            self._show(feed.picture, fade=False)

    def _show(self, picture: WallShot, fade: bool) -> None:  # noqa: FBT001 - a signal's arguments
        del fade
        self._newest = picture
        if self._shown is None or self._shown.projection != picture.projection:
            self._take_over()
        elif not self._soon.isActive():
            self._soon.start()

    def _take_over(self) -> None:
        self._soon.stop()
        if self._newest is not None:
            self._shown = self._newest
            self.picture.set_picture(self._newest, theme=self._newest.projection.theme)

    def set_width(self, width: int) -> None:
        """Keep the wall's proportions."""
        self.setFixedSize(width, self.height_of(width))

    @staticmethod
    def height_of(width: int) -> int:
        """The height that belongs to a width, in px."""
        return round((width - 2) * 9 / 16) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The hairline."""
        painter = QPainter(self)
        painter.setPen(DESK.line2)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class ScriptArea(QScrollArea):
    """Where the script is scrolled; ``resized`` says that it has another height."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it."""
        super().resizeEvent(event)
        self.resized.emit()


class Desk(QWidget):
    """The moderator's controls of the wall, the script of the block on screen, and notes.

    ``single_toggled`` asks to put the wall over the only display, ``settings_asked`` for the room.
    """

    single_toggled = Signal()

    def __init__(
        self, bridge: Bridge, feed: WallFeed, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._feed = feed
        self._block_id: Id | None = None
        self.pill = WallPill(self)
        self.miniature = Miniature(feed, self)
        self.freeze = Button(
            self, icon="freeze", key="F8", small=True, on_click=bridge.toggle_freeze
        )
        self.black = Button(self, icon="black", key="F9", small=True, on_click=bridge.toggle_black)
        self.showing = Showing(bridge, self)
        self.showing.single_toggled.connect(self.single_toggled)
        self.pick = Button(
            self,
            text=translate("Desk", "Show …"),
            icon="wall",
            key="F3",
            small=True,
            on_click=self.showing.open,
        )
        self.rules = GroundRulesKeys(bridge, self)
        self.before = IconButton(
            self, icon="left", size=Size.SMALL_BUTTON, on_click=self.previous_page
        )
        self.before.set_name(translate("Desk", "Previous page on the wall"), key_text("PgUp"))
        self.after = IconButton(self, icon="right", size=Size.SMALL_BUTTON, on_click=self.next_page)
        self.after.set_name(translate("Desk", "Next page on the wall"), key_text("PgDown"))
        self.page = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, figures=True)
        self.hint = HintCard(self)
        self.script = Script(bridge, self)
        self.turns = Turns(bridge, self)
        self.notes = Notes(bridge, self)
        self._lay_out()
        self.apply_settings(settings)
        bridge.projected.connect(self._show_projection)
        bridge.opened.connect(self._refresh)
        self.miniature.picture.painted.connect(self._show_pages)
        if bridge.is_open:
            self._refresh()

    def _lay_out(self) -> None:
        header = SectionHeader(self, title=translate("Desk", "Wall"))
        header.add_control(self.pill)
        keys = QHBoxLayout()
        keys.setSpacing(Space.XS)
        keys.addWidget(self.freeze, 1)
        keys.addWidget(self.black, 1)
        pages = QHBoxLayout()
        pages.setSpacing(Space.XXS)
        pages.addWidget(self.pick)
        pages.addStretch(1)
        pages.addWidget(self.before)
        pages.addWidget(self.page)
        pages.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(header)
        column.addWidget(ClosedSign(self._bridge, self))
        column.addWidget(self.miniature, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(keys)
        column.addLayout(pages)
        column.addWidget(self.hint)
        column.addWidget(Hairline(self))
        area = self.area = ScriptArea(self)
        area.resized.connect(self._give_room)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setMinimumHeight(LEAST_SCRIPT)
        area.setWidget(self.script)
        self.script.setAutoFillBackground(False)  # setWidget() turned it on
        # Rows that are made later would come behind the capture bar.
        self.script.grown.connect(partial(tab_as_read, self))
        column.addWidget(area, 1)
        column.addWidget(self.turns)
        column.addWidget(self.notes)

    def runs(self) -> dict[str, Callable[[], object]]:
        """What the keys do that are about the wall."""
        return {
            "PgUp": self.previous_page,
            "PgDown": self.next_page,
            "Ctrl+Shift+G": self.rules.show_rules,
            "Ctrl+Shift+E": self.rules.ask,
        }

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.well)
        painter.fillRect(0, 0, 1, self.height(), DESK.line)
        painter.end()

    def set_width(self, width: int) -> None:
        """Another width of the panel."""
        self.setFixedWidth(width)
        self._show_miniature()
        wide = width >= Size.DESK and not has_large_text()
        room = width - 2 * Space.M
        self.freeze.set_icon_name("freeze" if wide else "")
        self.black.set_icon_name("black" if wide else "")
        self.pick.fit_key_hint("F3", room - 2 * Size.SMALL_BUTTON - 3 * Space.M)
        self._fit_keys()

    def _fit_keys(self) -> None:
        """Show the keys of what is labelled now, as far as there is room; first the one of black.

        It is the key that has to be found at once.
        """
        room = self.width() - 2 * Space.M - Space.XS
        self.freeze.set_key_hint("")
        self.black.fit_key_hint("F9", room - self.freeze.sizeHint().width())
        self.freeze.fit_key_hint("F8", room - self.black.sizeHint().width())

    def set_low(self, *, low: bool, lowest: bool = False) -> None:
        """On a low screen the script needs the room more than the notes and the miniature."""
        self.notes.field.setFixedHeight(44 if low else 76)
        self._lowest = lowest
        self._show_miniature()

    def _show_miniature(self) -> None:
        whole = self.width() - 2 * Space.M
        widest = min(whole, SMALL_MINIATURE) if self._lowest else whole
        # The sentence to say is whole, as far as the miniature has room to give.
        most, least = Miniature.height_of(widest), Miniature.height_of(SMALL_MINIATURE)
        room = self.area.height() - (most - self.miniature.height())
        high = min(most, max(least, most - max(0, self.script.lead_height() - room)))
        self.miniature.set_width(min(widest, (high - 2) * 16 // 9 + 2))

    def _give_room(self) -> None:
        self._show_miniature()
        self.script.set_room(self.area.viewport().height())

    _lowest = False

    def apply_settings(self, settings: Settings) -> None:
        """The room decides on the smallest type in the miniature as on the wall."""
        room = RoomMetrics(settings.room_depth, settings.image_width)
        self.miniature.picture.set_room(room)

    def show_block(self, block_id: Id) -> None:
        """The script and the notes of another block."""
        self._block_id = block_id
        self.showing.block_id = block_id
        self.script.show_block(block_id)
        self.area.verticalScrollBar().setValue(0)
        self._give_room()
        self.notes.show_block(block_id)

    def show_projector(self, *, connected: bool) -> None:
        """Whether there is a wall at all."""
        self._connected = connected
        self._show_projection(self._bridge.projection)

    _connected = False

    def _refresh(self) -> None:
        self._show_projection(self._bridge.projection)
        self._show_pages()

    def _show_projection(self, projection: Projection) -> None:
        state = WallState.LIVE
        if projection.black:
            state = WallState.BLACK
        elif projection.frozen:
            state = WallState.FROZEN
        elif not self._connected:
            state = WallState.NO_PROJECTOR
        self.pill.set_state(state)
        self.freeze.set_label(
            translate("Desk", "Release") if projection.frozen else translate("Desk", "Freeze")
        )
        self.black.set_label(
            translate("Desk", "Light up") if projection.black else translate("Desk", "Black")
        )
        self._fit_keys()
        self.freeze.setChecked(projection.frozen)
        self._show_pages()

    def _show_pages(self, *_: object) -> None:
        picture = self._feed.picture
        if picture is None:
            return
        self.miniature.picture.image()  # a picture knows its pages when it was painted
        pages = max(1, picture.pages)
        page = min(self._bridge.projection.page, pages - 1)
        words = translate("Desk", "{page} of {pages}").format(page=page + 1, pages=pages)
        self.page.setText(words if pages > 1 else "")
        self.before.setVisible(pages > 1)
        self.after.setVisible(pages > 1)
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page < pages - 1)
        # On the pages of its own that a picture begins with; those behind hold it whole.
        cut = picture.owing > 0 and page < pages - picture.owing
        self.hint.setVisible(cut)
        if cut:
            words = translate("Desk", "Too long for this picture. Whole on page {page}.")
            self.hint.set_hint(words.format(page=pages - picture.owing + 1))

    # -- what keys and buttons do ------------------------------------------------------------

    def next_page(self) -> None:
        """The next page on the wall (PageDown, presenter)."""
        picture = self._feed.picture
        page = self._bridge.projection.page
        if picture is not None and page < picture.pages - 1:
            self._turn(page + 1)

    def previous_page(self) -> None:
        """The previous page on the wall (PageUp, presenter)."""
        if self._bridge.projection.page > 0:
            self._turn(min(self._bridge.projection.page, self._last_page()) - 1)

    def _last_page(self) -> int:
        return 0 if self._feed.picture is None else self._feed.picture.pages

    def _turn(self, page: int) -> None:
        self._bridge.show_on_wall(self._bridge.projection.item, page)

    def show_item(self, item: WallItem | None) -> None:
        """Put something on the wall (F7)."""
        if item is not None:
            self._bridge.show_on_wall(item)


class Notes(Card):
    """Private notes of the block: under a lock, and never on the wall."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, padding=0)
        self._bridge = bridge
        self._block_id: Id | None = None
        self.field = QPlainTextEdit(self)
        self.field.setProperty("bare", True)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(translate("Desk", "Private notes"))
        self.field.setPlaceholderText(translate("Desk", "Only for you"))
        self.field.setFixedHeight(76)
        self.field.textChanged.connect(self._typed)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(IconSign(self, icon="lock", size=16))
        head.addWidget(
            PlainLabel(
                self, text=translate("Desk", "Private notes"), size=Size.SECONDARY, weight=SEMIBOLD
            ),
            1,
        )
        head.addWidget(
            PlainLabel(
                self,
                text=translate("Desk", "never on the wall"),
                size=Size.CAPTION,
                colour=DESK.ink2,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.XS)
        column.setSpacing(Space.XXS)
        column.addLayout(head)
        column.addWidget(self.field)
        bridge.changed.connect(self.refresh)

    def show_block(self, block_id: Id) -> None:
        """The notes of another block."""
        self._block_id = block_id
        self.refresh()

    def refresh(self, _changed: object = None) -> None:
        """Show what is stored, without moving the cursor of who is typing it."""
        note = next(
            (n for n in self._bridge.state.of(PrivateNote) if n.block_id == self._block_id), None
        )
        stored = "" if note is None else note.text
        if stored != self.field.toPlainText():
            self.field.blockSignals(True)
            self.field.setPlainText(stored)
            self.field.blockSignals(False)

    def _typed(self) -> None:
        if self._block_id is not None:
            words = self.field.toPlainText()
            self._bridge.attempt(lambda state: capture.write_note(state, self._block_id, words))
