# SPDX-License-Identifier: EUPL-1.2
"""Reading the positioning table (``GPOS``) of a font: numbers, look-ups, coverage, classes."""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

_EXTENSION = 9


def u16(data: bytes, at: int) -> int:
    """An unsigned number of 16 bits."""
    return int(unpack_from(">H", data, at)[0])


def u16s(data: bytes, at: int, count: int) -> tuple[int, ...]:
    """Several unsigned numbers of 16 bits."""
    return unpack_from(f">{count}H", data, at)


def i16(data: bytes, at: int) -> int:
    """A signed number of 16 bits."""
    return int(unpack_from(">h", data, at)[0])


def coverage(table: bytes, at: int) -> list[int]:
    """The glyphs of a coverage table in order."""
    count = u16(table, at + 2)
    if u16(table, at) == 1:
        return list(u16s(table, at + 4, count))
    glyphs: list[int] = []
    for index in range(count):
        start, end, _ = u16s(table, at + 4 + 6 * index, 3)
        glyphs.extend(range(start, end + 1))
    return glyphs


def classes(table: bytes, at: int) -> dict[int, int]:
    """The class of every glyph that has one other than 0."""
    if u16(table, at) == 1:
        start, count = u16s(table, at + 2, 2)
        return {start + i: c for i, c in enumerate(u16s(table, at + 6, count)) if c}
    classes: dict[int, int] = {}
    for index in range(u16(table, at + 2)):
        start, end, number = u16s(table, at + 4 + 6 * index, 3)
        classes.update(dict.fromkeys(range(start, end + 1), number))
    return classes


def subtables(table: bytes, tag: bytes, kind: int) -> Iterator[int]:
    """Where the look-ups of a kind start that a feature uses."""
    features, lookups = u16(table, 6), u16(table, 8)
    wanted: dict[int, None] = {}
    for index in range(u16(table, features)):
        record = features + 2 + 6 * index
        if table[record : record + 4] == tag:
            feature = features + u16(table, record + 4)
            wanted.update(dict.fromkeys(u16s(table, feature + 4, u16(table, feature + 2))))
    for index in sorted(wanted):
        lookup = lookups + u16(table, lookups + 2 + 2 * index)
        found = u16(table, lookup)
        for offset in u16s(table, lookup + 6, u16(table, lookup + 4)):
            at = lookup + offset
            if found == _EXTENSION and u16(table, at + 2) == kind:
                yield at + int(unpack_from(">I", table, at + 4)[0])
            elif found == kind:
                yield at
