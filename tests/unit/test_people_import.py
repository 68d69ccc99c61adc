# SPDX-License-Identifier: EUPL-1.2
"""Lists of participants are read as offices export them, or refused with a sentence."""

from __future__ import annotations

import contextlib
import csv
import io
import time
import warnings
import zipfile
from collections.abc import Callable
from datetime import timedelta

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain import storable
from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people import contacts, edits
from moderation.features.people.columns import ListColumn
from moderation.features.people.importing import (
    Choices,
    Preview,
    UnitChoice,
    preview,
    read_pasted,
    read_people,
)
from moderation.features.people.model import (
    Attendance,
    Authority,
    Participant,
    Unit,
    participants_of,
)
from moderation.features.people.sheets import MOST_ROWS, ListRows, clean
from moderation.features.people.unit_sides import side_of
from tests.municipal_room import room
from tests.room_bridge import NOW

ENCODINGS = {
    "Windows-1252": lambda text: text.encode("cp1252"),
    "UTF-8": lambda text: text.encode("utf-8"),
    "UTF-8 with BOM": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 big": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    "UTF-16 bare": lambda text: text.encode("utf-16-le"),
    "MS-DOS": lambda text: text.encode("cp850"),
}
TABLE = [
    ["Funktion", "Name", "E-Mail", "Fraktion"],
    ["Vorsitz", "Platz für Größe", "eins@auental.example", "Fraktion A"],
    ["Leitung", "Zweite\nZeile; mit Zeichen, und Tab", "zwei@auental.example", "Hochbauamt"],
]


def found(data: bytes | str, name: str = "liste.csv") -> Preview:
    return preview(read_people(data if isinstance(data, bytes) else data.encode(), name), room())


def written(rows: list[list[str]], delimiter: str = ";") -> str:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return target.getvalue()


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS.keys())
@pytest.mark.parametrize("delimiter", [";", ",", "\t"], ids=["semicolon", "comma", "tab"])
def test_encodings_and_delimiters(encode: Callable[[str], bytes], delimiter: str) -> None:
    read = found(encode(written(TABLE, delimiter)))
    assert read.sheet.delimiter == delimiter
    assert [(p.name, p.function, p.email, p.unit) for p in read.people] == [
        ("Platz für Größe", "Vorsitz", "eins@auental.example", "Fraktion A"),
        (
            clean("Zweite\nZeile; mit Zeichen, und Tab"),
            "Leitung",
            "zwei@auental.example",
            "Hochbauamt",
        ),
    ]
    assert [(u.name, u.side, u.unit_id is not None) for u in read.units] == [
        ("Fraktion A", Side.POLITICS, True),
        ("Hochbauamt", Side.ADMINISTRATION, False),
    ]


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        ("Nachname;Vorname;Mail;Amt", "name first_name email unit"),
        ("E-Mail;Name;Fraktion;Funktion", "email name unit function"),
        ("Anrede;Titel;Vorname;Name;Position", "nothing title first_name name function"),
        ("Last Name;First Name;E-mail Address;Company", "name first_name email unit"),
        ("Telefon;Teilnehmer/in;Organisation;Abteilung", "nothing name nothing unit"),
        ("Name, Vorname;E-Mail-Adresse;Dienststelle;Rolle", "name email unit function"),
        ("Name;Seite;Stelle;Mail", "name side unit email"),
    ],
)
def test_headings_in_any_order_and_language(headings: str, columns: str) -> None:
    row = ";".join(f"x{n}" for n in range(headings.count(";") + 1))
    assert found(f"{headings}\n{row}\n").columns == tuple(map(ListColumn, columns.split()))


def test_a_title_line_above_the_headings_is_passed_over() -> None:
    read = found("Teilnehmerliste 12. März\n\nName;E-Mail\nLeitung;l@auental.example\n")
    assert [(p.line, p.name) for p in read.people] == [(4, "Leitung")]


def test_without_headings_contents_tell() -> None:
    read = found("Leitung;Tiefbauamt;t@auental.example\nVorsitz;Fraktion B;b@auental.example\n")
    assert read.headings == ()
    assert [(p.name, p.unit, p.email) for p in read.people] == [
        ("Leitung", "Tiefbauamt", "t@auental.example"),
        ("Vorsitz", "Fraktion B", "b@auental.example"),
    ]


def test_columns_can_be_put_right() -> None:
    sheet = read_people(b"Wer;Wo\nVorsitz;Fraktion A\n", "liste.csv")
    chosen = preview(sheet, room(), [ListColumn.NAME, ListColumn.UNIT])
    assert [(p.name, p.unit) for p in chosen.people][-1] == ("Vorsitz", "Fraktion A")


