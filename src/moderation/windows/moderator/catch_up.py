# SPDX-License-Identifier: EUPL-1.2
"""The choice of how to get home on time: each proposal with the end that it leads to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.domain.change import Step
from moderation.features.agenda.catch_up import Proposal, minutes_late, proposals
from moderation.gui.bridge import Bridge
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, OWN_FOCUS, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import Dialog, PlainLabel
from moderation.gui.widgets.press import PressButton
from moderation.windows.moderator.delay import delay_words

translate = QCoreApplication.translate
WIDTH = 560
ROW = 64


class _Choice(PressButton):
    """One proposal: what, in detail, and the end on the right."""

    def __init__(self, parent: QWidget, proposal: Proposal, number: int) -> None:
        super().__init__(parent)
        self.proposal = proposal
        self._title = text(proposal.title)
        self._details = " · ".join(text(detail) for detail in proposal.details)
        self._ends = translate("CatchUp", "End {time}").format(time=formats().time(proposal.ends))
        self._number = str(number)
        self.setAccessibleName(f"{self._title}, {self._ends}")
        self.setAccessibleDescription(self._details)
        self.setToolTip("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(OWN_FOCUS, True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(WIDTH - 2 * Space.L, scaled(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go on to the next."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card; outlined while the keyboard is on it."""
        painter = QPainter(self)
        current = self.hasFocus()
        width = Size.SELECTION if current else Size.HAIRLINE
        half = width / 2
        with painting(painter):
            painter.setPen(QPen(DESK.ink if current else DESK.line2, width))
            painter.setBrush(DESK.well if self.underMouse() and not current else DESK.surface)
            box = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        inner = QRectF(self.rect()).adjusted(Space.M, 10, -Space.M, -10)
        end_font = tabular(font(Size.BODY, SEMIBOLD))
        end_width = QFontMetricsF(end_font).horizontalAdvance(self._ends)
        painter.setPen(DESK.ink)
        painter.setFont(end_font)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, right, self._ends)
        room = inner.width() - end_width - Space.M
        upper = QRectF(inner.left(), inner.top(), room, inner.height() / 2)
        lower = QRectF(inner.left(), inner.center().y(), room, inner.height() / 2)
        self._write(painter, upper, self._title, SEMIBOLD)
        painter.setPen(DESK.ink2)
        self._write(painter, lower, self._details, 400, Size.SECONDARY)
        painter.end()

    @staticmethod
    def _write(
        painter: QPainter, box: QRectF, words: str, weight: int, size: int = Size.BODY
    ) -> None:
        face = font(size, weight)
        painter.setFont(face)
        shown = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


class CatchUpDialog(Dialog):
    """Shows the proposals; choosing one performs it, and undo takes it back."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        state, now = bridge.state, bridge.now
        minutes = minutes_late(state, now)
        super().__init__(
            parent,
            title=delay_words(minutes),
            note=translate("CatchUp", "How do we get home on time?"),
            cancel=translate("CatchUp", "Leave it"),
            enter=False,
            width=WIDTH,
        )
        self._bridge = bridge
        self.choices: list[_Choice] = []
        self.content.setSpacing(Space.XS)
        for number, proposal in enumerate(proposals(state, now), 1):
            choice = _Choice(self, proposal, number)
            choice.clicked.connect(self._choose)
            self.content.addWidget(choice)
            self.choices.append(choice)
        if minutes > 0 and not self.choices:
            words = translate("CatchUp", "Nothing ahead can be shortened. Announce the later end.")
            self.content.addWidget(PlainLabel(self, text=words, colour=DESK.ink2, wrap=True))
        if self.choices:
            self.choices[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self) -> None:
        choice = self.sender()
        if isinstance(choice, _Choice):
            self.attempt(partial(self._catch_up, choice.proposal.step))

    def _catch_up(self, step: Step) -> None:
        self._bridge.session.perform(step)
        self.accept()
