# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of a role negotiation in four stages: gather, show, negotiate, agree."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.negotiation import edits
from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationBoard,
    NegotiationDeal,
    NegotiationPoint,
    NegotiationStage,
    Party,
    PointKind,
    PointOutcome,
    board_of,
)
from moderation.activities.negotiation.page.card import PointCard
from moderation.activities.negotiation.page.commitments import CommitmentsPanel
from moderation.activities.negotiation.page.gather import Choice, GatherBar
from moderation.activities.negotiation.page.lists import PartyColumn
from moderation.activities.negotiation.rules import findings
from moderation.activities.negotiation.wall import COMMITMENTS, OVERVIEW, POINT
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.features.findings.model import Finding, FindingAnswer
from moderation.features.findings.page import FindingsColumn
from moderation.features.people.model import Unit, units_of
from moderation.gui.activity_page import BlockPage
from moderation.gui.boxes import boxed, row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets import StepIndicator, announce
from moderation.gui.widgets.name_editor import NameEditor
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate

STAGES = tuple(NegotiationStage)
_BETWEEN = 20
"""Between the columns, in px."""


class NegotiationPage(BlockPage):
    """The work area of a block of role negotiation."""

    kinds = (NegotiationBoard, NegotiationPoint, NegotiationDeal, FindingAnswer, Entry, Unit, Block)
    least = 640, 420

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.negotiation = Negotiation.of(bridge.state, block_id)
        self._party = Party.FIRST
        self.steps = StepIndicator(self, steps=[text(stage.message) for stage in STAGES])
        self.bar = GatherBar(self)
        self.columns = {
            party: PartyColumn(self, bridge, block_id, party, self._amend) for party in Party
        }
        self.commitments = CommitmentsPanel(self, bridge, block_id)
        self.rules = FindingsColumn(bridge, block_id, self)
        self.hints = self.rules.panel
        self.card = PointCard(self)
        self.editor = NameEditor(self, self.focus_work)
        self._place()
        self._connect()
        self.refresh()

    # -- built once ------------------------------------------------------------------------

    def _place(self) -> None:
        lists = ((column, 1) for column in self.columns.values())
        self.lists_place = self.add_box(boxed(row(*lists, gap=_BETWEEN)))
        self.commitments_place = self.add_place(self.commitments)
        head = row((self.title, 1), self.steps, gap=Space.M)
        middle = row((self.stack, 1), self.rules, gap=_BETWEEN)
        self.lay_out(head, self.bar, middle, self.card)

    def _connect(self) -> None:
        self.steps.chosen.connect(lambda number: self.show_stage(STAGES[number]))
        self.bar.added.connect(self._add)
        self.bar.party_chosen.connect(self.show_party)
        self.bar.parties_chosen.connect(self._parties_chosen)
        self.bar.blind_chosen.connect(
            lambda on: self.bridge.attempt(
                lambda state: edits.set_blind(state, self.block_id, blind=on)
            )
        )
        self.bar.open_wanted.connect(lambda: self.show_stage(NegotiationStage.SHOW))
        self.bar.set_choices(self._choices)
        for party, column in self.columns.items():
            view = column.list
            view.commands = self._list_commands(view)
            view.add_wanted.connect(self._to_line)
            view.remove_wanted.connect(self._remove)
            view.move_wanted.connect(self._move)
            view.opened.connect(view.edit_current)
            view.typed.connect(self.type_elsewhere)
            view.current_changed.connect(lambda _p, own=party: self._selected(own))
            view.clicked.connect(lambda _i, own=party: self._selected(own))
        self.commitments.typed.connect(self.type_elsewhere)
        self.commitments.current_changed.connect(self.tell_wall)
        self.commitments.negotiate_wanted.connect(
            lambda: self.show_stage(NegotiationStage.NEGOTIATE)
        )
        self.commitments.wall_wanted.connect(lambda: self.bridge.show_on_wall(self.wall_item()))
        self.commitments.take_back_wanted.connect(self._take_back)
        self.rules.chosen.connect(self._hint_chosen)
        self.card.accepted.connect(self.accept)
        self.card.declined.connect(self.decline)
        self.card.matched.connect(self.hold)
        self.card.parted.connect(self.part)
        self.card.reopened.connect(self.reopen)

    # -- what is shown ---------------------------------------------------------------------

    def place(self) -> QWidget:
        """The two lists, or what both promised each other."""
        agreeing = self.negotiation.stage is NegotiationStage.AGREE
        return self.commitments_place if agreeing else self.lists_place

    def show_state(self, *, force: bool) -> None:
        """Show the negotiation as it is now."""
        staged = self.negotiation.stage
        self.negotiation = negotiation = Negotiation.of(self.bridge.state, self.block_id)
        stage = negotiation.stage
        self.steps.set_current(STAGES.index(stage))
        names = {party: text(who.name) for party, who in negotiation.who.items()}
        self.bar.show_parties(names, self._party, blind=negotiation.blind)
        self.bar.open_button.setEnabled(bool(negotiation.points))
        self.bar.setVisible(stage is NegotiationStage.GATHER)
        self.show_place()
        for party, column in self.columns.items():
            if self.bridge.state.find(NegotiationPoint, column.held) is None:
                column.held = None
            column.show_list(negotiation, closed=negotiation.hidden and party is not self._party)
        self.commitments.refresh(force=force)
        self._show_hints()
        self._show_card()
        if stage is not staged and self.isVisible():
            self.focus_work()
            self._lead_wall()

    def _lead_wall(self) -> None:
        """The wall goes on to the stage, if it shows this negotiation."""
        shown, item = self.bridge.projection.item, self.wall_item()
        if shown is None or item is None or shown == item:
            return
        if shown.key in {OVERVIEW, POINT, COMMITMENTS} and shown.block_id == self.block_id:
            self.bridge.lead_wall_to(item)

    def _show_hints(self) -> None:
        negotiation = self.negotiation
        negotiating = negotiation.stage in {NegotiationStage.NEGOTIATE, NegotiationStage.AGREE}
        self.rules.setVisible(negotiating)
        if not negotiating:
            return
        answered = len(negotiation.points) - len(negotiation.with_outcome(PointOutcome.OPEN))
        words = translate("NegotiationPage", "of {all} answered").format(
            all=len(negotiation.points)
        )
        figure = str(answered), words, answered / max(1, len(negotiation.points))
        self.rules.show_findings(figure, findings(negotiation))

    def _show_card(self) -> None:
        point = self.point()
        shown = self.negotiation.stage is NegotiationStage.NEGOTIATE and point is not None
        self.card.setVisible(shown)
        if shown and point is not None:
            self.card.show_point(self.negotiation, point, self._held())

    def point(self) -> NegotiationPoint | None:
        """The current request or offer."""
        return self.columns[self._party].point()

    def _held(self) -> NegotiationPoint | None:
        held = next((c.held for c in self.columns.values() if c.held is not None), None)
        return self.bridge.state.find(NegotiationPoint, held)

    def _selected(self, party: Party) -> None:
        if self.columns[party].list.hasFocus() or party is self._party:
            if not self.negotiation.hidden:
                self._party = party
            self._show_card()
            self.tell_wall()

    def wall_item(self) -> WallItem | None:
        """The current request while it is negotiated, the commitments, or the overview."""
        point, stage = self.point(), self.negotiation.stage
        if stage is NegotiationStage.NEGOTIATE and point is not None:
            return WallItem(key=POINT, block_id=self.block_id, entity_id=point.id)
        if stage is NegotiationStage.AGREE and self.negotiation.commitments():
            return WallItem(key=COMMITMENTS, block_id=self.block_id)
        return WallItem(key=OVERVIEW, block_id=self.block_id)

    def go_to(self, entity_id: Id) -> None:
        """Select a request or a commitment, at a stage at which it is shown."""
        point = self.bridge.state.find(NegotiationPoint, entity_id)
        if point is not None and not self.negotiation.hidden:
            if self.negotiation.stage is NegotiationStage.AGREE:
                self.show_stage(NegotiationStage.NEGOTIATE)
            self._party = point.party
            self.columns[point.party].list.go_to(point.id)
            self._selected(point.party)
        elif entity_id in self.negotiation.tasks:
            self.show_stage(NegotiationStage.AGREE)
            self.commitments.list.go_to(entity_id)

    def focus_work(self) -> None:
        """Where work goes on at this stage (F2)."""
        if self.negotiation.stage is NegotiationStage.AGREE:
            self.commitments.focus_work()
        elif self.negotiation.stage is NegotiationStage.GATHER:
            self._to_line()
        else:
            some = [p for p in (self._party, self._party.other) if self.columns[p].count]
            if some:
                self._go_to_list(some[0])
            else:
                self.steps.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_list(self, party: Party) -> None:
        self._party = party
        self.columns[party].list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._selected(party)

    def _to_line(self) -> None:
        if self.negotiation.stage is NegotiationStage.GATHER:
            self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.ask_for_point()

    def arrange(self) -> None:
        """A low window saves room."""
        super().arrange()
        self.editor.close_editor()

    # -- changing --------------------------------------------------------------------------

    def show_stage(self, stage: NegotiationStage) -> None:
        """The room goes on to a stage."""
        self.bridge.attempt(lambda state: edits.set_stage(state, self.block_id, stage))

    def show_party(self, party: Party) -> None:
        """Gather for this one; the list of the other is hidden while it is blind."""
        self._party = party
        self.refresh()
        self._to_line()

    def _choices(self, party: Party) -> tuple[Sequence[Choice], Id | None]:
        """The whole side, or one of the units."""
        whole = Side.POLITICS if party is Party.FIRST else Side.ADMINISTRATION
        units = [unit for side in Side for unit in units_of(self.bridge.state, side)]
        found: list[Choice] = [(None, text(whole.message))]
        found += [(unit.id, unit.label) for unit in units]
        return found, self.negotiation.who[party].unit_id

    def _parties_chosen(self, party: Party, unit_id: Id | None) -> None:
        board = board_of(self.bridge.state, self.block_id)
        ids = {
            Party.FIRST: board.first_unit_id if board is not None else None,
            Party.SECOND: board.second_unit_id if board is not None else None,
            party: unit_id,
        }
        self.bridge.attempt(
            lambda state: edits.set_parties(
                state, self.block_id, ids[Party.FIRST], ids[Party.SECOND]
            )
        )

    def _add(self, kind: PointKind, words: str) -> None:
        if self._add_point(kind, words):
            self.bar.line.clear()

    def _add_point(self, kind: PointKind, words: str) -> bool:
        party, before = self._party, {point.id for point in self.negotiation.points}
        done = self.bridge.attempt(
            lambda state: edits.add_point(state, self.block_id, party, kind, words)
        )
        for point in self.negotiation.points:
            if point.id not in before:
                self.columns[party].list.go_to(point.id)
        return done

    def ask_for_point(self) -> None:
        """Ask for something that comes up while both lists are open: a sign names its kind."""
        from moderation.activities.negotiation.page.gather import understood

        column = self.columns[self._party]
        title = translate("NegotiationPage", "{side}: + more, – less, = keep, > offer").format(
            side=text(self.negotiation.who[self._party].name)
        )
        self.editor.open(
            title,
            lambda words, _side: self._add_point(*understood(words, PointKind.OFFER)),
            at=column.mapTo(self, QPoint(0, 0)),
            repeat=True,
        )

    def _amend(self, point: NegotiationPoint, words: object) -> bool:
        return self.bridge.attempt(lambda state: edits.amend(state, point.id, str(words)))

    def _remove(self, point_id: Id) -> None:
        self.bridge.attempt(lambda state: edits.remove_point(state, point_id))

    def _move(self, point_id: Id, by: int) -> None:
        self.bridge.attempt(lambda state: edits.move_point(state, point_id, by))
        self.columns[self._party].list.go_to(point_id)

    # -- negotiating -----------------------------------------------------------------------

    def accept(self) -> None:
        """Both agree to the current one and to what was matched with it."""
        point = self.point()
        if point is not None and self.bridge.attempt(
            lambda state: edits.accept(state, point.id, self.bridge.now)
        ):
            self._next_open()

    def decline(self) -> None:
        """Ask why, and decline the current one."""
        point = self.point()
        if point is None:
            return

        def take(reason: str, _side: Side | None) -> bool:
            done = self.bridge.attempt(lambda state: edits.decline(state, point.id, reason))
            if done:
                # Away with the card first: leaving it for the list would decline once more.
                self.editor.close_editor()
                self._next_open()
            return done

        place = self.card.mapTo(self, QPoint(0, 0))
        self.editor.open(
            translate("NegotiationPage", "Why is it declined?"), take, at=place, name=point.reason
        )

    def part(self) -> None:
        """Take the current one out of its deal."""
        point = self.point()
        if point is not None:
            self.bridge.attempt(lambda state: edits.part(state, point.id))

    def reopen(self) -> None:
        """What was agreed or declined is open again."""
        point = self.point()
        if point is not None:
            self.bridge.attempt(lambda state: edits.reopen(state, point.id))

    def hold(self) -> None:
        """Take hold of the current one, match it with what is held, or let go."""
        point, held = self.point(), self._held()
        if point is None or self.negotiation.stage is not NegotiationStage.NEGOTIATE:
            return
        for column in self.columns.values():
            column.held = None
        if held is None or (held.party is point.party and held.id != point.id):
            self.columns[point.party].held = point.id
            announce(
                self,
                translate("NegotiationPage", "Choose what belongs to “{text}”").format(
                    text=point.text
                ),
            )
        elif held.id != point.id:
            self.bridge.attempt(lambda state: edits.match(state, held.id, point.id))
        self.refresh()

    def _next_open(self) -> None:
        """On to the next one that is open: in this list first, then in the other one."""
        here = self.point()
        for party in (self._party, self._party.other):
            said = self.negotiation.said_by(party)
            ids = [point.id for point in said]
            start = ids.index(here.id) + 1 if here is not None and here.id in ids else 0
            for point in (*said[start:], *said[:start]):
                if point.outcome is PointOutcome.OPEN:
                    self.columns[party].list.go_to(point.id)
                    self._go_to_list(party)
                    return
        if here is not None:
            self._go_to_list(self._party)
        announce(self, translate("NegotiationPage", "Everything is answered."))

    def _take_back(self, task_id: Id) -> None:
        """A commitment is gone when the deal that it stands for is open again."""
        found = [own for own in self.negotiation.commitments() if own.task.id == task_id]
        if found and found[0].points:
            point = found[0].points[0]
            self.bridge.attempt(lambda state: edits.reopen(state, point.id))

    def _hint_chosen(self, finding: Finding) -> None:
        """Go where it is: to the commitment, or to the first of its points."""
        tasks = {own.task.id for own in self.negotiation.commitments()}
        about = finding.about[0]
        if about in tasks:
            if self.negotiation.stage is not NegotiationStage.AGREE:
                self.show_stage(NegotiationStage.AGREE)
            self.commitments.list.go_to(about)
            return
        if self.negotiation.stage is not NegotiationStage.NEGOTIATE:
            self.show_stage(NegotiationStage.NEGOTIATE)
        point = self.bridge.state.find(NegotiationPoint, about)
        if point is not None:
            self._party = point.party
            self.columns[point.party].list.go_to(point.id)
            self._selected(point.party)

    # -- the keyboard ----------------------------------------------------------------------

    def _list_commands(self, view: WorkList) -> Commands:
        """The keys of the two lists: single letters while requests are negotiated."""
        answers = {
            "A": (self.accept, translate("NegotiationPage", "Accept")),
            "N": (self.decline, translate("NegotiationPage", "Decline")),
            "O": (self.reopen, translate("NegotiationPage", "Open again")),
            "T": (self.part, translate("NegotiationPage", "Part")),
            "Space": (self.hold, translate("NegotiationPage", "Hold, match")),
        }
        to = translate("NegotiationPage", "To the other side")
        sides = {"Left": Party.FIRST, "Right": Party.SECOND}
        return Commands(
            [
                *(
                    Command(key=key, note=to, run=partial(self._to_side, side), when=self._is_open)
                    for key, side in sides.items()
                ),
                *(
                    Command(key=key, note=words, run=run, when=self._is_negotiating)
                    for key, (run, words) in answers.items()
                ),
                *view.usual_commands(),
            ]
        )

    def _to_side(self, party: Party) -> None:
        if self.columns[party].count:
            self._go_to_list(party)

    def _is_open(self) -> bool:
        return not self.negotiation.hidden

    def _is_negotiating(self) -> bool:
        return self._is_open() and self.negotiation.stage is NegotiationStage.NEGOTIATE

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the list that has the keyboard."""
        for column in self.columns.values():
            if column.list.hasFocus():
                return column.list.command(event)
        return self.commitments.list.hasFocus() and self.commitments.list.command(event)


PAGE = NegotiationPage
