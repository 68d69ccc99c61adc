# SPDX-License-Identifier: EUPL-1.2
"""Small pictures as widgets: side glyphs, timer ring, the wall's state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from moderation.domain.side import Side
from moderation.gui.canvas.model import Timer, timer_figure, timer_share, timer_words
from moderation.gui.paint.shapes import side_glyph
from moderation.gui.paint.time import (
    PILL_HEIGHT,
    WallState,
    timer_ring,
    wall_pill,
    wall_pill_width,
)
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets.icon_sign import Sign
from moderation.gui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


class SideGlyph(Sign):
    """The shape of a side; its name is read aloud."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        side: Side = Side.POLITICS,
        size: int = Size.GLYPH + 3,
    ) -> None:
        super().__init__(parent, size)
        self.set_side(side)

    def set_side(self, side: Side) -> None:
        """Show another side."""
        self._side = side
        self.setAccessibleName(text(side.message))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The shape in the side's strong colour."""
        painter = QPainter(self)
        side_glyph(painter, QRectF(self.rect()), self._side)
        painter.end()


class SideLabel(QWidget):
    """A side's shape and name, in its colour: a heading of lists by side."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        side: Side = Side.POLITICS,
        label: str = "",
        size: int = Size.SECTION,
    ) -> None:
        super().__init__(parent)
        self.glyph = SideGlyph(self, side=side, size=round(size * 0.9))
        self.label = PlainLabel(
            self,
            text=label or text(side.message),
            size=size,
            weight=SEMIBOLD,
            colour=DESK.side(side).strong,
            heading=False,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.glyph)
        row.addWidget(self.label, 1)


class TimerRing(Sign):
    """What is left of the running block; full with "+3" when its time is over."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 48) -> None:
        super().__init__(parent, size)
        self._timer: Timer | None = None
        self._shown = ("", -2)
        self.setAccessibleName(translate("TimerRing", "Time"))

    def set_timer(self, timer: Timer | None) -> None:
        """Show what is left; called once a second, repaints only what changed."""
        self._timer = timer
        shown = (
            ("", -2) if timer is None else (timer_figure(timer), round(timer_share(timer) * 720))
        )
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleDescription("" if timer is None else timer_words(timer))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring with its figure."""
        painter = QPainter(self)
        if self._timer is None:
            timer_ring(painter, QRectF(self.rect()), 0.0)
        else:
            timer_ring(
                painter,
                QRectF(self.rect()),
                timer_share(self._timer),
                text=timer_figure(self._timer),
                stroke=5 * self._extent / 48,
            )
        painter.end()


class WallPill(QWidget):
    """What the wall does: live, frozen, black, or no projector."""

    def __init__(
        self, parent: QWidget | None = None, *, state: WallState = WallState.NO_PROJECTOR
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state = state
        self.set_state(state)

    @property
    def state(self) -> WallState:
        """What is shown."""
        return self._state

    def set_state(self, state: WallState) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """The state in words."""
        return {
            WallState.LIVE: translate("WallPill", "Wall live"),
            WallState.FROZEN: translate("WallPill", "Wall frozen"),
            WallState.BLACK: translate("WallPill", "Wall black"),
            WallState.NO_PROJECTOR: translate("WallPill", "No projector"),
        }[self._state]

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        height = scaled(PILL_HEIGHT)
        return QSize(wall_pill_width(self.words(), height), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill."""
        painter = QPainter(self)
        wall_pill(painter, QRectF(self.rect()), self._state, self.words())
        painter.end()
