# SPDX-License-Identifier: EUPL-1.2
"""The roles on the sheet of one unit: its column of the matrix as it was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from moderation.activities.roles.minutes import STYLES, TASK
from moderation.activities.roles.model import (
    Matrix,
    RoleBoard,
    RoleBody,
    RoleLetter,
    RoleStage,
    RoleTask,
)
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, UnitView
from moderation.features.people.model import Unit
from moderation.minutes import document as doc

ROLES_TITLE = QT_TRANSLATE_NOOP("UnitSheet", "Roles")
SUMMARY = QT_TRANSLATE_NOOP(
    "UnitSheet", "The tasks of the role matrix with this unit’s part in them."
)
NO_COLUMN = QT_TRANSLATE_NOOP(
    "UnitSheet", "The unit has no column of its own in the role matrix; it acts through: {bodies}."
)
OPEN = QT_TRANSLATE_NOOP("UnitSheet", "open")


def acts_through(view: MinutesView, unit: Unit, bodies: Sequence[RoleBody]) -> list[RoleBody]:
    """The columns that hold for a unit: its own, else those of its side that belong to no unit.

    A council group acts through the council, a department through the column of its kind.
    """
    own = [body for body in bodies if _is_own(unit, body)]
    if own:
        return own
    taken = {name for other in view.of(Unit) for name in _names(other)}
    return [
        body
        for body in bodies
        if body.side is unit.side and body.unit_id is None and _folded(body.name) not in taken
    ]


def _is_own(unit: Unit, body: RoleBody) -> bool:
    """Whether a column is the unit's: taken from it, or of its name."""
    if body.unit_id is not None:
        return body.unit_id == unit.id
    return _folded(body.name) in _names(unit)


def _names(unit: Unit) -> set[str]:
    return {_folded(unit.name), _folded(unit.label)}


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


class _Roles:
    """Its part in the tasks."""

    place = 30

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """Its columns with what holds in them, without how the sides saw it before."""
        found: list[Any] = []
        for board in view.of(RoleBoard):
            matrix = Matrix.of(view, board.block_id)
            bodies = acts_through(view, unit, matrix.bodies)
            if board.stage is RoleStage.OWN_VIEW or not bodies:
                continue
            found += [board, *bodies, *matrix.tasks]
            for task in matrix.tasks:
                for body in bodies:
                    cell = matrix.cell(task, body)
                    if cell is not None:
                        found.append(
                            replace(cell, politics=None, administration=None, agreed=cell.letter)
                        )
        return found

    def blocks(
        self, view: UnitView, unit: Unit, catalogue: Catalogue, _formats: Formats
    ) -> list[doc.DocumentBlock]:
        """A table for every matrix: the tasks in which the unit has a part, or may have one."""
        found: list[doc.DocumentBlock] = []
        for board in view.of(RoleBoard):
            matrix = Matrix.of(view, board.block_id)
            rows = [row for task in matrix.tasks if (row := _row(matrix, task, catalogue))]
            if not rows:
                continue
            if not any(_is_own(unit, body) for body in matrix.bodies):
                names = ", ".join(catalogue.text(body.label) for body in matrix.bodies)
                words = catalogue.text(NO_COLUMN.with_values(bodies=names))
                found.append(doc.Paragraph(words, doc.Role.NOTE))
            columns = (
                doc.Column(catalogue.text(TASK), weight=2.0),
                *(doc.Column(catalogue.text(body.label)) for body in matrix.bodies),
            )
            summary = catalogue.text(SUMMARY)
            found.append(doc.Table(columns, tuple(rows), row_header=0, summary=summary))
        return [doc.Heading(2, catalogue.text(ROLES_TITLE)), *found] if found else []

    def dates(self, _view: UnitView, _unit: Unit, _c: Catalogue) -> list[tuple[date, str]]:
        """Nothing: roles have no dates."""
        return []


def _row(matrix: Matrix, task: RoleTask, catalogue: Catalogue) -> doc.Row | None:
    """The task's row, unless the unit has no part in it."""
    letters = [
        RoleLetter.NONE if matrix.cell(task, body) is None else matrix.letter(task, body)
        for body in matrix.bodies
    ]
    if all(letter is RoleLetter.NONE for letter in letters):
        return None
    cells = (doc.Cell(task.title), *(_cell(letter, catalogue) for letter in letters))
    return doc.Row(cells, origin=task.id)


def _cell(letter: RoleLetter | None, catalogue: Catalogue) -> doc.Cell:
    if letter is None:
        return doc.Cell(catalogue.text(OPEN))
    word = catalogue.text(letter.message)
    if letter is RoleLetter.NONE:
        return doc.Cell("–")
    return doc.Cell(word, glyphs=(doc.Tile(letter.value, letter.value, STYLES[letter]),))


UNIT_PARTS = (_Roles(),)
