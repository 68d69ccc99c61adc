# SPDX-License-Identifier: EUPL-1.2
"""A document as the bytes of a DOCX that an office goes on editing."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import singledispatch
from io import BytesIO
from typing import Any

import docx
from docx.document import Document as File
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.shared import Pt, Twips

from moderation.domain.blank import blank
from moderation.minutes.block import DocumentBlock
from moderation.minutes.document import (
    BulletList,
    Callout,
    ColumnsList,
    Document,
    FactGrid,
    Figure,
    Furniture,
    Heading,
    KeepTogether,
    KeyFigures,
    Legend,
    ListItem,
    NumberedList,
    PageBreak,
    PageFigure,
    Paragraph,
    Photo,
    Role,
    SignatureBlock,
    Table,
)
from moderation.minutes.docx import styles
from moderation.minutes.docx.parts import DocxFlow, field_runs, list_style, run
from moderation.minutes.docx.tables import add_table
from moderation.minutes.letterhead import Letterhead
from moderation.minutes.letters import one_line, title, visible
from moderation.minutes.pdf.raster import figure_png, mark_png
from moderation.minutes.settled import settled

_ROLES = {
    Role.BODY: "Normal",
    Role.LEAD: "Lead",
    Role.LABEL: "Label",
    Role.NOTE: "Note",
    Role.QUOTE: "Quote",
}
_POINT = 20
_ROOM = 13000
"""The height that a drawing may have, in twentieths of a point."""
_LONGEST = 250
"""Word refuses longer properties."""


def to_docx(document: Document, *, created: datetime) -> bytes:
    """The bytes of the file.

    Args:
        document: What is written; safe to use from a worker thread, being immutable.
        created: The date in the file's properties, with a time zone.

    Raises:
        MissingFont: A font of the program, for drawings, is not where it belongs.
    """
    document = settled(document)
    file = docx.Document()
    _prepare(file, document, created)
    flow = DocxFlow(file)
    if document.show_title:
        flow.paragraph("Title", [visible(title(document.title))])
        flow.say("Subtitle", document.subtitle)
    for block in document.blocks:
        write(block, flow)
    target = BytesIO()
    file.save(target)
    return target.getvalue()


# ------------------------------------------------------------------------------------- the file


def _prepare(file: File, document: Document, created: datetime) -> None:
    """Styles, page, header, footer and properties in place of the library's own."""
    part = file.part
    _replace(file.styles.element, styles.styles_xml(document.language))
    _replace(part.numbering_part.element, styles.numbering_xml())
    for relation in list(part.rels.values()):
        if relation.reltype.endswith("/fontTable"):
            relation.target_part._blob = styles.fonts_xml().encode("utf-8")  # noqa: SLF001
        elif relation.reltype.endswith(("/stylesWithEffects", "/customXml")):
            del part.rels[relation.rId]
    for relation in list(part.package.rels.values()):
        if relation.reltype.endswith("/thumbnail"):
            del part.package.rels[relation.rId]
    locale = styles.LOCALES.get(document.language, document.language)
    _replace(file.settings.element, _settings_xml(locale))
    section = file.sections[0]
    section.page_width, section.page_height = map(Twips, styles.PAGE)
    for edge in ("top", "bottom", "left", "right"):
        setattr(section, f"{edge}_margin", Twips(styles.MARGINS[edge]))
    section.header_distance = Twips(styles.MARGINS["header"])
    section.footer_distance = Twips(styles.MARGINS["footer"])
    _furniture(section, document)
    properties = file.core_properties
    properties.title = one_line(title(document.title))[:_LONGEST]
    properties.author = one_line(document.author)[:_LONGEST]
    properties.subject = one_line(document.subject)[:_LONGEST]
    properties.comments = ""
    properties.keywords = ""
    properties.language = locale
    properties.created = properties.modified = created.astimezone(UTC).replace(tzinfo=None)
    properties.last_modified_by = properties.author
    properties.revision = 1


def _replace(element: Any, xml: str) -> None:
    for child in list(element):
        element.remove(child)
    element.extend(list(parse_xml(xml)))


