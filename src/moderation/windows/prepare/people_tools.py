# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the list of people: read one, invite, print, type in from paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.views import MinutesView
from moderation.gui.bridge import Bridge
from moderation.gui.desktop import Desktop
from moderation.gui.widgets import Dialog
from moderation.windows.paper_writer import ChoosePlace, PaperWriter

if TYPE_CHECKING:
    from moderation.minutes.document import Document

translate = QCoreApplication.translate

Run = Callable[[Dialog], object]


@dataclass(frozen=True, slots=True)
class DayPaper:
    """A paper for the day: what it is called, in the menu as a file, and what it is made by."""

    called: str
    as_pdf: str
    make: Callable[[Bridge], Document]


class PeopleTools(QMenu):
    """A menu whose letters choose.

    ``said`` carries words for the toast, and whether undo takes it back.

    Args:
        bridge: The open workshop.
        parent: Where it opens.
        desktop: Opens what was written; another one in tests.
        choose_place: Asks where a file goes; given a suggested name.
        run: Shows a dialog until it is closed.
    """

    said = Signal(str, bool)

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget,
        desktop: Desktop | None = None,
        choose_place: ChoosePlace | None = None,
        run: Run | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._owner = parent
        self._desktop = desktop or Desktop()
        self._papers = PaperWriter(bridge, parent, self._desktop, choose_place)
        self._run: Run = run or Dialog.answered
        self._add(translate("PeopleTools", "&Read a list of participants …"), self.read_list)
        self._add(translate("PeopleTools", "&Invite …"), self.invite)
        self._add(translate("PeopleTools", "What people &need to take part …"), self.needs)
        self.addSeparator()
        papers = _papers()
        for paper in papers:
            self._add(paper.as_pdf, partial(self.write_paper, paper))
        printing = self.addMenu(translate("PeopleTools", "Print n&ow"))
        for paper in papers:
            action = printing.addAction(f"&{paper.called} …")
            action.triggered.connect(partial(self.print_paper, paper))
        self.addSeparator()
        self._add(translate("PeopleTools", "&Type in from paper …"), self.type_in)

    def _add(self, words: str, run: Callable[[], object]) -> None:
        self.addAction(words).triggered.connect(run)

    # -- dialogs -----------------------------------------------------------------------------

    def read_list(self) -> None:
        """Read a list of participants."""
        from moderation.windows.prepare.import_dialog import PeopleImportDialog, imported_words

        dialog = PeopleImportDialog(self._bridge, self._owner)
        dialog.imported.connect(lambda count: self.said.emit(imported_words(count), True))
        self._show(dialog)

    def invite(self) -> None:
        """Invite by mail and calendar."""
        from moderation.windows.prepare.invite import InviteDialog

        try:
            dialog = InviteDialog(self._bridge, self._owner, self._desktop)
        except UserFacingError as error:
            self._bridge.failed.emit(error.message)
            return
        self._show(dialog)

    def needs(self) -> None:
        """What people need to take part."""
        from moderation.windows.prepare.access_dialog import AccessDialog

        self._show(AccessDialog(self._bridge, self._owner))

    def type_in(self) -> None:
        """Type in what was written on paper."""
        from moderation.windows.prepare.type_in import TypeInDialog

        dialog = TypeInDialog(self._bridge, None, self._owner)
        dialog.typed_in.connect(
            lambda count: self.said.emit(
                translate("PeopleTools", "%n line(s) taken over", "", count), True
            )
        )
        self._show(dialog)

    def _show(self, dialog: Dialog) -> None:
        self._run(dialog)

    # -- papers ------------------------------------------------------------------------------

    def write_paper(self, paper: DayPaper) -> None:
        """Ask for a place, write the PDF whole or not at all, and open it."""
        self._say(self._papers.write(partial(self._document, paper), paper.called))

    def print_paper(self, paper: DayPaper) -> None:
        """Print it, without a file that somebody would have to find again."""
        self._papers.print(partial(self._document, paper), paper.called, self._say)

    def _document(self, paper: DayPaper) -> Document:
        return paper.make(self._bridge)

    def _say(self, words: str) -> None:
        if words:
            self.said.emit(words, False)


def _attendance_list(bridge: Bridge) -> Document:
    from moderation.features.people.papers import attendance_list

    return attendance_list(MinutesView(bridge.state))


def _name_signs(bridge: Bridge) -> Document:
    from moderation.features.people.papers import name_signs

    return name_signs(MinutesView(bridge.state))


def _paper_kit(bridge: Bridge) -> Document:
    from moderation.output.paper_kit import paper_kit

    return paper_kit(MinutesView(bridge.state))


def _setup_sheet(bridge: Bridge) -> Document:
    from moderation.output.script import setup_sheet

    return setup_sheet(bridge.state, bridge.now)


def _papers() -> tuple[DayPaper, ...]:
    """The list to sign, signs to fold, what is needed without laptop, and to set up the rooms."""
    return (
        DayPaper(
            translate("PeopleTools", "Attendance list"),
            translate("PeopleTools", "&Attendance list as PDF …"),
            _attendance_list,
        ),
        DayPaper(
            translate("PeopleTools", "Name signs"),
            translate("PeopleTools", "&Name signs as PDF …"),
            _name_signs,
        ),
        DayPaper(
            translate("PeopleTools", "Paper kit"),
            translate("PeopleTools", "&Paper kit as PDF …"),
            _paper_kit,
        ),
        DayPaper(
            translate("PeopleTools", "Setting up the rooms"),
            translate("PeopleTools", "Setting &up the rooms as PDF …"),
            _setup_sheet,
        ),
    )
