# SPDX-License-Identifier: EUPL-1.2
"""A table of roles as offices draw it becomes a matrix, and what stays out of it is said."""

from __future__ import annotations

import io
from collections.abc import Callable

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.roles import edits, tables
from moderation.activities.roles.model import RoleBody, RoleCell, RoleLetter, RoleStage, RoleTask
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit

W, BLOCK = Id("w"), Id("b")
STATE = State.holding(
    [
        Workshop(id=W, title="Radachse"),
        Block(id=BLOCK, workshop_id=W, title="Rollen", activity="roles"),
        Unit(id=Id("u"), workshop_id=W, name="Fachdienst 61", short="FD 61", side=Side.OTHERS),
    ]
)
Letters = dict[tuple[str, str], str]

RACI = (
    "Nr.;Aufgabe;Rat;Bürgermeisterin;Tiefbauamt\n1;Haushalt beschließen;A;R;C\n2;Radweg bauen;I;A;R"
)
RACI_READ: Letters = {
    ("Haushalt beschließen", "Rat"): "E", ("Haushalt beschließen", "Bürgermeisterin"): "D",
    ("Haushalt beschließen", "Tiefbauamt"): "M", ("Radweg bauen", "Rat"): "I",
    ("Radweg bauen", "Bürgermeisterin"): "E", ("Radweg bauen", "Tiefbauamt"): "D",
}  # fmt: skip
TABLES: dict[str, tuple[str, Letters]] = {
    "RACI, numbered, as CSV": (RACI, RACI_READ),
    "pasted from a spreadsheet": (RACI.replace(";", "\t"), RACI_READ),
    "a title above and a legend below": (
        f"Rollen im Projekt\n\n{RACI}\n\nR = Responsible, A = Accountable\n", RACI_READ,
    ),
    "DEMI, small letters and dashes": (
        "Aufgabe\tRat\tFD 61\nPlan aufstellen\te\td\nBürger informieren\t–\tI/M\n",
        {("Plan aufstellen", "Rat"): "E", ("Plan aufstellen", "FD 61"): "D",
         ("Bürger informieren", "Rat"): "-", ("Bürger informieren", "FD 61"): "M"},
    ),
    "words": (
        "Was;Hauptausschuss;Kämmerei\nPlan;Entscheidung;Durchführung\nBericht;Information;Mitwirkung",
        {("Plan", "Hauptausschuss"): "E", ("Plan", "Kämmerei"): "D",
         ("Bericht", "Hauptausschuss"): "I", ("Bericht", "Kämmerei"): "M"},
    ),
}  # fmt: skip


def csv(text: str) -> bytes:
    return text.encode("cp1252", "replace") if "–" not in text else text.encode()


def xlsx(text: str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line in text.splitlines():
        sheet.append(line.split(";" if ";" in line else "\t"))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def read(data: bytes) -> tables.RoleTable:
    return tables.understood(tables.rows_of(data), STATE)


def letters(table: tables.RoleTable) -> Letters:
    return {
        (row.title, table.columns[place].name): letter.value
        for row in table.rows
        for place, letter in row.letters.items()
    }


def said(table: tables.RoleTable) -> list[str]:
    catalogue = Catalogue.load("de")
    return [catalogue.text(each) for each in table.left_out]


@pytest.mark.parametrize("write", [csv, xlsx])
@pytest.mark.parametrize("case", TABLES)
def test_every_letter_comes_to_its_place(case: str, write: Callable[[str], bytes]) -> None:
    text, expected = TABLES[case]
    assert letters(read(write(text))) == expected


def test_bodies_are_on_the_side_of_their_unit_or_the_one_they_sound_of() -> None:
    table = read(b"Aufgabe;Hauptausschuss;FD 61;Bauhof;Stelle X\nBauen;A;R;C;I\n")
    assert [(column.name, column.side) for column in table.columns] == [
        ("Hauptausschuss", Side.POLITICS), ("FD 61", Side.OTHERS),
        ("Bauhof", Side.ADMINISTRATION), ("Stelle X", Side.ADMINISTRATION),
    ]  # fmt: skip


def test_no_letter_is_dropped_in_silence() -> None:
    """Columns without a body, with few letters, too many of them, and a mayor of no side."""
    head = ["Aufgabe", "Rat", "", "Bemerkung", "Bürgermeisterin", *(f"Amt {n}" for n in range(70))]
    rows = [
        ["Bauen", "A", "R", "I", "C", *["I"] * 70],
        ["Planen", "A", "R", "nach Bedarf", "C", *["I"] * 70],
        ["Prüfen", "A", "R", "jährlich", "C", *["I"] * 70],
    ]
    unit = Unit(id=Id("bm"), workshop_id=W, name="Bürgermeisterin", side=Side.OTHERS)
    state = State.holding([*STATE.entities(), unit])
    sheet = "\n".join(";".join(cells) for cells in (head, *rows)).encode()
    table = tables.understood(tables.rows_of(sheet), state)
    words = "\n".join(said(table))
    assert "Spalte 3" in words
    assert "Bemerkung" in words
    assert "I." in words
    assert "mehr als 64 Spalten" in words
    assert "Bürgermeisterin" in words
    assert len(table.left_out) == 4
    assert len(table.columns) == 60
    # What is taken over is what was shown.
    tables.take_table(state, BLOCK, table, Side.POLITICS, range(len(table.rows)))


def test_a_long_name_is_said_to_be_cut() -> None:
    table = read(f"Aufgabe;Rat\n{'Bauen ' * 60};A\n".encode())
    assert len(table.rows[0].title) <= 200
    assert "200" in "\n".join(said(table))


def test_letters_that_were_given_already_are_said_to_stay() -> None:
    table = read(RACI.encode())
    state = STATE.apply(tables.take_table(STATE, BLOCK, table, Side.POLITICS, [0, 1]))
    other = read(RACI.replace("A;R;C", "R;R;C").encode())
    (kept,) = tables.kept_letters(state, BLOCK, other, Side.POLITICS)
    assert "Haushalt beschließen" in Catalogue.load("de").text(kept)
    assert tables.kept_letters(state, BLOCK, table, Side.POLITICS) == ()
    assert tables.kept_letters(state, BLOCK, other, Side.ADMINISTRATION) == ()


def test_what_is_not_understood_is_said_and_stays_out() -> None:
    text = "Aufgabe;Rat;Fraktion A;Amt;Amt\nBauen;A;C;A/R;I\nBauen;I;I;I;I\nPlanen;X;C;R;I\n;A;;;\n"
    table = read(text.encode())
    assert letters(table) == {
        ("Bauen", "Rat"): "E", ("Bauen", "Amt"): "E", ("Planen", "Amt"): "D",
    }  # fmt: skip
    words = "\n".join(said(table))
    assert "Fraktion A" in words
    assert "„A/R“" in words
    assert "„X“" in words
    assert len(table.left_out) == 6
    assert "{" not in words


@pytest.mark.parametrize(
    "data", [b"Name;Amt\nPetra Winkler;Tiefbauamt\n", b"%PDF-1.7", b"\x00\x01", b"", b"A;B\nR;A\n"]
)
def test_what_is_no_table_of_roles_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UserFacingError):
        read(data)


