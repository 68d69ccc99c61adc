# SPDX-License-Identifier: EUPL-1.2
"""Fonts of the minutes: which face draws which letter, how wide it is, how it is embedded.

Letters are set in Source Sans 3; what it lacks comes from Noto Sans, letter by letter. A letter
that neither has (an emoji, another script) is drawn as a box but stays itself for searching,
copying and reading aloud. Faces are parsed once per process; a ``FontSet`` belongs to one file
and collects the letters that must be embedded.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase.ttfonts import TTFontFace

from moderation.minutes.drawing import Weight
from moderation.minutes.letters import REPLACEMENT
from moderation.minutes.pdf.kerning import Kerning
from moderation.minutes.pdf.marks import Marks
from moderation.minutes.pdf.objects import PdfFile, hex_text
from moderation.paths import resource

_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_STACKED = 190
"""How far a mark is raised over one that is already part of its letter."""
_BOX = "\u25a1"
_FACES = {
    Weight.REGULAR: ("SourceSans3-Regular", "NotoSans-Regular"),
    Weight.MEDIUM: ("SourceSans3-Medium", "NotoSans-Regular"),
    Weight.SEMIBOLD: ("SourceSans3-SemiBold", "NotoSans-Bold"),
    Weight.BOLD: ("SourceSans3-Bold", "NotoSans-Bold"),
}
# Cutting a subset moves a read position inside the parsed file.
_SUBSET_LOCK = threading.Lock()


class MissingPdfFont(Exception):
    """A font that is shipped with the program is not where it belongs.

    Attributes:
        path: Where it was looked for.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(f"missing font: {path}")
        self.path = path


class Face:
    """A parsed font file: letters, widths and kerning in thousandths of the font size."""

    def __init__(self, name: str) -> None:
        path = resource("fonts", f"{name}.ttf")
        if not path.is_file():
            raise MissingPdfFont(path)
        self.name = name
        self.ttf = TTFontFace(str(path))
        self.glyphs: dict[int, int] = dict(self.ttf.charToGlyph)
        self.widths: dict[int, float] = dict(self.ttf.charWidths)
        self.letters = frozenset(map(chr, self.glyphs))
        self.kerning = Kerning(self.ttf)
        self.marks = Marks(self.ttf)

    def subset(self, letters: list[int]) -> bytes:
        """The font file with only these letters, in this order after glyph 0."""
        with _SUBSET_LOCK:
            data: bytes = self.ttf.makeSubset(letters)
        return data


@cache
def load_face(name: str) -> Face:
    """The face of this name; parsed at the first call.

    Raises:
        MissingFont: The file is not there.
    """
    return Face(name)


class Piece(NamedTuple):
    """Glyphs of one font, as the inside of a ``TJ`` array.

    Attributes:
        font: The name of the font in the file.
        glyphs: The strings and shifts.
        rise: How far they stand above the baseline, in thousandths of the font size.
    """

    font: str
    glyphs: str
    rise: float = 0.0


class Word(NamedTuple):
    """A word ready for the page: its width in thousandths of the font size, and its glyphs."""

    width: float
    letters: int
    pieces: tuple[Piece, ...]


class _Embedded:
    """The part of a face that one file needs."""

    def __init__(self, resource_name: str, face: Face) -> None:
        self.name = resource_name
        self.face = face
        self.codes: dict[str, str] = {}
        self._drawn: list[int] = []
        self._spoken: list[str] = []

    def code(self, letter: str, drawn: str) -> str:
        """The four hex digits that draw ``drawn`` and mean ``letter``."""
        code = self.codes.get(letter)
        if code is None:
            self._drawn.append(ord(drawn))
            self._spoken.append(letter)
            code = self.codes[letter] = f"{len(self._drawn):04X}"
        return code

    def write(self, file: PdfFile, number: int) -> int:
        """Writes the font and everything that belongs to it; returns its object number."""
        ttf = self.face.ttf
        name = f"{_subset_tag(number)}+{self.face.name}"
        program = self.face.subset(self._drawn)
        data = file.stream(program, f"/Length1 {len(program)}")
        descriptor = file.add(
            f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox"
            f"[{' '.join(str(round(v)) for v in ttf.bbox)}]/ItalicAngle 0"
            f"/Ascent {round(ttf.ascent)}/Descent {round(ttf.descent)}"
            f"/CapHeight {round(ttf.capHeight)}/StemV {round(ttf.stemV)}/FontFile2 {data} 0 R>>"
        )
        widths = [f"{self.face.widths[code]:g}" for code in self._drawn]
        order = {0: 0}  # the order in which makeSubset numbers its glyphs
        glyphs = (self.face.glyphs[code] for code in self._drawn)
        gids = [0, *(order.setdefault(glyph, len(order)) for glyph in glyphs)]
        mapping = file.stream(b"".join(gid.to_bytes(2, "big") for gid in gids))
        descendant = file.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo"
            f"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R"
            f"/DW 0/W[1[{' '.join(widths)}]]/CIDToGIDMap {mapping} 0 R>>"
        )
        to_unicode = file.stream(self._to_unicode().encode("ascii"))
        return file.add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {to_unicode} 0 R>>"
        )

    def _to_unicode(self) -> str:
        pairs = [f"<{code}> <{hex_text(letter)}>" for letter, code in self.codes.items()]
        blocks = (pairs[at : at + 100] for at in range(0, len(pairs), 100))
        lines = [f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks]
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n"
            "<0000> <FFFF>\nendcodespacerange\n" + "\n".join(lines) + "\nendcmap\n"
            "CMapName currentdict /CMap defineresource pop\nend\nend"
        )


