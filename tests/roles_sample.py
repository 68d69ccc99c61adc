# SPDX-License-Identifier: EUPL-1.2
"""A role clarification as a town might have it: nine tasks, five bodies, five differences."""

from __future__ import annotations

from datetime import date
from typing import Any

from moderation.activities.roles.model import (
    Matrix,
    RoleBoard,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
)
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block

P, A, O = Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS  # noqa: E741 - three sides
WORKSHOP = Id("workshop")
BLOCK = Id("block")
QUESTION = "Wer macht was, wenn es darauf ankommt?"

BODIES = (
    ("Rat", P),
    ("Ausschuss", P),
    ("Bürgermeisteramt", A),
    ("Fachamt", A),
    ("Stadtwerke", O),
)

TASKS = (
    ("Leitlinien festlegen", "E M D M I", False),
    ("Mittel bereitstellen", "E M D M -", False),
    ("Maßnahmen planen", "I M/I M D M", False),
    ("Einzelmaßnahme freigeben", "I E/I I D/E -", True),
    ("Bürgerschaft informieren", "M I E/D D/I M", True),
    ("Verkehrsdaten erheben", "- I I D D", True),
    ("Standorte auswählen", "D M E M I", True),
    ("Fördermittel beantragen", "I I E D M", True),
    ("Umsetzung berichten", "I M E D M", True),
)
"""Title, letters (politics/administration where they differ), whether it is operative."""


def task_id(row: int) -> Id:
    """The id of a row's task."""
    return Id(f"task{row}")


def body_id(column: int) -> Id:
    """The id of a column's body."""
    return Id(f"body{column}")


def cell_id(row: int, column: int) -> Id:
    """The id of a cell."""
    return Id(f"cell{row}-{column}")


def town(
    stage: RoleStage = RoleStage.NEGOTIATE,
    tasks: tuple[tuple[str, str, bool], ...] = TASKS,
    bodies: tuple[tuple[str, Side], ...] = BODIES,
    language: str = "de",
) -> list[Any]:
    """The entities of a workshop with one block of role clarification."""
    found: list[Any] = [
        Workshop(
            id=WORKSHOP, title="Mobilitätskonzept 2035", day=date(2026, 3, 12), language=language
        ),
        Block(
            id=BLOCK,
            workshop_id=WORKSHOP,
            title="Rollenklärung",
            activity="roles",
            minutes=50,
            question=QUESTION,
        ),
        RoleBoard(id=Id("board"), workshop_id=WORKSHOP, block_id=BLOCK, stage=stage),
    ]
    for column, (name, side) in enumerate(bodies):
        found.append(
            RoleBody(
                id=body_id(column),
                workshop_id=WORKSHOP,
                rank=float(column),
                block_id=BLOCK,
                name=name,
                side=side,
            )
        )
    for row, (title, letters, operative) in enumerate(tasks):
        found.append(
            RoleTask(
                id=task_id(row),
                workshop_id=WORKSHOP,
                rank=float(row),
                block_id=BLOCK,
                title=title,
                operative=operative,
            )
        )
        for column, text in enumerate(letters.split()):
            first, _slash, second = text.partition("/")
            if text == "-":
                continue
            found.append(
                RoleCell(
                    id=cell_id(row, column),
                    workshop_id=WORKSHOP,
                    task_id=task_id(row),
                    body_id=body_id(column),
                    politics=RoleLetter(first),
                    administration=RoleLetter(second or first),
                )
            )
    return found


def state_of(stage: RoleStage = RoleStage.NEGOTIATE, **parts: Any) -> State:
    """The state of that workshop."""
    return State.holding(town(stage, **parts))


def matrix_of(state: State) -> Matrix:
    """The matrix of the block."""
    return Matrix.of(state, BLOCK)
