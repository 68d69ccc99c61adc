# SPDX-License-Identifier: EUPL-1.2
"""The left column of the preparation: the agenda and the details of the current block."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.agenda import edits
from moderation.features.agenda.day import Day, by_day
from moderation.features.agenda.days import day_ids
from moderation.features.agenda.model import Block, Room, schedule
from moderation.features.agenda.overnight import add_day_with_opening
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.texts import formats
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Dialog,
    IconButton,
    PlainLabel,
    SectionHeader,
    plain_tooltip,
)
from moderation.gui.widgets.detail_card import DetailCard
from moderation.gui.widgets.name_editor import NameEditor
from moderation.session.session import Changed
from moderation.storage.history import Way
from moderation.windows.prepare.blocks import STEP, TIMES, BlockList, kinds
from moderation.windows.prepare.day_dialog import DayDialog
from moderation.windows.prepare.days import DayColumns, end_words, no_date
from moderation.windows.prepare.methods import MethodsDialog
from moderation.windows.prepare.overnight_card import OvernightCard
from moderation.windows.prepare.paste import PasteDialog, clipboard_text
from moderation.windows.prepare.questions import QuestionsDialog

translate = QCoreApplication.translate
ROOMY = 720
"""From this height on the night between days has more than one line, in px."""


class BlockDetail(DetailCard):
    """Everything about the current block that is planned."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent, translate("Prepare", "Block"), Block, edits.edit_block)
        fields = self.fields
        # A block without a title could not be told from others; the last one stays.
        self.name = fields.words("title", name=translate("Prepare", "Title"), needed=True)
        options = [(words, activity) for activity, words in kinds()]
        name = translate("Prepare", "Kind")
        self.kind = fields.pick("activity", options, letters=6, name=name)
        self.minutes = fields.number(
            "minutes", edits.SHORTEST, edits.LONGEST, width=112,
            name=translate("Prepare", "Length"), put=self._minutes_chosen,
        )  # fmt: skip
        self.minutes.setSingleStep(STEP)
        self.minutes.setSuffix(" min")
        self.summary = fields.words("summary", name=translate("Prepare", "Summary"))
        self.question = fields.lines(
            "question", name=translate("Prepare", "Question"),
            placeholder=translate("Prepare", "What the room reads on the wall"),
        )  # fmt: skip
        self.say = fields.lines(
            "say", name=translate("Prepare", "To say"),
            placeholder=translate("Prepare", "What only you read"),
        )  # fmt: skip
        self.private = fields.tick("closed_session", translate("Prepare", "Closed session"))
        self.parallel = fields.tick("parallel", translate("Prepare", "Parallel"))
        beside = translate("Prepare", "beside the one before")
        self.parallel.setAccessibleDescription(beside)
        plain_tooltip(self.parallel, beside)
        self.room = fields.pick("room_id", self._rooms, name=translate("Prepare", "Room"))
        self.lead = fields.words(
            "lead", name=translate("Prepare", "Led by"),
            placeholder=translate("Prepare", "Led by"),
        )  # fmt: skip
        self.add_row(translate("Prepare", "Title"), self.name)
        self.add_row(translate("Prepare", "Kind"), self.kind, self.minutes)
        self.add_row(translate("Prepare", "Summary"), self.summary)
        self.add_row(translate("Prepare", "Question"), self.question)
        self.add_row(translate("Prepare", "To say"), self.say)
        self.add_row(translate("Prepare", "Room"), self.room, self.lead)
        self.add_row("", self.private, self.parallel, gap=Space.M, grows=False)

    def on_shown(self, entity: Block, *, force: bool) -> None:
        """Nothing runs beside the first block of a day."""
        del force
        state = self.bridge.state
        first = {day[0].id for day in by_day(state, state.of(Block)) if day}
        self.parallel.setEnabled(entity.id not in first)

    def _rooms(self, _block: Block) -> list[tuple[str, Id | None]]:
        rooms = [(room.name, room.id) for room in self.bridge.state.of(Room)]
        return [(translate("Prepare", "all in one room"), None), *rooms]

    def _minutes_chosen(self, minutes: int) -> None:
        block: Block = self.entity()
        self.fields.perform(edits.change_minutes, minutes - block.minutes)


