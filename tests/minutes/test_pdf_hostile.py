# SPDX-License-Identifier: EUPL-1.2
"""Whatever is typed comes out as text: no markup, no file, no link, no lost letter."""

from __future__ import annotations

import socket
import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from moderation.domain.side import Side
from moderation.minutes.document import (
    BulletList,
    Callout,
    Cell,
    CellMark,
    Column,
    ColumnsList,
    Document,
    Fact,
    FactGrid,
    Figure,
    Furniture,
    Group,
    GroupLine,
    GroupRow,
    Heading,
    KeyFigure,
    KeyFigures,
    Legend,
    ListItem,
    NotePart,
    Paragraph,
    Role,
    Row,
    SignatureBlock,
    SignatureField,
    Table,
)
from moderation.minutes.drawing import Text
from moderation.minutes.letters import clean, visible
from moderation.minutes.plain import lines, to_text
from tests.minutes.conftest import Render
from tests.pdf_checks import (
    drawn_text,
    every_key,
    objections,
    page_failures,
    reading_text,
    squeezed,
)

PAYLOADS = {
    "picture": '<img src="/etc/passwd.png">',
    "file": "file:///etc/passwd",
    "request": '<img src="http://127.0.0.1:9/x.png"/>',
    "code in colour": "<font color=\"[[[getattr(pow,'__globals__')]]]\">x</font>",
    "unclosed": "<b>fett",
    "placeholder": "Frau <Name> des Antragstellers",
    "comment": "<!-- x -->",
    "callback": '<onDraw name="x" label="y"/>',
    "link": '<a href="javascript:alert(1)">hier</a> http://127.0.0.1/',
    "entity": "Müller &amp; Söhne & Co. &lt;GmbH&gt; &#x41;",
    "nested": "<b>" * 3000 + "tief",
    "PDF string": r"(Klammer) \( \) \\ <FEFF> endstream endobj %%EOF",
    "PDF operators": "] TJ ET Q BT /F1 99 Tf",
    "format": "{n} {total} {0} %s %(x)s ${x}",
    "template": "{{ 7*7 }} {% raw %}",
    "combining": "A̋ C̀ m̂ Ī̤ S̥̄",
    "other scripts": "Ωμέγα Щука 日本 العربية",
    "emoji": "Gut so 😀👍🏽 👨‍👩‍👧",
    "long word": "Verkehrsentwicklungsplan" * 167,
    "quotes": "„deutsch“ ‚einfach‘ »spitz« – — …",
    "spreadsheet": '=HYPERLINK("http://x")',
    "CSS": "</style><script>alert(1)</script>",
    "line breaks": "eins\nzwei\r\ndrei\u2028vier",
    "spaces": "  viel   Raum\tund\u00a0fest\u202fschmal ",
}


def everywhere(text: str) -> Document:
    """A document with the text in every place that text can have."""
    return Document(
        title=text,
        subtitle=text,
        language="de",
        author=text,
        subject=text,
        state=text,
        furniture=Furniture(text, text, text, "", text),
        blocks=(
            Heading(2, text),
            *(Paragraph(text, role) for role in Role),
            BulletList((ListItem(text, text, (BulletList((ListItem(text),)),)),)),
            FactGrid((Fact(text, text),)),
            Callout(text, text, (NotePart(text, Side.OTHERS),)),
            KeyFigures((KeyFigure(text, text),)),
            ColumnsList((Group(text, (GroupLine(text, text),), text, Side.POLITICS),)),
            Table(
                (Column(text), Column(text, rotated=True), Column(text)),
                (
                    GroupRow(text),
                    Row((Cell(text), Cell(text, (text,), glyphs=(CellMark(text),)), Cell(text))),
                ),
                summary=text,
            ),
            Legend((CellMark(text),)),
            Figure(100, 50, (Text(0, 20, text),), text, text),
            SignatureBlock((SignatureField(text, text),)),
        ),
    )


