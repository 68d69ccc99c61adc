# SPDX-License-Identifier: EUPL-1.2
"""A talk, a welcome, a closing: what it is about, and what was said in it; or a break."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.state import State
from moderation.features.agenda import edits
from moderation.features.agenda.model import Block, Slot, schedule
from moderation.features.agenda.page.rest import RestPicture
from moderation.features.agenda.wall import BLOCK
from moderation.features.capture.model import Entry, entries_of
from moderation.features.capture.page.looks import KINDS
from moderation.features.capture.page.panel import EntriesPanel
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.forms.talk_page import Ui_TalkPage
from moderation.gui.texts import formats
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import EmptyState, PlainLabel, SectionHeader
from moderation.gui.widgets.quiet import QuietLine, QuietText
from moderation.session.session import Changed

translate = QCoreApplication.translate

_LOW = 700
"""Below this height the page saves room."""


class TalkPage(ActivityPage):
    """The work area of a block that is no activity."""

    def __init__(self, bridge: Bridge, block_id: Id) -> None:
        super().__init__(bridge, block_id)
        self._ui = Ui_TalkPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._item: WallItem | None = None
        self.title = QuietLine(
            self,
            name=translate("TalkPage", "Title"),
            placeholder=translate("TalkPage", "Title"),
            size=Size.TITLE,
            weight=SEMIBOLD,
        )
        self.time = PlainLabel(self, size=Size.SECONDARY, colour=LIGHT.ink2, figures=True)
        self.rest = RestPicture(self)
        self.summary = QuietText(
            self,
            name=translate("TalkPage", "What it is about"),
            placeholder=translate("TalkPage", "Aims and contents in a sentence"),
        )
        self.question = QuietText(
            self,
            name=translate("TalkPage", "Question to the room"),
            placeholder=translate("TalkPage", "Stands large on the wall"),
        )
        self.captured = SectionHeader(self, title=translate("TalkPage", "Said in this block"))
        self.panel = EntriesPanel(
            bridge,
            self._query,
            self,
            name=translate("TalkPage", "Said in this block"),
            empty=EmptyState(
                self,
                icon="note",
                title=translate("TalkPage", "Nothing taken down yet"),
                text=translate(
                    "TalkPage",
                    "What is said here comes from the capture bar below: choose the kind, type, "
                    "Enter files it.",
                ),
            ),
            placed=False,
        )
        self._place()
        self._connect()
        self.refresh()

    def _place(self) -> None:
        ui = self._ui
        ui.title_place.addWidget(self.title, 1)
        ui.title_place.addWidget(self.time)
        ui.rest_place.addWidget(self.rest)
        for place, field in (
            (ui.summary_place, self.summary),
            (ui.question_place, self.question),
        ):
            self._field(place, field)
        ui.list_place.addWidget(self.captured)
        ui.list_place.addWidget(self.panel, 1)

    def _field(self, place: QVBoxLayout, field: QuietText) -> None:
        label = PlainLabel(
            self,
            text=field.accessibleName(),
            size=Size.CAPTION,
            weight=SEMIBOLD,
            colour=LIGHT.ink2,
        )
        label.setBuddy(field)
        place.addWidget(label)
        field.setFixedHeight(field.minimumHeight() + Space.XS)
        place.addWidget(field)

    def _connect(self) -> None:
        self.title.typed.connect(partial(self._typed, "title"))
        self.title.done.connect(self._title_done)
        self.summary.typed.connect(partial(self._typed, "summary"))
        self.question.typed.connect(partial(self._typed, "question"))
        self.panel.current_changed.connect(self._tell_wall)
        self.panel.typed.connect(self.type_elsewhere)
        self.bridge.ticked.connect(self._tick)

    # -- what is shown -----------------------------------------------------------------------------

    def _query(self, state: State) -> Sequence[Entry]:
        return [entry for kind in KINDS for entry in entries_of(state, kind, self.block_id)]

    def on_changed(self, changed: Changed) -> None:
        """Show what a step changed."""
        if changed.step.kinds & {Block.kind, Entry.kind, "workshop"}:
            self.refresh()

    def refresh(self) -> None:
        """Show the block as it is now."""
        block = self.bridge.state.find(Block, self.block_id)
        if block is None:
            return
        self.title.show_value(block.title)
        self.summary.show_value(block.summary)
        self.question.show_value(block.question)
        self._ui.rest.setVisible(block.is_break)
        self._ui.talk.setVisible(not block.is_break)
        count = len(self._query(self.bridge.state))
        # A break is a picture; what somebody said in it all the same stands below.
        self._ui.record.setVisible(not block.is_break or count > 0)
        self.captured.set_title(
            translate("TalkPage", "Said in this block"), str(count) if count else ""
        )
        self._show_time(self.bridge.now)
        self._tell_wall()

    def _slot(self, now: datetime) -> Slot | None:
        return schedule(self.bridge.state, now).slot(self.block_id)

    def _show_time(self, now: datetime) -> None:
        slot = self._slot(now)
        if slot is None:
            return
        begins, ends = formats().time(slot.begins), formats().time(slot.ends)
        length = formats().duration(slot.block.length)
        self.time.setText(f"{begins}–{ends}  ·  {length}")
        self.rest.show_block(slot.block, slot, now)

    def _tick(self, now: datetime) -> None:
        if self.isVisible() and self.bridge.is_open:
            self._show_time(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window saves room."""
        super().resizeEvent(event)
        low = self.height() < _LOW
        edge = Space.M if low else Space.L
        self._ui.page_layout.setContentsMargins(Space.L, edge, Space.L, Space.M)
        self._ui.page_layout.setSpacing(Space.S if low else Space.M)

    # -- what is done ------------------------------------------------------------------------------

    def _typed(self, name: str, words: str) -> None:
        # A block without a title cannot be told from the others: the old one stays until another
        # is there.
        if name == "title" and blank(words):
            return
        self.bridge.attempt(lambda state: edits.edit_block(state, self.block_id, **{name: words}))

    def _title_done(self, words: str) -> None:
        block = self.bridge.state.find(Block, self.block_id)
        if block is not None and blank(words):
            self.title.show_value(block.title, force=True)

    def wall_item(self) -> WallItem | None:
        """The current entry while the list has the keyboard, otherwise the block's own picture."""
        if self.panel.list.hasFocus():
            item = self.panel.wall_item()
            if item is not None:
                return item
        return WallItem(key=BLOCK, block_id=self.block_id)

    def _tell_wall(self) -> None:
        item = self.wall_item()
        if item != self._item:
            self._item = item
            self.wall_item_changed.emit()

    def focus_work(self) -> None:
        """Take the keyboard (F2): the list, or the title while there is none."""
        if self.panel.model.rowCount():
            self.panel.focus_list()
        else:
            self.title.setFocus()

    def command(self, event: QKeyEvent) -> bool:
        """The list's keys, while the list has the keyboard."""
        return self.panel.list.hasFocus() and self.panel.list.command(event)
