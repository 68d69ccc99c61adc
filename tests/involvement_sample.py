# SPDX-License-Identifier: EUPL-1.2
"""An involvement map as a town might have it: eight actors on the way from idea to evaluation."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from moderation.activities.involvement.model import (
    InvolvementActor,
    InvolvementCell,
    InvolvementMap,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.activities.roles.model import RoleBody
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit

P, A, O = Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS  # noqa: E741 - three sides
WORKSHOP = Id("workshop")
BLOCK = Id("block")
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
TODAY = date(2026, 3, 12)

UNITS = (("Rat", P), ("Fraktion A", P), ("Tiefbauamt", A))
PHASES = ("Idee", "Klärung", "Entwurf", "Entscheidung", "Umsetzung", "Auswertung")
ACTORS: tuple[tuple[str, Side, str], ...] = (
    ("Rat", P, "I H I E I E"),
    ("Fraktion A", P, "H H H I I I"),
    ("Tiefbauamt", A, "H D D H D D"),
    ("Bürgermeisteramt", A, "E E E H I H"),
    ("Kreis", O, "- H I - D -"),
    ("Bürgerinnen und Bürger", O, "I H I I I H"),
    ("Verbände", O, "- - - - - -"),
)
"""Name, side, and a letter for every phase; the first three are units of the workshop."""


def unit_id(number: int) -> Id:
    """The id of a unit by its place in ``UNITS``."""
    return Id(f"unit{number}")


def actor_id(row: int) -> Id:
    """The id of a row."""
    return Id(f"actor{row}")


def phase_id(column: int) -> Id:
    """The id of a column."""
    return Id(f"phase{column}")


def cell_id(row: int, column: int) -> Id:
    """The id of a cell."""
    return Id(f"cell{row}-{column}")


def matrix_beside(blocks: int = 1) -> list[Any]:
    """Blocks of role clarification beside the map, each with two bodies."""
    found: list[Any] = []
    for number in range(blocks):
        block = Id(f"roles{number}")
        found.append(
            Block(
                id=block,
                workshop_id=WORKSHOP,
                rank=10.0 + number,
                title=f"Rollen {number}",
                activity="roles",
                minutes=30,
            )
        )
        found += [
            RoleBody(
                id=Id(f"body{number}-{column}"),
                workshop_id=WORKSHOP,
                rank=float(column),
                block_id=block,
                name=name,
                side=side,
            )
            for column, (name, side) in enumerate((("Rat", P), ("Stadtwerke", O)))
        ]
    return found


def way(
    actors: tuple[tuple[str, Side, str], ...] = ACTORS,
    phases: tuple[str, ...] = PHASES,
    units: tuple[tuple[str, Side], ...] = UNITS,
    language: str = "de",
) -> list[Any]:
    """The entities of a workshop with one block of the involvement map."""
    named = {name: unit_id(n) for n, (name, _side) in enumerate(units)}
    found: list[Any] = [
        Workshop(
            id=WORKSHOP, title="Mobilitätskonzept 2035", day=date(2026, 3, 12), language=language
        ),
        Block(
            id=BLOCK,
            workshop_id=WORKSHOP,
            title="Beteiligung",
            activity="involvement",
            minutes=40,
            question="Wer ist wann beteiligt?",
        ),
        *(
            Unit(id=unit_id(n), workshop_id=WORKSHOP, rank=float(n), name=name, side=side)
            for n, (name, side) in enumerate(units)
        ),
        *(
            InvolvementPhase(
                id=phase_id(n), workshop_id=WORKSHOP, rank=float(n), block_id=BLOCK, title=title
            )
            for n, title in enumerate(phases)
        ),
    ]
    for row, (name, side, letters) in enumerate(actors):
        found.append(
            InvolvementActor(
                id=actor_id(row),
                workshop_id=WORKSHOP,
                rank=float(row),
                block_id=BLOCK,
                name=name,
                side=side,
                unit_id=named.get(name),
            )
        )
        found += [
            InvolvementCell(
                id=cell_id(row, column),
                workshop_id=WORKSHOP,
                actor_id=actor_id(row),
                phase_id=phase_id(column),
                part=InvolvementPart(letter),
            )
            for column, letter in enumerate(letters.split())
            if letter != "-"
        ]
    return found


def state_of(**parts: Any) -> State:
    """The state of that workshop."""
    return State.holding(way(**parts))


def map_of(state: State) -> InvolvementMap:
    """The map of the block."""
    return InvolvementMap.of(state, BLOCK)
