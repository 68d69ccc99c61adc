# SPDX-License-Identifier: EUPL-1.2
"""What tests of windows share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.display import Display
from tests.whole_window import WholeWindow, whole_window


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    """A screen of its own with a laptop and a projector, for the tests of one file."""
    with Display(tmp_path_factory.mktemp("display")) as found:
        yield found


@pytest.fixture
def leading(qtbot: QtBot) -> Iterator[WholeWindow]:
    """The whole window with the example, in its first block, seen by who leads it."""
    with whole_window(qtbot) as found:
        found.begin_leading()
        yield found
