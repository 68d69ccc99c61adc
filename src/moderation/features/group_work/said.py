# SPDX-License-Identifier: EUPL-1.2
"""What the merging of a group's work is in words, for those who hear it."""

from __future__ import annotations

from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.features.group_work.model import GroupResult

SUMS_UP = (GroupResult,)
COUNTED = QT_TRANSLATE_NOOP("Said", "{group}: %n entry(ies)")


def said(_state: State, change: Change, _formats: Formats) -> Message | None:
    """How many entries of a group were merged."""
    result = change.entity
    if not isinstance(result, GroupResult):
        return None
    return COUNTED.with_values(group=result.group).with_count(result.entries)
