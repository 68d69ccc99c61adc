# SPDX-License-Identifier: EUPL-1.2
"""A follow-up workshop carries what is open, with its origin, and once."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from moderation import registry
from moderation.activities.follow_up.model import CameTrue, CountedOn, looked_at
from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.activities.roles.model import RoleBody, RoleCell, RoleLetter, RoleTask
from moderation.activities.timeline.model import FixedDate, FixedKind
from moderation.domain.blank import blank
from moderation.domain.change import Step, added, replaced
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, untranslated
from moderation.domain.views import PublicView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind, PrivateNote
from moderation.features.earlier.beginning import begin
from moderation.features.earlier.carrying import Reading, take_up
from moderation.features.earlier.changes import ChangeKind, differences, not_there_then
from moderation.features.earlier.model import FOLLOW_UP, AgreedThing, EarlierWorkshop, ThingKind
from moderation.features.earlier.sources import DoneThing, sources
from moderation.features.people.model import Attendance, Participant, Reply, Unit
from moderation.features.progress.edits import note_progress
from moderation.features.progress.model import Progress, is_settled, notes_of
from moderation.minutes.document import Document
from moderation.minutes.plain import to_text
from moderation.output import writing
from moderation.output.council import CouncilPaper, council_document, council_tables
from moderation.output.minutes import PUBLIC, minutes_document
from moderation.paths import resource
from moderation.storage import workshop_file
from moderation.windows.library.years import a_year_later, over
from tests.any_workshop import workshops

W, GOALS, ROLES, U, V = Id("w"), Id("b"), Id("r"), Id("u"), Id("v")
THEN = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)
NOW = datetime(2027, 3, 18, 9, 0, tzinfo=UTC)


def held(**values: Any) -> State:
    """A workshop of 2026: two goals, two tasks, a matrix, two units and who was there."""
    common: dict[str, Any] = {"workshop_id": W}
    return State.holding(
        [
            replace(
                Workshop(id=W, title="Mobilität", day=date(2026, 3, 12), status=Status.CLOSED),
                **values,
            ),
            Block(id=GOALS, rank=2.0, title="Ziele", activity="goals", started_at=THEN, **common),
            Block(id=ROLES, rank=1.0, title="Rollen", activity="roles", **common),
            Unit(id=U, name="Tiefbauamt", side=Side.ADMINISTRATION, reply=Reply.ACCEPTED, **common),
            Unit(id=V, rank=1.0, name="Fraktion A", side=Side.POLITICS, **common),
            Participant(
                id=Id("p"), unit_id=U, name="Kim Sommer", attendance=Attendance.PRESENT, **common
            ),
            Participant(id=Id("q"), unit_id=V, name="Robin Winter", **common),
            Goal(id=Id("g1"), block_id=GOALS, title="Radachse gebaut", unit_id=U, **common),
            Goal(id=Id("g2"), rank=2.0, block_id=GOALS, title="Budget verankert", **common),
            GoalAnswer(id=Id("a"), goal_id=Id("g1"), unit_id=V, answer=Answer.YES, **common),
            Entry(
                id=Id("t1"), block_id=GOALS, entry_kind=EntryKind.TASK, text="Plan", unit_id=U,
                **common,
            ),
            Entry(
                id=Id("t2"), rank=2.0, block_id=GOALS, entry_kind=EntryKind.TASK, text="Brief",
                **common,
            ),
            PrivateNote(id=Id("n"), text="geheim", block_id=GOALS, **common),
            RoleTask(id=Id("rt"), block_id=ROLES, title="Leitlinien", **common),
            RoleBody(id=Id("rb"), block_id=ROLES, name="Rat", side=Side.POLITICS, **common),
            RoleCell(
                id=Id("rc"), task_id=Id("rt"), body_id=Id("rb"), agreed=RoleLetter.E, **common
            ),
        ]
    )  # fmt: skip


def noted(state: State, thing: str, progress: Progress, day: date = date(2026, 11, 15)) -> State:
    """The workshop with a note on something."""
    why = "weil" if progress is Progress.DROPPED else ""
    return state.apply(note_progress(state, Id(thing), progress, day, now=NOW, reason=why))


def following(*earlier: State, now: datetime = NOW, election: date | None = None) -> State:
    """A follow-up workshop of these."""
    return State.holding(begin(earlier, "Review", Reading(now, election)))


def carried(state: State) -> dict[str, AgreedThing]:
    """What is told, by its words."""
    return {each.text: each for each in state.of(AgreedThing)}


def done_things(state: State) -> list[DoneThing]:
    return [thing for source in sources() for thing in source.things(state)]


def open_things(state: State) -> set[str]:
    return {
        thing.id
        for thing in done_things(state)
        if not is_settled(state, thing.id) and not blank(thing.text)
    }


# ------------------------------------------------------------------------------ what goes along


@settings(max_examples=40, deadline=None)
@given(earlier=workshops())
def test_exactly_what_is_open_goes_along_with_its_origin_and_once(earlier: State) -> None:
    state = following(earlier)
    along = [each for each in state.of(AgreedThing) if each.carried]
    assert {key for each in along for key in each.sources if key in open_things(earlier)} == {
        key for each in along for key in each.sources[-1:]
    }
    # Things of the same words are one: they are known by at least one of their ids.
    told = {thing.text: thing for thing in done_things(earlier) if thing.id in open_things(earlier)}
    assert {each.text for each in along} == set(told)
    before = {each.thing_id: each for each in earlier.of(AgreedThing)}
    for each in along:
        assert state.any_of(each.thing_id or Id("")) is not None
        came = before.get(Id(each.sources[-1]))
        title = earlier.workshop.title
        if came is not None:
            title = earlier.get(EarlierWorkshop, came.earlier_id).title
        assert state.get(EarlierWorkshop, each.earlier_id).title == title
    assert len({each.thing_id for each in along}) == len(along)
    assert not take_up(state, [earlier], Reading(NOW)).changes
    read = workshop_file.parse(workshop_file.write(state), "w")
    assert not take_up(State.holding(read), [earlier], Reading(NOW)).changes


def test_what_is_settled_is_told_and_does_not_go_along() -> None:
    earlier = noted(noted(held(), "g2", Progress.REACHED), "t2", Progress.DROPPED)
    state = following(earlier)
    assert [goal.title for goal in state.of(Goal)] == ["Radachse gebaut"]
    assert [entry.text for entry in state.of(Entry)] == ["Plan"]
    told = carried(state)
    assert set(told) == {"Radachse gebaut", "Budget verankert", "Plan", "Brief"}
    (note,) = notes_of(state, told["Budget verankert"].followed_id)
    assert (note.progress, note.day) == (Progress.REACHED, date(2026, 11, 15))


def test_the_history_goes_along_and_how_units_stand() -> None:
    state = following(noted(held(), "g1", Progress.ON_THE_WAY))
    goal = next(goal for goal in state.of(Goal) if goal.title == "Radachse gebaut")
    assert [note.progress for note in notes_of(state, goal.id)] == [Progress.ON_THE_WAY]
    (answer,) = state.of(GoalAnswer)
    assert answer.goal_id == goal.id
    assert state.get(Unit, answer.unit_id or Id("")).name == "Fraktion A"
    assert state.get(Unit, goal.unit_id or Id("")).name == "Tiefbauamt"


def test_people_and_units_come_along_and_are_asked() -> None:
    state = following(held())
    assert {unit.reply for unit in state.of(Unit)} == {Reply.OPEN}
    assert {p.attendance for p in state.of(Participant)} == {Attendance.EXPECTED}
    assert [person.name for person in not_there_then(state)] == ["Robin Winter"]
    assert not state.of(PrivateNote)
    assert state.workshop.status is Status.DRAFT
    assert all(block.started_at is None for block in state.of(Block))


def test_it_starts_from_the_agreed_state_and_says_what_changed() -> None:
    state = following(held())
    assert not differences(state)
    (cell,) = state.of(RoleCell)
    state = state.apply(Step(untranslated(""), replaced(cell, agreed=RoleLetter.M, politics=None)))
    (found,) = differences(state)
    assert (found.label, found.before, found.now) == ("Leitlinien: Rat", "E", "M")
    assert found.kind is ChangeKind.OTHER


# ----------------------------------------------------------------------------------- bad input


def test_a_follow_up_of_a_follow_up_names_the_first_workshop() -> None:
    first = following(held())
    first = first.apply(Step(untranslated(""), replaced(first.workshop, day=date(2027, 3, 18))))
    second = following(first, now=NOW + timedelta(days=365))
    told = carried(second)
    assert set(told) == {"Radachse gebaut", "Budget verankert", "Plan", "Brief"}
    for each in told.values():
        assert second.get(EarlierWorkshop, each.earlier_id).title == "Mobilität"
        assert len(each.sources) == 2
    both = following(held(), first, now=NOW + timedelta(days=365))
    assert len(both.of(Goal)) == 2
    assert len(both.of(Entry)) == 2
    assert not take_up(both, [held(), first], Reading(NOW)).changes


def test_two_copies_of_a_workshop_bring_the_same_once() -> None:
    copy = State.holding(workshop_file.parse(workshop_file.write(held()), "w"))
    state = following(held(), copy)
    assert len(state.of(Goal)) == 2
    assert len(state.of(EarlierWorkshop)) == 1


def test_what_came_later_is_taken_up_later() -> None:
    running = held(status=Status.RUNNING)
    state = following(running)
    (entry,) = state.of(EarlierWorkshop)
    assert entry.unfinished
    late = Goal(id=Id("g3"), workshop_id=W, rank=3.0, block_id=GOALS, title="Jahresbilanz")
    later = held().apply(Step(untranslated(""), added(late)))
    step = take_up(state, [later], Reading(NOW))
    after = state.apply(step)
    assert [goal.title for goal in after.of(Goal)][-1] == "Jahresbilanz"
    assert not after.of(EarlierWorkshop)[0].unfinished
    assert not take_up(after, [later], Reading(NOW)).changes


def test_what_was_removed_here_does_not_come_again() -> None:
    state = following(held())
    goal = state.of(Goal)[0]
    state = state.apply(Step(untranslated(""), removal(state, goal)))
    assert not take_up(state, [held()], Reading(NOW)).changes


def test_an_election_in_between_is_told() -> None:
    earlier = held()
    clock = Block(id=Id("tl"), workshop_id=W, rank=3.0, title="Weg", activity="timeline")
    vote = FixedDate(
        id=Id("f"), workshop_id=W, block_id=Id("tl"), title="Kommunalwahl",
        fixed_kind=FixedKind.ELECTION, day=date(2026, 9, 13),
    )  # fmt: skip
    state = following(earlier.apply(Step(untranslated(""), added(clock, vote))))
    (entry,) = state.of(EarlierWorkshop)
    assert (entry.election, entry.election_day) == ("Kommunalwahl", date(2026, 9, 13))
    assert not state.of(GoalAnswer)  # those of politics are asked anew


def test_an_election_that_somebody_tells_of_counts_too() -> None:
    state = following(held(), election=date(2026, 9, 13))
    (entry,) = state.of(EarlierWorkshop)
    assert (entry.election, entry.election_day) == ("Wahl des Rats", date(2026, 9, 13))
    assert not state.of(GoalAnswer)
    before = following(held(), election=date(2025, 9, 14))
    assert before.of(GoalAnswer)


def test_an_owner_who_is_gone_is_told_in_words() -> None:
    earlier = held()
    goal = replace(earlier.get(Goal, Id("g1")), unit_id=None, owner="Verkehrsamt")
    earlier = earlier.apply(
        Step(
            untranslated(""),
            replaced(earlier.get(Goal, Id("g1")), unit_id=None, owner="Verkehrsamt"),
        )
    )
    state = following(earlier)
    assert carried(state)[goal.title].owner == "Verkehrsamt"


def test_who_was_erased_does_not_come_along() -> None:
    earlier = held()
    person = earlier.get(Participant, Id("p"))
    earlier = earlier.apply(Step(untranslated(""), replaced(person, name="[gelöscht]")))
    assert [each.name for each in following(earlier).of(Participant)] == ["Robin Winter"]


def test_nothing_to_follow_up_is_said() -> None:
    with pytest.raises(UserFacingError):
        begin([], "Review", Reading(NOW))


# ------------------------------------------------------------------------------ closed, private


@settings(max_examples=30, deadline=None)
@given(earlier=workshops())
def test_nothing_closed_is_told_in_public(earlier: State) -> None:
    state = following(earlier)
    public = PublicView(state, names=True, by_unit=True)
    before = PublicView(earlier, names=True, by_unit=True)
    told = {goal.title for goal in before.of(Goal)} | {e.text for e in before.of(Entry)}
    assert {goal.title for goal in public.of(Goal)} <= told
    assert {entry.text for entry in public.of(Entry)} <= told
    assert {thing.text for thing in public.of(AgreedThing)} <= told


def test_a_goal_of_a_closed_block_stays_closed() -> None:
    earlier = held()
    block = earlier.get(Block, GOALS)
    earlier = earlier.apply(Step(untranslated(""), replaced(block, closed_session=True)))
    state = following(earlier)
    assert len(state.of(Goal)) == 2
    public = PublicView(state, names=True, by_unit=True)
    assert not public.of(Goal)
    assert not public.of(AgreedThing)
    assert not public.of(Entry)


def test_a_workshop_closed_as_a_whole_stays_so() -> None:
    state = following(held(closed_session=True))
    assert state.workshop.closed_session
    x = Id("x")
    other = [
        Workshop(id=x, title="Offen", day=date(2026, 9, 1)),
        Block(id=Id("xb"), workshop_id=x, title="Ziele", activity="goals"),
    ]
    both = following(held(closed_session=True), State.holding(other))
    assert not both.workshop.closed_session
    assert "Radachse" not in str([*PublicView(both, names=True).of(AgreedThing)])
    assert not PublicView(both, names=True).of(EarlierWorkshop)[1:]


def test_it_is_asked_first_what_came_true_of_what_was_counted_on() -> None:
    earlier = held()
    answer = earlier.get(GoalAnswer, Id("a"))
    said = {"answer": Answer.RESERVATION, "text": "die Förderung kommt"}
    earlier = earlier.apply(Step(untranslated(""), replaced(answer, **said)))
    state = following(earlier)
    (counted,) = state.of(CountedOn)
    assert "die Förderung kommt" in counted.text
    assert counted.came_true is CameTrue.OPEN
    assert not take_up(state, [earlier], Reading(NOW)).changes
    assert "Förderung" in to_text(minutes_document(state))
    assert "Vorbehalt: die Förderung" in to_text(minutes_document(state))
    assert "Vorbehalt: die Förderung" not in to_text(minutes_document(state, cut=PUBLIC))


# ---------------------------------------------------------------------------------- the example


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_has_two_generations(language: str) -> None:
    name = "mobilitaetskonzept-2035"
    earlier = registry.read_workshop(resource("examples", f"{name}.{language}.json"))
    told = json.loads(resource("years", f"{name}.{language}.json").read_text(encoding="utf-8"))
    held = over(State.holding(earlier), told)
    assert held.workshop.day == date(2026, 3, 12)
    state = State.holding(a_year_later(held, told))
    assert state.workshop.day == date(2027, 3, 18)
    goals = [each for each in state.of(AgreedThing) if each.thing_kind is ThingKind.GOAL]
    assert [each.carried for each in goals] == [False, True, True, True, True, False]
    tasks = [each for each in state.of(AgreedThing) if each.thing_kind is ThingKind.TASK]
    assert [each.carried for each in tasks] == [False] * 5 + [True, True]
    activities = [block.activity for block in state.of(Block)]
    assert activities[0] == FOLLOW_UP
    assert {"roles", "vision", "timeline", "goals"} <= set(activities)
    assert not differences(state)
    assert state.of(CountedOn)
    assert to_text(minutes_document(state))


def test_a_goal_of_2020_that_was_reached_in_march_2021_can_be_told() -> None:
    """Due 31.12.2020, done in March 2021: status, evidence, reason, and how late it was."""
    earlier = held(day=date(2020, 3, 12))
    goal = replace(earlier.get(Goal, Id("g1")), due=date(2020, 12, 31))
    earlier = earlier.apply(Step(untranslated(""), replaced(earlier.get(Goal, Id("g1")),
                                                            due=goal.due)))  # fmt: skip
    earlier = earlier.apply(
        note_progress(
            earlier, goal.id, Progress.REACHED, date(2021, 3, 31), now=NOW,
            evidence="Abnahme vom 31.03.2021", reason="Die Baufirma fiel aus.",
        )
    )  # fmt: skip
    state = following(earlier)
    text = to_text(minutes_document(state)).replace("\u00a0", " ")
    for words in (
        "erreicht am 31.03.2021, 3 Monate zu spät",
        "Abnahme vom 31.03.2021",
        "Die Baufirma fiel aus.",
    ):
        assert words in text, text
    assert "Baufirma" not in to_text(minutes_document(state, cut=PUBLIC))


# ------------------------------------------------------------------------------ for the council


def _told(document: Document) -> str:
    return to_text(document).replace("\u00a0", " ")


def two_years() -> list[State]:
    """A workshop with a goal achieved, one on the way and one closed; and what followed it up."""
    earlier = noted(noted(held(), "g2", Progress.REACHED), "g1", Progress.ON_THE_WAY)
    secret = Goal(id=Id("g3"), workshop_id=W, rank=3.0, block_id=GOALS, title="Grundstück kaufen")
    mark = ClosedMark(id=Id("m"), workshop_id=W, target_id=Id("g3"))
    earlier = earlier.apply(Step(untranslated(""), added(secret, mark)))
    return [earlier, following(earlier)]


@pytest.mark.parametrize("paper", CouncilPaper)
def test_the_council_is_told_everything_once(paper: CouncilPaper) -> None:
    states = two_years()
    today = date(2027, 4, 1)
    text = _told(council_document(states, paper, today, "de", public=False))
    assert text.count("Radachse gebaut") == (1 if paper is CouncilPaper.REPORT else 2)
    assert "auf dem Weg am 15.11.2026" in text
    assert "Vereinbart von: Fraktion A" in text
    assert ("Budget verankert" in text) is (paper is CouncilPaper.REPORT)
    assert ("Plan" in text) is (paper is CouncilPaper.HAND_OVER)
    assert "Grundstück" in text
    public = _told(council_document(states, paper, today, "de", public=True))
    assert "Radachse gebaut" in public
    assert "Grundstück" not in public
    assert "Vereinbart von" not in public
    rows = [row for s in council_tables(states, paper, today, "de", public=True).sheets
            for row in s.rows]  # fmt: skip
    assert "Radachse gebaut" in {row[0] for row in rows}
    assert "Grundstück kaufen" not in {row[0] for row in rows}


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_it_is_written_as_pdf_and_docx(ending: str) -> None:
    document = council_document(
        two_years(), CouncilPaper.REPORT, date(2027, 4, 1), "de", public=True
    )
    assert len(writing.minutes(document, Path(f"bericht{ending}"), NOW)) > 1000


@settings(max_examples=15, deadline=None)
@given(state=workshops())
def test_the_council_is_told_of_any_workshop(state: State) -> None:
    for paper in CouncilPaper:
        for public in (True, False):
            assert council_document([state], paper, date(2027, 4, 1), public=public).blocks
            assert council_tables([state], paper, date(2027, 4, 1), public=public).sheets


def test_a_file_that_names_something_else_is_told_in_the_words_that_stood() -> None:
    state = following(held())
    thing = next(each for each in state.of(AgreedThing) if each.thing_id is not None)
    for other in (state.of(Block)[0].id, state.of(Unit)[0].id, Id("gone")):
        odd = state.apply(Step(untranslated(""), replaced(thing, thing_id=other)))
        (told,) = (each for each in looked_at(odd, thing.block_id) if each.agreed.id == thing.id)
        assert told.text == thing.text
        assert told.removed
