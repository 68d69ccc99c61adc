# SPDX-License-Identifier: EUPL-1.2
"""The projector's cable is pulled and plugged: on a real display, judged by its pixels."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.display import LAPTOP, PROJECTOR, Area, Display, Pixels, wait_until
from tests.running import App, running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

TITLE = "Mobilitätskonzept 2035"
WALL = "Moderation"
SECRET = "Nur für die Moderation bestimmt"
BAR = Area(0, 21 + 780, 1440, 99)
"""The capture bar at the foot of the laptop: nothing in it changes by itself."""


@contextmanager
def example(display: Display, data_dir: Path) -> Iterator[App]:
    """The example on both displays, with a private note on the laptop."""
    display.plug()
    with running_app(display, data_dir, "--example", read=True) as found:
        found.wait_for_window(TITLE)
        found.wait_for_window(WALL, PROJECTOR)
        found.wait_for_focus("Mitschreiben")
        found.tab_to("Private Notizen")
        display.type(SECRET)
        found.tab_to("Mitschreiben")
        yield found


def walls(display: Display) -> list[Area]:
    """Where windows of the wall can be seen: they alone fill a display."""
    full = (LAPTOP, PROJECTOR)
    return [window.area for window in display.windows() if window.area in full]


def calm(display: Display, area: Area) -> Pixels:
    """What is seen there once it stands still."""
    found = [display.grab(area)]

    def stands_still() -> bool:
        found.append(display.grab(area))
        return found[-1].difference(found[-2]) is None

    # Three looks: a slow machine may take its time to paint what it has mapped already.
    for _ in range(2):
        wait_until(stands_still, "the screen stands still", every=0.15)
    return found[-1]


def cycle(display: Display, app: App) -> None:
    """Pull the cable, work on, plug it in again."""
    bar, wall = calm(display, BAR), calm(display, PROJECTOR)
    assert not wall.black
    display.unplug()
    wait_until(lambda: not walls(display), "the wall is gone with its display", seconds=2.0)
    app.check()
    # The desk is as it was: no wall over it, and the keyboard still in the capture bar.
    wait_until(lambda: display.grab(BAR).difference(bar) is None, "the desk as it was", seconds=2.0)
    assert display.active_title().startswith(TITLE)
    display.type("x")
    wait_until(lambda: app.read().value == "x", "typing goes on")
    display.press("Backspace")
    wait_until(lambda: not app.read().value, "typing goes on")
    plugged = time.monotonic()
    display.plug()
    while time.monotonic() < plugged + 2.0:
        # From the first moment on: never on the laptop, where private notes are.
        others = [w.area for w in display.windows() if not w.title.startswith(TITLE)]
        assert not any(LAPTOP.covers(area) for area in others)
        if others == [PROJECTOR]:
            break
    assert walls(display) == [PROJECTOR]
    while (seen := display.grab(PROJECTOR)).difference(wall) is not None:
        if time.monotonic() > plugged + 2.0:
            raise AssertionError(f"the room sees something else: {seen.difference(wall)}")
    assert display.active_title().startswith(TITLE), "the keyboard stays with the desk"


def test_the_wall_goes_and_comes_back_with_the_projector(display: Display, data_dir: Path) -> None:
    with example(display, data_dir) as app:
        for _ in range(3):
            cycle(display, app)
            assert app.read().says("Wand läuft")


@pytest.mark.faults
@pytest.mark.timeout(1200)
def test_fifty_pulled_cables(display: Display, data_dir: Path) -> None:
    with example(display, data_dir) as app:
        for _ in range(50):
            cycle(display, app)


def test_the_desk_says_that_there_is_no_projector(display: Display, data_dir: Path) -> None:
    with example(display, data_dir) as app:
        display.unplug()
        app.wait_for_words("Kein Projektor")
        display.plug()
        app.wait_for_words("Wand läuft")


def test_a_black_wall_comes_back_black(display: Display, data_dir: Path) -> None:
    with example(display, data_dir):
        display.press("F9")
        wait_until(lambda: display.grab(PROJECTOR).black, "black")
        display.unplug()
        wait_until(lambda: not walls(display), "the wall is gone")
        display.plug()
        wait_until(lambda: walls(display) == [PROJECTOR], "the wall is back", seconds=2.0)
        assert calm(display, PROJECTOR).black
        display.press("F9")
        wait_until(lambda: not display.grab(PROJECTOR).black, "lit up")


def test_with_one_display_the_wall_is_one_key_in_and_one_key_out(
    display: Display, data_dir: Path
) -> None:
    with example(display, data_dir) as app:
        display.unplug()
        wait_until(lambda: not walls(display), "the wall is gone")
        desk = calm(display, BAR)
        display.press("F11")
        wait_until(lambda: walls(display) == [LAPTOP], "the wall covers the laptop")
        wait_until(
            lambda: display.grab(BAR).difference(desk) is not None, "nothing of the desk is seen"
        )
        app.read()  # everything that was asked for is painted by then
        wall = calm(display, LAPTOP)
        assert wall.colours > 10
        # The wall's own keys work there as well.
        display.press("F9")
        wait_until(lambda: display.grab(LAPTOP).black, "black")
        display.press("F9")
        wait_until(lambda: display.grab(LAPTOP).difference(wall) is None, "lit up")
        display.press("F11")
        wait_until(lambda: not walls(display), "the wall is gone again")
        wait_until(lambda: display.grab(BAR).difference(desk) is None, "the desk as it was")
        app.wait_for_focus("Mitschreiben")


def test_the_wall_starts_on_the_projector_that_is_plugged_in_later(
    display: Display, data_dir: Path
) -> None:
    display.unplug()
    with running_app(display, data_dir, "--example") as app:
        app.wait_for_window(TITLE)
        assert not walls(display)
        display.plug()
        app.wait_for_window(WALL, PROJECTOR)
        wait_until(lambda: not display.grab(PROJECTOR).black, "the room sees something")


def test_no_wall_appears_while_no_workshop_is_open(display: Display, data_dir: Path) -> None:
    with example(display, data_dir) as app:
        app.tab_to("Zurück")
        display.press("Space")
        app.wait_for_focus("Workshops", exactly=True)
        assert not walls(display)
        display.unplug()
        display.plug()
        app.tab_to("suchen")  # it has noticed by then, and goes on working
        assert display.grab(PROJECTOR).black
        assert [window.title for window in display.windows()] == ["Moderation"]
        assert display.windows()[0].area != PROJECTOR
