# SPDX-License-Identifier: EUPL-1.2
"""Before a unit is removed the preparation says what hangs on it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.features.people import edits as people
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.gui.widgets import ConfirmDialog
from moderation.windows.prepare.view import PrepareView
from tests.stores import new_session, open_writer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_removing_a_unit_tells_first_what_hangs_on_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    apply_theme(qapp, text_scale=1.0)
    with open_writer(tmp_path / "store.sqlite") as writer:
        bridge = Bridge(writer)
        bridge.open(new_session(writer))
        view = PrepareView(bridge)
        qtbot.addWidget(view)
        view.show()
        qtbot.waitExposed(view)
        _removed(view, bridge)
        view.hide()  # what is still shown would be painted of a workshop that is closed
        bridge.close()


def _removed(view: PrepareView, bridge: Bridge) -> None:
    rat = next(unit for unit in bridge.state.of(Unit) if unit.name == "Rat")
    bridge.session.perform(people.add_participant(bridge.state, rat.id, "Leitung"))
    told: list[str] = []

    def answer(*, sure: bool) -> None:
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ConfirmDialog))
        told.append(dialog.note.text())
        # Enter cancels: whoever presses it without reading loses nothing.
        assert dialog.focusWidget() is dialog.cancel_button
        (dialog.main_button if sure else dialog.cancel_button).click()

    view.people.choose(rat.id)
    for sure in (False, True):
        QTimer.singleShot(0, partial(answer, sure=sure))
        view.people.remove()
        assert (bridge.state.find(Unit, rat.id) is None) == sure
    assert told == ["What this means: 1 person removed with it."] * 2
    # Where nothing hangs on a unit, nobody is asked.
    other = bridge.state.of(Unit)[0]
    view.people.choose(other.id)
    view.people.remove()
    assert bridge.state.find(Unit, other.id) is None
