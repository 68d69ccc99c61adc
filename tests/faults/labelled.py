# SPDX-License-Identifier: EUPL-1.2
"""Kills the window while cards are filed and the writer is slow: the label must not have lied.

A process of its own without threads, because it forks: ``python -m tests.faults.labelled KIND
ROUNDS SEED FOLDER``. Prints one line of JSON. What is killed is the real bar with its label and
the real capture bar over the real writer; only the store takes its time.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import time
from collections import Counter
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.texts import untranslated
from moderation.domain.workshop import Workshop
from moderation.features.capture.model import Entry
from moderation.gui.bridge import Bridge
from moderation.paths import store_path
from moderation.session.session import Session
from moderation.session.writer import SaveState, Writer
from moderation.storage.database import Database
from moderation.storage.history import Record
from moderation.storage.store import Store
from moderation.windows.main.drafts import Drafts
from moderation.windows.moderator.capture_bar import CaptureBar
from moderation.windows.top_bar import TopBar
from tests.faults.killing import forked

WORKSHOP = Id("00000000-0000-4000-8000-000000000000")
LONGEST = 0.8
"""Seconds from the first card to the latest kill."""
SLOW = 0.02
"""Seconds that the store takes for a step, at most."""
ROUNDS_PER_STORE = 25


class SlowStore(Store):
    """A store on a slow disk."""

    def write(self, record: Record) -> None:
        """Take a while before, and a while after."""
        time.sleep(random.uniform(0, SLOW))
        super().write(record)
        time.sleep(random.uniform(0, SLOW))


class LyingBar(TopBar):
    """Shows what the writer said last, and not what holds now."""

    def _show_saved(self, heard: SaveState) -> None:
        if heard.saved_at is not None:
            self.saved.show_saved(heard.saved_at)


class LyingDrafts(Drafts):
    """Lets go of a draft when it is filed."""

    def file(self, step: Step, place: int) -> None:
        """Keep nothing."""


KINDS: dict[str, tuple[type[TopBar], type[Drafts]]] = {
    "Honest": (TopBar, Drafts),
    "LyingLabel": (LyingBar, Drafts),
    "LyingDrafts": (TopBar, LyingDrafts),
}


class Room:
    """The window's bars over a slow writer."""

    def __init__(self, kind: str, store: type[Store]) -> None:
        bar, drafts = KINDS[kind]
        self.database = Database.open(store_path())
        self.writer = Writer(lambda: store(self.database.connection, registry.mappers))
        found = self.writer.submit(lambda each: each.load(WORKSHOP)).result()
        if found.empty:
            workshop = Workshop(id=WORKSHOP, title="Fault")
            session = Session.create([workshop], untranslated("create"), self.writer)
        else:
            session = Session.open(WORKSHOP, self.writer)
        self.bridge = Bridge(self.writer)
        self.bridge.open(session)
        self.top = bar(self.bridge)
        self.bar = CaptureBar(self.bridge)
        self.bar._drafts = drafts(WORKSHOP)
        self.bar.refile()

    def numbers(self) -> set[int]:
        """The cards that there are."""
        return {int(entry.text.split()[1]) for entry in self.bridge.state.of(Entry)}


def working(kind: str, first: int, pipe: int) -> None:
    """File cards in bursts, and say what the label says of them, until killed."""
    app = QApplication([])
    room = Room(kind, SlowStore)
    room.writer.wait_until_saved(30)
    number = first

    def tell() -> None:
        if room.top.saved.text.startswith("Saved"):
            os.write(pipe, b"saved %d\n" % (number - 1))

    def file() -> None:
        nonlocal number
        for _ in range(random.randint(1, 3)):
            room.bar.field.setText(f"card {number}")
            room.bar.file()
            number += 1
            tell()
        # The draft is written when the event loop has its turn again.
        QTimer.singleShot(0, lambda filed=number - 1: os.write(pipe, b"kept %d\n" % filed))
        QTimer.singleShot(random.randint(1, 250), file)

    room.bridge.saved.connect(tell)
    watch = QTimer()
    watch.timeout.connect(tell)
    watch.start(2)
    os.write(pipe, b"up\n")
    file()
    app.exec()


def stored() -> set[int]:
    """The cards on disk."""
    if not store_path().exists():
        return set()
    with Database.open(store_path()) as database:
        rows = database.connection.execute("SELECT text FROM entry").fetchall()
    return {int(text.split()[1]) for (text,) in rows}


def reopened(pipe: int) -> None:
    """Open the workshop as after a crash, and say which cards are there."""
    app = QApplication([])
    room = Room("Honest", Store)
    app.processEvents()
    room.writer.wait_until_saved(60)
    os.write(pipe, json.dumps(sorted(room.numbers())).encode() + b"\n")
    app.processEvents()
    while True:
        time.sleep(60)


def killed(kind: str, rounds: int, rng: random.Random, folder: Path) -> Counter[str]:
    """Kill the window at random moments, and look at what the label promised."""
    found: Counter[str] = Counter()
    number, data = 1, folder
    for place in range(rounds):
        if place % ROUNDS_PER_STORE == 0:
            data = folder / str(place)
            data.mkdir(parents=True)
            os.environ["MODERATION_DATA_DIR"] = str(data)
            number = 1
        seed = rng.random()

        def work(pipe: int, seed: float = seed, first: int = number) -> None:
            random.seed(seed)
            working(kind, first, pipe)

        said = forked(work, rng.uniform(0, LONGEST))
        if b"failed" in said:
            found[said.decode()] += 1
        lines = [line.split() for line in said.decode().splitlines() if " " in line]
        on_disk = stored()
        promised = max((int(n) for word, n in lines if word == "saved"), default=0)
        kept = max((int(n) for word, n in lines if word == "kept"), default=0)
        found["rounds"] += 1
        found["promises"] += sum(word == "saved" for word, _ in lines)
        found["waiting"] += kept > max(on_disk, default=0)
        if set(range(1, promised + 1)) - on_disk:
            found["the label lied"] += 1
        there = json.loads(forked(reopened, 0).splitlines()[0])
        if set(range(1, kept + 1)) - set(there):
            found["a draft is lost"] += 1
        if len(there) != len(set(there)):
            found["a card is there twice"] += 1
        # What is lost is not looked for again.
        number = max([*there, promised, kept], default=0) + 1
        if set(there) != set(range(1, number)):
            shutil.rmtree(data)
            data.mkdir()
            number = 1
    return found


def main() -> None:
    """Run it."""
    kind, rounds, seed, folder = sys.argv[1:]
    print(json.dumps(killed(kind, int(rounds), random.Random(int(seed)), Path(folder))))


if __name__ == "__main__":
    main()
