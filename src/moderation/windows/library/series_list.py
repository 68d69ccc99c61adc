# SPDX-License-Identifier: EUPL-1.2
"""The library's series: title, carrier, period, events, and who waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from moderation.features.series.glance import SeriesRow
from moderation.gui.commands import Command, Commands
from moderation.gui.rows_model import ENTITY_ROLE, RowsModel
from moderation.gui.texts import formats
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import prepare_view
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    gap,
    line,
    words,
)
from moderation.gui.widgets.rows import Ground

translate = QCoreApplication.translate
_ROW = 64
_PERIOD = 190
_COUNT = 190


class SeriesList(QListView):
    """Every series. ``opened`` and ``binned`` carry its id, ``exported`` its id and title."""

    opened = Signal(str)
    binned = Signal(str)
    exported = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = RowsModel(self, _said, lambda row: row.id)
        prepare_view(self)
        self.setModel(self._rows)
        ground = Ground(hairline=(Space.L, Space.L), hover_box=(Space.L, 0, -Space.L, 0))
        self.setItemDelegate(DescribedRows(_described, self, ground=ground, padding=Space.L))
        self.setAccessibleName(translate("Library", "All series"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def show_rows(self, rows: Sequence[SeriesRow]) -> None:
        """Show these series; the current one stays current."""
        current = self.current()
        self._rows.show_rows(rows)
        places = [row.id for row in rows]
        if current is not None and current.id in places:
            self.setCurrentIndex(self._rows.index(places.index(current.id)))

    def focus_first(self) -> bool:
        """Arrows choose a series; tells whether there is one."""
        if not self._rows.rows:
            return False
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def current(self) -> SeriesRow | None:
        """The current series."""
        row = self.currentIndex().data(ENTITY_ROLE)
        return row if isinstance(row, SeriesRow) else None

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ENTITY_ROLE)
        if isinstance(row, SeriesRow):
            self.opened.emit(row.id)

    def _show_menu(self, _place: object) -> None:
        if self.current() is None:
            return
        rows = (
            (translate("Library", "Open"), self._open_current),
            (translate("Library", "Export …"), self._export),
            (translate("Library", "Move to the bin"), self._bin),
        )
        menu = Commands([Command(key="", words=said, run=run) for said, run in rows]).menu(self)
        box = self.visualRect(self.currentIndex())
        menu.popup(self.viewport().mapToGlobal(box.center()))

    def _open_current(self) -> None:
        self._open(self.currentIndex())

    def _export(self) -> None:
        row = self.current()
        if row is not None:
            self.exported.emit(row.id, row.title)

    def _bin(self) -> None:
        row = self.current()
        if row is not None:
            self.binned.emit(row.id)


def _period(row: SeriesRow) -> str:
    if row.first is None or row.last is None:
        return translate("Library", "no date yet")
    first, last = formats().date(row.first), formats().date(row.last)
    if first == last:
        return first
    return translate("Library", "{begin} to {end}").format(begin=first, end=last)


def _count(row: SeriesRow) -> str:
    events, waiting = row.events, row.waiting
    said = translate("Library", "%n event(s)", "", events)
    waits = translate("Library", "%n wait(s)", "", waiting)
    return f"{said}, {waits}" if waiting else said


def _said(row: SeriesRow, role: int) -> str | None:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return ", ".join(filter(None, (row.title, row.carrier, _period(row), _count(row))))
    return None


def _described(row: SeriesRow, _seen: RowState) -> RowDescription:
    quiet: dict[str, Any] = {"size": Size.SECONDARY, "ink": DESK.ink2, "figures": True}
    upper = line(
        words(row.title, weight=SEMIBOLD, grows=True),
        words(_period(row), width=_PERIOD, before=Space.M, **quiet),
        words(_count(row), width=_COUNT, before=Space.M, right=True, **quiet),
        top=-24, height=24,
    )  # fmt: skip
    lower = line(
        words(row.carrier, Size.SECONDARY, ink=DESK.ink2, grows=True), gap(0), top=1, height=20
    )
    return RowDescription(_ROW, (upper, lower))
