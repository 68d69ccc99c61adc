# SPDX-License-Identifier: EUPL-1.2
"""Sides and units as lines to tick: who gets the minutes, and how many that are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from moderation.domain.side import Side
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, REGULAR, RING_RADIUS, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.press import PressButton
from moderation.gui.widgets.row_parts import drawn, gap, glyph, icon, line, paint_line, words

_BOX = 20
_SIDE, _UNIT = 40, 32


class TickRow(QCheckBox):
    """One line: tick, the side's shape or a unit's name, and how many are chosen of how many.

    A line that stands for several is half ticked while only some of them are.
    """

    def __init__(self, parent: QWidget, *, name: str, side: Side, unit: str = "") -> None:
        super().__init__(parent)
        self.side = side
        self.unit = unit
        self._name = name
        self._chosen = self._all = 0
        self.setText(name.replace("&", "&&"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, chosen: int, among: int) -> None:
        """So many of so many are chosen."""
        self._chosen, self._all = chosen, among
        self.setTristate(0 < chosen < among)
        state = Qt.CheckState.PartiallyChecked
        if chosen in (0, among):
            state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        self.setCheckState(state)
        self.setEnabled(among > 0)
        self.setAccessibleName(f"{self._name}, {self._count()}")
        self.update()

    def _count(self) -> str:
        if self._chosen in (0, self._all):
            return str(self._all)
        return f"{self._chosen} / {self._all}"

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """All of it, or nothing of it."""
        full = self.checkState() is Qt.CheckState.Checked
        self.setTristate(False)
        self.setCheckState(Qt.CheckState.Unchecked if full else Qt.CheckState.Checked)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """All of it reacts."""
        return bool(self.rect().contains(pos))

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(240, scaled(_UNIT if self.unit else _SIDE))

    def minimumSizeHint(self) -> QSize:
        """Names are shortened."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tick, shape, name, count, and a hairline below."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            painter.fillRect(rect.adjusted(0, 0, 0, -1), DESK.sand)
        ink = DESK.ink if self.isEnabled() else DESK.ink3
        parts = [
            drawn(self._paint_box, _BOX, before=34 if self.unit else 1, down=0.5),
            None if self.unit else glyph(self.side, 16, before=Space.S, down=0.5),
            words(
                self._name,
                Size.SECONDARY if self.unit else Size.BODY,
                REGULAR if self.unit else SEMIBOLD,
                ink,
                before=Space.S if self.unit else Space.XS,
                grows=True,
            ),
            words(self._count(), ink=DESK.ink2, figures=True, before=Space.S),
            gap(2),
        ]
        paint_line(painter, rect.adjusted(0, 0, 0, -1), line(*parts).parts)
        if not self.unit:
            painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), DESK.line)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        on = self.checkState() is not Qt.CheckState.Unchecked
        ink = DESK.ink if self.isEnabled() else DESK.line2
        with painting(painter):
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.hover_ink if self.underMouse() else ink)
                painter.drawRoundedRect(box, Radius.BAR, Radius.BAR)
            else:
                edge = DESK.ink3 if self.isEnabled() else DESK.line2
                painter.setPen(QPen(edge, 1.5))
                painter.setBrush(DESK.surface)
                inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
                painter.drawRoundedRect(inner, Radius.BAR, Radius.BAR)
        if on:
            half = self.checkState() is Qt.CheckState.PartiallyChecked
            sign = "minus" if half else "check"
            paint_icon(painter, sign, box.adjusted(2, 2, -2, -2), DESK.on_ink)


class SentRow(PressButton):
    """One earlier sending: when and what on the left, how many it reached on the right."""

    def __init__(self, parent: QWidget, *, words: str, reached: str, failed: bool) -> None:
        super().__init__(parent)
        self._words = words
        self._reached = reached
        self._failed = failed
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{words}, {reached}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(240, scaled(_UNIT + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tick or a triangle, the words, the number, and where it leads."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(rect.adjusted(0, 0, 0, -1), DESK.sand)
        parts = (
            icon("tri" if self._failed else "check", down=0.5),
            words(self._words, Size.SECONDARY, before=8, grows=True),
            words(self._reached, Size.SECONDARY, ink=DESK.ink2, figures=True, before=Space.S),
            icon("right", 14, DESK.ink2, before=6, down=0.5),
        )
        paint_line(painter, rect.adjusted(0, 0, 0, -1), parts)
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), DESK.line)
        painter.end()
