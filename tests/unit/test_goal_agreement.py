"""When a goal is agreed: by the rules as the code has them, and reckoned a second time by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.goals import edits
from moderation.activities.goals.agreement import (
    Accord,
    Answer,
    GoalAnswer,
    Position,
    Stand,
    accord,
    answers_of,
    proposed_to_confirm,
    stands,
)
from moderation.activities.goals.commitments import READ_BACK
from moderation.activities.goals.figures import figures
from moderation.activities.goals.gaps import gaps as minutes_gaps
from moderation.activities.goals.model import Goal, Smart, agreed, gaps
from moderation.activities.goals.smart import agreement_words, standing_words
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats, Message
from moderation.domain.views import MinutesView, PublicView, WallView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people import edits as people
from moderation.features.people.model import Attendance, Authority, Participant, Reply, Unit
from moderation.features.people.presence import lone_sides
from tests.municipal_room import goal_id, room, unit_id

assert registry.ROOMS  # every kind in the order of the rooms

START = datetime(2026, 3, 12, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
GOAL = Id("goal")


def english(message: Message | None) -> str:
    assert message is not None
    return Catalogue.load("en").text(message)


# ------------------------------------------------------------------- a second, naive computation


MOMENTS = st.sampled_from([None, *(START + HOUR / 2 * half for half in range(7))])
PEOPLE = st.builds(
    Participant,
    id=st.just(Id("person")),
    workshop_id=st.just(Id("w")),
    unit_id=st.just(Id("unit")),
    name=st.just("Leitung"),
    attendance=st.sampled_from(Attendance),
    arrived_at=MOMENTS,
    left_at=MOMENTS,
    may_commit=st.sampled_from(Authority),
)
UNITS = st.tuples(
    st.sampled_from(Side),
    st.sampled_from(Reply),
    st.lists(PEOPLE, max_size=3),
    st.none() | st.tuples(st.sampled_from(Answer), st.booleans()),
)
TIMES = st.sampled_from(
    [(START + HOUR, None), (START + HOUR, START + 2 * HOUR), (START + HOUR, START + HOUR)]
)


def whole(units: list, begin: datetime | None, end: datetime | None) -> State:  # type: ignore[type-arg]
    """A workshop of one goal with these units."""
    made: list[object] = [
        Workshop(id=Id("w"), title="W"),
        Block(
            id=Id("b"), workshop_id=Id("w"), title="Ziele", activity="goals",
            started_at=begin, ended_at=end,
        ),
        Goal(id=GOAL, workshop_id=Id("w"), block_id=Id("b"), title="Ziel"),
    ]  # fmt: skip
    for number, (side, reply, persons, said) in enumerate(units):
        key = Id(f"unit-{number}")
        made.append(
            Unit(
                id=key,
                workshop_id=Id("w"),
                rank=number,
                name=f"Amt {number}",
                side=side,
                reply=reply,
            )
        )
        made += [
            replace(person, id=Id(f"person-{number}-{place}"), unit_id=key, rank=float(place))
            for place, person in enumerate(persons)
        ]
        if said is not None:
            made.append(
                GoalAnswer(
                    id=Id(f"answer-{number}"),
                    workshop_id=Id("w"),
                    goal_id=GOAL,
                    unit_id=key,
                    answer=said[0],
                    to_confirm=said[1],
                )
            )
    return State.holding(made)


def by_hand(
    unit: tuple,  # type: ignore[type-arg]
    begin: datetime,
    end: datetime | None,
) -> tuple[str, bool]:
    """How a unit stands, as somebody with the list of people would say, and whether it may."""
    _side, _reply, persons, said = unit
    answer = "open" if said is None else said[0].value
    present = [p for p in persons if p.attendance is Attendance.PRESENT]
    expected = [p for p in persons if p.attendance is Attendance.EXPECTED]

    def came_in_time(person: Participant) -> bool:
        return end is None or person.arrived_at is None or person.arrived_at <= end

    def heard_anything(person: Participant) -> bool:
        return came_in_time(person) and (person.left_at is None or person.left_at > begin)

    def saw_the_end(person: Participant) -> bool:
        if person.left_at is None:
            return heard_anything(person)
        return end is not None and heard_anything(person) and person.left_at >= end

    if answer == "open" and persons and not any(saw_the_end(p) for p in present or expected):
        answer = "away"
    return answer, answer in ("open", "away") or not (said is not None and said[1])


@given(st.lists(UNITS, max_size=5), TIMES)
def test_stands_and_verdict_are_what_somebody_reckons_by_hand(
    units: list,  # type: ignore[type-arg]
    times: tuple[datetime, datetime | None],
) -> None:
    state = whole(units, *times)
    goal = state.get(Goal, GOAL)
    asked = [unit for unit in units if unit[1] is not Reply.DECLINED]
    hand = [by_hand(unit, *times) for unit in sorted(asked, key=lambda u: list(Side).index(u[0]))]
    stood = stands(state, goal)
    assert [(each.position.value, each.may_commit) for each in stood] == hand
    must = [answer for answer, may in hand if may and answer != "away"]
    if "no" in (answer for answer, _may in hand):
        expected = Accord.NOT_BY_ALL
    elif must and all(answer in ("yes", "reservation") for answer in must):
        expected = Accord.AGREED
    else:
        expected = Accord.OPEN
    assert accord(stood) is expected
    assert (Smart.A not in gaps(state, goal)) == (expected is Accord.AGREED)
    # Whoever may not be named is counted, and nobody else decides.
    assert accord(stands(PublicView(state), goal)) is expected
    alone, told = lone_sides(state), stands(PublicView(state), goal)
    assert not any(each.to_confirm and each.side in alone for each in told)
    assert {"confirm" in english(agreement_words(PublicView(state), goal))} == {
        any(each.to_confirm and each.side not in alone for each in stood)
    }
    seen = sorted((each.side.value, each.position.value) for each in told)
    if not any(each.to_confirm and each.side in alone for each in stood):
        assert seen == sorted((each.side.value, each.position.value) for each in stood)


def test_no_sentence_tells_what_the_one_person_of_a_side_may_do() -> None:
    person = Participant(
        id=Id("p"), workshop_id=Id("w"), unit_id=Id("u"), name="P", attendance=Attendance.PRESENT
    )
    alone = (Side.POLITICS, Reply.ACCEPTED, [person], (Answer.YES, True))
    office = (Side.ADMINISTRATION, Reply.ACCEPTED, [person, person], (Answer.YES, False))
    with_others = whole([alone, office], START, None)
    view, goal = PublicView(with_others), with_others.get(Goal, GOAL)
    assert english(agreement_words(view, goal)) == "All units agree"
    by_itself = whole([alone], START, None)
    assert not agreed(by_itself, goal)
    assert not agreed(PublicView(by_itself), goal), "agreed in no cut"
    assert english(agreement_words(PublicView(by_itself), goal)) == "All answers open"


# ------------------------------------------------------------------------------- what is said of it


def with_people(state: State, key: str, **values: object) -> State:
    """The room with other values for everybody of a unit."""
    return State.holding(
        replace(e, **values)  # type: ignore[arg-type]
        if isinstance(e, Participant) and e.unit_id == unit_id(key)
        else e
        for e in state.entities()
    )


def stand_of(state: State, number: int, key: str) -> Stand:
    goal = state.get(Goal, goal_id(number))
    return next(
        each
        for each in stands(state, goal)
        if each.unit is not None and each.unit.id == unit_id(key)
    )


def ticked(state: State, key: str, *numbers: int) -> State:
    """The room where the answers of a unit to these goals are to be confirmed."""
    for number in numbers:
        state = state.apply(edits.set_to_confirm(state, goal_id(number), unit_id(key), True))
    return state


def test_an_answer_that_is_to_be_confirmed_blocks_nothing() -> None:
    state = ticked(room(), "kasse", 1)
    assert stand_of(state, 1, "kasse").to_confirm
    assert english(stand_of(state, 1, "kasse").message) == "agreed, to be confirmed"
    goal = state.get(Goal, goal_id(1))
    assert agreed(state, goal)
    assert english(agreement_words(state, goal)) == "All units in the room agree, 1 to be confirmed"
    no = state.apply(edits.set_answer(state, goal.id, unit_id("kasse"), Answer.NO))
    assert not agreed(no, goal), "a no counts, whoever says it"


def test_what_is_known_of_people_in_confidence_is_told_to_the_moderator_alone() -> None:
    plain, known = room(), with_people(room(), "kasse", may_commit=Authority.NO)
    goal = plain.get(Goal, goal_id(1))
    for public in (WallView, MinutesView, PublicView, partial(PublicView, by_unit=True)):
        views = public(plain), public(known)
        first, second = (
            [(each.side, each.message, each.may_commit) for each in stands(view, goal)]
            for view in views
        )
        assert first == second
        assert agreement_words(views[0], goal) == agreement_words(views[1], goal)
    assert [unit.id for unit in proposed_to_confirm(known, goal)] == [unit_id("kasse")]
    assert not proposed_to_confirm(ticked(known, "kasse", 1), goal), "it is ticked"
    silent = known.apply(edits.set_answer(known, goal.id, unit_id("kasse"), Answer.OPEN))
    assert not proposed_to_confirm(silent, goal), "it has said nothing yet"
    assert not agreed(silent, goal), "whoever says nothing does not agree"


def test_one_of_a_unit_who_may_is_enough_and_unknown_is_no_no() -> None:
    state = with_people(room(), "kasse", may_commit=Authority.NO)
    first = next(p for p in state.of(Participant) if p.unit_id == unit_id("kasse"))
    for known in (Authority.YES, Authority.UNKNOWN):
        one = state.apply(people.set_authority(state, first.id, known))
        assert not proposed_to_confirm(one, one.get(Goal, goal_id(1)))


def test_a_goal_with_a_no_is_agreed_nowhere_and_may_go_on_as_a_recommendation() -> None:
    state = room()
    goal = state.get(Goal, goal_id(2))
    view = MinutesView(state)
    assert english(standing_words(view, goal)) == "Not carried by all"
    [figure] = figures(view, Catalogue.load("en"), Formats("en"))
    assert (figure.value, figure.label) == ("3", "of 6 goals agreed")
    assert goal.id not in {item.id for item in READ_BACK.find(state)}
    state = state.apply(edits.set_recommended(state, goal.id, True))
    goal = state.get(Goal, goal.id)
    assert english(standing_words(state, goal)).endswith("goes on as a recommendation")
    assert goal.id not in {item.id for item in READ_BACK.find(state)}, "nobody committed to it"
    assert (goal.unit_id, goal.due) == (unit_id("tief"), date(2034, 9, 30))
    agreed_again = state.apply(edits.set_answer(state, goal.id, unit_id("bahn"), Answer.YES))
    assert standing_words(agreed_again, goal) is None, "without a no nothing is said of it"


def test_a_unit_that_left_is_away_until_it_answers() -> None:
    state = room()
    state = state.apply(people.all_gone(state, unit_id("d"), START))
    assert stand_of(state, 2, "d").position is Position.AWAY
    assert stand_of(state, 1, "d").position is Position.YES, "what it said stays"
    said = state.apply(edits.set_answer(state, goal_id(2), unit_id("d"), Answer.RESERVATION))
    assert stand_of(said, 2, "d").position is Position.RESERVATION


def test_all_others_agree_in_one_step() -> None:
    state = room()
    state = state.apply(people.all_gone(state, unit_id("bahn"), START))
    goal = state.get(Goal, goal_id(4))
    after = state.apply(edits.answer_rest(state, goal))
    found = {each.unit.id: each.position for each in stands(after, goal) if each.unit is not None}
    assert found[unit_id("b")] is Position.YES
    assert found[unit_id("c")] is Position.RESERVATION, "who has answered keeps the answer"
    assert found[unit_id("bahn")] is Position.AWAY, "nobody answers for who is not there"


def test_nobody_answers_for_a_unit_of_which_nobody_was_ticked() -> None:
    state = with_people(room(), "b", attendance=Attendance.EXPECTED)
    goal = state.get(Goal, goal_id(4))
    after = state.apply(edits.answer_rest(state, goal))
    assert stand_of(after, 4, "b").position is Position.OPEN
    before = State.holding(
        replace(e, attendance=Attendance.EXPECTED) if isinstance(e, Participant) else e
        for e in state.entities()
    )
    after = before.apply(edits.answer_rest(before, goal))
    assert stand_of(after, 4, "b").position is Position.YES, "nobody knows who is there"


def test_a_tick_does_not_outlive_what_it_was_about() -> None:
    state, key = room(), unit_id("bahn")
    state = state.apply(edits.set_recommended(state, goal_id(2), True))
    state = state.apply(edits.set_answer(state, goal_id(2), key, Answer.YES))
    assert not state.get(Goal, goal_id(2)).recommended
    state = state.apply(edits.set_recommended(state, goal_id(2), True))
    assert not state.get(Goal, goal_id(2)).recommended, "nobody rejects it"
    state = state.apply(edits.set_answer(state, goal_id(2), key, Answer.OPEN))
    state = state.apply(edits.set_follow_up(state, goal_id(2), key, "Amt"))
    state = state.apply(edits.set_to_confirm(state, goal_id(2), key, True))
    state = state.apply(edits.set_answer(state, goal_id(2), key, Answer.YES))
    assert not stand_of(state, 2, "bahn").to_confirm


def test_what_lifts_a_reservation_goes_with_it() -> None:
    state, key = room(), unit_id("a")
    state = state.apply(edits.set_lifted_by(state, goal_id(1), key, "Haushalt 2029"))
    assert answers_of(state, goal_id(1))[key].answer is Answer.RESERVATION
    state = state.apply(edits.set_answer(state, goal_id(1), key, Answer.NO))
    assert answers_of(state, goal_id(1))[key].lifted_by == ""


def test_who_asks_is_kept_without_an_answer() -> None:
    state, key = room(), unit_id("d")
    state = state.apply(edits.set_follow_up(state, goal_id(2), key, "Kämmerei"))
    assert answers_of(state, goal_id(2))[key].answer is Answer.OPEN
    state = state.apply(edits.set_answer(state, goal_id(2), key, Answer.YES))
    state = state.apply(edits.set_answer(state, goal_id(2), key, Answer.OPEN))
    assert answers_of(state, goal_id(2))[key].follow_up == "Kämmerei"
    state = state.apply(edits.set_follow_up(state, goal_id(2), key, " "))
    assert key not in answers_of(state, goal_id(2))


@pytest.mark.parametrize("who", ["", "Leitung Hauptamt"])
def test_the_minutes_ask_who_sees_to_what_is_owed(who: str) -> None:
    state = ticked(room(), "kasse", 1, 2, 3, 4, 5, 6)
    state = state.apply(people.all_gone(state, unit_id("bahn"), START))
    state = state.apply(edits.set_follow_up(state, goal_id(4), unit_id("bahn"), who))
    lines = [english(gap.message) for gap in minutes_gaps(MinutesView(state)) if not gap.fine]
    assert "2 answers of units that are not in the room: who asks them by when?" in lines
    assert "5 answers to be confirmed: who sees to it by when?" in lines
    assert "5 reservations without what would lift them" in lines
    day = START.date()
    done = state.apply(edits.set_follow_up_due(state, goal_id(4), unit_id("bahn"), day))
    lines = [english(gap.message) for gap in minutes_gaps(MinutesView(done)) if not gap.fine]
    asked = "1 answer of a unit that is not in the room: who asks it by when?"
    assert (asked in lines) == bool(who)
