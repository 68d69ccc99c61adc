"""What the room sees of the balance: the gaps as they are, and every goal that is not covered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation.activities.goals import edits, means_edits
from moderation.activities.goals.means import MeansKind, MeansState, sources_of
from moderation.activities.goals.model import Goal, goals_of
from moderation.activities.goals.wall import WALL
from moderation.activities.goals.wall.balance import BALANCE
from moderation.domain.projection import Theme
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.gui.canvas import Painted, RoomMetrics
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests.municipal_room import GOALS, room
from tests.wall.test_goals_wall import FULL_HD, painted

MONEY, STAFF = MeansKind.MONEY, MeansKind.STAFF


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def lines(picture: Painted) -> list[str]:
    return [run.text for run in picture.canvas.texts]


def by_year(
    state: State, goal: Goal, kind: MeansKind, needed: dict[int, float], there: dict[int, float]
) -> State:
    for year, amount in needed.items():
        state = state.apply(means_edits.set_year(state, goal.id, kind, None, year, amount))
    state = state.apply(means_edits.add_source(state, goal.id, kind, "Haushalt"))
    source = sources_of(state, goal.id, kind)[-1]
    for year, amount in there.items():
        state = state.apply(means_edits.set_year(state, goal.id, kind, source.id, year, amount))
    return state


def two_uncovered() -> State:
    state = room()
    for goal in goals_of(state, GOALS):
        state = state.apply(edits.remove_goal(state, goal.id))
    for title in ("Radachse durchgängig befahrbar", "Bustakt verdichten", "Jahresbilanz"):
        state = state.apply(edits.add_goal(state, GOALS, title))
    first, second, third = goals_of(state, GOALS)
    money = {2027: 200_000.0, 2028: 600_000, 2029: 1_200_000, 2030: 1_400_000, 2031: 900_000}
    there = {2027: 200_000.0, 2028: 600_000, 2029: 1_200_000, 2030: 700_000}
    state = by_year(state, first, MONEY, money, there)
    state = by_year(state, first, STAFF, {2028: 2.0, 2029: 2.0}, {2028: 1.0, 2029: 2.0})
    state = by_year(state, second, STAFF, {2028: 0.5, 2032: 0.25}, {})
    return state.apply(edits.set_resources_clear(state, third.id, clear=True))


def test_only_the_gap_is_labelled_and_the_goals_are_named() -> None:
    picture, pages = painted(two_uncovered(), BALANCE)
    said = lines(picture)
    assert "2 goals are not covered" in said
    assert {"0.7", "0.9", "1.5", "0.25"} <= set(said)
    assert "1.4" not in said
    assert {"2027", "2032", "€ m", "Radachse durchgängig befahrbar"} <= set(said)
    assert "€1.6 m, 1.0 position" in said
    assert pages == 2
    assert picture.canvas.faults() == []


def test_each_uncovered_goal_stands_whole_behind_the_figure() -> None:
    state = two_uncovered()
    goal = goals_of(state, GOALS)[0]
    state = state.apply(means_edits.set_closer(state, goal.id, "Kämmerei", None))
    picture, _pages = painted(state, BALANCE, page=1)
    said = " ".join(lines(picture))
    assert "To close the gap, day open: Kämmerei" in said
    assert "Nobody closes the gap yet" in said


def test_all_is_covered_only_where_every_need_is_known() -> None:
    state = two_uncovered()
    for goal in goals_of(state, GOALS)[:2]:
        for kind in MeansKind:
            for source in sources_of(state, goal.id, kind):
                state = state.apply(
                    means_edits.set_source_state(state, source.id, MeansState.ADOPTED)
                )
                for year in range(2027, 2033):
                    step = means_edits.set_year(state, goal.id, kind, source.id, year, 9e6)
                    state = state.apply(step)
    assert "All goals are covered" in lines(painted(state, BALANCE)[0])
    third = goals_of(state, GOALS)[2]
    state = state.apply(edits.set_resources_clear(state, third.id, clear=False))
    assert "Need not clarified for 1 goal" in lines(painted(state, BALANCE)[0])


def test_many_years_end_in_one_column_that_adds_euros_and_no_positions() -> None:
    state = two_uncovered()
    goal = goals_of(state, GOALS)[0]
    state = by_year(state, goal, MONEY, {2034: 100_000.0, 2035: 300_000, 2036: 500_000}, {})
    state = by_year(state, goal, STAFF, {2035: 1.5, 2036: 0.75}, {})
    said = lines(painted(state, BALANCE)[0])
    assert "from 2034" in said
    assert "2034" not in said
    assert "1.5" in said
    assert "2.25" not in said


def test_amounts_that_would_be_rounded_are_said_to_be() -> None:
    state = two_uncovered()
    goal = goals_of(state, GOALS)[0]
    state = by_year(state, goal, MONEY, {2033: 1_234_567.0}, {})
    assert "€ m, rounded" in lines(painted(state, BALANCE)[0])


def test_a_little_that_is_missing_is_not_nothing() -> None:
    state = two_uncovered()
    goal = goals_of(state, GOALS)[0]
    state = by_year(state, goal, MONEY, {2033: 1_234_567.0, 2034: 40_000}, {})
    said = lines(painted(state, BALANCE)[0])
    assert "<\N{NO-BREAK SPACE}0.1" in said
    assert "0.0" not in said


def some_in_all() -> State:
    """Two goals by year, and one of which the whole is known; of a fourth nothing is."""
    state = two_uncovered().apply(edits.add_goal(two_uncovered(), GOALS, "Offen"))
    third = goals_of(state, GOALS)[2]
    state = state.apply(edits.set_resources(state, third.id, money_needed=3_000_000))
    return state.apply(edits.set_resources(state, third.id, staff_needed=2.5))


def test_goals_of_which_only_the_whole_was_said_are_told_beside_the_years() -> None:
    said = " ".join(lines(painted(some_in_all(), BALANCE)[0])).replace("\N{NO-BREAK SPACE}", " ")
    assert "Need not clarified for 1 goal." in said
    assert "Money of goals that were not said by year: €3.0 m, €3.0 m not covered." in said
    assert "2.5 positions, 2.5 positions not covered." in said


@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768)])
@pytest.mark.parametrize("metrics", [None, RoomMetrics(12.0, 3.0)])
def test_with_them_the_balance_fits_every_wall(size: QSize, metrics: RoomMetrics | None) -> None:
    picture, _pages = painted(some_in_all(), BALANCE, size=size, metrics=metrics)
    assert picture.canvas.faults() == []


def test_without_goals_nothing_is_called_covered() -> None:
    state = two_uncovered()
    for goal in goals_of(state, GOALS):
        state = state.apply(edits.remove_goal(state, goal.id))
    said = lines(painted(state, BALANCE)[0])
    assert "No goal yet" in said
    assert "All goals are covered" not in said


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768)])
def test_the_balance_fits_every_wall(size: QSize, theme: Theme) -> None:
    state = two_uncovered()
    for page in range(2):
        picture, _pages = painted(state, BALANCE, size=size, theme=theme, page=page)
        assert picture.canvas.faults() == []


def test_it_is_read_from_far() -> None:
    far = RoomMetrics(12.0, 3.0)
    picture, _pages = painted(two_uncovered(), BALANCE, metrics=far)
    assert picture.canvas.faults() == []


def test_it_is_offered_once_something_was_said_by_year() -> None:
    keys = [offer.item.key for offer in WALL.offers(WallView(two_uncovered()), GOALS)]
    assert BALANCE in keys
    assert BALANCE not in [o.item.key for o in WALL.offers(WallView(room()), GOALS)]
