# SPDX-License-Identifier: EUPL-1.2
"""What the label calls saved is there after a kill at that moment, and drafts come back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

LONG = [pytest.mark.faults, pytest.mark.timeout(3600)]


def killed(kind: str, rounds: int, folder: Path) -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.labelled", kind, str(rounds), "11", folder],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    print(kind, rounds, found)
    return found


@pytest.mark.parametrize("rounds", [12, pytest.param(300, marks=LONG)])
def test_what_the_label_calls_saved_is_there_after_a_kill(rounds: int, tmp_path: Path) -> None:
    found = killed("Honest", rounds, tmp_path)
    assert found.pop("rounds") == rounds
    assert found.pop("promises") > rounds // 2
    # Many were killed while cards waited: those came back from their drafts.
    assert found.pop("waiting") > rounds // 10
    assert found == {}


@pytest.mark.parametrize(
    ("kind", "defect"), [("LyingLabel", "the label lied"), ("LyingDrafts", "a draft is lost")]
)
def test_a_label_that_lies_and_a_draft_that_goes_early_are_caught(
    kind: str, defect: str, tmp_path: Path
) -> None:
    assert killed(kind, 12, tmp_path)[defect] > 0
