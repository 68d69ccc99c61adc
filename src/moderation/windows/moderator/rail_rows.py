# SPDX-License-Identifier: EUPL-1.2
"""The rows of the rail: a block with where it stands, its title, its time and the planned time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from moderation.domain.ids import Id
from moderation.features.agenda.day_words import DAY
from moderation.features.agenda.model import (
    Block,
    DaySchedule,
    Phase,
    Schedule,
    Slot,
    in_groups,
    schedule,
)
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import ENTITY_ROLE
from moderation.gui.paint.shapes import check_circle, cross_circle, number_circle
from moderation.gui.texts import formats, text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, REGULAR, SEMIBOLD, Size, Space
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    Line,
    RowDescription,
    RowState,
    drawn,
    gap,
    icon,
    line,
    words,
)
from moderation.gui.widgets.rows import Ground, Index, in_lines

translate = QCoreApplication.translate
CARD_HEIGHT = 164
"""The height of the row below the running card, in px, with a title of two lines."""

WIDE_CARD_HEIGHT = 178
"""The same where the card has more room around its content."""

HEAD = 28
"""The height of the line above the first block of a day, in px."""

LINE = 20
"""The height of a second line of a title, in px."""

GROUND = Ground(box=(4.5, 1.5, -4.5, -1.5), rest=DESK.line2, hover=DESK.sand, hairline=None)


class RailDelegate(DescribedRows):
    """A block: where it stands, its title, its time and the planned time.

    A title that is longer than a line takes two.
    """

    def __init__(self, bridge: Bridge, view: QListView) -> None:
        super().__init__(self._row, view, ground=GROUND, padding=Space.S)
        self._bridge = bridge
        self._view = view
        self.day: Schedule | None = None
        self.running: Id | None = None

    def set_padding(self, padding: int) -> None:
        """Room beside the content, in px."""
        self._padding = padding

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """All but the running block, whose card lies over its row."""
        if index.data(ENTITY_ROLE).id != self.running:
            super().paint(painter, option, index)

    def _row(self, block: Block, seen: RowState) -> RowDescription:
        day = self.day or schedule(self._bridge.state, self._bridge.now)
        slot = day.slot(block.id)
        if slot is None:
            return RowDescription(54, ())
        head = self._head(day, block)
        if block.id == self.running:
            height = WIDE_CARD_HEIGHT if self._padding > Space.XS else CARD_HEIGHT
            return RowDescription(height + (HEAD if head else 0), head)
        number = _number(day, block.id)
        sign = drawn(lambda painter, box: number_circle(painter, box, number), 22, before=2)
        if block.is_break:
            sign = icon("cup", 18, DESK.ink2, before=4)
        elif block.parked:
            sign = drawn(cross_circle, 22, before=2)
        elif slot.phase is Phase.DONE:
            done = partial(check_circle, fill=DESK.sand, sign=DESK.ink)
            sign = drawn(done, 22, before=2)
        weight = SEMIBOLD if slot.phase is Phase.RUNNING else REGULAR
        ink = DESK.ink if slot.phase is not Phase.DONE else DESK.ink2
        left = 30 + self._padding // 2
        write = formats()
        span = write.time(slot.begins)
        if slot.phase is Phase.DONE:
            span = f"{span}–{write.time(slot.ends)}"
        elif slot.phase is Phase.RUNNING:
            span = self._running_span(slot)
        plan = translate("Rail", "Plan {time}").format(time=write.time(slot.planned))
        quiet = DESK.ink2 if seen.current else DESK.ink3
        times = (
            words(span, Size.CAPTION, ink=DESK.ink2, figures=True, before=left),
            gap(),
            words(plan, Size.CAPTION, ink=quiet, figures=True),
            gap(1),
        )
        room = self._view.viewport().width() - 2 * self._padding - left
        said = in_lines(block.title, font(Size.BODY, weight), room, 2)
        more = LINE * (len(said) - 1)
        above = HEAD if head else 0
        title = [
            line(
                words(part, weight=weight, ink=ink, before=left, grows=True),
                top=5 + above + LINE * number,
                height=22,
                origin=0,
            )
            for number, part in enumerate(said)
        ]
        return RowDescription(
            54 + more + above,
            (
                *head,
                line(sign, top=7 + above, height=22, origin=0),
                *title,
                line(*times, top=27 + more + above, height=18, origin=0),
            ),
        )

    def said(self, block: Block) -> str:
        """A block in words: its title, how far it is, from when to when, and the planned time."""
        day = self.day or schedule(self._bridge.state, self._bridge.now)
        slot, write = day.slot(block.id), formats()
        if slot is None:
            return block.title
        span = f"{write.time(slot.begins)}–{write.time(slot.ends)}"
        phase = {
            Phase.DONE: translate("Rail", "done"),
            Phase.RUNNING: translate("Rail", "running"),
        }.get(slot.phase, "")
        plan = translate("Rail", "Plan {time}").format(time=write.time(slot.planned))
        begun = day.begun_by(block.id)
        which = "" if begun is None else _day_words(begun)
        return ", ".join(part for part in (which, block.title, phase, span, plan) if part)

    def _head(self, day: Schedule, block: Block) -> tuple[Line, ...]:
        """Above the first block of a day, where there are several: which day it is."""
        begun = day.begun_by(block.id)
        if begun is None:
            return ()
        number = text(DAY.with_values(number=begun.day.number))
        parts = [words(number, Size.CAPTION, weight=SEMIBOLD)]
        if begun.day.dated is not None:
            date = formats().date_with_day(begun.day.dated)
            parts += [words(date, Size.CAPTION, ink=DESK.ink2, figures=True, before=6)]
        return (line(*parts, top=6, height=18, origin=0),)

    def head_of(self, index: Index) -> int:
        """The height above a row's block, in px."""
        day = self.day or schedule(self._bridge.state, self._bridge.now)
        return HEAD if day.begun_by(index.data(ENTITY_ROLE).id) is not None else 0

    def _running_span(self, slot: Slot) -> str:
        """Since when it runs; of groups side by side also until when each of them does."""
        write, end = formats(), slot.block.due_end
        begin = write.time(slot.begins)
        if end is None or not in_groups(self._bridge.state, slot.block):
            return translate("Rail", "since {time}").format(time=begin)
        return f"{begin}–{write.time(end)}"


def _number(day: Schedule, block_id: Id) -> int:
    work = [slot.block.id for slot in day.slots if not slot.block.is_break]
    return work.index(block_id) + 1 if block_id in work else 0


def _day_words(begun: DaySchedule) -> str:
    """Which day begins, and its date if it has one."""
    number = text(DAY.with_values(number=begun.day.number))
    dated = begun.day.dated
    return number if dated is None else f"{number}, {formats().date_with_day(dated)}"
