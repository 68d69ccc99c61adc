# SPDX-License-Identifier: EUPL-1.2
"""When and where one day of several is, in one dialog: one edit when it is accepted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import trimmed
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.workshop import Workshop
from moderation.features.agenda import days
from moderation.features.agenda.day import Day
from moderation.features.agenda.day_words import DAY
from moderation.gui.bridge import Bridge
from moderation.gui.forms.day_form import Ui_DayForm
from moderation.gui.texts import text
from moderation.gui.touched import Touched
from moderation.gui.widgets import Button, Dialog
from moderation.gui.widgets.read_line import check_fields
from moderation.windows.prepare.facts import DEFAULT_END

translate = QCoreApplication.translate


class DayDialog(Dialog):
    """Date, place, begin and invited end of a day; the day can also be taken away here."""

    def __init__(self, bridge: Bridge, day_id: Id, parent: QWidget) -> None:
        state = bridge.state
        number = days.day_ids(state).index(day_id) + 1
        super().__init__(
            parent,
            title=text(DAY.with_values(number=number)),
            main=translate("Prepare", "Apply"),
            width=560,
        )
        self._bridge, self._day_id = bridge, day_id
        own: Workshop | Day = state.find(Day, day_id) or state.workshop
        self.form = form = Ui_DayForm()
        self.fill(form)
        today = local_day(bridge.now)
        form.dated.setChecked(own.day is not None)
        form.day.today = today
        form.day.set_day(own.day or today)
        form.place.setText(own.place)
        if number > 1:
            form.place.setPlaceholderText(state.workshop.place)
        form.begin.set_time(own.starts_at)
        form.invited.setChecked(own.invited_until is not None)
        form.until.set_time(own.invited_until or DEFAULT_END)
        form.dated.toggled.connect(self._show_enabled)
        form.invited.toggled.connect(self._show_enabled)
        self.remove = Button(
            self, text=translate("Prepare", "Remove day"), icon="trash", on_click=self._remove
        )
        where = (
            translate("Prepare", "Its blocks go to the day after")
            if number == 1
            else translate("Prepare", "Its blocks go to the day before")
        )
        self.remove.setAccessibleDescription(where)
        self.remove.setToolTip(where)
        self.remove.setVisible(bool(state.of(Day)))
        self.add_left(self.remove)
        self._show_enabled()
        self._touched = Touched(self._shown)
        form.day.setFocus()

    def _show_enabled(self, _changed: object = None) -> None:
        form = self.form
        form.day.setEnabled(form.dated.isChecked())
        form.until.setEnabled(form.invited.isChecked())

    def _shown(self) -> dict[str, Any]:
        form = self.form
        return {
            "day": form.day.day() if form.dated.isChecked() else None,
            "place": trimmed(form.place.text()),
            "starts_at": form.begin.time_of_day(),
            "invited_until": form.until.time_of_day() if form.invited.isChecked() else None,
        }

    def take(self) -> None:
        """Apply what was changed; what cannot be is said, and everything stays as it was typed."""
        check_fields(self.form.day, self.form.begin, self.form.until)
        facts = self._touched.values()
        if facts:
            state = self._bridge.state
            self._bridge.session.perform(days.edit_day(state, self._day_id, **facts))
        self.accept()

    def _remove(self) -> None:
        self.attempt(self._let_go)

    def _let_go(self) -> None:
        self._bridge.session.perform(days.remove_day(self._bridge.state, self._day_id))
        self.accept()
