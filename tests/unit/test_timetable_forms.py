# SPDX-License-Identifier: EUPL-1.2
"""A timetable in every form that offices write it in: lines, tables, cells, one line, seconds."""

from __future__ import annotations

import time as stopwatch
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.features.agenda.drafts import MOST_LINES, NO_TIME, TOO_MUCH, Draft, Fate
from moderation.features.agenda.timetable import read

FIXTURES = Path(__file__).parent.parent / "fixtures" / "timetables"


def _short(drafts: tuple[Draft, ...]) -> list[tuple[str, int]]:
    return [(draft.title, draft.minutes) for draft in drafts]


@pytest.mark.parametrize(
    "line",
    [
        "13:00-14:30h Gruppen",
        "13:00 - 14:30 h Gruppen",
        "13.00-14.30h Gruppen",
        "13.00–14.30 h Gruppen",
        "13:00-14:30. Gruppen",
        "13:00h-14:30h Gruppen",
        "13 h bis 14:30h Gruppen",
        "13h00-14h30 Gruppen",
        "Gruppen 13:00h-14:30h",
        "Gruppen (13:00-14:30h)",
        "13:00-14:30h\tGruppen",
        "Gruppen\t13:00-14:30 h",
        "13:00:00-14:30:00\tGruppen",
        "13:00-14:30h | Gruppen",
    ],
)
def test_the_end_of_a_span_is_no_length(line: str) -> None:
    (draft,) = read(line).drafts
    assert (draft.title, draft.starts, draft.minutes) == ("Gruppen", time(13), 90)


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("Gruppen 1-2 h", 120), ("Gruppen 1:30 h", 90), ("Gruppen 3 h", 180),
        ("Gruppen 1 1/2 Std.", 90), ("Gruppen 1½ h", 90), ("Gruppen 1/2 Std.", 30),
        ("Gruppen 2 ½ Stunden", 150), ("Gruppen ¾ h", 45), ("Gruppen 1¼ Std.", 75),
    ],
)  # fmt: skip
def test_a_length_in_hours_stays_one(line: str, minutes: int) -> None:
    (draft,) = read(line).drafts
    assert (draft.title, draft.starts, draft.minutes) == ("Gruppen", None, minutes)


def test_a_span_with_h_on_every_line() -> None:
    reading = read((FIXTURES / "timetable_range_h.txt").read_text("utf-8"))
    assert _short(reading.drafts) == [("Gruppen", 90), ("Pause", 15), ("Plenum", 75)]
    assert [draft.starts for draft in reading.drafts] == [time(13), time(14, 30), time(14, 45)]
    assert not reading.lost


def test_a_column_of_lengths_without_a_column_of_times() -> None:
    reading = read((FIXTURES / "timetable_dauer_hmm.txt").read_text("utf-8"))
    assert _short(reading.drafts) == [
        ("Begrüßung", 15), ("Impuls", 45), ("Pause", 15), ("Gruppenarbeit", 90),
    ]  # fmt: skip
    assert {draft.starts for draft in reading.drafts} == {None}


@pytest.mark.parametrize(
    ("heading", "cell", "minutes"),
    [
        ("Dauer", "0:15", 15), ("Dauer", "00:45", 45), ("Dauer", "1:30", 90),
        ("Dauer", "00:15:00", 15), ("Dauer", "1,5", 90), ("Dauer", "20", 20),
        ("Dauer (h)", "2", 120), ("Dauer in Stunden", "0,5", 30), ("Dauer (Min.)", "25", 25),
        ("Dauer [min]", "25", 25), ("Zeitbedarf", "ca. 20 Min.", 20),
    ],
)  # fmt: skip
def test_lengths_in_their_column(heading: str, cell: str, minutes: int) -> None:
    assert _short(read(f"Thema\t{heading}\nImpuls\t{cell}").drafts) == [("Impuls", minutes)]


def test_a_spreadsheet_writes_seconds() -> None:
    reading = read((FIXTURES / "timetable_seconds.txt").read_text("utf-8"))
    assert _short(reading.drafts) == [("Begrüßung", 15), ("Impuls", 45), ("Pause", 15)]
    assert reading.begins == time(9)
    assert read("09:00:00\t00:15:00\tBegrüßung").drafts == reading.drafts[:1]


ONE_LINE = (
    "08.30 Uhr Ankommen 09.00 Uhr Begrüßung 20 Min. 09:20 Impuls (Leitung) 40 Min. "
    "10:00 Kaffeepause 15 Min. 10:15 Arbeitsgruppen 75 Min. 11.30 Uhr Ende"
)


