# SPDX-License-Identifier: EUPL-1.2
"""Questions and messages in a window of their own: few, short, with verbs on the buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets.buttons import Button, Kind
from moderation.gui.widgets.icon_sign import IconSign
from moderation.gui.widgets.labels import PlainLabel

translate = QCoreApplication.translate

_WIDTH = 480


class ConfirmDialog(QDialog):
    """Asks once before something that cannot be undone, or tells what went wrong.

    Args:
        parent: the window it belongs to.
        title: the question or message in one line.
        text: what follows from it.
        confirm: the verb on the main button.
        cancel: the other button; ``""`` for none.
        safe: the main button is what Enter does; otherwise Enter cancels.
        warn: show the triangle.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        text: str = "",
        confirm: str = "",
        cancel: str | None = None,
        safe: bool = True,
        warn: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.applicationName() or "Moderation")
        self.setModal(True)
        self.title = PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD, wrap=True)
        self.text = PlainLabel(self, text=text, colour=LIGHT.ink2, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setVisible(bool(text))
        self.confirm_button = Button(
            self,
            text=confirm or translate("ConfirmDialog", "OK"),
            kind=Kind.PRIMARY if safe or cancel == "" else Kind.NORMAL,
            on_click=self.accept,
        )
        cancel_text = translate("ConfirmDialog", "Cancel") if cancel is None else cancel
        self.cancel_button = Button(
            self,
            text=cancel_text,
            kind=Kind.NORMAL if safe else Kind.PRIMARY,
            on_click=self.reject,
        )
        self.cancel_button.setVisible(bool(cancel_text))
        self._lay_out(warn=warn)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        first = self.confirm_button if safe or not cancel_text else self.cancel_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        # Enter presses what has the focus, so the dangerous verb needs a step to reach it.
        for button in (self.confirm_button, self.cancel_button):
            button.setAutoDefault(True)

    def _lay_out(self, *, warn: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        if warn:
            head.addWidget(IconSign(self, icon="tri", size=24), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addSpacing(Space.M)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.confirm_button)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        for label in (self.title, self.text):
            # A wrapped label knows its height only for a width.
            inner = _WIDTH - 2 * Space.L - (36 if warn and label is self.title else 0)
            if label.text():
                label.setFixedHeight(label.heightForWidth(inner))
        self.adjustSize()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        *,
        title: str,
        text: str = "",
        confirm: str,
        safe: bool = True,
    ) -> bool:
        """Ask and wait; tells whether the main button was pressed."""
        dialog = cls(parent, title=title, text=text, confirm=confirm, safe=safe, warn=not safe)
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()

    @classmethod
    def tell(cls, parent: QWidget | None, *, title: str, text: str = "") -> None:
        """Say what happened and what to do, and wait until it is read."""
        dialog = cls(parent, title=title, text=text, cancel="", warn=True)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()
