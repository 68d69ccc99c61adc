# SPDX-License-Identifier: EUPL-1.2
"""What became of something that was agreed: a fact of a day, added after others, never replaced.

How far a thing is says its last note; all of them together are its history. Whether it is late is
said by nobody: it follows from the date that was agreed and the day of the note.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.span import months_on
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP


class Progress(Choice):
    """How far something is, in the order in which it is told: what was achieved first."""

    REACHED = "reached", QT_TRANSLATE_NOOP("Progress", "achieved")
    ON_THE_WAY = "on_the_way", QT_TRANSLATE_NOOP("Progress", "on the way")
    STALLED = "stalled", QT_TRANSLATE_NOOP("Progress", "stalled")
    REFRAMED = "reframed", QT_TRANSLATE_NOOP("Progress", "reworded")
    DROPPED = "dropped", QT_TRANSLATE_NOOP("Progress", "dropped")


SETTLED = (Progress.REACHED, Progress.DROPPED)
"""After these nothing is left to do: what is settled is due no more and goes along no more."""

REASONED = (Progress.STALLED, Progress.REFRAMED, Progress.DROPPED)
"""These need a reason."""


@entity("progress_note", lasting=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressNote(Ranked):
    """How far something was on a day, what shows it, and why it is so.

    It may be added to released minutes, which stay as they are: it happened after them.
    """

    about_id: Id = field(metadata=refers())
    progress: Progress
    day: date
    evidence: str = ""
    reason: str = ""
    created_at: datetime


def notes_of(state: Lookups, about_id: Id) -> tuple[ProgressNote, ...]:
    """The history of a thing by day; of one day, as it was noted."""
    found = (note for note in state.of(ProgressNote) if note.about_id == about_id)
    return tuple(sorted(found, key=lambda note: (note.day, note.created_at)))


def last_note(state: Lookups, about_id: Id) -> ProgressNote | None:
    """How far a thing is; nothing while nobody has said."""
    return next(reversed(notes_of(state, about_id)), None)


def is_settled(state: Lookups, about_id: Id) -> bool:
    """Whether nothing is left to do about a thing."""
    note = last_note(state, about_id)
    return note is not None and note.progress in SETTLED


def is_reached(state: Lookups, about_id: Id) -> bool:
    """Whether a thing is achieved; what was dropped is settled as well, and is not."""
    note = last_note(state, about_id)
    return note is not None and note.progress is Progress.REACHED


@dataclass(frozen=True, slots=True)
class Lateness:
    """How long after its date something is: in whole months, below one month in days."""

    months: int
    days: int


def lateness(due: date | None, day: date) -> Lateness | None:
    """How late a day is for what was due; nothing if it is in time, or has no date."""
    if due is None or day <= due:
        return None
    months = 12 * (day.year - due.year) + day.month - due.month
    if months and months_on(due, months) > day:
        months -= 1
    return Lateness(months, (day - due).days)
