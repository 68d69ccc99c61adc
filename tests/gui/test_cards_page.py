# SPDX-License-Identifier: EUPL-1.2
"""The pinboard: sorting by keyboard and mouse, typing on it, the list beside it, its look."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.cards.model import clusters_of, grouped
from moderation.activities.cards.page import CardsPage
from moderation.activities.cards.wall import CLUSTER, OVERVIEW
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests import cards_sample
from tests.cards_sample import BLOCK, card_id, cluster_id, frame, small
from tests.looks import window_faults
from tests.room_bridge import bridge_to, type_words

assert registry.ROOMS

# The offscreen platform has no window manager to tell sizes to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Opener = Callable[..., CardsPage]
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the page of a collection of cards."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    pages: list[CardsPage] = []

    def open_page(state: State | None = None, width: int = 862, height: int = 640) -> CardsPage:
        page = CardsPage(bridge_to(state or small()), BLOCK)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(width, height)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.focus_work()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return page

    yield open_page
    for page in pages:
        page.bridge.close()


def lying(page: CardsPage) -> dict[str, list[str]]:
    """The words on the cards by the title of their cluster."""
    return {
        cluster.title if cluster is not None else "loose": [card.text for card in cards]
        for cluster, cards in grouped(page.bridge.state, BLOCK)
    }


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def spot(page: CardsPage, entity_id: Id) -> QPoint:
    """The middle of a card or a title on the screen of the board."""
    board = page.board.board
    card = board.by_id.get(entity_id)
    rect = card.rect if card else next(b.head for b in board.groups if b.group.id == entity_id)
    return page.board.to_view(rect).center().toPoint()


def drag(page: CardsPage, start: QPoint, end: QPoint) -> None:
    """By mouse from one place to another."""
    view, left = page.board.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, Qt.KeyboardModifier.NoModifier, start)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(view, start + (end - start) * part)
    QTest.mouseRelease(view, left, Qt.KeyboardModifier.NoModifier, end)


# -- by keyboard -----------------------------------------------------------------------------------


def test_a_digit_puts_the_current_card_into_that_cluster_and_goes_on_to_the_next(
    opened: Opener,
) -> None:
    page = opened()
    page.board.set_current(card_id(5))
    press(Qt.Key.Key_2)
    assert lying(page)["Zeit"] == ["Drei", "Vier", "Fünf"]
    assert page.board.current == card_id(6)
    press(Qt.Key.Key_1)
    assert lying(page) == {"Geld": ["Eins", "Zwei", "Sechs"], "Zeit": ["Drei", "Vier", "Fünf"]}


def test_zero_takes_a_card_out_and_undo_puts_it_back(opened: Opener) -> None:
    page = opened()
    page.board.set_current(card_id(1))
    press(Qt.Key.Key_0)
    assert "Eins" in lying(page)["loose"]
    page.bridge.undo()
    assert lying(page)["Geld"] == ["Eins", "Zwei"]


def test_space_selects_and_n_makes_a_cluster_of_the_selection_and_asks_for_its_title(
    opened: Opener,
) -> None:
    page = opened()
    for number in (2, 4):
        page.board.set_current(card_id(number))
        press(Qt.Key.Key_Space)
    assert page.board.selected == (card_id(2), card_id(4))
    press(Qt.Key.Key_N)
    assert page.board.editor is not None
    type_words(page.board.editor, "Häufig gehört")
    press(Qt.Key.Key_Return)
    assert lying(page)["Häufig gehört"] == ["Zwei", "Vier"]
    assert page.board.hasFocus()


def test_a_number_without_a_cluster_tells_what_to_do_and_moves_nothing(
    opened: Opener, qtbot: QtBot
) -> None:
    page = opened()
    before = lying(page)
    page.board.set_current(card_id(5))
    with qtbot.waitSignal(page.bridge.failed) as told:
        press(Qt.Key.Key_8)
    assert "no cluster 8" in str(told.args[0] if told.args else "")
    assert lying(page) == before


def test_arrows_walk_over_cards_and_titles(opened: Opener) -> None:
    page = opened()
    page.board.set_current(card_id(1))
    press(Qt.Key.Key_Down)
    assert page.board.current == card_id(2)
    press(Qt.Key.Key_Right)
    assert page.board.current == card_id(4)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert page.board.current == cluster_id(2)
    press(Qt.Key.Key_Left)
    assert page.board.current == cluster_id(1)


def test_enter_edits_a_card_in_place_and_escape_leaves_it_as_it_was(opened: Opener) -> None:
    page = opened()
    page.board.set_current(card_id(1))
    press(Qt.Key.Key_Return)
    assert page.board.editor is not None
    type_words(page.board.editor, "Neu gesagt")
    press(Qt.Key.Key_Return)
    assert page.bridge.state.get(Entry, card_id(1)).text == "Neu gesagt"
    press(Qt.Key.Key_Return)
    type_words(page.board.editor, "verworfen")
    press(Qt.Key.Key_Escape)
    assert page.bridge.state.get(Entry, card_id(1)).text == "Neu gesagt"
    assert page.board.editor is None


def test_a_card_edited_to_nothing_keeps_the_field_open(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.board.set_current(card_id(1))
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.bridge.failed):
        press(Qt.Key.Key_Return)
    assert page.board.editor is not None
    assert page.bridge.state.get(Entry, card_id(1)).text == "Eins"
    press(Qt.Key.Key_Escape)


def test_delete_removes_cards_but_dissolves_only_the_cluster_of_a_title(opened: Opener) -> None:
    page = opened()
    page.board.set_current(card_id(5))
    press(Qt.Key.Key_Delete)
    assert page.bridge.state.find(Entry, card_id(5)) is None
    page.board.set_current(cluster_id(1))
    press(Qt.Key.Key_Delete)
    assert lying(page) == {"Zeit": ["Drei", "Vier"], "loose": ["Eins", "Zwei", "Sechs"]}


def test_a_digit_on_a_title_merges_its_cluster_into_that_one(opened: Opener) -> None:
    page = opened()
    page.board.set_current(cluster_id(1))
    press(Qt.Key.Key_2)
    assert lying(page)["Zeit"] == ["Drei", "Vier", "Eins", "Zwei"]


def test_alt_and_arrows_move_cards_and_clusters(opened: Opener) -> None:
    page = opened()
    page.board.set_current(card_id(2))
    press(Qt.Key.Key_Up, ALT)
    assert lying(page)["Geld"] == ["Zwei", "Eins"]
    page.board.set_current(cluster_id(2))
    press(Qt.Key.Key_Up, ALT)
    assert list(lying(page)) == ["Zeit", "Geld", "loose"]


def test_s_goes_through_the_sides(opened: Opener) -> None:
    page = opened()
    page.board.set_current(card_id(6))
    seen = []
    for _press in range(4):
        press(Qt.Key.Key_S)
        seen.append(page.bridge.state.get(Entry, card_id(6)).side)
    assert seen == [*Side, None]


def test_a_pasted_list_is_one_step(opened: Opener) -> None:
    page = opened()
    QGuiApplication.clipboard().setText("- Erstens\n- Zweitens\n")
    press(Qt.Key.Key_V, CTRL)
    assert lying(page)["loose"] == ["Fünf", "Sechs", "Erstens", "Zweitens"]
    page.bridge.undo()
    assert lying(page)["loose"] == ["Fünf", "Sechs"]


def test_what_is_typed_on_the_board_has_a_name(opened: Opener) -> None:
    page = opened()
    press(Qt.Key.Key_N)
    editor = page.board.editor
    assert editor is not None
    assert editor.accessibleName() == "Title of the cluster"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    page.board.set_current(card_id(5))
    page.board.edit_current()
    editor = page.board.editor
    assert editor is not None
    assert editor.accessibleName() == "Words of the card"
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_letters_that_are_no_command_go_to_the_capture_bar(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(page.type_elsewhere) as typed:
        press(Qt.Key.Key_B)
    assert typed.args == ["b"]


# -- by mouse --------------------------------------------------------------------------------------


def test_a_card_is_dragged_onto_a_cluster(opened: Opener) -> None:
    page = opened()
    drag(page, spot(page, card_id(5)), spot(page, cluster_id(2)))
    assert lying(page)["Zeit"] == ["Fünf", "Drei", "Vier"]


def test_all_selected_cards_come_along(opened: Opener) -> None:
    page = opened()
    page.board.select(frozenset([card_id(5), card_id(6)]))
    below = page.board.to_view(page.board.board.by_id[card_id(2)].rect).bottomLeft().toPoint()
    drag(page, spot(page, card_id(5)), below + QPoint(40, -2))
    assert lying(page)["Geld"] == ["Eins", "Zwei", "Fünf", "Sechs"]


def test_a_title_dragged_onto_another_cluster_merges_them(opened: Opener) -> None:
    page = opened()
    drag(page, spot(page, cluster_id(1)), spot(page, card_id(3)))
    assert lying(page)["Zeit"] == ["Drei", "Vier", "Eins", "Zwei"]


def test_cards_dropped_beside_the_clusters_begin_a_new_one(opened: Opener) -> None:
    page = opened()
    drag(
        page,
        spot(page, card_id(5)),
        page.board.to_view(page.board.board.new_area).center().toPoint(),
    )
    assert len(clusters_of(page.bridge.state, BLOCK)) == 3
    assert page.board.editor is not None
    page.board.editor.finish(take=False)


def test_a_lasso_selects_what_it_touches(opened: Opener) -> None:
    page = opened()
    boxes = [page.board.to_view(page.board.board.by_id[card_id(n)].rect) for n in (1, 2)]
    start = boxes[0].topLeft().toPoint() - QPoint(5, 3)
    drag(page, start, boxes[1].bottomRight().toPoint() - QPoint(20, 5))
    assert page.board.selected == (card_id(1), card_id(2))


def test_a_double_click_edits(opened: Opener) -> None:
    page = opened()
    where = spot(page, cluster_id(1))
    QTest.mouseDClick(
        page.board.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    # A double click begins with a click.
    page.board.set_current(cluster_id(1))
    page.board.edit_current()
    assert page.board.editor is not None
    assert page.board.editor.toPlainText() == "Geld"
    page.board.editor.finish(take=False)


def test_ctrl_and_wheel_zoom_at_the_pointer(opened: Opener) -> None:
    page = opened(cards_sample.state())
    board = page.board
    at = QPointF(300, 200)
    under = board.to_board(at)
    event = QWheelEvent(
        at,
        board.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(board.viewport(), event)
    assert board.scale > 1.0
    assert (board.to_board(at) - under).manhattanLength() < 2


def test_the_whole_board_is_seen_at_once_and_back(opened: Opener) -> None:
    page = opened(cards_sample.state())
    page.fit_button.click()
    last = page.board.board.cards[-1].rect
    assert page.board.viewport().rect().contains(page.board.to_view(last).toAlignedRect())
    assert page.board.scale >= 0.5
    page.fit_button.click()
    assert page.board.scale == 1.0


# -- what is shown ---------------------------------------------------------------------------------


def test_before_there_are_cards_the_page_says_where_they_come_from(opened: Opener) -> None:
    page = opened(State.holding(frame()))
    assert page.empty is not None
    assert page.empty.isVisible()
    assert "capture bar below" in page.empty.text.text()
    assert window_faults(page) == []


def test_a_captured_card_appears_and_comes_into_view(opened: Opener) -> None:
    page = opened(cards_sample.state(sorted_cards=False))
    bridge = page.bridge
    bridge.session.perform(
        capture.add_entry(
            bridge.state, EntryKind.CARD, "Ganz zuletzt gesagt", now=bridge.now, block_id=BLOCK
        )
    )
    box = page.board.board.cards[-1]
    assert box.card.text == "Ganz zuletzt gesagt"
    assert page.board.viewport().rect().contains(page.board.to_view(box.rect).toAlignedRect())


def test_a_cluster_keeps_its_column_when_cards_come_and_go(opened: Opener) -> None:
    page = opened(cards_sample.state())

    def columns() -> list[float]:
        return [box.head.x() for box in page.board.board.groups if box.group.id]

    before = columns()
    for number in (3, 14, 25):
        page.board.set_current(card_id(number))
        press(Qt.Key.Key_4)
    assert columns() == before


def test_no_word_of_a_card_is_cut(opened: Opener) -> None:
    words = "Verpflichtungsermächtigungsübertragungsverordnung " + "x" * 90
    page = opened(State.holding([*frame(), cards_sample.card(1, words)]))
    [box] = page.board.board.cards
    assert "".join(box.lines).replace("-", "") == words.replace(" ", "").replace("-", "")


def test_the_wall_gets_the_current_cluster_or_the_overview(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.board.set_current(None)
    assert page.wall_item().key == OVERVIEW
    with qtbot.waitSignal(page.wall_item_changed):
        page.board.set_current(card_id(3))
    assert (page.wall_item().key, page.wall_item().entity_id) == (CLUSTER, cluster_id(2))
    page.board.set_current(card_id(6))
    assert page.wall_item().key == OVERVIEW


def test_the_board_says_where_the_keyboard_is(opened: Opener) -> None:
    page = opened()
    page.board.set_current(card_id(4))
    assert page.board.accessibleDescription() == "Vier, Others, Zeit, 2 of 2"
    page.board.set_current(cluster_id(1))
    assert page.board.accessibleDescription() == "Cluster 1, Geld, 2 card(s)"


@pytest.mark.parametrize(("width", "height"), [(816, 640), (862, 560), (864, 772), (1344, 900)])
@pytest.mark.parametrize("listed", [False, True])
def test_nothing_is_cut_or_covered(
    opened: Opener, width: int, height: int, *, listed: bool
) -> None:
    page = opened(cards_sample.state(), width, height)
    if listed:
        page.list_button.click()
    assert window_faults(page) == []


# -- the list --------------------------------------------------------------------------------------


def test_the_list_holds_the_same_things_in_the_same_order(opened: Opener) -> None:
    page = opened()
    press(Qt.Key.Key_L)
    assert page.list is not None
    model = page.list.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Geld",
        "Eins",
        "Zwei",
        "Zeit",
        "Drei",
        "Vier",
        "Fünf",
        "Sechs",
    ]


def test_the_same_keys_sort_in_the_list(opened: Opener) -> None:
    page = opened()
    page.list_button.click()
    assert page.list is not None
    page.list.go_to(card_id(5))
    assert page.board.current == card_id(5)
    press(Qt.Key.Key_1)
    assert lying(page)["Geld"] == ["Eins", "Zwei", "Fünf"]
    assert page.list.current_id() == card_id(6)


def test_a_row_of_the_list_is_edited_in_place(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.list_button.click()
    assert page.list is not None
    page.list.go_to(cluster_id(1))
    press(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "rowEditor"
    type_words(field, "Mittel")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Mittel" in lying(page))


def test_with_the_list_away_nothing_of_it_is_left(opened: Opener) -> None:
    page = opened()
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_L)
    assert page.list is None
    assert page.board.hasFocus()
