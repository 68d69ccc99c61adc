# SPDX-License-Identifier: EUPL-1.2
"""What the clock needs to know of a step: whose business it is, whom to ask, whether it costs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from moderation.activities.timeline import clock_edits
from moderation.activities.timeline.model import Level, TimelineStep
from moderation.gui.door import Door
from moderation.gui.texts import text
from moderation.gui.touched import Touched
from moderation.gui.widgets import Dialog, NoteLabel
from moderation.gui.widgets.fields import name_box
from moderation.gui.widgets.read_line import limit

translate = QCoreApplication.translate


class OutsideDialog(Dialog):
    """Level, contact point, money and assumption of one step."""

    def __init__(self, bridge: Door, step: TimelineStep, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            title=translate("TimelineOutside", "Whose business is “{step}”?").format(
                step=step.label
            ),
            note=translate(
                "TimelineOutside",
                "What others have to do needs somebody to ask there. What needs money waits for "
                "its budget.",
            ),
            main=translate("TimelineOutside", "Apply"),
            width=480,
        )
        self._bridge, self._step = bridge, step.id
        self.level = QComboBox(self)
        name = translate("TimelineOutside", "Level")
        name_box(self.level, name)
        for level in Level:
            self.level.addItem(text(level.message), level)
        self.level.setCurrentIndex(tuple(Level).index(step.level))
        self.contact = QLineEdit(step.contact, self)
        contact = translate("TimelineOutside", "Contact point")
        self.contact.setAccessibleName(contact)
        limit(self.contact, 200)
        self.assumes = QLineEdit(step.assumes, self)
        assumes = translate("TimelineOutside", "Assumption on which its dates rest")
        self.assumes.setAccessibleName(assumes)
        limit(self.assumes, 400)
        self.spends = QCheckBox(translate("TimelineOutside", "Needs money of the budget"), self)
        self.spends.setChecked(step.spends)
        fields = (name, self.level), (contact, self.contact), (assumes, self.assumes)
        for label, field in fields:
            self.content.addWidget(NoteLabel(self, text=label))
            self.content.addWidget(field)
        self.content.addWidget(self.spends)
        self._touched = Touched(self._shown)
        self.level.setFocus()

    def _shown(self) -> dict[str, Any]:
        return {
            "level": self.level.currentData(),
            "contact": self.contact.text(),
            "spends": self.spends.isChecked(),
            "assumes": self.assumes.text(),
        }

    def take(self) -> None:
        """Keep what was changed."""
        values = self._touched.values()
        if values:
            self._bridge.session.perform(
                clock_edits.set_outside(self._bridge.state, self._step, **values)
            )
        self.accept()
