# SPDX-License-Identifier: EUPL-1.2
"""Cards glide to a new place, shortly, and nobody waits for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.cards.model import grouped
from moderation.domain.ids import Id
from moderation.gui.board import Board, BoardCard, BoardGroup
from moderation.gui.board.glide import GLIDE_MS, MOST
from moderation.gui.theme import apply_theme
from tests.cards_sample import BLOCK, card_id
from tests.gui.test_cards_page import Opener, drag, opened, press, spot

__all__ = ["opened"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def motion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MODERATION_REDUCED_MOTION", raising=False)


def picture(board: Board) -> QImage:
    """The board as it is once all its tiles had their turn."""
    for _ in range(200):
        board.viewport().repaint()
        if board.complete:
            break
    return board.viewport().grab().toImage()


def group(key: str, *words: str) -> BoardGroup:
    """A titled group with these cards."""
    cards = tuple(BoardCard(Id(f"card-{word}"), word) for word in words)
    return BoardGroup(Id(f"group-{key}"), key, cards)


def board_with(qtbot: QtBot, *groups: BoardGroup, size: tuple[int, int] = (800, 600)) -> Board:
    """A board that is shown and at rest."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, text_scale=1.0)
    board = Board(None)  # type: ignore[arg-type]
    qtbot.addWidget(board)
    # No ring that is here on one board and there on another.
    board.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    board.resize(*size)
    board.show_groups(groups)
    with qtbot.waitExposed(board):
        board.show()
    picture(board)
    return board


def test_the_state_is_new_at_once_and_keys_do_not_wait(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.board.set_current(card_id(5))
    press(Qt.Key.Key_2)
    assert page.board._glide.running
    # While it glides the next key is already carried out, and a click finds the new place.
    press(Qt.Key.Key_1)
    assert page.board._glide.running
    sorted_cards = {
        card.id: cluster for cluster, cards in grouped(page.bridge.state, BLOCK) for card in cards
    }
    assert sorted_cards[card_id(6)] is not None
    QTest.mouseClick(page.board.viewport(), Qt.MouseButton.LeftButton, pos=spot(page, card_id(5)))
    assert page.board.current == card_id(5)
    qtbot.waitUntil(lambda: not page.board._glide.running, timeout=2000)
    assert GLIDE_MS <= 200


def test_cards_end_where_they_would_be_without_motion(qtbot: QtBot) -> None:
    before = group("Geld", "Eins", "Zwei", "Drei"), group("Zeit", "Vier")
    after = group("Geld", "Eins", "Drei"), group("Zeit", "Vier", "Zwei")
    moving = board_with(qtbot, *before)
    start = picture(moving)
    moving.show_groups(after)
    assert moving._glide.running
    assert picture(moving) != start
    qtbot.waitUntil(lambda: not moving._glide.running, timeout=2000)
    assert picture(moving) == picture(board_with(qtbot, *after))


def test_nothing_moves_where_motion_is_reduced(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODERATION_REDUCED_MOTION", "1")
    before = group("Geld", "Eins", "Zwei"), group("Zeit", "Drei")
    after = group("Geld", "Eins"), group("Zeit", "Drei", "Zwei")
    board = board_with(qtbot, *before)
    board.show_groups(after)
    assert not board._glide.running
    assert picture(board) == picture(board_with(qtbot, *after))


def test_a_board_that_changes_as_a_whole_does_not_swarm(qtbot: QtBot) -> None:
    many = [f"Gedanke {number}" for number in range(MOST * 3)]
    board = board_with(qtbot, group("Geld", *many), size=(1920, 4000))
    board.fit()
    board.show_groups([group("Geld", *reversed(many))])
    assert not board._glide.running


def test_a_dropped_card_comes_from_the_hand(opened: Opener) -> None:
    page = opened()
    end = spot(page, card_id(3))
    drag(page, spot(page, card_id(5)), QPoint(end.x(), end.y()))
    assert page.board._glide.running
    flight = page.board._glide._flights[card_id(5)]
    hand = page.board.to_board(end.toPointF())
    assert abs(flight.begin.y() + flight.box.rect.height() / 2 - hand.y()) < 4


def test_another_width_is_no_movement(qtbot: QtBot) -> None:
    board = board_with(qtbot, group("Geld", "Eins", "Zwei"), group("Zeit", "Drei"))
    board.resize(500, 600)
    assert not board._glide.running
