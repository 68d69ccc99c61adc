"""Flags of the political clock: each with a plan that raises it, and one just beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from moderation import registry
from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.model import (
    BudgetStage,
    Clock,
    FixedDate,
    FixedKind,
    Level,
    TimelineStep,
)
from moderation.activities.timeline.rules import TimelineRule, findings
from moderation.domain.change import Step
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.ids import Id
from moderation.domain.recurring import read_recurring
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.views import PublicView, wall_view
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.findings import edits as handling
from moderation.features.findings.model import Outcome
from moderation.features.findings.sources import findings_in, still_open
from moderation.features.people.model import Participant
from tests.timeline_sample import BLOCK, WORKSHOP, A, O, P, fixed, step, units, workshop

assert registry.ROOMS  # an import for its effect: rooms offer their rules

RULE = TimelineRule


def plan(*items: Any) -> State:
    return State.holding([*workshop(), *items])


def do(state: State, make: Callable[[State], Step]) -> State:
    return state.apply(make(state))


def found(state: State, rule: TimelineRule) -> list[str]:
    german = Catalogue.load("de")
    return [german.text(f.sentence) for f in findings(state, BLOCK) if f.rule is rule]


def sittings(words: str, **more: Any) -> Callable[[State], Step]:
    said = read_recurring(words, date(2026, 11, 30))
    values = {"title": "Rat", "fixed_kind": FixedKind.SESSION, "day": said.first, **more}
    return lambda s: clock_edits.add_date(s, BLOCK, recurs=said.rule, **values)


# -- elections ---------------------------------------------------------------------------------


def frame(decided: date, **election: Any) -> State:
    """Three years of work across an election, then the decision and the building."""
    autumn = replace(
        fixed("e", "Kommunalwahl", FixedKind.ELECTION, date(2030, 11, 30)),
        day_as=Precision.SEASON,
        **election,
    )
    return plan(
        autumn,
        step("concept", date(2027, 1, 1), date(2027, 9, 30), title="Konzept", side=A),
        step("first", decided, None, ("concept",), title="Beschluss", side=P),
        step("frame", date(2027, 10, 1), date(2030, 11, 1), ("first",), title="Rahmenplan", side=A),
        step("build", date(2030, 11, 2), date(2034, 1, 1), ("frame",), title="Bau", side=A),
    )


def test_a_path_that_crosses_the_election_undecided_is_flagged() -> None:
    state = plan(
        *[one for one in frame(date(2027, 10, 1)).of(TimelineStep) if one.id != "first"],
        *frame(date(2027, 10, 1)).of(FixedDate),
    )
    state = state.apply(_waits(state, "frame", "concept"))
    (said,) = found(state, RULE.CROSSES_ELECTION)
    assert "„Rahmenplan“" in said
    assert "Kommunalwahl (Herbst 2030)" in said


def _waits(state: State, step_id: str, before: str) -> Step:
    return edits.add_dependency(state, Id(step_id), Id(before))


def test_a_decision_before_the_election_is_enough() -> None:
    assert not found(frame(date(2027, 10, 1)), RULE.CROSSES_ELECTION)


def test_a_decision_within_the_season_of_the_election_is_too_late() -> None:
    # The election may be on the first day of autumn.
    late = frame(date(2030, 9, 1))
    late = late.apply(_dates(late, "frame", date(2030, 9, 2), date(2031, 6, 1)))
    late = late.apply(_dates(late, "concept", date(2027, 1, 1), date(2030, 9, 1)))
    assert found(late, RULE.CROSSES_ELECTION)


def _dates(state: State, step_id: str, begins: date, ends: date) -> Step:
    return edits.set_dates(state, Id(step_id), begins, ends)


@pytest.mark.parametrize("level", [Level.STATE, Level.FEDERAL, Level.EU])
def test_elections_of_other_levels_do_not_decide_here(level: Level) -> None:
    state = frame(date(2030, 10, 1), level=level)
    assert not found(state, RULE.CROSSES_ELECTION)


def test_the_election_of_the_body_that_decides_counts_at_any_level() -> None:
    state = frame(date(2030, 9, 1), level=Level.COUNTY, body="Kreistag")
    state = state.apply(_dates(state, "concept", date(2027, 1, 1), date(2030, 9, 1)))
    assert not found(state, RULE.CROSSES_ELECTION)
    own = state.get(TimelineStep, Id("first"))
    state = plan(
        *(one for one in state.of(TimelineStep) if one.id != "first"),
        *state.of(FixedDate),
        replace(own, owner="Kreistag"),
    )
    assert found(state, RULE.CROSSES_ELECTION)


def test_an_election_of_which_a_season_is_known_may_be_before_the_step_ends() -> None:
    # The first three years end on 1.11., and the election may be on 15.11. or on 15.9.
    state = frame(date(2030, 9, 1))
    state = state.apply(_dates(state, "concept", date(2027, 1, 1), date(2030, 8, 31)))
    state = state.apply(_dates(state, "frame", date(2030, 9, 2), date(2030, 11, 1)))
    (said,) = found(state, RULE.CROSSES_ELECTION)
    assert "möglicherweise" in said


def test_what_surely_runs_across_is_said_without_a_doubt() -> None:
    state = frame(date(2031, 1, 1))
    state = state.apply(_dates(state, "concept", date(2027, 1, 1), date(2030, 12, 31)))
    (said,) = found(state, RULE.CROSSES_ELECTION)
    assert "„Konzept“ läuft über" in said


@pytest.mark.parametrize(
    "title", ["Landtagswahl", "Bundestagswahl 2029", "Europawahl", "Kreistagswahl", "Landratswahl"]
)
def test_the_election_of_another_level_is_known_by_its_title(title: str) -> None:
    state = frame(date(2031, 1, 1))
    state = state.apply(_dates(state, "concept", date(2027, 1, 1), date(2030, 12, 31)))
    made = edits.add_fixed(state, BLOCK, title, FixedKind.ELECTION, date(2030, 9, 15))
    (own,) = [each for each in state.apply(made).of(FixedDate) if each.title == title]
    assert own.level is not Level.MUNICIPALITY
    (election,) = state.of(FixedDate)
    state = state.apply(clock_edits.edit_fixed(state, election.id, title=title))
    assert not found(state, RULE.CROSSES_ELECTION)
    both = clock_edits.edit_fixed(state, election.id, title="Kommunal- und Europawahlen")
    assert found(state.apply(both), RULE.CROSSES_ELECTION)


# -- money -------------------------------------------------------------------------------------

STATES = {
    "bb": "§ 69 Abs. 4 BbgKVerf",
    "bw": "§ 81 Abs. 2 GemO",
    "ni": "§ 114 Abs. 1 NKomVG",
    "sn": "§ 76 Abs. 2 SächsGemO",
}
SILENT = ("be", "by", "hb", "he", "hh", "mv", "nw", "rp", "sh", "sl", "st", "th")
"""No period, or none that was confirmed."""


def spending(begins: date, title: str = "Haushalt 2029") -> State:
    return plan(
        fixed("b", title, FixedKind.BUDGET, date(2029, 3, 15)),
        step("stops", begins, date(2030, 12, 31), title="Haltestellen", side=A, spends=True),
    )


@pytest.mark.parametrize("land", STATES)
def test_money_before_its_budget_is_flagged_with_the_paragraph(land: str) -> None:
    state = spending(date(2029, 1, 10))
    assert not found(state, RULE.SPENT_EARLY)
    state = do(state, lambda s: clock_edits.set_land(s, BLOCK, land))
    (said,) = found(state, RULE.SPENT_EARLY)
    assert STATES[land] in said
    assert "bitte prüfen" in said
    assert "15.03.2029" in said


@pytest.mark.parametrize("land", SILENT)
def test_where_no_period_is_confirmed_nothing_is_said_of_money(land: str) -> None:
    state = do(spending(date(2029, 1, 10)), lambda s: clock_edits.set_land(s, BLOCK, land))
    assert not found(state, RULE.SPENT_EARLY)


def test_money_after_the_adoption_or_of_another_year_is_no_flag() -> None:
    for state in (
        spending(date(2029, 3, 16)),
        spending(date(2030, 1, 10)),
        spending(date(2029, 1, 10), "Haushalt 2030/31"),
    ):
        known = do(state, lambda s: clock_edits.set_land(s, BLOCK, "bw"))
        assert not found(known, RULE.SPENT_EARLY)


def test_a_step_without_money_is_no_flag() -> None:
    state = do(spending(date(2029, 1, 10)), lambda s: clock_edits.set_land(s, BLOCK, "bw"))
    state = do(state, lambda s: clock_edits.set_outside(s, Id("stops"), spends=False))
    assert not found(state, RULE.SPENT_EARLY)


# -- sittings ----------------------------------------------------------------------------------


def decision(day: date, precision: Precision = Precision.DAY, **more: Any) -> State:
    return plan(
        step("work", date(2027, 1, 1), date(2027, 6, 20), title="Entwurf", side=A),
        step("d", day, None, ("work",), title="Beschluss", side=P, ends_as=precision, **more),
        step("end", date(2028, 12, 31), None, title="Ende", side=A),
    )


def recess(state: State) -> State:
    summer = date(2027, 7, 5), date(2027, 8, 31)
    return do(
        state,
        lambda s: clock_edits.add_date(
            s, BLOCK, title="Sommerpause", fixed_kind=FixedKind.RECESS, day=summer[0],
            until=summer[1],
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("day", "precision", "flagged"),
    [
        (date(2027, 7, 15), Precision.DAY, True),
        (date(2027, 7, 5), Precision.DAY, True),
        (date(2027, 8, 31), Precision.DAY, True),
        (date(2027, 9, 1), Precision.DAY, False),
        (date(2027, 7, 31), Precision.MONTH, False),  # July begins before the recess
        (date(2027, 8, 31), Precision.MONTH, True),
        (date(2027, 8, 31), Precision.SEASON, False),
    ],
)
def test_a_decision_in_the_recess_is_flagged_if_all_its_days_are(
    day: date, precision: Precision, flagged: bool
) -> None:
    state = recess(decision(day, precision))
    assert bool(found(state, RULE.IN_RECESS)) is flagged


def test_school_holidays_alone_are_no_recess() -> None:
    state = do(decision(date(2027, 7, 29)), lambda s: clock_edits.set_land(s, BLOCK, "nw"))
    assert not found(state, RULE.IN_RECESS)


def test_a_decision_without_a_sitting_before_it_is_flagged() -> None:
    state = decision(date(2027, 7, 3))
    assert not found(state, RULE.NO_SITTING)  # no sittings are on the clock
    monthly = sittings("jeden zweiten Donnerstag im Monat ab 14.1.2027")
    (said,) = found(do(state, monthly), RULE.NO_SITTING)
    assert "von 20.06.2027 bis dahin" in said
    weekly = sittings("jeden zweiten Donnerstag ab 14.1.2027")
    assert not found(do(state, weekly), RULE.NO_SITTING)


def test_sittings_that_are_spared_in_the_holidays_decide_nothing_there() -> None:
    state = decision(date(2027, 8, 20))
    state = state.apply(_dates(state, "work", date(2027, 1, 1), date(2027, 7, 25)))
    state = do(state, sittings("jeden Donnerstag ab 14.1.2027, nicht in den Ferien"))
    assert not found(state, RULE.NO_SITTING)
    state = do(state, lambda s: clock_edits.set_land(s, BLOCK, "nw"))
    assert found(state, RULE.NO_SITTING)


def test_the_sittings_of_the_body_that_decides_count() -> None:
    state = decision(date(2027, 7, 3), owner="Rat")
    state = do(state, sittings("jeden Donnerstag ab 14.1.2027", title="Bauausschuss"))
    assert not found(state, RULE.NO_SITTING)
    state = do(state, sittings("jeden zweiten Donnerstag im Monat ab 14.1.2027", body="Rat"))
    assert found(state, RULE.NO_SITTING)


def test_before_the_first_known_sitting_nothing_is_said() -> None:
    words = "jeden zweiten Donnerstag im Monat ab 1.8.2027"
    assert not found(do(decision(date(2027, 7, 3)), sittings(words)), RULE.NO_SITTING)


def test_beyond_the_last_known_sitting_nothing_is_said() -> None:
    state = decision(date(2027, 7, 3))
    words = "jeden zweiten Donnerstag im Monat ab 14.1.2027"
    assert not found(do(state, sittings(words, until=date(2027, 6, 1))), RULE.NO_SITTING)


# -- horizon and contact -----------------------------------------------------------------------


@pytest.mark.parametrize(("horizon", "flagged"), [(2026, True), (2027, False), (None, False)])
def test_a_goal_beyond_the_horizon_is_flagged(horizon: int | None, flagged: bool) -> None:
    state = do(
        plan(step("d", date(2027, 12, 31), None, title="Ziel")),
        lambda s: clock_edits.set_horizon(s, BLOCK, horizon),
    )
    assert bool(found(state, RULE.BEYOND_HORIZON)) is flagged


def test_a_step_of_others_without_a_contact_point_is_flagged() -> None:
    station = step("s", date(2027, 1, 1), date(2028, 1, 1), title="Bahnhof", side=O)
    state = plan(station)
    assert found(state, RULE.NO_CONTACT) == [
        "„Bahnhof“ liegt bei anderen (nicht benannt), und es ist keine Ansprechstelle dort genannt."
    ]
    named = do(state, lambda s: clock_edits.set_outside(s, Id("s"), contact="Netz West"))
    assert not found(named, RULE.NO_CONTACT)


def test_whoever_is_in_the_room_is_a_contact_point() -> None:
    station = step("s", date(2027, 1, 1), date(2028, 1, 1), title="Bahnhof", side=O)
    state = plan(*units(), replace(station, unit_id=Id("rail")))
    (said,) = found(state, RULE.NO_CONTACT)
    assert "(DB InfraGO)" in said
    person = Participant(
        id=Id("p"), workshop_id=WORKSHOP, unit_id=Id("rail"), name="", function="Netz West"
    )
    assert not found(plan(*units(), replace(station, unit_id=Id("rail")), person), RULE.NO_CONTACT)


def test_another_level_makes_a_step_external() -> None:
    state = plan(step("s", date(2027, 1, 1), date(2028, 1, 1), title="Förderung", side=A))
    assert not found(state, RULE.NO_CONTACT)
    state = do(state, lambda s: clock_edits.set_outside(s, Id("s"), level=Level.STATE))
    assert found(state, RULE.NO_CONTACT)


# -- what the room does ------------------------------------------------------------------------


def test_a_flag_is_settled_justified_or_parked() -> None:
    state = plan(
        step("s", date(2027, 1, 1), date(2028, 1, 1), title="Bahnhof", side=O),
        step("t", date(2027, 1, 1), date(2028, 1, 1), title="Takt", side=O),
        step("u", date(2027, 1, 1), date(2028, 1, 1), title="Brücke", side=O),
    )
    now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    for finding, outcome, reason in zip(
        findings_in(state, BLOCK), Outcome, ("", "Der Kreis vermittelt.", ""), strict=True
    ):
        state = state.apply(handling.handle(state, BLOCK, finding, outcome, now=now, reason=reason))
    assert not still_open(state, BLOCK)


def test_every_rule_names_its_source() -> None:
    for rule in TimelineRule:
        for language in ("de", "en"):
            text = Catalogue.load(language).text
            assert text(rule.source)
            assert text(rule.title)


def test_an_interim_goal_said_as_a_season_is_told_as_one() -> None:
    said = SaidDay(date(2027, 5, 31), Precision.SEASON)
    goal = step("d", said.day, None, title="Ziel", ends_as=said.precision)
    state = do(plan(goal), lambda s: clock_edits.set_horizon(s, BLOCK, 2026))
    assert "Frühjahr 2027" in found(state, RULE.BEYOND_HORIZON)[0]


# -- what a view leaves out --------------------------------------------------------------------


def test_a_contact_whose_name_is_withheld_is_one_all_the_same() -> None:
    state = plan(
        step("track", date(2027, 1, 1), date(2027, 9, 30), side=O, contact="Erika Mustermann"),
        step("bridge", date(2027, 1, 1), date(2027, 9, 30), side=O),
    )
    view = PublicView(state)
    assert "Mustermann" not in view.get(TimelineStep, Id("track")).contact
    assert [f.about for f in findings_in(view, BLOCK)] == [(Id("bridge"),)]


def _beside_closed(**decision: Any) -> State:
    """A step across the election; what is decided of it is decided in a closed part."""
    state = frame(date(2027, 10, 1))
    closed = Block(
        id=Id("closed"), workshop_id=WORKSHOP, title="Grundstück", closed_session=True, rank=2.0
    )
    mark = ClosedMark(
        id=Id("mark"), workshop_id=WORKSHOP, target_id=Id("first"), block_id=closed.id
    )
    head = replace(state.workshop, status=Status.RUNNING)
    rest = [*state.of(Block), *state.of(TimelineStep), *state.of(FixedDate)]
    return State.holding([head, *rest, closed, mark, *decision.values()])


@pytest.mark.parametrize("view", [PublicView, wall_view])
def test_what_lies_behind_closed_doors_is_not_said_to_be_lacking(view: Callable[..., Any]) -> None:
    state = _beside_closed()
    assert not findings(state, BLOCK)
    seen = view(state)
    assert seen.find(TimelineStep, Id("first")) is None
    assert findings(seen, BLOCK), "of what is left alone it would be said"
    assert not findings_in(seen, BLOCK)


@pytest.mark.parametrize("view", [PublicView, wall_view])
def test_what_is_seen_is_said_beside_closed_doors_too(view: Callable[..., Any]) -> None:
    state = _beside_closed(
        clock=Clock(id=Id("clock"), workshop_id=WORKSHOP, block_id=BLOCK, horizon=2030),
        goal=step("opening", date(2034, 5, 1), title="Eröffnung", side=A),
    )
    assert [f.rule for f in findings_in(view(state), BLOCK)] == [RULE.BEYOND_HORIZON]


def test_a_budget_whose_stage_was_not_said_is_not_called_adopted() -> None:
    state = do(spending(date(2029, 1, 10)), lambda s: clock_edits.set_land(s, BLOCK, "nw"))
    state = do(state, lambda s: clock_edits.set_land(s, BLOCK, "bw"))
    (said,) = found(state, RULE.SPENT_EARLY)
    assert "„Haushalt 2029“ folgt aber erst später" in said
    early = {"title": "Haushalt 2029, Einbringung", "fixed_kind": FixedKind.BUDGET}
    late = {"title": "Haushalt 2029", "fixed_kind": FixedKind.BUDGET}
    state = do(state, lambda s: clock_edits.add_date(s, BLOCK, day=date(2028, 11, 2), **early))
    adopted = {"day": date(2029, 2, 1), "stage": BudgetStage.ADOPTION}
    state = do(state, lambda s: clock_edits.add_date(s, BLOCK, **late, **adopted))
    (said,) = found(state, RULE.SPENT_EARLY)
    assert "01.02.2029" in said


@pytest.mark.parametrize(
    ("day", "precision"),
    [(date(2028, 12, 31), Precision.YEAR), (date(2029, 3, 31), Precision.QUARTER)],
)
def test_a_budget_of_which_a_stretch_is_known_comes_later_only_if_all_of_it_does(
    day: date, precision: Precision
) -> None:
    state = do(
        spending(date(2029, 1, 10), "Haushalt"), lambda s: clock_edits.set_land(s, BLOCK, "bw")
    )
    state = do(state, lambda s: clock_edits.edit_fixed(s, Id("b"), day=day, day_as=precision))
    assert not found(state, RULE.SPENT_EARLY)


def test_where_no_sittings_were_entered_none_are_said_to_be_lacking() -> None:
    state = decision(date(2028, 7, 3))
    state = state.apply(_dates(state, "work", date(2027, 1, 1), date(2028, 5, 1)))
    state = do(state, sittings("jeden Donnerstag ab 14.1.2027", until=date(2027, 9, 30)))
    state = do(state, sittings("jeden Donnerstag ab 5.10.2028"))
    assert not found(state, RULE.NO_SITTING)


def test_a_sitting_within_the_recess_can_decide() -> None:
    state = recess(decision(date(2027, 7, 15)))
    assert found(state, RULE.IN_RECESS)
    extra = {"title": "Sondersitzung des Rates", "fixed_kind": FixedKind.SESSION}
    state = do(state, lambda s: clock_edits.add_date(s, BLOCK, day=date(2027, 7, 15), **extra))
    assert not found(state, RULE.IN_RECESS)
