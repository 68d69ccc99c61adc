# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a question, its options, results and objections."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.activities.polls import edits
from moderation.activities.polls.model import Poll, PollObjection, PollOption
from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.gap import MendingPlace
from moderation.minutes.kept import VOTES, Kept
from moderation.minutes.origin import Origin

QUESTION = QT_TRANSLATE_NOOP("Kept", "Question of the vote")
OPTION = QT_TRANSLATE_NOOP("Kept", "Option of the vote")
OBJECTION = QT_TRANSLATE_NOOP("Kept", "Objection")
INTEGRATION = QT_TRANSLATE_NOOP("Kept", "How the objection was taken up")
RESULT = QT_TRANSLATE_NOOP("Kept", "Result of the vote")
RULES = QT_TRANSLATE_NOOP("Kept", "How it is voted on is chosen on the page of the vote.")


def kept(state: State, entity: Any, origin: Origin) -> Kept | None:
    """The place of what belongs to a question."""
    if isinstance(entity, Poll):
        poll = entity
    elif isinstance(entity, PollOption | PollObjection):
        poll = state.get(Poll, entity.poll_id)
    else:
        return None
    where = partial(Kept, place=MendingPlace.VOTE, block_id=poll.block_id, item_id=poll.id)
    if origin.field == "votes":
        return where(name=RESULT, why_not=VOTES)
    if origin.field == "how":
        return where(name=QUESTION, why_not=RULES)
    if isinstance(entity, Poll):
        change = partial(_question, poll.id)
        return where(name=QUESTION, words=poll.question, change=change)
    if isinstance(entity, PollOption):
        return where(name=OPTION, words=entity.text, change=partial(_option, entity.id))
    field = "integration" if origin.field == "integration" else "text"
    return where(
        name=INTEGRATION if field == "integration" else OBJECTION,
        words=getattr(entity, field),
        change=partial(_objection, entity.id, field),
    )


def _question(poll_id: Id, state: State, words: str) -> Step:
    return edits.edit_poll(state, poll_id, question=words)


def _option(option_id: Id, state: State, words: str) -> Step:
    return edits.edit_option(state, option_id, words)


def _objection(objection_id: Id, field: str, state: State, words: str) -> Step:
    return edits.edit_objection(state, objection_id, **{field: trimmed(words)})
