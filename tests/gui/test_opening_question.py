# SPDX-License-Identifier: EUPL-1.2
"""A block begins with its question on the wall, which stands until the work on it begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.cards import wall as cards_wall
from moderation.activities.goals import wall as goals_wall
from moderation.activities.goals.model import Goal
from moderation.activities.goals.page import GoalsPage
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.agenda.wall import BLOCK
from moderation.features.capture.model import EntryKind
from moderation.features.votes.wording import mended
from tests.whole_window import WholeWindow, example, whole_window


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        yield found


def begin(whole: WholeWindow, activity: str, *, empty: bool = False) -> Block:
    """Open the example with this block as the first one, and start it."""
    entities = example()
    found = min(
        (e for e in entities if isinstance(e, Block) and e.activity == activity),
        key=lambda block: block.rank,
    )
    first = replace(found, rank=0.5, question="Worum geht es?")
    kept = [first if e is found else e for e in entities if not (empty and isinstance(e, Goal))]
    kept = [e for e in kept if not empty or getattr(e, "goal_id", None) is None]
    whole.open(kept)
    whole.bridge.session.ask_about_words = mended
    whole.moderator.start_workshop()
    whole.settle()
    assert shown(whole) == WallItem(key=BLOCK, block_id=first.id)
    return first


def shown(whole: WholeWindow) -> WallItem | None:
    return whole.bridge.projection.item


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_the_question_stands_until_somebody_moves_in_the_page(whole: WholeWindow) -> None:
    block = begin(whole, "goals")
    page = whole.moderator.page
    assert isinstance(page, GoalsPage)
    page.focus_work()
    whole.settle()
    assert shown(whole) == WallItem(key=BLOCK, block_id=block.id)
    press(Qt.Key.Key_Down)
    item = shown(whole)
    assert item is not None
    assert (item.key, item.entity_id) == (goals_wall.GOAL, page.list.current_id())
    press(Qt.Key.Key_Down)
    assert shown(whole) == page.wall_item()


def test_the_question_stays_where_it_is_shown_again(whole: WholeWindow) -> None:
    block = begin(whole, "goals")
    page = whole.moderator.page
    assert page is not None
    page.focus_work()
    press(Qt.Key.Key_F7)
    assert shown(whole) == page.wall_item()
    question = WallItem(key=BLOCK, block_id=block.id)
    whole.bridge.show_on_wall(question)
    press(Qt.Key.Key_Down)
    assert shown(whole) == question


def test_the_first_goal_is_seen_and_no_empty_list_before(whole: WholeWindow) -> None:
    block = begin(whole, "goals", empty=True)
    bar = whole.moderator.bar
    bar.choose(EntryKind.TASK)
    bar.field.setFocus()
    QTest.keyClicks(bar.field, "Protokoll schreiben")
    press(Qt.Key.Key_Return)
    whole.settle()
    assert shown(whole) == WallItem(key=BLOCK, block_id=block.id)
    page = whole.moderator.page
    assert isinstance(page, GoalsPage)
    page.add_goal()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "Radachse bauen")
    press(Qt.Key.Key_Return)
    whole.settle()
    item = shown(whole)
    assert item is not None
    assert item.key == goals_wall.GOAL


def test_the_first_card_takes_the_wall_from_the_question(whole: WholeWindow) -> None:
    block = begin(whole, "cards")
    bar = whole.moderator.bar
    bar.choose(EntryKind.CARD)
    bar.field.setFocus()
    QTest.keyClicks(bar.field, "Zu wenig Zeit")
    press(Qt.Key.Key_Return)
    whole.settle()
    item = shown(whole)
    assert item is not None
    assert item.key in {cards_wall.OVERVIEW, cards_wall.CLUSTER}
    assert item.block_id == block.id


def test_a_frozen_wall_keeps_what_it_shows_and_then_goes_on_to_the_question(
    whole: WholeWindow,
) -> None:
    begin(whole, "goals")
    whole.bridge.toggle_freeze()
    before = shown(whole)
    whole.moderator.rail.end_block()
    whole.settle()
    assert shown(whole) == before
    whole.bridge.toggle_freeze()
    running = whole.moderator.block_id
    found = whole.bridge.state.find(Block, running)
    assert found is not None
    if found.question:
        assert shown(whole) == WallItem(key=BLOCK, block_id=running)
