# SPDX-License-Identifier: EUPL-1.2
"""Blank sheets for both sides: every row and column, no letter, readable without seeing it."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

from moderation import registry
from moderation.activities.roles.model import RoleStage
from moderation.activities.roles.papers import sheets
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.minutes.document import PageFigure
from moderation.minutes.drawing import Text
from moderation.minutes.paper import A3_LANDSCAPE
from moderation.minutes.pdf import write_pdf
from tests import pdf_checks
from tests.roles_sample import BLOCK, BODIES, TASKS, state_of

assert registry.ROOMS
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


def pages_of(state: State) -> list[PageFigure]:
    found = sheets(MinutesView(state), BLOCK).blocks
    assert all(isinstance(page, PageFigure) for page in found)
    return [page for page in found if isinstance(page, PageFigure)]


def words(page: PageFigure) -> str:
    return " ".join(shape.text for shape in page.shapes if isinstance(shape, Text))


def test_each_side_gets_a_sheet_with_all_rows_and_columns() -> None:
    pages = pages_of(state_of(RoleStage.OWN_VIEW))
    assert [page.title for page in pages] == ["Sicht: Politik", "Sicht: Verwaltung"]
    for page in pages:
        assert (page.width, page.height) == A3_LANDSCAPE
        for title, _letters, _operative in TASKS:
            assert title in page.alt
        for name, _side in BODIES:
            assert name in page.alt
        assert "Bürgermeisteramt (Verwaltungsleitung)" in page.alt
        assert "D Durchführung" in words(page)


def test_nothing_that_somebody_said_is_on_them() -> None:
    blank = state_of(RoleStage.OWN_VIEW, tasks=tuple((t, "- - - - -", o) for t, _l, o in TASKS))
    assert pages_of(blank) == pages_of(state_of(RoleStage.OWN_VIEW))


def test_a_large_matrix_takes_several_sheets_and_nothing_leaves_the_page() -> None:
    tasks = tuple((f"Aufgabe {n} mit einem langen Namen", "- " * 24, False) for n in range(40))
    bodies = tuple((f"Straßenverkehrsbehörde {n}", (Side.OTHERS)) for n in range(24))
    pages = pages_of(state_of(RoleStage.OWN_VIEW, tasks=tasks, bodies=bodies))
    assert len(pages) == 2 * 4 * 2
    assert pages[0].title == "Sicht: Politik, Bogen 1 von 8"
    seen = " ".join(page.alt for page in pages[:8])
    assert all(title in seen for title, _letters, _operative in tasks)
    assert all(name in seen for name, _side in bodies)
    for page in pages:
        for shape in page.shapes:
            if isinstance(shape, Text):
                assert 0 <= shape.x <= page.width
                assert 0 <= shape.y <= page.height


@pytest.mark.parametrize("empty", [False, True])
def test_the_file_is_tagged_and_has_a_bookmark_per_sheet(empty: bool) -> None:
    state = state_of(RoleStage.OWN_VIEW, **({"tasks": (), "bodies": ()} if empty else {}))
    target = io.BytesIO()
    write_pdf(sheets(MinutesView(state), BLOCK), target, created=NOW)
    roles = pdf_checks.roles(target.getvalue())
    assert roles.count("Figure") == 2
