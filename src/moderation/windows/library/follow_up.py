# SPDX-License-Identifier: EUPL-1.2
"""Following workshops up: what they agreed to is taken up in a new one, or in one that is there.

They are read on the writer's thread and stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import trimmed
from moderation.domain.clock import Clock, local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status
from moderation.gui.texts import formats, text
from moderation.gui.widgets.ask_dialog import AskDialog, Submit
from moderation.gui.widgets.tick_list import KEY_ROLE, TickList
from moderation.output.glance import WorkshopRow

if TYPE_CHECKING:
    from moderation.domain.change import Step
    from moderation.domain.state import State
    from moderation.session.session import Session
    from moderation.session.writer import Writer
    from moderation.storage.store import Store
    from moderation.windows.errand import ErrandWindow

translate = QCoreApplication.translate

GONE = QT_TRANSLATE_NOOP(
    "FollowUp",
    "The workshop is not there any more. Choose another one; what was taken up before stays.",
)
NO_TITLE = QT_TRANSLATE_NOOP("FollowUp", "The workshop has no title yet. Type what it is called.")
NOT_ITSELF = QT_TRANSLATE_NOOP(
    "FollowUp", "A workshop cannot follow itself up. Untick it, or take it up in another one."
)
NONE_HELD = QT_TRANSLATE_NOOP(
    "FollowUp", "There is no workshop yet that can be followed up. Hold one first."
)
CREATE = QT_TRANSLATE_NOOP("FollowUp", "Create follow-up workshop")
_SHOWN = 6


class FollowUpDialog(AskDialog):
    """Asks which workshops are followed up, and in which one.

    Args:
        rows: Every workshop of the library.
        asked: The one that it was asked for.
        today: From where on a day without a year is meant.
        submit: Given ``earlier``, ``into`` (an id, or ``None`` for a new one), ``title``, and
            ``election``, the day of one that was since.
    """

    def __init__(
        self,
        rows: Sequence[WorkshopRow],
        asked: Id,
        today: date,
        submit: Submit,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            parent,
            title=translate("FollowUpDialog", "Follow up"),
            note=translate(
                "FollowUpDialog",
                "What was agreed comes along: what is open of it to work on, the rest to be told. "
                "The workshops themselves stay as they are. One that still runs is taken up as far "
                "as it has come; do this again when it is over.",
            ),
            confirm=translate("FollowUpDialog", "Take up"),
            submit=submit,
        )
        first = next((row for row in rows if row.id == asked), None)
        series = "" if first is None else first.series
        listed = sorted(
            (row for row in rows if row.status is not Status.DRAFT or row.id == asked),
            key=lambda row: (row.id != asked, not series or row.series != series),
        )
        self.list = TickList(self, name=translate("FollowUpDialog", "Earlier workshops"))
        for row in listed:
            self.list.add_item(called(row), row.id, ticked=row.id == asked)
        self.list.setCurrentRow(0)
        self.content.insertWidget(0, self.list)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(len(listed), _SHOWN) + 4)
        into: list[tuple[str, object]] = [
            (translate("FollowUpDialog", "A new workshop"), None),
            *((called(row), row.id) for row in rows if row.status in _AHEAD and row.id != asked),
        ]
        self.into = self.add_choice("into", translate("FollowUpDialog", "In"), into)
        words = translate("FollowUpDialog", "{title}: Review")
        proposed = words.format(title=first.title) if first is not None else ""
        self.title_line = self.add_line("title", translate("FollowUpDialog", "Title"), proposed)
        self.add_open_day(
            "election", translate("FollowUpDialog", "Election since then"), None, today=today
        )
        self.into.currentIndexChanged.connect(self._choose)
        self.list.setFocus()

    def _choose(self, _place: int) -> None:
        """A workshop that is there has a title."""
        self.title_line.setEnabled(self.into.currentData() is None)

    def values(self) -> dict[str, Any]:
        """What is in the fields, and what is ticked."""
        items = [self.list.item(place) for place in range(self.list.count())]
        ticked = [item.data(KEY_ROLE) for item in items if item.checkState().value]
        return {**super().values(), "earlier": ticked}


_AHEAD = (Status.DRAFT, Status.RUNNING)


def called(row: WorkshopRow) -> str:
    """A workshop in a list: title, day and state."""
    when = translate("BinDialog", "no date") if row.day is None else formats().date(row.day)
    return " · ".join((row.title, when, text(row.status.message)))


class FollowUp:
    """Asks what is followed up, and does it; ``rows`` are the workshops that there are."""

    def __init__(self, window: ErrandWindow, rows: Sequence[WorkshopRow]) -> None:
        self._window = window
        self._rows = rows

    def ask(self, workshop_id: str) -> None:
        """Ask which workshops are followed up in which one; then prepare that."""
        rows = self._rows
        held = [row for row in rows if row.status is not Status.DRAFT]
        if not held and not workshop_id:
            self._window.say(NONE_HELD)
            return
        asked = Id(workshop_id or held[0].id)
        today = local_day(self._window.clock())
        FollowUpDialog(rows, asked, today, self._submit, self._window).answered()

    def open_years(self) -> None:
        """The workshop that follows the example up, with the example as it went on."""
        from moderation.windows.library.years import example_years

        window = self._window
        try:
            session = example_years(window.bridge.writer, window.clock)
        except UserFacingError as error:
            window.say(error.message)
            return
        window.open_workshop(session.state.workshop.id, prepare=True)

    def _submit(self, values: Mapping[str, Any]) -> None:
        from moderation.features.earlier.beginning import NOTHING

        earlier, into = values["earlier"], values["into"]
        title = trimmed(values["title"])
        if not earlier:
            raise UserFacingError(NOTHING)
        if into in earlier:
            raise UserFacingError(NOT_ITSELF)
        if into is None and not title:
            raise UserFacingError(NO_TITLE)
        window = self._window
        writer, clock, election = window.bridge.writer, window.clock, values["election"]

        def make(store: Store) -> tuple[Session, Step | None]:
            found = [loaded(store, key) for key in earlier]
            if into is None:
                return _begun(found, title, election, writer, clock), None
            return _taken_up(store, into, found, election, writer, clock)

        def show(made: tuple[Session, Step | None]) -> None:
            session, step = made
            try:
                if step is not None:
                    session.perform(step)
            except UserFacingError as error:
                window.say(error.message)
                return
            window.open_workshop(session.state.workshop.id, prepare=into is None or None)

        window.later(make, show)


def loaded(store: Store, key: Id) -> State:
    """A workshop that is there and not in the bin.

    Raises:
        UserFacingError: It is not there any more.
    """
    state = store.load(key)
    if state.empty or state.workshop.trashed:
        raise UserFacingError(GONE)
    return state


def _begun(
    found: Sequence[State], title: str, election: date | None, writer: Writer, clock: Clock
) -> Session:
    from moderation.features.earlier.beginning import begin
    from moderation.features.earlier.carrying import Reading
    from moderation.session.session import Session

    return Session.create(
        begin(found, title, Reading(clock(), election)), CREATE, writer, clock=clock
    )


def _taken_up(
    store: Store,
    into: Id,
    found: Sequence[State],
    election: date | None,
    writer: Writer,
    clock: Clock,
) -> tuple[Session, Step]:
    from moderation.features.earlier.carrying import Reading, take_up
    from moderation.windows.library import lifecycle

    session = lifecycle.stored(store, into, writer, clock=clock)
    return session, take_up(session.state, found, Reading(clock(), election))
