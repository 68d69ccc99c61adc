# SPDX-License-Identifier: EUPL-1.2
"""What is due in all workshops by date, of one unit or all, to be ticked off.

That is goals, tasks, what units have to confirm, and reviews of minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QListView, QVBoxLayout, QWidget

from moderation.features.agenda.glance import DueRow
from moderation.gui.boxes import column as vertical
from moderation.gui.commands import Command, Commands
from moderation.gui.paint.shapes import painting
from moderation.gui.rows_model import ENTITY_ROLE, RowsModel
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, tabular
from moderation.gui.tokens import DESK, MEDIUM, REGULAR, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import IconButton, PlainLabel, SectionHeader, prepare_view
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    drawn,
    gap,
    glyph,
    line,
    words,
)
from moderation.gui.widgets.rows import write

translate = QCoreApplication.translate
FAR = 100
"""From so many days ahead on, the date says more than their number."""
MOST = 200
"""So many rows are shown; more of them nobody reads without a filter."""

Matches = Callable[..., bool]


class _Rows(QListView):
    """The rows; their keys are commands of the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.commands = Commands([])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands first."""
        if self.currentIndex().isValid() and self.commands.carry_out(event):
            event.accept()
            return
        super().keyPressEvent(event)


class DueList(QWidget):
    """What is due, below a choice of whose it is.

    ``opened`` carries a workshop's id; ``settled`` and ``asked`` a row that is achieved, or of
    which it is to be said how far it is. ``calendar_asked`` and ``draft_asked`` carry all rows that
    are listed, and the unit they are of, no words for all units.
    """

    opened = Signal(str)
    settled = Signal(object)
    asked = Signal(object)
    calendar_asked = Signal(object, str)
    draft_asked = Signal(object, str)

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: Sequence[DueRow] = ()
        self._count = 0
        self._matches: Matches = lambda *_words: True
        self.header = SectionHeader(
            self, title=translate("Library", "What is due"), size=Size.TITLE
        )
        self.more = IconButton(self, icon="more", on_click=self._show_more)
        self.more.set_name(translate("Library", "Pass on what is due"))
        self.header.add_control(self.more)
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(translate("Library", "Who sees to it"))
        self.unit.activated.connect(self._list)
        self.list = _Rows(self)
        self.rows = RowsModel(self, _said, lambda row: row.id)
        self.delegate = DueDelegate(self.list, today)
        # As of the other lists of the library: a viewport that Python knows is there sooner.
        self.list.setViewport(QWidget(self.list))
        prepare_view(self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(translate("Library", "What is due"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setCursor(Qt.CursorShape.PointingHandCursor)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.list.commands = Commands(
            [
                Command(key="Space", words=translate("Library", "Achieved"), run=self._settle),
                Command(
                    key="Shift+Return",
                    words=translate("Library", "How far is it? …"),
                    run=self._ask,
                ),
            ]
        )
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        seen_to = PlainLabel(self, text=translate("Library", "Who sees to it"), colour=DESK.ink2)
        seen_to.setBuddy(self.unit)
        self.foot = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.header)
        column.addLayout(vertical(seen_to, self.unit, gap=Space.XXS))
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)

    def show_due(self, rows: Sequence[DueRow], count: int, today: date) -> None:
        """Show what is open, with how much of it there is in all, also without a date."""
        self._found, self._count, self.delegate.today = rows, count, today
        chosen = self.unit.currentData()
        units = sorted({u for row in rows for u in row.units if u}, key=str.casefold)
        self.unit.clear()
        self.unit.addItem(translate("Library", "All units"), None)
        if chosen == "" or any("" in row.units for row in rows):
            self.unit.addItem(translate("Library", "nobody yet"), "")
        for name in units:
            self.unit.addItem(name, name)
        place = self.unit.findData(chosen)
        if chosen and place < 0:
            # Nothing of it is due any more: it stays chosen, so that the list does not change.
            self.unit.addItem(chosen, chosen)
            place = self.unit.findData(chosen)
        self.unit.setCurrentIndex(max(0, place))
        self.unit.setVisible(bool(rows))
        self.more.setVisible(bool(rows))
        self._list()

    def narrow(self, matches: Matches) -> None:
        """Show only rows whose words match."""
        self._matches = matches
        self._list()

    def listed(self) -> list[DueRow]:
        """What the filters let through."""
        unit = self.unit.currentData()
        return [
            row
            for row in self._found
            if (unit is None or unit in row.units)
            and self._matches(title_of(row), *row.units, row.workshop)
        ]

    def _list(self, _place: int = 0) -> None:
        rows = self.listed()
        self.rows.show_rows(rows[:MOST])
        late = sum(1 for row in rows if row.due < self.delegate.today)
        note = translate("Library", "%n overdue", "", late) if late else ""
        self.header.set_title(translate("Library", "What is due"), note)
        still = self._count
        self.foot.setText(translate("Library", "%n open, also without a date", "", still))

    # -- what is done ------------------------------------------------------------------------

    def current(self) -> DueRow | None:
        """The current row."""
        row = self.list.currentIndex().data(ENTITY_ROLE)
        return row if isinstance(row, DueRow) else None

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ENTITY_ROLE)
        if isinstance(row, DueRow):
            self.opened.emit(row.workshop_id)

    def _settle(self) -> None:
        row = self.current()
        if row is not None:
            self.settled.emit(row)

    def _ask(self) -> None:
        row = self.current()
        if row is not None:
            self.asked.emit(row)

    def _show_menu(self, _place: object) -> None:
        if self.current() is not None:
            box = self.list.visualRect(self.list.currentIndex())
            menu = self.list.commands.menu(self.list)
            menu.popup(self.list.viewport().mapToGlobal(box.center()))

    def _show_more(self) -> None:
        rows = (
            (translate("Library", "As calendar …"), self.calendar_asked),
            (translate("Library", "As mail draft …"), self.draft_asked),
        )
        made = [
            Command(key="", words=said, run=partial(self._pass_on, asked)) for said, asked in rows
        ]
        corner = self.more.mapToGlobal(self.more.rect().bottomLeft())
        Commands(made).menu(self).popup(corner)

    def _pass_on(self, asked: Any) -> None:
        asked.emit(self.listed(), self.unit.currentData() or "")


def _said(row: DueRow, role: int) -> str | None:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return f"{title_of(row)}, {_owner(row)}, {formats().date(row.due)}, {row.workshop}"
    return None


def title_of(row: DueRow) -> str:
    """What is due, in words."""
    return row.title if row.told is None else text(row.told)


def _owner(row: DueRow) -> str:
    if row.for_all:
        return translate("Library", "All units")
    return row.unit or translate("Library", "nobody yet")


class DueDelegate(DescribedRows):
    """Something due: its day as a tile, what it is, who sees to it, how long there is."""

    def __init__(self, parent: Any, today: date) -> None:
        super().__init__(self._row, parent, padding=0)
        self.today = today

    def _row(self, row: DueRow, _seen: RowState) -> RowDescription:
        """Tile on the left; overdue in ink."""
        days = (row.due - self.today).days
        late, left = days < 0, 49 + Space.M
        term = words(
            _term(days) if days < FAR else formats().date(row.due),
            Size.SECONDARY, SEMIBOLD if late else REGULAR, DESK.ink if late else DESK.ink2,
            figures=True, before=10,
        )  # fmt: skip
        owner = words(_owner(row), Size.SECONDARY, ink=DESK.ink2, before=8 if row.side else 0)
        lines = (
            (12, 22, (words(title_of(row), weight=MEDIUM, grows=True),)),
            (36, 20, (glyph(row.side, 10), owner._replace(grows=True), term)),
            (58, 18, (words(row.workshop, Size.CAPTION, ink=DESK.ink3, grows=True),)),
        )
        tile = drawn(partial(_paint_day, day=row.due, late=late), 48, before=1)
        return RowDescription(
            92,
            (
                line(tile, top=20, height=48, origin=0),
                *(
                    line(gap(left), *parts, gap(1), top=top, height=height, origin=0)
                    for top, height, parts in lines
                ),
            ),
        )


def _paint_day(painter: QPainter, box: QRectF, *, day: date, late: bool) -> None:
    tile = box.adjusted(0, -4, 0, 4)
    with painting(painter):
        painter.setPen(QPen(DESK.ink if late else DESK.line2, 1))
        painter.setBrush(DESK.ink if late else DESK.surface)
        painter.drawRoundedRect(tile, Radius.CONTROL, Radius.CONTROL)
    ink, centre = DESK.on_ink if late else DESK.ink, Qt.AlignmentFlag.AlignCenter
    upper = QRectF(tile.left(), tile.top() + 6, tile.width(), 26)
    lower = QRectF(tile.left(), tile.top() + 30, tile.width(), 18)
    write(painter, upper, str(day.day), tabular(font(20, SEMIBOLD)), ink, centre)
    write(painter, lower, formats().month_short(day), font(Size.CAPTION), ink, centre)


def _term(days: int) -> str:
    if days < 0:
        return translate("Library", "%n day(s) late", "", -days)
    if days == 0:
        return translate("Library", "today")
    return translate("Library", "in %n day(s)", "", days)
