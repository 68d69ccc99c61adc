# SPDX-License-Identifier: EUPL-1.2
"""What is read back, one row each, with what the room said to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from moderation.domain.ids import Id
from moderation.features.approval.commitments import ReadBackReading
from moderation.gui.paint.shapes import check_circle, cross_circle, dashed_circle
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size
from moderation.gui.widgets import prepare_view
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    drawn,
    line,
    words,
)

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
READING = Qt.ItemDataRole.UserRole + 1


def details(reading: ReadBackReading) -> str:
    """What it is, who sees to it, and by when."""
    commitment = reading.commitment
    parts = [text(commitment.name)]
    if commitment.owner:
        parts.append(commitment.owner)
    if commitment.due is not None:
        day = formats().date(commitment.due)
        parts.append(translate("ReadBack", "by {date}").format(date=day))
    if reading.closed:
        parts.append(translate("ReadBack", "closed session"))
    return " · ".join(parts)


def verdict(reading: ReadBackReading) -> str:
    """What the room said to it."""
    if reading.confirmed:
        return translate("ReadBack", "confirmed")
    if reading.disputed and reading.said is not None:
        return translate("ReadBack", "open: {reason}").format(reason=reading.said.reason)
    if reading.before is not None:
        return translate("ReadBack", "changed since it was confirmed")
    return translate("ReadBack", "not read yet")


def reading_row(reading: ReadBackReading, _seen: RowState) -> RowDescription:
    """Sign, words, and below them owner, day and verdict."""
    sign = drawn(dashed_circle, 20)
    if reading.confirmed:
        sign = drawn(partial(check_circle, fill=DESK.ink, sign=DESK.surface), 20)
    elif reading.disputed:
        sign = drawn(cross_circle, 20)
    said = words(reading.commitment.text, weight=SEMIBOLD, before=32, grows=True)
    below = f"{details(reading)} · {verdict(reading)}"
    note = words(below, Size.SECONDARY, ink=DESK.ink2, before=32, grows=True)
    return RowDescription(
        54,
        (
            line(sign, top=8, height=20, origin=0),
            line(said, top=5, height=22, origin=0),
            line(note, top=27, height=22, origin=0),
        ),
    )


class ReadingList(QListView):
    """The rows; Enter confirms what is current."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(DescribedRows(reading_row, self, role=READING))
        prepare_view(self)
        self.setAccessibleName(translate("ReadBack", "What is read back"))
        self.confirms: list[object] = []

    def show_readings(self, found: tuple[ReadBackReading, ...]) -> None:
        """Show these; what is current stays current."""
        ids = [reading.commitment.id for reading in found]
        model = self._model
        now = [model.item(row).data(READING).commitment.id for row in range(model.rowCount())]
        if ids != now:
            current = self.current_id()
            model.clear()
            for reading in found:
                item = QStandardItem()
                item.setEditable(False)
                item.setData(reading, READING)
                model.appendRow(item)
            if ids:
                self.choose(current if current in ids else ids[0])
        for row, reading in enumerate(found):
            item = model.item(row)
            item.setData(reading, READING)
            words = f"{reading.commitment.text}, {details(reading)}, {verdict(reading)}"
            item.setText(words)

    def reading(self) -> ReadBackReading | None:
        """What is current."""
        found: ReadBackReading | None = self.currentIndex().data(READING)
        return found

    def current_id(self) -> Id | None:
        """The id of what is current."""
        reading = self.reading()
        return None if reading is None else reading.commitment.id

    def choose(self, item_id: Id | None) -> None:
        """Make this one current."""
        for row in range(self._model.rowCount()):
            if self._model.item(row).data(READING).commitment.id == item_id:
                self.setCurrentIndex(self._model.index(row, 0))

    def go_on(self) -> None:
        """To the next one that was not read as it is, or else to the next row."""
        count, row = self._model.rowCount(), self.currentIndex().row()
        later = [*range(row + 1, count), *range(row)]
        unread = [r for r in later if self._model.item(r).data(READING).said is None]
        target = unread[0] if unread else min(row + 1, count - 1)
        self.setCurrentIndex(self._model.index(target, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is ``activated`` on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
