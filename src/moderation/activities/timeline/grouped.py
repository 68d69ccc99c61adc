# SPDX-License-Identifier: EUPL-1.2
"""What a group works on in a room of its own: steps and fixed dates."""

from __future__ import annotations

from moderation.activities.timeline.model import FixedDate, TimelineStep
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.group_work.kinds import GroupField, GroupKind

STEP = QT_TRANSLATE_NOOP("GroupKind", "Step")
INTERIM = QT_TRANSLATE_NOOP("GroupKind", "Interim goal")

GROUPED = (
    GroupKind(
        kind=TimelineStep,
        activity="timeline",
        called=lambda step: INTERIM if step.is_interim_goal else STEP,
        words="title",
        apart=True,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Title"), ("title",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Short title"), ("short",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "From, until"), ("begins", "ends")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Side"), ("side",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Owner"), ("unit_id", "owner")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Feasibility"), ("feasibility",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Waits for"), ("after",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Here the vision is reached"),
                ("vision",),
                single=True,
            ),
        ),
    ),
    GroupKind(
        kind=FixedDate,
        activity="timeline",
        called=lambda own: own.fixed_kind.message,
        words="title",
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Title"), ("title",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Kind"), ("fixed_kind",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Day"), ("day",)),
        ),
    ),
)
