# SPDX-License-Identifier: EUPL-1.2
"""The palette finds the drafts of a vision."""

from __future__ import annotations

from moderation.activities.vision.model import VisionDraft
from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats

DRAFT_OF_A_VISION = QT_TRANSLATE_NOOP("Search", "Draft of a vision")


def _draft(_state: State, _entity: VisionDraft, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(DRAFT_OF_A_VISION)


SEARCHED = (
    Searched(
        kind=VisionDraft,
        group=SearchGroup.RESULTS,
        fields=(
            "sentence",
            "what",
            "how",
            "why",
        ),
        icon="star",
        about=_draft,
    ),
)
