# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a step or a fixed date of the timeline."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.activities.timeline import edits
from moderation.activities.timeline.model import FixedDate, TimelineStep
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin

STEP = QT_TRANSLATE_NOOP("Kept", "Step of the timeline")
GOAL = QT_TRANSLATE_NOOP("Kept", "Interim goal")
FIXED = QT_TRANSLATE_NOOP("Kept", "Fixed date")
NO_TITLE = QT_TRANSLATE_NOOP("Kept", "It needs a title. Remove it on the timeline.")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of a step, an interim goal or a fixed date."""
    if isinstance(entity, TimelineStep):
        name = GOAL if entity.is_interim_goal else STEP
        change = partial(_step, entity.id)
    elif isinstance(entity, FixedDate):
        name, change = FIXED, partial(_fixed, entity.id)
    else:
        return None
    return Kept(
        name=name,
        block_id=entity.block_id,
        item_id=entity.id,
        words=entity.title,
        change=change,
    )


def _step(step_id: Id, state: State, words: str) -> Step:
    return edits.rename_step(state, step_id, _said(words))


def _fixed(fixed_id: Id, state: State, words: str) -> Step:
    return edits.edit_fixed(state, fixed_id, title=_said(words))


def _said(words: str) -> str:
    if blank(words):
        raise UserFacingError(NO_TITLE)
    return trimmed(words)
