# SPDX-License-Identifier: EUPL-1.2
"""The ground rules at the desk: written and agreed in one dialog, on the wall with one key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from moderation.features.ground_rules.edits import write_ground_rules
from moderation.features.ground_rules.model import ground_rules_of
from moderation.features.ground_rules.wall import RULES
from moderation.gui.bridge import Bridge
from moderation.gui.tokens import SEMIBOLD
from moderation.gui.touched import Touched
from moderation.gui.widgets import Dialog, PlainLabel, Toggle

translate = QCoreApplication.translate


class GroundRulesDialog(Dialog):
    """One rule a line, whether the room agreed, and how it kept them."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=translate("GroundRulesDialog", "Ground rules"),
            note=translate(
                "GroundRulesDialog",
                "One rule a line. What the room agreed to stands in the minutes.",
            ),
            main=translate("GroundRulesDialog", "Apply"),
            width=640,
        )
        self._bridge = bridge
        found = ground_rules_of(bridge.state)
        self.rules = self._field(translate("GroundRulesDialog", "Rules"), 8)
        self.rules.setPlainText("\n".join(found.rules))
        self.agreed = Toggle(self, text=translate("GroundRulesDialog", "The room agreed"))
        self.agreed.setChecked(found.agreed_at is not None)
        self.content.addWidget(self.agreed)
        self.looked_back = self._field(
            translate("GroundRulesDialog", "Looking back: how did we keep them?"), 2
        )
        self.looked_back.setPlainText(found.looked_back)
        self._touched = Touched(self._shown)
        self.rules.setFocus()

    def _field(self, name: str, lines: int) -> QPlainTextEdit:
        self.content.addWidget(PlainLabel(self, text=name, weight=SEMIBOLD))
        field = QPlainTextEdit(self)
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 24)
        self.content.addWidget(field)
        return field

    def _shown(self) -> dict[str, object]:
        return {
            "rules": self.rules.toPlainText(),
            "agreed": self.agreed.isChecked(),
            "back": self.looked_back.toPlainText(),
        }

    def take(self) -> None:
        """Apply what was changed; what cannot be is said, and stays for mending."""
        bridge = self._bridge
        if self._touched.values():
            step = write_ground_rules(
                bridge.state,
                self.rules.toPlainText(),
                agreed=self.agreed.isChecked(),
                looked_back=self.looked_back.toPlainText(),
                now=bridge.now,
            )
            bridge.session.perform(step)
        self.accept()


class GroundRulesKeys(QObject):
    """What the keys of the ground rules do; ``parent`` is where the dialog opens."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._owner = parent

    def ask(self) -> None:
        """Write the rules, agree to them, or look back."""
        GroundRulesDialog(self._bridge, self._owner).answered()

    def show_rules(self) -> None:
        """The rules to the wall; where there are none they are written first."""
        if not ground_rules_of(self._bridge.state).rules:
            self.ask()
        if ground_rules_of(self._bridge.state).rules:
            self._bridge.show_on_wall(RULES)
