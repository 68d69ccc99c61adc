# SPDX-License-Identifier: EUPL-1.2
"""A role negotiation as a town might have it: two sides, what they need of each other."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from moderation.activities.negotiation import edits
from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationBoard,
    NegotiationPoint,
    NegotiationStage,
    Party,
    PointKind,
)
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit

WORKSHOP = Id("workshop")
BLOCK = Id("block")
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
REVIEW = date(2026, 6, 12)

UNITS = (
    ("Rat", Side.POLITICS),
    ("Fraktion A", Side.POLITICS),
    ("Hauptamt", Side.ADMINISTRATION),
    ("Tiefbauamt", Side.ADMINISTRATION),
    ("Stadtwerke", Side.OTHERS),
)
FIRST, SECOND = Party.FIRST, Party.SECOND
MORE, LESS, KEEP, OFFER = PointKind
POINTS = (
    (FIRST, MORE, "Vorlagen zwei Wochen vor der Sitzung"),
    (FIRST, MORE, "Alternativen mit Kosten in jeder Vorlage"),
    (FIRST, LESS, "Tischvorlagen am Sitzungstag"),
    (FIRST, KEEP, "Ortstermine vor großen Beschlüssen"),
    (FIRST, OFFER, "Nachfragen gesammelt bis Montag vor der Sitzung"),
    (SECOND, MORE, "Klare Leitlinien vor der Planung"),
    (SECOND, LESS, "Einzelanfragen an Sachbearbeitung vorbei an der Amtsleitung"),
    (SECOND, KEEP, "Die Runde mit den Fraktionsvorsitzenden jeden Monat"),
    (SECOND, OFFER, "Eine Sprechstunde je Amt vor jeder Sitzung"),
)
LONG = (
    "Vorlagen, aus denen auf der ersten Seite hervorgeht, was zu entscheiden ist, was es kostet, "
    "welche Alternativen geprüft wurden und warum die Verwaltung die vorgeschlagene vorzieht, "
    "damit Ehrenamtliche sie neben Beruf und Familie lesen können"
)


def point_id(number: int) -> Id:
    """The id of a point by its place in ``POINTS``."""
    return Id(f"point{number}")


def unit_id(number: int) -> Id:
    """The id of a unit by its place in ``UNITS``."""
    return Id(f"unit{number}")


def talks(
    stage: NegotiationStage = NegotiationStage.NEGOTIATE,
    points: tuple[tuple[Party, PointKind, str], ...] = POINTS,
    language: str = "de",
    **board: Any,
) -> list[Any]:
    """The entities of a workshop with one block of role negotiation."""
    found: list[Any] = [
        Workshop(
            id=WORKSHOP, title="Mobilitätskonzept 2035", day=date(2026, 3, 12), language=language
        ),
        Block(
            id=BLOCK,
            workshop_id=WORKSHOP,
            title="Rollenverhandlung",
            activity="negotiation",
            minutes=45,
            question="Was brauchen wir voneinander?",
        ),
        NegotiationBoard(
            id=Id("board"), workshop_id=WORKSHOP, block_id=BLOCK, stage=stage, **board
        ),
    ]
    found += [
        Unit(id=unit_id(n), workshop_id=WORKSHOP, rank=float(n), name=name, side=side)
        for n, (name, side) in enumerate(UNITS)
    ]
    found += [
        NegotiationPoint(
            id=point_id(n),
            workshop_id=WORKSHOP,
            rank=float(n),
            block_id=BLOCK,
            party=party,
            point_kind=kind,
            text=words,
        )
        for n, (party, kind, words) in enumerate(points)
    ]
    return found


def state_of(stage: NegotiationStage = NegotiationStage.NEGOTIATE, **parts: Any) -> State:
    """The state of that workshop."""
    return State.holding(talks(stage, **parts))


def after(state: State, *steps: Any) -> State:
    """The state after edits, each a function that takes the state before it."""
    for make in steps:
        step: Step = make(state)
        state = state.apply(step)
    return state


def agreed() -> State:
    """Two deals were made, one of them one-sided; one request was declined, one amended."""
    state = state_of(review=REVIEW)
    state = after(
        state,
        lambda s: edits.match(s, point_id(0), point_id(5)),
        lambda s: edits.amend(s, point_id(0), "Vorlagen zehn Tage vor der Sitzung"),
        lambda s: edits.accept(s, point_id(0), NOW),
        lambda s: edits.accept(s, point_id(8), NOW),
        lambda s: edits.decline(s, point_id(1), "Dafür fehlen bis 2027 die Stellen"),
        lambda s: edits.match(s, point_id(6), point_id(4)),
    )
    own = {c.giver: c.task.id for c in negotiation_of(state).commitments()}
    return after(
        state,
        lambda s: edits.edit_commitment(s, own[FIRST], unit_id=unit_id(0)),
    )


def negotiation_of(state: State) -> Negotiation:
    """The negotiation of the block."""
    return Negotiation.of(state, BLOCK)
