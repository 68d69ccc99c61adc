# SPDX-License-Identifier: EUPL-1.2
"""What is brought into the matrix and taken out of it: catalogue, units, sheets, views, codes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from moderation.activities.roles import catalogue, columns, competences, edits, mirror
from moderation.activities.roles.competences import Code
from moderation.activities.roles.model import VIEWING, Competence, land_of
from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.domain.views import MinutesView
from moderation.features.people.kinds import BODIES, UnitKind
from moderation.features.people.model import Unit
from moderation.gui.commands import Command
from moderation.gui.desktop import Desktop
from moderation.gui.file_dialogs import ask_for_file, ask_for_place
from moderation.gui.texts import text
from moderation.gui.widgets import ConfirmDialog, Dialog, announce
from moderation.storage.whole_file import write_whole

if TYPE_CHECKING:
    from moderation.activities.roles.page.roles_page import RolesPage

translate = QCoreApplication.translate
Run = Callable[[Dialog], object]


class Tools:
    """The commands behind the page's menu.

    ``run`` shows a dialog until it is closed, ``ask_save`` and ``ask_open`` ask for a file,
    ``confirm`` asks a question; others in tests.
    """

    def __init__(self, page: RolesPage) -> None:
        self._page = page
        self.desktop = Desktop()
        self.run: Run = Dialog.answered
        self.ask_save: Callable[[str, str], str] = self._ask_save
        self.ask_open: Callable[[str], str] = self._ask_open
        self.confirm: Callable[[str, str, str], bool] = self._confirm
        self._code: tuple[str, str, Code] | None = None

    def commands(self) -> list[Command | None]:
        """Every tool with its key."""
        by_hand = translate("RolesPage", "Sheets were filled in by hand: type only what differs …")
        return [
            _tool("T", translate("RolesPage", "Tasks from the catalogue …"), self.take_tasks),
            _tool("U", translate("RolesPage", "Columns from the units …"), self.take_units),
            _tool("G", translate("RolesPage", "Municipal code …"), self.choose_code),
            None,
            _tool("B", translate("RolesPage", "Blank sheets as PDF, A3 …"), self.write_sheets),
            _tool("H", by_hand, self.start_from_other),
            None,
            _tool("E", translate("RolesPage", "Export this view …"), self.export_view),
            _tool("I", translate("RolesPage", "Import a view …"), self.import_view),
        ]

    def cell_commands(self) -> list[Command | None]:
        """What concerns the current task and body."""
        lead = _tool("F", translate("RolesPage", "This body leads"), self.toggle_lead)
        return [
            _tool("L", translate("RolesPage", "Competence by law …"), self.edit_law),
            replace(lead, checked=self._leads),
            _tool("K", translate("RolesPage", "Kind of body …"), self.choose_kind),
            _tool("M", translate("RolesPage", "Merge with another body …"), self.merge),
        ]

    # -- rows, columns, codes ----------------------------------------------------------

    @property
    def code(self) -> Code:
        """The municipal code that holds for the workshop."""
        page = self._page
        land, spoken = land_of(page.bridge.state, page.block_id), self._language()
        if self._code is None or self._code[:2] != (land, spoken):
            self._code = land, spoken, competences.code_of(land, spoken)
        return self._code[2]

    def touching(self, title: str) -> Competence | None:
        """The competence that a task's words speak of."""
        return self.code.touching(title)

    def _language(self) -> str:
        return self._page.bridge.state.workshop.language

    def take_tasks(self) -> None:
        """Choose rows from the catalogue."""
        from moderation.activities.roles.page.choose_dialogs import CatalogueDialog

        page, state = self._page, self._page.bridge.state
        themes, faults = catalogue.load(self._language())
        there = [task.title for task in edits.tasks_of(state, page.block_id)]
        dialog = CatalogueDialog(page.window(), themes, self.code, there, faults)
        if self._shown(dialog):
            chosen = dialog.chosen()
            page.bridge.attempt(
                lambda now: columns.take_tasks(now, page.block_id, chosen, self.code)
            )
            page.focus_work()

    def take_units(self) -> None:
        """Choose columns from the workshop's units."""
        from moderation.activities.roles.page.choose_dialogs import UnitsDialog

        page, state = self._page, self._page.bridge.state
        units = state.of(Unit)
        if not units:
            ConfirmDialog.tell(
                page.window(),
                title=translate("RolesPage", "The workshop has no units yet."),
                text=translate("RolesPage", "Add them in the preparation, or add bodies here."),
            )
            return
        there = [body.name for body in edits.bodies_of(state, page.block_id)]
        dialog = UnitsDialog(page.window(), units, there)
        if self._shown(dialog):
            chosen = dialog.chosen()
            page.bridge.attempt(lambda now: columns.take_units(now, page.block_id, chosen))
            page.focus_work()

    def choose_code(self) -> None:
        """Choose the municipal code of a state, or none."""
        page = self._page
        codes, faults = competences.load(self._language())
        for fault in faults:
            page.bridge.failed.emit(fault)
        menu = self._menu()
        here = land_of(page.bridge.state, page.block_id)
        none = translate("RolesPage", "none: type competences in")
        for land, words in [(code.land, code.name) for code in codes] + [("", none)]:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(land == here)
            action.triggered.connect(partial(self.set_code, land))
        menu.popup(page.mapToGlobal(QPoint(page.width() // 2 - 120, 80)))

    def set_code(self, land: str, _checked: object = None) -> None:
        """The municipal code that holds from now on."""
        page = self._page
        code = competences.code_of(land, self._language())
        if (
            page.bridge.attempt(lambda now: edits.set_land(now, page.block_id, land, code.touching))
            and land
        ):
            tasks = edits.tasks_of(page.bridge.state, page.block_id)
            marked = sum(task.competence is not None for task in tasks)
            words = translate("RolesPage", "%n task(s) marked. {check}", "", marked)
            announce(page, words.format(check=text(competences.PLEASE_CHECK)))

    def edit_law(self) -> None:
        """What law or main statute say about the current task."""
        from moderation.activities.roles.page.law_dialog import LawDialog

        page = self._page
        task = page.current()[0]
        if task is None:
            return
        dialog = LawDialog(page.window(), task, self.code)
        if self._shown(dialog):
            law = dialog.competence()
            page.bridge.attempt(lambda now: edits.set_competence(now, task.id, law))

    # -- the current cell --------------------------------------------------------------

    def _leads(self) -> bool:
        task, body = self._page.current()
        return task is not None and body is not None and task.lead_id == body.id

    def toggle_lead(self) -> None:
        """The current body leads where it carries the task out, or does so no more."""
        task, body = self._page.current()
        if task is not None and body is not None:
            self._page.bridge.attempt(lambda now: edits.set_lead(now, task.id, body.id))

    def choose_kind(self) -> None:
        """What the current body is."""
        page = self._page
        body = page.current()[1]
        if body is None:
            return
        menu = self._menu()
        for kind in BODIES:
            action = menu.addAction(text(kind.message))
            action.setCheckable(True)
            action.setChecked(kind is body.acts_as)
            action.triggered.connect(partial(self._set_kind, kind))
        menu.popup(page.mapToGlobal(page.near_body()))

    def _set_kind(self, kind: UnitKind, _checked: object = None) -> None:
        body = self._page.current()[1]
        if body is not None:
            self._page.bridge.attempt(lambda now: edits.set_body_kind(now, body.id, kind))

    def merge(self) -> None:
        """Another body goes into the current one."""
        from moderation.activities.roles.page.merge_dialog import MergeDialog

        page = self._page
        body = page.current()[1]
        if body is None or len(page.reading.matrix.bodies) < 2:
            return
        dialog = MergeDialog(page.window(), page.bridge.state, body)
        if self._shown(dialog) and (other := dialog.other_id()) is not None:
            chosen = dialog.chosen()
            page.bridge.attempt(lambda now: columns.merge_bodies(now, body.id, other, chosen))

    def may_remove(self, words: str, letters: int) -> bool:
        """Whether something with letters is to go: asked, unless there are none."""
        if not letters:
            return True
        return self.confirm(
            translate("RolesPage", "Remove {name}?").format(name=words),
            translate("RolesPage", "%n letter(s) go with it.", "", letters)
            + " "
            + translate("RolesPage", "Undo brings everything back."),
            translate("RolesPage", "Remove"),
        )

    # -- paper -------------------------------------------------------------------------

    def write_sheets(self) -> None:
        """A3 sheets for both sides to fill in by hand."""
        page = self._page
        kind = translate("RolesPage", "Role sheets")
        name = self.ask_save(f"{kind}.pdf", translate("RolesPage", "PDF files (*.pdf)"))
        if not name:
            return
        path = _with_suffix(Path(name), ".pdf")
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            import io

            from moderation.activities.roles.papers import sheets
            from moderation.minutes.pdf import write_pdf

            target = io.BytesIO()
            document = sheets(MinutesView(page.bridge.state), page.block_id)
            write_pdf(document, target, created=page.bridge.now)
            write_whole(path, target.getvalue())
        except UserFacingError as error:
            page.bridge.failed.emit(error.message)
            return
        finally:
            QApplication.restoreOverrideCursor()
        if not self.desktop.open_file(path):
            self.desktop.show_in_folder(path)

    def start_from_other(self) -> None:
        """Type only what differs from the other side's sheet."""
        page = self._page
        side = page.side
        other = VIEWING[1] if side is VIEWING[0] else VIEWING[0]
        names = {"side": text(side.message), "other": text(other.message)}
        asked = translate("RolesPage", "Were both sheets filled in by hand?")
        note = translate(
            "RolesPage",
            "The letters of {other} become the beginning of the view of {side}; then type only "
            "what differs. From now on this screen shows where the views differ. The wall shows "
            "nothing of it.",
        ).format(**names)
        if self.confirm(asked, note, translate("RolesPage", "Yes, type what differs")):
            page.bridge.attempt(lambda now: edits.start_from_other(now, page.block_id, side))
            page.focus_work()

    # -- views -------------------------------------------------------------------------

    def export_view(self) -> None:
        """The view of the side whose turn it is, as a file."""
        page, state = self._page, self._page.bridge.state
        side: Side = page.side
        plain = re.sub(r"[^\w \-]", " ", f"{state.workshop.title} {text(side.message)}")
        suggested = f"{' '.join(plain.split())[:100]}.json"
        name = self.ask_save(suggested, translate("RolesPage", "Views (*.json)"))
        if not name:
            return
        workshop = state.workshop
        words = mirror.write(state, workshop.id, workshop.title, page.block_id, side)
        try:
            write_whole(_with_suffix(Path(name), ".json"), words.encode())
        except UserFacingError as error:
            page.bridge.failed.emit(error.message)

    def import_view(self) -> None:
        """A view from a file: explained first, then taken over in one step."""
        from moderation.activities.roles.page.mirror_dialog import MirrorDialog

        page = self._page
        name = self.ask_open(translate("RolesPage", "Views (*.json)"))
        if not name:
            return
        try:
            found = mirror.fit(page.bridge.state, page.block_id, mirror.read(Path(name)))
        except UserFacingError as error:
            page.bridge.failed.emit(error.message)
            return
        dialog = MirrorDialog(page.window(), found)
        if not self._shown(dialog):
            return
        ticks = {
            "add_tasks": dialog.tasks.isChecked(),
            "add_bodies": dialog.bodies.isChecked(),
            "replace_letters": dialog.letters.isChecked() or not found.replacing,
        }
        page.bridge.attempt(lambda now: mirror.take_over(now, page.block_id, found, **ticks))

    # -- asking ------------------------------------------------------------------------

    def _shown(self, dialog: Dialog) -> bool:
        return bool(self.run(dialog))

    def _menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _confirm(self, title: str, words: str, verb: str) -> bool:
        return ConfirmDialog.ask(self._page.window(), title=title, text=words, confirm=verb)

    def _ask_save(self, name: str, kinds: str) -> str:
        title = translate("RolesPage", "Save file")
        return ask_for_place(self._owner(), title, name, kinds)

    def _ask_open(self, kinds: str) -> str:
        title = translate("RolesPage", "Open file")
        return ask_for_file(self._owner(), title, kinds)

    def _owner(self) -> QWidget:
        return self._page.window()


def _tool(letter: str, words: str, run: Callable[[], object]) -> Command:
    return Command(key=f"Ctrl+Shift+{letter}", words=words, run=run)


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix.casefold() == suffix else path.with_name(f"{path.name}{suffix}")
