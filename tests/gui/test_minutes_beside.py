"""The minutes beside the work: current, at the block that runs, never in the way of a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.settings import Settings
from moderation.windows.minutes.beside import MinutesBeside
from moderation.windows.moderator.view import ModeratorView
from moderation.windows.moderator.work_area import WIDE
from moderation.windows.wall.feed import WallFeed
from tests.stores import new_session, open_writer


@pytest.fixture
def bridge(qapp: QApplication, tmp_path: Path) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    with open_writer(tmp_path / "store.sqlite") as writer:
        made = Bridge(writer)
        made.open(new_session(writer))
        yield made
        made.close()


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot) -> Iterator[ModeratorView]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = ModeratorView(bridge, WallFeed(bridge, holder), Settings(), holder)
    resize(made, 1366, 768)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    made.bar.focus()
    yield made
    made.dispose()
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


def resize(view: ModeratorView, width: int, height: int) -> None:
    view.window().resize(width, height)
    view.resize(width, height)


def keep_beside(view: ModeratorView, qtbot: QtBot) -> MinutesBeside:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.bar.field, Qt.Key.Key_P, keys)
    beside = view.beside
    assert beside is not None
    qtbot.waitUntil(lambda: bool(beside.pages.passages), timeout=20000)
    return beside


def test_a_key_keeps_the_minutes_beside_the_work_and_takes_them_away(
    view: ModeratorView, qtbot: QtBot
) -> None:
    beside = keep_beside(view, qtbot)
    assert beside.isVisible()
    assert not view.desk.isVisible(), "a small laptop has no room for both"
    assert view.area.width() > 560, "the page of the block can still be worked on"
    assert view.bar.field.hasFocus(), "typing goes on"
    resize(view, WIDE, 900)
    assert view.desk.isVisible()
    resize(view, 1366, 768)
    beside.close_button.click()
    assert not beside.isVisible()
    assert view.desk.isVisible()


def test_what_is_said_is_on_the_page_beside_and_in_sight(
    view: ModeratorView, bridge: Bridge, qtbot: QtBot
) -> None:
    beside = keep_beside(view, qtbot)
    with qtbot.waitSignal(beside.refreshed, timeout=20000):
        for number in range(60):
            words, now = f"Vereinbarung {number}", bridge.now
            bridge.session.perform(
                capture.add_entry(bridge.state, EntryKind.DECISION, words, now=now)
            )
    pages = beside.pages
    last = next(p for p in pages.passages if p.words.endswith("Vereinbarung 59"))
    assert pages.viewport().rect().intersects(pages.box_of(last))
    assert last.page > 0


def test_it_shows_the_block_that_is_worked_on(
    view: ModeratorView, bridge: Bridge, qtbot: QtBot
) -> None:
    for number in range(80):
        words = f"Gedanke {number}"
        block_id = bridge.state.of(Block)[0].id
        step = capture.add_entry(
            bridge.state, EntryKind.CARD, words, now=bridge.now, block_id=block_id
        )
        bridge.session.perform(step)
    step = capture.add_entry(
        bridge.state, EntryKind.CARD, "Ende", now=bridge.now, block_id=bridge.state.of(Block)[1].id
    )
    bridge.session.perform(step)
    beside = keep_beside(view, qtbot)
    shown = []
    for block in bridge.state.of(Block)[:2]:
        view.show_block(block.id)
        found = [p for p in beside.pages.passages if p.origin == block.id]
        heading = next(p for p in found if p.words == block.title)
        assert beside.pages.viewport().rect().intersects(beside.pages.box_of(heading))
        shown.append(beside.pages.page)
    assert shown[0] < shown[1]


def test_while_somebody_types_nothing_is_made(
    view: ModeratorView, bridge: Bridge, qtbot: QtBot
) -> None:
    beside = keep_beside(view, qtbot)
    bridge.session.perform(
        capture.add_entry(bridge.state, EntryKind.DECISION, "Neu", now=bridge.now)
    )
    made: list[object] = []
    beside.refreshed.connect(lambda: made.append(None))
    for _ in range(6):
        QTest.keyClick(view.bar.field, Qt.Key.Key_A)
        qtbot.wait(100)
    assert made == []
    qtbot.waitUntil(lambda: bool(made), timeout=20000)


def test_out_of_sight_it_costs_nothing(view: ModeratorView, bridge: Bridge, qtbot: QtBot) -> None:
    beside = keep_beside(view, qtbot)
    view.toggle_minutes()
    with qtbot.assertNotEmitted(beside.refreshed, wait=700):
        bridge.session.perform(
            capture.add_entry(bridge.state, EntryKind.DECISION, "Neu", now=bridge.now)
        )


def test_a_passage_leads_to_its_block(view: ModeratorView, bridge: Bridge, qtbot: QtBot) -> None:
    beside = keep_beside(view, qtbot)
    block = bridge.state.of(Block)[1]
    passages = beside.pages.passages
    row = next(i for i, p in enumerate(passages) if p.origin == f"{block.id}#title")
    beside.pages.walk_to(row)
    beside.pages.setFocus()
    with qtbot.waitSignal(view.led) as heard:
        QTest.keyClick(beside.pages, Qt.Key.Key_Return)
    view.lead(heard.args[0])
    assert view.page is not None
    assert view.page.block_id == block.id
