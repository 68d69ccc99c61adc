"""Goals: what makes them SMART, what was typed, who answered what."""

from datetime import date
from functools import partial

import pytest

from moderation.activities.goals import edits
from moderation.activities.goals.agreement import Answer, GoalAnswer, answer_of, answers_of
from moderation.activities.goals.model import Goal, Smart, agreed, gaps, goals_of
from moderation.activities.goals.smart import (
    agreement_words,
    missing_words,
    name_of,
    resource_line,
    resource_words,
)
from moderation.activities.vision import choosing
from moderation.activities.vision import edits as vision_edits
from moderation.activities.vision.model import Consent
from moderation.domain.change import Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import Catalogue, Formats, Message
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.model import Block
from moderation.features.agenda.served import served, served_words
from moderation.features.votes.wording import VersionProposal, new_version
from moderation.minutes.plain import to_text
from moderation.output.minutes import PUBLIC, minutes_document
from moderation.session.session import Session
from tests.municipal_room import GOALS, draft_id, goal_id, room, unit_id
from tests.room_bridge import NOW, NoDisk

DE, EN = Formats("de"), Formats("en")


def english(message: Message | None) -> str:
    assert message is not None
    return Catalogue.load("en").text(message)


def goal(state: State, number: int) -> Goal:
    return state.get(Goal, goal_id(number))


def missing(state: State, number: int) -> str:
    found = gaps(state, goal(state, number))
    return "".join(letter.value for letter in Smart if letter in found)


def test_the_missing_letters_are_those_of_the_room() -> None:
    state = room()
    assert [missing(state, number) for number in range(1, 7)] == ["", "AR", "", "ART", "MAT", "T"]
    assert agreed(state, goal(state, 1))
    assert not agreed(state, goal(state, 2))


def test_a_reservation_agrees_and_a_rejection_or_silence_does_not() -> None:
    state = room()
    state = state.apply(edits.set_answer(state, goal_id(1), unit_id("a"), Answer.RESERVATION))
    assert "A" not in missing(state, 1)
    for answer in (Answer.NO, Answer.OPEN):
        other = state.apply(edits.set_answer(state, goal_id(1), unit_id("b"), answer))
        assert "A" in missing(other, 1)


def test_what_is_missing_is_said_in_words() -> None:
    state = room()
    assert english(agreement_words(state, goal(state, 1))) == "All units agree"
    assert english(agreement_words(state, goal(state, 2))) == (
        "Not carried by all: 1 rejection, 1 unit open"
    )
    assert english(resource_words(state, goal(state, 1), EN)) == "Staff and money are secured"
    assert english(resource_words(state, goal(state, 2), EN)) == (
        "1.0 position and €1.7 m not secured"
    )
    assert (
        english(resource_line(state, goal(state, 2), EN)) == "1.0 of 2.0 positions · €3.1 of 4.8 m"
    )
    assert (
        english(resource_line(state, goal(state, 6), EN))
        == "0.1 of 0.1 positions · no money needed"
    )
    assert [english(words) for words in missing_words(state, goal(state, 6))] == ["has a date"]


def test_zero_means_nothing_only_when_it_was_clarified() -> None:
    state = room()
    state = state.apply(edits.add_goal(state, GOALS, "Neues Ziel"))
    fresh = goals_of(state, GOALS)[-1]
    assert Smart.R in gaps(state, fresh)
    assert english(resource_words(state, fresh, EN)) == "Need not clarified yet"
    state = state.apply(edits.set_resources_clear(state, fresh.id, True))
    assert Smart.R not in gaps(state, state.get(Goal, fresh.id))
    assert english(resource_words(state, state.get(Goal, fresh.id), EN)) == (
        "Needs no extra staff or money"
    )


def test_naming_a_need_clarifies_it() -> None:
    state = room()
    state = state.apply(edits.add_goal(state, GOALS, "Neues Ziel"))
    fresh = goals_of(state, GOALS)[-1].id
    state = state.apply(edits.set_resources(state, fresh, money_needed=50_000))
    assert state.get(Goal, fresh).resources_clear
    state = state.apply(edits.set_resources(state, fresh, money_secured=50_000))
    assert Smart.R not in gaps(state, state.get(Goal, fresh))
    with pytest.raises(UserFacingError):
        edits.set_resources(state, fresh, staff_needed=-1.0)


def test_who_is_responsible_is_a_unit_or_the_words_that_were_typed() -> None:
    state = room()
    assert english(name_of(state, goal(state, 2))) == "Tiefbauamt"
    assert english(name_of(state, goal(state, 1))) == "Rat"
    state = state.apply(edits.set_owner(state, goal_id(2), None))
    assert name_of(state, goal(state, 2)) is None


def test_an_open_answer_leaves_no_row() -> None:
    state = room()
    state = state.apply(edits.set_answer(state, goal_id(1), unit_id("a"), Answer.OPEN))
    assert unit_id("a") not in answers_of(state, goal_id(1))
    assert answer_of(state, goal_id(1), unit_id("a")) is Answer.OPEN
    assert edits.set_answer(state, goal_id(1), unit_id("a"), Answer.OPEN).changes == ()


def test_the_words_of_a_reservation_go_with_an_agreement() -> None:
    state = room()
    pair = goal_id(2), unit_id("c")
    state = state.apply(edits.set_answer(state, *pair, Answer.NO))
    assert answers_of(state, pair[0])[pair[1]].text.startswith("Bauabschnitte")
    state = state.apply(edits.set_answer(state, *pair, Answer.YES))
    assert answers_of(state, pair[0])[pair[1]].text == ""


