# SPDX-License-Identifier: EUPL-1.2
"""Rows and columns of widgets, written the way they stand on the screen."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Part: TypeAlias = "QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None"
"""A widget or a box of them, alone or with its share of the room that is left; a gap in pixels;
``None`` for room that is left free."""


def row(*parts: Part, gap: int = 0, left: int = 0, right: int = 0) -> QHBoxLayout:
    """Parts from left to right, ``gap`` pixels apart."""
    box = QHBoxLayout()
    box.setContentsMargins(left, 0, right, 0)
    fill(box, parts, gap)
    return box


def column(*parts: Part, gap: int = 0, left: int = 0, right: int = 0) -> QVBoxLayout:
    """Parts from top to bottom, ``gap`` pixels apart."""
    box = QVBoxLayout()
    box.setContentsMargins(left, 0, right, 0)
    fill(box, parts, gap)
    return box


def boxed(box: QBoxLayout, parent: QWidget | None = None) -> QWidget:
    """A widget that holds a row or a column, to be shown and hidden as one."""
    widget = QWidget(parent)
    widget.setLayout(box)
    return widget


def scrolling(inside: QWidget, parent: QWidget) -> QScrollArea:
    """A widget that scrolls down where it is too high; the keyboard is in what lies on it."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)  # setWidget() turned it on
    return area


def fill(box: QBoxLayout, parts: tuple[Part, ...], gap: int | None = None) -> None:
    """Put parts into a box that is there already."""
    if gap is not None:
        box.setSpacing(gap)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        else:
            thing, share = part if isinstance(part, tuple) else (part, 0)
            if isinstance(thing, QLayout):
                box.addLayout(thing, share)
            else:
                box.addWidget(thing, share)
