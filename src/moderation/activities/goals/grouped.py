# SPDX-License-Identifier: EUPL-1.2
"""What a group works on in a room of its own: goals, and what units say to them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from moderation.activities.goals.model import Goal, GoalAnswer
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats
from moderation.features.agenda.served import served_words
from moderation.features.group_work.kinds import GroupField, GroupKind, Said

GOAL = QT_TRANSLATE_NOOP("GroupKind", "Goal")
ANSWER = QT_TRANSLATE_NOOP("GroupKind", "Answer of a unit")


def _of_unit(answer: GoalAnswer) -> Hashable | None:
    """A unit answers a goal once, in whichever room."""
    return None if answer.unit_id is None else (answer.goal_id, answer.unit_id)


def _served(parts: tuple[Any, ...], state: Lookups, _formats: Formats) -> Said | None:
    """The vision in the version that a goal was set for; what stands no longer says its words."""
    served_id, version = parts
    if served_id is None:
        return ()  # the version alone says nothing
    words = served_words(state, served_id, version)
    return None if words is None else (words,)


GROUPED = (
    GroupKind(
        kind=Goal,
        activity="goals",
        called=lambda _goal: GOAL,
        words="title",
        apart=True,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Title"), ("title",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Short title"), ("short",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "What exactly"), ("specific",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Measured by"), ("measure",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Interim goal"), ("interim",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Guideline"), ("guideline",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Serves the vision"),
                ("serves_id", "serves_version"),
                said=_served,
            ),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Owner"), ("unit_id", "owner")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Due"), ("due",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Positions needed"), ("staff_needed",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Positions secured"), ("staff_secured",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Money needed"),
                ("money_needed", "money_needed_words"),
            ),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Money secured"),
                ("money_secured", "money_secured_words"),
            ),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Resources clear"), ("resources_clear",)),
        ),
    ),
    GroupKind(
        kind=GoalAnswer,
        activity="goals",
        called=lambda _answer: ANSWER,
        words="unit_id",
        same=_of_unit,
        read=lambda _answer: False,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Answer"), ("answer", "text")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Unit"), ("unit_id", "unit_name", "side")),
        ),
    ),
)