class AgendaColumn(QWidget):
    """Blocks, their times, and when the day ends.

    ``removed`` carries what was taken off the list; ``facts_asked`` asks for the workshop's facts.
    """

    removed = Signal(str)
    facts_asked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.header = SectionHeader(
            self, title=translate("Prepare", "Agenda"), size=Size.PANEL_TITLE
        )
        self.facts = Button(
            self, text=translate("Prepare", "Details …"), small=True,
            on_click=self.facts_asked.emit,
        )  # fmt: skip
        self.add = Button(
            self, text=translate("Prepare", "Block"), icon="plus", small=True,
            on_click=self.ask_new,
        )  # fmt: skip
        self.add.setAccessibleName(translate("Prepare", "Add block"))
        self.paste = Button(
            self, text=translate("Prepare", "Paste …"), small=True,
            on_click=self.ask_paste,
        )  # fmt: skip
        self.paste.setAccessibleName(translate("Prepare", "Paste … (a timetable)"))
        self.methods = Button(
            self, text=translate("Prepare", "Methods …"), small=True,
            on_click=self.ask_method,
        )  # fmt: skip
        self.another_day = Button(
            self, text=translate("Prepare", "Day"), icon="plus", small=True,
            on_click=self.add_day,
        )  # fmt: skip
        self.another_day.setAccessibleName(translate("Prepare", "Add day"))
        self.questions = Button(
            self, text=translate("Prepare", "Questions …"), small=True,
            on_click=self.ask_questions,
        )  # fmt: skip
        # Where there is no room for it, it must not keep the window wide until it is hidden.
        self.questions.setMinimumWidth(1)
        self.header.add_control(self.facts)
        self.header.add_control(self.another_day)
        self.header.add_control(self.add)
        self.editor = NameEditor(self)
        self.detail = BlockDetail(bridge, self)
        self.days = DayColumns(bridge, self, self._set_up)
        self.days.asked.connect(self.ask_day)
        self.days.chosen.connect(self._show_current)
        self.overnight = OvernightCard(bridge, self)
        self.end_time = PlainLabel(self, weight=SEMIBOLD, figures=True)
        self.end_words = PlainLabel(self, colour=DESK.ink2)
        self.open_detail = IconButton(
            self, icon="pencil", size=Size.SMALL_BUTTON, on_click=self.show_detail
        )
        self.open_detail.set_name(
            translate("Prepare", "Edit the block"), translate("Prepare", "Enter")
        )
        self.detail.closed.connect(self._take_keys)
        self._lay_out()
        bridge.changed.connect(self._on_changed)
        self.refresh()

    def _lay_out(self) -> None:
        end = QHBoxLayout()
        end.setSpacing(0)
        self.end_time.setFixedWidth(TIMES)
        end.addWidget(self.end_time)
        end.addWidget(self.end_words, 1)
        end.addSpacing(Space.XXS)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XXS)
        for button in (self.methods, self.questions, self.paste, self.open_detail):
            buttons.addWidget(button)
        end.addLayout(buttons)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        self.set_narrow(narrow=False)
        column.addWidget(self.header)
        column.addSpacing(Space.M)
        column.addWidget(self.days, 100)
        column.addSpacing(Space.XS)
        column.addWidget(self.overnight)
        column.addSpacing(Space.XS)
        column.addLayout(end)
        column.addStretch(1)
        column.addWidget(self.detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the blocks keep their room."""
        super().resizeEvent(event)
        self.overnight.set_low(low=self.height() < scaled(ROOMY))
        self._fit_questions()

    def _fit_questions(self) -> None:
        """The questions have a button where there is room for it; the menu of the list has them."""
        around = self._column.contentsMargins()
        room = self.width() - around.left() - around.right()
        beside = (self.end_words, self.methods, self.questions, self.paste, self.open_detail)
        needed = TIMES + sum(part.sizeHint().width() + Space.XXS for part in beside)
        self.questions.setHidden(self._narrow or needed > room)

    def set_narrow(self, *, narrow: bool) -> None:
        """Less room at the sides where the window is small."""
        side = Space.M if narrow else Space.XL
        self._narrow = narrow
        self._column.setContentsMargins(side, Space.L, side, Space.M)
        self._fit_questions()

    @property
    def list(self) -> BlockList:
        """The blocks of the day that the keyboard is in, or was in last."""
        return self.days.list

    def choose(self, block_id: Id | None) -> None:
        """Make a block the current one, on whichever day it lies."""
        self.days.choose(block_id)

    def _take_keys(self) -> None:
        self.refresh()
        self.list.setFocus()

    def _set_up(self, blocks: BlockList) -> None:
        """What keys and gestures do in the list of a day."""
        up, down = (partial(self._shift, offset) for offset in (-1, 1))
        less, more = (partial(self._lengthen, by) for by in (-STEP, STEP))
        before, after = (partial(self._to_day, offset) for offset in (-1, 1))
        blocks.lengthened.connect(self._lengthen)
        blocks.opened.connect(self.show_detail)
        blocks.set_commands(
            [
                Command(key="Return", words=translate("Prepare", "Edit"), run=self.show_detail),
                Command(key="F2", words=translate("Prepare", "Rename"), run=self.rename),
                Command(key="Ins", words=translate("Prepare", "Add block"), run=self.ask_new),
                Command(key="Ctrl+D", words=translate("Prepare", "Duplicate"), run=self.duplicate),
                Command(key="Ctrl+M", words=translate("Prepare", "Methods …"), run=self.ask_method),
                Command(
                    key="Ctrl+Shift+F",
                    words=translate("Prepare", "Question bank …"),
                    run=self.ask_questions,
                ),
                Command(
                    key="Ctrl+V",
                    words=translate("Prepare", "Paste a timetable"),
                    run=self.paste_now,
                ),
                Command(key="Del", words=translate("Prepare", "Remove"), run=self.remove),
                None,
                Command(key="Alt+Up", words=translate("Prepare", "Earlier"), run=up),
                Command(key="Alt+Down", words=translate("Prepare", "Later"), run=down),
                Command(
                    key="Alt+Left",
                    words=translate("Prepare", "To the day before"),
                    run=before,
                    why=partial(self._no_day, -1),
                ),
                Command(
                    key="Alt+Right",
                    words=translate("Prepare", "To the day after"),
                    run=after,
                    why=partial(self._no_day, 1),
                ),
                Command(
                    key="Ctrl+Shift+D", words=translate("Prepare", "Add day"), run=self.add_day
                ),
                Command(key="+", words=translate("Prepare", "5 minutes longer"), run=more),
                Command(key="-", words=translate("Prepare", "5 minutes shorter"), run=less),
                None,
                Command(
                    key="Ctrl+Shift+K",
                    words=translate("Prepare", "Closed session"),
                    run=self._toggle_closed,
                    checked=self._is_closed,
                ),
            ]
        )

    # -- what is shown -----------------------------------------------------------------------

    def _on_changed(self, changed: Changed) -> None:
        if changed.step.kinds & {Block.kind, Room.kind, Day.kind, "workshop"}:
            self.refresh()
            self.detail.show_entity(self.list.current(), force=changed.way is not Way.DO)

    def refresh(self) -> None:
        """Show times, length and end as they are now."""
        state = self._bridge.state
        self.days.refresh()
        write = formats()
        plans = schedule(state, self._bridge.now).days
        first, count = plans[0], len(plans)
        length = sum((plan.day.length for plan in plans), timedelta())
        if count == 1:
            dated = first.day.dated
            when = no_date() if dated is None else write.date_with_day(dated)
        else:
            when = translate("Prepare", "%n day(s)", "", count)
        self.header.set_title(
            translate("Prepare", "Agenda"), " · ".join([when, write.duration(length)])
        )
        self.another_day.setVisible(count > 1)
        # Beside the fields of a block there is no room for it.
        self.overnight.setVisible(count > 1 and self.detail.isHidden())
        self.overnight.refresh()
        self.end_time.setVisible(count == 1)
        self.end_time.setText(write.time(first.planned_end))
        self.end_words.setText(end_words(first) if count == 1 else "")
        self._fit_questions()
        self.open_detail.setEnabled(any(plan.slots for plan in plans))

    def _show_current(self, block: Block | None) -> None:
        if not self.detail.isHidden():
            self.detail.show_entity(block)

    # -- what is done ------------------------------------------------------------------------

    def focus_list(self) -> None:
        """Take the keyboard."""
        self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_detail(self) -> None:
        """Open the fields of the current block (Enter)."""
        block = self.list.current()
        if block is not None:
            self.detail.open_card(block)
            self.overnight.hide()
            self.choose(block.id)

    def ask_new(self) -> None:
        """Ask for the titles of new blocks, one after the other (Ins)."""
        box = self.list.visualRect(self.list.currentIndex())
        place = QPoint(max(box.left(), 0) + TIMES, max(0, box.bottom() + 1))
        self.editor.open(
            translate("Prepare", "New block, after the selected one"),
            self._add_named,
            at=self.list.viewport().mapTo(self, place),
            repeat=True,
        )

    def ask_paste(self) -> None:
        """Ask for a timetable as text (Ctrl+V in the list brings the clipboard along)."""
        self._open_paste("")

    def paste_now(self) -> None:
        """Show what the clipboard would become (Ctrl+V)."""
        self._open_paste(clipboard_text())

    def _open_paste(self, words: str) -> None:
        self._after_dialog(PasteDialog(self._bridge, self._after(), self, words))

    def ask_method(self) -> None:
        """Look for a method, for the current block or for a new one (Ctrl+M)."""
        self._after_dialog(MethodsDialog(self._bridge, self.list.current(), self))

    def ask_questions(self) -> None:
        """Look for questions, for new blocks or for the current one (Ctrl+Shift+F)."""
        self._after_dialog(QuestionsDialog(self._bridge, self.list.current(), self))

    def show_question(self, question: str) -> None:
        """Read a question of the bank, for the current block or for a new one."""
        dialog = QuestionsDialog(self._bridge, self.list.current(), self)
        dialog.search.setText(question)
        self._after_dialog(dialog)

    def show_method(self, name: str) -> None:
        """Read about a method, for the current block or for a new one."""
        dialog = MethodsDialog(self._bridge, self.list.current(), self)
        dialog.search.setText(name)
        self._after_dialog(dialog)

    def _after_dialog(self, dialog: Dialog) -> None:
        """Run a dialog; a block that it added is the current one."""
        before = {block.id for block in self._bridge.state.of(Block)}
        dialog.answered()
        fresh = [b.id for b in self._bridge.state.of(Block) if b.id not in before]
        if fresh:
            self.choose(fresh[0])
        self.focus_list()

    def _add_named(self, title: str, _side: Side | None) -> bool:
        if blank(title):
            return False
        after = self._after()
        return self.list.perform(lambda state: edits.add_block(state, trimmed(title), after=after))

    def _after(self) -> Id:
        """After what something new goes: the current block, or the begin of an empty day."""
        return self.list.block_id() or self.list.rows.day_id

    def rename(self) -> None:
        """Type another title over the old one (F2)."""
        block = self.list.current()
        if block is None:
            return
        box = self.list.visualRect(self.list.currentIndex())
        self.editor.open(
            translate("Prepare", "Title of the block"),
            self._renamed,
            at=self.list.viewport().mapTo(self, QPoint(box.left() + TIMES, box.top())),
            name=block.title,
        )

    def _renamed(self, title: str, _side: Side | None) -> bool:
        return not blank(title) and self.list.perform_on(edits.edit_block, title=trimmed(title))

    def duplicate(self) -> None:
        """Plan another block like the current one (Ctrl+D); the new one is the current one."""
        before = {block.id for block in self._bridge.state.of(Block)}
        if self.list.perform_on(edits.duplicate_block):
            fresh = (block.id for block in self._bridge.state.of(Block) if block.id not in before)
            self.list.choose(next(fresh))

    def remove(self) -> None:
        """Take the current block off the agenda (Del)."""
        block = self.list.current()
        if self.list.perform_on(edits.remove_block):
            self.removed.emit(block.title)

    def _lengthen(self, by: int) -> None:
        self.list.perform_on(edits.change_minutes, by)

    def _shift(self, offset: int) -> None:
        block_id = self.list.block_id()
        if self.list.perform_on(edits.shift_block, offset):
            self.choose(block_id)

    # -- days --------------------------------------------------------------------------------

    def add_day(self) -> None:
        """Another day after the last one, which begins with what is still open (Ctrl+Shift+D)."""
        before = set(day_ids(self._bridge.state))
        if self._bridge.attempt(add_day_with_opening):
            fresh = next(key for key in day_ids(self._bridge.state) if key not in before)
            self.go_to_day(fresh)

    def ask_day(self, day_id: str) -> None:
        """When and where a day is."""
        DayDialog(self._bridge, Id(day_id), self).answered()

    def go_to_day(self, day_id: Id) -> None:
        """Give the keyboard to the blocks of a day."""
        column = next(each for each in self.days.columns if each.day_id == day_id)
        column.list.choose_first()
        column.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.days.ensureWidgetVisible(column, 0, 0)

    def _no_day(self, offset: int) -> str:
        """Why a block cannot go to the day before or after; nothing if it can."""
        if self.days.beside(offset) is not None:
            return ""
        if offset < 0:
            return translate("Prepare", "This is the first day")
        return translate("Prepare", "This is the last day")

    def _to_day(self, offset: int) -> None:
        """Move the current block to the end of the day before, or the begin of the day after."""
        block_id, column = self.list.block_id(), self.days.beside(offset)
        if block_id is None or column is None:
            return
        place = column.list.rows.rowCount() if offset < 0 else 0
        if column.list.rows.take_block(block_id, place):
            self.choose(block_id)

    def _is_closed(self) -> bool:
        block = self.list.current()
        return block is not None and block.closed_session

    def _toggle_closed(self) -> None:
        self.list.perform_on(edits.edit_block, closed_session=not self._is_closed())
