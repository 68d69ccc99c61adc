# SPDX-License-Identifier: EUPL-1.2
"""A calendar entry is one and the same from every door, and newer only when it really changed."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.change import Step, replaced
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.versions import LeavingEntry, Version
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Appointment, Dated, Paper, calendar
from moderation.features.agenda.invitation import Invitation
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.features.sending.model import SentCut
from moderation.output import attachments, writing
from moderation.paths import store_path
from moderation.shell import cli
from moderation.storage import erasure, workshop_file
from moderation.storage.calendar_versions import versions
from moderation.storage.database import Database
from moderation.storage.migrations import schema_script
from tests.stores import new_session, open_writer

NOW = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
W = Id("w")


def events(data: bytes) -> dict[str, Any]:
    """The entries of a calendar file by their UID, as a calendar reads them."""
    found = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return {str(event["UID"]): event for event in found}


def number(event: Any) -> tuple[int, datetime]:
    return int(event["SEQUENCE"]), event.decoded("LAST-MODIFIED")


# ------------------------------------------------------------------------------ time zones

INVITE = """
import sys
from datetime import UTC, date, datetime, time
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.invitation import Invitation
day = date.fromisoformat(sys.argv[1])
workshop = Workshop(id=Id("w"), title="Radachse", day=day, invited_until=time(17, 30))
invitation = Invitation(MinutesView(State.holding([workshop])), datetime.now(UTC))
sys.stdout.buffer.write(invitation.calendar())
"""


@pytest.mark.parametrize(
    ("zone", "day", "end"),
    [
        ("Europe/Berlin", "2026-03-12", "20260312T163000Z"),
        ("Europe/Berlin", "2026-07-02", "20260702T153000Z"),
        ("America/New_York", "2026-03-12", "20260312T213000Z"),
        ("America/New_York", "2026-07-02", "20260702T213000Z"),
    ],
)
def test_times_are_told_without_a_zone_that_nobody_defines(zone: str, day: str, end: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", INVITE, day], env={**os.environ, "TZ": zone},
        capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    lines = done.stdout.decode().splitlines()
    assert f"DTEND:{end}" in lines
    assert "TZID" not in done.stdout.decode()
    (event,) = events(done.stdout).values()
    assert event.decoded("DTEND") == datetime.strptime(end, "%Y%m%dT%H%M%S%z")


# ------------------------------------------------------------------------------ the command line


@pytest.fixture
def library(data_dir: Path) -> Path:
    """A library with a workshop and the one that follows it, in one series."""
    data_dir.mkdir(exist_ok=True)
    with open_writer(store_path()) as writer:
        session = new_session(writer)
        session.perform(
            capture.add_entry(
                session.state, EntryKind.TASK, "Lageplan", now=NOW, due=date(2026, 6, 1)
            )
        )
        session.perform(Step(untranslated("x"), replaced(session.state.workshop, series="Rad")))
        later = new_session(writer)
        values = {"series": "Rad", "title": "Review", "day": date(2026, 9, 10), "place": "Rathaus"}
        later.perform(Step(untranslated("x"), replaced(later.state.workshop, **values)))
    return store_path()


def change(library: Path, sql: str) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute(sql)
        connection.commit()


def told(command: str, folder: Path, workshop: str = "Radachse") -> bytes:
    path = folder / f"{command}.ics"
    assert cli.main([command, workshop, "-o", str(path)]) == 0
    return path.read_bytes()


@pytest.mark.parametrize("command", ["dates", "invitation"])
def test_three_times_the_same_workshop_is_three_times_the_same_file(
    library: Path, tmp_path: Path, command: str
) -> None:
    assert len({told(command, tmp_path) for _ in range(3)}) == 1


CHANGES = {
    "title": ("invitation", "UPDATE workshop SET title = 'Radachse Süd' WHERE title = 'Radachse'"),
    "day": ("invitation", "UPDATE workshop SET day = '2026-03-13' WHERE title = 'Radachse'"),
    "begin": ("invitation", "UPDATE workshop SET starts_at = '14:00:00' WHERE title = 'Radachse'"),
    "end": ("invitation", "UPDATE workshop SET invited_until = '19:00:00'"),
    "place": ("invitation", "UPDATE workshop SET place = 'Bürgersaal'"),
    "task": ("dates", "UPDATE entry SET text = 'Lageplan und Schnitt'"),
    "day of a task": ("dates", "UPDATE entry SET due = '2026-06-08'"),
    "title of what follows": ("dates", "UPDATE workshop SET title = 'B' WHERE title = 'Review'"),
    "place of what follows": ("dates", "UPDATE workshop SET place = 'Saal' WHERE title = 'Review'"),
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGES)
def test_time_place_and_title_make_an_entry_newer_and_never_another_one(
    library: Path, tmp_path: Path, what: str
) -> None:
    command, sql = CHANGES[what]
    before = events(told(command, tmp_path))
    change(library, sql)
    data = told(command, tmp_path)
    after = events(data)
    assert after.keys() == before.keys()
    grown = [uid for uid in after if number(after[uid]) != number(before[uid])]
    assert len(grown) == 1
    for old, new in zip(number(before[grown[0]]), number(after[grown[0]]), strict=True):
        assert new > old  # type: ignore[operator]
    assert told(command, tmp_path) == data, "and then it is the same again"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE workshop SET moderation = 'K. Muster', subtitle = 'Teil 1'",
        "UPDATE entry SET created_at = '2026-03-12T13:00:00+00:00'",
        "UPDATE agenda_block SET title = 'Anders'",
    ],
)
def test_nothing_else_makes_an_entry_newer(library: Path, tmp_path: Path, sql: str) -> None:
    for command in ("dates", "invitation"):
        before = events(told(command, tmp_path))
        change(library, sql)
        after = events(told(command, tmp_path))
        assert {u: number(e) for u, e in after.items()} == {u: number(e) for u, e in before.items()}


def test_a_workshop_file_gives_the_same_file_each_time(tmp_path: Path, data_dir: Path) -> None:
    """Also one whose ids are none of this program's."""
    source = Path(__file__).parents[2] / "resources/examples/mobilitaetskonzept-2035.de.json"
    path = tmp_path / "Beispiel.json"
    path.write_text(source.read_text("utf-8"), encoding="utf-8")
    files = {told("dates", tmp_path, str(path)) for _ in range(3)}
    assert len(files) == 1
    assert len(events(files.pop())) > 5


