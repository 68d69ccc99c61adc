"""The critical path after a drag, how it grows, and the frames of a plan of 300 items."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.timeline import edits
from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.page import TimelinePage
from moderation.activities.timeline.path import critical_path
from moderation.domain.ids import Id
from moderation.domain.projection import Projection, WallItem
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.gui.theme import apply_theme
from moderation.gui.wall_view import WallPicture
from moderation.windows.wall.picture import WallShot
from tests.benchmarks.measure import Report, Series, interleaved, timed
from tests.room_bridge import bridge_to
from tests.timeline_sample import BLOCK, sample_fixed, step, units, workshop

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]


def steps(count: int) -> list[TimelineStep]:
    """So many steps, each waiting for up to three of those before it."""
    dice = random.Random(count)
    return [
        TimelineStep(
            id=Id(f"{number:05}"),
            workshop_id=Id("w"),
            block_id=Id("b"),
            rank=float(number),
            title="Schritt",
            side=Side.ADMINISTRATION,
            begins=date(2026, 1, 1) + timedelta(days=number // 4),
            ends=date(2026, 1, 20) + timedelta(days=number // 4),
            after=tuple(
                Id(f"{dice.randrange(max(0, number - 40), number):05}")
                for _ in range(min(3, number))
            ),
        )
        for number in range(count)
    ]


def test_the_path_is_there_within_a_frame() -> None:
    few, some, many = steps(300), steps(1000), steps(10_000)
    found = interleaved(
        {
            "few": timed(lambda: critical_path(few)),
            "some": timed(lambda: critical_path(some)),
            "many": timed(lambda: critical_path(many)),
        },
        15,
    )
    tenth = Series(tuple(value / 10 for value in found["many"].values))
    with Report("timeline") as report:
        report.limit("critical path of 300 steps", found["few"], 4.0)
        report.ratio("a step of 10,000 / a step of 1,000", tenth, found["some"], 1.5)
        if find_spec("networkx") is None:
            report.skip("10,000 steps / networkx", "not installed")


FRAME = 16.0
FRAMES = 60


def plan_of(count: int) -> State:
    """Ten years of so many items, every sixth of them an interim goal, half of them waiting."""
    dice = random.Random(count)
    begins = sorted(date(2026, 1, 1) + timedelta(dice.randrange(3000)) for _ in range(count))
    found = []
    for number, begin in enumerate(begins):
        goal = number % 6 == 0
        before = {dice.randrange(max(0, number - 40), number) for _ in range(2 if number else 0)}
        found.append(
            step(
                f"s{number}",
                begin,
                None if goal else begin + timedelta(dice.randrange(60, 700)),
                tuple(f"s{own}" for own in sorted(before)) if number % 2 else (),
                title=f"Schritt {number} mit einem Namen",
                side=tuple(Side)[number % 3],
                rank=float(number),
                vision=number == count - 1,
            )
        )
    return State.holding([*workshop(), *units(), *found, *sample_fixed()])


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[None]:
    """The product's fonts and colours, put back afterwards."""
    apply_theme(qapp)
    yield
    qapp.setStyleSheet("")


class Both:
    """The page and the wall, each at the size it has in a room."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bridge = bridge_to(plan_of(300))
        self.page, self.wall = TimelinePage(self.bridge, BLOCK), WallPicture()
        self.bridge.setParent(self.page)
        widgets: list[tuple[QWidget, int, int]] = [(self.page, 980, 780), (self.wall, 1920, 1080)]
        for widget, width, height in widgets:
            qtbot.addWidget(widget)
            widget.resize(width, height)
            with qtbot.waitExposed(widget):
                widget.show()
        self.board = self.page.board
        item = WallItem(key="timeline.path", block_id=BLOCK)
        self.projection = Projection().showing(item)
        self.show_wall()

    def show_wall(self) -> None:
        self.wall.set_picture(WallShot(self.bridge.wall_view, self.projection, self.bridge.now))
        self.wall.repaint()

    def frames(self, act: Callable[[int], object], count: int = FRAMES) -> Series:
        """What each of so many frames takes on both windows; the first three warm up."""
        found = []
        gc.collect()
        gc.disable()
        for number in range(count + 3):
            begin = time.perf_counter()
            act(number)
            self.board.viewport().repaint()
            self.wall.repaint()
            found.append((time.perf_counter() - begin) * 1000)
        gc.enable()
        return Series(tuple(found[3:]))


@pytest.mark.usefixtures("theme")
def test_a_plan_of_three_hundred_items_is_fluid_on_both_windows(qtbot: QtBot) -> None:
    both = Both(qtbot)
    board = both.board
    board.set_zoom(4.0)
    with qtbot.waitSignal(board.settled):
        pass
    down, right = board.verticalScrollBar(), board.horizontalScrollBar()

    def panned(number: int) -> None:
        by = 40 if number % 40 < 20 else -40
        down.setValue(down.value() + by)
        right.setValue(right.value() + by)

    pans = both.frames(panned)
    zooms = both.frames(lambda n: board.zoom(0.5 if n % 20 < 10 else -0.5, 500.0))
    board.fit()
    with qtbot.waitSignal(board.settled):
        pass
    both.page.work.choose(Id("s100"))
    one = board.plan.find(Id("s100"))
    assert one is not None
    at = board.rect_of(one).center().toPoint()
    view = board.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    drags = both.frames(
        lambda n: QTest.mouseMove(view, at + QPoint(2 * (n if n < 40 else 80 - n), 0))
    )
    board.cancel_drag()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)

    def moved(number: int) -> None:
        both.bridge.attempt(lambda state: edits.shift(state, Id("s150"), 1 if number % 2 else -1))

    desk, wall = [], []
    gc.collect()
    gc.disable()
    for number in range(FRAMES):
        begin = time.perf_counter()
        moved(number)
        board.viewport().repaint()
        between = time.perf_counter()
        both.show_wall()
        desk.append((between - begin) * 1000)
        wall.append((time.perf_counter() - between) * 1000)
    gc.enable()
    rows = {
        "pan, both windows": pans,
        "zoom, both windows": zooms,
        "drag, both windows": drags,
        "change, at the desk": Series(tuple(desk[3:])),
        "change, the wall behind it": Series(tuple(wall[3:])),
    }
    with Report("timeline") as report:
        for row, found in rows.items():
            report.share(f"300 items: {row}", found, 0.95, FRAME)
