# SPDX-License-Identifier: EUPL-1.2
"""Who asks whom for what, as short sentences for wall and page."""

from __future__ import annotations

from moderation.activities.negotiation.model import Negotiation, NegotiationPoint, Party, PointKind
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

TO = QT_TRANSLATE_NOOP("Negotiation", "{side} to {other}")
_SAYS = {
    PointKind.MORE: QT_TRANSLATE_NOOP("Negotiation", "{side} needs more of this"),
    PointKind.LESS: QT_TRANSLATE_NOOP("Negotiation", "{side} needs less of this"),
    PointKind.KEEP: QT_TRANSLATE_NOOP("Negotiation", "{side} wants to keep this"),
    PointKind.OFFER: QT_TRANSLATE_NOOP("Negotiation", "{side} offers this"),
}
_RULES = {
    PointKind.MORE: QT_TRANSLATE_NOOP("Negotiation", "What we need more of"),
    PointKind.LESS: QT_TRANSLATE_NOOP("Negotiation", "What we need less of"),
    PointKind.KEEP: QT_TRANSLATE_NOOP("Negotiation", "What is to stay as it is"),
    PointKind.OFFER: QT_TRANSLATE_NOOP("Negotiation", "What we offer"),
}
BEFORE = QT_TRANSLATE_NOOP("Negotiation", "before: {text}")
BECAUSE = QT_TRANSLATE_NOOP("Negotiation", "declined: {reason}")


def direction(negotiation: Negotiation, party: Party) -> Message:
    """Politics to administration."""
    who = negotiation.who
    return TO.with_values(side=who[party].name, other=who[party.other].name)


def says(negotiation: Negotiation, point: NegotiationPoint) -> Message:
    """What kind of thing is said by whom: administration needs more of this."""
    return _SAYS[point.point_kind].with_values(side=negotiation.who[point.party].name)


def rule(kind: PointKind) -> Message:
    """What a kind stands for, said to everybody."""
    return _RULES[kind]
