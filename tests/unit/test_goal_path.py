"""The path of a goal to the bodies that decide, and what does not fit on it."""

from datetime import date
from typing import Any

import pytest

from moderation import registry
from moderation.activities.goals.model import goals_of
from moderation.activities.goals.path import (
    StationPart,
    add_station,
    body_of,
    edit_station,
    move_station,
    path_findings,
    remove_station,
    sittings_for,
    stations_of,
)
from moderation.activities.goals.path_minutes import path_sheet
from moderation.activities.timeline.model import FixedDate, FixedKind
from moderation.domain.change import Step, added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView
from moderation.features.people.edits import remove_unit
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from tests.municipal_room import GOALS, VISION, WORKSHOP, goal_id, room, unit_id

assert registry.ROOMS  # the clock is offered by another activity
EN, TODAY = Formats("en"), date(2026, 3, 12)
GOAL = goal_id(2)
SITS, RECESS = date(2026, 6, 25), (date(2026, 7, 20), date(2026, 8, 31))


def clocked() -> State:
    """The room with a sitting of the council and a recess on its clock."""
    dates = (
        FixedDate(
            id=Id("rat"), workshop_id=WORKSHOP, block_id=VISION, title="Ratssitzung",
            fixed_kind=FixedKind.SESSION, day=SITS, body="Rat",
        ),
        FixedDate(
            id=Id("pause"), workshop_id=WORKSHOP, block_id=VISION, title="Sommerpause",
            fixed_kind=FixedKind.RECESS, day=RECESS[0], until=RECESS[1],
        ),
    )  # fmt: skip
    return room().apply(Step(untranslated(""), tuple(c for d in dates for c in added(d))))


def carried(state: State, *path: tuple[str, dict[str, Any]]) -> State:
    for name, values in path:
        state = state.apply(add_station(state, GOAL, name))
        state = state.apply(edit_station(state, stations_of(state, GOAL)[-1].id, **values))
    return state


def said(state: State, *partners: Id) -> list[str]:
    found = path_findings(state, GOAL, frozenset(partners), TODAY, EN)
    return [Catalogue.load("en").text(each) for each in found]


RAT = ("Rat", {"part": StationPart.DECISION, "day": SITS})


def test_a_path_that_fits_says_nothing() -> None:
    state = carried(clocked(), ("Mobilitätsausschuss", {"day": date(2026, 5, 7)}), RAT)
    assert said(state) == []
    assert [body_of(state, each) for each in stations_of(state, GOAL)] == [
        "Mobilitätsausschuss",
        "Rat",
    ]
    assert [each.day for each in sittings_for(state, stations_of(state, GOAL)[1])] == [SITS]


@pytest.mark.parametrize(
    ("path", "finding"),
    [
        ([("Ausschuss", {})], "Nobody on the path decides."),
        ([("Ausschuss", {"day": date(2026, 6, 26)}), RAT], "Ausschuss comes after the decision"),
        ([("Rat", {"part": StationPart.DECISION}), ("Ausschuss", {})], "comes after the decision"),
        ([("Rat", {"part": StationPart.DECISION, "day": RECESS[0]})], "is in the recess: Rat"),
        ([("Rat", {"part": StationPart.DECISION, "day": date(2026, 6, 24)})], "no sitting on"),
        ([("Rat", {**RAT[1], "papers_by": date(2026, 3, 11)})], "has passed"),
        ([("Rat", {**RAT[1], "papers_by": date(2026, 6, 26)})], "after the sitting"),
        ([("Rat", {**RAT[1], "not_public": True})], "for no reason given: Rat"),
    ],
)
def test_what_does_not_fit_is_said(path: list[tuple[str, dict[str, Any]]], finding: str) -> None:
    (only,) = said(carried(clocked(), *path))
    assert finding in only


def test_a_partner_needs_a_body_on_the_path() -> None:
    state = carried(clocked(), RAT)
    assert said(state, unit_id("kreis"), unit_id("tief")) == [
        "No body of a partner is on the path: Kreis."
    ]
    state = carried(clocked(), ("Kreistag", {"day": date(2026, 6, 1)}), RAT)
    assert said(state, unit_id("kreis")) == []


def test_without_sittings_on_the_clock_any_day_may_be_one() -> None:
    assert said(carried(room(), RAT)) == []


def test_bodies_are_moved_and_removed_and_keep_the_name_of_a_unit() -> None:
    state = carried(room(), ("kreis", {}), RAT)
    first, second = stations_of(state, GOAL)
    assert first.unit_id == unit_id("kreis")
    state = state.apply(move_station(state, second.id, -1))
    assert [each.id for each in stations_of(state, GOAL)] == [second.id, first.id]
    state = state.apply(remove_unit(state, unit_id("kreis")))
    assert body_of(state, stations_of(state, GOAL)[1]) == "Kreis"
    state = state.apply(remove_station(state, second.id))
    assert len(stations_of(state, GOAL)) == 1
    with pytest.raises(UserFacingError):
        add_station(state, GOAL, " ")


def test_minutes_tables_and_check_list_say_the_path() -> None:
    state = carried(
        room(),
        ("Ausschuss", {"brought_by": "Stadtplanungsamt", "not_public": True, "reason": "Verträge"}),
        RAT,
    )
    view = MinutesView(state)
    told = to_text(minutes_document(view, "de"))
    for words in ("Vorberatung", "Entscheidung", "nicht öffentlich: Verträge", "25.06.2026"):
        assert words in told
    table = path_sheet(view, goals_of(view, GOALS), Catalogue.load("de"))
    assert [row[2:5] for row in table.rows] == [
        ("Ausschuss", "Vorberatung", None),
        ("Rat", "Entscheidung", SITS),
    ]
    titles = [each.title for gap in registry.gaps(view) for each in gap.lacking]
    assert [title for title in titles if title.endswith(("· Ausschuss", "· Rat"))] == [
        "Radachse Bahnhof – Schulzentrum · Ausschuss",
        "Radachse Bahnhof – Schulzentrum · Rat",
    ]
