# SPDX-License-Identifier: EUPL-1.2
"""The title of the main window follows the name of the workshop."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from moderation.features.agenda import edits
from tests.whole_window import example, whole_window


def test_the_title_of_the_window_is_the_name_of_the_workshop(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        window, bridge = whole.window, whole.bridge
        assert window.windowTitle() == "Moderation"
        whole.open(example())
        before = bridge.state.workshop.title
        assert window.windowTitle() == f"{before} – Moderation"
        bridge.attempt(lambda state: edits.edit_workshop(state, title="Klimarunde"))
        assert window.windowTitle() == "Klimarunde – Moderation"
        bridge.undo()
        assert window.windowTitle() == f"{before} – Moderation"
        with qtbot.waitSignal(window.listed, timeout=20_000):
            window.show_library()
        assert window.windowTitle() == "Moderation"
