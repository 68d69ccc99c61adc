# SPDX-License-Identifier: EUPL-1.2
"""The command line as its users meet it: real processes, a real store in a folder of its own."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from moderation import __version__, registry
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.people.model import Participant, Unit
from moderation.paths import resource
from moderation.session.instance import Instance
from moderation.session.writer import Writer
from moderation.shell import jobs
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from tests.office_checks import docx_text

EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")
TITLE = "Mobilitätskonzept 2035"


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """One call of the command line, in German unless something else is said."""
    return subprocess.run(
        [sys.executable, "-m", "moderation.shell.cli", *map(str, arguments)],
        env={**os.environ, "LC_ALL": "de_DE.UTF-8", "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def refused(*arguments: str | Path, **environment: str) -> str:
    """A call that fails in the user's world: one sentence, exit code 1, nothing printed."""
    done = run(*arguments, **environment)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert not done.stdout
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


def done(*arguments: str | Path, **environment: str) -> str:
    """A call that succeeds without a word of complaint."""
    result = run(*arguments, **environment)
    assert result.returncode == 0, result.stderr
    assert not result.stderr
    return result.stdout


@pytest.fixture
def library(data_dir: Path) -> Path:
    """A data folder with the example in its store."""
    done("import", EXAMPLE)
    return data_dir


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def pdf_text(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    try:
        pages = []
        for number in range(len(pdf)):
            page = pdf[number]
            words = page.get_textpage()
            pages.append(words.get_text_bounded())
            words.close()
            page.close()
        return "\n".join(pages)
    finally:
        pdf.close()


# ----------------------------------------------------------------------------- the usual way


def test_version() -> None:
    assert done("--version") == f"Moderation {__version__}\n"


def test_an_empty_library_is_said_and_not_made(data_dir: Path) -> None:
    assert done("list") == "Es gibt noch keine Workshops.\n"
    assert json.loads(done("list", "--json")) == []
    assert not (data_dir / "moderation.sqlite").exists()


def test_what_was_imported_is_listed(library: Path) -> None:
    listed = done("list")
    assert "Do, 12.03.2026" in listed
    assert TITLE in listed
    assert "in Vorbereitung" in listed
    (row,) = json.loads(done("list", "--json"))
    assert row["title"] == TITLE
    assert row["status"] == "draft"
    assert row["minutes"] == 270


def test_exported_and_imported_again_it_is_the_same(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert "first.json" in done("export", TITLE, "-o", first)
    monkeypatch.setenv("MODERATION_DATA_DIR", str(tmp_path / "other"))
    done("import", first)
    done("export", TITLE, "-o", second)
    assert _content(first) == _content(second)
    assert _content(first) == _content(EXAMPLE)


def _content(path: Path) -> list[str]:
    """Everything in a file but its ids, in an order that does not depend on them."""
    lines = []
    for entity in workshop_file.read(path):
        plain = json.loads(json.dumps(_known(entity), ensure_ascii=False))
        lines.append(json.dumps(plain, ensure_ascii=False, sort_keys=True))
    return sorted(lines)


def _known(entity: Any) -> dict[str, Any]:
    from moderation.domain import codec
    from moderation.domain.entity import references

    plain = codec.to_plain(entity)
    gone = {"id", "workshop_id", *(ref.field for ref in references(type(entity)))}
    return {key: value for key, value in plain.items() if key not in gone}


def test_the_minutes_are_a_pdf_with_what_was_agreed(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "Protokoll für den Rat.pdf"
    assert str(target) in done("minutes", "mobil", "-o", target)
    text = pdf_text(target)
    for words in (
        TITLE,
        "Ergebnisprotokoll",
        "Donnerstag, 12. März 2026",
        "Auental 2035: sicher, leise",
        "Vereinbarungen",
        "Der Rat legt Leitlinien und Mittel fest",
        "Verpflichtungsermächtigung 2027 klären",
        "Themenspeicher",
        "Verteiler",
        "Entschuldigt: Leitung Hauptamt",
    ):
        assert words in text
    assert "@auental.example" not in text


def test_the_script_is_a_pdf_for_the_client(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "Drehbuch.pdf"
    assert str(target) in done("script", "mobil", "-o", target)
    text = pdf_text(target)
    for words in (
        "Drehbuch für Auftraggebende",
        "Vertraulich",
        "1. Ankommen und Ziele",
        "Raumplan",
    ):
        assert words in text
    assert "Schön, dass Sie da sind" not in text, "only moderators read what they say"
    done("script", EXAMPLE, "-o", tmp_path / "script.txt", "--language", "en")
    said = (tmp_path / "script.txt").read_text(encoding="utf-8-sig")
    assert "Room plan" in said
    assert "ods" in refused("script", TITLE, "-o", tmp_path / "script.ods")


def test_the_minutes_in_another_language(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "minutes.pdf"
    done("minutes", TITLE, "-o", target, "--language", "en")
    text = pdf_text(target)
    assert "Thursday, 12 March 2026" in text
    assert "Agreements" in text


@pytest.mark.parametrize(
    ("cut", "name", "said", "not_said"),
    [
        ("internal", "Protokoll {}.pdf", "Vorsitz Fraktion A", "öffentliche Ausgabe"),
        ("public", "Protokoll {} (öffentlich).pdf", "öffentliche Ausgabe", "Vorsitz Fraktion A"),
        ("unit:tiefbau", "Stellenblatt Tiefbauamt – {}.pdf", "Quartalsbericht", "Bewohnerparken"),
        ("units", "Stellenblätter – {}.pdf", "Ein Blatt für jede Stelle", "Anwesenheit"),
        ("certificates", "Teilnahmebescheinigungen – {}.pdf", "Hiermit wird", "Quartalsbericht"),
    ],
)
def test_every_cut_of_the_minutes_is_named_after_itself(
    library: Path, tmp_path: Path, cut: str, name: str, said: str, not_said: str
) -> None:
    target = tmp_path / name.format(TITLE)
    assert str(target) in done("minutes", TITLE, "-o", tmp_path, "--cut", cut)
    text = pdf_text(target)
    assert said in text
    assert not_said not in text


@pytest.mark.parametrize(
    ("cut", "words"),
    [
        ("alles", "„alles“ ist keine Ausgabe des Protokolls. Möglich sind: internal, public"),
        ("unit:Feuerwehr", "Es gibt keine Stelle „Feuerwehr“. Vorhanden sind: Fraktion A"),
        ("unit:Fraktion", "Auf „Fraktion“ passen mehrere Stellen: Fraktion A, Fraktion B"),
        ("unit:", "Es gibt keine Stelle „“."),
    ],
)
def test_a_cut_that_is_not_there_is_refused(
    library: Path, tmp_path: Path, cut: str, words: str
) -> None:
    assert words in refused("minutes", TITLE, "-o", tmp_path / "x.pdf", "--cut", cut)
    assert not (tmp_path / "x.pdf").exists()


def test_lists_for_the_public_name_no_unit_with_its_answer(library: Path, tmp_path: Path) -> None:
    done("dates", TITLE, "-o", tmp_path / "x.ics", "--public")
    done("tables", TITLE, "-o", tmp_path / "x.xlsx", "--public")
    assert b"BEGIN:VCALENDAR" in (tmp_path / "x.ics").read_bytes()
    assert (tmp_path / "x.xlsx").read_bytes().startswith(b"PK")


def test_the_minutes_as_office_file_and_as_text(library: Path, tmp_path: Path) -> None:
    for name in ("Protokoll.docx", "Protokoll.txt"):
        done("minutes", TITLE, "-o", tmp_path / name)
    office = docx_text((tmp_path / "Protokoll.docx").read_bytes())
    text = (tmp_path / "Protokoll.txt").read_text(encoding="utf-8-sig")
    for words in ("Der Rat legt Leitlinien und Mittel fest", "Themenspeicher"):
        assert words in office
        assert words in text


def test_an_unknown_ending_is_refused_before_anything_is_written(
    library: Path, tmp_path: Path
) -> None:
    said = refused("minutes", TITLE, "-o", tmp_path / "Protokoll.odt")
    assert "Möglich sind: .pdf, .docx, .txt" in said
    assert list(tmp_path.glob("Protokoll*")) == []


def test_minutes_straight_from_a_file_leave_the_library_alone(
    data_dir: Path, tmp_path: Path
) -> None:
    target = tmp_path / "minutes.pdf"
    done("minutes", EXAMPLE, "-o", target)
    assert target.read_bytes().startswith(b"%PDF-")
    assert not data_dir.exists()


def test_an_older_file_is_replaced(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "workshop.json"
    target.write_text("alt", encoding="utf-8")
    done("export", TITLE, "-o", target)
    assert State.holding(workshop_file.read(target)).workshop.title == TITLE
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["workshop.json"]


def test_everything_is_sound(library: Path) -> None:
    said = done("check")
    assert "Die Bibliothek ist in Ordnung, ein Workshop." in said
    shipped = len(list(resource("templates").glob("*.json")))
    assert f"{shipped} Vorlagen, alle in Ordnung." in said
    assert all(line.startswith("in Ordnung ") for line in said.splitlines())


def test_it_speaks_english_where_the_system_does(data_dir: Path) -> None:
    assert done("list", LC_ALL="en_GB.UTF-8") == "There are no workshops yet.\n"


def test_the_language_chosen_in_the_app_counts_more(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.json").write_text('{"language": "en"}', encoding="utf-8")
    assert done("list") == "There are no workshops yet.\n"


# ----------------------------------------------------------------------------- wrong calls


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["minutes"], "Es fehlt noch: WORKSHOP, -o/--out."),
        (["tanzen"], "'tanzen' ist für BEFEHL nicht möglich."),
        (["list", "--laut"], "Nicht verstanden: --laut."),
        (["minutes", "x", "-o"], "Für -o/--out fehlt ein Wert."),
        (["minutes", "x", "-o", "y", "--language", "fr"], "'fr' ist für --language nicht möglich."),
    ],
)
def test_a_wrong_call_says_what_is_wrong(arguments: list[str], sentence: str) -> None:
    result = run(*arguments)
    assert result.returncode == 2
    assert result.stderr.startswith(sentence)
    assert "--help" in result.stderr


def test_help_is_in_the_user_s_language() -> None:
    said = done("minutes", "--help")
    assert said.startswith("Aufruf: moderation minutes")
    assert "Optionen" in said
    assert "das Protokoll eines Workshops schreiben (.pdf, .docx" in said


# ----------------------------------------------------------------------------- the user's world


def test_an_unknown_workshop(library: Path, tmp_path: Path) -> None:
    said = refused("minutes", "Freibad", "-o", tmp_path / "x.pdf")
    assert said.startswith("Es gibt keinen Workshop „Freibad“.")
    assert not (tmp_path / "x.pdf").exists()


def test_a_title_that_several_have(library: Path, tmp_path: Path) -> None:
    done("import", EXAMPLE)
    said = refused("export", TITLE, "-o", tmp_path / "x.json")
    assert said.startswith(f"Zu „{TITLE}“ passen mehrere Workshops: {TITLE} (")
    row = json.loads(done("list", "--json"))[0]
    done("export", row["id"], "-o", tmp_path / "x.json")


def test_a_folder_that_is_not_there(library: Path, tmp_path: Path) -> None:
    said = refused("minutes", TITLE, "-o", tmp_path / "nirgends" / "x.pdf")
    assert "x.pdf kann nicht geschrieben werden" in said
    said = refused("export", TITLE, "-o", tmp_path / "nirgends" / "x.json")
    assert "x.json kann nicht geschrieben werden" in said


def test_a_folder_in_the_place_of_the_file(library: Path, tmp_path: Path) -> None:
    assert "es gibt schon einen Ordner mit diesem Namen" in refused("export", TITLE, "-o", tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_a_folder_that_may_not_be_written_to(library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "fremd"
    folder.mkdir(mode=0o500)
    assert "nicht erlaubt" in refused("export", TITLE, "-o", folder / "x.json")


def test_a_data_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    said = refused("import", EXAMPLE, MODERATION_DATA_DIR=str(tmp_path / "file" / "data"))
    assert "moderation.sqlite" in said


def test_a_newer_store_is_left_as_it_is(library: Path) -> None:
    path = library / "moderation.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = digest(path)
    for arguments in (["list"], ["import", EXAMPLE], ["export", TITLE, "-o", "x.json"]):
        assert "neueren" in refused(*arguments)
    assert digest(path) == before


def test_a_foreign_file_is_left_as_it_is(data_dir: Path) -> None:
    data_dir.mkdir()
    path = data_dir / "moderation.sqlite"
    path.write_bytes(b"Liebe Kolleginnen und Kollegen, " * 500)
    before = digest(path)
    assert str(path) in refused("list")
    assert str(path) in refused("import", EXAMPLE)
    assert digest(path) == before
    result = run("check")
    assert result.returncode == 1
    assert "Fehler" in result.stdout


def test_a_broken_template_changes_nothing(library: Path, tmp_path: Path) -> None:
    path = tmp_path / "vorlage.json"
    data = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    del data["workshop"]["title"]
    path.write_text(json.dumps(data), encoding="utf-8")
    before = digest(library / "moderation.sqlite")
    said = refused("import", path)
    assert "vorlage.json" in said
    assert "workshop/title" in said
    assert digest(library / "moderation.sqlite") == before


def test_a_file_that_is_not_there(data_dir: Path) -> None:
    assert "nichts.json" in refused("import", "nichts.json")
    assert "nichts.json" in refused("minutes", "nichts.json", "-o", "x.pdf")


def test_a_damaged_backup_is_found(library: Path) -> None:
    from moderation.storage.backup import back_up

    with Database.open(library / "moderation.sqlite") as database:
        made = back_up(database, library / "backups")
    assert "Eine Sicherung, in Ordnung." in done("check")
    damaged = bytearray(made.path.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    made.path.write_bytes(damaged)
    result = run("check")
    assert result.returncode == 1
    assert made.path.name in result.stdout


# ----------------------------------------------------------------------------- beside the app


@pytest.fixture
def running_app(library: Path) -> Iterator[Writer]:
    """What a running app is to others: the store held, requests answered on the writer's thread."""
    with Database.open(library / "moderation.sqlite") as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers))

        def answer(request: dict[str, Any]) -> dict[str, Any]:
            return writer.submit(lambda store: jobs.handle(request, store)).result()

        instance = Instance.claim(library, answer)
        assert instance is not None
        with instance:
            yield writer
        assert writer.close()


def test_a_running_app_does_the_same(running_app: Writer, tmp_path: Path) -> None:
    assert TITLE in done("list")
    done("export", TITLE, "-o", tmp_path / "x.json")
    assert _content(tmp_path / "x.json") == _content(EXAMPLE)
    done("minutes", TITLE, "-o", tmp_path / "x.pdf")
    assert TITLE in pdf_text(tmp_path / "x.pdf")
    done("import", EXAMPLE)
    assert len(json.loads(done("list", "--json"))) == 2
    assert "2 Workshops" in done("check")
    assert "Freibad" in refused("export", "Freibad", "-o", tmp_path / "y.json")


def test_a_store_held_by_somebody_silent(library: Path) -> None:
    with Database.open(library / "moderation.sqlite"):
        assert "hat nicht geantwortet" in refused("list")


def test_an_unknown_request_is_answered(library: Path) -> None:
    with Database.open(library / "moderation.sqlite") as database:
        store = Store(database.connection, registry.mappers)
        assert "error" in jobs.handle({"do": "dance"}, store)
        store.close()


def test_tables_and_dates_are_written(library: Path, tmp_path: Path) -> None:
    done("tables", TITLE, "-o", tmp_path / "t.xlsx", "--language", "en")
    assert "Goals" in openpyxl.load_workbook(tmp_path / "t.xlsx").sheetnames
    done("dates", EXAMPLE, "-o", tmp_path / "d.ics")
    done("dates", TITLE, "-o", tmp_path / "d.ics")
    assert b"DTSTART;VALUE=DATE:20260320" in (tmp_path / "d.ics").read_bytes()
    assert "Möglich sind: .xlsx" in refused("tables", TITLE, "-o", tmp_path / "t.csv")


def test_a_public_calendar_names_nobody_in_a_workshop_that_follows(
    data_dir: Path, tmp_path: Path
) -> None:
    first = State.holding(workshop_file.read(EXAMPLE))
    own = first.workshop
    person = Participant(
        id=Id("p"), workshop_id=own.id, unit_id=first.of(Unit)[0].id, name="Zoë Kanarie"
    )
    for title, day, more, closed in (
        ("Auftakt", date(2026, 3, 12), [person], False),
        ("Bei Zoë Kanarie", date(2026, 9, 10), [], False),
        ("Ungeplant", date(2026, 10, 10), [], False),
        ("Ungesagt", date(2026, 11, 10), [], True),
    ):
        changed = replace(own, title=title, day=day, series="Mobilität", closed_session=closed)
        others = [one for one in first.entities() if one.id != own.id]
        path = tmp_path / f"{title}.json"
        whole = workshop_file.write(State.holding([changed, *others, *more]))
        path.write_text(whole, encoding="utf-8")
        done("import", path)
    with closing(sqlite3.connect(data_dir / "moderation.sqlite")) as store, store:
        # A file with this status needs the frozen text; the calendar asks for the status alone.
        released = f"UPDATE workshop SET status = '{Status.APPROVED.value}' WHERE title <> ?"
        store.execute(released, ("Ungeplant",))
    for public in ((), ("--public",)):
        done("dates", "Auftakt", "-o", tmp_path / "d.ics", *public)
        said = (tmp_path / "d.ics").read_text(encoding="utf-8")
        assert "SUMMARY:Bei" in said
        assert ("Zoë" in said) != bool(public)
        # Neither what is not released yet nor what is closed is named in public.
        assert [word in said for word in ("Ungeplant", "Ungesagt")] == [not public] * 2
