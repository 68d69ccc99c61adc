# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of a role negotiation: typed, matched and agreed by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.negotiation import edits
from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationPoint,
    NegotiationStage,
    PointOutcome,
)
from moderation.activities.negotiation.page import NegotiationPage
from moderation.activities.negotiation.wall import COMMITMENTS, OVERVIEW, POINT
from moderation.domain.projection import WallItem
from moderation.domain.state import State
from moderation.features.findings.model import FindingAnswer
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.registry import kept
from tests.looks import window_faults
from tests.negotiation_sample import (
    BLOCK,
    FIRST,
    KEEP,
    LESS,
    LONG,
    MORE,
    OFFER,
    POINTS,
    SECOND,
    agreed,
    point_id,
    state_of,
    unit_id,
)
from tests.room_bridge import bridge_to

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Opener = Callable[..., NegotiationPage]


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the page of a state."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    bridges: list[Bridge] = []

    def open_page(state: State, width: int = 862, height: int = 772) -> NegotiationPage:
        bridge = bridge_to(state)
        bridges.append(bridge)
        page = NegotiationPage(bridge, BLOCK)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.focus_work()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return page

    yield open_page
    for bridge in bridges:
        bridge.close()


def talks(page: NegotiationPage) -> Negotiation:
    return Negotiation.of(page.bridge.state, BLOCK)


def press(page: NegotiationPage, *keys: Qt.Key | str, held: Any = None) -> None:
    """Keys for whatever has the keyboard."""
    for key in keys:
        target = QApplication.focusWidget() or page
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key, held or Qt.KeyboardModifier.NoModifier)


def current(page: NegotiationPage) -> str:
    point = page.point()
    assert point is not None
    return str(point.id)


ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


def test_requests_are_typed_one_after_the_other(opened: Opener) -> None:
    page = opened(state_of(NegotiationStage.GATHER, points=()))
    press(page, "Vorlagen", ENTER, "Fristen", ENTER, "-Tischvorlagen", ENTER, "Eile", ENTER)
    press(page, "= Ortstermine", ENTER, "> Fragen bis Montag", ENTER)
    assert [(p.point_kind, p.text) for p in talks(page).said_by(FIRST)] == [
        (MORE, "Vorlagen"),
        (MORE, "Fristen"),
        (LESS, "Tischvorlagen"),
        (LESS, "Eile"),
        (KEEP, "Ortstermine"),
        (OFFER, "Fragen bis Montag"),
    ]
    press(page, Qt.Key.Key_7, held=Qt.KeyboardModifier.ControlModifier)
    press(page, Qt.Key.Key_Down)
    press(page, "Leitlinien", ENTER)
    assert [(p.point_kind, p.text) for p in talks(page).said_by(SECOND)] == [(MORE, "Leitlinien")]
    assert page.bar.line.hasFocus()


def test_while_it_is_blind_only_one_list_is_on_screen(opened: Opener) -> None:
    page = opened(state_of(NegotiationStage.GATHER))
    first, second = page.columns[FIRST], page.columns[SECOND]
    assert (first.list.isVisible(), second.list.isVisible()) == (True, False)
    press(page, Qt.Key.Key_7, held=Qt.KeyboardModifier.ControlModifier)
    assert (first.list.isVisible(), second.list.isVisible()) == (False, True)
    assert first.closed.isVisible()
    assert page.wall_item().key == OVERVIEW  # type: ignore[union-attr]
    page.bar.blind.click()
    assert first.list.isVisible()
    page.bar.blind.click()
    page.bar.open_button.click()
    assert talks(page).stage is NegotiationStage.SHOW
    assert first.list.isVisible()
    assert second.list.isVisible()


def test_two_requests_become_a_deal_and_two_commitments_by_keyboard(opened: Opener) -> None:
    page = opened(state_of())
    assert current(page) == point_id(0)
    press(page, SPACE, Qt.Key.Key_Right, SPACE)
    assert {p.id for p in talks(page).in_deal(talks(page).deals[0])} == {point_id(0), point_id(5)}
    press(page, "a")
    assert [own.giver for own in talks(page).commitments()] == [FIRST, SECOND]
    assert current(page) == point_id(6), "on to the next one that is open"
    press(page, "n", "geht nicht", ENTER)
    declined = page.bridge.state.get(NegotiationPoint, point_id(6))
    assert (declined.outcome, declined.reason) == (PointOutcome.DECLINED, "geht nicht")
    assert current(page) == point_id(7)
    page.bridge.undo()
    assert page.bridge.state.get(NegotiationPoint, point_id(6)).outcome is PointOutcome.OPEN


