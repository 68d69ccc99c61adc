# SPDX-License-Identifier: EUPL-1.2
"""The rows of a series: who waits, who takes part, the way of a question, hints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.features.series.hours import Readings, merits, minutes_at
from moderation.features.series.model import (
    Eligibility,
    Place,
    Registration,
    SeriesEvent,
    called,
    plan_of_series,
    stage,
)
from moderation.features.series.seats import Seating, elsewhere, is_over, seating, waiting_list
from moderation.gui.commands import Commands
from moderation.gui.paint.shapes import check_circle, cross_circle, dashed_circle
from moderation.gui.rows_model import ENTITY_ROLE, RowsModel
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import prepare_view
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowPart,
    RowState,
    drawn,
    icon,
    line,
    words,
)
from moderation.output.minutes.frame import Frame
from moderation.output.minutes.series import rule_words

translate = QCoreApplication.translate
_MARK = 15


class SeriesRows(QListView):
    """Rows of one kind, with keys of their own; ``moved`` tells that another one is current."""

    moved = Signal()

    def __init__(
        self,
        parent: QWidget,
        name: str,
        said: Callable[[Any], str],
        described: Callable[[Any, RowState], RowDescription],
    ) -> None:
        super().__init__(parent)
        self._said = said
        self.commands = Commands([])
        self.rows = RowsModel(self, self._words, lambda row: row.id)
        self.setModel(self.rows)
        prepare_view(self)
        self.setItemDelegate(DescribedRows(described, self))
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self._double_clicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def _words(self, row: Any, role: int) -> object:
        spoken = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        return self._said(row) if role in spoken else None

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these; the current one stays current, or the one in its place becomes it."""
        current, place = self.current(), self.currentIndex().row()
        self.rows.show_rows(rows)
        if not rows:
            return
        places = [row.id for row in rows]
        if current is not None and current.id in places:
            place = places.index(current.id)
        self.setCurrentIndex(self.rows.index(max(0, min(place, len(rows) - 1))))

    def current(self) -> Any:
        """The current row, or nothing."""
        return self.currentIndex().data(ENTITY_ROLE)

    def go_to(self, row_id: object) -> None:
        """Make a row the current one."""
        for place, row in enumerate(self.rows.rows):
            if row.id == row_id:
                self.setCurrentIndex(self.rows.index(place))

    def _moved(self) -> None:
        # The current row may be higher than the others.
        self.scheduleDelayedItemsLayout()
        self.moved.emit()

    def _show_menu(self, _place: QPoint) -> None:
        if self.currentIndex().isValid():
            box = self.visualRect(self.currentIndex())
            self.commands.menu(self).popup(self.viewport().mapToGlobal(box.center()))

    def _double_clicked(self, _index: QModelIndex) -> None:
        for command in self.commands:
            if command is not None and command.key == "Return":
                command.run()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands first, then the keys of every list."""
        if self.commands.carry_out(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard finds a current row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0))


# -- who waits -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Somebody who waits: for which event, since when, and what can be done."""

    one: Registration
    event: str
    since: str
    way: str

    @property
    def id(self) -> Id:
        """That of the registration."""
        return self.one.id


def waiting_rows(state: Lookups, today: date) -> list[WaitingRow]:
    """Everybody who waits, by time of registration."""
    seats = {event.id: seating(state, event) for event in state.of(SeriesEvent)}
    found = []
    for one in waiting_list(state):
        event = state.get(SeriesEvent, one.event_id)
        since = f"{formats().date(one.at)}, {formats().time(one.at)}"
        way = _way(state, seats[event.id], one, today)
        found.append(WaitingRow(one, text(called(state, event)), since, way))
    return found


def _way(state: Lookups, seats: Seating, one: Registration, today: date) -> str:
    """Where a seat is for somebody who waits, or why there is none."""
    if one.eligible is Eligibility.UNCLEAR:
        if one.reason:
            return translate("SeriesRows", "Unclear: {reason}").format(reason=one.reason)
        return text(one.eligible.message)
    if one.eligible is Eligibility.NO:
        return doubt_words(one)
    over = is_over(seats.event, today)
    if one.id in seats.may_move and not over:
        return translate("SeriesRows", "A seat is free")
    others = elsewhere(state, one, today)
    # Free are also seats that are kept for the unclear, or for whoever waits longer.
    free_here = (seats.event.seats or 0) - len(seats.seated) > 0
    if over:
        taken = translate("SeriesRows", "The event is over")
    elif free_here and not others:
        taken = translate("SeriesRows", "Free seats go to others first")
    elif free_here:
        taken = translate("SeriesRows", "Others first")
    elif not others:
        taken = translate("SeriesRows", "All seats are taken")
    else:
        taken = translate("SeriesRows", "All taken")
    if not others:
        return taken
    other, free = others[0]
    name = text(stage(state, other))
    if free is None:
        there = translate("SeriesRows", "room in {event}").format(event=name)
    else:
        there = translate("SeriesRows", "%n seat(s) in {event}", "", free).format(event=name)
    return f"{taken}; {there}"


