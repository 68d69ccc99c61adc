# SPDX-License-Identifier: EUPL-1.2
"""What the end of a vote is in words, for those who hear it."""

from __future__ import annotations

from moderation.activities.polls.model import Poll, PollCount, PollRound
from moderation.activities.polls.verdict import turnout, verdict
from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated

RESULT = QT_TRANSLATE_NOOP("Said", "{words}: {verdict} {turnout}")


def said(state: State, change: Change, _formats: Formats) -> Message | None:
    """What the result of a closed vote means; how single values were counted stays unsaid."""
    closed = change.after
    if isinstance(change.entity, PollCount):
        return untranslated("")
    if not isinstance(closed, PollRound):
        return None
    poll = state.find(Poll, closed.poll_id)
    if poll is None:
        return None
    nothing = untranslated("")
    return RESULT.with_values(
        words=poll.question,
        verdict=verdict(state, poll, closed.number) or nothing,
        turnout=turnout(state, poll, closed.number) or nothing,
    )
