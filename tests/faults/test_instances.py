"""Two instances: never two writers, never a lock that outlives its process."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from moderation.session.instance import Instance, ask
from moderation.storage.database import Database

LONG = [pytest.mark.faults, pytest.mark.timeout(3600)]

# Claims the folder, opens the store and writes until it is killed. The liar does not ask first.
WRITER = """
import sys
from pathlib import Path
from moderation.session.instance import Instance
from moderation.storage.database import Database
from moderation.storage.trouble import StoreInUse
folder, honest = Path(sys.argv[1]), sys.argv[2] == "honest"
one = Instance.claim(folder, lambda request: {}) if honest else None
if honest and one is None:
    print("another", flush=True)
    sys.exit()
try:
    database = Database.open(folder / "moderation.sqlite")
except StoreInUse:
    print("in use", flush=True)
    sys.exit()
print("writing", flush=True)
while True:
    database.connection.execute("INSERT OR REPLACE INTO projection VALUES ('w', 'x')")
"""


def starts(folder: Path, manner: str, count: int) -> list["subprocess.Popen[str]"]:
    return [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, folder, manner], stdout=subprocess.PIPE, text=True
        )
        for _ in range(count)
    ]


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def finish(processes: list["subprocess.Popen[str]"]) -> None:
    for process in processes:
        process.kill()
        process.communicate(timeout=30)


@pytest.mark.parametrize("rounds", [4, pytest.param(50, marks=LONG)])
def test_one_writes_and_after_its_kill_the_next_one_can(rounds: int, data_dir: Path) -> None:
    rng = random.Random(rounds)
    for _ in range(rounds):
        processes = starts(data_dir, "honest", 3)
        answers = sorted(said(process) for process in processes)
        rng.shuffle(processes)
        finish(processes)
        assert answers == ["another", "another", "writing"]
    with Database.open(data_dir / "moderation.sqlite") as database:
        assert database.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_who_does_not_ask_first_meets_the_lock_of_the_store(data_dir: Path) -> None:
    """The control: without the claim the second one gets as far as the store, and no further."""
    processes = starts(data_dir, "liar", 3)
    answers = sorted(said(process) for process in processes)
    finish(processes)
    assert answers == ["in use", "in use", "writing"]


def test_sleeping_process_keeps_its_lock(data_dir: Path) -> None:
    (process,) = starts(data_dir, "honest", 1)
    assert said(process) == "writing"
    process.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, process.pid, os.WSTOPPED)
    try:
        assert Instance.claim(data_dir, lambda request: request) is None
        assert ask(data_dir, {"do": "raise"}, seconds=0.2) is None
    finally:
        process.send_signal(signal.SIGCONT)
    assert ask(data_dir, {"do": "raise"}) == {}
    finish([process])
