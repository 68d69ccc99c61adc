# SPDX-License-Identifier: EUPL-1.2
"""How the page of roles asks: by dialogs, menus, questions and names of files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.desktop import Desktop
from moderation.gui.file_dialogs import ask_for_file, ask_for_place
from moderation.gui.widgets import ConfirmDialog, Dialog, announce

translate = QCoreApplication.translate


class Asking:
    """Questions to the moderator, in front of the page.

    ``run`` shows a dialog until it is closed, ``ask_save`` and ``ask_open`` ask for a file,
    ``confirm`` asks a question; others in tests.
    """

    def __init__(self, page: QWidget) -> None:
        self.page = page
        self.desktop = Desktop()
        self.run: Callable[[Dialog], object] = Dialog.answered
        self.ask_save: Callable[[str, str], str] = self._ask_save
        self.ask_open: Callable[[str], str] = self._ask_open
        self.confirm: Callable[[str, str, str], bool] = self._confirm

    @property
    def window(self) -> QWidget:
        """The window that dialogs stand in front of."""
        return self.page.window()

    def agreed(self, dialog: Dialog) -> bool:
        """Show a dialog and wait; tells whether it was not cancelled."""
        return bool(self.run(dialog))

    def menu(self) -> QMenu:
        """A menu that deletes itself when closed."""
        menu = QMenu(self.page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def may_remove(self, words: str, letters: int) -> bool:
        """Whether something may be removed; the user is asked if it holds letters."""
        if not letters:
            return True
        return self.confirm(
            translate("RolesPage", "Remove {name}?").format(name=words),
            translate("RolesPage", "%n letter(s) go with it.", "", letters)
            + " "
            + translate("RolesPage", "Undo brings everything back."),
            translate("RolesPage", "Remove"),
        )

    def tell(self, words: str) -> None:
        """Say aloud what was done elsewhere, where the page shows nothing of it."""
        announce(self.page, words)

    def _confirm(self, title: str, words: str, verb: str) -> bool:
        return ConfirmDialog.ask(self.window, title=title, text=words, confirm=verb)

    def _ask_save(self, name: str, kinds: str) -> str:
        title = translate("RolesPage", "Save file")
        return ask_for_place(self.window, title, name, kinds)

    def _ask_open(self, kinds: str) -> str:
        title = translate("RolesPage", "Open file")
        return ask_for_file(self.window, title, kinds)


class Tools:
    """What lies behind a menu of the matrix.

    ``side`` says whose view is filled in, ``focus`` leads back to the matrix.
    """

    def __init__(
        self,
        bridge: Bridge,
        block_id: Id,
        asking: Asking,
        side: Callable[[], Side],
        focus: Callable[[], None],
    ) -> None:
        self._bridge = bridge
        self._block_id = block_id
        self._ask = asking
        self._side = side
        self._focus = focus


def tool(letter: str, words: str, run: Callable[[], object]) -> Command:
    """A command of the page's menu, by Ctrl, Shift and a letter."""
    return Command(key=f"Ctrl+Shift+{letter}", words=words, run=run)
