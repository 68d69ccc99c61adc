# SPDX-License-Identifier: EUPL-1.2
"""The role matrix as a follow-up workshop begins with it: every cell with the letter that holds."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.roles.model import Matrix, RoleBoard, RoleBody, RoleCell, RoleTask
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.earlier.sources import AgreedSource, StoodThing

CELL = QT_TRANSLATE_NOOP("RolesAgreed", "{task}: {body}")


def _stands(state: Lookups, block_id: Id) -> Iterator[StoodThing]:
    matrix, spoken = Matrix.of(state, block_id), Catalogue.load(state.workshop.language)
    for task in matrix.tasks:
        for body in matrix.bodies:
            cell = matrix.cell(task, body)
            if cell is not None and cell.letter is not None:
                label = spoken.text(CELL.with_values(task=task.title, body=body.label))
                yield StoodThing(cell.id, label, cell.letter.value, cell.letter.value)


AGREED = AgreedSource(
    activity="roles", kinds=(RoleBoard, RoleTask, RoleBody, RoleCell), stands=_stands
)
