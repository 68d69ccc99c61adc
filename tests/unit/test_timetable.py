# SPDX-License-Identifier: EUPL-1.2
"""A pasted timetable becomes blocks; what is not understood is said."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.drafts import (
    ASSUMED,
    GAP,
    NO_TIME,
    OVERLAP,
    Draft,
    Fate,
    TimetableReading,
)
from moderation.features.agenda.model import BREAK, Block, Room, schedule
from moderation.features.agenda.pasted_page import plain
from moderation.features.agenda.taking_over import add_blocks
from moderation.features.agenda.timetable import read
from tests.room_bridge import NOW


def _one(line: str) -> Draft:
    drafts = read(line).drafts
    assert len(drafts) == 1, read(line)
    return drafts[0]


@pytest.mark.parametrize(
    ("line", "title", "minutes", "starts"),
    [
        ("09.00 Uhr Begrüßung 15 Min.", "Begrüßung", 15, time(9)),
        ("10:30-10:45 Pause", "Pause", 15, time(10, 30)),
        ("9–9.20 Uhr Ankommen", "Ankommen", 20, time(9)),
        ("ab 13 Uhr: Rollenklärung (50')", "Rollenklärung", 50, time(13)),
        ("- Kartenabfrage, 1 h 30", "Kartenabfrage", 90, None),
        ("3. Vision (1,5 Std.)", "Vision", 90, None),
        ("Zeitstrahl: ca. 10–15 Minuten", "Zeitstrahl", 15, None),
        ("• von 14.10 bis 14.40 Uhr  Ziele vereinbaren", "Ziele vereinbaren", 30, time(14, 10)),
        ("TOP 2: Impuls eine halbe Stunde", "Impuls", 30, None),
        ("16 Uhr Teil 1.10 klären (½ Stunde)", "Teil 1.10 klären", 30, time(16)),
        ("9:00 am – 1 pm Session", "Session", 240, time(9)),
        ("| 9:00 | Begrüßung | 15 |", "Begrüßung", 15, time(9)),
        ("Abschluss (Blitzlicht) 20'", "Abschluss (Blitzlicht)", 20, None),
        ("09:00 – 09:15 Uhr | Begrüßung | Bürgermeisteramt", "Begrüßung", 15, time(9)),
        ("10h00 Workshop 20 min", "Workshop", 20, time(10)),
        ("1h30 Workshop", "Workshop", 90, None),
        ("9 Uhr 30 Kaffeepause, 15 Min.", "Kaffeepause", 15, time(9, 30)),
        ("15:00 – 15:45: Ziele (SMART)", "Ziele (SMART)", 45, time(15)),
        ("Block 1 (90 Minuten): Vision", "Block 1: Vision", 90, None),
        ("☕ 10:30 Pause 15 Min.", "Pause", 15, time(10, 30)),
        ("9:00 Blitzlicht (je 1 Minute), 20 Min.", "Blitzlicht (je 1 Minute)", 20, time(9)),
        ("09.15h Impuls 20'", "Impuls", 20, time(9, 15)),
        ("Vision 1.30 h", "Vision", 90, None),
        ("22.30–0.15 Uhr Nachtsitzung", "Nachtsitzung", 105, time(22, 30)),
    ],
)
def test_a_line_becomes_a_block(line: str, title: str, minutes: int, starts: time | None) -> None:
    draft = _one(line)
    assert (draft.title, draft.minutes, draft.starts) == (title, minutes, starts)


@pytest.mark.parametrize(
    "title", ["Pause", "Kaffeepause", "Mittagspause", "Mittagessen", "Lunch", "Kaffee und Kuchen"]
)
def test_rests_are_breaks(title: str) -> None:
    assert _one(f"{title} 30 Min.").is_break


@pytest.mark.parametrize("title", ["Nach der Pause: Ergebnisse", "Breakout", "Kaffeekasse klären"])
def test_work_is_no_break(title: str) -> None:
    assert not _one(f"{title} 30 Min.").is_break


def test_minutes_follow_from_the_next_begin_and_from_the_end() -> None:
    reading = read("9:00 Ankommen\n9:20 Impuls\n10:05 Pause\n10:20 Rollen\n12:00 Ende")
    assert [draft.minutes for draft in reading.drafts] == [20, 45, 15, 100]
    assert reading.ends == time(12)
    assert reading.rows[-1].fate is Fate.END


def test_a_guess_is_called_one() -> None:
    row = read("9:00 Ankommen").rows[0]
    assert row.note == ASSUMED


def test_lines_without_sense_are_reported_with_their_words() -> None:
    reading = read("Bitte pünktlich\n9:00 Impuls 20 Min.\nbitte Anlagen mitbringen")
    assert [row.source for row in reading.lost] == ["Bitte pünktlich", "bitte Anlagen mitbringen"]
    assert all(row.note == NO_TIME for row in reading.lost)


def test_bullets_below_a_block_are_its_details() -> None:
    reading = read("9:00 Impuls 20 Min.\n  - Zahlen\n  - Ziele\n9:20 Pause 10 Min.")
    assert reading.drafts[0].summary == "Zahlen · Ziele"
    assert not reading.lost


def test_time_and_title_on_lines_of_their_own() -> None:
    reading = read("9:00 Uhr\nBegrüßung\n9:15 Uhr\nImpuls\n30 Minuten")
    assert [(d.title, d.minutes) for d in reading.drafts] == [("Begrüßung", 15), ("Impuls", 30)]
    assert not reading.lost


def test_groups_beside_each_other() -> None:
    reading = read(
        "14:00 Auftrag 10 Min.\n14:10 Gruppe A/B parallel: Maßnahmen (30 Min.)\n"
        "14:40 Gruppe C 20 Min.\n14:40 Gruppe D 30 Min.\n15:10 Pause 15 Min."
    )
    assert [(d.title, d.parallel) for d in reading.drafts] == [
        ("Auftrag", False),
        ("Gruppe A: Maßnahmen", False),
        ("Gruppe B: Maßnahmen", True),
        ("Gruppe C", False),
        ("Gruppe D", True),
        ("Pause", False),
    ]
    assert [row.note for row in reading.rows] == [None] * 5


def test_gaps_and_overlaps_are_said() -> None:
    rows = read("9:00 A 10 Min.\n9:30 B 30 Min.\n9:50 C 10 Min.").rows
    assert rows[1].note == GAP.with_values(minutes=20)
    assert rows[2].note == OVERLAP.with_values(minutes=10)


def test_a_table_with_headings() -> None:
    reading = read(
        "Nr.\tUhrzeit\tThema\tDauer\tRaum\n1\t09:00\tBegrüßung\t15\tRatssaal\n"
        "2\t09:15 – 10:00\tInput\t\tRatssaal\n3\t10:00\tPause\t15\t"
    )
    assert [(d.title, d.minutes, d.room) for d in reading.drafts] == [
        ("Begrüßung", 15, "Ratssaal"),
        ("Input", 45, "Ratssaal"),
        ("Pause", 15, ""),
    ]
    assert reading.rows[0].fate is Fate.HEADING


def test_a_table_copied_from_word() -> None:
    html = (
        "<html><head><style>p {x:y}</style></head><body><table><tr><td>Zeit</td><td>Inhalt</td>"
        "</tr><tr><td><p class=MsoNormal>09.00&nbsp;&ndash; 09.30<o:p></o:p></p></td>"
        "<td><p>Ankommen</p><p>Kaffee &amp; Tee</p></td></tr>"
        "<tr><td>9.30 Uhr</td><td>Ziele</td></tr></table></body></html>"
    )
    reading = read(plain(html))
    assert [(d.title, d.minutes, d.summary) for d in reading.drafts] == [
        ("Ankommen", 30, "Kaffee & Tee"),
        ("Ziele", 15, ""),
    ]


@given(st.text(max_size=300))
def test_nothing_is_dropped_and_nothing_breaks(text: str) -> None:
    reading = read(text)
    assert all(row.fate is Fate.BLOCK or row.note is not None for row in reading.rows)
    assert all(1 <= draft.minutes <= 600 and draft.title for draft in reading.drafts)
    told = sum(len(row.source.split()) for row in reading.rows)
    words = [w for line in text.splitlines() for w in line.split()]
    rules = sum(
        len(line.split()) for line in text.splitlines()
        if not " ".join(line.split()).strip(" \t\u00a0:;,|–—-·•/=_*+")
    )  # fmt: skip
    assert told == len(words) - rules


@given(st.text(alphabet="<>/tdrhpbl &;\n\t9:0Aa", max_size=200))
def test_any_html_is_read(html: str) -> None:
    read(plain(html))


WORDS = st.sampled_from("Impuls Ankommen Ziele Rollen Haushalt Radweg Leitlinie Verkehr".split())
TITLES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
ITEMS = st.lists(st.tuples(TITLES, st.integers(5, 120), st.booleans()), min_size=1, max_size=12)
FORMS = st.sampled_from(
    (
        "{h:02}.{m:02} Uhr {title} {n} Min.",
        "{h}:{m:02} {title} ({n}')",
        "- ab {h}.{m:02} Uhr: {title}, ca. {n} Minuten",
        "{h:02}:{m:02}\t{title}\t{n} min",
        "{h}.{m:02}–{eh}.{em:02} Uhr {title}",
        "von {h:02}.{m:02} bis {eh:02}.{em:02} Uhr – {title}",
    )
)


@given(ITEMS, st.integers(6, 8), FORMS)
def test_a_written_timetable_is_read_back(
    items: list[tuple[str, int, bool]], hour: int, form: str
) -> None:
    lines, expected = [], []
    at = hour * 60
    for title, minutes, rests in items:
        if at + minutes >= 24 * 60:
            break
        name = "Pause" if rests else title
        end = at + minutes
        lines.append(
            form.format(
                h=at // 60, m=at % 60, eh=end // 60, em=end % 60, n=minutes, title=name
            )
        )  # fmt: skip
        expected.append((name, minutes, rests, time(at // 60, at % 60)))
        at = end
    reading: TimetableReading = read("\n".join(lines))
    assert [(d.title, d.minutes, d.is_break, d.starts) for d in reading.drafts] == expected
    assert all(row.note is None for row in reading.rows)


# ------------------------------------------------------------------------- into the agenda


def _state(*titles: str) -> State:
    workshop_id = new_id()
    workshop = Workshop(id=workshop_id, title="Workshop")
    blocks = [
        Block(id=Id(title), workshop_id=workshop_id, rank=float(n), title=title)
        for n, title in enumerate(titles)
    ]
    return State.holding([workshop, *blocks])


def _titles(state: State) -> list[str]:
    return [block.title for block in state.of(Block)]


def test_blocks_come_after_the_chosen_one_in_one_action() -> None:
    state = _state("A", "B")
    drafts = read("Impuls 20 Min.\nPause 10 Min.").drafts
    step = add_blocks(state, drafts, Id("A"))
    after = state.apply(step)
    assert _titles(after) == ["A", "Impuls", "Pause", "B"]
    assert after.of(Block)[2].activity == BREAK
    assert _titles(after.apply(step.inverse())) == ["A", "B"]


def test_a_timetable_instead_of_the_plan_begins_when_it_says() -> None:
    state = _state("A", "B")
    drafts = read("8:30 Impuls 20 Min.\n8:50 Gruppe 30 Min.\n8:50 Andere 40 Min.").drafts
    after = state.apply(add_blocks(state, drafts, instead=True, starts_at=time(8, 30)))
    assert _titles(after) == ["Impuls", "Gruppe", "Andere"]
    assert after.workshop.starts_at == time(8, 30)
    day = schedule(after, NOW)
    assert day.slots[1].planned == day.slots[2].planned


def test_rooms_of_the_timetable_are_known_once() -> None:
    state = _state("A")
    drafts = (
        Draft(title="X", minutes=10, room="Ratssaal"),
        Draft(title="Y", minutes=10, room="ratssaal"),
    )
    after = state.apply(add_blocks(state, drafts))
    assert [room.name for room in after.of(Room)] == ["Ratssaal"]
    assert {block.room_id for block in after.of(Block)[1:]} == {after.of(Room)[0].id}
