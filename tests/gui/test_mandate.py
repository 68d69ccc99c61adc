"""The page of the mandate in the preparation."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.features.agenda.methods import Methods
from moderation.features.agenda.model import Block
from moderation.features.mandate import edits as mandate_edits
from moderation.features.mandate.model import EventFormat, EventFrame, Mandate, PreTalk
from moderation.features.people.edits import remove_unit
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.minutes.gap import MendingPlace
from moderation.windows.minutes.check import Check
from moderation.windows.prepare import mandate_cards
from moderation.windows.prepare.methods import known_methods
from moderation.windows.prepare.view import PrepareView
from tests.stores import new_session, open_writer

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bridge(qapp: QApplication, tmp_path: Path) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    with open_writer(tmp_path / "store.sqlite") as writer:
        made = Bridge(writer)
        made.open(new_session(writer))
        yield made
        made.close()


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot) -> PrepareView:
    made = PrepareView(bridge)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made


def press(key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def test_the_page_comes_and_goes_by_key(view: PrepareView) -> None:
    press(Key.Key_A, CTRL | SHIFT)
    assert view.mandate.isVisible()
    assert not view.people.isVisible()
    assert not view.things.isVisible()
    assert view.mandate_button.isChecked()
    press(Key.Key_Escape)
    assert view.people.isVisible()
    assert view.things.isVisible()
    assert not view.mandate.isVisible()
    assert view.agenda.list.hasFocus()


def test_who_is_led_to_people_sees_them(view: PrepareView) -> None:
    view.show_mandate(shown=True)
    view.lead(Check("x", place=MendingPlace.PEOPLE))
    assert view.people.isVisible()
    view.lead(Check("x", place=MendingPlace.MANDATE))
    assert view.mandate.isVisible()


def test_the_frame_is_chosen_and_shown_as_it_will_be_said(
    view: PrepareView, bridge: Bridge
) -> None:
    view.show_mandate(shown=True)
    card = view.mandate.frame
    assert card.said.isHidden()
    card.format.setCurrentIndex(1)
    card.format.activated.emit(1)
    card.no_resolutions.click()
    card.invited.click()
    assert "Klausur, auf Einladung." in card.said.text()
    card.closed.click()
    card.reason.setFocus()
    QTest.keyClicks(card.reason, "Offen reden")
    (frame,) = bridge.state.of(EventFrame)
    assert (frame.event_format, frame.no_resolutions) == (EventFormat.RETREAT, True)
    assert frame.reason == "Offen reden"
    assert bridge.state.workshop.closed_session
    assert "Klausur, nichtöffentlich. Offen reden. Es werden keine" in card.said.text()
    bridge.undo()
    assert card.reason.text() == ""
    for _step in range(4):
        bridge.undo()
    assert not bridge.state.of(EventFrame)
    assert not card.closed.isChecked()


def test_what_is_typed_is_kept_and_becomes_a_proposal_that_is_taken(
    view: PrepareView, bridge: Bridge
) -> None:
    view.show_mandate(shown=True)
    page = view.mandate
    assert not page.proposals.rows
    assert page.proposals.nothing.isVisibleTo(page)
    page.wanted.success.setFocus()
    QTest.keyClicks(page.wanted.success, "Drei Ziele")
    assert bridge.state.of(Mandate)[0].success == "Drei Ziele"
    (row,) = page.proposals.rows
    assert "1 sign of success" in row.accessibleName()
    assert page.proposals.remark.text() == "1 open"
    before = bridge.state.of(Block)
    row.buttons[0].click()
    blocks = bridge.state.of(Block)
    assert [block.id for block in blocks if block in before] == [block.id for block in before]
    assert len(blocks) == len(before) + 1
    assert blocks[1] not in before, "after the current block"
    assert not page.proposals.rows[0].buttons
    assert page.proposals.remark.text() == ""
    bridge.undo()
    assert [button.text() for button in page.proposals.rows[0].buttons] == ["Take", "Leave"]
    page.proposals.rows[0].buttons[1].setFocus()
    page.proposals.rows[0].buttons[1].click()
    assert page.proposals.rows[0].buttons[0].hasFocus(), "the keyboard stays in the row"
    assert [button.text() for button in page.proposals.rows[0].buttons] == ["Open again"]
    page.proposals.rows[0].buttons[0].click()
    assert len(page.proposals.rows[0].buttons) == 2


def test_methods_are_read_once_and_only_for_proposals_that_are_seen(
    view: PrepareView, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    whole = known_methods

    def known() -> Methods:
        read.append("once")
        return whole()

    monkeypatch.setattr(mandate_cards, "known_methods", known)
    card = view.mandate.proposals
    bridge.attempt(lambda state: mandate_edits.edit_mandate(state, success="Drei Ziele"))
    assert (read, card.rows) == ([], [])
    view.show_mandate(shown=True)
    assert (read, len(card.rows)) == (["once"], 1)
    view.show_mandate(shown=False)
    bridge.attempt(lambda state: mandate_edits.edit_mandate(state, success=""))
    assert len(card.rows) == 1, "what nobody sees is left alone"
    view.show_mandate(shown=True)
    assert (read, card.rows) == (["once"], [])


def test_pre_talks_are_noted_unit_by_unit(view: PrepareView, bridge: Bridge) -> None:
    view.show_mandate(shown=True)
    card = view.mandate.talks
    assert card.remark.text() == "0 of 3 held"
    first, second = bridge.state.of(Unit)[:2]
    card.held.click()
    card.partner.setFocus()
    QTest.keyClicks(card.partner, "Vorsitz")
    card.list.setFocus()
    press(Key.Key_Down)
    assert card.partner.text() == ""
    card.wish.setFocus()
    QTest.keyClicks(card.wish, "Geld zuerst")
    talks = {talk.unit_id: talk for talk in bridge.state.of(PreTalk)}
    assert (talks[first.id].held, talks[first.id].partner) == (True, "Vorsitz")
    assert (talks[second.id].held, talks[second.id].wish) == (False, "Geld zuerst")
    assert card.remark.text() == "1 of 3 held"
    spoken = card.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tiefbauamt, “Geld zuerst”, talk not held yet"


def test_without_units_the_page_says_where_to_begin(view: PrepareView, bridge: Bridge) -> None:
    for unit in bridge.state.of(Unit):
        bridge.session.perform(remove_unit(bridge.state, unit.id))
    view.show_mandate(shown=True)
    card = view.mandate.talks
    assert card.nobody.isVisibleTo(card)
    assert not card.detail.isVisibleTo(card)
