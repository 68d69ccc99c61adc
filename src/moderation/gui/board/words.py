# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader says about a place of a pinboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from moderation.domain.ids import Id
from moderation.gui.board.layout import Layout
from moderation.gui.board.picture import untitled
from moderation.gui.texts import text

translate = QCoreApplication.translate


def spoken(board: Layout, entity_id: Id | None) -> str:
    """The card or group in words, and where it is."""
    if entity_id is None:
        return ""
    card = board.by_id.get(entity_id)
    if card is not None:
        group = board.groups[card.group].group
        place = [item.id for item in group.cards].index(entity_id) + 1
        where = group.title or (untitled() if group.id is not None else "")
        parts = [card.card.text]
        if card.card.note:
            parts.append(card.card.note)
        if card.card.side is not None:
            parts.append(text(card.card.side.message))
        if where:
            parts.append(where)
        words = translate("Board", "{place} of {count}")
        parts.append(words.format(place=place, count=len(group.cards)))
        return ", ".join(parts)
    group_box = next((box for box in board.groups if box.group.id == entity_id), None)
    if group_box is None:
        return ""
    count = len(group_box.group.cards)
    cards = translate("Board", "%n card(s)", "", count)
    kind = translate("Board", "Cluster {number}")
    if group_box.group.part:
        kind = translate("Board", "Sub-cluster {number}")
    cluster = kind.format(number=group_box.number)
    return f"{cluster}, {group_box.group.title or untitled()}, {cards}"


def selected_words(number: int) -> str:
    """How many cards are selected."""
    return translate("Board", "%n selected", "", number)
