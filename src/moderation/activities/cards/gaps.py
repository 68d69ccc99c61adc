# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the pinboard's photos."""

from __future__ import annotations

from moderation.domain.blank import blank
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture.photos import pictures_of
from moderation.minutes.gap import Gap, fine, missing

UNDESCRIBED = QT_TRANSLATE_NOOP("MinutesPreview", "%n photo(s) without an alternative text")
COMPLETE = QT_TRANSLATE_NOOP("MinutesPreview", "All photos with an alternative text")


def gaps(view: MinutesView) -> list[Gap]:
    """Whether every photo is described in words; no gap where there are no photos."""
    blocks = [block for block in view.of(Block) if block.activity == "cards"]
    photos = [picture for block in blocks for picture in pictures_of(view, block.id)]
    bare = [photo for photo in photos if blank(photo.alt)]
    if bare:
        return [missing(UNDESCRIBED, len(bare), block_id=bare[0].block_id)]
    return [fine(COMPLETE)] if photos else []
