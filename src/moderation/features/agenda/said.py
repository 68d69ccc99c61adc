# SPDX-License-Identifier: EUPL-1.2
"""What a change of the agenda is in words, for those who hear it."""

from __future__ import annotations

from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block

ENDED = QT_TRANSLATE_NOOP("Said", "{words}: ended")
RUNS = QT_TRANSLATE_NOOP("Said", "{words}: running until {time}")
PLANNED = QT_TRANSLATE_NOOP("Said", "{words}: {minutes} minutes planned")
AHEAD = QT_TRANSLATE_NOOP("Said", "{words}: not running")
DONE = QT_TRANSLATE_NOOP("Said", "{words}: done")
NOT_DONE = QT_TRANSLATE_NOOP("Said", "{words}: not done")


def said(_state: State, change: Change, formats: Formats) -> Message | None:
    """Whether a block runs, until when, and which steps of its script are done."""
    before, after = change.before, change.after
    if isinstance(after, Workshop) and isinstance(before, Workshop):
        # Which block is the current one is said by the blocks themselves.
        return after.status.message if after.status is not before.status else untranslated("")
    if not (isinstance(after, Block) and isinstance(before, Block)):
        return None
    if after.script_done != before.script_done:
        more = after.script_done > before.script_done
        place = min(max(after.script_done, before.script_done), len(after.script)) - 1
        words = f"{place + 1}. {after.script[place].text}" if place >= 0 else after.title
        return (DONE if more else NOT_DONE).with_values(words=words)
    went = (after.started_at, after.ended_at) != (before.started_at, before.ended_at)
    planned = after.minutes + after.extra_minutes
    if not went and planned == before.minutes + before.extra_minutes:
        return None
    if after.running and after.due_end is not None:
        return RUNS.with_values(words=after.title, time=formats.time(after.due_end))
    if not went:
        return PLANNED.with_values(words=after.title, minutes=planned)
    ends = after.ended_at is not None
    return (ENDED if ends else AHEAD).with_values(words=after.title)
