# SPDX-License-Identifier: EUPL-1.2
"""The list of speakers by keyboard, while a block runs: letters, Enter, Delete, undo."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderation.features.agenda import edits as agenda
from moderation.features.people.model import Participant
from moderation.features.speakers import edits
from moderation.features.speakers.model import Speech, on_floor, rules_of, waiting
from moderation.features.speakers.order import Spoken
from moderation.features.speakers.page.rows import tallies
from moderation.features.speakers.page.speakers_page import SpeakersPage
from moderation.features.speakers.wall import LIST
from moderation.gui.canvas import RoomMetrics, paint_picture
from moderation.gui.entity_model import ENTITY_ROLE
from moderation.windows.wall.pages import painter_of
from tests.room_bridge import type_words
from tests.whole_window import WholeWindow, whole_window

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        found.begin_leading()
        yield found


def page_of(opened: WholeWindow) -> SpeakersPage:
    QTest.keyClick(opened.moderator.bar.field, Qt.Key.Key_F4, SHIFT)
    opened.settle()
    page = opened.moderator.page
    assert isinstance(page, SpeakersPage)
    return page


def put(page: SpeakersPage, letters: str) -> None:
    type_words(page.field, letters)
    QTest.keyClick(page.field, Qt.Key.Key_Return)


def names(opened: WholeWindow) -> list[str]:
    state = opened.bridge.state
    people = [state.find(Participant, each.participant_id) for each in waiting(state)]
    return ["" if person is None else person.called for person in people]


def test_a_whole_round_by_keyboard(opened: WholeWindow) -> None:
    page = page_of(opened)
    assert page.field.hasFocus()
    put(page, "leitung käm")
    put(page, "mobilität")
    put(page, "haushalt")
    assert names(opened) == ["Leitung Kämmerei", "Mobilität, Fraktion A", "Haushalt, Fraktion A"]
    assert page.field.text() == ""
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert names(opened) == ["Mobilität, Fraktion A", "Haushalt, Fraktion A"]
    opened.clock.now += timedelta(seconds=100)
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.field, Qt.Key.Key_Delete)
    assert names(opened) == ["Mobilität, Fraktion A"], "Delete takes off the row that was chosen"
    opened.bridge.undo()
    assert len(names(opened)) == 2
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert [speech.seconds for speech in opened.bridge.state.of(Speech)] == [100]
    opened.bridge.undo()
    assert not opened.bridge.state.of(Speech)
    speaker = on_floor(opened.bridge.state)
    assert speaker is not None, "undo gives the floor back, with the time at which it began"
    QTest.keyClick(page.field, Qt.Key.Key_F4, SHIFT)
    assert opened.moderator.page is not page
    assert opened.moderator.bar.field.hasFocus()


def test_a_speech_that_its_block_ended_is_counted_at_once(opened: WholeWindow) -> None:
    page = page_of(opened)
    put(page, "leitung käm")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    opened.clock.now += timedelta(seconds=100)
    opened.bridge.attempt(lambda state: agenda.end_block(state, opened.bridge.now))
    opened.settle()
    model = page.counts.model()
    told = [row.told for row in tallies(opened.bridge.state)]
    assert Spoken(1, 100) in told
    shown = [model.index(row, 0).data(ENTITY_ROLE).told for row in range(model.rowCount())]
    assert shown == told, "the page says what the desk beside it counts"


@pytest.mark.parametrize("in_list", [False, True], ids=["field", "list"])
def test_who_was_chosen_and_goes_hands_the_choice_to_nobody(
    opened: WholeWindow, *, in_list: bool
) -> None:
    """Whatever changes the list meanwhile: Enter gives the floor to whom the mark shows."""
    page = page_of(opened)
    for letters in ("mobilität", "haushalt", "leitung käm"):
        put(page, letters)
    keys: QWidget = page.list if in_list else page.field
    keys.setFocus()
    QTest.keyClick(keys, Qt.Key.Key_Down)
    first, second, third = waiting(opened.bridge.state)
    assert page.list.current().id == second.id
    opened.bridge.attempt(lambda state: edits.take_off(state, second.id))
    assert page.list.current().id == first.id, "the next in the order, and no neighbour"
    QTest.keyClick(keys, Qt.Key.Key_Return)
    speaker = on_floor(opened.bridge.state)
    assert speaker is not None
    assert speaker.id == first.id
    assert [each.id for each in waiting(opened.bridge.state)] == [third.id]


def test_who_was_chosen_stays_so_when_the_order_changes_and_the_first_stays_the_first(
    opened: WholeWindow,
) -> None:
    page = page_of(opened)
    put(page, "mobilität")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    opened.clock.now += timedelta(seconds=60)
    page.end_button.click()
    put(page, "haushalt")
    put(page, "leitung käm")
    haushalt, kasse = waiting(opened.bridge.state)
    assert page.list.current().id == haushalt.id
    page.quieter.click()
    assert [each.id for each in waiting(opened.bridge.state)] == [kasse.id, haushalt.id]
    assert page.list.current().id == kasse.id, "nobody was chosen: the mark is on the first"
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    page.quieter.click()
    page.quieter.click()
    assert page.list.current().id == haushalt.id
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    speaker = on_floor(opened.bridge.state)
    assert speaker is not None
    assert speaker.id == haushalt.id


def test_a_find_that_waits_already_is_refused_and_the_letters_stay(opened: WholeWindow) -> None:
    page = page_of(opened)
    put(page, "leitung käm")
    said: list[str] = []
    opened.bridge.failed.connect(lambda message: said.append(str(message)))
    put(page, "leitung käm")
    assert len(said) == 1
    assert page.field.text() == "leitung käm"
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    put(page, "qqqq")
    assert page.field.text() == "qqqq"
    assert page.empty.isVisible()
    assert len(names(opened)) == 1


def test_letters_on_the_list_are_typed_into_the_field(opened: WholeWindow) -> None:
    page = page_of(opened)
    put(page, "leitung käm")
    page.list.setFocus()
    type_words(page.list, "ha")
    assert page.field.hasFocus()
    assert page.field.text() == "ha"
    assert opened.moderator.bar.field.text() == ""


def test_switches_and_limit_order_the_list_and_say_the_rule(opened: WholeWindow) -> None:
    page = page_of(opened)
    for letters in ("mobilität", "haushalt", "leitung käm"):
        put(page, letters)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    opened.clock.now += timedelta(seconds=60)
    page.end_button.click()
    before = page.rule.text()
    page.quieter.click()
    assert names(opened)[0] == "Leitung Kämmerei"
    assert page.rule.text() != before
    page.limit.setValue(2)
    assert rules_of(opened.bridge.state).limit == 2
    opened.bridge.undo()
    assert page.limit.value() == 0
    page.limit.setValue(2)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    opened.clock.now += timedelta(seconds=121)
    opened.bridge.tick()
    assert page.time.text() == "2:01 · die 2\N{NO-BREAK SPACE}min sind um"
    assert "2:01" in opened.moderator.desk.turns.speaking.text()


def test_the_wall_shows_the_list_on_request_and_no_name(opened: WholeWindow) -> None:
    page = page_of(opened)
    assert not page.wall_button.isEnabled()
    for letters in ("leitung käm", "mobilität"):
        put(page, letters)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    QTest.keyClick(page.field, Qt.Key.Key_F7)
    assert opened.bridge.projection.item == LIST
    opened.clock.now += timedelta(seconds=754)
    opened.bridge.tick()
    picture = opened.window.feed.picture
    assert picture is not None
    size = opened.moderator.desk.miniature.picture.size()
    painted = paint_picture(size, picture.projection.theme, picture, room=RoomMetrics(9, 3))
    words = " ".join(run.text for run in painted.canvas.texts)
    assert "Kämmerei" in words
    assert "Fraktion A" in words
    assert "Mobilität" not in words.replace(opened.bridge.state.workshop.title, "")
    assert "12:34" not in words
    assert [offer.item for offer in painter_of(LIST).offers(
        opened.bridge.wall_view, opened.moderator.block_id  # type: ignore[arg-type]
    )] == [LIST]  # fmt: skip
