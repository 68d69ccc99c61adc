# SPDX-License-Identifier: EUPL-1.2
"""Which version of a calendar entry leaves: it grows with time, place or title, and else stays.

Whoever got an entry before gets the same one again, byte for byte, or one that is newer by its
number: so a calendar replaces what it has and asks nobody twice. What left is no part of a
workshop: it is kept beside it, as what the wall showed is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from moderation.domain.ids import Id


@dataclass(frozen=True, slots=True)
class LeavingEntry:
    """An entry that leaves.

    Attributes:
        key: What it is made from, the same in every file.
        workshop_id: The workshop that it goes with when that is erased.
        look: For whom and in which language: each look has words of its own.
        mark: A hash of its time, place and title.
        cancelled: It takes place no more: who never got it needs not be told.
    """

    key: str
    workshop_id: Id
    look: str
    mark: str
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """How often an entry changed since it left for the first time, and when it did last."""

    sequence: int
    changed_at: datetime


class Versions(Protocol):
    """Tells the versions of entries, by key, and remembers them where that is possible."""

    def __call__(self, entries: Sequence[LeavingEntry], now: datetime) -> Mapping[str, Version]:
        """The versions of these entries; ``now`` is when those that are new or changed did.

        One that is cancelled and never left before has none, and does not leave.
        """


def first(entries: Sequence[LeavingEntry], now: datetime) -> Mapping[str, Version]:
    """Versions where nobody remembers any: each entry leaves for the first time.

    One that is cancelled may be in somebody's calendar, and so is newer than that.
    """
    moment = now.replace(microsecond=0)
    return {entry.key: Version(int(entry.cancelled), moment) for entry in entries}
