# SPDX-License-Identifier: EUPL-1.2
"""What is said to decide when the end comes, against brute force: a day less, and does it move?"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.activities.timeline.model import Lag, TimelineStep
from moderation.activities.timeline.path import (
    CriticalPath,
    Deciding,
    critical_path,
    decisive_step,
    verdict,
)
from moderation.activities.timeline.telling import sentences
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.texts import Catalogue, Formats
from tests.timeline_sample import WORKSHOP, bar, step, timelines, with_a_gap

Lags = Mapping[tuple[str, str], Length]
"""How long a step waits after another one."""


def kept(lags: Lags) -> list[Lag]:
    """Lags as they are kept."""
    return [
        Lag(
            id=Id(f"{own}-{before}"), workshop_id=WORKSHOP, step_id=Id(own), before_id=Id(before),
            months=length.months, days=length.days,
        )
        for (own, before), length in lags.items()
    ]  # fmt: skip


def later(done: date, lag: Length | None) -> date:
    """The last day of a wait that begins on the morning after."""
    return done if lag is None else lag.after(done + timedelta(1)) - timedelta(1)


def ends_of(steps: Sequence[TimelineStep]) -> list[TimelineStep]:
    """Where the path ends: the vision, or all that waits and that nobody waits for."""
    known = {one.id for one in steps}
    waiting = [one for one in steps if known.intersection(one.after)]
    waited = {before for one in steps for before in one.after}
    visions = [one for one in waiting if one.vision]
    return visions or [one for one in waiting if one.id not in waited]


def end_of(
    steps: Sequence[TimelineStep],
    lags: Lags,
    *,
    shorter: Collection[str] = (),
    longer: Collection[str] = (),
    earlier: str = "",
) -> date:
    """The day of the end, step by step: with steps a day shorter or longer, or begun a day earlier.

    Whoever is planned to follow at once, with no working day between, goes along.
    """
    ends = {one.id for one in ends_of(steps)}
    done: dict[str, date] = {}
    by_id: dict[str, TimelineStep] = {one.id: one for one in steps}
    for one in steps:
        plan = one.begins - timedelta(1 if one.id == earlier else 0)
        sink = one.id in ends and one.is_interim_goal
        reached, follows = [], False
        for before in (by_id[own] for own in one.after):
            lag = lags.get((one.id, before.id))
            free = later(before.ends, lag)
            days = (one.begins - free).days
            between = [free + timedelta(n) for n in range(1, min(days, 8))]
            at_once = days >= 0 and not any(day.isoweekday() <= 5 for day in between)
            follows = follows or at_once
            wait = days if at_once else 0 if one.is_interim_goal else 1
            reached.append(later(done[before.id], lag) + timedelta(0 if sink else wait))
        begin = max(reached) if reached and (follows or sink) else max([plan, *reached])
        more = (one.id in longer) - (one.id in shorter)
        done[one.id] = begin + timedelta((one.ends - one.begins).days + more)
    return max(done[own] for own in ends)


@st.composite
def planned(draw: st.DrawFn) -> tuple[list[TimelineStep], Lags]:
    """Steps, some of which wait some days or whole months after what they wait for."""
    steps = draw(timelines())
    lags: dict[tuple[str, str], Length] = {}
    for own, before in ((one.id, before) for one in steps for before in one.after):
        if draw(st.integers(0, 2)) == 0:
            days = st.builds(Length, st.just(0), st.integers(1, 40))
            lags[own, before] = draw(days | st.builds(Length, st.integers(1, 3)))
    return steps, lags


@settings(max_examples=300)
@given(planned())
def test_every_word_of_what_decides_is_true(given_: tuple[list[TimelineStep], Lags]) -> None:
    steps, lags = given_
    found = critical_path(steps, kept(lags))
    said = verdict(steps, found)
    if not ends_of(steps):
        assert said is Deciding.NOTHING_WAITS
        return
    end = end_of(steps, lags)
    assert date.fromordinal(found.finish) == end
    bars = [one for one in steps if one.days]
    gains = {one.id: (end - end_of(steps, lags, shorter=(one.id,))).days for one in bars}
    for one in steps:
        moves = end_of(steps, lags, longer=(one.id,)) > end
        assert found.is_critical(one.id) == moves, one.id
    decisive = decisive_step(steps, found)
    assert (decisive is None) == (not any(gains.values()))
    if decisive is not None:
        assert gains[decisive.id] == found.gain > 0
        assert decisive.id in found.critical
    critical = [one for one in bars if found.is_critical(one.id)]
    all_shorter = end_of(steps, lags, shorter=[one.id for one in critical])
    if said is Deciding.GAP:
        assert found.gap is not None
        assert end_of(steps, lags, earlier=found.gap.after) < end
        assert found.gap.days > (0 if decisive is None else decisive.days)
    elif said is Deciding.LONGEST:
        assert [one for one in critical if one.days >= max(c.days for c in critical)] == [decisive]
    elif said is Deciding.ONE:
        assert decisive is not None
    elif said is Deciding.LEVEL:
        assert decisive is None
        assert all_shorter < end
    else:
        assert decisive is None
        assert all_shorter == end
        assert said is (Deciding.MONTHS if found.by_months else Deciding.DAYS)


# ---------------------------------------------------------------------------- known cases


def told(steps: list[TimelineStep], lags: Lags | None = None, language: str = "de") -> str:
    catalogue = Catalogue.load(language)
    found = critical_path(steps, kept(lags or {}))
    return " ".join(map(catalogue.text, sentences(steps, found, Formats(language))))


def deciding(steps: list[TimelineStep], lags: Lags | None = None) -> tuple[CriticalPath, Deciding]:
    found = critical_path(steps, kept(lags or {}))
    return found, verdict(steps, found)


def test_a_set_day_beside_a_step_is_no_second_way() -> None:
    """What is due on a day of its own holds the end, however short the step beside it is."""
    steps = [bar("a", 0, 30), bar("g", 30, 30), bar("v", 60, 60, "a", "g", vision=True)]

    assert deciding(steps)[1] is Deciding.DAYS
    assert "gesetzten Termine" in told(steps)


def test_a_wait_of_months_that_takes_up_a_day_is_no_second_way() -> None:
    steps = [
        step("a", date(2029, 1, 2), date(2029, 1, 30)),
        step("v", date(2029, 6, 1), None, ("a",), vision=True),
    ]
    month = {("v", "a"): Length(months=1)}

    assert deciding(steps, month)[1] is Deciding.MONTHS
    assert told(steps, month).startswith(
        "Kein Schritt allein bestimmt das Ende: Eine Wartezeit in ganzen Monaten gleicht einen Tag "
        "aus."
    )


def test_a_step_whose_day_brings_several_is_said_to_decide() -> None:
    """A month from the first of March ends on the first of April, one from the day before earlier.

    The step decides, though a day of it is more than a day of the end.
    """
    steps = [
        step("a", date(2029, 1, 2), date(2029, 2, 28), title="Plan"),
        step("v", date(2029, 6, 1), None, ("a",), vision=True, title="Vision"),
    ]
    month = {("v", "a"): Length(months=1)}
    found, said = deciding(steps, month)

    assert (found.decisive, found.gain, said) == ("a", 4, Deciding.LONGEST)
    steps.append(step("b", date(2028, 1, 2), date(2028, 2, 28)))
    assert deciding(steps, month)[1] is Deciding.LONGEST


def test_of_two_steps_that_last_as_long_none_is_the_longest() -> None:
    steps = [bar("a", 0, 30), bar("b", 31, 61, "a"), bar("v", 90, 90, "b", vision=True)]

    assert deciding(steps)[1] is Deciding.ONE


def test_page_wall_and_minutes_say_the_same_of_a_gap() -> None:
    steps = with_a_gap()

    assert deciding(steps)[1] is Deciding.GAP
    assert told(steps) == (
        "Eine Lücke bestimmt das Ende: Zwischen „Planung“ und „Bau“ geschieht 4 Jahre lang nichts. "
        "Von den Schritten zählt „Bau“ am meisten (1 Jahr): Ein Tag weniger bringt das Ende einen "
        "Tag nach vorn. "
        "Alles vor „Vision“ ist am 31.12.2033 fertig. Reserve vor „Vision“: 6 Monate."
    )


def test_a_gap_beside_another_way_does_not_decide() -> None:
    """Who closes it wins nothing: the other way holds the end."""
    early, late, vision = with_a_gap()
    other = step("other", late.begins, late.ends, title="Anderes")
    both = [early, late, other, step("vision", vision.begins, None, ("late", "other"), vision=True)]
    found, said = deciding(both)

    assert said is Deciding.LEVEL
    if found.gap is not None:
        assert "bestimmt das Ende: Zwischen" not in told(both)


def test_what_lies_idle_is_told_beyond_the_wait() -> None:
    steps = with_a_gap()
    lags = {("late", "early"): Length(months=6)}

    assert (
        "Zwischen „Planung“ und „Bau“ geschieht nach der Wartezeit (6 Monate) "
        "3 Jahre 6 Monate lang nichts."
    ) in told(steps, lags)
