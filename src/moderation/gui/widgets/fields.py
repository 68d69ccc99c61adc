# SPDX-License-Identifier: EUPL-1.2
"""Fields to type into; how they look is the style sheet's business."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from moderation.gui.icons import paint_icon
from moderation.gui.paint.tiles import key_cap
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets.buttons import cap_size
from moderation.gui.widgets.labels import PlainLabel

_OWN, _FOR_NOW = "ownDescription", "descriptionForNow"


def set_fault(field: QWidget, *, fault: bool, reason: str = "") -> None:
    """Frame a field in the alert colour, and let a screen reader say why."""
    field.setProperty("fault", fault)
    describe_for_now(field, reason if fault else "")
    field.style().unpolish(field)
    field.style().polish(field)
    field.update()


def describe_for_now(field: QWidget, words: str) -> None:
    """Let a field be described by these words for a while; ``""`` gives back what it had before."""
    own, said = field.property(_OWN), field.property(_FOR_NOW)
    before = field.accessibleDescription()
    if own is not None and before != said:
        own = None  # Somebody else has described it since, and that stays.
    if words:
        field.setProperty(_OWN, before if own is None else own)
        field.setProperty(_FOR_NOW, words)
        field.setAccessibleDescription(words)
    else:
        if own is not None:
            field.setAccessibleDescription(own)
        field.setProperty(_OWN, None)
        field.setProperty(_FOR_NOW, None)


def name_box(box: QComboBox, words: str) -> None:
    """Say what is chosen in a box.

    Where a label belongs to a box, Linux reads the label and what is chosen; without one it takes
    what is chosen for the name. So a box whose name is not seen as its label gets a hidden one.
    """
    box.setAccessibleName(words)
    label = PlainLabel(box.parentWidget(), text=words)
    label.hide()
    label.setBuddy(box)


class SearchField(QLineEdit):
    """A search field with its sign, and the key that leads here while it is empty."""

    def __init__(
        self, parent: QWidget | None = None, *, placeholder: str = "", key: str = ""
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(key)
        right = cap_size(key).width() + Space.XS if key else 0
        self.setTextMargins(Size.ICON + Space.XXS, 0, right, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then sign and key."""
        super().paintEvent(event)
        painter = QPainter(self)
        middle = self.height() / 2
        box = QRectF(Space.S, middle - Size.ICON / 2, Size.ICON, Size.ICON)
        paint_icon(painter, "search", box, DESK.ink2)
        if self._key and not self.text():
            size = cap_size(self._key)
            cap = QRectF(0, 0, size.width(), size.height())
            cap.moveCenter(QRectF(self.rect()).center())
            cap.moveRight(self.width() - Space.XS)
            key_cap(painter, cap, self._key)
        painter.end()
