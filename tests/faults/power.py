"""Power cuts: the writer's system calls are recorded, and the disk is rebuilt at random moments.

What was synced is there. Of what was not, any part may be missing, in any order, torn at 512
bytes; names appear and vanish in order, but a folder that was not synced may have lost the last
of them. Killing a process cannot show this: the system still has everything it wrote.

``python -m tests.faults.power CHILD FOLDER STEPS`` is the recorded program.
"""

import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from moderation.storage.backup import newest_valid
from tests.faults import subject

SECTOR = 512
BACKED_UP = 1_000_000
"""Acknowledged when there is a backup."""

CALLS = (
    "openat,open,creat,close,write,pwrite64,pwritev,writev,ftruncate,truncate,fallocate,fsync,"
    "fdatasync,sync_file_range,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,"
    "mkdirat,copy_file_range,sendfile,dup,dup2,dup3,mmap,lseek"
)


@dataclass
class Inode:
    """A file: what is surely on the disk, and what was written since."""

    synced: bytearray = field(default_factory=bytearray)
    cached: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes] | int] = field(default_factory=list)

    def write(self, at: int, data: bytes) -> None:
        """Bytes at a position."""
        self.waiting.append((at, data))
        _put(self.cached, at, data)

    def truncate(self, size: int) -> None:
        """A new size."""
        self.waiting.append(size)
        _resize(self.cached, size)

    def sync(self) -> None:
        """Everything is on the disk now."""
        self.synced = bytearray(self.cached)
        self.waiting.clear()

    def after_cut(self, rng: random.Random) -> bytes:
        """What the disk may hold if the power goes now."""
        data = bytearray(self.synced)
        how = rng.randrange(4)
        for change in self.waiting:
            if how == 0:
                break  # nothing of it
            if how > 1 and rng.random() < 0.5:
                continue  # this one is lost
            if isinstance(change, int):
                _resize(data, change)
                continue
            at, content = change
            if how == 3 and rng.random() < 0.5:
                # Whole sectors of it, any of them.
                start = 0
                while start < len(content):
                    end = min(len(content), start + SECTOR - (at + start) % SECTOR)
                    if rng.random() < 0.5:
                        _put(data, at + start, content[start:end])
                    start = end
            else:
                _put(data, at, content)
        return bytes(data)


def _put(data: bytearray, at: int, content: bytes) -> None:
    if len(data) < at:
        data.extend(bytes(at - len(data)))
    data[at : at + len(content)] = content


def _resize(data: bytearray, size: int) -> None:
    if size < len(data):
        del data[size:]
    else:
        data.extend(bytes(size - len(data)))


@dataclass
class Disk:
    """The folder of the recorded program as the system sees it, and as the disk may."""

    root: str
    names: dict[str, Inode] = field(default_factory=dict)
    synced_names: dict[str, Inode] = field(default_factory=dict)
    waiting: list[tuple[str, Inode | None]] = field(default_factory=list)
    acknowledged: int = -1
    backed_up: bool = False

    def name(self, path: str, inode: Inode | None) -> None:
        """A name appears, changes its file or vanishes."""
        if inode is None:
            self.names.pop(path, None)
        else:
            self.names[path] = inode
        self.waiting.append((path, inode))

    def sync_folder(self, folder: str) -> None:
        """The names in a folder are on the disk now."""
        left = []
        for path, inode in self.waiting:
            if os.path.dirname(path) != folder:  # noqa: PTH120 - text of a trace
                left.append((path, inode))
            elif inode is None:
                self.synced_names.pop(path, None)
            else:
                self.synced_names[path] = inode
        self.waiting = left

    def after_cut(self, rng: random.Random) -> dict[str, bytes]:
        """The files that may be there if the power goes now."""
        names = dict(self.synced_names)
        for path, inode in self.waiting[: rng.randint(0, len(self.waiting))]:
            if inode is None:
                names.pop(path, None)
            else:
                names[path] = inode
        return {path: inode.after_cut(rng) for path, inode in names.items()}


_LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)(.*)$", re.DOTALL)
_UNFINISHED = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$", re.DOTALL)
_RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_PLACE = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def calls(trace: Path) -> Iterator[tuple[str, str, int]]:
    """Every successful call: its name, its arguments, its result. In the order of their ends."""
    begun: dict[str, str] = {}
    for line in trace.read_text(encoding="latin-1").splitlines():
        if match := _UNFINISHED.match(line):
            begun[match[1]] = match[2]
            continue
        if match := _RESUMED.match(line):
            line = f"{match[1]} {begun.pop(match[1])}{match[2]}"  # noqa: PLW2901
        if (match := _LINE.match(line)) and match[4] not in ("?", "-1"):
            yield match[2], match[3], int(match[4])


class Replay:
    """Applies recorded calls to a ``Disk``, one at a time."""

    def __init__(self, trace: Path, root: Path, acknowledgements: Path) -> None:
        self.disk = Disk(str(root))
        self._acknowledgements = str(acknowledgements)
        self._calls = calls(trace)
        self._open: dict[int, tuple[str, Inode | None]] = {}
        self._at: dict[int, int] = {}

    def __iter__(self) -> Iterator[Disk]:
        """The disk after every call that touches it."""
        for name, arguments, result in self._calls:
            if self._apply(name, arguments, result):
                yield self.disk

    def _apply(self, name: str, arguments: str, result: int) -> bool:
        texts = [_bytes(match[1]) for match in _TEXT.finditer(arguments)]
        if name in ("openat", "open", "creat"):
            return self._opened(texts[0].decode(), arguments, result)
        if name in ("rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat"):
            return self._named(name, [text.decode() for text in texts])
        place = _PLACE.match(arguments)
        if place is None:
            return False
        handle = int(place[1])
        if name == "write" and _bytes(place[2]).decode() == self._acknowledgements:
            return self._acknowledged(int(texts[0]))
        path, inode = self._open.get(handle, ("", None))
        if name == "close":
            self._open.pop(handle, None)
            return False
        if inode is not None:
            return self._file(name, handle, inode, arguments, texts, result)
        if path and name in ("fsync", "fdatasync"):
            self.disk.sync_folder(path)
            return True
        return False

    def _acknowledged(self, number: int) -> bool:
        if number == BACKED_UP:
            self.disk.backed_up = True
        else:
            self.disk.acknowledged = number
        return True

    def _opened(self, path: str, arguments: str, handle: int) -> bool:
        self._open.pop(handle, None)
        if not path.startswith(self.disk.root):
            return False
        if "O_DIRECTORY" in arguments or path in (self.disk.root, self.disk.root + "/backups"):
            self._open[handle] = (path.rstrip("/"), None)
            return False
        inode = self.disk.names.get(path)
        made = inode is None
        if inode is None:
            inode = Inode()
            self.disk.name(path, inode)
        elif "O_TRUNC" in arguments:
            inode.truncate(0)
        self._open[handle] = (path, inode)
        self._at[handle] = 0
        return made or "O_TRUNC" in arguments

    def _named(self, name: str, paths: list[str]) -> bool:
        if not paths[0].startswith(self.disk.root):
            return False
        inode = self.disk.names.get(paths[0])
        if name.startswith("unlink"):
            self.disk.name(paths[0], None)
            return True
        assert inode is not None
        self.disk.name(paths[1], inode)
        if name.startswith("rename"):
            self.disk.name(paths[0], None)
        return True

    def _file(
        self, name: str, handle: int, inode: Inode, arguments: str, texts: list[bytes], result: int
    ) -> bool:
        if name in ("fsync", "fdatasync"):
            inode.sync()
        elif name == "pwrite64":
            inode.write(int(arguments.rsplit(",", 1)[1]), texts[0][:result])
        elif name == "write":
            inode.write(self._at[handle], texts[0][:result])
            self._at[handle] += result
        elif name == "lseek":
            self._at[handle] = result
            return False
        elif name == "ftruncate":
            inode.truncate(int(arguments.rsplit(",", 1)[1]))
        elif name == "copy_file_range":
            parts = [part.strip() for part in arguments.split(",")]
            target = _PLACE.match(parts[2])
            assert target is not None
            start, to = (int(parts[index].strip("[]")) for index in (1, 3))
            copied = self._open[int(target[1])][1]
            assert copied is not None
            copied.write(to, bytes(inode.cached[start : start + result]))
        elif name == "mmap":
            assert "PROT_WRITE" not in arguments or "MAP_PRIVATE" in arguments, "not seen by strace"
            return False
        elif name in ("dup", "dup2", "dup3"):
            self._open[result] = self._open[handle]
            self._at[result] = self._at[handle]
            return False
        else:
            raise NotImplementedError(name)
        return True


