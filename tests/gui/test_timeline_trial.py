"""What would be if: dates move beside the plan, the end says what it gains, one step keeps it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.activities.timeline import edits
from moderation.activities.timeline.model import TimelineStep, steps_of
from moderation.activities.timeline.path import path_of
from moderation.activities.timeline.splitting import StepPart, split_step
from moderation.activities.timeline.trying import moved_steps
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from tests.timeline_page import ALT, SHIFT, box, drag, get, key, look, opened
from tests.timeline_sample import BLOCK
from tests.unit.test_what_decides import end_of

__all__ = ["look"]

CTRL = Qt.KeyboardModifier.ControlModifier


def test_nothing_is_changed_until_it_is_kept_and_then_it_is_one_step(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = page.bridge.state
    page.work.choose(Id("station"))
    key(page, Qt.Key.Key_W, CTRL, SHIFT)
    assert page.trial_bar.isVisible()
    for _month in range(24):
        key(page, Qt.Key.Key_Left, ALT, SHIFT)
    key(page, Qt.Key.Key_Left, ALT, SHIFT)
    page.work.close_gap(Id("axis"))

    assert page.bridge.state is before
    tried = page.trial.state
    assert tried.get(TimelineStep, Id("station")).ends == date(2030, 10, 31)
    was, now = (
        end_of(sorted(steps_of(own, BLOCK), key=lambda one: one.begins), {})
        for own in (before, tried)
    )
    assert (was - now).days == path_of(before, BLOCK).finish - path_of(tried, BLOCK).finish > 0
    assert f"{now:%d.%m.%Y} statt am {was:%d.%m.%Y}" in page.trial_bar.end.text()

    key(page, Qt.Key.Key_W, CTRL, SHIFT)
    assert page.trial_bar.assumption.hasFocus()
    QTest.keyClicks(page.trial_bar.assumption, "Die Bahn baut zuerst hier")
    QTest.keyClick(page.trial_bar.assumption, Qt.Key.Key_Return)
    assert not page.trial_bar.isVisible()
    assert page.board.hasFocus()
    assert get(page, "station").ends == date(2030, 10, 31)
    assert get(page, "station").assumes == "Die Bahn baut zuerst hier"
    assert get(page, "axis").assumes == "Die Bahn baut zuerst hier"
    assert get(page, "frame").assumes == ""
    page.bridge.undo()
    assert steps_of(page.bridge.state, BLOCK) == steps_of(before, BLOCK)


def test_esc_drops_what_was_tried(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = page.bridge.state
    page.work.choose(Id("frame"))
    page.trial_bar.start()
    key(page, Qt.Key.Key_Right, ALT)
    assert moved_steps(before, page.trial.state) == ["frame"]
    assert page.card.begins.text() == "01.11.2027"
    key(page, Qt.Key.Key_Escape)

    assert not page.trial.active
    assert page.bridge.state is before
    assert page.card.begins.text() == "01.10.2027"


def test_the_mouse_and_parts_are_tried_as_well(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = page.bridge.state
    page.trial_bar.start()
    place = box(page, "station")
    drag(page, place.center(), -60)
    parts = [StepPart("Nord", Length(12)), StepPart("Süd", Length(12), beside=True)]
    assert page.trial.attempt(lambda state: split_step(state, Id("station"), parts))

    assert page.bridge.state is before
    assert len(page.board.plan.placed) == 19
    assert page.trial.before()[Id("station")] == before.get(TimelineStep, Id("station"))
    assert [own for own in page.trial.before().values() if own is None] == [None]
    # The wall shows what is true.
    page.work.choose(next(own for own in moved_steps(before, page.trial.state) if own != "station"))
    item = page.wall_item()
    assert item is not None
    assert item.entity_id is None


def test_what_was_changed_in_fact_meanwhile_stays(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("frame"))
    page.trial_bar.start()
    page.work.shift(1)
    page.work.choose(Id("concept"))
    page.work.shift(1)
    page.bridge.attempt(lambda state: edits.rename_step(state, Id("frame"), "Anders"))
    assert moved_steps(page.bridge.state, page.trial.state) == ["concept"]
    page.trial_bar.keep()

    assert get(page, "frame").title == "Anders"
    assert get(page, "frame").begins == date(2027, 10, 1)
    assert get(page, "concept").begins == date(2026, 11, 1)


def test_what_cannot_be_is_refused_beside_the_plan_too(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.trial_bar.start()
    with qtbot.waitSignal(page.bridge.failed):
        assert not page.trial.attempt(
            lambda state: edits.add_dependency(state, Id("rules"), Id("vision"))
        )
    assert page.trial.active
    page.trial_bar.keep()
    assert not page.trial.active
