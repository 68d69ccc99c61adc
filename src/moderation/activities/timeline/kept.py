# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a step or a fixed date of the timeline."""

from __future__ import annotations

from typing import Any

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.model import FixedDate, TimelineStep
from moderation.domain.blank import blank
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept, words_kept
from moderation.minutes.origin import Origin

STEP = QT_TRANSLATE_NOOP("Kept", "Step of the timeline")
GOAL = QT_TRANSLATE_NOOP("Kept", "Interim goal")
FIXED = QT_TRANSLATE_NOOP("Kept", "Fixed date")
NO_TITLE = QT_TRANSLATE_NOOP("Kept", "It needs a title. Remove it on the timeline.")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of a step, an interim goal or a fixed date."""
    if isinstance(entity, TimelineStep):
        return words_kept(entity, "title", GOAL if entity.is_interim_goal else STEP, _step)
    return words_kept(entity, "title", FIXED, _fixed) if isinstance(entity, FixedDate) else None


def _step(state: State, step_id: Id, words: str) -> Step:
    return edits.rename_step(state, step_id, _said(words))


def _fixed(state: State, fixed_id: Id, words: str) -> Step:
    return clock_edits.edit_fixed(state, fixed_id, title=_said(words))


def _said(words: str) -> str:
    if blank(words):
        raise UserFacingError(NO_TITLE)
    return words
