"""What an open workshop holds in memory, and what a day adds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import stock
from tests.benchmarks.display import Area, Display, Running
from tests.benchmarks.measure import Report, Series

pytestmark = [pytest.mark.bench, pytest.mark.display, pytest.mark.timeout(600)]

PROGRAMS = Path(__file__).parent / "programs"
ROUNDS = 3
"""Memory does not depend on who else is at work; three rounds show that it does not vary."""


def resident(pid: int) -> float:
    """What a process has in memory, in MiB."""
    text = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in text.splitlines() if line[:5] == "VmRSS") / 1024


def test_the_example_on_both_windows(display: Display, python: str, tmp_path: Path) -> None:
    (key,) = stock.store_with(tmp_path / "moderation.sqlite", [stock.example()])
    bare, open_ = [], []
    for _ in range(ROUNDS):
        with Running([python, PROGRAMS / "bare_window.py", "two"], display.environment()) as two:
            display.until(lambda: display.row(1800, 400, 1) > b"\0\0\0\xff", "two windows")
            display.settle(Area(0, 0, 1440, 860, 20))
            bare.append(resident(two.pid))
        display.clear()
        command = [python, "-m", "tests.benchmarks.programs.product", "--open", key]
        environment = display.environment(MODERATION_DATA_DIR=str(tmp_path))
        with Running(command, environment) as product:
            product.said("opened")
            display.settle(Area(0, 0, 1440, 860, 20), 0.7)
            open_.append(resident(product.pid))
        display.clear()
    with Report("memory") as report:
        report.ratio(
            "the example on both windows / two bare", Series(tuple(open_)), Series(tuple(bare)),
            2.5, unit="MiB",
        )  # fmt: skip
