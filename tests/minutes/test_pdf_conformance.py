# SPDX-License-Identifier: EUPL-1.2
"""The PDF is accessible and archivable, says what the document says, and validators notice
when it does not."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from moderation.domain.hyphenation import breaks
from moderation.domain.side import Side
from moderation.minutes.document import (
    Agreement,
    BulletList,
    Callout,
    Cell,
    CellMark,
    Column,
    ColumnsList,
    Document,
    DocumentBlock,
    Fact,
    FactGrid,
    Figure,
    Group,
    GroupLine,
    GroupRow,
    Heading,
    KeepTogether,
    KeyFigure,
    KeyFigures,
    Legend,
    ListItem,
    NotePart,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
    Row,
    SignatureBlock,
    SignatureField,
    Table,
    Tile,
)
from moderation.minutes.drawing import Rect, Text, Tone
from moderation.minutes.plain import lines
from tests.minutes.conftest import Render
from tests.minutes.example import example, first_page
from tests.pdf_checks import (
    drawn_text,
    elements,
    objections,
    qpdf_objections,
    reading_text,
    roles,
    squeezed,
    struct_text,
)

pytestmark = pytest.mark.usefixtures("verapdf")


def spoken(document: Document) -> str:
    """The document's text as the PDF should read aloud."""
    return squeezed("\n".join(lines(document)))


# ------------------------------------------------------------------------------------- example


def test_example_conforms(example_pdf: bytes) -> None:
    assert objections(example_pdf) == {}


def test_example_reads_as_the_document(example_pdf: bytes) -> None:
    assert reading_text(example_pdf) == spoken(example())


