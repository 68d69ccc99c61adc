# SPDX-License-Identifier: EUPL-1.2
"""What is done on a pinboard, by key, by menu or by mouse: every hand's move is one edit."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from moderation.activities.cards import edits
from moderation.activities.cards.model import Cluster, clusters_of
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.capture.model import Entry
from moderation.gui.board import Board
from moderation.gui.bridge import Bridge

_NEXT_SIDE: dict[Side | None, Side | None] = {
    None: Side.POLITICS,
    Side.POLITICS: Side.ADMINISTRATION,
    Side.ADMINISTRATION: Side.OTHERS,
    Side.OTHERS: None,
}


class Sorting:
    """Edits of a block's cards; ``board`` says which ones, once it is there."""

    board: Board

    def __init__(self, bridge: Bridge, block_id: Id) -> None:
        self._bridge = bridge
        self._block_id = block_id

    def _chosen(self, make: Callable[[State, Sequence[Id]], Step], *, leaves: bool = True) -> None:
        """Do something with the chosen cards; if they leave, the keyboard goes on to the next."""
        ids = self.board.chosen
        if not ids:
            return
        following = self._after(ids) if leaves else self.board.current
        if self._bridge.attempt(lambda state: make(state, ids)):
            self.board.select(frozenset())
            self.board.set_current(following)

    def _after(self, ids: Sequence[Id]) -> Id | None:
        """The card behind the current one that stays, or before it, or its group."""
        here = self.board.current_card or self.board.board.by_id.get(ids[-1])
        if here is None:
            return self.board.current
        group = self.board.board.groups[here.group].group
        order = [card.id for card in group.cards]
        place = order.index(here.card.id)
        for card_id in (*order[place:], *reversed(order[:place])):
            if card_id not in ids:
                return card_id
        return group.id

    def _current_cluster(self) -> Id | None:
        group = self.board.current_group
        return group.group.id if group is not None else None

    # -- by key and menu -------------------------------------------------------------------------

    def into_number(self, number: int) -> None:
        """The chosen cards into a cluster; a current title: its cluster into the other."""
        source = self._current_cluster()
        if source is not None:
            self._bridge.attempt(
                lambda state: edits.merge_clusters(
                    state, edits.cluster_at(state, self._block_id, number).id, source
                )
            )
            return
        self._chosen(lambda s, ids: edits.put_into_number(s, self._block_id, ids, number))

    def take_out(self) -> None:
        """The chosen cards are loose again."""
        self._chosen(lambda state, ids: edits.put_cards(state, ids, None))

    def add_cluster(self) -> None:
        """A new cluster of the selected cards; its title is typed next."""
        ids = self.board.selected
        self._made(lambda state: edits.add_cluster(state, self._block_id, "", ids))

    def add_part(self) -> None:
        """A new part of the cluster where the keyboard is, of the chosen cards."""
        ids = self.board.selected
        parent = self._current_cluster()
        if parent is None:
            ids = self.board.chosen
            homes = {self._bridge.state.get(Entry, card_id).cluster_id for card_id in ids}
            parent = homes.pop() if len(homes) == 1 else None
        self._made(lambda state: edits.add_part(state, parent, "", ids))

    def make_part(self) -> None:
        """The current cluster under the one before it."""
        cluster_id = self._current_cluster()
        if cluster_id is not None:
            self._bridge.attempt(lambda state: edits.make_part(state, cluster_id))
            self.board.set_current(cluster_id)

    def make_whole(self) -> None:
        """The current part as a cluster of its own."""
        cluster_id = self._current_cluster()
        if cluster_id is not None:
            self._bridge.attempt(lambda state: edits.make_whole(state, cluster_id))
            self.board.set_current(cluster_id)

    def merge_cards(self, card_ids: Sequence[Id] = ()) -> None:
        """Cards that say the same as one, the current one's words first; or the selected ones."""
        ids = tuple(card_ids) or self.board.selected
        current = self.board.current
        if current in ids:
            ids = (current, *(card_id for card_id in ids if card_id != current))
        if self._bridge.attempt(lambda state: edits.merge_cards(state, ids)):
            self.board.select(frozenset())
            self.board.set_current(ids[0])

    def part_card(self) -> None:
        """The current card as the cards that it was merged from."""
        card = self.board.current_card
        if card is not None:
            self._bridge.attempt(lambda state: edits.part_card(state, card.card.id))

    def shuffle(self) -> None:
        """What is not sorted yet in another order."""
        seed = secrets.randbits(32)
        self._bridge.attempt(lambda state: edits.shuffle_cards(state, self._block_id, seed=seed))

    def edit_current(self) -> None:
        """Type on the current card or title."""
        self.board.setFocus()
        self.board.edit_current()

    def next_side(self) -> None:
        """The chosen cards to the next side: politics, administration, others, none."""
        card = self.board.current_card
        # The board does not show every side.
        entry = None if card is None else self._bridge.state.find(Entry, card.card.id)
        side = _NEXT_SIDE[None if entry is None else entry.side]
        self.set_side(side)

    def set_side(self, side: Side | None) -> None:
        """The chosen cards to a side."""
        self._chosen(lambda state, ids: edits.set_side(state, ids, side), leaves=False)

    def move(self, by: int) -> None:
        """The current card within its cluster, or the current cluster among the clusters."""
        cluster_id, card = self._current_cluster(), self.board.current_card
        if cluster_id is not None:
            self._bridge.attempt(lambda state: edits.move_cluster(state, cluster_id, by))
        elif card is not None:
            self._bridge.attempt(lambda state: edits.move_card(state, card.card.id, by))
        self.board.set_current(self.board.current)

    def remove(self) -> None:
        """The chosen cards go; of a current title the cluster, whose cards stay."""
        cluster_id = self._current_cluster()
        if cluster_id is not None:
            self._bridge.attempt(lambda state: edits.remove_cluster(state, cluster_id))
            return
        self._chosen(edits.remove_cards)

    def paste(self, words: str) -> None:
        """A list as many cards, into the current cluster if a title is current."""
        cluster_id = self._current_cluster()
        self._bridge.attempt(
            lambda state: edits.paste_cards(
                state, self._block_id, words, now=self._bridge.now, cluster_id=cluster_id
            )
        )

    # -- by mouse ----------------------------------------------------------------------------------

    def edit_card(self, card_id: Id, text: str) -> bool:
        """Other words for a card; tells whether they were taken."""
        if self._bridge.state.find(Entry, card_id) is None:
            return True
        return self._bridge.attempt(lambda state: edits.edit_card(state, card_id, text))

    def name_group(self, group_id: Id, title: str) -> bool:
        """A title for a cluster."""
        if self._bridge.state.find(Cluster, group_id) is None:
            return True
        return self._bridge.attempt(lambda state: edits.rename_cluster(state, group_id, title))

    def put_cards(self, card_ids: Sequence[Id], group_id: Id | None, index: int | None) -> None:
        """Cards were dropped on a cluster, or where the loose ones lie."""
        if self._bridge.attempt(lambda state: edits.put_cards(state, card_ids, group_id, index)):
            self.board.select(frozenset())

    def new_group(self, card_ids: Sequence[Id]) -> None:
        """Cards were dropped where a new cluster begins."""
        self._made(lambda state: edits.add_cluster(state, self._block_id, "", card_ids))

    def merge_groups(self, target_id: Id, source_id: Id) -> None:
        """A cluster was dropped on another."""
        self._bridge.attempt(lambda state: edits.merge_clusters(state, target_id, source_id))

    def _made(self, make: Callable[[State], Step]) -> None:
        """Make a cluster, and type its title."""
        before = {cluster.id for cluster in clusters_of(self._bridge.state, self._block_id)}
        if not self._bridge.attempt(make):
            return
        after = clusters_of(self._bridge.state, self._block_id)
        new = next((cluster.id for cluster in after if cluster.id not in before), None)
        self.board.select(frozenset())
        self.board.set_current(new)
        self.edit_current()
