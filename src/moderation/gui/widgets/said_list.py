# SPDX-License-Identifier: EUPL-1.2
"""A list of what was said: what stands in a row says how it is painted, read aloud and edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import EntityListModel, Query
from moderation.gui.texts import text
from moderation.gui.widgets.entry_rows import EntryLook, EntryRows, Look
from moderation.gui.widgets.work_list import WorkList


def heard(look: EntryLook) -> str:
    """A row as it is read aloud: its words, then whose they are and what stands below."""
    side = "" if look.side is None else text(look.side.message)
    return ", ".join(part for part in (look.text, side, look.details, look.missing) if part)


class SaidList(WorkList):
    """The entities of a query as wrapped rows; ``rows`` is their model.

    ``kinds`` can change what the query finds, ``look`` tells what stands in a row, and ``spoken``
    what is read aloud where that is not the same. ``edit`` takes what was typed in a row.
    """

    def __init__(
        self,
        parent: QWidget,
        bridge: Bridge,
        query: Query,
        kinds: Sequence[type],
        look: Look,
        *,
        name: str,
        edit: Callable[[Any, Any], bool] | None = None,
        spoken: Callable[[Any], str] | None = None,
        compact: bool = False,
    ) -> None:
        self._look = look
        self._spoken = spoken
        self.rows = EntityListModel(bridge, query, kinds, self._data, edit, parent)
        super().__init__(parent, self.rows, name=name, edits=edit is not None)
        self.setResizeMode(WorkList.ResizeMode.Adjust)
        self.setItemDelegate(EntryRows(look, self, compact=compact))

    def _data(self, entity: Any, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._look(entity).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heard(self._look(entity)) if self._spoken is None else self._spoken(entity)
        return None