def test_syntax_is_sound(example_pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "example.pdf"
    path.write_bytes(example_pdf)
    assert qpdf_objections(path) == ""


def test_another_reader_sees_the_same_order(render: Render, tmp_path: Path) -> None:
    path = tmp_path / "example.pdf"
    path.write_bytes(render(replace(example(), blocks=first_page())))
    text = struct_text(path)
    heard = squeezed(" ".join(re.findall(r'^\s*"(.*)"$', text, re.MULTILINE)))
    assert "Einzelmaßnahmen gibt das Fachamt frei. Der Ausschuss" in heard
    assert heard.index("Teilnehmende") < heard.index("Fraktion A 3") < heard.index("Weitere 3")


def test_every_kind_of_block_has_its_role(example_pdf: bytes) -> None:
    assert set(roles(example_pdf)) >= {
        "Document", "H1", "H2", "H3", "H4", "P", "BlockQuote", "L", "LI", "Lbl", "LBody",
        "Table", "THead", "TBody", "TR", "TH", "TD", "Span", "Figure", "Caption", "Div",
    }  # fmt: skip


def test_marks_are_heard_as_words(example_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(example_pdf)) as pdf:
        words = {str(span.ActualText).strip() for span in elements(pdf, "Span")}
    assert words >= {"zugestimmt", "mit Vorbehalt", "abgelehnt", "offen", "Politik", "Entscheidung"}


def test_file_is_titled_dated_and_bookmarked(example_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(example_pdf)) as pdf:
        assert str(pdf.Root.Lang) == "de"
        assert str(pdf.docinfo["/Title"]) == "Mobilitätskonzept 2035"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20260313093000Z"
        with pdf.open_outline() as outline:
            top = [entry.title for entry in outline.root]
            below = [entry.title for entry in outline.root[0].children]
    assert top == ["Mobilitätskonzept 2035", "Vereinbarte Ziele", "Rollen", "Verlauf"]
    assert below == ["Teilnehmende", "Vereinbarungen"]


def test_header_and_footer_are_on_every_page_and_not_read(example_pdf: bytes) -> None:
    drawn = drawn_text(example_pdf)
    with pikepdf.open(io.BytesIO(example_pdf)) as pdf:
        total = len(pdf.pages)
    for number in range(1, total + 1):
        assert f"Seite {number} von {total}" in drawn
    assert drawn.count("Ergebnisprotokoll") == total
    assert "Seite 1 von" not in reading_text(example_pdf)


def test_spans_are_told(example_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(example_pdf)) as pdf:
        cells = [*elements(pdf, "TH"), *elements(pdf, "TD")]
        attributes = [cell.A for cell in cells if "/A" in cell]
        assert any(int(a.get("/RowSpan", 1)) == 2 for a in attributes)
        assert any(int(a.get("/ColSpan", 1)) == 2 for a in attributes)


def test_a_skipped_heading_level_is_read_as_the_next(render: Render) -> None:
    document = Document(
        "Titel", "de", (Heading(4, "Tief"), Heading(2, "Flach"), Heading(4, "Tief"))
    )
    assert roles(render(document)) == ["Document", "H1", "H2", "H2", "H3"]


# ------------------------------------------------------------------------------------- long ones


def test_a_table_over_many_pages_repeats_its_head_for_the_eye_only(render: Render) -> None:
    rows = tuple(
        Row((Cell(str(number)), Cell(f"Aufgabe {number} mit einem Text, der umbricht. " * 3)))
        for number in range(200)
    )
    table = Table((Column("Nummer", width=40), Column("Was zu tun ist")), rows, row_header=0)
    document = Document("Aufgaben", "de", (table,))
    data = render(document)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = len(pdf.pages)
        assert len(elements(pdf, "Table")) == 1
    assert pages > 5
    assert drawn_text(data).count("Was zu tun ist") == pages
    assert reading_text(data) == spoken(document)
    assert objections(data) == {}


def test_a_row_higher_than_a_page_goes_on_over_pages(render: Render) -> None:
    words = " ".join(f"Wort{number}" for number in range(3000))
    rows = (
        Row((Cell("kurz"), Cell(words, notes=(words,)))),
        Row((Cell("hoch", row_span=2), Cell(words))),
        Row((Cell("danach"),)),
    )
    document = Document("Hoch", "de", (Table((Column("A"), Column("B")), rows),))
    data = render(document)
    assert reading_text(data) == spoken(document)
    assert objections(data) == {}


def test_a_word_wider_than_the_page_wraps_without_a_space(render: Render) -> None:
    word = "Donaudampfschifffahrtsgesellschaft" * 120
    blocks = (
        Paragraph(word),
        Paragraph(f"davor {word} danach"),
        Callout("Vision", word, (NotePart(word, Side.POLITICS),)),
        Table((Column("A", width=20), Column("B")), (Row((Cell(word), Cell("b"))),)),
        Legend((CellMark(word, None, Agreement.YES),)),
    )
    document = Document("Lang", "de", blocks)
    data = render(document)
    assert reading_text(data) == spoken(document)
    assert word in squeezed(drawn_text(data)).replace(" ", "")
    assert objections(data) == {}


@pytest.mark.parametrize("count", [6, 8, 10, 12])
@pytest.mark.parametrize(
    ("language", "word"), [("de", "Instandhaltungsrückstand"), ("en", "Telecommunications")]
)
def test_a_word_wider_than_its_column_breaks_at_a_syllable_with_a_hyphen(
    render: Render, language: str, word: str, count: int
) -> None:
    allowed = {index for index, _good in breaks(word, language)}
    columns = tuple(Column(str(number)) for number in range(count))
    document = Document("Lang", language, (Table(columns, (Row((Cell(word),) * count),)),))
    data = render(document)
    assert reading_text(data) == spoken(document)
    drawn = re.sub(r"\s", "", drawn_text(data)).replace("\ufffe", "|")
    found = re.findall(r"\|?".join(word), drawn)
    assert len(found) == count
    for shown in found:
        ends = [len(part) for part in shown.split("|")]
        places = {sum(ends[:number]) for number in range(1, len(ends))}
        assert places or len(word) < 20
        assert places <= allowed


def test_a_long_text_gets_the_room_that_other_columns_do_not_need(render: Render) -> None:
    title = "Instandhaltungsrückstand der Verkehrsinfrastruktur in allen Ortsteilen " * 3
    columns = (Column("Ziel", weight=1.9), Column("Zuständig", weight=1.45), *_rotated(14))
    marks = (Cell("x"),) * 14

    def lines_of(words: str) -> int:
        rows = (Row((Cell(title), Cell(words), *marks)),)
        data = render(Document("Ziele", "de", (Table(columns, rows),)))
        assert reading_text(data) == spoken(Document("Ziele", "de", (Table(columns, rows),)))
        drawn = drawn_text(data)
        return drawn[drawn.index("Instand") : drawn.rindex("Ortsteilen")].count("\r\n")

    narrow, wide = lines_of("Rat " * 40), lines_of("Rat")
    assert wide < narrow


def _rotated(count: int) -> tuple[Column, ...]:
    return tuple(Column(f"Fraktion {number}", rotated=True) for number in range(count))


def test_headings_and_kept_blocks_move_together(render: Render) -> None:
    filler = Paragraph("\n".join(f"Zeile {number}" for number in range(38)))
    kept = KeepTogether((Heading(2, "Unterschrift"), Paragraph("eins\nzwei\ndrei\nvier\nfünf")))
    data = render(Document("Titel", "de", (filler, kept)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        heading, last = elements(pdf, "H2")[0], elements(pdf, "P")[-1]
        assert heading.Pg.objgen == last.Pg.objgen == pdf.pages[1].obj.objgen


# ------------------------------------------------------------------------------------- random

_TEXTS = st.one_of(
    st.sampled_from(["Brücke & <b>", "„Zitat“ – 12,5 %", "Ķēniņš, Łukasz, Đorđe", "日本 😀"]),
    st.text(max_size=40),
).filter(lambda text: bool(text.strip()))
_SIDES = st.sampled_from([None, *Side])
_MARKS = st.builds(CellMark, _TEXTS, _SIDES, st.sampled_from([None, *Agreement]))
_ITEMS = st.recursive(
    st.builds(ListItem, _TEXTS, st.just("") | _TEXTS),
    lambda inner: st.builds(
        ListItem,
        _TEXTS,
        children=st.tuples(st.builds(BulletList, st.lists(inner, max_size=2).map(tuple))),
    ),
    max_leaves=4,
)
_LISTS = st.lists(_ITEMS, max_size=3).map(tuple)
_CELLS = st.builds(
    Cell,
    st.just("") | _TEXTS,
    notes=st.lists(_TEXTS, max_size=1).map(tuple),
    strong=st.booleans(),
    glyphs=st.lists(_MARKS | st.builds(Tile, st.just("D"), _TEXTS), max_size=2).map(tuple),
)


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    count = draw(st.integers(1, 4))
    columns = tuple(
        draw(st.builds(Column, _TEXTS, rotated=st.booleans(), group_start=st.booleans()))
        for _ in range(count)
    )
    rows: list[Row | GroupRow] = []
    for _ in range(draw(st.integers(0, 4))):
        if draw(st.integers(0, 4)) == 0:
            rows.append(draw(st.builds(GroupRow, _TEXTS, _SIDES)))
            continue
        cells = [draw(_CELLS) for _ in range(count)]
        if count > 1 and draw(st.booleans()):
            cells[-2:] = [Cell("über zwei", col_span=2)]
        rows.append(Row(tuple(cells)))
    if draw(st.booleans()) and count > 1:
        rows.append(Row((Cell("über zwei Zeilen", row_span=2), *(draw(_CELLS),) * (count - 1))))
        rows.append(Row((draw(_CELLS),) * (count - 1)))
    header = draw(st.sampled_from([None, 0]))
    return Table(columns, tuple(rows), header, show_header=header is None or draw(st.booleans()))


_BLOCKS: st.SearchStrategy[DocumentBlock] = st.one_of(
    st.builds(Heading, st.integers(1, 4), _TEXTS),
    st.builds(Paragraph, _TEXTS, st.sampled_from(Role)),
    st.builds(BulletList, _LISTS),
    st.builds(NumberedList, _LISTS, st.integers(1, 99), st.booleans()),
    st.builds(FactGrid, st.lists(st.builds(Fact, _TEXTS, _TEXTS), max_size=4).map(tuple)),
    st.builds(Callout, _TEXTS, _TEXTS, st.lists(st.builds(NotePart, _TEXTS, _SIDES)).map(tuple)),
    st.builds(KeyFigures, st.lists(st.builds(KeyFigure, _TEXTS, _TEXTS), max_size=4).map(tuple)),
    st.builds(
        ColumnsList,
        st.lists(
            st.builds(
                Group,
                _TEXTS,
                st.lists(st.builds(GroupLine, _TEXTS, _TEXTS), max_size=3).map(tuple),
                _TEXTS,
                _SIDES,
            ),
            max_size=4,
        ).map(tuple),
    ),
    st.builds(Legend, st.lists(_MARKS, max_size=4).map(tuple)),
    st.builds(
        Figure,
        st.floats(1, 900),
        st.floats(1, 2000),
        st.tuples(st.builds(Text, st.floats(0, 50), st.floats(0, 50), _TEXTS)),
        _TEXTS,
        st.just("") | _TEXTS,
    ),
    st.builds(SignatureBlock, st.lists(st.builds(SignatureField, _TEXTS, _TEXTS)).map(tuple)),
    st.just(PageBreak()),
    _tables(),
)


# Every example costs four validations: on failure the first one is shown as it was found.
@settings(
    max_examples=10,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
@given(title=_TEXTS, blocks=st.lists(_BLOCKS, max_size=8).map(tuple))
def test_any_document_conforms_and_reads_as_it_should(
    render: Render, title: str, blocks: tuple[DocumentBlock, ...]
) -> None:
    document = Document(title, "de", blocks)
    data = render(document)
    assert reading_text(data) == spoken(document)
    assert objections(data) == {}


# ------------------------------------------------------------------------------------- seeded


def _no_alt(pdf: pikepdf.Pdf) -> None:
    del elements(pdf, "Figure")[0]["/Alt"]


def _no_scope(pdf: pikepdf.Pdf) -> None:
    for cell in elements(pdf, "TH"):
        del cell["/A"]


def _no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _no_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def _no_title(pdf: pikepdf.Pdf) -> None:
    xmp = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(re.sub(rb"<dc:title>.*?</dc:title>", b"", xmp, flags=re.DOTALL))
    del pdf.docinfo["/Title"]


def _skipped_level(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "H2")[0]["/S"] = pikepdf.Name("/H4")


def _untouched(_pdf: pikepdf.Pdf) -> None:
    pass


@pytest.mark.parametrize(
    "harm", [_no_alt, _no_scope, _no_language, _no_tree, _no_title, _skipped_level]
)
def test_validators_find_seeded_violations(
    example_pdf: bytes, harm: Callable[[pikepdf.Pdf], None]
) -> None:
    found = objections(_rewritten(example_pdf, harm))
    assert any(rule.startswith("verapdf_failures") for rule in found), found
    assert any(rule.startswith("page_failures") for rule in found), found


def test_rewriting_alone_is_no_violation(example_pdf: bytes) -> None:
    assert objections(_rewritten(example_pdf, _untouched)) == {}


def _rewritten(data: bytes, harm: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        harm(pdf)
        target = io.BytesIO()
        pdf.save(target, fix_metadata_version=False)
        return target.getvalue()


def test_shapes_need_words() -> None:
    with pytest.raises(ValueError, match="alternative text"):
        Figure(10, 10, (Rect(0, 0, 5, 5, Tone.INK),), " ")
    with pytest.raises(ValueError, match="cannot see"):
        CellMark("", Side.POLITICS)
