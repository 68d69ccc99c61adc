"""A job on the writer's thread outlives the window that wanted its result."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderation.windows.errand import Errand
from tests.stores import open_writer


def waits(go_on: threading.Event, _store: object) -> bool:
    """A job that takes as long as somebody else says."""
    return go_on.wait(20)


def test_a_result_arrives_and_one_that_nobody_waits_for_is_let_go(
    qtbot: QtBot, tmp_path: Path
) -> None:
    heard: list[object] = []
    with open_writer(tmp_path / "store.sqlite") as writer:
        for gone in (True, False):
            window, go_on = QObject(), threading.Event()
            Errand(window, writer, partial(waits, go_on), heard.append, print)
            if gone:
                shiboken6.delete(window)
            go_on.set()
            writer.submit(lambda _store: None).result(20)
        qtbot.waitUntil(lambda: bool(heard), timeout=5000)
    assert heard == [True], "the first errand went with its window"
