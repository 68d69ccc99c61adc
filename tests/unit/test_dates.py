# SPDX-License-Identifier: EUPL-1.2
"""What has a day gets into calendars: whole days, the same entry each time, no foreign property."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.negotiation.model import (
    NegotiationBoard,
    NegotiationDeal,
    NegotiationStage,
)
from moderation.activities.timeline.model import FixedDate, FixedKind, TimelineStep
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.calendar import Dated, Paper, calendar
from moderation.features.agenda.model import Block
from moderation.features.capture.edits import tick
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit
from moderation.features.progress.edits import note_progress
from moderation.features.progress.model import Progress
from moderation.output.calendar import calendar_of, dates_of, following
from moderation.output.tables import sheets_of
from moderation.paths import resource
from moderation.storage import workshop_file

W, B, U = Id("w"), Id("b"), Id("u")
NOW = datetime(2026, 3, 12, 17, 0, tzinfo=UTC)
PAPER = Paper(W, "de", NOW)
PAYLOADS = (
    "x\nATTENDEE:mailto:a@example.org", "x\r\nEND:VEVENT\r\nBEGIN:VALARM", "a;b,c\\d:e",
    "=HYPERLINK()", "x\x00y\x1bz", "\u2028ATTENDEE:x", "„Umlaute“ äöü 😀", "lang " * 400,
    "x\ud800y", "",
)  # fmt: skip


def example() -> State:
    return State.holding(
        workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json"))
    )


def events(data: bytes) -> list[Any]:
    """The entries of a calendar file, as a calendar reads them."""
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def workshop(*entities: Any, **values: Any) -> State:
    return State.holding([Workshop(id=W, title="Radachse", **values), *entities])


def task(text: str, due: date | None = date(2026, 4, 1), **values: Any) -> Entry:
    return Entry(id=Id("e"), workshop_id=W, entry_kind=EntryKind.TASK, text=text, due=due, **values)


def test_a_task_with_a_date_is_a_whole_day() -> None:
    unit = Unit(id=U, workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    state = workshop(task("Plan vorlegen", unit_id=U), unit, day=date(2026, 3, 12))
    (event,) = events(calendar_of(state, NOW))
    assert event["summary"] == "Aufgabe: Plan vorlegen (Tiefbauamt)"
    assert event.decoded("dtstart") == date(2026, 4, 1)
    assert event.decoded("dtend") == date(2026, 4, 2)
    assert event["transp"] == "TRANSPARENT"
    assert event["description"] == "Aus dem Workshop „Radachse“ vom 12.03.2026"
    assert event.decoded("dtstamp") == NOW


def test_what_has_no_day_or_is_done_stays_out() -> None:
    assert events(calendar_of(workshop(task("offen", due=None)), NOW)) == []
    state = workshop(task("getan"))
    (getan,) = state.of(Entry)
    assert events(calendar_of(state.apply(tick(state, getan.id, done=True, now=NOW)), NOW)) == []


def test_what_was_dropped_is_cancelled_and_says_so() -> None:
    state = workshop(task("Lageplan"))
    (plan,) = state.of(Entry)
    step = note_progress(
        state, plan.id, Progress.DROPPED, NOW.date(), now=NOW, reason="geheimer Grund"
    )
    data = calendar_of(state.apply(step), NOW)
    (event,) = events(data)
    (before,) = events(calendar_of(state, NOW))
    assert event["uid"] == before["uid"]
    assert event["status"] == "CANCELLED"
    assert "Entfällt: Lageplan" in event["summary"]
    assert b"geheim" not in data


def test_the_timeline_offers_its_days() -> None:
    block = Block(id=B, workshop_id=W, title="Zeitstrahl", activity="timeline")
    common: dict[str, Any] = {
        "workshop_id": W,
        "block_id": B,
        "side": Side.POLITICS,
        "owner": "Rat",
    }
    step = TimelineStep(
        id=Id("s"), title="Bau", begins=date(2027, 1, 1), ends=date(2028, 6, 30), **common
    )
    goal = TimelineStep(
        id=Id("i"),
        title="Bilanz",
        begins=date(2027, 3, 1),
        ends=date(2027, 3, 1),
        is_interim_goal=True,
        **common,
    )
    fixed = FixedDate(
        id=Id("f"), workshop_id=W, block_id=B, title="Kommunalwahl",
        fixed_kind=FixedKind.ELECTION, day=date(2027, 9, 15),
    )  # fmt: skip
    found = dates_of(workshop(block, step, goal, fixed))
    assert [(each.day, each.kind, each.title, each.who) for each in found] == [
        (date(2027, 3, 1), "Zwischenziel", "Bilanz", "Rat"),
        (date(2027, 9, 15), "Wahl", "Kommunalwahl", ""),
        (date(2028, 6, 30), "Schritt fertig", "Bau", "Rat"),
    ]
    assert found[2].note == "Beginn: 01.01.2027."


def test_a_season_is_told_with_its_words() -> None:
    """Nobody reads 31.05. where spring was said, in a calendar or in a table."""
    block = Block(id=B, workshop_id=W, title="Zeitstrahl", activity="timeline")
    step = TimelineStep(
        id=Id("s"), workshop_id=W, block_id=B, side=Side.POLITICS, title="Bau",
        begins=date(2027, 1, 1), begins_as=Precision.YEAR,
        ends=date(2028, 5, 31), ends_as=Precision.SEASON,
    )  # fmt: skip
    fixed = FixedDate(
        id=Id("f"), workshop_id=W, block_id=B, title="Kommunalwahl",
        fixed_kind=FixedKind.ELECTION, day=date(2029, 9, 16),
    )  # fmt: skip
    state = workshop(block, step, fixed)
    told = dates_of(state)
    assert [each.said for each in told] == ["Frühjahr 2028", ""]
    assert told[0].note == "Beginn: 2027."
    assert events(calendar_of(state, NOW))[0]["summary"] == "Schritt fertig: Bau, Frühjahr 2028"
    sheet = next(one for one in sheets_of(state).sheets if one.name == "Termine")
    assert [field.header for field in sheet.fields[:3]] == ["Termin", "Genannt als", "Was"]
    assert sheet.rows[0][:3] == (date(2028, 5, 31), "Frühjahr 2028", "Bau")
    assert sheet.rows[1][:3] == (date(2029, 9, 16), "", "Kommunalwahl")


def test_promises_have_days_of_review() -> None:
    block = Block(id=B, workshop_id=W, title="Rollenverhandlung", activity="negotiation")
    deal = NegotiationDeal(id=Id("d"), workshop_id=W, block_id=B, first_task_id=Id("e"))
    board = NegotiationBoard(
        id=Id("n"), workshop_id=W, block_id=B, stage=NegotiationStage.AGREE,
        review=date(2026, 9, 1),
    )  # fmt: skip
    found = dates_of(workshop(block, board, deal, task("Fragen vorab senden")))
    assert [(each.day, each.kind) for each in found] == [
        (date(2026, 4, 1), "Aufgabe"),
        (date(2026, 4, 1), "Prüftag"),
        (date(2026, 9, 1), "Prüftag"),
    ]
    assert found[1].note == "Politik: Fragen vorab senden"


def test_the_example_has_every_date_of_goals_tasks_and_timeline() -> None:
    state = example()
    found = events(calendar_of(state, NOW))
    assert [e.decoded("dtstart") for e in found] == [
        each.day for each in dates_of(state) if not each.done
    ]
    kinds = {str(e["categories"].to_ical(), "utf-8") for e in found}
    assert kinds >= {"Aufgabe", "Ziel", "Zwischenziel", "Haushalt"}


def test_the_same_thing_has_the_same_uid_in_every_file() -> None:
    state = example()
    first = events(calendar_of(state, NOW))
    later = events(calendar_of(state, NOW + timedelta(days=1), "en"))
    assert [e["uid"] for e in first] == [e["uid"] for e in later]
    assert len({e["uid"] for e in first}) == len(first)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_typed_text_ends_in_no_property(payload: str) -> None:
    unit = Unit(id=U, workshop_id=W, name=payload or "x", side=Side.POLITICS)
    state = State.holding([Workshop(id=W, title=payload), task(payload or "x", unit_id=U), unit])
    data = calendar_of(state, NOW)
    (event,) = events(data)
    assert set(event) == {
        "SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID", "CATEGORIES", "DESCRIPTION", "TRANSP",
        "SEQUENCE", "LAST-MODIFIED",
    }  # fmt: skip
    assert event.subcomponents == []
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line


@given(title=st.text(max_size=100), note=st.text(max_size=100), who=st.text(max_size=30))
def test_any_words_come_back(title: str, note: str, who: str) -> None:
    entry = Dated("k", date(2026, 3, 12), title, "Aufgabe", who, note)
    (event,) = events(calendar([entry], PAPER))
    assert str(event["summary"]).startswith("Aufgabe:")
    words = "".join(c for c in title if c.isalnum())
    assert words in "".join(c for c in str(event["summary"]) if c.isalnum())


def test_the_last_day_of_all_has_no_day_after() -> None:
    (event,) = events(calendar([Dated("k", date.max, "Ende", "")], PAPER))
    assert "DTEND" not in event


def test_later_workshops_of_the_series_are_named() -> None:
    state = workshop(day=date(2026, 3, 12), series="Mobilität")
    row = {
        "id": "n", "title": "Umsetzungs-Review", "series": "Mobilität", "day": "2026-09-10",
        "starts_at": "09:30", "minutes": 180, "invited_until": None, "place": "Rathaus",
    }  # fmt: skip
    rows = [
        {**each, "days": [each]}
        for each in (
            row,
            {**row, "id": "w", "day": "2026-03-12"},
            {**row, "id": "o", "series": "Freibad"},
            {**row, "id": "u", "day": None},
        )
    ]
    coming = following(state, rows)
    assert [appointment.key for appointment in coming] == ["n"]
    (event,) = events(calendar_of(state, NOW, coming=coming))
    assert event["summary"] == "Umsetzungs-Review"
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(hours=3)
    assert following(replace_series(state), rows) == []


def replace_series(state: State) -> State:
    return State.holding([replace(state.workshop, series="")])
