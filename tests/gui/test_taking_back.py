# SPDX-License-Identifier: EUPL-1.2
"""Undo: what it takes back is seen where one looks, or said; a start or end is asked about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, current_block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Participant
from moderation.features.votes.wording import mended
from moderation.gui.widgets import ConfirmDialog, Dialog
from moderation.gui.widgets.quiet import QuietLine, QuietText
from tests.whole_window import WholeWindow, example, whole_window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        found.open(example())
        yield found


def press_undo() -> None:
    """Ctrl+Z where the keyboard is, as the window system sends it."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Z, CTRL)
    QApplication.processEvents()


def answer(button: str) -> list[str]:
    """Press a button of the question that is about to come; returns where its title will stand."""
    asked: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        asked.append(dialog.accessibleName())
        found = dialog.main_button if button == "main" else dialog.cancel_button
        QTest.keyClick(found, Qt.Key.Key_Space)

    QTimer.singleShot(0, press)
    return asked


def words_of(field: QuietLine | QuietText) -> str:
    """What a field shows."""
    return field.toPlainText() if isinstance(field, QuietText) else field.text()


def fields_of(view: QWidget) -> list[QuietLine | QuietText]:
    """The fields of a view that can be typed into."""
    found: list[QuietLine | QuietText] = [
        *view.findChildren(QuietLine),
        *view.findChildren(QuietText),
    ]
    return [
        field
        for field in found
        if field.isVisible() and field.isEnabled() and not field.isReadOnly()
    ]


def entities_of(whole: WholeWindow) -> set[object]:
    """Everything that the open workshop holds."""
    rehearsal = whole.window.rehearsal
    bridge = whole.bridge if rehearsal is None else rehearsal.bridge
    return set(bridge.state.entities()) if bridge.is_open else set()


@pytest.mark.slow
def test_undo_takes_back_the_typing_of_the_field_that_has_the_keyboard(
    whole: WholeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Undo would ask about the start of the workshop where it finds nothing typed.
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_args, **_named: False)
    tried, left = 0, []
    for name, view in whole.views():
        if name != "library":
            whole.bridge.session.ask_about_words = mended
        for field in fields_of(view):
            field.setFocus(Qt.FocusReason.TabFocusReason)
            if QApplication.focusWidget() is not field:
                continue
            before, entities = words_of(field), entities_of(whole)
            for letter in (Qt.Key.Key_Q, Qt.Key.Key_W):
                QTest.keyClick(field, letter)
            typed = f"{name}: {type(field).__name__} {field.accessibleName()}"
            assert words_of(field) != before, typed
            press_undo()
            if words_of(field) != before or entities_of(whole) != entities:
                left.append(f"{typed}: {words_of(field)!r} instead of {before!r}")
            tried += 1
            if isinstance(field, QuietText) or name == "library":
                continue
            QTest.keyClick(field, Qt.Key.Key_Q)
            QTest.keyClick(field, Qt.Key.Key_Return)
            if isValid(field) and (entities_of(whole) != entities or words_of(field) != before):
                press_undo()
            if isValid(field) and (entities_of(whole) != entities or words_of(field) != before):
                left.append(f"{typed}, entered: {words_of(field)!r} instead of {before!r}")
    assert not left, "\n".join(left)
    assert tried > 20, tried


def test_what_undo_takes_back_elsewhere_is_said(whole: WholeWindow) -> None:
    whole.moderator.start_workshop()
    bar, toast = whole.moderator.bar, whole.window.toast
    bar.choose(EntryKind.DECISION)
    QTest.keyClicks(bar.field, "Wir treffen uns monatlich")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    toast.hide()
    before = len(whole.bridge.state.of(Entry))
    press_undo()
    assert len(whole.bridge.state.of(Entry)) == before - 1
    assert toast.isVisible()
    assert toast.text == "Zurückgenommen: Vereinbarung aufnehmen"
    QTest.keyClick(bar.field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(whole.bridge.state.of(Entry)) == before
    assert toast.text == "Wiederhergestellt: Vereinbarung aufnehmen"


def test_what_the_field_itself_shows_is_not_said_as_well(whole: WholeWindow) -> None:
    whole.window.show_prepare()
    whole.settle()
    assert whole.window.prepare is not None
    field = whole.moderator.desk.notes
    whole.window.show_moderator()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "leise")
    whole.window.toast.hide()
    press_undo()
    assert not whole.window.toast.isVisible()


@pytest.mark.parametrize("turn", ["start", "block", "close"])
def test_a_start_or_an_end_is_taken_back_only_when_said_so(whole: WholeWindow, turn: str) -> None:
    moderator, bridge = whole.moderator, whole.bridge
    moderator.start_workshop()
    if turn != "start":
        moderator.rail.end_block()
    if turn == "close":
        from moderation.features.agenda import edits

        bridge.attempt(lambda state: edits.close_workshop(state, bridge.now))
    label = {
        "start": "„Workshop starten“ zurücknehmen?",
        "block": "„Block beenden“ zurücknehmen?",
        "close": "„Workshop abschließen“ zurücknehmen?",
    }[turn]
    moderator.bar.focus()
    before = set(bridge.state.entities())
    asked = answer("cancel")
    press_undo()
    assert asked == [label]
    whole.window.activateWindow()
    whole.settle()
    moderator.bar.focus()
    assert set(bridge.state.entities()) == before
    asked = answer("main")
    press_undo()
    assert asked == [label]
    status, running = bridge.state.workshop.status, current_block(bridge.state)
    if turn == "start":
        assert status is Status.DRAFT
        assert not any(block.started_at for block in bridge.state.of(Block))
    elif turn == "block":
        assert running is not None
        assert running.id == bridge.state.of(Block)[0].id
    else:
        assert status is Status.RUNNING
    assert whole.window.toast.text.startswith("Zurückgenommen: ")


def test_a_button_takes_back_as_the_key_does(whole: WholeWindow) -> None:
    whole.moderator.start_workshop()
    asked = answer("cancel")
    QTest.mouseClick(whole.moderator.top_bar.undo, Qt.MouseButton.LeftButton)
    assert asked
    assert whole.bridge.state.workshop.status is Status.RUNNING


def test_people_that_were_taken_in_do_not_go_in_silence(whole: WholeWindow) -> None:
    from moderation.features.people import edits

    window, bridge = whole.window, whole.bridge
    window.show_prepare()
    whole.settle()
    unit = bridge.state.of(Participant)[0].unit_id
    bridge.attempt(lambda state: edits.add_participant(state, unit, "Petra Winkler"))
    assert window.prepare is not None
    QTest.keyClick(QApplication.focusWidget() or window.prepare, Qt.Key.Key_Z, CTRL)
    assert window.toast.text.startswith("Zurückgenommen: ")
    assert not any(p.name == "Petra Winkler" for p in bridge.state.of(Participant))


def test_plain_lines_keep_their_own_undo(whole: WholeWindow) -> None:
    """A line of a dialog or a search undoes its typing, never a step of the workshop."""
    whole.moderator.start_workshop()
    bar = whole.moderator.bar
    line = bar.field
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "halb")
    press_undo()
    assert line.text() == ""
    assert whole.bridge.state.workshop.status is Status.RUNNING
