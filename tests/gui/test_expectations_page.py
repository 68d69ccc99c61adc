# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of a round: typed by keyboard, closed, looked at again, nothing clipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.expectations.model import RoundKind, RoundWord, kind_of, words_of
from moderation.activities.expectations.page import RoundPage
from moderation.activities.expectations.wall import RESULT, ROUND
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.findings.model import FindingAnswer, Outcome
from moderation.features.ratings.model import RatingCount
from moderation.features.votes.page import is_counting
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.settings import Settings
from moderation.windows.moderator.view import ModeratorView
from moderation.windows.wall.feed import WallFeed
from tests.expectations_sample import (
    BLOCK,
    CLOSING,
    NOW,
    SAID,
    A,
    P,
    closed,
    empty,
    going_on,
    looked_at,
)
from tests.looks import window_faults
from tests.room_bridge import bridge_to, type_words

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Opener = Callable[..., RoundPage]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the page of a state in the moderator's window."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    views: list[tuple[QWidget, ModeratorView, Bridge]] = []

    def open_page(
        state: State, width: int = 1366, height: int = 768, *, block_id: Id = BLOCK
    ) -> RoundPage:
        holder = QWidget()
        qtbot.addWidget(holder)
        bridge = bridge_to(state)
        view = ModeratorView(bridge, WallFeed(bridge, holder), Settings(), holder)
        views.append((holder, view, bridge))
        for widget in (holder, view):
            widget.resize(width, height)
        holder.show()
        qtbot.waitExposed(holder)
        view.show_block(block_id)
        holder.activateWindow()
        qtbot.waitUntil(holder.isActiveWindow)
        page = view.page
        assert isinstance(page, RoundPage)
        page.focus_work()
        return page

    yield open_page
    set_language("en")
    for _holder, view, bridge in views:
        view.dispose()
        bridge.close()


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)
    QApplication.processEvents()


def say(*words: str) -> None:
    for each in words:
        target = QApplication.focusWidget()
        assert target is not None
        type_words(target, each)
        press(ENTER)


def shown(page: RoundPage) -> list[str]:
    return [page.model.entity(row).text for row in range(page.model.rowCount())]


def test_a_round_is_typed_and_closed_without_the_mouse(opened: Opener) -> None:
    page = opened(empty())
    press(Qt.Key.Key_6, CTRL)
    say("Ruhe", "Mut")
    press(Qt.Key.Key_7, CTRL)
    say("Klarheit")
    type_words(page.line, "Tempo")
    assert shown(page) == ["Ruhe", "Mut", "Klarheit"]
    assert page.bridge.state.of(RoundWord) == (), "an open round is in memory alone"
    press(ENTER, CTRL)
    words = words_of(page.bridge.state, BLOCK)
    assert {(w.text, w.side) for w in words} == {
        ("Ruhe", P), ("Mut", P), ("Klarheit", A), ("Tempo", A),
    }  # fmt: skip
    assert shown(page) == [word.text for word in words]
    assert page.line.hasFocus()
    assert not is_counting(page.bridge, BLOCK)


def test_what_is_open_is_found_again_and_known_as_open(opened: Opener) -> None:
    page = opened(empty())
    say("Ruhe")
    assert is_counting(page.bridge, BLOCK)
    again = RoundPage(page.bridge, BLOCK, page)
    assert shown(again) == ["Ruhe"]
    press(Qt.Key.Key_Z, CTRL)
    assert shown(page) == []
    assert not is_counting(page.bridge, BLOCK)


def test_undo_takes_back_the_last_word_before_it_takes_back_a_step(opened: Opener) -> None:
    page = opened(empty())
    press(Qt.Key.Key_3, ALT)
    say("Ruhe", "Mut")
    press(Qt.Key.Key_Z, CTRL)
    assert shown(page) == ["Ruhe"]
    assert kind_of(page.bridge.state, BLOCK) is RoundKind.FLASH
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert kind_of(page.bridge.state, BLOCK) is RoundKind.EXPECTATIONS


def test_one_answer_alone_is_refused_with_a_sentence(opened: Opener) -> None:
    page = opened(empty())
    said: list[object] = []
    page.bridge.failed.connect(said.append)
    say("Ruhe")
    press(ENTER, CTRL)
    assert len(said) == 1
    assert shown(page) == ["Ruhe"]


def test_words_are_mended_and_removed_in_the_list(opened: Opener, qtbot: QtBot) -> None:
    page = opened(empty())
    say("Ruhe", "Mut")
    press(Qt.Key.Key_Up)
    assert page.list.hasFocus()
    press(Qt.Key.Key_F2)
    editor = page.list.findChild(QLineEdit, "rowEditor")
    assert editor is not None
    editor.selectAll()
    type_words(editor, "Zeit")
    QTest.keyClick(editor, ENTER)
    qtbot.waitUntil(lambda: shown(page) == ["Ruhe", "Zeit"])
    page.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert shown(page) == ["Ruhe"]
    page.list.setFocus()
    press(Qt.Key.Key_M)
    assert page.line.hasFocus()
    assert page.line.text() == "m", "a letter is the beginning of the next word"


