# SPDX-License-Identifier: EUPL-1.2
"""A break: calm, with the time at which it goes on."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from moderation.features.agenda.model import Block, Phase, Slot, remaining
from moderation.gui.icons import paint_icon
from moderation.gui.paint.bars import progress_bar
from moderation.gui.texts import formats
from moderation.gui.theme import font, tabular
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Radius, Size

translate = QCoreApplication.translate

_ICON = 56.0
_BAR = 280.0
_CLOCK = 64


class RestPicture(QWidget):
    """Cup, title, the end in large figures, and how much of it is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._clock = ""
        self._note = ""
        self._left: float | None = None

    def show_block(self, block: Block, slot: Slot | None, now: datetime) -> None:
        """Show the break as it stands now."""
        self._title = block.title
        ends = block.due_end or (slot.ends if slot is not None else now + block.length)
        self._clock = formats().time(ends)
        self._left = None
        if slot is not None and slot.phase is Phase.DONE:
            self._note = translate("TalkPage", "The break is over.")
        elif block.running:
            left = remaining(block, now)
            self._left = max(0.0, left / block.length) if block.length else 0.0
            self._note = _left_words(left)
        else:
            begins = formats().time(slot.begins if slot is not None else now)
            length = formats().duration(block.length)
            words = translate("TalkPage", "from {time}, {length}")
            self._note = words.format(time=begins, length=length)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(f"{self.until} {self._note}")
        self.update()

    @property
    def until(self) -> str:
        """When it goes on, in words."""
        return translate("TalkPage", "Back at {time}").format(time=self._clock)

    def sizeHint(self) -> QSize:
        """Room to breathe."""
        return QSize(480, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(DESK.well)
        painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)
        middle = box.center().x()
        top = box.center().y() - 140
        paint_icon(painter, "cup", QRectF(middle - _ICON / 2, top, _ICON, _ICON), DESK.ink)
        words = translate("TalkPage", "We go on at")
        self._line(painter, top + 80, 24, words, font(Size.CAPTURE), quiet=True)
        clock = tabular(font(_CLOCK, SEMIBOLD))
        self._line(painter, top + 104, 84, self._clock, clock)
        if self._left is not None:
            bar = QRectF(middle - _BAR / 2, top + 212, _BAR, 8)
            progress_bar(painter, bar, self._left)
        self._line(painter, top + 236, 24, self._note, font(Size.BODY, MEDIUM), quiet=True)
        painter.end()

    def _line(
        self,
        painter: QPainter,
        top: float,
        height: float,
        words: str,
        face: QFont,
        *,
        quiet: bool = False,
    ) -> None:
        painter.setFont(face)
        painter.setPen(DESK.ink2 if quiet else DESK.ink)
        place = QRectF(16, top, self.width() - 32, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _left_words(left: timedelta) -> str:
    minutes = ceil(abs(left.total_seconds()) / 60)
    if left < timedelta(0):
        return translate("TalkPage", "%n min over", "", minutes)
    return translate("TalkPage", "%n min left", "", minutes)
