# SPDX-License-Identifier: EUPL-1.2
"""The day's time: what is left, when it ends, and how to get home."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.change import Step, added, replaced
from moderation.domain.clock import SteadyClock
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.workshop import Workshop
from moderation.features.agenda import catch_up, edits
from moderation.features.agenda.day import begin_of
from moderation.features.agenda.model import BREAK, Block, Phase, remaining, schedule

WORKSHOP = Workshop(
    id=Id("w"),
    title="Radachse",
    day=date(2026, 3, 12),
    starts_at=time(13, 0),
    invited_until=time(17, 30),
)
BEGIN = begin_of(WORKSHOP, datetime(2026, 3, 12, 8, tzinfo=UTC))
PLAN = [20, 30, 50, 15, 45, 45, 40, 25]
"""The example's afternoon: it ends at 17:30."""


def day(*minutes: int, pause: int = 3) -> State:
    blocks = [
        Block(
            id=Id(f"b{place}"),
            workshop_id=WORKSHOP.id,
            rank=float(place),
            title=f"Block {place}",
            minutes=length,
            activity=BREAK if place == pause else "talk",
        )
        for place, length in enumerate(minutes or PLAN)
    ]
    return State.holding([WORKSHOP, *blocks])


def at(minutes: float) -> datetime:
    return BEGIN + timedelta(minutes=minutes)


def do(state: State, step: Step) -> State:
    return state.apply(step)


def running_late(by: int) -> tuple[State, datetime]:
    """The third block has run ``by`` minutes over."""
    state = do(day(), edits.start_workshop(day(), at(0)))
    state = do(state, edits.end_block(state, at(20)))
    state = do(state, edits.end_block(state, at(50)))
    return state, at(100 + by)


def test_the_plan_computes_every_begin_and_the_end() -> None:
    found = schedule(day(), at(-60)).today
    assert [slot.begins for slot in found.slots][:4] == [at(0), at(20), at(50), at(100)]
    assert found.expected_end == at(270)
    assert catch_up.minutes_late(day(), at(-60)) == 0


def test_an_overrun_pushes_the_rest_and_a_shorter_block_pulls_it() -> None:
    state, now = running_late(12)
    found = schedule(state, now)
    assert catch_up.minutes_late(state, now) == 12
    assert found.running is not None
    assert remaining(found.running.block, now) == timedelta(minutes=-12)
    early = do(state, edits.end_block(state, at(80)))
    assert catch_up.minutes_late(early, at(80)) == -20


@given(
    spent=st.lists(st.integers(5, 90), min_size=1, max_size=6),
    invited=st.one_of(st.none(), st.integers(-60, 90)),
)
def test_there_is_one_figure_for_the_delay(spent: list[int], invited: int | None) -> None:
    state, minute = do(day(), edits.start_workshop(day(), at(0))), 0
    for minutes in spent:
        minute += minutes
        state = do(state, edits.end_block(state, at(minute)))
    until = None if invited is None else (at(270 + invited)).astimezone().time()
    workshop = replace(state.workshop, invited_until=until)
    state = do(state, Step(untranslated("x"), replaced(state.workshop, invited_until=until)))
    assert state.workshop == workshop
    # Reckoned anew: what was spent, and what is planned for the rest.
    ends = minute + sum(PLAN[len(spent) :])
    late = ends - (270 if invited is None else 270 + invited)
    expected = late if late > 0 else min(0, ends - 270)
    assert catch_up.minutes_late(state, at(minute)) == expected
    assert bool(catch_up.proposals(state, at(minute))) <= (expected > 0)


def test_blocks_side_by_side_begin_together_and_the_longest_counts() -> None:
    state = day(10, 30, 20, 15)
    blocks = state.of(Block)
    beside = replace(blocks[2], parallel=True)
    state = do(state, edits.edit_block(state, blocks[2].id, parallel=True))
    found = schedule(state, at(0))
    assert [slot.begins for slot in found.slots] == [at(0), at(10), at(10), at(40)]
    assert found.today.expected_end == at(55)
    state = do(state, edits.start_workshop(state, at(0)))
    state = do(state, edits.end_block(state, at(10)))
    assert state.get(Block, blocks[1].id).running
    assert state.get(Block, beside.id).running
    state = do(state, edits.end_block(state, at(40)))
    assert [block.running for block in state.of(Block)] == [False, False, False, True]


def test_a_parked_block_is_passed_over_and_takes_no_time() -> None:
    state = do(day(10, 30, 20), edits.start_workshop(day(10, 30, 20), at(0)))
    state = do(state, Step(untranslated("x"), replaced(state.get(Block, Id("b1")), parked=True)))
    assert schedule(state, at(0)).today.expected_end == at(30)
    state = do(state, edits.end_block(state, at(10)))
    assert state.get(Block, Id("b2")).running


def test_on_time_there_is_nothing_to_propose() -> None:
    state, _ = running_late(0)
    assert catch_up.proposals(state, at(90)) == ()


def test_each_proposal_says_when_the_day_would_end_and_undo_takes_it_back() -> None:
    state, now = running_late(20)
    found = catch_up.proposals(state, now)
    assert found
    assert found[0].ends <= at(270), "the first brings everyone home on time"
    assert {proposal.title.source for proposal in found} >= {
        "Shorten what is ahead",
        "Shorten the break",
        "Leave out “{title}” today",
    }
    for proposal in found:
        after = do(state, proposal.step)
        assert schedule(after, now).today.expected_end == proposal.ends
        assert schedule(after, now).today.planned_end == at(270), "the plan stays as it was invited"
        assert do(after, proposal.step.inverse()).entities() == state.entities()


@given(
    lengths=st.lists(st.integers(5, 120), min_size=2, max_size=10),
    late=st.integers(1, 200),
    pause=st.integers(0, 9),
)
def test_no_proposal_cuts_what_runs_or_is_over_or_below_what_works(
    lengths: list[int], late: int, pause: int
) -> None:
    state = day(*lengths, pause=pause)
    state = do(state, edits.start_workshop(state, at(0)))
    now = at(lengths[0] + late)
    for proposal in catch_up.proposals(state, now):
        after = do(state, proposal.step)
        assert schedule(after, now).today.expected_end < schedule(state, now).today.expected_end
        for slot in schedule(after, now).slots:
            before = state.get(Block, slot.block.id)
            if slot.phase is not Phase.AHEAD:
                assert slot.block == before
            elif not slot.block.parked:
                least = 5 if before.is_break else min(10, before.minutes)
                assert slot.block.length >= timedelta(minutes=least)


def test_the_closing_is_never_left_out() -> None:
    state, now = running_late(200)
    for proposal in catch_up.proposals(state, now):
        assert not do(state, proposal.step).of(Block)[-1].parked


def test_a_steady_clock_never_goes_back() -> None:
    clock = SteadyClock()
    moments = [clock() for _ in range(1000)]
    assert moments == sorted(moments)
    assert abs(datetime.now(UTC) - moments[-1]) < timedelta(seconds=5)


def test_a_new_block_of_any_kind_fits_the_day() -> None:
    state = day()
    block = Block(id=Id("x"), workshop_id=Id("w"), rank=99.0, title="Nachlese", minutes=10)
    state = do(state, Step(untranslated("add"), added(block)))
    assert schedule(state, at(0)).today.expected_end == at(280)