@pytest.mark.usefixtures("verapdf")
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_typed_text_comes_out_as_typed(
    render: Render, payload: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    document = everywhere(payload)
    data = render(document)
    heard = reading_text(data)
    assert heard == squeezed("\n".join(lines(document)))
    assert heard.count(squeezed(visible(payload))) >= 20
    letters = "".join(visible(payload).split())
    assert letters in "".join(drawn_text(data).split())
    assert not every_key(data) & {
        "/URI", "/Launch", "/JS", "/JavaScript", "/EmbeddedFile", "/EmbeddedFiles", "/AA",
        "/Annots", "/OpenAction", "/GoToR", "/SubmitForm", "/XObject",
    }  # fmt: skip
    for flavour in ("ua1", "2a"):
        assert page_failures(data, flavour) == {}


REPLACED = {
    "NUL": ("vor\x00nach", "vor\ufffdnach"),
    "controls": ("a\x01b\x1bc\x7fd\x85e", "a\ufffdb\ufffdc\ufffdd\ne"),
    "direction override": ("Ab\u202egnal\u202c \u2066x\u2069\u200f", "Abgnal x"),
    "private use": ("\ue000 \U000f0000", "\ufffd \ufffd"),
    "lone surrogate": ("x\ud800y", "x\ufffdy"),
    "non-characters": ("\ufffe\uffff\ufdd0\U0001fffe", "\ufffd\ufffd\ufffd\ufffd"),
    "joiners and variants": ("\u2601\ufe0f a\u200db\ufeff", "\u2601 ab"),
    "decomposed": ("Mu\u0308ller", "Müller"),
    "invisible breaks": ("Haus\u00adhalt\u200bplan", "Haushaltplan"),
    "line ends": ("a\r\nb\rc\x0bd\u2029e", "a\nb\nc\nd\ne"),
}


@pytest.mark.parametrize(("typed", "shown"), REPLACED.values(), ids=REPLACED)
def test_what_cannot_be_printed_is_replaced_as_documented(
    render: Render, typed: str, shown: str
) -> None:
    assert visible(typed) == shown
    data = render(Document("Titel", "de", (Paragraph(f"({typed})"),)))
    assert reading_text(data) == squeezed(f"Titel ({shown})")
    for flavour in ("ua1", "2a"):
        assert page_failures(data, flavour) == {}


@pytest.mark.usefixtures("verapdf")
def test_every_unusual_letter_at_once_conforms(render: Render) -> None:
    text = "".join(chr(code) for code in range(0x3000)) + "".join(PAYLOADS.values())
    document = Document(text, "de", (Paragraph(text), Heading(2, text)))
    data = render(document)
    assert objections(data) == {}
    assert reading_text(data) == squeezed("\n".join(lines(document)))


@pytest.mark.usefixtures("verapdf")
def test_a_typed_end_of_stream_does_not_end_the_metadata(render: Render) -> None:
    text = "endstream endobj ]]> <?xpacket end='w'?>"
    data = render(Document(text, "de", (Paragraph(text),), author=text, subject=text))
    assert objections(data) == {}


# Letters of DIN 91379 beyond Latin-1 and Latin Extended-A, with those of several code points.
_DIN_91379 = (
    "ĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽſƇƏƗƠƯƷǍǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǰǴǸǺǼǾ"
    "ȀȂȄȆȈȊȌȎȐȒȔȖȘȚȞȦȨȪȬȮȰȲḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẖẗẘẙẚẞ"
    "ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ’‡−€ʰˀˈʹʺʼʾʿˁǀǁǂǃ"
)
_SEQUENCES = (
    "A̋ C̀ C̄ C̆ C̈ C̕ C̣ C̦ C̨̆ D̂ F̀ F̄ G̀ H̄ H̦ H̱ J́ J̌ K̀ K̂ K̄ K̇ K̕ K̛ K̦ K͟H L̂ L̥ L̥̄ L̦ M̀ M̂ M̆ M̐ "
    "N̂ N̄ N̆ N̦ P̀ P̄ P̕ P̣ R̆ R̥ R̥̄ S̀ S̄ S̛̄ S̱ T̀ T̄ T̈ T̕ T̛ U̇ Z̀ Z̄ Z̆ Z̈ Z̧ Ç̆ Û̄ ž̦"
)


def test_every_name_of_din_91379_is_drawn(render: Render) -> None:
    from moderation.minutes.pdf.fonts import load_face

    known = load_face("SourceSans3-Regular").letters | load_face("NotoSans-Regular").letters
    needed = set(clean(_DIN_91379 + _DIN_91379.lower() + _SEQUENCES)) - set(" ")
    assert {unicodedata.name(letter) for letter in needed - known} == set()
    text = f"{_DIN_91379} {_SEQUENCES}"
    data = render(Document("Namen", "de", (Paragraph(text), Heading(2, _SEQUENCES))))
    assert squeezed(clean(text)) in reading_text(data)


@pytest.mark.parametrize("sequence", ["C\u0300", "L\u0325", "M\u0302", "S\u0331"])
def test_a_combining_mark_stands_on_its_letter(render: Render, sequence: str) -> None:
    pdf = pypdfium2.PdfDocument(render(Document("Titel", "de", (Paragraph(f"{sequence}ara"),))))
    text = pdf[0].get_textpage()
    at = text.get_text_range().index(sequence[0])
    letter, mark = text.get_charbox(at), text.get_charbox(at + 1)
    text.close()
    pdf.close()
    assert letter[0] <= (mark[0] + mark[2]) / 2 <= letter[2]
    assert mark[1] >= letter[3] or mark[3] <= letter[1]


def test_a_letter_of_no_font_is_a_box_that_can_still_be_copied(render: Render) -> None:
    data = render(Document("Titel", "de", (Paragraph("Gut so 😀 日本"),)))
    assert "Gut so 😀 日本" in reading_text(data)
    assert "Gut so 😀 日本" in drawn_text(data)


def test_no_shipped_file_is_read_but_fonts(render: Render, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    original = Path.open

    def watched(path: Path, *args: object, **kwargs: object) -> object:
        opened.append(path.name)
        return original(path, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", watched)
    render(everywhere(PAYLOADS["picture"]))
    assert [name for name in opened if not name.endswith(".ttf")] == []


def test_plain_text_has_the_same_words() -> None:
    text = to_text(everywhere("Frau <Name>"))
    assert text.count("Frau <Name>") >= 20
    assert text.endswith("\n")
