# SPDX-License-Identifier: EUPL-1.2
"""The involvement map: actors x phases, in each cell what an actor has to do with a phase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from moderation.domain.change import Change, replaced
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people.kinds import UnitKind, is_group_name
from moderation.features.people.model import Unit
from moderation.features.people.uses import Use


class InvolvementPart(Choice):
    """What an actor has to do with a phase. The values are the letters that the room uses."""

    INFORMED = "I", QT_TRANSLATE_NOOP("Part", "is informed")
    HEARD = "H", QT_TRANSLATE_NOOP("Part", "is heard")
    DECIDES = "E", QT_TRANSLATE_NOOP("Part", "decides")
    CARRIES = "D", QT_TRANSLATE_NOOP("Part", "carries out")


USUAL_PHASES = (
    QT_TRANSLATE_NOOP("InvolvementPhase", "Idea"),
    QT_TRANSLATE_NOOP("InvolvementPhase", "Clarification"),
    QT_TRANSLATE_NOOP("InvolvementPhase", "Draft"),
    QT_TRANSLATE_NOOP("InvolvementPhase", "Decision"),
    QT_TRANSLATE_NOOP("InvolvementPhase", "Implementation"),
    QT_TRANSLATE_NOOP("InvolvementPhase", "Evaluation"),
)
"""Phases to begin with, from the idea to the evaluation."""


@entity("involvement_actor")
@dataclass(frozen=True, slots=True, kw_only=True)
class InvolvementActor(Ranked):
    """A row: a unit of the workshop, or somebody who is not in the room, such as citizens.

    A unit's name and side are the unit's; ``name`` and ``side`` are those of everybody else, and
    what is left when the unit is removed.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    name: str = field(metadata=holds(Holds.INSTITUTION))
    side: Side
    unit_id: Id | None = field(default=None, metadata=refers("unit"))


@entity("involvement_phase")
@dataclass(frozen=True, slots=True, kw_only=True)
class InvolvementPhase(Ranked):
    """A column: a stretch of the way from the idea to the evaluation."""

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str


@entity("involvement_cell")
@dataclass(frozen=True, slots=True, kw_only=True)
class InvolvementCell(Ranked):
    """What an actor has to do with a phase, when (``day``, or ``timing`` in words), and a note."""

    actor_id: Id = field(metadata=refers("involvement_actor"))
    phase_id: Id = field(metadata=refers("involvement_phase"))
    part: InvolvementPart | None = None
    day: date | None = None
    timing: str = ""
    note: str = ""

    @property
    def blank(self) -> bool:
        """Whether nothing was said about it."""
        return self.part is None and self.day is None and not self.timing and not self.note


@dataclass(frozen=True, slots=True)
class Actor:
    """A row as it reads now. A council group never decides: it acts through the council."""

    id: Id
    name: str
    side: Side
    unit_id: Id | None = None
    group: bool = False


@dataclass(frozen=True, slots=True)
class InvolvementMap:
    """The actors, phases and cells of one block."""

    actors: tuple[Actor, ...]
    phases: tuple[InvolvementPhase, ...]
    cells: dict[tuple[Id, Id], InvolvementCell]

    @classmethod
    def of(cls, state: Lookups, block_id: Id | None) -> InvolvementMap:
        """The map of a block."""
        actors = tuple(
            _actor(state, own) for own in state.of(InvolvementActor) if own.block_id == block_id
        )
        phases = tuple(own for own in state.of(InvolvementPhase) if own.block_id == block_id)
        rows, columns = {own.id for own in actors}, {own.id for own in phases}
        cells = {
            (cell.actor_id, cell.phase_id): cell
            for cell in state.of(InvolvementCell)
            if cell.actor_id in rows and cell.phase_id in columns
        }
        return cls(actors, phases, cells)

    def cell(self, actor: Actor, phase: InvolvementPhase) -> InvolvementCell | None:
        """The cell, if anything was ever said about it."""
        return self.cells.get((actor.id, phase.id))

    def part(self, actor: Actor, phase: InvolvementPhase) -> InvolvementPart | None:
        """What an actor has to do with a phase; nothing if it has no part."""
        cell = self.cell(actor, phase)
        return None if cell is None else cell.part

    def with_part(self, phase: InvolvementPhase, part: InvolvementPart) -> tuple[Actor, ...]:
        """Who has this part in a phase."""
        return tuple(actor for actor in self.actors if self.part(actor, phase) is part)

    def parts(self, actor: Actor) -> tuple[InvolvementPart, ...]:
        """An actor's parts, phase by phase."""
        found = (self.part(actor, phase) for phase in self.phases)
        return tuple(part for part in found if part is not None)

    @property
    def involved(self) -> int:
        """How many actors have any part."""
        return sum(bool(self.parts(actor)) for actor in self.actors)

    @property
    def begun(self) -> bool:
        """Whether anybody has a part yet."""
        return any(cell.part is not None for cell in self.cells.values())


def _actor(state: Lookups, own: InvolvementActor) -> Actor:
    unit = state.find(Unit, own.unit_id)
    if unit is None:
        return Actor(own.id, own.name, own.side, group=is_group_name(own.name, own.side))
    return Actor(own.id, unit.label, unit.side, unit.id, unit.acts_as is UnitKind.GROUP)


# ----------------------------------------------------------------------------- removing a unit

STAYS = QT_TRANSLATE_NOOP("UnitUse", "its row in the involvement map stays, as a name")


def _used(state: Lookups, unit_id: Id) -> Sequence[Message]:
    own = any(actor.unit_id == unit_id for actor in state.of(InvolvementActor))
    return [STAYS] if own else []


def _left(state: State, unit_id: Id) -> tuple[Change, ...]:
    """A row keeps the name that its unit has in the end."""
    unit = state.get(Unit, unit_id)
    changes: tuple[Change, ...] = ()
    for actor in state.of(InvolvementActor):
        if actor.unit_id == unit_id:
            changes += replaced(actor, name=unit.label, side=unit.side, unit_id=None)
    return changes


USE = Use(_used, _left)
