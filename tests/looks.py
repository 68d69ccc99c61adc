# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a window as it is laid out: cut texts, covered and overhanging widgets."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QVariantAnimation
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QWidget,
)

from moderation.gui.board.view import BoardView
from moderation.gui.wall_view import WallPicture
from moderation.gui.widgets import ElidingLabel, Toast

_SLACK = 2
"""Rounding that no eye sees, in px."""


def fading(picture: WallPicture) -> bool:
    """Whether a cross-fade of the wall is under way."""
    return picture._fade.state() == QVariantAnimation.State.Running


def window_faults(window: object) -> list[str]:
    """Everything that a person would be annoyed by; empty when all is well."""
    if not isinstance(window, QWidget):
        return []
    shown = [w for w in window.findChildren(QWidget) if w.isVisibleTo(window) and w.isVisible()]
    found = [fault for widget in shown for fault in _texts(widget)]
    found += [fault for widget in shown for fault in _outside(widget)]
    found += _covered(window, shown)
    return found


def unpainted(window: QWidget) -> list[str]:
    """Boards of which a picture shows squares of paper, because not every tile had its turn."""
    boards = [window, *window.findChildren(BoardView)]
    return [
        f"not painted: {_name(board)}"
        for board in boards
        if isinstance(board, BoardView) and board.isVisible() and not board.complete
    ]


def _name(widget: QWidget) -> str:
    words = getattr(widget, "text", None)
    text = words() if callable(words) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {str(text)[:50]!r}"


def _texts(widget: QWidget) -> list[str]:
    if isinstance(widget, ElidingLabel):
        return [f"shortened: {_name(widget)}"] if widget.elided and not _is_typed(widget) else []
    if isinstance(widget, QLabel) and widget.text():
        room = widget.contentsRect()
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return [f"cut below: {_name(widget)}"] if needed > widget.height() + _SLACK else []
        width = widget.fontMetrics().horizontalAdvance(widget.text().split("\n")[0])
        return [f"cut: {_name(widget)}"] if width > room.width() + _SLACK else []
    if isinstance(widget, QAbstractButton) and widget.text():
        hint = widget.sizeHint()
        if hint.width() > widget.width() + _SLACK or hint.height() > widget.height() + _SLACK + 8:
            return [f"too narrow: {_name(widget)}"]
    if isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        width = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if width > widget.width() and widget.width() > 0:
            return [f"placeholder cut: {widget.placeholderText()!r}"]
    return []


def _is_typed(label: ElidingLabel) -> bool:
    """Whether somebody typed the text: it may be of any length, and says the rest in a tool tip."""
    return bool(label.toolTip() or label.property("toolTipShown"))


def _outside(widget: QWidget) -> list[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not (widget.width() and widget.height()):
        return []
    if isinstance(parent, QAbstractScrollArea) or isinstance(
        parent.parentWidget(), QAbstractScrollArea
    ):
        return []  # what is scrolled may hang over
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return []
    room = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    return [] if room.contains(widget.geometry()) else [f"hangs over its parent: {_name(widget)}"]


def _covered(window: QWidget, shown: list[QWidget]) -> list[str]:
    words = [
        w
        for w in shown
        if isinstance(w, QLabel | QAbstractButton | QLineEdit)
        and not _floats(w)
        and w.objectName() != "qt_tableview_cornerbutton"
    ]
    found = []
    boxes = [(w, box) for w in words if not (box := _box(w, window)).isEmpty()]
    for (one, a), (other, b) in combinations(boxes, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        if a.adjusted(2, 2, -2, -2).intersects(b.adjusted(2, 2, -2, -2)):
            found.append(f"overlap: {_name(one)} and {_name(other)}")
    return found


def _floats(widget: QWidget) -> bool:
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, Toast):
            return True
        parent = parent.parentWidget()
    return False


def _box(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget can be seen in the window: its part within every scroll area."""
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        box &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget()
    return box
