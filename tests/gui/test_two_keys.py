# SPDX-License-Identifier: EUPL-1.2
"""Every live action is at most two keys beyond its text, in the real moderator's window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, current_block
from moderation.features.capture.model import Entry, EntryKind, SpokeCount
from moderation.gui.bridge import Bridge
from moderation.paths import resource
from moderation.session.writer import Writer
from moderation.settings import Settings
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.main.window import MainWindow
from moderation.windows.moderator.view import ModeratorView
from moderation.windows.wall.keys import WallKeys
from tests.stores import Ticking

MOST = 2
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


class Desk:
    """The moderator's window and the keys that were pressed on it."""

    def __init__(self, window: MainWindow, bridge: Bridge, clock: Ticking) -> None:
        self.window = window
        self.bridge = bridge
        self.clock = clock
        self.pressed = 0

    @property
    def view(self) -> ModeratorView:
        """The moderator's view."""
        assert self.window.moderator is not None
        return self.window.moderator

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key, wherever the keyboard is."""
        self.pressed += 1
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)

    def type(self, words: str) -> None:
        """The text of the action: it does not count."""
        target = QApplication.focusWidget()
        assert isinstance(target, QWidget)
        QTest.keyClicks(target, words)

    def entries(self, kind: EntryKind) -> list[Entry]:
        """What was filed of a kind."""
        return [e for e in self.bridge.state.of(Entry) if e.entry_kind is kind]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    clock = Ticking()
    with Database.open(tmp_path / "store.sqlite") as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers), clock=clock)
        bridge = Bridge(writer)
        window = MainWindow(bridge, database, Settings(), clock=clock)
        WallKeys(window)
        with qtbot.waitExposed(window):
            window.show()
        window.import_workshop(
            resource("examples", "mobilitaetskonzept-2035.de.json"), prepare=False
        )
        window.activateWindow()
        found = Desk(window, bridge, clock)
        qtbot.waitUntil(found.view.bar.field.hasFocus)
        yield found
        window.dispose()
        assert writer.close()
        bridge.deleteLater()


def _file(key: Qt.Key, kind: EntryKind) -> Callable[[Desk], None]:
    def act(desk: Desk) -> None:
        before = len(desk.entries(kind))
        desk.press(key, CTRL)
        desk.type("Termin mit dem Kreis finden")
        desk.press(Key.Key_Return)
        assert len(desk.entries(kind)) == before + 1

    return act


def _start(desk: Desk) -> None:
    desk.view.start_workshop()
    assert desk.bridge.state.workshop.status is Status.RUNNING


def _again_and_again(desk: Desk) -> None:
    before = len(desk.entries(EntryKind.CARD))
    desk.type("Noch ein Gedanke")
    desk.press(Key.Key_Return)
    assert len(desk.entries(EntryKind.CARD)) == before + 1
    assert desk.view.bar.field.hasFocus()


def _undo(desk: Desk) -> None:
    desk.view.bar.field.setText("Ein Gedanke zu viel")
    desk.view.bar.file()
    before = len(desk.entries(EntryKind.CARD))
    desk.press(Key.Key_Z, CTRL)
    assert len(desk.entries(EntryKind.CARD)) == before - 1


def _end_block(desk: Desk) -> None:
    _start(desk)
    first = current_block(desk.bridge.state)
    desk.press(Key.Key_F6)
    assert current_block(desk.bridge.state) != first


def _freeze(desk: Desk) -> None:
    desk.press(Key.Key_F8)
    assert desk.bridge.projection.frozen


def _black(desk: Desk) -> None:
    desk.press(Key.Key_F9)
    assert desk.bridge.projection.black


def _side(desk: Desk) -> None:
    desk.type("Uns fehlt ein fester Termin")
    desk.press(Key.Key_7, CTRL)
    desk.press(Key.Key_Return)
    assert desk.entries(EntryKind.CARD)[-1].side is Side.ADMINISTRATION


def _turn(desk: Desk) -> None:
    desk.press(Key.Key_6, ALT)
    assert [(c.side, c.count) for c in desk.bridge.state.of(SpokeCount)] == [(Side.POLITICS, 1)]


def _record(desk: Desk) -> None:
    before = desk.view.area.currentWidget()
    desk.press(Key.Key_F4)
    assert desk.view.area.currentWidget() is not before


def _minutes(desk: Desk) -> None:
    desk.press(Key.Key_P, CTRL)
    assert desk.window.minutes is not None
    assert desk.window.minutes.isVisible()


def _work_area(desk: Desk) -> None:
    desk.press(Key.Key_F2)
    assert not desk.view.bar.field.hasFocus()
    desk.press(Key.Key_F2)
    assert desk.view.bar.field.hasFocus()


def _selection(desk: Desk) -> None:
    cards = next(b for b in desk.bridge.state.of(Block) if b.activity == "cards")
    desk.view.show_block(cards.id)
    desk.press(Key.Key_F7)
    item = desk.bridge.projection.item
    assert item is not None
    assert item.activity == "cards"


def _pick(desk: Desk) -> None:
    cards = next(b for b in desk.bridge.state.of(Block) if b.activity == "cards")
    desk.view.show_block(cards.id)
    dialog = desk.view.desk.showing.dialog(cards)
    dialog.show()
    desk.pressed += 1  # F3 opens it in a loop of its own; its shortcut is checked below
    desk.pressed += 1  # nor does a second window get the keyboard without a window manager
    QTest.keyClick(dialog.field, Key.Key_2)
    assert dialog.chosen is not None
    assert not dialog.isVisible()
    dialog.chosen.run()
    dialog.deleteLater()
    assert desk.bridge.projection.item == WallItem(key="agenda.block", block_id=cards.id)


ACTIONS: dict[str, Callable[[Desk], None]] = {
    "file a card": _file(Key.Key_1, EntryKind.CARD),
    "file into the parking lot": _file(Key.Key_2, EntryKind.PARKING),
    "file an agreement": _file(Key.Key_3, EntryKind.DECISION),
    "file a task": _file(Key.Key_4, EntryKind.TASK),
    "file a conflict": _file(Key.Key_5, EntryKind.CONFLICT),
    "file the next of the same kind": _again_and_again,
    "name the side of a card": _side,
    "take back": _undo,
    "end the block": _end_block,
    "freeze the wall": _freeze,
    "black the wall": _black,
    "show the selection": _selection,
    "show another picture": _pick,
    "count a turn": _turn,
    "see everything that was taken down": _record,
    "open the minutes": _minutes,
    "into the work area and back": _work_area,
}


@pytest.mark.parametrize("name", ACTIONS)
def test_a_live_action_takes_at_most_two_keys(desk: Desk, name: str) -> None:
    ACTIONS[name](desk)
    assert 1 <= desk.pressed <= MOST, f"{name}: {desk.pressed} keys"


def test_a_sentence_typed_in_the_heat_goes_to_the_capture_bar(desk: Desk) -> None:
    roles = next(b for b in desk.bridge.state.of(Block) if b.activity == "cards")
    desk.view.show_block(roles.id)
    desk.press(Key.Key_F2)
    before = desk.bridge.state
    desk.type("xyz")
    assert desk.view.bar.field.text().endswith("xyz"), "letters that are no command"
    assert desk.bridge.state is before


def test_a_date_that_cannot_be_meant_is_said_before_it_is_filed(desk: Desk, qtbot: QtBot) -> None:
    words = "Tiefbauamt schreibt bis 31.9."
    before = len(desk.entries(EntryKind.TASK))
    desk.press(Key.Key_4, CTRL)
    desk.type(words)
    with qtbot.waitSignal(desk.bridge.failed) as told:
        desk.press(Key.Key_Return)
    assert "31.9." in str(told.args[0])
    assert desk.view.bar.field.text() == words, "the words stay for mending"
    assert len(desk.entries(EntryKind.TASK)) == before
    desk.press(Key.Key_Return)
    (task,) = desk.entries(EntryKind.TASK)[before:]
    assert (task.text, task.due) == (words, None)
    desk.type("Antwort bis Mitte Mai 2034")
    desk.press(Key.Key_Return)
    assert desk.entries(EntryKind.TASK)[-1].due == date(2034, 5, 15)


def test_the_menu_of_what_can_be_shown_has_its_key(desk: Desk) -> None:
    assert desk.view.desk.pick.key_hint() == "F3"
