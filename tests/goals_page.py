# SPDX-License-Identifier: EUPL-1.2
"""The page of goals as tests open it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.goals.page import GoalsPage
from moderation.domain.ids import Id
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests.municipal_room import GOALS


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    """The look of the program, in English."""
    apply_theme(qapp)
    set_language("en")


def shown(qtbot: QtBot, bridge: Bridge, goal_id: Id) -> GoalsPage:
    """The page at its least size, with the keyboard and a goal chosen."""
    page = GoalsPage(bridge, GOALS)
    qtbot.addWidget(page)
    page.resize(864, 772)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.list.go_to(goal_id)
    return page
