# SPDX-License-Identifier: EUPL-1.2
"""Commands of a work area: by key, and in a menu that teaches the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a key does.

    ``key`` as Qt writes it ("Alt+Up"), ``also`` others that do the same; ``words`` in the menu, and
    without words it is not in the menu. ``checked`` tells whether what it switches is on, for
    those that switch something; ``when`` tells whether the key means anything now.
    """

    key: str
    run: Callable[[], object]
    words: str = ""
    also: tuple[str, ...] = ()
    checked: Callable[[], bool] | None = None
    when: Callable[[], bool] | None = None

    def means(self, pressed: QKeySequence) -> bool:
        """Whether a key press means this command, and the command can be carried out now."""
        if all(QKeySequence(key) != pressed for key in (self.key, *self.also)):
            return False
        return self.when is None or self.when()


class Commands:
    """The commands of one place; ``None`` parts groups in the menu."""

    def __init__(self, commands: Sequence[Command | None]) -> None:
        self._commands = tuple(commands)

    def __iter__(self) -> Iterator[Command | None]:
        return iter(self._commands)

    def found(self, event: QKeyEvent) -> Command | None:
        """The command of a key, if it has one."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Enter:
            key = Qt.Key.Key_Return
        pressed = QKeySequence(QKeyCombination(modifiers, key))
        for command in self._commands:
            if command is not None and command.means(pressed):
                return command
        return None

    def carry_out(self, event: QKeyEvent) -> bool:
        """Do what a key means; tells whether it means anything."""
        command = self.found(event)
        if command is not None:
            command.run()
        return command is not None

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of all commands; it deletes itself when closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self._commands:
            if command is None:
                menu.addSeparator()
                continue
            if not command.words:
                continue
            action = menu.addAction(command.words.replace("&", "&&"))
            action.setShortcut(QKeySequence(command.key))
            action.setShortcutVisibleInContextMenu(True)
            # Shown, not bound: the key belongs to the place that owns the commands.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(command.run)
            if command.checked is not None:
                action.setCheckable(True)
                action.setChecked(command.checked())
        return menu
