# SPDX-License-Identifier: EUPL-1.2
"""Before another program opens the wall is black, because it may open above the wall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from moderation.gui import desktop
from moderation.gui.desktop import Desktop
from moderation.windows.wall.keys import WallKeys
from tests.whole_window import WholeWindow, whole_window

SOURCES = Path(desktop.__file__).parents[1]


@pytest.fixture
def whole(qtbot: QtBot, data_dir: Path) -> Iterator[WholeWindow]:
    del data_dir
    with whole_window(qtbot) as found:
        keys = WallKeys(found.window)
        found.begin_leading()
        yield found
        keys.setParent(None)
        keys.deleteLater()
        desktop.before_opening(None)


@pytest.mark.parametrize("way", ["open_file", "show_in_folder", "open_folder"])
def test_the_wall_is_black_before_anything_opens(
    whole: WholeWindow, tmp_path: Path, way: str
) -> None:
    seen: list[bool] = []

    def opened(_url: QUrl) -> bool:
        seen.append(whole.bridge.projection.black)
        return True

    path = tmp_path / "Protokoll.pdf"
    path.write_bytes(b"%PDF")
    asked = Desktop(opened, lambda _command: False, "linux")
    getattr(asked, way)(path)
    assert seen == [False]  # nobody sees a wall: nothing to blacken
    whole.window.wall.show()
    getattr(asked, way)(path)
    assert seen == [False, True]
    # It stays black until somebody lights it up, and is not lit by asking again.
    getattr(asked, way)(path)
    assert seen == [False, True, True]


@pytest.mark.parametrize("way", ["open_file", "show_in_folder", "open_folder"])
@pytest.mark.parametrize("black", [True, False])
def test_the_wall_is_as_it_was_where_nothing_opened(
    whole: WholeWindow, tmp_path: Path, way: str, *, black: bool
) -> None:
    """Else the next day begins with a black wall, and nobody knows why."""
    path = tmp_path / "Einladung.eml"
    path.write_bytes(b"Subject: x")
    whole.window.wall.show()
    if black:
        whole.bridge.toggle_black()
    refused = Desktop(lambda _url: False, lambda _command: False, "linux")
    assert not getattr(refused, way)(path)
    assert whole.bridge.projection.black is black


def test_a_file_that_is_gone_opens_nothing_and_blackens_nothing(
    whole: WholeWindow, tmp_path: Path
) -> None:
    whole.window.wall.show()
    assert not Desktop(lambda _url: True).open_file(tmp_path / "fehlt.pdf")
    assert not whole.bridge.projection.black


def test_there_is_one_door_to_other_programs() -> None:
    """Whatever opens something by another way would open it above the wall."""
    ways = re.compile(
        r"QDesktopServices|openUrl|setOpenExternalLinks\(True\)|os\.startfile|xdg-open"
    )
    named = [
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if ways.search(path.read_text(encoding="utf-8"))
    ]
    assert named == ["gui/desktop.py"]
