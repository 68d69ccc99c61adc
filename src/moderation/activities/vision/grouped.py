# SPDX-License-Identifier: EUPL-1.2
"""What a group works on in a room of its own: gains, elements and drafts."""

from __future__ import annotations

from typing import Any

from moderation.activities.vision.icons import icon_words
from moderation.activities.vision.model import VisionDraft, VisionElement, VisionReason
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats
from moderation.features.group_work.kinds import GroupField, GroupKind, Said

GAIN = QT_TRANSLATE_NOOP("GroupKind", "Gain")
ELEMENT = QT_TRANSLATE_NOOP("GroupKind", "Element")
DRAFT = QT_TRANSLATE_NOOP("GroupKind", "Draft")
ZERO = QT_TRANSLATE_NOOP("GroupKind", "Zero option")


def _icon(parts: tuple[Any, ...], _state: Lookups, _formats: Formats) -> Said:
    return (icon_words(parts[0]),)


GROUPED = (
    GroupKind(
        kind=VisionReason,
        activity="vision",
        called=lambda _reason: GAIN,
        words="title",
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Title"), ("title",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "In plain words"), ("plain",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Icon"), ("icon",), said=_icon),
        ),
    ),
    GroupKind(
        kind=VisionElement,
        activity="vision",
        called=lambda _element: ELEMENT,
        words="text",
        apart=True,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Words"), ("text",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Part"), ("part",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Gain"), ("reason_id",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Taken from"), ("source_ids",)),
        ),
    ),
    GroupKind(
        kind=VisionDraft,
        activity="vision",
        called=lambda draft: ZERO if draft.zero else DRAFT,
        words="sentence",
        apart=True,
        same=lambda draft: "zero" if draft.zero else None,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Sentence"), ("sentence",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Slogan"), ("slogan",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "What"), ("what",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "How"), ("how",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Why"), ("why",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Whose words"), ("whose",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Elements"), ("element_ids",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Merged from"), ("merged_ids",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Zero option"), ("zero",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Adopted"), ("adopted",), plenary=True),
        ),
    ),
)
