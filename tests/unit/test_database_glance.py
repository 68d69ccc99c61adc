"""What the library shows: the same as the entities say, in the order of the day."""

import shutil
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from moderation import registry
from moderation.activities.goals.model import Goal
from moderation.domain.change import Change, Step, added
from moderation.domain.clock import system_clock
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.texts import untranslated
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.glance import People
from moderation.features.people.model import Attendance, Participant, Reply, Unit
from moderation.output.glance import Glance, glance
from moderation.storage.database import Database
from moderation.storage.history import Record, Way
from moderation.storage.store import Store

FIXTURES = Path(__file__).parent.parent / "fixtures" / "databases"


def seen(path: Path, *entities: Any, changes: tuple[Change, ...] = ()) -> Glance:
    """What the library shows after the entities were stored by the one door."""
    with Database.open(path) as database:
        store = Store(database.connection, registry.mappers)
        step = Step(untranslated("test"), (*added(*entities), *changes))
        store.write(Record(Id("any"), system_clock(), Way.DO, new_id(), step))
        store.close()
        return glance(database.connection)


@pytest.fixture
def path(data_dir: Path) -> Path:
    return data_dir / "moderation.sqlite"


def workshop(title: str, **values: Any) -> Workshop:
    return Workshop(id=new_id(), title=title, **values)


def test_running_first_then_preparation_by_date_then_past_newest_first(path: Path) -> None:
    found = seen(
        path,
        workshop("d", status=Status.CLOSED, day=date(2026, 1, 5)),
        workshop("no date"),
        workshop("later", day=date(2026, 5, 5)),
        workshop("sooner", day=date(2026, 4, 4)),
        workshop("in the bin", trashed=True),
        workshop("e", status=Status.APPROVED, day=date(2025, 12, 4)),
        workshop("now", status=Status.RUNNING, day=date(2026, 3, 12)),
        workshop("c", status=Status.APPROVED, day=date(2026, 2, 2)),
    )
    titles = [row.title for row in found.workshops]
    assert titles == ["now", "sooner", "later", "no date", "c", "d", "e"]


def test_row_says_what_the_workshop_says(path: Path) -> None:
    one = workshop(
        "Radachse „Bahnhof“",
        subtitle="Arbeitskreis",
        municipality="Musterstadt",
        series="Reihe",
        day=date(2026, 3, 26),
        starts_at=time(9, 30),
        closed_session=True,
    )
    (row,) = seen(path, one).workshops
    assert row.id == one.id
    assert (row.title, row.subtitle, row.municipality, row.series) == (
        one.title, one.subtitle, one.municipality, one.series,
    )  # fmt: skip
    assert (row.status, row.day, row.starts_at) == (Status.DRAFT, one.day, time(9, 30))
    assert row.closed_session
    assert row.people == {}
    assert row.running is None


def test_people_are_counted_by_side(path: Path) -> None:
    one, other = workshop("one"), workshop("other")
    units = [
        Unit(id=new_id(), workshop_id=one.id, name="Fraktion A", side=Side.POLITICS, seats=3),
        Unit(id=new_id(), workshop_id=one.id, name="Fraktion B", side=Side.POLITICS, seats=2),
        Unit(id=new_id(), workshop_id=one.id, name="Bauamt", side=Side.ADMINISTRATION, seats=4),
        Unit(
            id=new_id(), workshop_id=one.id, name="Kreis", side=Side.OTHERS, seats=5,
            reply=Reply.DECLINED,
        ),
        Unit(id=new_id(), workshop_id=other.id, name="Fraktion A", side=Side.POLITICS, seats=9),
    ]  # fmt: skip
    attendances = (Attendance.PRESENT, Attendance.EXPECTED, Attendance.EXCUSED)
    people = [
        Participant(
            id=new_id(), workshop_id=one.id, unit_id=unit.id, name="x", attendance=attendance
        )
        for unit in units[:2]
        for attendance in attendances
    ]
    gone = replace(people[0], id=new_id(), left_at=system_clock())
    found = {
        row.title: row.people for row in seen(path, one, other, *units, *people, gone).workshops
    }
    assert found == {
        "one": {
            Side.POLITICS: People(5, 5, 2),
            Side.ADMINISTRATION: People(4),
            Side.OTHERS: People(),
        },
        "other": {Side.POLITICS: People(9)},
    }


def test_running_workshop_tells_its_block_and_what_is_left(path: Path) -> None:
    began = system_clock()
    one = workshop("now", status=Status.RUNNING)
    blocks = [
        Block(
            id=new_id(), workshop_id=one.id, rank=float(rank), title=f"b{rank}", activity="roles",
            minutes=30, extra_minutes=5 if rank == 1 else 0,
            started_at=began if rank < 2 else None, ended_at=began if rank == 0 else None,
        )
        for rank in range(4)
    ]  # fmt: skip
    (row,) = seen(path, replace(one, current_block_id=blocks[1].id), *blocks).workshops
    assert row.length == timedelta(minutes=125)
    assert row.running is not None
    assert row.running.title == "b1"
    assert row.running.activity == "roles"
    assert row.running.started_at == began
    assert row.running.length == timedelta(minutes=35)


def test_goals_come_by_date_with_who_took_them_on(path: Path) -> None:
    entities: list[Any] = []
    for status, trashed in [
        (Status.CLOSED, False), (Status.APPROVED, False), (Status.DRAFT, False),
        (Status.CLOSED, True),
    ]:  # fmt: skip
        one = workshop(f"{status.value} {trashed}", status=status, trashed=trashed)
        block = Block(id=new_id(), workshop_id=one.id, title="Ziele", activity="goals")
        unit = Unit(
            id=new_id(), workshop_id=one.id, name="Ordnungsamt", side=Side.ADMINISTRATION,
            short="OA" if status is Status.APPROVED else "",
        )  # fmt: skip
        days = {Status.CLOSED: 10, Status.APPROVED: 5}
        goals = [
            Goal(
                id=new_id(), workshop_id=one.id, block_id=block.id, title=f"{status.value} goal",
                unit_id=unit.id, due=date(2026, 3, days.get(status, 1)),
            ),
            Goal(id=new_id(), workshop_id=one.id, block_id=block.id, title="undated"),
        ]  # fmt: skip
        entities += [one, block, unit, *goals]
    found = seen(path, *entities)
    assert [(goal.title, goal.due.day, goal.unit, goal.side) for goal in found.due] == [
        ("approved goal", 5, "OA", Side.ADMINISTRATION),
        ("closed goal", 10, "Ordnungsamt", Side.ADMINISTRATION),
    ]
    assert found.due[0].workshop == "approved False"
    assert found.still_open == 4


def test_goal_without_a_unit_is_listed(path: Path) -> None:
    one = workshop("w", status=Status.CLOSED)
    block = Block(id=new_id(), workshop_id=one.id, title="Ziele")
    goal = Goal(id=new_id(), workshop_id=one.id, block_id=block.id, title="g", due=date(2026, 1, 1))
    (row,) = seen(path, one, block, goal).due
    assert (row.unit, row.side) == ("", None)


def test_empty_library(path: Path) -> None:
    with Database.open(path) as database:
        assert glance(database.connection) == Glance([], [], 0, [])


def test_store_of_the_first_version_is_listed(path: Path) -> None:
    path.parent.mkdir()
    shutil.copyfile(FIXTURES / "v1.sqlite", path)
    with Database.open(path) as database:
        found = glance(database.connection)
    assert [row.title for row in found.workshops] == ["Mobilitätskonzept 2035"]
    assert [goal.title for goal in found.due] == ["Querungshilfe gebaut"]
