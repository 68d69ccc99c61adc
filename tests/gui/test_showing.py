# SPDX-License-Identifier: EUPL-1.2
"""What can be shown (F3) is one screen: digits for the standard pictures, typing for the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.goals.model import Goal
from moderation.domain.ids import Id
from moderation.domain.projection import Projection, Theme, WallItem
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.gui.shares import shared
from moderation.windows.help.keys import keys_of
from moderation.windows.moderator.message_dialog import MessageDialog
from moderation.windows.moderator.show_dialog import ShowDialog
from moderation.windows.moderator.show_hits import ShowGroup
from moderation.windows.palette.hits import GroupHeading, PaletteLine
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

SMALLER = (1093, 582)
"""The small laptop at 125 %."""
LONG = "Instandhaltungsrückstandsbeseitigungsprogramm der Verkehrsinfrastruktur " * 3


def big(language: str = "de") -> list[Any]:
    """The example with 40 goals and 12 blocks, some of them called as administrations do."""
    found = example(language)
    goals = [one for one in found if isinstance(one, Goal)]
    blocks = [one for one in found if isinstance(one, Block)]
    more = [
        replace(goals[0], id=Id(f"goal-{n}"), rank=100.0 + n, title=f"{n} {LONG}", short="")
        for n in range(40 - len(goals))
    ]
    talk = next(block for block in blocks if block.activity == "goals")
    later = [
        replace(
            talk, id=Id(f"block-{n}"), rank=1000.0 + n, title=f"Nachtrag {n}: {LONG}",
            started_at=None, ended_at=None,
        )
        for n in range(12 - len(blocks))
    ]  # fmt: skip
    return [*found, *more, *later]


@pytest.fixture(params=[SMALL_LAPTOP, SMALLER], ids=["1366", "1093"])
def whole(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=request.param) as found:
        found.open(big())
        found.moderator.start_workshop()
        state = found.bridge.state
        assert len(state.of(Goal)) == 40
        assert len(state.of(Block)) >= 12
        goals = next(b for b in state.of(Block) if b.activity == "goals")
        found.moderator.show_block(goals.id)
        found.settle()
        yield found


def shown(whole: WholeWindow, do: Callable[[ShowDialog], None]) -> None:
    """Open it, and do something in it."""
    done: list[BaseException | None] = []
    timer = QTimer(interval=5)

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ShowDialog):
            return
        timer.stop()
        try:
            whole.settle()
            do(dialog)
            done.append(None)
        except BaseException as error:  # noqa: BLE001 - raised below, outside of Qt's loop
            done.append(error)
        finally:
            if dialog.isVisible():
                dialog.reject()

    timer.timeout.connect(act)
    timer.start()
    whole.moderator.desk.pick.click()
    whole.qtbot.waitUntil(lambda: bool(done))
    timer.stop()
    if done[0] is not None:
        raise done[0]
    whole.settle()


def lines(dialog: ShowDialog) -> list[PaletteLine]:
    return [row for row in dialog.rows.rows if isinstance(row, PaletteLine)]


def press(key: Qt.Key) -> Callable[[ShowDialog], None]:
    return lambda dialog: QTest.keyClick(dialog.field, key)


def item(whole: WholeWindow) -> WallItem:
    found = whole.bridge.projection.item
    assert found is not None
    return found


def test_it_is_one_screen_with_forty_goals_and_twelve_blocks(whole: WholeWindow) -> None:
    def look(dialog: ShowDialog) -> None:
        around = whole.window.frameGeometry()
        assert around.contains(dialog.frameGeometry())
        assert not dialog.list.verticalScrollBar().isVisible(), "before anything is typed all fits"
        headings = [row for row in dialog.rows.rows if isinstance(row, GroupHeading)]
        assert [row.there for row in headings][-1] == len(whole.bridge.state.of(Block)) - 1
        assert {row.words for row in headings} >= {"Einzeln", "Andere Blöcke"}
        for place, row in enumerate(dialog.rows.rows):
            box = dialog.list.visualRect(dialog.rows.index(place))
            assert dialog.list.viewport().rect().contains(box), row
        for button in dialog.buttons:
            assert button.width() >= button.sizeHint().width(), button.label()
            assert dialog.rect().contains(button.geometry()), button.label()
        assert not dialog.standing.verticalScrollBar().isVisible()

    shown(whole, look)


DIGITS = {
    Qt.Key.Key_1: "goals.overview", Qt.Key.Key_2: "agenda.block", Qt.Key.Key_3: "agenda.day",
    Qt.Key.Key_4: "capture.decisions", Qt.Key.Key_5: "capture.tasks",
    Qt.Key.Key_6: "capture.parking", Qt.Key.Key_7: "capture.conflicts",
    Qt.Key.Key_8: "approval.read",
}  # fmt: skip


def test_digits_are_the_standard_pictures_however_much_else_there_is(whole: WholeWindow) -> None:
    bridge = whole.bridge
    for kind in (EntryKind.CONFLICT, EntryKind.PARKING):
        bridge.session.perform(capture.add_entry(bridge.state, kind, "Zuständig?", now=bridge.now))
    for key, wanted in DIGITS.items():
        shown(whole, press(key))
        assert item(whole).key == wanted, key


def test_a_digit_keeps_its_picture_when_another_is_not_there(whole: WholeWindow) -> None:
    before = whole.bridge.projection

    def nothing(dialog: ShowDialog) -> None:
        QTest.keyClick(dialog.field, Qt.Key.Key_9)
        assert dialog.isVisible()
        assert dialog.count.text() == "9: jetzt nichts"
        assert dialog.field.text() == ""

    shown(whole, nothing)
    assert whole.bridge.projection == before
    shown(whole, press(Qt.Key.Key_3))
    assert item(whole).key == "agenda.day"


def test_everything_is_found_by_typing_and_enter_shows_the_first(whole: WholeWindow) -> None:
    def goal(dialog: ShowDialog) -> None:
        QTest.keyClicks(dialog.field, " 27")
        assert dialog.field.text() == " 27", "behind a blank digits are searched for"
        found = lines(dialog)[0].hit
        assert found.group is ShowGroup.ITEMS
        wanted.append(found.words)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    wanted: list[str] = []
    shown(whole, goal)
    found = whole.bridge.state.find(Goal, item(whole).entity_id)
    assert found is not None
    assert wanted[0].endswith(found.label)

    def block(dialog: ShowDialog) -> None:
        QTest.keyClicks(dialog.field, "nachtrag 1")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    shown(whole, block)
    other = whole.bridge.state.find(Block, item(whole).block_id)
    assert other is not None
    assert other.title.startswith("Nachtrag 1")
    assert other.id != whole.moderator.block_id


def test_the_switches_of_the_wall_are_a_key_or_a_word_away(whole: WholeWindow) -> None:
    def dark(dialog: ShowDialog) -> None:
        QTest.keyClick(dialog.field, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)

    def clock(dialog: ShowDialog) -> None:
        QTest.keyClicks(dialog.field, "uhrzeit")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    shown(whole, dark)
    assert whole.bridge.projection.theme.value == Theme.DARK.value
    assert not whole.bridge.projection.show_clock
    shown(whole, clock)
    assert replace(whole.bridge.projection).show_clock

    def see(dialog: ShowDialog) -> None:
        on = {button.label(): button.isChecked() for button in dialog.buttons}
        assert on["Dunkle Wand"]
        assert on["Uhrzeit an der Wand"]
        assert not on["Nachricht …"]

    shown(whole, see)


@pytest.mark.parametrize("switch", [Qt.Key.Key_D, Qt.Key.Key_R, Qt.Key.Key_U])
@pytest.mark.parametrize("key", ["F8", "F9"])
def test_what_the_walls_keys_did_meanwhile_stays(
    whole: WholeWindow, key: str, switch: Qt.Key
) -> None:
    def both(dialog: ShowDialog) -> None:
        if key == "F8":
            whole.bridge.toggle_freeze()
        else:
            whole.bridge.toggle_black()
        held.append(whole.bridge.projection)
        QTest.keyClick(dialog.field, switch, Qt.KeyboardModifier.AltModifier)
        assert not dialog.isVisible()

    held: list[Projection] = []
    shown(whole, both)
    (before,) = held
    now = whole.bridge.projection
    assert before.black or before.frozen
    assert (now.black, now.frozen) == (before.black, before.frozen)
    assert now != before


def test_freezing_it_meanwhile_is_seen_at_once(whole: WholeWindow) -> None:
    def freeze(dialog: ShowDialog) -> None:
        message = next(b for b in dialog.buttons if b.label() == "Nachricht …")
        rows = [row for row in dialog.standing_rows.rows if isinstance(row, PaletteLine)]
        assert message.isEnabled()
        assert not any(line.reason for line in rows)
        whole.bridge.toggle_freeze()
        rows = [row for row in dialog.standing_rows.rows if isinstance(row, PaletteLine)]
        assert not message.isEnabled()
        assert all(line.reason for line in [*rows, *lines(dialog)])

    shown(whole, freeze)


def test_it_asks_nothing_of_the_wall_once_it_is_closed(
    whole: WholeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lives on behind the window that was chosen in it, which may stay open for long."""
    renewed: list[bool] = []
    search = ShowDialog.search

    def seen(dialog: ShowDialog) -> None:
        renewed.append(dialog.isVisible())
        search(dialog)

    monkeypatch.setattr(ShowDialog, "search", seen)

    def freeze(dialog: ShowDialog) -> None:
        whole.bridge.toggle_freeze()
        assert renewed[-1]
        dialog.reject()
        before = len(renewed)
        whole.bridge.toggle_freeze()
        assert len(renewed) == before

    shown(whole, freeze)


