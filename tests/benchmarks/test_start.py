"""From the start of the process to a window with the library's rows, and to the first edit."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.benchmarks.display import Area, Display, Running
from tests.benchmarks.measure import Job, Report, Series, interleaved

pytestmark = [pytest.mark.bench, pytest.mark.display, pytest.mark.timeout(900)]

PROGRAMS = Path(__file__).parent / "programs"
ROWS = Area(60, 340, 480, 120, 6)
"""Titles of the library's rows."""
TEMPLATES = Area(60, 800, 960, 80, 6)
"""Templates stand here as soon as the store is open for writing and has told them."""
FIELD = Area(4, 4, 200, 40, 2)
LETTERS = 8
"""Rows of words have more colours than a ground and its lines."""


def _bare(display: Display, python: str, *, ready: bool) -> Job:
    def run() -> float:
        with Running([python, PROGRAMS / "bare_window.py"], display.environment()) as program:
            moment = display.until(lambda: display.row(700, 400, 1) > b"\0\0\0\xff", "a window")
            if ready:
                display.settle(FIELD, 0.03)
                before = display.look(FIELD)
                display.press("x")
                moment = display.until(lambda: display.look(FIELD) != before, "an echo")
            taken = (moment - program.began) / 1e6
        display.clear()
        return taken

    return run


def _library(display: Display, python: str, data: Path, area: Area) -> Job:
    def run() -> float:
        command: Sequence[str] = [python, "-m", "moderation.app"]
        with Running(command, display.environment(MODERATION_DATA_DIR=str(data))) as program:
            moment = display.until(lambda: display.colours(area) > LETTERS, "the library")
            taken = (moment - program.began) / 1e6
            display.until(lambda: display.colours(TEMPLATES) > LETTERS, "the templates")
        display.clear()
        # Nothing was written, so ending it like this leaves a clean store for the next round.
        assert (data / "moderation.sqlite-wal").stat().st_size == 0
        return taken

    return run


def _watched(display: Display, python: str, data: Path, *, gap: bool) -> Job:
    """When the store was open, or the longest time that the windows were deaf until then."""

    def run() -> float:
        command = [python, "-m", "tests.benchmarks.programs.product"]
        with Running(command, display.environment(MODERATION_DATA_DIR=str(data))) as program:
            if gap:
                display.until(lambda: display.colours(ROWS) > LETTERS, "the library")
                program.tell("gap")
                program.said("gap")
            ready = int(program.said("ready"))
            display.until(lambda: display.colours(TEMPLATES) > LETTERS, "the templates")
            if gap:
                program.tell("gap")
            found = float(program.said("gap")) if gap else (ready - program.began) / 1e6
        display.clear()
        return found

    return run


def test_the_library_is_there_at_once(display: Display, python: str, library: Path) -> None:
    found = interleaved(
        {
            "bare": _bare(display, python, ready=False),
            "library": _library(display, python, library, ROWS),
            "offered": _library(display, python, library, TEMPLATES),
            "ready": _watched(display, python, library, gap=False),
            "gap": _watched(display, python, library, gap=True),
        }
    )
    with Report("start") as report:
        bare: Series = found["bare"]
        report.ratio("painted, 500 workshops / bare window", found["library"], bare, 1.15)
        report.ratio("store open and first edit possible / bare", found["ready"], bare, 3.0)
        report.limit("longest gap of the windows meanwhile", found["gap"], 35)
        report.note("until templates are offered", [found["offered"]], "ms")
        for name in ("git-cola", "libreoffice"):
            if shutil.which(name) is None:
                report.skip(f"painted / {name}", "not installed")
