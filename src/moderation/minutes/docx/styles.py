# SPDX-License-Identifier: EUPL-1.2
"""The styles of the file: everything is formatted by one of them, so that an office can restyle it.

Styles that Word knows keep their names, which it shows in the user's language; ours are named in
the document's language. Sizes are half points, distances twentieths of a point, as in the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from docx.oxml.ns import nsdecls

from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Message
from moderation.minutes.drawing import Tone

FONT = "Source Sans 3"
FALLBACK = "Calibri"
LOCALES = {"de": "de-DE", "en": "en-GB"}

PAGE = (11906, 16838)  # A4
MARGINS = {"top": 1960, "bottom": 1345, "left": 1306, "right": 1077, "header": 720, "footer": 640}
WIDTH = PAGE[0] - MARGINS["left"] - MARGINS["right"]
"""The width of the text."""

DEEPEST = 3
"""Lists inside lists are indented this often, as far as Word has styles for them."""

INDENT = 360


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style; other values are those of the style it is based on.

    Attributes:
        name: Word's own name, or ours to be translated.
        size: Of the letters, in half points.
        line: The distance of lines in 240ths.
        before: Room above.
        after: Room below.
        tone: The letters' colour.
        bold: Bold letters.
        indent: Of the whole paragraph.
        hanging: How far the first line stands out of it.
        right: The paragraph's indent from the right.
        keep: It stays on one page with what follows.
        outline: The level in the outline, from 0.
        based: The style that this one is based on.
        following: The style of the paragraph that is typed after it.
        numbering: The kind of list and the level in it.
        border: The element of a rule beside the paragraph.
        tab: A tab stop: its kind and place.
        align: Where the words stand.
    """

    name: str | Message
    size: int | None = None
    line: int | None = None
    before: int = 0
    after: int = 0
    tone: Tone | None = None
    bold: bool | None = None
    indent: int = 0
    hanging: int = 0
    right: int = 0
    keep: bool = False
    outline: int | None = None
    based: str = "Normal"
    following: str = ""
    numbering: tuple[int, int] | None = None
    border: str = ""
    tab: tuple[str, int] | None = None
    align: str = ""


def _border(edge: str, size: int, tone: Tone, space: int) -> str:
    return f'<w:{edge} w:val="single" w:sz="{size}" w:space="{space}" w:color="{tone.value[1:]}"/>'


BULLETS, NUMBERS, AGREEMENTS = 1, 2, 3
"""The kinds of lists in the file's numbering."""

