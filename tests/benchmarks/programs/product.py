"""The product as it starts, watched from inside: what it has saved, and how long it was deaf.

    python -m tests.benchmarks.programs.product [--open ID] [--slow MS]

``--open`` opens a stored workshop on both windows; ``--slow`` makes every write take so long on
the writer's thread. Says ``ready NS`` when the store is open on the writer's thread (whatever is
done from then on is on disk at once), ``opened``, ``saved NS`` (the moment of the monotonic clock
at which a step was acknowledged) and, for the line ``gap`` on its standard input, ``gap MS``: the
longest time that the windows did not answer since the line before.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from moderation import app as product
from moderation.session.writer import SaveState
from moderation.storage.history import Record

if TYPE_CHECKING:
    from moderation.storage.store import Store


class Watch(QObject):
    """Measures the gaps between turns of the event loop; answers lines on standard input."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self._worst = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._turn)
        self.asked.connect(self._answer)
        threading.Thread(target=self._listen, daemon=True).start()

    def begin(self) -> None:
        """From now on."""
        self._last, self._worst = time.perf_counter(), 0.0
        self._timer.start()

    def _turn(self) -> None:
        now = time.perf_counter()
        self._worst = max(self._worst, now - self._last)
        self._last = now

    def _listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line.strip())

    def _answer(self, words: str) -> None:
        if words == "gap":
            self._turn()
            print(f"gap {self._worst * 1000:.2f}", flush=True)
            self.begin()


class Told(product.Program):
    """The product, saying when its store was open."""

    def _open_store(self) -> Store:
        store = super()._open_store()
        print(f"ready {time.monotonic_ns()}", flush=True)
        return store


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--open", default="")
    parser.add_argument("--slow", type=float, default=0.0)
    asked = parser.parse_args()
    application = product.application(sys.argv[:1])
    program = Told(application)
    watch = Watch()
    if not program.start():
        return 1
    window, writer = program._window, program._writer
    assert window is not None
    assert writer is not None
    told = writer.told

    def tell(state: SaveState) -> None:
        if not state.pending:
            print(f"saved {time.monotonic_ns()}", flush=True)
        told(state)

    writer.told = tell
    if asked.slow:

        def slow_down(store: object) -> None:
            write = store.write  # type: ignore[attr-defined]

            def write_slowly(record: Record) -> None:
                time.sleep(asked.slow / 1000)
                write(record)

            store.write = write_slowly  # type: ignore[attr-defined]

        writer.submit(slow_down)
    window.workshop_opened.connect(lambda: print("opened", flush=True))
    watch.begin()
    if asked.open:
        window.open_workshop(asked.open, prepare=False)
    code = application.exec()
    program.stop()
    return code


if __name__ == "__main__":
    sys.exit(main())