def _settings_xml(locale: str) -> str:
    """Today's layout rules, hyphenation, and the language of what is typed anew."""
    return (
        f'<w:settings {nsdecls("w")}><w:zoom w:percent="100"/><w:autoHyphenation/>'
        '<w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{locale}"/></w:settings>'
    )


_LOGO = (158.0, 50.0)
"""The most room that a logo gets, in points."""
_PLACES = re.compile(r"\{(n|total)\}")


def _furniture(section: Any, document: Document) -> None:
    """Header and footer, those of the first page with the letterhead."""
    _header(section.header, document.furniture)
    _footer(section.footer, document)
    letterhead = document.furniture.letterhead
    if letterhead is not None:
        section.different_first_page_header_footer = not letterhead.every_page
        first = section.header if letterhead.every_page else section.first_page_header
        if not letterhead.every_page:
            _header(first, document.furniture)
            _footer(section.first_page_footer, document)
        _letterhead(first, letterhead)


def _letterhead(part: Any, letterhead: Letterhead) -> None:
    """Logo above, address below the line that names the municipality."""
    if letterhead.logo is not None:
        paragraph = part.paragraphs[0].insert_paragraph_before()
        _style(paragraph._p, "Header")  # noqa: SLF001
        width, height = letterhead.logo.size(*_LOGO)
        shape = paragraph.add_run().add_picture(
            BytesIO(letterhead.logo.data), Pt(width), Pt(height)
        )
        shape._inline.docPr.set("descr", one_line(letterhead.logo.alt))  # noqa: SLF001
    for line in letterhead.lines:
        if not blank(line):
            paragraph = part.add_paragraph()._p  # noqa: SLF001
            _style(paragraph, "Header")
            paragraph.append(run(one_line(line)))


def _header(part: Any, furniture: Furniture) -> None:
    header = part.paragraphs[0]._p  # noqa: SLF001
    _style(header, "Header")
    if not blank(furniture.header_left):
        header.append(run(one_line(furniture.header_left), "Strong"))
    if not blank(furniture.header_right):
        header.append(run(f"\t{one_line(furniture.header_right)}"))


def _footer(part: Any, document: Document) -> None:
    """The numbers of pages are fields."""
    furniture = document.furniture
    footer = part.paragraphs[0]._p  # noqa: SLF001
    _style(footer, "Footer")
    middle = furniture.footer_middle or document.state
    footer.append(run(f"{one_line(furniture.footer_left)}\t{one_line(middle)}\t"))
    for number, words in enumerate(_PLACES.split(one_line(furniture.page_of))):
        if number % 2:
            for element in field_runs("PAGE" if words == "n" else "NUMPAGES"):
                footer.append(element)
        elif words:
            footer.append(run(words))


def _style(paragraph: Any, name: str) -> None:
    for child in list(paragraph):
        paragraph.remove(child)
    paragraph.style = name


# ------------------------------------------------------------------------------------- blocks


@singledispatch
def write(block: DocumentBlock, _flow: DocxFlow) -> None:
    """Put a block into the file.

    Raises:
        TypeError: No function writes blocks of this kind.
    """
    raise TypeError(f"no DOCX for {type(block).__name__}")


@write.register
def _heading(block: Heading, flow: DocxFlow) -> None:
    if not blank(block.text):
        flow.level = min(block.level, flow.level + 1)
        flow.paragraph(f"Heading{flow.level}", [visible(block.text)])


@write.register
def _paragraph(block: Paragraph, flow: DocxFlow) -> None:
    flow.say(_ROLES[block.role], block.text)


@write.register
def _bullets(block: BulletList, flow: DocxFlow) -> None:
    _list(block, flow, 0)


@write.register
def _numbers(block: NumberedList, flow: DocxFlow) -> None:
    _list(block, flow, 0)


