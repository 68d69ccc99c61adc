# SPDX-License-Identifier: EUPL-1.2
"""What is done to whole workshops and templates from the library, each with its way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from moderation.domain.ids import Id
from moderation.gui.texts import text
from moderation.windows.library.following import Following

if TYPE_CHECKING:
    from moderation.output.glance import WorkshopRow
    from moderation.session.session import Session
    from moderation.storage.store import Store
    from moderation.windows.errand import ErrandWindow
    from moderation.windows.library.view import LibraryView

translate = QCoreApplication.translate


class Shelf(QObject):
    """Export, bin and templates; the window's toast offers the way back.

    ``erase_asked`` names a workshop in the bin that is to be deleted for good: its id, its title.
    """

    erase_asked = Signal(str, str)

    def __init__(self, window: ErrandWindow) -> None:
        super().__init__(window)
        self._window = window
        self._back: Callable[[], object] | None = None
        self._following = Following(window, self._tell)
        self._library: LibraryView | None = None
        window.bridge.opened.connect(self._withdraw)

    def _withdraw(self, _opened: object = None) -> None:
        """What is open is changed by its own undo, and by nothing that was done before."""
        if self._back is not None:
            self.forget()
            self._window.toast.take_offer_back()

    def forget(self) -> None:
        """Another message took the toast's place."""
        self._back = None

    def bring_back(self) -> None:
        """Undo what the toast speaks of."""
        if self._back is not None:
            back, self._back = self._back, None
            back()

    def tell(self, words: str) -> None:
        """Say what happened, without offering to undo it."""
        self._tell(words)

    def _tell(self, words: str, back: Callable[[], object] | None = None) -> None:
        self._back = back
        self._window.toast.show_text(words, undo=back is not None)

    def serve(self, library: LibraryView) -> None:
        """Do what the library asks for."""
        library.exported.connect(self.export)
        library.binned.connect(self.put_away)
        library.duplicated.connect(self.duplicate)
        library.follow_up_asked.connect(self.follow_up)
        library.later_asked.connect(self.open_years)
        library.council_asked.connect(self.tell_council)
        self._library = library
        library.bin_asked.connect(self.show_bin)
        library.template_binned.connect(self.delete_template)
        library.template_edited.connect(self.edit_template)
        self._following.serve(library.due)

    # -- workshops -----------------------------------------------------------------------------

    def export(self, workshop_id: str, path: Path) -> None:
        """Write a workshop as a file; private notes have no place in it."""
        key = Id(workshop_id)

        def write(store: Store) -> Path:
            from moderation.windows.library import lifecycle

            lifecycle.export_file(store.load(key), path)
            return path

        def done(written: Path) -> None:
            self._tell(translate("Main", "Exported to {file}").format(file=written.name))

        self._window.later(write, done)

    def duplicate(self, workshop_id: str) -> None:
        """Begin a new workshop with the plan and the people of another one, and prepare it."""
        key, window = Id(workshop_id), self._window

        def make(store: Store) -> Session:
            from moderation.windows.library import lifecycle

            return lifecycle.duplicate(store, key, window.bridge.writer, clock=window.clock)

        def show(session: Session) -> None:
            window.open_workshop(session.state.workshop.id, prepare=True)

        window.later(make, show)

    def _listed(self) -> list[WorkshopRow]:
        return [] if self._library is None else self._library.listed()

    def follow_up(self, workshop_id: str) -> None:
        """Take up what workshops agreed to in one that follows them up."""
        from moderation.windows.library.follow_up import FollowUp

        FollowUp(self._window, self._listed()).ask(workshop_id)

    def open_years(self) -> None:
        """The workshop that follows the example up, with the example as it went on."""
        from moderation.windows.library.follow_up import FollowUp

        FollowUp(self._window, self._listed()).open_years()

    def tell_council(self, workshop_id: str) -> None:
        """Write for the council what workshops agreed to, and how it stands."""
        from moderation.windows.library.council import Council

        Council(self._window, self._listed(), self._tell).ask(workshop_id)

    def put_away(self, workshop_id: str) -> None:
        """Put a workshop into the bin; the toast brings it back."""
        self._put(Id(workshop_id), back=False)

    def _put(self, key: Id, *, back: bool) -> None:
        window = self._window

        def load(store: Store) -> Session:
            from moderation.windows.library import lifecycle

            return lifecycle.stored(store, key, window.bridge.writer, clock=window.clock)

        def put(session: Session) -> None:
            from moderation.windows.library import lifecycle

            if window.bridge.is_open and window.bridge.state.workshop.id == key:
                return  # it was opened meanwhile, and stays
            lifecycle.put_away(session, back=back)
            window.refresh_library()
            if not back:
                words = translate("Main", "“{title}” is in the bin")
                self._tell(
                    words.format(title=session.state.workshop.title),
                    lambda: self._put(key, back=True),
                )

        window.later(load, put)

    def show_bin(self) -> None:
        """List everything in the bin, to be taken out again or deleted for good."""

        def read(store: Store) -> list[tuple[Id, str, date | None]]:
            return store.binned()

        self._window.later(read, self._offer)

    def _offer(self, binned: list[tuple[Id, str, date | None]]) -> None:
        if not binned:
            self._tell(translate("Main", "The bin is empty"))
            return
        from moderation.windows.library.bin_dialog import BinDialog

        dialog = BinDialog(binned, self._window)
        if not dialog.answered():
            return
        workshop_id, title = dialog.chosen
        if dialog.for_good:
            self.erase_asked.emit(workshop_id, title)
        else:
            self._put(workshop_id, back=True)

    # -- templates -----------------------------------------------------------------------------

    def edit_template(self, path: Path) -> None:
        """Open a template of the user's own; the toast brings back what was in it."""
        from moderation import registry
        from moderation.domain.errors import UserFacingError
        from moderation.domain.state import State
        from moderation.windows.library import own_templates
        from moderation.windows.prepare.template_edit import TemplateEditDialog

        try:
            state = State.holding(registry.read_workshop(path))
        except UserFacingError as error:
            self._window.say(error.message)
            return
        save = partial(own_templates.replace_template, path)
        dialog = TemplateEditDialog(state, save, self._window.clock, self._window)
        if not dialog.answered() or dialog.before is None:
            return
        before = dialog.before

        def back() -> None:
            own_templates.bring_back(path, before)
            self._window.refresh_templates()

        self._tell(translate("Main", "The template is saved"), back)
        self._window.refresh_templates()

    def delete_template(self, path: Path) -> None:
        """Delete a template of the user's own; the toast brings it back."""
        from moderation.windows.library import own_templates

        try:
            content = own_templates.delete_template(path)
        except OSError as error:
            from moderation.storage.trouble import reason

            words = translate("Main", "The template cannot be deleted: {reason}.")
            self._tell(words.format(reason=text(reason(error))))
            return

        def back() -> None:
            own_templates.bring_back(path, content)
            self._window.refresh_templates()

        self._tell(translate("Main", "The template is deleted"), back)
        self._window.refresh_templates()