def test_stored_words_are_removed_and_come_back_by_undo(opened: Opener) -> None:
    page = opened(closed(empty()))
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Delete)
    assert page.model.rowCount() == len(SAID) - 1
    page.bridge.undo()
    assert page.model.rowCount() == len(SAID)


def test_one_key_chooses_the_kind(opened: Opener) -> None:
    page = opened(empty())
    for key, kind in (
        (Qt.Key.Key_2, RoundKind.CHECK_IN),
        (Qt.Key.Key_3, RoundKind.FLASH),
        (Qt.Key.Key_1, RoundKind.EXPECTATIONS),
    ):
        press(key, ALT)
        assert kind_of(page.bridge.state, BLOCK) is kind
    assert page.line.text() == ""


def test_expectations_are_looked_at_again_by_digits(opened: Opener) -> None:
    said = [("Ruhe", P), ("Mut", P)]
    page = opened(closed(empty(started_at=NOW), said))
    assert page.wall_item().key == ROUND
    press(Qt.Key.Key_4, ALT)
    assert page.sheet.table.hasFocus()
    for _word in said:
        for key in (Qt.Key.Key_2, Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_Space,
                    Qt.Key.Key_5, Qt.Key.Key_Space):  # fmt: skip
            press(key)
    assert page.sheet.close_button.isEnabled()
    page.sheet.close_button.click()
    counts = page.bridge.state.of(RatingCount)
    assert {(count.side, count.counts) for count in counts} == {(P, (2, 1, 5))}
    assert page.list.isVisible()
    assert page._look(page.model.entity(0)).details.startswith("2 met, 1 partly, 5 not met")
    assert page.wall_item().key == RESULT
    assert not is_counting(page.bridge, BLOCK)
    page.hints._choose(0)
    page.hints.handle(Outcome.PARKED)
    assert len(page.bridge.state.of(FindingAnswer)) == 1


def test_before_that_the_hints_count_answers_and_no_expectation_as_missed(opened: Opener) -> None:
    page = opened(closed(empty(), SAID[:6]))
    assert page.hints.isVisible()
    assert page.hints.panel.figure.accessibleName() == "6 Answers"


def test_there_is_nothing_to_look_at_again_in_a_flash_round(opened: Opener) -> None:
    page = opened(closed(empty(kind=RoundKind.FLASH)))
    assert not page.review_button.isVisible()
    press(Qt.Key.Key_4, ALT)
    assert page.line.hasFocus()


def test_the_closing_round_looks_back_at_the_expectations_before(opened: Opener) -> None:
    page = opened(going_on(closed(empty(), [("Ruhe", P), ("Mut", P)])), block_id=CLOSING)
    assert page.review_button.isVisible()
    say("Danke", "Gut")
    press(Qt.Key.Key_4, ALT)
    assert page.sheet.table.hasFocus()
    for _word in range(2):
        for key in (Qt.Key.Key_5, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Space):
            press(key)
    page.sheet.close_button.click()
    assert len(page.bridge.state.of(RatingCount)) == 2
    assert not page.review_button.isVisible()
    assert shown(page) == ["Danke", "Gut"], "what is open stays"
    assert page.wall_item().key == ROUND
    page.close_round()
    assert page.note.text() == "Looking back: 2 of 2 expectations were met."
    assert page.wall_item().key == RESULT


def test_f7_shows_it_to_the_room(opened: Opener) -> None:
    page = opened(closed(empty()))
    press(Qt.Key.Key_F7)
    assert page.bridge.projection.item == page.wall_item()


def test_the_row_that_is_counted_is_in_sight(opened: Opener) -> None:
    many = [(f"Erwartung {n}", P) for n in range(30)]
    page = opened(closed(empty(), many))
    press(Qt.Key.Key_4, ALT)
    table = page.sheet.table
    table.setCurrentIndex(table.model().index(29, 0))
    QApplication.processEvents()
    at = table.viewport().mapTo(
        page.area.viewport(), table.visualRect(table.currentIndex()).center()
    )
    assert page.area.viewport().rect().contains(at)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_nothing_is_cut(opened: Opener, language: str, size: tuple[int, int]) -> None:
    for state in (
        empty(),
        closed(empty()),
        looked_at(closed(empty(started_at=NOW))),
        closed(empty(kind=RoundKind.CHECK_IN), [(str(n), s) for s in (P, A) for n in range(3, 9)]),
    ):
        set_language(language)
        page = opened(state, *size)
        page.hints._choose(0) if page.hints.isVisible() else None
        QApplication.processEvents()
        assert window_faults(page) == []
        press(Qt.Key.Key_4, ALT)
        assert window_faults(page) == []
