# SPDX-License-Identifier: EUPL-1.2
"""Kerning of a TrueType font: which pairs of glyphs stand closer or wider.

reportlab reads no kerning. This reads the pair adjustments of the ``kern`` feature from the
``GPOS`` table, which is all that Latin, Greek and Cyrillic text needs.
"""

from __future__ import annotations

from reportlab.pdfbase.ttfonts import TTFontFace

from moderation.minutes.pdf.opentype import classes, coverage, i16, subtables, u16

_X_ADVANCE = 0x0004
_PAIRS = 2


class Kerning:
    """Pair adjustments of one font, read when a pair is first asked for."""

    def __init__(self, ttf: TTFontFace) -> None:
        try:
            table: bytes = ttf.get_table("GPOS")
        except KeyError:
            table = b""
        self._scale = 1000 / ttf.unitsPerEm
        self._subtables = (
            [_Subtable(table, at) for at in subtables(table, b"kern", _PAIRS)] if table else []
        )
        self._known: dict[tuple[int, int], int] = {}

    def between(self, first: int, second: int) -> int:
        """What is added between two glyphs, in thousandths of the font size."""
        pair = (first, second)
        value = self._known.get(pair)
        if value is None:
            found = (subtable.value(first, second) for subtable in self._subtables)
            value = next((v for v in found if v is not None), 0)
            value = self._known[pair] = round(value * self._scale)
        return value


class _Subtable:
    """One table of pair adjustments, by single pairs (format 1) or by classes (format 2)."""

    def __init__(self, table: bytes, at: int) -> None:
        self._table, self._at = table, at
        first, second = u16(table, at + 4), u16(table, at + 6)
        self._advance = 2 * (first & 0x0003).bit_count()  # placement fields come before it
        self._size = 2 * (first.bit_count() + second.bit_count())
        covered = coverage(table, at + u16(table, at + 2)) if first & _X_ADVANCE else []
        self._firsts = {glyph: index for index, glyph in enumerate(covered)}
        self._by_pairs = u16(table, at) == 1
        if not self._by_pairs:
            self._classes1 = classes(table, at + u16(table, at + 8))
            self._classes2 = classes(table, at + u16(table, at + 10))
            self._count2 = u16(table, at + 14)

    def value(self, first: int, second: int) -> int | None:
        """The adjustment in font units; none if this table leaves the pair to the next."""
        index = self._firsts.get(first)
        if index is None:
            return None
        table, at = self._table, self._at
        if not self._by_pairs:
            classes = self._classes1.get(first, 0) * self._count2 + self._classes2.get(second, 0)
            return i16(table, at + 16 + classes * self._size + self._advance)
        pairs = at + u16(table, at + 10 + 2 * index)
        for record in range(u16(table, pairs)):
            entry = pairs + 2 + record * (2 + self._size)
            if u16(table, entry) == second:
                return i16(table, entry + 2 + self._advance)
        return None
