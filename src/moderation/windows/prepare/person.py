# SPDX-License-Identifier: EUPL-1.2
"""The card of a person: who it is, when they are there, whose place they take, what they may."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from moderation.domain.blank import trimmed
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.time_of_day import parse_time
from moderation.features.agenda.access import need_of, say_need
from moderation.features.agenda.model import began, schedule
from moderation.features.people import edits
from moderation.features.people.model import Attendance, Authority, Participant, Unit
from moderation.features.people.times import moment_on
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Kind, PlainLabel, announce, set_fault
from moderation.gui.widgets.detail_card import DetailCard
from moderation.gui.widgets.entity_fields import Chooser
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.read_line import UnderstoodNote

translate = QCoreApplication.translate
TIME_WIDTH = 72


class PersonDetail(DetailCard):
    """A participant: name, function, e-mail, attendance with its times, authority, substitute.

    ``substitute_asked`` asks for somebody new who takes this person's place, ``erase_asked`` for
    the person to be erased by law.
    """

    substitute_asked = Signal()
    erase_asked = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        title, edit = translate("Prepare", "Person"), edits.edit_participant
        super().__init__(bridge, parent, title, Participant, edit)
        # Its many rows have to fit below the list on a small laptop.
        self.grid.setVerticalSpacing(Space.XXS)
        fields = self.fields
        self.name = fields.words("name", needed=True)
        self.function = fields.words("function")
        self.email = fields.words("email", trim=True)
        self.attendance = fields.segments("attendance", Attendance, put=self._attendance_chosen)
        self.arrived = QuietLine(self, framed=True, name=translate("Prepare", "Present from"))
        self.left_at = QuietLine(self, framed=True, name=translate("Prepare", "Left at"))
        for field in (self.arrived, self.left_at):
            field.setFixedWidth(scaled(TIME_WIDTH))
            field.setPlaceholderText(translate("Prepare", "hh:mm"))
            field.done.connect(self._times_typed)
            UnderstoodNote(field, _understood)
        self.fault = PlainLabel(self, size=Size.SECONDARY, colour=DESK.alert, wrap=True)
        self.fault.hide()
        name, put = (
            translate("Prepare", "Decision authority"),
            self.fields.takes(edits.set_authority),
        )
        self.authority = fields.segments("may_commit", Authority, name=name, put=put)
        for segment in self.authority.findChildren(QRadioButton):
            segment.setFont(font(Size.SECONDARY, SEMIBOLD))
        self.need = QuietLine(
            self,
            framed=True,
            name=translate("Prepare", "Needs to take part"),
            placeholder=translate("Prepare", "such as step-free access; printed without a name"),
        )
        self.need.done.connect(self._need_typed)
        self.substitute = fields.pick(
            "substitute_for", self._others, kind=Chooser, letters=6,
            put=self.fields.takes(edits.set_substitute),
        )  # fmt: skip
        self.add = Button(
            self, text=translate("Prepare", "Add substitute"), icon="plus", small=True,
            on_click=self.substitute_asked.emit,
        )  # fmt: skip
        self.erase = Button(
            self, text=translate("Prepare", "Delete (GDPR) …"), small=True, kind=Kind.QUIET,
            on_click=self._erase,
        )  # fmt: skip
        until = translate("Prepare", "left at")
        left = PlainLabel(self, text=until, size=Size.SECONDARY, colour=DESK.ink2)
        self.add_row(translate("Prepare", "Name"), self.name)
        self.add_row(translate("Prepare", "Function"), self.function)
        self.add_row(translate("Prepare", "E-mail"), self.email)
        self.add_row(translate("Prepare", "Attendance"), self.attendance)
        times = (self.arrived, left, self.left_at)
        self.add_row(translate("Prepare", "Present from"), *times, grows=False)
        self.add_wide(self.fault)
        self.add_row(translate("Prepare", "Needs"), self.need)
        self.add_wide(self.authority)
        self.add_row(translate("Prepare", "Substitutes for"), self.substitute)
        self.add_row("", self.add, self.erase, gap=0, grows=False)

    def on_shown(self, entity: Participant, *, force: bool) -> None:
        """The times, and what is needed; what is wrong with times stays, with its sentence."""
        need = need_of(self.bridge.state, entity.id)
        self.need.show_value("" if need is None else need.words, force=force)
        if force or self.fault.isHidden():
            self._show_times(entity, force=force)

    def _show_times(self, person: Participant, *, force: bool) -> None:
        self._complain(None, "")
        self.arrived.show_value(_time(person.arrived_at), force=force)
        self.left_at.show_value(_time(person.left_at), force=force)

    def _need_typed(self, words: str) -> None:
        person = self.entity()
        if person is not None and trimmed(words) != self.need.stored:
            self.bridge.attempt(lambda state: say_need(state, person.id, words))

    def _others(self, person: Participant) -> list[tuple[str, Id | None]]:
        """Whose place the person may take: those of the same unit first."""
        state = self.bridge.state
        others = [p for p in state.of(Participant) if person.id not in {p.id, p.substitute_for}]
        mates = [(p.called, p.id) for p in others if p.unit_id == person.unit_id]
        strangers = [
            (f"{p.called} · {unit.label}", p.id)
            for unit in state.of(Unit)
            if unit.id != person.unit_id
            for p in others
            if p.unit_id == unit.id
        ]
        return [(translate("Prepare", "nobody"), None), *mates, *strangers]

    def _erase(self) -> None:
        person = self.entity()
        if person is not None:
            self.erase_asked.emit(person.id)

    def _attendance_chosen(self, attendance: Attendance) -> None:
        self._complain(None, "")
        self.fields.perform(edits.set_attendance, attendance, self.bridge.now, self.bridge.grace)
        self._show_times(self.entity(), force=True)

    # -- times -------------------------------------------------------------------------------

    def _times_typed(self, _words: str) -> None:
        """Take both times, or say in a sentence what is wrong with one."""
        person = self.entity()
        # The person may have been taken away while the field still had the keyboard.
        if person is None:
            return
        field = self.arrived
        try:
            arrived = self._moment(field, person.arrived_at, person)
            field = self.left_at
            left = self._moment(field, person.left_at, person, after=arrived)
            if (arrived, left) != (person.arrived_at, person.left_at):
                step = edits.set_times(
                    self.bridge.state, person.id, arrived_at=arrived, left_at=left
                )
                self._complain(None, "")
                self.bridge.attempt(lambda _: step)
        except UserFacingError as error:
            self._complain(field, text(error.message))
            return
        self._show_times(self.entity(), force=True)

    def _moment(
        self,
        field: QuietLine,
        stored: datetime | None,
        person: Participant,
        after: datetime | None = None,
    ) -> datetime | None:
        if trimmed(field.text()) == _time(stored):
            # The seconds of what was noted by a key stay.
            return stored
        clock = parse_time(field.text())
        return None if clock is None else moment_on(self._day(person, after), clock, after)

    def _day(self, person: Participant, after: datetime | None) -> date:
        """The day that times are of: that of the other time, else that of the workshop."""
        known = after or person.arrived_at or person.left_at
        if known is None:
            known = began(self.bridge.state)
        if known is not None:
            return local_day(known)
        return schedule(self.bridge.state, self.bridge.now).today.day.on

    def _complain(self, field: QuietLine | None, sentence: str) -> None:
        if sentence and sentence != self.fault.text():
            announce(self, sentence)
        for each in (self.arrived, self.left_at):
            set_fault(each, fault=each is field, reason=sentence)
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))


def _understood(words: str) -> str:
    clock = parse_time(words)
    return "" if clock is None else formats().time(clock)


def _time(moment: datetime | None) -> str:
    return "" if moment is None else formats().time(moment)
