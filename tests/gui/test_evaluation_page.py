# SPDX-License-Identifier: EUPL-1.2
"""The evaluation by keyboard: questions, counts, one question back, the result, its release."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from moderation.domain.side import Side
from moderation.features.agenda.edits import edit_workshop
from moderation.features.evaluation import edits
from moderation.features.evaluation.model import answered, is_closed, is_released, questions_of
from moderation.features.evaluation.page import EvaluationDialog, EvaluationPage
from moderation.features.evaluation.wall import QUESTIONS, RESULT
from moderation.gui.widgets import ConfirmDialog
from moderation.windows.paper_writer import PaperWriter
from tests.room_bridge import type_words
from tests.spoken import all_spoken
from tests.whole_window import WholeWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def page_of(leading: WholeWindow) -> EvaluationPage:
    QTest.keyClick(leading.moderator.bar.field, Qt.Key.Key_F12, SHIFT)
    leading.settle()
    page = leading.moderator.page
    assert isinstance(page, EvaluationPage)
    return page


def test_from_the_questions_to_the_released_result(leading: WholeWindow) -> None:
    page = page_of(leading)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.button is not None
    QTest.keyClick(page.empty.button, Qt.Key.Key_Space)
    assert len(questions_of(leading.bridge.state)) == 5
    table = page.sheet.table
    assert table.hasFocus()
    for _question in range(5):
        for figure in ("", "", "2", "3", "3"):
            type_words(table, figure)
            QTest.keyClick(table, Qt.Key.Key_Return)
    ids = [question.id for question in questions_of(leading.bridge.state)]
    assert page.sheet.tally.most(ids, Side.POLITICS) == 8
    QTest.keyClick(table, Qt.Key.Key_F7)
    assert leading.bridge.projection.item == QUESTIONS
    page.sheet.close_button.click()
    assert is_closed(leading.bridge.state)
    assert [each.counts for each in answered(leading.bridge.state)] == [(0, 0, 2, 3, 3)] * 5
    assert page.stack.currentWidget() is page.result_area
    assert page.released.hasFocus(), "the keyboard stands where there is something to do"
    assert not page.edit_button.isEnabled()
    page.to_wall()
    assert leading.bridge.projection.item == RESULT
    page.released.click()
    assert is_released(leading.bridge.state)
    leading.bridge.undo()
    assert not is_released(leading.bridge.state)
    assert not page.released.isChecked()


def test_the_switch_says_what_the_public_reads(leading: WholeWindow) -> None:
    page = page_of(leading)
    fill(page, leading, 6)
    page.close_evaluation()
    page.released.click()
    assert page.released.isChecked()
    assert not page.closed_note.isVisible()
    bridge = leading.bridge
    bridge.attempt(lambda state: edit_workshop(state, closed_session=True))
    assert not page.released.isChecked(), "nothing of it is public any more"
    assert "5 Fragen" in page.closed_note.text()
    assert page.closed_note.isVisible()
    page.released.click()
    assert not page.released.isChecked(), "it cannot be released, which is said"
    bridge.attempt(lambda state: edit_workshop(state, closed_session=False))
    assert page.released.isChecked()
    page.released.click()
    assert not is_released(bridge.state)


def fill(page: EvaluationPage, leading: WholeWindow, count: int) -> None:
    page.take_usual()
    for question in questions_of(leading.bridge.state):
        page.sheet.tally.put(question.id, Side.POLITICS, 4, count)
    page.sheet.refresh()


def test_more_sheets_than_people_are_asked_about(
    leading: WholeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(leading)
    fill(page, leading, 60)
    asked: list[str] = []
    answers = iter((False, True))

    def ask(_parent: QWidget, *, text: str, **_words: object) -> bool:
        asked.append(text)
        return next(answers)

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    page.close_evaluation()
    assert not is_closed(leading.bridge.state)
    assert page.sheet.tally.most([questions_of(leading.bridge.state)[0].id], Side.POLITICS) == 60
    page.close_evaluation()
    assert is_closed(leading.bridge.state)
    assert len(asked) == 2
    assert "60" in asked[0]


def test_fewer_than_five_sheets_say_why_not(leading: WholeWindow) -> None:
    page = page_of(leading)
    fill(page, leading, 4)
    assert not page.sheet.close_button.isEnabled()
    shown = " ".join(hint.text.text() for hint in page.sheet.hints if hint.isVisible())
    assert "weniger als 5" in shown.casefold()


def test_a_question_left_out_is_said_and_blocks_nothing(leading: WholeWindow) -> None:
    page = page_of(leading)
    fill(page, leading, 6)
    page.sheet.tally.put(questions_of(leading.bridge.state)[1].id, Side.POLITICS, 4, 5)
    page.sheet.refresh()
    shown = " ".join(hint.text.text() for hint in page.sheet.hints if hint.isVisible())
    assert "2 (1)" in shown
    assert page.sheet.close_button.isEnabled()


def test_the_result_is_scrolled_by_keyboard(leading: WholeWindow) -> None:
    page = page_of(leading)
    long = "\n".join(f"{number}. Satz, {'der sehr lang ist, ' * 12}" for number in range(9))
    leading.bridge.attempt(lambda state: edits.write_questions(state, long))
    for question in questions_of(leading.bridge.state):
        page.sheet.tally.put(question.id, Side.POLITICS, 4, 6)
    page.sheet.refresh()
    leading.settle()
    assert not page.area.focusPolicy() & Qt.FocusPolicy.TabFocus, "the counts have the keyboard"
    page.close_evaluation()
    leading.settle()
    leading.window.resize(1366, 500)
    leading.settle()
    assert page.released.hasFocus()
    QTest.keyClick(page.released, Qt.Key.Key_Backtab)
    assert page.result_area.hasFocus()
    bar = page.result_area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(page.result_area, Qt.Key.Key_Down)
    assert bar.value() > 0


def hints(page: EvaluationPage) -> str:
    return " ".join(hint.text.text() for hint in page.sheet.hints if hint.isVisible())


def test_what_closing_leaves_out_is_said_before_by_answers_and_not_by_sheets(
    leading: WholeWindow,
) -> None:
    page = page_of(leading)
    fill(page, leading, 6)
    first, second, *_more = questions_of(leading.bridge.state)
    assert "Ergebnisse nach Seiten" not in hints(page)
    page.sheet.tally.put(first.id, Side.POLITICS, 4, 4)
    page.sheet.tally.put(first.id, Side.ADMINISTRATION, 4, 5)
    page.sheet.tally.put(second.id, Side.POLITICS, 4, 3)
    page.sheet.refresh()
    said = hints(page)
    assert "Ergebnisse nach Seiten" in said
    assert "Politik" in said
    assert "Verwaltung: weniger" not in said
    assert "Weniger als fünf Antworten, die nicht gespeichert werden, auf Frage: 2" in said
    page.close_evaluation()
    told = answered(leading.bridge.state)
    assert [each.told for each in told] == [True, False, True, True, True]
    assert not any(each.by_side for each in told)


def test_counts_stay_with_a_reworded_question_and_are_asked_about_with_another(
    leading: WholeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(leading)
    fill(page, leading, 6)
    first, *others = questions_of(leading.bridge.state)
    asked: list[str] = []
    answers = iter((False, True))

    def ask(_parent: QWidget, *, text: str, **_words: object) -> bool:
        asked.append(text)
        return next(answers)

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    dialog = EvaluationDialog(leading.bridge, leading.window)
    rest = [each.text for each in others]
    dialog.lines.setPlainText("\n".join([f"{first.text} !", *rest]))
    dialog.take()
    assert asked == []
    assert page.sheet.tally.ballots(first.id, Side.POLITICS) == 6
    again = EvaluationDialog(leading.bridge, leading.window)
    again.lines.setPlainText("\n".join(rest))
    again.take()
    assert page.sheet.tally.ballots(first.id, Side.POLITICS) == 6
    assert len(questions_of(leading.bridge.state)) == 5, "nothing was changed"
    again.take()
    assert len(questions_of(leading.bridge.state)) == 4
    assert page.sheet.tally.ballots(first.id, Side.POLITICS) == 0
    assert first.text in asked[0]
    for each in (dialog, again):
        each.deleteLater()


def test_the_sheet_is_written_as_pdf(leading: WholeWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(leading)
    assert not page.sheet_button.isEnabled()
    page.take_usual()
    made: list[str] = []

    def write(_writer: PaperWriter, make: object, called: str) -> str:
        made.append(f"{called}: {make().title}")  # type: ignore[operator]
        return ""

    monkeypatch.setattr(PaperWriter, "write", write)
    page.sheet_button.click()
    assert made == ["Auswertungsbogen: Auswertungsbogen"]


def test_the_dialog_takes_the_usual_five_and_says_what_is_wrong(leading: WholeWindow) -> None:
    dialog = EvaluationDialog(leading.bridge, leading.window)
    dialog.show()
    dialog.lines.setPlainText("Gleich.\nGleich.")
    dialog.main_button.click()
    assert dialog.isVisible()
    assert dialog.lines.toPlainText() == "Gleich.\nGleich.", "what was typed stays"
    dialog.usual.click()
    dialog.main_button.click()
    assert not dialog.isVisible()
    assert len(questions_of(leading.bridge.state)) == 5
    dialog.deleteLater()


def test_sheets_are_counted_and_nobody_votes(leading: WholeWindow) -> None:
    page = page_of(leading)
    fill(page, leading, 4)
    said = [found.words for found in all_spoken(page.sheet)]
    assert any("Bögen" in words for words in said)
    assert any("1 heißt gar nicht, 5 heißt voll und ganz" in words for words in said)
    for words in said:
        assert "Stimm" not in words, words
        assert "stimmberechtigt" not in words, words
        assert "geheim" not in words, words
