"""The question bank in the preparation: found, ticked, taken, worded anew, by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.polls.model import Poll, options_of
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.features.questions import bank
from moderation.features.questions.bank import QuestionRole
from moderation.features.questions.model import QuestionUse
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.windows.prepare.question_dialog import QuestionDialog
from moderation.windows.prepare.questions import OWN, QuestionsDialog
from moderation.windows.prepare.view import PrepareView
from tests.stores import new_session, open_writer

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bridge(qapp: QApplication, tmp_path: Path, data_dir: Path) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    with open_writer(tmp_path / "store.sqlite") as writer:
        made = Bridge(writer)
        made.open(new_session(writer))
        yield made
        made.close()


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot) -> PrepareView:
    made = PrepareView(bridge)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made


def press(key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def within(do: Callable[[QuestionsDialog], None]) -> None:
    """Open the bank by its key, do something in it, and close it if it is still open."""
    seen: list[BaseException] = []

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, QuestionsDialog)
            do(dialog)
        except BaseException as error:  # noqa: BLE001 - told after the dialog is closed
            seen.append(error)
        finally:
            if dialog is not None and dialog.isVisible():
                dialog.close()

    QTimer.singleShot(0, run)
    press(Key.Key_F, CTRL | SHIFT)
    if seen:
        raise seen[0]


def tick(dialog: QuestionsDialog, number: int) -> list[str]:
    """Tick the first few from within the search; their words."""
    found = []
    for place in range(number):
        if place:
            QTest.keyClick(dialog.search, Key.Key_Down)
        QTest.keyClick(dialog.search, Key.Key_Space, CTRL)
        question = dialog.current()
        assert question is not None
        found.append(question.text)
    return found


def test_ticked_questions_become_blocks_and_one_undo_takes_them_back(
    view: PrepareView, bridge: Bridge
) -> None:
    before = bridge.state.of(Block)
    words: list[str] = []

    def take(dialog: QuestionsDialog) -> None:
        dialog.chips[QuestionRole.COORDINATION].click()
        words.extend(tick(dialog, 3))
        QTest.keyClick(dialog.search, Key.Key_Return)

    within(take)
    blocks = bridge.state.of(Block)
    assert [block.question for block in blocks[1:4]] == words
    assert len({block.title for block in blocks}) == len(blocks)
    assert view.agenda.list.block_id() == blocks[1].id
    bridge.undo()
    assert bridge.state.of(Block) == before
    assert not bridge.state.of(QuestionUse)


def test_without_a_tick_the_question_that_is_read_is_taken(
    view: PrepareView, bridge: Bridge
) -> None:
    def take(dialog: QuestionsDialog) -> None:
        dialog.search.setText("By which way does the leadership hear")
        QTest.keyClick(dialog.search, Key.Key_Return)

    within(take)
    assert bridge.state.of(Block)[1].question.startswith("By which way does the leadership")


def test_as_cards_they_lie_in_the_current_block(view: PrepareView, bridge: Bridge) -> None:
    words: list[str] = []

    def take(dialog: QuestionsDialog) -> None:
        words.extend(tick(dialog, 2))
        dialog.cards.click()

    within(take)
    block = bridge.state.of(Block)[0]
    assert [(card.text, card.block_id) for card in bridge.state.of(Entry)] == [
        (each, block.id) for each in words
    ]


def test_as_a_vote_the_room_chooses_among_them(view: PrepareView, bridge: Bridge) -> None:
    words: list[str] = []

    def take(dialog: QuestionsDialog) -> None:
        assert not dialog.vote.isEnabled()
        words.extend(tick(dialog, 3))
        dialog.vote.click()

    within(take)
    (poll,) = bridge.state.of(Poll)
    assert poll.block_id == bridge.state.of(Block)[0].id
    assert [option.text for option in options_of(bridge.state, poll.id)] == words
    assert {use.entity_id for use in bridge.state.of(QuestionUse)} == {poll.id}


def test_more_than_five_are_hinted_at(view: PrepareView, bridge: Bridge) -> None:
    def look(dialog: QuestionsDialog) -> None:
        tick(dialog, 5)
        assert dialog.hint.isHidden()
        QTest.keyClick(dialog.search, Key.Key_Down)
        QTest.keyClick(dialog.search, Key.Key_Space, CTRL)
        assert "6 questions at once" in dialog.hint.accessibleName()
        QTest.keyClick(dialog.search, Key.Key_Space, CTRL)
        assert dialog.hint.isHidden()

    within(look)


def test_the_bank_says_where_a_question_was_used_before(
    view: PrepareView, bridge: Bridge, qtbot: QtBot
) -> None:
    within(lambda dialog: dialog.main_button.click())
    used = bridge.state.of(QuestionUse)[0].question

    def look(dialog: QuestionsDialog) -> None:
        qtbot.waitUntil(lambda: bool(dialog.reading.page.findChildren(type(dialog.count))))
        qtbot.waitUntil(lambda: "Used before" in words_of(dialog))
        question = dialog.current()
        assert question is not None
        assert question.id == used
        assert "12 Mar 2026 · Radachse · block" in words_of(dialog).replace("March", "Mar")

    within(look)


def words_of(dialog: QuestionsDialog) -> str:
    labels = dialog.reading.page.findChildren(type(dialog.count))
    return "\n".join(label.text() for label in labels)


def test_a_question_of_ones_own_is_worded_found_and_deleted(
    view: PrepareView, bridge: Bridge, qtbot: QtBot
) -> None:
    def word(dialog: QuestionsDialog) -> None:
        asked = dialog.new

        def type_it() -> None:
            own = QApplication.activeModalWidget()
            assert isinstance(own, QuestionDialog)
            QTest.keyClicks(own.words, "Is everything clear?")
            assert "closed question" in own.doubt.text()
            own.words.setText("What is not clear yet?")
            assert own.doubt.text() == ""
            own.follow_ups.setPlainText("To whom?\n\n")
            own.main_button.click()

        QTimer.singleShot(0, type_it)
        asked.click()
        dialog.chips[OWN].click()
        question = dialog.current()
        assert question is not None
        assert (question.text, question.follow_ups) == ("What is not clear yet?", ("To whom?",))
        assert len(dialog.fitting()) == 1
        dialog.remove.click()
        assert not dialog.fitting()
        assert dialog.nothing.isVisible()

    within(word)
    assert not [question for question in bank.load("en").questions if question.own]


def test_a_broken_file_of_own_questions_is_said_with_the_cure(view: PrepareView) -> None:
    bank.own_path().parent.mkdir(parents=True, exist_ok=True)
    bank.own_path().write_text("{", encoding="utf-8")

    def read(dialog: QuestionsDialog) -> None:
        assert dialog.faults.isVisible()
        words = dialog.faults.accessibleName() + dialog.faults.accessibleDescription()
        assert "own.json" in words
        assert str(bank.own_path().parent) in words
        assert "Mend the file" in words
        assert dialog.fitting(), "the others are there"

    within(read)
