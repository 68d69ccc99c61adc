"""Where things stand on a timeline: nothing covers anything else."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.timeline.axis import Axis, band_labels
from moderation.activities.timeline.lanes import LANES
from moderation.activities.timeline.layout import LabelPlace, LayoutSizes, Plan, elided, plan
from moderation.activities.timeline.model import FixedKind, TimelineStep
from moderation.activities.timeline.path import critical_path, usable_path
from moderation.activities.timeline.wall_layout import groups, shown_dates
from moderation.domain.ids import Id
from moderation.domain.texts import Formats
from tests.timeline_sample import fixed, sample_fixed, sample_steps, step

TODAY = date(2026, 3, 12)
STYLE = LayoutSizes()


def measure(words: str, strong: bool) -> float:
    return len(words) * (6.5 if strong else 6.0)


def laid_out(steps: list[TimelineStep], width: float = 720.0) -> Plan:
    axis = Axis.around(steps, (), TODAY, 100.0, 100.0 + width)
    return plan(steps, usable_path(steps), axis, measure, STYLE)


def faults(result: Plan) -> list[str]:
    """Bars on bars, labels on labels or beside the axis."""
    found = []
    for place, one in enumerate(result.placed):
        if one.where is not LabelPlace.NOWHERE and (
            one.label_left < result.axis.left - 0.1
            or one.label_left + one.label_width > result.axis.right + 0.1
        ):
            found.append(f"outside: {one.label}")
        for other in result.placed[:place]:
            if one.at != other.at:
                continue
            if one.left < other.right - 3.1 and other.left < one.right - 3.1:
                found.append(f"bars: {one.step.title}, {other.step.title}")
            if LabelPlace.NOWHERE not in (one.where, other.where) and (
                one.label_left < other.label_left + other.label_width
                and other.label_left < one.label_left + one.label_width
            ):
                found.append(f"labels: {one.label}, {other.label}")
    return found


@st.composite
def timelines(draw: st.DrawFn) -> list[TimelineStep]:
    found = []
    for place in range(draw(st.integers(1, 25))):
        begins = date(2026, 1, 1) + timedelta(days=draw(st.integers(0, 3600)))
        after = draw(st.sets(st.integers(0, place - 1), max_size=2)) if place else set()
        found.append(
            step(
                str(place),
                begins,
                begins + timedelta(days=draw(st.sampled_from([0, 0, 30, 200, 700, 1500]))),
                tuple(str(one) for one in sorted(after)),
                title="x" * draw(st.integers(1, 60)),
                side=draw(st.sampled_from(LANES)),
                rank=float(place),
            )
        )
    return found


@given(timelines())
def test_nothing_covers_anything_else(steps: list[TimelineStep]) -> None:
    assert faults(laid_out(steps)) == []


def test_the_sample_needs_no_more_rows_than_it_has_to() -> None:
    result = laid_out(sample_steps())

    assert faults(result) == []
    assert result.rows == [2, 4, 2]
    assert all(one.where is not LabelPlace.NOWHERE for one in result.placed)
    assert all(one.label == one.step.title for one in result.placed)


def test_rows_can_be_kept_while_something_moves() -> None:
    steps = sample_steps()
    before = laid_out(steps)
    rows = {one.step.id: one.row for one in before.placed}
    moved = [
        step("station", date(2027, 1, 1), date(2031, 1, 1), side=LANES[2])
        if one.id == "station"
        else one
        for one in steps
    ]
    after = plan(moved, critical_path(moved), before.axis, measure, STYLE, rows)

    assert {one.step.id: one.row for one in after.placed} == rows


def test_a_link_of_the_path_runs_through_no_label() -> None:
    result = laid_out(sample_steps())

    for link in (one for one in result.links if one.strong and one.upright):
        top, bottom = link.span
        for one in result.placed:
            if one.where is LabelPlace.ABOVE and top < one.at <= bottom:
                assert not one.label_left < link.x < one.label_left + one.label_width, one.label


def test_days_and_places_belong_together() -> None:
    axis = Axis(2026, 2035, 0.0, 3652.0)

    assert axis.day(axis.x(date(2031, 7, 9))) == date(2031, 7, 9)
    assert axis.x(date(2026, 1, 1)) == 0.0
    assert axis.day(-50.0) == date(2026, 1, 1)
    assert axis.day(9999.0) == date(2035, 12, 31)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (2026, 2026, "Jan 2026"),
        (2026, 2027, "Q1 2026"),
        (2026, 2035, "2026"),
        (2026, 2060, "2030"),
    ],
)
def test_the_axis_shows_as_much_as_it_has_room_for(first: int, last: int, labels: str) -> None:
    axis = Axis(first, last, 0.0, 720.0)
    ticks = axis.ticks(60.0 if first == last else 80.0, Formats("de"))

    assert ticks[0].label == labels
    wide = [axis.x(tick.ends) - axis.x(tick.begins) for tick in ticks]
    assert first == 2026
    assert len(ticks) * 60.0 <= 730.0 or min(wide) >= 60.0


def test_an_old_timeline_is_not_stretched_until_today() -> None:
    steps = [step("a", date(2026, 1, 1), date(2027, 6, 1))]

    assert Axis.around(steps, (), date(2045, 1, 1), 0, 100).last == 2027
    assert Axis.around(steps, (), date(2024, 1, 1), 0, 100).first == 2024
    assert Axis.around((), (), TODAY, 0, 100).last == 2035


@given(st.lists(st.integers(0, 3600), max_size=30))
def test_labels_of_fixed_dates_never_touch(days: list[int]) -> None:
    dates = [
        fixed(str(n), "Haushalt", FixedKind.BUDGET, date(2026, 1, 1) + timedelta(days=day))
        for n, day in enumerate(days)
    ]
    axis = Axis(2026, 2035, 100.0, 820.0)
    labels = band_labels(axis, dates, (TODAY, "Heute"), measure, 3, low=0.0, gap=8.0)

    assert labels[0].text == "Heute"
    for place, one in enumerate(labels):
        assert one.left >= 0
        assert one.left + one.width <= 820.0
        for other in labels[:place]:
            if one.tier == other.tier:
                assert one.left >= other.left + other.width + 8 or (
                    other.left >= one.left + one.width + 8
                )


def test_a_label_is_cut_with_an_ellipsis() -> None:
    assert elided("Bahnhof umbauen", 1000, False, measure) == "Bahnhof umbauen"
    assert elided("Bahnhof umbauen", 60, False, measure) == "Bahnhof u…"


# ------------------------------------------------------------------------------- the wall


def test_the_wall_merges_neighbours_of_the_path() -> None:
    steps = sample_steps()
    found = groups(steps, critical_path(steps))

    assert [(one.label, one.side, one.feasibility.value) for one in found] == [
        ("Leitlinien", LANES[0], "easy"),
        ("Konzept", LANES[1], "some_obstacles"),
        ("Beschluss", LANES[0], "easy"),
        ("Bahnhof", LANES[2], "difficult"),
        ("Radachse", LANES[1], "some_obstacles"),
        ("Vision", LANES[1], "easy"),
    ]
    assert [one.label for one in found if one.decisive] == ["Bahnhof"]
    assert found[1].begins == date(2026, 10, 1)
    assert found[1].ends == date(2028, 12, 14)


def test_the_wall_shows_elections_and_what_the_path_touches() -> None:
    steps = sample_steps()
    found = shown_dates(groups(steps, critical_path(steps)), sample_fixed())

    assert [one.id for one in found] == ["b2028", "b2032", "e1", "e2"]


def test_without_a_path_the_wall_shows_the_longest_steps() -> None:
    steps = [
        step("long", date(2026, 1, 1), date(2030, 1, 1), title="Bahnhof"),
        step("inside", date(2027, 1, 1), date(2028, 1, 1), title="Zählung"),
        step("later", date(2031, 1, 1), date(2032, 1, 1), title="Radachse"),
    ]
    found = groups(steps, critical_path(steps))

    assert [one.label for one in found] == ["Bahnhof", "Radachse"]
    assert found[0].decisive is not None
    assert found[0].decisive.id == Id("long")
