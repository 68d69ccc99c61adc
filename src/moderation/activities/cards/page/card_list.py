# SPDX-License-Identifier: EUPL-1.2
"""The cards of a board as a list, for keyboard and screen reader."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from moderation.activities.cards.model import Cluster, clusters_of, grouped, parent_of
from moderation.activities.cards.page.numbers import TypedNumber
from moderation.activities.cards.sorting import Sorting
from moderation.activities.cards.wall import cluster_title
from moderation.activities.cards.wall_cards import other_wordings
from moderation.domain.state import State
from moderation.features.capture.model import Entry
from moderation.features.capture.shown import shown_side
from moderation.gui.activity_page import ActivityPage
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import text
from moderation.gui.widgets.entry_rows import EntryLook, EntryRows
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate


class CardList(WorkList):
    """Clusters and cards as rows; the page's keys hold here as well."""

    def __init__(self, page: ActivityPage, sorting: Sorting, number: TypedNumber) -> None:
        self._page = page
        self._sorting = sorting
        kinds = (Entry, Cluster)
        model = EntityListModel(
            page.bridge, self._rows, kinds, self._row_data, self._row_edited, page
        )
        super().__init__(page, model, name=translate("CardsPage", "Cards as a list"), edits=True)
        model.setParent(self)
        self.setItemDelegate(EntryRows(self._look, self, compact=True))
        number.watch(self, self.viewport())

    def command(self, event: QKeyEvent) -> bool:
        """The page's commands; Enter types in the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.edit_current()
            return True
        return self._page.command(event)

    def _rows(self, state: State) -> list[Any]:
        rows: list[Any] = []
        for cluster, cards in grouped(state, self._page.block_id):
            rows += [cluster] if cluster is not None else []
            rows += cards
        return rows

    def _look(self, entity: Any) -> EntryLook:
        state, board = self._page.bridge.state, self._sorting.board
        if isinstance(entity, Cluster):
            clusters = [c.id for c in clusters_of(state, self._page.block_id)]
            number = clusters.index(entity.id) + 1 if entity.id in clusters else 0
            cards = sum(1 for card in state.of(Entry) if card.cluster_id == entity.id)
            part = parent_of(state, entity) is not None
            return EntryLook(
                text=("– " if part else "") + cluster_title(entity),
                heading=True,
                key=str(number) if number else "",
                count=str(cards),
            )
        return EntryLook(
            text=entity.text,
            side=shown_side(state, entity.side),
            details=" · ".join(other_wordings(entity)),
            selected=entity.id in board.selected,
        )

    def _row_data(self, entity: Any, role: int) -> Any:
        cluster = isinstance(entity, Cluster)
        if role == Qt.ItemDataRole.DisplayRole:
            return cluster_title(entity) if cluster else entity.text
        if role == Qt.ItemDataRole.EditRole:
            return entity.title if cluster else entity.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken_cluster(entity) if cluster else self._spoken(entity)
        return None

    def _spoken(self, card: Entry) -> str:
        shown = shown_side(self._page.bridge.state, card.side)
        side = [] if shown is None else [text(shown.message)]
        return ", ".join([card.text, *side, *other_wordings(card)])

    def _spoken_cluster(self, cluster: Cluster) -> str:
        words = translate("CardsPage", "Cluster {title}")
        if parent_of(self._page.bridge.state, cluster) is not None:
            words = translate("CardsPage", "Sub-cluster {title}")
        return words.format(title=cluster_title(cluster))

    def _row_edited(self, entity: Any, value: Any) -> bool:
        words = str(value)
        if isinstance(entity, Cluster):
            return self._sorting.name_group(entity.id, words)
        return self._sorting.edit_card(entity.id, words)
