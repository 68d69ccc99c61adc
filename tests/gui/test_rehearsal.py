# SPDX-License-Identifier: EUPL-1.2
"""The rehearsal walks the agenda in fast motion, and nothing of it is ever stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.clock import local_day
from moderation.domain.ids import new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda import edits, readiness
from moderation.features.agenda.model import Block, Material, Room, ScriptStep, current_block
from moderation.features.agenda.readiness import findings
from moderation.features.people.model import Reply, Unit
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.gui.widgets import HintCard, PlainLabel
from moderation.output import writing
from moderation.paths import drafts_path, resource, store_path
from moderation.session.writer import Writer
from moderation.settings import Settings
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.library import lifecycle
from moderation.windows.main.window import MainWindow
from moderation.windows.prepare.hints import Hints
from moderation.windows.prepare.invite import InviteDialog
from moderation.windows.rehearsal.summary import RehearsalSummary
from moderation.windows.rehearsal.view import RehearsalView, unled
from moderation.windows.wall.keys import WallKeys
from tests.room_bridge import NOW

TEMPLATE = resource("templates", "impulstraining.de.json")


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> Iterator[RehearsalView]:
    apply_theme(qapp, text_scale=1.0)
    assert registry.ACTIVITIES
    made = RehearsalView(State.holding(workshop_file.read(TEMPLATE)), Settings())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.toggle_pause()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.moderator.bar.focus()
    yield made
    made.dispose()


def test_blocks_follow_each_other_and_the_wall_with_them(view: RehearsalView) -> None:
    blocks = view.bridge.state.of(Block)
    running = current_block(view.bridge.state)
    assert running is not None
    assert running.id == blocks[0].id
    view.advance(blocks[0].minutes * 60)
    running = current_block(view.bridge.state)
    assert running is not None
    assert running.id == blocks[1].id
    assert running.started_at == view.clock()
    item = view.bridge.projection.item
    assert item is not None
    assert view.moderator.page is not None
    assert view.feed.picture is not None
    assert view.feed.picture.projection.item == item


def test_steps_of_the_script_are_ticked_off(view: RehearsalView) -> None:
    block = view.bridge.state.of(Block)[0]
    view.advance(block.script[0].minutes * 60)
    assert view.bridge.state.get(Block, block.id).script_done == 1


def test_fast_motion_ends_on_the_planned_minute_with_a_summary(
    view: RehearsalView, qtbot: QtBot
) -> None:
    minutes = sum(block.minutes for block in view.bridge.state.of(Block))
    begin = view.clock.moment
    seen: list[RehearsalSummary] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RehearsalSummary)
        seen.append(dialog)
        dialog.accept()

    QTimer.singleShot(50, close)
    with qtbot.waitSignal(view.left):
        view.advance(24 * 3600)
    assert view.over
    assert view.clock.moment == begin + timedelta(minutes=minutes)
    assert all(block.ended_at is not None for block in view.bridge.state.of(Block))
    assert seen


def test_next_block_pause_and_escape_by_key(view: RehearsalView, qtbot: QtBot) -> None:
    field = view.moderator.bar.field
    first = current_block(view.bridge.state)
    QTest.keyClick(field, Qt.Key.Key_F6)
    assert current_block(view.bridge.state) != first
    stands = [view.paused]
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        stands.append(view.paused)
    assert stands == [True, False, True]
    QTest.keyClicks(field, "typed")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.text()
    with qtbot.waitSignal(view.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_a_led_workshop_is_rehearsed_from_its_beginning() -> None:
    path = resource("examples", "mobilitaetskonzept-2035.de.json")
    state = unled(State.holding(workshop_file.read(path)))
    assert state.workshop.status is Status.DRAFT
    assert not any(block.started_at or block.ended_at for block in state.of(Block))


def test_nothing_of_it_is_in_the_store(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, text_scale=1.0)
    with Database.open(store_path()) as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers))
        bridge = Bridge(writer)
        session = lifecycle.create(TEMPLATE, "Echt", writer)
        window = MainWindow(bridge, database, Settings())
        WallKeys(window)
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(window.workshop_opened):
            window.open_workshop(session.state.workshop.id)
        assert window.prepare is not None
        assert writer.wait_until_saved(10)
        before = _dump(database)
        state = bridge.state
        window.prepare.rehearsal_asked.emit()
        view = window.rehearsal
        assert view is not None
        field = view.moderator.bar.field
        QTest.keyClicks(field, "Kanarienvogel")
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClick(field, Qt.Key.Key_F9)
        assert view.bridge.projection.black
        QTest.keyClicks(field, "Entwurf")
        view.moderator.bar.keep_draft()
        view.advance(3600)
        field.clear()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert window.rehearsal is None
        assert writer.wait_until_saved(10)
        assert bridge.state is state
        assert _dump(database) == before
        assert not drafts_path().exists()
        window.dispose()
        assert writer.close()
    assert b"Kanarienvogel" not in b"".join(_files(store_path().parent))


def _dump(database: Database) -> list[str]:
    return list(database.connection.iterdump())


def _files(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


# ------------------------------------------------------------------------------- the summary


def _plan(*blocks: Block, rooms: bool = True, ready: bool = True) -> State:
    workshop_id = blocks[0].workshop_id
    entities: list[object] = [
        Workshop(id=workshop_id, title="W", place="Rathaus", day=NOW.date()),
        *blocks,
    ]
    for side in (Side.POLITICS, Side.ADMINISTRATION):
        unit = Unit(
            id=new_id(), workshop_id=workshop_id, name=side.value, side=side, reply=Reply.DECLINED
        )
        entities.append(unit)
    if rooms:
        entities.append(Room(id=new_id(), workshop_id=workshop_id, rank=1.0, name="Saal"))
    entities.append(
        Material(id=new_id(), workshop_id=workshop_id, rank=1.0, name="Karten", ready=ready)
    )
    return State.holding(entities)


def test_the_summary_names_what_does_not_fit() -> None:
    key = new_id()
    blocks = [
        Block(
            id=new_id(), workshop_id=key, rank=1.0, title="Sammeln", activity="cards", minutes=10,
            script=(ScriptStep(text="x", minutes=15),),
        ),
        Block(id=new_id(), workshop_id=key, rank=2.0, title="A", minutes=130, parallel=True),
    ]  # fmt: skip
    found = [f.title.source for f in findings(_plan(*blocks, rooms=False, ready=False), NOW)]
    assert found == [
        title.source
        for title in (
            readiness.NO_QUESTION,
            readiness.TOO_SHORT,
            readiness.NO_ROOMS,
            readiness.NO_ROOM,
            readiness.LONG_STRETCH,
            readiness.NOT_READY,
        )
    ]


def test_a_plan_that_fits_has_no_findings() -> None:
    block = Block(id=new_id(), workshop_id=new_id(), rank=1.0, title="Impuls", minutes=20)
    assert findings(_plan(block), NOW) == ()


def test_preparation_and_rehearsal_say_the_same(qtbot: QtBot) -> None:
    block = Block(id=new_id(), workshop_id=new_id(), rank=1.0, title="Impuls", minutes=20)
    lacking = replace(block, id=new_id(), title="Karten", activity="cards", rank=2.0)
    for plan in (
        _plan(block),
        _plan(block, lacking),
        _plan(block, rooms=False),
        _plan(block, ready=False),
        State.holding([Workshop(id=block.workshop_id, title="W"), block]),
    ):
        holder = QWidget()
        hints, summary = Hints(holder), RehearsalSummary(plan, NOW, None, over=True)
        qtbot.addWidget(holder)
        qtbot.addWidget(summary)
        hints.show_missing(findings(plan, NOW))
        cards = [card.text.text() for card in summary.findChildren(HintCard)]
        shown = [words for words in cards if words]
        assert [button.accessibleName() for button in hints.buttons] == shown[:3]
        words = [label.text() for label in summary.findChildren(PlainLabel)]
        assert (hints.ready.text() in words) == (not shown) == hints.ready.isVisibleTo(hints)


def test_invitation_and_dates_can_be_made_out_of_a_rehearsal(
    view: RehearsalView, qtbot: QtBot
) -> None:
    bridge = view.bridge
    if bridge.state.workshop.day is None:
        bridge.attempt(lambda state: edits.edit_workshop(state, day=local_day(bridge.now)))
    dialog = InviteDialog(bridge, view)
    qtbot.addWidget(dialog)
    assert b"SEQUENCE:0" in dialog.invitation.calendar()
    written = writing.dates(
        MinutesView(bridge.state), bridge.now, versions=bridge.writer.calendar_versions
    )
    assert written.startswith(b"BEGIN:VCALENDAR")
