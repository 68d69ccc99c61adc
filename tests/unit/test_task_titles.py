# SPDX-License-Identifier: EUPL-1.2
"""Which titles of tasks speak of what a body decides by law, and which do not."""

from __future__ import annotations

import pytest

from moderation.activities.roles import competences
from tests.task_titles import LAW, NEAR, NO_LAW, TITLES, Title, facts


def matters(title: Title) -> set[str]:
    """The entries of the state's file that a title speaks of."""
    code = competences.code_of(title.land, "de")
    return {law.matter for law in code.touching(title.words)}


def test_the_table_has_sixty_titles_twenty_of_each_kind() -> None:
    assert [len(part) for part in (LAW, NO_LAW, NEAR)] == [20, 20, 20]
    assert len({str(title) for title in TITLES}) == 60
    assert all(title.matters for title in LAW)
    assert not any(title.matters for title in NO_LAW)


@pytest.mark.parametrize("title", TITLES, ids=str)
def test_every_answer_cites_an_entry_of_the_facts(title: Title) -> None:
    entry = facts("competences_check")[title.land.upper()][title.cites]
    assert title.quoted in f"{entry.get('quote', '')} {entry.get('right', '')}"


@pytest.mark.parametrize("title", TITLES, ids=str)
def test_a_title_is_read_as_the_table_says(title: Title) -> None:
    assert matters(title) == title.matters
