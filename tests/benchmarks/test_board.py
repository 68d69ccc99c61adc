# SPDX-License-Identifier: EUPL-1.2
"""The pinboard with thousands of cards, against copying a prepared picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.cards import edits
from moderation.activities.cards.model import Cluster
from moderation.activities.cards.page import CardsPage
from moderation.domain.state import State
from moderation.gui.theme import apply_theme
from tests.benchmarks.measure import Series, timed
from tests.cards_sample import BLOCK, CLUSTERS, WORKSHOP, A, O, P, card, card_id, cluster_id, frame
from tests.room_bridge import bridge_to

pytestmark = [
    pytest.mark.bench,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
ROUNDS = 30
FRAME = 16.0
"""Milliseconds that a frame may take."""


def crowd(count: int) -> State:
    """So many cards in twelve clusters, every thirteenth loose."""
    words = [line.strip()[2:] for _title, lines in CLUSTERS for line in lines.split("\n")]
    return State.holding(
        [
            *frame(),
            *(
                Cluster(
                    id=cluster_id(n),
                    workshop_id=WORKSHOP,
                    rank=float(n),
                    block_id=BLOCK,
                    title=f"{n}",
                )
                for n in range(1, 13)
            ),
            *(
                card(
                    n,
                    f"{words[n % len(words)]} {n}",
                    (P, A, O)[n % 3],
                    cluster_id(n % 13) if n % 13 else None,
                )
                for n in range(1, count + 1)
            ),
        ]
    )


def _actions(page: CardsPage) -> dict[str, Callable[[int], None]]:
    """What is done with a board, each with the frame that shows it."""
    board, bridge = page.board, page.bridge
    view = board.viewport()

    def framed(action: Callable[[int], object]) -> Callable[[int], None]:
        def run(step: int) -> None:
            action(step)
            view.repaint()

        return run

    def drag(step: int) -> None:
        if step == 0:
            box = board.board.cards[0]
            board.set_current(box.card.id)
            begin = board.to_view(box.rect).center().toPoint()
            QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(view, QPoint(200 + 40 * step, 150 + 20 * step))
        if step == ROUNDS - 1:
            board.put_back()

    def put(step: int) -> None:
        bridge.perform(
            edits.put_cards(bridge.state, [card_id(20 + step)], cluster_id(step % 12 + 1))
        )

    return {
        "pan": framed(lambda step: board.pan(QPointF(0, 60 if step < 15 else -60))),
        "zoom": framed(lambda step: board.set_scale(board.scale * (0.96 if step < 15 else 1.04))),
        "select": framed(lambda step: board.select(frozenset([card_id(step + 1)]))),
        "drag one": framed(drag),
        "drop one": framed(put),
    }


@pytest.mark.parametrize("count", [2000, 5000])
def test_the_board_stays_within_a_frame(qapp: QApplication, qtbot: QtBot, count: int) -> None:
    apply_theme(qapp, text_scale=1.0)
    page = CardsPage(bridge_to(crowd(count)), BLOCK)
    qtbot.addWidget(page)
    page.resize(1920, 1080)
    page.show()
    qtbot.waitExposed(page)
    board, bridge = page.board, page.bridge
    view = board.viewport()
    prepared, screen = QPixmap(1920, 1080), QPixmap(view.size())

    def settle() -> None:
        for _frame in range(200):
            view.repaint()
            qapp.processEvents()
            if board.complete:
                return

    def floor(_step: int) -> None:
        painter = QPainter(screen)
        painter.drawPixmap(QRectF(screen.rect()), prepared, QRectF(0, 0, 1300, 731))
        painter.end()

    actions = _actions(page)
    print()
    for name, action in actions.items():
        board.set_scale(1.0)
        settle()
        plain, frames = [], []
        for step in range(ROUNDS):
            plain.append(timed(partial(floor, step))())
            frames.append(timed(partial(action, step))())
        low, high = Series(tuple(plain)), Series(tuple(frames))
        print(f"board {count:5} {name:9} ms {high}, scaled blit {low}")
        # A drop is more than a frame: the edit, its step for the disk, and the whole layout.
        if count == 2000 and name != "drop one":
            assert high.middle < FRAME
    bridge.close()
