# SPDX-License-Identifier: EUPL-1.2
"""Adding, naming, moving and removing actors and phases on the moderator's page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from moderation.activities.involvement import edits
from moderation.activities.involvement.model import USUAL_PHASES, Actor, InvolvementPhase
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.agenda.model import Block
from moderation.features.people.actors import OfferedActors, offered_actors
from moderation.gui.commands import Command
from moderation.gui.texts import text

if TYPE_CHECKING:
    from moderation.activities.involvement.page import InvolvementPage

ACTOR_UP = QT_TRANSLATE_NOOP("InvolvementPage", "Actor up")
ACTOR_DOWN = QT_TRANSLATE_NOOP("InvolvementPage", "Actor down")
PHASE_LEFT = QT_TRANSLATE_NOOP("InvolvementPage", "Phase to the left")
PHASE_RIGHT = QT_TRANSLATE_NOOP("InvolvementPage", "Phase to the right")

TAKE_FROM_BLOCK = QT_TRANSLATE_NOOP("InvolvementPage", "Take over actors of another block …")
NOBODY_OFFERED = QT_TRANSLATE_NOOP(
    "InvolvementPage",
    "There is nobody to take over: no role matrix of this workshop has bodies that are missing "
    "here.",
)


class Shaping:
    """What changes the map's rows and columns, at the page's current cell."""

    def __init__(self, page: InvolvementPage) -> None:
        self._page = page

    def commands(self) -> list[Command | None]:
        """Every way to change rows and columns, with its key."""
        return [
            Command(key="Return", words=text(edits.EDIT_ACTOR), run=self.edit_actor),
            Command(key="Ins", words=text(edits.ADD_ACTOR), run=self.add_actor),
            Command(key="Alt+Up", words=text(ACTOR_UP), run=lambda: self.shift_actor(-1)),
            Command(key="Alt+Down", words=text(ACTOR_DOWN), run=lambda: self.shift_actor(1)),
            Command(
                key="Ctrl+Del",
                words=text(edits.REMOVE_ACTOR),
                run=lambda: self._on_actor(edits.remove_actor),
            ),
            Command(key="Ctrl+Shift+B", words=text(TAKE_FROM_BLOCK), run=self.take_actors),
            None,
            Command(key="Shift+Return", words=text(edits.RENAME_PHASE), run=self.rename_phase),
            Command(key="Shift+Ins", words=text(edits.ADD_PHASE), run=self.add_phase),
            Command(key="Alt+Left", words=text(PHASE_LEFT), run=lambda: self.shift_phase(-1)),
            Command(key="Alt+Right", words=text(PHASE_RIGHT), run=lambda: self.shift_phase(1)),
            Command(
                key="Ctrl+Shift+Del",
                words=text(edits.REMOVE_PHASE),
                run=lambda: self._on_phase(edits.remove_phase),
            ),
        ]

    # -- actors ----------------------------------------------------------------------------

    def take_units(self) -> None:
        """Every unit becomes a row; a map without phases gets the usual ones."""
        self._page.bridge.attempt(
            lambda state: edits.take_units(state, self._page.block_id, self._usual(state))
        )
        self._page.focus_work()

    def offers(self) -> list[OfferedActors]:
        """Blocks that name actors who are missing here, with those alone."""
        page = self._page
        state = page.bridge.state
        found = []
        for offered in offered_actors(state, state.of(Block)):
            missing = edits.missing_actors(state, page.block_id, offered.actors)
            if missing:
                found.append(replace(offered, actors=tuple(missing)))
        return found

    def take_actors(self) -> None:
        """Those whom another block names become rows; of several blocks, choose one."""
        page, offers = self._page, self.offers()
        if not offers:
            page.bridge.failed.emit(NOBODY_OFFERED)
        elif len(offers) == 1:
            self._take(offers[0])
        else:
            menu = QMenu(page)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for offered in offers:
                words = f"{offered.block.title}: {text(offered.source.name)}"
                action = menu.addAction(words.replace("&", "&&"))
                action.triggered.connect(partial(self._take, offered))
            menu.popup(page.mapToGlobal(page.near_actor()))

    def _take(self, offered: OfferedActors, _checked: object = None) -> None:
        page = self._page
        page.bridge.attempt(
            lambda state: edits.take_actors(
                state, page.block_id, offered.actors, self._usual(state)
            )
        )
        page.focus_work()

    def add_first(self) -> None:
        """The usual phases, and the name of the first actor."""
        self._page.bridge.attempt(
            lambda state: edits.take_actors(state, self._page.block_id, (), self._usual(state))
        )
        self.add_actor()

    def _usual(self, state: State) -> list[str]:
        """The usual phases in the workshop's own language."""
        catalogue = Catalogue.load(state.workshop.language)
        return [catalogue.text(message) for message in USUAL_PHASES]

    def add_actor(self) -> None:
        """Ask for names and sides of new actors, one after the other, below the current one."""
        page = self._page
        actor = self._actor()
        after = None if actor is None else actor.id
        side = Side.OTHERS

        def accept(name: str, chosen: Side | None) -> bool:
            nonlocal after
            before = {own.id for own in page.map.actors}
            where = chosen or Side.OTHERS
            if not page.bridge.attempt(
                lambda s: edits.add_actor(s, page.block_id, name, where, after)
            ):
                return False
            after = next(own.id for own in page.map.actors if own.id not in before)
            page.show_cell_of(after, None)
            return True

        page.editor.open(
            text(edits.ADD_ACTOR), accept, at=page.near_actor(), side=side, repeat=True
        )

    def edit_actor(self) -> None:
        """Ask for another name or side of the current actor; a unit is renamed elsewhere."""
        page, actor = self._page, self._actor()
        if actor is None:
            return
        if actor.unit_id is not None:
            page.bridge.attempt(
                lambda state: edits.edit_actor(state, actor.id, actor.name, actor.side)
            )
            return

        def accept(name: str, side: Side | None) -> bool:
            chosen = side or actor.side
            return page.bridge.attempt(
                lambda state: edits.edit_actor(state, actor.id, name, chosen)
            )

        page.editor.open(
            text(edits.EDIT_ACTOR), accept, at=page.near_actor(), name=actor.name, side=actor.side
        )

    def shift_actor(self, by: int) -> None:
        """The current actor up or down."""
        self._on_actor(lambda state, actor_id: edits.shift_actor(state, actor_id, by))

    # -- phases ----------------------------------------------------------------------------

    def add_phase(self) -> None:
        """Ask for the names of new phases, one after the other, right of the current one."""
        page = self._page
        phase = self._phase()
        after = None if phase is None else phase.id

        def accept(name: str, _side: Side | None) -> bool:
            nonlocal after
            before = {own.id for own in page.map.phases}
            if not page.bridge.attempt(lambda s: edits.add_phase(s, page.block_id, name, after)):
                return False
            after = next(own.id for own in page.map.phases if own.id not in before)
            page.show_cell_of(None, after)
            return True

        page.editor.open(text(edits.ADD_PHASE), accept, at=page.near_phase(), repeat=True)

    def rename_phase(self) -> None:
        """Ask for another name of the current phase."""
        page, phase = self._page, self._phase()
        if phase is None:
            return
        page.editor.open(
            text(edits.RENAME_PHASE),
            lambda name, _side: page.bridge.attempt(
                lambda s: edits.rename_phase(s, phase.id, name)
            ),
            at=page.near_phase(),
            name=phase.title,
        )

    def shift_phase(self, by: int) -> None:
        """The current phase to the left or right."""
        self._on_phase(lambda state, phase_id: edits.shift_phase(state, phase_id, by))

    # -- where -----------------------------------------------------------------------------

    def _actor(self) -> Actor | None:
        return self._page.current()[0]

    def _phase(self) -> InvolvementPhase | None:
        return self._page.current()[1]

    def _on_actor(self, make: Callable[[State, Id], Step]) -> None:
        actor = self._actor()
        if actor is not None:
            self._page.bridge.attempt(lambda state: make(state, actor.id))

    def _on_phase(self, make: Callable[[State, Id], Step]) -> None:
        phase = self._phase()
        if phase is not None:
            self._page.bridge.attempt(lambda state: make(state, phase.id))
