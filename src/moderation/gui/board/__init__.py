# SPDX-License-Identifier: EUPL-1.2
"""A pinboard: cards in groups on one painting widget that stays fluid with thousands of them."""

from __future__ import annotations

from moderation.gui.board.board import Board
from moderation.gui.board.model import BoardCard, BoardGroup, BoardHost
from moderation.gui.board.view import MARGIN

__all__ = ["MARGIN", "Board", "BoardCard", "BoardGroup", "BoardHost"]