def test_what_is_not_read_is_shown_with_its_reason() -> None:
    read = found(f"Name;E-Mail\n;nur@auental.example\n{'x' * 600};a@b.example\nLeitung;\n")
    assert [(s.line, str(s.reason)) for s in read.skipped] == [
        (2, "no name in this line"),
        (3, "a cell is longer than 500 characters"),
    ]
    assert [p.name for p in read.people] == ["Leitung"]


def test_duplicates_are_shown_and_not_ticked() -> None:
    state = room()
    unit = state.of(Unit)[0]
    state = state.apply(edits.add_participant(state, unit.id, "Vorsitz", "", "V@auental.example"))
    sheet = read_people(
        f"Name;Mail;Amt\nAnders;v@auental.example;Bauhof\nvorsitz;;{unit.name}\nNeu;n@x.example;\n"
        "Neu;n@x.example;\n".encode(),
        "x.csv",
    )
    read = preview(sheet, state)
    assert [(p.take, str(p.reason) if p.reason else "") for p in read.people] == [
        (False, "is on the list already"),
        (False, "is on the list already"),
        (True, ""),
        (False, "stands in line 4 already"),
    ]


@pytest.mark.parametrize(
    ("unit", "side"),
    [
        ("Fraktion A", Side.POLITICS),
        ("Ausschuss für Umwelt", Side.POLITICS),
        ("Gemeinderat", Side.POLITICS),
        ("Stadtrat", Side.POLITICS),
        ("Tiefbauamt", Side.ADMINISTRATION),
        ("Dezernat III", Side.ADMINISTRATION),
        ("Kämmerei", Side.ADMINISTRATION),
        ("Büro des Bürgermeisters", Side.ADMINISTRATION),
        ("Stadtwerke", Side.OTHERS),
        ("Landratsamt", Side.OTHERS),
        ("Seniorenbeirat", Side.OTHERS),
        ("Irgendwer", None),
    ],
)
def test_units_sound_of_a_side(unit: str, side: Side | None) -> None:
    assert side_of(unit) is side


# ------------------------------------------------------------------------------------- contacts


def test_an_address_line_from_a_mail_program() -> None:
    read = preview(
        read_pasted(
            'Leitung Tiefbauamt <tiefbau@auental.example>; "Leitung, Bauhof" '
            "<bauhof@auental.example>, Vorsitz, Fraktion A <a@auental.example>\n"
            "nur@auental.example"
        ),
        room(),
    )
    assert [(p.name, p.email, p.unit) for p in read.people] == [
        ("Leitung Tiefbauamt", "tiefbau@auental.example", "Tiefbauamt"),
        ("Leitung, Bauhof", "bauhof@auental.example", "Bauhof"),
        ("Vorsitz, Fraktion A", "a@auental.example", "Fraktion A"),
        ("nur@auental.example", "nur@auental.example", ""),
    ]


VCARD = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=A4mmerei;Leitung"
    "\r\nORG;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Stadt Auental;K=E4mm=\r\nerei\r\n"
    "EMAIL;INTERNET:k@auental.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Vorsitz\\, Frak\r\n tion A\r\nORG:Rat;Fraktion A\r\n"
    'item1.EMAIL;TYPE="x:y":a@auental.example\r\nPHOTO;ENCODING=b:AAAA\r\n AAAA\r\nEND:VCARD\r\n'
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Leitung\r\nTITLE:Leitung\r\n"
    "EMAIL:mailto:b@auental.example\r\nORG:Bauhof\r\nEND:VCARD\r\n"
)


def test_vcards_of_all_versions() -> None:
    assert [(p.name, p.function, p.email, p.unit) for p in found(VCARD, "x.vcf").people] == [
        ("Leitung Kämmerei", "", "k@auental.example", "Kämmerei"),
        ("Vorsitz, Fraktion A", "", "a@auental.example", "Fraktion A"),
        ("Leitung", "Leitung", "b@auental.example", "Bauhof"),
    ]


@pytest.mark.parametrize(
    "charset",
    ["UTF-7", '"utf-7"', "idna", "punycode", "unicode_escape", "rot13", "x\ud800", "", "9"],
)
@pytest.mark.parametrize("encoding", [";ENCODING=QUOTED-PRINTABLE", ""])
def test_only_character_sets_that_are_known_are_read(charset: str, encoding: str) -> None:
    card = (
        f"BEGIN:VCARD\nVERSION:2.1\nFN{encoding};CHARSET={charset}:+2AA-mter\n"
        "EMAIL:a@auental.example\nEND:VCARD\n"
    )
    with pytest.raises(UserFacingError) as caught:
        found(card.encode("utf-8", "replace").decode(), "x.vcf")
    assert caught.value.message.source == contacts.UNKNOWN_LETTERS.source
    assert "Line 3" in str(caught.value)
    assert charset.strip('"').upper().replace("\ud800", "?") in str(caught.value)


