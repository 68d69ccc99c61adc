# SPDX-License-Identifier: EUPL-1.2
"""A calendar file for the political clock: what of it becomes what, and what is left out."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QWidget

from moderation.activities.timeline import clock_edits
from moderation.activities.timeline.calendar_file import (
    MOST_BYTES,
    TOO_LARGE,
    CalendarEvent,
    CalendarRead,
    dates_of,
    read_calendar,
)
from moderation.activities.timeline.model import FixedKind, fixed_of, guessed_kind
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.fixed_words import speaks_of_body, speaks_of_person
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.widgets import Dialog, NoteLabel, PlainLabel
from moderation.gui.widgets.fields import name_box
from moderation.gui.widgets.rows import prepare_view
from moderation.gui.widgets.tick_list import KEY_ROLE, OutlinedList
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

translate = QCoreApplication.translate

NOT_READ = QT_TRANSLATE_NOOP(
    "ClockCalendar", "{file} cannot be read: {reason}. Choose another file."
)


ON_CLOCK = QT_TRANSLATE_NOOP("ClockCalendar", "%n that are on the clock already")


class CalendarDialog(Dialog):
    """Appointments by title; of each title the moderator says what it becomes, or nothing.

    The file is read beside the windows; ``was_read`` says that it was, or could not be.
    """

    was_read = Signal()
    _ended = Signal(object)

    def __init__(self, bridge: Bridge, block_id: Id, path: Path, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            title=translate("ClockCalendar", "Take over a calendar"),
            note=translate(
                "ClockCalendar",
                "Choose for every title what it becomes on the political clock. Titles and days "
                "are taken over; places, descriptions and the hour of a single day are not.",
            ),
            main=translate("ClockCalendar", "Take over"),
            enter=False,
            size=(720, 560),
        )
        self._bridge, self._block_id, self._path = bridge, block_id, path
        self._kinds: dict[str, FixedKind | None] = {}
        self.read = CalendarRead()
        self.list = OutlinedList(self)
        prepare_view(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(translate("ClockCalendar", "Titles in the calendar"))
        self.becomes = QComboBox(self)
        words = translate("ClockCalendar", "Becomes")
        name_box(self.becomes, words)
        self.becomes.addItem(translate("ClockCalendar", "stays out"), None)
        for kind in FixedKind:
            self.becomes.addItem(text(kind.message), kind)
        self.left_out = PlainLabel(self, wrap=True)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(NoteLabel(self, text=words))
        self.content.addWidget(self.becomes)
        self.content.addWidget(self.left_out)
        self.list.currentItemChanged.connect(self._show_kind)
        self.becomes.currentIndexChanged.connect(self._chosen)
        # Queued, so that whoever makes the dialog can listen before it is read.
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._stopped = threading.Event()
        self.finished.connect(self._stopped.set)
        self.main_button.setEnabled(False)
        reading = translate("ClockCalendar", "{file} is being read …")
        self.left_out.setText(reading.format(file=path.name))
        self._begin()

    # -- reading -----------------------------------------------------------------------

    def _begin(self) -> None:
        pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="calendar")
        today, stopped = local_day(self._bridge.now), self._stopped
        pool.submit(_read, self._path, today, stopped).add_done_callback(self._end)
        pool.shutdown(wait=False)

    def _end(self, asked: Future[CalendarRead]) -> None:
        with suppress(RuntimeError):  # the dialog is gone, and nobody waits any more
            self._ended.emit(asked)

    def _tell(self, asked: Future[CalendarRead]) -> None:
        self.left_out.setText("")
        try:
            self.read = asked.result()
        except UserFacingError as error:
            self.say(text(error.message))
        else:
            self._fill()
        self.was_read.emit()

    def _fill(self) -> None:
        for title, group in self.read.groups.items():
            self._kinds[title] = _proposed(title)
            item = QListWidgetItem(self._words(title, group), self.list)
            item.setData(KEY_ROLE, title)
        counts = [text(why.with_count(count)) for why, count in self.read.left_out]
        if there := self._there():
            counts.append(text(ON_CLOCK.with_count(there)))
        if counts:
            words = translate("ClockCalendar", "Not taken over: {counts}.")
            self.left_out.setText(words.format(counts=", ".join(counts)))
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._may_take()

    def _there(self) -> int:
        """How many appointments are on the clock already, and are not taken once more."""
        marks = {own.mark for own in fixed_of(self._bridge.state, self._block_id) if own.mark}
        return sum(own.mark in marks for group in self.read.groups.values() for own in group)

    def _words(self, title: str, group: tuple[CalendarEvent, ...]) -> str:
        kind = self._kinds[title]
        first = translate("ClockCalendar", "from {day}").format(day=formats().date(group[0].first))
        number = len(group) if kind is None else len(self._dates(group, kind))
        count = translate("ClockCalendar", "%n appointment(s)", "", number)
        becomes = self.becomes.itemText(0) if kind is None else text(kind.message)
        return f"{title} · {count}, {first} · {becomes}"

    def _dates(self, group: Iterable[CalendarEvent], kind: FixedKind) -> list[dict[str, Any]]:
        """The fixed dates that appointments become."""
        name, today = self._path.name, local_day(self._bridge.now)
        return [values for own in group for values in dates_of(own, kind, name, today)]

    # -- choosing ----------------------------------------------------------------------

    def _show_kind(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            kind = self._kinds[item.data(KEY_ROLE)]
            place = 0 if kind is None else 1 + tuple(FixedKind).index(kind)
            self.becomes.setCurrentIndex(place)

    def _chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            title = item.data(KEY_ROLE)
            self._kinds[title] = self.becomes.currentData()
            item.setText(self._words(title, self.read.groups[title]))
            self._may_take()

    def _may_take(self) -> None:
        self.main_button.setEnabled(any(kind is not None for kind in self._kinds.values()))

    def take(self) -> None:
        """What was chosen is on the clock, in one step."""
        dates: list[dict[str, Any]] = []
        for title, kind in self._kinds.items():
            if kind is not None:
                dates += self._dates(self.read.groups[title], kind)
        made = clock_edits.take_calendar(self._bridge.state, self._block_id, dates)
        self._bridge.session.perform(made)
        self.accept()


def _proposed(title: str) -> FixedKind | None:
    """What the appointments of a title become unless somebody says otherwise."""
    if speaks_of_person(title):
        return None
    kind = guessed_kind(title)
    if kind is not FixedKind.OTHER:
        return kind
    return FixedKind.SESSION if speaks_of_body(title) else None


def _read(path: Path, today: Any, stopped: threading.Event) -> CalendarRead:
    try:
        data = read_regular(path, MOST_BYTES)
    except TooLarge as error:
        raise UserFacingError(TOO_LARGE.with_values(file=path.name)) from error
    except OSError as error:
        why = NOT_READ.with_values(file=path.name, reason=reason(error))
        raise UserFacingError(why) from error
    return read_calendar(data, path.name, today, stopped.is_set)
