"""Which votes on one question are compared, and what is refused beside what stands already."""

import pytest

from moderation.activities.polls import edits
from moderation.activities.polls.model import Electorate, Poll, rounds_of
from moderation.activities.vision import edits as vision
from moderation.activities.vision.model import drafts_of
from moderation.domain.change import Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.votes.rules import VoteKind
from tests.municipal_room import VISION, room
from tests.municipal_room import tally as vision_tally
from tests.polls_sample import P, V, W, asked, closed, people

OTHERS = Side.OTHERS
FULL = {P: [[6, 6, 0]], V: [[6, 6, 0]]}
SIDE = Electorate.SIDE


def secret(state: State, words: str = "Frage?", **rules: object) -> tuple[State, Poll]:
    return asked(state, VoteKind.HANDS, words, secret=True, **rules)


def without_attendance(state: State) -> State:
    changes = tuple(
        change
        for person in state.of(Participant)
        for change in replaced(person, attendance=Attendance.EXPECTED)
    )
    return state.apply(Step(edits.EDIT, changes))


def absent(state: State, side: Side, number: int) -> State:
    own = [p for p in state.of(Participant) if p.id.startswith(side.value)]
    changes = tuple(
        change
        for person in own[:number]
        for change in replaced(person, attendance=Attendance.EXCUSED)
    )
    return state.apply(Step(edits.EDIT, changes))


def guests(state: State, number: int) -> State:
    unit = Unit(id=Id("gast"), workshop_id=W, name="Stadtwerke", side=OTHERS)
    some = [
        Participant(
            id=Id(f"gast-{n}"), workshop_id=W, rank=n, unit_id=unit.id, name=f"Gast {n}",
            attendance=Attendance.PRESENT,
        )
        for n in range(number)
    ]  # fmt: skip
    return state.apply(Step(edits.EDIT, added(unit, *some)))


@pytest.mark.parametrize(("number", "refused"), [(0, False), (1, True), (4, True), (5, False)])
def test_few_who_left_are_not_told_by_a_repeated_vote(number: int, refused: bool) -> None:
    state, poll = secret(people())
    state = absent(closed(state, poll, FULL), P, number)
    if refused:
        with pytest.raises(UserFacingError, match="let the same people vote as before"):
            edits.open_round(state, poll.id)
    else:
        edits.open_round(state, poll.id)


@pytest.mark.parametrize(("late", "refused"), [(0, False), (1, True), (4, True), (5, False)])
@pytest.mark.parametrize("ticked", [True, False])
def test_few_late_ballots_are_not_told_by_a_repeated_vote(
    late: int, refused: bool, ticked: bool
) -> None:
    state, poll = secret(people() if ticked else without_attendance(people()))
    state = closed(state, poll, {P: [[7 - late, 5, 0]], V: [[6, 6, 0]]})
    edits.open_round(state, poll.id)
    if refused:
        with pytest.raises(UserFacingError, match="numbers of ballots differ"):
            closed(state, poll, {P: [[7, 5, 0]], V: [[6, 6, 0]]})
    else:
        assert len(rounds_of(closed(state, poll, {P: [[7, 5, 0]], V: [[6, 6, 0]]}), poll.id)) == 2


@pytest.mark.parametrize("number", [4, 5])
@pytest.mark.parametrize("ticked", [True, False])
def test_a_side_is_not_told_by_everybody_minus_the_other(number: int, ticked: bool) -> None:
    state = people(number, 12)
    state, whole = secret(state if ticked else without_attendance(state))
    state = closed(state, whole, {P: [[number, 0, 0]], V: [[6, 6, 0]]})
    state, part = secret(state, " FRAGE ", electorate=SIDE, side=V)
    if number < 5:
        with pytest.raises(UserFacingError, match="fewer than five"):
            edits.open_round(state, part.id) if ticked else closed(state, part, {V: [[6, 6, 0]]})
    else:
        edits.open_round(state, part.id)
        closed(state, part, {V: [[6, 6, 0]]})


def test_the_rest_beside_both_sides_is_not_told() -> None:
    state = guests(people(), 3)
    for side in (P, V):
        state, part = secret(state, electorate=SIDE, side=side)
        state = closed(state, part, {side: [[6, 6, 0]]})
    state, whole = secret(state)
    with pytest.raises(UserFacingError, match="fewer than five people"):
        edits.open_round(state, whole.id)
    other, another = secret(state, "Eine andere Frage?")
    kind = {"vote_kind": VoteKind.BAROMETER}
    other = other.apply(edits.edit_poll(other, another.id, **kind))
    edits.open_round(other, another.id)


def test_what_open_votes_leave_is_not_told() -> None:
    state, poll = secret(people(12, 3))
    state = closed(state, poll, {P: [[6, 6, 0]], V: [[2, 1, 0]]})
    state, part = asked(state, VoteKind.HANDS, "Frage?", electorate=SIDE, side=P)
    with pytest.raises(UserFacingError, match="fewer than five people"):
        edits.open_round(state, part.id)
    state, everybody = asked(state, VoteKind.HANDS, "Frage?")
    edits.open_round(state, everybody.id)
    state = closed(state, everybody, {P: [[6, 6, 0]], V: [[2, 1, 0]]})
    assert rounds_of(state, everybody.id)


def test_sides_are_added_up_where_they_alone_would_tell_too_much() -> None:
    state, poll = secret(people(12, 17))
    state = closed(state, poll, {P: [[6, 6, 0]], V: [[6, 11, 0]]})
    state = closed(state, poll, {P: [[6, 5, 0]], V: [[7, 11, 0]]})
    first, second = rounds_of(state, poll.id)
    assert first.ballots_by_side == (12, 17, 0)
    assert (second.ballots, second.ballots_by_side) == (29, ())


def test_a_vote_on_the_drafts_and_the_one_on_the_vision_ask_the_same() -> None:
    state = room(voted=False)
    state = state.apply(vision.close_vote(state, VISION, vision_tally()))
    drafts = drafts_of(state, VISION)
    options = [(draft.id, draft.sentence) for draft in drafts if not draft.zero]
    made = edits.vote_on(state, VISION, "Und jetzt?", VoteKind.RESISTANCE, options)
    state = state.apply(made)
    (poll,) = [p for p in state.of(Poll) if p.question == "Und jetzt?"]
    edits.open_round(state, poll.id)
    present = [p for p in state.of(Participant) if p.attendance is Attendance.PRESENT]
    fewer = state.apply(Step(edits.EDIT, replaced(present[0], attendance=Attendance.EXCUSED)))
    with pytest.raises(UserFacingError, match="nearly the same people"):
        edits.open_round(fewer, poll.id)
    dots = fewer.apply(Step(edits.EDIT, replaced(poll, vote_kind=VoteKind.DOTS)))
    edits.open_round(dots, poll.id)
