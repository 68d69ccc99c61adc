# SPDX-License-Identifier: EUPL-1.2
"""The DOCX says what the document says, in styles, headings and tables that an office can edit."""

from __future__ import annotations

import io
import socket
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation.domain.side import Side
from moderation.minutes.document import (
    Agreement,
    Cell,
    CellMark,
    Column,
    Document,
    DocumentBlock,
    GroupRow,
    Heading,
    KeepTogether,
    ListItem,
    NumberedList,
    PageBreak,
    Paragraph,
    Row,
    Table,
    items,
)
from moderation.minutes.docx import to_docx
from moderation.minutes.letters import visible
from moderation.minutes.plain import lines
from moderation.output.minutes import minutes_document
from tests.minutes.conftest import CREATED
from tests.minutes.example import example
from tests.minutes.test_minutes_of import example as example_workshop
from tests.minutes.test_pdf_conformance import _BLOCKS, _TEXTS
from tests.minutes.test_pdf_hostile import PAYLOADS, everywhere
from tests.office_checks import docx_text, lettered
from tests.pdf_checks import squeezed


def written(document: Document) -> bytes:
    return to_docx(document, created=CREATED)


def opened(*blocks: DocumentBlock, title: str = "Titel") -> docx.document.Document:
    return docx.Document(io.BytesIO(written(Document(title, "de", blocks))))


def expected(document: Document) -> str:
    """The document's text as an office gets it: letters of a matrix are letters."""
    return squeezed("\n".join(lines(lettered(document))))


def test_every_kind_of_block_says_what_it_says() -> None:
    assert docx_text(written(example())) == expected(example())


@pytest.mark.parametrize("language", ["de", "en"])
def test_minutes_say_what_they_say(language: str) -> None:
    document = minutes_document(example_workshop(), language)
    assert docx_text(written(document)) == expected(document)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(title=_TEXTS, blocks=st.lists(_BLOCKS, max_size=6).map(tuple))
def test_any_document_says_what_it_says(title: str, blocks: tuple[DocumentBlock, ...]) -> None:
    document = Document(title, "de", blocks)
    assert docx_text(written(document)) == expected(document)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_typed_text_comes_out_as_typed(payload: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    document = everywhere(payload)
    data = written(document)
    heard = docx_text(data)
    assert heard == expected(document)
    assert heard.count(squeezed(visible(payload))) >= 20
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = b"".join(archive.read(n) for n in archive.namelist() if n.endswith(".rels"))
        body = archive.read("word/document.xml")
    assert b"External" not in relations
    assert b"<w:hyperlink" not in body
    assert b"<w:instrText" not in body


def test_headings_are_headings_and_skip_no_level() -> None:
    file = opened(Heading(4, "Tief"), Heading(2, "Flach"), Heading(4, "Tief"))
    names = [p.style.name for p in file.paragraphs if p.style is not None]
    assert names == ["Title", "Heading 2", "Heading 2", "Heading 3"]


def test_nothing_is_formatted_by_hand() -> None:
    body = docx.Document(io.BytesIO(written(minutes_document(example_workshop())))).element.body
    allowed = {"pStyle", "keepNext", "pageBreakBefore", "numPr"}
    for properties in body.iter(qn("w:pPr")):
        assert {child.tag.rpartition("}")[2] for child in properties} <= allowed
    for properties in body.iter(qn("w:rPr")):
        assert {child.tag.rpartition("}")[2] for child in properties} <= {"rStyle"}


def test_every_style_in_use_exists_and_is_named_in_the_language() -> None:
    file = docx.Document(io.BytesIO(written(example())))
    known = {style.style_id for style in file.styles}
    body = file.element.body
    used = {p.get(qn("w:val")) for tag in ("w:pStyle", "w:rStyle") for p in body.iter(qn(tag))}
    used |= {t.get(qn("w:val")) for t in body.iter(qn("w:tblStyle"))}
    assert used <= known
    names = {s.name for s in file.styles if s.type is WD_STYLE_TYPE.PARAGRAPH}
    assert names >= {"Title", "Heading 1", "List Bullet", "List Number", "Vereinbarung"}


def test_a_table_has_a_head_that_is_repeated_and_described() -> None:
    columns = (Column("Nr.", width=30), Column("Was"))
    rows = (GroupRow("Politik"), Row((Cell("1"), Cell("Radachse", ("Notiz",)))))
    table = opened(Table(columns, rows, row_header=0, summary="Wer was tut.")).tables[0]
    head = table.rows[0]
    assert [cell.text for cell in head.cells] == ["Nr.", "Was"]
    assert head._tr.trPr is not None
    assert head._tr.trPr.find(qn("w:tblHeader")) is not None
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    assert (look.get(qn("w:firstRow")), look.get(qn("w:firstColumn"))) == ("1", "1")
    assert table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val")) == "Wer was tut."
    assert table.rows[1].cells[0].text == table.rows[1].cells[1].text == "Politik"
    assert table.rows[2].cells[1].text == "Radachse\nNotiz"


def test_spans_cover_what_they_cover() -> None:
    rows = (
        Row((Cell("hoch", row_span=2), Cell("breit", col_span=2))),
        Row((Cell("b"), Cell("c"))),
    )
    table = opened(Table((Column("A"), Column("B"), Column("C")), rows)).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["A", "B", "C"], ["hoch", "breit", "breit"], ["hoch", "b", "c"],
    ]  # fmt: skip


