# SPDX-License-Identifier: EUPL-1.2
"""The role matrix as a table: tasks by bodies, a letter in every cell."""

from __future__ import annotations

from moderation.activities.roles.minutes import OPEN_LETTER
from moderation.activities.roles.model import Matrix, RoleBody, RoleLetter, RoleStage, RoleTask
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes.workbook import Sheet, SheetColumn

MATRIX = QT_TRANSLATE_NOOP("RolesSheets", "Role matrix")
TASK = QT_TRANSLATE_NOOP("RolesSheets", "Task")
LEGEND = QT_TRANSLATE_NOOP(
    "RolesSheets",
    "{d} carrying out · {e} decision · {m} contribution · {i} information · "
    "{open} seen differently, open",
)


def sheets(view: MinutesView, block: Block, catalogue: Catalogue, _formats: Formats) -> list[Sheet]:
    """The matrix of a block; nothing before both sides have seen each other's view."""
    matrix = Matrix.of(view, block.id)
    if not matrix.tasks or not matrix.bodies or matrix.stage is RoleStage.OWN_VIEW:
        return []
    rows = tuple(
        (task.title, *(_letter(matrix, task, body) for body in matrix.bodies))
        for task in matrix.tasks
    )
    fields = (
        SheetColumn(catalogue.text(TASK), 44),
        *(SheetColumn(catalogue.text(body.label), 6, narrow=True) for body in matrix.bodies),
    )
    letters = {"d": "D", "e": "E", "m": "M", "i": "I", "open": OPEN_LETTER}
    legend = catalogue.text(LEGEND.with_values(**letters))
    return [Sheet(catalogue.text(MATRIX), fields, rows, note=legend)]


def _letter(matrix: Matrix, task: RoleTask, body: RoleBody) -> str:
    cell = matrix.cell(task, body)
    if cell is not None and cell.open:
        return OPEN_LETTER
    letter = None if cell is None else cell.letter
    return "–" if letter is None or letter is RoleLetter.NONE else letter.value
