# SPDX-License-Identifier: EUPL-1.2
"""What only the moderator sees of the mandate: the client's wishes, the pre-talks, proposals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.clock import local_day
from moderation.domain.days import parse_day
from moderation.domain.ids import Id
from moderation.features.agenda.methods import Method
from moderation.features.mandate import edits
from moderation.features.mandate.model import (
    FirstTopic,
    PreTalk,
    mandate_of,
    talk_with,
)
from moderation.features.mandate.proposals import AgendaProposal, ProposalState, proposals, state_of
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import EntityListModel
from moderation.gui.focus import let_go
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Card, IconSign, NoteLabel, PlainLabel
from moderation.gui.widgets.entity_fields import Fields
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    glyph,
    icon,
    one_line,
    words,
)
from moderation.gui.widgets.work_list import WorkList
from moderation.session.session import Changed
from moderation.storage.history import Way
from moderation.windows.prepare.methods import known_methods

translate = QCoreApplication.translate
MOST_TALKS = 8
"""So many units are seen at once; more are scrolled."""


class _PrivateCard(Card):
    """A card with a lock, a title, and a remark at the right."""

    def __init__(self, bridge: Bridge, parent: QWidget, title: str) -> None:
        super().__init__(parent, padding=0)
        self.bridge = bridge
        self.setAccessibleName(title)
        self.remark = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(IconSign(self, icon="lock", size=16))
        head.addWidget(PlainLabel(self, text=title, weight=SEMIBOLD), 1)
        head.addWidget(self.remark)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.column.setSpacing(Space.XS)
        self.column.addLayout(head)

    def labelled(self, grid: QGridLayout, row: int, column: int, name: str, field: QWidget) -> None:
        """A field with its name above it."""
        label = NoteLabel(self, text=name)
        label.setBuddy(field)
        field.setAccessibleName(name)
        grid.addWidget(label, 2 * row, column)
        grid.addWidget(field, 2 * row + 1, column)


class MandateCard(_PrivateCard):
    """What was settled with the client."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent, translate("Mandate", "What the client wants"))
        self.remark.setText(translate("Mandate", "only for you: on no wall, in no minutes"))
        fields = self.fields = Fields(
            self,
            lambda: mandate_of(bridge.state),
            lambda key, value: bridge.attempt(
                lambda state: edits.edit_mandate(state, **{key: value})
            ),
            bridge.failed.emit,
        )
        each = translate("Mandate", "One point in each line")
        self.client = fields.words("client")
        self.settled_on = fields.day("settled_on", parse=partial(_day, bridge), framed=True)
        self.purpose = fields.lines("purpose", lines=3)
        self.success = fields.lines("success", lines=3, placeholder=each)
        self.not_about = fields.lines("not_about", lines=3, placeholder=each)
        self.decided = fields.lines("decided", lines=3, placeholder=each)
        self.no_go = fields.lines("no_go", lines=3, placeholder=each)
        self.expectations = fields.lines("expectations", lines=3, placeholder=each)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, (name, field) in enumerate(
            (
                (translate("Mandate", "Client"), self.client),
                (translate("Mandate", "Settled on"), self.settled_on),
                (translate("Mandate", "Purpose"), self.purpose),
                (translate("Mandate", "By what we notice success"), self.success),
                (translate("Mandate", "What it is not about"), self.not_about),
                (translate("Mandate", "What is decided already"), self.decided),
                (translate("Mandate", "No-go themes"), self.no_go),
                (translate("Mandate", "What the client expects"), self.expectations),
            )
        ):
            self.labelled(grid, place // 2, place % 2, name, field)
        self.column.addLayout(grid)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, changed: Changed | None = None) -> None:
        """Show what is written."""
        undone = changed is not None and changed.way is not Way.DO
        self.fields.show(mandate_of(self.bridge.state), force=undone)


def _day(bridge: Bridge, typed: str) -> date | None:
    return parse_day(typed, local_day(bridge.now))


