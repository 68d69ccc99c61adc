# SPDX-License-Identifier: EUPL-1.2
"""The list of speakers by keyboard, while a block runs: letters, Enter, Delete, undo."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

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
from tests.whole_window import WholeWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def page_of(leading: WholeWindow) -> SpeakersPage:
    QTest.keyClick(leading.moderator.bar.field, Qt.Key.Key_F4, SHIFT)
    leading.settle()
    page = leading.moderator.page
    assert isinstance(page, SpeakersPage)
    return page


def put(page: SpeakersPage, letters: str) -> None:
    type_words(page.field, letters)
    QTest.keyClick(page.field, Qt.Key.Key_Return)


def names(leading: WholeWindow) -> list[str]:
    state = leading.bridge.state
    people = [state.find(Participant, each.participant_id) for each in waiting(state)]
    return ["" if person is None else person.called for person in people]


def test_a_whole_round_by_keyboard(leading: WholeWindow) -> None:
    page = page_of(leading)
    assert page.field.hasFocus()
    put(page, "leitung käm")
    put(page, "mobilität")
    put(page, "haushalt")
    assert names(leading) == ["Leitung Kämmerei", "Mobilität, Fraktion A", "Haushalt, Fraktion A"]
    assert page.field.text() == ""
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert names(leading) == ["Mobilität, Fraktion A", "Haushalt, Fraktion A"]
    leading.clock.now += timedelta(seconds=100)
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.field, Qt.Key.Key_Delete)
    assert names(leading) == ["Mobilität, Fraktion A"], "Delete takes off the row that was chosen"
    leading.bridge.undo()
    assert len(names(leading)) == 2
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert [speech.seconds for speech in leading.bridge.state.of(Speech)] == [100]
    leading.bridge.undo()
    assert not leading.bridge.state.of(Speech)
    speaker = on_floor(leading.bridge.state)
    assert speaker is not None, "undo gives the floor back, with the time at which it began"
    QTest.keyClick(page.field, Qt.Key.Key_F4, SHIFT)
    assert leading.moderator.page is not page
    assert leading.moderator.bar.field.hasFocus()


def test_a_speech_that_its_block_ended_is_counted_at_once(leading: WholeWindow) -> None:
    page = page_of(leading)
    put(page, "leitung käm")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    leading.clock.now += timedelta(seconds=100)
    leading.bridge.attempt(lambda state: agenda.end_block(state, leading.bridge.now))
    leading.settle()
    model = page.counts.model()
    told = [row.told for row in tallies(leading.bridge.state)]
    assert Spoken(1, 100) in told
    shown = [model.index(row, 0).data(ENTITY_ROLE).told for row in range(model.rowCount())]
    assert shown == told, "the page says what the desk beside it counts"


@pytest.mark.parametrize("in_list", [False, True], ids=["field", "list"])
def test_who_was_chosen_and_goes_hands_the_choice_to_nobody(
    leading: WholeWindow, *, in_list: bool
) -> None:
    """Whatever changes the list meanwhile: Enter gives the floor to whom the mark shows."""
    page = page_of(leading)
    for letters in ("mobilität", "haushalt", "leitung käm"):
        put(page, letters)
    keys: QWidget = page.list if in_list else page.field
    keys.setFocus()
    QTest.keyClick(keys, Qt.Key.Key_Down)
    first, second, third = waiting(leading.bridge.state)
    assert page.list.current().id == second.id
    leading.bridge.attempt(lambda state: edits.take_off(state, second.id))
    assert page.list.current().id == first.id, "the next in the order, and no neighbour"
    QTest.keyClick(keys, Qt.Key.Key_Return)
    speaker = on_floor(leading.bridge.state)
    assert speaker is not None
    assert speaker.id == first.id
    assert [each.id for each in waiting(leading.bridge.state)] == [third.id]


def test_who_was_chosen_stays_so_when_the_order_changes_and_the_first_stays_the_first(
    leading: WholeWindow,
) -> None:
    page = page_of(leading)
    put(page, "mobilität")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    leading.clock.now += timedelta(seconds=60)
    page.end_button.click()
    put(page, "haushalt")
    put(page, "leitung käm")
    haushalt, kasse = waiting(leading.bridge.state)
    assert page.list.current().id == haushalt.id
    page.quieter.click()
    assert [each.id for each in waiting(leading.bridge.state)] == [kasse.id, haushalt.id]
    assert page.list.current().id == kasse.id, "nobody was chosen: the mark is on the first"
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    page.quieter.click()
    page.quieter.click()
    assert page.list.current().id == haushalt.id
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    speaker = on_floor(leading.bridge.state)
    assert speaker is not None
    assert speaker.id == haushalt.id


def test_a_find_that_waits_already_is_refused_and_the_letters_stay(leading: WholeWindow) -> None:
    page = page_of(leading)
    put(page, "leitung käm")
    said: list[str] = []
    leading.bridge.failed.connect(lambda message: said.append(str(message)))
    put(page, "leitung käm")
    assert len(said) == 1
    assert page.field.text() == "leitung käm"
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    put(page, "qqqq")
    assert page.field.text() == "qqqq"
    assert page.empty.isVisible()
    assert len(names(leading)) == 1


def test_letters_on_the_list_are_typed_into_the_field(leading: WholeWindow) -> None:
    page = page_of(leading)
    put(page, "leitung käm")
    page.list.setFocus()
    type_words(page.list, "ha")
    assert page.field.hasFocus()
    assert page.field.text() == "ha"
    assert leading.moderator.bar.field.text() == ""


def test_switches_and_limit_order_the_list_and_say_the_rule(leading: WholeWindow) -> None:
    page = page_of(leading)
    for letters in ("mobilität", "haushalt", "leitung käm"):
        put(page, letters)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    leading.clock.now += timedelta(seconds=60)
    page.end_button.click()
    before = page.rule.text()
    page.quieter.click()
    assert names(leading)[0] == "Leitung Kämmerei"
    assert page.rule.text() != before
    page.limit.setValue(2)
    assert rules_of(leading.bridge.state).limit == 2
    leading.bridge.undo()
    assert page.limit.value() == 0
    page.limit.setValue(2)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    leading.clock.now += timedelta(seconds=121)
    leading.bridge.tick()
    assert page.time.text() == "2:01 · die 2\N{NO-BREAK SPACE}min sind um"
    assert "2:01" in leading.moderator.desk.turns.speaking.text()


def test_the_wall_shows_the_list_on_request_and_no_name(leading: WholeWindow) -> None:
    page = page_of(leading)
    assert not page.wall_button.isEnabled()
    for letters in ("leitung käm", "mobilität"):
        put(page, letters)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    QTest.keyClick(page.field, Qt.Key.Key_F7)
    assert leading.bridge.projection.item == LIST
    leading.clock.now += timedelta(seconds=754)
    leading.bridge.tick()
    picture = leading.window.feed.picture
    assert picture is not None
    size = leading.moderator.desk.miniature.picture.size()
    painted = paint_picture(size, picture.projection.theme, picture, room=RoomMetrics(9, 3))
    words = " ".join(run.text for run in painted.canvas.texts)
    assert "Kämmerei" in words
    assert "Fraktion A" in words
    assert "Mobilität" not in words.replace(leading.bridge.state.workshop.title, "")
    assert "12:34" not in words
    assert [offer.item for offer in painter_of(LIST).offers(
        leading.bridge.wall_view, leading.moderator.block_id  # type: ignore[arg-type]
    )] == [LIST]  # fmt: skip
