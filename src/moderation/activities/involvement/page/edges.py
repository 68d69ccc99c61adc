# SPDX-License-Identifier: EUPL-1.2
"""The rows and columns of the map: the edits and the words of actors and of phases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from moderation.activities.involvement import edits
from moderation.activities.involvement.model import USUAL_PHASES
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.agenda.model import Block
from moderation.features.people.actors import OfferedActors, offered_actors
from moderation.gui.bridge import Bridge
from moderation.gui.letter_grid import Edge, EdgeEdits, Grid
from moderation.gui.texts import text
from moderation.gui.widgets.menu_words import menu_words

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


def actors(grid: Grid, bridge: Bridge, block_id: Id) -> Edge:
    """The rows. A unit is named elsewhere, as the edit says to whom it may concern."""
    said = EdgeEdits(
        adding=edits.ADD_ACTOR,
        naming=edits.EDIT_ACTOR,
        removing=edits.REMOVE_ACTOR,
        back=ACTOR_UP,
        onward=ACTOR_DOWN,
        add=lambda state, name, side, after: edits.add_actor(state, block_id, name, side, after),
        name=edits.edit_actor,
        shift=edits.shift_actor,
        remove=edits.remove_actor,
        called=lambda actor: str(actor.name),
        side=lambda actor: actor.side,
        new_side=lambda _actor: Side.OTHERS,
        may_name=lambda actor: actor.unit_id is None,
    )
    return Edge(grid, bridge, said, across=False)


def phases(grid: Grid, bridge: Bridge, block_id: Id) -> Edge:
    """The columns."""
    said = EdgeEdits(
        adding=edits.ADD_PHASE,
        naming=edits.RENAME_PHASE,
        removing=edits.REMOVE_PHASE,
        back=PHASE_LEFT,
        onward=PHASE_RIGHT,
        add=lambda state, name, _side, after: edits.add_phase(state, block_id, name, after),
        name=lambda state, own, name, _side: edits.rename_phase(state, own, name),
        shift=edits.shift_phase,
        remove=edits.remove_phase,
        called=lambda phase: str(phase.title),
    )
    return Edge(grid, bridge, said, across=True)


class Taking:
    """Takes over actors from elsewhere, and the usual phases where the map has no phases.

    ``focus`` leads back to the map.
    """

    def __init__(
        self, page: QWidget, bridge: Bridge, block_id: Id, grid: Grid, focus: Callable[[], None]
    ) -> None:
        self._page = page
        self._bridge = bridge
        self._block_id = block_id
        self._grid = grid
        self._focus = focus

    def take_units(self) -> None:
        """Every unit becomes a row; a map without phases gets the usual ones."""
        self._bridge.attempt(lambda state: edits.take_units(state, self._block_id, _usual(state)))
        self._focus()

    def offers(self) -> list[OfferedActors]:
        """Blocks that name actors who are missing here, with those alone."""
        state = self._bridge.state
        found = []
        for offered in offered_actors(state, state.of(Block)):
            missing = edits.missing_actors(state, self._block_id, offered.actors)
            if missing:
                found.append(replace(offered, actors=tuple(missing)))
        return found

    def take_actors(self) -> None:
        """Those whom another block names become rows; of several blocks, choose one."""
        offers = self.offers()
        if not offers:
            self._bridge.failed.emit(NOBODY_OFFERED)
        elif len(offers) == 1:
            self._take(offers[0])
        else:
            menu = QMenu(self._page)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for offered in offers:
                words = f"{offered.block.title}: {text(offered.source.name)}"
                action = menu.addAction(menu_words(words))
                action.triggered.connect(partial(self._take, offered))
            menu.popup(self._page.mapToGlobal(self._grid.near_row()))

    def _take(self, offered: OfferedActors, _checked: object = None) -> None:
        self._add(offered)
        self._focus()

    def take_phases(self) -> None:
        """The usual phases alone."""
        self._add(None)

    def _add(self, offered: OfferedActors | None) -> None:
        named = () if offered is None else offered.actors
        self._bridge.attempt(
            lambda state: edits.take_actors(state, self._block_id, named, _usual(state))
        )


def _usual(state: State) -> list[str]:
    """The usual phases in the workshop's own language."""
    catalogue = Catalogue.load(state.workshop.language)
    return [catalogue.text(message) for message in USUAL_PHASES]
