"""How everything here is measured: interleaved with its floor, medians of at least nine.

A shared machine is slow for seconds at a time. Whatever is compared therefore takes turns within
one run, the order changes from round to round, and a row says how often its floor fits in, not how
long anything took on some machine.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Self

ROUNDS = 9
"""The fewest rounds that a median is taken of."""

Job = Callable[[], float]
"""Does something once and returns what it cost: ms, MiB or whatever the row is about."""


@dataclass(frozen=True, slots=True)
class Series:
    """What one job cost, round by round."""

    values: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.values)

    def share(self, part: float) -> float:
        """The value that so large a part of the rounds stays below, 0 to 1."""
        found = sorted(self.values)
        return found[min(len(found) - 1, round(part * (len(found) - 1)))]

    def __str__(self) -> str:
        return f"{_short(self.middle)} ({_short(min(self.values))}–{_short(max(self.values))})"


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def timed(job: Callable[[], object]) -> Job:
    """The job with its time in ms; garbage of others is not collected on its account."""

    def run() -> float:
        gc.collect()
        gc.disable()
        try:
            begin = time.perf_counter_ns()
            job()
            return (time.perf_counter_ns() - begin) / 1e6
        finally:
            gc.enable()

    return run


def interleaved(
    jobs: Mapping[str, Job], rounds: int = ROUNDS, *, warm: int = 1
) -> dict[str, Series]:
    """Let the jobs take turns; ``warm`` rounds before the first do not count."""
    names = list(jobs)
    found: dict[str, list[float]] = {name: [] for name in names}
    for number in range(-warm, rounds):
        # Who goes first changes: nobody always follows the one that empties the caches.
        for name in names if number % 2 == 0 else reversed(names):
            value = jobs[name]()
            if number >= 0:
                found[name].append(value)
    return {name: Series(tuple(values)) for name, values in found.items()}


@dataclass(slots=True)
class Report:
    """The lines of one table; leaving it fails if a goal was missed."""

    table: str
    missed: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def ratio(
        self, row: str, measured: Series, floor: Series, goal: float, *, unit: str = "ms"
    ) -> float:
        """One line: how often the floor fits in, which must not pass the goal.

        The median over the rounds, each against its own floor: what slows a machine for a few
        seconds slows both.
        """
        pairs = zip(measured.values, floor.values, strict=True)
        return self._ratio(row, median(o / f for o, f in pairs), measured, floor, goal, unit)

    def medians(
        self, row: str, measured: Series, floor: Series, goal: float, *, unit: str = "ms"
    ) -> float:
        """As ``ratio``, of what could not take turns round by round."""
        return self._ratio(row, measured.middle / floor.middle, measured, floor, goal, unit)

    def _ratio(
        self, row: str, found: float, measured: Series, floor: Series, goal: float, unit: str
    ) -> float:
        self._say(
            row,
            f"{found:.2f}x of the floor",
            f"{goal:g}x",
            f"{measured} to {floor} {unit}",
            ok=found <= goal,
        )
        return found

    def limit(self, row: str, measured: Series, goal: float, *, unit: str = "ms") -> float:
        """One line: the measured median, which must not pass the goal."""
        found = measured.middle
        self._say(
            row, f"{_short(found)} {unit}", f"{goal:g} {unit}", f"{measured}", ok=found <= goal
        )
        return found

    def most(self, row: str, measured: Series, goal: float, *, unit: str = "ms") -> float:
        """One line: the worst of what was measured, which must not pass the goal."""
        found = max(measured.values)
        self._say(
            row, f"{_short(found)} {unit}", f"{goal:g} {unit}", f"{measured}", ok=found <= goal
        )
        return found

    def share(
        self, row: str, measured: Series, part: float, goal: float, *, unit: str = "ms"
    ) -> float:
        """One line: what so large a part stays below, which must not pass the goal."""
        found = measured.share(part)
        self._say(
            f"{row}, {part:.0%}",
            f"{_short(found)} {unit}",
            f"{goal:g} {unit}",
            f"{measured}",
            ok=found <= goal,
        )
        return found

    def note(self, row: str, measured: Sequence[Series], words: str) -> None:
        """One line without a goal."""
        self._print(f"{self.table:<9} {row:<48} {words}: {', '.join(map(str, measured))}")

    def skip(self, row: str, why: str) -> None:
        """One line that says why nothing was measured."""
        self._print(f"{self.table:<9} {row:<48} skipped: {why}")

    def _say(self, row: str, found: str, goal: str, detail: str, *, ok: bool) -> None:
        verdict = "ok" if ok else "MISSED"
        self._print(f"{self.table:<9} {row:<48} {found:<22} goal {goal:<9} {verdict:<7} [{detail}]")
        if not ok:
            self.missed.append(row)

    def _print(self, line: str) -> None:
        self.lines.append(line)
        print(line, flush=True)

    def __enter__(self) -> Self:
        print(flush=True)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None and self.missed:
            raise AssertionError(f"{self.table}: {', '.join(self.missed)}")
