# SPDX-License-Identifier: EUPL-1.2
"""Displays of all kinds: which carries the wall, and whether every control is on the screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]


def on_screens(screens: list[dict[str, Any]], what: str, tmp_path: Path) -> Any:
    """What a process on such displays tells; the first one is the primary one."""
    config = tmp_path / "screens.json"
    whole = [{"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **screen} for screen in screens]
    config.write_text(json.dumps({"screens": whole}), encoding="utf-8")
    platform = f"offscreen:configfile={config}"
    environment = {**os.environ, "QT_QPA_PLATFORM": platform, "LC_ALL": "de_DE.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.two_screens", what],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def at(name: str, x: int, width: int, height: int, **more: Any) -> dict[str, Any]:
    return {"name": name, "x": x, "y": 0, "width": width, "height": height, **more}


@pytest.mark.parametrize("first", ["projector", "laptop"])
def test_the_wall_is_where_the_desk_is_not(first: str, tmp_path: Path) -> None:
    sizes = {"projector": (1920, 1080), "laptop": (1366, 768)}
    second = next(name for name in sizes if name != first)
    screens = [at(first, 0, *sizes[first]), at(second, sizes[first][0], *sizes[second])]
    told = on_screens(screens, "moved", tmp_path)
    assert [each["desk"] for each in told] == [told[0]["primary"], "laptop", "projector"]
    for each in told:
        assert {each["desk"], each["wall"]} == {"projector", "laptop"}
        assert each["fills"]
        assert each["chip"]


@pytest.mark.parametrize(
    ("size", "scale"), [((1920, 1080), 1.75), ((1366, 768), 1.25), ((1366, 768), 1.0)]
)
def test_every_control_is_on_the_screen(
    size: tuple[int, int], scale: float, tmp_path: Path
) -> None:
    width, height = (round(side / scale) for side in size)
    screens = [at("laptop", 0, width, height, dpr=scale)]
    assert on_screens(screens, "outside", tmp_path) == []
