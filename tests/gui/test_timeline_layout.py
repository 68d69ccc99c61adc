"""The moderator's page of the timeline at the sizes of its screens."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from tests.timeline_page import box, look, opened

__all__ = ["look"]

# The offscreen platform has no window manager to tell sizes to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize(("width", "height"), [(862, 600), (864, 772), (1200, 900)])
@pytest.mark.parametrize("chosen", ["station", "vision", "e1", None])
def test_nothing_is_clipped(qtbot: QtBot, width: int, height: int, chosen: str | None) -> None:
    page = opened(qtbot, width=width, height=height)
    page.work.choose(Id(chosen) if chosen else None)
    QApplication.processEvents()

    assert page.size().toTuple() == (width, height)
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.parent() in {page, page.card.stack.currentWidget()}:
            assert page.rect().contains(widget.geometry()) or widget.parent() is not page
            assert widget.width() >= widget.minimumSizeHint().width(), widget
            assert widget.height() >= widget.minimumSizeHint().height(), widget
    placed = page.board.plan.placed
    assert all(one.label for one in placed)
    assert all(one.left >= page.board.plan.axis.left - 2 for one in placed)
    assert all(one.right <= page.board.viewport().width() + 2 for one in placed)


def test_a_chosen_step_is_scrolled_into_view(qtbot: QtBot) -> None:
    page = opened(qtbot, height=480)
    page.work.choose(Id("bus"))
    bar = box(page, "bus")

    assert bar.bottom() <= page.board.viewport().height()
    page.work.choose(Id("rules"))
    assert box(page, "rules").top() >= page.board.ground.head
