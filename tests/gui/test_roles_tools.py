# SPDX-License-Identifier: EUPL-1.2
"""Many fields, many keys, and what is brought into the matrix and taken out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.roles import edits
from moderation.activities.roles.law import LawOrigin
from moderation.activities.roles.model import (
    RoleLetter,
    RoleStage,
    stage_of,
)
from moderation.activities.roles.page.table_dialog import RoleTableDialog
from moderation.activities.roles.reading import PROPOSAL_SIGN
from moderation.activities.roles.wall import DIFFERENCE, OVERVIEW
from moderation.domain.side import Side
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.findings.model import FindingAnswer, Outcome
from moderation.features.people.kinds import UnitKind
from moderation.gui.desktop import Desktop
from moderation.gui.texts import set_language
from moderation.gui.widgets.letter_matrix import SIGN_ROLE, TileLook
from tests.looks import window_faults
from tests.roles_dialogs import dialogs
from tests.roles_page import CTRL_SHIFT, Opener, cell, go, look, matrix, opened, paint, press, state
from tests.roles_sample import BLOCK, TASKS, body_id, task_id

assert registry.ROOMS


# The offscreen platform has no window manager to tell sizes to.
__all__ = ["opened"]
"""The fixture that the tests ask for."""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# ---------------------------------------------------------------------------------- many


ELEVEN = tuple(
    (name, side)
    for side, names in (
        (Side.POLITICS, ("Rat", "Hauptausschuss", "Mobilitätsausschuss")),
        (Side.ADMINISTRATION, ("Bürgermeisteramt", "Tiefbauamt", "Ordnungsamt", "Kämmerei")),
        (Side.OTHERS, ("Stadtwerke", "Kreis", "Nachbargemeinde", "Verkehrsverbund")),
    )
    for name in names
)
NINE = tuple(
    (
        title,
        " ".join(["E/M", "M/E", "D/I" if row < 2 else "I", *"MDIMIIII"]),
        row % 2 == 0,
    )
    for row, (title, _letters, _operative) in enumerate(TASKS)
)
"""Nine tasks, eleven bodies, twenty differences."""


def test_twenty_differences_of_a_real_matrix_are_settled_in_under_a_hundred_keys(
    opened: Opener,
) -> None:
    page = opened(RoleStage.COMPARE, tasks=NINE, bodies=ELEVEN)
    assert (matrix(page).size, len(matrix(page).open_differences())) == (99, 20)
    keys = 0

    def strike(key: Qt.Key | str) -> None:
        nonlocal keys
        keys += 1
        press(page, key)

    # From comparing on to negotiating: Tab to the stage, Space, F2 is the window's way back.
    while QApplication.focusWidget() is not page.card.action:
        strike(Qt.Key.Key_Tab)
        assert keys < 40
    strike(Qt.Key.Key_Space)
    assert stage_of(state(page), BLOCK) is RoleStage.NEGOTIATE
    assert page.view.hasFocus()
    shown = []
    for _difference in range(20):
        item = page.wall_item()
        assert item is not None
        assert item.key == DIFFERENCE
        shown.append(item.entity_id)
        strike("e")
    assert matrix(page).open_differences() == ()
    assert len(set(shown)) == 20
    assert keys < 100


def test_forty_tasks_and_twenty_bodies_are_walked_without_waiting(opened: Opener) -> None:
    bodies = tuple((f"Fachamt {n}", (Side.POLITICS, Side.ADMINISTRATION)[n % 2]) for n in range(20))
    tasks = tuple((f"Aufgabe {n}", "E/M M D I " * 5, False) for n in range(40))
    page = opened(tasks=tasks, bodies=bodies)
    assert page.model.rowCount() == 40
    assert page.model.columnCount() == 20
    page.view.set_current(page.model.index(39, 19))
    # Names of rows and columns stay where they are, whatever is scrolled to.
    assert page.view.row_rect(39).left() == 0
    assert page.view.column_rect(19).top() == 0
    assert page.view.rect().contains(page.view.row_rect(39))
    press(page, "e")
    assert matrix(page).letter(matrix(page).tasks[39], matrix(page).bodies[19]) is RoleLetter.E


# ---------------------------------------------------------------------------------- tools


def test_a_hint_is_settled_justified_parked_and_opened_again_by_keyboard(
    opened: Opener, qtbot: QtBot
) -> None:
    page = opened(tasks=(("Aufgabe", "E E M D I", False),))
    page.hints.list.buttons[0].setFocus()
    press(page, Qt.Key.Key_Space)
    assert page.rules.box.isVisible()
    assert "more than one body decides" in page.rules.box.sentence.text()
    page.rules.box.park.setFocus()
    press(page, Qt.Key.Key_Space)
    [parked] = state(page).of(Entry)
    assert parked.entry_kind is EntryKind.PARKING
    assert page.hints.list.buttons[0].accessibleName().endswith("hint(s) dealt with")
    page.rules.box.reopen.setFocus()
    press(page, Qt.Key.Key_Space)
    assert state(page).of(Entry) == ()
    page.rules.answering.ask = lambda _sentence: "So steht es in der Satzung"
    page.rules.box.justify.setFocus()
    press(page, Qt.Key.Key_Space)
    [hint] = state(page).of(FindingAnswer)
    assert (hint.outcome, hint.reason) == (Outcome.JUSTIFIED, "So steht es in der Satzung")
    page.bridge.undo()
    assert state(page).of(FindingAnswer) == ()


def test_tools_are_in_a_menu_and_on_keys(opened: Opener, qtbot: QtBot) -> None:
    page = opened(RoleStage.OWN_VIEW)
    QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    shown = {
        a.text().partition("\t")[0]: a.shortcut().toString() for a in menu.actions() if a.text()
    }
    assert shown["Tasks from the catalogue …"] == "Ctrl+Shift+T"
    assert shown["Import a view …"] == "Ctrl+Shift+I"
    assert shown["Proposals of the municipal code …"] == "Ctrl+Shift+V"
    assert len(shown) == 10
    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def _accepting(act: Callable[[Any], object]) -> Callable[[QDialog], object]:
    def run(dialog: QDialog) -> int:
        dialog.show()
        act(dialog)
        assert dialog.height() <= 700
        dialog.close()
        return int(QDialog.DialogCode.Accepted)

    return run


def test_tasks_are_chosen_from_the_catalogue_by_keyboard(opened: Opener) -> None:
    page = opened(RoleStage.OWN_VIEW)

    def choose(dialog: Any) -> None:
        for _task in range(2):
            QTest.keyClick(dialog.list, Qt.Key.Key_Space)
            QTest.keyClick(dialog.list, Qt.Key.Key_Down)

    page.asking.run = _accepting(choose)
    press(page, Qt.Key.Key_T, CTRL_SHIFT)
    assert [task.title for task in matrix(page).tasks][9:] == [
        "Strategische Ziele festlegen",
        "Leitlinien für ein Handlungsfeld festlegen",
    ]
    page.bridge.undo()
    assert page.model.rowCount() == 9


def test_a_side_is_typed_from_the_other_ones_sheet_and_the_wall_stays_blind(
    opened: Opener,
) -> None:
    page = opened(RoleStage.OWN_VIEW, tasks=(("Aufgabe", "E M M D I", False),))
    for column in range(5):
        where = body_id(column)
        step = edits.set_view(state(page), task_id(0), where, Side.ADMINISTRATION, None)
        page.bridge.session.perform(step)
    page.show_side(Side.ADMINISTRATION)
    page.asking.confirm = lambda _title, _words, _verb: True
    before = paint(page)
    press(page, Qt.Key.Key_H, CTRL_SHIFT)
    assert look(page, 0, 0) == TileLook("E")
    go(page, 0, 0)
    press(page, "m")
    # On this screen the difference shows; on the wall nothing does.
    assert look(page, 0, 0) == TileLook("E", "M")
    item = page.wall_item()
    assert item is not None
    assert item.key == OVERVIEW
    assert paint(page) == before


def test_a_view_goes_out_and_comes_back(opened: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    page = opened(RoleStage.OWN_VIEW)
    target = tmp_path / "politik"
    page.asking.ask_save = lambda _name, _kinds: str(target)
    press(page, Qt.Key.Key_E, CTRL_SHIFT)
    written = target.with_name("politik.json")
    assert written.is_file()
    page.bridge.attempt(
        lambda now: edits.set_view(now, task_id(0), body_id(0), Side.POLITICS, RoleLetter.D)
    )
    page.bridge.attempt(lambda now: edits.remove_task(now, task_id(8)))
    page.asking.ask_open = lambda _kinds: str(written)
    said: list[str] = []
    page.asking.run = _accepting(lambda dialog: said.extend(dialog.sentences))
    press(page, Qt.Key.Key_I, CTRL_SHIFT)
    assert said == ["37 letter(s) fit tasks and bodies here."]
    assert cell(page, 0, 0).politics is RoleLetter.E
    assert page.model.rowCount() == 9
    page.bridge.undo()
    assert cell(page, 0, 0).politics is RoleLetter.D
    assert page.model.rowCount() == 8
    written.write_text("{}")
    with qtbot.waitSignal(page.bridge.failed) as refused:
        press(page, Qt.Key.Key_I, CTRL_SHIFT)
    assert "politik.json" in str(refused.args[0])


def test_bodies_are_merged_and_a_competence_is_typed_in(opened: Opener) -> None:
    page = opened()
    go(page, 1, 0)

    def merge(dialog: Any) -> None:
        assert dialog.other.currentText() == "Ausschuss"
        assert len(dialog.choices) > 3
        dialog.choices[0][1].setCurrentIndex(1)

    page.asking.run = _accepting(merge)
    press(page, Qt.Key.Key_M, CTRL_SHIFT)
    assert [body.name for body in matrix(page).bodies][:2] == ["Rat", "Bürgermeisteramt"]
    assert cell(page, 0, 0).politics is RoleLetter.M

    def type_in(dialog: Any) -> None:
        dialog.words.setText("Steht in der Hauptsatzung")
        dialog.source.setText("§ 7 Hauptsatzung")
        dialog.kinds[UnitKind.MAYOR].setChecked(True)

    page.asking.run = _accepting(type_in)
    press(page, Qt.Key.Key_L, CTRL_SHIFT)
    law = matrix(page).tasks[1].competence
    assert law is not None
    assert (law.source, law.holders) == ("§ 7 Hauptsatzung", (UnitKind.MAYOR,))
    assert "§ 7 Hauptsatzung" in page.card.note.text()
    assert "main statute or council decision" in page.card.note.text()


def test_a_municipal_code_is_chosen_once(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    press(page, Qt.Key.Key_G, CTRL_SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions()]
    assert "Nordrhein-Westfalen" in names
    assert len(names) == 14
    asked: list[Any] = []
    page.asking.run = asked.append  # closed without an answer
    menu.actions()[names.index("Nordrhein-Westfalen")].trigger()
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
    # "Mittel bereitstellen" is proposed: a mark and no lock, nothing in the workshop.
    [dialog] = asked
    assert dialog.chosen() == {}
    assert all(task.competence is None for task in matrix(page).tasks)
    assert sign(page, 1) == PROPOSAL_SIGN
    assert sign(page, 0) == ""


def sign(page: Any, row: int) -> str:
    found = page.model.headerData(row, Qt.Orientation.Vertical, SIGN_ROLE)
    return str(found)


def _in_nw(page: Any) -> None:
    page.asking.run = lambda _dialog: 0
    page.sources.set_code("nw")


def test_a_proposal_is_confirmed_and_only_then_a_lock(opened: Opener) -> None:
    page = opened()
    _in_nw(page)
    go(page, 1, 0)
    assert page.card.note.text().startswith("Proposal – by law: § 41 Abs. 1 Satz 2 Buchst. h")
    assert "Haushaltssatzung" not in repr(paint(page))

    def tick(dialog: Any) -> None:
        assert "this cannot be transferred" in dialog.details.text()
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)

    page.asking.run = _accepting(tick)
    press(page, Qt.Key.Key_V, CTRL_SHIFT)
    law = matrix(page).tasks[1].competence
    assert law is not None
    assert (law.matter, law.land, law.origin) == ("budget", "nw", LawOrigin.LAW)
    assert sign(page, 1) == "lock"
    page.bridge.undo()
    assert sign(page, 1) == PROPOSAL_SIGN


def test_a_proposal_is_taken_over_at_its_task_or_declined_for_good(opened: Opener) -> None:
    page = opened()
    _in_nw(page)
    go(page, 1, 0)
    page.asking.run = _accepting(lambda _dialog: None)
    press(page, Qt.Key.Key_L, CTRL_SHIFT)
    law = matrix(page).tasks[1].competence
    assert law == page.sources.code.matter("budget")
    page.asking.run = _accepting(lambda dialog: dialog.none_button.click())
    press(page, Qt.Key.Key_L, CTRL_SHIFT)
    assert matrix(page).tasks[1].competence is None
    assert sign(page, 1) == ""
    page.bridge.undo()
    assert sign(page, 1) == "lock"


def test_of_two_entries_that_fit_one_holds(opened: Opener) -> None:
    page = opened(tasks=(("Hebesatz festsetzen", "E M M D I", False),))
    _in_nw(page)
    go(page, 0, 0)
    assert "more than one entry fits" in page.card.note.text()

    def tick(dialog: Any) -> None:
        for _entry in range(2):
            QTest.keyClick(dialog.list, Qt.Key.Key_Space)
            QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert [law.matter for law in dialog.chosen().values()] == ["statutes"]

    page.asking.run = _accepting(tick)
    press(page, Qt.Key.Key_V, CTRL_SHIFT)
    law = matrix(page).tasks[0].competence
    assert law is not None
    assert law.matter == "statutes"


def test_without_a_municipal_code_a_sentence_says_what_to_do(opened: Opener) -> None:
    page = opened(tasks=(("Stellplatzsatzung ändern", "E M M D I", False),))
    go(page, 0, 0)
    assert page.card.note.text() == (
        "May be a matter of law; nothing is on file about it here. Please check and type it in"
    )


def test_blank_sheets_are_written_and_opened(opened: Opener, tmp_path: Path) -> None:
    page = opened()
    seen: list[Path] = []

    def open_url(url: QUrl) -> bool:
        seen.append(Path(url.toLocalFile()))
        return True

    page.asking.desktop = Desktop(open_url=open_url)
    page.asking.ask_save = lambda _name, _kinds: str(tmp_path / "boegen")
    press(page, Qt.Key.Key_B, CTRL_SHIFT)
    assert seen[0].read_bytes().startswith(b"%PDF")
    assert seen[0].suffix == ".pdf"


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("height", [772, 640, 600])
def test_every_hint_has_room_for_its_sentence(opened: Opener, language: str, height: int) -> None:
    set_language(language)
    page = opened(height=height)
    for outcome in (None, Outcome.SETTLED):
        for button in list(page.hints.list.buttons):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            QApplication.processEvents()
            assert window_faults(page) == []
            corner = page.rules.box.mapTo(page, page.rules.box.rect().bottomRight())
            assert page.rect().contains(corner)
            assert page.height() == height
        if outcome is not None:
            page.rules.handle(outcome)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_dialog_fits_a_small_screen_and_nothing_is_cut(opened: Opener, language: str) -> None:
    page = opened()
    set_language(language)
    for name, dialog in dialogs(state(page), BLOCK, language, page.window()):
        dialog.show()
        QApplication.processEvents()
        assert dialog.height() <= 700, name
        assert window_faults(dialog) == [], name
        dialog.close()
        dialog.deleteLater()


def test_a_copied_table_becomes_rows_columns_and_a_view(opened: Opener) -> None:
    page = opened(RoleStage.OWN_VIEW)
    page.show_side(Side.ADMINISTRATION)
    copied = "Aufgabe\tKreistag\tTiefbauamt\nBrücke sanieren\tI\tR\nRampe bauen\tA\tC\n"
    QApplication.clipboard().setText(copied)

    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, RoleTableDialog)
        assert dialog.side is Side.ADMINISTRATION
        assert dialog.chosen() == {0, 1}
        dialog.list.set_ticked(next(iter(dialog.list.entries())), ticked=False)
        dialog.deleteLater()
        return True

    page.asking.run = run
    page.sources.take_table()
    QApplication.clipboard().clear()
    now = matrix(page)
    task = next(task for task in now.tasks if task.title == "Rampe bauen")
    assert "Brücke sanieren" not in {each.title for each in now.tasks}
    seen = {
        body.name: now.view(task, body, Side.ADMINISTRATION)
        for body in now.bodies
        if now.view(task, body, Side.ADMINISTRATION) is not None
    }
    assert seen == {"Kreistag": RoleLetter.E, "Tiefbauamt": RoleLetter.M}
    page.bridge.undo()
    assert "Rampe bauen" not in {each.title for each in matrix(page).tasks}


def test_a_table_that_is_none_is_said_in_the_dialog(opened: Opener, tmp_path: Path) -> None:
    page = opened(RoleStage.OWN_VIEW)
    file = tmp_path / "liste.csv"
    file.write_text("Name;Amt\nPetra Winkler;Tiefbauamt\n", encoding="utf-8")
    asked = page.bridge.state, page.block_id, Side.POLITICS, lambda _kinds: str(file), None
    dialog = RoleTableDialog(*asked)
    dialog.choose()
    assert not dialog.main_button.isEnabled()
    assert dialog.hint.isVisibleTo(dialog)
    file.write_text("Aufgabe;Rat\nBauen;E\nPlanen;D\n", encoding="utf-8")
    dialog.choose()
    assert dialog.chosen() == {0, 1}
    assert not dialog.hint.isVisibleTo(dialog)
    dialog.deleteLater()
