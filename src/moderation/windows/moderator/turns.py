# SPDX-License-Identifier: EUPL-1.2
"""Who spoke how often, side by side; for the moderator alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.domain.side import Side
from moderation.features.capture import edits
from moderation.features.capture.model import SpokeCount
from moderation.features.speakers.order import floor, turns
from moderation.features.speakers.words import time_said
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import painting, side_glyph
from moderation.gui.texts import text
from moderation.gui.theme import font, tabular
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import PlainLabel
from moderation.gui.widgets.press import PressButton

translate = QCoreApplication.translate
KEYS = {Side.POLITICS: "Alt+6", Side.ADMINISTRATION: "Alt+7", Side.OTHERS: "Alt+8"}


class _Count(PressButton):
    """One side's shape and figure; pressing it counts one more."""

    def __init__(self, parent: QWidget, side: Side) -> None:
        super().__init__(parent)
        self.side = side
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(f"{text(side.message)} ({key_text(KEYS[side])})")
        self._name()

    def show_count(self, count: int) -> None:
        """Another figure."""
        if count != self._count:
            self._count = count
            self._name()

    def _name(self) -> None:
        self.setAccessibleName(f"{text(self.side.message)}: {self._count}")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for three figures."""
        return QSize(48, Size.TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shape and figure."""
        painter = QPainter(self)
        if self.underMouse():
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.sand)
                painter.drawRoundedRect(self.rect(), Radius.BAR, Radius.BAR)
        side_glyph(painter, QRectF(6, self.height() / 2 - 6, 12, 12), self.side)
        painter.setPen(DESK.ink)
        painter.setFont(tabular(font(Size.SECONDARY, SEMIBOLD)))
        box = QRectF(24, 0, self.width() - 24, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(self._count))
        painter.end()


class Turns(QWidget):
    """The counters of all sides in one row."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._counts = {side: _Count(self, side) for side in Side}
        self.speaking = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, figures=True)
        self.speaking.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.XXS)
        label = PlainLabel(
            self, text=translate("Turns", "Turns"), size=Size.SECONDARY, weight=SEMIBOLD
        )
        row.addWidget(label, 1)
        for count in self._counts.values():
            count.clicked.connect(self._pressed)
            row.addWidget(count)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(row)
        rows.addWidget(self.speaking)
        self.setAccessibleName(translate("Turns", "Turns"))
        bridge.ticked.connect(self._tick)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def count(self, side: Side) -> None:
        """One more turn of a side."""
        self._bridge.attempt(lambda state: edits.count_turn(state, side))

    def politics(self) -> None:
        """One more turn of politics (Alt+6)."""
        self.count(Side.POLITICS)

    def administration(self) -> None:
        """One more turn of the administration (Alt+7)."""
        self.count(Side.ADMINISTRATION)

    def others(self) -> None:
        """One more turn of the others (Alt+8)."""
        self.count(Side.OTHERS)

    def refresh(self, _changed: object = None) -> None:
        """Show what is counted."""
        state = self._bridge.state
        counted = turns(state, [(count.side, count.count) for count in state.of(SpokeCount)])
        for side, button in self._counts.items():
            button.show_count(counted[side])
        self._tick()

    def _tick(self, _now: object = None) -> None:
        """While somebody has the floor, since when; quietly that the time of a speech is over."""
        now = floor(self._bridge.state, self._bridge.now)
        self.speaking.setVisible(now is not None)
        if now is not None:
            said = translate("Turns", "Speaking: {time}").format(time=text(time_said(now)))
            self.speaking.setText(said)

    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, _Count):
            self.count(pressed.side)
