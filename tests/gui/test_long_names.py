# SPDX-License-Identifier: EUPL-1.2
"""Names and titles as long as administrations write them, in lists and menus of a laptop."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.paint.shapes import Stance
from moderation.gui.theme import apply_theme, font
from moderation.gui.tokens import Size
from moderation.gui.widgets.mark_list import MarkList, MarkRow
from moderation.gui.widgets.menu_words import MENU_WIDTH, menu_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

UNIT = "Zweckverband für Wasserversorgung und Abwasserbeseitigung Oberes Tal"
TITLE = "Instandhaltungsrückstand der Verkehrsinfrastruktur " * 4


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)


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
