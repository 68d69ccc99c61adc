# SPDX-License-Identifier: EUPL-1.2
"""The card of a person: who it is, when they are there, whose place they take, what they may."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QRadioButton, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.features.agenda.model import Block
from moderation.features.people import edits
from moderation.features.people.model import Attendance, Authority, Participant, Unit
from moderation.features.people.times import moment_on, parse_time
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Kind, PlainLabel, SegmentedControl, announce, set_fault
from moderation.gui.widgets.quiet import QuietLine
from moderation.windows.prepare.detail_card import DetailCard

translate = QCoreApplication.translate
TIME_WIDTH = 72


class Chooser(QComboBox):
    """A list that opens before anything is chosen.

    Passing somebody on the way to another one must not excuse them.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and letters look for what is wanted in the open list."""
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.showPopup()
        elif event.text().strip() and event.text().isprintable():
            self.showPopup()
            QApplication.sendEvent(self.view(), event)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls what is around."""
        event.ignore()


class PersonDetail(DetailCard):
    """A participant: name, function, e-mail, attendance with its times, authority, substitute.

    ``substitute_asked`` asks for somebody new who takes this person's place, ``erase_asked`` for
    the person to be erased by law.
    """

    substitute_asked = Signal()
    erase_asked = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent, translate("Prepare", "Person"))
        self._person: Participant | None = None
        self.name = QuietLine(self, framed=True)
        self.function = QuietLine(self, framed=True)
        self.email = QuietLine(self, framed=True)
        options = [(a, text(a.message)) for a in Attendance]
        self.attendance = SegmentedControl(self, options=options)
        self.arrived = QuietLine(self, framed=True, name=translate("Prepare", "Present from"))
        self.left_at = QuietLine(self, framed=True, name=translate("Prepare", "Left at"))
        self.fault = PlainLabel(self, size=Size.SECONDARY, colour=LIGHT.alert, wrap=True)
        self.fault.hide()
        self.authority = SegmentedControl(
            self,
            options=[(a, text(a.message)) for a in Authority],
            name=translate("Prepare", "Decision authority"),
        )
        for segment in self.authority.findChildren(QRadioButton):
            segment.setFont(font(Size.SECONDARY, SEMIBOLD))
        self.substitute = Chooser(self)
        self.substitute.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.substitute.setMinimumContentsLength(6)
        self.add = Button(
            self, text=translate("Prepare", "Add substitute"), icon="plus", small=True,
            on_click=self.substitute_asked.emit,
        )  # fmt: skip
        self.erase = Button(
            self, text=translate("Prepare", "Delete (GDPR) …"), small=True, kind=Kind.QUIET,
            on_click=self._erase,
        )  # fmt: skip
        self._lay_out()
        self.name.typed.connect(self._name_typed)
        self.name.done.connect(self._show_again)
        self.function.typed.connect(self._function_typed)
        self.email.typed.connect(self._email_typed)
        self.attendance.changed.connect(self._attendance_chosen)
        self.arrived.done.connect(self._times_typed)
        self.left_at.done.connect(self._times_typed)
        self.authority.changed.connect(self._authority_chosen)
        self.substitute.activated.connect(self._substitute_chosen)

    def _lay_out(self) -> None:
        self.add_row(translate("Prepare", "Name"), self.name)
        self.add_row(translate("Prepare", "Function"), self.function)
        self.add_row(translate("Prepare", "E-mail"), self.email)
        self.add_row(translate("Prepare", "Attendance"), self.attendance)
        times = QHBoxLayout()
        times.setSpacing(Space.XS)
        until = PlainLabel(
            self, text=translate("Prepare", "left at"), size=Size.SECONDARY, colour=LIGHT.ink2
        )
        for field in (self.arrived, self.left_at):
            field.setFixedWidth(scaled(TIME_WIDTH))
            field.setPlaceholderText(translate("Prepare", "hh:mm"))
        times.addWidget(self.arrived)
        times.addWidget(until)
        times.addWidget(self.left_at)
        times.addStretch(1)
        self.add_row(translate("Prepare", "Present from"), times)
        self.grid.addWidget(self.fault, self.grid.rowCount(), 0, 1, 2)
        # Its words say what it is about, and need the whole width.
        self.grid.addWidget(self.authority, self.grid.rowCount(), 0, 1, 2)
        self.add_row(translate("Prepare", "Substitutes for"), self.substitute)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.erase)
        foot.addStretch(1)
        self.grid.addLayout(foot, self.grid.rowCount(), 1)

    # -- what is shown -----------------------------------------------------------------------

    def show_person(self, person: Participant, *, force: bool = False) -> None:
        """Show a participant; another one, or undo, replaces what is being typed."""
        force = force or self._person is None or self._person.id != person.id
        self._person = person
        self.name.show_value(person.name, force=force)
        self.function.show_value(person.function, force=force)
        self.email.show_value(person.email, force=force)
        self.attendance.set_value(person.attendance)
        self.authority.set_value(person.may_commit)
        self._fill_substitute(person)
        if force or self.fault.isHidden():
            self._show_times(force=force)

    def _show_times(self, *, force: bool) -> None:
        if self._person is None:
            return
        self._complain(None, "")
        self.arrived.show_value(_time(self._person.arrived_at), force=force)
        self.left_at.show_value(_time(self._person.left_at), force=force)

    def _fill_substitute(self, person: Participant) -> None:
        offered: list[tuple[str, Id | None]] = [(translate("Prepare", "nobody"), None)]
        state = self.bridge.state
        units = {unit.id: unit.label for unit in state.of(Unit)}
        others = [p for p in state.of(Participant) if person.id not in {p.id, p.substitute_for}]
        mates = [p for p in others if p.unit_id == person.unit_id]
        offered += [(p.called, p.id) for p in mates]
        for unit_id, unit in units.items():
            if unit_id != person.unit_id:
                strangers = [p for p in others if p.unit_id == unit_id]
                offered += [(f"{p.called} · {unit}", p.id) for p in strangers]
        box = self.substitute
        if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] != offered:
            box.clear()
            for words, other_id in offered:
                box.addItem(words, other_id)
        ids = [other_id for _words, other_id in offered]
        box.setCurrentIndex(ids.index(person.substitute_for) if person.substitute_for in ids else 0)

    # -- what is done ------------------------------------------------------------------------

    def _perform(self, **values: object) -> None:
        if self._person is not None:
            state = self.bridge.state
            self.bridge.perform(edits.edit_participant(state, self._person.id, **values))

    def _erase(self) -> None:
        if self._person is not None:
            self.erase_asked.emit(self._person.id)

    def _name_typed(self, words: str) -> None:
        if not blank(words):
            self._perform(name=trimmed(words))

    def _show_again(self, _words: str) -> None:
        if self._person is not None:
            self.name.show_value(self._person.name, force=True)

    def _function_typed(self, words: str) -> None:
        self._perform(function=words)

    def _email_typed(self, words: str) -> None:
        self._perform(email=trimmed(words))

    def _attendance_chosen(self, attendance: object) -> None:
        if self._person is not None and isinstance(attendance, Attendance):
            bridge, person = self.bridge, self._person
            self._complain(None, "")
            bridge.perform(edits.set_attendance(bridge.state, person.id, attendance, bridge.now))
            self._show_times(force=True)

    def _authority_chosen(self, authority: object) -> None:
        if self._person is not None and isinstance(authority, Authority):
            bridge = self.bridge
            bridge.perform(edits.set_authority(bridge.state, self._person.id, authority))

    def _substitute_chosen(self, place: int) -> None:
        person, bridge = self._person, self.bridge
        other_id = self.substitute.itemData(place)
        if person is None or other_id == person.substitute_for:
            return
        bridge.attempt(lambda state: edits.set_substitute(state, person.id, other_id))
        self._fill_substitute(bridge.state.get(Participant, person.id))

    # -- times -------------------------------------------------------------------------------

    def _times_typed(self, _words: str) -> None:
        """Take both times, or say in a sentence what is wrong with one."""
        if self._person is None:
            return
        # The person may have been taken away while the field still had the keyboard.
        person = self.bridge.state.find(Participant, self._person.id)
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
                self.bridge.perform(step)
        except UserFacingError as error:
            self._complain(field, text(error.message))
            return
        self._show_times(force=True)

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
            begun = [b.started_at for b in self.bridge.state.of(Block) if b.started_at is not None]
            known = min(begun, default=None)
        if known is not None:
            return known.astimezone().date()
        return self.bridge.state.workshop.day or self.bridge.now.astimezone().date()

    def _complain(self, field: QuietLine | None, sentence: str) -> None:
        if sentence and sentence != self.fault.text():
            announce(self, sentence)
        for each in (self.arrived, self.left_at):
            set_fault(each, fault=each is field, reason=sentence)
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))


def _time(moment: datetime | None) -> str:
    return "" if moment is None else formats().time(moment)