def _list(block: BulletList | NumberedList, flow: DocxFlow, depth: int) -> None:
    style, level = list_style("ListBullet", depth)
    number = 0
    if isinstance(block, NumberedList):
        style, level = list_style("ListNumber", depth)
        kind = styles.NUMBERS
        if block.ruled and depth == 0:
            style, kind = "Agreement", styles.AGREEMENTS
        following = None
        for label, item in block.numbered:
            # The file counts by itself: where a number is left out another list begins.
            if label != following:
                number = flow.new_list(kind, level, label)
            following = label + 1
            flow.item(style, item.text, number, level)
            _below(item, flow, depth)
        return
    for item in block.items:
        flow.paragraph(style, [visible(item.text)])
        _below(item, flow, depth)


def _below(item: ListItem, flow: DocxFlow, depth: int) -> None:
    flow.say(list_style("ListContinue", depth)[0], item.note)
    for child in item.children:
        _list(child, flow, depth + 1)


@write.register
def _facts(block: FactGrid, flow: DocxFlow) -> None:
    for fact in block.facts:
        flow.paragraph("Fact", [f"{visible(fact.label)}\t{visible(fact.value)}"])


@write.register
def _callout(block: Callout, flow: DocxFlow) -> None:
    notes = " ".join(part.text for part in block.notes)
    flow.say("CalloutLabel", block.label)
    flow.say("Callout", block.text, keep=not blank(notes))
    flow.say("CalloutNote", notes)


@write.register
def _key_figures(block: KeyFigures, flow: DocxFlow) -> None:
    for figure in block.figures:
        words = (visible(figure.value), "Strong"), f"\t{visible(figure.label)}"
        flow.paragraph("KeyFigure", words)


@write.register
def _columns(block: ColumnsList, flow: DocxFlow) -> None:
    for group in block.groups:
        flow.paragraph("Group", [f"{visible(group.title)}\t{visible(group.value)}"])
        for entry in group.entries:
            flow.paragraph("GroupEntry", [f"{visible(entry.text)}\t{visible(entry.value)}"])


@write.register
def _legend(block: Legend, flow: DocxFlow) -> None:
    if not block.marks:
        return
    paragraph = flow.paragraph("Note")
    for number, mark in enumerate(block.marks):
        data, size = mark_png(mark.side, mark.agreement, mark.to_confirm)
        if number:
            paragraph.append(run("   "))
        # The words stand beside the picture.
        flow.picture(paragraph, data, size, size, "")
        paragraph.append(run(f" {visible(mark.text)}"))


@write.register
def _table(block: Table, flow: DocxFlow) -> None:
    add_table(flow, block)


@write.register
def _figure(block: Figure, flow: DocxFlow) -> None:
    has_caption = not blank(block.caption)
    paragraph = flow.paragraph("Figure", keep=has_caption)
    _drawn(block, paragraph, flow)
    flow.say("Caption", block.caption)


@write.register
def _photo(block: Photo, flow: DocxFlow) -> None:
    width, height = block.size(styles.WIDTH / _POINT, _ROOM / _POINT / 2)
    paragraph = flow.paragraph("Figure", keep=not blank(block.caption))
    flow.picture(paragraph, block.data, width, height, block.alt)
    flow.say("Caption", block.caption)


@write.register
def _page_figure(block: PageFigure, flow: DocxFlow) -> None:
    flow.breaks = True
    _drawn(block, flow.paragraph("Figure"), flow)


def _drawn(block: Figure | PageFigure, paragraph: Any, flow: DocxFlow) -> None:
    """A drawing as a picture, as wide as the text at most."""
    scale = min(
        1.0, styles.WIDTH / _POINT / block.width, _ROOM / _POINT / block.height
    )  # fmt: skip
    flow.picture(paragraph, figure_png(block), block.width * scale, block.height * scale, block.alt)


@write.register
def _signatures(block: SignatureBlock, flow: DocxFlow) -> None:
    for field in block.fields:
        flow.paragraph("SignatureSpace", [visible(field.text)])
        flow.paragraph("SignatureLine", [visible(field.label)])


@write.register
def _page_break(_block: PageBreak, flow: DocxFlow) -> None:
    flow.breaks = True


@write.register
def _together(block: KeepTogether, flow: DocxFlow) -> None:
    kept = flow.keep
    for place, inner in enumerate(block.blocks, 1):
        flow.keep = kept or place < len(block.blocks)
        write(inner, flow)
    flow.keep = kept
