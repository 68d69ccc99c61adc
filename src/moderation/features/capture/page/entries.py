# SPDX-License-Identifier: EUPL-1.2
"""Everything that was taken down, of the whole day: F4 leads here and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.state import State
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.capture.page.looks import KINDS, missing, plural
from moderation.features.capture.page.panel import EntriesPanel
from moderation.features.capture.wall import LISTS
from moderation.gui.activity_page import ActivityPage, Air
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import EmptyState, PlainLabel, SegmentedControl

translate = QCoreApplication.translate

ALL = "all"


class EntriesPage(ActivityPage):
    """The record: agreements, tasks, conflicts, parking lot and cards, with a filter by kind."""

    kinds = (Entry,)
    air = Air(gap=(Space.S, Space.S), top=(Space.L, Space.L), bottom=(Space.M, Space.M))

    def __init__(self, bridge: Bridge, block_id: Id) -> None:
        super().__init__(bridge, block_id)
        self._kind: EntryKind | None = None
        self.title = PlainLabel(
            self, text=translate("EntriesPage", "Record"), size=Size.TITLE, weight=SEMIBOLD
        )
        self.note = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.filter = SegmentedControl(
            self,
            options=[
                (ALL, translate("EntriesPage", "All")),
                *((kind, plural(kind)) for kind in KINDS),
            ],
            name=translate("EntriesPage", "Show"),
        )
        self.filter.set_value(ALL)
        self.panel = EntriesPanel(
            bridge,
            self._query,
            self,
            name=translate("EntriesPage", "Record"),
            empty=EmptyState(
                self,
                icon="note",
                title=translate("EntriesPage", "Nothing here yet"),
                text=translate(
                    "EntriesPage",
                    "What is said comes from the capture bar below: choose the kind, type, Enter "
                    "files it.",
                ),
            ),
        )
        head = row(self.title, None, self.note, gap=Space.M)
        self.lay_out(head, row(self.filter, None), (self.panel, 1))
        self.filter.changed.connect(self.show_kind)
        self.panel.current_changed.connect(self.tell_wall)
        self.panel.typed.connect(self.type_elsewhere)
        self.refresh()

    def _query(self, state: State) -> Sequence[Entry]:
        kinds = KINDS if self._kind is None else (self._kind,)
        return [entry for kind in kinds for entry in entries_of(state, kind)]

    def show_kind(self, kind: object) -> None:
        """Show one kind only, or all of them."""
        self._kind = kind if isinstance(kind, EntryKind) else None
        self.filter.set_value(self._kind or ALL)
        self.panel.refresh(labelled=self._kind is None)
        self.refresh()

    def show_state(self, *, force: bool) -> None:
        """Count anew."""
        del force
        found = self._query(self.bridge.state)
        count = len(found)
        words = [translate("EntriesPage", "%n entries", "", count)]
        waiting = sum(1 for entry in found if missing(self.bridge.state, entry))
        if waiting:
            words.append(translate("EntriesPage", "%n with something missing", "", waiting))
        self.note.setText("  ·  ".join(words))

    def wall_item(self) -> WallItem | None:
        """The current entry, or the list of the kind that is shown."""
        item = self.panel.wall_item()
        if item is not None:
            return item
        key = LISTS.get(self._kind) if self._kind is not None else None
        return None if key is None else WallItem(key=key)

    def go_to(self, entity_id: Id) -> None:
        """Make an entry the current one, whatever kind was shown."""
        if self._kind is not None:
            self.show_kind(None)
        self.panel.list.go_to(entity_id)

    def keyboard(self) -> QWidget:
        """The list."""
        return self.panel.list

    def command(self, event: QKeyEvent) -> bool:
        """The list's keys, while the list has the keyboard."""
        return self.panel.list.hasFocus() and self.panel.list.command(event)
