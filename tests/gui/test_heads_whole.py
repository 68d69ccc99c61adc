# SPDX-License-Identifier: EUPL-1.2
"""Headings and heads of columns are read whole in German, in every stage of a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QWidget
from pytestqt.qtbot import QtBot

from moderation.features.agenda.model import Block
from moderation.features.votes.model import ResistanceCount
from moderation.gui.widgets import StepIndicator
from moderation.gui.widgets.labels import SectionHeader
from moderation.windows.moderator.delay import delay_words
from tests.whole_window import SMALL_LAPTOP, example, whole_window


def faults(window: QWidget) -> Iterator[str]:
    """Every head of a column and every heading that has less room than its words need."""
    for header in window.findChildren(QHeaderView):
        if not header.isVisible() or type(header) is not QHeaderView:
            # A head that is painted here breaks its words into lines; its own tests look after it.
            continue
        for section in range(header.count()):
            needed = header.sectionSizeHint(section)
            if not header.isSectionHidden(section) and header.sectionSize(section) < needed:
                words = header.model().headerData(section, header.orientation())
                yield f"head of a column: {words} ({header.sectionSize(section)} of {needed})"
    for heading in window.findChildren(SectionHeader):
        title = heading.title
        if title.isVisible() and title.width() < title.sizeHint().width():
            yield f"heading: {title.text()} ({title.width()} of {title.sizeHint().width()})"


@pytest.mark.parametrize("voted", [True, False])
def test_every_stage_of_a_page_shows_its_headings_whole(qtbot: QtBot, *, voted: bool) -> None:
    found: list[str] = []
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        every = example()
        whole.open([one for one in every if voted or not isinstance(one, ResistanceCount)])
        for block in whole.bridge.state.of(Block):
            whole.moderator.show_block(block.id)
            page = whole.moderator.page
            assert page is not None
            stages = page.findChildren(StepIndicator)
            steps = len(stages[0].findChildren(QAbstractButton)) if stages else 1
            for step in range(steps):
                if stages:
                    stages[0].chosen.emit(step)
                whole.settle()
                found += [f"{block.activity} {step}: {one}" for one in faults(whole.window)]
    assert sorted(set(found)) == []


def test_the_rail_says_the_whole_delay(qtbot: QtBot) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example())
        whole.window.show_moderator()
        whole.moderator.start_workshop()
        behind = whole.moderator.rail.behind
        for minutes in (-690, -10, 0, 45, 690):
            behind.set_text(delay_words(minutes))
            whole.settle()
            assert not behind.elided, behind.text()
        # On another day than the one that was planned.
        whole.clock.forward(minutes=60 * 24 * 3)
        whole.moderator.rail.refresh()
        whole.settle()
        assert "geplant" in behind.text()
        assert not behind.elided, behind.text()


def test_what_stops_and_darkens_the_wall_is_read_whole_in_every_state(qtbot: QtBot) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example())
        whole.window.show_moderator()
        desk = whole.moderator.desk
        for toggle in (whole.bridge.toggle_freeze, whole.bridge.toggle_black):
            toggle()
            whole.settle()
            for button in (desk.freeze, desk.black):
                assert button.width() >= button.sizeHint().width(), button.accessibleName()
