# SPDX-License-Identifier: EUPL-1.2
"""Kerning of a TrueType font: which pairs of glyphs stand closer or wider.

reportlab reads no kerning. This reads the pair adjustments of the ``kern`` feature from the
``GPOS`` table, which is all that Latin, Greek and Cyrillic text needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

from reportlab.pdfbase.ttfonts import TTFontFace

_X_ADVANCE = 0x0004
_PAIRS, _EXTENSION = 2, 9


class Kerning:
    """Pair adjustments of one font, read when a pair is first asked for."""

    def __init__(self, ttf: TTFontFace) -> None:
        try:
            table: bytes = ttf.get_table("GPOS")
        except KeyError:
            table = b""
        self._scale = 1000 / ttf.unitsPerEm
        self._subtables = [_Subtable(table, at) for at in _subtables(table)] if table else []
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
        first, second = _u16(table, at + 4), _u16(table, at + 6)
        self._advance = 2 * (first & 0x0003).bit_count()  # placement fields come before it
        self._size = 2 * (first.bit_count() + second.bit_count())
        covered = _coverage(table, at + _u16(table, at + 2)) if first & _X_ADVANCE else []
        self._firsts = {glyph: index for index, glyph in enumerate(covered)}
        self._by_pairs = _u16(table, at) == 1
        if not self._by_pairs:
            self._classes1 = _classes(table, at + _u16(table, at + 8))
            self._classes2 = _classes(table, at + _u16(table, at + 10))
            self._count2 = _u16(table, at + 14)

    def value(self, first: int, second: int) -> int | None:
        """The adjustment in font units; none if this table leaves the pair to the next."""
        index = self._firsts.get(first)
        if index is None:
            return None
        table, at = self._table, self._at
        if not self._by_pairs:
            classes = self._classes1.get(first, 0) * self._count2 + self._classes2.get(second, 0)
            return _i16(table, at + 16 + classes * self._size + self._advance)
        pairs = at + _u16(table, at + 10 + 2 * index)
        for record in range(_u16(table, pairs)):
            entry = pairs + 2 + record * (2 + self._size)
            if _u16(table, entry) == second:
                return _i16(table, entry + 2 + self._advance)
        return None


def _u16(data: bytes, at: int) -> int:
    return int(unpack_from(">H", data, at)[0])


def _u16s(data: bytes, at: int, count: int) -> tuple[int, ...]:
    return unpack_from(f">{count}H", data, at)


def _subtables(table: bytes) -> Iterator[int]:
    """Where the pair adjustments of the default ``kern`` feature start."""
    features, lookups = _u16(table, 6), _u16(table, 8)
    wanted: dict[int, None] = {}
    for index in range(_u16(table, features)):
        record = features + 2 + 6 * index
        if table[record : record + 4] == b"kern":
            feature = features + _u16(table, record + 4)
            wanted.update(dict.fromkeys(_u16s(table, feature + 4, _u16(table, feature + 2))))
    for index in sorted(wanted):
        lookup = lookups + _u16(table, lookups + 2 + 2 * index)
        kind = _u16(table, lookup)
        for offset in _u16s(table, lookup + 6, _u16(table, lookup + 4)):
            at = lookup + offset
            if kind == _EXTENSION and _u16(table, at + 2) == _PAIRS:
                yield at + int(unpack_from(">I", table, at + 4)[0])
            elif kind == _PAIRS:
                yield at


def _i16(data: bytes, at: int) -> int:
    return int(unpack_from(">h", data, at)[0])


def _coverage(table: bytes, at: int) -> list[int]:
    """The glyphs of a coverage table in order."""
    count = _u16(table, at + 2)
    if _u16(table, at) == 1:
        return list(_u16s(table, at + 4, count))
    glyphs: list[int] = []
    for index in range(count):
        start, end, _ = _u16s(table, at + 4 + 6 * index, 3)
        glyphs.extend(range(start, end + 1))
    return glyphs


def _classes(table: bytes, at: int) -> dict[int, int]:
    """The class of every glyph that has one other than 0."""
    if _u16(table, at) == 1:
        start, count = _u16s(table, at + 2, 2)
        return {start + i: c for i, c in enumerate(_u16s(table, at + 6, count)) if c}
    classes: dict[int, int] = {}
    for index in range(_u16(table, at + 2)):
        start, end, number = _u16s(table, at + 4 + 6 * index, 3)
        classes.update(dict.fromkeys(range(start, end + 1), number))
    return classes
