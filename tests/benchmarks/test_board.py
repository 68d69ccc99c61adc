"""Frames of the pinboard and of the wall beside it, painted at the size they have in a room."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from moderation.domain.change import Change, Step
from moderation.domain.projection import Projection
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.gui.board import Board, BoardCard, BoardGroup
from moderation.gui.theme import apply_theme
from moderation.gui.wall_view import WallPicture
from tests.benchmarks import stock
from tests.benchmarks.measure import Job, Report, Series, interleaved, timed
from tests.room_bridge import bridge_to

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

FRAME = 16.0
FRAMES = 60


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[None]:
    """The product's fonts and colours, put back afterwards."""
    apply_theme(qapp)
    yield
    qapp.setStyleSheet("")


def groups(cards: int) -> list[BoardGroup]:
    """So many cards in a dozen groups."""
    state = State.holding(stock.cards_workshop(cards, clusters=12))
    from moderation.activities.cards.model import grouped

    block = state.of(Block)[0]
    return [
        BoardGroup(
            None if cluster is None else cluster.id,
            "" if cluster is None else cluster.title,
            tuple(BoardCard(card.id, card.text, card.side) for card in found),
        )
        for cluster, found in grouped(state, block.id)
    ]


def board_with(qtbot: Any, cards: int) -> Board:
    """A board as large as a full HD screen, at rest."""
    board = Board(cast(Any, None))
    qtbot.addWidget(board)
    board.resize(1920, 1080)
    board.show_groups(groups(cards))
    shown(qtbot, board)
    rest(board)
    return board


def shown(qtbot: Any, widget: QWidget) -> None:
    """Show a widget; before it is exposed, repaint() would paint nothing."""
    with qtbot.waitExposed(widget):
        widget.show()


def rest(board: Board) -> None:
    """Frames until the picture is complete."""
    for _ in range(500):
        board.viewport().repaint()
        if board.complete:
            return
    raise AssertionError("the board never came to rest")


def frame(board: Board) -> float:
    """One frame in ms."""
    begin = time.perf_counter()
    board.viewport().repaint()
    return (time.perf_counter() - begin) * 1000


def pans(board: Board) -> list[float]:
    """Frames of a pan down and up again, a step of the wheel each."""
    found = []
    for number in range(FRAMES):
        begin = time.perf_counter()
        board.pan(QPointF(0, 60 if number < FRAMES // 2 else -60))
        board.viewport().repaint()
        found.append((time.perf_counter() - begin) * 1000)
    return found


def zooms(board: Board) -> list[float]:
    """Frames of zooming out to all and in again."""
    found = []
    for number in range(FRAMES):
        begin = time.perf_counter()
        board.zoom(-0.5 if number % 20 < 10 else 0.5, QPointF(960, 540))
        board.viewport().repaint()
        found.append((time.perf_counter() - begin) * 1000)
    return found


def test_frames_of_two_thousand_cards(qtbot: Any) -> None:
    board = board_with(qtbot, 2000)
    pan, zoom = Series(tuple(pans(board))), Series(tuple(zooms(board)))
    with Report("board") as report:
        report.most("2,000 cards: slowest frame of a pan", pan, FRAME)
        report.most("2,000 cards: slowest frame of a zoom", zoom, FRAME)
        report.note("2,000 cards: frames of pan and zoom, 95 %", [Series((pan.share(0.95),)),
                    Series((zoom.share(0.95),))], "ms")  # fmt: skip


def _moved(state: State, number: int) -> Step:
    cards = state.of(Entry)
    one, other = cards[number * 7 % len(cards)], cards[number * 13 % len(cards)]
    moved = replace(one, cluster_id=other.cluster_id)
    return Step(stock.ADD, (Change(one, moved),)) if moved != one else Step(stock.ADD, ())


@pytest.mark.parametrize("cards", [100, 2000])
def test_a_moved_card_is_on_both_windows_within_a_frame(qtbot: Any, cards: int) -> None:
    from moderation.activities.cards.page import CardsPage
    from moderation.windows.wall.picture import WallShot

    bridge = bridge_to(State.holding(stock.cards_workshop(cards, clusters=12)))
    page = CardsPage(bridge, bridge.state.of(Block)[0].id)
    wall = WallPicture()
    for widget, width, height in ((page, 980, 780), (wall, 1920, 1080)):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        shown(qtbot, widget)
    rest(page.board)
    found = []
    for number in range(2, 40):
        step = _moved(bridge.state, number)
        if not step.changes:
            continue
        begin = time.perf_counter()
        bridge.session.perform(step)
        wall.set_picture(WallShot(bridge.wall_view, Projection(), bridge.now))
        page.board.viewport().repaint()
        wall.repaint()
        found.append((time.perf_counter() - begin) * 1000)
        rest(page.board)
    with Report("board") as report:
        report.limit(
            f"{cards:,} cards: one moved, on both windows", Series(tuple(found[2:])), FRAME
        )


class _Blit(QWidget):
    """The floor: a prepared picture, scaled into the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(1920, 1080)
        self._picture = QImage(2880, 1620, QImage.Format.Format_RGB32)
        self._picture.fill(Qt.GlobalColor.white)
        self.part = QRect(0, 0, 2880, 1620)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._picture, self.part)
        painter.end()


def test_frames_of_five_thousand_cards_against_a_scaled_blit(qtbot: Any) -> None:
    board = board_with(qtbot, 5000)
    blit = _Blit()
    qtbot.addWidget(blit)
    shown(qtbot, blit)

    def zoomed(by: float) -> Job:
        def run() -> float:
            board.zoom(by, QPointF(960, 540))
            return frame(board)

        return run

    turns = iter([1, -1] * 1000)

    def pan() -> float:
        board.pan(QPointF(0, 60 * next(turns)))
        return frame(board)

    # There and back, so that both zooms have been seen: a frame of a pinch that goes on.
    found = interleaved(
        {"blit": timed(blit.repaint), "pan": pan, "out": zoomed(-1), "in": zoomed(1)}, 31, warm=4
    )
    with Report("board") as report:
        report.ratio("5,000 cards: a frame of a pan / a blit", found["pan"], found["blit"], 3.0)
        report.ratio("5,000 cards: a frame of zooming / a blit", found["out"], found["blit"], 3.0)