LOOKS: dict[str, Look] = {
    "Title": Look("Title", 60, 228, 120, 60, bold=True, keep=True, following="Subtitle"),
    "Subtitle": Look("Subtitle", 27, 264, 0, 320, Tone.INK2, following="Normal"),
    "Heading1": Look(
        "heading 1", 46, 240, 640, 140, bold=True, keep=True, outline=0, following="Normal"
    ),
    "Heading2": Look(
        "heading 2", 27, 250, 440, 140, bold=True, keep=True, outline=1, following="Normal"
    ),
    "Heading3": Look(
        "heading 3", 22, 270, 260, 60, bold=True, keep=True, outline=2, following="Normal"
    ),
    "Heading4": Look(
        "heading 4", 20, 270, 200, 40, bold=True, keep=True, outline=3, following="Normal"
    ),
    "Lead": Look(QT_TRANSLATE_NOOP("DocxStyle", "Lead"), 27, 264, 0, 160, Tone.INK2),
    "Label": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Label"), 19, before=180, after=20, tone=Tone.INK2, keep=True
    ),
    "Note": Look(QT_TRANSLATE_NOOP("DocxStyle", "Note"), 18, before=60, after=80, tone=Tone.INK2),
    "Quote": Look("Quote", 21, 276, 80, 120, indent=INDENT),
    "ListBullet": Look(
        "List Bullet", after=60, indent=INDENT, hanging=INDENT, numbering=(BULLETS, 0)
    ),
    "ListBullet2": Look(
        "List Bullet 2", after=60, indent=2 * INDENT, hanging=INDENT, numbering=(BULLETS, 1)
    ),
    "ListBullet3": Look(
        "List Bullet 3", after=60, indent=3 * INDENT, hanging=INDENT, numbering=(BULLETS, 2)
    ),
    "ListNumber": Look(
        "List Number", after=60, indent=INDENT, hanging=INDENT, numbering=(NUMBERS, 0)
    ),
    "ListNumber2": Look(
        "List Number 2", after=60, indent=2 * INDENT, hanging=INDENT, numbering=(NUMBERS, 1)
    ),
    "ListNumber3": Look(
        "List Number 3", after=60, indent=3 * INDENT, hanging=INDENT, numbering=(NUMBERS, 2)
    ),
    "ListContinue": Look("List Continue", 18, after=60, tone=Tone.INK2, indent=INDENT),
    "ListContinue2": Look("List Continue 2", 18, after=60, tone=Tone.INK2, indent=2 * INDENT),
    "ListContinue3": Look("List Continue 3", 18, after=60, tone=Tone.INK2, indent=3 * INDENT),
    "Agreement": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Agreement"), before=100, after=100, indent=480,
        hanging=480, numbering=(AGREEMENTS, 0), border=_border("top", 4, Tone.LINE2, 6),
    ),
    "Fact": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Fact"), before=20, after=20, indent=2400, hanging=2400,
        tab=("left", 2400),
    ),
    "CalloutLabel": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Callout label"), 19, before=280, tone=Tone.INK2, indent=280,
        keep=True, border=_border("left", 36, Tone.INK, 10),
    ),
    "Callout": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Callout"), 36, 264, before=0, after=0, bold=True,
        indent=280, border=_border("left", 36, Tone.INK, 10),
    ),
    "CalloutNote": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Callout note"), 18, after=0, tone=Tone.INK2, indent=280,
        border=_border("left", 36, Tone.INK, 10),
    ),
    "KeyFigure": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Key figure"), 21, 240, 40, 40, indent=960, hanging=960,
        tab=("left", 960),
    ),
    "Group": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Group"), 20, before=200, after=40, bold=True, keep=True,
        tab=("right", 4200), border=_border("bottom", 4, Tone.LINE2, 3),
    ),
    "GroupEntry": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Group entry"), 20, after=20, tab=("right", 4200)
    ),
    "TableText": Look(QT_TRANSLATE_NOOP("DocxStyle", "Table text"), 19, 252),
    "TableCentred": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Table text, centred"), based="TableText", align="center"
    ),
    "TableRight": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Table text, right"), based="TableText", align="right"
    ),
    "TableQuiet": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Table text, quiet"), based="TableText", tone=Tone.INK2
    ),
    "TableNote": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Table note"), 17, based="TableText", tone=Tone.INK2
    ),
    "TableHead": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Table head"), 18, based="TableText", tone=Tone.INK2,
        keep=True,
    ),
    "TableGroup": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Table group"), based="TableText", bold=True, keep=True
    ),
    "Figure": Look(QT_TRANSLATE_NOOP("DocxStyle", "Figure"), 21, 240, 200, 80),
    "Caption": Look("caption", 18, before=40, after=160, tone=Tone.INK2),
    "SignatureSpace": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Signature space"), before=560, right=WIDTH // 2, keep=True
    ),
    "SignatureLine": Look(
        QT_TRANSLATE_NOOP("DocxStyle", "Signature line"), 18, after=120, tone=Tone.INK2,
        right=WIDTH // 2, border=_border("top", 6, Tone.INK, 4),
    ),
    "Header": Look(
        "header", 19, tone=Tone.INK2, tab=("right", WIDTH),
    ),
    "Footer": Look(
        "footer", 18, tone=Tone.INK2, border=_border("top", 8, Tone.INK, 8),
        tab=("center", WIDTH // 2),
    ),
}  # fmt: skip

TABLE = "MinutesTable"
TABLE_NAME = QT_TRANSLATE_NOOP("DocxStyle", "Table of the minutes")
LETTER = "Letter"
LETTER_NAME = QT_TRANSLATE_NOOP("DocxStyle", "Letter of the role matrix")


def styles_xml(language: str) -> str:
    """The whole part ``styles.xml``."""
    catalogue = Catalogue.load(language)
    locale = LOCALES.get(language, language)
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:color w:val="{Tone.INK.value[1:]}"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
        f'<w:lang w:val="{locale}" w:eastAsia="{locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )
    parts = [
        defaults,
        _KNOWN,
        _strong(LETTER, catalogue.text(LETTER_NAME)),
        *(_style(key, look, catalogue) for key, look in LOOKS.items()),
        _table_style(catalogue),
    ]
    return f"<w:styles {nsdecls('w')}>{''.join(parts)}</w:styles>"


_SIDES = "".join(
    f'<w:{side} w:w="{width}" w:type="dxa"/>'
    for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
)
_KNOWN = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "<w:qFormat/></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{_SIDES}</w:tblCellMar></w:tblPr>'
    "</w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
    "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
)
"""The styles that every file has, as Word has them."""


def _strong(key: str, name: str) -> str:
    """A style of our own for bold letters."""
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{key}">'
        f"<w:name w:val={quoteattr(name)}/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    )


