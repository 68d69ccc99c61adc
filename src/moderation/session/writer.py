# SPDX-License-Identifier: EUPL-1.2
"""The one thread that touches the store: writes in order, acknowledges, retries.

A failed write keeps every step in memory in its order, says so and is tried again until it
succeeds; reading goes on meanwhile. A step that can never be written is set aside in a file of
its own, and with it those that build on it; all others go on.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from moderation.domain.clock import Clock, system_clock
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.paths import aside_dir
from moderation.storage.trouble import own_fault, reason

if TYPE_CHECKING:
    from moderation.domain.ids import Id
    from moderation.domain.versions import LeavingEntry, Version
    from moderation.storage.history import Record
    from moderation.storage.set_aside import Aside
    from moderation.storage.store import Store

T = TypeVar("T")
RETRY_SECONDS = 2.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SaveState:
    """What is on disk: how many steps are not, when the last one was, and what is wrong.

    ``queued`` counts the steps that were ever handed over: the first ``settled`` of them are on
    disk or ``aside``, where those are that can never be written, in their order.
    """

    pending: int
    saved_at: datetime | None
    trouble: Message | None = None
    queued: int = 0
    aside: tuple[Aside, ...] = ()

    @property
    def settled(self) -> int:
        """How many of the steps that were ever handed over no longer wait."""
        return self.queued - self.pending


class Writer:
    """Runs the store on its own thread.

    ``open_store`` is called on that thread, so that SQLAlchemy is imported there and not while
    the first window is painted. ``told`` is called on that thread with every new ``SaveState``,
    ``revive`` before a failed write is tried again. ``keep_aside`` names the folder for steps that
    can never be written.
    """

    def __init__(
        self,
        open_store: Callable[[], Store],
        told: Callable[[SaveState], None] = lambda _: None,
        clock: Clock = system_clock,
        revive: Callable[[], object] = lambda: None,
        keep_aside: Callable[[], Path] = aside_dir,
    ) -> None:
        self._open_store = open_store
        self._revive = revive
        self.told = told
        self._clock = clock
        self._keep_aside = keep_aside
        self._queued = 0
        self._aside: tuple[Aside, ...] = ()
        self._uneasy: set[Id] = set()
        self._writes: deque[Record] = deque()
        self._jobs: deque[tuple[Callable[[Store], Any], Future[Any]]] = deque()
        self._order: deque[deque[Any]] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._trouble: Message | None = None
        self._saved_at: datetime | None = None
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    @property
    def state(self) -> SaveState:
        """What is on disk now."""
        with self._wake:
            return SaveState(
                len(self._writes), self._saved_at, self._trouble, self._queued, self._aside
            )

    @property
    def waiting(self) -> tuple[Record, ...]:
        """The steps that are not on disk yet, in their order."""
        with self._wake:
            return tuple(self._writes)

    def write(self, record: Record) -> None:
        """Queue a step. It is on disk when a ``SaveState`` without it is told."""
        with self._wake:
            self._refuse_when_closed()
            self._writes.append(record)
            self._queued += 1
            self._order.append(self._writes)
            self._wake.notify_all()

    def submit(self, job: Callable[[Store], T]) -> Future[T]:
        """Run something that reads, after all writes queued so far; at once if they fail."""
        future: Future[T] = Future()
        with self._wake:
            self._refuse_when_closed()
            self._jobs.append((job, future))
            self._order.append(self._jobs)
            self._wake.notify_all()
        return future

    def calendar_versions(
        self, entries: Sequence[LeavingEntry], now: datetime
    ) -> Mapping[str, Version]:
        """Which versions of calendar entries leave; waits for the store."""

        def job(store: Store) -> Mapping[str, Version]:
            from moderation.storage.calendar_versions import versions

            return versions(store.connection, entries, now)

        return self.submit(job).result()

    def wait_until_saved(self, timeout: float) -> bool:
        """Wait for every queued step to be on disk; tells whether it is.

        ``timeout`` is in seconds.
        """
        with self._wake:
            return self._wake.wait_for(lambda: not self._writes, timeout)

    def close(self, timeout: float = 10.0) -> bool:
        """Write what is queued and end the thread. False, and still open, if steps are unsaved."""
        if not self.wait_until_saved(timeout):
            return False
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join(timeout)
        return True

    def _refuse_when_closed(self) -> None:
        if self._closing:
            raise RuntimeError("the writer is closed")

    def _run(self) -> None:
        try:
            store = self._open_store()
        except Exception as error:  # noqa: BLE001 - handed to whoever asks for the store
            self._refuse_all(error)
            return
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._order or self._closing)
                if not self._order:
                    break
                asked = None
                if self._order[0] is self._jobs:
                    self._order.popleft()
                    asked = self._jobs.popleft()
            if asked is not None:
                _answer(store, *asked)
            else:
                self._write_first(store)
        store.close()

    def _write_first(self, store: Store) -> None:
        record = self._writes[0]
        try:
            if self._trouble is not None:
                self._revive()
            aside = self._write_or_set_aside(store, record)
        except Exception as error:  # noqa: BLE001 - whatever it is, the step is kept
            _log.exception("a step could not be written")
            trouble = NOT_SAVED.with_values(reason=reason(error))
            with self._wake:
                self._trouble = trouble
            self.told(self.state)
            self._read_while_waiting(store)
            return
        with self._wake:
            self._writes.popleft()
            self._order.popleft()
            self._trouble = None
            if aside is None:
                self._saved_at = self._clock()
            else:
                self._aside += (aside,)
            self._wake.notify_all()
        self.told(self.state)

    def _write_or_set_aside(self, store: Store, record: Record) -> Aside | None:
        from moderation.storage import set_aside

        try:
            # Once a step was set aside, what was made after it may build on what is not there.
            if record.workshop_id not in self._uneasy or store.fits(record.step):
                store.write(record)
                return None
            why = set_aside.BUILDS_ON_IT
        except Exception as error:
            own = own_fault(error)
            if own is None:
                raise
            _log.exception("a step can never be written")
            why = own
        aside = set_aside.keep(self._keep_aside(), record, why, self._aside)
        self._uneasy.add(record.workshop_id)
        return aside

    def _read_while_waiting(self, store: Store) -> None:
        """Let readers through, then wait a little before the write is tried again."""
        while True:
            with self._wake:
                if not self._jobs:
                    self._wake.wait(RETRY_SECONDS)
                    if not self._jobs:
                        return
                self._order.remove(self._jobs)
                job, future = self._jobs.popleft()
            _answer(store, job, future)

    def _refuse_all(self, error: Exception) -> None:
        """The store cannot be opened: every reader is told why, now and later."""
        with self._wake:
            self._trouble = NOT_SAVED.with_values(reason=reason(error))
        self.told(self.state)
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._jobs or self._closing)
                if not self._jobs:
                    return
                _, future = self._jobs.popleft()
            future.set_exception(error)


NOT_SAVED = QT_TRANSLATE_NOOP(
    "Writer", "Not saved yet: {reason}. Everything is kept in memory and tried again."
)


def _answer(store: Store, job: Callable[[Store], Any], future: Future[Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = job(store)
    except Exception as error:  # noqa: BLE001 - belongs to whoever asked
        future.set_exception(error)
    else:
        future.set_result(result)
