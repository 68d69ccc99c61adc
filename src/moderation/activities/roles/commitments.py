# SPDX-License-Identifier: EUPL-1.2
"""The role matrix that both sides agreed to is read back before people leave, task by task."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from moderation.activities.roles.model import Matrix, RoleLetter, RoleStage, RoleTask
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.agenda.model import Block
from moderation.features.approval.commitments import ReadBackItem, ReadBackSource

ROLES = QT_TRANSLATE_NOOP("RolesCommitment", "Roles")
ROW = QT_TRANSLATE_NOOP("RolesCommitment", "{task}: {roles}")
PART = QT_TRANSLATE_NOOP("RolesCommitment", "{part} {bodies}")
IN_THE_MATRIX = QT_TRANSLATE_NOOP(
    "RolesCommitment", "Roles are changed in the matrix. Open its block, then read them back again."
)

_SPOKEN = (RoleLetter.E, RoleLetter.D, RoleLetter.M, RoleLetter.I)
"""Letters in the order in which they are read: who decides comes first."""


def _agreed(state: Lookups) -> Sequence[ReadBackItem]:
    catalogue = Catalogue.load(state.workshop.language)
    return [item for block in state.of(Block) for item in _rows(state, block, catalogue)]


def _rows(state: Lookups, block: Block, catalogue: Catalogue) -> Iterator[ReadBackItem]:
    """The tasks of a block on which both sides are of one mind.

    Before the views are compared nothing is agreed, and a task with an open difference is not.
    """
    matrix = Matrix.of(state, block.id)
    if matrix.stage is RoleStage.OWN_VIEW:
        return
    for task in matrix.tasks:
        if all(matrix.settled(task, body) for body in matrix.bodies):
            words = _in_words(matrix, task, catalogue)
            if words:
                text = catalogue.text(ROW.with_values(task=task.title, roles=words))
                yield ReadBackItem(id=task.id, name=ROLES, text=text, block_id=block.id)


def _in_words(matrix: Matrix, task: RoleTask, catalogue: Catalogue) -> str:
    parts = []
    for letter in _SPOKEN:
        bodies = ", ".join(catalogue.text(b.label) for b in matrix.holders(task, letter))
        if bodies:
            part = PART.with_values(part=letter.message, bodies=bodies)
            parts.append(catalogue.text(part))
    return "; ".join(parts)


def _correct(_state: State, _key: Id, _text: str, _unit: Id | None, _due: date | None) -> Step:
    raise UserFacingError(IN_THE_MATRIX)


READ_BACK = ReadBackSource(find=_agreed, correct=_correct, dated=False, worded=False, place=14)
