# SPDX-License-Identifier: EUPL-1.2
"""What a group changed and what the plenary changed meanwhile come together, rule by rule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from moderation.activities.cards.model import Cluster
from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.activities.timeline.edits import set_lag
from moderation.activities.timeline.model import Lag, TimelineStep
from moderation.activities.vision.model import VisionConsent, VisionDraft
from moderation.domain.change import Step, added
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.ids import new_id
from moderation.domain.lengths import Length
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.group_work import merging
from moderation.features.group_work.differences import WHOLE, ItemFate, MergeChoice
from moderation.features.votes.model import ResistanceCount
from moderation.session.nowhere import Nowhere
from moderation.session.session import Session
from tests.group_rooms import (
    GROUPS,
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


def test_what_stays_as_it_is_here_keeps_its_place() -> None:
    plenary = full_plenary()
    one, two = plenary.state.of(Entry)[:2]
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    for card in (one, two):
        room.change(card, text=f"{card.text}, anders", rank=card.rank + 50)
    left = {(one.id, WHOLE): MergeChoice.OURS}
    after = plenary.state.apply(merging.merge(plenary.state, room.result(), left, LATER))
    assert after.get(Entry, one.id) == one
    assert after.get(Entry, two.id).rank != two.rank


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


def test_a_second_wording_beside_the_first_takes_nothing_away() -> None:
    plenary = Plenary()
    card = plenary.card("Anfang")
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    both = {(card.id, "text"): MergeChoice.BOTH}
    state = changed(plenary.state, card, text="Hier")
    for minute, words in enumerate(("Dort", "Dort noch einmal"), 1):
        room.change(card, text=words)
        at = LATER + timedelta(minutes=minute)
        state = state.apply(merging.merge(state, room.result(at), both, at))
        state = changed(state, card, text=f"Hier {minute}")
    assert {each.text for each in state.of(Entry)} == {"Hier 2", "Dort", "Dort noch einmal"}


def test_a_copy_that_was_reworded_here_is_not_taken_back_by_the_same_words() -> None:
    plenary = Plenary()
    card = plenary.card("Anfang")
    both = {(card.id, "text"): MergeChoice.BOTH}
    rooms = [GroupRoom(plenary.state, plenary.blocks["cards"].id, name) for name in GROUPS[:2]]
    state = changed(plenary.state, card, text="Hier")
    for room in rooms:
        room.change(card, text="Dort")
        room.add(Entry, text="Dazu", entry_kind=EntryKind.CARD)
        state = state.apply(merging.merge(state, room.result(), both, LATER))
        copy = next(each for each in state.of(Entry) if each.text == "Dort")
        state = changed(state, copy, text="Weitergedacht") if room is rooms[0] else state
    assert {each.text for each in state.of(Entry)} == {"Hier", "Weitergedacht", "Dort", "Dazu"}


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


@pytest.mark.parametrize(
    "make",
    [
        lambda plenary, draft: plenary.add(VisionConsent, draft_id=draft.id, side=Side.POLITICS),
        lambda plenary, draft: plenary.add(
            ResistanceCount, option_id=draft.id, side=None, counts=(0,) * 11
        ),
    ],
    ids=["consent", "vote"],
)
@pytest.mark.parametrize(
    ("choice", "there"), [(MergeChoice.OURS, True), (MergeChoice.THEIRS, False)]
)
def test_what_has_results_here_is_not_removed_unasked(
    make: Callable[[Plenary, VisionDraft], Any], choice: MergeChoice, *, there: bool
) -> None:
    plenary = full_plenary()
    draft = plenary.state.of(VisionDraft)[0]
    room = GroupRoom(plenary.state, plenary.blocks["vision"].id)
    room.remove(draft)
    result = make(plenary, draft)
    state = plenary.state
    assert fates(state, room) == {draft.sentence: ItemFate.GONE_THERE}
    assert result in merging.compared(state, room.result()).found.items[0].along
    with refused(merging.UNDECIDED):
        merging.merge(state, room.result(), {}, LATER)
    step = merging.merge(state, room.result(), {(draft.id, WHOLE): choice}, LATER)
    after = state.apply(step)
    assert (after.any_of(result.id) is not None) == there
    assert (after.any_of(draft.id) is not None) == there


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


def test_a_day_and_how_exactly_it_was_said_are_one_thing() -> None:
    plenary = Plenary()
    step = plenary.step("Planung")
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(step, ends_as=Precision.MONTH)
    state = changed(plenary.state, step, ends=step.ends + timedelta(days=9))
    item = merging.compared(state, room.result()).found.items[0]
    assert item.open_keys == ((step.id, "begins"),)
    choices = {(step.id, "begins"): MergeChoice.THEIRS}
    after = state.apply(merging.merge(state, room.result(), choices, LATER))
    now = after.get(TimelineStep, step.id)
    assert (now.ends, now.ends_as) == (step.ends, Precision.MONTH)


def test_an_interim_goal_has_one_day_after_the_merge() -> None:
    plenary = Plenary()
    step = plenary.step("Beschluss")
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(step, begins=step.ends, is_interim_goal=True)
    state = changed(plenary.state, step, ends=step.ends + timedelta(days=9))
    item = merging.compared(state, room.result()).found.items[0]
    assert item.open_keys == ((step.id, "begins"),)


def test_how_long_steps_wait_is_worked_on_in_a_session_of_the_group() -> None:
    plenary = Plenary()
    one = plenary.step("Bekanntmachung")
    two = plenary.step("Beschluss", one)
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    session = Session(room.state, Nowhere())
    session.perform(set_lag(session.state, room.here(two).id, room.here(one).id, Length(months=1)))
    room.state = session.state
    after = plenary.state.apply(merging.merge(plenary.state, room.result(), {}, LATER))
    lag = after.of(Lag)[0]
    assert (lag.step_id, lag.before_id, lag.months) == (two.id, one.id, 1)


def waits(plenary: Plenary) -> tuple[TimelineStep, TimelineStep, Lag]:
    """Two steps, and how long the second one waits after the first."""
    one = plenary.step("Bekanntmachung")
    two = plenary.step("Beschluss", one)
    return one, two, plenary.add(Lag, step_id=two.id, before_id=one.id, days=14)


def test_how_long_a_step_waits_is_said_once_in_whichever_room() -> None:
    plenary = Plenary()
    one, two, lag = waits(plenary)
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(lag, days=21)
    state = removed(plenary.state, lag)
    state = state.apply(set_lag(state, two.id, one.id, Length(days=28)))
    again = state.of(Lag)[0]
    item = merging.compared(state, room.result()).found.items[0]
    assert item.open_keys == ((again.id, "months"),)
    choices = {(again.id, "months"): MergeChoice.THEIRS}
    after = state.apply(merging.merge(state, room.result(), choices, LATER))
    assert [(each.id, each.days) for each in after.of(Lag)] == [(again.id, 21)]
    with refused(merging.NOTHING_NEW):
        merging.compared(after, room.result())


def test_what_was_said_here_once_more_is_no_conflict_with_a_group_that_left_it() -> None:
    plenary = Plenary()
    one, two, lag = waits(plenary)
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(one, title="Auslegung")
    state = removed(plenary.state, lag)
    state = state.apply(set_lag(state, two.id, one.id, Length(days=28)))
    after = state.apply(merging.merge(state, room.result(), {}, LATER))
    assert after.of(Lag) == state.of(Lag)


def two_steps() -> tuple[Plenary, TimelineStep, TimelineStep]:
    """Two steps that do not wait for each other."""
    plenary = Plenary()
    return plenary, plenary.step("Beschluss"), plenary.step("Planung")


@pytest.mark.parametrize("taken", [True, False])
def test_a_link_that_the_group_made_comes_with_how_long_it_lasts_or_not_at_all(
    *, taken: bool
) -> None:
    plenary, first, second = two_steps()
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(second, after=(room.here(first).id,))
    room.add(Lag, step_id=room.here(second).id, before_id=room.here(first).id, days=14)
    items = merging.compared(plenary.state, room.result()).found.items
    assert [(item.id, len(item.along)) for item in items] == [(second.id, 1)]
    left = {} if taken else {(second.id, WHOLE): MergeChoice.OURS}
    after = plenary.state.apply(merging.merge(plenary.state, room.result(), left, LATER))
    assert after.get(TimelineStep, second.id).after == ((first.id,) if taken else ())
    assert [lag.days for lag in after.of(Lag)] == ([14] if taken else [])


@pytest.mark.parametrize("taken", [True, False])
def test_a_link_that_the_group_took_away_goes_with_how_long_it_lasted_or_not_at_all(
    *, taken: bool
) -> None:
    plenary = Plenary()
    first, second, lag = waits(plenary)
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.remove(lag)
    room.change(second, after=())
    items = merging.compared(plenary.state, room.result()).found.items
    assert [(item.id, len(item.along)) for item in items] == [(second.id, 1)]
    left = {} if taken else {(second.id, WHOLE): MergeChoice.OURS}
    after = plenary.state.apply(merging.merge(plenary.state, room.result(), left, LATER))
    assert after.get(TimelineStep, second.id).after == (() if taken else (first.id,))
    assert after.of(Lag) == (() if taken else (lag,))


@pytest.mark.parametrize("choice", [MergeChoice.OURS, MergeChoice.THEIRS])
def test_a_wait_that_somebody_keeps_or_brings_back_has_its_link(choice: MergeChoice) -> None:
    plenary = Plenary()
    first, second, lag = waits(plenary)
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    state = plenary.state
    if choice is MergeChoice.OURS:  # the group took both away, the plenary said how long anew
        room.remove(lag)
        room.change(second, after=())
        state = changed(state, lag, days=60)
    else:  # the plenary took both away, the group said how long anew
        room.change(lag, days=60)
        state = changed(removed(state, lag), second, after=())
    choices = {(lag.id, WHOLE): choice}
    after = state.apply(merging.merge(state, room.result(), choices, LATER))
    assert after.get(TimelineStep, second.id).after == (first.id,)
    assert [each.days for each in after.of(Lag)] == [60]


def test_a_link_that_is_left_out_of_a_circle_has_no_length() -> None:
    plenary, first, second = two_steps()
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    room.change(second, after=(room.here(first).id,))
    room.add(Lag, step_id=room.here(second).id, before_id=room.here(first).id, days=14)
    state = changed(plenary.state, first, after=(second.id,))
    after = state.apply(merging.merge(state, room.result(), {}, LATER))
    assert after.get(TimelineStep, second.id).after == ()
    assert not after.of(Lag)


def test_nothing_waits_after_a_step_that_stays_out() -> None:
    plenary = Plenary()
    waits(plenary)
    room = GroupRoom(plenary.state, plenary.blocks["timeline"].id)
    like = room.state.of(TimelineStep)[0]
    values = {"side": like.side, "begins": like.begins, "ends": like.ends}
    one = room.add(TimelineStep, title="Neu eins", **values)
    two = room.add(TimelineStep, title="Neu zwei", after=(one.id,), **values)
    room.add(Lag, step_id=two.id, before_id=one.id, days=3)
    left = {(one.id, WHOLE): MergeChoice.OURS}
    after = plenary.state.apply(merging.merge(plenary.state, room.result(), left, LATER))
    assert after.find(TimelineStep, two.id) is not None
    assert after.of(Lag) == plenary.state.of(Lag)


def test_a_vision_that_stays_in_the_plenary_goes_on_being_served() -> None:
    plenary = full_plenary()
    draft, goal = plenary.state.of(VisionDraft)[0], plenary.state.of(Goal)[0]
    state = changed(plenary.state, goal, serves_id=draft.id, serves_version=2)
    mark = ClosedMark(id=new_id(), workshop_id=plenary.workshop.id, target_id=draft.id)
    state = state.apply(Step(untranslated("x"), added(mark)))
    room = GroupRoom(state, plenary.blocks["goals"].id)
    assert room.here(goal).serves_id is None
    room.change(goal, measure="2 km")
    after = state.apply(merging.merge(state, room.result(), {}, LATER))
    now = after.get(Goal, goal.id)
    assert (now.serves_id, now.serves_version, now.measure) == (draft.id, 2, "2 km")


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
