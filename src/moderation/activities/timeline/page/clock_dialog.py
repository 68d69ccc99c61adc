# SPDX-License-Identifier: EUPL-1.2
"""The political clock by keyboard: its state and horizon, and every date on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QListWidgetItem, QWidget

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.model import (
    FixedDate,
    clock_of,
    fixed_of,
    land_of,
    steps_of,
)
from moderation.activities.timeline.page.calendar_dialog import CalendarDialog
from moderation.activities.timeline.page.date_dialog import DateDialog
from moderation.activities.timeline.presets import lands, of_land
from moderation.activities.timeline.telling import kind_words, land_sentences, source_of
from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.land import land_said
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.file_dialogs import ask_for_file
from moderation.gui.texts import formats, language, text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Button, Dialog, NoteLabel, PlainLabel
from moderation.gui.widgets.fields import name_box, set_fault
from moderation.gui.widgets.read_line import limit
from moderation.gui.widgets.rows import prepare_view
from moderation.gui.widgets.tick_list import KEY_ROLE, OutlinedList

translate = QCoreApplication.translate

NO_YEAR = QT_TRANSLATE_NOOP("ClockDialog", "“{typed}” is no year. Type for example 2036.")
_AHEAD = 10
"""Years of which a state's dates are taken over where the plan has no horizon."""


class _Dates(OutlinedList):
    """Insert adds, Enter edits, Delete removes."""

    def __init__(self, parent: ClockDialog) -> None:
        super().__init__(parent)
        prepare_view(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Insert: parent.add,
            Qt.Key.Key_Return: parent.edit,
            Qt.Key.Key_Enter: parent.edit,
            Qt.Key.Key_Delete: parent.remove,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its keys, then those of every list."""
        do = self._keys.get(Qt.Key(event.key()))
        if do is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            do()


class ClockDialog(Dialog):
    """Everything takes effect at once, each as a step of its own that can be undone.

    ``ask_open`` asks for a file, ``show`` shows a dialog; both are others in tests.
    """

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            title=translate("ClockDialog", "Political clock"),
            main=translate("ClockDialog", "Done"),
            cancel="",
            enter=False,
            size=(860, 640),
        )
        self._bridge, self._block_id = bridge, block_id
        self.ask_open: Callable[[], str] = self._ask_open
        self.show_dialog: Callable[[Dialog], object] = Dialog.answered
        self.land = QComboBox(self)
        name_box(self.land, translate("ClockDialog", "Federal state"))
        self.horizon = QLineEdit(self)
        self.horizon.setAccessibleName(translate("ClockDialog", "Horizon of the plan (last year)"))
        limit(self.horizon, 20)
        self.about = PlainLabel(self, wrap=True)
        self.presets = self._button(
            translate("ClockDialog", "Take over dates of the state"), self.take_presets
        )
        self.calendar = self._button(
            translate("ClockDialog", "From a calendar file …"), self.take_calendar
        )
        self.list = _Dates(self)
        self.list.setAccessibleName(translate("ClockDialog", "Dates of the clock"))
        self.add_button = self._button(translate("ClockDialog", "Add …"), self.add)
        self.edit_button = self._button(translate("ClockDialog", "Edit …"), self.edit)
        self.remove_button = self._button(text(edits.REMOVE_FIXED), self.remove)
        self._lay_out_content()
        self._fill_lands()
        self._show()
        self.land.activated.connect(self._land_chosen)
        self.horizon.editingFinished.connect(self._horizon_typed)
        self.list.itemActivated.connect(self.edit)
        self.list.currentRowChanged.connect(self._show_buttons)
        bridge.changed.connect(self._changed)
        self.list.setFocus()

    def _button(self, words: str, do: Callable[[], None]) -> Button:
        return Button(self, text=words, small=True, on_click=do)

    def _lay_out_content(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        for column, field in enumerate((self.land, self.horizon)):
            grid.addWidget(NoteLabel(self, text=field.accessibleName()), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        self.content.addLayout(grid)
        self.content.addWidget(self.about)
        buttons = self.add_button, self.edit_button, self.remove_button
        more = self.presets, self.calendar
        self.content.addLayout(row(*more, None, gap=Space.XS))
        self.content.addWidget(self.list, 1)
        self.content.addLayout(row(*buttons, None, gap=Space.XS))

    def _fill_lands(self) -> None:
        self.land.addItem(translate("ClockDialog", "not chosen"), "")
        for land, name in lands():
            self.land.addItem(name, land)

    def _mark_proposal(self, proposed: str) -> None:
        """Say of a state that it is proposed, until one is chosen."""
        as_proposal = translate("ClockDialog", "{land} (proposal)")
        for place, (land, name) in enumerate(lands(), 1):
            words = as_proposal.format(land=name) if land == proposed else name
            self.land.setItemText(place, words)

    # -- what is shown -----------------------------------------------------------------

    def _changed(self, *_told: object) -> None:
        self._show()

    def _show(self) -> None:
        """Show the clock as it is now; the current date stays the current one."""
        state = self._bridge.state
        land, own = land_of(state), clock_of(state, self._block_id)
        self._mark_proposal("" if land else land_said(state))
        self.land.setCurrentIndex(max(0, self.land.findData(land)))
        if not self.horizon.property("fault"):
            year = None if own is None else own.horizon
            self.horizon.setText("" if year is None else str(year))
        self.about.setText(self._about(land))
        self.presets.setEnabled(bool(land or land_said(state)))
        current = self._current()
        place = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for each in fixed_of(state, self._block_id):
            item = QListWidgetItem(self._words(each), self.list)
            item.setData(KEY_ROLE, each.id)
            if current is not None and each.id == current.id:
                place = self.list.count() - 1
        self.list.blockSignals(False)
        self.list.setCurrentRow(max(0, min(place, self.list.count() - 1)))
        self._show_buttons()

    def _about(self, land: str) -> str:
        known = of_land(land, language())
        if known is not None:
            return " ".join(map(text, land_sentences(known, formats())))
        said = of_land(land_said(self._bridge.state), language())
        if said is None:
            return translate(
                "ClockDialog", "With the state come its holidays, elections and budget rule."
            )
        words = translate(
            "ClockDialog", "Proposal: {land}, whose municipal code was chosen for the roles."
        )
        return words.format(land=said.name)

    def _words(self, own: FixedDate) -> str:
        parts = [text(own.when(formats())), own.title, text(kind_words(own)), text(source_of(own))]
        return " · ".join(part for part in parts if part)

    def _show_buttons(self) -> None:
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(self._current() is not None)

    def _current(self) -> FixedDate | None:
        if self.list.currentRow() < 0:
            return None
        return self._bridge.state.find(FixedDate, self.list.currentItem().data(KEY_ROLE))

    # -- changing ----------------------------------------------------------------------

    def _land_chosen(self) -> None:
        land = self.land.currentData()
        self._perform(lambda: clock_edits.set_land(self._bridge.state, self._block_id, land))

    def _perform(self, make: Callable[[], Step]) -> None:
        self.say("")
        self.attempt(lambda: self._bridge.session.perform(make()))

    def _horizon_typed(self) -> None:
        typed = trimmed(self.horizon.text())
        own = clock_of(self._bridge.state, self._block_id)
        stored = "" if own is None or own.horizon is None else str(own.horizon)
        if typed == stored:
            set_fault(self.horizon, fault=False)
            return
        try:
            year = _year(typed)
            made = clock_edits.set_horizon(self._bridge.state, self._block_id, year)
        except UserFacingError as error:
            set_fault(self.horizon, fault=True, reason=text(error.message))
            self.say(text(error.message))
            return
        set_fault(self.horizon, fault=False)
        self._perform(lambda: made)

    def add(self) -> None:
        """A new date."""
        self.show_dialog(DateDialog(self._bridge, self._block_id, self))

    def edit(self) -> None:
        """The current date."""
        own = self._current()
        if own is not None:
            self.show_dialog(DateDialog(self._bridge, self._block_id, self, own))

    def remove(self) -> None:
        """The current date, off the clock."""
        own = self._current()
        if own is not None:
            own_id = own.id
            self._perform(lambda: edits.remove_fixed(self._bridge.state, own_id))

    def take_presets(self) -> None:
        """The dates of the state, as far as the plan reaches."""
        state = self._bridge.state
        land = land_of(state) or land_said(state)
        first, last = self._reach()
        before = len(fixed_of(state, self._block_id))
        self._perform(lambda: clock_edits.take_presets(state, self._block_id, first, last, land))
        count = len(fixed_of(self._bridge.state, self._block_id)) - before
        if self.hint.isHidden():
            words = translate("ClockDialog", "%n date(s) of the state taken over.", "", count)
            self.say(words, icon="check")

    def _reach(self) -> tuple[date, date]:
        state, today = self._bridge.state, local_day(self._bridge.now)
        own = clock_of(state, self._block_id)
        ends = [step.ends.year for step in steps_of(state, self._block_id)]
        last = max([today.year + _AHEAD, *ends])
        horizon = None if own is None else own.horizon
        last = last if horizon is None else horizon
        return today, date(last, 12, 31)

    def take_calendar(self) -> None:
        """Sittings and the like out of a file."""
        name = self.ask_open()
        if name:
            self.show_dialog(CalendarDialog(self._bridge, self._block_id, Path(name), self))

    def _ask_open(self) -> str:
        kinds = translate("ClockDialog", "Calendars (*.ics)")
        return ask_for_file(self, text(clock_edits.TAKE_CALENDAR), kinds)


def _year(typed: str) -> int | None:
    """The year that was typed; none for nothing.

    Raises:
        UserFacingError: It is no year.
    """
    if typed and not (typed.isascii() and typed.isdecimal()):
        raise UserFacingError(NO_YEAR.with_values(typed=typed))
    return int(typed) if typed else None
