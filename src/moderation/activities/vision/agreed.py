# SPDX-License-Identifier: EUPL-1.2
"""The vision as a follow-up workshop begins with it: the wording that the room settled on."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.vision.model import (
    VisionAudience,
    VisionConsent,
    VisionDraft,
    VisionElement,
    VisionReason,
    VisionTelling,
    adopted_of,
)
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.earlier.sources import AgreedSource, StoodThing

VISION = QT_TRANSLATE_NOOP("VisionAgreed", "The vision")


def _stands(state: Lookups, block_id: Id) -> Iterator[StoodThing]:
    draft = adopted_of(state, block_id)
    if draft is not None:
        label = Catalogue.load(state.workshop.language).text(VISION)
        yield StoodThing(draft.id, label, draft.sentence)


def _lapses(_state: Lookups, entity: object) -> bool:
    return isinstance(entity, VisionConsent) and entity.side is Side.POLITICS


AGREED = AgreedSource(
    activity="vision",
    kinds=(
        VisionReason,
        VisionElement,
        VisionDraft,
        VisionConsent,
        VisionAudience,
        VisionTelling,
    ),
    stands=_stands,
    lapses=_lapses,
)
