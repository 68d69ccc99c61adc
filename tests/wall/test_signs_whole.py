# SPDX-License-Identifier: EUPL-1.2
"""Every page of every picture says that the doors are shut and what time of day it is, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.domain.projection import Projection, Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.windows.wall.pages import offers_for
from moderation.windows.wall.picture import WallShot
from tests.long_words import LongWords, entities_of
from tests.wall.test_nothing_dropped import FULL_HD, NOW, SAMPLES
from tests.wall.test_whole_pages import ITEM, TITLE, titled

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SHUT = {"de": "Nichtöffentlich", "en": "Closed session"}
SOON = NOW + timedelta(minutes=17)
"""A time of day that no plan has."""
CLOCK = "13:47"


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    set_language("de")


def shown_on(state: State, item: WallItem, page: int) -> tuple[list[str], WallShot]:
    """The texts of one page in a closed session, and the picture that painted them."""
    projection = Projection(item=item, page=page, show_clock=True)
    shot = WallShot(WallView(state), projection, SOON, shut=True)
    painted = paint_picture(FULL_HD, Theme.LIGHT, shot)
    return [run.text for run in painted.canvas.texts], shot


def lacking(state: State, item: WallItem) -> list[str]:
    """What is said too often or not at all on the first and last pages of a picture."""
    first, shot = shown_on(state, item, 0)
    own = shot.pages - shot.owing
    found = {0: first}
    for page in (own - 1, own, shot.pages - 1):
        if 0 < page < shot.pages and page not in found:
            found[page] = shown_on(state, item, page)[0]
    return [
        f"{item.key} page {page + 1} of {shot.pages}: {shown.count(sign)} x {sign}"
        for page, shown in found.items()
        for sign in (SHUT[state.workshop.language], CLOCK)
        if shown.count(sign) != 1
    ]


@pytest.mark.parametrize("name", list(SAMPLES))
def test_every_page_has_the_signs(name: str) -> None:
    state = LongWords().state(SAMPLES[name]())
    view = WallView(state)
    faults: list[str] = []
    seen: set[str] = set()
    for block in view.of(Block):
        for offer in offers_for(view, block):
            if offer.item.key not in seen:
                seen.add(offer.item.key)
                faults += lacking(state, offer.item)
    assert seen
    assert not faults, "\n" + "\n".join(faults)


def test_the_pages_of_what_was_cut_show_the_time_that_is_left() -> None:
    (workshop, block) = entities_of(titled(TITLE))
    running = replace(block, started_at=SOON - timedelta(minutes=10))
    state = State.holding([workshop, running])
    for page in (0, 1):
        shown, shot = shown_on(state, ITEM, page)
        assert shot.owing == 1
        assert "noch 20\u00a0min" in shown, page