def test_the_ticked_rows_become_the_view_of_a_side_in_one_step() -> None:
    table = read(csv(RACI))
    step = tables.take_table(STATE, BLOCK, table, Side.ADMINISTRATION, {1})
    state = STATE.apply(step)
    assert [task.title for task in state.of(RoleTask)] == ["Radweg bauen"]
    assert len(state.of(RoleBody)) == 3
    found = {
        (state.get(RoleTask, c.task_id).title, state.get(RoleBody, c.body_id).name): c
        for c in state.of(RoleCell)
    }
    assert {
        key: cell.administration.value for key, cell in found.items() if cell.administration
    } == {key: letter for key, letter in RACI_READ.items() if key[0] == "Radweg bauen"}
    assert not any(cell.politics for cell in found.values())
    assert state.apply(step.inverse()).of(RoleTask) == ()


def test_what_is_there_is_not_doubled_and_what_a_side_said_stays() -> None:
    table = read(csv(RACI))
    state = STATE.apply(tables.take_table(STATE, BLOCK, table, Side.POLITICS, {0, 1}))
    cell = state.of(RoleCell)[0]
    state = state.apply(
        edits.set_view(state, cell.task_id, cell.body_id, Side.ADMINISTRATION, RoleLetter.I)
    )
    again = state.apply(tables.take_table(state, BLOCK, table, Side.ADMINISTRATION, {0, 1}))
    assert len(again.of(RoleTask)) == 2
    assert len(again.of(RoleBody)) == 3
    assert len(again.of(RoleCell)) == 6
    assert again.get(RoleCell, cell.id).administration is RoleLetter.I


def test_once_views_are_compared_no_table_is_taken_over() -> None:
    state = STATE.apply(edits.set_stage(STATE, BLOCK, RoleStage.COMPARE))
    with pytest.raises(UserFacingError):
        tables.take_table(state, BLOCK, read(csv(RACI)), Side.POLITICS, {0})
    with pytest.raises(UserFacingError):
        tables.take_table(STATE, BLOCK, read(csv(RACI)), Side.POLITICS, ())


CELLS = st.lists(
    st.lists(st.sampled_from(["D", "E", "M", "I", "-", ""]), min_size=3, max_size=3),
    min_size=1, max_size=8,
)  # fmt: skip


@given(CELLS)
def test_a_table_that_was_written_by_rule_is_read_back(rows: list[list[str]]) -> None:
    rows = [["E", "D", "M"], *rows]
    lines = ["Aufgabe;Rat;Amt;Werk"] + [
        f"Aufgabe Nummer {number};{';'.join(cells)}" for number, cells in enumerate(rows)
    ]
    expected = {
        (f"Aufgabe Nummer {number}", body): cells[place]
        for number, cells in enumerate(rows)
        for place, body in enumerate(("Rat", "Amt", "Werk"))
        if cells[place]
    }
    table = read("\n".join(lines).encode())
    assert letters(table) == expected
    assert not table.left_out
