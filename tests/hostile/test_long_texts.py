# SPDX-License-Identifier: EUPL-1.2
"""Texts of a hundred thousand letters: every reader of them takes a time that grows with length."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest

from moderation.domain import amounts, days
from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.names import Names
from moderation.features.agenda import timetable
from moderation.features.capture.understanding import understand
from moderation.features.people.importing import read_pasted
from moderation.mail.words import clean_breaks, is_address, one_line

pytestmark = pytest.mark.slow

LETTERS = 100_000
TODAY = date(2026, 3, 12)
PIECES = (
    "x", "ä", "a@", "1 ", "1.", "01.02.", "9:00", "Anna ", "A. ", "(", "„", "-", "ab-", "<a@b.de>;",
    "bis ", "von 9 ", "KW 14-", "\t", ";", "\n", "T€", "aA1", "e\u0301", "\u200b", ",",
)  # fmt: skip
"""What makes a reader go back when it comes often."""

READERS: dict[str, Callable[[str], object]] = {
    "pasted people": read_pasted,
    "timetable": timetable.read,
    "dates": lambda text: days.find_date(text, TODAY),
    "a date": lambda text: days.read_date(text, TODAY),
    "money": amounts.read_money,
    "staff": amounts.parse_staff,
    "capture bar": lambda text: understand(text, (), TODAY),
    "names": lambda text: list(Names(["Anna Muster"]).left(text)),
    "names taken out": lambda text: Names(["Anna Muster"]).swapped(text, lambda _found: "x"),
    "address": is_address,
    "line of a mail": lambda text: one_line(clean_breaks(text)),
    "file name": lambda text: file_name(text, "x"),
}


@pytest.mark.parametrize("reader", READERS)
def test_a_long_text_keeps_nobody_waiting(reader: str) -> None:
    slow = {}
    for piece in PIECES:
        text = (piece * (LETTERS // len(piece) + 1))[:LETTERS]
        began = time.process_time()
        with suppress(UserFacingError, ValueError):
            READERS[reader](text)
        took = time.process_time() - began
        if took > 4:
            slow[piece] = took
    assert slow == {}
