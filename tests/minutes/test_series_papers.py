# SPDX-License-Identifier: EUPL-1.2
"""Papers of a series: what the report says in the house and in public, certificates, calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.series import edits, travel
from moderation.features.series.carried import CarriedThing
from moderation.features.series.hours import EventReading, PersonThere, Readings
from moderation.features.series.model import (
    Eligibility,
    EventKind,
    Registration,
    SeriesEvent,
    SeriesQuestion,
    SeriesResult,
)
from moderation.minutes.pdf import write_pdf
from moderation.minutes.plain import to_text
from moderation.output.calendar import series_calendar
from moderation.output.minutes.series import series_certificates, series_report
from moderation.output.series import public_series
from tests.series_sample import event_of, registered, registration, series

NOW = datetime(2027, 12, 3, 8, 0, tzinfo=UTC)
TODAY = date(2027, 12, 3)
PEOPLE = ("Anna Weber", "Jan Roth", "Kim Frei", "Mira Sommer")


def whole() -> tuple[State, Readings]:
    """A series that is over: three were at the kick-off, two of them at the closing event."""
    state = series(criteria=("Der Klimamobilitätsplan ist begonnen.",))
    kick_off, closing = event_of(state, EventKind.KICK_OFF, 0), event_of(state, EventKind.CLOSING)
    training = event_of(state, EventKind.TRAINING, 0)
    for place, name in enumerate(PEOPLE):
        about = {"function": "Leitung Bauamt", "email": f"p{place}@lindbach.example"}
        state = registered(
            state,
            registration(state, kick_off.id, name, place, **about),
            registration(state, closing.id, name, 10 + place, **about),
        )
    state = registered(
        state,
        registration(
            state, training.id, "Tom Neu", 30, eligible=Eligibility.UNCLEAR, reason="Plan offen"
        ),
    )
    things = [
        CarriedThing(Id("q1"), "Wie nimmt Anna Weber die Politik mit?", 5),
        CarriedThing(Id("q2"), "Was sagt der Rat vertraulich?", 2, closed=True),
    ]
    state = state.apply(travel.take_questions(state, kick_off.id, things))
    first, second = state.of(SeriesQuestion)
    state = state.apply(travel.set_themes(state, first.id, [training.id]))
    results = [
        CarriedThing(Id("r1"), "Früh einladen"),
        CarriedThing(Id("r2"), "Vertrauliche Absprache", closed=True),
    ]
    state = state.apply(travel.take_results(state, training.id, results))
    state = state.apply(travel.set_answers(state, second.id, [state_result(state, "r2")]))
    readings = {
        kick_off.id: there(kick_off, PEOPLE[:3], 170),
        closing.id: there(closing, PEOPLE[1:3], 230),
    }
    return state, readings


def state_result(state: State, origin: str) -> Id:
    return next(each.id for each in state.of(SeriesResult) if each.origin == origin)


def there(event: SeriesEvent, names: tuple[str, ...], minutes: int) -> EventReading:
    people = tuple(
        PersonThere(id=Id(name), name=name, function="", unit="Lindbach", email="", minutes=minutes)
        for name in names
    )
    return EventReading(
        workshop_id=Id(f"w-{event.id}"), status=Status.CLOSED, people=people,
        questions=(), results=(),
    )  # fmt: skip


def test_the_report_in_the_house_says_everything() -> None:
    state, readings = whole()
    told = to_text(series_report(state, readings, TODAY))
    for words in (
        "Impulsreihe Klimafreundlich mobil", "Kreis Auental", "14.09.2027 bis 02.12.2027",
        "Führung, Fach, Koordination", "ein Auftakt oder Training, Abschluss",
        "Der Klimamobilitätsplan ist begonnen.", "4 von 8", "Früh einladen",
        "Aus: Führung, Auftakt am 05.10.2027, 5 Karten",
        "Thema von: Führung, Impulstraining 1",
        "Aus: Führung, Impulstraining 1 am 26.10.2027", *PEOPLE, "Tom Neu", "Plan offen",
        "6 h 40 min", "Abschluss fehlt", "Vertrauliche Absprache",
    ):  # fmt: skip
        assert words in told.replace("\u00a0", " "), words


def test_the_report_for_the_public_names_nobody_and_nothing_closed() -> None:
    state, readings = whole()
    told = to_text(series_report(state, readings, TODAY, public=True))
    for words in (*PEOPLE, "Weber", "Tom Neu", "example", "ertraulich", "Plan offen", "fehlt"):
        assert words not in told, words
    for words in ("4 von 8", "Früh einladen", "die Politik mit?", "Aus: Führung, Auftakt"):
        assert words in told, words
    assert public_series(state).of(Registration) == ()


@pytest.mark.parametrize("public", [False, True])
def test_the_report_of_a_series_without_anything_can_be_written(public: bool) -> None:
    state = series(events=False)
    for language in ("de", "en"):
        document = series_report(state, {}, TODAY, language, public=public)
        assert state.workshop.title in to_text(document)


def test_certificates_are_for_those_who_meet_the_rule_and_tell_their_own_hours() -> None:
    state, readings = whole()
    document = series_certificates(state, readings)
    told = to_text(document).replace("\u00a0", " ")
    assert [name for name in PEOPLE if name in told] == ["Jan Roth", "Kim Frei"]
    assert told.count("6 h 40 min") == 2
    assert told.count("2 h 50 min") == 2
    assert "hat an der Reihe „Impulsreihe Klimafreundlich mobil“ teilgenommen." in told
    none = to_text(series_certificates(series(), {}))
    assert "Noch erfüllt niemand" in none


@pytest.mark.parametrize("language", ["de", "en"])
def test_papers_are_written_as_pdf(language: str) -> None:
    state, readings = whole()
    for document in (
        series_report(state, readings, TODAY, language),
        series_certificates(state, readings, language),
    ):
        target = BytesIO()
        write_pdf(document, target, created=NOW)
        assert target.getvalue().startswith(b"%PDF")


@given(days=st.lists(st.integers(0, 400), min_size=1, max_size=6), public=st.booleans())
def test_the_calendar_has_every_event_with_a_day(days: list[int], public: bool) -> None:
    state = series(events=False)
    for day in days:
        event = edits.new_event(state, EventKind.TRAINING, None)
        when = date.fromordinal(date(2027, 1, 1).toordinal() + day)
        state = state.apply(edits.add_event(state, event, day=when, place="Kreishaus"))
    undated = edits.new_event(state, EventKind.CLOSING, None)
    state = state.apply(edits.add_event(state, undated))
    found = icalendar.Calendar.from_ical(series_calendar(state, NOW, public=public))
    entries = found.walk("VEVENT")
    begins = sorted(entry.decoded("dtstart").astimezone().replace(tzinfo=None) for entry in entries)
    spans = [event.span for event in state.of(SeriesEvent)]
    assert begins == sorted(span[0] for span in spans if span is not None)
    lengths = {entry.decoded("dtend") - entry.decoded("dtstart") for entry in entries}
    assert {length.total_seconds() for length in lengths} == {7200.0}
    assert len({str(entry["uid"]) for entry in entries}) == len(days)
    assert {str(entry["location"]) for entry in entries} == {"Kreishaus"}
