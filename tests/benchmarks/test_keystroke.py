"""From a key to both windows and the disk, with 1,000 cards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from moderation.domain.ids import Id
from tests.benchmarks.display import BEAMER, Area, Display, Running
from tests.benchmarks.measure import ROUNDS, Report, Series

pytestmark = [pytest.mark.bench, pytest.mark.display, pytest.mark.timeout(900)]

PROGRAMS = Path(__file__).parent / "programs"
DESK = Area(0, 0, 1440, 900, 3)
WALL = Area(*BEAMER, 6)
KEYS = 3 * ROUNDS
FRAME = 16.7


def _changed(display: Display, before: list[bytes], area: Area) -> Callable[[], bool]:
    """Tells whether anything in an area is different; the rows that were first are asked first."""
    rows = list(area.rows())

    def ask() -> bool:
        for place, y in enumerate(rows):
            if display.row(area.x, y, area.width) != before[place]:
                # Next time this row is the first to be asked.
                rows.insert(0, rows.pop(place))
                before.insert(0, before.pop(place))
                return True
        return False

    return ask


def _echo(display: Display, area: Area) -> list[float]:
    """Ms from a key to other pixels in an area, key by key."""
    found = []
    for _ in range(KEYS):
        ask = _changed(display, display.settle(area, 0.05), area)
        begin = display.press("x")
        found.append((display.until(ask, "an echo", nap=0) - begin) / 1e6)
    return found


def _bare(display: Display, python: str) -> list[float]:
    display.clear()
    with Running([python, PROGRAMS / "bare_window.py"], display.environment()):
        display.until(lambda: display.row(700, 400, 1) > b"\0\0\0\xff", "a window")
        display.click(700, 400)
        display.settle(DESK, 0.3)
        # A blinking cursor is no echo: the text's own line is looked at right of it.
        return _echo(display, Area(4, 4, 700, 24, 2))


def _xlib(display: Display, python: str) -> list[float]:
    display.clear()
    with Running([python, PROGRAMS / "bare_xlib.py"], display.environment()) as program:
        program.line()
        return _echo(display, Area(1440, 90, 600, 60, 10))


class _Product:
    """The open workshop, and where its pictures change when a thought is filed."""

    def __init__(self, display: Display, program: Running) -> None:
        self.display = display
        self.program = program
        self.field = Area(360, 850, 500, 36, 2)
        self.board = Area(330, 180, 760, 620, 2)

    def letters(self) -> list[float]:
        """Ms from a letter to its echo in the capture bar."""
        found = []
        for _ in range(KEYS):
            ask = _changed(self.display, self.display.settle(self.field, 0.05), self.field)
            begin = self.display.press("x")
            found.append((self.display.until(ask, "a letter", nap=0) - begin) / 1e6)
        return found

    def file(self) -> tuple[float, float, float]:
        """Ms from Enter to the card on the board, on the wall, and on disk."""
        self.display.type("ein gedanke")
        desk = _changed(self.display, self.display.settle(self.board, 0.7), self.board)
        wall = _changed(self.display, self.display.settle(WALL, 0.1), WALL)
        begin = self.display.press("Return")
        seen: dict[str, int] = {}

        def both() -> bool:
            for name, ask in (("desk", desk), ("wall", wall)):
                if name not in seen and ask():
                    seen[name] = self.display.now()
            return len(seen) == 2

        self.display.until(both, "the card on both windows", nap=0)
        saved = int(self.program.said("saved"))
        return tuple((moment - begin) / 1e6 for moment in (seen["desk"], seen["wall"], saved))  # type: ignore[return-value]


def _running(display: Display, python: str, data: Path, key: Id, slow: int = 0) -> Running:
    display.clear()
    command = [python, "-m", "tests.benchmarks.programs.product", "--open", key]
    command += ["--slow", str(slow)] if slow else []
    return Running(command, display.environment(MODERATION_DATA_DIR=str(data)))


def _opened(display: Display, program: Running) -> None:
    program.said("opened")
    display.settle(DESK, 0.3)
    display.settle(WALL, 0.3)


def test_a_thought_is_on_both_windows_and_on_disk(
    display: Display, python: str, thousand: tuple[Path, Id]
) -> None:
    xlib = Series(tuple(_xlib(display, python)))
    bare = Series(tuple(_bare(display, python)))
    with _running(display, python, *thousand) as program:
        _opened(display, program)
        product = _Product(display, program)
        letters = Series(tuple(product.letters()))
        display.press("Escape")
        filed = [product.file() for _ in range(ROUNDS + 2)][2:]
    bare_again = Series(bare.values + tuple(_bare(display, python)))
    desk, wall, saved = (Series(tuple(column)) for column in zip(*filed, strict=True))
    everything = Series(tuple(max(row) for row in filed))
    behind = Series(tuple(w - d for d, w, _saved in filed))
    with Report("keystroke") as report:
        report.note("echo: raw Xlib, bare QPlainTextEdit", [xlib, bare_again], "ms")
        report.medians("letter in the capture bar / bare echo", letters, bare_again, 1.5)
        report.note("Enter to desk, wall, disk", [desk, wall, saved], "ms")
        report.medians("Enter to both windows and disk / bare", everything, bare_again, 1.5)
        report.limit("the wall behind the moderator", behind, FRAME)


def test_a_slow_disk_stalls_nobody(
    display: Display, python: str, thousand: tuple[Path, Id]
) -> None:
    """Writes of 400 ms in the writer's thread; letters go on, and no window is deaf."""
    with _running(display, python, *thousand, slow=400) as program:
        _opened(display, program)
        product = _Product(display, program)
        product.file()
        program.tell("gap")
        program.said("gap")
        gaps = []
        for _ in range(ROUNDS):
            product.file()
            program.tell("gap")
            gaps.append(float(program.said("gap")))
    with Report("keystroke") as report:
        report.most("longest stall while each write takes 400 ms", Series(tuple(gaps)), 50)
