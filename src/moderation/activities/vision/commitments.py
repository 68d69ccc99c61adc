# SPDX-License-Identifier: EUPL-1.2
"""The vision that the room settled on is read back before people leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from moderation.activities.vision import edits
from moderation.activities.vision.model import VisionDraft
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.approval.commitments import ReadBackItem, ReadBackSource

VISION = QT_TRANSLATE_NOOP("VisionCommitment", "Vision")


def _visions(state: Lookups) -> Sequence[ReadBackItem]:
    return [
        ReadBackItem(id=draft.id, name=VISION, text=draft.sentence, block_id=draft.block_id)
        for draft in state.of(VisionDraft)
        if draft.adopted
    ]


def _correct(state: State, key: Id, text: str, _unit_id: Id | None, _due: date | None) -> Step:
    return edits.edit_draft(state, key, sentence=text)


READ_BACK = ReadBackSource(find=_visions, correct=_correct, dated=False, place=12)
