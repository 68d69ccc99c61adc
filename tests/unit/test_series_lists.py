# SPDX-License-Identifier: EUPL-1.2
"""Lists of registrations: understood as forms and offices write them, and never read twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.features.people.importing import read_pasted, read_people
from moderation.features.series import edits
from moderation.features.series.model import (
    Eligibility,
    EventKind,
    Place,
    Registration,
    SeriesEvent,
)
from moderation.features.series.registering import (
    RegistrationPreview,
    read_moment,
    understood,
)
from moderation.features.series.seats import seating
from tests.series_sample import BEGIN, event_of, series

TODAY = date(2027, 9, 1)
LIST = """Zeitstempel;Name;Funktion;Kommune;E-Mail;Termin;Ebene;Berechtigt;Begründung
21.09.2027 10:12;Weber, Anna;Leitung Bauamt;Lindbach;weber@lindbach.example;Auftakt;Führung;ja;
21.09.2027 08:40:30;Jan Roth;Sachgebiet Verkehr;Kirchfeld;roth@kirchfeld.example;Impulstraining 1;Fach;unklar;Plan noch nicht begonnen
2027-09-20T17:03:00+02:00;Mira Sommer;Klimaschutz;Auental;;Impulstraining 2;Fach;nein;kein Plan
20.09.2027, 17.05 Uhr;Kim Frei;;Auental;;18.11.2027;Koordination;x;
"""  # fmt: skip # noqa: E501 - lines of a file


def read(state: State, text: str, event: SeriesEvent | None = None) -> RegistrationPreview:
    sheet = read_people(text.encode(), "liste.csv")
    chosen = event or event_of(state, EventKind.INFORMATION)
    return understood(state, sheet, chosen.id, BEGIN)


def test_a_list_says_who_wants_what_since_when() -> None:
    state = series(criteria=("Der Plan ist begonnen.",))
    found = read(state, LIST)
    told = {
        one.name: (one.event_id, one.at, one.eligible, one.reason, one.unit, one.function)
        for one in found.taken
    }
    assert told == {
        "Anna Weber": (
            event_of(state, EventKind.KICK_OFF, 0).id,
            datetime(2027, 9, 21, 8, 12, tzinfo=UTC), Eligibility.YES, "",
            "Lindbach", "Leitung Bauamt",
        ),
        "Jan Roth": (
            event_of(state, EventKind.TRAINING, 1, 1).id,
            datetime(2027, 9, 21, 6, 40, 30, tzinfo=UTC), Eligibility.UNCLEAR,
            "Plan noch nicht begonnen", "Kirchfeld", "Sachgebiet Verkehr",
        ),
        "Mira Sommer": (
            event_of(state, EventKind.TRAINING, 1, 2).id,
            datetime(2027, 9, 20, 15, 3, tzinfo=UTC), Eligibility.NO, "kein Plan",
            "Auental", "Klimaschutz",
        ),
        "Kim Frei": (
            event_of(state, EventKind.TRAINING, 2, 2).id,
            datetime(2027, 9, 20, 15, 5, tzinfo=UTC), Eligibility.YES, "", "Auental", "",
        ),
    }  # fmt: skip


def test_the_same_list_read_twice_doubles_and_loses_nothing() -> None:
    state = series()
    first = read(state, LIST)
    state = state.apply(edits.register(state, first.taken))
    again = read(state, LIST)
    assert [each.take for each in again.listed] == [False] * 4
    assert {str(each.note) for each in again.listed} == {"is registered already"}
    more = LIST + "22.09.2027 09:00;Tom Neu;;Auental;;Auftakt;Führung;ja;\n"
    assert [one.name for one in read(state, more).taken] == ["Tom Neu"]
    assert edits.register(state, read(state, LIST).taken).changes == ()


def test_somebody_may_register_for_several_events_in_one_line_or_in_several() -> None:
    state = series(events=True)
    text = (
        "Name;Termin;Ebene\n"
        "Anna Weber;Auftakt; Führung\n"
        "Anna Weber;Impulstraining 1;Führung\n"
        "Weber, Anna;Auftakt;Führung\n"
    )
    found = read(state, text)
    assert [each.take for each in found.listed] == [True, True, False]
    assert str(found.listed[2].note) == "stands in line 2 already"
    lines = "Name,Termin\nJan Roth,Information; 02.12.2027\n"
    taken = read(state, lines).taken
    wanted = [event_of(state, kind).id for kind in (EventKind.INFORMATION, EventKind.CLOSING)]
    assert [one.event_id for one in taken] == wanted


def test_what_is_not_understood_is_said_and_nothing_is_guessed() -> None:
    state = series()
    text = (
        "Name;Termin;Zeitstempel\n"
        "Anna Weber;Sommerfest;21.09.2027 10:12\n"
        "Jan Roth;Impulstraining;21.09.2027 10:12\n"
        "Kim Frei;;vorgestern irgendwann\n"
    )
    unknown, several, now = read(state, text).listed
    assert (unknown.take, str(unknown.note)) == (False, "“Sommerfest” is no event of this series")
    assert (several.take, str(several.note)) == (False, "“Impulstraining” may be several events")
    assert now.take
    assert "registered now" in str(now.note)
    assert now.registration.at == BEGIN


@pytest.mark.parametrize(
    "words",
    ["Auftakt Führung", "Auftakt – Führung", "Führung: Auftakt", "Auftakt (Führung)"],
)
def test_an_event_is_known_in_whatever_order_its_words_stand(words: str) -> None:
    state = series()
    (one,) = read(state, f"Name,Termin\nAnna Weber,{words}\n").taken
    assert one.event_id == event_of(state, EventKind.KICK_OFF, 0).id


def test_a_line_whose_event_is_not_known_is_for_none() -> None:
    text = "Name;Termin\nAnna Weber;Sommerfest\nJan Roth;Impulstraining\nKim Frei;\n"
    listed = read(series(), text).listed
    assert [each.placed for each in listed] == [False, False, True]


def test_criteria_leave_open_who_has_not_been_checked() -> None:
    names = "Name\nAnna Weber\nJan Roth\n"
    free, asked = series(), series(criteria=("Der Plan ist begonnen.",))
    assert {one.eligible for one in read(free, names).taken} == {Eligibility.YES}
    found = read(asked, names, event_of(asked, EventKind.TRAINING, 0)).taken
    assert {(one.eligible, one.reason) for one in found} == {
        (Eligibility.UNCLEAR, "noch nicht geprüft")
    }
    state = asked.apply(edits.register(asked, found))
    assert {one.seat for one in state.of(Registration)} == {Place.WAITING}
    assert seating(state, event_of(state, EventKind.TRAINING, 0)).free == 6


@pytest.mark.parametrize(
    ("said", "reason", "eligible", "kept"),
    [
        ("nein", "", Eligibility.NO, ""),
        ("unklar", "", Eligibility.UNCLEAR, ""),
        ("nein", "Nein", Eligibility.NO, ""),
        ("unklar", "Plan fehlt", Eligibility.UNCLEAR, "Plan fehlt"),
        ("erst nach dem Beschluss", "", Eligibility.UNCLEAR, "erst nach dem Beschluss"),
    ],
)
def test_an_answer_is_no_reason_for_itself(
    said: str, reason: str, eligible: Eligibility, kept: str
) -> None:
    state = series()
    training = event_of(state, EventKind.TRAINING, 0)
    (one,) = read(state, f"Name;Berechtigt;Grund\nAnna Weber;{said};{reason}\n", training).taken
    assert (one.eligible, one.reason) == (eligible, kept)
    state = state.apply(edits.register(state, [one]))
    (one,) = state.of(Registration)
    with pytest.raises(UserFacingError):
        edits.settle_eligibility(state, one.id, Eligibility.NO, " Nein. ")


def test_three_hundred_in_a_list_for_eight_seats() -> None:
    state = series()
    training = event_of(state, EventKind.TRAINING, 0)
    lines = "\n".join(
        f"Vorname{n} Nachname{n};21.09.2027 {n // 60:02}:{n % 60:02}" for n in range(300)
    )
    found = read(state, f"Name;Zeitstempel\n{lines}\n", training)
    assert len(found.taken) == 300
    state = state.apply(edits.register(state, found.taken))
    seats = seating(state, training)
    assert [one.name for one in seats.seated] == [f"Vorname{n} Nachname{n}" for n in range(8)]
    assert len(seats.waiting) == 292


def test_recipients_of_a_mail_are_registered_for_the_chosen_event() -> None:
    state = series()
    training = event_of(state, EventKind.TRAINING, 2)
    sheet = read_pasted("Anna Weber <weber@lindbach.example>; Jan Roth <roth@kirchfeld.example>")
    found = understood(state, sheet, training.id, BEGIN)
    assert [(one.name, one.event_id) for one in found.taken] == [
        ("Anna Weber", training.id), ("Jan Roth", training.id),
    ]  # fmt: skip


FORMS = (
    "{d:%d.%m.%Y} {d:%H:%M}",
    "{d:%d.%m.%Y} {d:%H:%M:%S}",
    "{d:%d.%m.%Y}, {d:%H:%M} Uhr",
    "{d:%d.%m.%Y} um {d:%H.%M} Uhr",
    "{d:%Y-%m-%d} {d:%H:%M}",
    "{d:%Y-%m-%d}T{d:%H:%M:%S}",
)


@given(
    moment=st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31)),  # noqa: DTZ001 - local
    form=st.sampled_from(FORMS),
)
def test_moments_are_read_as_they_were_written(moment: datetime, form: str) -> None:
    told = moment.replace(microsecond=0, second=moment.second if "%S" in form else 0)
    local = told.astimezone()
    if local.astimezone(UTC).astimezone().replace(tzinfo=None) != told:
        return  # an hour that the clocks leave out
    assert read_moment(form.format(d=told), TODAY) == local.astimezone(UTC)


@given(words=st.text(max_size=30))
def test_no_words_break_the_reader_of_moments(words: str) -> None:
    found = read_moment(words, TODAY)
    assert found is None or found.tzinfo is not None


@pytest.mark.parametrize(
    "words", ["morgen um 10", "irgendwann", "KW 14", "2027", "31.02.2027 10:00"]
)
def test_what_is_no_moment_is_none(words: str) -> None:
    found = read_moment(words, TODAY)
    assert found is None or found - BEGIN < timedelta(days=365)
