"""What is known of the political clock of each state, and how well."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from dateutil.easter import easter  # type: ignore[import-untyped]

from moderation import registry
from moderation.activities.roles.model import RoleBoard
from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.clock import clock_days_of
from moderation.activities.timeline.model import (
    Certainty,
    DateOrigin,
    FixedDate,
    FixedKind,
    fixed_of,
    land_of,
    standing,
)
from moderation.activities.timeline.presets import FORM, lands, of_land
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.recurring import read_recurring
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import Formats
from moderation.features.agenda.land import land_said
from moderation.paths import resource
from moderation.storage import datafile
from tests.timeline_sample import BLOCK, WORKSHOP, workshop

assert registry.ROOMS  # an import for its effect: rooms offer what they were told

TODAY = date(2026, 11, 30)
END = date(2036, 12, 31)
DE = Formats("de")

# By state: the next local election as it is said, how well it is known, and whether the rule on
# the budget is confirmed and has a period.
STATES = {
    "bb": ("Frühjahr 2029", Certainty.LISTED, True),
    "be": None,
    "bw": ("Frühjahr 2029", Certainty.LISTED, True),
    "by": ("2032", Certainty.RECKONED, False),
    "hb": None,
    "he": ("2031", Certainty.RECKONED, False),
    "hh": None,
    "mv": ("Frühjahr 2029", Certainty.LISTED, False),
    "ni": ("2031", Certainty.RECKONED, True),
    "nw": ("Herbst 2030", Certainty.RECKONED, False),
    "rp": ("Frühjahr 2029", Certainty.LISTED, False),
    "sh": ("Frühjahr 2028", Certainty.LISTED, False),
    "sl": ("Frühjahr 2029", Certainty.LISTED, False),
    "sn": ("Frühjahr 2029", Certainty.LISTED, True),
    "st": ("Frühjahr 2029", Certainty.LISTED, False),
    "th": ("Frühjahr 2029", Certainty.LISTED, False),
}


def empty() -> State:
    return State.holding(workshop())


def taken(land: str) -> State:
    state = empty()
    return state.apply(clock_edits.take_presets(state, BLOCK, TODAY, END, land))


@pytest.mark.parametrize("path", sorted(resource("clock").glob("*.json")), ids=lambda p: p.stem)
def test_every_file_is_read_and_says_where_it_stands(path: Path) -> None:
    data = datafile.read(path, FORM)
    for part in ("public", "school"):
        assert data[part]["source"]
        assert data[part]["read"]
    for part in ("election", "budget"):
        if part in data and data[part]["state"] != "unchecked":
            assert data[part]["sources"]
            assert "nicht geprüft" not in json.dumps(data[part], ensure_ascii=False)


def test_all_states_are_there() -> None:
    assert {land for land, _name in lands()} == set(STATES)


@pytest.mark.parametrize("land", STATES)
def test_what_is_taken_over_says_source_year_and_how_well_it_is_known(land: str) -> None:
    expected = STATES[land]
    found = fixed_of(taken(land), BLOCK)
    assert all(own.source and own.source_year and own.certainty for own in found)
    assert all(own.origin is DateOrigin.PRESET for own in found)
    elections = [own for own in found if own.fixed_kind is FixedKind.ELECTION]
    budgets = [own for own in found if own.fixed_kind is FixedKind.BUDGET]
    if expected is None:
        assert not found
        return
    words, certainty, has_period = expected
    assert elections[0].said_day.words(DE) == words
    assert elections[0].certainty is certainty
    # What follows is reckoned from the term, and known to the year alone.
    for later in elections[1:]:
        assert later.certainty is Certainty.RECKONED
        assert re.fullmatch(r"\d{4}", later.said_day.words(DE))
    assert bool(budgets) is has_period


def test_a_budget_goes_to_the_supervision_a_month_before_its_year() -> None:
    found = [own for own in fixed_of(taken("bw"), BLOCK) if own.fixed_kind is FixedKind.BUDGET]
    assert [own.day for own in found[:2]] == [date(2026, 11, 30), date(2027, 11, 30)]
    assert "§ 81 Abs. 2 GemO" in found[0].source


@pytest.mark.parametrize("land", STATES)
def test_movable_feasts_are_where_easter_puts_them(land: str) -> None:
    known = of_land(land, "de")
    assert known is not None
    days = {(own.title, own.first.year): own.first for own in known.free}
    for year in range(2026, 2047):
        sunday = easter(year)
        for title, after in (("Karfreitag", -2), ("Ostermontag", 1), ("Christi Himmelfahrt", 39)):
            assert days[title, year] == sunday + timedelta(days=after)
        assert days["Tag der Deutschen Einheit", year] == date(year, 10, 3)


def test_presets_are_taken_over_once() -> None:
    state = taken("bw")
    again = state.apply(clock_edits.take_presets(state, BLOCK, TODAY, END, "bw"))
    assert fixed_of(again, BLOCK) == fixed_of(state, BLOCK)


def _election(state: State) -> FixedDate:
    return next(own for own in fixed_of(state, BLOCK) if own.fixed_kind is FixedKind.ELECTION)


@pytest.mark.parametrize(
    "values",
    [
        {"day": date(2031, 3, 9), "day_as": Precision.DAY},
        {"day": date(2031, 2, 28)},
        {"until": date(2150, 1, 1)},
    ],
)
def test_another_day_is_not_that_of_the_law(values: dict[str, Any]) -> None:
    state = taken("nw")
    own = _election(state)
    assert own.source
    moved = _election(state.apply(clock_edits.edit_fixed(state, own.id, **values)))
    assert (moved.source, moved.source_year, moved.certainty) == ("", None, None)
    assert moved.origin is DateOrigin.TYPED


def test_the_same_day_again_or_another_kind_is_that_of_the_law_still() -> None:
    state = taken("nw")
    own = _election(state)
    same = {"day": own.day, "day_as": own.day_as}
    assert not clock_edits.edit_fixed(state, own.id, **same).changes
    other = state.apply(clock_edits.edit_fixed(state, own.id, fixed_kind=FixedKind.OTHER))
    assert other.get(FixedDate, own.id) == replace(own, fixed_kind=FixedKind.OTHER)


def test_an_election_is_known_by_its_year_when_it_is_taken_over_again() -> None:
    known = of_land("nw", "de")
    assert known is not None
    for own in known.dates(date(2026, 3, 12), date(2040, 12, 31), "de"):
        if own["fixed_kind"] is FixedKind.ELECTION:
            assert own["mark"] == f"nw:election:{own['day'].year}"


def test_another_source_is_not_of_the_year_of_the_one_before() -> None:
    state = taken("nw")
    own = _election(state)
    state = state.apply(clock_edits.edit_date(state, own.id, source="Bekanntmachung"))
    assert state.get(FixedDate, own.id).source_year is None


def test_a_series_that_becomes_another_kind_is_no_stretch_of_years() -> None:
    said = read_recurring("jeden zweiten Donnerstag ab 14.1.2027", date(2026, 12, 1))
    values = {"title": "Rat", "fixed_kind": FixedKind.SESSION, "day": said.first}
    state = empty()
    until = date(2029, 12, 31)
    made = clock_edits.add_date(state, BLOCK, recurs=said.rule, until=until, **values)
    state = state.apply(made)
    (own,) = fixed_of(state, BLOCK)
    state = state.apply(clock_edits.edit_fixed(state, own.id, fixed_kind=FixedKind.OTHER))
    (own,) = fixed_of(state, BLOCK)
    assert (own.recurs, own.until) == (None, None)


def test_a_day_behind_the_last_one_is_refused() -> None:
    state = empty()
    values = {"title": "Pause", "fixed_kind": FixedKind.RECESS, "until": date(2027, 8, 1)}
    state = state.apply(clock_edits.add_date(state, BLOCK, day=date(2027, 7, 1), **values))
    (own,) = fixed_of(state, BLOCK)
    with pytest.raises(UserFacingError):
        clock_edits.edit_fixed(state, own.id, day=date(2027, 9, 1))


@pytest.mark.parametrize("land", ["xx", "../bw", "BW "])
def test_a_preset_that_does_not_exist_is_refused_and_nothing_is_half_done(land: str) -> None:
    with pytest.raises(UserFacingError, match="Choose a state from the list"):
        clock_edits.take_presets(empty(), BLOCK, TODAY, END, land)


def test_a_state_is_chosen_once_and_proposed_by_what_is_there() -> None:
    board = RoleBoard(id=Id("board"), workshop_id=WORKSHOP, block_id=BLOCK, land="nw")
    state = State.holding([*workshop(), board])
    assert (land_of(state), land_said(state)) == ("", "nw")
    state = state.apply(clock_edits.set_land(state, BLOCK, "bw"))
    assert land_of(state) == "bw"


def test_sittings_are_spared_in_the_holidays_of_the_state() -> None:
    said = read_recurring("jeden Donnerstag ab 1.7.2027, nicht in den Ferien", TODAY)
    state = empty()
    state = state.apply(
        clock_edits.add_date(
            state,
            BLOCK,
            title="Rat",
            fixed_kind=FixedKind.SESSION,
            day=said.first,
            recurs=said.rule,
        )
    )

    def sittings() -> list[date]:
        found = clock_days_of(state, BLOCK, date(2027, 7, 1), date(2027, 9, 30))
        return [own.first for own in found if own.kind is FixedKind.SESSION]

    without_state = sittings()
    assert without_state[0] == date(2027, 7, 1)
    assert len(without_state) == 14
    state = state.apply(clock_edits.set_land(state, BLOCK, "nw"))
    summer = next(
        own
        for own in clock_days_of(state, BLOCK, date(2027, 7, 1), date(2027, 9, 30))
        if own.kind is FixedKind.SCHOOL_HOLIDAY
    )
    assert sittings() == [day for day in without_state if not summer.first <= day <= summer.last]
    assert len(sittings()) < 14


def test_sittings_are_spared_in_a_recess_that_was_typed() -> None:
    said = read_recurring("jeden Donnerstag ab 1.7.2027, nicht in den Ferien", TODAY)
    state = empty()
    for values in (
        {"title": "Rat", "fixed_kind": FixedKind.SESSION, "day": said.first, "recurs": said.rule},
        {
            "title": "Sommerpause",
            "fixed_kind": FixedKind.RECESS,
            "day": date(2027, 7, 5),
            "until": date(2027, 8, 31),
        },
    ):
        state = state.apply(clock_edits.add_date(state, BLOCK, **values))
    found = clock_days_of(state, BLOCK, date(2027, 7, 1), date(2027, 9, 10))
    days = [own.first for own in found if own.kind is FixedKind.SESSION]
    assert days == [date(2027, 7, 1), date(2027, 9, 2), date(2027, 9, 9)]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"title": " ", "day": TODAY}, "What is it called"),
        ({"title": "Wahl", "day": date(2300, 1, 1)}, "between 1990 and 2150"),
        ({"title": "Wahl", "day": date(1034, 1, 1)}, "between 1990 and 2150"),
        ({"title": "Pause", "day": TODAY, "until": date(2026, 1, 1)}, "end before it begins"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(values: dict[str, object], said: str) -> None:
    with pytest.raises(UserFacingError, match=said):
        clock_edits.add_date(empty(), BLOCK, fixed_kind=FixedKind.RECESS, **values)


@pytest.mark.parametrize("year", [1034, 2300])
def test_a_horizon_far_away_is_refused(year: int) -> None:
    with pytest.raises(UserFacingError, match="as the horizon"):
        clock_edits.set_horizon(empty(), BLOCK, year)


def test_after_the_budget_means_its_adoption() -> None:
    state = taken("bw")
    assert {own.day for own in standing(state)} == {
        own.day for own in fixed_of(state, BLOCK) if own.fixed_kind is FixedKind.ELECTION
    }
    step = edits.add_fixed(state, BLOCK, "Haushalt 2028", FixedKind.BUDGET, date(2027, 12, 14))
    assert date(2027, 12, 14) in {own.day for own in standing(state.apply(step))}


@pytest.mark.parametrize(
    "land", ["", "Straße" * 900, "../clock/nw", "nw\0", "*", "n?", "xx", "\ud800"]
)
def test_nothing_is_known_of_a_state_that_no_file_can_be_called(land: str) -> None:
    assert of_land(land, "de") is None
