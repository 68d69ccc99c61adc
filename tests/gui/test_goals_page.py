"""The moderator works on goals, by keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.goals import means_edits
from moderation.activities.goals.agreement import Answer, answer_of, answers_of
from moderation.activities.goals.means import MeansKind, MeansState, sources_of
from moderation.activities.goals.model import Goal, Smart, goals_of
from moderation.activities.goals.page import GoalsPage
from moderation.activities.goals.smart import resource_line
from moderation.activities.goals.wall import GOAL, OVERVIEW
from moderation.activities.vision import edits as vision_edits
from moderation.domain.state import State
from moderation.domain.texts import Formats
from moderation.features.votes.wording import mended
from moderation.gui.bridge import Bridge
from moderation.gui.paint.shapes import Stance
from moderation.gui.widgets.mark_list import ORDER
from tests.goals_page import look, shown
from tests.municipal_room import GOALS, draft_id, goal_id, room, unit_id
from tests.room_bridge import bridge_to, type_words

__all__ = ["look"]
"""The fixture that every test here has."""


assert registry.ROOMS  # what goals can serve is offered by another activity


@pytest.fixture
def bridge(qapp: QApplication) -> Bridge:
    made = bridge_to(room())
    made.session.ask_about_words = mended
    return made


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> GoalsPage:
    return shown(qtbot, bridge, goal_id(2))


def press(widget: QWidget, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    for key in keys:
        QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def line(page: GoalsPage, field: str) -> QWidget:
    return page.detail._lines[field]


def retype(widget: QWidget, words: str, *, finish: bool = True) -> None:
    widget.setFocus()
    widget.selectAll()  # type: ignore[attr-defined]
    type_words(widget, words)
    if finish:
        press(widget, Qt.Key.Key_Return)


def the_goal(bridge: Bridge, number: int = 2) -> Goal:
    return bridge.state.get(Goal, goal_id(number))


def test_the_page_follows_the_years_of_the_means(page: GoalsPage, bridge: Bridge) -> None:
    key, kind = goal_id(2), MeansKind.MONEY
    bridge.attempt(lambda state: means_edits.set_year(state, key, kind, None, 2030, 9_000))
    shown_first = page.detail.resources.text()
    bridge.attempt(lambda state: means_edits.set_year(state, key, kind, None, 2031, 5_000_000))
    assert "5,009,000" in page.detail.resources.text()
    bridge.undo()
    assert page.detail.resources.text() == shown_first
    bridge.attempt(lambda state: means_edits.add_source(state, key, kind, "Haushalt"))
    source = sources_of(bridge.state, key, kind)[0]
    bridge.attempt(lambda state: means_edits.set_year(state, key, kind, source.id, 2030, 9_000))
    covered = page.detail.resources.text()
    assert covered != shown_first
    applied = MeansState.APPLIED
    bridge.attempt(lambda state: means_edits.set_source_state(state, source.id, applied))
    assert page.detail.resources.text() == shown_first


def test_a_goal_serves_an_adopted_vision_in_its_version(qtbot: QtBot) -> None:
    state = room()
    bridge = bridge_to(state.apply(vision_edits.adopt(state, draft_id("leise"))))
    page = GoalsPage(bridge, GOALS)
    qtbot.addWidget(page)
    page.resize(864, 772)
    page.show()
    box = page.detail.vision
    assert not box.isHidden()
    assert [box.itemData(n) for n in range(box.count())] == [None, draft_id("leise")]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    own = bridge.state.of(Goal)[0]
    assert (own.serves_id, own.serves_version) == (draft_id("leise"), 1)
    assert "version 1" in box.currentText() or "Fassung 1" in box.currentText()
    bridge.undo()
    assert box.currentIndex() == 0
    bridge.attempt(lambda now: vision_edits.let_go(now, draft_id("leise")))
    assert box.isHidden(), "without a vision there is nothing to choose"


def test_what_is_typed_is_stored_while_it_is_typed(page: GoalsPage, bridge: Bridge) -> None:
    before = the_goal(bridge).short
    retype(line(page, "short"), "Zählstelle am Bahnhof", finish=False)
    assert the_goal(bridge).short == "Zählstelle am Bahnhof"
    assert bridge.session.undo_label is not None
    bridge.undo()
    assert the_goal(bridge).short == before
    assert line(page, "short").text() == before  # type: ignore[attr-defined]


def test_undo_in_a_field_is_the_windows(page: GoalsPage, bridge: Bridge) -> None:
    field = line(page, "short")
    retype(field, "Neu", finish=False)
    press(field, Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    # The field itself takes nothing back: the window does, for all fields alike.
    assert the_goal(bridge).short == "Neu"


def test_amounts_are_read_as_people_type_them(page: GoalsPage, bridge: Bridge) -> None:
    retype(line(page, "money_secured"), "4,8 Mio. €")
    retype(line(page, "staff_secured"), "2")
    assert the_goal(bridge).money_secured == 4_800_000
    assert the_goal(bridge).staff_secured == 2.0
    assert page.detail.rows[Smart.R].tile.met
    assert line(page, "money_secured").text() == "€4.8 m"  # type: ignore[attr-defined]


def test_what_cannot_be_read_stays_with_a_sentence(
    qtbot: QtBot, page: GoalsPage, bridge: Bridge
) -> None:
    field = line(page, "money_needed")
    with qtbot.waitSignal(bridge.failed) as failed:
        retype(field, "viel Geld")
    assert "viel Geld" in str(failed.args[0])
    assert field.text() == "viel Geld"  # type: ignore[attr-defined]
    assert field.property("fault")
    assert "viel Geld" in field.accessibleDescription()
    assert the_goal(bridge).money_needed == 4_800_000

    retype(field, "5 m")
    assert not field.property("fault")
    assert the_goal(bridge).money_needed == 5_000_000


def test_a_date_may_be_typed_short_and_taken_away(page: GoalsPage, bridge: Bridge) -> None:
    retype(line(page, "due"), "9/2033")
    assert the_goal(bridge).due == date(2033, 9, 30)
    field = line(page, "due")
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    press(field, Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert the_goal(bridge).due is None
    assert not page.detail.rows[Smart.T].tile.met


@pytest.mark.parametrize("finish", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize(
    ("field", "typed", "understood"),
    [
        ("due", "bis Mitte Mai 2033", "15 May 2033"),
        ("money_needed", "1.250 T€", "€1.25 m"),
        ("money_needed", "4,8 Mio", "€4.8 m"),
        ("money_needed", "ca. 300.000 € p.a.", "ca. €0.3 m p.a."),
        ("staff_needed", "eine halbe Stelle", "0.5"),
    ],
)
def test_a_field_shows_what_was_understood(
    page: GoalsPage, field: str, typed: str, understood: str, finish: Qt.Key
) -> None:
    own = line(page, field)
    own.setFocus()
    own.selectAll()  # type: ignore[attr-defined]
    type_words(own, typed)
    press(own, finish)
    assert own.text() == understood  # type: ignore[attr-defined]


def test_the_words_around_an_amount_are_kept(page: GoalsPage, bridge: Bridge) -> None:
    retype(line(page, "money_needed"), "ca. 300.000 € p.a.")
    goal = the_goal(bridge)
    assert (goal.money_needed, goal.money_needed_words) == (300_000, "ca. … p.a.")
    assert "ca. €0.3 m p.a." in str(resource_line(bridge.state, goal, Formats("en")))
    retype(line(page, "money_needed"), "300.000 €")
    assert the_goal(bridge).money_needed_words == ""


def test_who_is_responsible_is_a_unit_by_its_name_or_words(page: GoalsPage, bridge: Bridge) -> None:
    retype(line(page, "owner"), "kämmerei")
    assert the_goal(bridge).unit_id == unit_id("kasse")
    assert the_goal(bridge).owner == ""
    retype(line(page, "owner"), "Lenkungskreis")
    assert the_goal(bridge).owner == "Lenkungskreis"


def test_space_and_digits_choose_the_answer(page: GoalsPage, bridge: Bridge) -> None:
    answers = page.detail.answers
    answers.setFocus()
    answers.set_current(unit_id("d"))

    def said() -> Answer:
        return answer_of(bridge.state, goal_id(2), unit_id("d"))

    press(answers, Qt.Key.Key_Space)
    assert said() is Answer.YES
    press(answers, Qt.Key.Key_Right)
    assert said() is Answer.YES, "arrows change no answer"
    press(answers, Qt.Key.Key_3)
    assert said() is Answer.NO
    current = answers.current()
    assert current is not None
    assert current.id == unit_id("bm"), "a digit goes on to the next unit"
    press(answers, Qt.Key.Key_Up)
    press(answers, Qt.Key.Key_Left)
    assert said() is Answer.NO, "arrows change no answer"
    press(answers, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert said() is Answer.YES


def test_a_click_on_a_mark_chooses_it(page: GoalsPage, bridge: Bridge) -> None:
    answers = page.detail.answers
    answers.set_current(unit_id("a"))
    index, delegate = answers.currentIndex(), answers._delegate
    row = delegate.row_rect(answers.visualRect(index), index.row())
    place = delegate.cell(row, ORDER.index(Stance.NO)).toRect().center()
    QTest.mouseClick(answers.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert answer_of(bridge.state, goal_id(2), unit_id("a")) is Answer.NO


def test_enter_leads_to_the_words_of_a_reservation(page: GoalsPage, bridge: Bridge) -> None:
    answers = page.detail.answers
    answers.setFocus()
    answers.set_current(unit_id("d"))
    press(answers, Qt.Key.Key_Return)
    assert page.detail.round.words.hasFocus()
    assert "Fraktion D" in page.detail.round.words.accessibleName()
    type_words(page.detail.round.words, "Erst nach der Beratung im Ausschuss")
    given = answers_of(bridge.state, goal_id(2))[unit_id("d")]
    assert given.answer is Answer.RESERVATION
    assert given.text == "Erst nach der Beratung im Ausschuss"


def test_goals_are_added_one_after_the_other(page: GoalsPage, bridge: Bridge) -> None:
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Insert)
    field = page._editor.field
    assert field.hasFocus()
    for title in ("Lieferverkehr bündeln", "Schulwege sichern"):
        type_words(field, title)
        press(field, Qt.Key.Key_Return)
    press(field, Qt.Key.Key_Escape)
    assert [goal.title for goal in goals_of(bridge.state, GOALS)][-2:] == [
        "Lieferverkehr bündeln",
        "Schulwege sichern",
    ]
    assert line(page, "title").text() == "Schulwege sichern"  # type: ignore[attr-defined]


def test_goals_move_go_and_come_back(page: GoalsPage, bridge: Bridge) -> None:
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Up, held=Qt.KeyboardModifier.AltModifier)
    assert goals_of(bridge.state, GOALS)[0].id == goal_id(2)
    assert page.list.current_id() == goal_id(2)
    press(page.list, Qt.Key.Key_Delete)
    assert bridge.state.find(Goal, goal_id(2)) is None
    assert page.list.current_id() is not None
    bridge.undo()
    assert goals_of(bridge.state, GOALS)[0].id == goal_id(2)


def test_the_current_goal_is_what_goes_to_the_wall(
    qtbot: QtBot, page: GoalsPage, bridge: Bridge
) -> None:
    with qtbot.waitSignal(page.wall_item_changed):
        page.list.go_to(goal_id(4))
    item = page.wall_item()
    assert item is not None
    assert (item.key, item.entity_id) == (GOAL, goal_id(4))
    page.wall_button.click()
    assert bridge.projection.item == item


def test_letters_in_the_table_belong_to_the_capture_bar(qtbot: QtBot, page: GoalsPage) -> None:
    page.list.setFocus()
    with qtbot.waitSignal(page.type_elsewhere) as typed:
        type_words(page.list, "K")
    assert typed.args == ["K"]


def test_a_screen_reader_hears_what_is_missing(page: GoalsPage) -> None:
    index = page.list.currentIndex()
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("2 Radachse Bahnhof – Schulzentrum durchgängig befahrbar")
    assert "missing: accepted, realistic" in words
    assert "1 rejected" in words
    first = page.detail.answers.model().index(0, 0)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Fraktion A, Politics: agreed"


def test_an_empty_block_says_what_to_do(qtbot: QtBot) -> None:
    state = State.holding(
        entity for entity in room().entities() if entity.kind not in ("goal", "goal_answer")
    )
    page = GoalsPage(bridge_to(state), GOALS)
    qtbot.addWidget(page)
    page.show()
    assert page.is_empty
    item = page.wall_item()
    assert item is not None
    assert item.key == OVERVIEW


@pytest.mark.parametrize("size", [(864, 772), (862, 600), (640, 420), (1400, 1000)])
def test_nothing_lies_outside_the_page(page: GoalsPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    QApplication.processEvents()
    for widget in (page.list, page.detail, page.add_button, page.detail.round.words):
        place = widget.mapTo(page, widget.rect().topLeft())
        assert page.rect().contains(widget.rect().translated(place)), widget
    rows = 3 if size[1] >= 700 else 2
    assert page.list.height() >= rows * 38
