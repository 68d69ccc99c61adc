# SPDX-License-Identifier: EUPL-1.2
"""What the method says about a role negotiation: findings about requests, offers, commitments."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationPoint,
    PointKind,
    PointOutcome,
)
from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, untranslated
from moderation.features.capture.model import Entry
from moderation.features.findings.model import Finding, Rule, weightiest_first
from moderation.features.findings.sources import Rulebook

_HARRISON = QT_TRANSLATE_NOOP(
    "NegotiationRules",
    "Role negotiation (Harrison 1971): each promise gets one in return, with a day of review",
)


class NegotiationRule(Rule):
    """The rules, the weightiest first."""

    ONE_SILENT = (
        "one_silent",
        QT_TRANSLATE_NOOP("NegotiationRules", "Only one side has asked for something"),
        QT_TRANSLATE_NOOP(
            "NegotiationRules", "Only one side has asked for something, beginning with “{words}”."
        ),
        _HARRISON,
    )
    UNANSWERED = (
        "unanswered",
        QT_TRANSLATE_NOOP("NegotiationRules", "Request not answered yet"),
        QT_TRANSLATE_NOOP("NegotiationRules", "The request “{words}” is not answered yet."),
        _HARRISON,
    )
    ONE_SIDED = (
        "one_sided",
        QT_TRANSLATE_NOOP("NegotiationRules", "Only one side gives"),
        QT_TRANSLATE_NOOP("NegotiationRules", "Only one side gives where “{words}” was agreed."),
        _HARRISON,
    )
    UNEXPLAINED = (
        "unexplained",
        QT_TRANSLATE_NOOP("NegotiationRules", "Declined without a reason"),
        QT_TRANSLATE_NOOP(
            "NegotiationRules", "The request “{words}” was declined without a reason."
        ),
        _HARRISON,
    )
    NOT_TAKEN_UP = (
        "not_taken_up",
        QT_TRANSLATE_NOOP("NegotiationRules", "Offer not taken up yet"),
        QT_TRANSLATE_NOOP("NegotiationRules", "The offer “{words}” is not taken up yet."),
        _HARRISON,
    )
    OTHER_SIDE = (
        "other_side",
        QT_TRANSLATE_NOOP("NegotiationRules", "Promised by one side, kept by the other"),
        QT_TRANSLATE_NOOP(
            "NegotiationRules",
            "{giver} promised “{words}”, and {unit} of the other side is to keep it. "
            "Is that meant?",
        ),
        _HARRISON,
    )
    NO_OWNER = (
        "no_owner",
        QT_TRANSLATE_NOOP("NegotiationRules", "Commitment without an owner"),
        QT_TRANSLATE_NOOP(
            "NegotiationRules", "Nobody is responsible for the commitment “{words}”."
        ),
        _HARRISON,
    )
    NO_DATE = (
        "no_date",
        QT_TRANSLATE_NOOP("NegotiationRules", "Commitment without a date"),
        QT_TRANSLATE_NOOP("NegotiationRules", "The commitment “{words}” has no day of review."),
        _HARRISON,
    )


def _finding(rule: NegotiationRule, *about: NegotiationPoint | Entry) -> Finding:
    """What a rule says of a point, of all points of a deal, or of a commitment."""
    words = untranslated(about[0].text)
    return rule.found((each.id for each in about), words, words=words)


def findings(negotiation: Negotiation) -> tuple[Finding, ...]:
    """What the rules say about the negotiation as it stands; nothing while lists are hidden."""
    if negotiation.hidden:
        return ()
    found = [*_of_points(negotiation), *_of_deals(negotiation), *_of_commitments(negotiation)]
    return weightiest_first(found)


def _of_points(negotiation: Negotiation) -> Iterator[Finding]:
    points = negotiation.points
    requests = [point for point in points if point.point_kind is not PointKind.OFFER]
    if len({point.party for point in requests}) == 1:
        yield _finding(NegotiationRule.ONE_SILENT, requests[0])
    for point in points:
        if point.outcome is PointOutcome.OPEN and point.deal_id is None:
            offer = point.point_kind is PointKind.OFFER
            yield _finding(
                NegotiationRule.NOT_TAKEN_UP if offer else NegotiationRule.UNANSWERED, point
            )
        elif point.outcome is PointOutcome.DECLINED and blank(point.reason):
            yield _finding(NegotiationRule.UNEXPLAINED, point)


def _of_deals(negotiation: Negotiation) -> Iterator[Finding]:
    for deal in negotiation.deals:
        if (points := negotiation.in_deal(deal)) and negotiation.one_sided(deal):
            yield _finding(NegotiationRule.ONE_SIDED, *points)


def _of_commitments(negotiation: Negotiation) -> Iterator[Finding]:
    # A file may name a task in two deals: it is one commitment all the same.
    commitments = {own.task.id: own for own in negotiation.commitments()}
    for own in commitments.values():
        keeper = negotiation.keepers.get(own.task.id)
        if keeper is not None:
            words, giver = untranslated(own.task.text), negotiation.who[own.giver].name
            yield NegotiationRule.OTHER_SIDE.found(
                (own.task.id,), words, giver=giver, words=words, unit=keeper.name
            )
    for task in (own.task for own in commitments.values()):
        if task.unit_id is None:
            yield _finding(NegotiationRule.NO_OWNER, task)
        if task.due is None:
            yield _finding(NegotiationRule.NO_DATE, task)


def _of_block(state: Lookups, block_id: Id) -> tuple[Finding, ...]:
    return findings(Negotiation.of(state, block_id))


RULEBOOK = Rulebook(
    activity="negotiation",
    findings=_of_block,
    open_points=QT_TRANSLATE_NOOP("NegotiationMinutes", "Open points of the role negotiation"),
    dealt_with=QT_TRANSLATE_NOOP(
        "NegotiationMinutes", "Hints of the role negotiation that were dealt with"
    ),
    seen=frozenset((NegotiationRule.OTHER_SIDE,)),
)
