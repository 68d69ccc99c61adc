# SPDX-License-Identifier: EUPL-1.2
"""What is pasted into any field, and any key on an empty page, loses nothing and files nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import TALK, Block
from moderation.features.capture.model import Entry
from moderation.features.votes.wording import mended
from tests.whole_window import SMALL_LAPTOP, example, whole_window

BAD = (
    "W" * 10_000,
    "   \u00a0\u2003",
    "\U0001f600\u200d\U0001f525" * 40,
    "\u202eabc \u05d0\u05d1\u05d2 \u0627\u0644",
)
KEYS = (
    *range(Qt.Key.Key_Space, Qt.Key.Key_QuoteLeft),
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_Insert,
)  # fmt: skip
MARKS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.slow
def test_every_field_bears_what_nobody_means(qtbot: QtBot) -> None:
    tried = 0
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        bridge = whole.bridge
        bridge.session.ask_about_words = mended
        for block in bridge.state.of(Block):
            whole.moderator.show_block(block.id)
            whole.settle()
            page = whole.moderator.page
            assert page is not None
            fields: list[QLineEdit | QPlainTextEdit] = [
                *page.findChildren(QLineEdit),
                *page.findChildren(QPlainTextEdit),
            ]
            for field in fields[:8]:
                for words in BAD:
                    if not field.isVisible() or not field.isEnabled() or field.isReadOnly():
                        continue
                    others = {e.id: e for e in bridge.state.of(Block) if e.id != block.id}
                    field.setFocus(Qt.FocusReason.TabFocusReason)
                    if QApplication.focusWidget() is not field:
                        continue
                    field.selectAll()
                    QApplication.clipboard().setText(words)
                    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
                    QTest.keyClick(field, Qt.Key.Key_Tab)
                    tried += 1
                    assert {e.id: e for e in bridge.state.of(Block) if e.id != block.id} == others
                    assert bridge.state.workshop.status is Status.RUNNING
    assert tried > 60


@pytest.mark.slow
@pytest.mark.parametrize("activity", [TALK, *(room.name for room in registry.ACTIVITIES)])
def test_no_key_on_an_empty_page_loses_or_files_anything(qtbot: QtBot, activity: str) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open([e for e in example() if not isinstance(e, Entry)])
        whole.moderator.start_workshop()
        bridge = whole.bridge
        bridge.session.ask_about_words = mended
        bridge.session.perform(agenda.add_block(bridge.state, "Block", activity))
        block = bridge.state.of(Block)[-1]
        whole.moderator.show_block(block.id)
        whole.settle()
        page = whole.moderator.page
        assert page is not None
        known = {e.id for e in bridge.state.of(Entry)}
        blocks = {e.id for e in bridge.state.of(Block)}
        for mark in MARKS:
            for key in KEYS:
                page.focus_work()
                focus = QApplication.focusWidget()
                if focus is None or QApplication.activePopupWidget() is not None:
                    break
                QApplication.clipboard().clear()
                QTest.keyClick(focus, Qt.Key(key), mark)
                # What a letter began is let go again; nothing was filed by it.
                now = QApplication.focusWidget()
                if now is not None and now is not focus:
                    if now is whole.moderator.bar.field:
                        whole.moderator.bar.field.clear()
                    QTest.keyClick(now, Qt.Key.Key_Escape)
                assert QApplication.activeModalWidget() is None
        assert {e.id for e in bridge.state.of(Entry)} == known
        assert {e.id for e in bridge.state.of(Block)} == blocks
        assert bridge.state.workshop.status is Status.RUNNING
