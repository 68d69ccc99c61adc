# SPDX-License-Identifier: EUPL-1.2
"""The card of the running block: what is left of its time, more time, and its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.ids import Id
from moderation.features.agenda.model import Block, Schedule, in_groups, last_running
from moderation.gui.bridge import Bridge
from moderation.gui.canvas import timer_share, timer_words
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import formats
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Card,
    ElidingLabel,
    PlainLabel,
    PrimaryButton,
    TimerRing,
    announce,
)
from moderation.gui.widgets.rows import in_lines
from moderation.windows.wall.picture import timer_of

translate = QCoreApplication.translate
LAST_SHARE = 0.2
"""From this share of its time on, a block is in its last fifth."""


class TwoLines(PlainLabel):
    """A title in one line, or in two where one is too short; the whole of it is spoken."""

    _said = ""

    def set_text(self, said: str) -> None:
        """Show another title."""
        self._said = said
        self.setAccessibleName(said)
        self._break()

    def _break(self) -> None:
        lines = in_lines(self._said, self.font(), self.contentsRect().width(), 2)
        self.setText("\n".join(lines))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the card makes it."""
        return QSize(40, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As high as the words are; as wide as there is room."""
        return QSize(40, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words elsewhere."""
        super().resizeEvent(event)
        self._break()


class RunningCard(Card):
    """The running block: ring, what is left, more time, and its end."""

    ended = Signal()
    extended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=0)
        self._noticed: tuple[Id | None, int] = (None, 0)
        self.ring = TimerRing(self)
        self.title = TwoLines(self, weight=SEMIBOLD)
        self.left = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.since = ElidingLabel(self, size=Size.CAPTION, colour=DESK.ink2)
        self.more = Button(
            self, text=translate("Rail", "+5 min"), small=True, on_click=self.extended.emit
        )
        self.end = PrimaryButton(
            self, text=translate("Rail", "End"), key="F6", small=True, on_click=self.ended.emit
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.left)
        words.addStretch(1)
        head = self._head = QHBoxLayout()
        head.addWidget(self.ring)
        head.addLayout(words, 1)
        # Large letters need a line for each of the two.
        direction = QBoxLayout.Direction
        foot = QBoxLayout(direction.TopToBottom if has_large_text() else direction.LeftToRight)
        foot.setSpacing(Space.XS)
        foot.addWidget(self.more)
        foot.addWidget(self.end, 1)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.since)
        column.addLayout(foot)

    def set_padding(self, padding: int) -> None:
        """Room around the content, in px; the title gets what it leaves."""
        self._head.setSpacing(min(padding, Space.S))
        self._column.setContentsMargins(padding, padding, padding, padding)

    def set_narrow(self, *, narrow: bool) -> None:
        """A narrow card says the minutes in figures; the name is said and read aloud."""
        words = translate("Rail", "+5 min")
        self.more.set_label("+5" if narrow and not has_large_text() else words)
        self.more.setAccessibleName(words)
        self.more.setToolTip(words if narrow else "")

    def fit_keys(self, width: int) -> None:
        """Show the key of the end if it fits into a card of so many pixels."""
        sides = self._column.contentsMargins()
        room = width - sides.left() - sides.right()
        if not has_large_text():
            room -= self.more.sizeHint().width() + Space.XS
        self.end.setAccessibleName(translate("Rail", "End block"))
        self.end.fit_key_hint("F6", room)

    def _notice(self, block: Block, timer: Timer | None) -> None:
        """Tell the moderator, and nobody else, twice: at the last fifth and at the end.

        It is told by an outline and then by another ground, and aloud only by a screen reader.
        """
        share = 1.0 if timer is None else timer_share(timer)
        stage = 0 if share > LAST_SHARE else (1 if share >= 0 else 2)
        self.set_selected(stage > 0)
        self.set_ground(DESK.sand if stage > 1 else DESK.surface)
        if (block.id, stage) != self._noticed:
            self._noticed = block.id, stage
            if stage and timer is not None:
                announce(self, f"{block.title}: {timer_words(timer)}")

    def show_block(self, day: Schedule, bridge: Bridge) -> None:
        """Show what runs; hide when nothing does."""
        slot = day.running
        self.setVisible(slot is not None)
        if slot is None:
            return
        timer = timer_of(bridge.state, slot.block, bridge.now)
        self._notice(slot.block, timer)
        self.ring.set_timer(timer)
        self.title.set_text(slot.block.title)
        self.left.set_text("" if timer is None else timer_words(timer))
        write, state = formats(), bridge.state
        end = last_running(state, slot.block).due_end
        if end is not None and in_groups(state, slot.block):
            words = translate("Rail", "since {begin}, all groups until {end}")
            self.since.set_text(words.format(begin=write.time(slot.begins), end=write.time(end)))
            return
        words = translate("Rail", "since {begin}, planned for {plan}")
        self.since.set_text(
            words.format(begin=write.time(slot.begins), plan=write.time(slot.planned))
        )
