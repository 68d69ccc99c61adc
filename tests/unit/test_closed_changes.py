# SPDX-License-Identifier: EUPL-1.2
"""What was changed behind closed doors stays so in copies, in owners, and when doors shut later."""

from __future__ import annotations

from datetime import timedelta

import pytest

from moderation.activities.goals import edits as goals
from moderation.activities.goals.model import Goal
from moderation.domain.change import Step, added
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import PublicView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people import edits as people
from moderation.features.people.model import Unit
from moderation.minutes.plain import to_text
from moderation.output.minutes import PUBLIC, minutes_document
from moderation.storage import workshop_file
from tests.unit.test_closed_typing import CLOSED, LAST, OPEN, PLAIN, SECRET, Day, words_of


@pytest.fixture
def day() -> Day:
    return Day()


def public(day: Day) -> PublicView:
    return PublicView(day.state, names=True, by_unit=True)


@pytest.mark.parametrize("while_in", [CLOSED, LAST])
def test_a_copy_of_a_block_tells_no_more_than_the_block(day: Day, while_in: Id) -> None:
    day.session.perform(agenda.edit_block(day.state, OPEN, question=PLAIN))
    day.go(CLOSED)
    day.session.perform(agenda.edit_block(day.state, OPEN, question=SECRET))
    if while_in != CLOSED:
        day.go(while_in)
    day.session.perform(agenda.duplicate_block(day.state, OPEN))
    assert [b.question for b in day.state.of(Block)].count(SECRET) == 2
    assert SECRET not in words_of(public(day))
    targets = [mark.target_id for mark in day.state.of(ClosedMark)]
    assert len(targets) == len(set(targets))
    day.session.undo()
    assert SECRET not in words_of(public(day))


# ---------------------------------------------------------------------------------- owners


@pytest.fixture
def owned(day: Day) -> tuple[Day, Id, Unit, Unit]:
    """A task that has an owner, and another unit that gets it behind closed doors."""
    for name in ("Tiefbauamt", "Kämmerei"):
        day.session.perform(people.add_unit(day.state, name, Side.ADMINISTRATION))
    before, after = day.state.of(Unit)
    task = day.take_down("Radweg planen", EntryKind.TASK, unit_id=before.id)
    day.go(CLOSED)
    day.session.perform(capture.edit_entry(day.state, task.id, unit_id=after.id))
    day.go(LAST)
    return day, task.id, before, after


def test_an_owner_changed_behind_closed_doors_is_told_as_the_one_before(
    owned: tuple[Day, Id, Unit, Unit],
) -> None:
    day, task, before, after = owned
    assert day.state.get(Entry, task).unit_id == after.id
    assert public(day).get(Entry, task).unit_id == before.id
    text = to_text(minutes_document(day.state, cut=PUBLIC))
    row = next(line for line in text.splitlines() if "Radweg planen" in line)
    assert "Tiefbauamt" in text
    assert "Kämmerei" not in row


def test_it_is_told_so_after_a_way_through_a_file(owned: tuple[Day, Id, Unit, Unit]) -> None:
    day, _task, before, _after = owned
    for own in (False, True):
        read = workshop_file.parse(workshop_file.write(day.state), "w", own_ids=own)
        state = State.holding(read)
        (entry,) = PublicView(state, names=True, by_unit=True).of(Entry)
        assert state.get(Unit, entry.unit_id or Id("")).name == before.name


def test_an_owner_that_is_gone_is_told_as_open(owned: tuple[Day, Id, Unit, Unit]) -> None:
    day, task, before, _after = owned
    day.session.perform(people.remove_unit(day.state, before.id))
    assert public(day).get(Entry, task).unit_id is None


# -------------------------------------------------------------------------- closed afterwards


def test_a_block_closed_afterwards_takes_along_what_has_no_time_of_its_own(day: Day) -> None:
    goal = Goal(id=Id("goal"), workshop_id=day.state.workshop.id, block_id=OPEN, title=PLAIN)
    day.session.perform(Step(untranslated("goal"), added(goal)))
    task = day.take_down(PLAIN)
    day.go(LAST)
    fresh = Goal(id=Id("fresh"), workshop_id=goal.workshop_id, block_id=OPEN, title=SECRET)
    day.session.perform(Step(untranslated("goal"), added(fresh)))
    day.session.perform(goals.edit_goal(day.state, goal.id, title=SECRET))
    day.session.perform(goals.edit_goal(day.state, goal.id, measure=SECRET))
    day.session.perform(goals.edit_goal(day.state, goal.id, measure=""))
    day.session.perform(capture.edit_entry(day.state, task.id, text=SECRET))
    day.now += timedelta(minutes=5)
    day.session.perform(agenda.end_block(day.state, day.now))
    day.now += timedelta(minutes=1)
    day.session.perform(goals.edit_goal(day.state, goal.id, specific="danach"))
    assert SECRET in words_of(public(day))
    day.session.perform(agenda.edit_block(day.state, LAST, closed_session=True))
    view = public(day)
    assert SECRET not in words_of(view)
    (told,) = view.of(Goal)
    assert (told.title, told.specific, told.measure) == (PLAIN, "danach", "")
    assert [entry.text for entry in view.of(Entry)] == [PLAIN]
    day.session.undo()
    assert SECRET in words_of(public(day))


def test_what_was_typed_anew_in_the_open_is_told(day: Day) -> None:
    goal = Goal(id=Id("goal"), workshop_id=day.state.workshop.id, block_id=OPEN, title=PLAIN)
    day.session.perform(Step(untranslated("goal"), added(goal)))
    day.go(CLOSED)
    day.session.perform(agenda.edit_block(day.state, CLOSED, closed_session=False))
    day.session.perform(goals.edit_goal(day.state, goal.id, title=SECRET))
    day.go(LAST)
    day.session.perform(goals.edit_goal(day.state, goal.id, title="Danach neu"))
    day.session.perform(agenda.edit_block(day.state, CLOSED, closed_session=True))
    (told,) = public(day).of(Goal)
    assert told.title == "Danach neu"
