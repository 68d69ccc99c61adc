# SPDX-License-Identifier: EUPL-1.2
"""What a picture had to cut stands whole on pages behind it, and the desk says where."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.projection import Projection, Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.agenda.wall import BLOCK, MESSAGE
from moderation.gui.canvas import lay_out, paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.settings import Settings
from moderation.windows.moderator.desk import Desk
from moderation.windows.wall.feed import WallFeed
from moderation.windows.wall.picture import WallShot
from tests.room_bridge import bridge_to
from tests.wall.test_nothing_dropped import NOW, pages_of

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TITLE = (
    "Instandhaltungsrückstand der Verkehrsinfrastruktur und Kommunalverfassungsangelegenheiten "
    "der Straßenverkehrsbehörde im Planfeststellungsverfahren zur Ortsumgehung "
    "Oberniederwiesenbach und ihrer Zubringer samt Lärmschutzmaßnahmenprogramm, "
    "Ausgleichsflächenkataster und Verkehrsentwicklungsplanfortschreibung der "
    "Verwaltungsgemeinschaft"
)
ITEM = WallItem(key=BLOCK, block_id=Id("b"))


def titled(title: str, question: str = "") -> State:
    block = Block(id=Id("b"), workshop_id=Id("w"), title=title, question=question, minutes=30)
    return State.holding([Workshop(id=Id("w"), title="Klima", current_block_id=block.id), block])


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    set_language("en")


def test_a_long_title_is_whole_on_the_page_behind() -> None:
    first, *behind = pages_of(titled(TITLE), ITEM, None)
    assert any(run.rest for run in first.runs)
    assert TITLE in [run.text for page in behind for run in page.runs]
    assert all(run.complete for page in behind for run in page.runs)


def test_what_fits_has_no_page_behind() -> None:
    (page,) = pages_of(titled("Ankommen"), ITEM, None)
    assert all(run.complete for run in page.runs)


def test_what_is_longer_than_a_page_goes_on_with_the_next_letter() -> None:
    words = " ".join(f"Wort{number}" for number in range(700))
    _own, *behind = pages_of(titled("Nachricht"), WallItem(key=MESSAGE), None, message=words)
    assert len(behind) > 3
    shown = " ".join(
        " ".join(run.lines).replace(" …", "") for page in behind for run in page.runs[1:]
    )
    assert shown == words


def test_a_page_past_the_last_is_the_last() -> None:
    state = titled(TITLE)
    number = len(pages_of(state, ITEM, None))

    def shown(page: int) -> list[str]:
        shot = WallShot(WallView(state), Projection(item=ITEM, page=page), NOW)
        painted = paint_picture(QSize(1920, 1080), Theme.LIGHT, shot)
        return [run.text for run in painted.canvas.texts]

    assert shown(99) == shown(number - 1) != shown(0)


def test_no_word_is_cut_twice() -> None:
    """The dots of a shortened text stand behind a whole word, or behind a syllable and a hyphen."""
    for width in range(300, 900, 40):
        block = lay_out(TITLE, width, 120, size=44)
        assert block.rest
        last = block.lines[-1].removesuffix(" …")
        assert last != block.lines[-1]
        assert last.endswith("-") or last.split()[-1] in TITLE.split(), last
        letters = "".join(block.lines).removesuffix(" …") + block.rest
        assert letters.replace("-", "").replace(" ", "") == TITLE.replace(" ", "")


def test_the_desk_says_on_which_page_it_stands_whole(qtbot: QtBot) -> None:
    bridge = bridge_to(titled(TITLE))
    feed = WallFeed(bridge)
    desk = Desk(bridge, feed, Settings())
    qtbot.addWidget(desk)
    desk.resize(320, 700)
    desk.show()
    bridge.show_on_wall(ITEM)
    assert not desk.hint.isHidden()
    assert desk.hint.text.text() == "Too long for this picture. Whole on page 2."
    assert desk.page.text() == "1 of 2"
    desk.next_page()
    assert desk.hint.isHidden()
    assert desk.page.text() == "2 of 2"
    bridge.close()
