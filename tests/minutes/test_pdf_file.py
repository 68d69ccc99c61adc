# SPDX-License-Identifier: EUPL-1.2
"""How the file comes to be: whole or not at all, the same bytes twice, in linear time."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from moderation.minutes.document import (
    Cell,
    Column,
    Document,
    Heading,
    NumberedList,
    Paragraph,
    Row,
    Table,
    items,
)
from moderation.minutes.pdf import MissingPdfFont, fonts, write_pdf
from tests.minutes.conftest import CREATED, Render
from tests.minutes.example import example

_SMALL = Document("Titel", "de", (Paragraph("Text"),))


def test_the_same_document_gives_the_same_bytes(render: Render, example_pdf: bytes) -> None:
    assert render(example()) == example_pdf


def test_two_files_of_one_document_have_different_identifiers() -> None:
    identifiers = set()
    for _ in range(2):
        target = io.BytesIO()
        write_pdf(_SMALL, target, created=CREATED)
        with pikepdf.open(target) as pdf:
            identifiers.add(bytes(pdf.trailer.ID[0]))
    assert len(identifiers) == 2


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "Protokoll.pdf"
    target.write_bytes(b"alt")
    write_pdf(_SMALL, target, created=CREATED)
    assert target.read_bytes().startswith(b"%PDF-1.7")
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_can_be_read_by_others(tmp_path: Path) -> None:
    target, other = tmp_path / "Protokoll.pdf", tmp_path / "other"
    other.touch()
    write_pdf(_SMALL, target, created=CREATED)
    assert target.stat().st_mode == other.stat().st_mode


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_the_old_file_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    target = tmp_path / "Protokoll.pdf"
    target.write_bytes(b"alt")

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if call == "fsync" else Path, call, fail)
    with pytest.raises(OSError, match="No space left") as raised:
        write_pdf(_SMALL, target, created=CREATED)
    assert raised.value.errno == 28
    assert target.read_bytes() == b"alt"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_pdf(_SMALL, tmp_path / "fehlt" / "Protokoll.pdf", created=CREATED)


def test_a_missing_font_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fonts.load_face.cache_clear()
    monkeypatch.setattr(fonts, "resource", tmp_path.joinpath)
    target = tmp_path / "Protokoll.pdf"
    try:
        with pytest.raises(MissingPdfFont) as raised:
            write_pdf(_SMALL, target, created=CREATED)
    finally:
        fonts.load_face.cache_clear()
    assert raised.value.path.name.endswith(".ttf")
    assert not target.exists()


def test_progress_rises_to_one() -> None:
    shares: list[float] = []
    write_pdf(_rows(300), io.BytesIO(), created=CREATED, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 20


def test_the_model_needs_no_reportlab() -> None:
    code = (
        "import sys, moderation.minutes, moderation.minutes.document, moderation.minutes.plain;"
        "sys.exit(any(name.split('.')[0] in ('reportlab', 'PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_language_of_the_document_is_the_language_of_the_file(render: Render) -> None:
    data = render(replace(_SMALL, language="en"))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.Root.Lang) == "en"


def test_fonts_are_subsets_and_embedded(example_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(example_pdf)) as pdf:
        found = {
            str(font.BaseFont): "/FontFile2" in font.DescendantFonts[0].FontDescriptor
            for font in dict(pdf.pages[0].Resources.Font).values()
        }
    assert all(found.values())
    assert {name.split("+")[1] for name in found} == {
        "SourceSans3-Regular", "SourceSans3-SemiBold", "SourceSans3-Bold",
    }  # fmt: skip
    assert len(example_pdf) < 120_000


def test_a_table_refuses_rows_that_do_not_fit() -> None:
    columns = (Column("A"), Column("B"))
    with pytest.raises(ValueError, match="fewer cells"):
        Table(columns, (Row((Cell("a"),)),))
    with pytest.raises(ValueError, match="more cells"):
        Table(columns, (Row((Cell("a"), Cell("b"), Cell("c"))),))
    with pytest.raises(ValueError, match="beyond the last row"):
        Table(columns, (Row((Cell("a", row_span=2), Cell("b"))),))


def test_deep_headings_and_long_lists_stay_in_one_outline(render: Render) -> None:
    blocks = (
        *(Heading(1 + number % 4, f"Abschnitt {number}") for number in range(40)),
        NumberedList(items(*(f"Punkt {number}" for number in range(120))), start=95),
    )
    data = io.BytesIO(render(Document("Titel", "de", blocks)))
    with pikepdf.open(data) as pdf, pdf.open_outline() as outline:
        pending, titles = list(outline.root), []
        while pending:
            entry = pending.pop()
            titles.append(entry.title)
            pending += entry.children
    assert len(titles) == 41


def _rows(count: int) -> Document:
    rows = tuple(
        Row((Cell(str(number)), Cell(f"Aufgabe {number} für das Tiefbauamt"), Cell("12.03.2026")))
        for number in range(count)
    )
    table = Table((Column("Nr.", width=30), Column("Was"), Column("Bis", width=60)), rows)
    return Document("Aufgaben", "de", (table,))