def test_nought_asks_for_a_message(whole: WholeWindow) -> None:
    asked: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(isinstance(dialog, MessageDialog))
        if dialog is not None:
            dialog.close()

    def go(dialog: ShowDialog) -> None:
        QTimer.singleShot(0, whole.window, look)
        QTest.keyClick(dialog.field, Qt.Key.Key_0)

    shown(whole, go)
    whole.qtbot.waitUntil(lambda: bool(asked))
    assert asked == [True]


def test_while_the_wall_is_frozen_it_says_why_nothing_is_shown(whole: WholeWindow) -> None:
    whole.bridge.toggle_freeze()
    before = whole.bridge.projection

    def look(dialog: ShowDialog) -> None:
        QTest.keyClick(dialog.field, Qt.Key.Key_3)
        assert dialog.isVisible()
        assert "eingefroren" in dialog.count.text()
        assert all(line.reason for line in lines(dialog))
        QTest.keyClick(dialog.field, Qt.Key.Key_F3)
        assert not dialog.isVisible(), "the key that opened it closes it"

    shown(whole, look)
    assert whole.bridge.projection == before


def test_the_help_lists_its_keys(whole: WholeWindow) -> None:
    def look(dialog: ShowDialog) -> None:
        groups = keys_of(dialog, whole.window, ())
        notes = {note.keys: note.says for group in groups for note in group.notes}
        assert notes["3"] == "Ablauf des Tages"
        assert notes["0"] == "Nachricht …"
        said = {one.key: one.says for group in groups for one in group.commands}
        assert said["Alt+D"] == "Dunkle Wand"

    shown(whole, look)


@given(st.lists(st.integers(0, 60), max_size=6), st.integers(0, 40))
def test_rows_are_shared_evenly(lengths: list[int], room: int) -> None:
    given_ = shared(lengths, room)
    assert all(0 <= some <= length for some, length in zip(given_, lengths, strict=True))
    assert all(some for some, length in zip(given_, lengths, strict=True) if length)
    least = sum(1 for length in lengths if length)
    assert sum(given_) == min(max(room, least), sum(lengths))
    short = [some for some, length in zip(given_, lengths, strict=True) if some < length]
    assert not short or max(given_) - min(short) <= 1