def test_writing_a_condition_makes_it_a_reservation() -> None:
    state = room()
    for key in ("a", "d"):
        step = edits.set_text(state, goal_id(2), unit_id(key), "Erst nach der Haushaltsberatung")
        state = state.apply(step)
        assert answer_of(state, goal_id(2), unit_id(key)) is Answer.RESERVATION
    state = state.apply(edits.set_text(state, goal_id(2), unit_id("bahn"), "Sperrpausen fehlen"))
    assert answer_of(state, goal_id(2), unit_id("bahn")) is Answer.NO


def test_goals_are_added_moved_and_removed_with_their_answers() -> None:
    state = room()
    state = state.apply(edits.move_goal(state, goal_id(6), -9))
    assert goals_of(state, GOALS)[0].id == goal_id(6)
    step = edits.remove_goal(state, goal_id(2))
    after = state.apply(step)
    assert not [a for a in after.of(GoalAnswer) if a.goal_id == goal_id(2)]
    assert after.apply(step.inverse()).of(GoalAnswer) == state.of(GoalAnswer)
    with pytest.raises(UserFacingError):
        edits.add_goal(state, GOALS, " ")
    with pytest.raises(UserFacingError):
        edits.edit_goal(state, goal_id(1), title=" ")


def test_a_date_is_set_and_taken_away() -> None:
    state = room()
    state = state.apply(edits.set_due(state, goal_id(4), date(2031, 6, 30)))
    assert "T" not in missing(state, 4)
    state = state.apply(edits.set_due(state, goal_id(4), None))
    assert "T" in missing(state, 4)


# -- the vision that a goal serves ---------------------------------------------------------------


def test_a_goal_names_the_version_of_the_vision_that_it_was_set_for() -> None:
    own, goal = draft_id("leise"), goal_id(1)
    state = room()
    assert served(state) == ()
    state = state.apply(vision_edits.adopt(state, own))
    state = state.apply(edits.set_served(state, goal, own))
    assert told(state, goal) == "Fassung 1: „Auental 2035: sicher, leise und für alle erreichbar.“"
    session = Session(state, NoDisk(), clock=lambda: NOW)  # type: ignore[arg-type]
    by = VersionProposal(proposer="Fraktion C", reason="kürzer", made_at=NOW)
    session.ask_about_words = partial(new_version, by=by)
    session.perform(vision_edits.edit_draft(session.state, own, sentence="Auental wird leise."))
    assert told(session.state, goal) == (
        "Fassung 1; inzwischen gilt Fassung 2: „Auental wird leise.“"
    )
    state = session.state.apply(edits.set_served(session.state, goal, None))
    state = state.apply(edits.set_served(state, goal, own))
    assert told(state, goal) == "Fassung 2: „Auental wird leise.“"
    minutes = to_text(minutes_document(MinutesView(state), "de"))
    assert "Fassung 2: „Auental wird leise.“" in minutes
    state = state.apply(vision_edits.remove_draft(state, own))
    assert told(state, goal) == ""


@pytest.mark.parametrize("reworded", [("closed",), ("closed", "open"), ("open", "closed")])
def test_no_view_names_a_version_that_it_does_not_hold(reworded: tuple[str, ...]) -> None:
    own, goal = draft_id("leise"), goal_id(1)
    state = room()
    state = state.apply(vision_edits.adopt(state, own))
    doors = Block(
        id=Id("doors"), workshop_id=state.workshop.id, rank=99, title="Intern",
        activity="cards", closed_session=True, started_at=NOW,
    )  # fmt: skip
    session = Session(state, NoDisk(), clock=lambda: NOW)  # type: ignore[arg-type]
    by = VersionProposal(proposer="Fraktion C", reason="kürzer", made_at=NOW)
    session.ask_about_words = partial(new_version, by=by)
    answers = {Side.POLITICS: (Consent.AGREED, "")}
    session.perform(choosing.say(session.state, own, answers, NOW))
    session.perform(Step(Message("t", "t"), added(doors)))
    for number, where in enumerate(reworded):
        now = session.state.get(Block, doors.id)
        ended = replaced(now, ended_at=None if where == "closed" else NOW)
        session.perform(Step(Message("t", "t"), ended))
        words = ("Auental wird leise und sicher.", "Auental wird sicher, leise und gut.")[number]
        session.perform(vision_edits.edit_draft(session.state, own, sentence=words))
        session.perform(choosing.say(session.state, own, answers, NOW))
    ended = replaced(session.state.get(Block, doors.id), ended_at=NOW)
    session.perform(Step(Message("t", "t"), ended))
    session.perform(edits.set_served(session.state, goal, own))
    last = len(reworded) + 1
    assert told(session.state, goal).startswith(f"Fassung {last}: ")

    view = PublicView(session.state)
    (known,) = served(view)
    assert told(view, goal) == f"„{known.words}“"
    minutes = to_text(minutes_document(session.state, "de", cut=PUBLIC))
    assert f"Fassung {last}" not in minutes


def told(state: Lookups, goal: Id) -> str:
    own = state.get(Goal, goal)
    words = served_words(state, own.serves_id, own.serves_version)
    return "" if words is None else Catalogue.load("de").text(words)
