# SPDX-License-Identifier: EUPL-1.2
"""What would be if: changes of a plan that are tried out, and kept as one step or dropped."""

from __future__ import annotations

from collections.abc import Iterable

from moderation.activities.timeline.model import TimelineStep, steps_of
from moderation.domain.blank import trimmed
from moderation.domain.change import Step, replaced, squashed
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP

KEEP_TRIED = QT_TRANSLATE_NOOP("TimelineEdit", "Keep what was tried out")
NOTHING_TRIED = Step(KEEP_TRIED, ())


def still_fitting(state: State, tried: Step) -> Step:
    """What of a trial still fits: what was changed in fact meanwhile stays as it is now."""
    changes = tuple(
        change for change in tried.changes if state.any_of(change.entity.id) == change.before
    )
    return Step(KEEP_TRIED, changes)


def tried_further(tried: Step, *more: Step) -> Step:
    """A trial and what was tried after it, as one step."""
    return Step(KEEP_TRIED, squashed((tried, *more)).changes)


def kept_trial(state: State, tried: Step, assumption: str) -> Step:
    """A trial as one step; every step that has other dates rests on the assumption."""
    whole = still_fitting(state, tried)
    words = trimmed(assumption)
    if not words:
        return whole
    after = state.apply(whole)
    notes: Iterable[Step] = (
        Step(KEEP_TRIED, replaced(after.get(TimelineStep, own), assumes=words))
        for own in moved_steps(state, after)
    )
    return tried_further(whole, *notes)


def moved_steps(before: State, after: State) -> list[Id]:
    """The steps that are new, or begin or end otherwise."""
    found = []
    for own in after.of(TimelineStep):
        old = before.find(TimelineStep, own.id)
        if old is None or (old.begins, old.ends) != (own.begins, own.ends):
            found.append(own.id)
    return found


def steps_before(before: State, after: State, block_id: Id) -> dict[Id, TimelineStep | None]:
    """The moved steps of a block as they were; nothing of those that are new."""
    moved = set(moved_steps(before, after))
    return {
        own.id: before.find(TimelineStep, own.id)
        for own in steps_of(after, block_id)
        if own.id in moved
    }
