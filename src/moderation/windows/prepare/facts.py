# SPDX-License-Identifier: EUPL-1.2
"""The workshop's own facts in one dialog: one edit when they are accepted."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTime
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.blank import blank, trimmed
from moderation.domain.workshop import Workshop
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.touched import Touched
from moderation.gui.widgets import Button, DateField, Kind, PlainLabel, SegmentedControl, Toggle

translate = QCoreApplication.translate
WIDTH = 600


class FactsDialog(QDialog):
    """Title, place, day, times, language of the minutes. ``values`` are those that changed."""

    def __init__(self, workshop: Workshop, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        heading = translate("Prepare", "About the workshop")
        self.setWindowTitle(heading)
        self.setAccessibleName(heading)
        self.fields = {
            "title": QLineEdit(workshop.title, self),
            "subtitle": QLineEdit(workshop.subtitle, self),
            "municipality": QLineEdit(workshop.municipality, self),
            "place": QLineEdit(workshop.place, self),
            "moderation": QLineEdit(workshop.moderation, self),
            "series": QLineEdit(workshop.series, self),
        }
        self.dated = Toggle(self, text=translate("Prepare", "fixed"))
        self.dated.setChecked(workshop.day is not None)
        self.day = DateField(self, day=workshop.day or today)
        self.begin = _time_field(self, workshop.starts_at)
        self.invited = Toggle(self, text=translate("Prepare", "named in the invitation"))
        self.invited.setChecked(workshop.invited_until is not None)
        self.until = _time_field(self, workshop.invited_until or time(17, 0))
        self.language = SegmentedControl(
            self, options=[("de", "Deutsch"), ("en", "English")],
            name=translate("Prepare", "Language of the minutes"),
        )  # fmt: skip
        self.language.set_value(workshop.language)
        self.closed = Toggle(self, text=translate("Prepare", "Closed session"))
        self.closed.setChecked(workshop.closed_session)
        self.accept_button = Button(
            self, text=translate("Prepare", "Apply"), kind=Kind.PRIMARY, on_click=self.accept
        )
        self.accept_button.setDefault(True)
        self.cancel_button = Button(self, text=translate("Prepare", "Cancel"), on_click=self.reject)
        self._row = 0
        self._lay_out(heading)
        self.dated.toggled.connect(self._show_enabled)
        self.invited.toggled.connect(self._show_enabled)
        self.fields["title"].textChanged.connect(self._show_enabled)
        self._show_enabled()
        self._touched = Touched(self._shown)
        self.fields["title"].setFocus()

    def _lay_out(self, heading: str) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        fields = self.fields
        self._add(translate("Prepare", "Title"), fields["title"])
        self._add(translate("Prepare", "Subtitle"), fields["subtitle"])
        self._add(translate("Prepare", "Municipality"), fields["municipality"])
        self._add(translate("Prepare", "Place"), fields["place"])
        self._add(translate("Prepare", "Date"), self.day, self.dated)
        self._add(translate("Prepare", "Begin"), self.begin)
        self._add(translate("Prepare", "Invited until"), self.until, self.invited)
        self._add(translate("Prepare", "Moderation"), fields["moderation"])
        self._add(translate("Prepare", "Series"), fields["series"])
        self._add(translate("Prepare", "Minutes in"), self.language)
        self._add("", self.closed)
        for field, width in ((self.day, 168), (self.begin, 120), (self.until, 120)):
            field.setFixedWidth(width)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(PlainLabel(self, text=heading, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        column.addLayout(self._grid)
        column.addSpacing(Space.XS)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)

    def _add(self, label: str, field: QWidget, beside: QWidget | None = None) -> None:
        words = PlainLabel(self, text=label, colour=LIGHT.ink2)
        words.setBuddy(field)
        if not field.accessibleName() and label:
            field.setAccessibleName(label)
        self._grid.addWidget(words, self._row, 0)
        if isinstance(field, QLineEdit):
            self._grid.addWidget(field, self._row, 1)
        else:
            line = QHBoxLayout()
            line.setSpacing(Space.M)
            line.addWidget(field)
            if beside is not None:
                beside.setAccessibleName(f"{label}: {beside.property('text')}")
                line.addWidget(beside)
            line.addStretch(1)
            self._grid.addLayout(line, self._row, 1)
        self._row += 1

    def _show_enabled(self, _changed: object = None) -> None:
        self.day.setEnabled(self.dated.isChecked())
        self.until.setEnabled(self.invited.isChecked())
        self.accept_button.setEnabled(not blank(self.fields["title"].text()))

    def values(self) -> dict[str, Any]:
        """What shall be different, by the names of the workshop's fields."""
        return self._touched.values()

    def _shown(self) -> dict[str, Any]:
        wanted: dict[str, Any] = {name: trimmed(f.text()) for name, f in self.fields.items()}
        wanted["day"] = self.day.day() if self.dated.isChecked() else None
        wanted["starts_at"] = _time_of(self.begin)
        wanted["invited_until"] = _time_of(self.until) if self.invited.isChecked() else None
        wanted["language"] = str(self.language.value)
        wanted["closed_session"] = self.closed.isChecked()
        return wanted


def _time_field(parent: QWidget, value: time) -> QTimeEdit:
    field = QTimeEdit(QTime(value.hour, value.minute), parent)
    field.setDisplayFormat("HH:mm")
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return field


def _time_of(field: QTimeEdit) -> time:
    shown = field.time()
    return time(shown.hour(), shown.minute())
