# SPDX-License-Identifier: EUPL-1.2
"""What a group changed and what the plenary changed meanwhile come together, rule by rule."""

from __future__ import annotations

from datetime import timedelta

import pytest

from moderation.activities.cards.model import Cluster
from moderation.activities.goals.model import Answer, Goal, GoalAnswer
from moderation.activities.timeline.model import TimelineStep
from moderation.domain.change import Step, added
from moderation.domain.ids import new_id
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.group_work import merging
from moderation.features.group_work.differences import WHOLE, ItemFate, MergeChoice
from tests.group_rooms import (
    LATER,
    GroupRoom,
    Plenary,
    changed,
    full_plenary,
    refused,
    removed,
)


def fates(state: State, room: GroupRoom) -> dict[str, ItemFate]:
    """What became of everything that differs, by its words."""
    found = merging.compared(state, room.result()).found
    return {str(getattr(i.entity, i.kind.words)): i.fate for i in found.items}


# -------------------------------------------------------------------------------- merging


def test_what_is_new_changed_and_removed_there_comes_in_by_one_step() -> None:
    plenary = full_plenary()
    state = plenary.state
    cards = state.of(Entry)
    room = GroupRoom(state, plenary.blocks["cards"].id)
    cluster = room.add(Cluster, title="Neues Thema", rank=50.0)
    room.add(Entry, text="Neue Karte", entry_kind=EntryKind.CARD, cluster_id=cluster.id)
    room.change(cards[0], text="Besser gesagt")
    room.remove(cards[1])
    state = changed(state, cards[2], text="Hier geändert")
    assert fates(state, room) == {
        "Neues Thema": ItemFate.NEW,
        "Neue Karte": ItemFate.NEW,
        "Besser gesagt": ItemFate.THERE,
        cards[1].text: ItemFate.REMOVED,
        "Karte 2": ItemFate.HERE,
    }
    step = merging.merge(state, room.result(), {}, LATER)
    after = state.apply(step)
    assert [each.text for each in after.of(Entry)] == [
        "Neue Karte", "Besser gesagt", "Hier geändert", "Karte 3"
    ]  # fmt: skip
    fresh = next(each for each in after.of(Entry) if each.text == "Neue Karte")
    assert fresh.cluster_id == cluster.id
    assert fresh.workshop_id == state.workshop.id
    assert {each.id: each for each in after.apply(step.inverse()).entities()} == {
        each.id: each for each in state.entities()
    }


def test_what_is_not_wanted_stays_out() -> None:
    plenary = full_plenary()
    cards = plenary.state.of(Entry)
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    fresh = room.add(Entry, text="Neue Karte", entry_kind=EntryKind.CARD)
    room.change(cards[0], text="Besser gesagt")
    room.remove(cards[1])
    left = {(key, WHOLE): MergeChoice.OURS for key in (fresh.id, cards[0].id, cards[1].id)}
    after = plenary.state.apply(merging.merge(plenary.state, room.result(), left, LATER))
    assert after.of(Entry) == plenary.state.of(Entry)
    with refused(merging.NOTHING_NEW):
        merging.compared(after, room.result())


@pytest.mark.parametrize(
    ("choice", "texts"),
    [
        (MergeChoice.OURS, ["Hier"]),
        (MergeChoice.THEIRS, ["Dort"]),
        (MergeChoice.BOTH, ["Dort", "Hier"]),
    ],
)
def test_of_two_wordings_one_holds_or_both(choice: MergeChoice, texts: list[str]) -> None:
    plenary = Plenary()
    card = plenary.card("Anfang")
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.change(card, text="Dort")
    state = changed(plenary.state, card, text="Hier")
    assert fates(state, room) == {"Dort": ItemFate.BOTH}
    item = merging.compared(state, room.result()).found.items[0]
    assert [(d.base, d.ours, d.theirs) for d in item.conflicts] == [
        (("Anfang",), ("Hier",), ("Dort",))
    ]
    with refused(merging.UNDECIDED):
        merging.merge(state, room.result(), {}, LATER)
    after = state.apply(merging.merge(state, room.result(), {(card.id, "text"): choice}, LATER))
    assert sorted(each.text for each in after.of(Entry)) == texts
    with refused(merging.NOTHING_NEW):
        merging.compared(after, room.result())


@pytest.mark.parametrize(
    ("choice", "there"), [(MergeChoice.OURS, False), (MergeChoice.THEIRS, True)]
)
def test_what_is_gone_here_and_changed_there_is_asked(choice: MergeChoice, *, there: bool) -> None:
    plenary = full_plenary()
    goal = plenary.state.of(Goal)[0]
    room = GroupRoom(plenary.state, plenary.blocks["goals"].id)
    room.add(
        GoalAnswer, goal_id=room.here(goal).id, unit_id=room.here(plenary.other_unit).id,
        answer=Answer.RESERVATION, text="wenn Mittel da sind",
    )  # fmt: skip
    state = removed(plenary.state, goal)
    assert fates(state, room) == {goal.title: ItemFate.GONE_HERE}
    choices = {(goal.id, WHOLE): choice}
    after = state.apply(merging.merge(state, room.result(), choices, LATER))
    assert (after.find(Goal, goal.id) is not None) is there
    assert len([a for a in after.of(GoalAnswer) if a.goal_id == goal.id]) == (2 if there else 0)


