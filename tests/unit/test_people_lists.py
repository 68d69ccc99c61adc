# SPDX-License-Identifier: EUPL-1.2
"""Lists of people as programs of offices export them: who is on them, and who is not."""

from __future__ import annotations

import base64
import contextlib
import io
import time
import unicodedata
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people import edits
from moderation.features.people.importing import (
    Preview,
    preview,
    read_pasted,
    read_people,
)
from moderation.features.people.model import Participant, Unit
from moderation.features.people.typed_names import named
from tests.municipal_room import room

FIXTURES = Path(__file__).parent.parent / "fixtures" / "people"
Told = list[tuple[str, str, str, str]]


def of_file(name: str) -> Preview:
    return preview(read_people((FIXTURES / name).read_bytes(), name), room())


def of_table(text: str) -> Preview:
    return preview(read_people(text.encode(), "liste.csv"), room())


def told(read: Preview) -> Told:
    return [(p.name, p.function, p.email, p.unit) for p in read.people]


# ------------------------------------------------------------------------------ other programs


def test_the_german_address_book_of_thunderbird() -> None:
    assert told(of_file("thunderbird_de.csv")) == [
        ("Jörg Größer", "Amtsleitung", "joerg@auental.example", "Tiefbauamt"),
        ("Petra Klein", "Sachgebiet", "petra@auental.example", "Kämmerei"),
    ]


def test_the_contacts_of_google() -> None:
    head = (
        "Name,Given Name,Family Name,Organization Name,Organization Title,"
        "Organization Department,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value"
    )
    row = "Jörg Größer,Jörg,Größer,Stadt Auental,Amtsleitung,Tiefbauamt,Arbeit,j@a.example,p@b.ex"
    assert told(of_table(f"{head}\n{row}\n")) == [
        ("Jörg Größer", "Amtsleitung", "j@a.example", "Tiefbauamt")
    ]


@pytest.mark.parametrize(
    "department",
    ["Organisation – Abteilung", "Organization 1 - Department", "Organization Department"],
)
def test_the_department_of_google_is_the_unit_in_every_version(department: str) -> None:
    name, title = (department.replace(*pair) for pair in (
        ("Abteilung", "Name"), ("Abteilung", "Titel"),
    ))  # fmt: skip
    name, title = name.replace("Department", "Name"), title.replace("Department", "Title")
    head = f"First Name,Last Name,{name},{title},{department},E-mail 1 - Value"
    row = "Jörg,Größer,Stadt Auental,Amtsleitung,Tiefbauamt,j@a.example"
    assert told(of_table(f"{head}\n{row}\n")) == [
        ("Jörg Größer", "Amtsleitung", "j@a.example", "Tiefbauamt")
    ]


def test_an_attendance_list_of_zoom() -> None:
    head = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest"
    row = "Jörg Größer (Jörg),j@a.example,03/12/2026,03/12/2026,60,No"
    (person,) = of_table(f"{head}\n{row}\n").people
    assert (person.name, person.email) == ("Jörg Größer", "j@a.example")


TEAMS = (
    "1. Zusammenfassung\nTitel der Besprechung\tKlima\nTeilnehmer\t2\n\n2. Teilnehmer\n"
    "Name\tErster Beitritt\tLetzter Austritt\tDauer\tE-Mail\tTeilnehmer-ID (UPN)\tRolle\n"
    "Jörg Größer\t12.03.26\t12.03.26\t1h\tj@a.example\tj@a.example\tOrganisator\n"
    "Petra Klein (Gast)\t12.03.26\t12.03.26\t1h\t\t\tReferent\n\n"
    "3. Aktivitäten während der Besprechung\n"
    "Name\tBeitritt\tAustritt\tDauer\tE-Mail\tRolle\n"
    "Jörg Größer\t12.03.26\t12.03.26\t1h\tj@a.example\tOrganisator\n"
)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8"])
def test_an_attendance_report_of_teams_has_people_only(encoding: str) -> None:
    read = preview(read_people(TEAMS.encode(encoding), "Anwesenheit.csv"), room())
    assert [(p.line, p.name, p.function, p.email) for p in read.people] == [
        (7, "Jörg Größer", "", "j@a.example"),
        (8, "Petra Klein", "", ""),
    ]
    assert not read.skipped


