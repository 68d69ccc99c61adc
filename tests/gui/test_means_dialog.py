"""Means year by year, typed as a moderator types them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from moderation.activities.goals import edits
from moderation.activities.goals.balance import balance
from moderation.activities.goals.means import MeansKind, MeansState, means_of, sources_of
from moderation.activities.goals.model import Goal, goals_of
from moderation.activities.goals.page.balance_dialog import BalanceDialog
from moderation.activities.goals.page.means_dialog import MeansDialog
from moderation.activities.goals.page.means_table import MeansTable
from moderation.domain.ids import Id
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from tests.municipal_room import GOALS, room
from tests.room_bridge import bridge_to, type_words

MONEY, STAFF = MeansKind.MONEY, MeansKind.STAFF


class Means:
    """The dialog of a fresh goal, and the keys that are pressed in it."""

    def __init__(self, qtbot: QtBot, bridge: Bridge) -> None:
        self.bridge = bridge
        assert bridge.attempt(lambda state: edits.add_goal(state, GOALS, "Radachse"))
        self.goal_id: Id = goals_of(bridge.state, GOALS)[-1].id
        self.dialog = MeansDialog(None, bridge, self.goal_id)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        self.dialog.tables[0].setFocus()

    @property
    def goal(self) -> Goal:
        return self.bridge.state.get(Goal, self.goal_id)

    def table(self, kind: MeansKind = MONEY) -> MeansTable:
        return self.dialog.tables[list(MeansKind).index(kind)]

    def type(self, *words: str, kind: MeansKind = MONEY) -> None:
        """Each of them into the cell that is current, with Enter."""
        table = self.table(kind)
        table.setFocus()
        for each in words:
            QTest.keyClick(table, Qt.Key.Key_Return)
            editor = QApplication.focusWidget()
            assert isinstance(editor, QLineEdit), "no cell can be typed in"
            editor.selectAll()
            type_words(editor, each)
            QTest.keyClick(editor, Qt.Key.Key_Return)
            QApplication.processEvents()

    def go(self, row: int, year: int | str, kind: MeansKind = MONEY) -> None:
        model = self.table(kind).means
        self.table(kind).setCurrentIndex(model.index(row, model.column_of(Id(str(year)))))


@pytest.fixture
def means(qtbot: QtBot, qapp: QApplication) -> Means:
    apply_theme(qapp)
    return Means(qtbot, bridge_to(room()))


def test_amounts_are_typed_year_after_year_with_enter_alone(means: Means) -> None:
    means.go(0, means.bridge.now.year)
    means.type("200 T€", "1,2 Mio", "ca. 300.000 €")
    years = means_of(means.bridge.state, means.goal, MONEY).years
    first = means.bridge.now.year
    assert [(each.year - first, each.needed) for each in years] == [
        (0, 200_000.0), (1, 1_200_000.0), (2, 300_000.0)
    ]  # fmt: skip
    assert means.goal.resources_clear


def test_a_source_is_named_counted_and_carried_further(means: Means) -> None:
    year = means.bridge.now.year
    means.go(0, year)
    means.type("1,2 Mio")
    means.go(1, "name")
    means.type("Land, Bescheid 2025")
    source = sources_of(means.bridge.state, means.goal_id, MONEY)[0]
    assert source.words == "Land, Bescheid 2025"
    means.go(1, year)
    means.type("700 T€")
    assert means_of(means.bridge.state, means.goal, MONEY).gap == 500_000
    means.go(1, "state")
    QTest.keyClick(means.table(), Qt.Key.Key_Space)
    now = sources_of(means.bridge.state, means.goal_id, MONEY)[0]
    assert now.source_state is MeansState.APPLIED
    assert means_of(means.bridge.state, means.goal, MONEY).gap == 1_200_000
    means.go(1, "name")
    QTest.keyClick(means.table(), Qt.Key.Key_Delete)
    assert sources_of(means.bridge.state, means.goal_id, MONEY) == ()


@pytest.mark.parametrize("typed", ["viel", "1,5", "-3", "zwölf und drei"])
def test_what_cannot_be_read_stays_in_its_cell_and_is_said(means: Means, typed: str) -> None:
    means.go(0, means.bridge.now.year)
    means.type(typed)
    index = means.table().currentIndex()
    assert index.data() == typed
    assert means.dialog.hint.isVisible()
    assert means_of(means.bridge.state, means.goal, MONEY).years == ()
    means.type("500 T€")
    assert not means.dialog.hint.isVisible()
    assert means_of(means.bridge.state, means.goal, MONEY).needed == 500_000


def test_undo_takes_back_the_last_amount_and_the_table_shows_it(means: Means) -> None:
    year = means.bridge.now.year
    means.go(0, year)
    means.type("5", "6")
    QTest.keyClick(means.table(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert means_of(means.bridge.state, means.goal, MONEY).needed == 5
    model = means.table().means
    assert model.index(0, model.column_of(Id(str(year + 1)))).data() == "–"


def test_positions_have_a_table_of_their_own(means: Means) -> None:
    means.go(0, means.bridge.now.year, STAFF)
    means.type("halbe Stelle", "2", kind=STAFF)
    assert means_of(means.bridge.state, means.goal, STAFF).needed == 2


def test_a_goal_is_moved_in_thought_before_it_is_moved(qtbot: QtBot, means: Means) -> None:
    year = means.bridge.now.year
    means.go(0, year)
    means.type("5", "6")
    dialog = BalanceDialog(None, means.bridge, GOALS)
    qtbot.addWidget(dialog)
    dialog.goal.setCurrentIndex(dialog.goal.findData(means.goal_id))
    before = balance(means.bridge.state, [means.goal], MONEY).years
    dialog.by.setValue(2)
    columns = range(dialog.rows.columnCount())
    heads = [dialog.rows.headerData(at, Qt.Orientation.Horizontal) for at in columns]
    assert str(year + 2) in heads
    assert balance(means.bridge.state, [means.goal], MONEY).years == before
    dialog.take_button.click()
    after = balance(means.bridge.state, [means.goal], MONEY).years
    assert [each.year for each in after] == [each.year + 2 for each in before]
    assert dialog.by.value() == 0
