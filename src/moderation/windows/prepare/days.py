# SPDX-License-Identifier: EUPL-1.2
"""The days of the agenda side by side: each with its blocks, its begin and its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from moderation.domain.ids import Id
from moderation.features.agenda.day_words import DAY
from moderation.features.agenda.days import day_ids
from moderation.features.agenda.model import DaySchedule, schedule
from moderation.gui.bridge import Bridge
from moderation.gui.focus import let_go
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Space
from moderation.gui.widgets import Button, ElidingLabel, Hairline, PlainLabel
from moderation.windows.prepare.blocks import TIMES, BlockList

translate = QCoreApplication.translate
LEAST_WIDE = 264
"""A day narrower than this cannot be read: more of them are scrolled sideways, in px."""


class DayColumn(QWidget):
    """A day: when it is, its blocks, and when it ends.

    Its head and its end are only shown where there are several days.
    """

    asked = Signal()

    def __init__(self, bridge: Bridge, day_id: Id, parent: QWidget) -> None:
        super().__init__(parent)
        self.day_id = day_id
        self.head = QWidget(self)
        self.name = Button(self.head, small=True, on_click=self.asked.emit)
        self.invited = ElidingLabel(self.head, colour=DESK.ink2)
        rows = QVBoxLayout(self.head)
        rows.setContentsMargins(0, 0, 2, Space.XS)
        rows.setSpacing(Space.XXS)
        rows.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.invited)
        self.rule = Hairline(self)
        self.list = BlockList(bridge, self, day_id)
        self.end = QWidget(self)
        self.end_time = PlainLabel(self.end, weight=SEMIBOLD, figures=True)
        self.end_time.setFixedWidth(TIMES)
        self.end_words = ElidingLabel(self.end, colour=DESK.ink2)
        ends = QHBoxLayout(self.end)
        ends.setContentsMargins(0, Space.XXS, 0, 0)
        ends.setSpacing(0)
        ends.addWidget(self.end_time)
        ends.addWidget(self.end_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.rule)
        column.addSpacing(Space.XXS)
        column.addWidget(self.list, 100)
        column.addWidget(self.end)
        column.addStretch(1)

    def show_day(self, plan: DaySchedule, *, several: bool) -> None:
        """Show the times as they are now."""
        write, day = formats(), plan.day
        for widget in (self.head, self.rule, self.end):
            widget.setVisible(several)
        self.list.show_day(plan, several=several)
        name = day_name(day.number)
        date = no_date() if day.dated is None else write.date_with_day(day.dated)
        self.name.set_label(f"{name} · {date}")
        edit = translate("Prepare", "Edit day {number}").format(number=day.number)
        self.name.setAccessibleDescription(edit)
        span = write.time(day.begin)
        if day.invited_end is not None:
            words = translate("Prepare", "invited {begin}–{end}")
            span = words.format(begin=span, end=write.time(day.invited_end))
        self.invited.set_text(" · ".join(filter(None, (span, day.place))))
        self.list.setAccessibleName(
            f"{translate('Prepare', 'Agenda')}, {name}, {date}"
            if several
            else translate("Prepare", "Agenda")
        )
        self.end_time.setText(write.time(plan.planned_end))
        self.end_words.set_text(end_words(plan))


class DayColumns(QScrollArea):
    """All days, the first one at the left.

    ``chosen`` carries the block that is current now; ``asked`` the day whose facts are asked for.
    ``set_up`` is called with every new list of blocks.
    """

    chosen = Signal(object)
    asked = Signal(str)

    def __init__(
        self, bridge: Bridge, parent: QWidget, set_up: Callable[[BlockList], None]
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._set_up = set_up
        self.columns: list[DayColumn] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget(self)
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.L)
        self.setWidget(self._inner)
        self._last: BlockList | None = None
        self.refresh()

    @property
    def list(self) -> BlockList:
        """The list that the keyboard is in, or was in last."""
        lists = [column.list for column in self.columns]
        focused = next((one for one in lists if one.hasFocus()), None)
        if focused is not None:
            self._last = focused
        return self._last if self._last in lists else lists[0]

    def refresh(self) -> None:
        """Follow the state: as many columns as days, with their times."""
        bridge = self._bridge
        wanted = day_ids(bridge.state)
        gone = [each for each in self.columns if each.day_id not in wanted]
        known = {column.day_id: column for column in self.columns}
        self.columns = [known.get(day_id) or self._made(day_id) for day_id in wanted]
        several = len(self.columns) > 1
        for place, (column, plan) in enumerate(
            zip(self.columns, schedule(bridge.state, bridge.now).days, strict=True)
        ):
            if self._row.indexOf(column) != place:
                self._row.insertWidget(place, column, 1)
            column.setMinimumWidth(LEAST_WIDE if several else 0)
            column.show_day(plan, several=several)
        let_go(gone, self.columns)

    def _made(self, day_id: Id) -> DayColumn:
        column = DayColumn(self._bridge, day_id, self._inner)
        self._set_up(column.list)
        column.list.chosen.connect(self.chosen)
        column.asked.connect(partial(self.asked.emit, day_id))
        return column

    def column_of(self, block_id: Id | None) -> DayColumn | None:
        """The column that holds a block."""
        return next((each for each in self.columns if each.list.rows.row_of(block_id) >= 0), None)

    def choose(self, block_id: Id | None) -> None:
        """Make a block the current one, on whichever day it lies; the keyboard stays with it."""
        column = self.column_of(block_id)
        if column is None:
            return
        had_keys = any(each.list.hasFocus() for each in self.columns)
        self._last = column.list
        column.list.choose(block_id)
        if had_keys:
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(column, 0, 0)

    def beside(self, offset: int) -> DayColumn | None:
        """The day so many days later (negative: earlier) than that of the current list."""
        place = [column.list for column in self.columns].index(self.list) + offset
        return self.columns[place] if 0 <= place < len(self.columns) else None


def day_name(number: int) -> str:
    """Day 2."""
    return text(DAY.with_values(number=number))


def no_date() -> str:
    """What is said of a day without a date."""
    return translate("Prepare", "no date yet")


def end_words(plan: DaySchedule) -> str:
    """Whether a day's plan ends when the invitation says."""
    minutes = plan.minutes_too_long
    if minutes is None:
        return translate("Prepare", "End")
    if minutes > 0:
        return translate("Prepare", "End, %n min longer than invited", "", minutes)
    if minutes < 0:
        shorter = -minutes
        return translate("Prepare", "End, %n min earlier than invited", "", shorter)
    return translate("Prepare", "End as invited")
