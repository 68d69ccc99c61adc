# SPDX-License-Identifier: EUPL-1.2
"""Tasks are followed up, those among them that two sides promised each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.features.capture import edits
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.progress.sources import FollowedSource, FollowedThing


def _tasks(state: Lookups) -> Iterator[FollowedThing]:
    for task in entries_of(state, EntryKind.TASK):
        yield FollowedThing(id=task.id, text=task.text, due=task.due)


def _reword(state: State, task_id: Id, words: str, due: date | None) -> Step:
    said = trimmed(words)
    if not said:
        raise UserFacingError(edits.EMPTY)
    return edits.edit_entry(state, task_id, text=said, due=due)


FOLLOWED = FollowedSource(_tasks, _reword)