def record(kind: str, steps: int, folder: Path) -> tuple[Path, Path, Path]:
    """Run the program under ``strace``: the trace, its folder, and where it acknowledged."""
    trace, data, acknowledgements = folder / "trace", folder / "data", folder / "acknowledged"
    data.mkdir()
    subprocess.run(
        [
            "strace", "-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}", "-o", trace,
            sys.executable, "-m", "tests.faults.power", kind, data, str(steps), acknowledgements,
        ],
        check=True, cwd=Path(__file__).parents[2], timeout=600, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return trace, data, acknowledgements


def cuts(kind: str, number: int, seed: int, folder: Path, *, steps: int) -> Counter[str]:
    """Cut the power ``number`` times over one recorded run; what was wrong, and how often."""
    rng = random.Random(seed)
    trace, data, acknowledgements = record(kind, steps, folder)
    total = sum(1 for _ in Replay(trace, data, acknowledgements))
    moments = Counter(rng.randrange(total) for _ in range(number))
    found: Counter[str] = Counter()
    scratch = Path("/dev/shm" if Path("/dev/shm").is_dir() else folder) / f"cut-{os.getpid()}"
    disk = Disk("")
    for moment, disk in enumerate(Replay(trace, data, acknowledgements)):
        for _ in range(moments[moment]):
            _write(disk.after_cut(rng), str(data), scratch)
            wrong = subject.problems(scratch, disk.acknowledged, replay=False)
            if disk.backed_up and newest_valid(scratch / subject.BACKUPS) is None:
                wrong.append("no valid backup")
            found.update(text.split(":")[0] for text in wrong)
            found["bad"] += bool(wrong)
            found["cuts"] += 1
    shutil.rmtree(scratch, ignore_errors=True)
    # Without a cut the rebuilt disk must be the real one, or the recording missed something.
    rebuilt = {path: bytes(inode.cached) for path, inode in disk.names.items()}
    real = {str(path): path.read_bytes() for path in data.rglob("*") if path.is_file()}
    found["differs from the real disk"] += rebuilt != real
    return found


def _write(files: dict[str, bytes], root: str, scratch: Path) -> None:
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    for path, data in files.items():
        target = scratch / path.removeprefix(root).lstrip("/")
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data)


def main() -> None:
    """The recorded program: steps in bursts, backups, a close and a second day."""
    kind, data, count, acknowledged = sys.argv[1:]
    file = os.open(acknowledged, os.O_WRONLY | os.O_CREAT, 0o600)

    def acknowledge(number: int) -> None:
        os.write(file, b"%d\n" % number)

    number, steps = 0, int(count)
    for until in (steps // 2, steps):
        one = subject.SUBJECTS[kind](Path(data), acknowledge)
        number = one.start()
        while number < until:
            for _ in range(min(until - number, 1 + number % 4)):
                number += 1
                one.perform(number)
            one.wait()
        one.back_up(Path(data))
        acknowledge(BACKED_UP)
        one.close()


if __name__ == "__main__":
    main()
