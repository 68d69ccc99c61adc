# SPDX-License-Identifier: EUPL-1.2
"""The sentence with which a block begins is in sight, and what has no room ends in an ellipsis."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderation.features.agenda.model import Block
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

SMALLER = (1093, 582)


def in_sight(part: QWidget, area: QWidget) -> bool:
    return area.rect().contains(QRect(part.mapTo(area, QPoint(0, 0)), part.size()))


def read(whole: WholeWindow) -> str:
    return whole.moderator.desk.script.quote.label.text().replace("\n", " ")


def test_what_to_say_is_whole_on_the_small_laptop_when_a_block_begins(qtbot: QtBot) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example())
        whole.moderator.start_workshop()
        desk = whole.moderator.desk
        blocks = whole.bridge.state.of(Block)
        assert sum(bool(block.say) for block in blocks) > 5
        for block in blocks:
            desk.area.verticalScrollBar().setValue(desk.area.verticalScrollBar().maximum())
            whole.moderator.show_block(block.id)
            whole.settle()
            quote = desk.script.quote
            if block.say:
                assert read(whole) == f"„{block.say}“", block.title
                assert not quote.cut
                assert in_sight(quote.label, desk.area.viewport()), block.title
            assert desk.miniature.height() >= 90


@pytest.mark.parametrize("size", [SMALL_LAPTOP, SMALLER])
def test_a_longer_one_ends_in_an_ellipsis_and_is_read_by_a_key(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    said = "Heute klären wir, wer für die Instandhaltung der Verkehrsinfrastruktur zuständig ist. "
    with whole_window(qtbot, size=size) as whole:
        long = said.strip() + " " + (said * 8).strip()
        whole.open([replace(e, say=long) if isinstance(e, Block) else e for e in example()])
        whole.moderator.start_workshop()
        whole.settle()
        desk = whole.moderator.desk
        quote = desk.script.quote
        assert quote.cut
        assert read(whole).endswith("…")
        assert in_sight(quote.label, desk.area.viewport())
        assert long in quote.property("toolTipShown")
        assert quote.accessibleName() == f"„{long}“"
        assert quote.focusPolicy() & Qt.FocusPolicy.TabFocus
        quote.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(quote, Qt.Key.Key_Return)
        whole.settle()
        assert read(whole) == f"„{long}“"
        assert quote.label.height() >= quote.label.heightForWidth(quote.label.width())
        QTest.keyClick(quote, Qt.Key.Key_Return)
        whole.settle()
        assert read(whole).endswith("…")
