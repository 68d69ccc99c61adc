# SPDX-License-Identifier: EUPL-1.2
"""Enter and Esc leave every field of a page, so that the next key means what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.goals.agreement import Answer, answers_of
from moderation.activities.goals.model import goals_of
from moderation.activities.goals.page import GoalsPage
from moderation.features.agenda.model import Block
from moderation.features.votes.wording import mended
from moderation.gui.widgets.mark_list import ORDER
from moderation.gui.widgets.quiet import QuietLine, QuietText
from tests.whole_window import example, whole_window

WORDS = "Erst nach der Beratung"


def test_digits_for_the_next_unit_answer_for_it(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        bridge = whole.bridge
        bridge.session.ask_about_words = mended
        block = next(b for b in bridge.state.of(Block) if b.activity == "goals")
        whole.moderator.show_block(block.id)
        page = whole.moderator.page
        assert isinstance(page, GoalsPage)
        goal = goals_of(bridge.state, block.id)[0]
        page.go_to(goal.id)
        whole.settle()
        answers, words = page.detail.answers, page.detail.round.words
        first, second = answers.rows()[:2]
        answers.setFocus(Qt.FocusReason.TabFocusReason)
        answers.set_current(first.id)
        QTest.keyClick(answers, Qt.Key.Key_Return)
        assert words.hasFocus()
        words.clear()
        QTest.keyClicks(words, WORDS)
        QTest.keyClick(words, Qt.Key.Key_Return)
        current = answers.current()
        assert answers.hasFocus()
        assert current is not None
        assert current.id == second.id
        digit = 1 + (ORDER.index(second.mark) + 1) % 4
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key(Qt.Key.Key_0 + digit))
        given = answers_of(bridge.state, goal.id)
        assert given[first.id].text == WORDS
        marks = {row.id: row.mark for row in answers.rows()}
        assert marks[second.id] is ORDER[digit - 1]
        assert second.id not in given or isinstance(given[second.id].answer, Answer)
        # Esc leads back to the unit whose words they are.
        answers.set_current(second.id)
        QTest.keyClick(answers, Qt.Key.Key_Return)
        QTest.keyClick(words, Qt.Key.Key_Escape)
        current = answers.current()
        assert answers.hasFocus()
        assert current is not None
        assert current.id == second.id


@pytest.mark.slow
def test_enter_and_esc_leave_every_field_of_a_page(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        tried, stuck = 0, []
        for block in whole.bridge.state.of(Block):
            whole.moderator.show_block(block.id)
            whole.settle()
            page = whole.moderator.page
            assert page is not None
            fields = [*page.findChildren(QuietLine), *page.findChildren(QuietText)]
            for field in fields:
                for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
                    adds = isinstance(field, QuietLine) and not field.follows
                    several = isinstance(field, QuietText) and key == Qt.Key.Key_Return
                    field.setFocus(Qt.FocusReason.TabFocusReason)
                    if adds or several or QApplication.focusWidget() is not field:
                        continue
                    QTest.keyClick(field, key)
                    whole.settle()
                    tried += 1
                    if QApplication.focusWidget() is field:
                        stuck.append(f"{block.activity}: {field.accessibleName()} {key.name}")
        assert not stuck, "\n".join(stuck)
        assert tried > 20, tried
