"""The timeline as a list, and what its page says of the path."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.entity_model import ENTITY_ROLE
from moderation.gui.widgets import Button
from tests.timeline_page import ALT, get, key, look, opened
from tests.timeline_sample import with_a_gap, workshop

# The offscreen platform has no window manager to tell sizes to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


__all__ = ["look"]


def test_the_list_has_the_same_items_and_speaks_them(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("station"))
    page.list_button.click()
    model = page.list.model()

    assert model.rowCount() == 25
    assert page.list.isVisible()
    assert page.list.current_id() == "station"
    spoken = page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Bahnhof umbauen, ")
    assert "DB InfraGO" in spoken
    assert "16.12.2028 – 30.11.2032" in spoken
    page.focus_work()
    key(page, Qt.Key.Key_Right, ALT)
    assert get(page, "station").begins == date(2029, 1, 16)
    key(page, Qt.Key.Key_Down)
    item = page.work.item()
    assert item is not None
    assert item is page.list.currentIndex().data(ENTITY_ROLE)
    assert item.id == "charge"


def test_what_begins_too_early_is_said_and_moved_up(qtbot: QtBot) -> None:
    page = opened(qtbot)
    assert not page.hint.isVisible()
    page.work.choose(Id("station"))
    for _ in range(8):
        page.work.shift_end(1)

    assert page.hint.isVisible()
    assert "Vision" in page.hint.detail.text()
    page.work.follow()
    assert not page.hint.isVisible()
    assert get(page, "axis").begins == date(2033, 8, 1)


def test_the_head_says_what_decides(qtbot: QtBot) -> None:
    page = opened(qtbot)
    assert page.subtitle.text() == "Der längste Schritt bestimmt den Termin"

    page = opened(qtbot, State.holding([*workshop(), *with_a_gap()]))
    assert page.subtitle.text() == "Eine Lücke bestimmt den Termin"
    assert page.gap_hint.isVisible()
    said = "Zwischen „Planung“ und „Bau“ geschieht 4 Jahre lang nichts."
    assert page.gap_hint.detail.text() == said
    page.work.choose(Id("early"))
    assert page.card.slack.text() == "4 Jahre Puffer"
    page.work.choose(Id("vision"))
    assert page.card.slack.text().startswith("6 Monate")
    close = page.gap_hint.findChild(Button)
    assert close is not None
    close.click()
    assert get(page, "late").begins == date(2029, 1, 1)
    assert get(page, "vision").begins == date(2034, 6, 30)
    assert not page.gap_hint.isVisible()


def test_the_path_can_be_played_down(qtbot: QtBot) -> None:
    page = opened(qtbot)
    assert any(not one.strong for one in page.board.plan.placed)
    page.toggle.click()
    assert all(one.strong for one in page.board.plan.placed)


def test_another_window_of_the_same_workshop_is_followed(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("station"))
    from moderation.activities.timeline import edits

    page.bridge.session.perform(edits.remove_step(page.bridge.state, Id("station")))

    assert page.work.item() is None
    assert page.board.plan.find(Id("station")) is None
    assert page.card.hint.isVisible()
