# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the workshop in which an event takes place, and why it cannot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.series import edits
from moderation.features.series.hours import EventReading, Readings
from moderation.features.series.model import EventKind, SeriesEvent
from moderation.gui.bridge import Bridge
from moderation.output.series import read_series
from moderation.windows.errand import Errand
from moderation.windows.series.choose import ThingsDialog, offered_by

translate = QCoreApplication.translate

NO_WORKSHOP = QT_TRANSLATE_NOOP(
    "Series", "No workshop was made for this event yet. Press W to make it."
)
NOT_HERE = QT_TRANSLATE_NOOP(
    "Series",
    "The workshop of this event is not in this library: it lies in the bin or on another device. "
    "Restore or import it. To make another one, choose “Unlink its workshop” in the menu first.",
)
NOTHING_THERE = QT_TRANSLATE_NOOP(
    "Series", "Questions come from kick-offs, results from trainings. Choose one of these."
)
NOTHING_NEW = QT_TRANSLATE_NOOP(
    "Series", "The workshop of this event has nothing that was not taken over already."
)


class LinkedWorkshops(QObject):
    """Opens the workshops of events, and takes over what they tell, for the view of a series.

    ``workshop_asked`` carries the id of a workshop to be opened, ``held_asked`` that of an event
    that no workshop was made for yet, ``handed_asked`` that of one whose workshop is to take up
    what the series has, ``read`` what the workshops tell when it was asked anew, and ``done`` a
    sentence about what was done.

    Args:
        bridge: The open series.
        view: What dialogs belong to.
        readings: What is known of the workshops now.
    """

    workshop_asked = Signal(str)
    held_asked = Signal(str)
    handed_asked = Signal(str)
    read = Signal(object)
    done = Signal(str)

    def __init__(self, bridge: Bridge, view: QWidget, readings: Callable[[], Readings]) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._view = view
        self._readings = readings

    def open(self, event: SeriesEvent) -> None:
        """Open the workshop of an event, or ask for one to be made where there is none."""
        if event.held:
            self._known(event.id, self._show)
        else:
            self.held_asked.emit(event.id)

    def open_origin(self, event_id: str) -> None:
        """Open the workshop in which a question was found."""
        self._known(Id(event_id), self._show)

    def hand_over(self, event: SeriesEvent) -> None:
        """Put questions or results into the agenda of an event's workshop."""
        self._known(event.id, lambda _reading: self.handed_asked.emit(event.id))

    def take_over(self, event: SeriesEvent) -> None:
        """Take over questions of a kick-off, or results of a training, from its workshop."""
        if event.event_kind not in (EventKind.KICK_OFF, EventKind.TRAINING):
            self._bridge.failed.emit(NOTHING_THERE)
            return

        def ask(reading: EventReading) -> None:
            now = self._bridge.state.find(SeriesEvent, event.id)
            things = () if now is None else offered_by(self._bridge.state, now, reading)
            if things:
                ThingsDialog(self._bridge, event.id, things, self._view).answered()
            else:
                self._bridge.failed.emit(NOTHING_NEW)

        self._known(event.id, ask)

    def let_go(self, event: SeriesEvent) -> None:
        """The event has no workshop any more; the workshop itself stays as it is."""
        if not event.held:
            self._bridge.failed.emit(NO_WORKSHOP)
        elif self._bridge.attempt(lambda state: edits.hold(state, event.id, "")):
            said = translate("Series", "The event is no longer linked to a workshop")
            self.done.emit(said)

    def _show(self, reading: EventReading) -> None:
        self.workshop_asked.emit(reading.workshop_id)

    def _known(self, event_id: Id, then: Callable[[EventReading], object]) -> None:
        """Go on with what the workshop of an event tells, or say why there is none.

        What is not known yet may only not have been read yet: the store is asked before anything
        is said of it.
        """
        bridge = self._bridge
        state = bridge.state
        event = state.find(SeriesEvent, event_id)
        if event is None or not event.held:
            bridge.failed.emit(NO_WORKSHOP)
            return
        known = self._readings().get(event_id)
        if known is not None:
            then(known)
            return

        def go_on(readings: Readings) -> None:
            self.read.emit(readings)
            found = readings.get(event_id)
            if found is None:
                bridge.failed.emit(NOT_HERE)
            else:
                then(found)

        Errand(
            self._view, bridge.writer, lambda store: read_series(store, state), go_on,
            bridge.failed.emit,
        )  # fmt: skip
