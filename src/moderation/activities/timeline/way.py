# SPDX-License-Identifier: EUPL-1.2
"""The way to the vision, as the vision on one page shows it."""

from __future__ import annotations

from moderation.activities.timeline.model import TimelineStep, steps_of
from moderation.activities.timeline.path import CriticalPath, path_of
from moderation.domain.blank import trimmed
from moderation.domain.state import Lookups
from moderation.features.agenda.way import MOST, Milestone


def milestones(state: Lookups) -> tuple[Milestone, ...]:
    """The interim goals before the first vision of a timeline, and the step that decides, by day.

    Where there are too many, those on the path come before the others, and those that last stand
    for the way before them.
    """
    vision = next((step for step in state.of(TimelineStep) if step.vision), None)
    if vision is None:
        return ()
    path = path_of(state, vision.block_id)
    steps = [step for step in steps_of(state, vision.block_id) if step.ends < vision.ends]
    wanted = [step for step in steps if step.is_interim_goal or step.id == path.decisive]
    wanted.sort(key=lambda step: (_weight(step, path), -step.ends.toordinal(), step.id))
    chosen = sorted(wanted[: MOST - 1], key=lambda step: (step.ends, step.rank, step.id))
    return (*map(_milestone, chosen), _milestone(vision))


def _weight(step: TimelineStep, path: CriticalPath) -> int:
    if step.id == path.decisive:
        return 0
    return 1 if path.is_critical(step.id) else 2


def _milestone(step: TimelineStep) -> Milestone:
    return Milestone(step.id, trimmed(step.label), step.said_end, step.side, step.vision)


WAY = milestones
