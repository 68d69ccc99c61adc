"""What a screen reader has walked through is let go of once, and the program ends in peace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from moderation.gui.painted_items import PaintedItem, offer_items
from moderation.gui.tokens import SEMIBOLD, Size
from moderation.gui.widgets.labels import PlainLabel

ROOT = Path(__file__).parents[2]


class Painted(QScrollArea):
    """A board with three things on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        offer_items()

    def painted_keys(self) -> list[str]:
        return ["a", "b", "c"]

    def painted_item(self, key: str) -> PaintedItem:
        return PaintedItem(f"Karte {key}", QRect(0, 0, 5, 5))

    def scrolled(self, _value: int) -> None:
        """Connecting it gives the widget another slot, and Qt another description of its class."""


def read_and_close() -> None:
    """Boards come, are read, get a slot, are read again, and go."""
    for _ in range(20):
        holder = QWidget()
        board = Painted(holder)
        holder.show()
        held = []
        for _again in range(2):
            said = QAccessible.queryAccessibleInterface(board)
            items = [said.child(place) for place in range(3)]
            words = [item.text(QAccessible.Text.Name) for item in items]
            assert words == ["Karte a", "Karte b", "Karte c"]
            held += [said, *items]
            board.verticalScrollBar().valueChanged.connect(board.scrolled)
        title = PlainLabel(holder, text="Auental", size=Size.TITLE, weight=SEMIBOLD)
        for _again in range(2):
            held.append(QAccessible.queryAccessibleInterface(title))
            assert held[-1].role() is QAccessible.Role.Heading
            title.windowTitleChanged.connect(board.scrolled)
        holder.close()
        holder.deleteLater()
        del board, holder, title
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not any(shiboken6.isValid(each) for each in held)


def test_what_was_read_goes_with_its_widget(qapp: QApplication) -> None:
    assert qapp is not None
    read_and_close()


@pytest.mark.parametrize("closed", [True, False])
def test_a_program_whose_boards_were_read_ends_in_peace(closed: bool) -> None:
    program = (
        "import sys\n"
        "from PySide6.QtGui import QAccessible\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from tests.gui.test_painted_items import *\n"
        "app = QApplication(sys.argv)\n"
        f"if {closed}:\n"
        "    read_and_close()\n"
        "else:\n"
        "    holder = QWidget()\n"
        "    board = Painted(holder)\n"
        "    title = PlainLabel(holder, text='Auental', size=Size.TITLE, weight=SEMIBOLD)\n"
        "    QAccessible.queryAccessibleInterface(title).role()\n"
        "    for again in range(2):\n"
        "        said = QAccessible.queryAccessibleInterface(board)\n"
        "        said.child(0)\n"
        "        board.verticalScrollBar().valueChanged.connect(board.scrolled)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
