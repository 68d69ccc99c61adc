# SPDX-License-Identifier: EUPL-1.2
"""What a change of the timeline is in words, for those who hear it."""

from __future__ import annotations

from moderation.activities.timeline.model import (
    FixedDate,
    Lag,
    TimelineStep,
)
from moderation.activities.timeline.path import path_of
from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message

STEP = QT_TRANSLATE_NOOP("Said", "{words}: {side}, {begins} – {ends}, {feasibility}, {slack}")
FIXED = QT_TRANSLATE_NOOP("Said", "{words}: {day}")
LAG = QT_TRANSLATE_NOOP("Said", "{step}: {length} after {before}")
GOAL = QT_TRANSLATE_NOOP("Said", "{words}: {side}, {day}, {slack}")


def said(state: State, change: Change, formats: Formats) -> Message | None:
    """A step with side, dates, feasibility and slack, as it stands now."""
    step = change.after
    if isinstance(step, FixedDate):
        return FIXED.with_values(words=step.title, day=step.when(formats))
    if isinstance(step, Lag):
        own, before = (
            state.find(TimelineStep, step.step_id),
            state.find(TimelineStep, step.before_id),
        )
        if own is None or before is None:
            return None
        return LAG.with_values(step=own.title, before=before.title, length=step.length.message)
    if not isinstance(step, TimelineStep):
        return None
    path = path_of(state, step.block_id)
    slack = path.slack_words(step.id)
    if step.is_interim_goal:
        day, side = step.said_end.words(formats), step.side.message
        return GOAL.with_values(words=step.title, side=side, day=day, slack=slack)
    return STEP.with_values(
        words=step.title,
        side=step.side.message,
        begins=step.said_begin.words(formats),
        ends=step.said_end.words(formats),
        feasibility=step.feasibility.message,
        slack=slack,
    )
