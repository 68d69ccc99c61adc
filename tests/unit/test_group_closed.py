# SPDX-License-Identifier: EUPL-1.2
"""What is closed stays closed: on the way to a group, in its room, and on the way back."""

from __future__ import annotations

from typing import Any

import pytest

from moderation.activities.goals.model import Goal
from moderation.domain import closed_edits
from moderation.domain.change import Step, added, replaced
from moderation.domain.closed_mark import ClosedMark, earlier_of
from moderation.domain.ids import new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import PublicView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.group_work import bounds, merging
from moderation.features.group_work.differences import WHOLE, MergeChoice
from moderation.features.people.model import Unit
from moderation.session.nowhere import Nowhere
from moderation.session.session import Session
from tests.group_rooms import LATER, NOW, GroupRoom, Plenary, changed, full_plenary, refused


def closed_by_hand(state: State, entity: Any) -> State:
    """A workshop in which the moderator closed something."""
    return state.apply(closed_edits.close(state, entity.id))


def closed_by_door(state: State, entity: Any) -> State:
    """A workshop whose closed block runs, in which something was typed into an entity."""
    session = Session(state, Nowhere())
    session.perform(agenda.start_workshop(session.state, NOW))
    session.perform(Step(untranslated("x"), replaced(entity, text="Zuerst")))
    assert session.state.of(ClosedMark)
    return session.state


def merged(state: State, room: GroupRoom, choices: Any = None, at: Any = LATER) -> State:
    """The plenary with a group's result, through the one door."""
    session = Session(state, Nowhere())
    session.perform(merging.merge(state, room.result(at), choices or {}, at))
    return session.state


def another_block(plenary: Plenary) -> Block:
    """One more block of the plenary."""
    own = plenary.workshop.id
    block = Block(id=new_id(), workshop_id=own, rank=9.0, title="Personal", activity="talk")
    plenary.entities.append(block)
    return block


def public(state: State) -> str:
    """Every word that may be told in public."""
    return repr(PublicView(state).of(Entry))


# --------------------------------------------------------------------- what a group closes


def test_what_a_group_closes_by_hand_is_closed_in_the_plenary() -> None:
    plenary = full_plenary()
    old = plenary.state.of(Entry)[0]
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    fresh = room.add(Entry, text="Nur für uns", entry_kind=EntryKind.CARD)
    for entity in (fresh, room.here(old)):
        room.state = closed_by_hand(room.state, entity)
    after = merged(plenary.state, room)
    assert {e.text for e in after.of(Entry)} >= {"Nur für uns", old.text}
    assert "Nur für uns" not in public(after)
    assert old.text not in public(after)
    with refused(merging.NOTHING_NEW):
        merging.compared(after, room.result())


def test_a_mark_alone_is_a_result_and_what_is_told_here_is_closed_again() -> None:
    plenary = full_plenary()
    card = plenary.state.of(Entry)[0]
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.state = closed_by_hand(room.state, room.here(card))
    told = ClosedMark(id=new_id(), workshop_id=plenary.workshop.id, target_id=card.id, told=True)
    state = plenary.state.apply(Step(untranslated("x"), added(told)))
    after = merged(state, room)
    assert card.text not in public(after)
    assert len(after.of(ClosedMark)) == 1


def test_what_stays_out_or_as_it_is_here_is_not_closed() -> None:
    plenary = full_plenary()
    card = plenary.state.of(Entry)[0]
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    fresh = room.add(Entry, text="Nur für uns", entry_kind=EntryKind.CARD)
    room.change(card, text="Anders gesagt")
    for entity in (fresh, room.here(card)):
        room.state = closed_by_hand(room.state, entity)
    left = {(key, WHOLE): MergeChoice.OURS for key in (fresh.id, card.id)}
    after = merged(plenary.state, room, left)
    assert card.text in public(after)
    assert not after.of(ClosedMark)


def test_words_that_a_group_closed_are_closed_and_the_earlier_ones_told() -> None:
    plenary = full_plenary()
    card = plenary.state.of(Entry)[0]
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    mine = room.here(card)
    mark = ClosedMark(
        id=new_id(), workshop_id=mine.workshop_id, target_id=mine.id,
        earlier=earlier_of(mine, ["text"]),
    )  # fmt: skip
    room.change(card, text="Leise gesagt")
    room.put(*added(mark))
    after = merged(plenary.state, room)
    assert after.get(Entry, card.id).text == "Leise gesagt"
    assert "Leise gesagt" not in public(after)
    assert card.text in public(after)


@pytest.mark.parametrize("begun", [True, False])
def test_what_a_closed_group_worked_out_stays_closed_though_its_block_was_opened(
    *, begun: bool
) -> None:
    plenary = full_plenary()
    block, card = plenary.blocks["cards"], plenary.state.of(Entry)[0]
    state = changed(plenary.state, block, closed_session=True)
    room = GroupRoom(state, block.id)
    if begun:
        room.state = closed_by_door(room.state, room.here(card))
    room.add(Entry, text="Hinter der Tür", entry_kind=EntryKind.CARD)
    room.change(card, text="Leise gesagt")
    after = merged(changed(state, block, closed_session=False), room)
    assert "Leise gesagt" in {e.text for e in after.of(Entry)}
    for words in ("Hinter der Tür", "Leise gesagt"):
        assert words not in public(after)
    assert card.text in public(after)


