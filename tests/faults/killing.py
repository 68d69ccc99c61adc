"""Kills writers at random moments and looks at what they left.

A process of its own without threads, because it forks: ``python -m tests.faults.killing JOB
ROUNDS SEED FOLDER``. Prints one line of JSON.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from moderation.storage import database as database_module
from moderation.storage.backup import back_up, newest_valid
from moderation.storage.database import Database
from tests.faults import migrating, subject

ROUNDS_PER_STORE = 20
LONGEST = 0.2
"""Seconds from the first sign of life to the latest kill."""


def forked(work: Callable[[int], None], delay: float) -> bytes:
    """Run ``work`` in a process that is killed ``delay`` seconds after it first said something.

    ``work`` is given a pipe; what it wrote there is returned.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(writing)
        except BaseException as error:  # noqa: BLE001 - said to the parent
            os.write(writing, f"\nfailed: {error!r}\n".encode())
        os._exit(0)
    os.close(writing)
    said = os.read(reading, 65536)
    until = time.perf_counter() + delay
    while time.perf_counter() < until:  # sleeping is too coarse here
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(reading, 65536):
        said += part
    os.close(reading)
    return said


def steps(kind: str, rounds: int, rng: random.Random, folder: Path) -> Counter[str]:
    """Kill a writer of steps: what it acknowledged must be there, and nothing half."""
    found: Counter[str] = Counter()

    def work(pipe: int) -> None:
        if at_once:
            os.write(pipe, b"up\n")
        one = subject.SUBJECTS[kind](data, lambda number: void(os.write(pipe, b"%d\n" % number)))
        number = one.start()
        if not at_once:
            os.write(pipe, b"up\n")
        while True:
            for _ in range(rng.randint(1, 5)):
                number += 1
                one.perform(number)
            one.wait()

    data, at_once = folder, False
    acknowledged = -1
    for number in range(rounds):
        if number % ROUNDS_PER_STORE == 0:
            shutil.rmtree(data, ignore_errors=True)
            data = folder / str(number)
            acknowledged = -1
        at_once = number % 5 == 0  # some are killed while they open the store
        said = forked(work, rng.uniform(0, LONGEST))
        if b"failed" in said:
            found[said.decode()] += 1
        found["steps"] += said.count(b"\n") - 1
        numbers = [int(line) for line in said.split(b"\n")[:-1] if line.isdigit()]
        acknowledged = max([acknowledged, *numbers])
        wrong = subject.problems(data, acknowledged)
        found.update(text.split(":")[0] for text in wrong)
        if wrong:  # it cannot be gone on from
            shutil.rmtree(data, ignore_errors=True)
            acknowledged = -1
    return found


def void(_: object) -> None:
    """Nothing comes of it."""


def backups(kind: str, rounds: int, rng: random.Random, folder: Path) -> Counter[str]:
    """Kill a process that makes backups: at any moment one of them is whole."""
    found: Counter[str] = Counter()
    store, copies = folder / subject.STORE, folder / subject.BACKUPS
    with Database.open(store) as database:
        rows = [(f"w{number}", rng.randbytes(1000).hex()) for number in range(500)]
        database.connection.executemany("INSERT INTO projection VALUES (?, ?)", rows)
        back_up(database, copies, keep=1)

    def work(pipe: int) -> None:
        with Database.open(store) as database:
            os.write(pipe, b"up\n")
            while True:
                if kind == "Honest":
                    back_up(database, copies, keep=1)
                else:  # the newest copy is written over
                    database.checkpoint()
                    whole = newest_valid(copies)
                    assert whole is not None
                    with whole.path.open("wb") as file:
                        at = 0
                        while part := os.pread(database.file, 4096, at):
                            at += file.write(part)

    for _ in range(rounds):
        said = forked(work, rng.uniform(0, LONGEST * 2))
        if b"failed" in said:
            found[said.decode()] += 1
        if newest_valid(copies) is None:
            found["no valid backup"] += 1
            with Database.open(store) as database:
                back_up(database, copies, keep=1)
        with Database.open(store) as database:
            if database.connection.execute("SELECT count(*) FROM projection").fetchone() != (500,):
                found["store"] += 1
    return found


def upgrades(kind: str, rounds: int, rng: random.Random, folder: Path) -> Counter[str]:
    """Kill an upgrade: the store is old or new, and trying again works."""
    found: Counter[str] = Counter()
    vars(database_module)["NEWEST"] = migrating.NEWEST  # as in the program that brings these steps
    for number in range(rounds):
        data = folder / str(number)
        migrating.old_store(data)

        def work(pipe: int, data: Path = data) -> None:
            with Database.open(data / subject.STORE) as database:
                os.write(pipe, b"up\n")
                migrating.run(database, data / subject.BACKUPS, honest=kind == "Honest")

        said = forked(work, rng.uniform(0, migrating.SECONDS))
        if b"failed" in said:
            found[said.decode()] += 1
        state = migrating.state(data / subject.STORE)
        found[state] += 1
        try:
            with Database.open(data / subject.STORE) as database:
                migrating.run(database, data / subject.BACKUPS)
            if migrating.state(data / subject.STORE) != "new":
                found["stuck"] += 1
        except Exception:  # noqa: BLE001 - counted
            found["stuck"] += 1
        shutil.rmtree(data)
    return found


JOBS = {"steps": steps, "backups": backups, "upgrades": upgrades}


def main() -> None:
    """Run one job."""
    job, kind, rounds, seed, folder = sys.argv[1:]
    found = JOBS[job](kind, int(rounds), random.Random(int(seed)), Path(folder))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
