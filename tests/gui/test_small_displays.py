# SPDX-License-Identifier: EUPL-1.2
"""Every dialog is on the display, with its buttons, on laptops whose letters are made larger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderation.features.agenda.model import Block
from moderation.gui import display_room
from moderation.gui.widgets.hint_button import HintButton
from tests import group_dialogs, roles_dialogs, series_dialogs, vision_dialogs
from tests.whole_window import WholeWindow, example, whole_window

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    # The offscreen platform has no window manager to tell sizes to.
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
TITLE_BAR = 30
"""Its height, in px."""
DISPLAYS = {"1366x768 at 125 %": QSize(1093, 614), "1920x1080 at 175 %": QSize(1097, 617)}


def every_dialog(whole: WholeWindow) -> Iterator[tuple[str, QDialog]]:
    for name, make in whole.dialogs():
        yield name, make()
    state, bridge, window = whole.bridge.state, whole.bridge, whole.window
    roles = next(block.id for block in state.of(Block) if block.activity == "roles")
    yield from roles_dialogs.dialogs(state, roles, "de", window)
    yield from vision_dialogs.dialogs(state, window)
    yield from series_dialogs.dialogs(bridge, window)
    yield from group_dialogs.dialogs(bridge, window)


@pytest.mark.parametrize("display", DISPLAYS.values(), ids=DISPLAYS)
def test_every_dialog_is_on_the_display(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, display: QSize
) -> None:
    monkeypatch.setattr(display_room, "_free", lambda _widget: display)
    beyond = []
    with whole_window(qtbot, size=display.toTuple()) as whole:
        whole.open(example())
        whole.window.show_minutes()
        whole.settle()
        for name, dialog in every_dialog(whole):
            dialog.show()
            qtbot.waitExposed(dialog)
            whole.settle()
            size = dialog.size()
            if size.width() > display.width() or size.height() + TITLE_BAR > display.height():
                beyond.append(f"{name}: {size.width()}x{size.height()}")
            beyond += [f"{name}: {each} is outside" for each in _outside(dialog)]
            dialog.close()
            dialog.deleteLater()
    assert beyond == []


def _outside(dialog: QWidget) -> Iterator[str]:
    """The buttons at the lower edge that the dialog does not show whole."""
    for button in dialog.findChildren(QPushButton):
        if button.isVisible() and button.window() is dialog and not _scrolled(button, dialog):
            box = QRect(button.mapTo(dialog, QPoint()), button.size())
            if not dialog.rect().contains(box):
                yield button.accessibleName() or button.text()


def _scrolled(child: QWidget, view: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None and parent is not view:
        if parent.objectName() == "qt_scrollarea_viewport":
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("display", DISPLAYS.values(), ids=DISPLAYS)
def test_what_is_missing_is_read_whole(qtbot: QtBot, display: QSize) -> None:
    with whole_window(qtbot, size=display.toTuple()) as whole:
        whole.open(example(), prepare=True)
        whole.settle()
        shown = [each for each in whole.window.findChildren(HintButton) if each.isVisible()]
        assert shown
        cut = [each.text() for each in shown if each.height() < each.heightForWidth(each.width())]
        assert cut == []
