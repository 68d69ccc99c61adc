# SPDX-License-Identifier: EUPL-1.2
"""Files that a user names are read within limits, and nothing else is read at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from moderation.storage.regular_file import NoFile, Silent, TooLarge, read_regular
from moderation.storage.trouble import reason


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(bytes(range(256)) * 9000)
    assert read_regular(path, 3_000_000) == path.read_bytes()
    link = tmp_path / "link"
    link.symlink_to(path)
    assert read_regular(link, 3_000_000) == path.read_bytes()


@pytest.mark.parametrize("size", [1, 99, 100])
def test_the_limit_itself_may_be_reached(tmp_path: Path, size: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * size)
    assert len(read_regular(path, 100)) == size
    with pytest.raises(TooLarge):
        read_regular(path, size - 1)


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "."])
def test_devices_and_folders_are_no_files(name: str) -> None:
    with pytest.raises(NoFile) as refused:
        read_regular(Path(name), 1000)
    assert str(reason(refused.value)) == "it is no file that can be read, but a folder or a device"


def test_a_pipe_that_nobody_writes_into_does_not_wait(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(NoFile):
        read_regular(path, 1000)


def test_a_folder_that_does_not_answer_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over, real = threading.Event(), os.open

    def late(*_told: object) -> int:
        # A handle that whoever gave up may close: True would be the one that pytest writes to.
        over.wait(30)
        return real(os.devnull, os.O_RDONLY)

    monkeypatch.setattr(os, "open", late)
    with pytest.raises(Silent) as refused:
        read_regular(tmp_path / "far", 1000, patience=0.05)
    over.set()
    assert str(reason(refused.value)) == "its folder does not answer"


def test_what_is_missing_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_regular(tmp_path / "none", 1000)
    with pytest.raises(OSError, match="no regular file"):
        read_regular(Path("a\0b"), 1000)
