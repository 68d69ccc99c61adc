# SPDX-License-Identifier: EUPL-1.2
"""What the minutes still lack: a look at what they are made of. Hints never block anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from moderation.activities.goals.model import Answer, Goal, GoalAnswer
from moderation.activities.roles.model import Matrix, RoleStage, stage_of
from moderation.domain.ids import Id
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.people.model import (
    Attendance,
    Participant,
    Reply,
    Unit,
    participants_of,
)

translate = QCoreApplication.translate


class Place(Enum):
    """Where something is put right."""

    BLOCK = "block"
    PEOPLE = "people"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list: fine, or what is missing and where it is put right."""

    text: str
    fine: bool = True
    place: Place = Place.BLOCK
    block_id: Id | None = None
    locked: bool = False


def checks(view: MinutesView) -> list[Check]:
    """The whole list; parts that this workshop does not have are left out."""
    found = [_people(view), *_roles(view), *_goals(view), *_tasks(view)]
    # Nothing is filtered here: what the minutes are made of cannot hold a private note.
    found.append(Check(translate("MinutesPreview", "Private notes left out"), locked=True))
    return found


def _people(view: MinutesView) -> Check:
    waiting = [p for p in view.of(Participant) if p.attendance is Attendance.EXPECTED]
    nameless = [
        unit
        for unit in view.of(Unit)
        if unit.reply is not Reply.DECLINED and not participants_of(view, unit.id)
    ]
    if waiting:
        count = len(waiting)
        words = translate("MinutesPreview", "%n person(s) without attendance", "", count)
        return Check(words, fine=False, place=Place.PEOPLE)
    if nameless:
        count = len(nameless)
        words = translate("MinutesPreview", "%n unit(s) without names", "", count)
        return Check(words, fine=False, place=Place.PEOPLE)
    if not view.of(Unit):
        words = translate("MinutesPreview", "No participants yet")
        return Check(words, fine=False, place=Place.PEOPLE)
    return Check(translate("MinutesPreview", "Participants complete"))


def _roles(view: MinutesView) -> list[Check]:
    boards = [b for b in view.of(Block) if b.activity == "roles" and Matrix.of(view, b.id).tasks]
    if not boards:
        return []
    for block in boards:
        if Matrix.of(view, block.id).open_differences():
            count = len(Matrix.of(view, block.id).open_differences())
            words = translate("MinutesPreview", "%n role(s) not settled", "", count)
            return [Check(words, fine=False, block_id=block.id)]
        if stage_of(view, block.id) is not RoleStage.CONFIRM:
            words = translate("MinutesPreview", "Roles not confirmed yet")
            return [Check(words, fine=False, block_id=block.id)]
    return [Check(translate("MinutesPreview", "Roles confirmed"))]


def _goals(view: MinutesView) -> list[Check]:
    goals = view.of(Goal)
    if not goals:
        return []
    found = []
    undated = [goal for goal in goals if goal.due is None]
    if undated:
        count = len(undated)
        words = translate("MinutesPreview", "%n goal(s) without a date", "", count)
        found.append(Check(words, fine=False, block_id=undated[0].block_id))
    else:
        found.append(Check(translate("MinutesPreview", "All goals dated")))
    bare = [
        answer
        for answer in view.of(GoalAnswer)
        if answer.answer is Answer.RESERVATION and not answer.text.strip()
    ]
    if bare:
        count = len(bare)
        words = translate("MinutesPreview", "%n reservation(s) without a reason", "", count)
        goal = view.find(Goal, bare[0].goal_id)
        block_id = None if goal is None else goal.block_id
        found.append(Check(words, fine=False, block_id=block_id))
    return found


def _tasks(view: MinutesView) -> list[Check]:
    tasks = entries_of(view, EntryKind.TASK)
    if not tasks:
        return []
    found = []
    unowned = [task for task in tasks if task.unit_id is None]
    undated = [task for task in tasks if task.due is None]
    if unowned:
        count = len(unowned)
        words = translate("MinutesPreview", "%n task(s) without an owner", "", count)
        found.append(_task(words, unowned[0]))
    if undated:
        count = len(undated)
        words = translate("MinutesPreview", "%n task(s) without a date", "", count)
        found.append(_task(words, undated[0]))
    if not found:
        found.append(Check(translate("MinutesPreview", "All tasks with owner and date")))
    return found


def _task(words: str, task: Entry) -> Check:
    return Check(words, fine=False, place=Place.RECORD, block_id=task.block_id)
