# SPDX-License-Identifier: EUPL-1.2
"""Questions and messages in a window of their own: few, short, with verbs on the buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from moderation.gui.widgets.dialog import Dialog

translate = QCoreApplication.translate


class ConfirmDialog(Dialog):
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
        super().__init__(
            parent,
            title=title,
            note=text,
            main=confirm or translate("ConfirmDialog", "OK"),
            cancel=cancel,
            safe=safe,
            warn=warn,
            width=480,
        )
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Enter presses what has the focus, so the dangerous verb needs a step to reach it.
        leads = self.main_button if self.main_button.isDefault() else self.cancel_button
        leads.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        *,
        title: str,
        text: str = "",
        confirm: str,
        cancel: str | None = None,
        safe: bool = True,
    ) -> bool:
        """Ask and wait; tells whether the main button was pressed."""
        made = cls(
            parent,
            title=title,
            text=text,
            confirm=confirm,
            cancel=cancel,
            safe=safe,
            warn=not safe,
        )
        return made.answered()

    @classmethod
    def tell(cls, parent: QWidget | None, *, title: str, text: str = "") -> None:
        """Say what happened and what to do, and wait until it is read."""
        cls(parent, title=title, text=text, cancel="", warn=True).answered()
