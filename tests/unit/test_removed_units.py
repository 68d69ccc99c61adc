# SPDX-License-Identifier: EUPL-1.2
"""What a unit said stays when it is removed or declines, and what hangs on it is told before."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from random import Random
from typing import Any

import pytest

from moderation import registry
from moderation.activities.goals import edits as goals
from moderation.activities.goals.agreement import Answer, GoalAnswer, left_answers
from moderation.activities.goals.model import Goal, agreed
from moderation.activities.negotiation.model import NegotiationBoard
from moderation.activities.timeline.model import TimelineStep, owner_name
from moderation.domain.entity import KINDS, Needs, references
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.approval.model import Objection, SignOff
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, owner_of
from moderation.features.mandate.model import PreTalk
from moderation.features.people import edits as people
from moderation.features.people.model import Reply, Unit
from moderation.features.people.uses import what_hangs_on
from moderation.features.speakers.model import Speech
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from tests.any_workshop import any_workshop

assert registry.ROOMS

W, BLOCK, OFFICE, COUNCIL = Id("w"), Id("b"), Id("office"), Id("council")
NAMING = [
    (kind, named)
    for kind in KINDS.values()
    for named in references(kind)
    if named.kind == Unit.kind
]
"""Every field of the program that names a unit."""

AT = datetime(2026, 3, 12, 16, 30, tzinfo=UTC)
LATER = {
    SignOff: SignOff(id=Id("x"), workshop_id=W, side=Side.ADMINISTRATION, by="Leitung", at=AT),
    NegotiationBoard: NegotiationBoard(id=Id("x"), workshop_id=W, block_id=BLOCK),
    Objection: Objection(id=Id("x"), workshop_id=W, text="So war es nicht.", at=AT),
    Speech: Speech(
        id=Id("x"),
        workshop_id=W,
        side=Side.ADMINISTRATION,
        unit_id=OFFICE,
        began_at=AT,
        ended_at=AT,
    ),
    PreTalk: PreTalk(id=Id("x"), workshop_id=W, unit_id=OFFICE, wish="Mehr Zeit"),
}
"""What not every workshop has."""


def room(*others: Any) -> State:
    units = [
        Unit(id=OFFICE, workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION),
        Unit(id=COUNCIL, workshop_id=W, name="Rat", side=Side.POLITICS, rank=1.0),
    ]
    block = Block(id=BLOCK, workshop_id=W, title="Ziele", activity="goals")
    return State.holding([Workshop(id=W, title="T", language="de"), block, *units, *others])


@pytest.mark.parametrize(
    ("kind", "field"),
    [(kind, named.field) for kind, named in NAMING],
    ids=[f"{kind.kind}.{named.field}" for kind, named in NAMING],
)
def test_no_field_that_names_a_unit_is_silent_when_it_is_removed(kind: Any, field: str) -> None:
    named = next(named for own, named in NAMING if own is kind and named.field == field)
    state = any_workshop(Random(7), 4)
    one = next(iter(state.of(kind)), None) or LATER[kind]
    unit = Unit(id=OFFICE, workshop_id=state.workshop.id, name="Amt", side=Side.ADMINISTRATION)
    state = State.holding(
        [
            *(entity for entity in state.entities() if entity.id != one.id),
            unit,
            replace(one, workshop_id=state.workshop.id, **{field: OFFICE}),
        ]
    )
    assert named.hangs is not None or offered("uses")
    told = [message.source for message in what_hangs_on(state, OFFICE)]
    assert told, "nothing says what removing the unit means"
    german = Catalogue.load("de")
    assert all(german.text(m) != str(m) for m in what_hangs_on(state, OFFICE))


def test_whatever_keeps_a_name_has_a_text_for_it() -> None:
    kept = [(kind, named) for kind, named in NAMING if named.keeps]
    assert len(kept) >= 5
    for kind, named in kept:
        assert named.needs is Needs.MAY
        assert named.keeps in {field.name for field in fields(kind)}


def test_tasks_goals_and_steps_keep_the_name_of_a_unit_that_was_removed() -> None:
    state = room(
        Entry(
            id=Id("task"), workshop_id=W, entry_kind=EntryKind.TASK, text="Plan", unit_id=OFFICE
        ),
        Entry(
            id=Id("lot"), workshop_id=W, entry_kind=EntryKind.PARKING, text="Fähre", unit_id=OFFICE
        ),
        Goal(id=Id("goal"), workshop_id=W, block_id=BLOCK, title="Achse", unit_id=OFFICE),
        TimelineStep(
            id=Id("step"), workshop_id=W, block_id=BLOCK, title="Bau", side=Side.ADMINISTRATION,
            begins=date(2026, 1, 1), ends=date(2026, 2, 1), unit_id=OFFICE,
        ),
    )  # fmt: skip
    assert [str(m) for m in what_hangs_on(state, OFFICE)] == [
        "2 tasks or parked points keep its name",
        "1 step of the timeline keeps its name",
        "1 goal keeps its name as the owner",
    ]
    removing = people.remove_unit(state, OFFICE)
    gone = state.apply(removing)
    task = gone.get(Entry, Id("task"))
    assert str(owner_of(gone, task)) == "Tiefbauamt (no longer taking part)"
    assert gone.get(Goal, Id("goal")).owner == "Tiefbauamt"
    assert owner_name(gone, gone.get(TimelineStep, Id("step"))) == "Tiefbauamt"
    said = to_text(minutes_document(gone, "de"))
    assert said.count("Tiefbauamt (nicht mehr beteiligt)") == 2
    # Whoever takes the task on takes the place of the name.
    taken = gone.apply(capture.edit_entry(gone, task.id, unit_id=COUNCIL))
    assert str(owner_of(taken, taken.get(Entry, task.id))) == "Rat"
    assert gone.apply(removing.inverse()).entities() == state.entities()


def answered() -> State:
    state = room(Goal(id=Id("goal"), workshop_id=W, block_id=BLOCK, title="Achse"))
    state = state.apply(goals.set_answer(state, Id("goal"), COUNCIL, Answer.YES))
    state = state.apply(goals.set_answer(state, Id("goal"), OFFICE, Answer.NO))
    return state.apply(goals.set_text(state, Id("goal"), OFFICE, "Kein Personal"))


def test_an_answer_stays_as_given_when_its_unit_is_removed() -> None:
    state = answered()
    assert "its answer to 1 goal stays as given, with a note" in [
        str(m) for m in what_hangs_on(state, OFFICE)
    ]
    assert not agreed(state, state.get(Goal, Id("goal")))
    removing = people.remove_unit(state, OFFICE)
    gone = state.apply(removing)
    (left,) = left_answers(gone, Id("goal"))
    given = left.given
    assert (left.name, left.side) == ("Tiefbauamt", Side.ADMINISTRATION)
    assert (given.answer, given.text, given.unit_id) == (Answer.NO, "Kein Personal", None)
    # It is told, and nobody is asked any more: those who are asked agreed.
    said = to_text(minutes_document(gone, "de"))
    assert "abgelehnt: Kein Personal (nicht mehr beteiligt)" in said
    assert agreed(gone, gone.get(Goal, Id("goal")))
    assert gone.apply(removing.inverse()).entities() == state.entities()


def test_an_open_answer_that_is_kept_for_who_asks_is_none() -> None:
    state = answered()
    state = state.apply(goals.set_answer(state, Id("goal"), OFFICE, Answer.OPEN))
    state = state.apply(goals.set_follow_up(state, Id("goal"), OFFICE, "Leitung Hauptamt"))
    told = [str(m) for m in what_hangs_on(state, OFFICE)]
    assert told == ["who was to ask it about 1 goal goes with it"]
    removing = people.remove_unit(state, OFFICE)
    gone = state.apply(removing)
    assert [given.unit_id for given in gone.of(GoalAnswer)] == [COUNCIL]
    assert left_answers(gone, Id("goal")) == ()
    assert gone.apply(removing.inverse()).entities() == state.entities()


def test_an_answer_stays_as_given_when_its_unit_declines_afterwards() -> None:
    state = answered()
    declined = state.apply(people.edit_unit(state, COUNCIL, reply=Reply.DECLINED))
    (left,) = left_answers(declined, Id("goal"))
    assert (left.name, left.given.answer) == ("Rat", Answer.YES)
    said = to_text(minutes_document(declined, "de"))
    assert "zugestimmt (hat danach abgesagt)" in said
    back = declined.apply(people.edit_unit(declined, COUNCIL, reply=Reply.ACCEPTED))
    assert left_answers(back, Id("goal")) == ()
    assert {a.answer for a in back.of(GoalAnswer)} == {Answer.YES, Answer.NO}
