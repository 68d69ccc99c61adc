# SPDX-License-Identifier: EUPL-1.2
"""Texts of blanks alone look like none in everything that is written of a workshop."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from moderation.activities.roles.papers import sheets as role_sheets
from moderation.domain.file_names import file_name
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.features.agenda.invitation import Invitation
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.features.people.papers import attendance_list, name_signs
from moderation.features.sending.model import SentCut
from moderation.features.sending.words import MailTemplate, MailWords
from moderation.mail.letter import Letter, Sender, sealed
from moderation.minutes import document as doc
from moderation.minutes.docx import to_docx
from moderation.minutes.frozen import freeze, thaw
from moderation.minutes.letterhead import Letterhead
from moderation.minutes.pdf import write_pdf
from moderation.minutes.pdf import writer as pdf_writer
from moderation.minutes.plain import lines, to_text
from moderation.minutes.table import Cell, CellMark, Column, GroupRow, Row, Table
from moderation.minutes.workbook import Workbook
from moderation.minutes.xlsx import to_xlsx
from moderation.output import attachments, writing
from moderation.output.minutes import (
    CERTIFICATES,
    INTERNAL,
    PUBLIC,
    UNITS,
    Cut,
    file_stem,
    minutes_document,
)
from moderation.output.paper_kit import paper_kit
from moderation.output.summary import summary_of
from moderation.output.tables import sheets_of
from tests.any_workshop import any_workshop
from tests.blanks import ONE_EACH, blanks, spoilt, written
from tests.minutes.conftest import CREATED
from tests.pdf_checks import objections, reading_text, squeezed

CUTS = (INTERNAL, PUBLIC, UNITS, CERTIFICATES)
NOW = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
CALM = settings(
    max_examples=5,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


def pdf(document: doc.Document) -> bytes:
    target = io.BytesIO()
    write_pdf(document, target, created=CREATED, invariant=True)
    return target.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    """What an office file consists of."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def cuts(state: State) -> Iterator[doc.Document]:
    """The minutes in every cut."""
    return (minutes_document(state, cut=cut) for cut in CUTS)


def documents(state: State) -> Iterator[doc.Document]:
    """All documents that are made of a workshop."""
    view = MinutesView(state)
    yield from cuts(state)
    yield paper_kit(view)
    yield attendance_list(view)
    yield name_signs(view)
    yield from (role_sheets(view, b.id) for b in view.of(Block) if b.activity == "roles")


# ------------------------------------------------------------------------------ the cases


@pytest.mark.parametrize("words", ONE_EACH)
def test_a_mark_with_a_note_of_blanks_is_a_mark_alone(words: str) -> None:
    """A cell with a glyph, no text and a note of blanks once stopped the minutes."""
    plain, spoiled = (_marked(notes) for notes in ((), (words,)))
    assert pdf(spoiled) == pdf(plain)
    assert parts(to_docx(spoiled, created=CREATED)) == parts(to_docx(plain, created=CREATED))
    assert to_text(spoiled) == to_text(plain)


def _marked(notes: tuple[str, ...]) -> doc.Document:
    cell = Cell(glyphs=(CellMark("Rat", Side.POLITICS),), notes=notes)
    table = Table((Column("Phase"), Column("Rat")), (Row((Cell("Entwurf"), cell)),))
    return doc.Document("Protokoll", "de", (table,))


def test_a_writer_that_takes_blanks_for_words_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_writer, "settled", lambda document: document)
    with pytest.raises(IndexError):
        pdf(_marked((" ",)))


# ------------------------------------------------------------------------------ documents


@CALM
@given(seed=st.integers(0, 2**32), words=blanks)
@example(seed=1, words=" ")
@example(seed=2, words="\u200b")
@example(seed=3, words="\u2028")
def test_a_document_with_blanks_looks_like_one_without(seed: int, words: str) -> None:
    """Whatever made it: also minutes that were frozen with blanks in them."""
    made = list(documents(any_workshop(Random(seed), 1)))
    document = thaw(freeze(made[seed % len(made)]))
    draw = [Random(seed), Random(seed)]
    empty = written(document, lambda own: "" if draw[0].random() < 0.4 else own)
    blank = written(document, lambda own: words if draw[1].random() < 0.4 else own)
    assert blank != empty
    assert pdf(blank) == pdf(empty)
    assert to_text(blank) == to_text(empty)
    if document.show_title:  # pages that are drawn as a whole are printed, never edited
        assert parts(to_docx(blank, created=CREATED)) == parts(to_docx(empty, created=CREATED))