class FontSet:
    """Sets words in the faces of one file and remembers which letters it used."""

    def __init__(self) -> None:
        self._embedded: dict[str, _Embedded] = {}
        self._words: dict[tuple[Weight, str], Word] = {}

    def word(self, text: str, weight: Weight) -> Word:
        """A run of cleaned text without line breaks, measured and encoded.

        Raises:
            MissingFont: A font of the program is not there.
        """
        key = (weight, text)
        word = self._words.get(key)
        if word is None:
            word = self._words[key] = self._set(text, weight)
        return word

    def width(self, text: str, weight: Weight) -> float:
        """The width of a text in thousandths of the font size."""
        return self.word(text, weight).width

    def write(self, file: PdfFile) -> str:
        """Embeds every used font; returns their part of the pages' resources."""
        entries = [
            f"/{font.name} {font.write(file, number)} 0 R"
            for number, font in enumerate(self._embedded.values())
        ]
        return f"/Font<<{''.join(entries)}>>"

    def _set(self, text: str, weight: Weight) -> Word:
        primary = load_face(_FACES[weight][0])
        if primary.letters.issuperset(text) and not _MARKS.search(text):
            width, glyphs = self._run(self._use(primary), text)
            return Word(width, len(text), (Piece(self._use(primary).name, glyphs),))
        total, pieces = 0.0, []
        for face, run in self._runs(text, weight):
            font = self._use(face)
            for plain, marked in _parted(run):
                width, glyphs = self._run(font, plain)
                total += width
                pieces.append(Piece(font.name, glyphs))
                if marked:
                    base = plain[-1]
                    pieces += _placed_marks(font, base, marked)
        return Word(total, len(text), tuple(pieces))

    def _runs(self, text: str, weight: Weight) -> Iterator[tuple[Face, str]]:
        """The text cut where the face changes; marks stay with the letter that they belong to."""
        faces = [load_face(name) for name in _FACES[weight]]
        current, run = faces[0], ""
        for cluster in clusters(text):
            face = next((f for f in faces if f.letters.issuperset(cluster)), faces[0])
            if face is not current and run:
                yield current, run
                run = ""
            current, run = face, run + cluster
        if run:
            yield current, run

    def _use(self, face: Face) -> _Embedded:
        font = self._embedded.get(face.name)
        if font is None:
            font = _Embedded(f"F{len(self._embedded) + 1}", face)
            self._embedded[face.name] = font
        return font

    @staticmethod
    def _run(font: _Embedded, text: str) -> tuple[float, str]:
        """Width and glyphs of letters in one face, kerned."""
        face, width = font.face, 0.0
        parts: list[str] = []
        pending: list[str] = []
        before = 0
        for letter in text:
            drawn = letter if letter in face.letters else _stand_in(face)
            glyph = face.glyphs[ord(drawn)]
            kern = face.kerning.between(before, glyph)
            if kern:
                parts += ["<", *pending, f">{-kern}"]
                pending = []
            pending.append(font.code(letter, drawn))
            width += face.widths[ord(drawn)] + kern
            before = glyph
        return width, "".join((*parts, "<", *pending, ">"))


def clusters(text: str) -> Iterator[str]:
    """Letters, each with the combining marks that follow it."""
    cluster = ""
    for letter in text:
        if cluster and not unicodedata.combining(letter):
            yield cluster
            cluster = ""
        cluster += letter
    if cluster:
        yield cluster


def _parted(run: str) -> Iterator[tuple[str, str]]:
    """A run cut after every letter that carries marks: letters, then the marks of the last."""
    plain = ""
    for cluster in clusters(run):
        plain += cluster[0]
        if len(cluster) > 1:
            yield plain, cluster[1:]
            plain = ""
    if plain:
        yield plain, ""


def _placed_marks(font: _Embedded, base: str, marks: str) -> Iterator[Piece]:
    """Marks on their letter, which was drawn last; the pen ends where it was."""
    face = font.face
    letter = base if base in face.letters else _stand_in(face)
    advance = face.widths[ord(letter)]
    below: tuple[int, float, float] | None = None
    for mark in marks:
        drawn = mark if mark in face.letters else _stand_in(face)
        glyph, wide = face.glyphs[ord(drawn)], face.widths[ord(drawn)]
        shift = None
        if below is not None:
            shift = face.marks.on_mark(below[0], glyph)
            if shift is not None:
                shift = (shift[0] + below[1], shift[1] + below[2])
        shift = shift or _on_letter(face, letter, mark, glyph) or (advance, 0.0)
        below = (glyph, *shift)
        move = shift[0] - advance
        glyphs = f"{-move:g}<{font.code(mark, drawn)}>{move + wide:g}"
        yield Piece(font.name, glyphs, shift[1])


def _on_letter(face: Face, letter: str, mark: str, glyph: int) -> tuple[float, float] | None:
    """Where a mark stands on a letter; without an anchor, as on the letter it is made from."""
    shift = face.marks.on_base(face.glyphs[ord(letter)], glyph)
    if shift is not None:
        return shift
    parts = unicodedata.normalize("NFD", letter)
    found = face.marks.on_base(face.glyphs.get(ord(parts[0]), 0), glyph)
    if found is None:
        return None
    taken = unicodedata.combining(mark) in map(unicodedata.combining, parts[1:])
    return found[0], found[1] + (_STACKED if taken else 0)


def _stand_in(face: Face) -> str:
    """What is drawn for a letter that no face has."""
    return _BOX if _BOX in face.letters else REPLACEMENT


def _subset_tag(number: int) -> str:
    """Six capitals that mark a subset, as the format asks."""
    return "".join(chr(ord("A") + number // 26**at % 26) for at in range(5, -1, -1))