def test_a_changed_workshop_file_is_newer_where_there_is_a_library(
    library: Path, tmp_path: Path
) -> None:
    path = tmp_path / "Radachse.json"
    assert cli.main(["export", "Radachse", "-o", str(path)]) == 0
    (uid, before), = events(told("invitation", tmp_path, str(path))).items()  # fmt: skip
    text = path.read_text("utf-8").replace('"title": "Radachse"', '"title": "Radachse Süd"')
    path.write_text(text, encoding="utf-8")
    after = events(told("invitation", tmp_path, str(path)))[uid]
    assert number(after)[0] == number(before)[0] + 1
    assert number(after)[1] > number(before)[1]


# ------------------------------------------------------------------------------ every door


def test_every_door_gives_the_same_entries(library: Path, tmp_path: Path) -> None:
    from_shell = {c: events(told(c, tmp_path)) for c in ("dates", "invitation")}
    with open_writer(library) as writer:
        find = "SELECT id FROM workshop WHERE title = 'Radachse'"
        key = writer.submit(lambda s: s.connection.execute(find).fetchone()[0]).result()
        state = writer.submit(lambda store: store.load(key)).result()
        view, ask = MinutesView(state), writer.calendar_versions
        window = events(writing.dates(view, NOW, versions=ask))
        (attached,) = attachments.attachments(view, SentCut.INTERNAL, (".ics",), NOW, versions=ask)
        mail = events(attached.data)
        invited = events(Invitation(view, NOW, ask).calendar())
    for other in (window, mail):
        for uid, event in other.items():
            assert event == from_shell["dates"][uid]
        assert other
    assert invited == from_shell["invitation"]


def test_who_is_invited_finds_the_same_in_the_calendar_of_the_workshop_before(
    library: Path, tmp_path: Path
) -> None:
    (uid, invited), = events(told("invitation", tmp_path, "Review")).items()  # fmt: skip
    named = events(told("dates", tmp_path))[uid]
    for field in ("SUMMARY", "DTSTART", "DTEND", "LOCATION", "SEQUENCE", "LAST-MODIFIED"):
        assert named[field] == invited[field]


# ------------------------------------------------------------------------------ the numbers


