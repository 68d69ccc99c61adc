# SPDX-License-Identifier: EUPL-1.2
"""Grids of letters take few pages, and everybody can read them from the last row."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.activities.roles.wall import AGREED
from moderation.domain.projection import WallItem
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.gui.canvas import RoomMetrics
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests import involvement_sample, roles_sample
from tests.wall.test_nothing_dropped import pages_of

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FAR = RoomMetrics(12.0, 3.0)
LONG = "Zweckverband für Wasserversorgung und Abwasserbeseitigung Oberes Auental"


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    set_language("de")


def sheets_of(state: State, key: str, room: RoomMetrics | None) -> list[int]:
    """The rows on every page of the grid of the first block; nothing in it is cut."""
    block = next(iter(state.of(Block)))
    pages = pages_of(state, WallItem(key=key, block_id=block.id), room)
    assert [fault for page in pages for fault in page.faults] == []
    assert all(run.complete for page in pages for run in page.runs)
    return [len(page.runs) for page in pages]


def test_a_matrix_of_nine_tasks_and_six_bodies_is_read_across_from_twelve_metres() -> None:
    bodies = (*roles_sample.BODIES, ("Kreis", roles_sample.O))
    tasks = tuple((title, f"{letters} I", task) for title, letters, task in roles_sample.TASKS)
    state = roles_sample.state_of(bodies=bodies, tasks=tasks)
    block = next(iter(state.of(Block)))
    pages = pages_of(state, WallItem(key=AGREED, block_id=block.id), FAR)
    assert len(pages) <= 3
    for page in pages:
        shown = [run.text for run in page.runs]
        # Every body stands on every page: a task is read in one line.
        assert [name for name, _side in bodies if not any(name in one for one in shown)] == []
    for title, _letters, _operative in tasks:
        assert sum(title in [run.text for run in page.runs] for page in pages) == 1


@pytest.mark.parametrize("room", [None, FAR])
def test_one_long_name_costs_an_involvement_map_no_page_for_every_row(
    room: RoomMetrics | None,
) -> None:
    actors = (
        (LONG, involvement_sample.O, "I H I E I E"),
        *(
            (f"Fraktion {letter}", involvement_sample.P, "H H H I I I")
            for letter in "ABCDEFGHIJKLM"
        ),
    )
    state = involvement_sample.state_of(actors=actors, units=())
    pages = sheets_of(state, "involvement.map", room)
    assert len(pages) <= (2 if room is None else 5)
