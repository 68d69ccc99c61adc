# SPDX-License-Identifier: EUPL-1.2
"""Reading a list, inviting and typing in from paper, by keyboard alone."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any, TypeVar

import openpyxl
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from moderation.features.agenda import edits as agenda
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people import edits
from moderation.features.people.columns import ListColumn
from moderation.features.people.model import Participant, Unit
from moderation.gui.bridge import Bridge
from moderation.gui.desktop import Desktop, hand_over
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.windows.prepare import list_reading
from moderation.windows.prepare.import_dialog import PeopleImportDialog
from moderation.windows.prepare.import_rows import EMAIL, FUNCTION, NAME, NOTE, UNIT
from moderation.windows.prepare.invite import InviteDialog
from moderation.windows.prepare.people_tools import PeopleTools
from moderation.windows.prepare.type_in import TypeInDialog
from tests.municipal_room import GOALS, room
from tests.room_bridge import bridge_to

CSV = (
    "Name;E-Mail;Amt\nLeitung;l@auental.example;Hochbauamt\n;nur@auental.example;\n"
    "Vorsitz;v@auental.example;Fraktion A\n"
)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


@pytest.fixture
def bridge(qapp: QApplication) -> Bridge:
    return bridge_to(room())


@pytest.fixture
def reading(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> PeopleImportDialog:
    path = tmp_path / "liste.csv"
    path.write_bytes(CSV.encode("cp1252"))
    return shown(qtbot, PeopleImportDialog(bridge, None, lambda _parent: str(path)))


D = TypeVar("D", bound=QDialog)


def shown(qtbot: QtBot, dialog: D) -> D:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


EDIT = Qt.ItemDataRole.EditRole
CTRL = Qt.KeyboardModifier.ControlModifier


def wait(dialog: PeopleImportDialog) -> None:
    """Until the file is read, or refused."""
    while dialog.reading._asked is not None:
        QApplication.processEvents()


def choose(dialog: PeopleImportDialog) -> None:
    """Choose the file of the test, as Ctrl+O does."""
    dialog.choose()
    wait(dialog)


def names(bridge: Bridge) -> set[str]:
    return {person.name for person in bridge.state.of(Participant)}


# ------------------------------------------------------------------------------------- reading


def test_a_file_is_read_and_taken_over_by_keyboard(
    reading: PeopleImportDialog, bridge: Bridge, qtbot: QtBot
) -> None:
    before = bridge.state.entities()
    press(reading, Qt.Key.Key_O, CTRL)
    wait(reading)
    assert reading.model.rowCount() == 3
    assert reading.main_button.label() == "Take over 2 participant(s)"
    with qtbot.waitSignal(reading.imported) as told:
        press(reading, Qt.Key.Key_Return, CTRL)
    assert told.args == [2]
    assert {"Leitung", "Vorsitz"} <= names(bridge)
    assert any(unit.name == "Hochbauamt" for unit in bridge.state.of(Unit))
    bridge.undo()
    assert bridge.state.entities() == before


def test_no_function_is_cut_while_there_is_room(
    reading: PeopleImportDialog, tmp_path: Path
) -> None:
    reading.resize(1200, 690)
    path = tmp_path / "lang.csv"
    function = "Leitung Amt für Stadtentwicklung"
    path.write_text(f"Name;Funktion;E-Mail\nPlatz 1;{function};\n", encoding="utf-8")
    reading.read_file(path)
    wait(reading)
    table = reading.table
    assert table.columnWidth(FUNCTION) >= table.sizeHintForColumn(FUNCTION)
    # Where there is too little, the widest give way, and all of it is seen without scrolling.
    path.write_text(f"Name;Funktion;E-Mail\nPlatz 1;{function * 8};\n", encoding="utf-8")
    reading.read_file(path)
    wait(reading)
    assert table.columnWidth(FUNCTION) < table.sizeHintForColumn(FUNCTION)
    for column in (NAME, EMAIL, UNIT, NOTE):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    held = sum(table.columnWidth(column) for column in range(NOTE + 1))
    assert held == table.viewport().width()


def test_what_is_not_read_says_why(reading: PeopleImportDialog) -> None:
    choose(reading)
    note = reading.model.index(1, NOTE).data()
    assert note == "Line 3 was not understood: no name in this line"
    assert reading.model.index(1, NAME).data() == "nur@auental.example"


def test_a_line_that_was_not_understood_is_put_right_and_taken_over(
    reading: PeopleImportDialog, bridge: Bridge
) -> None:
    choose(reading)
    index = reading.model.index(1, NAME)
    assert index.flags() & Qt.ItemFlag.ItemIsEditable
    assert reading.model.setData(index, "Protokoll", Qt.ItemDataRole.EditRole)
    assert reading.model.setData(reading.model.index(1, UNIT), "Ratsbüro", EDIT)
    assert not reading.model.setData(reading.model.index(0, NAME), "", EDIT)
    assert reading.main_button.label() == "Take over 3 participant(s)"
    reading.take()
    (person,) = [p for p in bridge.state.of(Participant) if p.name == "Protokoll"]
    assert bridge.state.get(Unit, person.unit_id).name == "Ratsbüro"


def test_a_list_of_which_nothing_was_understood_can_be_put_right(
    reading: PeopleImportDialog, bridge: Bridge, tmp_path: Path
) -> None:
    path = tmp_path / "adressen.csv"
    path.write_text("Name;E-Mail\n;nur@auental.example\n", encoding="utf-8")
    reading.read_file(path)
    wait(reading)
    assert not reading.main_button.isEnabled()
    reading.model.setData(reading.model.index(0, NAME), "Leitung", EDIT)
    assert reading.main_button.isEnabled()
    reading.take()
    assert "Leitung" in names(bridge)


def test_another_sheet_of_a_workbook_can_be_chosen(
    reading: PeopleImportDialog, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheets: list[tuple[Any, str]] = [
        (book.active, "Anna Ahrens"), (book.create_sheet("Rat"), "Bernd Busch"),
    ]  # fmt: skip
    for sheet, name in sheets:
        sheet.append(["Name", "Amt"])
        sheet.append([name, "Bauhof"])
    path = tmp_path / "liste.xlsx"
    book.save(path)
    reading.read_file(path)
    wait(reading)
    assert reading.sheets.isVisible()
    assert reading.model.index(0, NAME).data() == "Anna Ahrens"
    reading.sheets.setCurrentText("Rat")
    reading.sheets.activated.emit(1)
    wait(reading)
    assert reading.model.index(0, NAME).data() == "Bernd Busch"


def test_a_list_that_takes_long_can_be_stopped(
    reading: PeopleImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun = threading.Event()

    def endless(_data: bytes, _name: str, _sheet: str, beat: Callable[[int], None]) -> None:
        while True:
            begun.set()
            beat(1200)

    monkeypatch.setattr(list_reading, "read_people", endless)
    reading.read_file(tmp_path / "liste.csv")
    assert begun.wait(5)
    qtbot.waitUntil(lambda: "1,200" in reading.reading.words.text())
    assert reading.reading.isVisible()
    reading.reading.stop_button.click()
    wait(reading)
    assert "Reading was stopped" in reading.hint.text.text()
    assert not reading.main_button.isEnabled()


@pytest.mark.parametrize("kind", ["pipe", "device", "folder"])
def test_what_is_no_file_is_refused_at_once(
    reading: PeopleImportDialog, tmp_path: Path, kind: str
) -> None:
    path = {"pipe": tmp_path / "pipe", "device": Path("/dev/zero"), "folder": tmp_path}[kind]
    if kind == "pipe":
        os.mkfifo(path)
    reading.read_file(path)
    wait(reading)
    assert "it is no file" in reading.hint.text.text()


def test_space_leaves_a_line_out(reading: PeopleImportDialog, bridge: Bridge) -> None:
    choose(reading)
    assert reading.table.hasFocus()
    press(reading.table, Qt.Key.Key_Space)
    assert reading.main_button.label() == "Take over 1 participant(s)"
    reading.go_on()
    assert "Leitung" not in names(bridge)
    assert "Vorsitz" in names(bridge)


def test_columns_and_units_can_be_put_right(reading: PeopleImportDialog, bridge: Bridge) -> None:
    choose(reading)
    box = reading.columns.boxes[1]
    box.setCurrentIndex(list(ListColumn).index(ListColumn.FUNCTION))
    assert reading.preview is not None
    assert reading.preview.people[0].function == "l@auental.example"
    unit = reading.units.boxes["Hochbauamt"]
    unit.setCurrentIndex(unit.findText("on the list · Tiefbauamt"))
    reading.go_on()
    person = next(p for p in bridge.state.of(Participant) if p.name == "Leitung")
    assert bridge.state.get(Unit, person.unit_id).name == "Tiefbauamt"


def test_without_a_name_column_a_sentence_helps_and_nothing_is_taken(
    reading: PeopleImportDialog, bridge: Bridge
) -> None:
    choose(reading)
    reading.columns.boxes[0].setCurrentIndex(list(ListColumn).index(ListColumn.NOTHING))
    assert "No column holds names" in reading.hint.text.text()
    assert not reading.main_button.isEnabled()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 x", bytes(range(256)) * 9])
def test_what_cannot_be_read_is_said_and_leaves_no_old_list(
    reading: PeopleImportDialog, tmp_path: Path, data: bytes
) -> None:
    choose(reading)
    bad = tmp_path / "bad.csv"
    bad.write_bytes(data)
    reading.read_file(bad)
    wait(reading)
    assert reading.hint.isVisible()
    assert not reading.main_button.isEnabled()
    reading.read_file(tmp_path / "missing.csv")
    wait(reading)
    assert "missing.csv cannot be read" in reading.hint.text.text()


def test_pasted_recipients_are_read(reading: PeopleImportDialog, bridge: Bridge) -> None:
    reading.pasted.setPlainText("Leitung Bauhof <b@auental.example>; Vorsitz <v@x.example>")
    press(reading, Qt.Key.Key_Return, CTRL)
    press(reading, Qt.Key.Key_Return, CTRL)
    assert {"Leitung Bauhof", "Vorsitz"} <= names(bridge)


# ------------------------------------------------------------------------------------- inviting


class Stub:
    """A desktop that remembers, and opens nothing if told so."""

    def __init__(self, *, opens: bool = True) -> None:
        self.opens = opens
        self.urls: list[str] = []
        self.commands: list[list[str]] = []

    def open_url(self, url: QUrl) -> bool:
        self.urls.append(url.toLocalFile())
        return self.opens

    def start(self, command: Sequence[str]) -> bool:
        self.commands.append(list(command))
        return self.opens

    def desktop(self, platform: str = "linux") -> Desktop:
        return Desktop(self.open_url, self.start, platform)


@pytest.fixture
def invited(bridge: Bridge) -> Bridge:
    state = bridge.state
    bridge.session.perform(agenda.edit_workshop(state, day=date(2026, 3, 12)))
    unit = state.of(Unit)[0].id
    for name, email in (("Eins", "eins@auental.example"), ("Zwei", "kein@@x"), ("Drei", "")):
        bridge.session.perform(edits.add_participant(bridge.state, unit, name, "", email))
    return bridge


def test_the_draft_goes_to_those_who_can_be_reached(qtbot: QtBot, invited: Bridge) -> None:
    stub = Stub()
    dialog = shown(qtbot, InviteDialog(invited, None, stub.desktop()))
    assert dialog.recipients() == ["eins@auental.example"]
    dialog.subject.setText("Bitte kommen Sie")
    dialog.go_on()
    (path,) = stub.urls
    read = message_from_bytes(Path(path).read_bytes(), policy=policy.default)
    assert (read["Bcc"], read["Subject"]) == ("eins@auental.example", "Bitte kommen Sie")


def test_without_a_mail_program_there_are_other_ways(qtbot: QtBot, invited: Bridge) -> None:
    stub = Stub(opens=False)
    dialog = shown(qtbot, InviteDialog(invited, None, stub.desktop()))
    dialog.go_on()
    assert "No mail program" in dialog.hint.text.text()
    assert dialog.folder_button.isVisible()
    dialog.show_in_folder()
    assert Path(stub.urls[-1]).is_dir()
    dialog.copy_text()
    assert dialog.subject.text() in QApplication.clipboard().text()


def test_the_calendar_file_is_saved(qtbot: QtBot, invited: Bridge, tmp_path: Path) -> None:
    dialog = shown(
        qtbot,
        InviteDialog(invited, None, Stub().desktop(), lambda _p, _n: str(tmp_path / "einladung")),
    )
    dialog.save_calendar()
    assert (tmp_path / "einladung.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_showing_in_a_folder_asks_each_system_in_its_way(
    tmp_path: Path, qapp: QApplication
) -> None:
    path = hand_over(b"x", "a.eml")
    assert path.stat().st_mode & 0o077 == 0 or path.parent.stat().st_mode & 0o077 == 0
    windows, mac, linux = Stub(), Stub(), Stub()
    assert windows.desktop("win32").show_in_folder(path)
    assert mac.desktop("darwin").show_in_folder(path)
    assert linux.desktop().show_in_folder(path)
    assert windows.commands == [["explorer", f"/select,{path}"]]
    assert mac.commands == [["open", "-R", str(path)]]
    assert linux.urls == [str(path.parent)]
    assert not linux.desktop().open_file(tmp_path / "missing.eml")


# ------------------------------------------------------------------------------------- papers


@pytest.mark.parametrize("job", [0, 1, 2])
def test_papers_are_written_and_opened(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, job: int
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    stub = Stub()
    tools = PeopleTools(bridge, parent, stub.desktop(), lambda _parent, name: str(tmp_path / name))
    with qtbot.waitSignal(tools.said):
        [action for action in tools.actions() if "PDF" in action.text()][job].trigger()
    (written,) = tmp_path.glob("*.pdf")
    assert written.read_bytes().startswith(b"%PDF")
    assert stub.urls == [str(written)]


def test_a_paper_that_cannot_be_written_says_so(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    stub = Stub()
    (tmp_path / "Liste.pdf").mkdir()
    tools = PeopleTools(
        bridge, parent, stub.desktop(), lambda _parent, _name: str(tmp_path / "Liste")
    )
    with qtbot.waitSignal(bridge.failed):
        next(action for action in tools.actions() if "PDF" in action.text()).trigger()
    assert stub.urls == []


def test_every_tool_opens_its_dialog(qtbot: QtBot, invited: Bridge) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    opened: list[str] = []
    tools = PeopleTools(
        invited, parent, Stub().desktop(), None, lambda dialog: opened.append(type(dialog).__name__)
    )
    tools.read_list()
    tools.invite()
    tools.type_in()
    assert opened == ["PeopleImportDialog", "InviteDialog", "TypeInDialog"]


def test_inviting_without_a_day_says_so(qtbot: QtBot, bridge: Bridge) -> None:
    bridge.session.perform(agenda.edit_workshop(bridge.state, day=None))
    parent = QWidget()
    qtbot.addWidget(parent)
    tools = PeopleTools(bridge, parent, Stub().desktop())
    with qtbot.waitSignal(bridge.failed) as told:
        tools.invite()
    assert "no date yet" in str(told.args[0])


# ------------------------------------------------------------------------------------- typing in


def test_paper_is_typed_in_as_one_step(qtbot: QtBot, bridge: Bridge) -> None:
    dialog = shown(qtbot, TypeInDialog(bridge, GOALS))
    assert dialog.field.hasFocus()
    assert not dialog.main_button.isEnabled()
    dialog.field.setPlainText("P: Schulwege\nTask: Tiefbauamt prüft bis 30.9.")
    assert dialog.model.index(0).data() == "Card · Politics: Schulwege"
    assert dialog.model.index(1).data() == (
        "Task · Tiefbauamt · by 30 Sep 2026: Tiefbauamt prüft bis 30.9."
    )
    before = bridge.state.entities()
    with qtbot.waitSignal(dialog.typed_in):
        press(dialog, Qt.Key.Key_Return, CTRL)
    kinds = {e.entry_kind for e in bridge.state.of(Entry) if e.block_id == GOALS}
    assert {EntryKind.CARD, EntryKind.TASK} <= kinds
    bridge.undo()
    assert bridge.state.entities() == before


def test_a_line_whose_date_cannot_be_meant_is_said_first(qtbot: QtBot, bridge: Bridge) -> None:
    dialog = shown(qtbot, TypeInDialog(bridge, GOALS))
    dialog.field.setPlainText("Task: Tiefbauamt prüft bis 31.9.")
    assert "31.9.” is not in the calendar" in str(dialog.model.index(0).data())
    before = bridge.state.entities()
    dialog.main_button.click()
    assert bridge.state.entities() == before
    assert "Confirm again" in dialog.hint.text.text()
    assert dialog.field.toPlainText() == "Task: Tiefbauamt prüft bis 31.9."
    with qtbot.waitSignal(dialog.typed_in):
        dialog.main_button.click()
    assert any(e.text == "Tiefbauamt prüft bis 31.9." for e in bridge.state.of(Entry))


def test_the_preview_follows_what_is_typed(qtbot: QtBot, bridge: Bridge) -> None:
    dialog = shown(qtbot, TypeInDialog(bridge, GOALS))
    dialog.field.setPlainText("Eins\nZwei\nDrei")
    dialog.field.setPlainText("Eins")
    assert dialog.model.rowCount() == 1
    dialog.kind.set_value(EntryKind.PARKING)
    dialog.kind.changed.emit(EntryKind.PARKING)
    assert dialog.model.index(0).data() == "Parking lot: Eins"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_the_lines_takes_them_over(
    reading: PeopleImportDialog, bridge: Bridge, qtbot: QtBot, key: Qt.Key
) -> None:
    choose(reading)
    before = len(bridge.state.of(Participant))
    reading.table.setFocus()
    press(reading.table, Qt.Key.Key_Space)
    press(reading.table, Qt.Key.Key_Space)
    number = len(reading.model.taken)
    assert number
    with qtbot.waitSignal(reading.imported):
        press(reading.table, key)
    assert not reading.isVisible()
    assert len(bridge.state.of(Participant)) == before + number


def test_a_copied_list_is_pasted_at_once_without_looking_for_the_field(
    qtbot: QtBot, bridge: Bridge
) -> None:
    QApplication.clipboard().setText("Name;Stelle\nPlatz eins;Tiefbauamt")
    dialog = shown(qtbot, PeopleImportDialog(bridge))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.choose_button.hasFocus)
    QTest.keyClick(dialog.choose_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pasted.toPlainText().startswith("Name;Stelle")
    assert dialog.pasted.hasFocus()
    QTest.keyClick(dialog.pasted, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.preview is not None
    assert [person.name for person in dialog.preview.people] == ["Platz eins"]
    dialog.reject()
