# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader finds in a window: everything that is shown, with its role and its words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
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


def widgets_spoken(window: QWidget) -> set[QObject]:
    """Every widget to which a way leads from the window, for who walks through the tree."""
    root = _interface(window)
    return set() if root is None else {found.object() for found in _walk(root)}


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


@dataclass(frozen=True, slots=True)
class Heard:
    """What a screen reader was told: what was announced, and what has another name now."""

    said: list[str]
    names: list[str]


@contextmanager
def listening() -> Iterator[Heard]:
    """What is handed to the bridge of the platform meanwhile: announcements, and new names."""
    heard = Heard([], [])
    handed_over = QAccessible.updateAccessibility

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.said.append(event.message())
        elif event.type() is QAccessible.Event.NameChanged:
            heard.names.append(event.accessibleInterface().text(QAccessible.Text.Name))
        handed_over(event)

    QAccessible.updateAccessibility = hear  # type: ignore[method-assign]
    try:
        yield heard
    finally:
        QAccessible.updateAccessibility = handed_over  # type: ignore[method-assign]