def test_one_line_with_many_times() -> None:
    reading = read(ONE_LINE)
    assert _short(reading.drafts) == [
        ("Ankommen", 30), ("Begrüßung", 20), ("Impuls (Leitung)", 40), ("Kaffeepause", 15),
        ("Arbeitsgruppen", 75),
    ]  # fmt: skip
    assert [draft.is_break for draft in reading.drafts] == [False, False, False, True, False]
    assert reading.ends == time(11, 30)
    assert not reading.lost
    assert " ".join(row.source for row in reading.rows) == ONE_LINE


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("9:00-9:30 Ankommen 9:30-10:15 Impuls", 2),
        ("Ablauf: 9:00 Ankommen 9:30 Impuls 10:15 Ende", 2),
        ("9:00 Ankommen, Beginn um 9:15 Uhr", 1),
        ("9:00 Impuls, Fragen bis 9:30 Uhr im Saal", 1),
        ("9:00 Impuls (Stand 10:30 Uhr klären)", 1),
        ("16 Uhr Teil 1.10 klären", 1),
        ("9:00 Punkt 10.30 der Liste", 1),
        ("14:00 Rückblick auf 9:00 Uhr Impuls", 1),
    ],
)
def test_what_begins_a_piece_of_a_line(line: str, count: int) -> None:
    assert len(read(line).drafts) == count


@pytest.mark.parametrize("mark", [" | ", "; ", " / ", ", ", " – "])
def test_marks_between_the_pieces_of_one_line(mark: str) -> None:
    reading = read(mark.join(["9:00 Ankommen", "9:15 Impuls", "10:00 Pause", "10:15 Ende"]))
    assert _short(reading.drafts) == [("Ankommen", 15), ("Impuls", 45), ("Pause", 15)]
    assert reading.ends == time(10, 15)
    assert not reading.lost


def test_a_cell_alone_in_its_row_is_a_line() -> None:
    assert _short(read("9:00 Impuls 20 Min.\t").drafts) == [("Impuls", 20)]


def test_a_table_of_semicolons() -> None:
    reading = read("Zeit;Dauer;Thema\n09:00;0:15;Ankommen\n09:15;0:45;Impuls; Leitung\n")
    assert _short(reading.drafts) == [("Ankommen", 15), ("Impuls", 45)]
    assert reading.drafts[1].summary == "Leitung"
    assert reading.rows[0].fate is Fate.HEADING
    assert _short(read("9:00 Impuls; Zeit; Fragen 20 Min.").drafts) == [
        ("Impuls; Zeit; Fragen", 20)
    ]


CELLS = [("9:00", "15", "Begrüßung"), ("9:15", "45", "Impuls"), ("10:00", "15", "Pause")]


@pytest.mark.parametrize(
    "order",
    [
        lambda t, m, w: f"{t}\n{m} Min.\n{w}",
        lambda t, m, w: f"{t}\n{m}\n{w}",
        lambda t, m, w: f"{t} Uhr\n{w}\n{m} Min.",
        lambda t, m, w: f"{t}\n{w}\n{m}",
        lambda t, m, w: f"{t}:00\n{w}\n00:{m}:00",
        lambda t, m, w: f"{t}\n\n00:{m}\n\n{w}\n",
    ],
)
@pytest.mark.parametrize("head", ["", "Uhrzeit\nDauer\nThema\n"])
def test_a_table_copied_cell_by_cell(order: Callable[[str, str, str], str], head: str) -> None:
    reading = read(head + "\n".join(order(*cells) for cells in CELLS))
    assert _short(reading.drafts) == [("Begrüßung", 15), ("Impuls", 45), ("Pause", 15)]
    assert [draft.starts for draft in reading.drafts] == [time(9), time(9, 15), time(10)]
    assert not reading.lost


def test_cells_of_title_and_length_alone() -> None:
    reading = read("Begrüßung\n15 Min.\nImpuls\n45 Min.")
    assert _short(reading.drafts) == [("Begrüßung", 15), ("Impuls", 45)]
    assert not reading.lost


def test_begin_end_and_title_below_each_other() -> None:
    reading = read("9:00\n9:15\nBegrüßung\n9:15\n10:00\nImpuls")
    assert _short(reading.drafts) == [("Begrüßung", 15), ("Impuls", 45)]
    assert not reading.lost


def test_parallel_groups_last_until_the_end_that_is_named() -> None:
    reading = read("14:30 Gruppe A\n14:30 Gruppe B\n14:30 Gruppe C\n16:00 Ende")
    assert [draft.minutes for draft in reading.drafts] == [90, 90, 90]


def test_a_line_that_was_not_understood_is_known_by_its_number() -> None:
    reading = read("9:00 Impuls 20 Min.\n\nbitte Anlagen mitbringen\n9:20 Pause 10 Min.")
    assert [(row.line, row.source, row.note) for row in reading.lost] == [
        (3, "bitte Anlagen mitbringen", NO_TIME)
    ]


def test_beyond_a_day_the_rest_is_reported() -> None:
    reading = read("Impuls 5 Min.\n" * (MOST_LINES + 10))
    assert len(reading.drafts) == MOST_LINES
    assert reading.rows[-1].note == TOO_MUCH


