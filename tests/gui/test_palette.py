"""The palette (Ctrl+K): everything found and done by keyboard, and nothing of it on the wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.goals.model import Goal
from moderation.domain.ids import new_id
from moderation.domain.searched import SearchGroup
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, PrivateNote
from moderation.features.people.model import Participant
from moderation.gui.key_names import key_text
from moderation.output.search import searched_kinds
from moderation.session.session import IMPORT, Session
from moderation.windows.main.app_keys import AppKeys
from moderation.windows.main.settings_dialog import SettingsDialog
from moderation.windows.palette.dialog import PaletteDialog
from moderation.windows.palette.hits import GROUPS, GroupHeading, OwnGroup, PaletteLine, found
from moderation.windows.palette.offers import Offers, group_of
from moderation.windows.wall.keys import WallKeys
from tests.room_wall import close_all, room_wall
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

pytestmark = pytest.mark.slow


class Desk(WholeWindow):
    """The whole window with the keys of the app, and what the palette says in it."""

    keys: AppKeys

    def use(
        self, do: Callable[[PaletteDialog], None], press: Callable[[], object] | None = None
    ) -> None:
        """Open the palette by its key, do something in it, and wait until it is gone."""
        outcome: list[BaseException | None] = []

        def look() -> None:
            shown = QApplication.activeModalWidget()
            if not isinstance(shown, PaletteDialog):
                return
            timer.stop()
            try:
                shown.activateWindow()
                self.settle()
                do(shown)
                outcome.append(None)
            except BaseException as error:  # noqa: BLE001 - raised below, outside of Qt's loop
                outcome.append(error)
            finally:
                close_all()

        self.take_keyboard()
        timer = QTimer(interval=10)
        timer.timeout.connect(look)
        timer.start()
        (press or self.press_ctrl_k)()
        self.qtbot.waitUntil(lambda: bool(outcome), timeout=15_000)
        self.settle()
        if outcome[0] is not None:
            raise outcome[0]

    def take_keyboard(self) -> None:
        """Give the keyboard to the main window, as a window manager does when a dialog goes."""
        self.settle()
        self.window.windowHandle().requestActivate()
        own = self.window.windowHandle()
        self.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is own)

    def press_ctrl_k(self) -> None:
        """The key as the system sends it, to whoever has the keyboard."""
        window = QGuiApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        found = Desk(qtbot, whole.bridge, whole.window, whole.clock)
        found.keys = AppKeys(found.window, WallKeys(found.window))
        yield found


@pytest.fixture
def led(desk: Desk) -> Desk:
    """The example, started, with the moderator's view on screen."""
    desk.open(example())
    desk.window.show_moderator()
    desk.moderator.start_workshop()
    desk.settle()
    return desk


def lines(palette: PaletteDialog) -> list[PaletteLine]:
    return [row for row in palette.rows.rows if isinstance(row, PaletteLine)]


def words(palette: PaletteDialog) -> list[str]:
    return [line.hit.words for line in lines(palette)]


def typed(palette: PaletteDialog, text: str) -> None:
    palette.field.setText("")
    palette.field.insert(text)  # Qt's own typing in tests knows no umlauts


def choose(palette: PaletteDialog, wanted: str) -> None:
    """Down to a line, and Enter."""
    for _ in range(200):
        line = palette.current()
        assert line is not None
        if line.hit.words == wanted:
            break
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current() is not None
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


# ------------------------------------------------------------------------------ opening


def test_it_opens_from_the_capture_bar_and_loses_nothing(led: Desk) -> None:
    field = led.moderator.bar.field
    field.setFocus()
    QTest.keyClicks(field, "Noch ein Gedanke")
    field.setCursorPosition(4)
    led.use(lambda palette: QTest.keyClick(palette.field, Qt.Key.Key_Escape))
    assert field.text() == "Noch ein Gedanke"
    assert field.cursorPosition() == 4
    led.take_keyboard()
    assert field.hasFocus()