LDIF = (
    "version: 1\n\ndn: ou=Tiefbauamt,o=Auental\nobjectclass: organizationalUnit\nou: Tiefbauamt\n\n"
    f"dn: cn=1,ou=Tiefbauamt\nobjectClass: inetOrgPerson\n"
    f"cn:: {base64.b64encode('Größer, Jörg'.encode()).decode()}\n"
    f"sn:: {base64.b64encode('Größer'.encode()).decode()}\n"
    f"givenName:: {base64.b64encode('Jörg'.encode()).decode()}\n"
    "mail: joerg@auental.ex\n ample\ntitle: Amtsleitung\nou: Tiefbauamt\n\n"
    "dn: cn=alle\nobjectclass: groupOfNames\ncn: Alle\nmember: cn=1\n"
)


def test_an_ldif_has_people_only() -> None:
    read = preview(read_people(LDIF.encode(), "adressen.ldif"), room())
    assert told(read) == [("Jörg Größer", "Amtsleitung", "joerg@auental.example", "Tiefbauamt")]


# ------------------------------------------------------------------------------ the same person


def test_a_mailbox_that_three_people_share() -> None:
    read = of_file("shared_mailbox.csv")
    assert [(p.name, p.take) for p in read.people] == [
        ("Anna Ahrens", True), ("Bernd Busch", True), ("Carla Conrad", True),
    ]  # fmt: skip
    assert {p.email for p in read.people} == {"fraktion-a@rathaus.example"}
    state = room().apply(edits.import_people(room(), read))
    again = preview(read.sheet, state)
    assert [p.take for p in again.people] == [False] * 3


def test_decomposed_letters_are_the_same_person_and_unit() -> None:
    read = of_file("nfd_people.csv")
    assert [(p.name, p.take) for p in read.people] == [
        ("Jörg Größer", True),
        ("Jörg Größer", False),
    ]
    assert [(u.name, u.people) for u in read.units] == [("Kämmerei", 2)]
    assert all(unicodedata.is_normalized("NFC", p.name + p.unit) for p in read.people)


# ------------------------------------------------------------------------------ encodings


def test_a_table_of_an_old_mac() -> None:
    read = of_file("mac_roman.csv")
    assert told(read) == [
        ("Jörg Größer", "Führung", "joerg@auental.example", "Bürgermeisteramt"),
        ("Änne Öztürk", "Büro", "aenne@auental.example", "Kämmerei"),
    ]


