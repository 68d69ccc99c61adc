# SPDX-License-Identifier: EUPL-1.2
"""A talk, a welcome, a closing: what it is about, and what was said in it; or a break."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits
from moderation.features.agenda.model import Block, Slot, schedule
from moderation.features.agenda.page.rest import RestPicture
from moderation.features.agenda.wall import BLOCK
from moderation.features.capture.model import Entry, entries_of
from moderation.features.capture.page.looks import KINDS
from moderation.features.capture.page.panel import EntriesPanel
from moderation.gui.activity_page import ActivityPage, Air
from moderation.gui.boxes import boxed, column, row
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import EmptyState, PlainLabel, SectionHeader
from moderation.gui.widgets.quiet import QuietLine, QuietText

translate = QCoreApplication.translate


class TalkPage(ActivityPage):
    """The work area of a block without an activity."""

    kinds = (Block, Entry, Workshop)
    air = Air(gap=(Space.M, Space.S), bottom=(Space.M, Space.M))

    def __init__(self, bridge: Bridge, block_id: Id) -> None:
        super().__init__(bridge, block_id)
        self.title = QuietLine(
            self,
            name=translate("TalkPage", "Title"),
            placeholder=translate("TalkPage", "Title"),
            size=Size.TITLE,
            weight=SEMIBOLD,
        )
        self.time = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, figures=True)
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
        fields = self._field(self.summary), self._field(self.question)
        self.talk = boxed(row(*((field, 1) for field in fields), gap=Space.M), self)
        self.record = boxed(column(self.captured, (self.panel, 1), gap=Space.XS), self)
        head = row((self.title, 1), self.time, gap=Space.M)
        self.lay_out(head, (self.rest, 1), self.talk, (self.record, 1))

    def _field(self, field: QuietText) -> QVBoxLayout:
        label = PlainLabel(
            self,
            text=field.accessibleName(),
            size=Size.CAPTION,
            weight=SEMIBOLD,
            colour=DESK.ink2,
        )
        label.setBuddy(field)
        field.setFixedHeight(field.minimumHeight() + Space.XS)
        return column(label, field, gap=Space.XXS)

    def _connect(self) -> None:
        self.title.typed.connect(partial(self._typed, "title"))
        self.title.done.connect(self._title_done)
        self.summary.typed.connect(partial(self._typed, "summary"))
        self.question.typed.connect(partial(self._typed, "question"))
        self.panel.current_changed.connect(self.tell_wall)
        self.panel.typed.connect(self.type_elsewhere)
        self.bridge.ticked.connect(self._tick)

    # -- what is shown -----------------------------------------------------------------------------

    def _query(self, state: State) -> Sequence[Entry]:
        return [entry for kind in KINDS for entry in entries_of(state, kind, self.block_id)]

    def show_state(self, *, force: bool) -> None:
        """Show the block as it is now."""
        block = self.bridge.state.find(Block, self.block_id)
        if block is None:
            return
        self.title.show_value(block.title, force=force)
        self.summary.show_value(block.summary, force=force)
        self.question.show_value(block.question, force=force)
        self.rest.setVisible(block.is_break)
        self.talk.setVisible(not block.is_break)
        count = len(self._query(self.bridge.state))
        # A break is a picture; what somebody said in it all the same stands below.
        self.record.setVisible(not block.is_break or count > 0)
        self.captured.set_title(
            translate("TalkPage", "Said in this block"), str(count) if count else ""
        )
        self._show_time(self.bridge.now)

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

    def keyboard(self) -> QWidget:
        """The list; the title while the list is empty."""
        return self.panel.list if self.panel.model.rowCount() else self.title

    def command(self, event: QKeyEvent) -> bool:
        """The list's keys, while the list has the keyboard."""
        return self.panel.list.hasFocus() and self.panel.list.command(event)
