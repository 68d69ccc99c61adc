# SPDX-License-Identifier: EUPL-1.2
"""On the wall a text of blanks alone looks as if nobody had written it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation.activities.vision.wall.signs import known_icon
from moderation.domain.projection import Projection, Theme
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.windows.wall.pages import offers_for
from moderation.windows.wall.picture import WallShot
from tests.blanks import ONE_EACH, spoilt

NOW = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
SIZE = QSize(960, 540)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("de")


def seen(state: State) -> list[tuple[str, ...]]:
    """The texts of every picture that the room can be shown."""
    view, found = WallView(state), []
    for block in view.of(Block):
        for offer in offers_for(view, block):
            picture = WallShot(view, Projection(item=offer.item), NOW)
            canvas = paint_picture(SIZE, Theme.LIGHT, picture).canvas
            found.append((offer.item.key, *(run.text for run in canvas.texts)))
    return found


@pytest.mark.parametrize("seed", range(len(ONE_EACH)))
def test_every_picture_with_blanks_is_the_one_without_a_word(seed: int) -> None:
    shown = seen(spoilt(seed, ONE_EACH[seed]))
    assert shown == seen(spoilt(seed, ""))
    assert len(shown) > 10
    assert any(len(texts) > 1 for texts in shown)


@pytest.mark.parametrize("seed", range(20))
def test_a_workshop_without_a_word_can_be_shown(seed: int) -> None:
    assert len(seen(spoilt(seed, "", share=1))) > 10


@pytest.mark.parametrize("name", ["x" * 300, "../app", "\0", "a/b", "no such icon"])
def test_what_names_no_icon_shows_the_star(name: str) -> None:
    assert known_icon(name) == "star"
