"""Killed at any moment: what was said to be saved is there, nothing is half; liars are caught."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

LONG = [pytest.mark.faults, pytest.mark.timeout(3600)]


def killed(job: str, kind: str, rounds: int, folder: Path) -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killing", job, kind, str(rounds), "7", folder],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, int] = json.loads(done.stdout)
    print(job, kind, rounds, found)
    return found


@pytest.mark.parametrize("rounds", [25, pytest.param(1000, marks=LONG)])
def test_killed_while_writing_nothing_is_lost_or_half(rounds: int, tmp_path: Path) -> None:
    found = killed("steps", "Honest", rounds, tmp_path)
    assert found.pop("steps") > rounds // 3  # many were killed in the middle of it
    assert found == {}


@pytest.mark.parametrize(
    ("kind", "defect"),
    [("AcknowledgesEarly", "lost"), ("ThreeCommits", "torn"), ("InPlace", "corrupt")],
)
def test_writer_that_lies_is_caught(kind: str, defect: str, tmp_path: Path) -> None:
    assert killed("steps", kind, 25, tmp_path)[defect] > 0


@pytest.mark.parametrize("rounds", [10, pytest.param(200, marks=LONG)])
def test_killed_during_backups_one_is_valid_at_any_moment(rounds: int, tmp_path: Path) -> None:
    assert killed("backups", "Honest", rounds, tmp_path) == {}


def test_backup_written_in_place_is_caught(tmp_path: Path) -> None:
    assert killed("backups", "InPlace", 10, tmp_path)["no valid backup"] > 0


@pytest.mark.parametrize("rounds", [10, pytest.param(500, marks=LONG)])
def test_killed_while_migrating_the_store_is_old_or_new(rounds: int, tmp_path: Path) -> None:
    found = killed("upgrades", "Honest", rounds, tmp_path)
    assert found.pop("old", 0) + found.pop("new", 0) == rounds
    assert found == {}


def test_migration_in_several_transactions_is_caught(tmp_path: Path) -> None:
    found = killed("upgrades", "Liar", 15, tmp_path)
    assert found["hybrid"] > 0
    assert found["stuck"] > 0
