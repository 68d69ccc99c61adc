"""Small disks for tests: mounted for a test, full or read-only at will."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MEGABYTE = 1_000_000


class SmallDisk:
    """A mounted disk of a few megabytes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._filler = root / "filler"

    def fill(self, leave: int = 0) -> None:
        """Use all space but ``leave`` bytes."""
        with self._filler.open("ab", buffering=0) as file:
            size = 65536
            while size:
                free = shutil.disk_usage(self.root).free - leave
                size = min(size, max(free, 0))
                if not size:
                    return
                try:
                    file.write(b"\xff" * size)
                except OSError:
                    size //= 2

    def free(self) -> None:
        """Give the space back."""
        self._filler.unlink()

    def only_readable(self) -> None:
        """Mount it anew for reading."""
        _run("mount", "-o", "remount,ro", self.root)


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"{command[0]} does not work here: {done.stderr.strip()}")


@contextmanager
def mounted(kind: str, root: Path, megabytes: int = 12) -> Iterator[SmallDisk]:
    """A small disk of a kind ("tmpfs" or "ext4"); skips the test where mounting is not allowed."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    root.mkdir()
    if kind == "tmpfs":
        _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", root)
    else:
        image = root.with_suffix(".img")
        with image.open("wb") as file:
            file.truncate(megabytes * MEGABYTE)
        _run("mkfs.ext4", "-q", "-m", "0", "-O", "^has_journal", image)
        _run("mount", "-o", "loop", image, root)
    try:
        yield SmallDisk(root)
    finally:
        subprocess.run(["umount", "-l", root], check=True)