def test_space_lets_go_again_and_another_of_the_same_list_is_held_instead(opened: Opener) -> None:
    page = opened(state_of())
    press(page, SPACE, SPACE)
    assert page.columns[FIRST].held is None
    press(page, SPACE, Qt.Key.Key_Down, SPACE)
    assert page.columns[FIRST].held == point_id(1)
    assert talks(page).deals == ()


def test_words_are_amended_in_the_row_and_the_old_ones_kept(opened: Opener, qtbot: QtBot) -> None:
    page = opened(state_of())
    press(page, ENTER)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    press(page, "Vorlagen zehn Tage vorher", ENTER)
    qtbot.waitUntil(lambda: bool(page.bridge.state.get(NegotiationPoint, point_id(0)).earlier))
    point = page.bridge.state.get(NegotiationPoint, point_id(0))
    assert (point.text, point.earlier) == ("Vorlagen zehn Tage vorher", (POINTS[0][2],))


def test_opened_again_parted_and_removed(opened: Opener) -> None:
    page = opened(agreed())
    assert current(page) == point_id(0)
    press(page, "o")
    assert page.bridge.state.get(NegotiationPoint, point_id(0)).outcome is PointOutcome.OPEN
    press(page, "t")
    assert page.bridge.state.get(NegotiationPoint, point_id(0)).deal_id is None
    press(page, Qt.Key.Key_Delete)
    assert page.bridge.state.find(NegotiationPoint, point_id(0)) is None
    page.bridge.undo()
    assert page.bridge.state.find(NegotiationPoint, point_id(0)) is not None


def test_something_that_comes_up_while_negotiating_is_typed_as_well(opened: Opener) -> None:
    page = opened(state_of())
    press(page, Qt.Key.Key_Insert)
    press(page, "Probeabstimmung im Ausschuss", ENTER, "+ Zeit", ENTER, Qt.Key.Key_Escape)
    said = talks(page).said_by(FIRST)
    assert [(p.point_kind, p.text) for p in said][-1] == (OFFER, "Probeabstimmung im Ausschuss")
    assert "Zeit" in [p.text for p in said if p.point_kind is MORE]


def test_owner_and_day_of_a_commitment_are_set(opened: Opener) -> None:
    page = opened(agreed())
    page.show_stage(NegotiationStage.AGREE)
    panel = page.commitments
    assert panel.list.hasFocus()
    assert page.wall_item().key == COMMITMENTS  # type: ignore[union-attr]
    press(page, Qt.Key.Key_Down)
    unit = panel.detail.unit
    unit.setCurrentIndex(unit.findData(unit_id(2)))
    unit.activated.emit(unit.currentIndex())
    task = panel.task()
    assert task is not None
    assert task.unit_id == unit_id(2)
    panel.review.setFocus()
    panel.review.selectAll()
    press(page, "1.9.2026", ENTER)
    assert {own.task.due for own in talks(page).commitments()} == {date(2026, 9, 1)}
    panel.list.setFocus()
    press(page, Qt.Key.Key_Delete)
    assert len(talks(page).commitments()) == 1, "its deal is open again"


def test_a_day_that_is_none_is_told_and_kept(opened: Opener, qtbot: QtBot) -> None:
    page = opened(agreed())
    page.show_stage(NegotiationStage.AGREE)
    review = page.commitments.review
    review.setFocus()
    review.selectAll()
    with qtbot.waitSignal(page.bridge.failed):
        press(page, "bald", ENTER)
    assert review.property("fault")
    assert review.text() == "bald"


def test_hints_lead_to_what_they_are_about(opened: Opener) -> None:
    page = opened(agreed())
    titles = [button.accessibleName() for button in page.hints.list.buttons]
    assert titles == [
        "Request not answered yet",
        "Only one side gives",
        "Commitment without an owner",
    ]
    page.hints.list.buttons[0].click()
    assert current(page) == point_id(2)
    page.hints.list.buttons[0].click()
    assert current(page) == point_id(3)
    page.hints.list.buttons[2].click()
    assert talks(page).stage is NegotiationStage.AGREE
    task = page.commitments.task()
    assert task is not None
    assert task.unit_id is None
    page.rules.answering.ask = lambda _sentence: "Die Stelle wird erst im Herbst besetzt"
    page.rules.box.justify.click()
    [answer] = page.bridge.state.of(FindingAnswer)
    assert (answer.about_ids, answer.reason) == (
        (task.id,),
        "Die Stelle wird erst im Herbst besetzt",
    )
    dealt_with = page.hints.list.buttons[-1]
    assert dealt_with.accessibleName().endswith("hint(s) dealt with")
    assert dealt_with.accessibleDescription() == "Commitment without an owner"


