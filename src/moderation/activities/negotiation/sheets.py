# SPDX-License-Identifier: EUPL-1.2
"""A role negotiation as a table: who asked or offered what, and what became of it."""

from __future__ import annotations

from moderation.activities.negotiation.minutes import KIND, OUTCOME, TEXT
from moderation.activities.negotiation.model import Negotiation, Party
from moderation.activities.negotiation.sentences import direction
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes.workbook import Sheet, SheetColumn

TALKS = QT_TRANSLATE_NOOP("NegotiationSheets", "Role negotiation")
WHO = QT_TRANSLATE_NOOP("NegotiationSheets", "Who to whom")
REASON = QT_TRANSLATE_NOOP("NegotiationSheets", "Reason")
BEFORE = QT_TRANSLATE_NOOP("NegotiationSheets", "Words before")
DEAL = QT_TRANSLATE_NOOP("NegotiationSheets", "Deal")


def sheets(view: MinutesView, block: Block, catalogue: Catalogue, _formats: Formats) -> list[Sheet]:
    """The requests and offers of a block; nothing before both lists are open.

    What was promised is among the tasks.
    """
    negotiation = Negotiation.of(view, block.id)
    if negotiation.hidden or not negotiation.points:
        return []
    numbers = {deal.id: number for number, deal in enumerate(negotiation.deals, 1)}
    rows = tuple(
        (
            catalogue.text(direction(negotiation, party)),
            catalogue.text(point.point_kind.message),
            point.text,
            catalogue.text(point.outcome.message),
            point.reason,
            numbers.get(point.deal_id) if point.deal_id is not None else None,
            "; ".join(point.earlier),
        )
        for party in Party
        for point in negotiation.said_by(party)
    )
    fields = (
        SheetColumn(catalogue.text(WHO), 26),
        SheetColumn(catalogue.text(KIND), 14),
        SheetColumn(catalogue.text(TEXT), 52),
        SheetColumn(catalogue.text(OUTCOME), 14),
        SheetColumn(catalogue.text(REASON), 36),
        SheetColumn(catalogue.text(DEAL), 8),
        SheetColumn(catalogue.text(BEFORE), 40),
    )
    return [Sheet(catalogue.text(TALKS), fields, rows)]
