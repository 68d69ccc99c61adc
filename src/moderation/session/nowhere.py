# SPDX-License-Identifier: EUPL-1.2
"""A writer for what is never stored: a rehearsal, and a template while it is edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from moderation.domain.versions import LeavingEntry, Version, first
from moderation.session.writer import SaveState, Writer

if TYPE_CHECKING:
    from collections.abc import Callable

    from moderation.storage.history import Record
    from moderation.storage.store import Store

T = TypeVar("T")


class Nowhere(Writer):
    """Takes what is to be written, and keeps nothing of it; it has no thread and no store."""

    def __init__(self) -> None:  # the writer's own would start its thread
        self.told = lambda _state: None

    @property
    def state(self) -> SaveState:
        """Nothing waits, and nothing was saved."""
        return SaveState(0, None)

    def write(self, record: Record) -> None:
        """Forget a step."""

    def submit(self, job: Callable[[Store], T]) -> Future[T]:
        """Refuse: there is no store."""
        del job
        future: Future[T] = Future()
        future.set_exception(RuntimeError("there is no store"))
        return future

    def calendar_versions(
        self, entries: Sequence[LeavingEntry], now: datetime
    ) -> Mapping[str, Version]:
        """Every entry leaves for the first time, because nobody remembers those before."""
        return first(entries, now)

    def wait_until_saved(self, timeout: float) -> bool:
        """There is nothing to wait for."""
        del timeout
        return True

    def close(self, timeout: float = 0.0) -> bool:
        """Nothing to close."""
        del timeout
        return True
