# SPDX-License-Identifier: EUPL-1.2
"""What is pasted into any field, and any key on an empty page, loses nothing and files nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

import moderation
from moderation import registry
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import TALK, Block
from moderation.features.capture.model import Entry
from moderation.features.votes.wording import mended
from moderation.gui.widgets import Dialog
from moderation.gui.widgets.read_line import LimitNote, limit
from tests.spoken import listening
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

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


def fields_of(place: QWidget) -> Iterator[QLineEdit | QPlainTextEdit]:
    """What can be typed into now."""
    found: list[QLineEdit | QPlainTextEdit] = [
        *place.findChildren(QLineEdit),
        *place.findChildren(QPlainTextEdit),
    ]
    for field in found:
        if field.isVisible() and field.isEnabled() and not field.isReadOnly():
            field.setFocus(Qt.FocusReason.TabFocusReason)
            if QApplication.focusWidget() is field:
                yield field


def words_in(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _plain(words: str) -> str:
    """Fields of several lines hold plain blanks for those that do not break: Qt's way."""
    return words.replace("\u00a0", " ")


def pasted(field: QLineEdit | QPlainTextEdit, words: str) -> list[str]:
    """Paste over what a field holds; what of it the field lost without a word, unless it counts."""
    field.selectAll()
    QApplication.clipboard().setText(words)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    held = words_in(field)
    if isinstance(field.parent(), QSpinBox) or _plain(held) == _plain(words):
        return []
    notes = [note for note in field.findChildren(LimitNote) if note.words()]
    if notes and words.startswith(held):
        return []
    name = field.accessibleName() or field.objectName() or type(field).__name__
    return [f"{name}: {words[:12]!r} became {held[:12]!r}"]


ACCEPTED = (
    "facts", "day", "message", "page", "parking", "ground rules", "script", "question", "template",
    "mail words", "plan", "settings",
)  # fmt: skip
"""Dialogs whose main button does nothing beyond the workshop."""


@pytest.mark.slow
@pytest.mark.parametrize("words", BAD, ids=["long", "blank", "emoji", "right to left"])
def test_every_dialog_bears_what_nobody_means(qtbot: QtBot, words: str) -> None:
    lost: list[str] = []
    tried: list[str] = []
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        whole.bridge.session.ask_about_words = mended
        whole.window.show_minutes()
        for name, make in whole.dialogs():
            with whole._open_dialog(make) as dialog:
                state = whole.bridge.state
                fields = list(fields_of(dialog))
                for field in fields:
                    field.setFocus(Qt.FocusReason.TabFocusReason)
                    lost += [f"{name}: {each}" for each in pasted(field, words)]
                    QTest.keyClick(field, Qt.Key.Key_Tab)
                    tried.append(name)
                whole.settle()
                assert dialog.isVisible(), name
                assert_inside(dialog, name)
                if fields and name in ACCEPTED and isinstance(dialog, Dialog):
                    kept = [words_in(field) for field in fields]
                    dialog.go_on()
                    if dialog.isVisible():
                        assert [words_in(field) for field in fields] == kept, f"{name}: gone"
                        assert dialog.hint.isVisible(), f"{name}: refused without a sentence"
                undo_to(whole, state, name)
    assert len(tried) > 25
    assert not lost, "\n".join(lost)


def assert_inside(dialog: QWidget, name: str) -> None:
    wide, high = SMALL_LAPTOP
    assert dialog.width() <= wide, name
    assert dialog.height() <= high, name


def undo_to(whole: WholeWindow, state: State, name: str) -> None:
    """Whatever was done with a dialog is taken back."""
    for _each in range(40):
        if set(whole.bridge.state.entities()) == set(state.entities()):
            return
        whole.bridge.undo()
    raise AssertionError(f"{name} cannot be taken back")


@pytest.mark.slow
@pytest.mark.parametrize("words", BAD, ids=["long", "blank", "emoji", "right to left"])
def test_the_preparation_bears_what_nobody_means(qtbot: QtBot, words: str) -> None:
    lost: list[str] = []
    tried = 0
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example())
        whole.window.show_prepare()
        whole.settle()
        bridge, view = whole.bridge, whole.window.prepare
        assert view is not None
        for shown in (False, True):
            view.show_mandate(shown=shown)
            whole.settle()
            for field in list(fields_of(view)):
                if not field.isVisible():
                    continue
                field.setFocus(Qt.FocusReason.TabFocusReason)
                before = {type(e): sum(type(o) is type(e) for o in bridge.state.entities())
                          for e in bridge.state.entities()}  # fmt: skip
                lost += pasted(field, words)
                QTest.keyClick(field, Qt.Key.Key_Tab)
                tried += 1
                now = [type(e) for e in bridge.state.entities()]
                assert all(now.count(kind) >= count for kind, count in before.items())
    assert tried > 8
    assert not lost, "\n".join(lost)


FUNCTION_KEYS = tuple(Qt.Key(Qt.Key.Key_F1 + number) for number in range(12))


@pytest.mark.slow
@pytest.mark.parametrize("activity", [TALK, *(room.name for room in registry.ACTIVITIES)])
def test_no_function_key_on_an_empty_page_loses_anything(qtbot: QtBot, activity: str) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open([e for e in example() if not isinstance(e, Entry)])
        bridge = whole.bridge
        bridge.session.ask_about_words = mended
        bridge.session.perform(agenda.add_block(bridge.state, "Block", activity))
        block = bridge.state.of(Block)[-1]
        whole.moderator.show_block(block.id)
        whole.settle()

        def let_go() -> None:
            """Nobody answers what a key has opened: it is closed again."""
            for opened in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
                if opened is not None:
                    opened.close()

        timer = QTimer(interval=10)
        timer.timeout.connect(let_go)
        timer.start()
        for mark in MARKS:
            for key in FUNCTION_KEYS:
                page = whole.moderator.page
                assert page is not None
                whole.window.activateWindow()
                whole.settle()
                page.focus_work()
                before = bridge.state
                words = "Halber Satz"
                whole.moderator.bar.field.setText(words)
                focus = QApplication.focusWidget()
                assert focus is not None, key.name
                QTest.keyClick(focus, key, mark)
                whole.settle()
                whole.window.show_moderator()
                assert whole.moderator.bar.field.text() == words, key.name
                if key is not Qt.Key.Key_F6 and key is not Qt.Key.Key_F10:
                    assert bridge.state.entities() == before.entities(), key.name
                undo_to(whole, before, key.name)
                whole.moderator.show_block(block.id)
        timer.stop()
        whole.moderator.bar.field.clear()


def test_a_field_that_is_full_says_so_until_there_is_room_again(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    field = QLineEdit(place)
    limit(field, 5)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    field.setFocus()
    (note,) = field.findChildren(LimitNote)
    assert pasted(field, "abcde") == []
    assert note.words() == ""
    with listening() as heard:
        QTest.keyClicks(field, "f")
    assert field.text() == "abcde"
    assert note.words() == "Here at most 5 letters fit. What is longer was left out."
    assert heard.said == [note.words()]
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert note.words() == ""


def test_no_field_cuts_in_silence() -> None:
    source = Path(moderation.__file__).parent
    cutting = [
        str(path.relative_to(source))
        for path in source.rglob("*.py")
        if ".setMaxLength(" in path.read_text(encoding="utf-8")
    ]
    assert cutting == [str(Path("gui", "widgets", "read_line.py"))]
