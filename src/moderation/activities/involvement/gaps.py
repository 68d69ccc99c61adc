# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the involvement map."""

from __future__ import annotations

from moderation.activities.involvement.model import InvolvementMap
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.findings.sources import still_open
from moderation.minutes.gap import Gap, fine, missing

OPEN = QT_TRANSLATE_NOOP("MinutesPreview", "%n open point(s) of the involvement map")
CLEAR = QT_TRANSLATE_NOOP("MinutesPreview", "Involvement clear in all phases")


def gaps(view: MinutesView) -> list[Gap]:
    """Whether everything that the rules say about any map was answered."""
    found: list[Gap] = []
    begun = False
    for block in view.of(Block):
        own = InvolvementMap.of(view, block.id)
        begun = begun or own.begun
        if own.begun and (said := still_open(view, block.id)):
            found.append(missing(OPEN, len(said), block_id=block.id))
    return found or ([fine(CLEAR)] if begun else [])
