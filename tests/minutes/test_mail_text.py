# SPDX-License-Identifier: EUPL-1.2
"""Minutes as text for a mail: columns are columns, and no word is lost on the way."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from moderation.minutes.document import (
    Cell,
    Column,
    Document,
    DocumentBlock,
    Fact,
    FactGrid,
    GroupRow,
    Heading,
    Paragraph,
    Row,
    Table,
)
from moderation.minutes.mail_text import WIDTH, to_mail_text
from moderation.minutes.plain import to_text
from tests.minutes.example import example


def written(*blocks: DocumentBlock) -> str:
    return to_mail_text(Document(title="Radachse", language="de", blocks=blocks))


def table(*rows: Row | GroupRow, headers: tuple[str, ...] = ("Was", "Wer")) -> Table:
    return Table(columns=tuple(Column(header) for header in headers), rows=rows)


def row(*texts: str) -> Row:
    return Row(tuple(Cell(text) for text in texts))


def test_headings_and_parts_are_set_apart() -> None:
    text = written(Heading(1, "Ergebnisse"), Paragraph("Die Achse kommt."), Heading(2, "Ziele"))
    assert text == ("Radachse\n\nErgebnisse\n==========\n\nDie Achse kommt.\n\nZiele\n-----\n")


def test_columns_stand_below_their_header() -> None:
    rows = (row("Lageplan", "Tiefbauamt"), GroupRow("Später"), row("Bau", "Bauhof"))
    assert written(table(*rows)).splitlines()[2:] == [
        "Was       Wer",
        "--------  ----------",
        "Lageplan  Tiefbauamt",
        "Später",
        "Bau       Bauhof",
    ]


def test_long_cells_are_wrapped_in_their_column() -> None:
    lines = written(table(row("Die Achse wird geplant " * 8, "Tiefbauamt"))).splitlines()
    assert len(lines) > 5
    assert max(map(len, lines)) <= WIDTH
    assert lines[4].endswith("Tiefbauamt")
    assert all("Tiefbauamt" not in line for line in lines[5:])


def test_a_short_cell_stays_whole_beside_a_long_one() -> None:
    headers = ("Plätze", "Was", "Wer")
    cells = ("1 von 8", "Die Achse wird geplant " * 4, "Fachbereich Planung und Bauen " * 3)
    assert "1 von 8" in written(table(row(*cells), headers=headers))


def test_a_table_without_room_is_told_row_by_row() -> None:
    headers = tuple(f"Stelle{n:02}" for n in range(40))
    text = written(table(row(*["x"] * 40), row(*[""] * 39, "y"), headers=headers))
    assert "Stelle00: x" in text
    assert "\n\nStelle39: y\n" in text


def test_what_spans_rows_stands_in_each() -> None:
    first = Row((Cell("Tiefbauamt", row_span=2), Cell("Plan")))
    text = written(table(first, row("Bau")))
    assert "Tiefbauamt  Plan\nTiefbauamt  Bau\n" in text


def test_facts_are_two_columns() -> None:
    text = written(FactGrid((Fact("Ort", "Rathaus"), Fact("Leitung", "Tiefbauamt"))))
    assert "Ort      Rathaus\nLeitung  Tiefbauamt\n" in text


WORDS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=30)
CELLS = st.lists(WORDS, max_size=9).map(" ".join)


@given(st.integers(1, 12).flatmap(lambda n: st.lists(st.tuples(*[CELLS] * n), min_size=1)))
def test_no_letter_of_a_table_is_lost(rows: list[tuple[str, ...]]) -> None:
    headers = tuple(f"K{n}" for n in range(len(rows[0])))
    shown = table(*(row(*texts) for texts in rows), headers=headers)
    bare = to_text(
        Document(
            title="T", language="de", blocks=(replace(shown, show_header=False, row_header=0),)
        )
    )
    text = to_mail_text(Document(title="T", language="de", blocks=(shown,)))
    assert not Counter(re.sub(r"\s", "", bare)) - Counter(re.sub(r"\s", "", text))


def test_a_note_stands_below_its_words() -> None:
    told = Row((Cell("Lageplan", notes=("bis Mai",)), Cell("Tiefbauamt")))
    assert "Lageplan  Tiefbauamt\nbis Mai\n" in written(table(told))


def test_the_example_fits_a_mail() -> None:
    document = example()
    lines = to_mail_text(document).splitlines()
    assert not [line for line in lines if len(line) > WIDTH and " " in line.strip()]
    assert "\t" not in "".join(lines)
    said = Counter(re.sub(r"[\s\-=]", "", "".join(lines)))
    missing = Counter(re.sub(r"[\s\-=]", "", to_text(document))) - said
    assert not missing
