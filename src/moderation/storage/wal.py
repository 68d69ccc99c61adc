# SPDX-License-Identifier: EUPL-1.2
"""Reading a write-ahead log without SQLite, so that nothing is touched.

After a power cut the newest pages are only in the log. SQLite reads them by opening the store for
writing, which would fold them into a file that may not be ours to change, and cannot be done on a
medium that can only be read. The format is described in https://sqlite.org/walformat.html.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_LITTLE, _BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF


class Log(NamedTuple):
    """The committed pages of a log by number (from 1), and the size of the store in pages."""

    pages: dict[int, bytes]
    size: int


_NOTHING = Log({}, 0)


def wal_path(store: Path) -> Path:
    """Where SQLite keeps the log of a store."""
    return store.with_name(store.name + "-wal")


def first_pages(path: Path) -> list[bytes]:
    """Every first page in the log, committed or not: cheap to find, to be doubted."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return []
    if len(data) < _HEADER.size:
        return []
    page_size, salts = _HEADER.unpack_from(data)[2], data[16:24]
    if not 512 <= page_size <= 65536:
        return []
    step = _FRAME.size + page_size
    return [
        data[start + _FRAME.size : start + step]
        for start in range(_HEADER.size, len(data) - step + 1, step)
        if data[start : start + 4] == b"\x00\x00\x00\x01" and data[start + 8 : start + 16] == salts
    ]


def committed(path: Path, wanted: int | None = None) -> Log:
    """What SQLite would take from the log: everything up to the last whole commit.

    With ``wanted``, only that page is collected.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return _NOTHING
    if len(data) < _HEADER.size:
        return _NOTHING
    magic, _, page_size, _, salt_1, salt_2, sum_1, sum_2 = _HEADER.unpack_from(data)
    if magic not in (_LITTLE, _BIG) or not 512 <= page_size <= 65536:
        return _NOTHING
    order = "<" if magic == _LITTLE else ">"
    sums = _checksum(order, data[:24], (0, 0))
    if sums != (sum_1, sum_2):
        return _NOTHING
    pages: dict[int, bytes] = {}
    open_pages: dict[int, bytes] = {}
    size = 0
    step = _FRAME.size + page_size
    for start in range(_HEADER.size, len(data) - step + 1, step):
        number, commit, frame_1, frame_2, sum_1, sum_2 = _FRAME.unpack_from(data, start)
        page = data[start + _FRAME.size : start + step]
        sums = _checksum(order, data[start : start + 8], sums)
        sums = _checksum(order, page, sums)
        if (frame_1, frame_2) != (salt_1, salt_2) or sums != (sum_1, sum_2):
            break
        if wanted is None or number == wanted:
            open_pages[number] = page
        if commit:
            pages.update(open_pages)
            open_pages.clear()
            size = commit
    return Log(pages, size)


def _checksum(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, two in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _MASK
        second = (second + two + first) & _MASK
    return first, second


def merged(store: Path) -> bytes:
    """The store as SQLite would see it, with the committed pages of its log in place.

    The two bytes that ask for a log are set to ask for none: a store in memory has no log.
    """
    image = bytearray(store.read_bytes())
    log = committed(wal_path(store))
    for number, page in sorted(log.pages.items()):
        start = (number - 1) * len(page)
        if len(image) < start:
            image.extend(bytes(start - len(image)))
        image[start : start + len(page)] = page
    if log.pages:
        del image[log.size * len(next(iter(log.pages.values()))) :]
    image[18:20] = b"\x01\x01"
    return bytes(image)