def test_no_field_deletes_at_its_key(led: Desk) -> None:
    """One line and several: on X11 both would delete to the end of the line."""
    parent = led.window.view
    for field in (QLineEdit("eins zwei", parent), QPlainTextEdit("eins zwei", parent)):
        field.show()
        field.setFocus()
        led.use(lambda palette: palette.reject())
        said = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        assert said == "eins zwei"
        field.hide()
        field.deleteLater()


def test_the_same_key_closes_it(led: Desk) -> None:
    def again(palette: PaletteDialog) -> None:
        QTest.keyClick(palette.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        led.qtbot.waitUntil(lambda: not palette.isVisible())

    led.use(again)


def test_a_dialog_says_that_it_comes_first(desk: Desk) -> None:
    dialog = SettingsDialog(desk.window._settings, desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    desk.qtbot.waitExposed(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: not dialog.hint.isHidden())
    assert QApplication.activeModalWidget() is dialog


def test_it_never_covers_a_wall_on_the_only_display(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with room_wall(qtbot, monkeypatch) as room:
        keys = AppKeys(room.window, room.keys)
        room.press(Qt.Key.Key_F11)
        room.settle()
        before = room.seen()
        for open_it in (keys.open_palette, keys.show_help, keys.find):
            open_it()
            assert QApplication.activeModalWidget() is None
        assert room.seen() == before


def test_the_room_never_sees_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with room_wall(qtbot, monkeypatch) as room:
        before = room.seen()
        palette = PaletteDialog(Offers(room.window, (), []), None, room.window)
        palette.show()
        qtbot.waitExposed(palette)
        typed(palette, "ziel")
        assert room.seen() == before
        palette.close()
        palette.deleteLater()


# ------------------------------------------------------------------------------ finding


def test_everything_that_is_declared_is_found_and_led_to(led: Desk) -> None:
    state = led.bridge.state
    offers = Offers(led.window, (), [])
    hits = offers.everything()
    for searched in searched_kinds():
        assert not searched.kind.private
        for entity in searched.of(state):
            shown = " ".join(searched.texts(entity)[0].split())
            fits = found(hits, shown)[searched.group]
            assert shown in [hit.words for hit in fits], searched.kind
            assert registry.kept(state, entity.id) is not None, searched.kind
    offers.deleteLater()


@pytest.mark.parametrize("kind", [Goal, Participant, Block])
def test_enter_leads_to_what_was_found(led: Desk, kind: type[Any]) -> None:
    entity: Any = led.bridge.state.of(kind)[-1]
    known = entity.name if kind is Participant else entity.title

    def go(palette: PaletteDialog) -> None:
        typed(palette, known)
        choose(palette, known)

    led.use(go)
    view = led.window.view
    if kind is Participant:
        assert view is led.window.prepare
        assert led.window.prepare is not None
        led.qtbot.waitUntil(lambda: led.window.prepare.people.list.current() == entity)  # type: ignore[union-attr]
    elif kind is Goal:
        assert led.moderator.block_id == entity.block_id
        page = led.moderator.page
        assert page is not None
        item = page.wall_item()
        assert item is not None
        assert item.entity_id == entity.id
    else:
        assert led.moderator.block_id == entity.id


def test_several_words_in_any_order_with_umlauts_either_way(led: Desk) -> None:
    step = capture.add_entry(
        led.bridge.state, EntryKind.CARD, "Bürger früh hören", now=led.bridge.now
    )
    led.bridge.session.perform(step)

    def look(palette: PaletteDialog) -> None:
        for way in ("früh bürger", "hoeren buerger", "BÜRG frueh"):
            typed(palette, way)
            assert "Bürger früh hören" in words(palette), way

    led.use(look)


def test_private_notes_are_not_searched(desk: Desk) -> None:
    entities = example()
    block = next(e for e in entities if isinstance(e, Block))
    note = PrivateNote(
        id=new_id(), workshop_id=block.workshop_id, block_id=block.id, text="Geheimniskrämerei"
    )
    desk.open([*entities, note], prepare=False)
    assert desk.bridge.state.of(PrivateNote)

    def look(palette: PaletteDialog) -> None:
        with desk.qtbot.waitSignal(palette._offers.found_elsewhere, timeout=15_000):
            typed(palette, "Geheimniskrämerei")
        assert "Geheimniskrämerei" not in words(palette)

    desk.use(look)


def test_what_was_said_behind_closed_doors_has_a_lock_and_no_way_to_the_wall(led: Desk) -> None:
    state = led.bridge.state
    block = state.of(Block)[1]
    led.bridge.session.perform(agenda.edit_block(state, block.id, closed_session=True))
    inside = [e for e in led.bridge.state.of(Entry) if e.block_id == block.id]
    assert inside
    offers = Offers(led.window, (), [])
    hits = {hit.words: hit for hit in offers.everything()}
    hit = hits[" ".join(inside[0].text.split())]
    assert hit.icon == "lock"
    assert hit.show is None
    assert hits[block.title].show is None
    assert any(one.show is not None for one in hits.values())
    offers.deleteLater()


def test_f7_brings_the_find_to_the_wall(led: Desk) -> None:
    goal = led.bridge.state.of(Goal)[1]

    def show(palette: PaletteDialog) -> None:
        typed(palette, goal.title)
        assert palette.current() is not None
        while palette.current().hit.group is not SearchGroup.GOALS:  # type: ignore[union-attr]
            QTest.keyClick(palette.field, Qt.Key.Key_Down)
        QTest.keyClick(palette.field, Qt.Key.Key_F7)

    led.use(show)
    item = led.bridge.projection.item
    assert item is not None
    assert item.entity_id == goal.id


# ------------------------------------------------------------------------------ doing


def test_an_action_is_found_with_its_key_and_done(led: Desk) -> None:
    def go(palette: PaletteDialog) -> None:
        typed(palette, "Protokoll neben der Arbeit")
        line = palette.current()
        assert line is not None
        assert line.hit.key == key_text("Ctrl+Shift+P")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    led.use(go)
    assert led.moderator.beside is not None
    assert led.moderator.beside.isVisible()


def test_what_cannot_be_done_stays_with_its_reason(led: Desk) -> None:
    def go(palette: PaletteDialog) -> None:
        typed(palette, "Wiederholen")
        line = next(one for one in lines(palette) if one.hit.words == "Wiederholen")
        assert line.reason == "nichts zu wiederholen"
        choose(palette, "Wiederholen")
        assert palette.isVisible()
        assert palette.chosen is None

    led.use(go)


def test_what_was_done_last_is_offered_first(led: Desk) -> None:
    def go(palette: PaletteDialog) -> None:
        typed(palette, "Vereinbartes vorlesen")
        choose(palette, "Vereinbartes vorlesen")

    led.use(go)

    def look(palette: PaletteDialog) -> None:
        first = palette.rows.rows[0]
        assert isinstance(first, GroupHeading)
        assert words(palette)[0] == "Vereinbartes vorlesen"

    led.use(look)


def test_what_nothing_fits_can_become_a_card_but_never_before_the_store_was_searched(
    led: Desk,
) -> None:
    before = len(led.bridge.state.of(Entry))

    def go(palette: PaletteDialog) -> None:
        with led.qtbot.waitSignal(palette._offers.found_elsewhere, timeout=15_000):
            palette.field.setText("Xylophonzwerg")
            assert lines(palette) == [], "somebody who types fast files nothing"
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    led.use(go)
    entries = led.bridge.state.of(Entry)
    assert len(entries) == before + 1
    [made] = [entry for entry in entries if entry.text == "Xylophonzwerg"]
    assert made.entry_kind is EntryKind.CARD


# ------------------------------------------------------------------------------ the keyboard


def test_tab_goes_from_kind_to_kind_and_arrows_around_the_list(led: Desk) -> None:
    def walk(palette: PaletteDialog) -> None:
        typed(palette, "ziel")
        there = [group for group in GROUPS if not palette.chips[group].isHidden()]
        for group in [*there, None]:
            QTest.keyClick(palette.field, Qt.Key.Key_Tab)
            assert palette._chip is group
            assert palette.chips[group].isChecked()
            assert palette.field.hasFocus()
            if group is not None:
                assert {line.hit.group for line in lines(palette)} == {group}
        shown = lines(palette)
        QTest.keyClick(palette.field, Qt.Key.Key_Up)
        assert palette.current() == shown[-1]
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        assert palette.current() == shown[0]

    led.use(walk)


def test_ctrl_f_begins_with_the_kind_of_the_page(led: Desk) -> None:
    goals = next(b for b in led.bridge.state.of(Block) if b.activity == "goals")
    led.moderator.show_block(goals.id)
    led.settle()

    def look(palette: PaletteDialog) -> None:
        assert palette._chip is SearchGroup.GOALS
        assert len(lines(palette)) == len(led.bridge.state.of(Goal))

    def press() -> None:
        window = QGuiApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    led.use(look, press)
    led.window.show_prepare()
    assert group_of(led.window) is SearchGroup.PEOPLE
    led.window.show_minutes()
    assert group_of(led.window) is SearchGroup.RECORD


def test_every_row_says_what_it_is(led: Desk) -> None:
    def look(palette: PaletteDialog) -> None:
        assert palette.field.accessibleName()
        assert palette.list.accessibleName()
        typed(palette, "ziel")
        for place, row in enumerate(palette.rows.rows):
            index = palette.rows.index(place)
            said = index.data(Qt.ItemDataRole.AccessibleTextRole)
            assert said
            selectable = bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
            assert selectable is isinstance(row, PaletteLine)
            if isinstance(row, PaletteLine):
                assert row.hit.words in said
                assert row.reason in said

    led.use(look)


# ------------------------------------------------------------------------------ all workshops


def _stored(desk: Desk, title: str, text: str) -> Workshop:
    entities = example()
    workshop = next(e for e in entities if isinstance(e, Workshop))
    fresh = replace(workshop, id=new_id(), title=title)
    block = next(e for e in entities if isinstance(e, Block) and e.activity == "cards")
    inside = replace(block, id=new_id(), workshop_id=fresh.id, room_id=None)
    card = Entry(
        id=new_id(), workshop_id=fresh.id, entry_kind=EntryKind.CARD, text=text, block_id=inside.id
    )
    fresh = replace(fresh, current_block_id=None)
    Session.create([fresh, inside, card], IMPORT, desk.bridge.writer, clock=desk.clock)
    return fresh


def _listed(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.window.listed, timeout=15_000):
        desk.window.refresh_library()


def test_a_card_of_another_workshop_is_found_and_opened_there(led: Desk) -> None:
    other = _stored(led, "Klausur Waldkindergarten", "Zwergziegenhaltung klären")
    _listed(led)

    def go(palette: PaletteDialog) -> None:
        with led.qtbot.waitSignal(palette._offers.found_elsewhere, timeout=15_000):
            typed(palette, "zwergziegen klaeren")
        assert words(palette) == ["Zwergziegenhaltung klären"]
        assert lines(palette)[0].hit.group is OwnGroup.ELSEWHERE
        assert "Klausur Waldkindergarten" in lines(palette)[0].about
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    with led.qtbot.waitSignal(led.window.workshop_opened, timeout=15_000):
        led.use(go)
    assert led.bridge.state.workshop.id == other.id
    assert led.window.view is led.moderator
    assert led.moderator.page is not None
    assert led.moderator.page.bridge.state.of(Entry)[0].text == "Zwergziegenhaltung klären"


def test_the_library_opens_a_workshop_by_its_name(desk: Desk) -> None:
    other = _stored(desk, "Klausur Waldkindergarten", "nichts")
    _listed(desk)

    def go(palette: PaletteDialog) -> None:
        typed(palette, "kindergarten")
        choose(palette, "Klausur Waldkindergarten")

    with desk.qtbot.waitSignal(desk.window.workshop_opened, timeout=15_000):
        desk.use(go)
    assert desk.bridge.state.workshop.id == other.id


def test_without_a_workshop_what_needs_one_says_so(desk: Desk) -> None:
    def look(palette: PaletteDialog) -> None:
        typed(palette, "Zum Protokoll")
        line = next(one for one in lines(palette) if one.hit.words == "Zum Protokoll")
        assert line.reason == "erst einen Workshop öffnen"

    desk.use(look)
