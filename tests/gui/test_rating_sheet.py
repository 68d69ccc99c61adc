# SPDX-License-Identifier: EUPL-1.2
"""The sheet where ballots of a rating are entered: by keyboard, for both sides, in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import Message, untranslated
from moderation.features.ratings.edits import close_rating
from moderation.features.ratings.model import RatingCount, Scale
from moderation.features.ratings.page import RatingSheet
from moderation.features.ratings.rules import COMPARED
from moderation.features.votes.page import is_counting
from moderation.features.votes.page.table import Option
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language, text
from moderation.gui.theme import apply_theme
from tests.involvement_sample import actor_id, state_of
from tests.looks import window_faults
from tests.room_bridge import bridge_to

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
RATING = Id("rating")
WORDS = Scale.named(untranslated("met"), untranslated("partly met"), untranslated("not met"))
STATEMENTS = (
    Option(actor_id(0), "Ein gemeinsames Bild der nächsten zehn Jahre"),
    Option(actor_id(1), "Klare Rollen"),
)
Opener = Callable[..., RatingSheet]


SIX_OF_BOTH = tuple((Id(f"{side.value}-{n}"), side) for side in COMPARED for n in range(6))


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    bridge = bridge_to(state_of())
    yield bridge
    bridge.close()


@pytest.fixture
def opened(bridge: Bridge, qtbot: QtBot) -> Opener:
    def open_sheet(scale: Scale = WORDS) -> RatingSheet:
        sheet = RatingSheet(scale)
        qtbot.addWidget(sheet)
        sheet.follow(lambda: SIX_OF_BOTH)
        sheet.show_vote(STATEMENTS)
        sheet.open_rating(bridge, RATING)
        sheet.resize(816, 600)
        sheet.show()
        qtbot.waitExposed(sheet)
        sheet.focus_work()
        return sheet

    return open_sheet


def keys(sheet: RatingSheet, typed: str) -> None:
    """Type counts; a blank goes on to the next value."""
    for letter in typed:
        QTest.keyClick(sheet.table, Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter)))


def test_ballots_are_typed_for_both_sides_and_closed(bridge: Bridge, opened: Opener) -> None:
    sheet = opened()
    buttons = sheet.sides.findChildren(QAbstractButton)
    assert [button.accessibleName() or button.text() for button in buttons] == [
        "Politics",
        "Administration",
    ]
    assert not sheet.close_button.isEnabled()
    keys(sheet, "5   1 4 ")
    assert sheet.close_button.isEnabled()
    before = bridge.state.entities()
    assert is_counting(bridge, RATING)
    assert bridge.state.of(RatingCount) == ()
    assert bridge.state.entities() == before
    bridge.session.perform(
        close_rating(bridge.state, [each.id for each in STATEMENTS], sheet.tally)
    )
    counts = {count.statement_id: count.counts for count in bridge.state.of(RatingCount)}
    assert counts == {actor_id(0): (5, 0, 0), actor_id(1): (1, 4, 0)}
    sheet.forget_rating(bridge, RATING)
    assert not is_counting(bridge, RATING)


def test_what_was_counted_is_found_again_after_looking_elsewhere(opened: Opener) -> None:
    keys(opened(), "3")
    again = opened()
    assert again.tally.count(actor_id(0), Side.POLITICS, 0) == 3


def test_a_statement_that_lacks_ballots_is_named(opened: Opener) -> None:
    sheet = opened()
    keys(sheet, "6   5")
    labels = {each.id: each.label for each in STATEMENTS}
    assert sheet.sentences(sheet.findings(), labels) == [
        "Politics: “Klare Rollen” has 5 ballots, others 6."
    ]
    assert [hint.isVisible() for hint in sheet.hints] == [True, False, False]
    assert not sheet.close_button.isEnabled()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scale", [WORDS, Scale(1, 5), Scale(0, 10)])
def test_nothing_is_cut(opened: Opener, language: str, scale: Scale) -> None:
    set_language(language)
    try:
        sheet = opened(scale)
        keys(sheet, "6   5")
        QApplication.processEvents()
        assert window_faults(sheet) == []
        head = sheet.table.horizontalHeader()
        widths = [
            head.fontMetrics().horizontalAdvance(text(v) if isinstance(v, Message) else v)
            for v in scale.values
        ]
        assert all(wide < head.sectionSize(n) for n, wide in enumerate(widths)), "a head is cut"
    finally:
        set_language("en")
