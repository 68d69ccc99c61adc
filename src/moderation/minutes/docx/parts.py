# SPDX-License-Identifier: EUPL-1.2
"""Paragraphs, lists and pictures of the file, one element each.

Everything typed goes through ``moderation.minutes.letters`` here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from docx.document import Document as File
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.shared import Emu, Pt

from moderation.domain.blank import blank, trimmed
from moderation.minutes.docx import styles
from moderation.minutes.letters import heard, visible

Words = str | tuple[str, str]
"""Words, or words with the character style they are in."""


@dataclass(slots=True)
class DocxFlow:
    """Where the next part goes, and what it has to know of those before it.

    Attributes:
        file: The file.
        level: The level of the last heading.
        breaks: The next part begins a page.
        keep: Parts stay on one page with what follows.
        pictures: How many pictures there are; each has a number of its own.
        target: The element that is filled: the body, or a cell.
    """

    file: File
    level: int = 1
    breaks: bool = False
    keep: bool = False
    pictures: int = 0
    lists: int = field(default=3)
    target: Any = None

    def place(self, element: Any) -> None:
        """Put an element behind all others."""
        if self.target is None:
            self.file.element.body.sectPr.addprevious(element)
        else:
            self.target.append(element)

    def paragraph(self, style: str, words: Iterable[Words] = (), *, keep: bool = False) -> Any:
        """A paragraph in a style; returns its element. Line breaks are kept."""
        element = OxmlElement("w:p")
        properties = OxmlElement("w:pPr")
        element.append(properties)
        _add(properties, "w:pStyle", val=style)
        if self.keep or keep:
            _add(properties, "w:keepNext")
        if self.breaks and self.target is None:
            _add(properties, "w:pageBreakBefore")
            self.breaks = False
        for part in words:
            text, letters = part if isinstance(part, tuple) else (part, "")
            if text:
                element.append(run(text, letters))
        self.place(element)
        return element

    def say(self, style: str, text: str, *, keep: bool = False) -> None:
        """A paragraph with typed words, unless there is nothing to see in them."""
        if not blank(text):
            self.paragraph(style, [visible(text)], keep=keep)

    def item(self, style: str, text: str, number: int, level: int) -> None:
        """An item of a numbered list that has a number of its own in the file."""
        element = self.paragraph(style, [visible(text)])
        properties = element.pPr
        numbering = OxmlElement("w:numPr")
        _add(numbering, "w:ilvl", val=str(level))
        _add(numbering, "w:numId", val=str(number))
        properties.append(numbering)

    def new_list(self, kind: int, level: int, start: int) -> int:
        """A numbered list that begins anew; returns its number in the file."""
        self.lists += 1
        number = OxmlElement("w:num")
        number.set(qn("w:numId"), str(self.lists))
        _add(number, "w:abstractNumId", val=str(kind))
        override = OxmlElement("w:lvlOverride")
        override.set(qn("w:ilvl"), str(level))
        _add(override, "w:startOverride", val=str(start))
        number.append(override)
        self.file.part.numbering_part.element.append(number)
        return self.lists

    def picture(self, paragraph: Any, data: bytes, width: float, height: float, alt: str) -> None:
        """A picture at the end of a paragraph, in points; without ``alt`` it only decorates."""
        self.pictures += 1
        inline = self.file.part.new_pic_inline(
            BytesIO(data), width=Emu(Pt(width)), height=Emu(Pt(height))
        )
        for edge in ("distT", "distB", "distL", "distR"):
            inline.set(edge, "0")  # what is not said is an eighth of an inch to LibreOffice
        properties = inline.docPr
        properties.set("id", str(self.pictures))
        properties.set("name", f"Picture {self.pictures}")
        if alt:
            properties.set("descr", heard(alt))
        else:
            properties.append(parse_xml(_DECORATIVE))
        drawing = OxmlElement("w:drawing")
        drawing.append(inline)
        holder = OxmlElement("w:r")
        holder.append(drawing)
        paragraph.append(holder)


def run(text: str, style: str = "") -> Any:
    """Words in one look; line breaks and tabs become those of the file."""
    element: Any = OxmlElement("w:r")
    if style:
        properties = OxmlElement("w:rPr")
        _add(properties, "w:rStyle", val=style)
        element.append(properties)
    for number, line in enumerate(text.split("\n")):
        if number:
            element.append(OxmlElement("w:br"))
        for place, words in enumerate(line.split("\t")):
            if place:
                element.append(OxmlElement("w:tab"))
            if words:
                inner: Any = OxmlElement("w:t")
                inner.text = words
                if words != trimmed(words) or "  " in words:
                    inner.set(qn("xml:space"), "preserve")
                element.append(inner)
    return element


def field_runs(code: str) -> list[Any]:
    """A field that the program fills in: PAGE, NUMPAGES."""
    runs = []
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("text", "1"), ("end", "")):
        element = OxmlElement("w:r")
        if kind == "":
            inner: Any = OxmlElement("w:instrText")
            inner.set(qn("xml:space"), "preserve")
            inner.text = f" {text} "
            element.append(inner)
        elif kind == "text":
            element = run(text)
        else:
            inner = OxmlElement("w:fldChar")
            inner.set(qn("w:fldCharType"), kind)
            element.append(inner)
        runs.append(element)
    return runs


def list_style(name: str, depth: int) -> tuple[str, int]:
    """The style of a list that is so deep inside others, from 0, and its level in the file."""
    level = min(depth, styles.DEEPEST - 1)
    return (name if level == 0 else f"{name}{level + 1}"), level


def _add(parent: Any, tag: str, **values: str) -> Any:
    element = OxmlElement(tag)
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)
    parent.append(element)
    return element


add = _add
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative val="1" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)
"""Says of a picture that screen readers can pass it over."""
