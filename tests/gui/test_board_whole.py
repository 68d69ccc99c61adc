# SPDX-License-Identifier: EUPL-1.2
"""A board that had no time for all its tiles paints the others, whatever is repainted meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.gui.board import Board, tiles
from tests.gui.test_board_glide import board_with, group
from tests.looks import unpainted

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def on_screen(board: Board) -> QImage:
    """The pixels of the screen, without painting anything anew."""
    shot = board.screen().grabWindow(board.winId()).toImage()
    return shot.convertToFormat(QImage.Format.Format_RGB32)


def hurried(board: Board, monkeypatch: pytest.MonkeyPatch) -> None:
    """One frame that has time for no tile, as on a laptop that does something else."""
    with monkeypatch.context() as hurry:
        hurry.setattr(tiles, "BUDGET", -1.0)
        board._tiles.forget()
        board.viewport().repaint()
    assert not board.complete


def test_a_bit_that_is_repainted_does_not_end_the_painting_of_the_rest(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = [f"Radachse Bahnhof und Schulzentrum {number}" for number in range(60)]
    board = board_with(qtbot, group("eins", *words), size=(1440, 900))
    whole = on_screen(board)
    hurried(board, monkeypatch)
    assert on_screen(board) != whole
    # A hand that moves over a card, a ring that blinks: a small part is asked for and is ready.
    board.viewport().repaint(QRect(0, 0, 20, 20))
    qtbot.waitUntil(lambda: on_screen(board) == whole)
    QApplication.processEvents()
    assert board.complete


def test_the_check_of_pictures_fails_on_a_board_that_is_not_painted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = board_with(qtbot, group("eins", "Radachse"), size=(1440, 900))
    assert unpainted(board) == []
    hurried(board, monkeypatch)
    assert unpainted(board)
