# SPDX-License-Identifier: EUPL-1.2
"""Agreements and tasks are read back before people leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.features.approval.commitments import ReadBackItem, ReadBackSource, owner_words
from moderation.features.capture import edits
from moderation.features.capture.model import EntryKind, entries_of


def _found(state: Lookups, kind: EntryKind) -> Sequence[ReadBackItem]:
    return [
        ReadBackItem(
            id=entry.id,
            name=kind.message,
            text=entry.text,
            owner=owner_words(state, entry.unit_id, "" if entry.unit_id else entry.owner),
            unit_id=entry.unit_id,
            due=entry.due,
            block_id=entry.block_id,
        )
        for entry in entries_of(state, kind)
    ]


def _agreements(state: Lookups) -> Sequence[ReadBackItem]:
    return _found(state, EntryKind.DECISION)


def _tasks(state: Lookups) -> Sequence[ReadBackItem]:
    return _found(state, EntryKind.TASK)


def _correct(state: State, key: Id, text: str, unit_id: Id | None, due: date | None) -> Step:
    words = " ".join(text.split())
    if not words:
        raise UserFacingError(edits.EMPTY)
    return edits.edit_entry(state, key, text=words, unit_id=unit_id, due=due)


READ_BACK = (
    ReadBackSource(find=_agreements, correct=_correct, dated=False, place=10),
    ReadBackSource(find=_tasks, correct=_correct, place=90),
)
