"""The moderator's page of the timeline: mouse, keyboard, list and card."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.edits import lag_between
from moderation.activities.timeline.model import (
    Feasibility,
    FixedDate,
    FixedKind,
    TimelineStep,
    fixed_of,
    guessed_kind,
    steps_of,
)
from moderation.activities.timeline.page.lag_dialog import LagDialog
from moderation.activities.timeline.wall import PATH, STEP
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Message
from tests.timeline_page import ALT, LEFT, SHIFT, box, drag, get, key, look, opened
from tests.timeline_sample import BLOCK, units, workshop

# The offscreen platform has no window manager to tell sizes to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


__all__ = ["look"]


# ------------------------------------------------------------------------------- mouse


def test_dragging_an_end_makes_a_step_longer_as_one_action(qtbot: QtBot) -> None:
    page = opened(qtbot)
    bar = box(page, "bus")
    drag(page, QPointF(bar.right() - 2, bar.center().y()), 72)

    assert get(page, "bus").begins == date(2031, 4, 20)
    assert date(2033, 6, 30) <= get(page, "bus").ends <= date(2033, 12, 31)
    page.bridge.undo()
    assert get(page, "bus").ends == date(2032, 9, 30)


def test_dragging_the_begin_keeps_the_end(qtbot: QtBot) -> None:
    page = opened(qtbot)
    bar = box(page, "bus")
    drag(page, QPointF(bar.left() + 2, bar.center().y()), -36)

    assert get(page, "bus").begins < date(2031, 1, 1)
    assert get(page, "bus").ends == date(2032, 9, 30)


def test_dragging_the_middle_moves_all_of_it(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = get(page, "bus")
    drag(page, box(page, "bus").center(), -72)

    assert get(page, "bus").begins < before.begins
    assert abs(get(page, "bus").days - before.days) <= 3


def test_an_end_is_never_dragged_past_the_begin(qtbot: QtBot) -> None:
    page = opened(qtbot)
    bar = box(page, "bus")
    drag(page, QPointF(bar.right() - 2, bar.center().y()), -400)

    assert get(page, "bus").ends >= get(page, "bus").begins


def test_the_path_is_reckoned_while_the_mouse_moves(qtbot: QtBot) -> None:
    page = opened(qtbot)
    bar = box(page, "station")
    steps_before = steps_of(page.bridge.state, BLOCK)
    drag(page, QPointF(bar.right() - 2, bar.center().y()), 72, drop=False)

    assert steps_of(page.bridge.state, BLOCK) == steps_before
    assert page.board.path.delay(get(page, "axis")) > 200
    assert page.card.ends.text() != "30.11.2032"
    QTest.keyClick(page.board, Qt.Key.Key_Escape)
    assert page.card.ends.text() == "30.11.2032"
    assert steps_of(page.bridge.state, BLOCK) == steps_before


def test_pressing_a_bar_chooses_it_for_card_and_wall(qtbot: QtBot) -> None:
    page = opened(qtbot)
    with qtbot.waitSignal(page.wall_item_changed):
        QTest.mouseClick(page.board.viewport(), LEFT, pos=box(page, "station").center().toPoint())

    item = page.wall_item()
    assert item is not None
    assert (item.key, item.entity_id) == (STEP, "station")
    assert page.card.title.text() == "Bahnhof umbauen"
    assert page.card.slack.text() == "ohne Puffer"
    assert "Bahnhof umbauen" in page.board.accessibleDescription()


def test_pressing_the_name_of_a_fixed_date_chooses_it(qtbot: QtBot) -> None:
    page = opened(qtbot)
    label = next(one for one in page.board.labels if one.text == "Kommunalwahl")
    spot = page.board.ground.label_box(label).center().toPoint()
    QTest.mouseClick(page.board.viewport(), LEFT, pos=spot)

    assert page.card.fixed_title.text() == "Kommunalwahl"
    assert page.card.day.text() == "15.09.2030"
    item = page.wall_item()
    assert item is not None
    assert item.key == PATH


# ------------------------------------------------------------------------------- keyboard


def test_arrows_choose_and_alt_arrows_move(qtbot: QtBot) -> None:
    page = opened(qtbot)
    key(page, Qt.Key.Key_Right)
    assert page.work.item() is not None
    assert page.work.item().id == "rules"  # type: ignore[union-attr]
    key(page, Qt.Key.Key_Right, ALT)
    assert get(page, "rules").begins == date(2026, 5, 1)
    key(page, Qt.Key.Key_Left, ALT)
    assert get(page, "rules").begins == date(2026, 4, 1)
    key(page, Qt.Key.Key_Right, ALT, SHIFT)
    assert (get(page, "rules").begins, get(page, "rules").ends) == (
        date(2026, 4, 1),
        date(2026, 10, 31),
    )
    key(page, Qt.Key.Key_Right)
    assert page.work.item().id == "school"  # type: ignore[union-attr]
    key(page, Qt.Key.Key_Up)
    assert page.work.item().id == "stops"  # type: ignore[union-attr]


def test_every_item_is_reached_by_arrow_alone(qtbot: QtBot) -> None:
    page = opened(qtbot)
    seen = set()
    for _ in range(30):
        key(page, Qt.Key.Key_Down)
        item = page.work.item()
        assert item is not None
        seen.add(item.id)

    assert len(seen) == 25


def test_enter_edits_and_leads_back(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("station"))
    key(page, Qt.Key.Key_Return)
    assert page.card.title.hasFocus()
    QTest.keyClicks(page.card.title, "Bahnhof & <b>Gleis</b>")
    assert get(page, "station").title == "Bahnhof & <b>Gleis</b>"
    key(page, Qt.Key.Key_Return)
    assert page.board.hasFocus()
    page.bridge.undo()
    assert get(page, "station").title == "Bahnhof umbauen"


def test_an_empty_title_is_not_taken(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("station"))
    page.edit()
    page.card.title.clear()
    QTest.keyClick(page.card.title, Qt.Key.Key_Return)

    assert get(page, "station").title == "Bahnhof umbauen"
    assert page.card.title.text() == "Bahnhof umbauen"


def test_delete_removes_and_chooses_the_next(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("charge"))
    key(page, Qt.Key.Key_Delete)

    assert page.bridge.state.find(TimelineStep, Id("charge")) is None
    item = page.work.item()
    assert item is not None
    assert item.id == "hubs"


def test_a_letter_on_the_board_is_left_to_the_window(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = page.bridge.state
    QTest.keyClicks(page.board, "abc")

    assert page.bridge.state is before


# ------------------------------------------------------------------------------- card


@pytest.mark.parametrize(
    ("field", "typed", "day", "shown"),
    [
        *(("ends", typed, date(2034, 9, 30), "30.09.2034") for typed in ("30.9.2034", "30.9.34")),
        ("ends", "9/2034", date(2034, 9, 30), "September 2034"),
        ("ends", "Herbst 2035", date(2035, 11, 30), "Herbst 2035"),
        ("ends", "Mitte Mai 2035", date(2035, 5, 15), "Mitte Mai 2035"),
        ("ends", "KW 14/2035", date(2035, 4, 6), "KW 14/2035"),
        ("begins", "Herbst 2026", date(2026, 9, 1), "Herbst 2026"),
        ("begins", "Q3 2027", date(2027, 7, 1), "Q3 2027"),
        ("begins", "nach dem Haushalt 2028", date(2028, 12, 16), "16.12.2028"),
    ],
)
def test_dates_are_understood_as_people_type_them(
    qtbot: QtBot, field: str, typed: str, day: date, shown: str
) -> None:
    page = opened(qtbot)
    page.work.choose(Id("axis"))
    line = getattr(page.card, field)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert getattr(get(page, "axis"), field) == day
    assert line.text() == shown
    assert page.board.hasFocus()


@pytest.mark.parametrize(
    "typed",
    ["bald", "nach dem Haushalt 2091", "31.2.2034", "1.9.1034", "Herbst 2300", "1.1.2020"],
)
def test_what_is_no_date_stays_and_is_explained(qtbot: QtBot, typed: str) -> None:
    page = opened(qtbot)
    page.work.choose(Id("axis"))
    page.card.ends.setFocus()
    page.card.ends.selectAll()
    QTest.keyClicks(page.card.ends, typed)
    with qtbot.waitSignal(page.bridge.failed) as failed:
        QTest.keyClick(page.card.ends, Qt.Key.Key_Return)

    assert isinstance(failed.args[0], Message)
    assert page.card.ends.text() == typed
    assert page.card.ends.property("fault")
    assert page.card.ends.hasFocus()
    QTest.keyClick(page.card.ends, Qt.Key.Key_Escape)
    assert page.card.ends.text() == "31.08.2034"
    assert get(page, "axis").ends == date(2034, 8, 31)


def test_an_end_before_the_begin_is_refused_in_words(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("axis"))
    page.card.ends.setFocus()
    page.card.ends.selectAll()
    QTest.keyClicks(page.card.ends, "1.1.2020")
    with qtbot.waitSignal(page.bridge.failed):
        QTest.keyClick(page.card.ends, Qt.Key.Key_Return)

    assert get(page, "axis").ends == date(2034, 8, 31)


def test_feasibility_side_and_owner_are_chosen(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("bus"))
    page.card.feasibility.changed.emit(Feasibility.DIFFICULT)
    assert get(page, "bus").feasibility is Feasibility.DIFFICULT
    page.card.sides.toggle(Side.POLITICS)
    assert get(page, "bus").side is Side.POLITICS
    page.card.owner.setFocus()
    QTest.keyClicks(page.card.owner, "Tiefbau")
    popup = page.card.owner.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert page.card.owner.text() == "Tiefbauamt"
    assert get(page, "bus").unit_id == "traffic"
    assert get(page, "bus").side is Side.ADMINISTRATION


def test_waiting_is_chosen_from_all_other_steps(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("bus"))
    menu = page.card.waits_menu()
    actions = {action.data(): action for action in menu.actions()}
    assert "bus" not in actions
    assert not any(action.isChecked() for action in actions.values())
    actions["station"].trigger()
    menu.close()

    assert get(page, "bus").after == ("station",)
    assert page.card.waits.label().endswith("1")
    page.card.toggle_wait(Id("station"), on=False)
    assert get(page, "bus").after == ()


def test_how_long_a_step_waits_is_typed_and_stays_for_mending(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("axis"))
    menu = page.card.waits_menu()
    after = next(one for one in menu.actions() if one.data() == (Id("station"),))
    menu.close()
    state = page.bridge.state
    step, before = get(page, "axis"), get(page, "station")
    assert before.label in after.text()
    dialog = LagDialog(page, page.bridge, step, before, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("40 Jahre")
    dialog.main_button.click()
    assert dialog.isVisible()
    assert dialog.field.text() == "40 Jahre"
    assert page.bridge.state is state
    dialog.field.setText("nach 3 Monaten")
    dialog.main_button.click()

    assert not dialog.isVisible()
    lag = lag_between(page.bridge.state, step.id, before.id)
    assert lag is not None
    assert lag.months == 3
    # The step begins three months too early now, and says so.
    assert page.hint.isVisible()
    page.work.follow()
    assert get(page, "axis").begins == date(2033, 3, 1)
    menu = page.card.waits_menu()
    assert any(one.text().endswith("+ 3 Monate") for one in menu.actions())
    menu.close()


def test_a_circle_is_refused_in_words(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("rules"))
    with qtbot.waitSignal(page.bridge.failed) as failed:
        page.card.toggle_wait(Id("vision"), on=True)

    assert "Leitlinien" in str(failed.args[0])
    assert get(page, "rules").after == ()


def test_interim_goals_have_one_date_and_no_feasibility(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("half"))

    assert page.card.begins.isVisible()
    assert not page.card.ends.isVisible()
    assert not page.card.feasibility.isVisible()
    assert not page.card.split.isEnabled()


def test_a_fixed_date_gets_another_day_and_kind(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.work.choose(Id("e1"))
    page.card.kind.setCurrentIndex(page.card.kind.findData(FixedKind.OTHER))
    page.card.kind.activated.emit(page.card.kind.currentIndex())
    page.card.day.setFocus()
    page.card.day.selectAll()
    QTest.keyClicks(page.card.day, "1.10.2030")
    QTest.keyClick(page.card.day, Qt.Key.Key_Return)

    fixed = page.bridge.state.get(FixedDate, Id("e1"))
    assert (fixed.fixed_kind, fixed.day) == (FixedKind.OTHER, date(2030, 10, 1))


# ------------------------------------------------------------------------------- adding


def test_steps_are_added_one_after_the_other(qtbot: QtBot) -> None:
    page = opened(qtbot, State.holding([*workshop(), *units()]))
    assert page.empty is not None
    assert page.empty.isVisible()
    assert page.empty.button is not None
    page.empty.button.click()
    field = page.adding.editor.field
    for title in ("Konzept", "Rahmenplan"):
        QTest.keyClicks(field, title)
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)

    first, second = steps_of(page.bridge.state, BLOCK)
    assert (first.title, second.title) == ("Konzept", "Rahmenplan")
    # A year ends on the last day of a month, in leap years as well.
    assert (first.begins, first.ends) == (date(2026, 4, 1), date(2027, 3, 31))
    assert (second.begins, second.ends) == (date(2027, 4, 1), date(2028, 3, 31))
    assert page.board.isVisible()
    item = page.work.item()
    assert item is not None
    assert item.id == second.id


def test_goals_and_fixed_dates_are_added(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.adding.goal_button.click()
    QTest.keyClicks(page.adding.editor.field, "Zuschuss")
    QTest.keyClick(page.adding.editor.field, Qt.Key.Key_Return)
    page.adding.close()
    page.adding.fixed_button.click()
    QTest.keyClicks(page.adding.editor.field, "Landratswahl")
    QTest.keyClick(page.adding.editor.field, Qt.Key.Key_Return)
    page.adding.close()

    goal = steps_of(page.bridge.state, BLOCK)[-1]
    assert (goal.title, goal.is_interim_goal) == ("Zuschuss", True)
    (election,) = [f for f in fixed_of(page.bridge.state, BLOCK) if f.title == "Landratswahl"]
    assert election.fixed_kind is FixedKind.ELECTION

    # It was guessed, and so is said to be until somebody says otherwise.
    assert page.work.chosen == election.id
    assert page.card.guess.isVisibleTo(page.card)
    page.bridge.attempt(
        lambda state: clock_edits.edit_fixed(state, election.id, fixed_kind=FixedKind.SESSION)
    )
    assert not page.card.guess.isVisibleTo(page.card)

    # Of a kind that was chosen, or came with its source, the title was not asked.
    said = {"fixed_kind": FixedKind.ELECTION, "day": date(2031, 3, 9)}
    page.bridge.attempt(lambda s: clock_edits.add_date(s, BLOCK, title="Landtagswahl", **said))
    (chosen,) = [f for f in fixed_of(page.bridge.state, BLOCK) if f.title == "Landtagswahl"]
    page.work.choose(chosen.id)
    assert not page.card.guess.isVisibleTo(page.card)
    assert guessed_kind("Sommerferien") is FixedKind.SCHOOL_HOLIDAY
    assert guessed_kind("Sitzungsfreie Zeit") is FixedKind.RECESS
    assert guessed_kind("Stadtfest") is FixedKind.OTHER


@pytest.mark.parametrize("listed", [False, True])
def test_a_degree_of_feasibility_is_one_key(qtbot: QtBot, listed: bool) -> None:
    page = opened(qtbot)
    if listed:
        page.list_button.click()
    view = page.list if listed else page.board
    page.work.choose(Id("bus"))
    for place, degree in reversed(list(enumerate(Feasibility))):
        QTest.keyClick(view, Qt.Key(Qt.Key.Key_1 + place), ALT)
        assert get(page, "bus").feasibility is degree
    page.bridge.undo()
    assert get(page, "bus").feasibility is Feasibility.SOME_OBSTACLES


def test_an_interim_goal_has_no_degree_of_feasibility(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.bridge.attempt(lambda state: edits.set_goal(state, Id("bus"), goal=True))
    page.work.choose(Id("bus"))
    before = get(page, "bus")
    QTest.keyClick(page.board, Qt.Key.Key_3, ALT)
    assert get(page, "bus") == before


def test_arrows_in_time_stay_with_steps_or_with_one_kind_of_fixed_date(qtbot: QtBot) -> None:
    page = opened(qtbot)
    steps = sorted(steps_of(page.bridge.state, BLOCK), key=lambda step: step.begins)
    assert fixed_of(page.bridge.state, BLOCK), "there is something else between the steps"
    seen = []
    for _step in steps:
        key(page, Qt.Key.Key_Right)
        seen.append(page.work.chosen)
    assert seen == [step.id for step in steps]
    kind = fixed_of(page.bridge.state, BLOCK)[0].fixed_kind
    same = [one.id for one in fixed_of(page.bridge.state, BLOCK) if one.fixed_kind is kind]
    page.work.choose(same[0])
    for _further in range(len(same) + 1):
        key(page, Qt.Key.Key_Right)
        assert page.work.chosen in same