def test_one_letter_of_windows_leaves_the_rest_as_it_is() -> None:
    data = "Name;Amt\nJörg Größer;Kämmerei\nPetra Klößner;".encode() + b"B\xfcro\n"
    read = preview(read_people(data, "x.csv"), room())
    assert told(read) == [
        ("Jörg Größer", "", "", "Kämmerei"), ("Petra Klößner", "", "", "Büro"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["Łukasz Dvořák", "Žaneta Świątek", "Zdeněk Šťastný"])
def test_letters_of_central_europe(name: str) -> None:
    data = f"Name;Amt\n{name};Kämmerei\nJörg Größer;Büro\n".encode("cp1250")
    assert [p.name for p in preview(read_people(data, "x.csv"), room()).people] == [
        name, "Jörg Größer",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["Renée Lefèvre", "José Núñez", "François Hübner"])
def test_letters_of_western_europe(name: str) -> None:
    data = f"Name;Amt\n{name};Kämmerei\n".encode("cp1252")
    assert [p.name for p in preview(read_people(data, "x.csv"), room()).people] == [name]


# ------------------------------------------------------------------------------ names


@pytest.mark.parametrize(
    ("cell", "name", "beside"),
    [
        ("Größer, Jörg", "Jörg Größer", ""),
        ("Größer, Dr. Jörg", "Dr. Jörg Größer", ""),
        ("Dr. Größer, Jörg", "Dr. Jörg Größer", ""),
        ("Größer, Jörg, Dr.", "Dr. Jörg Größer", ""),
        ("Größer, Jörg (Tiefbauamt)", "Jörg Größer", "Tiefbauamt"),
        ("von der Heide, Anna-Lena", "Anna-Lena von der Heide", ""),
        ("Winkler-Groß, Prof. Dr. Petra", "Prof. Dr. Petra Winkler-Groß", ""),
        ("O'Brien, Sean", "Sean O'Brien", ""),
        ("Petra Klein (Gast)", "Petra Klein", ""),
        ("Vorsitz, Fraktion A", "Vorsitz, Fraktion A", ""),
        ("Leitung, Bauhof", "Leitung, Bauhof", ""),
        ("Jörg Größer", "Jörg Größer", ""),
        ("Stadtwerke, Technik", "Stadtwerke, Technik", ""),
    ],
)
def test_names_are_read_first_name_first(cell: str, name: str, beside: str) -> None:
    assert (named(cell).name, named(cell).beside) == (name, beside)


@pytest.mark.parametrize(
    ("table", "people"),
    [
        ('"Name, Vorname";Amt\n"Größer, Jörg";Bauhof\n', [("Jörg Größer", "", "", "Bauhof")]),
        ("Name Vorname;Amt\nGrößer Jörg;Bauhof\n", [("Jörg Größer", "", "", "Bauhof")]),
        ("Vorname Name;Amt\nJörg Größer;Bauhof\n", [("Jörg Größer", "", "", "Bauhof")]),
        ("Name;Title\nJörg Größer;Amtsleitung\n", [("Jörg Größer", "Amtsleitung", "", "")]),
        ("Name;Titel\nJörg Größer;Dr.\nPetra Klein;\n", [
            ("Dr. Jörg Größer", "", "", ""), ("Petra Klein", "", "", ""),
        ]),
        ("Titel;Name;Funktion\nAmtsrat;Jörg Größer;Leitung\n", [
            ("Jörg Größer", "Leitung, Amtsrat", "", ""),
        ]),
        ("Titel;Name;Amt\nHerr;Jörg Größer;Bauhof\n", [("Jörg Größer", "", "", "Bauhof")]),
        ("Name;Amt\nGrößer, Jörg (Tiefbauamt);\n", [("Jörg Größer", "", "", "Tiefbauamt")]),
        ("Name;Mail\nGrößer, Jörg (Teamleitung);j@a.example\n", [
            ("Jörg Größer", "Teamleitung", "j@a.example", ""),
        ]),
        ("Name;Funktion;Amt\n;Amtsleitung;Tiefbauamt\n", [("", "Amtsleitung", "", "Tiefbauamt")]),
        ("Name;Funktion;Amt\n–;Amtsleitung;Tiefbauamt\nN. N.;Sachgebiet;Tiefbauamt\n", [
            ("", "Amtsleitung", "", "Tiefbauamt"), ("", "Sachgebiet", "", "Tiefbauamt"),
        ]),
        ("Funktion;Amt\nAmtsleitung;Tiefbauamt\n", [("", "Amtsleitung", "", "Tiefbauamt")]),
    ],
)  # fmt: skip
def test_what_columns_say_of_people(table: str, people: Told) -> None:
    found = told(of_table(table))
    shown = [
        (name, function, email, unit if any(p[3] for p in people) else "")
        for name, function, email, unit in found
    ]
    assert shown == people


def test_a_card_that_is_shown_surname_first() -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Größer\\, Jörg\nN:Größer;Jörg;;Dr.;\nTITLE:Amtsleitung\n"
        "ORG:Stadt Auental;Tiefbauamt\nEND:VCARD\n"
    )
    read = preview(read_people(card.encode(), "x.vcf"), room())
    assert told(read) == [("Dr. Jörg Größer", "Amtsleitung", "", "Tiefbauamt")]


def test_a_participant_by_function_is_one() -> None:
    state = room()
    read = preview(read_people(b"Name;Funktion;Amt\n;Amtsleitung;Stadtplanung\n", "x.csv"), state)
    after = state.apply(edits.import_people(state, read))
    (person,) = [p for p in after.of(Participant) if state.find(Participant, p.id) is None]
    assert (person.name, person.function, person.called) == ("", "Amtsleitung", "Amtsleitung")
    assert after.get(Unit, person.unit_id).name == "Stadtplanung"
    assert [p.take for p in preview(read.sheet, after).people] == [False]


# ------------------------------------------------------------------------------ addresses


@pytest.mark.parametrize(
    ("pasted", "people"),
    [
        ("Jörg Größer (a@x.example) und Petra Klein <b@x.example>", [
            ("Jörg Größer", "a@x.example"), ("Petra Klein", "b@x.example"),
        ]),
        ("An: Größer, Jörg (Tiefbauamt) <a@x.example>; Klein, Petra <b@x.example>", [
            ("Jörg Größer", "a@x.example"), ("Petra Klein", "b@x.example"),
        ]),
        ("mailto:a@x.example; info@müllheim.example", [
            ("a@x.example", "a@x.example"), ("info@müllheim.example", "info@müllheim.example"),
        ]),
        ("'Jörg Größer' <a@x.example>", [("Jörg Größer", "a@x.example")]),
        ("MAILTO:a@x.example?subject=Termin", [("a@x.example", "a@x.example")]),
        ("Jörg Größer <mailto:a@x.example?cc=b@x.example>", [("Jörg Größer", "a@x.example")]),
        ("a@x.example und b@x.example", [
            ("a@x.example", "a@x.example"), ("b@x.example", "b@x.example"),
        ]),
    ],
)  # fmt: skip
def test_recipients_of_a_mail(pasted: str, people: list[tuple[str, str]]) -> None:
    read = preview(read_pasted(pasted), State.holding(()))
    assert [(p.name, p.email) for p in read.people] == people


