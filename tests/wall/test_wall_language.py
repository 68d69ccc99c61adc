# SPDX-License-Identifier: EUPL-1.2
"""The wall speaks the language of its workshop, whatever the moderator's screen speaks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from moderation import app as program
from moderation import registry
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.gui import texts
from moderation.gui.theme import apply_theme
from moderation.windows.wall.pages import offers_for
from tests.wall.test_nothing_dropped import SAMPLES, pages_of

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)


def workshop_in(language: str, name: str) -> State:
    """A sample whose minutes are in this language."""
    found = [
        replace(one, language=language) if isinstance(one, Workshop) else one
        for one in SAMPLES[name]()
        if not type(one).private
    ]
    return State.holding(found)


def spoken(state: State) -> list[list[str]]:
    """What can be read on every picture that is offered."""
    view = WallView(state)
    items = {
        (offer.item.key, block.activity): offer.item
        for block in view.of(Block)
        for offer in offers_for(view, block)
    }
    return [
        [run.text for page in pages_of(state, item, None) for run in page.runs]
        for item in items.values()
    ]


@pytest.mark.parametrize("name", [name for name in SAMPLES if name != "cards"])
def test_a_german_workshop_has_a_german_wall_on_an_english_screen(
    qapp: QApplication, name: str
) -> None:
    state = workshop_in("de", name)
    program.use_language(qapp, "de")
    right = spoken(state)
    program.use_language(qapp, "en")
    assert spoken(state) == right
    assert texts.language() == "en"


@pytest.mark.parametrize("name", ["example", "polls", "roles", "negotiation-agreed", "timeline"])
def test_an_english_workshop_has_an_english_wall_on_a_german_screen(
    qapp: QApplication, name: str
) -> None:
    state = workshop_in("en", name)
    program.use_language(qapp, "en")
    right = spoken(state)
    program.use_language(qapp, "de")
    found = spoken(state)
    assert [pair for pair in zip(found, right, strict=True) if pair[0] != pair[1]] == []
    assert texts.translate("CardsWall", "%n card(s)", "", 1) == "1 Karte"


def test_a_count_has_its_form_in_the_language_of_the_room() -> None:
    for language, one, two in (("de", "1 Karte", "2 Karten"), ("en", "1 card", "2 cards")):
        with texts.speaking(language):
            assert texts.translate("CardsWall", "%n card(s)", "", 1) == one
            assert texts.translate("CardsWall", "%n card(s)", "", 2) == two


def test_nothing_that_the_room_reads_asks_for_the_language_of_the_screen() -> None:
    source = Path(texts.__file__).parent.parent
    of_desk = {
        "gui/wall_view.py",
        "windows/wall/keys.py",
        "windows/wall/window.py",
        "windows/wall/words.py",
    }
    painters = [
        path
        for pattern in ("**/wall*.py", "**/wall/*.py", "gui/canvas/*.py", "gui/letter_wall.py")
        for path in source.glob(pattern)
        if path.relative_to(source).as_posix() not in of_desk
    ]
    assert len(painters) > 20
    asking = [path for path in painters if "QCoreApplication" in path.read_text(encoding="utf-8")]
    assert asking == []