def waiting_said(row: WaitingRow) -> str:
    """A row in one sentence."""
    one = row.one
    return ", ".join(filter(None, (one.called, one.unit, row.event, row.since, row.way)))


def waiting_described(row: WaitingRow, _seen: RowState) -> RowDescription:
    """Name and unit, event and time, then what can be done."""
    one = row.one
    unclear = one.eligible is not Eligibility.YES
    quiet = DESK.ink2
    third: list[RowPart] = []
    if row.way:
        sign = icon("tri", 13) if unclear else None
        third = [part for part in (sign,) if part is not None]
        third.append(
            words(row.way, Size.SECONDARY, before=6 if unclear else 0, ink=DESK.ink, grows=True)
        )
    lines = [
        line(
            words(one.called, weight=SEMIBOLD, grows=True),
            words(one.unit, Size.SECONDARY, before=Space.S),
            top=6, height=22, origin=0.0,
        ),
        line(
            words(row.event, Size.SECONDARY, ink=quiet, grows=True),
            words(row.since, Size.SECONDARY, ink=quiet, before=Space.S, figures=True),
            top=28, height=18, origin=0.0,
        ),
    ]  # fmt: skip
    if third:
        lines.append(line(*third, top=47, height=18, origin=0.0))
    return RowDescription(72 if third else 54, tuple(lines))


# -- who registered for an event -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who registered for an event, and how long the person was there."""

    one: Registration
    place: str
    there: str
    number: int

    @property
    def id(self) -> Id:
        """That of the registration."""
        return self.one.id


def person_rows(state: Lookups, event_id: Id, readings: Readings) -> list[PersonRow]:
    """Everybody who registered for an event: seats first, then those who wait, then the others."""
    seats = seating(state, state.get(SeriesEvent, event_id))
    found = []
    for people in (seats.seated, seats.waiting, seats.declined):
        for number, one in enumerate(people, 1):
            minutes = minutes_at(one, readings.get(event_id))
            there = ""
            if minutes is not None:
                there = formats().duration(timedelta(minutes=minutes)) if minutes else "–"
            found.append(PersonRow(one, text(one.seat.message), there, number))
    return found


def doubt_words(one: Registration) -> str:
    """Why somebody may not take part, or what is unclear; nothing of who may."""
    if one.eligible is Eligibility.YES:
        return ""
    said = text(one.eligible.message)
    return f"{said}: {one.reason}" if one.reason else said


def person_said(row: PersonRow) -> str:
    """A row in one sentence."""
    one = row.one
    doubt = doubt_words(one)
    there = translate("SeriesRows", "there {length}").format(length=row.there) if row.there else ""
    parts = (one.name, one.function, one.unit, row.place, doubt, there)
    return ", ".join(filter(None, parts))


def person_described(row: PersonRow, _seen: RowState) -> RowDescription:
    """A mark for the place, who it is, and what is special."""
    one = row.one
    mark = {
        Place.SEAT: check_circle,
        Place.WAITING: dashed_circle,
        Place.DECLINED: cross_circle,
    }[one.seat]
    ink = DESK.ink3 if one.seat is Place.DECLINED else DESK.ink
    beside = [one.function if one.name else "", one.unit]
    doubt = doubt_words(one)
    parts: list[RowPart | None] = [
        drawn(mark, _MARK),
        words(one.called, weight=SEMIBOLD, ink=ink, before=Space.S),
        words(", ".join(filter(None, beside)), Size.SECONDARY, ink=DESK.ink2, before=Space.S),
        words("", grows=True),
    ]
    if doubt:
        parts += [
            icon("tri", 13, before=Space.S),
            words(doubt, Size.SECONDARY, before=6, ink=DESK.ink),
        ]
    parts.append(
        words(row.place, Size.SECONDARY, ink=DESK.ink2, before=Space.M, width=110, right=True)
    )
    parts.append(
        words(
            row.there, Size.SECONDARY, ink=DESK.ink2, before=Space.S, width=90, right=True,
            figures=True,
        )
    )  # fmt: skip
    return RowDescription(36, (line(*parts),))


# -- the certificate -----------------------------------------------------------------------------


def rule_said(state: Lookups, readings: Readings) -> str:
    """What a certificate is given for, and how many of those who registered lack it still."""
    frame = Frame.of(state, formats().language)
    words_ = rule_words(plan_of_series(state), frame)
    said = translate("Series", "Certificate: {rule}").format(rule=words_)
    if not state.of(Registration):
        return said
    lacking = sum(1 for merit in merits(state, readings) if not merit.given)
    without = translate("Series", "%n still without", "", lacking)
    return f"{said} · {without}"
