"""Zoom, lanes and lines led by the mouse on the board of a timeline."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.timeline.model import steps_of
from moderation.activities.timeline.page import TimelinePage
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.texts import formats
from tests.timeline_page import ALT, LEFT, box, drag, get, key, look, opened
from tests.timeline_sample import BLOCK, step, workshop

__all__ = ["look"]

CTRL = Qt.KeyboardModifier.ControlModifier


def day_at(page: TimelinePage, x: float) -> date:
    board = page.board
    return board.plan.axis.day(x + board.horizontalScrollBar().value())


def wheel(page: TimelinePage, at: QPointF, turned: int, held: Qt.KeyboardModifier) -> None:
    view = page.board.viewport()
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_the_keys_zoom_as_they_do_on_the_cards(qtbot: QtBot) -> None:
    page = opened(qtbot)
    board = page.board
    assert board.horizontalScrollBar().maximum() == 0
    assert not page.seeing.zoom_out.isEnabled()
    key(page, Qt.Key.Key_Plus, CTRL)
    key(page, Qt.Key.Key_Plus, CTRL)
    assert board.factor == pytest.approx(1.5625)
    assert board.horizontalScrollBar().maximum() > 0
    key(page, Qt.Key.Key_Minus, CTRL)
    assert board.factor == pytest.approx(1.25)
    key(page, Qt.Key.Key_0, CTRL)
    assert board.factor == 1.0
    assert board.horizontalScrollBar().maximum() == 0
    page.seeing.zoom_in.click()
    assert page.seeing.zoom_out.isEnabled()
    page.seeing.zoom_out.click()
    assert board.factor == 1.0


def test_the_wheel_keeps_the_day_under_the_pointer(qtbot: QtBot) -> None:
    page = opened(qtbot)
    at = QPointF(500, 300)
    before = day_at(page, 500)
    for _turn in range(6):
        wheel(page, at, 120, CTRL)
    assert abs((day_at(page, 500) - before).days) < 5
    there = page.board.horizontalScrollBar().value()
    wheel(page, at, -120, Qt.KeyboardModifier.ShiftModifier)
    assert page.board.horizontalScrollBar().value() > there


def test_years_quarters_and_months(qtbot: QtBot) -> None:
    page = opened(qtbot)
    board = page.board

    def names() -> str:
        return board.plan.axis.ticks(44.0, formats(), 70.0)[0].label

    assert names() == "2026"
    board.show_scale(3)
    assert names() == "Q1 2026"
    board.show_scale(1)
    assert names() == "Jan 2026"
    board.show_scale(12)
    assert names() == "2026"


def test_what_is_chosen_is_shown_large_and_scrolled_to(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("station"))
    key(page, Qt.Key.Key_0, ALT)
    place = box(page, "station")
    view = page.board.viewport()
    assert page.board.factor > 1.5
    assert page.board.column <= place.left()
    assert place.right() <= view.width()
    assert place.width() > 0.6 * (view.width() - page.board.column)
    # Walking on brings what is chosen into sight.
    page.work.choose(Id("vision"))
    place = box(page, "vision")
    assert page.board.column <= place.left() < view.width()
    page.work.choose(Id("rules"))
    assert page.board.column <= box(page, "rules").left() < view.width()


def test_the_mouse_holds_what_it_sees_on_a_zoomed_board(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.board.show_scale(1)
    page.work.choose(Id("rules"))
    place = box(page, "rules")
    axis = page.board.plan.axis
    drag(page, place.center(), axis.x(date(2026, 1, 11)) - axis.x(date(2026, 1, 1)))
    assert get(page, "rules").begins == date(2026, 4, 11)


def test_rows_stay_while_it_is_zoomed_and_follow_when_the_hand_is_still(qtbot: QtBot) -> None:
    page = opened(qtbot)
    rows = {one.step.id: one.row for one in page.board.plan.placed}
    with qtbot.waitSignal(page.board.settled):
        page.board.zoom(3)
        assert {one.step.id: one.row for one in page.board.plan.placed} == rows
    # More room: everything has its whole name.
    assert all(one.label for one in page.board.plan.placed)


@pytest.mark.parametrize("years", [1, 20])
def test_plans_of_one_and_of_twenty_years(qtbot: QtBot, years: int) -> None:
    last = date(2026 + years - 1, 12, 1)
    steps = [step("a", date(2026, 2, 1), date(2026, 5, 1)), step("b", last, None, ("a",))]
    page = opened(qtbot, State.holding([*workshop(), *steps]))
    for _step in range(60):
        page.board.zoom(1)
    assert page.board.factor == years / 0.5
    page.work.choose(Id("b"))
    assert page.board.column <= box(page, "b").left() < page.board.viewport().width()


def test_a_line_led_from_one_step_to_another_makes_that_wait(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("school"))
    one = page.board.plan.find(Id("school"))
    assert one is not None
    view = page.board.viewport()
    start = page.board.handle_of(one).center().toPoint()
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, box(page, "count").center().toPoint())
    QTest.mouseRelease(view, LEFT, pos=box(page, "count").center().toPoint())
    assert get(page, "count").after == ("school",)
    # A circle is refused in words.
    page.work.choose(Id("count"))
    other = page.board.plan.find(Id("count"))
    assert other is not None
    QTest.mousePress(view, LEFT, pos=page.board.handle_of(other).center().toPoint())
    with qtbot.waitSignal(page.bridge.failed):
        QTest.mouseRelease(view, LEFT, pos=box(page, "school").center().toPoint())
    assert get(page, "school").after == ()


def folded(page: TimelinePage) -> list[int]:
    return [place for place, lane in enumerate(page.board.plan.lanes) if lane.folded]


def test_a_lane_for_each_unit_and_lanes_that_fold(qtbot: QtBot) -> None:
    page = opened(qtbot)
    assert len(page.board.plan.lanes) == 3
    key(page, Qt.Key.Key_L, CTRL)
    lanes = page.board.plan.lanes
    assert [lane.unit for lane in lanes] == ["", "", "DB InfraGO", ""]
    page.work.choose(Id("charge"))
    high = page.board.ground.height
    key(page, Qt.Key.Key_J, CTRL)
    assert folded(page) == [3]
    assert {one.row for one in page.board.plan.placed if one.lane == 3} == {0}
    assert page.board.ground.tops[4] - page.board.ground.tops[3] < 40
    assert page.board.ground.height <= high
    # The name of a lane does the same with the mouse.
    middle = (page.board.ground.tops[3] + page.board.ground.tops[4]) / 2
    QTest.mouseClick(page.board.viewport(), LEFT, pos=QPoint(20, round(middle)))
    assert folded(page) == []
    key(page, Qt.Key.Key_L, CTRL)
    assert len(page.board.plan.lanes) == 3


def test_nothing_is_lost_where_a_lane_is_folded(qtbot: QtBot) -> None:
    page = opened(qtbot)
    for lane in page.board.plan.lanes:
        page.seeing.fold(lane.key)
    assert len(page.board.painted_keys()) >= len(steps_of(page.bridge.state, BLOCK))
    page.board.grab()
    page.work.choose(Id("station"))
    assert page.card.title.text() == "Bahnhof umbauen"
