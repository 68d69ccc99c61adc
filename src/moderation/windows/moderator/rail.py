# SPDX-License-Identifier: EUPL-1.2
"""The rail: the agenda of the day with the running block and its time."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.ids import Id
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda import edits
from moderation.features.agenda.catch_up import minutes_late
from moderation.features.agenda.day import Day
from moderation.features.agenda.day_words import DAY
from moderation.features.agenda.model import (
    Block,
    DaySchedule,
    Phase,
    Schedule,
    last_running,
    schedule,
)
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import ENTITY_ROLE, EntityListModel
from moderation.gui.texts import formats, text
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    ElidingLabel,
    PlainLabel,
    PrimaryButton,
    SectionHeader,
    prepare_view,
)
from moderation.session.session import Changed
from moderation.windows.moderator.delay import delay_words
from moderation.windows.moderator.rail_rows import RailDelegate
from moderation.windows.moderator.running_card import RunningCard

translate = QCoreApplication.translate
WORTH_IT = 5
"""From this delay on, the way home is offered on screen; its key works always."""


_BAR = 12
"""Pixels that a scroll bar takes of the rows."""


class RailList(QListView):
    """The blocks; arrows choose which one is on screen."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.delegate = RailDelegate(bridge, self)
        self.blocks = EntityListModel(
            bridge, lambda state: state.of(Block), [Block, Day], self._words, parent=self
        )
        # Beside the list, not in it: of a list a screen reader is shown the items and nothing else.
        self._around = parent
        self._cover = QWidget(parent)
        self.card = RunningCard(self._cover)
        for part in (self.card, self.card.more, self.card.end):
            part.installEventFilter(self)
        prepare_view(self)
        self.setAccessibleName(translate("Rail", "Agenda"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(self.delegate)
        self.setModel(self.blocks)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_running(self, day: Schedule, bridge: Bridge) -> None:
        """Lay the card of the running block over its row."""
        slot = day.running
        running = None if slot is None else slot.block.id
        self.card.show_block(day, bridge)
        if running != self.delegate.running:
            self.delegate.running = running
            self.doItemsLayout()
            self._bring_into_sight()
        self._place_card()

    def _bring_into_sight(self) -> None:
        """Scroll to the time that is left and the button that ends the block."""
        index = self.blocks.index_of(self.delegate.running)
        if index.isValid():
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room: titles break elsewhere, and the running block stays in sight."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
        self._bring_into_sight()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Rows moved: the card moves with them."""
        super().updateGeometries()
        self._place_card()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Rows were scrolled: the card goes along."""
        super().scrollContentsBy(dx, dy)
        self._place_card()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card over the running row shows the keyboard as a row does."""
        super().focusInEvent(event)
        self._outline_card()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See ``focusInEvent``."""
        super().focusOutEvent(event)
        self._outline_card()

    def _outline_card(self) -> None:
        index = self.blocks.index_of(self.delegate.running)
        self.card.set_selected(self.hasFocus() and index == self.currentIndex())

    def _place_card(self) -> None:
        index = self.blocks.index_of(self.delegate.running)
        self._cover.setVisible(index.isValid())
        if not index.isValid():
            return
        # The cover is what can be seen of the row, so that nothing of the card hangs over the list.
        area = self.viewport()
        place = self.visualRect(index).adjusted(0, 2 + self.delegate.head_of(index), 0, -4)
        # Rows may be laid out for the width that they had before the bar came.
        place.setRight(min(place.right(), area.rect().right()))
        seen = place & area.rect()
        self._cover.setGeometry(QRect(area.mapTo(self._around, seen.topLeft()), seen.size()))
        self._cover.raise_()
        self.card.setGeometry(place.translated(-seen.topLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is done to the card is done to its row; with the keyboard it comes into sight."""
        if event.type() is QEvent.Type.FocusIn:
            self._bring_into_sight()
        elif watched is self.card and isinstance(event, QWheelEvent):
            QCoreApplication.sendEvent(self.verticalScrollBar(), event)
            return True
        elif watched is self.card and isinstance(event, QMouseEvent):
            place = self.viewport().mapFromGlobal(event.globalPosition())
            there = QMouseEvent(
                event.type(), place, event.globalPosition(), event.button(), event.buttons(),
                event.modifiers(),
            )  # fmt: skip
            QCoreApplication.sendEvent(self.viewport(), there)
            return True
        return super().eventFilter(watched, event)

    def _words(self, block: Block, role: int) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.delegate.said(block)
        return block.title if role == Qt.ItemDataRole.DisplayRole else None

    def choose(self, block_id: Id | None) -> None:
        """Show a block as the one on screen."""
        index = self.blocks.index_of(block_id)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._outline_card()
        if now.isValid():
            self.chosen.emit(now.data(ENTITY_ROLE).id)


class Rail(QWidget):
    """Agenda, running block, and when the day will end.

    ``block_chosen`` carries the id of the block to show; ``record_chosen`` asks for the list of
    everything that was taken down; ``closed`` is sent when the workshop shall be closed,
    ``day_over`` when nothing of today is left and another day is to come. ``later_day_asked``
    carries the block with which another day shall begin.
    """

    block_chosen = Signal(str)
    record_chosen = Signal()
    read_back_asked = Signal()
    start_asked = Signal()
    next_day_asked = Signal()
    later_day_asked = Signal(str)
    day_over = Signal()
    close_asked = Signal()
    catch_up_asked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setFixedWidth(Size.RAIL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.header = SectionHeader(self, title=translate("Rail", "Agenda"))
        self.header.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.list = RailList(bridge, self)
        self.list.chosen.connect(self.block_chosen)
        self.card = self.list.card
        self.card.ended.connect(self.end_block)
        self.card.extended.connect(self._extend)
        self.start = PrimaryButton(
            self,
            text=translate("Rail", "Start workshop"),
            icon="play",
            key="F6",
            on_click=self.start_asked.emit,
        )
        self.begin_here = Button(
            self, text=translate("Rail", "Begin this block"), on_click=self._begin_here
        )
        self.finish = PrimaryButton(
            self,
            text=translate("Rail", "Close workshop"),
            key="F6",
            on_click=self.close_asked.emit,
        )
        self.next_day = PrimaryButton(
            self, text="", icon="play", key="F6", on_click=self.next_day_asked.emit
        )
        self.read_back = Button(
            self,
            text=translate("Rail", "Read back"),
            key="F12",
            on_click=self.read_back_asked.emit,
        )
        self.record = Button(
            self,
            text=translate("Rail", "Record"),
            small=True,
            key="F4",
            on_click=self.record_chosen.emit,
        )
        self.catch_up = Button(
            self, text=translate("Rail", "Catch up"), key="F5", on_click=self.catch_up_asked.emit
        )
        self.ends = PlainLabel(self, weight=SEMIBOLD, figures=True)
        self.behind = ElidingLabel(self, size=Size.CAPTION, colour=DESK.ink2)
        self._lay_out()
        bridge.changed.connect(self._on_changed)
        bridge.ticked.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self.ends, 1)
        foot.addWidget(self.record)
        buttons = QVBoxLayout()
        buttons.setSpacing(Space.XS)
        for button in (
            self.start,
            self.next_day,
            self.begin_here,
            self.read_back,
            self.finish,
            self.catch_up,
        ):
            buttons.addWidget(button)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addWidget(self.header)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        foot_rows = QVBoxLayout()
        foot_rows.setSpacing(0)
        foot_rows.addLayout(foot)
        # Beside the button there is no room for a delay of hours, or for the day of the plan.
        foot_rows.addWidget(self.behind)
        column.addLayout(foot_rows)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.well)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), DESK.line)
        painter.end()

    def set_width(self, width: int) -> None:
        """Another width of the panel; keys are shown where they fit beside the words."""
        self.setFixedWidth(width)
        wide = width >= Size.RAIL and not has_large_text()
        side = Space.M if wide else Space.XS
        self._column.setContentsMargins(side, Space.L, side, Space.M)
        self.list.delegate.set_padding(Space.S if wide else Space.XS)
        self.card.set_padding(Space.M if wide else Space.XS)
        self.card.set_narrow(narrow=not wide)
        room = width - 2 * side
        self.start.set_icon_name("play" if wide else "")
        self.record.fit_key_hint("F4", room - self.ends.sizeHint().width() - Space.XS)
        for button, key in (
            (self.start, "F6"), (self.next_day, "F6"), (self.finish, "F6"),
            (self.read_back, "F12"), (self.catch_up, "F5"),
        ):  # fmt: skip
            button.fit_key_hint(key, room)
        self.card.fit_keys(room - _BAR)

    def show_block(self, block_id: Id | None) -> None:
        """Mark the block that is on screen."""
        self.list.choose(block_id)
        self.refresh()

    def end_block(self) -> None:
        """On with it (F6): begin the day, end the running block, or close after the last day."""
        state, now = self._bridge.state, self._bridge.now
        if state.workshop.status is Status.DRAFT:
            self.start_asked.emit()
        elif schedule(state, now).running is not None:
            self._bridge.attempt(lambda state: edits.end_block(state, now))
            after = schedule(self._bridge.state, now)
            if after.running is None and after.coming is not None:
                self.day_over.emit()
        elif not self.next_day.isHidden():
            self.next_day_asked.emit()
        elif not self.finish.isHidden():
            self.close_asked.emit()

    def _on_changed(self, changed: Changed) -> None:
        if changed.step.kinds & {
            Block.kind,
            Day.kind,
            Workshop.kind,
        }:  # time itself comes with the tick
            self.refresh()
            self.list.scheduleDelayedItemsLayout()  # a title may be longer now

    def refresh(self, _what: object = None) -> None:
        """Show the times as they are now."""
        bridge = self._bridge
        day = schedule(bridge.state, bridge.now)
        self.list.delegate.day = day
        self.list.viewport().update()
        self.list.show_running(day, bridge)
        write, workshop = formats(), bridge.state.workshop
        today, coming = day.today, day.coming
        title = translate("Rail", "Agenda")
        if len(day.days) > 1:
            title = text(DAY.with_values(number=today.day.number))
        self.header.set_title(
            title, f"{write.time(today.day.begin)}–{write.time(today.planned_end)}"
        )
        ends = translate("Rail", "End {time}").format(time=write.time(today.expected_end))
        self.ends.setText(ends)
        minutes = minutes_late(bridge.state, bridge.now)
        self.behind.set_text(_behind(today, minutes, workshop.status))
        running = workshop.status is Status.RUNNING
        shown = self.list.currentIndex().data(ENTITY_ROLE)
        self.start.setVisible(workshop.status is Status.DRAFT)
        self.begin_here.setVisible(
            running and shown is not None and not shown.running and day.running is not None
        )
        late = minutes >= WORTH_IT
        self.catch_up.setVisible(running and late and day.running is not None)
        if coming is not None:
            words = translate("Rail", "Begin day {number}")
            self.next_day.set_label(words.format(number=coming.day.number))
        self.next_day.setVisible(running and coming is not None)
        over = day.running is None and today.over and coming is None
        self.finish.setVisible(running and over)
        # Near the end of a day: in its last block, and until the next begins or all is closed.
        last = today.slots[-1].phase is not Phase.AHEAD if today.slots else True
        self.read_back.setVisible(running and last)

    def _extend(self) -> None:
        running = schedule(self._bridge.state, self._bridge.now).running
        if running is not None:
            # Of groups side by side the longest says when all of them are over.
            last = last_running(self._bridge.state, running.block)
            self._bridge.attempt(lambda state: edits.extend_block(state, last.id))

    def _begin_here(self) -> None:
        shown = self.list.currentIndex().data(ENTITY_ROLE)
        if shown is None:
            return
        state, now = self._bridge.state, self._bridge.now
        if schedule(state, now).begun_with(shown.id) is not None:
            # Who was there until now is kept with the day before, and asked anew.
            self.later_day_asked.emit(shown.id)
        else:
            self._bridge.attempt(lambda state: edits.go_to_block(state, shown.id, now))

    def sizeHint(self) -> QSize:
        """The rail's width."""
        return QSize(self.width(), 400)


_ANOTHER_DAY = 12 * 60
"""With so many minutes between plan and clock, the plan is for another day."""


def _behind(day: DaySchedule, minutes: int, status: Status) -> str:
    if status is Status.DRAFT:
        return text(status.message)
    if abs(minutes) >= _ANOTHER_DAY:
        planned = formats().date(day.planned_end)
        return translate("Rail", "planned for {date}").format(date=planned)
    return delay_words(minutes)
