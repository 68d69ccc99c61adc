# SPDX-License-Identifier: EUPL-1.2
"""Which workshop a name on the command line means."""

from __future__ import annotations

import pytest

from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.shell.jobs import Known, find

SHELF = [
    Known(Id("1"), "Parkraum Innenstadt"),
    Known(Id("2"), "Parkraum"),
    Known(Id("3"), "Bahnhofsviertel"),
    Known(Id("4"), "Schulwege"),
    Known(Id("5"), "Schulwege"),
]


@pytest.mark.parametrize(
    ("name", "meant"),
    [("Parkraum", "2"), ("parkraum", "2"), ("parkraum i", "1"), ("BAHN", "3"), ("4", "4")],
)
def test_a_workshop_is_found(name: str, meant: str) -> None:
    assert find(SHELF, name).id == meant


@pytest.mark.parametrize("name", ["", "Schulwege", "park r", "Schul", "6", "P"])
def test_nothing_is_guessed(name: str) -> None:
    with pytest.raises(UserFacingError):
        find(SHELF, name)