class Memory:
    """What a store remembers, without a store."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.executescript(schema_script())

    def __call__(self, entries: Sequence[LeavingEntry], now: datetime) -> Mapping[str, Version]:
        return versions(self.connection, entries, now)


ENTRIES = st.builds(
    Appointment,
    st.just(W),
    st.integers(0, 2).map(lambda hours: NOW + timedelta(hours=hours)),
    st.integers(3, 4).map(lambda hours: NOW + timedelta(hours=hours)),
    st.sampled_from(["Radachse", "Freibad"]),
    st.sampled_from(["", "Rathaus"]),
    st.text(max_size=3),
)


@given(
    entries=st.lists(ENTRIES, min_size=1, max_size=6),
    hours=st.lists(st.integers(-50, 50), min_size=6, max_size=6),
)
def test_numbers_grow_with_time_place_and_title_alone(
    entries: list[Appointment], hours: list[int]
) -> None:
    memory = Memory()
    last: tuple[Appointment, tuple[int, datetime]] | None = None
    with closing(memory.connection):
        for entry, hour in zip(entries, hours, strict=False):
            now = NOW + timedelta(hours=hour)  # a clock may be put back
            paper = Paper(W, "de", now, versions=memory)
            (event,) = events(calendar([entry], paper)).values()
            if last is not None:
                facts = [(e.begin, e.end, e.title, e.place) for e in (last[0], entry)]
                assert (number(event) == last[1]) == (facts[0] == facts[1])
                if facts[0] != facts[1]:
                    assert number(event)[0] == last[1][0] + 1
                    assert number(event)[1] > last[1][1]
            last = entry, number(event)


def test_what_was_dropped_leaves_as_cancelled_if_it_left_before() -> None:
    memory = Memory()
    with closing(memory.connection):
        paper = Paper(W, "de", NOW, versions=memory)
        entry = Dated("k", date(2026, 6, 1), "Lageplan", "Aufgabe")
        dropped = replace(entry, done=True, dropped=True)
        assert not events(calendar([dropped], paper)), "nobody has it"
        (before,) = events(calendar([entry], paper)).values()
        assert "status" not in before
        (after,) = events(calendar([dropped], paper)).values()
        assert after["uid"] == before["uid"]
        assert after["status"] == "CANCELLED"
        assert number(after)[0] == number(before)[0] + 1
        (again,) = events(calendar([dropped], paper)).values()
        assert again.to_ical() == after.to_ical()
        (english,) = events(calendar([dropped], replace(paper, language="en"))).values()
        assert number(english)[0] > number(before)[0], "newer in every look"
        (back,) = events(calendar([entry], paper)).values()
        assert "status" not in back
        assert number(back)[0] == number(after)[0] + 1


def test_another_language_is_another_look_and_never_older() -> None:
    memory = Memory()
    with closing(memory.connection):
        titled = [Dated("k", date(2026, 6, 1), title, "Aufgabe") for title in ("a", "b", "c")]
        for entry in titled:
            calendar([entry], Paper(W, "de", NOW, versions=memory))
        entry = titled[-1]
        (german,) = events(calendar([entry], Paper(W, "de", NOW, versions=memory))).values()
        (english,) = events(calendar([entry], Paper(W, "en", NOW, versions=memory))).values()
        assert number(german)[0] == number(english)[0] == 2


def test_a_store_that_cannot_be_written_still_gives_a_calendar(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(schema_script())
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.isolation_level = None
        entry = LeavingEntry("k", W, "internal/de", "x")
        assert versions(connection, [entry], NOW) == {"k": Version(0, NOW)}
        assert not connection.in_transaction


def test_what_left_goes_with_its_workshop(library: Path, tmp_path: Path) -> None:
    told("dates", tmp_path)
    told("invitation", tmp_path)
    with Database.open(library) as database:
        rows = "SELECT DISTINCT workshop_id FROM calendar_version"
        before = {row[0] for row in database.connection.execute(rows)}
        assert len(before) == 2
        gone = min(before)
        with database.transaction() as connection:
            erasure.workshop_rows(Id(gone))(connection)
        assert {row[0] for row in database.connection.execute(rows)} == before - {gone}


def test_ids_of_a_file_are_fresh_when_it_comes_in(tmp_path: Path) -> None:
    source = Path(__file__).parents[2] / "resources/examples/mobilitaetskonzept-2035.de.json"
    text = source.read_text("utf-8")
    own = [workshop_file.parse(text, "x", own_ids=True)[3].id for _ in range(2)]
    fresh = [workshop_file.parse(text, "x")[3].id for _ in range(2)]
    assert own[0] == own[1]
    assert len({*own, *fresh}) == 3
    state = State.holding(workshop_file.parse(text, "x"))
    plain = json.loads(workshop_file.write(state))
    assert (
        workshop_file.parse(json.dumps(plain), "x", own_ids=True)[0].id == plain["workshop"]["id"]
    )