def test_long_words_of_a_hint_are_scrolled_and_short_ones_leave_no_gap(opened: Opener) -> None:
    state = agreed()
    page = opened(state.apply(edits.add_point(state, BLOCK, FIRST, MORE, LONG)))
    heights = {}
    for _turn in range(5):
        page.hints.list.buttons[0].click()
        box = page.rules.box
        focus = box.words.focusPolicy()
        heights[LONG in box.sentence.text()] = box.height(), focus
        assert box.settle.y() - box.words.geometry().bottom() < 20
    assert heights[True][0] > heights[False][0]
    # By keyboard one comes into words that have to be scrolled, and past all others.
    assert heights[True][1] is Qt.FocusPolicy.TabFocus
    assert heights[False][1] is Qt.FocusPolicy.NoFocus


def test_two_units_can_be_chosen_instead_of_the_sides(opened: Opener, qtbot: QtBot) -> None:
    page = opened(state_of(NegotiationStage.GATHER))
    page.bar.who.click()
    menu = page.bar.findChild(QMenu)
    assert menu is not None
    below = menu.actions()[0].menu()
    assert isinstance(below, QMenu)
    action = next(a for a in below.actions() if a.text() == "Fraktion A")
    action.trigger()
    menu.close()
    assert str(talks(page).who[FIRST].name) == "Fraktion A"
    assert page.columns[FIRST].name.text() == "Fraktion A to Administration"


def test_a_passage_of_the_minutes_leads_to_its_request_or_commitment(opened: Opener) -> None:
    state = agreed()
    page = opened(state)
    page.go_to(point_id(7))
    assert current(page) == point_id(7)
    own = talks(page).commitments()[2].task.id
    page.go_to(own)
    assert talks(page).stage is NegotiationStage.AGREE
    task = page.commitments.task()
    assert task is not None
    assert task.id == own
    found = kept(page.bridge.state, point_id(7))
    assert found is not None
    assert found.change is not None
    page.bridge.session.perform(found.change(page.bridge.state, "Andere Worte"))
    assert page.bridge.state.get(NegotiationPoint, point_id(7)).text == "Andere Worte"


def test_the_wall_goes_on_to_the_stage_that_the_room_is_at(opened: Opener) -> None:
    page = opened(agreed())
    page.bridge.show_on_wall(page.wall_item())
    assert page.bridge.projection.item is not None
    page.show_stage(NegotiationStage.AGREE)
    assert page.bridge.projection.item == WallItem(key=COMMITMENTS, block_id=BLOCK)
    page.show_stage(NegotiationStage.NEGOTIATE)
    assert page.bridge.projection.item == page.wall_item()
    # What has nothing to do with the negotiation stays on the wall.
    page.bridge.show_on_wall(WallItem(key="agenda.day"))
    page.show_stage(NegotiationStage.AGREE)
    assert page.bridge.projection.item == WallItem(key="agenda.day")


def test_what_is_selected_is_what_the_wall_would_show(opened: Opener) -> None:
    page = opened(state_of())
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Down)
    item = page.wall_item()
    assert item is not None
    assert (item.key, item.entity_id) == (POINT, point_id(6))


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("stage", list(NegotiationStage))
@pytest.mark.parametrize("size", [(862, 572), (816, 772)])
def test_nothing_is_clipped(
    opened: Opener, language: str, stage: NegotiationStage, size: tuple[int, int]
) -> None:
    set_language(language)
    try:
        state = agreed()
        state = state.apply(edits.set_stage(state, BLOCK, stage))
        state = state.apply(edits.add_point(state, BLOCK, FIRST, MORE, LONG))
        page = opened(state, *size)
        QApplication.processEvents()
        assert window_faults(page) == []
        if not page.hints.isVisible():
            return
        page.hints.list.buttons[0].click()
        first = page.rules.current
        shown: set[object] = set()
        while page.rules.current is not None and page.rules.current.key not in shown:
            shown.add(page.rules.current.key)
            QApplication.processEvents()
            assert window_faults(page) == []
            corner = page.rules.box.mapTo(page, page.rules.box.rect().bottomRight())
            assert page.rect().contains(corner)
            assert page.height() == size[1]
            page.hints.list.buttons[0].click()
        assert page.rules.current == first
    finally:
        set_language("en")