HOSTILE = {
    "one word": "a" * 100_000,
    "one number": "1" * 100_000,
    "blanks": "9:00" + " " * 100_000 + "x",
    "bracket and blanks": "9:00 (" + " " * 100_000 + "x",
    "brackets": "(" * 100_000,
    "times": "9:00 " * 20_000,
    "spans": "9-" * 50_000,
    "hours": "13:00-14:30h " * 8_000,
    "stacked": "9:00\n" * 20_000,
    "blocks without end": "9:00 a\n" * 20_000,
    "details": "9:00 a\n" + "  - b\n" * 20_000,
    "cells": "9:00\t" * 20_000,
    "letters and dashes": "a-" * 50_000,
    "words of groups": "parallel Gruppe A" + ", B" * 30_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_is_read_in_a_moment(name: str) -> None:
    begun = stopwatch.perf_counter()
    read(HOSTILE[name])
    assert stopwatch.perf_counter() - begun < 2


# ------------------------------------------------------------------- any agenda, in every form


@dataclass(frozen=True)
class Planned:
    """A block as somebody planned it."""

    starts: time
    minutes: int
    title: str

    @property
    def ends(self) -> time:
        """When it is over."""
        end = self.starts.hour * 60 + self.starts.minute + self.minutes
        return time(end // 60, end % 60)


_WORDS = st.sampled_from(
    "Ankommen Begrüßung Impuls Gruppenarbeit Plenum Kaffeepause Mittagspause Rollen klären "
    "Vision Zeitstrahl Ziele vereinbaren Ausblick Öffnen Kartenabfrage Übergabe".split()
)
_TITLES = st.lists(_WORDS, min_size=1, max_size=3).map(" ".join)


@st.composite
def agendas(draw: st.DrawFn) -> list[Planned]:
    """Blocks one after the other from a morning on, with pauses that nobody planned or without."""
    at = draw(st.integers(min_value=7 * 12, max_value=10 * 12)) * 5
    found = []
    for _ in range(draw(st.integers(min_value=1, max_value=6))):
        minutes = draw(st.integers(min_value=2, max_value=24)) * 5
        found.append(Planned(time(at // 60, at % 60), minutes, draw(_TITLES)))
        at += minutes
    return found


def _hm(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02}"


def _dots(moment: time) -> str:
    return f"{moment.hour:02}.{moment.minute:02}"


def _length(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


FORMS: dict[str, Callable[[Planned], str]] = {
    "line": lambda b: f"{_hm(b.starts)} Uhr {b.title} {b.minutes} Min.",
    "dots": lambda b: f"{_dots(b.starts)} – {_dots(b.ends)} Uhr: {b.title}",
    "h": lambda b: f"{_hm(b.starts)}-{_hm(b.ends)}h {b.title}",
    "dots and h": lambda b: f"{_dots(b.starts)}-{_dots(b.ends)} h {b.title}",
    "title first": lambda b: f"{b.title} ({_hm(b.starts)}h-{_hm(b.ends)}h)",
    "list": lambda b: f"- {_hm(b.starts)} {b.title} ({b.minutes}')",
    "table": lambda b: f"{_hm(b.starts)}\t{b.title}\t{b.minutes}",
    "spans in a table": lambda b: f"{_hm(b.starts)}-{_hm(b.ends)}h\t{b.title}",
    "begin and end": lambda b: f"{_hm(b.starts)}\t{_hm(b.ends)}\t{b.title}",
    "seconds": lambda b: f"{_hm(b.starts)}:00\t{_hm(b.ends)}:00\t{b.title}",
    "cells": lambda b: f"{_hm(b.starts)}\n{b.minutes} Min.\n{b.title}",
    "bare cells": lambda b: f"{_hm(b.starts)}\n{b.title}\n{b.minutes}",
    "spans as cells": lambda b: f"{_hm(b.starts)}–{_hm(b.ends)} Uhr\n{b.title}\n{b.minutes} Min.",
}


@pytest.mark.parametrize("form", FORMS)
@given(agenda=agendas())
def test_any_agenda_reads_back(form: str, agenda: list[Planned]) -> None:
    reading = read("\n".join(map(FORMS[form], agenda)))
    assert [Planned(d.starts or time(), d.minutes, d.title) for d in reading.drafts] == agenda
    assert not reading.lost


@given(agenda=agendas())
def test_any_agenda_on_one_line_reads_back(agenda: list[Planned]) -> None:
    reading = read(" ".join(map(FORMS["line"], agenda)))
    assert [Planned(d.starts or time(), d.minutes, d.title) for d in reading.drafts] == agenda


@given(agenda=agendas())
def test_any_agenda_with_a_column_of_lengths_reads_back(agenda: list[Planned]) -> None:
    rows = "\n".join(f"{b.title}\t{_length(b.minutes)}" for b in agenda)
    reading = read(f"Thema\tDauer\n{rows}")
    assert _short(reading.drafts) == [(b.title, b.minutes) for b in agenda]
    assert reading.rows[0].fate is Fate.HEADING
