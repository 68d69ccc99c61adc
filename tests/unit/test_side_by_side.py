# SPDX-License-Identifier: EUPL-1.2
"""Groups that work side by side count once, by the longest, wherever times are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.domain.change import Step, added
from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView, PublicView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda import edits
from moderation.features.agenda import minutes as agenda_minutes
from moderation.features.agenda.invitation import Invitation
from moderation.features.agenda.model import Block, last_running, schedule
from moderation.minutes import document as doc
from moderation.output.calendar import following
from moderation.output.glance import glance
from moderation.output.paper_kit import paper_kit
from moderation.shell import jobs
from moderation.storage.database import Database
from moderation.storage.history import Record, Way
from moderation.storage.store import Store
from moderation.windows.wall.picture import timer_of

DAY = date(2026, 3, 12)
NOW = datetime(2026, 3, 12, 6, tzinfo=UTC)
PLAN = [
    ("Auftakt", 30, False), ("Gruppe A", 15, False), ("Gruppe B", 45, True),
    ("Gruppe C", 90, True), ("Gruppe D", 20, True), ("Plenum", 30, False),
]  # fmt: skip
"""14:00; groups from 14:30 to 16:00; the plenary from 16:00 to 16:30."""


def the_day(**values: Any) -> State:
    """Four groups at once, then the plenary."""
    one = Workshop(
        id=Id("w"), title="Klimaanpassung", series="Klima", day=DAY, starts_at=time(14),
        invited_until=None, language="de", **values,
    )  # fmt: skip
    blocks = [
        Block(
            id=Id(f"b{rank}"), workshop_id=one.id, rank=float(rank), title=title,
            minutes=minutes, parallel=parallel,
        )
        for rank, (title, minutes, parallel) in enumerate(PLAN)
    ]  # fmt: skip
    return State.holding([one, *blocks])


def local(moment: datetime) -> str:
    return f"{moment.astimezone():%H:%M}"


def table_of(view: MinutesView) -> dict[str, str]:
    (table,) = [
        block
        for block in agenda_minutes.agenda(view, Catalogue.load("de"), Formats("de"))
        if isinstance(block, doc.Table)
    ]
    return {
        str(row.cells[0].text): str(row.cells[1].text)
        for row in table.rows
        if isinstance(row, doc.Row)
    }


def test_the_preparation_has_them_side_by_side() -> None:
    day = schedule(the_day(), NOW).today
    assert [local(slot.planned) for slot in day.slots] == [
        "14:00", "14:30", "14:30", "14:30", "14:30", "16:00",
    ]  # fmt: skip
    assert local(day.planned_end) == "16:30"


def test_the_minutes_and_the_paper_kit_say_the_same() -> None:
    # The paper kit prints the table of the minutes.
    rows = table_of(MinutesView(the_day()))
    assert rows["Gruppe A"].startswith("14:30")
    assert rows["Gruppe D"] == rows["Gruppe A"].replace("14:45", "14:50")
    assert rows["Plenum"].startswith("16:00")
    assert rows["Plenum"].endswith("16:30 Uhr") or rows["Plenum"].endswith("16:30")


def test_a_closed_group_keeps_its_place_beside_the_others() -> None:
    state = the_day()
    closed = replace(state.get(Block, Id("b3")), closed_session=True)
    shut = State.holding([*(e for e in state.entities() if e.id != "b3"), closed])
    assert table_of(PublicView(shut))["Plenum"].startswith("16:00")


def test_the_invitation_ends_with_the_plenary() -> None:
    invitation = Invitation(MinutesView(the_day()), NOW)
    assert local(invitation.days[0].day.told_end) == "16:30"


def stored(path: Path, state: State) -> Database:
    database = Database.open(path)
    store = Store(database.connection, registry.mappers)
    step = Step(untranslated("test"), added(*state.entities()))
    store.write(Record(state.workshop.id, NOW, Way.DO, new_id(), step))
    store.close()
    return database


def test_library_list_and_calendar_say_the_same(data_dir: Path) -> None:
    with stored(data_dir / "moderation.sqlite", the_day()) as database:
        (row,) = glance(database.connection).workshops
        assert row.length == timedelta(minutes=150)
        (told,) = jobs.handle({"do": "list"}, cast(Store, _Held(database)))["workshops"]
        assert told["minutes"] == 150
    earlier = State.holding([replace(the_day().workshop, id=Id("v"), day=date(2026, 2, 1))])
    (coming,) = following(earlier, [told])
    assert coming.end - coming.begin == timedelta(minutes=150)


class _Held:
    """A store as jobs ask it: by its connection."""

    def __init__(self, database: Database) -> None:
        self.connection = database.connection


def test_the_running_card_of_the_library_has_the_longest_group(data_dir: Path) -> None:
    state = the_day()
    started = NOW + timedelta(hours=1)
    state = state.apply(edits.start_workshop(state, NOW))
    state = state.apply(edits.end_block(state, started))
    with stored(data_dir / "moderation.sqlite", state) as database:
        (row,) = glance(database.connection).workshops
        assert row.running is not None
        assert (row.running.title, row.running.length) == ("Gruppe A", timedelta(minutes=90))


def test_rail_and_wall_count_until_the_last_group_is_over() -> None:
    state = the_day()
    started = NOW + timedelta(hours=1)
    state = state.apply(edits.start_workshop(state, NOW))
    state = state.apply(edits.end_block(state, started))
    first = state.get(Block, Id("b1"))
    timer = timer_of(state, first, started + timedelta(minutes=16))
    assert timer is not None
    assert (timer.left, timer.total) == (74, 90)
    over = state.apply(edits.end_block(state, started + timedelta(minutes=90)))
    assert last_running(over, over.get(Block, Id("b5"))).title == "Plenum"


parts = st.lists(
    st.builds(
        Block,
        id=st.uuids().map(lambda key: Id(str(key))),
        workshop_id=st.just(Id("w")),
        rank=st.floats(min_value=0, max_value=9, allow_nan=False),
        title=st.just("x"),
        minutes=st.integers(0, 300),
        extra_minutes=st.integers(-60, 60),
        parallel=st.booleans(),
    ),
    min_size=1,
    max_size=8,
)


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """As a person would sort them: who is parallel belongs to the one above."""
    groups: list[list[Block]] = []
    for block in blocks:
        if block.parallel and groups:
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def counted(blocks: Sequence[Block], *, extra: bool = False) -> tuple[list[int], int]:
    """When each block begins and the day is over, found by letting a clock tick by the minute."""
    clock, begins = 0, []
    for group in _groups(blocks):
        begins += [clock] * len(group)
        left = [max(0, block.minutes + extra * block.extra_minutes) for block in group]
        while any(minutes > 0 for minutes in left):
            left = [minutes - 1 for minutes in left]
            clock += 1
    return begins, clock


def at(minutes: int) -> str:
    """So many minutes after 14:00, as it is written."""
    return f"{(14 + minutes // 60) % 24:02}:{minutes % 60:02}"


def planned(blocks: Sequence[Block]) -> State:
    return State.holding([replace(the_day().workshop, current_block_id=None), *blocks])


@given(blocks=parts)
def test_preparation_minutes_and_paper_kit_of_any_day(blocks: list[Block]) -> None:
    state = planned(blocks)
    begins, over = counted(state.of(Block))
    day = schedule(state, NOW).today
    assert [local(slot.planned) for slot in day.slots] == [at(begin) for begin in begins]
    assert local(day.planned_end) == at(over)
    view = MinutesView(state)
    spans = [
        f"{at(begin)}–{at(begin + block.minutes)}"
        for begin, block in zip(begins, state.of(Block), strict=True)
    ]
    assert spans_in(agenda_minutes.agenda(view, Catalogue.load("de"), Formats("de"))) == spans
    head = agenda_minutes.head(view, Catalogue.load("de"), Formats("de"))
    time_told = next(fact.value for fact in head.facts if fact.label == "Zeit")
    assert at(0) in time_told
    assert at(over) in time_told


@settings(max_examples=10)
@given(blocks=parts)
def test_the_paper_kit_prints_the_agenda_as_counted(blocks: list[Block]) -> None:
    state = planned(blocks)
    begins, _over = counted(state.of(Block))
    spans = [
        f"{at(begin)}–{at(begin + block.minutes)}"
        for begin, block in zip(begins, state.of(Block), strict=True)
    ]
    assert spans_in(paper_kit(MinutesView(state)).blocks) == spans


def spans_in(blocks: Iterable[doc.DocumentBlock]) -> list[str]:
    """The planned times in a document's table of the agenda."""
    (table,) = [b for b in blocks if isinstance(b, doc.Table) and len(b.columns) == 2]
    return [
        str(row.cells[1].text).removesuffix(" Uhr")
        for row in table.rows
        if isinstance(row, doc.Row)
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(blocks=parts)
def test_library_list_and_calendar_of_any_day(
    blocks: list[Block], tmp_path_factory: pytest.TempPathFactory
) -> None:
    state = State.holding([the_day(status=Status.DRAFT).workshop, *blocks])
    _begins, over = counted(state.of(Block), extra=True)
    with stored(tmp_path_factory.mktemp("store") / "moderation.sqlite", state) as database:
        (row,) = glance(database.connection).workshops
        (told,) = jobs.handle({"do": "list"}, cast(Store, _Held(database)))["workshops"]
    assert row.length == timedelta(minutes=over)
    assert told["minutes"] == over
    earlier = State.holding([replace(the_day().workshop, id=Id("v"), day=date(2026, 2, 1))])
    (coming,) = following(earlier, [told])
    # What takes no time at all is an hour in a calendar.
    assert coming.end - coming.begin == timedelta(minutes=over or 60)


@given(blocks=parts, elapsed=st.lists(st.integers(0, 200), min_size=1, max_size=8))
def test_rail_and_wall_on_any_day_that_runs(blocks: list[Block], elapsed: list[int]) -> None:
    state = planned(blocks)
    groups = _groups(state.of(Block))
    now = NOW
    state = state.apply(edits.start_workshop(state, now))
    for number, (group, minutes) in enumerate(zip(groups, elapsed, strict=False)):
        lengths = [max(0, block.minutes + block.extra_minutes) for block in group]
        first = state.get(Block, group[0].id)
        assert state.workshop.current_block_id == first.id
        timer = timer_of(state, first, now + timedelta(minutes=minutes))
        assert timer is not None
        assert (timer.left, timer.total) == (max(lengths) - minutes, max(lengths))
        rest = [block for later in groups[number + 1 :] for block in later]
        expected = now + timedelta(minutes=max(*lengths, minutes) + counted(rest, extra=True)[1])
        assert schedule(state, now + timedelta(minutes=minutes)).today.expected_end == expected
        now += timedelta(minutes=minutes)
        state = state.apply(edits.end_block(state, now))


def test_going_to_a_group_begins_all_of_it_and_more_time_is_everybodys() -> None:
    state = the_day()
    state = state.apply(edits.start_workshop(state, NOW))
    state = state.apply(edits.go_to_block(state, Id("b2"), NOW))
    running = [block.title for block in state.of(Block) if block.running]
    assert running == ["Gruppe A", "Gruppe B", "Gruppe C", "Gruppe D"]
    # To another group of those that run already: nobody's time ends.
    state = state.apply(edits.go_to_block(state, Id("b3"), NOW))
    assert len([block for block in state.of(Block) if block.running]) == 4
    assert last_running(state, state.get(Block, Id("b1"))).title == "Gruppe C"
