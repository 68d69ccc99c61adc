# SPDX-License-Identifier: EUPL-1.2
"""The program's own files: for this user alone, begun anew when damaged, nothing left behind."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.storable import harmless
from moderation.domain.texts import Catalogue
from moderation.paths import drafts_path, settings_path
from moderation.settings import Settings
from moderation.shell import cli
from moderation.storage import erasure, own_files, passing, settings_file
from moderation.windows.main.drafts import Drafts

DEEP = "[" * 200_000
DAMAGED = {
    "nothing": b"",
    "no JSON": b"{",
    "no letters": b"\xff\xfe\x00",
    "200,000 lists": DEEP.encode(),
    "200,000 objects": ('{"a":' * 200_000).encode(),
}


@pytest.fixture(autouse=True)
def folder(data_dir: Path) -> Iterator[Path]:
    """A data folder that others may look into, as one that was there before; nothing unsaid."""
    data_dir.mkdir(exist_ok=True)
    data_dir.chmod(0o755)
    before = os.umask(0o022)
    own_files.news()
    yield data_dir
    os.umask(before)
    own_files.news()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def typed(words: str, workshop: str = "w") -> None:
    Drafts(Id(workshop)).write({"text": words})


# ------------------------------------------------------------------------------ who may read


@pytest.mark.parametrize("loose", [False, True], ids=["new", "there before, for all"])
def test_settings_and_drafts_are_for_this_user_alone(loose: bool) -> None:
    for path in (settings_path(), drafts_path()):
        if loose:
            path.write_text("{}", encoding="utf-8")
            path.chmod(0o644)
    settings_file.save(Settings(language="de"), settings_path())
    typed("Kanarienvogel")
    assert mode(settings_path()) == mode(drafts_path()) == 0o600
    typed("bleibt", "other")
    erasure.erase_drafts(drafts_path(), [Id("w")])
    assert "bleibt" in drafts_path().read_text("utf-8")
    assert mode(drafts_path()) == 0o600


# ------------------------------------------------------------------------------ damaged


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_settings_and_drafts_are_put_aside_and_said(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    settings_path().write_bytes(DAMAGED[name])
    drafts_path().write_bytes(DAMAGED[name])
    assert settings_file.load(settings_path()) == Settings()
    assert Drafts(Id("w")).typed() == {}
    for path in (settings_path(), drafts_path()):
        kept = path.with_name(f"{path.stem}-damaged.json")
        assert kept.read_bytes() == DAMAGED[name]
        assert mode(kept) == 0o600
        assert not path.exists()
    said = [Catalogue.load("de").text(message) for message in own_files.news()]
    assert len(said) == 2
    assert "settings-damaged.json" in said[0]
    assert own_files.news() == [], "said once"
    settings_path().write_bytes(DAMAGED[name])
    assert cli.main(["list"]) == 0
    assert "settings-damaged.json" in capsys.readouterr().err


@pytest.mark.parametrize("wrong", ['{"language": 7}', '{"room_depth": "far"}', "[]", '{"x": 1}'])
def test_settings_of_wrong_types_are_put_aside(wrong: str) -> None:
    settings_path().write_text(wrong, encoding="utf-8")
    assert settings_file.load(settings_path()) == Settings()
    assert len(own_files.news()) == 1


@pytest.mark.parametrize("what", ["directory", "pipe", "device"])
def test_what_is_no_file_keeps_nobody(what: str) -> None:
    for path in (settings_path(), drafts_path()):
        if what == "directory":
            path.mkdir()
        elif what == "pipe":
            os.mkfifo(path)
        else:
            path.symlink_to("/dev/zero")
    assert settings_file.load(settings_path()) == Settings()
    assert Drafts(Id("w")).typed() == {}
    settings_file.save(Settings(language="en"), settings_path())
    typed("geht weiter")
    if what != "directory":
        assert settings_file.load(settings_path()).language == "en"
        assert Drafts(Id("w")).typed()["text"] == "geht weiter"


def test_a_directory_where_a_temp_file_should_be_is_in_nobodys_way() -> None:
    for name in ("settings.new", "drafts.new", ".settings.json-.new"):
        (settings_path().parent / name).mkdir()
    settings_file.save(Settings(language="en"), settings_path())
    typed("da")
    assert settings_file.load(settings_path()).language == "en"
    assert Drafts(Id("w")).typed()["text"] == "da"


# ------------------------------------------------------------------------------ erasure


@pytest.mark.parametrize("name", DAMAGED)
def test_drafts_that_cannot_be_read_make_no_erasure_impossible(folder: Path, name: str) -> None:
    drafts_path().write_bytes(DAMAGED[name] + b"Kanarienvogel")
    (folder / ".drafts.json-abc.new").write_bytes(b"Kanarienvogel")
    erasure.erase_drafts(drafts_path(), [Id("w")], ["Kanarienvogel"])
    left = [path for path in folder.rglob("*") if b"Kanarienvogel" in path.read_bytes()]
    assert left == []


# ------------------------------------------------------------------------------ left behind


def test_what_a_killed_process_left_is_removed(folder: Path) -> None:
    for name in (".settings.json-abc.new", ".drafts.json-x.new"):
        (folder / name).write_bytes(b"x")
    other = folder / ".moderation.sqlite-x.new"
    other.write_bytes(b"x")
    own_files.drop_leftovers(settings_path(), drafts_path())
    assert [path.name for path in folder.iterdir()] == [other.name]


MAKE = """
import os, sys
from moderation.storage import passing
folder = passing.folder()
(folder / "workshop.json").write_text("Kanarienvogel")
sys.stdout.write(str(folder)); sys.stdout.flush()
os.kill(os.getpid(), 9)
"""


def test_files_that_a_killed_process_handed_on_go_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", MAKE], env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    left = Path(done.stdout)
    assert (left / "workshop.json").is_file()
    assert mode(left) == 0o700
    mine = passing.folder()
    foreign = tmp_path / f"moderation-{os.getuid()}"
    foreign.mkdir()
    passing.drop_leftovers()
    assert not left.exists()
    assert mine.is_dir(), "this process is still there"
    assert foreign.is_dir()


# ------------------------------------------------------------------------------ the terminal


@given(st.text())
def test_no_control_reaches_a_terminal(words: str) -> None:
    shown = harmless(words)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in shown)
    if not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in words):
        assert shown == words


@pytest.mark.parametrize("key", ["\x1b[31mrot", "a\rb", "\x9b31m", "\x07"])
def test_controls_in_a_file_are_said_as_numbers(
    tmp_path: Path, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.json"
    workshop = {"id": "w", "title": "x", key: 1}
    whole = {"format": "moderation-workshop", "version": 1, "workshop": workshop, "entities": {}}
    path.write_text(json.dumps(whole), encoding="utf-8")
    assert cli.main(["import", str(path)]) == 1
    said = capsys.readouterr().err
    assert key not in said
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in said.rstrip("\n"))


def test_a_title_does_not_steer_the_terminal_that_lists_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.json"
    workshop = {"id": "w", "title": "Plan\x1b]0;böse\x07 A"}
    whole = {"format": "moderation-workshop", "version": 1, "workshop": workshop, "entities": {}}
    path.write_text(json.dumps(whole), encoding="utf-8")
    assert cli.main(["import", str(path)]) == 0
    assert cli.main(["list"]) == 0
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert "\\x1b]0;böse" in said
