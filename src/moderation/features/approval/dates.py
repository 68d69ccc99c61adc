# SPDX-License-Identifier: EUPL-1.2
"""Until which day objections to the minutes are taken, for calendars."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.calendar import Dated
from moderation.features.approval.model import Review, Stage, stage, version
from moderation.features.approval.review_words import OBJECTIONS
from moderation.features.people.model import Reply, Unit

REVIEW = QT_TRANSLATE_NOOP("ApprovalDates", "Review")


def dates(view: MinutesView, catalogue: Catalogue) -> list[Dated]:
    """The review of the minutes while they are in review; it concerns all units."""
    closed = isinstance(view, PublicView) and view.workshop.closed_session
    if closed or stage(view) is not Stage.REVIEW:
        return []
    number = version(view)
    units = tuple(unit.label for unit in view.of(Unit) if unit.reply is not Reply.DECLINED)
    return [
        Dated(
            key=review.id,
            day=review.until,
            title=catalogue.text(OBJECTIONS),
            kind=catalogue.text(REVIEW),
            asks=units,
        )
        for review in view.of(Review)
        if review.number == number
    ]
