# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of a collection of cards."""

from __future__ import annotations

from moderation.activities.cards.page.board_page import CardsPage

PAGE = CardsPage

__all__ = ["PAGE", "CardsPage"]