@CALM
@given(seed=st.integers(0, 2**32), words=blanks)
def test_tables_with_blanks_look_like_tables_without(seed: int, words: str) -> None:
    workbook = sheets_of(any_workshop(Random(seed), 3))
    draw = [Random(seed), Random(seed)]
    empty: Workbook = written(workbook, lambda own: "" if draw[0].random() < 0.4 else own)
    blank: Workbook = written(workbook, lambda own: words if draw[1].random() < 0.4 else own)
    assert blank != empty
    assert parts(to_xlsx(blank, created=NOW)) == parts(to_xlsx(empty, created=NOW))


@pytest.mark.usefixtures("verapdf")
@pytest.mark.parametrize("words", [" ", "\u200b", "\u2028", "\ufe0f"])
def test_a_document_of_blanks_is_valid_and_read_in_order(words: str) -> None:
    cells = (Cell(words), Cell(words, (words, words), glyphs=(CellMark("Rat", Side.POLITICS),)))
    blocks = (
        doc.Heading(2, words),
        doc.Paragraph(words),
        doc.BulletList((doc.ListItem(words, words), doc.ListItem("Wort", words))),
        doc.NumberedList((doc.ListItem(words, words),), ruled=True),
        doc.FactGrid((doc.Fact(words, words), doc.Fact("Ort", words))),
        doc.Callout(words, words, (doc.NotePart(words),)),
        doc.KeyFigures((doc.KeyFigure(words, words),)),
        doc.ColumnsList((doc.Group(words, (doc.GroupLine(words, words),), words),)),
        Table(
            (Column(words), Column(words)),
            (Row(cells), GroupRow(words), Row(cells)),
            row_header=0,
            summary=words,
        ),
        doc.SignatureBlock((doc.SignatureField(words, words),)),
    )
    furniture = doc.Furniture(words, words, words, words, letterhead=Letterhead(lines=(words,)))
    document = doc.Document(
        words, "de", blocks, subtitle=words, author=words, state=words, subject=words,
        furniture=furniture,
    )  # fmt: skip
    data = pdf(document)
    assert objections(data) == {}
    assert reading_text(data) == squeezed("\n".join(lines(document)))
    assert data == pdf(written(document, lambda own: "" if own == words else own))


# ------------------------------------------------------------------------------ workshops


@settings(CALM, max_examples=3)
@given(seed=st.integers(0, 2**32), words=blanks)
@example(seed=1, words=" ")
@example(seed=2, words="\u200b")
def test_a_cut_with_blanks_is_the_cut_without_a_word(seed: int, words: str) -> None:
    blank, empty = spoilt(seed, words), spoilt(seed, "")
    for one, other in zip(documents(blank), documents(empty), strict=True):
        assert one == other
    for one in documents(blank):
        assert pdf(one)
    for one in cuts(blank):
        assert to_docx(one, created=CREATED)
        assert to_text(one)
    for unit in blank.of(Unit):
        assert minutes_document(blank, cut=Cut.unit(unit.id)).blocks


@CALM
@given(seed=st.integers(0, 2**32), words=blanks)
@example(  # its title has line breaks, as a file from elsewhere may have
    seed=421,
    words="\u200c\n\xad\u180b\u200b\u2003\u202a\u180e\u2800\t\x1d\u2069",
)
def test_mails_tables_and_dates_with_blanks_are_those_without(seed: int, words: str) -> None:
    blank, empty = (MinutesView(spoilt(seed, each)) for each in (words, ""))
    assert writing.dates(blank, NOW) == writing.dates(empty, NOW)
    assert parts(writing.tables(blank, NOW)) == parts(writing.tables(empty, NOW))
    assert summary_of(blank) == summary_of(empty)
    if blank.workshop.day is not None:  # without one nobody can be invited
        assert Invitation(blank, NOW).body() == Invitation(empty, NOW).body()
        assert Invitation(blank, NOW).mail(["a@b.example"])
    mails = MailWords(blank)
    own = mails.template
    assert own == MailWords(empty).template
    assert mails.subject(MailTemplate(words, own.body)) == mails.subject(MailTemplate("", own.body))
    for sent_cut in SentCut:
        files = attachments.names(blank, sent_cut, attachments.ENDINGS)
        assert files == attachments.names(empty, sent_cut, attachments.ENDINGS)
    letter = Letter(subject=mails.subject(), body=mails.body(), recipients=("a@b.example",))
    sent = [sealed(letter, Sender("b@c.example", name), NOW) for name in (words, "")]
    senders = [line for mail in sent for line in mail.split(b"\r\n") if line.startswith(b"From")]
    assert senders[0] == senders[1]
    for cut in CUTS:
        stem = file_stem(blank, cut)
        assert stem == file_stem(empty, cut) == file_name(stem, "")
