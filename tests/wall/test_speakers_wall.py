# SPDX-License-Identifier: EUPL-1.2
"""The list of speakers on the wall: every page has its number, and the rule lies beside it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation.domain.projection import Projection, Theme
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.features.speakers import edits
from moderation.features.speakers.wall import LIST
from moderation.gui.canvas import paint_picture
from moderation.windows.wall.picture import WallShot
from tests.unit.test_speakers import NOW, UNITS, led


def painted(state: State, page: int, size: QSize) -> tuple[str, list[str]]:
    """What stands on a page, and what is wrong with it."""
    picture = WallShot(WallView(state), Projection(item=LIST, page=page), NOW)
    made = paint_picture(size, Theme.LIGHT, picture)
    return " ".join(run.text for run in made.canvas.texts), made.canvas.faults()


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1280, 720)])
def test_every_page_of_a_long_list_has_its_number(qapp: QApplication, size: QSize) -> None:
    del qapp
    state = led()
    for _round in range(3):
        for unit in UNITS.values():
            state = state.apply(edits.put_on(state, unit))
    state = state.apply(edits.change_rules(state, limit=3, fresh_first=True, quieter_first=True))
    found = re.search(r"Blatt 1 von (\d)", painted(state, 0, size)[0])
    assert found is not None
    pages = int(found[1])
    said = [painted(state, page, size) for page in range(pages)]
    for number, (words, faults) in enumerate(said, 1):
        assert faults == []
        assert f"Blatt {number} von {pages}" in words
    assert all("3 Minuten je Beitrag." in words for words, _faults in said)
    assert sum(words.count("Tiefbauamt") for words, _faults in said) == 3, "nobody is left out"
    few = led().apply(edits.put_on(led(), UNITS["a"]))
    assert "Blatt" not in painted(few, 0, size)[0]
