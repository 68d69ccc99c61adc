# SPDX-License-Identifier: EUPL-1.2
"""Names and titles as long as administrations write them, in lists and menus of a laptop."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.gui.paint.shapes import Stance
from moderation.gui.theme import apply_theme, font
from moderation.gui.tokens import Size
from moderation.gui.widgets.mark_list import MarkList, MarkRow
from moderation.gui.widgets.menu_words import MENU_WIDTH, menu_words
from moderation.windows.moderator.show_menu import ShowMenu
from tests.room_bridge import bridge_to
from tests.wall.test_nothing_dropped import many_goals

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

UNIT = "Zweckverband für Wasserversorgung und Abwasserbeseitigung Oberes Tal"
TITLE = "Instandhaltungsrückstand der Verkehrsinfrastruktur " * 4


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)


def test_what_can_be_shown_is_one_column_on_the_laptop_whatever_goals_are_called(
    qtbot: QtBot,
) -> None:
    found = [one for one in many_goals() if not type(one).private]
    long = [replace(one, title=TITLE, short="") if one.kind == "goal" else one for one in found]
    bridge = bridge_to(State.holding(long))
    menu = ShowMenu(bridge, None)  # type: ignore[arg-type]
    qtbot.addWidget(menu)
    menu.block_id = next(b.id for b in bridge.state.of(Block) if b.activity == "goals")
    menu.popup(menu.pos())
    entries = [action for action in menu.actions() if action.data() is not None]
    assert len(entries) >= 27
    assert menu.width() <= 600
    assert menu.height() <= menu.screen().availableGeometry().height()
    assert len({menu.actionGeometry(action).left() for action in entries}) == 1
    menu.close()
    bridge.close()


@pytest.mark.parametrize(("words", "shown"), [("Rat & Amt", "Rat && Amt"), ("a\n b", "a b")])
def test_a_menu_shows_words_as_they_were_typed(words: str, shown: str) -> None:
    assert menu_words(words) == shown


def test_a_long_word_ends_in_dots_within_the_width_of_a_menu() -> None:
    shown = menu_words(TITLE)
    assert shown.endswith("…")
    assert QFontMetricsF(font(Size.BODY)).horizontalAdvance(shown) <= MENU_WIDTH
    assert isinstance(QMenu().addAction(shown).text(), str)


def test_names_of_those_who_are_asked_wrap_and_their_rows_grow(qtbot: QtBot) -> None:
    marks = MarkList(None, words=lambda row: row.label)
    qtbot.addWidget(marks)
    marks.resize(272, 400)
    marks.show_rows(
        [
            MarkRow(Id("a"), "Rat", Side.POLITICS, Stance.OPEN),
            MarkRow(Id("b"), f"{UNIT} Nord", Side.POLITICS, Stance.OPEN),
            MarkRow(Id("c"), f"{UNIT} Süd", Side.OTHERS, Stance.OPEN),
        ]
    )
    marks.show()
    qtbot.waitExposed(marks)
    short, long, last = (marks.visualRect(marks.model().index(n, 0)) for n in range(3))
    assert long.height() >= 3 * short.height()
    assert short.bottom() < long.top() <= long.bottom() < last.top()
    assert last.bottom() <= marks.full_height()
    lines = marks._delegate._lines(f"{UNIT} Nord", font(Size.BODY))
    assert "".join(lines).replace("-", "").replace(" ", "").endswith("OberesTalNord")
