# SPDX-License-Identifier: EUPL-1.2
"""The rail while groups work side by side: readable titles, one end, time for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.agenda import edits
from moderation.features.agenda.model import Block
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme, font
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets.rows import in_lines
from moderation.windows.moderator.rail import Rail
from tests.room_bridge import NOW, bridge_to
from tests.wall.test_agenda_wall import begun, local
from tests.whole_window import SMALL_LAPTOP, example, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def now_begun() -> State:
    """The groups as if they had begun at the moment of the bridge's clock."""
    state = begun()
    changes = [
        edits.edit_block(state, block.id, started_at=NOW)
        for block in state.of(Block)
        if block.running
    ]
    for change in changes:
        state = state.apply(change)
    return state


@pytest.fixture
def rail(qapp: QApplication, qtbot: QtBot) -> Iterator[Rail]:
    """The rail of four groups that have just begun."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    rail = Rail(bridge_to(now_begun()))
    qtbot.addWidget(rail)
    rail.resize(Size.RAIL, 700)
    rail.show()
    qtbot.waitExposed(rail)
    yield rail
    rail._bridge.close()


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_button_that_has_a_key_shows_it_on_a_small_laptop(
    qtbot: QtBot, language: str
) -> None:
    """Beside its words, which stay whole."""
    with whole_window(qtbot, language=language, size=SMALL_LAPTOP) as whole:
        whole.open(example(language))
        whole.window.show_moderator()
        whole.settle()
        own = whole.moderator.rail
        assert own.width() == Size.RAIL_NARROW
        keys = {"F6": (own.start, own.finish), "F12": (own.read_back,), "F5": (own.catch_up,)}
        for key, buttons in keys.items():
            for button in buttons:
                assert button.key_hint() == key, button.label()
                assert button.sizeHint().width() <= own.width() - 2 * Space.XS
        assert own.record.key_hint() == "F4"


def test_long_titles_take_two_lines_and_more_height(rail: Rail) -> None:
    heights = {
        block.title: rail.list.delegate.sizeHint(
            QStyleOptionViewItem(), rail.list.blocks.index_of(block.id)
        ).height()
        for block in rail._bridge.state.of(Block)
    }
    assert heights["Jugend"] == heights["Plenum"] == heights["Auftakt"]
    assert heights["Kommunalverfassungsangelegenheiten"] > heights["Jugend"]
    # The card of the running block breaks its title too, and speaks the whole of it.
    title = rail.card.title
    assert "\n" in title.text()
    assert title.accessibleName() == "Verkehrsentwicklungsplanung und Nahmobilität"


@pytest.mark.parametrize("width", [Size.RAIL_NARROW, Size.RAIL, Size.RAIL + 60])
def test_the_card_has_room_for_a_title_in_two_lines(rail: Rail, width: int) -> None:
    rail.set_width(width)
    rail.list.doItemsLayout()
    QApplication.processEvents()
    title = rail.card.title
    assert "\n" in title.text()
    assert title.height() >= title.sizeHint().height()
    assert rail.card.height() >= rail.card.sizeHint().height()


def test_a_compound_is_broken_at_its_seam_and_only_the_last_line_ends_in_dots(
    rail: Rail,
) -> None:
    set_language("de")
    face = font(Size.BODY, SEMIBOLD)
    assert in_lines("Kommunalverfassungsangelegenheiten", face, 160, 2) == [
        "Kommunalverfassungs-",
        "angelegenheiten",
    ]
    assert in_lines("Jugend", face, 160, 2) == ["Jugend"]
    first, second = in_lines("Klimafolgenanpassungsmaßnahmen in den Quartieren", face, 160, 2)
    assert first.endswith("-")
    assert second.endswith("…")
    del rail


def test_card_and_foot_say_the_one_end_and_more_time_moves_it(rail: Rail) -> None:
    end = local(NOW + timedelta(minutes=45))
    assert rail.card.left.text() == "45 min left"
    assert rail.card.since.text().endswith(f"all groups until {end}")
    assert rail.ends.text() == f"End {local(NOW + timedelta(minutes=75))}"
    rail.card.extended.emit()
    assert rail._bridge.state.get(Block, Id("b2")).extra_minutes == 5
    assert rail.card.left.text() == "50 min left"
    assert rail.ends.text() == f"End {local(NOW + timedelta(minutes=80))}"


def test_the_end_of_a_block_is_a_quiet_sign_for_the_moderator_alone(
    rail: Rail, monkeypatch: pytest.MonkeyPatch
) -> None:
    aloud: list[str] = []
    monkeypatch.setattr(
        "moderation.windows.moderator.running_card.announce",
        lambda _card, words: aloud.append(words),
    )
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    bridge = rail._bridge
    shown = bridge.projection

    def after(minutes: float) -> None:
        bridge.session._clock = lambda: NOW + timedelta(minutes=minutes)
        bridge.tick()

    after(20)
    assert rail.card.ground == LIGHT.surface
    assert not aloud
    after(44.5)
    assert rail.card.selected
    assert rail.card.ground == LIGHT.surface
    after(45.5)
    assert rail.card.ground == LIGHT.sand
    after(46)
    assert [words.rpartition(": ")[2] for words in aloud] == ["1 min left", "1 min over"]
    assert bridge.projection == shown
    assert not beeps
    # With more time there is no end yet.
    rail.card.extended.emit()
    after(46)
    assert rail.card.ground == LIGHT.surface
