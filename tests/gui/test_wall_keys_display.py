# SPDX-License-Identifier: EUPL-1.2
"""Black on a real display: under a menu, under a file dialog, while something is dragged."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.display import LAPTOP, PROJECTOR, Display, wait_until
from tests.running import App, running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

TITLE = "Mobilitätskonzept 2035"
WALL = "Moderation"
HELD = 1.5
"""So long a hand may lie on a key, in seconds: the server repeats it some twenty times."""


@contextmanager
def example(display: Display, data_dir: Path) -> Iterator[App]:
    """The example on both displays."""
    with running_app(display, data_dir, "--example", read=True) as found:
        found.wait_for_window(TITLE)
        found.wait_for_window(WALL, PROJECTOR)
        found.wait_for_focus("Mitschreiben")
        wait_until(lambda: not display.grab(PROJECTOR).black, "the room sees something")
        yield found


def goes_black_and_comes_back(display: Display) -> None:
    """The panic key, judged by every pixel of the projector."""
    before = display.grab(PROJECTOR)
    display.press("F9")
    wait_until(lambda: display.grab(PROJECTOR).black, "black")
    display.press("F9")
    wait_until(lambda: display.grab(PROJECTOR).difference(before) is None, "as before")


def test_under_a_menu_and_a_file_dialog(display: Display, data_dir: Path) -> None:
    with example(display, data_dir) as app:
        display.press("F3")
        app.wait_for_words("Dunkle Wand")
        goes_black_and_comes_back(display)
        app.wait_for_words("Dunkle Wand")
        display.press("Alt+p")
        app.wait_for_window("Bild oder PDF-Seite")
        wait_until(lambda: "Bild oder PDF-Seite" in display.active_title(), "the dialog is active")
        goes_black_and_comes_back(display)
        display.press("Esc")
        app.wait_for_focus("Mitschreiben")
        assert app.read().value == "", "nothing was typed"


def test_a_key_that_is_held_stays_black(display: Display, data_dir: Path) -> None:
    with example(display, data_dir):
        with display.holding("F9"):
            wait_until(lambda: display.grab(PROJECTOR).black, "black")
            end = time.monotonic() + HELD
            while time.monotonic() < end:
                assert display.grab(PROJECTOR).black, "the wall flickers"
        assert display.grab(PROJECTOR).black, "letting go changes nothing"
        display.press("F9")
        wait_until(lambda: not display.grab(PROJECTOR).black, "lit up")


def test_while_a_block_is_dragged(display: Display, data_dir: Path) -> None:
    with example(display, data_dir) as app:
        app.tab_to("Vorbereitung")
        display.press("Space")
        app.wait_for_focus("Ablauf")
        windows = len(display.all_windows())
        with display.dragging(LAPTOP.x + 200, LAPTOP.y + 330, by=60):
            # Qt draws what is dragged as a window of its own.
            wait_until(lambda: len(display.all_windows()) > windows, "a block hangs on the pointer")
            goes_black_and_comes_back(display)
