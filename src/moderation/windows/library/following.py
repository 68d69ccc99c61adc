# SPDX-License-Identifier: EUPL-1.2
"""Saying how far something due is without opening its workshop, and passing on what is due.

The workshop is read on the writer's thread and changed through the same door as when it is open:
where its minutes are released, a note comes beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from moderation.domain.errors import UserFacingError
from moderation.features.agenda.glance import DueRow
from moderation.gui.file_dialogs import ask_for_place
from moderation.windows.library.due_list import title_of

if TYPE_CHECKING:
    from moderation.output.due import OpenDue
    from moderation.session.session import Session
    from moderation.storage.store import Store
    from moderation.windows.errand import ErrandWindow
    from moderation.windows.library.due_list import DueList

translate = QCoreApplication.translate
Tell = Callable[[str, "Callable[[], object] | None"], object]


class Following(QObject):
    """Does what the list of what is due asks for; ``tell`` offers the way back."""

    def __init__(self, window: ErrandWindow, tell: Tell) -> None:
        super().__init__(window)
        self._window = window
        self._tell = tell

    def serve(self, due: DueList) -> None:
        """Do what the list asks for."""
        due.settled.connect(self.settle)
        due.asked.connect(self.ask)
        due.calendar_asked.connect(self.write_calendar)
        due.draft_asked.connect(self.write_draft)

    def _with(self, row: DueRow, then: Callable[[Session], object]) -> None:
        """Go on with the stored workshop of a row; what the door refuses is said."""
        window = self._window

        def load(store: Store) -> Session:
            from moderation.windows.library import lifecycle

            writer = window.bridge.writer
            return lifecycle.stored(store, row.workshop_id, writer, clock=window.clock)

        def go_on(session: Session) -> None:
            bridge = window.bridge
            if bridge.is_open and bridge.state.workshop.id == row.workshop_id:
                session = bridge.session  # it was opened meanwhile
            try:
                then(session)
            except UserFacingError as error:
                window.say(error.message)
            window.refresh_library()

        window.later(load, go_on)

    def settle(self, row: DueRow) -> None:
        """It is achieved as of today; the toast takes it back, unless the minutes are released.

        Of what cannot be ticked off it is said how it ends.
        """
        if row.ends is not None:
            self._window.say(row.ends)
            return
        from moderation.domain.released import is_released
        from moderation.features.progress.edits import settle

        now = self._window.clock()

        def note(session: Session) -> None:
            session.perform(settle(session.state, row.id, done=True, now=now))
            said = translate("Main", "“{title}” is achieved").format(title=title_of(row))
            self._tell(said, None if is_released(session.state) else back)

        def back() -> None:
            self._with(row, lambda s: s.perform(settle(s.state, row.id, done=False, now=now)))

        self._with(row, note)

    def ask(self, row: DueRow) -> None:
        """Ask how far it is; new words are agreed in a workshop and are not offered here."""
        if row.ends is not None:
            self._window.say(row.ends)
            return
        self._with(row, lambda session: self._ask(session, row))

    def _ask(self, session: Session, row: DueRow) -> None:
        from moderation.domain.clock import local_day
        from moderation.features.progress.edits import GONE
        from moderation.features.progress.model import Progress, notes_of
        from moderation.features.progress.page import StatusFields
        from moderation.features.progress.page.dialog import noted
        from moderation.features.progress.sources import followed

        found = followed(session.state, row.id)
        if found is None:
            raise UserFacingError(GONE)
        thing, now = found[1], self._window.clock()

        def submit(values: Mapping[str, Any]) -> None:
            session.perform(noted(session.state, thing, values, now))

        offered = tuple(each for each in Progress if each is not Progress.REFRAMED)
        history = notes_of(session.state, row.id)
        StatusFields(self._window, thing, history, local_day(now), submit, offered).answered()

    # -- passing on --------------------------------------------------------------------------

    def write_calendar(self, rows: Sequence[DueRow], unit: str) -> None:
        """Write what is due as a calendar file."""
        self._pass_on(rows, calendar=True, chosen=unit)

    def write_draft(self, rows: Sequence[DueRow], unit: str) -> None:
        """Write what is due as a mail that is still to be sent."""
        self._pass_on(rows, calendar=False, chosen=unit)

    def _pass_on(self, rows: Sequence[DueRow], *, calendar: bool, chosen: str) -> None:
        """Find what may be told before a place is asked for: its name tells no more."""
        from moderation.gui.texts import language

        spoken = language()

        def find(store: Store) -> tuple[Sequence[OpenDue], str]:
            from moderation.output import due

            told = due.to_pass_on(rows, store.load, spoken)
            return told, due.unit_told(told, chosen) if chosen else ""

        def choose(found: tuple[Sequence[OpenDue], str]) -> None:
            told, unit = found
            ending = "ics" if calendar else "eml"
            kinds = translate("Main", "Calendar (*.ics)")
            if not calendar:
                kinds = translate("Main", "Mail draft (*.eml)")
            title = translate("Main", "What is due")
            name = ask_for_place(self._window, title, _name(unit, ending), kinds)
            if name:
                left_out = len(rows) - len(told)
                self._write(Path(name), told, unit, left_out, calendar=calendar)

        self._window.later(find, choose)

    def _write(
        self, path: Path, told: Sequence[OpenDue], unit: str, left_out: int, *, calendar: bool
    ) -> None:
        from moderation.gui.texts import language

        spoken, now = language(), self._window.clock()

        def write(store: Store) -> None:
            from moderation.output import due
            from moderation.storage.calendar_versions import versions
            from moderation.storage.whole_file import write_whole

            if calendar:
                known = partial(versions, store.connection)
                made = due.calendar_of_due(told, unit, spoken, now, known)
            else:
                made = due.draft_of_due(told, unit, spoken)
            write_whole(path, made)

        def done(_written: None) -> None:
            said = translate("Main", "Exported to {file}").format(file=path.name)
            if left_out:
                closed = translate("Main", "%n from closed session left out", "", left_out)
                said = f"{said}: {closed}"
            self._tell(said, None)

        self._window.later(write, done)


def _name(unit: str, ending: str) -> str:
    from moderation.domain.file_names import file_name

    words = translate("Main", "What is due")
    return f"{file_name(f'{words} {unit}'.strip(), 'due')}.{ending}"
