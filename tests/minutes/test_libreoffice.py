# SPDX-License-Identifier: EUPL-1.2
"""LibreOffice opens what is written and finds in it what the document model says."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn

from moderation.domain.views import MinutesView
from moderation.minutes.document import Document, Heading, KeepTogether, Photo
from moderation.minutes.photos import fit
from moderation.minutes.plain import to_text
from moderation.minutes.workbook import Value
from moderation.output import writing
from moderation.output.minutes import minutes_document
from moderation.output.tables import sheets_of
from tests.minutes.conftest import CREATED
from tests.minutes.example import example
from tests.minutes.test_minutes_of import example as workshop
from tests.minutes.test_pdf_hostile import PAYLOADS, everywhere
from tests.office_checks import docx_text, libreoffice
from tests.pdf_checks import drawn_text, squeezed
from tests.photo_samples import phone_photo

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]

_CSV = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1"
"""Every sheet, parted by tabs, in UTF-8, every text quoted."""


def documents() -> dict[str, Document]:
    """Minutes of a workshop, every kind of block with a photo, and hostile words everywhere."""
    photo = fit(phone_photo(), as_jpeg=True)
    block = Photo(photo.data, photo.width, photo.height, "Pinnwand", caption="Stand 15 Uhr")
    hostile = "\n".join(PAYLOADS[name] for name in ("picture", "unclosed", "spreadsheet", "emoji"))
    return {
        "minutes": minutes_document(workshop()),
        "blocks": replace(example(), blocks=(*example().blocks, block)),
        "hostile": everywhere(hostile),
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What was written, and what LibreOffice made of it in three starts."""
    made = tmp_path_factory.mktemp("office")
    written = []
    for name, document in documents().items():
        path = made / f"{name}.docx"
        path.write_bytes(writing.minutes(document, path, CREATED))
        written.append(path)
    tables = made / "tables.xlsx"
    tables.write_bytes(writing.tables(MinutesView(workshop()), CREATED))
    plain = made / "plain.txt"
    plain.write_bytes(writing.minutes(minutes_document(workshop()), plain, CREATED))
    libreoffice([*written, plain], "pdf", made)
    libreoffice(written, "txt:Text (encoded):UTF8", made)
    libreoffice([tables], _CSV, made, made="tables-*.csv")
    return made


@pytest.mark.parametrize("name", ["minutes", "blocks", "hostile"])
def test_the_text_of_a_docx_is_that_of_the_document(folder: Path, name: str) -> None:
    text = (folder / f"{name}.txt").read_text(encoding="utf-8-sig")
    data = (folder / f"{name}.docx").read_bytes()
    # Pictures have no place in a text file; their words are compared in test_docx.py.
    assert squeezed(re.sub("[◦▪]", "•", text)) == docx_text(data, pictures=False)


def test_headings_are_in_the_outline_in_their_order(folder: Path) -> None:
    pdf = pypdfium2.PdfDocument(folder / "minutes.pdf")
    outline = [entry.get_title() for entry in pdf.get_toc()]
    pdf.close()
    assert outline == _headings(documents()["minutes"])


def _headings(document: Document) -> list[str]:
    pending, found = list(document.blocks), []
    while pending:
        block = pending.pop(0)
        if isinstance(block, KeepTogether):
            pending[:0] = block.blocks
        elif isinstance(block, Heading):
            found.append(block.text)
    return found


def test_fields_are_counted_and_the_furniture_is_on_every_page(folder: Path) -> None:
    drawn = drawn_text((folder / "minutes.pdf").read_bytes())
    pages = int(re.findall(r"Seite 1 von (\d+)", drawn)[0])
    assert pages > 5
    assert f"Seite {pages} von {pages}" in drawn
    assert drawn.count("Ergebnisprotokoll") >= pages


def test_tables_of_a_docx_keep_their_cells(folder: Path) -> None:
    tables = docx.Document(str(folder / "blocks.docx")).tables
    drawn = "".join(drawn_text((folder / "blocks.pdf").read_bytes()).split())
    words = [t.text or "" for table in tables for t in table._tbl.iter(qn("w:t"))]
    assert len(words) > 50
    for word in words:
        assert "".join(word.split()) in drawn


def test_plain_text_is_read_as_utf_8(folder: Path) -> None:
    drawn = "".join(drawn_text((folder / "plain.pdf").read_bytes()).split())
    text = to_text(minutes_document(workshop()))
    for line in text.splitlines()[:30]:
        assert "".join(line.split()) in drawn


def test_every_cell_of_a_workbook_is_what_was_recorded(folder: Path) -> None:
    sheets = sheets_of(workshop()).sheets
    for sheet in sheets:
        text = (folder / f"tables-{sheet.name}.csv").read_text(encoding="utf-8")
        found = list(csv.reader(io.StringIO(text), delimiter="\t"))
        assert found[0] == [field.header for field in sheet.fields]
        for line, row in zip(found[1:], sheet.rows, strict=False):
            assert line == [_shown(value) for value in row]


def _shown(value: Value) -> str:
    """A value as LibreOffice writes it into a table of texts."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return str(int(value)) if value == int(value) else str(value)