def _style(key: str, look: Look, catalogue: Catalogue) -> str:
    own = isinstance(look.name, Message)
    name = catalogue.text(look.name) if isinstance(look.name, Message) else look.name
    head = (
        f'<w:style w:type="paragraph"{" w:customStyle=" + quoteattr("1") if own else ""} '
        f'w:styleId="{key}"><w:name w:val={quoteattr(name)}/><w:basedOn w:val="{look.based}"/>'
        + (f'<w:next w:val="{look.following}"/>' if look.following else "")
        + "<w:qFormat/>"
    )
    return f"{head}<w:pPr>{_paragraph(look)}</w:pPr><w:rPr>{_letters(look)}</w:rPr></w:style>"


def _paragraph(look: Look) -> str:
    """The paragraph's elements in the order that the schema asks for."""
    parts = []
    if look.keep:
        parts.append("<w:keepNext/>")
    parts.append("<w:keepLines/>" if look.keep or look.border else "")
    if look.numbering is not None:
        kind, level = look.numbering
        parts.append(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{kind}"/></w:numPr>')
    if look.border:
        parts.append(f"<w:pBdr>{look.border}</w:pBdr>")
    if look.tab is not None:
        kind_of_tab, at = look.tab
        tabs = f'<w:tab w:val="{kind_of_tab}" w:pos="{at}"/>'
        if kind_of_tab == "center":
            tabs += f'<w:tab w:val="right" w:pos="{WIDTH}"/>'
        parts.append(f"<w:tabs>{tabs}</w:tabs>")
    line = "" if look.line is None else f' w:line="{look.line}" w:lineRule="auto"'
    parts.append(f'<w:spacing w:before="{look.before}" w:after="{look.after}"{line}/>')
    if look.indent or look.hanging or look.right:
        right = f' w:right="{look.right}"' if look.right else ""
        parts.append(f'<w:ind w:left="{look.indent}"{right} w:hanging="{look.hanging}"/>')
    if look.align:
        parts.append(f'<w:jc w:val="{look.align}"/>')
    if look.outline is not None:
        parts.append(f'<w:outlineLvl w:val="{look.outline}"/>')
    return "".join(parts)


def _letters(look: Look) -> str:
    parts = []
    if look.bold:
        parts.append("<w:b/><w:bCs/>")
    if look.tone is not None:
        parts.append(f'<w:color w:val="{look.tone.value[1:]}"/>')
    if look.size is not None:
        parts.append(f'<w:sz w:val="{look.size}"/><w:szCs w:val="{look.size}"/>')
    return "".join(parts)


def _table_style(catalogue: Catalogue) -> str:
    """Rules between rows, a stronger one below the head, quiet room around the words."""
    sides = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 70), ("left", 70), ("bottom", 70), ("right", 70))
    )
    rules = _border("bottom", 4, Tone.LINE2, 0) + _border("insideH", 4, Tone.LINE2, 0)
    strong = _border("bottom", 8, Tone.INK, 0)
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE}">'
        f"<w:name w:val={quoteattr(catalogue.text(TABLE_NAME))}/>"
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{rules}</w:tblBorders><w:tblCellMar>{sides}</w:tblCellMar>"
        "</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{strong}</w:tcBorders>'
        '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>'
    )


def numbering_xml() -> str:
    """The whole part ``numbering.xml``: the kinds of lists, each with its first list."""
    bullet = [("bullet", "•", f"ListBullet{n or ''}") for n in (0, 2, 3)]
    number = [("decimal", f"%{n}.", f"ListNumber{n if n > 1 else ''}") for n in (1, 2, 3)]
    kinds = {BULLETS: bullet, NUMBERS: number, AGREEMENTS: [("decimal", "%1", "Agreement")]}
    parts = []
    for kind, levels in kinds.items():
        inner = "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:pStyle w:val="{style}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f"<w:pPr>{_list_indent(kind, at)}</w:pPr>"
            f"<w:rPr>{'<w:b/>' if kind == AGREEMENTS else ''}</w:rPr></w:lvl>"
            for at, (form, text, style) in enumerate(levels)
        )
        several = "singleLevel" if len(levels) == 1 else "multilevel"
        parts.append(
            f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="{several}"/>'
            f"{inner}</w:abstractNum>"
        )
    parts += [
        f'<w:num w:numId="{kind}"><w:abstractNumId w:val="{kind}"/></w:num>' for kind in kinds
    ]
    return f"<w:numbering {nsdecls('w')}>{''.join(parts)}</w:numbering>"


def _list_indent(kind: int, level: int) -> str:
    left, hanging = (480, 480) if kind == AGREEMENTS else ((level + 1) * INDENT, INDENT)
    return f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'


def fonts_xml() -> str:
    """The part ``fontTable.xml``: what stands in where our font is not installed."""
    return (
        f"<w:fonts {nsdecls('w')}>"
        f'<w:font w:name="{FONT}"><w:altName w:val="{FALLBACK}"/>'
        '<w:panose1 w:val="020B0503030403020204"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )
