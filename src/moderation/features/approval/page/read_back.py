# SPDX-License-Identifier: EUPL-1.2
"""Read back before people leave: one item on the wall, Enter confirms it and goes on (F12)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.fixed import typed_day
from moderation.features.approval import edits
from moderation.features.approval.commitments import ReadBackReading, readings
from moderation.features.approval.page.rows import ReadingList
from moderation.features.approval.wall import READ
from moderation.features.people.model import Unit
from moderation.features.people.presence import people_in_room
from moderation.gui.activity_page import ActivityPage, Air
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands, KeyGroup
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, EmptyState, PlainLabel, PrimaryButton, announce
from moderation.gui.widgets.fields import name_box
from moderation.gui.widgets.read_line import DayLine, fit_days, say_day

translate = QCoreApplication.translate


class ReadBackPage(ActivityPage):
    """The list of what was agreed, the words of the current one, and what the room says."""

    air = Air(gap=(Space.S, Space.S), top=(Space.L, Space.L), bottom=(Space.M, Space.M))

    def __init__(self, bridge: Bridge, block_id: Id) -> None:
        super().__init__(bridge, block_id)
        self.title = PlainLabel(
            self,
            text=translate("ReadBack", "Read back what was agreed"),
            size=Size.TITLE,
            weight=SEMIBOLD,
        )
        self.note = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.list = ReadingList(self)
        self.empty = EmptyState(
            self,
            icon="check",
            title=translate("ReadBack", "Nothing was agreed yet"),
            text=translate("ReadBack", "Agreements, agreed goals and tasks are read back here."),
        )
        self.words = QLineEdit(self)
        self.words.setAccessibleName(translate("ReadBack", "Words"))
        self.owner = QComboBox(self)
        name_box(self.owner, translate("ReadBack", "Owner"))
        self.due = DayLine(
            self,
            parse=lambda words: typed_day(bridge.state, words, bridge.now),
            name=translate("ReadBack", "Date"),
            placeholder=translate("ReadBack", "by when"),
            framed=True,
        )
        fit_days(self.due)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(translate("ReadBack", "What is still open"))
        self.reason.setPlaceholderText(
            translate("ReadBack", "What is still open, then Enter (Ctrl+D)")
        )
        self.fault = PlainLabel(self, size=Size.SECONDARY, colour=DESK.alert, wrap=True)
        self.fault.hide()
        self.confirm_button = PrimaryButton(
            self, text=translate("ReadBack", "Confirmed, next"), on_click=self.confirm
        )
        self.correct_button = Button(
            self, text=translate("ReadBack", "Take correction over"), on_click=self.correct
        )
        self.unsay_button = Button(
            self, text=translate("ReadBack", "Not read yet"), on_click=self.unsay
        )
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._labels = [
            PlainLabel(self, text=words, weight=SEMIBOLD)
            for words in (
                translate("ReadBack", "Words"),
                translate("ReadBack", "Owner, date"),
                translate("ReadBack", "No agreement"),
            )
        ]
        for place, label in enumerate(self._labels):
            self._grid.addWidget(label, place, 0)
        self._grid.addWidget(self.words, 0, 1)
        self._grid.addLayout(row((self.owner, 1), self.due, gap=Space.S), 1, 1)
        self._grid.addWidget(self.reason, 2, 1)
        said = self.confirm_button, self.correct_button, self.unsay_button
        head, buttons = row(self.title, None, self.note), row(*said, None, gap=Space.XS)
        self.lay_out(head, (self.list, 1), (self.empty, 1), self._grid, self.fault, buttons)

    def _connect(self) -> None:
        self.list.activated.connect(self._activated)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.words.returnPressed.connect(self.correct)
        self.due.returnPressed.connect(self.correct)
        self.owner.activated.connect(self._owner_chosen)
        self.reason.returnPressed.connect(self.dispute)
        why = translate("ReadBack", "Say why somebody objects")
        takes = translate("ReadBack", "Take the correction")
        own = (
            Command(key="Ctrl+D", note=why, run=self.reason.setFocus),
            Command(key="Ctrl+Return", note=takes, run=self.correct),
        )
        KeyGroup("", own).bind(self)
        self.commands = Commands(own)

    # -- what is shown -------------------------------------------------------------------------

    def concerns(self, kinds: frozenset[str]) -> bool:
        """What was agreed may be of any kind."""
        return bool(kinds)

    def show_state(self, *, force: bool) -> None:
        """Show what there is to read, and what was said to it."""
        del force
        found = readings(self.bridge.state)
        self.list.show_readings(found)
        done = sum(1 for reading in found if reading.said is not None)
        count = len(found)
        words = translate("ReadBack", "{done} of %n read", "", count)
        said = [words.format(done=done)]
        here = len(people_in_room(self.bridge.state, self.bridge.now))
        if here:
            said.append(translate("ReadBack", "%n in the room", "", here))
        self.note.setText(" · ".join(said))
        for widget in (self.words, self.owner, self.due, self.reason, *self._labels):
            widget.setVisible(bool(found))
        for button in (self.confirm_button, self.correct_button, self.unsay_button):
            button.setEnabled(bool(found))
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self._show_current(force=False)

    def _moved(self, *_: object) -> None:
        self._show_current(force=True)
        self.tell_wall()
        item, shown = self.wall_item(), self.bridge.projection.item
        if item is not None and shown is not None and shown.key == READ and shown != item:
            self.bridge.show_on_wall(item)

    def _show_current(self, *, force: bool) -> None:
        reading = self.list.reading()
        if reading is None:
            return
        commitment = reading.commitment
        self._complain("")
        if force or not self.words.hasFocus():
            self.words.setText(commitment.text)
        self.owner.clear()
        self.owner.addItem(translate("ReadBack", "nobody yet"), None)
        for unit in self.bridge.state.of(Unit):
            self.owner.addItem(unit.label, unit.id)
        self.owner.setCurrentIndex(max(0, self.owner.findData(commitment.unit_id)))
        if force or not self.due.hasFocus():
            due = commitment.due
            self.due.put_back()
            self.due.setText(say_day(due))
        self.words.setReadOnly(not reading.source.worded)
        self.correct_button.setEnabled(reading.source.worded)
        self.owner.setEnabled(reading.source.dated)
        self.due.setEnabled(reading.source.dated)
        said = reading.said
        if force or not self.reason.hasFocus():
            self.reason.setText("" if said is None else said.reason)
        self.unsay_button.setEnabled(said is not None)

    def _complain(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def wall_item(self) -> WallItem | None:
        """The current one, large."""
        item_id = self.list.current_id()
        return None if item_id is None else WallItem(key=READ, entity_id=item_id)

    def begin(self) -> None:
        """The first one that was not read, here and on the wall."""
        self.refresh()
        for reading in readings(self.bridge.state):
            if reading.said is None:
                self.list.choose(reading.commitment.id)
                break
        item = self.wall_item()
        if item is not None:
            self.bridge.show_on_wall(item)
        self.focus_work()

    # -- what is done --------------------------------------------------------------------------

    def _attempt(self, make: Callable[[ReadBackReading], Step]) -> bool:
        reading = self.list.reading()
        if reading is None:
            return False
        try:
            self.bridge.session.perform(make(reading))
        except UserFacingError as error:
            self._complain(text(error.message))
            return False
        self._complain("")
        return True

    def _activated(self, _index: object) -> None:
        self.confirm()

    def confirm(self) -> None:
        """The room says yes to what it sees; on to the next (Enter)."""
        bridge = self.bridge
        if self._attempt(lambda r: edits.confirm(bridge.state, r.commitment, bridge.now)):
            self.list.go_on()
            self.list.setFocus()

    def correct(self) -> None:
        """Other words, owner or day, through the edits of what it is; then it is read again."""
        if self._attempt(self._corrected):
            self._show_current(force=True)
            self.list.setFocus()

    def _corrected(self, reading: ReadBackReading) -> Step:
        commitment = reading.commitment
        due: date | None = commitment.due
        unit_id = commitment.unit_id
        if reading.source.dated:
            due = self.due.value()
            unit_id = self.owner.currentData()
        return reading.source.correct(
            self.bridge.state, commitment.id, self.words.text(), unit_id, due
        )

    def _owner_chosen(self, _place: int) -> None:
        self.correct()
        self.owner.setFocus()

    def dispute(self) -> None:
        """Note that there is no agreement on it, and why; go on to the next."""
        bridge, why = self.bridge, self.reason.text()
        if self._attempt(lambda r: edits.dispute(bridge.state, r.commitment, why, bridge.now)):
            self.list.go_on()
            self.list.setFocus()

    def unsay(self) -> None:
        """As if it had not been read."""
        self._attempt(lambda r: edits.unsay(self.bridge.state, r.commitment.id))

    # -- the keyboard --------------------------------------------------------------------------

    def keyboard(self) -> QWidget:
        """The list."""
        return self.list

    def edit_current(self) -> bool:
        """Into the words (F2), while the list has the keyboard."""
        reading = self.list.reading()
        if not self.list.hasFocus() or reading is None or not reading.source.worded:
            return False
        self.words.setFocus()
        self.words.end(False)
        return True

    def command(self, event: QKeyEvent) -> bool:
        """A letter begins the correction, at the end of the words."""
        if not event.text().isprintable() or event.text().isspace() or not self.edit_current():
            return False
        self.words.insert(event.text())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc drops what was typed."""
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self._show_current(force=True)
            self.list.setFocus()
            return
        super().keyPressEvent(event)
