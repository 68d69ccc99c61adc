# SPDX-License-Identifier: EUPL-1.2
"""Files for group rooms without a window."""

from __future__ import annotations

import json
from pathlib import Path

from moderation import registry
from moderation.domain.state import State
from moderation.features.group_work import result_file
from moderation.features.group_work.model import group_work_of
from moderation.features.people.model import Participant
from tests.group_rooms import GroupRoom, full_plenary
from tests.unit.test_cli import EXAMPLE, TITLE, done, refused


def test_a_block_is_handed_out_from_the_library_and_its_result_exported(
    data_dir: Path, tmp_path: Path
) -> None:
    del data_dir
    done("import", EXAMPLE)
    out, back = tmp_path / "gruppe.json", tmp_path / "ergebnis.json"
    done("export", TITLE, "--group", "Gruppe A", "--block", "Ziele", "-o", out)
    state = State.holding(registry.read_workshop(out, own_ids=True))
    work = group_work_of(state)
    assert work is not None
    assert work.group == "Gruppe A"
    assert not state.of(Participant)
    done("export", out, "--result", "-o", back)
    assert json.loads(back.read_text(encoding="utf-8"))["group"]["group"] == "Gruppe A"
    assert result_file.read(back).plenary == work.plenary


def test_what_cannot_be_exported_is_one_sentence(data_dir: Path, tmp_path: Path) -> None:
    del data_dir
    out = tmp_path / "gruppe.json"
    assert "--block" in refused("export", EXAMPLE, "--group", "A", "-o", out)
    assert "--block" in refused("export", EXAMPLE, "--group", "A", "--block", "X", "-o", out)
    assert "Name" in refused("export", EXAMPLE, "--group", " ", "--block", "Ziele", "-o", out)
    assert "Gruppenraum" in refused("export", EXAMPLE, "--result", "-o", out)
    assert not out.exists()


def test_what_does_not_go_together_is_one_sentence_and_writes_nothing(
    data_dir: Path, tmp_path: Path
) -> None:
    del data_dir
    out = tmp_path / "gruppe.json"
    done("import", EXAMPLE)
    for workshop in (EXAMPLE, TITLE):
        for block in ("Ziele", ""):
            assert "--group" in refused("export", workshop, "--block", block, "-o", out)
        for more in (("--group", "A"), ("--block", "Ziele"), ("--group", "A", "--block", "Ziele")):
            assert "--result" in refused("export", workshop, "--result", *more, "-o", out)
    assert not out.exists()


def test_a_result_is_no_workshop_to_import(data_dir: Path, tmp_path: Path) -> None:
    del data_dir
    plenary = full_plenary()
    path = tmp_path / "ergebnis.json"
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    path.write_text(room.written(), encoding="utf-8")
    assert "einarbeiten" in refused("import", path)
