# SPDX-License-Identifier: EUPL-1.2
"""Led by ear: whatever happens without moving the focus is announced, in the words that changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.cards.page import CardsPage
from moderation.activities.goals.agreement import GoalAnswer
from moderation.activities.goals.page import GoalsPage
from moderation.activities.roles.page import RolesPage
from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.page import TimelinePage
from moderation.domain.side import Side
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block, current_block
from moderation.features.capture.model import SpokeCount
from moderation.gui.activity_page import ActivityPage
from moderation.windows.moderator.script import StepRow
from moderation.windows.wall.keys import WallKeys
from tests.spoken import listening
from tests.whole_window import WholeWindow, example, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Room(WholeWindow):
    """The running example, led by its keys."""

    def key(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> list[str]:
        """Press a key wherever the keyboard is; what was announced."""
        target = QApplication.focusWidget() or self.window
        with listening() as heard:
            QTest.keyClick(target, key, held)
            self.settle()
        return heard.said

    def file(self, kind: Qt.Key, words: str) -> list[str]:
        """File something in the capture bar; what was announced at Enter."""
        self.moderator.bar.focus()
        self.key(kind, CTRL)
        self.moderator.bar.field.insert(words)
        return self.key(Key.Key_Return)


@pytest.fixture
def room(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setenv("MODERATION_REDUCED_MOTION", "1")
    with whole_window(qtbot) as whole:
        room = Room(qtbot, whole.bridge, whole.window, whole.clock)
        room.open(example())
        room.moderator.start_workshop()
        room.settle()
        room.moderator.bar.focus()
        yield room


# ------------------------------------------------------------------------- the nine live actions


@pytest.mark.parametrize(
    ("kind", "words", "told"),
    [
        (Key.Key_1, "Radweg fehlt", "Karte aufnehmen. Radweg fehlt"),
        (Key.Key_3, "Wir treffen uns wieder", "Vereinbarung aufnehmen. Wir treffen uns wieder"),
        (
            Key.Key_4,
            "Tiefbauamt zählt Räder bis 30.09.2027",
            "Tiefbauamt, Do, 30.09.2027",
        ),
    ],
)
def test_what_is_filed_is_told(room: Room, kind: Qt.Key, words: str, told: str) -> None:
    said = room.file(kind, words)
    assert len(said) == 1
    assert told in said[0]


def test_more_time_is_told_with_the_new_end(room: Room) -> None:
    running = current_block(room.bridge.state)
    assert running is not None
    button = room.moderator.rail.card.more
    button.setFocus()
    said = room.key(Key.Key_Space)
    assert len(said) == 1
    assert running.title in said[0]
    after = room.bridge.state.get(Block, running.id)
    assert after.due_end is not None
    assert f"läuft bis {after.due_end.astimezone():%H:%M}" in said[0]


def test_black_and_freeze_are_told_once(room: Room) -> None:
    WallKeys(room.window)
    assert room.key(Key.Key_F8) == ["Die Wand ist eingefroren. Mit F8 läuft sie weiter."]
    assert room.key(Key.Key_F9) == ["Die Wand ist schwarz. F9 holt sie zurück."]
    assert room.key(Key.Key_F9) == ["Die Wand ist eingefroren. Mit F8 läuft sie weiter."]
    assert room.key(Key.Key_F8) == ["Die Wand läuft."]


def test_the_next_block_is_told(room: Room) -> None:
    before = current_block(room.bridge.state)
    said = room.key(Key.Key_F6)
    after = current_block(room.bridge.state)
    assert before is not None
    assert after is not None
    assert before.id != after.id
    assert len(said) == 1
    assert f"{before.title}: beendet" in said[0]
    assert f"{after.title}: läuft bis " in said[0]


def test_undo_tells_what_it_took(room: Room) -> None:
    room.file(Key.Key_1, "Radweg fehlt")
    said = room.key(Key.Key_Z, CTRL)
    assert said == ["Radweg fehlt: entfernt", "Zurückgenommen: Karte aufnehmen"]
    said = room.key(Key.Key_Y, CTRL)
    assert said == ["Radweg fehlt", "Wiederhergestellt: Karte aufnehmen"]


# ------------------------------------------------------------------- kind, side and speeches


def test_the_kind_of_a_note_and_its_side_are_told(room: Room) -> None:
    said = room.key(Key.Key_3, CTRL)
    assert len(said) == 1
    assert said[0].startswith("Vereinbarung")
    room.key(Key.Key_1, CTRL)
    assert room.key(Key.Key_6, CTRL) == ["Politik"]
    assert room.key(Key.Key_7, CTRL) == ["Verwaltung"]
    assert room.key(Key.Key_7, CTRL) == ["ohne Seite"]


def test_a_turn_is_told_with_its_count(room: Room) -> None:
    known = {count.side: count.count for count in room.bridge.state.of(SpokeCount)}
    said = room.key(Key.Key_6, ALT)
    assert said == [f"Wortmeldung zählen. Politik: {known.get(Side.POLITICS, 0) + 1}"]


# -------------------------------------------------------------- letters, answers, counts, boards


def page_of(room: Room, activity: str) -> ActivityPage:
    """The page of the first block of an activity, on screen and with the keyboard."""
    block = next(b for b in room.bridge.state.of(Block) if b.activity == activity)
    room.moderator.show_block(block.id)
    page = room.moderator.page
    assert page is not None
    page.focus_work()
    room.settle()
    return page


def test_a_letter_of_the_matrix_is_told_with_its_place(room: Room) -> None:
    page = page_of(room, "roles")
    assert isinstance(page, RolesPage)
    task, body = page.current()
    assert task is not None
    assert body is not None
    said = room.key(Key.Key_E)
    assert f"{task.title}, {body.name}: Entscheidung vereinbart" in said[0]


def test_an_answer_is_told_and_arrows_change_none(room: Room) -> None:
    page = page_of(room, "goals")
    assert isinstance(page, GoalsPage)
    answers = page.detail.answers
    answers.setFocus()
    row = answers.current()
    assert row is not None
    before = room.bridge.state.of(GoalAnswer)
    for key in (Key.Key_Right, Key.Key_Left):
        assert room.key(key) == []
    assert room.bridge.state.of(GoalAnswer) == before
    with listening() as heard:
        QTest.keyClick(answers, Key.Key_3)
    assert len(heard.said) == 1
    assert heard.said[0].endswith(": abgelehnt")
    assert any("abgelehnt" in name for name in heard.names), "read again, it is the present answer"


def test_the_board_tells_selection_and_moves(room: Room) -> None:
    page = page_of(room, "cards")
    assert isinstance(page, CardsPage)
    board = page.board
    moved = room.key(Key.Key_Down)
    assert len(moved) == 1
    card = board.current_card
    if card is None:  # the first place is the head of a cluster
        moved = room.key(Key.Key_Down)
        card = board.current_card
    assert card is not None
    assert card.card.text in moved[0]
    assert room.key(Key.Key_Space) == ["1 ausgewählt"]
    assert room.key(Key.Key_Escape) == ["0 ausgewählt"]


def test_the_timeline_tells_where_one_is_and_what_moves(room: Room) -> None:
    page = page_of(room, "timeline")
    assert isinstance(page, TimelinePage)
    said = room.key(Key.Key_Right)
    item = page.work.item()
    assert item is not None
    assert len(said) == 1
    assert item.title in said[0]
    assert room.key(Key.Key_Right)[0] != said[0]
    step = page.work.item()
    while not isinstance(step, TimelineStep):
        room.key(Key.Key_Right)
        step = page.work.item()
    said = room.key(Key.Key_Right, ALT)
    later = room.bridge.state.get(TimelineStep, step.id)
    assert later.begins > step.begins
    assert len(said) == 1
    assert f"{later.begins:%d.%m.%Y}" in said[0]


# ------------------------------------------------------------------------- where the focus goes


@contextmanager
def focus_walk() -> Iterator[list[QWidget]]:
    """Everything that gets the focus meanwhile, in its order."""
    seen: list[QWidget] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def note(_old: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            seen.append(now)

    app.focusChanged.connect(note)
    try:
        yield seen
    finally:
        app.focusChanged.disconnect(note)


def with_script(room: Room) -> list[StepRow]:
    """The rows of the script of the running block, the first with the keyboard."""
    block = next(b for b in room.bridge.state.of(Block) if len(b.script) > 2)
    room.bridge.attempt(lambda state: agenda.go_to_block(state, block.id, room.clock.now))
    room.settle()
    rows = room.moderator.desk.findChildren(StepRow)
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    return rows


def test_ticking_a_step_keeps_the_keyboard_on_it(room: Room) -> None:
    rows = with_script(room)
    with focus_walk() as seen:
        said = room.key(Key.Key_Space)
    assert seen == []
    assert QApplication.focusWidget() is rows[0]
    assert len(said) == 1
    assert said[0].endswith(": erledigt")
    found = QAccessible.queryAccessibleInterface(rows[0])
    assert found is not None
    assert found.role() is QAccessible.Role.CheckBox
    assert found.state().checked
    assert room.key(Key.Key_Space)[0].endswith(": nicht erledigt")
    assert not found.state().checked
    assert QApplication.focusWidget() is rows[0]


def test_a_shorter_script_leaves_the_keyboard_in_it(room: Room) -> None:
    rows = with_script(room)
    rows[-1].setFocus(Qt.FocusReason.TabFocusReason)
    block = current_block(room.bridge.state)
    assert block is not None
    with focus_walk() as seen:
        room.bridge.attempt(
            lambda state: agenda.edit_block(state, block.id, script=block.script[:2])
        )
        room.settle()
    assert seen == [rows[1]]
    room.moderator.rail.end_block()
    room.settle()
    assert QApplication.focusWidget() is not None


def test_no_page_that_comes_leads_the_focus_past_other_controls(room: Room) -> None:
    page = page_of(room, "cards")
    bar = room.moderator.bar
    with focus_walk() as seen:
        room.moderator.rail.end_block()
        room.settle()
    assert seen == [bar.field], [w.accessibleName() for w in seen]
    page = page_of(room, "goals")
    assert page.isAncestorOf(QApplication.focusWidget() or page)
    with room.qtbot.waitSignal(room.window.listed, timeout=20_000):
        room.window.refresh_library()
    for show, wanted in (
        (room.window.show_prepare, None),
        (room.window.show_moderator, bar.field),
        (room.window.show_library, None),
    ):
        with focus_walk() as seen:
            show()
            room.settle()
        last = QApplication.focusWidget()
        assert wanted is None or last is wanted
        assert seen == [last], show


def test_the_running_block_says_its_time_and_plan(room: Room) -> None:
    rail = room.moderator.rail
    running = current_block(room.bridge.state)
    assert running is not None
    index = rail.list.blocks.index_of(running.id)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert running.due_end is not None
    assert words.startswith(f"{running.title}, läuft, ")
    assert f"–{running.due_end.astimezone():%H:%M}, Plan " in words


def test_a_click_on_the_card_is_one_on_its_row(room: Room) -> None:
    rail = room.moderator.rail
    blocks = room.bridge.state.of(Block)
    room.moderator.show_block(blocks[-1].id)
    QTest.mouseClick(rail.card, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    running = current_block(room.bridge.state)
    assert running is not None
    assert room.moderator.block_id == running.id


def test_the_card_is_not_painted_beyond_the_list(room: Room) -> None:
    room.moderator.rail.end_block()
    rail = room.moderator.rail
    bar = rail.list.verticalScrollBar()
    for place in (bar.minimum(), bar.maximum()):
        bar.setValue(place)
        room.settle()
        area = QRect(rail.list.viewport().mapTo(rail, QPoint(0, 0)), rail.list.viewport().size())
        around = rail.card.parentWidget()
        assert around is not None
        assert area.contains(around.geometry()) or around.geometry().isEmpty()
