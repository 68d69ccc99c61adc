"""The moderator says what a change of words is that have a result: on pages and in the minutes."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.goals.agreement import Answer, GoalAnswer, answers_of
from moderation.activities.goals.model import Goal
from moderation.activities.goals.page import GoalsPage
from moderation.activities.vision.model import VisionDraft
from moderation.domain.side import Side
from moderation.domain.standing import ChangedWords
from moderation.features.people.model import Participant
from moderation.features.votes.model import Rewording
from moderation.features.votes.page.wording import RewordingDialog, Rewordings, Rewritten
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.widgets.quiet import QuietLine
from moderation.registry import kept
from tests.looks import window_faults
from tests.municipal_room import GOALS, draft_id, room
from tests.room_bridge import bridge_to, type_words


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    apply_theme(qapp)
    set_language("en")
    made = bridge_to(room())
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> GoalsPage:
    made = GoalsPage(bridge, GOALS)
    qtbot.addWidget(made)
    Rewordings(bridge, made)
    made.resize(864, 772)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def agreed(bridge: Bridge) -> Goal:
    """A goal that somebody has answered to."""
    given = next(a for a in bridge.state.of(GoalAnswer) if a.answer is not Answer.OPEN)
    return bridge.state.get(Goal, given.goal_id)


def answering(answer: Callable[[RewordingDialog], object]) -> list[RewordingDialog]:
    """Answer the next dialog; the list holds those that came."""
    seen: list[RewordingDialog] = []

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RewordingDialog)
        seen.append(dialog)
        answer(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, run)
    return seen


def as_slip(dialog: RewordingDialog) -> None:
    dialog.choice.changed.emit(Rewritten.SLIP)
    dialog.main_button.click()


def as_version(dialog: RewordingDialog) -> None:
    dialog.choice.changed.emit(Rewritten.VERSION)
    dialog.main_button.click()


def title_of(page: GoalsPage, goal: Goal) -> QuietLine:
    page.list.go_to(goal.id)
    found = page.detail._lines["title"]
    assert isinstance(found, QuietLine)
    found.setFocus()
    found.end(False)
    return found


def test_typing_asks_once_and_mends_one_slip(page: GoalsPage, bridge: Bridge) -> None:
    goal = agreed(bridge)
    field, seen = title_of(page, goal), answering(as_slip)
    type_words(field, " heute")
    assert (seen, bridge.state.get(Goal, goal.id)) == ([], goal)
    assert field.text() == f"{goal.title} heute"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(seen) == 1
    (own,) = bridge.state.of(Rewording)
    assert (own.old, own.new, own.slip) == (goal.title, f"{goal.title} heute", True)
    assert answers_of(bridge.state, goal.id)
    bridge.undo()
    assert bridge.state.get(Goal, goal.id) == goal
    assert bridge.state.of(Rewording) == ()


def test_a_new_version_is_asked_for_once_and_answered_anew(page: GoalsPage, bridge: Bridge) -> None:
    goal = agreed(bridge)
    field, seen = title_of(page, goal), answering(as_version)
    type_words(field, " und mehr")
    page.list.setFocus()
    assert len(seen) == 1
    assert bridge.state.get(Goal, goal.id).title == f"{goal.title} und mehr"
    assert answers_of(bridge.state, goal.id) == {}
    (own,) = bridge.state.of(Rewording)
    assert (own.old, own.slip) == (goal.title, False)


def test_leaving_the_dialog_leaves_the_words(page: GoalsPage, bridge: Bridge) -> None:
    goal, before = agreed(bridge), bridge.state
    field, seen = title_of(page, goal), answering(lambda dialog: dialog.reject())
    type_words(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(seen) == 1
    assert bridge.state is before
    assert field.text() == goal.title


def test_another_change_in_between_is_asked_about_again(page: GoalsPage, bridge: Bridge) -> None:
    goal = agreed(bridge)
    field, seen = title_of(page, goal), answering(as_slip)
    type_words(field, " a")
    QTest.keyClick(field, Qt.Key.Key_Return)
    other = next(g for g in bridge.state.of(Goal) if g.id != goal.id)
    from moderation.activities.goals import edits

    bridge.session.perform(edits.edit_goal(bridge.state, other.id, short="kurz"))
    again = answering(as_version)
    field.setFocus()
    field.end(False)
    type_words(field, "b")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (len(seen), len(again)) == (1, 1)


def test_a_passage_of_the_minutes_goes_through_the_same_door(
    page: GoalsPage, bridge: Bridge
) -> None:
    goal = agreed(bridge)
    found = kept(bridge.state, goal.id)
    assert found is not None
    assert found.change is not None
    seen = answering(as_slip)
    bridge.session.perform(found.change(bridge.state, "Ganz andere Worte"))
    assert len(seen) == 1
    assert bridge.state.get(Goal, goal.id).title == "Ganz andere Worte"
    assert [each.old for each in bridge.state.of(Rewording)] == [goal.title]


@pytest.mark.parametrize(
    ("after", "proposed"),
    [
        ("Die Radachse ist bis 2027 befahrbar.", Rewritten.SLIP),
        ("Der Bus fährt abends öfter.", Rewritten.VERSION),
        ("Die Radachse ist bis 2027 befahrbar. Und der Bus fährt.", Rewritten.VERSION),
    ],
)
def test_the_dialog_proposes_what_is_likely_and_is_left_by_keyboard(
    qtbot: QtBot, bridge: Bridge, after: str, proposed: Rewritten
) -> None:
    before = "Die Radachse ist bis 2027 befahrba."
    about = agreed(bridge)
    passage = ChangedWords(about=about, field="title", before=before, after=after)
    dialog = RewordingDialog([passage], None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.change is proposed
    means = dialog.means.text()
    away, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if proposed is Rewritten.VERSION:
        away, back = back, away
    QTest.keyClick(dialog.focusWidget(), away)
    assert dialog.change is not proposed
    assert dialog.means.text() != means
    QTest.keyClick(dialog.focusWidget(), back)
    assert (dialog.change, dialog.means.text()) == (proposed, means)
    assert window_faults(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == RewordingDialog.DialogCode.Accepted


def test_a_person_as_proposer_is_refused_while_everything_can_still_be_mended(
    page: GoalsPage, bridge: Bridge
) -> None:
    from moderation.activities.vision import edits

    own, words = draft_id("leise"), "Auental 2035: leise, sicher und für jeden erreichbar."
    who = bridge.state.of(Participant)[0].name
    told: list[str] = []

    def names_somebody(dialog: RewordingDialog) -> None:
        assert [dialog.proposer.itemText(n) for n in range(2)] == ["Politik", "Verwaltung"]
        dialog.choice.changed.emit(Rewritten.VERSION)
        dialog.proposer.setEditText(f"für {who}")
        dialog.reason.setText("Jeden klingt nach Amt.")
        dialog.main_button.click()
        assert dialog.isVisible()
        told.append(dialog.hint.accessibleName())
        assert dialog.proposer.currentText() == f"für {who}"
        assert dialog.reason.text() == "Jeden klingt nach Amt."
        dialog.proposer.setCurrentIndex(0)
        dialog.main_button.click()

    seen = answering(names_somebody)
    bridge.session.perform(edits.edit_draft(bridge.state, own, sentence=words))
    assert len(seen) == 1
    assert told[0].startswith("Name a side")
    (made,) = bridge.state.of(Rewording)
    assert (made.proposer, made.side) == ("Politik", Side.POLITICS)
    assert made.reason == "Jeden klingt nach Amt."
    assert bridge.state.get(VisionDraft, own).sentence == words


def test_a_field_that_says_it_again_while_the_dialog_is_open_changes_nothing(
    page: GoalsPage, bridge: Bridge
) -> None:
    goal = agreed(bridge)
    found = kept(bridge.state, goal.id)
    assert found is not None
    assert found.change is not None
    step = found.change(bridge.state, "Ganz andere Worte")

    def say_it_again(dialog: RewordingDialog) -> None:
        before = bridge.state
        bridge.session.perform(step)
        assert bridge.state is before
        as_slip(dialog)

    seen = answering(say_it_again)
    bridge.session.perform(step)
    assert len(seen) == 1
    assert bridge.state.get(Goal, goal.id).title == "Ganz andere Worte"


def test_words_that_are_typed_back_are_asked_about_by_nobody(
    page: GoalsPage, bridge: Bridge
) -> None:
    goal, before = agreed(bridge), bridge.state
    field = title_of(page, goal)
    type_words(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bridge.state is before
    assert field.text() == goal.title


def test_what_waits_in_a_field_is_not_written_into_another_goal(
    page: GoalsPage, bridge: Bridge
) -> None:
    goal = agreed(bridge)
    field = title_of(page, goal)
    other = next(each for each in bridge.state.of(Goal) if each.id != goal.id)
    type_words(field, " heute")
    page.list.go_to(other.id)
    bridge.session.ask_about_words = None
    field.done.emit(field.text())
    assert bridge.state.get(Goal, other.id) == other
    assert bridge.state.get(Goal, goal.id) == goal
