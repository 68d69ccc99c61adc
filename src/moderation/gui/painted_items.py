# SPDX-License-Identifier: EUPL-1.2
"""What Qt cannot tell a screen reader by itself: things painted on a board, and headings.

A painted widget is one surface to the system: sixty cards on it are one nameless picture. It says
here what is on it, and Qt's bridges hand that on as a list and its items. A label is a text to
Qt, however large; those that are headings say so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAccessibleWidget,
    QApplication,
    QLabel,
    QWidget,
)

from moderation.gui.widgets.labels import HEADING


@dataclass(frozen=True, slots=True)
class PaintedItem:
    """One thing on a board: its words, its place in the viewport, and its state."""

    words: str
    place: QRect
    current: bool = False
    selected: bool = False


@runtime_checkable
class PaintedBoard(Protocol):
    """A widget that says what is painted on it, in the order in which it is read."""

    def painted_keys(self) -> Sequence[str]:
        """A key for each thing, in sight or not."""

    def painted_item(self, key: str) -> PaintedItem | None:
        """One of them as it is now, if it is still there.

        Each of them is asked for by itself, again and again: it has to be found at once.
        """


class _Item(QAccessibleInterface):
    """One painted thing."""

    def __init__(self, board: _Board, key: str) -> None:
        super().__init__()
        self._board = board
        self.key = key

    def _now(self) -> PaintedItem | None:
        return self._board.now(self.key)

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        return self._board.isValid() and self._now() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> Any:
        return self._board.window()

    def parent(self) -> QAccessibleInterface:
        return self._board

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        found = self._now()
        return found.words if found is not None and kind is QAccessible.Text.Name else ""

    def setText(  # noqa: N802 - Qt's name
        self, _kind: QAccessible.Text, _text: str
    ) -> None:
        """Nothing of it is changed from outside."""

    def rect(self) -> QRect:
        found = self._now()
        return QRect() if found is None else self._board.on_screen(found.place)

    def state(self) -> QAccessible.State:
        state, found = QAccessible.State(), self._now()
        if found is None:
            state.invalid = True
            return state
        state.selectable = state.focusable = True
        state.selected = found.selected
        state.focused = found.current and self._board.has_focus()
        return state


class _Board(QAccessibleObject):
    """A painted widget as a list of what is on it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._known: dict[str, tuple[_Item, int]] = {}

    def _keys(self) -> Sequence[str]:
        board = self.object()
        return board.painted_keys() if isinstance(board, PaintedBoard) else ()

    def _widget(self) -> QWidget | None:
        found = self.object()
        return found if isinstance(found, QWidget) else None

    def _inside(self) -> QWidget | None:
        widget = self._widget()
        return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget

    def _laid_over(self) -> list[QAccessibleInterface]:
        """What lies over the painting and is a widget: a field, a card, buttons."""
        inside = self._inside()
        over = [] if inside is None else inside.children()
        widgets = [each for each in over if isinstance(each, QWidget) and not each.isHidden()]
        return [QAccessible.queryAccessibleInterface(each) for each in widgets]

    def now(self, key: str) -> PaintedItem | None:
        board = self.object()
        return board.painted_item(key) if isinstance(board, PaintedBoard) else None

    def on_screen(self, place: QRect) -> QRect:
        inside = self._inside()
        return (
            QRect() if inside is None else QRect(inside.mapToGlobal(place.topLeft()), place.size())
        )

    def has_focus(self) -> bool:
        widget = self._widget()
        return widget is not None and widget.hasFocus()

    def _child(self, key: str) -> _Item:
        if key not in self._known:
            item = _Item(self, key)
            self._known[key] = item, QAccessible.registerAccessibleInterface(item)
        return self._known[key][0]

    def let_items_go(self) -> None:
        """The widget is gone: Qt's cache holds the items by their numbers alone."""
        for _item, number in self._known.values():
            QAccessible.deleteAccessibleInterface(number)
        self._known.clear()

    def _found(self, fits: Callable[[PaintedItem], bool]) -> QAccessibleInterface | None:
        for key in self._keys():
            item = self.now(key)
            if item is not None and fits(item):
                return self._child(key)
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        widget = self._widget()
        above = None if widget is None else widget.parentWidget()
        return None if above is None else QAccessible.queryAccessibleInterface(above)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        keys = self._keys()
        if 0 <= index < len(keys):
            return self._child(keys[index])
        over = self._laid_over()
        return over[index - len(keys)] if 0 <= index - len(keys) < len(over) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        for over in self._laid_over():
            if over.rect().contains(QPoint(x, y)):
                return over
        return self._found(lambda item: self.on_screen(item.place).contains(QPoint(x, y)))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._found(lambda item: item.current) if self.has_focus() else None

    def childCount(self) -> int:
        return len(self._keys()) + len(self._laid_over())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = list(self._keys())
        if isinstance(child, _Item):
            return keys.index(child.key) if child.key in keys else -1
        over = [each.object() for each in self._laid_over()]
        return len(keys) + over.index(child.object()) if child.object() in over else -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def text(self, kind: QAccessible.Text) -> str:
        widget = self._widget()
        if widget is None:
            return ""
        if kind is QAccessible.Text.Name:
            return widget.accessibleName()
        return widget.accessibleDescription() if kind is QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        widget = self._widget()
        if widget is None:
            return QRect()
        return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())

    def state(self) -> QAccessible.State:
        state, widget = QAccessible.State(), self._widget()
        if widget is None:
            state.invalid = True
            return state
        state.focusable = True
        state.focused = widget.hasFocus()
        state.invisible = not widget.isVisible()
        state.disabled = not widget.isEnabled()
        return state


class _Heading(QAccessibleWidget):
    """A label that is a heading, to which screen readers go by a key."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)

    def text(self, kind: QAccessible.Text) -> str:
        label = self.object()
        if kind is QAccessible.Text.Name and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        return super().text(kind)


_kept: list[_Board | _Heading] = []
"""What Qt holds of ours: its cache deletes them, and until then Python has to keep them."""


def _made(_class: str, found: QObject) -> QAccessibleInterface | None:
    """What Qt asks for of every object: a list of what is painted on it, or a heading.

    Qt asks again for a widget that has got another slot meanwhile, and takes whatever it is given
    for its own: the same one given twice would be deleted twice.
    """
    if isinstance(found, QLabel):
        return _held(_Heading(found)) if found.property(HEADING) else None
    if not (isinstance(found, QWidget) and isinstance(found, PaintedBoard)):
        return None
    board = _Board(found)
    found.destroyed.connect(board.let_items_go)
    return _held(board)


def _held(made: _Board | _Heading) -> QAccessibleInterface:
    _kept[:] = [each for each in _kept if shiboken6.isValid(each)]
    _kept.append(made)
    return made


def offer_items() -> None:
    """Let screen readers walk through painted boards and from heading to heading.

    It is called by each board and by the main window, and done once.
    """
    app = QApplication.instance()
    if app is not None and not app.property(_OFFERED):
        app.setProperty(_OFFERED, True)
        QAccessible.installFactory(_made)


_OFFERED = "paintedItemsOffered"
