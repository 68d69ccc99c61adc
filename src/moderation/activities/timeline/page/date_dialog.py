# SPDX-License-Identifier: EUPL-1.2
"""One date of the political clock: what it is, when, whose, and where that stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from moderation.activities.timeline import clock_edits
from moderation.activities.timeline.clock import next_days
from moderation.activities.timeline.model import (
    BudgetStage,
    FixedDate,
    FixedKind,
    Level,
    body_name,
    fixed_of,
    land_of,
)
from moderation.activities.timeline.typed_when import When, read_when
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.said_days import SaidDay
from moderation.features.agenda.fixed import fixed_days
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import Size, Space
from moderation.gui.touched import Touched
from moderation.gui.widgets import Dialog, NoteLabel, PlainLabel
from moderation.gui.widgets.fields import name_box, set_fault
from moderation.gui.widgets.read_line import UnderstoodNote, limit

translate = QCoreApplication.translate

_LONGEST = 200
_BODIES = (FixedKind.ELECTION, FixedKind.SESSION)


class DateDialog(Dialog):
    """A form; without a date it begins empty and adds one.

    ``preview`` says of what recurs which days come first, as the holidays leave them.
    """

    def __init__(
        self, bridge: Bridge, block_id: Id, parent: QWidget | None, own: FixedDate | None = None
    ) -> None:
        super().__init__(
            parent,
            title=translate("ClockDate", "Date of the clock"),
            note=translate(
                "ClockDate",
                "A day, a season or a year, a stretch of days, or how sittings recur: “every other "
                "Thursday from 14.1.” is something else than “every second Thursday of the month”.",
            ),
            main=translate("ClockDate", "Apply"),
            width=600,
        )
        self._bridge, self._block_id, self._own = bridge, block_id, own
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(Space.S)
        self.grid.setVerticalSpacing(Space.XXS)
        self.content.addLayout(self.grid)
        self.kind = self._box(0, 0, translate("ClockDate", "What"), FixedKind)
        self.title = self._line(0, 1, translate("ClockDate", "Title"))
        self.when = self._line(2, 0, translate("ClockDate", "When"), wide=True)
        self.preview = PlainLabel(self, size=Size.SECONDARY, wrap=True)
        self.grid.addWidget(self.preview, 4, 0, 1, 2)
        self.body = self._line(5, 0, translate("ClockDate", "Council or committee"))
        self.level = self._box(5, 1, translate("ClockDate", "Level"), Level)
        self.stage = self._box(7, 0, translate("ClockDate", "Stage of the budget"), BudgetStage)
        self.source = self._line(9, 0, translate("ClockDate", "Where it stands"), wide=True)
        self._fill()
        self.understood = UnderstoodNote(self.when, self._understood)
        self._touched = Touched(self._shown)
        self.kind.currentIndexChanged.connect(self._arrange)
        self.when.textChanged.connect(self._show_days)
        self._arrange()
        (self.title if own is None else self.when).setFocus()

    # -- built once --------------------------------------------------------------------

    def _line(self, row: int, column: int, name: str, *, wide: bool = False) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        limit(field, _LONGEST)
        self._put(row, column, name, field, wide=wide)
        return field

    def _box(self, row: int, column: int, name: str, choices: Any) -> QComboBox:
        box = QComboBox(self)
        name_box(box, name)
        for one in choices:
            box.addItem(text(one.message), one)
        self._put(row, column, name, box)
        return box

    def _put(self, row: int, column: int, name: str, field: QWidget, *, wide: bool = False) -> None:
        label = NoteLabel(self, text=name)
        label.setContentsMargins(0, Space.XS if row else 0, 0, 0)
        self.grid.addWidget(label, row, column)
        self.grid.addWidget(field, row + 1, column, 1, 2 if wide else 1)
        self.grid.setColumnStretch(column, 1)
        field.setProperty("named", label)

    def _fill(self) -> None:
        own = self._own
        self.stage.insertItem(0, translate("ClockDate", "not said"), None)
        self.stage.setCurrentIndex(0)
        if own is None:
            self.kind.setCurrentIndex(self.kind.findData(FixedKind.SESSION))
            return
        self.kind.setCurrentIndex(self.kind.findData(own.fixed_kind))
        self.title.setText(own.title)
        self.when.setText(text(own.when(formats())))
        self.body.setText(body_name(self._bridge.state, own))
        self.level.setCurrentIndex(self.level.findData(own.level))
        self.stage.setCurrentIndex(self.stage.findData(own.stage))
        self.source.setText(own.source)

    # -- what is shown -----------------------------------------------------------------

    def _shown(self) -> dict[str, Any]:
        return {
            "fixed_kind": self.kind.currentData(),
            "title": self.title.text(),
            "when": self.when.text(),
            "body": self.body.text(),
            "level": self.level.currentData(),
            "stage": self.stage.currentData(),
            "source": self.source.text(),
        }

    def _arrange(self) -> None:
        """Only what such a date has."""
        kind = self.kind.currentData()
        for field, shown in (
            (self.body, kind in _BODIES),
            (self.level, kind in _BODIES),
            (self.stage, kind is FixedKind.BUDGET),
        ):
            field.setVisible(shown)
            field.property("named").setVisible(shown)
        self._show_days()

    def _read(self) -> When:
        state, today = self._bridge.state, local_day(self._bridge.now)
        return read_when(self.when.text(), self.kind.currentData(), today, fixed_days(state))

    def _understood(self, _words: str) -> str:
        found = self._read()
        if found.recurs is not None or found.until is not None:
            return ""
        said = SaidDay(found.day, found.day_as).understood(formats())
        return said if isinstance(said, str) else text(said)

    def _show_days(self) -> None:
        """The first three days of what recurs."""
        words = ""
        try:
            found = self._read() if self.when.text() else None
        except UserFacingError:
            found = None
        if found is not None and found.recurs is not None:
            words = self._first_days(found)
        elif found is not None and found.until is not None:
            days = formats().date_with_day(found.day), formats().date_with_day(found.until)
            words = translate("ClockDate", "From {first} to {last}.").format(
                first=days[0], last=days[1]
            )
        self.preview.setText(words)
        self.preview.setVisible(bool(words))
        # A wrapped label knows its height only for a width.
        self.preview.setMinimumHeight(
            max(0, self.preview.heightForWidth(self.width() - 2 * Space.L)) if words else 0
        )

    def _first_days(self, found: When) -> str:
        state = self._bridge.state
        made = FixedDate(
            id=Id("preview"),
            workshop_id=state.workshop.id,
            block_id=self._block_id,
            title="",
            fixed_kind=FixedKind.SESSION,
            day=found.day,
            until=found.until,
            recurs=found.recurs,
        )
        days = next_days(made, fixed_of(state, self._block_id), land_of(state), 3)
        said = translate("ClockDate", "{rule}; first {days}.")
        rule = "" if found.recurs is None else found.recurs.words(formats())
        return said.format(
            rule=rule[:1].upper() + rule[1:], days=", ".join(map(formats().date_with_day, days))
        )

    # -- what follows ------------------------------------------------------------------

    def take(self) -> None:
        """Keep what was changed, or say why it cannot be; what was typed stays."""
        own, state = self._own, self._bridge.state
        values = self._shown() if own is None else self._touched.values()
        if "when" in values or "fixed_kind" in values:
            values |= self._days()
        values.pop("when", None)
        if own is None:
            made = clock_edits.add_date(state, self._block_id, **values)
        elif values:
            made = clock_edits.edit_date(state, own.id, **values)
        else:
            self.accept()
            return
        self._bridge.session.perform(made)
        self.accept()

    def _days(self) -> dict[str, Any]:
        try:
            found = self._read()
        except UserFacingError as error:
            set_fault(self.when, fault=True, reason=text(error.message))
            self.when.setFocus()
            raise
        set_fault(self.when, fault=False, reason="")
        return {
            "day": found.day,
            "day_as": found.day_as,
            "until": found.until,
            "recurs": found.recurs,
        }
