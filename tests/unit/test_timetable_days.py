# SPDX-License-Identifier: EUPL-1.2
"""Pasted timetables of several days: where a day begins, and what becomes of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Formats
from moderation.domain.workshop import Workshop
from moderation.features.agenda.day import by_day
from moderation.features.agenda.drafts import Fate
from moderation.features.agenda.model import Block, days_of
from moderation.features.agenda.taking_over import add_days
from moderation.features.agenda.timetable import read

TODAY = date(2026, 12, 1)
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
FRIDAY, SATURDAY = date(2027, 1, 22), date(2027, 1, 23)
RETREAT = """Klausur 2027

Tag 1: Freitag, 22.01.2027, 14:00–18:30 Uhr, Ratssaal
14:00 Ankommen und Erwartungen
14:30 Diagnose
15:15 Pause
15:30 Rollenklärung
18:30 Ende

Tag 2: Samstag, 23.01.2027, 9.00 bis 13.30 Uhr, Forsthaus
09:00 Gemeinsame Vision (60 min)
10:00 Pause
10:15 Ziele vereinbaren
13:20 Ende
"""


def workshop(day: date | None = TODAY) -> State:
    return State.holding([Workshop(id=Id("w"), title="Klausur", day=day)])


@pytest.mark.parametrize(
    ("line", "number", "day", "weekday", "span", "place"),
    [
        ("Tag 1", 1, None, None, None, ""),
        ("TAG 2:", 2, None, None, None, ""),
        ("## 2. Tag", 2, None, None, None, ""),
        ("Zweiter Tag", 2, None, None, None, ""),
        ("Tag zwei", 2, None, None, None, ""),
        ("Day 2", 2, None, None, None, ""),
        ("Second day", 2, None, None, None, ""),
        ("2. Klausurtag (Samstag, 23.01.2027)", 2, SATURDAY, None, None, ""),
        ("Freitag, 22.01.2027", None, FRIDAY, None, None, ""),
        ("Freitag, den 22. Januar 2027", None, FRIDAY, None, None, ""),
        ("Fr 22.1.", None, FRIDAY, None, None, ""),
        ("22.01.2027", None, FRIDAY, None, None, ""),
        ("2027-01-22", None, FRIDAY, None, None, ""),
        ("Friday, 22 January 2027", None, FRIDAY, None, None, ""),
        ("Friday, January 22, 2027", None, FRIDAY, None, None, ""),
        ("Samstag", None, None, 5, None, ""),
        ("Sonnabend:", None, None, 5, None, ""),
        ("Freitagnachmittag 14:00 Begrüßung", "none", None, None, None, ""),
        ("Freitag Nachmittag", None, None, 4, None, ""),
        ("Tag 1: Ankommen und Vision", 1, None, None, None, ""),
        ("Freitag, 22.01.2027, 14:00–18:30 Uhr", None, FRIDAY, None, ("14:00", "18:30"), ""),
        ("Freitag, 22.01.2027, ab 14 Uhr", None, FRIDAY, None, ("14:00", None), ""),
        ("Samstag, 23.01.2027, Forsthaus", None, SATURDAY, None, None, "Forsthaus"),
        ("Samstag, 23.01.2027 (Forsthaus)", None, SATURDAY, None, None, "Forsthaus"),
        ("Tag 2, Ort: Forsthaus", 2, None, None, None, "Forsthaus"),
        ("Tag 2: Samstag, 23.01.2027, 9.00 bis 13.30 Uhr, Forsthaus", 2, SATURDAY, None,
         ("09:00", "13:30"), "Forsthaus"),
        # What takes place is a block, and what only speaks of days is none of them.
        ("Freitag 14:00 Begrüßung", "none", None, None, None, ""),
        ("Samstag Frühstück 08:00–09:00", "none", None, None, None, ""),
        ("Tag der offenen Tür 10:00–12:00", "none", None, None, None, ""),
        ("09:00 Rückblick auf Tag 1", "none", None, None, None, ""),
        ("09.00 Uhr Begrüßung", "none", None, None, None, ""),
        ("9.30 Pause", "none", None, None, None, ""),
        ("Montag: Haushalt vorstellen", "none", None, None, None, ""),
        ("Tag 1 Rückblick 09:00–09:20", "none", None, None, None, ""),
        ("22.–23. Januar 2027", "none", None, None, None, ""),
        ("Dialog 15 min", "none", None, None, None, ""),
        ("Do ut des (20 min)", "none", None, None, None, ""),
        ("So geht es weiter 16:00", "none", None, None, None, ""),
    ],
)  # fmt: skip
def test_lines_with_which_a_day_begins(
    line: str, number: int | str | None, day: date | None, weekday: int | None,
    span: tuple[str, str | None] | None, place: str,
) -> None:  # fmt: skip
    from moderation.features.agenda.timetable import _parts
    from moderation.features.agenda.timetable_heads import day_head

    head = day_head(line, TODAY, _parts)
    if number == "none":
        assert head is None
        return
    assert head is not None
    assert (head.number, head.day, head.weekday, head.place) == (number, day, weekday, place)
    told = head.times and (
        f"{head.times.starts:%H:%M}", head.times.ends and f"{head.times.ends:%H:%M}"
    )  # fmt: skip
    assert told == span


def test_a_retreat_of_two_days_becomes_two_days() -> None:
    reading = read(RETREAT, TODAY)
    state = workshop().apply(add_days(workshop(), reading.days, instead=True))
    first, second = days_of(state, NOW)
    assert [first.dated, second.dated] == [FRIDAY, SATURDAY]
    assert [first.starts_at, second.starts_at] == [time(14), time(9)]
    assert [first.invited_until, second.invited_until] == [time(18, 30), time(13, 30)]
    assert [first.place, second.place] == ["Ratssaal", "Forsthaus"]
    assert [(block.title, block.minutes) for block in first.blocks] == [
        ("Ankommen und Erwartungen", 30), ("Diagnose", 45), ("Pause", 15), ("Rollenklärung", 180),
    ]  # fmt: skip
    assert [(block.title, block.minutes) for block in second.blocks] == [
        ("Gemeinsame Vision", 60), ("Pause", 15), ("Ziele vereinbaren", 185),
    ]  # fmt: skip
    # Each line of the text is told of: the title above has no time, and every other is understood.
    assert [row.source for row in reading.lost] == ["Klausur 2027"]


def test_weekdays_count_on_from_the_first_date() -> None:
    text = "Freitag, 22.01.2027\n14:00 A (30 min)\nSamstag\n9:00 B (30 min)\nMontag\n9:00 C (5 min)"
    days = read(text, TODAY).days
    assert [each.day for each in days] == [FRIDAY, SATURDAY, date(2027, 1, 25)]


def test_dates_that_do_not_follow_are_said_and_nothing_is_lost_or_doubled() -> None:
    text = (
        "Samstag, 23.01.2027\n9:00 A (30 min)\nFreitag, 22.01.2027\n9:00 B (30 min)\n"
        "Freitag, 22.01.2027\n10:00 C (30 min)"
    )
    reading = read(text, TODAY)
    told = [str(row.note) for row in reading.rows if row.fate is Fate.DAY]
    assert told[0] == "Begin of a day"
    assert "does not follow" in told[1]
    state = workshop().apply(add_days(workshop(), reading.days, instead=True))
    assert [block.title for block in state.of(Block)] == ["A", "B", "C"]
    dated = [day.dated for day in days_of(state, NOW)]
    assert dated[0] == SATURDAY
    assert FRIDAY not in dated


def test_the_same_day_twice_goes_on() -> None:
    text = "Tag 1\n9:00 A (30 min)\nTag 1\n10:00 B (30 min)\nTag 2\n9:00 C (30 min)"
    reading = read(text, TODAY)
    assert [[d.title for d in day.drafts] for day in reading.days] == [["A", "B"], ["C"]]


def test_a_day_is_added_to_the_one_of_its_date_or_behind_the_last() -> None:
    state = workshop(FRIDAY)
    state = state.apply(add_days(state, read(RETREAT, TODAY).days))
    assert [len(day) for day in by_day(state, state.of(Block))] == [4, 3]
    state = state.apply(add_days(state, read(RETREAT, TODAY).days))
    assert [len(day) for day in by_day(state, state.of(Block))] == [8, 6]


def test_an_end_before_the_begin_is_left_out() -> None:
    text = "Tag 1\n14:00 A (30 min)\nTag 2, 13:00–9:00 Uhr\n13:00 B (30 min)"
    state = workshop().apply(add_days(workshop(), read(text, TODAY).days, instead=True))
    assert [day.invited_until for day in days_of(state, NOW)] == [None, None]


plans = st.lists(
    st.tuples(
        st.integers(1, 60),
        st.integers(7 * 12, 14 * 12).map(lambda step: step * 5),
        st.lists(st.integers(1, 18).map(lambda step: step * 5), min_size=1, max_size=5),
    ),
    min_size=1,
    max_size=4,
)


@given(
    plans=plans,
    language=st.sampled_from(["de", "en"]),
    form=st.sampled_from(["long", "short", "numbered"]),
)
def test_what_is_written_as_days_is_read_as_these_days(
    plans: list[tuple[int, int, list[int]]], language: str, form: str
) -> None:
    write = Formats(language)
    lines, day, wanted = [], date(2027, 1, 1), []
    for number, (later, begin, lengths) in enumerate(plans, 1):
        day += timedelta(days=later)
        span = f"{begin // 60:02}:{begin % 60:02}"
        dated = write.long_date(day) if form == "long" else write.date_with_day(day)
        word = "Tag" if language == "de" else "Day"
        lines.append(f"{word} {number}: {dated}" if form == "numbered" else dated)
        at = begin
        for place, minutes in enumerate(lengths):
            lines.append(f"{at // 60:02}:{at % 60:02} Thema {chr(65 + place)} ({minutes} min)")
            at += minutes
        wanted.append((day, span, lengths))
    found = read("\n".join(lines), TODAY).days
    assert [
        (each.day, f"{each.starts:%H:%M}", [draft.minutes for draft in each.drafts])
        for each in found
    ] == wanted
