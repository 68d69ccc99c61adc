# SPDX-License-Identifier: EUPL-1.2
"""Erasure by law from the windows: asked once, with what will happen; not to be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Participant
from moderation.features.series.model import Registration
from moderation.gui.texts import formats, text
from moderation.gui.widgets import ConfirmDialog, Dialog
from moderation.gui.widgets.ask_dialog import AskDialog
from moderation.paths import aside_dir, backup_dir, drafts_path
from moderation.windows.errand import Errand, ErrandWindow
from moderation.windows.main.progress_dialog import ProgressDialog

if TYPE_CHECKING:
    from moderation.domain.texts import Message
    from moderation.output.leftovers import Leftover
    from moderation.storage.database import Database
    from moderation.storage.store import Store

translate = QCoreApplication.translate
ERASE_PERSON = QT_TRANSLATE_NOOP("Erasing", "Erase a person (GDPR)")
UNSAVED = QT_TRANSLATE_NOOP(
    "Erasing", "Something is not saved yet. Wait until it says “saved”, then erase again."
)
SAVE_SECONDS = 10.0
LISTED = 10
"""So many places are told in a dialog; the rest is counted."""


class Eraser(QObject):
    """Erases a workshop or a person in every file, with the window waiting for it.

    ``erased`` comes when it is done, and carries what was said.
    """

    erased = Signal(str)

    def __init__(self, window: ErrandWindow, database: Database) -> None:
        super().__init__(window)
        self._window = window
        self._database = database
        self._progress: ProgressDialog | None = None
        self.ask: Callable[..., bool] = ConfirmDialog.ask
        self.run: Callable[[Dialog], object] = Dialog.answered

    # -- a workshop ----------------------------------------------------------------------------

    def ask_workshop(self, workshop_id: str, title: str) -> None:
        """Erase a workshop that is in the bin."""
        words = translate("Erasing", "Delete “{title}” for good?").format(title=title)
        if not self.ask(
            self._window,
            title=words,
            text=translate(
                "Erasing",
                "The workshop is deleted with its minutes, its history and in all backups, also if "
                "it is released. This cannot be undone. Exported files are not touched.",
            ),
            confirm=translate("Erasing", "Delete for good"),
            safe=False,
        ):
            return
        key = Id(workshop_id)

        def job(_store: Store) -> None:
            from moderation.storage import erasure

            erasure.erase_drafts(drafts_path(), (key,))
            erasure.erase_aside(aside_dir(), (key,))
            erasure.erase(self._database, backup_dir(), erasure.workshop_rows(key), self._tell)

        self._go(job, self._workshop_gone)

    def _workshop_gone(self, _result: object) -> None:
        self._close()
        self._window.refresh_library()
        self.erased.emit(translate("Erasing", "Deleted for good"))

    # -- a person ------------------------------------------------------------------------------

    def ask_person(self, participant_id: str) -> None:
        """Erase a participant of the open workshop, or somebody registered in the open series."""
        key, state = Id(participant_id), self._window.bridge.state
        person = state.find(Participant, key) or state.find(Registration, key)
        if person is None:
            return
        note = translate(
            "Erasing",
            "Name, function and address are erased in all workshops of this person, in "
            "history and in all backups; where the name was typed, “[erased]” stands instead. "
            "Released minutes get a note and a new checksum. Undo ends here, and this cannot "
            "be undone. Exported files and sent mails are not touched.",
        )
        left = self._left_of(person)
        dialog = AskDialog(
            self._window,
            title=translate("Erasing", "Delete person (GDPR): {name}").format(
                name=formats().quoted(person.called)
            ),
            note="\n\n".join([note, *self._listed(left)]),
            confirm=translate("Erasing", "Delete person"),
            submit=lambda values: self.erase_person(key, str(values["also"]).split(",")),
            safe=False,
        )
        field = dialog.add_line("also", translate("Erasing", "Other spellings"))
        field.setPlaceholderText(translate("Erasing", "separated by commas"))
        self.run(dialog)

    def _left_of(self, person: Participant | Registration) -> list[Leftover]:
        """Where the family's name alone stands in the open workshop; it may be anybody's."""
        from moderation.domain.names import Names, same
        from moderation.output.leftovers import left_in_workshop

        state = self._window.bridge.state
        there = [one.name for one in state.of(Participant)]
        there += [one.name for one in state.of(Registration)]
        others = [name for name in there if not same(name, person.name)]
        return left_in_workshop(Names([person.name], spared=others), state)

    def _listed(self, left: Sequence[Leftover]) -> list[str]:
        """The sentence about what is left, and a line for each place; empty without places."""
        if not left:
            return []
        words = translate(
            "Erasing",
            "The surname alone may belong to somebody else and is not erased. Please look here, "
            "and change the words, or give them as another spelling:",
        )
        lines = [f"– {self._where(one)}: {one.line}" for one in left[:LISTED]]
        over = len(left) - len(lines)
        if over > 0:
            lines.append(translate("Erasing", "and %n more", "", over))
        return ["\n".join([words, *lines])]

    def _where(self, one: Leftover) -> str:
        from moderation.registry import kept

        state = self._window.bridge.state
        open_here = one.workshop_id == state.workshop.id
        found = kept(state, one.origin) if open_here and one.origin else None
        if found is not None:
            return text(found.name)
        if open_here and one.released:
            return translate("Erasing", "Released minutes")
        return translate("Erasing", "Other notes") if open_here else formats().quoted(one.workshop)

    def erase_person(self, key: Id, also: list[str]) -> None:
        """Erase without asking; the workshop is opened anew."""
        bridge = self._window.bridge
        workshop_id, now = bridge.state.workshop.id, bridge.now
        registered = bridge.state.find(Registration, key) is not None

        def job(store: Store) -> list[Leftover]:
            from moderation import registry
            from moderation.features.approval.erasing import special
            from moderation.features.people.erasing import find_person
            from moderation.features.series.erasing import find_registered, with_registrations
            from moderation.output.leftovers import left_in_workshop
            from moderation.storage import erasure

            if registered:
                person = find_registered(store.connection, key, also)
            else:
                found = find_person(store.connection, key, also)
                person = with_registrations(store.connection, found)
            erasure.erase_drafts(drafts_path(), person.workshops, person.words)
            erasure.erase_aside(aside_dir(), person.workshops, person.words)
            rows = erasure.word_rows(person, registry.mappers(), special(now))
            erasure.erase(self._database, backup_dir(), rows, self._tell)
            for each in person.workshops:
                store.write_barrier(each, now, ERASE_PERSON)
            names = erasure.spelled(person.words, person.spared(store.connection))
            states = [store.load(each) for each in person.workshops]
            return [one for state in states for one in left_in_workshop(names, state)]

        # From the event loop, when the question is gone.
        self._go(job, partial(self._person_gone, workshop_id))

    def _person_gone(self, workshop_id: Id, left: list[Leftover]) -> None:
        self._close()
        self._window.open_workshop(workshop_id, prepare=True)
        done = translate("Erasing", "The person is erased")
        self.erased.emit(done)
        if left:
            self._tell_left(done, left)

    def _tell_left(self, done: str, left: list[Leftover]) -> None:
        dialog = Dialog(
            self._window,
            title=done,
            note="\n".join(self._listed(left)),
            main=translate("Erasing", "Close"),
            cancel="",
            width=560,
        )
        self.run(dialog)

    # -- both ----------------------------------------------------------------------------------

    def _tell(self, share: float) -> None:
        if self._progress is not None:
            self._progress.told.emit(share)

    def _go(self, job: Callable[[Store], Any], then: Callable[[Any], object]) -> None:
        writer = self._window.bridge.writer
        if not writer.wait_until_saved(SAVE_SECONDS):
            # What waits in memory would be written afterwards.
            self._window.say(UNSAVED)
            return
        self._progress = ProgressDialog(
            self._window,
            translate("Erasing", "Erasing …"),
            translate("Erasing", "The store and every backup are rewritten."),
        )
        self._progress.show()
        Errand(self, writer, job, then, self._failed)

    def _failed(self, message: Message) -> None:
        self._close()
        self._window.say(message)

    def _close(self) -> None:
        if self._progress is not None:
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None
