# SPDX-License-Identifier: EUPL-1.2
"""Where combining marks stand: on the anchors that the font's maker drew.

Without this the dot of ``Ẹ́`` or the ring of ``R̥`` would hang beside its letter. Names of
DIN 91379 use letters that exist only as such sequences.
"""

from __future__ import annotations

from reportlab.pdfbase.ttfonts import TTFontFace

from moderation.minutes.pdf.opentype import coverage, i16, subtables, u16

_ON_BASE, _ON_MARK = 4, 6
Shift = tuple[float, float]


class Marks:
    """Mark placement of one font, in thousandths of the font size."""

    def __init__(self, ttf: TTFontFace) -> None:
        try:
            self._table: bytes = ttf.get_table("GPOS")
        except KeyError:
            self._table = b""
        self._scale = 1000 / ttf.unitsPerEm
        self._on_base = self._read(b"mark", _ON_BASE)
        self._on_mark = self._read(b"mkmk", _ON_MARK)

    def on_base(self, base: int, mark: int) -> Shift | None:
        """How far the mark's origin lies from the letter's; none if the font does not say."""
        return self._between(self._on_base, base, mark)

    def on_mark(self, below: int, mark: int) -> Shift | None:
        """The same for a mark that stands on another mark."""
        return self._between(self._on_mark, below, mark)

    def _read(self, tag: bytes, kind: int) -> list[_Anchors]:
        if not self._table:
            return []
        return [_Anchors(self._table, at) for at in subtables(self._table, tag, kind)]

    def _between(self, tables: list[_Anchors], base: int, mark: int) -> Shift | None:
        for anchors in tables:
            shift = anchors.shift(base, mark)
            if shift is not None:
                return shift[0] * self._scale, shift[1] * self._scale
        return None


class _Anchors:
    """One table of anchors: those of marks by class, those of bases for every class."""

    def __init__(self, table: bytes, at: int) -> None:
        self._table = table
        self._marks = {glyph: i for i, glyph in enumerate(coverage(table, at + u16(table, at + 2)))}
        self._bases = {glyph: i for i, glyph in enumerate(coverage(table, at + u16(table, at + 4)))}
        self._classes = u16(table, at + 6)
        self._mark_array = at + u16(table, at + 8)
        self._base_array = at + u16(table, at + 10)

    def shift(self, base: int, mark: int) -> tuple[int, int] | None:
        """From the base's origin to the mark's, in font units."""
        base_index, mark_index = self._bases.get(base), self._marks.get(mark)
        if base_index is None or mark_index is None:
            return None
        table = self._table
        record = self._mark_array + 2 + 4 * mark_index
        mark_at = self._mark_array + u16(table, record + 2)
        place = self._base_array + 2 + 2 * (base_index * self._classes + u16(table, record))
        offset = u16(table, place)
        if not offset:
            return None
        base_at = self._base_array + offset
        return (
            i16(table, base_at + 2) - i16(table, mark_at + 2),
            i16(table, base_at + 4) - i16(table, mark_at + 4),
        )
