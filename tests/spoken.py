# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader finds in a window: everything that is shown, with its role and its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing as a screen reader would say it."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    focusable: bool

    @property
    def words(self) -> str:
        """All that is said of it."""
        return " ".join(part for part in (self.name, self.value, self.description) if part)


def spoken(widget: QWidget) -> Spoken | None:
    """One widget as it is said."""
    interface = _interface(widget)
    return None if interface is None else _say(interface)


def all_spoken(window: QWidget) -> list[Spoken]:
    """Everything within a window that is not hidden, row by row."""
    root = _interface(window)
    return [] if root is None else [_say(found) for found in _walk(root)]


def _interface(widget: QWidget) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(widget)


def _say(interface: QAccessibleInterface) -> Spoken:
    kind = QAccessible.Text
    return Spoken(
        interface.role(),
        interface.text(kind.Name),
        interface.text(kind.Value),
        interface.text(kind.Description),
        bool(interface.state().focusable),
    )


def _walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from _walk(child)