class TalksCard(_PrivateCard):
    """The units with their talks; below, the talk with the current one."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent, translate("Mandate", "Pre-talks"))
        self._unit_id: Id | None = None
        self._model = EntityListModel(
            bridge, lambda state: state.of(Unit), (Unit, PreTalk), self._told, parent=self
        )
        self.list = WorkList(self, self._model, name=translate("Mandate", "Pre-talks"))
        self.list.setItemDelegate(DescribedRows(self._row, self.list, padding=Space.XXS))
        self.list.current_changed.connect(self._choose)
        fields = self.fields = Fields(self, self._talk, self._write, bridge.failed.emit)
        self.held = fields.tick("held", translate("Mandate", "held"))
        self.day = fields.day("day", parse=partial(_day, bridge), framed=True)
        self.partner = fields.words("partner")
        none = (translate("Mandate", "nothing yet"), None)
        topics = [none, *((text(topic.message), topic) for topic in FirstTopic)]
        self.first = fields.pick("first", topics)
        self.wish = fields.lines("wish")
        self.worry = fields.lines("worry")
        self.list.opened.connect(lambda _unit_id: self.partner.setFocus())
        self.detail = QWidget(self)
        grid = QGridLayout(self.detail)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.labelled(grid, 0, 0, translate("Mandate", "Spoken with"), self.partner)
        self.labelled(grid, 0, 1, translate("Mandate", "Day"), self.day)
        self.labelled(grid, 1, 0, translate("Mandate", "To be settled first"), self.first)
        grid.addWidget(self.held, 3, 1)
        self.labelled(grid, 2, 0, translate("Mandate", "Wish"), self.wish)
        self.labelled(grid, 2, 1, translate("Mandate", "Worry"), self.worry)
        self.nobody = NoteLabel(
            self, text=translate("Mandate", "Add the units first, then note the talks with them.")
        )
        self.column.addWidget(self.list)
        self.column.addWidget(self.nobody)
        self.column.addWidget(self.detail)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def _talk(self) -> PreTalk | None:
        """The talk with the current unit; an empty one before anything was noted."""
        state = self.bridge.state
        unit = state.find(Unit, self._unit_id)
        if unit is None:
            return None
        empty = PreTalk(id=unit.id, workshop_id=state.workshop.id, unit_id=unit.id)
        return talk_with(state, unit.id) or empty

    def _write(self, key: str, value: object) -> None:
        unit_id = self._unit_id
        if unit_id is not None:
            self.bridge.attempt(lambda state: edits.edit_talk(state, unit_id, **{key: value}))

    def _choose(self, unit_id: Id | None) -> None:
        self._unit_id = unit_id
        talk = self._talk()
        if talk is not None:
            self.fields.show(talk, force=True)

    def refresh(self, changed: Changed | None = None) -> None:
        """Show the talk with the current unit, and how many were held."""
        state = self.bridge.state
        units = state.of(Unit)
        if state.find(Unit, self._unit_id) is None:
            self._unit_id = self.list.current_id()
        talk = self._talk()
        if talk is not None:
            undone = changed is not None and changed.way is not Way.DO
            self.fields.show(talk, force=undone)
        for widget in (self.list, self.detail):
            widget.setVisible(bool(units))
        self.nobody.setVisible(not units)
        self.list.setFixedHeight(self.list.rows_height(MOST_TALKS))
        held = sum(talk.held for talk in state.of(PreTalk))
        of_all = translate("Mandate", "{held} of {all} held")
        self.remark.setText(of_all.format(held=held, all=len(units)))

    # -- rows --------------------------------------------------------------------------------

    def _told(self, unit: Unit, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return unit.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (unit.label, *self._facts(unit)) if part)
        return None

    def _facts(self, unit: Unit) -> tuple[str, str, str]:
        """When the talk is, what was wished, and how far it is."""
        talk = talk_with(self.bridge.state, unit.id)
        not_held = translate("Mandate", "talk not held yet")
        if talk is None:
            return "", "", not_held
        write = formats()
        day = "" if talk.day is None else write.date(talk.day)
        wish = " ".join(talk.wish.split())
        held = translate("Mandate", "held") if talk.held else not_held
        return day, write.quoted(wish) if wish else "", held

    def _row(self, unit: Unit, _seen: RowState) -> RowDescription:
        day, wish, held = self._facts(unit)
        talk = talk_with(self.bridge.state, unit.id)
        done = talk is not None and talk.held
        return one_line(
            32,
            glyph(unit.side, 12),
            words(unit.label, before=Space.XS, grows=True),
            words(day, Size.SECONDARY, ink=DESK.ink2, figures=True, before=Space.S),
            words(wish, Size.SECONDARY, before=Space.S, width=220),
            icon("check" if done else "tri", before=Space.S),
            None if done else words(held, Size.SECONDARY, SEMIBOLD, before=Space.XXS),
        )


class ProposalsCard(_PrivateCard):
    """What follows for the agenda: each proposal with its rule, taken or left.

    What is taken comes after the ``current_block`` of the agenda.
    """

    def __init__(
        self, bridge: Bridge, parent: QWidget, current_block: Callable[[], Id | None]
    ) -> None:
        super().__init__(bridge, parent, translate("Mandate", "What follows for the agenda"))
        self.current_block = current_block
        self._methods: dict[str, Method] | None = None
        self._shown: list[tuple[AgendaProposal, ProposalState]] | None = None
        self.rows: list[ProposalRow] = []
        self.nothing = NoteLabel(
            self,
            text=translate(
                "Mandate", "Nothing yet: proposals come of what you write above, by fixed rules."
            ),
            wrap=True,
        )
        self.column.addWidget(self.nothing)
        bridge.changed.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is shown from here on."""
        self.refresh()
        super().showEvent(event)

    def refresh(self, _changed: object = None) -> None:
        """Show what the rules propose now; what did not change stays, and keeps the focus.

        While the card is hidden nothing is read: the methods lie in many files.
        """
        if not self.isVisible():
            return
        state = self.bridge.state
        proposed = proposals(state)
        if proposed and self._methods is None:
            self._methods = {method.id: method for method in known_methods().methods}
        methods = self._methods or {}
        known = [each for each in proposed if each.method in methods]
        found = [(each, state_of(state, each, methods[each.method])) for each in known]
        if found == self._shown:
            return
        self._shown = found
        old = self.rows
        for row in old:
            self.column.removeWidget(row)
        self.rows = [
            ProposalRow(self, proposal, methods[proposal.method], where)
            for proposal, where in found
        ]
        for row in self.rows:
            self.column.addWidget(row)
        let_go(old, self.rows)
        self.nothing.setVisible(not found)
        waiting = sum(where is ProposalState.OPEN for _proposal, where in found)
        self.remark.setText(translate("Mandate", "%n open", "", waiting) if waiting else "")


