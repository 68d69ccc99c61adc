# SPDX-License-Identifier: EUPL-1.2
"""The palette finds the drafts and the elements of a vision."""

from __future__ import annotations

from moderation.activities.vision.model import VisionAudience, VisionDraft, VisionElement
from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats

ELEMENT_OF_A_VISION = QT_TRANSLATE_NOOP("Search", "Element of a vision")
AUDIENCE_OF_A_VISION = QT_TRANSLATE_NOOP("Search", "Audience of a vision")
DRAFT_OF_A_VISION = QT_TRANSLATE_NOOP("Search", "Draft of a vision")


def _draft(_state: State, _entity: VisionDraft, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(DRAFT_OF_A_VISION)


def _element(_state: State, _entity: VisionElement, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(ELEMENT_OF_A_VISION)


def _audience(
    _state: State, _entity: VisionAudience, catalogue: Catalogue, _formats: Formats
) -> str:
    return catalogue.text(AUDIENCE_OF_A_VISION)


SEARCHED = (
    Searched(
        kind=VisionDraft,
        group=SearchGroup.RESULTS,
        fields=(
            "sentence",
            "slogan",
            "what",
            "how",
            "why",
        ),
        icon="star",
        about=_draft,
    ),
    Searched(
        kind=VisionAudience,
        group=SearchGroup.RESULTS,
        fields=("name", "message", "channel"),
        icon="megaphone",
        about=_audience,
    ),
    Searched(
        kind=VisionElement,
        group=SearchGroup.RESULTS,
        fields=("text",),
        icon="layers",
        about=_element,
    ),
)
