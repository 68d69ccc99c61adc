# SPDX-License-Identifier: EUPL-1.2
"""What is still open overnight of the roles: differences that the room did not settle."""

from __future__ import annotations

from moderation.activities.roles.model import Matrix, RoleStage, RoleTask
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.agenda.overnight import Gathering, OpenPoint

DISPUTED = QT_TRANSLATE_NOOP("Overnight", "%n task(s) with disputed roles")


def still_open(view: Lookups) -> list[OpenPoint]:
    """The tasks with a difference; none as long as the sides have not seen each other's view."""
    found: list[RoleTask] = []
    for block in view.of(Block):
        matrix = Matrix.of(view, block.id)
        if matrix.stage is RoleStage.OWN_VIEW:
            continue
        disputed = {cell.task_id for cell in matrix.open_differences()}
        found += [task for task in matrix.tasks if task.id in disputed]
    if not found:
        return []
    words = tuple(task.title for task in found)
    return [OpenPoint(DISPUTED.with_count(len(found)), words, found[0].block_id)]


OVERNIGHT = Gathering(
    points=still_open,
    kinds=(QT_TRANSLATE_NOOP("Overnight", "disputed roles"),),
    activity="roles",
)
