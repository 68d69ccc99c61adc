# SPDX-License-Identifier: EUPL-1.2
"""A series made in the real program on a real display, with the keyboard alone."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest

from tests.display import Display, wait_until
from tests.running import running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]


def test_a_series_with_an_event_and_somebody_registered(display: Display, data_dir: Path) -> None:
    with running_app(display, data_dir, read=True) as app:
        app.wait_for_focus("Neuer Workshop")
        display.press("Ctrl+k")
        app.wait_for_focus("Aktionen, Ziele, Karten")
        display.type("neue reihe")
        wait_until(lambda: app.read().value == "neue reihe", "typed into the palette")
        display.press("Return")
        app.wait_for_focus("Titel")
        display.type("Impulsreihe")
        wait_until(lambda: app.read().value == "Impulsreihe", "the title is typed")
        display.press("Ctrl+Return")
        # The first cell is the information for everybody; Ins adds its event.
        app.wait_for_focus("Termine")
        display.press("Insert")
        app.wait_for_focus("Tag")
        display.type("5.10.2027")
        display.press("Ctrl+Return")
        app.wait_for_words("05.10.2027")
        app.wait_for_focus("Termine")
        display.press("Return")
        app.wait_for_focus("Anmeldungen")
        display.press("Insert")
        app.wait_for_focus("Name")
        display.type("Anna Weber")
        display.press("Ctrl+Return")
        app.wait_for_words("Anna Weber, hat einen Platz")
    store = next(data_dir.glob("*.sqlite"))
    with sqlite3.connect(store) as connection:
        found = connection.execute("SELECT name, seat FROM registration").fetchall()
    connection.close()
    assert found == [("Anna Weber", "seat")]
