# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a task or a field of the role matrix."""

from __future__ import annotations

from typing import Any

from moderation.activities.roles.edits import rename_task
from moderation.activities.roles.model import RoleTask
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept, words_kept
from moderation.minutes.origin import Origin

TASK = QT_TRANSLATE_NOOP("Kept", "Task of the role matrix")
FIELD = QT_TRANSLATE_NOOP("Kept", "Field of the role matrix")
LETTER = QT_TRANSLATE_NOOP("Kept", "The letters are set in the role matrix.")


def kept(_state: State, entity: Any, origin: Origin) -> Kept | None:
    """The place of a task; a field of its row is named by the body."""
    if not isinstance(entity, RoleTask):
        return None
    if origin.field in ("", "title"):
        return words_kept(entity, "title", TASK, rename_task)
    return Kept(name=FIELD, block_id=entity.block_id, item_id=entity.id, why_not=LETTER)
