# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the involvement map: the map, its hints, and the current cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.involvement import edits
from moderation.activities.involvement.model import (
    Actor,
    InvolvementActor,
    InvolvementCell,
    InvolvementMap,
    InvolvementPhase,
    Part,
)
from moderation.activities.involvement.page.fields import CellFields
from moderation.activities.involvement.page.shaping import Shaping
from moderation.activities.involvement.reading import MapSource, when, word
from moderation.activities.involvement.rules import findings
from moderation.activities.involvement.wall import MAP, PHASE
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.findings.model import Finding, FindingAnswer, answers
from moderation.features.findings.page import FindingsColumn
from moderation.features.people.actors import kinds_of_actors
from moderation.features.people.model import Unit
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.forms.involvement_page import Ui_InvolvementPage
from moderation.gui.letter_model import LetterModel
from moderation.gui.texts import text
from moderation.gui.tokens import SEMIBOLD, Size, Space
from moderation.gui.widgets import ElidingLabel, EmptyState
from moderation.gui.widgets.corner import MatrixCorner
from moderation.gui.widgets.letter_card import CardContent, LetterCard
from moderation.gui.widgets.letter_matrix import INSET, MatrixView, TileLook
from moderation.gui.widgets.letters import LetterLegend
from moderation.gui.widgets.name_editor import NameEditor, below_column, below_row
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate

_KINDS = frozenset(
    kind.kind
    for kind in (InvolvementActor, InvolvementPhase, InvolvementCell, FindingAnswer, Unit, Block)
)
_LOW = 700
"""Below this height the page saves room."""

_KEYS = {
    Qt.Key.Key_I: Part.INFORMED,
    Qt.Key.Key_H: Part.HEARD,
    Qt.Key.Key_E: Part.DECIDES,
    Qt.Key.Key_D: Part.CARRIES,
}
_CLEAR = {Qt.Key.Key_Minus, Qt.Key.Key_Delete}


