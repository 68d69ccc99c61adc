"""What makes a goal measurable, what it is linked with, and what the program hints at."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.goals import content_edits, edits
from moderation.activities.goals.content_sheet import content_sheet
from moderation.activities.goals.hints import hints
from moderation.activities.goals.links import area_words, arose_in, contributors, steps_to
from moderation.activities.goals.measure import figure_words
from moderation.activities.goals.model import Goal, GoalReach, Smart, gaps, goals_of
from moderation.activities.goals.smart import missing_words
from moderation.activities.timeline.model import Clock, TimelineStep
from moderation.domain.amounts import figure, parse_figure
from moderation.domain.change import Change, Step, added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView
from moderation.features.people.edits import remove_unit
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from tests.municipal_room import GOALS, VISION, WORKSHOP, goal_id, room, unit_id

assert registry.ROOMS  # steps are offered by another activity
DE, EN = Formats("de"), Formats("en")
TODAY = date(2026, 11, 30)
STEP = Id("step")


def planned() -> State:
    """The room with a timeline up to 2035, and a step on it."""
    step = TimelineStep(
        id=STEP, workshop_id=WORKSHOP, block_id=VISION, title="Entwurf der Radachse",
        side=Side.ADMINISTRATION, begins=date(2027, 1, 1), ends=date(2027, 6, 30),
    )  # fmt: skip
    clock = Clock(id=Id("clock"), workshop_id=WORKSHOP, block_id=VISION, horizon=2035)
    return room().apply(Step(untranslated(""), (*added(step), *added(clock))))


def goal(state: State, number: int = 2) -> Goal:
    return state.get(Goal, goal_id(number))


def english(state: State, own: Goal) -> list[str]:
    catalogue = Catalogue.load("en")
    return [catalogue.text(each) for each in hints(state, own, TODAY, EN)]


@pytest.mark.parametrize(
    ("typed", "amount", "shown"),
    [
        ("6,2", 6.2, "6,2"),
        ("1.250", 1250.0, "1.250"),
        ("1 250", 1250.0, "1.250"),
        ("−3,5", -3.5, "-3,5"),
        ("½", 0.5, "0,5"),
        ("0", 0.0, "0"),
        ("12,25", 12.25, "12,25"),
    ],
)
def test_a_figure_is_read_and_shown_as_it_was_understood(
    typed: str, amount: float, shown: str
) -> None:
    assert parse_figure(typed) == amount
    assert figure(amount, DE) == shown
    assert parse_figure(shown) == amount


@pytest.mark.parametrize("typed", ["6,2 km", "viel", "1.2000", "50 %", "0,125", "1,250", "9" * 20])
def test_what_is_no_figure_is_asked_back(typed: str) -> None:
    with pytest.raises(UserFacingError):
        parse_figure(typed)


def test_an_empty_figure_is_none_and_not_zero() -> None:
    assert parse_figure(" ") is None
    assert parse_figure("–") is None


@pytest.mark.parametrize(
    ("lacks", "words"),
    [
        ({"measured_in": ""}, "unit"),
        ({"baseline": None}, "baseline"),
        ({"baseline_day": None}, "date of the baseline"),
        ({"target": None}, "target"),
        ({"figure_source": ""}, "source of the figure"),
        ({"target": None, "figure_source": ""}, "target, source of the figure"),
    ],
)
def test_a_goal_is_measurable_with_all_of_its_figures_alone(
    lacks: dict[str, object], words: str
) -> None:
    state = room()
    assert Smart.M not in gaps(state, goal(state))
    own = replace(goal(state), **lacks)  # type: ignore[arg-type]
    assert Smart.M in gaps(state, own)
    said = [Catalogue.load("en").text(each) for each in missing_words(state, own)]
    assert f"says how it is measured (still open: {words})" in said


def test_zero_is_a_figure() -> None:
    state = room().apply(content_edits.set_baseline(room(), goal_id(2), 0.0))
    assert Smart.M not in gaps(state, goal(state))
    found = figure_words(goal(state), DE)
    assert found is not None
    assert Catalogue.load("de").text(found) == "0 (31.12.2025) → 6,2 km"


def test_words_that_are_no_unit_take_the_place_of_the_unit() -> None:
    state = room()
    state = state.apply(edits.name_owner(state, goal_id(2), "Arbeitskreis Rad"))
    assert (goal(state).unit_id, goal(state).owner) == (None, "Arbeitskreis Rad")
    state = state.apply(edits.name_owner(state, goal_id(2), "tiefbauamt"))
    assert (goal(state).unit_id, goal(state).owner) == (unit_id("tief"), "")


def test_a_goal_without_anybody_is_incomplete_everywhere() -> None:
    state = room()
    state = state.apply(edits.set_owner(state, goal_id(1), None))
    catalogue = Catalogue.load("en")
    assert [catalogue.text(own) for own in missing_words(state, goal(state, 1))] == [
        "says who sees to it"
    ]
    found = registry.gaps(MinutesView(state))
    assert "1 goal without anybody responsible" in [catalogue.text(gap.message) for gap in found]


@pytest.mark.parametrize(
    ("changed", "hint"),
    [
        ({"specific": "Irgendwie sicherer"}, "Nobody can measure “Irgendwie”."),
        ({"title": "Möglichst viele Wege"}, "Nobody can measure “Möglichst”."),
        ({"title": "Radwege verbessern", "target": None}, "“verbessern” needs an indicator"),
        ({"due": date(1034, 9, 30)}, "cannot be meant"),
        ({"due": date(2026, 11, 29)}, "has passed"),
        ({"due": date(2036, 1, 1)}, "beyond 2035"),
        ({"baseline_day": date(2027, 1, 1)}, "still to come"),
        ({"target": 1.4}, "Baseline and target are the same"),
    ],
)
def test_what_cannot_be_meant_is_hinted_at(changed: dict[str, object], hint: str) -> None:
    state = planned()
    assert english(state, goal(state)) == []
    (said,) = english(state, replace(goal(state), **changed))  # type: ignore[arg-type]
    assert hint in said


@pytest.mark.parametrize(
    ("changed"),
    [
        {"title": "Radwege verbessern"},
        {"due": TODAY},
        {"due": date(2035, 12, 31)},
        {"specific": "Mittelfristige Finanzplanung genutzt"},
    ],
)
def test_what_can_be_meant_is_not(changed: dict[str, object]) -> None:
    state = planned()
    assert english(state, replace(goal(state), **changed)) == []  # type: ignore[arg-type]


def test_links_are_made_and_taken_back() -> None:
    state = planned()
    for edit, target in (
        (content_edits.link_step, STEP),
        (content_edits.link_contributor, unit_id("plan")),
        (content_edits.set_arose, VISION),
    ):
        state = state.apply(edit(state, goal_id(2), target))
    own = goal(state)
    assert [step.id for step in steps_to(state, own)] == [STEP]
    assert [unit.id for unit in contributors(state, own)] == [unit_id("plan")]
    assert arose_in(state, own)
    state = state.apply(content_edits.link_step(state, goal_id(2), STEP))
    assert goal(state).step_ids == ()
    state = state.apply(remove_unit(state, unit_id("plan")))
    assert goal(state).contributor_ids == ()


def test_the_minutes_say_figures_and_links() -> None:
    state = planned()
    state = state.apply(content_edits.link_step(state, goal_id(2), STEP))
    state = state.apply(content_edits.link_contributor(state, goal_id(2), unit_id("plan")))
    state = state.apply(content_edits.set_reach(state, goal_id(2), GoalReach.STRATEGIC))
    state = state.apply(edits.edit_goal(state, goal_id(2), area="Radverkehr"))
    told = to_text(minutes_document(MinutesView(state), "de"))
    for words in (
        "1,4 (31.12.2025) → 6,2 km",
        "Radverkehrszählung",
        "Entwurf der Radachse",
        "Stadtplanungsamt",
        "Radverkehr, strategisch",
    ):
        assert words in told

    assert area_words(goal(state)) is not None


def test_the_table_of_figures_can_be_calculated_with() -> None:
    state = planned()
    state = state.apply(content_edits.link_contributor(state, goal_id(2), unit_id("plan")))
    view = MinutesView(state)
    table = content_sheet(view, goals_of(view, GOALS), Catalogue.load("de"))
    assert len(table.rows) == 6
    assert table.rows[1][2:7] == ("km", 1.4, date(2025, 12, 31), 6.2, "Radverkehrszählung")
    assert table.rows[1][8] == "Stadtplanungsamt"


measured = st.fixed_dictionaries(
    {
        "measure": st.sampled_from(["", "Strecke"]),
        "measured_in": st.sampled_from(["", " ", "km"]),
        "baseline": st.sampled_from([None, 0.0, 1.4]),
        "baseline_day": st.sampled_from([None, date(2025, 12, 31)]),
        "target": st.sampled_from([None, 0.0, 6.2]),
        "figure_source": st.sampled_from(["", "Zählung"]),
        "due": st.sampled_from([None, date(2034, 9, 30)]),
        "unit_id": st.sampled_from([None, unit_id("tief")]),
        "owner": st.sampled_from(["", "\u200b", "Rat"]),
    }
)


@given(measured)
def test_completeness_is_what_a_plain_count_says(said: dict[str, Any]) -> None:
    state = room()
    own = replace(goal(state, 1), **said)
    state = state.apply(Step(untranslated(""), (Change(goal(state, 1), own),)))
    empty = [
        key
        for key, value in said.items()
        if value is None or (isinstance(value, str) and value.strip(" \u200b") == "")
    ]
    nobody = {"unit_id", "owner"} <= set(empty)
    figures = set(empty) - {"unit_id", "owner", "due"}
    assert (Smart.M in gaps(state, own)) is bool(figures)
    assert (Smart.T in gaps(state, own)) is ("due" in empty)
    found = [
        (len(each.fields), gap.message.source)
        for gap in registry.gaps(MinutesView(state))
        for each in gap.lacking
        if each.id == own.id
    ]
    asked = {source: number for number, source in found}
    assert asked.get("%n goal(s) that cannot be measured yet", 0) == len(figures)
    assert asked.get("%n goal(s) without a date", 0) == ("due" in empty)
    assert asked.get("%n goal(s) without anybody responsible", 0) == nobody
