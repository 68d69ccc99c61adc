# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the involvement map: filled in by keyboard, nothing clipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.involvement import edits
from moderation.activities.involvement.model import InvolvementMap, InvolvementPart
from moderation.activities.involvement.page import InvolvementPage
from moderation.activities.involvement.wall import MAP, PHASE
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.findings.model import FindingAnswer, Outcome
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.widgets.letter_matrix import SIDE_ROLE
from tests.involvement_sample import (
    BLOCK,
    PHASES,
    A,
    P,
    actor_id,
    matrix_beside,
    phase_id,
    state_of,
    unit_id,
)
from tests.looks import window_faults
from tests.room_bridge import bridge_to, type_words

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Opener = Callable[..., InvolvementPage]
ENTER = Qt.Key.Key_Return
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the page of a state."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    bridges: list[Bridge] = []

    def open_page(state: State, width: int = 862, height: int = 772) -> InvolvementPage:
        bridge = bridge_to(state)
        bridges.append(bridge)
        page = InvolvementPage(bridge, BLOCK)
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


def found(page: InvolvementPage) -> InvolvementMap:
    return InvolvementMap.of(page.bridge.state, BLOCK)


def part(page: InvolvementPage, row: int, column: int) -> InvolvementPart | None:
    whole = found(page)
    return whole.part(whole.actors[row], whole.phases[column])


