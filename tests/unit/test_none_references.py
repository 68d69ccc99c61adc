"""PySide6 6.12 loses a reference to None at nearly every call, which ends the program."""

import sys

import pytest
from pytestqt.qtbot import QtBot

CALLS = 2_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_calls_into_qt_keep_the_references_to_none(qtbot: QtBot) -> None:
    from PySide6.QtCore import QCoreApplication, QObject
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    thing = QObject(widget)

    before = sys.getrefcount(None)
    for _ in range(CALLS):
        QCoreApplication.processEvents()
        widget.setToolTip("")
        thing.setObjectName("")
    lost = before - sys.getrefcount(None)

    assert lost < CALLS // 100
