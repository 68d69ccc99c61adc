# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of role negotiations."""

from __future__ import annotations

from moderation.activities.negotiation.model import Negotiation, PointOutcome
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes.gap import Gap, fine, missing

CLOSED = QT_TRANSLATE_NOOP("MinutesPreview", "Lists of the role negotiation not opened yet")
UNANSWERED = QT_TRANSLATE_NOOP("MinutesPreview", "%n request(s) not answered")
ONE_SIDED = QT_TRANSLATE_NOOP("MinutesPreview", "%n deal(s) in which only one side gives")
ANSWERED = QT_TRANSLATE_NOOP("MinutesPreview", "All requests answered")


def gaps(view: MinutesView) -> list[Gap]:
    """Whether every request has an answer and every promise one in return.

    Owner and date of a promise are looked at with those of all tasks.
    """
    found: list[Gap] = []
    any_said = False
    for block in view.of(Block):
        negotiation = Negotiation.of(view, block.id)
        if not negotiation.points:
            continue
        any_said = True
        if negotiation.hidden:
            found.append(Gap(CLOSED, fine=False, block_id=block.id))
            continue
        if still := negotiation.with_outcome(PointOutcome.OPEN):
            found.append(missing(UNANSWERED, len(still), block_id=block.id))
        lonely = [d for d in negotiation.deals if negotiation.one_sided(d)]
        if lonely:
            found.append(missing(ONE_SIDED, len(lonely), block_id=block.id))
    return found or ([fine(ANSWERED)] if any_said else [])
