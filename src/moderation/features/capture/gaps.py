# SPDX-License-Identifier: EUPL-1.2
"""What the minutes lack of the tasks and the conflicts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.capture.edits import edit_entry
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.people.model import named_unit
from moderation.minutes.gap import (
    EmptyField,
    Gap,
    Lacking,
    MendingPlace,
    ReadAs,
    fine,
    lacking_gap,
)

UNOWNED = QT_TRANSLATE_NOOP("MinutesPreview", "%n task(s) without an owner")
UNDATED = QT_TRANSLATE_NOOP("MinutesPreview", "%n task(s) without a date")
COMPLETE = QT_TRANSLATE_NOOP("MinutesPreview", "All tasks with owner and date")
UNSETTLED = QT_TRANSLATE_NOOP(
    "MinutesPreview", "%n conflict(s) without a way, a contact point or a date"
)
WHO = QT_TRANSLATE_NOOP("Missing", "Who takes it on?")
BY_WHEN = QT_TRANSLATE_NOOP("Missing", "By when?")
WAY = QT_TRANSLATE_NOOP("Missing", "Which way was agreed?")
CONTACT = QT_TRANSLATE_NOOP("Missing", "Who is the contact point?")
NO_UNIT = QT_TRANSLATE_NOOP(
    "Missing", "No unit is called “{typed}”. A task belongs to a unit of the workshop."
)

PLACE = 80
"""After what the activities lack."""


def gaps(view: MinutesView) -> list[Gap]:
    """Whether every task has an owner and a date, and every open conflict its way on."""
    tasks = entries_of(view, EntryKind.TASK)
    unowned = [
        _lacking(task, [EmptyField(WHO, ReadAs.OWNER, partial(_own, task.id))])
        for task in tasks
        if task.unit_id is None
    ]
    undated = [_lacking(task, [_due(task.id)]) for task in tasks if task.due is None]
    conflicts = (each for each in entries_of(view, EntryKind.CONFLICT) if not each.done)
    asked = ((each, list(_of_conflict(each))) for each in conflicts)
    unsettled = [_lacking(each, fields) for each, fields in asked if fields]
    found = [
        lacking_gap(message, some, place=MendingPlace.RECORD)
        for message, some in ((UNOWNED, unowned), (UNDATED, undated))
        if some
    ]
    if tasks and not found:
        found = [fine(COMPLETE)]
    if unsettled:
        found.append(lacking_gap(UNSETTLED, unsettled, place=MendingPlace.RECORD))
    return found


def _lacking(entry: Entry, fields: Iterable[EmptyField]) -> Lacking:
    kind = entry.entry_kind.message
    return Lacking(entry.id, entry.block_id, kind, trimmed(entry.text), tuple(fields))


def _of_conflict(entry: Entry) -> Iterable[EmptyField]:
    if blank(entry.way):
        yield EmptyField(WAY, ReadAs.WORDS, partial(_way, entry.id))
    if blank(entry.contact):
        yield EmptyField(CONTACT, ReadAs.WORDS, partial(_contact, entry.id))
    if entry.due is None:
        yield _due(entry.id)


def _due(entry_id: Id) -> EmptyField:
    return EmptyField(BY_WHEN, ReadAs.DAY, partial(_date, entry_id))


def _own(entry_id: Id, state: State, typed: str) -> Step:
    unit = named_unit(state, typed, begun=True)
    if unit is None:
        raise UserFacingError(NO_UNIT.with_values(typed=trimmed(typed)))
    return edit_entry(state, entry_id, unit_id=unit.id)


def _date(entry_id: Id, state: State, due: date) -> Step:
    return edit_entry(state, entry_id, due=due)


def _way(entry_id: Id, state: State, words: str) -> Step:
    return edit_entry(state, entry_id, way=trimmed(words))


def _contact(entry_id: Id, state: State, words: str) -> Step:
    return edit_entry(state, entry_id, contact=trimmed(words))
