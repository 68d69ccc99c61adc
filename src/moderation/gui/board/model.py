# SPDX-License-Identifier: EUPL-1.2
"""What a pinboard shows and what it asks of its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from moderation.domain.ids import Id
from moderation.domain.side import Side


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A card: the words, the side that its shape tells, and a quieter ``note`` below."""

    id: Id
    text: str
    side: Side | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class BoardGroup:
    """Cards under a title; the group without an id holds what is not sorted yet.

    A ``part`` belongs to the last group before it that is not a part.
    """

    id: Id | None
    title: str
    cards: tuple[BoardCard, ...]
    part: bool = False


class BoardHost(Protocol):
    """The page of a board: carries out what was done on it."""

    def edit_card(self, card_id: Id, text: str) -> bool:
        """Other words for a card; tells whether they were taken."""

    def name_group(self, group_id: Id, title: str) -> bool:
        """A title for a group; tells whether it was taken."""

    def put_cards(self, card_ids: Sequence[Id], group_id: Id | None, index: int | None) -> None:
        """Cards were dropped on a group, before the card at ``index`` or at the end."""

    def new_group(self, card_ids: Sequence[Id]) -> None:
        """Cards were dropped where a new group begins."""

    def merge_groups(self, target_id: Id, source_id: Id) -> None:
        """A group was dropped on another."""
