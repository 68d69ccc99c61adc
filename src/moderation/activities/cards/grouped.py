# SPDX-License-Identifier: EUPL-1.2
"""What a group works on in a room of its own: its clusters; cards are captured entries."""

from __future__ import annotations

from moderation.activities.cards.model import Cluster
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.group_work.kinds import GroupField, GroupKind

CLUSTER = QT_TRANSLATE_NOOP("GroupKind", "Cluster")

GROUPED = GroupKind(
    kind=Cluster,
    activity="cards",
    called=lambda _cluster: CLUSTER,
    words="title",
    fields=(
        GroupField(QT_TRANSLATE_NOOP("GroupField", "Title"), ("title",)),
        GroupField(QT_TRANSLATE_NOOP("GroupField", "Part of"), ("parent_id",)),
    ),
)
