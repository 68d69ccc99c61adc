# SPDX-License-Identifier: EUPL-1.2
"""Two hundred workshops with any content: every cut of all conforms and is read in order."""

from __future__ import annotations

import time
from collections.abc import Iterator
from random import Random

import pytest

from moderation.output.minutes import INTERNAL, minutes_document
from tests.any_workshop import any_workshop
from tests.minutes.judging import CUTS, judged, others_agree
from tests.pdf_checks import start_verapdf

NUMBER = 200
LONG = 200
"""Pages of the longest."""


def runs() -> Iterator[tuple[int, int]]:
    """Seeds and sizes: most are small, some larger, one is long."""
    for seed in range(NUMBER - 1):
        yield seed, 1 + seed % 5 if seed % 20 else 12
    yield NUMBER - 1, 120


@pytest.mark.faults
@pytest.mark.timeout(7200)
def test_two_hundred_workshops_conform() -> None:
    start_verapdf()
    begin, files = time.monotonic(), 0
    pages: list[int] = []
    sizes: list[int] = []
    for seed, size in runs():
        state = any_workshop(Random(seed), size)
        for cut in CUTS if size < 100 else (INTERNAL,):
            document = minutes_document(state, cut=cut)
            found, length = judged(document)
            files += 1
            if cut is INTERNAL:
                pages.append(found)
                sizes.append(length)
                others_agree(state, document)
    short = sum(number < 20 for number in pages)
    print(
        f"\n{len(pages)} workshops, {files} PDFs, {sum(pages)} pages, {short} under 20 pages, "
        f"longest {max(pages)}, largest {max(sizes) / 1e6:.2f} MB, {time.monotonic() - begin:.0f} s"
    )
    assert len(pages) == NUMBER
    assert short > NUMBER / 2
    assert max(pages) >= LONG