@pytest.mark.parametrize(
    ("pasted", "names"),
    [
        (
            "Jörg Größer; Petra Klein; Ina von der Heide",
            "Jörg Größer;Petra Klein;Ina von der Heide",
        ),
        ("Jörg Größer, Petra Klein und Ina Ott", "Jörg Größer;Petra Klein;Ina Ott"),
        ("Größer, Jörg; Klein, Dr. Petra", "Jörg Größer;Dr. Petra Klein"),
        ("Jörg Größer, Leitung Bauhof", "Jörg Größer"),
        ("Jörg Größer, Amt für Umwelt", "Jörg Größer"),
        ("Größer, Jörg", "Jörg Größer"),
        ("Jörg Größer; Bauhof", "Jörg Größer"),
    ],
)
def test_people_without_addresses_on_one_line(pasted: str, names: str) -> None:
    read = preview(read_pasted(pasted), State.holding(()))
    assert [p.name for p in read.people] == names.split(";")


@pytest.mark.parametrize(
    ("name", "cell", "result", "email"),
    [
        ("Jörg <a@x.example>", "", "Jörg", "a@x.example"),
        ("Jörg Größer (a@x.example)", "", "Jörg Größer", "a@x.example"),
        ("Jörg", "mailto:a@x.example", "Jörg", "a@x.example"),
        ("Jörg", "Jörg <a@x.example>", "Jörg", "a@x.example"),
        ("Jörg", "info@müllheim.example", "Jörg", "info@müllheim.example"),
    ],
)
def test_addresses_are_taken_out(name: str, cell: str, result: str, email: str) -> None:
    (person,) = of_table(f"Name;E-Mail\n{name};{cell}\n").people
    assert (person.name, person.email, person.reason) == (result, email, None)


def test_a_second_address_is_asked_about() -> None:
    (person,) = of_table('Name;E-Mail\nJörg;"a@x.example; b@x.example"\n').people
    assert person.email == "a@x.example"
    assert "b@x.example" in str(person.reason)


def test_what_is_no_address_is_said() -> None:
    (person,) = of_table("Name;E-Mail\nJörg;siehe Amt\n").people
    assert "siehe Amt" in str(person.reason)


# ------------------------------------------------------------------------------ workbooks


def workbook(fill: Callable[[Any], None]) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def of_book(fill: Callable[[Any], None], wanted: str = "") -> Preview:
    return preview(read_people(workbook(fill), "x.xlsx", wanted), room())


PEOPLE = [["Name", "Amt"], ["Jörg Größer", "Bauhof"], ["Petra Klein", "Kämmerei"]]


def filled(sheet: Any, rows: Sequence[Sequence[Any]] = PEOPLE) -> Any:
    for row in rows:
        sheet.append(row)
    return sheet


def test_a_hidden_sheet_is_not_read() -> None:
    read = of_file("hidden.xlsx")
    assert [p.name for p in read.people] == ["Jörg Größer", "Petra Klein"]
    assert (read.sheet.name, read.sheet.others) == ("Teilnehmende", ())


def test_a_cover_sheet_first_is_passed_over() -> None:
    def fill(book: Any) -> None:
        filled(book.active, [["Einladung zum Workshop"], ["Ort", "Rathaus"], ["Leitung", "Amt"]])
        filled(book.create_sheet("Personen"))

    assert [p.name for p in of_book(fill).people] == ["Jörg Größer", "Petra Klein"]


def test_with_several_sheets_of_people_the_open_one_is_read_and_others_offered() -> None:
    def fill(book: Any) -> None:
        filled(book.active, [["Name", "Amt"], ["Anna Ahrens", "Bauhof"]]).title = "Rat"
        filled(book.create_sheet("Verwaltung"))
        book.active = 1

    read = of_book(fill)
    assert (read.sheet.name, read.sheet.others) == ("Verwaltung", ("Rat",))
    assert [p.name for p in of_book(fill, "Rat").people] == ["Anna Ahrens"]


def test_hidden_rows_are_not_read_and_lines_keep_their_numbers() -> None:
    def fill(book: Any) -> None:
        filled(book.active)
        book.active.row_dimensions[2].hidden = True

    assert [(p.line, p.name) for p in of_book(fill).people] == [(3, "Petra Klein")]


