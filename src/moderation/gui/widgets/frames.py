# SPDX-License-Identifier: EUPL-1.2
"""Frames: cards, hints, and what stands where nothing is yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.gui.paint.shapes import painting
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.buttons import Button, Kind
from moderation.gui.widgets.icon_sign import IconSign
from moderation.gui.widgets.labels import PlainLabel, announce


class Card(QFrame):
    """A white field with a hairline and round corners; selected ones have a 2 px outline."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        selected: bool = False,
        radius: int = Radius.CARD,
        padding: int = Space.M,
    ) -> None:
        super().__init__(parent)
        self._selected = selected
        self._radius = radius
        self._ground = DESK.surface
        self.setContentsMargins(padding, padding, padding, padding)

    @property
    def selected(self) -> bool:
        """Whether it is outlined."""
        return self._selected

    def set_selected(self, selected: bool) -> None:  # noqa: FBT001 - a setter like Qt's
        """Outline it as the current one."""
        self._selected = selected
        self.update()

    @property
    def ground(self) -> QColor:
        """What it is filled with."""
        return self._ground

    def set_ground(self, ground: QColor) -> None:
        """Fill it with another colour."""
        if ground != self._ground:
            self._ground = ground
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill and outline."""
        painter = QPainter(self)
        width = Size.SELECTION if self._selected else Size.HAIRLINE
        half = width / 2
        with painting(painter):
            painter.setPen(QPen(DESK.ink if self._selected else DESK.line, width))
            painter.setBrush(self._ground)
            box = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(box, self._radius - half, self._radius - half)
        painter.end()


class Hairline(QWidget):
    """A horizontal hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(Size.HAIRLINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.line)
        painter.end()


class HintCard(QWidget):
    """A hint: triangle, what is missing, where. Never red, never in the way."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        detail: str = "",
        framed: bool = False,
        action: str = "",
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._framed = framed
        self.text = PlainLabel(self, text=text, weight=SEMIBOLD, wrap=True)
        self.detail = PlainLabel(
            self, text=detail, size=Size.SECONDARY, colour=DESK.ink2, wrap=True
        )
        self.detail.setVisible(bool(detail))
        pad = Space.M if framed else 0
        row = QHBoxLayout(self)
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(Space.S)
        self._sign = IconSign(self, icon="tri")
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.text)
        words.addWidget(self.detail)
        words.addStretch(1)
        row.addLayout(words, 1)
        if action:
            button = Button(self, text=action, small=True, on_click=on_click)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._name()

    def set_hint(self, text: str, detail: str = "", *, icon: str = "tri") -> None:
        """Say something else; good news has another icon than a hint."""
        self._sign.show_icon(icon)
        self.text.setText(text)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.text.text())
        self.setAccessibleDescription(self.detail.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame, if it has one."""
        if not self._framed:
            return
        painter = QPainter(self)
        with painting(painter):
            painter.setPen(QPen(DESK.line, 1))
            painter.setBrush(DESK.surface)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)
        painter.end()


class EmptyState(QWidget):
    """What to do where nothing is yet: one sentence, one button, and at most one other way."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        title: str = "",
        text: str = "",
        icon: str = "cards",
        action: str = "",
        on_click: Callable[[], object] | None = None,
        other: str = "",
        on_other: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(Space.XS)
        column.addStretch(1)
        if icon:
            column.addWidget(IconSign(self, icon=icon, size=32), 0, centre)
        self.title = PlainLabel(self, text=title, size=Size.SECTION, weight=SEMIBOLD)
        self.text = PlainLabel(self, text=text, colour=DESK.ink2, wrap=True)
        # A centred label is not asked for its height at the width it gets.
        self.text.setFixedWidth(440)
        self.text.setMinimumHeight(max(0, self.text.heightForWidth(440)))
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, centre)
            label.setVisible(bool(label.text()))
        self.button: Button | None = None
        if action:
            self.button = Button(
                self, text=action, icon="plus", kind=Kind.PRIMARY, on_click=on_click
            )
            column.addSpacing(Space.XS)
            column.addWidget(self.button, 0, centre)
        self.other: Button | None = None
        if other:
            self.other = Button(self, text=other, on_click=on_other)
            column.addWidget(self.other, 0, centre)
        column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert adds, as it does in a list."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.button is None or held or event.key() != Qt.Key.Key_Insert:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.button.click()


def show_hints(cards: Sequence[HintCard], sentences: Sequence[str]) -> None:
    """Show as many sentences as there are cards, and announce what is new among them.

    A sentence in which only a figure is another one is not new: whoever types counts would hear
    it with every key.
    """
    before = {_without_figures(card.text.text()) for card in cards if not card.isHidden()}
    for place, card in enumerate(cards):
        card.setVisible(place < len(sentences))
        if place < len(sentences):
            card.set_hint(sentences[place])
            if _without_figures(sentences[place]) not in before and card.isVisible():
                announce(card, sentences[place])


def _without_figures(sentence: str) -> str:
    return "".join(letter for letter in sentence if not letter.isdigit())
