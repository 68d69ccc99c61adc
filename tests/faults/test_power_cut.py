"""The power goes at any moment: what was said to be saved is there, nothing is half."""

import shutil
from pathlib import Path

import pytest

from tests.faults import power

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="records system calls with strace, which is missing"
)
LONG = [pytest.mark.faults, pytest.mark.timeout(3600)]


@pytest.mark.parametrize(("cuts", "steps"), [(200, 60), pytest.param(10_000, 300, marks=LONG)])
def test_after_a_power_cut_nothing_is_lost_or_half(cuts: int, steps: int, tmp_path: Path) -> None:
    found = power.cuts("Honest", cuts, 3, tmp_path, steps=steps)
    print(cuts, "power cuts:", dict(found))
    assert +found == {"cuts": cuts}


@pytest.mark.parametrize(
    ("kind", "defect"),
    [
        ("SyncsRarely", "lost"),
        ("NeverSyncs", "corrupt"),
        ("ThreeCommits", "torn"),
        ("AcknowledgesEarly", "lost"),
        ("InPlace", "corrupt"),
    ],
)
def test_writer_that_lies_is_caught(kind: str, defect: str, tmp_path: Path) -> None:
    found = power.cuts(kind, 200, 3, tmp_path, steps=40)
    assert found[defect] > 0
    assert found["differs from the real disk"] == 0
