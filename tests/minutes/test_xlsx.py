# SPDX-License-Identifier: EUPL-1.2
"""Tables hold what was recorded, in cells of the right type, and never a formula."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation.activities.goals.model import Goal
from moderation.activities.roles.model import RoleBoard, RoleStage
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.capture.model import Entry, EntryKind
from moderation.minutes.letters import clean
from moderation.minutes.workbook import Sheet, SheetColumn, Value, Workbook
from moderation.minutes.xlsx import LONGEST_TEXT, to_xlsx
from moderation.output.minutes import public_view
from moderation.output.tables import sheets_of
from tests.minutes.conftest import CREATED
from tests.minutes.test_minutes_of import example

FORMULAS = (
    '=HYPERLINK("http://127.0.0.1/","x")', "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1+1",
    "\r=1+1", "=1", "{=1}", "http://127.0.0.1/", "internal:Tabelle!A1", "mailto:x@example.org",
    "1e5", "007", "12.03.2026", "WAHR", "_x0041_", "<b>fett</b>", "&amp;", "'Zitat", "",
)  # fmt: skip


def opened(workbook: Workbook) -> Any:
    return openpyxl.load_workbook(io.BytesIO(to_xlsx(workbook, created=CREATED)))


def one_column(*values: Value) -> Workbook:
    rows = tuple((value,) for value in values)
    return Workbook("Titel", "de", (Sheet("Tabelle", (SheetColumn("Was", 40),), rows),))


@pytest.mark.parametrize("payload", FORMULAS)
def test_typed_text_is_a_text_cell(payload: str) -> None:
    data = to_xlsx(one_column(payload), created=CREATED)
    cell: Any = openpyxl.load_workbook(io.BytesIO(data))["Tabelle"]["A2"]
    assert (cell.value or "") == clean(payload)
    assert cell.data_type in ("s", "n" if not payload else "s")
    if payload.startswith(("=", "+", "-", "@", "\t", "\r")):
        # Whoever edits the cell gets words again, no formula.
        assert cell.quotePrefix
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    for found in (b"<f>", b"<f ", b"<hyperlink", b"externalLink", b'TargetMode="External"'):
        assert found not in everything


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(st.text(max_size=80), min_size=1, max_size=5), name=st.text(max_size=60))
def test_any_text_comes_back(texts: list[str], name: str) -> None:
    workbook = replace(one_column(*texts), title=name)
    sheets = (replace(workbook.sheets[0], name=name), replace(workbook.sheets[0], name=name))
    file = opened(replace(workbook, sheets=sheets))
    for sheet in file.worksheets:
        found = [sheet.cell(row, 1).value or "" for row in range(2, len(texts) + 2)]
        assert found == [clean(text) for text in texts]
    names = [sheet.title.casefold() for sheet in file.worksheets]
    assert len(set(names)) == 2
    assert all(0 < len(each) <= 31 for each in names)


def test_longer_texts_than_a_cell_holds_are_cut_and_say_so() -> None:
    found = opened(one_column("x" * (LONGEST_TEXT + 5))).active["A2"].value
    assert len(found) == LONGEST_TEXT
    assert found.endswith("…")


def test_numbers_and_dates_have_their_type() -> None:
    sheet = opened(one_column(3, 0.5, date(2026, 3, 12), date(1899, 1, 1), None)).active
    assert [sheet.cell(row, 1).value for row in range(2, 7)] == [
        3, 0.5, datetime(2026, 3, 12), "1899-01-01", None,  # noqa: DTZ001 - a day
    ]  # fmt: skip
    assert sheet["A4"].is_date
    assert sheet["A4"].number_format == "[$-407]dd.mm.yyyy"


def test_the_head_stays_is_filtered_and_printed_on_every_page() -> None:
    sheet = opened(sheets_of(example()))["Ziele"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:S7"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet["B2"].alignment.wrap_text


def test_the_example_has_its_tables() -> None:
    file = opened(sheets_of(example()))
    assert file.sheetnames == [
        "Rollenmatrix", "Politische Uhr", "Ziele", "Zustimmung zu den Zielen", "Mittel je Jahr",
        "Kennzahlen der Ziele",
        "Aufgaben", "Termine",
    ]  # fmt: skip
    matrix = list(file["Rollenmatrix"].values)
    assert matrix[0] == (
        "Aufgabe",
        "Rat",
        "Ausschuss",
        "Bürgermeisteramt (Verwaltungsleitung)",
        "Fachamt",
        "Stadtwerke",
    )
    assert matrix[3][2] == "?"
    goals = list(file["Ziele"].values)
    assert goals[2][:5] == (
        2, "Radachse Bahnhof – Schulzentrum durchgängig befahrbar", "Tiefbauamt", "Verwaltung",
        datetime(2034, 9, 30),  # noqa: DTZ001 - a day
    )  # fmt: skip
    assert goals[2][10:14] == (2, 1, 4_800_000, 3_100_000)
    tasks = list(file["Aufgaben"].values)
    assert tasks[2][1:4] == ("Ansprechstelle für den Bahnhof benennen", "DB InfraGO", "Weitere")
    answers = list(file["Zustimmung zu den Zielen"].values)
    assert (answers[14][0], answers[14][1][:8]) == (2, "Radachse")
    assert file.properties.title == "Mobilitätskonzept 2035"
    assert file.properties.creator == "Stadt Auental"


def test_the_tables_follow_the_language() -> None:
    assert opened(sheets_of(example(), "en")).sheetnames[2] == "Goals"


def test_blind_views_stand_in_no_table() -> None:
    view = MinutesView(_at_own_view(example()))
    assert "Rollenmatrix" not in [sheet.name for sheet in sheets_of(view).sheets]


def _at_own_view(state: State) -> State:
    return State.holding(
        replace(entity, stage=RoleStage.OWN_VIEW) if isinstance(entity, RoleBoard) else entity
        for entity in state.entities()
    )


def test_an_empty_workshop_gives_a_file_that_opens() -> None:
    state = State.holding([Workshop(id=Id("w"), title="")])
    assert len(opened(sheets_of(state)).sheetnames) == 1


@pytest.mark.parametrize("payload", FORMULAS[:7])
def test_what_is_typed_in_the_workshop_is_no_formula_either(payload: str) -> None:
    w = Id("w")
    task = Entry(id=Id("e"), workshop_id=w, entry_kind=EntryKind.TASK, text=payload)
    state = State.holding([Workshop(id=w, title=payload), task])
    assert opened(sheets_of(state))["Aufgaben"]["B2"].value == clean(payload)


def test_unknown_means_are_no_zeros() -> None:
    state = example()
    goal = state.of(Goal)[0]
    bare = replace(
        goal, staff_needed=0, staff_secured=0, money_needed=0, money_secured=0,
        resources_clear=False,
    )  # fmt: skip
    others = [entity for entity in state.entities() if entity != goal]
    found = next(s for s in sheets_of(State.holding([*others, bare])).sheets if s.name == "Ziele")
    assert found.rows[0][10:14] == (None,) * 4


def test_where_no_unit_may_be_named_sides_are_counted() -> None:
    view = public_view(example())
    found = next(s for s in sheets_of(view).sheets if s.name == "Zustimmung zu den Zielen")
    assert [field.header for field in found.fields] == [
        "Nr.",
        "Ziel",
        "Seite",
        "Antwort",
        "Stellen",
    ]
    assert not {"Fraktion A", "Fraktion C"} & {value for row in found.rows for value in row}
    counted = sum(row[4] for row in found.rows if row[0] == 1 and isinstance(row[4], int))
    assert counted == 13
