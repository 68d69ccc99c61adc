# SPDX-License-Identifier: EUPL-1.2
"""Workshop files from before a kind of entity was renamed are read like new ones."""

from __future__ import annotations

import json
from typing import Any

import pytest

from moderation.features.findings.model import FindingAnswer
from moderation.paths import resource
from moderation.storage import workshop_file

EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")


def _as_it_was() -> dict[str, Any]:
    """The example as it was written when only the role matrix had findings."""
    data: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    hints = []
    for row in data["entities"].pop("finding_answer"):
        task, *bodies = row.pop("about_ids")
        hints.append({**row, "task_id": task, "body_ids": bodies})
    data["entities"]["role_hint"] = hints
    return data


def _answers(text: str) -> list[tuple[str, str, int]]:
    found = [each for each in workshop_file.parse(text, "a.json") if type(each) is FindingAnswer]
    return [(each.rule, each.reason, len(each.about_ids)) for each in found]


def test_answers_to_findings_of_the_role_matrix_are_kept() -> None:
    now = _answers(EXAMPLE.read_text(encoding="utf-8"))
    assert now, "the example has such an answer"
    assert _answers(json.dumps(_as_it_was())) == now


@pytest.mark.parametrize("hints", [7, [7], [{}], [{"task_id": 7, "body_ids": 7}], {"id": "a"}])
def test_what_is_wrong_in_them_is_refused_by_name(hints: object) -> None:
    data = _as_it_was()
    data["entities"]["role_hint"] = hints
    with pytest.raises(workshop_file.WorkshopFileError) as caught:
        workshop_file.parse(json.dumps(data), "a.json")
    assert "entities" in str(caught.value)
