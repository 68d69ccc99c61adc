# SPDX-License-Identifier: EUPL-1.2
"""What rows, cards and signs paint ends in an ellipsis where it has no room, and is never cut.

Read where it is painted: a delegate's text is no label, and no widget knows that it was too long.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import negotiation_sample
from tests.gui.test_nothing_cut import SMALLER, hostile
from tests.long_words import LongWords, entities_of
from tests.wall.test_agenda_wall import begun
from tests.whole_window import example, whole_window

SLACK = 1.5
"""Px by which a measured width may differ from the painted one."""


def cut(painter: QPainter, arguments: tuple[Any, ...]) -> str:
    """What a call to ``drawText`` would paint beyond its box; nothing if it fits."""
    words = next((each for each in arguments if isinstance(each, str)), "")
    box = next((QRectF(each) for each in arguments if hasattr(each, "width")), None)
    if box is None or not words.strip() or words.rstrip().endswith("…"):
        return ""
    flags = arguments[1] if len(arguments) > 2 else Qt.AlignmentFlag.AlignLeft
    number = flags if isinstance(flags, int) else flags.value
    if number & Qt.TextFlag.TextDontClip.value:
        return ""
    metrics = QFontMetricsF(painter.font())
    if number & Qt.TextFlag.TextWordWrap.value:
        needed = metrics.boundingRect(QRectF(0, 0, box.width(), 1e6), number, words)
    else:
        needed = QRectF(0, 0, max(map(metrics.horizontalAdvance, words.split("\n"))), 0)
    wide, high = needed.width() - box.width(), needed.height() - box.height()
    if wide > SLACK or high > SLACK:
        return f"painted and cut: {words[:60]} ({box.width():.0f} of {needed.width():.0f})"
    return ""


@contextmanager
def watched(monkeypatch: pytest.MonkeyPatch, found: list[str]) -> Iterator[None]:
    """Within this, every text that a painter cuts is noted."""
    draw: Callable[..., Any] = QPainter.drawText

    def drawn(painter: QPainter, *arguments: Any) -> Any:
        fault = cut(painter, arguments)
        if fault:
            code = sys._getframe(1).f_code
            found.append(f"{Path(code.co_filename).name}, {code.co_name}: {fault}")
        return draw(painter, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", drawn)
        yield


def test_a_text_that_is_painted_and_cut_is_found(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Cutting(QWidget):
        def paintEvent(self, _event: object) -> None:
            painter = QPainter(self)
            painter.drawText(QRectF(0, 0, 40, 20), Qt.AlignmentFlag.AlignLeft, "Instandhaltung")
            painter.drawText(QRectF(0, 20, 40, 20), Qt.AlignmentFlag.AlignLeft, "In …")
            painter.end()

    found: list[str] = []
    widget = Cutting()
    qtbot.addWidget(widget)
    with watched(monkeypatch, found):
        widget.grab()
    assert len(found) == 1
    assert "Instandhaltung" in found[0]


def lengthened(found: Any) -> list[Any]:
    """The same with texts as long as administrations write them."""
    return entities_of(LongWords().state(found))


WORKSHOPS: dict[str, Callable[[], list[Any]]] = {
    "names": hostile,
    "texts": lambda: lengthened(example()),
    "groups": lambda: lengthened(entities_of(begun())),
    "negotiation": lambda: lengthened(entities_of(negotiation_sample.agreed())),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", list(WORKSHOPS))
def test_nothing_that_is_painted_is_cut(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    every: dict[str, list[str]] = {}
    with whole_window(qtbot, size=SMALLER) as whole:
        whole.open(WORKSHOPS[name]())
        views = whole.views() if name == "names" else whole.of_the_day()
        for view, window in views:
            found: list[str] = []
            with watched(monkeypatch, found):
                window.grab()
            every[view] = sorted(set(found))
    faults = [f"{view}: {one}" for view, some in every.items() for one in some]
    assert not faults, "\n".join(faults)