@pytest.mark.parametrize("charset", sorted(contacts.CHARSETS))
def test_every_character_set_that_is_read_yields_text(charset: str) -> None:
    every = "".join(f"={byte:02X}" for byte in range(32, 256) if byte not in b";:,\\")
    card = (
        f"BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET={charset}:A{every}\n"
        "END:VCARD\n"
    )
    (person,) = found(card, "x.vcf").people
    assert storable.is_text(person.name)
    assert person.name.startswith("A")


def test_a_cell_with_half_a_character_is_skipped_by_line() -> None:
    sheet = ListRows((("Name",), ("Leitung \ud800",), ("Bauhof",)), (1, 2, 3), "XLSX")
    seen = preview(sheet, State.holding(()))
    assert [person.name for person in seen.people] == ["Bauhof"]
    (skipped,) = seen.skipped
    assert [skipped.line, skipped.words] == [2, r"Leitung \ud800"]
    assert skipped.reason == storable.HALF_LETTER


# ------------------------------------------------------------------------------------- xlsx


def workbook(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Liste")  # the first one is empty
    for row in rows:
        sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_the_first_sheet_with_content_is_read() -> None:
    rows: list[list[object]] = [["Name", "Mail", "Amt"], ["Leitung", "l@a.example", "Bauhof"]]
    rows += [[None], ['=HYPERLINK("http://x")', "@SUM", "-1+1"], [7.0, None, True]]
    read = found(workbook(rows), "x.xlsx")
    assert [(p.line, p.name, p.email, p.unit) for p in read.people] == [
        (2, "Leitung", "l@a.example", "Bauhof"),
        (4, '=HYPERLINK("http://x")', "@SUM", "-1+1"),
        (5, "7", "", "True"),
    ]


# ------------------------------------------------------------------------------------- one step


def test_an_import_is_one_step_and_undo_removes_it_whole() -> None:
    state = room()
    read = found(written(TABLE))
    step = edits.import_people(state, read)
    after = state.apply(step)
    assert len(after.of(Participant)) == len(state.of(Participant)) + 2
    new = next(unit for unit in after.of(Unit) if unit.name == "Hochbauamt")
    assert (new.side, new.seats) == (Side.ADMINISTRATION, 1)
    assert [p.name for p in participants_of(after, new.id)] == [
        "Zweite Zeile; mit Zeichen, und Tab"
    ]
    assert after.apply(step.inverse()).entities() == state.entities()


def test_choices_decide_over_units_and_lines() -> None:
    state, read = room(), found(written(TABLE))
    chosen = Choices(
        units={"Hochbauamt": UnitChoice(name="Bauamt neu", side=Side.OTHERS)}, taken=frozenset({3})
    )
    after = state.apply(edits.import_people(state, read, chosen))
    new = [unit for unit in after.of(Unit) if state.find(Unit, unit.id) is None]
    assert [(unit.name, unit.side) for unit in new] == [("Bauamt neu", Side.OTHERS)]
    assert len(after.of(Participant)) == len(state.of(Participant)) + 1


def test_nobody_chosen_is_a_sentence() -> None:
    with pytest.raises(UserFacingError):
        edits.import_people(room(), found(written(TABLE)), Choices(taken=frozenset()))


# ------------------------------------------------------------------------------------- hostile


def bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b" " * (130 * 1024 * 1024))
    return target.getvalue()


def entities() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("xl/workbook.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>')
    return target.getvalue()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "blank": lambda: b"\xef\xbb\xbf \r\n\r\n",
    "PDF renamed": lambda: b"%PDF-1.7\nName;Mail",
    "picture": lambda: b"\x89PNG\r\n\x1a\n0000",
    "old Excel": lambda: b"\xd0\xcf\x11\xe0" + bytes(600),
    "binary": lambda: bytes(range(256)) * 40,
    "100,000 rows": lambda: b"Name;Mail\n" + b"Leitung;a@b.example\n" * 100_000,
    "20 MB": lambda: b"Name\n" + b"x\n" * 11_000_000,
    "one line": lambda: b"a;" * 9_000_000,
    "quotes": lambda: b'"' * 3_000_000,
    "empty cards": lambda: b"BEGIN:VCARD\nEND:VCARD\n" * 400_000,
    "damaged xlsx": lambda: b"PK\x03\x04" + bytes(900),
    "other archive": lambda: _zipped("word/document.xml"),
    "bomb": bomb,
    "entities": entities,
}


