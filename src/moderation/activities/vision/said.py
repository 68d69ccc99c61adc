# SPDX-License-Identifier: EUPL-1.2
"""What the end of the vote on the drafts is in words, for those who hear it."""

from __future__ import annotations

from moderation.activities.vision.model import VisionDraft, meaning_of
from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import Formats, Message
from moderation.features.votes.model import ResistanceCount


def said(state: State, change: Change, _formats: Formats) -> Message | None:
    """What the result means, once for all its counts."""
    if not isinstance(change.after, ResistanceCount):
        return None
    draft = state.find(VisionDraft, change.after.option_id)
    return None if draft is None else meaning_of(state, draft.block_id)