class ProposalRow(QWidget):
    """One proposal: what was found, by which rule, and what can be done with it."""

    def __init__(
        self,
        card: ProposalsCard,
        proposal: AgendaProposal,
        method: Method,
        where: ProposalState,
    ) -> None:
        super().__init__(card)
        self._bridge, self._card = card.bridge, card
        self.proposal, self._method = proposal, method
        found = text(proposal.found)
        self.setAccessibleName(f"{method.name}: {found}")
        said = QVBoxLayout()
        said.setSpacing(0)
        head = f"{method.name}: {found}"
        said.addWidget(PlainLabel(self, text=head, weight=SEMIBOLD, wrap=True))
        rule = text(proposal.rule.message)
        said.addWidget(
            PlainLabel(self, text=rule, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        )
        why = " · ".join(proposal.because)
        said.addWidget(PlainLabel(self, text=why, size=Size.SECONDARY, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.XS)
        sign = {ProposalState.IN_AGENDA: "check", ProposalState.LEFT: "x"}.get(where, "bulb")
        row.addWidget(IconSign(self, icon=sign, size=20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.buttons: list[Button] = []
        if where is ProposalState.OPEN:
            self._offer(row, translate("Mandate", "Take"), self.take)
            self._offer(row, translate("Mandate", "Leave"), self.leave)
        elif where is ProposalState.LEFT:
            self._offer(row, translate("Mandate", "Open again"), self.reopen)
        else:
            there = translate("Mandate", "in the agenda")
            row.addWidget(PlainLabel(self, text=there, size=Size.SECONDARY, colour=DESK.ink2))

    def _offer(self, row: QHBoxLayout, label: str, run: object) -> None:
        button = Button(self, text=label, small=True)
        button.setAccessibleName(f"{label}: {self._method.name}")
        button.clicked.connect(run)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons.append(button)

    def take(self) -> None:
        """A block after the current one, led by the method."""
        proposal, method, after = self.proposal, self._method, self._card.current_block()
        self._bridge.attempt(lambda state: edits.take_proposal(state, proposal, method, after))

    def leave(self) -> None:
        """Not this one."""
        self._bridge.attempt(lambda state: edits.leave_proposal(state, self.proposal))

    def reopen(self) -> None:
        """Think about it once more."""
        self._bridge.attempt(lambda state: edits.reopen_proposal(state, self.proposal))
