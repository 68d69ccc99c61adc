# SPDX-License-Identifier: EUPL-1.2
"""A workshop file that takes long comes in beside the windows, and a bar says how far it is."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.gui.texts import text
from moderation.paths import resource
from moderation.windows.main.importing import STOPPED
from moderation.windows.main.progress_dialog import ProgressDialog
from tests.whole_window import whole_window

EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")


def test_a_long_import_shows_how_far_it_is_and_ends(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, seen = registry.read_workshop, threading.Event()
    shown: list[tuple[bool, int, bool]] = []

    def slow(path: Path, **options: Any) -> list[Any]:
        options["tell"](0.5)
        assert seen.wait(20)
        return read(path, **options)

    monkeypatch.setattr(registry, "read_workshop", slow)
    with whole_window(qtbot) as whole:
        look = QTimer(whole.window)

        def looked() -> None:
            for dialog in whole.window.findChildren(ProgressDialog):
                if dialog.isVisible() and dialog.bar.value() == 50:
                    shown.append((dialog.isVisible(), dialog.bar.value(), dialog.bar.isVisible()))
                    seen.set()

        look.timeout.connect(looked)
        look.start(20)
        whole.window.import_workshop(EXAMPLE)
        look.stop()
        assert shown
        assert shown[0] == (True, 50, True)
        qtbot.waitUntil(lambda: not whole.window.findChildren(ProgressDialog), timeout=5000)
        assert whole.bridge.state.workshop.title == "Mobilitätskonzept 2035"


def test_an_import_is_stopped_by_its_button_and_nothing_is_taken_over(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, pressed = registry.read_workshop, threading.Event()

    def slow(path: Path, **options: Any) -> list[Any]:
        options["tell"](0.1)
        assert pressed.wait(20)
        return read(path, **options)

    monkeypatch.setattr(registry, "read_workshop", slow)
    with whole_window(qtbot) as whole:
        look = QTimer(whole.window)

        def press() -> None:
            for dialog in whole.window.findChildren(ProgressDialog):
                if dialog.isVisible() and not dialog.stopped.is_set():
                    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
                    assert dialog.stopped.is_set()
                    pressed.set()

        look.timeout.connect(press)
        look.start(20)
        whole.window.import_workshop(EXAMPLE)
        look.stop()
        assert pressed.is_set()
        assert not whole.bridge.is_open
        words = whole.window.toast.text
        assert text(STOPPED) == words
        qtbot.waitUntil(lambda: not whole.window.findChildren(ProgressDialog), timeout=5000)


def test_the_bar_moves_from_the_first_entries_on() -> None:
    told: list[float] = []
    registry.read_workshop(EXAMPLE, tell=told.append)
    assert told == sorted(told)
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert told[1] <= 0.4
    assert len(told) > 8