def test_what_is_closed_travels_with_its_mark_in_a_closed_block() -> None:
    plenary = full_plenary()
    block, card = plenary.blocks["cards"], plenary.state.of(Entry)[0]
    state = changed(closed_by_hand(plenary.state, card), block, closed_session=True)
    room = GroupRoom(state, block.id)
    assert [mark.target_id for mark in room.state.of(ClosedMark)] == [room.here(card).id]
    room.add(Entry, text="Dazu", entry_kind=EntryKind.CARD)
    step = merging.merge(state, room.result(), {}, LATER)
    assert ClosedMark.kind not in step.kinds


def test_a_group_opens_nothing() -> None:
    plenary = full_plenary()
    block, card = plenary.blocks["cards"], plenary.state.of(Entry)[0]
    room = GroupRoom(changed(plenary.state, block, closed_session=True), block.id)
    session = Session(room.state, Nowhere())
    mine = room.here(card)
    told = ClosedMark(id=new_id(), workshop_id=mine.workshop_id, target_id=mine.id, told=True)
    with refused(bounds.FOR_THE_PLENARY):
        session.perform(Step(untranslated("x"), added(told)))
    room = GroupRoom(plenary.state, block.id)
    session = Session(room.state, Nowhere())
    session.perform(closed_edits.close(session.state, room.here(card).id))
    session.perform(closed_edits.tell(session.state, room.here(card).id))
    assert not session.state.of(ClosedMark)


# ------------------------------------------------------------------------- what travels


@pytest.mark.parametrize("which", ["unit", "block", "workshop", "other block"])
def test_words_of_frames_typed_behind_closed_doors_stay_in_the_plenary(which: str) -> None:
    plenary = full_plenary()
    listed: dict[str, tuple[Any, str]] = {
        "unit": (plenary.unit, "name"),
        "block": (plenary.blocks["goals"], "question"),
        "workshop": (plenary.workshop, "subtitle"),
        "other block": (plenary.blocks["cards"], "title"),
    }
    entity, field = listed[which]
    block = another_block(plenary)
    state = changed(plenary.state, block, closed_session=True, started_at=NOW)
    session = Session(state, Nowhere())
    mine = session.state.any_of(entity.id)
    session.perform(Step(untranslated("x"), replaced(mine, **{field: "Leise"})))
    text = GroupRoom(session.state, plenary.blocks["goals"].id).text
    assert "Leise" not in text
    assert getattr(entity, field) in text


def test_a_unit_that_was_added_behind_closed_doors_is_named_nowhere() -> None:
    plenary = full_plenary()
    goal = plenary.state.of(Goal)[0]
    closed = plenary.add(Unit, name="Geheimes Amt", side=Side.ADMINISTRATION)
    state = closed_by_hand(changed(plenary.state, goal, unit_id=closed.id), closed)
    room = GroupRoom(state, plenary.blocks["goals"].id)
    assert "Geheimes Amt" not in room.text
    assert room.here(goal).title == goal.title


def test_a_closed_block_takes_along_what_was_typed_in_it_and_nothing_of_another_one() -> None:
    plenary = full_plenary()
    own = plenary.blocks["goals"]
    other = another_block(plenary)
    state = changed(plenary.state, own, closed_session=True)
    state = changed(state, other, closed_session=True, started_at=NOW)
    session = Session(state, Nowhere())
    unit = session.state.get(Unit, plenary.unit.id)
    session.perform(Step(untranslated("x"), replaced(unit, name="Leise")))
    over = changed(changed(session.state, other, ended_at=NOW), own, started_at=NOW)
    session = Session(over, Nowhere())
    unit = session.state.get(Unit, plenary.other_unit.id)
    session.perform(Step(untranslated("x"), replaced(unit, name="Hier gesagt")))
    room = GroupRoom(session.state, own.id)
    assert "Leise" not in room.text
    assert "Hier gesagt" in room.text
    assert "Hier gesagt" not in repr(PublicView(room.state).of(Unit))


# ----------------------------------------------------------------------- both side by side


@pytest.mark.parametrize("side", ["here", "there"])
def test_the_copy_of_something_closed_is_closed(side: str) -> None:
    plenary = Plenary()
    card = plenary.card("Anfang")
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.change(card, text="Dort")
    state = changed(plenary.state, card, text="Hier")
    if side == "here":
        state = closed_by_hand(state, card)
    else:
        room.state = closed_by_hand(room.state, room.here(card))
    after = merged(state, room, {(card.id, "text"): MergeChoice.BOTH})
    assert sorted(each.text for each in after.of(Entry)) == ["Dort", "Hier"]
    assert not PublicView(after).of(Entry)
