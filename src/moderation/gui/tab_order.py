# SPDX-License-Identifier: EUPL-1.2
"""Tab goes through a place in the order in which its layouts show it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QWidget,
)


def tab_as_read(place: QWidget) -> None:
    """Let Tab follow rows from left to right and columns from top to bottom.

    What lies in no layout, such as a field that opens over the page, comes after what does.
    """
    chain = _stops_in_chain(place)
    there = set(chain)
    laid = dict.fromkeys(stop for stop in _laid_out(place, set()) if stop in there)
    wanted = [*laid, *(stop for stop in chain if stop not in laid)]
    if not chain or wanted == chain:
        return
    before = _stop_before(place, chain[0])
    for stop in wanted:
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _stops_in_chain(place: QWidget) -> list[QWidget]:
    found = []
    widget = place.nextInFocusChain()
    while widget is not None and widget is not place:
        if place.isAncestorOf(widget) and widget.window() is place.window() and _is_stop(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _stop_before(place: QWidget, first: QWidget) -> QWidget | None:
    widget = first.previousInFocusChain()
    while widget is not None and widget is not first:
        if not place.isAncestorOf(widget) and _is_stop(widget):
            return widget
        widget = widget.previousInFocusChain()
    return None


def _laid_out(widget: QWidget, seen: set[QWidget]) -> Iterator[QWidget]:
    """The stops of a widget as its layout shows them, the widget itself first.

    Each widget is looked at once: what lies in a layout is a child of its widget as well.
    """
    if widget in seen:
        return
    seen.add(widget)
    if _is_stop(widget):
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _laid_out(inner, seen)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout, seen)
    # What floats over a widget, such as the buttons of a zoom, comes behind what is in it.
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from _laid_out(child, seen)


def _of_layout(layout: QLayout, seen: set[QWidget]) -> Iterator[QWidget]:
    for item in _items(layout):
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield from _laid_out(widget, seen)
        elif inner is not None:
            yield from _of_layout(inner, seen)


def _items(layout: QLayout) -> list[QLayoutItem]:
    count = layout.count()
    order = list(range(count))
    if isinstance(layout, QGridLayout):
        # Row and column of an item; what spans several begins at the first.
        order.sort(key=lambda place: tuple(layout.getItemPosition(place))[:2])  # type: ignore[arg-type]
    elif isinstance(layout, QBoxLayout) and layout.direction() in {
        QBoxLayout.Direction.RightToLeft,
        QBoxLayout.Direction.BottomToTop,
    }:
        order.reverse()
    return [item for place in order if (item := layout.itemAt(place)) is not None]
