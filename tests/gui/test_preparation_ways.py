# SPDX-License-Identifier: EUPL-1.2
"""Timetables, methods, templates and groups side by side in the preparation, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.sealed import STAYS
from moderation.features.agenda import edits
from moderation.features.agenda.methods import own_folder
from moderation.features.agenda.model import BREAK, Block, Material
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.theme import apply_theme
from moderation.session.nowhere import Nowhere
from moderation.session.session import Session
from moderation.windows.library import own_templates
from moderation.windows.library.lifecycle import templates
from moderation.windows.library.template_dialog import TemplateDialog
from moderation.windows.prepare.methods import MethodsDialog
from moderation.windows.prepare.paste import PasteDialog, pasted_text
from moderation.windows.prepare.view import PrepareView
from tests.municipal_room import room
from tests.room_bridge import NOW

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    made = Bridge(Nowhere())
    made.open(Session(room(), made.writer, clock=lambda: NOW))
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
    dialog = QApplication.activeModalWidget()
    focus = QApplication.focusWidget() if dialog is None else dialog.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def within(kind: type[D], act: Callable[[D], None], open_it: Callable[[], object]) -> None:
    """Open a dialog by what a user does, act in it, and see that it was there and closed."""
    seen: list[D] = []

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        seen.append(dialog)
        try:
            # Without a window manager nobody gives the new window the keyboard.
            dialog.activateWindow()
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go)
    open_it()
    assert seen


def titles(bridge: Bridge) -> list[str]:
    return [block.title for block in bridge.state.of(Block)]


# ------------------------------------------------------------------------------- timetables


def test_a_copied_timetable_is_pasted_read_and_taken_back(
    view: PrepareView, bridge: Bridge
) -> None:
    before = titles(bridge)
    QApplication.clipboard().setText("13.00 Uhr Impuls 20 Min.\nunklar\n13:20-13:35 Pause")

    def take(dialog: PasteDialog) -> None:
        assert len(dialog.reading.lost) == 1
        spoken = [
            str(dialog.preview.model().index(row, 0).data())
            for row in range(dialog.preview.model().rowCount())
        ]
        assert any("Line 2: “unklar” was not understood" in words for words in spoken)
        press(Key.Key_Return, CTRL)

    within(PasteDialog, take, lambda: press(Key.Key_V, CTRL))
    assert titles(bridge) == [before[0], "Impuls", "Pause", *before[1:]]
    assert view.agenda.list.current().title == "Impuls"
    assert bridge.state.of(Block)[2].activity == BREAK
    bridge.undo()
    assert titles(bridge) == before


def test_a_line_that_was_not_understood_is_mended_in_the_text(
    view: PrepareView, bridge: Bridge
) -> None:
    def mend(dialog: PasteDialog) -> None:
        dialog.source.setPlainText("13.00 Uhr Impuls 20 Min.\nbitte klären\n13:20-13:35 Pause")
        dialog.preview.setFocus()
        dialog.preview.setCurrentIndex(dialog.preview.model().index(1, 0))
        press(Key.Key_Return)
        assert dialog.isVisible(), "Enter leads to the line, and takes nothing over yet"
        assert dialog.source.textCursor().selectedText() == "bitte klären"
        dialog.source.textCursor().insertText("13:35 Klären 5 Min.")
        assert not dialog.reading.lost
        press(Key.Key_Return, CTRL)

    within(PasteDialog, mend, view.agenda.paste.click)
    assert "Klären" in titles(bridge)


def _replace(dialog: PasteDialog) -> None:
    dialog.source.setPlainText("08.30 Uhr Impuls 20 Min.")
    dialog.where.set_value(True)
    dialog.where.changed.emit(True)
    assert dialog.begin.isVisible()
    press(Key.Key_Return, CTRL)


def test_replacing_the_agenda_takes_the_begin_along(view: PrepareView, bridge: Bridge) -> None:
    bridge.open(Session(room(voted=False), bridge.writer, clock=lambda: NOW))
    within(PasteDialog, _replace, view.agenda.paste.click)
    assert titles(bridge) == ["Impuls"]
    assert f"{bridge.state.workshop.starts_at:%H:%M}" == "08:30"


def test_an_agenda_with_a_closed_secret_vote_stays_and_the_dialog_says_why(
    view: PrepareView, bridge: Bridge
) -> None:
    before = titles(bridge)

    def look(dialog: PasteDialog) -> None:
        dialog.source.setPlainText("08.30 Uhr Impuls 20 Min.")
        dialog.where.set_value(True)
        press(Key.Key_Return, CTRL)
        assert dialog.hint.text.text() == text(STAYS)
        assert dialog.source.toPlainText(), "nothing typed is lost"
        press(Key.Key_Escape)

    within(PasteDialog, look, view.agenda.paste.click)
    assert titles(bridge) == before


def test_nothing_can_be_taken_over_from_nonsense(view: PrepareView, bridge: Bridge) -> None:
    before = titles(bridge)

    def look(dialog: PasteDialog) -> None:
        dialog.source.setPlainText("nichts davon ist ein Programm")
        assert not dialog.main_button.isEnabled()
        press(Key.Key_Return, CTRL)
        assert dialog.isVisible()
        press(Key.Key_Escape)

    within(PasteDialog, look, view.agenda.paste.click)
    assert titles(bridge) == before


def test_a_copied_table_keeps_its_cells(qapp: QApplication) -> None:
    mime = QMimeData()
    mime.setText("9.00 Impuls")
    mime.setHtml("<table><tr><td>9.00</td><td>Impuls</td></tr></table>")
    assert pasted_text(mime) == "9.00\tImpuls"
    mime.setHtml("<p>9.00 Impuls</p>")
    assert pasted_text(mime) == "9.00 Impuls"


# ------------------------------------------------------------------------------- methods


def test_a_method_is_found_and_added_by_keyboard(view: PrepareView, bridge: Bridge) -> None:
    before = titles(bridge)
    material = len(bridge.state.of(Material))

    def add(dialog: MethodsDialog) -> None:
        QTest.keyClicks(dialog.search, "fishbowl")
        found = dialog.current()
        assert found is not None
        assert found.id == "fishbowl"
        press(Key.Key_Return)

    within(MethodsDialog, add, lambda: press(Key.Key_M, CTRL))
    assert titles(bridge) == [before[0], "Fishbowl", *before[1:]]
    block = bridge.state.of(Block)[1]
    assert block.question
    assert block.script
    assert len(bridge.state.of(Material)) > material
    bridge.undo()
    assert titles(bridge) == before


def test_a_method_is_used_for_the_current_block(view: PrepareView, bridge: Bridge) -> None:
    block = bridge.state.of(Block)[0]

    def apply(dialog: MethodsDialog) -> None:
        dialog.chips[list(dialog.chips)[2]].click()
        first = dialog.current()
        press(Key.Key_Down)
        assert dialog.current() is not first
        press(Key.Key_Return, CTRL)

    within(MethodsDialog, apply, lambda: press(Key.Key_M, CTRL))
    after = bridge.state.get(Block, block.id)
    assert (after.title, after.minutes) == (block.title, block.minutes)
    assert after.script
    assert after.script != block.script
    assert len(titles(bridge)) == len(bridge.state.of(Block))


def test_a_broken_method_file_is_named(view: PrepareView, bridge: Bridge) -> None:
    own_folder().mkdir(parents=True)
    (own_folder() / "kaputt.en.json").write_text('{"format": "moderation-method", "version": 1}')
    (own_folder() / "kaputt.de.json").write_text('{"format": "moderation-method", "version": 1}')

    def look(dialog: MethodsDialog) -> None:
        assert "kaputt" in dialog.faults.detail.text()
        assert dialog.current() is not None

    within(MethodsDialog, look, lambda: press(Key.Key_M, CTRL))
    del bridge


# ------------------------------------------------------------------------------- templates


def test_the_plan_is_saved_as_a_template(view: PrepareView, qtbot: QtBot) -> None:
    def save(dialog: TemplateDialog) -> None:
        dialog.field.selectAll()
        QTest.keyClicks(dialog.field, "Mein Nachmittag")
        press(Key.Key_Return)

    with qtbot.waitSignal(view.templates_changed):
        within(TemplateDialog, save, lambda: press(Key.Key_S, CTRL | SHIFT))
    (path,) = own_templates.folder().glob("*.json")
    language = path.name.split(".")[1]
    assert "Mein Nachmittag" in [template.title for template in templates(language)]


def test_a_template_needs_a_name(view: PrepareView) -> None:
    def look(dialog: TemplateDialog) -> None:
        dialog.field.clear()
        assert not dialog.main_button.isEnabled()
        press(Key.Key_Return)
        assert dialog.isVisible()

    within(TemplateDialog, look, lambda: press(Key.Key_S, CTRL | SHIFT))
    assert not own_templates.folder().exists()


# ------------------------------------------------------------------------------- side by side


def test_groups_side_by_side_are_readable_and_true_to_time(
    view: PrepareView, bridge: Bridge
) -> None:
    first = bridge.state.of(Block)[0]
    bridge.session.perform(edits.add_block(bridge.state, "Gruppe A", "cards", 60, after=first.id))
    one = bridge.state.of(Block)[1]
    bridge.session.perform(edits.add_block(bridge.state, "Gruppe B", "cards", 30, after=one.id))
    other = bridge.state.of(Block)[2]
    bridge.session.perform(edits.edit_block(bridge.state, other.id, parallel=True))
    rows = view.agenda.list
    upper, lower = (rows.visualRect(rows.rows.index_of(key)) for key in (one.id, other.id))
    assert upper.width() == lower.width() == rows.viewport().width()
    assert upper.bottom() < lower.top()
    # Together they are as high as the longest of them is long: an hour.
    assert upper.height() + lower.height() == 12 * 60 // 5
    following = rows.visualRect(rows.rows.index(3))
    assert following.top() > lower.bottom()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=lower.center() - QPoint(0, 4))
    assert rows.current().id == other.id
    press(Key.Key_Up)
    assert rows.current().id == one.id
    press(Key.Key_Down)
    press(Key.Key_Plus)
    assert bridge.state.get(Block, other.id).minutes == 35
    press(Key.Key_Down)
    assert rows.current().id == bridge.state.of(Block)[3].id


def test_every_control_of_the_dialogs_has_a_name(view: PrepareView, bridge: Bridge) -> None:
    for dialog in (PasteDialog(bridge, None, view), MethodsDialog(bridge, None, view)):
        dialog.show()
        nameless = [
            type(widget).__name__
            for widget in dialog.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and not (widget.accessibleName() or widget.property("text"))
        ]
        assert not nameless
        dialog.close()
        dialog.deleteLater()
