# SPDX-License-Identifier: EUPL-1.2
"""A list of entries to work on by keyboard, with the fields of the current one below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.capture import edits
from moderation.features.capture.model import Entry, EntryKind, is_ticked
from moderation.features.capture.page.detail import EntryDetail
from moderation.features.capture.page.looks import DOABLE, look_of, spoken
from moderation.features.capture.wall import ENTRY
from moderation.features.people.model import Unit
from moderation.features.progress.model import ProgressNote
from moderation.features.progress.page import ask_progress
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import text
from moderation.gui.theme import font
from moderation.gui.tokens import MEDIUM, Size, Space
from moderation.gui.widgets import EmptyState
from moderation.gui.widgets.entry_rows import EntryLook, EntryRows
from moderation.gui.widgets.work_list import WorkList
from moderation.session.session import Changed

translate = QCoreApplication.translate

Query = Callable[[State], Sequence[Entry]]

LABEL_WIDTH = 104
_SHOWN = Entry, Unit, Block, ProgressNote
_KINDS = frozenset(kind.kind for kind in _SHOWN)
_WORDED = frozenset({Entry.kind, ProgressNote.kind})
_NEXT_SIDE: dict[Side | None, Side | None] = {
    None: Side.POLITICS,
    Side.POLITICS: Side.ADMINISTRATION,
    Side.ADMINISTRATION: Side.OTHERS,
    Side.OTHERS: None,
}


def _label_width() -> int:
    """Room for the name of every kind before its entries, in px."""
    face = QFontMetrics(font(Size.CAPTION, MEDIUM))
    widest = max(face.horizontalAdvance(text(kind.message)) for kind in EntryKind)
    return max(LABEL_WIDTH, widest + Space.XS + 1)


class EntryList(WorkList):
    """The rows; keys and menu come from the panel's commands."""

    tick_wanted = Signal(object)

    def __init__(self, parent: QWidget, model: EntityListModel, *, name: str) -> None:
        super().__init__(parent, model, name=name, edits=True)
        self.commands = Commands(())

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key; tells whether it was one of the list's."""
        command = self.commands.found(event)
        if command is None or self.current_id() is None:
            return False
        command.run()
        return True

    def show_menu(self, at: QPoint) -> None:
        """Offer what can be done, at a place on the screen."""
        if self.current_id() is not None:
            self.commands.menu(self).popup(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks the row off."""
        index = self.indexAt(event.position().toPoint())
        rows = self.itemDelegate()
        if index.isValid() and isinstance(rows, EntryRows):
            box = rows.check_box(self.visualRect(index), index)
            if box is not None and box.contains(event.position().toPoint()):
                self.setCurrentIndex(index)
                self.tick_wanted.emit(self.current_id())
                return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class EntriesPanel(QWidget):
    """Entries that a query finds; ``current_changed`` says that another one is current."""

    current_changed = Signal()
    typed = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        query: Query,
        parent: QWidget | None = None,
        *,
        name: str,
        empty: EmptyState,
        placed: bool = True,
    ) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._placed = placed
        self.labelled = True
        self.model = EntityListModel(
            bridge,
            query,
            _SHOWN,
            self._row_data,
            self._row_edited,
            self,
        )
        self.list = EntryList(self, self.model, name=name)
        self.rows = EntryRows(self._look, self.list, label_width=_label_width())
        self.list.setItemDelegate(self.rows)
        self.list.commands = Commands(self._command_list())
        self.detail = EntryDetail(self)
        self.empty = empty
        work = QWidget(self)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(work)
        self._stack.addWidget(empty)
        self._connect()
        self.refresh()

    def _command_list(self) -> list[Command | None]:
        kinds: list[Command | None] = [
            Command(
                key=str(number),
                words=text(edits.CHANGE_KIND.with_values(kind=kind.message)),
                run=partial(self.change_kind, kind),
            )
            for number, kind in enumerate(EntryKind, 1)
        ]
        up, down = partial(self.move_current, -1), partial(self.move_current, 1)
        return [
            Command(
                key="Return", words=translate("EntriesPage", "Edit words"), run=self.edit_words
            ),
            Command(key="Space", words=translate("EntriesPage", "Tick off"), run=self.tick),
            Command(
                key="Shift+Return",
                words=translate("EntriesPage", "How far is it? …"),
                run=self.ask_progress,
            ),
            Command(key="S", words=translate("EntriesPage", "Next side"), run=self.next_side),
            None,
            *kinds,
            None,
            Command(key="Alt+Up", words=translate("EntriesPage", "Move up"), run=up),
            Command(key="Alt+Down", words=translate("EntriesPage", "Move down"), run=down),
            None,
            Command(key="Del", words=translate("EntriesPage", "Remove"), run=self.remove),
        ]

    def _connect(self) -> None:
        self.list.current_changed.connect(self._moved)
        self.list.tick_wanted.connect(self.tick)
        self.list.typed.connect(self.typed)
        self.model.rowsRemoved.connect(self._rows_changed)
        self.model.rowsInserted.connect(self._rows_changed)
        self.detail.edited.connect(self._field_edited)
        self.detail.kind_chosen.connect(self.change_kind)
        self.detail.remove_wanted.connect(self.remove)
        self.detail.wall_wanted.connect(self.show_on_wall)
        self.detail.progress_wanted.connect(self.ask_progress)
        self.bridge.changed.connect(self._hear)

    # -- what is shown -----------------------------------------------------------------------------

    def _hear(self, changed: Changed) -> None:
        if changed.step.kinds & _KINDS:
            self._show_detail()
            self.list.viewport().update()
            if any(change.key[0] in _WORDED for change in changed.step.changes):
                self.list.scheduleDelayedItemsLayout()

    def refresh(self, *, labelled: bool | None = None) -> None:
        """Ask the query again."""
        if labelled is not None:
            self.labelled = labelled
            self.rows.set_label_width(_label_width() if labelled else 0)
        self.model.refresh()
        self.list.scheduleDelayedItemsLayout()
        self._rows_changed()

    def _rows_changed(self, *_args: Any) -> None:
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._show_detail()

    def _moved(self) -> None:
        self._show_detail()
        self.current_changed.emit()

    def _show_detail(self) -> None:
        entry = self.entry
        self.detail.setVisible(entry is not None)
        if entry is not None:
            today = local_day(self.bridge.now)
            self.detail.show_entry(self.bridge.state, entry, today)

    @property
    def entry(self) -> Entry | None:
        """The current entry as it is now."""
        return self.bridge.state.find(Entry, self.list.current_id())

    def wall_item(self) -> WallItem | None:
        """The current entry, large."""
        entry = self.entry
        return None if entry is None else WallItem(key=ENTRY, entity_id=entry.id)

    def _look(self, entry: Entry) -> EntryLook:
        return look_of(self.bridge.state, entry, labelled=self.labelled, placed=self._placed)

    def _row_data(self, entry: Entry, role: int) -> Any:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.bridge.state, entry)
        return None

    # -- what is done ------------------------------------------------------------------------------

    def _do(self, make: Callable[[State, Id], Step]) -> bool:
        entry_id = self.list.current_id()
        if entry_id is None or self.bridge.state.find(Entry, entry_id) is None:
            return False
        return self.bridge.attempt(lambda state: make(state, entry_id))

    def _row_edited(self, entry: Entry, value: Any) -> bool:
        words = " ".join(str(value).split())
        if not words:
            self.bridge.failed.emit(UserFacingError(edits.EMPTY).message)
            return False
        return self.bridge.attempt(lambda state: edits.edit_entry(state, entry.id, text=words))

    def _field_edited(self, name: str, value: object) -> None:
        if name == "done":
            self._do(partial(self._ticked, bool(value)))
            return
        self._do(lambda state, entry_id: edits.edit_entry(state, entry_id, **{name: value}))

    def edit_words(self) -> None:
        """Type in the row."""
        self.list.edit_current()

    def tick(self, _entry_id: object = None) -> None:
        """Done, settled, taken up; or not yet."""
        entry = self.entry
        if entry is not None and entry.entry_kind in DOABLE:
            self._do(partial(self._ticked, not is_ticked(self.bridge.state, entry)))

    def _ticked(self, done: bool, state: State, entry_id: Id) -> Step:  # noqa: FBT001 - a partial's
        return edits.tick(state, entry_id, done=done, now=self.bridge.now)

    def ask_progress(self) -> None:
        """How far the current task is, with evidence and reason."""
        entry = self.entry
        if entry is not None:
            ask_progress(self, self.bridge, entry.id)

    def next_side(self) -> None:
        """Politics, administration, others, none."""
        entry = self.entry
        if entry is not None:
            side = _NEXT_SIDE[entry.side]
            self._do(lambda state, entry_id: edits.edit_entry(state, entry_id, side=side))

    def change_kind(self, kind: EntryKind) -> None:
        """Make it another kind; it stays the current one as long as the list shows it."""
        self._do(lambda state, entry_id: edits.change_kind(state, entry_id, kind))

    def move_current(self, by: int) -> None:
        """Up (-1) or down (1) among its kind."""
        self._do(lambda state, entry_id: edits.move_entry(state, entry_id, by))
        self.list.scrollTo(self.list.currentIndex())

    def remove(self) -> None:
        """Off the list; the next one is current."""
        row = self.list.currentIndex().row()
        if self._do(edits.remove_entry) and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def show_on_wall(self) -> None:
        """What F7 does, by mouse."""
        self.bridge.show_on_wall(self.wall_item())

    def focus_list(self) -> None:
        """Take the keyboard."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