class InvolvementPage(ActivityPage):
    """The work area of a block of the involvement map."""

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.ui = Ui_InvolvementPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.map = InvolvementMap((), (), {})
        self._item: WallItem | None = None
        self._units_missing = False
        self.shaping = Shaping(self)
        self.model = LetterModel(MapSource(self.map), self)
        self.title = ElidingLabel(self, size=Size.TITLE, weight=SEMIBOLD)
        self.view = MatrixView(self.model, self)
        self.view.setAccessibleName(translate("InvolvementPage", "Involvement map"))
        self.legend = LetterLegend(
            self, entries=[(look_of(part), text(part.message)) for part in Part]
        )
        self.rules = FindingsColumn(bridge, block_id, self)
        self.hints = self.rules.panel
        self.card = LetterCard(
            self,
            letters=[(part.value, f"{text(part.message)} ({part.value})") for part in Part],
            previous="",
            following="",
        )
        self.fields = CellFields(self)
        self.editor = NameEditor(self)
        self._empty: EmptyState | None = None
        self._place()
        self._connect()
        fields = Command(
            key="Ctrl+Return",
            words=translate("InvolvementPage", "When and note"),
            run=self.fields.focus_first,
        )
        self._commands = Commands([*self.shaping.commands(), None, fields])
        self.refresh(force=True)

    # -- built once ------------------------------------------------------------------------

    def _place(self) -> None:
        ui = self.ui
        ui.title_place.addWidget(self.title)
        ui.map_place.addWidget(self.view)
        ui.legend_place.addWidget(self.legend)
        ui.hints_layout.addWidget(self.rules)
        ui.card_place.addWidget(self.card)
        ui.fields_place.addWidget(self.fields)
        corner = MatrixCorner(
            self.view,
            row=translate("InvolvementPage", "Actor"),
            row_name=text(edits.ADD_ACTOR),
            column=translate("InvolvementPage", "Phase"),
            column_name=text(edits.ADD_PHASE),
        )
        corner.row_wanted.connect(self.shaping.add_actor)
        corner.column_wanted.connect(self.shaping.add_phase)
        self.view.set_corner(corner)

    def _connect(self) -> None:
        self.view.on_key = self.command
        self.view.wants_key = lambda event: self._found(event) is not None
        self.view.typed.connect(self.type_elsewhere)
        self.view.current_changed.connect(self._current_changed)
        self.view.menu_wanted.connect(self.show_menu)
        self.rules.chosen.connect(self._hint_chosen)
        self.hints.acted.connect(self._take_missing)
        self.card.letter_chosen.connect(self._letter_chosen)
        self.fields.when_typed.connect(self._when_typed)
        self.fields.note_typed.connect(self._note_typed)
        self.fields.finished.connect(self._to_map)

    # -- what is shown ---------------------------------------------------------------------

    def on_changed(self, changed: Changed) -> None:
        """Show what a step changed; after undo also where somebody is typing."""
        if changed.step.kinds & (_KINDS | kinds_of_actors()):
            self.refresh(force=changed.way is not Way.DO)

    def refresh(self, *, force: bool = False) -> None:
        """Show the block as it is now."""
        block = self.bridge.state.find(Block, self.block_id)
        if block is None:
            return
        self.map = found = InvolvementMap.of(self.bridge.state, self.block_id)
        said = findings(found)
        answered = answers(self.bridge.state, self.block_id)
        still = [each for each in said if each.key not in answered]
        self.title.set_text(block.title)
        self.model.show_source(MapSource(found, still), found.actors, found.phases)
        if not self.view.currentIndex().isValid() and found.actors and found.phases:
            self.view.set_current(self.model.index(0, 0))
        self._show_hints(said)
        self._show_empty()
        self._current_changed(force=force)

    def _show_hints(self, said: Sequence[Finding]) -> None:
        count = len(self.map.actors)
        words = translate("InvolvementPage", "of {all} actors involved").format(all=count)
        here = {actor.unit_id for actor in self.map.actors}
        missing = sum(unit.id not in here for unit in self.bridge.state.of(Unit))
        action = ""
        if missing:
            action = translate("InvolvementPage", "Add %n unit(s)", "", missing)
        elif offered := sum(len(offer.actors) for offer in self.shaping.offers()):
            action = translate("InvolvementPage", "Add %n body(ies) of the matrix", "", offered)
        self._units_missing = missing > 0
        figure = str(self.map.involved), words, self.map.involved / max(1, count)
        self.rules.show_findings(figure, said, action)

    def _take_missing(self) -> None:
        """Units that are missing come before bodies of other blocks."""
        (self.shaping.take_units if self._units_missing else self.shaping.take_actors)()

    def _show_empty(self) -> None:
        ready = bool(self.map.actors and self.map.phases)
        self.ui.stack.setCurrentIndex(0 if ready else 1)
        if self._empty is not None:
            self.ui.empty_place.removeWidget(self._empty)
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None
        if ready:
            return
        units = bool(self.bridge.state.of(Unit))
        self._empty = EmptyState(
            self,
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
            on_click=self.shaping.take_units if units else self.shaping.add_first,
            other=translate("InvolvementPage", "Take over bodies of the role matrix")
            if self.shaping.offers()
            else "",
            on_other=self.shaping.take_actors,
        )
        self.ui.empty_place.addWidget(self._empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window saves room around the map."""
        super().resizeEvent(event)
        low = self.height() < _LOW
        edge = Space.M if low else Space.L
        self.ui.page_layout.setContentsMargins(Space.L - INSET, edge, Space.L, edge)
        self.ui.page_layout.setSpacing(Space.XXS if low else Space.S)
        self.ui.work_layout.setSpacing(Space.XS if low else Space.S)
        self.card.set_low(low)

    def current(self) -> tuple[Actor | None, InvolvementPhase | None]:
        """The actor and the phase of the current cell."""
        index = self.view.currentIndex()
        if not index.isValid():
            return None, None
        return self.model.rows[index.row()], self.model.columns[index.column()]

    def _current_changed(self, *, force: bool = True) -> None:
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
            decides = next(b for b in self.card.buttons if b.text() == Part.DECIDES.value)
            decides.setEnabled(not actor.group)
            note = "" if cell is None else cell.note
            self.fields.show_cell((actor.id, phase.id), when(cell), note, force=force)
        item = self.wall_item()
        if item != self._item:
            self._item = item
            self.wall_item_changed.emit()

    def wall_item(self) -> WallItem | None:
        """The current phase, or the map while there is none."""
        phase = self.current()[1]
        if phase is None:
            return WallItem(key=MAP, block_id=self.block_id)
        return WallItem(key=PHASE, block_id=self.block_id, entity_id=phase.id)

    # -- walking about ---------------------------------------------------------------------

    def focus_work(self) -> None:
        """Take the keyboard (F2)."""
        where: QWidget = self.view
        if self._empty is not None and self._empty.button is not None:
            where = self._empty.button
        where.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_map(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, entity_id: Id) -> None:
        """Select an actor, a phase, or the cell of both."""
        cell = self.bridge.state.find(InvolvementCell, entity_id)
        if cell is not None:
            self.show_cell_of(cell.actor_id, cell.phase_id)
        elif any(actor.id == entity_id for actor in self.map.actors):
            self.show_cell_of(entity_id, None)
        elif any(phase.id == entity_id for phase in self.map.phases):
            self.show_cell_of(None, entity_id)

    def show_cell_of(self, actor_id: Id | None, phase_id: Id | None) -> None:
        """Make a cell the current one; where only one is named, the other stays."""
        actor, phase = self.current()
        row = actor_id or (None if actor is None else actor.id)
        column = phase_id or (None if phase is None else phase.id)
        self.view.set_current(self.model.index_of(row, column))

    def _hint_chosen(self, finding: Finding) -> None:
        """Go where it is: to the first of its actors, to its phase."""
        rows = {actor.id for actor in self.map.actors}
        columns = {phase.id for phase in self.map.phases}
        self.show_cell_of(
            next((each for each in finding.about if each in rows), None),
            next((each for each in finding.about if each in columns), None),
        )

    def _next_cell(self) -> None:
        index = self.view.currentIndex()
        row, column = index.row(), index.column() + 1
        if column == self.model.columnCount():
            row, column = row + 1, 0
        if row < self.model.rowCount():
            self.view.set_current(self.model.index(row, column))

    # -- changing --------------------------------------------------------------------------

    def set_part(self, part: Part | None) -> None:
        """A part into the current cell, or out of it; then on to the next one."""
        actor, phase = self.current()
        if actor is None or phase is None:
            return
        done = self.bridge.attempt(lambda state: edits.set_part(state, actor.id, phase.id, part))
        if done and part is not None:
            self._next_cell()

    def _letter_chosen(self, label: str) -> None:
        actor, phase = self.current()
        if actor is None or phase is None:
            return
        part = Part(label)
        # Pressing the letter that holds takes it back; the pointer stays where it is.
        wanted = None if self.map.part(actor, phase) is part else part
        self.bridge.attempt(lambda state: edits.set_part(state, actor.id, phase.id, wanted))

    def _when_typed(self, cell: tuple[Id, Id], typed: str) -> None:
        today = self.bridge.now.astimezone().date()
        self.bridge.attempt(lambda state: edits.set_when(state, *cell, typed, today))

    def _note_typed(self, cell: tuple[Id, Id], typed: str) -> None:
        self.bridge.attempt(lambda state: edits.set_note(state, *cell, typed))

    # -- where names are typed -------------------------------------------------------------

    def near_actor(self) -> QPoint:
        """Below the current actor's name."""
        return below_row(self.view, self)

    def near_phase(self) -> QPoint:
        """Below the current phase's name."""
        return below_column(self.view, self)

    # -- the keyboard ----------------------------------------------------------------------

    def _found(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here, if anything."""
        if self.ui.stack.currentIndex() != 0 or not self.view.hasFocus():
            return None
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if modifiers in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
            part = _KEYS.get(key)
            if part is not None:
                return lambda: self.set_part(part)
            if key in _CLEAR and not modifiers:
                return lambda: self.set_part(None)
            if key == Qt.Key.Key_Space:
                return self._next_cell
        found = self._commands.found(event)
        return None if found is None else found.run

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key's command; tells whether it was one."""
        found = self._found(event)
        if found is not None:
            found()
        return found is not None

    def show_menu(self, place: QPoint) -> None:
        """What can be done with the current actor and phase."""
        if self.current()[0] is not None:
            self._commands.menu(self).popup(place)


def look_of(part: Part | None) -> TileLook:
    """The tile of a part."""
    return TileLook(blank=True) if part is None else TileLook(part.value)


PAGE = InvolvementPage
