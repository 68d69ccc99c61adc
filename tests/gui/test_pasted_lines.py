# SPDX-License-Identifier: EUPL-1.2
"""Several lines in the capture bar are several entries, in one step; a photo is none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from moderation.domain.side import Side
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit
from moderation.windows.moderator.capture_bar import PHOTO, CaptureBar
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LIST = "1. Sicherer Schulweg\r\n2. Bus im Halbstundentakt\r\n\r\n3. Ruhe am Abend\r\n"


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.open(example("de"))
        found.window.show_moderator()
        found.settle()
        yield found


def paste(whole: WholeWindow, words: str) -> CaptureBar:
    """Into the line, as hands do it."""
    QApplication.clipboard().setText(words)
    bar = whole.moderator.bar
    bar.focus()
    QTest.keyClick(bar.field, Qt.Key.Key_V, CTRL)
    return bar


def added(whole: WholeWindow, before: tuple[Entry, ...]) -> list[Entry]:
    known = {entry.id for entry in before}
    return [entry for entry in whole.bridge.state.of(Entry) if entry.id not in known]


def test_pasted_lines_become_entries_and_go_back_in_one_step(whole: WholeWindow) -> None:
    before = whole.bridge.state.of(Entry)
    bar = paste(whole, LIST)
    assert bar.understood.isVisible()
    assert bar.understood.text() == "3 Einträge"
    bar.toggle_side(Side.POLITICS)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    made = added(whole, before)
    assert [entry.text for entry in made] == [
        "Sicherer Schulweg",
        "Bus im Halbstundentakt",
        "Ruhe am Abend",
    ]
    assert {(entry.entry_kind, entry.side) for entry in made} == {(EntryKind.CARD, Side.POLITICS)}
    assert {entry.block_id for entry in made} == {whole.moderator.block_id}
    assert bar.field.text() == ""
    assert not bar.understood.isVisible()
    whole.bridge.undo()
    assert whole.bridge.state.of(Entry) == before


def test_they_can_be_one(whole: WholeWindow) -> None:
    before = whole.bridge.state.of(Entry)
    bar = paste(whole, "Sicherer Schulweg,\nauch im Winter")
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    (made,) = added(whole, before)
    assert made.text.split() == "Sicherer Schulweg, auch im Winter".split()


def test_each_pasted_task_has_its_own_owner_and_date(whole: WholeWindow) -> None:
    before = whole.bridge.state.of(Entry)
    unit = whole.bridge.state.of(Unit)[0]
    whole.moderator.bar.choose(EntryKind.TASK)
    bar = paste(whole, f"{unit.name} bis 30.9.2027\nGutachten bis 31.9.")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert not added(whole, before), "a date that cannot be meant is said first"
    assert "Gutachten bis 31.9." in bar.field.text()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    first, second = added(whole, before)
    assert (first.unit_id, first.due) == (unit.id, date(2027, 9, 30))
    assert (second.text, second.due) == ("Gutachten bis 31.9.", None)


def test_one_line_with_its_end_is_one_entry(whole: WholeWindow) -> None:
    before = whole.bridge.state.of(Entry)
    bar = paste(whole, "1. Sicherer Schulweg\n")
    assert not bar.understood.isVisible()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    (made,) = added(whole, before)
    assert made.text == "1. Sicherer Schulweg"


def test_too_many_lines_are_refused_and_stay(whole: WholeWindow, qtbot: QtBot) -> None:
    before = whole.bridge.state.of(Entry)
    words = "\n".join(f"Gedanke {number}" for number in range(1_001))
    bar = paste(whole, words)
    with qtbot.waitSignal(whole.bridge.failed):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert not added(whole, before)
    assert bar.field.text() == words


def photo(what: str, path: Path) -> QMimeData:
    """A photo as it is copied or dragged: its file, the picture itself, or its path as words."""
    data = QMimeData()
    if what == "file":
        data.setUrls([QUrl.fromLocalFile(str(path))])
        data.setText(str(path))
    elif what == "picture":
        data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    else:
        data.setText(
            {"path": f'"{path}"\n', "address": QUrl.fromLocalFile(str(path)).toString()}[what]
        )
    return data


@pytest.mark.parametrize("way", ["keys", "menu", "dropped"])
@pytest.mark.parametrize("what", ["file", "picture", "path", "address"])
def test_a_photo_is_no_thought(
    whole: WholeWindow, qtbot: QtBot, tmp_path: Path, what: str, way: str
) -> None:
    field = whole.moderator.bar.field
    whole.moderator.bar.focus()
    data = photo(what, tmp_path / "Wand im Saal.JPG")
    with qtbot.waitSignal(whole.bridge.failed) as said:
        if way == "dropped":
            assert drop(field, data)
        else:
            QApplication.clipboard().setMimeData(data)
            if way == "keys":
                QTest.keyClick(field, Qt.Key.Key_V, CTRL)
            else:
                choose_paste(field)
    assert said.args == [PHOTO.with_values(area="F2", paste="Strg+V", show="F3")]
    assert field.text() == ""


def drop(field: QLineEdit, data: QMimeData) -> bool:
    where, action = QPointF(10, 10), Qt.DropAction.CopyAction
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), action, data, *held)
    QApplication.sendEvent(field, enter)
    QApplication.sendEvent(field, QDropEvent(where, action, data, *held))
    return enter.isAccepted()


def choose_paste(field: QLineEdit) -> None:
    """Paste, from the menu that the field opens."""
    where = field.rect().center()
    QApplication.sendEvent(
        field,
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, field.mapToGlobal(where)),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = (each for each in menu.actions() if each.objectName() == "edit-paste")
    action.trigger()
    menu.close()


@pytest.mark.parametrize("way", ["menu", "dropped"])
def test_words_come_in_by_every_way(whole: WholeWindow, way: str) -> None:
    field = whole.moderator.bar.field
    words = "Radweg an der /wand.jpg"
    if way == "menu":
        QApplication.clipboard().setText(words)
        choose_paste(field)
    else:
        data = QMimeData()
        data.setText(words)
        drop(field, data)
    assert field.text() == words


def test_another_block_begins_with_cards_but_half_a_sentence_stays_what_it_is(
    whole: WholeWindow,
) -> None:
    moderator = whole.moderator
    first, second, third = [block.id for block in whole.bridge.state.of(Block)][:3]
    kinds = []
    for block in (first, first, second):
        moderator.show_block(block)
        kinds.append(moderator.bar.kind)
        if block == first:
            moderator.bar.choose(EntryKind.TASK)
    assert kinds == [EntryKind.CARD, EntryKind.TASK, EntryKind.CARD]
    moderator.bar.choose(EntryKind.DECISION)
    QTest.keyClicks(moderator.bar.field, "Wir berichten")
    moderator.show_block(third)
    assert moderator.bar.kind is EntryKind.DECISION