@pytest.mark.parametrize(
    ("choice", "there"), [(MergeChoice.OURS, True), (MergeChoice.THEIRS, False)]
)
def test_what_is_removed_there_and_changed_here_is_asked(
    choice: MergeChoice, *, there: bool
) -> None:
    plenary = full_plenary()
    goal = plenary.state.of(Goal)[0]
    room = GroupRoom(plenary.state, plenary.blocks["goals"].id)
    room.remove(goal)
    answer = next(a for a in plenary.state.of(GoalAnswer) if a.goal_id == goal.id)
    state = changed(plenary.state, answer, answer=Answer.NO)
    assert fates(state, room) == {goal.title: ItemFate.GONE_THERE}
    choices = {(goal.id, WHOLE): choice}
    after = state.apply(merging.merge(state, room.result(), choices, LATER))
    assert (after.find(Goal, goal.id) is not None) is there


def test_a_unit_answers_a_goal_once_in_whichever_room() -> None:
    plenary = full_plenary()
    goal = plenary.state.of(Goal)[0]
    room = GroupRoom(plenary.state, plenary.blocks["goals"].id)
    values = {"goal_id": room.here(goal).id, "unit_id": room.here(plenary.other_unit).id}
    room.add(GoalAnswer, answer=Answer.NO, text="kein Geld", **values)
    here = GoalAnswer(
        id=new_id(), workshop_id=plenary.workshop.id, goal_id=goal.id,
        unit_id=plenary.other_unit.id, answer=Answer.YES,
    )  # fmt: skip
    state = plenary.state.apply(Step(untranslated("x"), added(here)))
    item = merging.compared(state, room.result()).found.items[0]
    assert item.open_keys == ((here.id, "answer"),)
    choices = {(here.id, "answer"): MergeChoice.THEIRS}
    after = state.apply(merging.merge(state, room.result(), choices, LATER))
    given = [a for a in after.of(GoalAnswer) if a.unit_id == plenary.other_unit.id]
    assert [(a.id, a.answer, a.text) for a in given] == [(here.id, Answer.NO, "kein Geld")]
    with refused(merging.NOTHING_NEW):
        merging.compared(after, room.result())


def test_begin_and_end_are_one_thing() -> None:
    plenary = Plenary()
    step = plenary.step("Planung")
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(step, ends=step.begins + timedelta(days=1))
    state = changed(plenary.state, step, begins=step.begins + timedelta(days=9))
    item = merging.compared(state, room.result()).found.items[0]
    assert item.open_keys == ((step.id, "begins"),), "together they would end before they begin"


def test_a_circle_of_steps_is_opened_and_told() -> None:
    plenary = Plenary()
    one, two = plenary.step("Eins"), plenary.step("Zwei")
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(one, after=(room.here(two).id,))
    state = changed(plenary.state, two, after=(one.id,))
    merge = merging.compared(state, room.result())
    assert [item.left_out for item in merge.found.items if item.id == one.id] == [(two.id,)]
    after = state.apply(merging.merge(state, room.result(), {}, LATER))
    assert after.get(TimelineStep, one.id).after == ()
    assert after.get(TimelineStep, two.id).after == (one.id,)


@pytest.mark.parametrize("choice", [MergeChoice.OURS, MergeChoice.THEIRS])
def test_one_step_of_a_timeline_is_the_vision(choice: MergeChoice) -> None:
    plenary = Plenary()
    one, two = plenary.step("Eins"), plenary.step("Zwei")
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(one, vision=True)
    state = changed(plenary.state, two, vision=True)
    merge = merging.compared(state, room.result())
    keys = [key for item in merge.found.items for key in item.open_keys]
    assert keys == [(one.id, "vision")]
    after = state.apply(merging.merge(state, room.result(), dict.fromkeys(keys, choice), LATER))
    marked = [step.id for step in after.of(TimelineStep) if step.vision]
    assert marked == [two.id if choice is MergeChoice.OURS else one.id]


def test_a_unit_that_was_removed_meanwhile_keeps_its_name() -> None:
    plenary = full_plenary()
    step = plenary.state.of(TimelineStep)[0]
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(step, unit_id=room.here(plenary.other_unit).id)
    state = removed(plenary.state, plenary.other_unit)
    after = state.apply(merging.merge(state, room.result(), {}, LATER))
    mended = after.get(TimelineStep, step.id)
    assert (mended.unit_id, mended.owner) == (None, "Fraktion A")


def test_a_card_that_was_moved_to_another_block_is_not_removed_unasked() -> None:
    plenary = full_plenary()
    card = plenary.state.of(Entry)[0]
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.remove(card)
    state = changed(plenary.state, card, block_id=plenary.blocks["talk"].id)
    assert fates(state, room) == {card.text: ItemFate.GONE_THERE}
