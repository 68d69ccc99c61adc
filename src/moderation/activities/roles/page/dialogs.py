# SPDX-License-Identifier: EUPL-1.2
"""What the dialogs of role clarification have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from moderation.gui.theme import font, scaled
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, PlainLabel, PrimaryButton
from moderation.gui.widgets.rows import prepare_view

translate = QCoreApplication.translate
KEY_ROLE = Qt.ItemDataRole.UserRole + 1


class ToolDialog(QDialog):
    """A question with a note, a body to fill, and two buttons; Enter takes."""

    def __init__(
        self, parent: QWidget | None, *, title: str, note: str, take: str, width: int = 560
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFixedWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        self.note = self.paragraph(note, quiet=True)
        column.addWidget(self.note)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.XS)
        column.addLayout(self.body)
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.XS)
        self.row.addStretch(1)
        self.row.addWidget(
            Button(self, text=translate("RolesPage", "Cancel"), on_click=self.reject)
        )
        self.take_button = PrimaryButton(self, text=take, on_click=self.accept)
        self.take_button.setDefault(True)
        self.row.addWidget(self.take_button)
        column.addLayout(self.row)

    def paragraph(self, words: str, *, quiet: bool = False) -> PlainLabel:
        """A wrapped sentence of the dialog's width."""
        label = PlainLabel(self, text=words, colour=LIGHT.ink2 if quiet else LIGHT.ink, wrap=True)
        label.setFixedHeight(max(0, label.heightForWidth(self.width() - 2 * Space.L)))
        label.setVisible(bool(words))
        return label

    def label(self, words: str) -> PlainLabel:
        """The name of a field."""
        return PlainLabel(self, text=words, size=Size.CAPTION, weight=SEMIBOLD, colour=LIGHT.ink2)


class TickList(QListWidget):
    """Items to tick with Space, below headings that are no items."""

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        prepare_view(self)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFont(font(Size.BODY))

    def add_heading(self, words: str) -> None:
        """What the following items have in common."""
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(font(Size.CAPTION, SEMIBOLD))
        item.setForeground(LIGHT.ink2)

    def add_item(self, words: str, key: object, *, ticked: bool | None) -> QListWidgetItem:
        """An item; ``None`` for one that cannot be ticked."""
        item = QListWidgetItem(words, self)
        item.setData(KEY_ROLE, key)
        item.setToolTip("")
        self.set_ticked(item, ticked=ticked)
        return item

    def set_ticked(self, item: QListWidgetItem, *, ticked: bool | None) -> None:
        """Tick an item, untick it, or take its box away."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if ticked is None:
            item.setFlags(flags)
            item.setData(Qt.ItemDataRole.CheckStateRole, None)
            item.setForeground(LIGHT.ink3)
            return
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setForeground(LIGHT.ink)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def entries(self) -> Iterable[QListWidgetItem]:
        """Everything that is no heading."""
        for at in range(self.count()):
            if self.item(at).flags() & Qt.ItemFlag.ItemIsEnabled:
                yield self.item(at)

    def ticked(self) -> Sequence[object]:
        """The keys of what is ticked."""
        return [
            item.data(KEY_ROLE)
            for item in self.entries()
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable
            and item.checkState() == Qt.CheckState.Checked
        ]

    def go_to_first(self) -> None:
        """The first item is the current one."""
        first = next(iter(self.entries()), None)
        if first is not None:
            self.setCurrentItem(first)

    def fit(self, most: int) -> None:
        """As high as its items, and no higher than this."""
        height = sum(self.sizeHintForRow(at) for at in range(self.count())) + 4
        self.setFixedHeight(max(scaled(120), min(height, most)))
