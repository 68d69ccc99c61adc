"""The measuring itself, in every test run: it must not rot until somebody asks for figures."""

from __future__ import annotations

import io
import sys
from itertools import count
from pathlib import Path

import pytest

from tests.benchmarks import stock
from tests.benchmarks.display import Area, Display, Running, missing
from tests.benchmarks.measure import Report, Series, interleaved, timed


def test_jobs_take_turns_and_the_first_round_does_not_count() -> None:
    order: list[str] = []
    ticks = count()

    def job(name: str) -> float:
        order.append(name)
        return float(next(ticks))

    found = interleaved({"a": lambda: job("a"), "b": lambda: job("b")}, 3, warm=1)
    assert order == ["b", "a", "a", "b", "b", "a", "a", "b"]
    assert [len(series.values) for series in found.values()] == [3, 3]
    assert 1.0 not in found["a"].values


def test_a_goal_that_is_missed_fails_after_every_line_is_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    slow, floor = Series((4.0, 30.0, 6.0)), Series((2.0, 10.0, 3.0))
    report = Report("table")
    assert report.ratio("job", slow, floor, 1.5) == 2.0
    assert report.limit("other", floor, 5.0) == 3.0
    with pytest.raises(AssertionError, match="table: job"):
        report.__exit__(None)
    first, second = capsys.readouterr().out.strip().splitlines()
    assert "2.00x of the floor" in first
    assert "MISSED" in first
    assert "6.00 (4.00–30.0) to 3.00 (2.00–10.0) ms" in first
    assert " ok " in second


def test_a_stall_of_others_slows_measured_and_floor_alike() -> None:
    stalled = Series((2.0, 200.0, 2.0)), Series((1.0, 100.0, 1.0))
    report = Report("table")
    assert report.ratio("job", *stalled, 2.0) == 2.0


def test_time_is_told_in_ms() -> None:
    assert 0 < timed(lambda: io.StringIO().write("x"))() < 1000


def test_stores_are_made_by_the_product(tmp_path: Path) -> None:
    from moderation.output.glance import glance
    from moderation.storage.database import Database

    stock.library(tmp_path / "store.sqlite", 3)
    with Database.open(tmp_path / "store.sqlite") as database:
        assert len(glance(database.connection).workshops) == 3


@pytest.mark.display
@pytest.mark.skipif(bool(missing()), reason="no X server to start")
def test_pixels_and_keys_of_a_program(tmp_path: Path) -> None:
    """A key changes the pixels of a program's window, and its end clears the screen."""
    area = Area(100, 100, 300, 60, 10)
    program = Path(__file__).parent / "programs" / "bare_xlib.py"
    with Display(tmp_path) as display:
        with Running([sys.executable, program], display.environment()) as running:
            assert running.line() == "ready"
            before = display.settle(area, 0.1)
            begin = display.press("x")
            seen = display.until(lambda: display.look(area) != before, "the box")
            assert seen > begin
        display.clear()
        name = display.name
    assert not Path(f"/tmp/.X11-unix/X{name[1:]}").exists()
