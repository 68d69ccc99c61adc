# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the roles."""

from __future__ import annotations

from moderation.activities.roles.model import Matrix, RoleStage, stage_of
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes.gap import Gap, fine, missing

OPEN = QT_TRANSLATE_NOOP("MinutesPreview", "%n role(s) not settled")
UNCONFIRMED = QT_TRANSLATE_NOOP("MinutesPreview", "Roles not confirmed yet")
CONFIRMED = QT_TRANSLATE_NOOP("MinutesPreview", "Roles confirmed")


def gaps(view: MinutesView) -> list[Gap]:
    """Whether every difference is settled and the matrix confirmed; one line for all blocks."""
    found = False
    for block in view.of(Block):
        matrix = Matrix.of(view, block.id)
        if not matrix.tasks:
            continue
        found = True
        if still := matrix.open_differences():
            return [missing(OPEN, len(still), block_id=block.id)]
        if stage_of(view, block.id) is not RoleStage.CONFIRM:
            return [Gap(UNCONFIRMED, fine=False, block_id=block.id)]
    return [fine(CONFIRMED)] if found else []