def test_merged_cells_carry_on() -> None:
    def fill(book: Any) -> None:
        rows: list[list[Any]] = [
            ["Amt", "Name"],
            ["Bauhof", "Jörg Größer"],
            [None, "Petra Klein"],
            [None, "Ina Ott"],
        ]
        filled(book.active, rows).merge_cells("A2:A3")

    assert [(p.name, p.unit) for p in of_book(fill).people] == [
        ("Jörg Größer", "Bauhof"), ("Petra Klein", "Bauhof"), ("Ina Ott", ""),
    ]  # fmt: skip


def test_rows_of_groups_become_the_unit() -> None:
    read = of_table(
        "Name;E-Mail\nFraktion A;\nJörg Größer;j@a.example\nPetra Klein;p@a.example\n"
        "Tiefbauamt:;\nIna Ott;i@a.example\n"
    )
    assert [(p.name, p.unit) for p in read.people] == [
        ("Jörg Größer", "Fraktion A"), ("Petra Klein", "Fraktion A"), ("Ina Ott", "Tiefbauamt"),
    ]  # fmt: skip
    assert [(s.line, s.words) for s in read.skipped] == [(2, "Fraktion A"), (5, "Tiefbauamt:")]


def test_a_party_s_name_alone_is_a_group_and_a_surname_stays_one() -> None:
    read = of_table(
        "Name;E-Mail\nSPD;\nJörg Größer;j@a.example\nBündnis 90/Die Grünen;\nPetra Linke;p@a.ex\n"
        '"Linke, Ina";i@a.example\n"Klein, Ute (FDP)";u@a.example\n'
    )
    assert [(p.name, p.unit) for p in read.people] == [
        ("Jörg Größer", "SPD"), ("Petra Linke", "Bündnis 90/Die Grünen"),
        ("Ina Linke", "Bündnis 90/Die Grünen"), ("Ute Klein", "FDP"),
    ]  # fmt: skip
    assert {unit.side for unit in read.units} == {Side.POLITICS}


def test_a_row_of_one_short_name_in_capitals_is_a_group_too() -> None:
    read = of_table(
        "Name;E-Mail\nABC;\nJörg Größer;j@a.example\nPetra Klein;p@a.example\n"
        "FwG/DEF;\nIna Ott;i@a.example\nUte Ahrens;\n"
    )
    assert [(p.name, p.unit) for p in read.people] == [
        ("Jörg Größer", "ABC"), ("Petra Klein", "ABC"), ("Ina Ott", "FwG/DEF"),
        ("Ute Ahrens", "FwG/DEF"),
    ]  # fmt: skip
    assert [(s.line, s.words) for s in read.skipped] == [(2, "ABC"), (5, "FwG/DEF")]


# ------------------------------------------------------------------------------ hostile


@pytest.mark.parametrize(
    "text",
    ["a" * 100_000, "a" * 100_000 + "@", "<" * 100_000, "a@" * 50_000, "a-" * 50_000,
     "(" * 100_000, "a, " * 30_000, '"' * 100_001, "a@b.example und " * 6_000],
)  # fmt: skip
def test_any_pasted_text_is_read_in_a_moment(text: str) -> None:
    began = time.process_time()
    for words in (text, f"Name\n{text}\n", f"Name;Mail\n{text};{text}\n"):
        with contextlib.suppress(UserFacingError):
            preview(read_pasted(words), room())
    assert time.process_time() - began < 4


def cells(count: int) -> bytes:
    """A workbook of so many empty cells: small, and endless once it is unpacked."""
    target = io.BytesIO()
    book = openpyxl.Workbook()
    filled(book.active, [["Name"]])
    book.save(target)
    source = zipfile.ZipFile(io.BytesIO(target.getvalue()))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            data = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.replace(
                    b"</sheetData>", b"<row>" + b"<c/>" * count + b"</row></sheetData>"
                )
            archive.writestr(name, data)
    return made.getvalue()


@pytest.mark.parametrize("count", [600_000, 7_000_000, 16_000_000])
def test_a_workbook_of_endless_cells_is_refused_at_once(count: int) -> None:
    data = cells(count)
    assert len(data) < 500_000
    began = time.process_time()
    with pytest.raises(UserFacingError) as refused:
        read_people(data, "x.xlsx")
    assert time.process_time() - began < 3
    assert str(refused.value).endswith(".")


def test_reading_stops_when_it_is_told_to() -> None:
    def beat(_lines: int) -> None:
        raise UserFacingError(edits.NOBODY_CHOSEN)

    with pytest.raises(UserFacingError) as stopped:
        read_people((FIXTURES / "hidden.xlsx").read_bytes(), "x.xlsx", "", beat)
    assert stopped.value.message == edits.NOBODY_CHOSEN
