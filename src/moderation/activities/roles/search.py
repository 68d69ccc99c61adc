# SPDX-License-Identifier: EUPL-1.2
"""The palette finds the tasks of role matrices."""

from __future__ import annotations

from moderation.activities.roles.model import RoleTask
from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats

TASK_OF_A_ROLE_MATRIX = QT_TRANSLATE_NOOP("Search", "Task of a role matrix")


def _task(_state: State, _entity: RoleTask, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(TASK_OF_A_ROLE_MATRIX)


SEARCHED = (
    Searched(
        kind=RoleTask,
        group=SearchGroup.RESULTS,
        fields=("title",),
        icon="grid",
        about=_task,
    ),
)
