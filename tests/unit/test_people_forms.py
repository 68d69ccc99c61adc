"""Any list of people reads back, whatever program wrote it."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.state import State
from moderation.features.people.importing import preview, read_pasted, read_people
from tests.unit.test_people_lists import filled, told, workbook

# ------------------------------------------------------------------- any list, in every form


@dataclass(frozen=True)
class Somebody:
    """A person as an office knows one."""

    title: str
    first: str
    last: str
    function: str
    email: str
    unit: str

    @property
    def name(self) -> str:
        """As people say it."""
        return " ".join(filter(None, (self.title, self.first, self.last)))


somebodies = st.builds(
    Somebody,
    title=st.sampled_from(["", "", "Dr.", "Prof. Dr.", "Dipl.-Ing."]),
    first=st.sampled_from(["Jörg", "Petra", "Änne", "Łukasz", "Anna-Lena", "Seán", "Renée"]),
    last=st.sampled_from(
        ["Größer", "Klein", "Winkler-Groß", "Öztürk", "O'Brien", "Dvořák", "Weiß"]
    ),
    function=st.sampled_from(["", "Amtsleitung", "Sachgebiet 3", "Vorsitz"]),
    email=st.sampled_from(["", "a@auental.example", "info@müllheim.example"]),
    unit=st.sampled_from(["Tiefbauamt", "Kämmerei", "Fraktion A", "Stadtwerke"]),
)
lists = st.lists(somebodies, min_size=1, max_size=5, unique_by=lambda who: (who.first, who.last))


def _csv(rows: list[list[str]], delimiter: str = ";") -> bytes:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter).writerows(rows)
    return target.getvalue().encode()


def _xlsx(rows: list[list[str]]) -> bytes:
    return workbook(lambda book: filled(book.active, rows))


def _decomposed(data: bytes) -> bytes:
    return unicodedata.normalize("NFD", data.decode()).encode()


def _vcard(people: list[Somebody]) -> bytes:
    return "".join(
        f"BEGIN:VCARD\nVERSION:4.0\nFN:{p.last}\\, {p.first}\nN:{p.last};{p.first};;{p.title};\n"
        f"TITLE:{p.function}\nEMAIL:mailto:{p.email}\nORG:Auental;{p.unit}\nEND:VCARD\n"
        if p.email
        else f"BEGIN:VCARD\nVERSION:3.0\nFN:{p.name}\nTITLE:{p.function}\nORG:{p.unit}\nEND:VCARD\n"
        for p in people
    ).encode()


def _rows(people: list[Somebody]) -> list[list[str]]:
    head = ["Name, Vorname", "Titel", "Funktion", "E-Mail", "Amt"]
    return [head, *([f"{p.last}, {p.first}", p.title, p.function, p.email, p.unit] for p in people)]


FORMS: dict[str, Callable[[list[Somebody]], bytes]] = {
    "CSV": lambda people: _csv(_rows(people)),
    "CSV of commas": lambda people: _csv(_rows(people), ","),
    "tabs": lambda people: _csv(_rows(people), "\t"),
    "two columns": lambda people: _csv(
        [["Vorname", "Nachname", "Titel", "Position", "Mail", "Abteilung"],
         *([p.first, p.last, p.title, p.function, p.email, p.unit] for p in people)]
    ),
    "decomposed": lambda people: _decomposed(_csv(_rows(people))),
    "XLSX": lambda people: _xlsx(_rows(people)),
    "vCard": _vcard,
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@given(people=lists)
def test_any_list_reads_back(form: str, people: list[Somebody]) -> None:
    read = preview(read_people(FORMS[form](people), "liste"), State.holding(()))
    assert told(read) == [(p.name, p.function, p.email, p.unit) for p in people]
    assert not read.skipped


@given(people=lists)
def test_any_recipients_read_back(people: list[Somebody]) -> None:
    line = "; ".join(
        f"{p.last}, {p.first} ({p.unit}) <{n}@x.example>" for n, p in enumerate(people)
    )
    read = preview(read_pasted(line), State.holding(()))
    assert [(p.name, p.unit, p.email) for p in read.people] == [
        (f"{p.first} {p.last}", p.unit, f"{n}@x.example") for n, p in enumerate(people)
    ]
