# SPDX-License-Identifier: EUPL-1.2
"""Noting how far something is, and taking a slip back."""

from __future__ import annotations

from datetime import date, datetime

from moderation.domain import standing
from moderation.domain.blank import trimmed
from moderation.domain.change import Step, added, removed, squashed
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.progress.model import (
    REASONED,
    Progress,
    ProgressNote,
    last_note,
)
from moderation.features.progress.sources import followed
from moderation.features.votes.wording import VersionProposal, new_version

NOTE = QT_TRANSLATE_NOOP("ProgressEdit", "Note how far it is")
TAKE_BACK = QT_TRANSLATE_NOOP("ProgressEdit", "Take back how far it is")

NO_REASON = QT_TRANSLATE_NOOP(
    "ProgressEdit", "This needs a reason. Type in a few words why it is so."
)
TO_COME = QT_TRANSLATE_NOOP(
    "ProgressEdit", "This day is still to come. Type the day on which it was so, at latest today."
)
GONE = QT_TRANSLATE_NOOP(
    "ProgressEdit", "This is not there any more. Somebody removed it meanwhile."
)
SAME = QT_TRANSLATE_NOOP(
    "ProgressEdit", "Words and date are those that were agreed. Change what is worded anew."
)


def note_progress(
    state: State, about_id: Id, progress: Progress, day: date, *, now: datetime,
    evidence: str = "", reason: str = "",
) -> Step:  # fmt: skip
    """How far something was on a day; what was noted before stays as its history.

    Raises:
        UserFacingError: It is gone, the day is still to come, or a reason is missing.
    """
    if followed(state, about_id) is None:
        raise UserFacingError(GONE)
    if day > local_day(now):
        raise UserFacingError(TO_COME)
    why = trimmed(reason)
    if progress in REASONED and not why:
        raise UserFacingError(NO_REASON)
    mates = state.of(ProgressNote)
    note = ProgressNote(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        about_id=about_id,
        progress=progress,
        day=day,
        evidence=trimmed(evidence),
        reason=why,
        created_at=now,
    )
    return Step(NOTE, added(note))


def reframe(
    state: State, about_id: Id, words: str, due: date | None, day: date, *, now: datetime,
    reason: str, evidence: str = "",
) -> Step:  # fmt: skip
    """Something is worded anew, or due on another day, for a reason.

    Words that units answered to become a new version: the old ones are kept with the answers to
    them, and the new ones are answered anew.

    Raises:
        UserFacingError: As for ``note_progress``; or nothing is different.
    """
    found = followed(state, about_id)
    if found is None:
        raise UserFacingError(GONE)
    source, thing = found
    noted = note_progress(
        state, about_id, Progress.REFRAMED, day, now=now, evidence=evidence, reason=reason
    )
    if (trimmed(words), due) == (trimmed(thing.text), thing.due):
        raise UserFacingError(SAME)
    step = source.reword(state, about_id, words, due)
    passages = standing.changed(state, step)
    if passages:
        by = VersionProposal(reason=reason, made_at=now)
        step = new_version(state, step, passages, by)
    return Step(NOTE, squashed([step, noted]).changes)


def settle(state: State, about_id: Id, *, done: bool, now: datetime) -> Step:
    """Tick something off as achieved today, or take the tick back.

    A tick of today that says nothing more was a slip, and goes. Any other note is a fact of its day
    with its evidence and stays: that the thing is on the way again is noted after it.
    """
    today = local_day(now)
    if done:
        return note_progress(state, about_id, Progress.REACHED, today, now=now)
    note = last_note(state, about_id)
    if note is None or note.progress is not Progress.REACHED:
        return Step(TAKE_BACK, ())
    if note.day == today == local_day(note.created_at) and not (note.evidence or note.reason):
        return Step(TAKE_BACK, removed(note))
    return note_progress(state, about_id, Progress.ON_THE_WAY, today, now=now)
