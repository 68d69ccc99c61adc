# SPDX-License-Identifier: EUPL-1.2
"""What reads and writes dates, times, amounts and names does so wherever the machine stands."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FILES = [
    "test_amounts.py",
    "test_attendance_days.py",
    "test_calendar_file.py",
    "test_calendar_versions.py",
    "test_dates.py",
    "test_days.py",
    "test_days_beside_weekdays.py",
    "test_invitation.py",
    "test_local_day.py",
    "test_names.py",
    "test_people_forms.py",
    "test_recurring.py",
    "test_several_days.py",
    "test_said_days.py",
    "test_series_lists.py",
    "test_speakers.py",
    "test_time.py",
    "test_timetable.py",
    "test_timetable_days.py",
    "test_timetable_forms.py",
    "test_typed_when.py",
    "test_understanding.py",
]
"""Tests of everything that a day or a time of day goes through, and of what is read beside it."""
RUN = """
import sys, time, pytest
code = pytest.main(sys.argv[1:])
print("winter", -time.timezone // 3600, "summer", -time.altzone // 3600)
sys.exit(code)
"""


def properties_of(
    zone: str, files: list[Path], folder: Path, examples: int = 6
) -> subprocess.CompletedProcess[str]:
    """The property tests of these files in a process of that zone, with few examples each."""
    command = [sys.executable, "-c", RUN, "-q", "-m", "hypothesis", "-p", "no:cacheprovider"]
    if not all(file.is_relative_to(HERE) for file in files):
        # Files elsewhere are run under the same rules.
        command += ["-c", str(HERE.parents[1] / "pyproject.toml"), "-p", "tests.conftest"]
    settings = {"MODERATION_TEST_ZONE": zone, "MODERATION_TEST_EXAMPLES": str(examples)}
    return subprocess.run(
        [*command, f"--basetemp={folder}", *map(str, files)],
        env={**os.environ, **settings},
        cwd=HERE.parents[1],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("zone", "hours"),
    [("Europe/Berlin", "winter 1 summer 2"), ("America/New_York", "winter -5 summer -4")],
)
def test_all_properties_hold_in_every_zone(tmp_path: Path, zone: str, hours: str) -> None:
    done = properties_of(zone, [HERE / name for name in FILES], tmp_path / "run")
    assert done.returncode == 0, done.stdout
    assert hours in done.stdout
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) > 40


FOREIGN = """
from datetime import UTC, datetime, timedelta
from hypothesis import given, strategies as st

@given(st.integers(0, 23))
def test_a_day_of_utc_is_taken_for_the_local_one(hour):
    moment = datetime(2026, 11, 30, tzinfo=UTC) + timedelta(hours=hour)
    assert moment.date() == moment.astimezone().date()
"""


@pytest.mark.slow
@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
def test_the_run_sees_who_takes_another_day_for_the_local_one(tmp_path: Path, zone: str) -> None:
    wrong = tmp_path / "test_foreign_day.py"
    wrong.write_text(FOREIGN, encoding="utf-8")
    done = properties_of(zone, [wrong], tmp_path / "run", examples=60)
    assert "1 failed" in done.stdout, done.stdout
