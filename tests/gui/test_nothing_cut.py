# SPDX-License-Identifier: EUPL-1.2
"""Nothing is cut on the laptop without an ellipsis and a way to read it, whatever was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.goals.model import Goal
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.gui.widgets import Button, Chip, IconButton, KeyCap
from moderation.gui.widgets.buttons import shown_text
from moderation.gui.widgets.labels import ElidingLabel
from tests.whole_window import SMALL_LAPTOP, example, whole_window

SMALLER = (1093, 582)
"""The small laptop at 125 %."""
LONG = "Instandhaltungsrückstandsbeseitigungsprogramm der Verkehrsinfrastruktur"
UNIT = "Zweckverband für Wasserversorgung und Abwasserbeseitigung Oberes Tal"


def hostile() -> list[Any]:
    """The example as administrations would call everything; one block takes five minutes."""
    found: list[Any] = []
    for place, one in enumerate(example()):
        if isinstance(one, Workshop):
            one = replace(one, title=LONG)  # noqa: PLW2901
        elif isinstance(one, Block):
            one = replace(one, title=f"{LONG} {place}", minutes=5)  # noqa: PLW2901
        elif isinstance(one, Unit):
            one = replace(one, name=f"{UNIT} {place}", short="")  # noqa: PLW2901
        elif isinstance(one, Goal):
            one = replace(one, title=f"{LONG} {place}", short="")  # noqa: PLW2901
        found.append(one)
    return found


def in_sight(widget: QWidget, window: QWidget) -> int:
    """How wide a widget is within what is around it, in px; what is scrolled away comes back."""
    left, right, at = 0, widget.width(), 0
    around: QWidget | None = widget
    while around is not None and around is not window:
        at += around.x()
        around = around.parentWidget()
        if around is None or isinstance(around.parentWidget(), QAbstractScrollArea):
            break
        if around.size().isEmpty():
            break  # nothing of it is in sight
        left, right = max(left, -at), min(right, around.width() - at)
    return right - left


def told(widget: QWidget) -> bool:
    """Whether a tool tip says all of it."""
    return bool(widget.toolTip() or widget.property("toolTipShown"))


def of_label(label: QLabel, seen: int) -> Iterator[str]:
    words, face = label.text(), QFontMetricsF(label.font())
    if isinstance(label, ElidingLabel):
        if label.elided and not told(label):
            yield f"no way to read it: {words}"
        if seen < label.width() - 1 and not label.elided:
            yield f"cut by what is around it: {words}"
        return
    parts = words.split("\n")
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        if label.height() < high - 2:
            yield f"lines cut: {words[:60]} ({label.height()} of {high})"
        parts = re.split(r"\s|[-\u00ad]", words)
    wide = max(map(face.horizontalAdvance, parts))
    if wide > min(label.contentsRect().width(), seen) + 1.5 and not words.endswith("…"):
        yield f"label cut: {words[:60]} ({seen} of {wide:.0f})"


def faults(window: QWidget) -> Iterator[str]:
    """Every label, button and key of which something is cut in silence."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        seen = in_sight(widget, window)
        short = min(widget.width(), seen) < widget.sizeHint().width()
        if isinstance(widget, QLabel) and widget.text():
            yield from of_label(widget, seen)
        elif isinstance(widget, Button) and shown_text(widget) and short and not told(widget):
            yield f"button cut: {shown_text(widget)} ({seen})"
        elif isinstance(widget, KeyCap | Chip) and short:
            yield f"cut: {widget.accessibleName()}"
        elif isinstance(widget, IconButton) and seen < widget.width():
            yield f"icon cut: {widget.accessibleName()}"


@pytest.mark.slow
@pytest.mark.parametrize(
    "size",
    [
        pytest.param(SMALL_LAPTOP, id="1366", marks=pytest.mark.faults),
        pytest.param(SMALLER, id="1093"),
    ],
)
def test_nothing_is_cut_in_silence(qtbot: QtBot, size: tuple[int, int]) -> None:
    found: dict[str, list[str]] = {}
    with whole_window(qtbot, size=size) as whole:
        whole.open(hostile())
        for name, window in whole.views():
            if window is whole.window or window.width() <= size[0]:
                found[name] = sorted(set(faults(window)))
    every = [f"{name}: {one}" for name, some in found.items() for one in some]
    assert every == []
