# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the involvement map: the map, its hints, and the current cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from moderation.activities.involvement import edits
from moderation.activities.involvement.model import (
    InvolvementActor,
    InvolvementCell,
    InvolvementMap,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.activities.involvement.page.edges import TAKE_FROM_BLOCK, Taking, actors, phases
from moderation.activities.involvement.page.fields import CellFields
from moderation.activities.involvement.reading import MapSource, when, word
from moderation.activities.involvement.rules import findings
from moderation.activities.involvement.wall import MAP, PHASE
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.findings.model import Finding, FindingAnswer, answers
from moderation.features.findings.page import FindingsColumn
from moderation.features.people.actors import kinds_of_actors
from moderation.features.people.model import Unit
from moderation.gui.activity_page import EmptySign
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.letter_grid import Grid
from moderation.gui.matrix_page import MatrixPage
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets.letter_card import CardContent, LetterCard
from moderation.gui.widgets.letter_matrix import TileLook
from moderation.gui.widgets.letters import LetterLegend

translate = QCoreApplication.translate


class InvolvementPage(MatrixPage):
    """The work area of a block of the involvement map."""

    kinds = (InvolvementActor, InvolvementPhase, InvolvementCell, FindingAnswer, Unit, Block)
    work_gap = Space.S, Space.XS
    keys = {  # noqa: RUF012 - nobody changes it
        Qt.Key.Key_I: InvolvementPart.INFORMED,
        Qt.Key.Key_H: InvolvementPart.HEARD,
        Qt.Key.Key_E: InvolvementPart.DECIDES,
        Qt.Key.Key_D: InvolvementPart.CARRIES,
    }

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.map = InvolvementMap((), (), {})
        self._units_missing = False
        name = translate("InvolvementPage", "Involvement map")
        self.grid = grid = Grid(self, MapSource(self.map), name)
        self.legend = LetterLegend(
            self, entries=[(look_of(part), text(part.message)) for part in InvolvementPart]
        )
        self.rules = FindingsColumn(bridge, block_id, self)
        self.hints = self.rules.panel
        self.card = LetterCard(
            self,
            letters=[
                (part.value, f"{text(part.message)} ({part.value})") for part in InvolvementPart
            ],
            previous="",
            following="",
        )
        self.fields = CellFields(self)
        self.lay_out_grid(self.rules, self.fields)
        self.taking = Taking(self, bridge, block_id, grid, self.focus_work)
        self.actors, self.phases = (edge(grid, bridge, block_id) for edge in (actors, phases))
        grid.set_corner(
            translate("InvolvementPage", "Actor"),
            self.actors,
            translate("InvolvementPage", "Phase"),
            self.phases,
        )
        self._commands = self._all_commands()
        self._connect()
        self.refresh(force=True)

    # -- built once ------------------------------------------------------------------------

    def _all_commands(self) -> Commands:
        take = Command(key="Ctrl+Shift+B", words=text(TAKE_FROM_BLOCK), run=self.taking.take_actors)
        fields = Command(
            key="Ctrl+Return",
            words=translate("InvolvementPage", "When and note"),
            run=self.fields.focus_first,
        )
        clear = Command(key="Del", also=("-",), run=lambda: self.set_letter(None))
        edges = [*self.actors.commands(), take, None, *self.phases.commands()]
        return Commands([*edges, None, fields, clear])

    def _connect(self) -> None:
        self.rules.chosen.connect(self._hint_chosen)
        self.hints.acted.connect(self._take_missing)
        self.fields.when_typed.connect(self._when_typed)
        self.fields.note_typed.connect(self._note_typed)
        self.fields.finished.connect(self.grid.focus)

    # -- what is shown ---------------------------------------------------------------------

    def concerns(self, kinds: frozenset[str]) -> bool:
        """The map changes with whoever is offered as an actor, too."""
        return super().concerns(kinds) or not kinds.isdisjoint(kinds_of_actors())

    def show_state(self, *, force: bool) -> None:
        """Show the map as it is now."""
        self.map = found = InvolvementMap.of(self.bridge.state, self.block_id)
        said = findings(found)
        answered = answers(self.bridge.state, self.block_id)
        still = [each for each in said if each.key not in answered]
        self.model.show_source(MapSource(found, still), found.actors, found.phases)
        if not self.view.currentIndex().isValid():
            self.grid.go_first()
        self._show_hints(said)
        self.show_cell(force=force)

    def _show_hints(self, said: Sequence[Finding]) -> None:
        count = len(self.map.actors)
        words = translate("InvolvementPage", "of {all} actors involved").format(all=count)
        here = {actor.unit_id for actor in self.map.actors}
        missing = sum(unit.id not in here for unit in self.bridge.state.of(Unit))
        action = ""
        if missing:
            action = translate("InvolvementPage", "Add %n unit(s)", "", missing)
        elif offered := sum(len(offer.actors) for offer in self.taking.offers()):
            action = translate("InvolvementPage", "Add %n body(ies) of the matrix", "", offered)
        self._units_missing = missing > 0
        figure = str(self.map.involved), words, self.map.involved / max(1, count)
        self.rules.show_findings(figure, said, action)

    def _take_missing(self) -> None:
        """Units that are missing come before bodies of other blocks."""
        (self.taking.take_units if self._units_missing else self.taking.take_actors)()

    def sign(self) -> EmptySign | None:
        """With whom to begin, shown while the map is empty."""
        if self.map.actors and self.map.phases:
            return None
        units = bool(self.bridge.state.of(Unit))
        return EmptySign(
            icon="network",
            title=translate("InvolvementPage", "Who is involved when?"),
            text=translate(
                "InvolvementPage",
                "Rows are those who are concerned, in this room or not; columns are the phases "
                "from the idea to the evaluation. You can rename, add and remove them at any time.",
            ),
            action=translate("InvolvementPage", "Take over units and usual phases")
            if units
            else translate("InvolvementPage", "First actor"),
            on_click=self.taking.take_units if units else self.add_first,
            other=translate("InvolvementPage", "Take over bodies of the role matrix")
            if self.taking.offers()
            else "",
            on_other=self.taking.take_actors,
            on_letter=self.add_first,
        )

    def add_first(self) -> None:
        """The usual phases, and the name of the first actor."""
        self.taking.take_phases()
        self.actors.add()

    def show_cell(self, *, force: bool) -> None:
        """Show the current cell in the card and the fields."""
        actor, phase = self.current()
        shown = actor is not None and phase is not None
        self.card.setVisible(shown)
        self.fields.setVisible(shown)
        if actor is not None and phase is not None:
            cell, part = self.map.cell(actor, phase), self.map.part(actor, phase)
            parts = [(actor.side, text(actor.side.message)), (None, word(part))]
            parts += [(None, when(cell))] if when(cell) else []
            self.card.show_content(
                CardContent(
                    look=look_of(part),
                    title=f"{actor.name} · {phase.title}",
                    parts=parts,
                    letters=True,
                    chosen=None if part is None else part.value,
                )
            )
            decides = next(
                b for b in self.card.buttons if b.text() == InvolvementPart.DECIDES.value
            )
            decides.setEnabled(not actor.group)
            note = "" if cell is None else cell.note
            self.fields.show_cell((actor.id, phase.id), when(cell), note, force=force)

    def wall_item(self) -> WallItem | None:
        """The current phase; the map while no phase is current."""
        phase = self.current()[1]
        if phase is None:
            return WallItem(key=MAP, block_id=self.block_id)
        return WallItem(key=PHASE, block_id=self.block_id, entity_id=phase.id)

    # -- walking about ---------------------------------------------------------------------

    def go_to(self, entity_id: Id) -> None:
        """Select an actor, a phase, or the cell of both."""
        cell = self.bridge.state.find(InvolvementCell, entity_id)
        if cell is not None:
            self.grid.go(cell.actor_id, cell.phase_id)
        elif any(actor.id == entity_id for actor in self.map.actors):
            self.grid.go(entity_id, None)
        elif any(phase.id == entity_id for phase in self.map.phases):
            self.grid.go(None, entity_id)

    def _hint_chosen(self, finding: Finding) -> None:
        """Go where it is: to the first of its actors, to its phase."""
        rows = {actor.id for actor in self.map.actors}
        columns = {phase.id for phase in self.map.phases}
        self.grid.go(
            next((each for each in finding.about if each in rows), None),
            next((each for each in finding.about if each in columns), None),
        )

    # -- changing --------------------------------------------------------------------------

    def set_letter(self, part: InvolvementPart | None) -> None:
        """A part into the current cell, or out of it; then on to the next one."""
        actor, phase = self.current()
        if actor is None or phase is None:
            return
        done = self.bridge.attempt(lambda state: edits.set_part(state, actor.id, phase.id, part))
        if done and part is not None:
            self.grid.go_on()

    def letter_chosen(self, label: str) -> None:
        """Pressing the letter that holds takes it back; the pointer stays where it is."""
        actor, phase = self.current()
        if actor is None or phase is None:
            return
        part = InvolvementPart(label)
        wanted = None if self.map.part(actor, phase) is part else part
        self.bridge.attempt(lambda state: edits.set_part(state, actor.id, phase.id, wanted))

    def _when_typed(self, cell: tuple[Id, Id], typed: str) -> None:
        today = local_day(self.bridge.now)
        self.bridge.attempt(lambda state: edits.set_when(state, *cell, typed, today))

    def _note_typed(self, cell: tuple[Id, Id], typed: str) -> None:
        self.bridge.attempt(lambda state: edits.set_note(state, *cell, typed))

    def commands(self) -> tuple[Commands, ...]:
        """Those of the current actor and phase."""
        return (self._commands,)


def look_of(part: InvolvementPart | None) -> TileLook:
    """The tile of a part."""
    return TileLook(blank=True) if part is None else TileLook(part.value)


PAGE = InvolvementPage
