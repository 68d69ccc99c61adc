# SPDX-License-Identifier: EUPL-1.2
"""What the pinboard shows of clusters and cards, kept as long as nothing in it changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from moderation.activities.cards.model import Cluster
from moderation.activities.cards.wall import cluster_title
from moderation.domain.ids import Id
from moderation.features.capture.model import Entry
from moderation.gui.board import BoardCard, BoardGroup
from moderation.gui.texts import text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """A group as the board shows it."""

    cluster: Cluster | None
    cards: tuple[Entry, ...]
    board: BoardGroup
    part: bool = False

    @classmethod
    def of(
        cls,
        cluster: Cluster | None,
        cards: tuple[Entry, ...],
        before: Mapping[Id | None, ShownGroup],
        *,
        part: bool,
    ) -> ShownGroup:
        """The group as it is now; the same object as before if nothing in it changed."""
        cluster_id = None if cluster is None else cluster.id
        found = before.get(cluster_id)
        if found and (found.cluster, found.cards, found.part) == (cluster, cards, part):
            return found
        title = cluster_title(None) if cluster is None else cluster.title
        # Of a long list one card is new; the others are the same objects, so nobody compares them.
        known = {id(card): box for card, box in found.pairs()} if found else {}
        made = tuple(known.get(id(card)) or _board_card(card) for card in cards)
        return cls(cluster, cards, BoardGroup(cluster_id, title, made, part), part)

    def pairs(self) -> Iterator[tuple[Entry, BoardCard]]:
        """Every card with what the board shows of it."""
        return zip(self.cards, self.board.cards, strict=True)


def _board_card(card: Entry) -> BoardCard:
    return BoardCard(card.id, card.text, card.side, _note(card))


def _note(card: Entry) -> str:
    """How others said the same, and on whose side; the same from the same side once."""
    if not card.also:
        return ""
    words = translate("CardsPage", "also: {words}")
    known = {(card.text.casefold(), card.side): ""}
    for other in card.also:
        said = [] if other.text.casefold() == card.text.casefold() else [other.text]
        side = [text(other.side.message)] if other.side not in {None, card.side} else []
        found = ", ".join(said + side)
        if found:
            known.setdefault((other.text.casefold(), other.side), words.format(words=found))
    return "\n".join(line for line in known.values() if line)
