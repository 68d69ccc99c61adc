# SPDX-License-Identifier: EUPL-1.2
"""What a group notes on progress in a room of its own."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.group_work.kinds import GroupField, GroupKind
from moderation.features.progress.model import ProgressNote

NOTE = QT_TRANSLATE_NOOP("GroupKind", "Status")

GROUPED = (
    GroupKind(
        kind=ProgressNote,
        called=lambda _note: NOTE,
        words="evidence",
        read=lambda _note: False,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Status"), ("progress", "day")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Evidence"), ("evidence",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Reason"), ("reason",)),
        ),
    ),
)
