# SPDX-License-Identifier: EUPL-1.2
"""Everybody who registered for an event of a series: seats, eligibility, who was there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.series import edits
from moderation.features.series.hours import Readings
from moderation.features.series.model import SeriesEvent, called
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, Size
from moderation.gui.widgets import Button, Dialog, PlainLabel
from moderation.windows.series.ask import ask_eligibility, ask_person, ask_presence
from moderation.windows.series.rows import (
    SeriesRows,
    person_described,
    person_rows,
    person_said,
)
from moderation.windows.taking_back import take_back

translate = QCoreApplication.translate

WORKSHOP_KNOWS = QT_TRANSLATE_NOOP(
    "SeriesPeople",
    "The workshop of this event knows who was there and for how long. Change it in the attendance "
    "list of the workshop.",
)


class EventPeopleDialog(Dialog):
    """The list of an event. Every key changes the series at once; Ctrl+Z takes it back."""

    def __init__(
        self, bridge: Bridge, event_id: Id, readings: Readings, parent: QWidget | None = None
    ) -> None:
        event = bridge.state.get(SeriesEvent, event_id)
        super().__init__(
            parent,
            title=text(called(bridge.state, event)),
            note=translate(
                "SeriesPeople",
                "N moves up, A declines, W lets wait, B settles the eligibility, D notes who was "
                "there.",
            ),
            cancel=translate("SeriesPeople", "Close"),
            size=(980, 620),
        )
        self._bridge = bridge
        self._event_id = event_id
        self._readings = readings
        self.to_erase: Id | None = None
        """Who is to be erased by law once the dialog is closed."""
        self.count = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.list = SeriesRows(
            self, translate("SeriesPeople", "Registrations"), person_said, person_described
        )
        add = translate("SeriesPeople", "Register somebody")
        self.add_button = Button(self, text=add, icon="plus", on_click=self.add)
        self.list.commands = Commands(self._commands())
        self.commands = self.list.commands
        self.head.addWidget(self.count)
        self.head.addWidget(self.add_button)
        self.content.addWidget(self.list, 1)
        bridge.changed.connect(self._refresh)
        self._refresh()
        self.list.setFocus()

    def _commands(self) -> list[Command | None]:
        rows: tuple[tuple[str, str, Callable[[], object]] | None, ...] = (
            ("N", translate("SeriesPeople", "Move up"), self.move_up),
            ("B", translate("SeriesPeople", "Eligibility …"), self.settle),
            ("A", translate("SeriesPeople", "Turn down"), partial(self._edit, edits.decline)),
            ("W", translate("SeriesPeople", "Let wait"), partial(self._edit, edits.wait_again)),
            None,
            ("D", translate("SeriesPeople", "Was there …"), self.note_presence),
            None,
            ("Ins", translate("SeriesPeople", "Register somebody …"), self.add),
            ("Return", translate("SeriesPeople", "Change …"), self.change),
            (
                "Del",
                translate("SeriesPeople", "Delete"),
                partial(self._edit, edits.remove_registration),
            ),
        )
        found: list[Command | None] = []
        for row in rows:
            if row is None:
                found.append(None)
                continue
            also = ("+",) if row[0] == "Ins" else ("F2",) if row[0] == "Return" else ()
            found.append(Command(key=row[0], words=row[1], run=row[2], also=also))
        law = translate("SeriesPeople", "Delete (GDPR) …")
        found += [None, Command(key="", words=law, run=self.erase)]
        undo = translate("SeriesPeople", "Undo")
        found.append(Command(key="Ctrl+Z", note=undo, run=partial(take_back, self._bridge, self)))
        return found

    def _refresh(self, _changed: object = None) -> None:
        if not self._bridge.is_open:
            return
        state = self._bridge.state
        if state.find(SeriesEvent, self._event_id) is None:
            self.reject()
            return
        rows = person_rows(state, self._event_id, self._readings)
        self.list.show_rows(rows)
        self.say("")
        count = len(rows)
        self.count.setText(translate("SeriesPeople", "%n registration(s)", "", count))

    def _id(self) -> Id | None:
        row = self.list.current()
        return None if row is None else row.id

    def _edit(self, edit: Callable[..., Step]) -> None:
        key = self._id()
        if key is not None:
            self.say("")
            try:
                self._bridge.session.perform(edit(self._bridge.state, key))
            except UserFacingError as error:
                self.say(text(error.message))

    def move_up(self) -> None:
        """Give somebody a seat (N)."""
        self._edit(partial(edits.move_up, today=local_day(self._bridge.now)))

    def settle(self) -> None:
        """Say whether somebody may take part (B)."""
        key = self._id()
        if key is not None:
            ask_eligibility(self._bridge, self, key)

    def note_presence(self) -> None:
        """Say how long somebody was there (D), where no workshop of the event knows it."""
        key = self._id()
        if key is None:
            return
        reading = self._readings.get(self._event_id)
        if reading is not None and reading.people:
            self.say(text(WORKSHOP_KNOWS))
        else:
            ask_presence(self._bridge, self, key)

    def add(self) -> None:
        """Register somebody by hand (Ins)."""
        before = {row.id for row in self.list.rows.rows}
        if ask_person(self._bridge, self, self._event_id):
            for row in self.list.rows.rows:
                if row.id not in before:
                    self.list.go_to(row.id)
                    break
        self.list.setFocus()

    def erase(self) -> None:
        """Close, and ask whether the current person is to be erased by law."""
        self.to_erase = self._id()
        if self.to_erase is not None:
            self.reject()

    def change(self) -> None:
        """Change how somebody is written (Enter)."""
        key = self._id()
        if key is not None:
            ask_person(self._bridge, self, self._event_id, key)
