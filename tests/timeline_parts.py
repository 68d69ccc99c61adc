"""A step of a timeline in two halves, as the dialog proposes them."""

from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.splitting import StepPart, halves, split_step
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State


def halved(state: State, step_id: Id, first: str, second: str) -> Step:
    """One step as two halves, one after the other."""
    lengths = halves(state.get(TimelineStep, step_id))
    parts = [StepPart(title, own) for title, own in zip((first, second), lengths, strict=True)]
    return split_step(state, step_id, parts)
