# SPDX-License-Identifier: EUPL-1.2
"""Commands of a work area: by key, and in a menu that teaches the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from moderation.gui.key_names import key_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a key does.

    ``key`` as Qt writes it ("Alt+Up"), ``also`` others that do the same; ``words`` in the menu, and
    without words it is not in the menu. ``note`` says in the table of keys what the key does, where
    that is not the words of the menu. ``checked`` tells whether what it switches is on, for those
    that switch something; ``when`` tells whether the key means anything now; ``why`` gives the
    reason why it cannot be done now, or ``""`` if it can. ``icon`` is its sign in the palette.
    """

    key: str
    run: Callable[[], object]
    words: str = ""
    also: tuple[str, ...] = ()
    checked: Callable[[], bool] | None = None
    when: Callable[[], bool] | None = None
    note: str = ""
    why: Callable[[], str] | None = None
    icon: str = ""

    @property
    def says(self) -> str:
        """What it does, in the table of keys and in the palette."""
        return self.note or self.words

    def reason(self) -> str:
        """Why it cannot be done now; ``""`` if it can."""
        return "" if self.why is None else self.why()

    def means(self, pressed: QKeySequence) -> bool:
        """Whether a key press means this command, and the command can be carried out now."""
        if all(QKeySequence(key) != pressed for key in (self.key, *self.also)):
            return False
        return self.when is None or self.when()


@dataclass(frozen=True, slots=True)
class KeyNote:
    """What keys do that are no single command: digits, letters, arrows.

    Args:
        keys: The keys as they are shown.
        says: What they do.
    """

    keys: str
    says: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one place under a heading, for the table of keys and for the palette."""

    title: str
    commands: tuple[Command, ...] = ()
    notes: tuple[KeyNote, ...] = ()

    def bind(self, place: QWidget) -> None:
        """Let the keys work wherever the keyboard is in a place of the window."""
        for command in self.commands:
            for key in filter(None, (command.key, *command.also)):
                shortcut = QShortcut(QKeySequence(key), place)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(command.run)


def groups_in(place: QWidget, title: str) -> list[KeyGroup]:
    """The keys of a page or a dialog: its own, then those of what is to be seen on it.

    A widget says its keys by ``commands``, and by ``key_notes`` those that are no single command.
    Its accessible name is the heading.

    Args:
        place: The page or the dialog.
        title: The heading of its own keys.
    """
    known: set[object] = set()
    found = []
    for widget in (place, *place.findChildren(QWidget)):
        if widget is not place and not widget.isVisibleTo(place):
            continue
        commands, notes = _own(widget)
        # A page and its list may have the same commands; two lists have commands of their own.
        fresh = tuple(one for one in commands if one.says and id(one) not in known)
        notes = tuple(note for note in notes if note not in known)
        known.update(id(one) for one in fresh)
        known.update(notes)
        if fresh or notes:
            heading = title if widget is place else widget.accessibleName() or title
            found.append(KeyGroup(heading, fresh, notes))
    return found


def added_within(place: QWidget, event: QKeyEvent, *, hidden: bool = False) -> bool:
    """Add by Insert, alone or held with another key, while a button of a place has the keyboard.

    It is what the key means in the lists of the place. Tells whether it meant anything.

    Args:
        place: The page or the column.
        event: The key.
        hidden: Whether lists count that are not shown, because the place is empty.
    """
    focus = QApplication.focusWidget()
    on_button = isinstance(focus, QAbstractButton) and place.isAncestorOf(focus)
    if event.key() != Qt.Key.Key_Insert or not on_button:
        return False
    for own in place.findChildren(QWidget):
        commands = getattr(own, "commands", None)
        if not isinstance(commands, Commands) or not (hidden or own.isVisibleTo(place)):
            continue
        command = commands.found(event)
        if command is not None and not event.isAutoRepeat():
            command.run()
        if command is not None:
            return True
    return False


def _own(widget: QWidget) -> tuple[list[Command], tuple[KeyNote, ...]]:
    said = getattr(widget, "commands", ())
    if callable(said):
        said = said()
    several = said if isinstance(said, tuple) else (said,)
    commands = [one for each in several for one in each if one is not None]
    notes = getattr(widget, "key_notes", None)
    return commands, () if notes is None else tuple(notes())


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
            # What stands behind a tab is shown as the key: by the names that keyboards have.
            key = f"\t{key_text(command.key)}" if command.key else ""
            action = menu.addAction(command.words.replace("&", "&&") + key)
            action.setShortcut(QKeySequence(command.key))
            action.setShortcutVisibleInContextMenu(True)
            # Shown, not bound: the key belongs to the place that owns the commands.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(command.run)
            if command.checked is not None:
                action.setCheckable(True)
                action.setChecked(command.checked())
        return menu