def test_pictures_have_words_and_those_beside_words_are_silent() -> None:
    data = written(example())
    body = docx.Document(io.BytesIO(data)).element.body
    pictures = list(body.iter(qn("wp:docPr")))
    assert len({picture.get("id") for picture in pictures}) == len(pictures)
    for picture in pictures:
        silent = any("decorative" in child.tag for child in picture.iter())
        assert silent != bool(picture.get("descr"))


def test_a_mark_says_who_agreed() -> None:
    mark = CellMark("Fraktion A: mit Vorbehalt", Side.POLITICS, Agreement.RESERVATION)
    table = Table((Column("A"),), (Row((Cell(glyphs=(mark,)),)),))
    assert "Fraktion A: mit Vorbehalt" in docx_text(written(Document("T", "de", (table,))))


def test_every_numbered_list_begins_anew() -> None:
    file = opened(
        NumberedList(items("eins", "zwei")),
        NumberedList(items("drei"), start=3),
        NumberedList((ListItem("außen", children=(NumberedList(items("innen")),)),), ruled=True),
    )
    found = [p.find(f".//{qn('w:numId')}") for p in file.element.body.iter(qn("w:p"))]
    numbers = [each.get(qn("w:val")) for each in found if each is not None]
    assert numbers[0] == numbers[1]
    assert len(set(numbers)) == 4
    starts = file.part.numbering_part.element.findall(f".//{qn('w:startOverride')}")
    assert [start.get(qn("w:val")) for start in starts] == ["1", "3", "1", "1"]


def test_header_and_footer_carry_the_furniture_and_fields() -> None:
    document = minutes_document(example_workshop())
    section = docx.Document(io.BytesIO(written(document))).sections[0]
    assert section.header.paragraphs[0].text == "Stadt Auental\tErgebnisprotokoll"
    footer = section.footer.paragraphs[0]
    assert footer.text.startswith(document.furniture.footer_left)
    assert document.state in footer.text
    codes = [e.text.strip() for e in footer._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]


def test_the_file_is_titled_dated_and_in_its_language() -> None:
    file = docx.Document(io.BytesIO(written(replace(example(), language="en", subject="S"))))
    found = file.core_properties
    assert (found.title, found.author, found.subject) == (
        "Mobilitätskonzept 2035", example().author, "S",
    )  # fmt: skip
    assert found.language == "en-GB"
    assert found.created == CREATED
    assert not found.comments
    defaults = file.styles.element.find(f".//{qn('w:lang')}")
    assert defaults.get(qn("w:val")) == "en-GB"


def test_breaks_and_kept_blocks() -> None:
    file = opened(
        PageBreak(),
        Heading(1, "Neu"),
        KeepTogether((Paragraph("eins"), Paragraph("zwei"))),
        Paragraph("drei"),
    )
    _title, heading, one, two, three = file.paragraphs
    assert heading.paragraph_format.page_break_before
    assert one.paragraph_format.keep_with_next
    assert not two.paragraph_format.keep_with_next
    assert not three.paragraph_format.keep_with_next
