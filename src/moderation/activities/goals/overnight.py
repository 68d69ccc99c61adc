# SPDX-License-Identifier: EUPL-1.2
"""What is still open overnight of the goals: those that somebody agreed to on a condition."""

from __future__ import annotations

from moderation.activities.goals.agreement import Accord, Position, accord, all_stands
from moderation.activities.goals.model import Goal
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.overnight import Gathering, OpenPoint

RESERVED = QT_TRANSLATE_NOOP("Overnight", "%n goal(s) with a reservation")
REJECTED = QT_TRANSLATE_NOOP("Overnight", "%n goal(s) not carried by all")
TO_ASK = QT_TRANSLATE_NOOP("Overnight", "%n goal(s) with a unit that is still to be asked")


def still_open(view: Lookups) -> list[OpenPoint]:
    """The goals to which a unit has a reservation, that not all carry, or of which one is asked."""
    goals = view.of(Goal)
    found: dict[Message, list[Goal]] = {RESERVED: [], REJECTED: [], TO_ASK: []}
    for goal, stood in zip(goals, all_stands(view, goals), strict=True):
        said = {each.position for each in stood}
        if Position.RESERVATION in said:
            found[RESERVED].append(goal)
        if accord(stood) is Accord.NOT_BY_ALL:
            found[REJECTED].append(goal)
        if said - {Position.OPEN, Position.AWAY} and any(each.owed for each in stood):
            found[TO_ASK].append(goal)
    return [
        OpenPoint(message.with_count(len(own)), tuple(goal.title for goal in own), own[0].block_id)
        for message, own in found.items()
        if own
    ]


OVERNIGHT = Gathering(
    points=still_open,
    kinds=(
        QT_TRANSLATE_NOOP("Overnight", "reservations"),
        QT_TRANSLATE_NOOP("Overnight", "rejections"),
        QT_TRANSLATE_NOOP("Overnight", "units still to be asked"),
    ),
    activity="goals",
)
