# SPDX-License-Identifier: EUPL-1.2
"""Saved means on disk: what the label says while the writer is busy, drafts, and the end."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain import storable
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.workshop import Workshop
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people import edits as people
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.widgets import ConfirmDialog
from moderation.paths import aside_dir, drafts_path, store_path
from moderation.session.writer import SaveState, Writer
from moderation.settings import Settings
from moderation.storage import erasure, workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.main import ending, taken_back
from moderation.windows.main.window import MainWindow
from moderation.windows.moderator.view import ModeratorView
from moderation.windows.top_bar import TopBar
from tests.stores import Ticking, new_session, small_workshop

SECONDS = 20_000


class Room:
    """An open workshop whose writer can be kept busy."""

    def __init__(self, qtbot: QtBot, window: MainWindow, writer: Writer, clock: Ticking) -> None:
        self.qtbot = qtbot
        self.window = window
        self.writer = writer
        self.clock = clock
        self.bridge = window.bridge

    @property
    def moderator(self) -> ModeratorView:
        found = self.window.moderator
        assert found is not None
        return found

    @property
    def label(self) -> str:
        return self.moderator.top_bar.saved.text

    def open(self, workshop_id: Id) -> None:
        with self.qtbot.waitSignal(self.window.workshop_opened, timeout=SECONDS):
            self.window.open_workshop(workshop_id, prepare=False)
        self.moderator.show()

    def saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.label.startswith("Saved"), timeout=SECONDS)

    def file(self, words: str) -> None:
        bar = self.moderator.bar
        bar.field.setText(words)
        QTest.keyClick(bar.field, Qt.Key.Key_Return)

    @contextmanager
    def busy(self) -> Iterator[None]:
        """As long as the writer imports many pictures."""
        begun, go_on = threading.Event(), threading.Event()

        def long_job(_store: Store) -> None:
            begun.set()
            go_on.wait(60)

        self.writer.submit(long_job)
        assert begun.wait(20)
        try:
            yield
        finally:
            go_on.set()


@contextmanager
def opened(qtbot: QtBot, workshop_id: Id | None = None) -> Iterator[Room]:
    clock = Ticking()
    Path(store_path()).parent.mkdir(parents=True, exist_ok=True)
    with Database.open(store_path()) as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers), clock=clock)
        if workshop_id is None:
            workshop_id = new_session(writer, clock).state.workshop.id
        bridge = Bridge(writer)
        window = MainWindow(bridge, database, Settings(), clock=clock)
        with qtbot.waitExposed(window):
            window.show()
        room = Room(qtbot, window, writer, clock)
        room.open(workshop_id)
        yield room
        window.dispose()
        assert writer.close()
        bridge.deleteLater()


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    with opened(qtbot) as found:
        found.file("Vorher")
        found.saved()
        yield found


def drafts(workshop_id: Id) -> list[str]:
    """The words in the file, typed ones first."""
    try:
        found = json.loads(drafts_path().read_text(encoding="utf-8")).get(workshop_id)
    except FileNotFoundError:
        return []
    if found is None:
        return []
    typed = [found["text"]] if found["text"] else []
    return [*typed, *(each["text"] for each in found["filed"])]


# -- the label -----------------------------------------------------------------------------------


def test_from_the_moment_a_step_waits_no_time_is_shown(room: Room) -> None:
    shown: list[str] = []
    room.bridge.changed.connect(lambda _: shown.append(room.label))
    with room.busy():
        room.file("Eine Karte")
        assert shown == ["Saving …"], "when others hear of the step the label knows it"
        QApplication.processEvents()
        room.clock.forward(seconds=90)
        room.bridge.tick()
        assert room.label == "Saving …"
    room.saved()
    assert f"{room.clock.now.astimezone():%H:%M}" in room.label


def test_an_older_word_of_the_writer_does_not_count(room: Room) -> None:
    """The writer said "saved" of one step while the next was being made."""
    older = room.writer.state
    with room.busy():
        room.file("Eine Karte")
        room.writer.told(older)
        QApplication.processEvents()
        assert room.label == "Saving …"


def test_every_view_says_the_same(room: Room) -> None:
    room.window.show_prepare()
    room.window.show_minutes()
    bars = room.window.findChildren(TopBar)
    assert len(bars) == 3
    with room.busy():
        unit = room.bridge.state.of(Unit)[0]
        room.bridge.session.perform(people.edit_unit(room.bridge.state, unit.id, name="Ratssaal"))
        assert {bar.saved.text for bar in bars} == {"Saving …"}
    room.saved()
    assert len({bar.saved.text for bar in bars}) == 1


# -- drafts --------------------------------------------------------------------------------------


def test_a_draft_stays_until_its_step_is_on_disk(room: Room) -> None:
    key = room.bridge.state.workshop.id
    with room.busy():
        room.file("Eins")
        room.file("Zwei")
        room.moderator.bar.field.setText("halb get")
        room.qtbot.waitUntil(lambda: drafts(key) == ["halb get", "Eins", "Zwei"])
        room.bridge.undo()
        assert drafts(key) == ["halb get", "Eins"], "what was taken back is no draft"
    room.qtbot.waitUntil(lambda: drafts(key) == ["halb get"])
    room.saved()


def _left_behind(room: Room, *words: str) -> bytes:
    """The file of drafts as a kill would leave it while these words wait."""
    with room.busy():
        for each in words:
            room.file(each)
        key = room.bridge.state.workshop.id
        room.qtbot.waitUntil(lambda: drafts(key) == list(words))
        return drafts_path().read_bytes()


def test_what_did_not_reach_the_disk_is_there_again_once(qtbot: QtBot) -> None:
    with opened(qtbot) as room:
        key = room.bridge.state.workshop.id
        file = _left_behind(room, "Eins", "Zwei")
        room.saved()
        ids = [entry.id for entry in room.bridge.state.of(Entry)]
        room.bridge.undo()  # as if "Zwei" had never reached the disk
        room.saved()
    drafts_path().write_bytes(file)
    for _ in range(2):
        with opened(qtbot, key) as room:
            assert [entry.text for entry in room.bridge.state.of(Entry)] == ["Eins", "Zwei"]
            assert [entry.id for entry in room.bridge.state.of(Entry)] == ids
            room.qtbot.waitUntil(lambda: drafts(key) == [])


def test_a_draft_whose_block_is_gone_comes_without_it(qtbot: QtBot) -> None:
    with opened(qtbot) as room:
        key = room.bridge.state.workshop.id
        file = json.loads(_left_behind(room, "Eins"))
        room.bridge.undo()
    entry = file[key]["filed"][0]
    assert entry["block_id"]
    entry["block_id"] = "gone"
    damaged = {"text": 7}
    file[key]["filed"].append(damaged)
    drafts_path().write_text(json.dumps(file))
    with opened(qtbot, key) as room:
        (found,) = room.bridge.state.of(Entry)
        assert [found.text, found.block_id] == ["Eins", None]
        assert room.writer.wait_until_saved(20)
        assert room.writer.state.aside == ()


def test_a_change_of_language_loses_no_draft(room: Room) -> None:
    key = room.bridge.state.workshop.id
    with room.busy():
        room.file("Eins")
        room.window.rebuild()
        QApplication.processEvents()
        assert drafts(key) == ["Eins"]
    room.qtbot.waitUntil(lambda: drafts(key) == [])


def test_erasure_takes_filed_drafts_of_a_person_and_leaves_others(room: Room) -> None:
    key = room.bridge.state.workshop.id
    with room.busy():
        room.file("Leitung Tiefbauamt ruft an")
        room.file("Der Rat entscheidet")
        room.qtbot.waitUntil(lambda: len(drafts(key)) == 2)
        erasure.erase_drafts(drafts_path(), (key,), ("Leitung Tiefbauamt",))
        assert drafts(key) == ["Der Rat entscheidet"]
        erasure.erase_drafts(drafts_path(), (key,))
        assert drafts(key) == []


# -- the end -------------------------------------------------------------------------------------


def test_closing_says_what_is_missing_and_why(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def ask(_window: object, *, title: str, text: str, confirm: str, safe: bool) -> bool:
        assert (confirm, safe) == ("Close and lose it", False)
        asked.append((title, text))
        return False

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    monkeypatch.setattr(ending, "may_end", _soon(ending.may_end))
    with room.busy():
        for number in range(7):
            room.file(f"Karte {number}")
        assert not room.window.close()
    ((title, text),) = asked
    assert "7" in title
    assert text.count("“Add card”") == ending.NAMED
    assert "and 2 more" in text
    assert "The disk is slow" in text
    room.saved()


def _soon(may_end: object) -> object:
    return lambda window, bridge: may_end(window, bridge, 0.05)  # type: ignore[operator]


def test_a_reason_of_the_disk_is_named(room: Room) -> None:
    trouble = SaveState(1, None, storable.NO_NUMBER)
    assert str(storable.NO_NUMBER) in ending.missing((), trouble)


def test_with_everything_on_disk_it_closes_without_a_word(room: Room) -> None:
    assert room.window.close()


# -- what can never be written -------------------------------------------------------------------


@pytest.fixture
def no_door(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storable, "check", lambda _step: None)


def _told(room: Room) -> ConfirmDialog:
    found: list[ConfirmDialog] = []

    def there() -> bool:
        found[:] = [d for d in room.window.findChildren(ConfirmDialog) if d.isVisible()]
        return bool(found)

    room.qtbot.waitUntil(there, timeout=SECONDS)
    return found[0]


@pytest.mark.usefixtures("no_door")
def test_what_can_never_be_written_is_said_and_offered_and_leaves_the_screen(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unit = room.bridge.state.of(Unit)[0]
    room.bridge.session.perform(people.edit_unit(room.bridge.state, unit.id, name="\ud800"))
    assert room.label == "Saving …"
    dialog = _told(room)
    (file,) = aside_dir().iterdir()
    assert str(file) in dialog.note.text()
    assert "half a character" in dialog.note.text()
    assert dialog.cancel_button.hasFocus() or not dialog.isActiveWindow()
    assert room.bridge.state.get(Unit, unit.id) == unit
    assert not room.moderator.top_bar.undo.isEnabled()
    room.file("Danach")
    room.saved()
    copy = tmp_path / "copy.json"
    monkeypatch.setattr(taken_back, "ask_for_place", lambda *_: str(copy))
    dialog.main_button.click()
    assert copy.read_bytes() == file.read_bytes()


@pytest.mark.usefixtures("no_door")
def test_the_program_does_not_end_before_it_is_said(room: Room) -> None:
    unit = room.bridge.state.of(Unit)[0]
    room.bridge.session.perform(people.edit_unit(room.bridge.state, unit.id, name="\ud800"))
    assert not room.window.close()
    _told(room).cancel_button.click()
    assert room.window.close()


@pytest.mark.usefixtures("no_door")
def test_a_workshop_that_cannot_be_stored_leads_back_to_the_library(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    entities = [
        *small_workshop(),
        Unit(id=new_id(), workshop_id=Id("x"), name="\ud800", side=Side.OTHERS),
    ]
    assert isinstance(entities[0], Workshop)
    monkeypatch.setattr(workshop_file, "read", lambda _path, **_how: entities)
    room.window.import_workshop(Path("x.json"))
    dialog = _told(room)
    room.qtbot.waitUntil(lambda: not room.bridge.is_open, timeout=SECONDS)
    assert room.window.library.isVisible()
    dialog.cancel_button.click()


def test_a_value_that_cannot_be_kept_is_one_sentence(room: Room) -> None:
    unit = room.bridge.state.of(Unit)[0]
    with room.qtbot.waitSignal(room.bridge.failed) as failed:
        assert not room.bridge.attempt(
            lambda state: people.edit_unit(state, unit.id, name="Amt \ud800")
        )
    assert failed.args is not None
    assert "unit/name" in str(failed.args[0])
    assert r"\ud800" in room.window.toast.text
    step = capture.add_entry(room.bridge.state, EntryKind.CARD, "\udfff", now=room.bridge.now)
    with pytest.raises(UserFacingError):
        room.bridge.session.note(step)
    assert not room.bridge.note(step)
