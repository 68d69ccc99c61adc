# SPDX-License-Identifier: EUPL-1.2
"""When promises are reviewed, for calendars; when each is due stands among the tasks."""

from __future__ import annotations

from moderation.activities.negotiation.model import Commitment, Negotiation
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Dated
from moderation.features.agenda.model import Block

REVIEW = QT_TRANSLATE_NOOP("NegotiationDates", "Review")
TITLE = QT_TRANSLATE_NOOP("NegotiationDates", "Both sides look at what they promised each other")
PROMISE = QT_TRANSLATE_NOOP("NegotiationDates", "{giver}: {text}")


def dates(view: MinutesView, block: Block, catalogue: Catalogue, _formats: Formats) -> list[Dated]:
    """The days of review of a block with the promises that are looked at then."""
    negotiation = Negotiation.of(view, block.id)
    if negotiation.hidden:
        return []
    days = dict(negotiation.reviews)
    if negotiation.review is not None and negotiation.commitments():
        days.setdefault(negotiation.review, ())
    return [
        Dated(
            key=f"{block.id}-review-{place}",
            day=day,
            title=catalogue.text(TITLE),
            kind=catalogue.text(REVIEW),
            note="\n".join(_promise(each, negotiation, catalogue) for each in days[day]),
        )
        for place, day in enumerate(sorted(days), 1)
    ]


def _promise(commitment: Commitment, negotiation: Negotiation, catalogue: Catalogue) -> str:
    giver = negotiation.keeper(commitment).name
    return catalogue.text(PROMISE.with_values(giver=giver, text=commitment.task.text))
