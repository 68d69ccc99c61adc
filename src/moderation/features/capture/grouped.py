# SPDX-License-Identifier: EUPL-1.2
"""What of the record a group takes down in a room of its own."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.capture.model import CapturedPicture, Entry, EntryKind
from moderation.features.group_work.kinds import GroupField, GroupKind

PICTURE = QT_TRANSLATE_NOOP("GroupKind", "Picture")

GROUPED = (
    GroupKind(
        kind=Entry,
        called=lambda entry: entry.entry_kind.message,
        words="text",
        apart=True,
        read=lambda entry: entry.entry_kind is EntryKind.CARD,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Words"), ("text",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Other wordings"), ("also",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Kind"), ("entry_kind",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Side"), ("side",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Cluster"), ("cluster_id",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Owner"), ("unit_id", "owner")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Due"), ("due",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Way agreed"), ("way",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Contact point"), ("contact",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Fulfilled"), ("done",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Left open"), ("left_open",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Taken up in"), ("taken_up_id",)),
        ),
    ),
    GroupKind(
        kind=CapturedPicture,
        called=lambda _picture: PICTURE,
        words="name",
        read=lambda _picture: False,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Name"), ("name",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "What is on it"), ("alt",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Picture"), ("data", "media_type")),
        ),
    ),
)
