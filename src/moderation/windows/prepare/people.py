# SPDX-License-Identifier: EUPL-1.2
"""The middle column of the preparation: who is invited, who answered, who comes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import Message
from moderation.features.people import edits
from moderation.features.people.kinds import UnitKind
from moderation.features.people.model import AccessNeed, Participant, Reply, Unit
from moderation.features.people.short_names import short_name
from moderation.features.people.uses import what_hangs_on
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, KeyNote
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import Size, Space
from moderation.gui.widgets import Button, ConfirmDialog, SectionHeader
from moderation.gui.widgets.detail_card import DetailCard
from moderation.gui.widgets.entity_fields import Chooser
from moderation.gui.widgets.name_editor import NameEditor
from moderation.gui.widgets.tooltip import plain_tooltip
from moderation.session.session import Changed
from moderation.storage.history import Way
from moderation.windows.prepare.person import PersonDetail
from moderation.windows.prepare.units import GUTTER, PeopleList, SideRow

translate = QCoreApplication.translate
MOST_SEATS = 999


class UnitDetail(DetailCard):
    """A unit: name, short name, seats, side, kind, reply."""

    person_asked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent, translate("Prepare", "Unit"), Unit, edits.edit_unit)
        fields = self.fields
        self.name = fields.words("name", needed=True)
        self.short = fields.words("short", name=translate("Prepare", "Short name"), trim=True)
        self.short.moved_on.connect(self._take_offered)
        name = translate("Prepare", "Seats")
        self.seats = fields.number("seats", 0, MOST_SEATS, width=104, name=name)
        self.side = fields.segments("side", Side)
        kinds = [(text(kind.message), kind) for kind in UnitKind]
        put = self.fields.takes(edits.set_kind)
        self.kind = fields.pick("acts_as", kinds, kind=Chooser, letters=6, put=put)
        self.reply = fields.segments("reply", Reply)
        self.person = Button(
            self, text=translate("Prepare", "Person"), icon="plus", small=True,
            on_click=self.person_asked.emit,
        )  # fmt: skip
        self.person.setAccessibleName(translate("Prepare", "Add person"))
        self.add_row(translate("Prepare", "Name"), self.name)
        self.add_row(translate("Prepare", "Short, seats"), self.short, self.seats)
        self.add_row(translate("Prepare", "Side"), self.side)
        self.add_row(translate("Prepare", "Kind"), self.kind)
        self.add_row(translate("Prepare", "Reply"), self.reply)
        self.add_row("", self.person, grows=False)

    def key_notes(self) -> list[KeyNote]:
        """The key that takes the short name that is offered, for the table of keys (F1)."""
        return [KeyNote(key_text("Down"), translate("Prepare", "Take the short name offered"))]

    def offered(self) -> str:
        """The short name that a long name is offered, while it has none."""
        unit = self.entity()
        if not isinstance(unit, Unit) or unit.short:
            return ""
        others = [other for other in self.bridge.state.of(Unit) if other.id != unit.id]
        return short_name(unit.name, {word for one in others for word in (one.name, one.short)})

    def on_shown(self, entity: Any, *, force: bool) -> None:
        """Offer a short name in its empty field."""
        super().on_shown(entity, force=force)
        found = self.offered()
        self.short.setPlaceholderText(f"↓ {found}" if found else "")
        words = translate("Prepare", "“{short}” is offered as short name; ↓ takes it.")
        plain_tooltip(self.short, words.format(short=found) if found else "")

    def _take_offered(self, by: int) -> None:
        """Down takes the short name that is offered in the empty field."""
        found = "" if self.short.text() or by < 0 else self.offered()
        unit = self.entity()
        if found and isinstance(unit, Unit):
            self.bridge.attempt(lambda state: edits.edit_unit(state, unit.id, short=found))
            self.show_entity(self.entity(), force=True)
            self.short.selectAll()


class PeopleColumn(QWidget):
    """Units by side, with their people.

    ``removed`` carries what was taken off the list, ``said`` words for the toast and whether undo
    takes it back; ``erase_asked`` asks for a participant to be erased by law.
    """

    removed = Signal(str)
    said = Signal(str, bool)
    erase_asked = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.header = SectionHeader(
            self, title=translate("Prepare", "Participants"), size=Size.PANEL_TITLE
        )
        self.add = Button(
            self, text=translate("Prepare", "Unit"), icon="plus", small=True,
            on_click=self.ask_unit,
        )  # fmt: skip
        self.add.setAccessibleName(translate("Prepare", "Add unit"))
        self.tools = Button(
            self, text=translate("Prepare", "Lists"), icon="list", small=True,
            on_click=self.open_tools,
        )  # fmt: skip
        self.tools.setAccessibleName(
            translate("Prepare", "Lists: read one, invite, print, type in from paper")
        )
        self.header.add_control(self.tools)
        self.header.add_control(self.add)
        # In a small window the buttons lose their words: it is not widened, the title not cut.
        self.header.setMinimumWidth(200)
        for button in (self.tools, self.add):
            button.setMinimumWidth(scaled(Size.TARGET))
        self.list = PeopleList(bridge, self)
        self.unit = UnitDetail(bridge, self)
        self.person = PersonDetail(bridge, self)
        self.editor = NameEditor(self)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        self.set_narrow(narrow=False)
        head = QHBoxLayout()
        head.setContentsMargins(GUTTER, 0, Space.XS, 0)
        head.addWidget(self.header)
        column.addLayout(head)
        column.addSpacing(Space.XS)
        column.addWidget(self.list, 1)
        column.addSpacing(Space.XS)
        column.addWidget(self.unit)
        column.addWidget(self.person)
        self._add_keys()
        self.list.chosen.connect(self._show_current)
        self.list.opened.connect(self.show_detail)
        self.list.cycled.connect(self.cycle)
        self.unit.closed.connect(self.list.setFocus)
        self.unit.person_asked.connect(self.ask_person)
        self.person.closed.connect(self.list.setFocus)
        self.person.substitute_asked.connect(self.ask_substitute)
        self.person.erase_asked.connect(self.erase_asked)
        bridge.changed.connect(self._on_changed)

    def set_narrow(self, *, narrow: bool) -> None:
        """Less room at the right, and icons alone, where the window is small."""
        side = Space.S if narrow else Space.L
        self._column.setContentsMargins(Space.S, Space.L, side, Space.M)
        self.tools.set_label("" if narrow else translate("Prepare", "Lists"))
        self.add.set_label("" if narrow else translate("Prepare", "Unit"))

    def _add_keys(self) -> None:
        up, down = (partial(self._shift, offset) for offset in (-1, 1))
        self.list.set_commands(
            [
                Command(key="Space", words=translate("Prepare", "Next reply"), run=self.cycle),
                Command(key="Return", words=translate("Prepare", "Edit"), run=self.show_detail),
                Command(key="F2", words=translate("Prepare", "Rename"), run=self.rename),
                Command(key="Del", words=translate("Prepare", "Remove"), run=self.remove),
                None,
                Command(key="Ins", words=translate("Prepare", "Add person"), run=self.ask_person),
                Command(
                    key="Shift+Ins",
                    words=translate("Prepare", "Add substitute"),
                    run=self.ask_substitute,
                ),
                Command(key="Ctrl+Ins", words=translate("Prepare", "Add unit"), run=self.ask_unit),
                None,
                Command(key="Alt+Up", words=translate("Prepare", "Up"), run=up),
                Command(key="Alt+Down", words=translate("Prepare", "Down"), run=down),
            ]
        )

    # -- what is shown -----------------------------------------------------------------------

    def _on_changed(self, changed: Changed) -> None:
        if changed.step.kinds & {Unit.kind, Participant.kind, AccessNeed.kind}:
            self._fill(force=changed.way is not Way.DO)

    def _show_current(self, _row: object) -> None:
        self._fill(force=False)

    def _fill(self, *, force: bool) -> None:
        row = self.list.current()
        card, other = self._cards(row)
        if card is not None and not (card.isHidden() and other.isHidden()):
            card.show_entity(row, force=force)
            other.hide()
            card.show()

    def _cards(self, row: object) -> tuple[DetailCard | None, DetailCard]:
        """The card of what a row is, if it has one, and the one that it takes the place of."""
        if isinstance(row, Participant):
            return self.person, self.unit
        return (self.unit if isinstance(row, Unit) else None), self.person

    # -- what is done ------------------------------------------------------------------------

    def choose(self, entity_id: Id) -> None:
        """Go to a unit, or to a person of one."""
        person = self._bridge.state.find(Participant, entity_id)
        if person is not None:
            self.list.people.set_open(person.unit_id, opened=True)
        self.list.choose(entity_id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_detail(self) -> None:
        """Open the fields of the current row (Enter); a side asks for a unit."""
        row = self.list.current()
        if isinstance(row, SideRow):
            self.ask_unit()
            return
        card, other = self._cards(row)
        if card is not None:
            other.hide()
            card.open_card(row)
            self.list.choose(row.id)

    def cycle(self) -> None:
        """The next reply of a unit, or the next attendance of a person (Space)."""
        row = self.list.current()
        if isinstance(row, Unit):
            self.list.perform_on(edits.next_reply)
        elif isinstance(row, Participant):
            self.list.perform_on(edits.next_attendance, self._bridge.now, self._bridge.grace)

    def _side(self) -> Side:
        row = self.list.current()
        if isinstance(row, Participant):
            row = self._bridge.state.find(Unit, row.unit_id)
        return row.side if isinstance(row, SideRow | Unit) else Side.POLITICS

    def _unit_id(self) -> Id | None:
        row = self.list.current()
        if isinstance(row, Participant):
            return row.unit_id
        return row.id if isinstance(row, Unit) else None

    def _place(self, *, over: bool) -> QPoint:
        box = self.list.visualRect(self.list.currentIndex())
        place = QPoint(box.left() + GUTTER - Space.S, box.top() if over else box.bottom() + 1)
        return self.list.viewport().mapTo(self, place)

    def open_tools(self) -> None:
        """Offer what can be done with the whole list (Ctrl+L)."""
        from moderation.windows.prepare.people_tools import PeopleTools

        menu = PeopleTools(self._bridge, self.window())
        menu.said.connect(self.said)
        menu.exec(self.tools.mapToGlobal(QPoint(0, self.tools.height() + Space.XXS)))
        menu.deleteLater()

    def ask_unit(self) -> None:
        """Ask for the names of new units, one after the other."""
        self.list.choose_first()
        side = self._side()
        words = translate("Prepare", "New unit")
        at = self._place(over=False)
        self.editor.open(words, self._add_unit, at=at, side=side, repeat=True)

    def _add_unit(self, name: str, side: Side | None) -> bool:
        if blank(name):
            return False
        side = side or self._side()
        return self.list.perform(lambda state: edits.add_unit(state, trimmed(name), side))

    def ask_person(self) -> None:
        """Ask for the names of people of the current unit, one after the other (Ins)."""
        unit = self._bridge.state.find(Unit, self._unit_id())
        if unit is None:
            self.ask_unit()
            return
        self.list.people.set_open(unit.id, opened=True)
        words = translate("Prepare", "New person: {unit}").format(unit=unit.label)
        self.editor.open(words, self._add_person, at=self._place(over=False), repeat=True)

    def _add_person(self, name: str, _side: Side | None) -> bool:
        unit_id = self._unit_id()
        if blank(name) or unit_id is None:
            return False
        add = edits.add_participant
        return self.list.perform(lambda state: add(state, unit_id, trimmed(name)))

    def ask_substitute(self) -> None:
        """Ask who takes the place of the current person (Shift+Ins)."""
        row = self.list.current()
        if isinstance(row, Participant):
            words = translate("Prepare", "Substitute for: {name}").format(name=row.called)
            self.editor.open(words, self._add_substitute, at=self._place(over=False))
        else:
            self.ask_person()

    def _add_substitute(self, name: str, _side: Side | None) -> bool:
        row = self.list.current()
        if blank(name) or not isinstance(row, Participant):
            return False
        add = edits.add_substitute
        return self.list.perform(lambda state: add(state, row.id, trimmed(name)))

    def rename(self) -> None:
        """Type another name over the old one (F2)."""
        row = self.list.current()
        if isinstance(row, Unit | Participant):
            words = translate("Prepare", "Name")
            self.editor.open(words, self._renamed, at=self._place(over=True), name=row.name)

    def _renamed(self, name: str, _side: Side | None) -> bool:
        unit = isinstance(self.list.current(), Unit)
        edit = edits.edit_unit if unit else edits.edit_participant
        return not blank(name) and self.list.perform_on(edit, name=trimmed(name))

    def remove(self) -> None:
        """Take the current unit or person off the list (Del)."""
        row = self.list.current()
        if not isinstance(row, Unit | Participant):
            return
        unit = isinstance(row, Unit)
        hanging = what_hangs_on(self._bridge.state, row.id) if unit else ()
        if hanging and not self._sure(row.name, hanging):
            return
        done = self.list.perform_on(edits.remove_unit if unit else edits.remove_participant)
        if done and hanging:
            words = translate("Prepare", "Removed: {name}. What this means: {things}.")
            things = ", ".join(map(text, hanging))
            self.said.emit(words.format(name=formats().quoted(row.name), things=things), True)
        elif done:
            self.removed.emit(row.name)

    def _sure(self, name: str, hanging: Sequence[Message]) -> bool:
        """Whether a unit is to be removed though something hangs on it, which is told first."""
        return ConfirmDialog.ask(
            self.window(),
            title=translate("Prepare", "Remove {name}?").format(name=formats().quoted(name)),
            text=translate("Prepare", "What this means: {things}.").format(
                things=", ".join(map(text, hanging))
            ),
            confirm=translate("Prepare", "Remove"),
            safe=False,
        )

    def _shift(self, offset: int) -> None:
        row = self.list.current()
        if isinstance(row, Unit | Participant):
            move = edits.move_unit if isinstance(row, Unit) else edits.move_participant
            self.list.perform(lambda state: move(state, row.id, offset))
