# SPDX-License-Identifier: EUPL-1.2
"""What a file says about itself in its first bytes, read without SQLite and without a trace."""

from __future__ import annotations

import struct
from pathlib import Path

from moderation.storage import wal
from moderation.storage.trouble import DamagedStore, ForeignFile, NewerStore, StoreTrouble

APPLICATION_ID = 0x4D4F4457
"""Marks our stores ("MODW"); ``file`` and backup tools show it."""

_MAGIC = b"SQLite format 3\x00"
_VERSION_AT, _APPLICATION_AT = 60, 68
_HEADER = 100
_TREE_PAGES = (2, 5, 10, 13)
_NUMBER = struct.Struct(">I")


def check(path: Path, newest: int) -> None:
    """Refuse what this program must not touch; ``newest`` is the version of tables it knows.

    Raises:
        NewerStore: A newer program wrote it.
        ForeignFile: It is not one of our stores.
        DamagedStore: It was one, and its beginning is broken.
        OSError: It is not there, or cannot be read.
    """
    with path.open("rb") as file:
        start = file.read(65536)
    if not start.startswith(_MAGIC):
        if _was_ours(start):
            raise DamagedStore(path, "the header is broken")
        raise ForeignFile(path)
    if len(start) < _HEADER:
        raise DamagedStore(path, "the header is cut off")
    _check_first_page(path, start, newest)
    log = wal.wal_path(path)
    try:
        # After a power cut the version of an unfinished day is still in the log. Its checksums
        # take long, so they are looked at only if something in it is not as expected.
        for page in wal.first_pages(log):
            _check_first_page(path, page, newest)
    except StoreTrouble:
        page = wal.committed(log, wanted=1).pages.get(1, start)
        _check_first_page(path, page, newest)


def _check_first_page(path: Path, page: bytes, newest: int) -> None:
    if _number(page, _APPLICATION_AT) != APPLICATION_ID:
        raise ForeignFile(path)
    version = _number(page, _VERSION_AT)
    if version > newest:
        raise NewerStore(path, version)
    if version == 0:
        raise DamagedStore(path, "no version")


def _number(data: bytes, at: int) -> int:
    return int(_NUMBER.unpack_from(data, at)[0])


def _was_ours(start: bytes) -> bool:
    """Whether a file without SQLite's mark is the rest of a store rather than something else.

    A power cut leaves it empty or full of zeros; a broken disk leaves most of it readable.
    """
    if not start.strip(b"\x00") or b"CREATE TABLE history" in start:
        return True
    if len(start) >= _HEADER and _number(start, _APPLICATION_AT) == APPLICATION_ID:
        return True
    page = 4096
    return len(start) >= 2 * page and start[page] in _TREE_PAGES