def _zipped(name: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(name, "x")
    return target.getvalue()


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_no_list_is_refused_quickly_with_a_sentence(make: Callable[[], bytes]) -> None:
    data = make()
    began = time.process_time()
    with pytest.raises(UserFacingError) as refused:
        read_people(data, "liste.csv")
    assert time.process_time() - began < 3
    assert str(refused.value).endswith(".")


def test_a_large_spreadsheet_is_refused_quickly() -> None:
    data = workbook([["Leitung", "Bauhof"] for _ in range(MOST_ROWS + 500)])
    began = time.process_time()
    with pytest.raises(UserFacingError, match="more than 5000 lines"):
        read_people(data, "liste.xlsx")
    assert time.process_time() - began < 3


@pytest.mark.parametrize("rows", ["Amt;Mail\nBauhof;b@auental.example\n", "1;2\n3;4\n"])
def test_without_names_a_sentence_says_what_to_do(rows: str) -> None:
    read = found(rows)
    assert read.problem is not None
    with pytest.raises(UserFacingError, match="No column holds names"):
        edits.import_people(room(), read)


def test_a_quote_that_is_never_closed_does_not_swallow_the_rest() -> None:
    read = found('Name;Mail\n"Leitung;a@b.example\nVorsitz;c@d.example\n')
    assert [p.name for p in read.people] == ['"Leitung', "Vorsitz"]


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@given(names=st.lists(CELLS.filter(lambda s: clean(s) != ""), min_size=1, max_size=6))
def test_any_text_in_a_cell_survives(names: list[str]) -> None:
    rows = [
        ["Name", "E-Mail", "Amt"],
        *[[name, f"p{n}@a.example", "Amt"] for n, name in enumerate(names)],
    ]
    data = written(rows).encode("utf-8-sig")
    people = preview(read_people(data, "x.csv"), room()).people
    assert [person.name for person in people] == [clean(name) for name in names]


@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in ("x.csv", "x.vcf"):
            with contextlib.suppress(UserFacingError):
                preview(read_people(data, name), room())


@given(text=st.text(max_size=200))
def test_any_pasted_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(UserFacingError):
        preview(read_pasted(text), room())


# ------------------------------------------------------------------------------------- the day


def test_a_substitute_excuses_whom_it_stands_for() -> None:
    state = room()
    first, second = state.of(Participant)[:2]
    state = state.apply(edits.edit_participant(state, second.id, attendance=Attendance.EXPECTED))
    after = state.apply(edits.set_substitute(state, first.id, second.id))
    assert after.get(Participant, first.id).substitute_for == second.id
    assert after.get(Participant, second.id).attendance is Attendance.EXCUSED
    with pytest.raises(UserFacingError):
        edits.set_substitute(after, second.id, first.id)
    with pytest.raises(UserFacingError):
        edits.set_substitute(after, first.id, first.id)


def test_a_new_substitute_is_one_step() -> None:
    state = room()
    first = state.of(Participant)[0]
    step = edits.add_substitute(state, first.id, "Stellvertretung")
    after = state.apply(step)
    new = next(p for p in after.of(Participant) if p.name == "Stellvertretung")
    assert (new.unit_id, new.substitute_for) == (first.unit_id, first.id)
    assert after.apply(step.inverse()).entities() == state.entities()


def test_authority_coming_and_leaving() -> None:
    state = room()
    person = state.of(Participant)[0].id
    state = state.apply(edits.set_authority(state, person, Authority.YES))
    assert state.get(Participant, person).may_commit is Authority.YES
    state = state.apply(edits.set_attendance(state, person, Attendance.PRESENT, NOW, timedelta()))
    with pytest.raises(UserFacingError):
        edits.leave(state, person, NOW.replace(year=2025))
    state = state.apply(edits.leave(state, person, NOW))
    assert state.get(Participant, person).left_at == NOW
    state = state.apply(edits.set_attendance(state, person, Attendance.EXCUSED, NOW, timedelta()))
    assert state.get(Participant, person).attendance is Attendance.EXCUSED
    assert state.get(Participant, person).arrived_at is None


@pytest.mark.parametrize(
    "pasted",
    [
        "Vorsitz; Fraktion A; <a@x.example>\nLeitung; Amt; <b@x.example>",
        "Vorsitz; Fraktion A; a@x.example\nIna Berg <c@x.example>\nLeitung; Amt; b@x.example",
    ],
)
def test_rows_of_a_table_stay_rows_though_an_address_is_in_brackets(pasted: str) -> None:
    found = preview(read_pasted(pasted), State.holding(()))
    units = {person.email: person.unit for person in found.people}
    assert units["a@x.example"] == "Fraktion A"
    assert units["b@x.example"] == "Amt"
    assert len(found.people) == len(pasted.splitlines())
