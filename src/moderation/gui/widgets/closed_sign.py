# SPDX-License-Identifier: EUPL-1.2
"""A sign that the doors are shut, with its lock: there as long as nothing may leave the room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.tokens import BOLD, DESK, Size, Space
from moderation.gui.widgets.icon_sign import IconSign
from moderation.gui.widgets.labels import ElidingLabel, PlainLabel

translate = QCoreApplication.translate


class ClosedSign(QWidget):
    """“Closed session”, and with ``wide`` what that means for whatever is typed now."""

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, wide: bool = False
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.words = PlainLabel(
            self, text=translate("ClosedSign", "Closed session"), size=Size.SECONDARY, weight=BOLD
        )
        self.more = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2) if wide else None
        side = Space.L if wide else 0
        parts = (IconSign(self, icon="lock", size=Size.ICON), self.words)
        line = row(*parts, (self.more, 1), gap=Space.XS) if self.more else row(*parts, gap=Space.XS)
        line.setContentsMargins(side, Space.XS if wide else 0, side, Space.XS if wide else 0)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bridge.changed.connect(self.refresh)
        bridge.opened.connect(self.refresh)
        self.refresh()

    def refresh(self, _changed: object = None) -> None:
        """Be there while the doors are shut, and nowhere else."""
        shut = self._bridge.is_open and self._bridge.doors_shut
        if shut and self.more is not None:
            self.more.set_text(
                translate(
                    "ClosedSign",
                    "What is typed now is closed, whatever page is open.",
                )
                if not self._bridge.state.workshop.closed_session
                else translate("ClosedSign", "Nothing of this workshop is published.")
            )
        self.setAccessibleName(self.words.text())
        self.setVisible(shut)
