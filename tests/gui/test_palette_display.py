"""The palette's key on a real X11 display, where a field deletes to the end of its line by it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.display import PROJECTOR, Display, wait_until
from tests.running import running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

FIELD = "Aktionen, Ziele, Karten"


def test_words_in_the_capture_bar_outlive_the_palette(display: Display, data_dir: Path) -> None:
    with running_app(display, data_dir, "--example", read=True) as app:
        app.wait_for_window("Moderation", PROJECTOR)
        app.wait_for_focus("Mitschreiben")
        display.type("noch ein Gedanke")
        display.press("Home")
        wait_until(lambda: not display.grab(PROJECTOR).black, "the room sees something")
        wall = display.grab(PROJECTOR)
        display.press("Ctrl+k")
        app.wait_for_focus(FIELD)
        display.type("ziel")
        wait_until(lambda: app.read().value == "ziel", "typed into the palette")
        assert display.grab(PROJECTOR).difference(wall) is None, "nothing of it is on the wall"
        display.press("Ctrl+k")
        app.wait_for_focus("Mitschreiben")
        assert app.read().value == "noch ein Gedanke"
