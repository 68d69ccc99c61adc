# SPDX-License-Identifier: EUPL-1.2
"""The round of the goals: around the room by digits, and what follows from who is there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.goals import edits
from moderation.activities.goals.agreement import Answer, Position, Stand, answers_of, stands
from moderation.activities.goals.model import Goal, goals_of
from moderation.activities.goals.page import GoalsPage
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.people.model import Authority, Participant
from moderation.features.people.presence import in_room
from moderation.features.votes.wording import mended
from moderation.gui.bridge import Bridge
from moderation.gui.paint.shapes import Stance
from moderation.gui.texts import text
from moderation.gui.widgets import ConfirmDialog
from tests.goals_page import look, shown
from tests.municipal_room import GOALS, goal_id, room, unit_id
from tests.room_bridge import NOW, bridge_to, type_words
from tests.whole_window import example, whole_window

__all__ = ["look"]
"""The fixture that every test here has."""


def unanswered() -> State:
    """The room while its goals are on the agenda, and before anybody has answered."""
    return State.holding(
        replace(e, started_at=NOW) if isinstance(e, Block) and e.id == GOALS else e
        for e in room().entities()
        if e.kind != "goal_answer"
    )


@pytest.fixture
def bridge(qapp: QApplication) -> Bridge:
    made = bridge_to(unanswered())
    made.session.ask_about_words = mended
    return made


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> GoalsPage:
    made = shown(qtbot, bridge, goal_id(1))
    made.detail.answers.setFocus()
    made.detail.answers.to_first()
    return made


def press(page: GoalsPage, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> int:
    """Press keys where the keyboard is; tells how many they were."""
    for key in keys:
        focus = page.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)
    return len(keys)


def answering(monkeypatch: pytest.MonkeyPatch, *, yes: bool) -> list[str]:
    """Answer each question; the list holds what was asked."""
    asked: list[str] = []

    def ask(_parent: QWidget, *, title: str, **_words: str) -> bool:
        asked.append(title)
        return yes

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    return asked


def stand_of(bridge: Bridge, number: int, key: str) -> Stand:
    goal = bridge.state.get(Goal, goal_id(number))
    found = (each for each in stands(bridge.state, goal) if each.unit is not None)
    return next(each for each in found if each.unit is not None and each.unit.id == unit_id(key))


def current(page: GoalsPage) -> tuple[Id | None, Id | None]:
    row = page.detail.answers.current()
    return page.list.current_id(), None if row is None else row.id


def test_six_goals_and_eleven_units_take_less_than_eighty_keys(
    page: GoalsPage, bridge: Bridge
) -> None:
    pattern = (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
    given = {"1": "yes", "2": "reservation", "3": "no", "4": "open"}
    pressed, expected = 0, []
    for _goal in range(6):
        for place in range(11):
            key = pattern[place % len(pattern)]
            pressed += press(page, key)
            expected.append(given[chr(key)])
    assert pressed < 80
    goals = goals_of(bridge.state, GOALS)
    said = [each.position.value for goal in goals for each in stands(bridge.state, goal)]
    assert said == expected
    assert current(page) == (goal_id(6), unit_id("bahn")), "behind the last one it stays"


def test_the_rest_agrees_with_one_key_and_the_next_goal_begins(
    page: GoalsPage, bridge: Bridge
) -> None:
    press(page, Qt.Key.Key_1, Qt.Key.Key_3)
    press(page, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    said = [each.position for each in stands(bridge.state, bridge.state.get(Goal, goal_id(1)))]
    assert said == [Position.YES, Position.NO, *[Position.YES] * 9]
    assert current(page) == (goal_id(2), unit_id("a"))
    assert page.detail.answers.hasFocus()
    bridge.undo()
    assert len(answers_of(bridge.state, goal_id(1))) == 2, "one step"


def test_the_words_of_the_last_reservation_are_one_key_away(
    page: GoalsPage, bridge: Bridge
) -> None:
    press(page, Qt.Key.Key_2, Qt.Key.Key_V)
    assert page.detail.round.words.hasFocus()
    type_words(page.detail.round.words, "Nur ohne Eigenmittel")
    press(page, Qt.Key.Key_Tab)
    assert page.detail.round.lifted.hasFocus()
    type_words(page.detail.round.lifted, "Haushalt 2029")
    press(page, Qt.Key.Key_Return)
    said = answers_of(bridge.state, goal_id(1))[unit_id("a")]
    assert (said.text, said.lifted_by) == ("Nur ohne Eigenmittel", "Haushalt 2029")
    assert page.detail.answers.hasFocus()
    assert current(page) == (goal_id(1), unit_id("b")), "the round goes on where it was"


def test_the_words_of_the_last_unit_are_found_from_the_next_goal(
    page: GoalsPage, bridge: Bridge
) -> None:
    page.detail.answers.set_current(unit_id("bahn"))
    press(page, Qt.Key.Key_3)
    assert current(page) == (goal_id(2), unit_id("a"))
    press(page, Qt.Key.Key_V)
    assert current(page) == (goal_id(1), unit_id("bahn"))
    type_words(page.detail.round.words, "Sperrpausen fehlen")
    press(page, Qt.Key.Key_Return)
    assert answers_of(bridge.state, goal_id(1))[unit_id("bahn")].text == "Sperrpausen fehlen"
    assert current(page) == (goal_id(2), unit_id("a"))


def test_words_lead_to_no_reservation_of_a_unit_that_was_never_asked(
    page: GoalsPage, bridge: Bridge
) -> None:
    said: list[str] = []
    bridge.failed.connect(lambda message: said.append(text(message)))
    press(page, Qt.Key.Key_1, Qt.Key.Key_V)
    assert page.detail.answers.hasFocus()
    assert said[0].startswith("There is no reservation and no rejection yet.")
    press(page, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_V)
    assert page.detail.round.words.hasFocus()
    assert current(page) == (goal_id(1), unit_id("b")), "the last reservation, not the last answer"
    assert set(answers_of(bridge.state, goal_id(1))) == {unit_id(key) for key in "abc"}


def test_to_be_confirmed_is_the_answer_that_was_just_given(page: GoalsPage, bridge: Bridge) -> None:
    press(page, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_Up, Qt.Key.Key_Up)
    press(page, Qt.Key.Key_1, Qt.Key.Key_U)
    assert stand_of(bridge, 1, "a").to_confirm, "the list went on to one that has answered too"
    assert not stand_of(bridge, 1, "b").to_confirm
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_U)
    assert stand_of(bridge, 1, "b").to_confirm, "whoever goes somewhere means what is there"
    page.detail.answers.set_current(unit_id("bahn"))
    press(page, Qt.Key.Key_1, Qt.Key.Key_U)
    assert current(page) == (goal_id(2), unit_id("a"))
    assert stand_of(bridge, 1, "bahn").to_confirm, "at the goal that the round came from"


def test_after_the_block_nobody_is_noted_as_leaving_now(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge = bridge_to(
        State.holding(
            replace(e, ended_at=NOW) if isinstance(e, Block) and e.id == GOALS else e
            for e in unanswered().entities()
        )
    )
    asked, said = answering(monkeypatch, yes=True), list[str]()
    bridge.failed.connect(lambda message: said.append(text(message)))
    page = shown(qtbot, bridge, goal_id(1))
    page.detail.answers.setFocus()
    press(page, Qt.Key.Key_0)
    assert not asked
    assert said[0].startswith("The block has ended.")
    there = [p for p in bridge.state.of(Participant) if p.unit_id == unit_id("a") and in_room(p)]
    assert there


@pytest.mark.parametrize("gone", [True, False])
def test_nought_asks_whether_all_have_left_and_notes_it(
    page: GoalsPage, bridge: Bridge, gone: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, yes=gone)
    press(page, Qt.Key.Key_0)
    assert asked == ["Has everybody of Fraktion A left?"]
    there = [p for p in bridge.state.of(Participant) if p.unit_id == unit_id("a") and in_room(p)]
    assert bool(there) is not gone
    position = stand_of(bridge, 2, "a").position
    assert position is (Position.AWAY if gone else Position.OPEN), "for every goal"
    assert not answers_of(bridge.state, goal_id(1)), "nothing is answered for them"
    assert current(page) == (goal_id(1), unit_id("b" if gone else "a"))
    if gone:
        press(page, Qt.Key.Key_Up, Qt.Key.Key_0)
        assert len(asked) == 1, "who is away is not asked about again"


def test_who_asks_the_unit_that_is_away_is_typed_in_the_round(
    page: GoalsPage, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, yes=True)
    press(page, Qt.Key.Key_0, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert page.detail.round.who.hasFocus()
    type_words(page.detail.round.who, "Leitung Hauptamt")
    press(page, Qt.Key.Key_Tab)
    type_words(page.detail.round.day, "30.4.2026")
    press(page, Qt.Key.Key_Return)
    asks = answers_of(bridge.state, goal_id(1))[unit_id("a")]
    assert (asks.answer, asks.follow_up) == (Answer.OPEN, "Leitung Hauptamt")
    assert str(asks.follow_up_due) == "2026-04-30"
    assert page.detail.answers.hasFocus()


def test_who_may_not_commit_is_marked_and_said(page: GoalsPage, bridge: Bridge) -> None:
    bridge.attempt(lambda state: edits.set_answer(state, goal_id(1), unit_id("kasse"), Answer.YES))
    page.detail.answers.set_current(unit_id("bm"))
    press(page, Qt.Key.Key_1, Qt.Key.Key_U)
    row = next(row for row in page.detail.answers.rows() if row.id == unit_id("bm"))
    assert (row.mark, row.to_confirm, row.note) == (Stance.YES, True, "to be confirmed")
    index = page.detail.answers.model().index(4, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bürgermeisteramt, Administration: agreed, to be confirmed"
    press(page, Qt.Key.Key_U)
    assert not stand_of(bridge, 1, "bm").to_confirm


def test_a_goal_with_a_no_may_be_ticked_as_a_recommendation(
    page: GoalsPage, bridge: Bridge
) -> None:
    tick = page.detail.recommended
    assert tick.isHidden()
    press(page, Qt.Key.Key_3)
    assert not tick.isHidden()
    tick.click()
    assert bridge.state.get(Goal, goal_id(1)).recommended
    bridge.undo()
    bridge.undo()
    assert tick.isHidden()


def test_authority_that_is_known_is_proposed_and_marks_nothing(qtbot: QtBot) -> None:
    state = State.holding(
        replace(e, may_commit=Authority.NO)
        if isinstance(e, Participant) and e.unit_id == unit_id("a")
        else e
        for e in room().entities()
    )
    page = GoalsPage(bridge_to(state), GOALS)
    qtbot.addWidget(page)
    page.list.go_to(goal_id(1))
    answers = page.detail.answers
    row = answers.rows()[0]
    assert (row.to_confirm, row.note) == (False, "to be confirmed?")
    spoken = answers.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Fraktion A, Politics: agreed, to be confirmed?"
    assert page.detail.round.left.text().startswith("Only after asking back: Fraktion A.")
    answers.to_first()
    answers.confirm_wanted.emit()
    row = answers.rows()[0]
    assert (row.to_confirm, row.note) == (True, "to be confirmed")
    assert page.detail.round.left.isHidden()


def test_in_the_whole_window_the_round_keeps_its_letters(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        block = next(b for b in whole.bridge.state.of(Block) if b.activity == "goals")
        whole.moderator.show_block(block.id)
        page = whole.moderator.page
        assert isinstance(page, GoalsPage)
        page.detail.answers.setFocus()
        page.detail.answers.to_first()
        first = page.detail.answers.rows()[0].id
        press(page, Qt.Key.Key_2, Qt.Key.Key_V)
        assert page.detail.round.words.hasFocus()
        press(page, Qt.Key.Key_Escape, Qt.Key.Key_U)
        row = page.detail.answers.rows()[0]
        assert (row.id, row.mark, row.to_confirm) == (first, Stance.RESERVATION, True)
        assert not whole.moderator.bar.field.text()
