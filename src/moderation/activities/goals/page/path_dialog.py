# SPDX-License-Identifier: EUPL-1.2
"""The path of a goal to its bodies, by keyboard: type a body, Enter, then its sitting and paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListWidgetItem, QWidget

from moderation.activities.goals import path as edits
from moderation.activities.goals.model import Goal
from moderation.activities.goals.path import (
    GoalStation,
    StationPart,
    body_of,
    path_findings,
    sittings_for,
    stations_of,
)
from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.features.agenda.fixed import typed_day
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, Space
from moderation.gui.widgets import Dialog, PlainLabel
from moderation.gui.widgets.entity_fields import Chooser, StoredFields
from moderation.gui.widgets.read_line import limit
from moderation.gui.widgets.rows import prepare_view
from moderation.gui.widgets.tick_list import OutlinedList
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate
_LONGEST = 200


class PathDialog(Dialog):
    """Bodies in their order; the fields below are those of the chosen one, stored at once."""

    def __init__(self, parent: QWidget | None, bridge: Bridge, goal_id: Id) -> None:
        self._bridge, self._goal_id = bridge, goal_id
        super().__init__(
            parent,
            title=translate("PathDialog", "Way to the committees"),
            note=translate(
                "PathDialog", "{goal}. The workshop recommends, the bodies decide."
            ).format(goal=bridge.state.get(Goal, goal_id).label),
            main=translate("PathDialog", "Done"),
            cancel="",
            enter=False,
            size=(980, 640),
        )
        self.body = QLineEdit(self)
        self.body.setAccessibleName(translate("PathDialog", "Committee or body"))
        self.body.setPlaceholderText(
            translate("PathDialog", "Name of a body, then Enter puts it at the end of the path")
        )
        limit(self.body, _LONGEST)
        self.body.returnPressed.connect(self.add)
        self.list = OutlinedList(self)
        prepare_view(self.list)
        self.list.setAccessibleName(translate("PathDialog", "Bodies in their order"))
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(lambda _row: self._show_fields(force=True))
        self.form = QWidget(self)
        self._grid = QGridLayout(self.form)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XXS)
        self._fields = StoredFields(
            self.form, bridge, GoalStation, self.current_id, edits.edit_station
        )
        # Both show the day of the sitting: one as it is typed, one as it stands on the clock.
        self._clock = StoredFields(self.form, bridge, GoalStation, self.current_id)
        self._build()
        self.doubts = PlainLabel(self, colour=DESK.ink2, wrap=True)
        self.content.addWidget(self.body)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self.form)
        self.content.addWidget(self.doubts)
        bridge.changed.connect(self._changed)
        bridge.failed.connect(self._failed)
        self._show(force=True)
        self.list.setCurrentRow(0)
        self.body.setFocus()

    def _put(self, name: str, field: QWidget, place: tuple[int, int], span: int = 1) -> None:
        label = PlainLabel(self.form, text=name, colour=DESK.ink2)
        label.setBuddy(field)
        at, column = place
        self._grid.addWidget(label, at, 2 * column)
        self._grid.addWidget(field, at, 2 * column + 1, 1, span)

    def _day(self, key: str, name: str, example: str) -> QWidget:
        line = self._fields.day(
            key, name=name, placeholder=example, framed=True,
            put=self._fields.takes(partial(_set_day, key)),
            parse=lambda words: typed_day(self._bridge.state, words, self._bridge.now),
        )  # fmt: skip
        limit(line, _LONGEST)
        return line

    def _build(self) -> None:
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        name = translate("PathDialog", "Role on the path")
        self.part = self._fields.segments("part", StationPart, name=name)
        self._put(name, self.part, (0, 0), 3)
        name = translate("PathDialog", "Sitting")
        self._put(name, self._day("day", name, translate("PathDialog", "On which day?")), (1, 0))
        name = translate("PathDialog", "From the clock")
        self.sittings = self._clock.pick(
            "day", self._sittings, kind=Chooser, letters=12, name=name,
            put=self._clock.takes(partial(_set_day, "day")),
        )  # fmt: skip
        self._put(name, self.sittings, (1, 1))
        name = translate("PathDialog", "Paper by")
        papers = self._day("papers_by", name, translate("PathDialog", "Last day for the paper"))
        self._put(name, papers, (2, 0))
        name = translate("PathDialog", "Brought in by")
        brought = self._fields.words(
            "brought_by", name=name, placeholder=translate("PathDialog", "Who brings the paper?")
        )
        limit(brought, _LONGEST)
        self._put(name, brought, (2, 1))
        self.not_public = self._fields.tick("not_public", translate("PathDialog", "not public"))
        self._grid.addWidget(self.not_public, 3, 1)
        name = translate("PathDialog", "Reason")
        reason = self._fields.words(
            "reason", name=name, placeholder=translate("PathDialog", "Why not in public?")
        )
        limit(reason, _LONGEST)
        self._put(name, reason, (3, 1))

    def _sittings(self, station: GoalStation) -> list[tuple[str, date | None]]:
        """Sittings from today on; the day that was typed is one of them or stands for itself."""
        today, own = local_day(self._bridge.now), formats()
        days = {each.day for each in sittings_for(self._bridge.state, station)}
        days = {day for day in days if day >= today}
        if station.day is not None:
            days.add(station.day)
        found: list[tuple[str, date | None]] = [(translate("PathDialog", "no day yet"), None)]
        return found + [(own.date(day), day) for day in sorted(days)]

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo; in the list Del removes a body."""
        station = self.current_id()
        if event.matches(QKeySequence.StandardKey.Undo):
            self._bridge.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._bridge.redo()
        elif station is not None and self.list.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self._perform(lambda state: edits.remove_station(state, station))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with arrows moves a body: a list would take the arrows for itself."""
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        station, at = self.current_id(), self.list.currentRow() + by
        if station is not None and 0 <= at < self.list.count():
            self._perform(lambda state: edits.move_station(state, station, by))
            self.list.setCurrentRow(at)

    def add(self) -> None:
        """The body that was typed, at the end of the path."""
        words = self.body.text()
        if self._perform(lambda state: edits.add_station(state, self._goal_id, words)):
            self.body.clear()
            self.list.setCurrentRow(self.list.count() - 1)

    def current_id(self) -> Id | None:
        """The chosen body."""
        stations = stations_of(self._bridge.state, self._goal_id)
        at = self.list.currentRow()
        return stations[at].id if 0 <= at < len(stations) else None

    def _perform(self, edit: Callable[[State], Step]) -> bool:
        self.say("")
        return self._bridge.attempt(edit)

    # -- showing -------------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        self._show(force=changed.way is not Way.DO)

    def _failed(self, message: Message) -> None:
        self.say(text(message))

    def _show(self, *, force: bool = False) -> None:
        state = self._bridge.state
        goal = state.find(Goal, self._goal_id)
        if goal is None:
            self.reject()
            return
        own, stations = formats(), stations_of(state, goal.id)
        with QSignalBlocker(self.list):
            while self.list.count() > len(stations):
                self.list.takeItem(self.list.count() - 1)
            for at, each in enumerate(stations):
                if at == self.list.count():
                    self.list.addItem(QListWidgetItem())
                day = translate("PathDialog", "no sitting yet")
                day = day if each.day is None else own.date(each.day)
                words = f"{at + 1}  {body_of(state, each)} · {text(each.part.message)} · {day}"
                self.list.item(at).setText(words)
        partners = frozenset(filter(None, (goal.unit_id, *goal.contributor_ids)))
        today = local_day(self._bridge.now)
        found = path_findings(state, goal.id, partners, today, own)
        self.doubts.setText("\n".join(text(each) for each in found))
        self._show_fields(force=force)

    def _show_fields(self, *, force: bool) -> None:
        station = self._bridge.state.find(GoalStation, self.current_id())
        self.form.setEnabled(station is not None)
        if station is not None:
            self._fields.show(station, force=force)
            self._clock.show(station, force=force)


def _set_day(key: str, state: State, station_id: Id, day: date | None) -> Step:
    return edits.edit_station(state, station_id, **{key: day})