def press(
    page: InvolvementPage,
    key: Qt.Key | str,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key for whatever has the keyboard."""
    target = QApplication.focusWidget() or page.view
    if isinstance(key, str):
        QTest.keyClicks(target, key)
    else:
        QTest.keyClick(target, key, held)


def at(page: InvolvementPage) -> tuple[int, int]:
    index = page.view.currentIndex()
    return index.row(), index.column()


def test_units_and_phases_are_taken_over_with_one_button(opened: Opener) -> None:
    page = opened(state_of(actors=(), phases=()))
    assert QApplication.focusWidget() is not None
    press(page, Qt.Key.Key_Space)
    assert [actor.name for actor in found(page).actors] == ["Rat", "Fraktion A", "Tiefbauamt"]
    assert [phase.title for phase in found(page).phases] == list(PHASES)
    page.bridge.undo()
    assert found(page).actors == ()


def test_bodies_of_the_role_matrix_are_taken_over_with_the_other_button(opened: Opener) -> None:
    page = opened(State.holding([*state_of(actors=(), phases=()).entities(), *matrix_beside()]))
    press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Space)
    whole = found(page)
    assert [(a.name, a.unit_id) for a in whole.actors] == [
        ("Rat", unit_id(0)),
        ("Stadtwerke", None),
    ]
    assert [phase.title for phase in whole.phases] == list(PHASES)
    page.bridge.undo()
    assert found(page).actors == ()


def test_bodies_that_are_missing_are_offered_and_taken_by_key(opened: Opener, qtbot: QtBot) -> None:
    page = opened(State.holding([*state_of().entities(), *matrix_beside()]))
    assert page.hints.action.label().startswith("Add 1 body")
    press(page, Qt.Key.Key_B, CTRL | SHIFT)
    assert found(page).actors[-1].name == "Stadtwerke"
    assert not page.hints.action.isVisible()
    with qtbot.waitSignal(page.bridge.failed) as told:
        press(page, Qt.Key.Key_B, CTRL | SHIFT)
    assert "nobody to take over" in str(told.args[0])
    page.bridge.undo()
    page.hints.action.click()
    assert found(page).actors[-1].name == "Stadtwerke"


def test_of_several_matrices_one_is_chosen(opened: Opener, qtbot: QtBot) -> None:
    page = opened(State.holding([*state_of().entities(), *matrix_beside(2)]))
    press(page, Qt.Key.Key_B, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions()] == [
        "Rollen 0: bodies of the role matrix",
        "Rollen 1: bodies of the role matrix",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert found(page).actors[-1].name == "Stadtwerke"


def test_without_units_the_first_actor_is_asked_for(opened: Opener) -> None:
    page = opened(state_of(actors=(), phases=(), units=()))
    press(page, Qt.Key.Key_Space)
    press(page, "Kreis")
    press(page, ENTER)
    press(page, Qt.Key.Key_Escape)
    assert [actor.name for actor in found(page).actors] == ["Kreis"]
    assert len(found(page).phases) == len(PHASES)


def test_a_row_is_filled_in_by_letters(opened: Opener) -> None:
    page = opened(state_of())
    page.grid.go(actor_id(6), phase_id(0))
    press(page, "ihhidh")
    assert [part(page, 6, n) for n in range(6)] == [
        InvolvementPart.INFORMED,
        InvolvementPart.HEARD,
        InvolvementPart.HEARD,
        InvolvementPart.INFORMED,
        InvolvementPart.CARRIES,
        InvolvementPart.HEARD,
    ]
    page.grid.go(actor_id(6), phase_id(4))
    press(page, Qt.Key.Key_Delete)
    assert part(page, 6, 4) is None
    assert at(page) == (6, 4)
    page.bridge.undo()
    assert part(page, 6, 4) is InvolvementPart.CARRIES


def test_a_council_group_is_refused_to_decide_in_words(opened: Opener, qtbot: QtBot) -> None:
    page = opened(state_of())
    page.grid.go(actor_id(1), phase_id(3))
    with qtbot.waitSignal(page.bridge.failed) as told:
        press(page, "e")
    assert "council group" in str(told.args[0])
    assert part(page, 1, 3) is InvolvementPart.INFORMED
    decides = next(b for b in page.card.buttons if b.text() == "E")
    assert not decides.isEnabled()


def test_when_and_note_are_typed_and_the_keyboard_comes_back(opened: Opener) -> None:
    page = opened(state_of())
    page.grid.go(actor_id(0), phase_id(3))
    press(page, ENTER, CTRL)
    assert page.fields.when.hasFocus()
    press(page, "30.9.2026")
    press(page, ENTER)
    assert page.fields.note.hasFocus()
    type_words(page.fields.note, "öffentlich")
    press(page, ENTER)
    assert page.view.hasFocus()
    cell = found(page).cells[actor_id(0), phase_id(3)]
    assert (cell.day, cell.note) == (date(2026, 9, 30), "öffentlich")
    assert page.fields.when.text() == "30 Sep 2026"
    page.grid.go(actor_id(0), phase_id(2))
    assert page.fields.when.text() == ""


def test_what_was_typed_for_a_cell_stays_with_it(opened: Opener) -> None:
    page = opened(state_of())
    page.grid.go(actor_id(0), phase_id(3))
    press(page, ENTER, CTRL)
    press(page, "bald")
    page.grid.go(actor_id(1), phase_id(3))
    cells = found(page).cells
    assert cells[actor_id(0), phase_id(3)].timing == "bald"
    assert cells[actor_id(1), phase_id(3)].timing == ""


def test_actors_and_phases_are_added_named_moved_and_removed(opened: Opener) -> None:
    page = opened(state_of())
    page.grid.go(actor_id(4), phase_id(1))
    press(page, Qt.Key.Key_Insert)
    press(page, "Land")
    press(page, ENTER)
    press(page, Qt.Key.Key_Escape)
    assert found(page).actors[5].name == "Land"
    assert found(page).actors[5].side is Side.OTHERS
    press(page, Qt.Key.Key_Up, ALT)
    assert found(page).actors[4].name == "Land"
    press(page, ENTER)
    press(page, "Bund")
    press(page, ENTER)
    assert found(page).actors[4].name == "Bund"
    press(page, Qt.Key.Key_Insert, SHIFT)
    press(page, "Beratung")
    press(page, ENTER)
    press(page, Qt.Key.Key_Escape)
    assert len(found(page).phases) == 7
    press(page, Qt.Key.Key_Delete, CTRL | SHIFT)
    press(page, Qt.Key.Key_Delete, CTRL)
    assert len(found(page).phases) == 6
    assert len(found(page).actors) == 7


def twice_decided() -> State:
    """The map with a phase in which two actors decide."""
    return state_of().apply(
        edits.set_part(state_of(), actor_id(2), phase_id(3), InvolvementPart.DECIDES)
    )


def test_a_map_without_any_decision_is_remarked_once_and_settled(opened: Opener) -> None:
    page = opened(state_of(actors=(("Rat", P, "I H I H I H"), ("Amt", A, "H D D H D D"))))
    (button,) = page.hints.list.buttons
    assert button.accessibleName() == "Nobody decides"
    button.click()
    page.rules.box.settle.click()
    (answer,) = page.bridge.state.of(FindingAnswer)
    assert (answer.rule, answer.about_ids) == ("nobody_decides", (BLOCK,))
    # Settled for as long as it holds: a letter elsewhere does not open it again.
    page.bridge.session.perform(
        edits.set_part(page.bridge.state, actor_id(0), phase_id(0), InvolvementPart.HEARD)
    )
    (button,) = page.hints.list.buttons
    assert button.accessibleName().endswith("hint(s) dealt with")


def test_hints_are_sentences_that_lead_to_their_cell(opened: Opener) -> None:
    page = opened(twice_decided())
    buttons = page.hints.list.buttons
    said = [(button.accessibleName(), button.accessibleDescription()) for button in buttons]
    assert said == [
        ("Several decide", "Entscheidung: Rat, Tiefbauamt"),
        ("Not involved", "Verbände"),
    ]
    page.hints.list.buttons[0].click()
    assert at(page)[1] == 3
    sentence = "Several decide in the phase Entscheidung: Rat, Tiefbauamt."
    assert page.rules.box.sentence.text() == sentence
    page.hints.list.buttons[1].click()
    assert at(page)[0] == 6
    assert page.rules.box.sentence.text() == "Verbände is not involved in any phase."
    press(page, "h")
    assert len(page.hints.list.buttons) == 1


def test_a_hint_is_settled_justified_and_opened_again_on_the_page(opened: Opener) -> None:
    page = opened(twice_decided())
    role = Qt.ItemDataRole.AccessibleTextRole
    page.hints.list.buttons[1].click()
    page.rules.box.settle.click()
    head = page.model.headerData
    assert head(6, Qt.Orientation.Vertical, role) == "Verbände, Others"
    shown = [button.accessibleName() for button in page.hints.list.buttons]
    assert shown[0] == "Several decide"
    assert shown[1].endswith("hint(s) dealt with")
    page.rules.box.reopen.click()
    assert head(6, Qt.Orientation.Vertical, role) == "Verbände, Others, 1 hint"
    page.rules.answering.ask = lambda _sentence: "Die Verbände tagen erst im Herbst"
    page.rules.box.justify.click()
    [answer] = page.bridge.state.of(FindingAnswer)
    assert (answer.outcome, answer.reason) == (
        Outcome.JUSTIFIED,
        "Die Verbände tagen erst im Herbst",
    )
    assert "Die Verbände tagen erst im Herbst" in page.rules.box.state.text()
    page.bridge.undo()
    assert page.bridge.state.of(FindingAnswer) == ()


def test_units_that_came_later_are_offered(opened: Opener) -> None:
    from moderation.features.people import edits as people

    page = opened(state_of())
    assert not page.hints.action.isVisible()
    page.bridge.session.perform(people.add_unit(page.bridge.state, "Stadtwerke", Side.OTHERS))
    assert page.hints.action.label().startswith("Add 1 unit")
    page.hints.action.click()
    assert found(page).actors[-1].name == "Stadtwerke"


def test_rows_tell_their_side_and_the_wall_follows_the_phase(opened: Opener) -> None:
    page = opened(state_of())
    page.grid.go(actor_id(2), phase_id(2))
    item = page.wall_item()
    assert item is not None
    assert (item.key, item.entity_id) == (PHASE, phase_id(2))
    head = page.model.headerData
    assert head(2, Qt.Orientation.Vertical, SIDE_ROLE) is Side.ADMINISTRATION
    role = Qt.ItemDataRole.AccessibleTextRole
    assert head(6, Qt.Orientation.Vertical, role) == "Verbände, Others, 1 hint"
    words = page.model.index(0, 3).data(role)
    assert words == "Rat, Entscheidung, decides"
    empty = opened(state_of(actors=(), phases=()))
    assert empty.wall_item().key == MAP  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("size", [(862, 572), (816, 772)])
@pytest.mark.parametrize("empty", [False, True])
def test_nothing_is_clipped(
    opened: Opener, language: str, size: tuple[int, int], *, empty: bool
) -> None:
    set_language(language)
    try:
        state = state_of(actors=(), phases=()) if empty else state_of()
        page = opened(State.holding([*state.entities(), *matrix_beside()]), *size)
        QApplication.processEvents()
        assert window_faults(page) == []
        for button in [] if empty else list(page.hints.list.buttons):
            button.click()
            QApplication.processEvents()
            assert window_faults(page) == []
            assert page.height() == size[1]
    finally:
        set_language("en")
