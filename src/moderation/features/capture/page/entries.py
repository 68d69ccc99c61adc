# SPDX-License-Identifier: EUPL-1.2
"""Everything that was taken down, of the whole day: F4 leads here and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.state import State
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.capture.page.looks import KINDS, missing, plural
from moderation.features.capture.page.panel import EntriesPanel
from moderation.features.capture.wall import LISTS
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.forms.entries_page import Ui_EntriesPage
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size
from moderation.gui.widgets import EmptyState, PlainLabel, SegmentedControl
from moderation.session.session import Changed

translate = QCoreApplication.translate

ALL = "all"


class EntriesPage(ActivityPage):
    """The record: agreements, tasks, conflicts, parking lot and cards, with a filter by kind."""

    def __init__(self, bridge: Bridge, block_id: Id) -> None:
        super().__init__(bridge, block_id)
        self._ui = Ui_EntriesPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._kind: EntryKind | None = None
        self._item: WallItem | None = None
        self.title = PlainLabel(
            self, text=translate("EntriesPage", "Record"), size=Size.TITLE, weight=SEMIBOLD
        )
        self.note = PlainLabel(self, size=Size.SECONDARY, colour=LIGHT.ink2)
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
        self._ui.title_place.addWidget(self.title)
        self._ui.title_place.addStretch(1)
        self._ui.title_place.addWidget(self.note)
        self._ui.filter_place.addWidget(self.filter)
        self._ui.filter_place.addStretch(1)
        self._ui.list_place.addWidget(self.panel)
        self.filter.changed.connect(self.show_kind)
        self.panel.current_changed.connect(self._tell_wall)
        self.panel.typed.connect(self.type_elsewhere)
        self._show_note()

    def _query(self, state: State) -> Sequence[Entry]:
        kinds = KINDS if self._kind is None else (self._kind,)
        return [entry for kind in kinds for entry in entries_of(state, kind)]

    def show_kind(self, kind: object) -> None:
        """Show one kind only, or all of them."""
        self._kind = kind if isinstance(kind, EntryKind) else None
        self.filter.set_value(self._kind or ALL)
        self.panel.refresh(labelled=self._kind is None)
        self._show_note()
        self._tell_wall()

    def on_changed(self, changed: Changed) -> None:
        """Count anew."""
        if Entry.kind in changed.step.kinds:
            self._show_note()
            self._tell_wall()

    def _show_note(self) -> None:
        found = self._query(self.bridge.state)
        count = len(found)
        words = [translate("EntriesPage", "%n entries", "", count)]
        waiting = sum(1 for entry in found if missing(entry))
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

    def _tell_wall(self) -> None:
        item = self.wall_item()
        if item != self._item:
            self._item = item
            self.wall_item_changed.emit()

    def go_to(self, entity_id: Id) -> None:
        """Make an entry the current one, whatever kind was shown."""
        if self._kind is not None:
            self.show_kind(None)
        self.panel.list.go_to(entity_id)

    def focus_work(self) -> None:
        """Take the keyboard (F2)."""
        self.panel.focus_list()

    def command(self, event: QKeyEvent) -> bool:
        """The list's keys, while the list has the keyboard."""
        return self.panel.list.hasFocus() and self.panel.list.command(event)
