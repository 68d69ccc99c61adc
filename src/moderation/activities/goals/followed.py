# SPDX-License-Identifier: EUPL-1.2
"""Goals are followed up: how far each has come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from moderation.activities.goals import edits
from moderation.activities.goals.model import Goal
from moderation.domain.change import Step, squashed
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.features.progress.sources import FollowedSource, FollowedThing


def _goals(state: Lookups) -> Iterator[FollowedThing]:
    yield from (FollowedThing(id=g.id, text=g.title, due=g.due) for g in state.of(Goal))


def _reword(state: State, goal_id: Id, words: str, due: date | None) -> Step:
    first = edits.edit_goal(state, goal_id, title=words)
    return squashed([first, edits.set_due(state.apply(first), goal_id, due)])


FOLLOWED = FollowedSource(_goals, _reword)
