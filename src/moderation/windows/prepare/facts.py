# SPDX-License-Identifier: EUPL-1.2
"""The workshop's own facts in one dialog: one edit when they are accepted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import blank, trimmed
from moderation.domain.workshop import Workshop
from moderation.gui.forms.facts_form import Ui_FactsForm
from moderation.gui.touched import Touched
from moderation.gui.widgets import Dialog
from moderation.gui.widgets.read_line import check_fields

translate = QCoreApplication.translate
DEFAULT_END = time(17, 0)
"""What is proposed as the invited end."""

LINES = ("title", "subtitle", "municipality", "place", "moderation", "series")


class FactsDialog(Dialog):
    """Title, place, day, times, language of the minutes. ``values`` are those that changed.

    ``check`` is asked before they are accepted, and raises what is wrong with them.
    """

    def __init__(
        self,
        workshop: Workshop,
        today: date,
        parent: QWidget,
        check: Callable[[dict[str, Any]], object] | None = None,
    ) -> None:
        super().__init__(
            parent,
            title=translate("Prepare", "About the workshop"),
            main=translate("Prepare", "Apply"),
            width=600,
        )
        self._workshop = workshop
        self._check = check
        self.form = form = Ui_FactsForm()
        self.fill(form)
        self.fields = {name: getattr(form, name) for name in LINES}
        for name, field in self.fields.items():
            field.setText(getattr(workshop, name))
        form.dated.setChecked(workshop.day is not None)
        form.day.today = today
        form.day.set_day(workshop.day or today)
        form.begin.set_time(workshop.starts_at)
        form.invited.setChecked(workshop.invited_until is not None)
        form.until.set_time(workshop.invited_until or DEFAULT_END)
        form.language.set_options([("de", "Deutsch"), ("en", "English")])
        form.language.set_value(workshop.language)
        form.closed.setChecked(workshop.closed_session)
        form.dated.toggled.connect(self._show_enabled)
        form.invited.toggled.connect(self._show_enabled)
        form.title.textChanged.connect(self._show_enabled)
        self._show_enabled()
        self._touched = Touched(self._shown)
        form.title.setFocus()

    def _show_enabled(self, _changed: object = None) -> None:
        form = self.form
        form.day.setEnabled(form.dated.isChecked())
        form.until.setEnabled(form.invited.isChecked())
        self.main_button.setEnabled(not blank(form.title.text()))

    def take(self) -> None:
        """Apply; to what cannot be read the keyboard goes back."""
        check_fields(self.form.day, self.form.begin, self.form.until)
        if self._check is not None:
            self._check(self.values())
        self.accept()

    def values(self) -> dict[str, Any]:
        """What shall be different, by the names of the workshop's fields."""
        return self._touched.values()

    def _shown(self) -> dict[str, Any]:
        form = self.form
        wanted: dict[str, Any] = {name: trimmed(f.text()) for name, f in self.fields.items()}
        wanted["day"] = form.day.day() if form.dated.isChecked() else None
        wanted["starts_at"] = form.begin.time_of_day()
        wanted["invited_until"] = form.until.time_of_day() if form.invited.isChecked() else None
        wanted["language"] = str(form.language.value)
        wanted["closed_session"] = form.closed.isChecked()
        return wanted
