# SPDX-License-Identifier: EUPL-1.2
"""The card of the current cell: what is in it, large, and the letters that can be set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.domain.side import Side
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Size, Space
from moderation.gui.widgets.buttons import Button, IconButton, Kind
from moderation.gui.widgets.frames import Card
from moderation.gui.widgets.icon_sign import IconSign
from moderation.gui.widgets.labels import ElidingLabel, PlainLabel
from moderation.gui.widgets.letter_matrix import TileLook
from moderation.gui.widgets.letters import LetterButton, TilePicture
from moderation.gui.widgets.signs import SideGlyph


@dataclass(frozen=True, slots=True, kw_only=True)
class CardContent:
    """What the card says.

    ``parts`` are statements, each of a side or of nobody; ``note`` is what is to be known of
    the row, after the icon ``sign``; ``caption`` stands above the controls;
    ``letters`` shows the letter buttons with ``chosen`` filled; ``walk`` shows the way to the
    previous and next difference; ``action`` is a button with these words.
    """

    look: TileLook
    title: str
    parts: Sequence[tuple[Side | None, str]] = ()
    note: str = ""
    sign: str = "lock"
    caption: str = ""
    letters: bool = False
    chosen: str | None = None
    walk: bool = False
    action: str = ""


class LetterCard(Card):
    """Signals: ``letter_chosen`` carries the letter, ``walked`` -1 or 1, ``acted`` nothing."""

    letter_chosen = Signal(str)
    walked = Signal(int)
    acted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        letters: Sequence[tuple[str, str]],
        previous: str,
        following: str,
    ) -> None:
        super().__init__(parent, padding=0)
        self.picture = TilePicture(self)
        self.title = PlainLabel(self, size=Size.SECTION, weight=SEMIBOLD, wrap=True)
        self.caption = PlainLabel(self, size=Size.CAPTION, weight=MEDIUM, colour=DESK.ink2)
        self.noted = QWidget(self)
        self.note = ElidingLabel(self.noted, size=Size.CAPTION, weight=MEDIUM)
        line = QHBoxLayout(self.noted)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XXS)
        self.sign = IconSign(self.noted, icon="lock", size=16)
        line.addWidget(self.sign)
        line.addWidget(self.note, 1)
        self.buttons = [LetterButton(self, letter=letter, name=name) for letter, name in letters]
        self.back = IconButton(self, icon="left", name=previous, framed=True)
        self.onward = IconButton(self, icon="right", name=following, framed=True)
        self.action = Button(self, kind=Kind.PRIMARY)
        self._parts = QHBoxLayout()
        self._parts.setSpacing(Space.XS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._lay_out()
        for button in self.buttons:
            button.clicked.connect(self._letter)
        self.back.clicked.connect(self._backward)
        self.onward.clicked.connect(self._forward)
        self.action.clicked.connect(self.acted)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addLayout(self._parts)
        words.addWidget(self.noted)
        words.addStretch(1)
        row.addLayout(words, 1)
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        right.addStretch(1)
        right.addWidget(self.caption)
        controls = QHBoxLayout()
        controls.setSpacing(Space.XS)
        for button in self.buttons:
            controls.addWidget(button)
        controls.addWidget(self.back)
        controls.addWidget(self.onward)
        controls.addWidget(self.action)
        right.addLayout(controls)
        right.addStretch(1)
        row.addLayout(right)

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a setter like Qt's
        """Less room above and below, for small screens."""
        layout = self.layout()
        if layout is not None:
            edge = Space.XS if low else Space.M
            layout.setContentsMargins(Space.L, edge, Space.L, edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A title of two lines keeps both of them."""
        super().resizeEvent(event)
        self.title.setMinimumHeight(max(0, self.title.heightForWidth(self.title.width())))

    def show_content(self, content: CardContent) -> None:
        """Show another cell, or another state of it."""
        self.picture.set_look(content.look)
        self.title.setText(content.title)
        self.note.set_text(content.note)
        self.sign.show_icon(content.sign)
        self.noted.setVisible(bool(content.note))
        self.caption.setText(content.caption)
        self.caption.setVisible(bool(content.caption))
        for button in self.buttons:
            button.setVisible(content.letters)
            button.setChecked(button.text() == content.chosen)
        self.back.setVisible(content.walk)
        self.onward.setVisible(content.walk)
        self.action.set_label(content.action)
        self.action.setVisible(bool(content.action))
        self._show_parts(content.parts)
        said = ", ".join([*(text for _side, text in content.parts), *filter(None, [content.note])])
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(said)

    def _show_parts(self, parts: Sequence[tuple[Side | None, str]]) -> None:
        while self._parts.count():
            item = self._parts.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for number, (side, words) in enumerate(parts):
            if number:
                self._parts.addSpacing(Space.S)
            if side is not None:
                self._parts.addWidget(SideGlyph(self, side=side))
            self._parts.addWidget(ElidingLabel(self, text=words, size=Size.BODY, colour=DESK.ink2))
        self._parts.addStretch(1)

    def _letter(self) -> None:
        button = self.sender()
        if isinstance(button, LetterButton):
            self.letter_chosen.emit(button.text())

    def _backward(self) -> None:
        self.walked.emit(-1)

    def _forward(self) -> None:
        self.walked.emit(1)
