"""The page of the mandate in the preparation."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.features.mandate.model import EventFormat, EventFrame
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.minutes.gap import MendingPlace
from moderation.windows.minutes.check import Check
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
    for _step in range(3):
        bridge.undo()
    assert not bridge.state.of(EventFrame)
    assert not card.closed.isChecked()
