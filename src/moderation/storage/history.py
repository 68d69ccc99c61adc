# SPDX-License-Identifier: EUPL-1.2
"""Steps as history keeps them; known before SQLAlchemy is imported."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from moderation.domain import codec
from moderation.domain.change import Change, Step
from moderation.domain.entity import KINDS
from moderation.domain.ids import Id
from moderation.domain.sealed import sealed_kinds
from moderation.domain.texts import Message


class Way(Enum):
    """How a step came about.

    A barrier is where undo ends: a migration, an approval, a secret vote that was closed. A note is
    a fact of the world outside, such as a mail that left: undo passes it by.
    """

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    BARRIER = "barrier"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Record:
    """A step as it is kept: when it was done, how, and with which others it is undone.

    Of kinds that may be sealed the payload holds only what is named in ``told``; rows are written
    of all of it.
    """

    workshop_id: Id
    at: datetime
    way: Way
    group: str
    step: Step
    told: frozenset[tuple[str, Id]] = frozenset()

    def told_changes(self) -> list[Change]:
        """The changes that a file beside the tables may hold: no tallies of secret votes."""
        kinds = sealed_kinds()
        return [c for c in self.step.changes if c.key[0] not in kinds or c.key in self.told]

    def payload(self) -> str:
        """The changes as history keeps them."""
        return changes_to_text(self.told_changes())


@dataclass(frozen=True, slots=True)
class Remembered:
    """A row of history read back; the payload is decoded only when somebody undoes it."""

    at: datetime
    way: Way
    group: str
    label: Message
    payload: str | None

    def step(self) -> Step:
        """The step itself.

        Raises:
            ValueError: Its payload was erased.
        """
        if self.payload is None:
            raise ValueError("this step was erased")
        return Step(self.label, changes_from_text(self.payload))


def message_to_plain(message: Message) -> dict[str, Any]:
    """A message as JSON values."""
    values = {
        name: message_to_plain(value) if isinstance(value, Message) else value
        for name, value in message.values
    }
    return {
        "context": message.context,
        "source": message.source,
        "values": values,
        "count": message.count,
    }


def message_from_plain(plain: dict[str, Any]) -> Message:
    """A message from JSON values."""
    values = {
        name: message_from_plain(value) if isinstance(value, dict) else value
        for name, value in plain["values"].items()
    }
    return Message(plain["context"], plain["source"], tuple(values.items()), plain["count"])


def changes_to_text(changes: Sequence[Change]) -> str:
    """Changes as the JSON that history keeps."""
    return json.dumps(
        [
            {
                "kind": change.key[0],
                "before": None if change.before is None else codec.to_plain(change.before),
                "after": None if change.after is None else codec.to_plain(change.after),
            }
            for change in changes
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def changes_from_text(text: str) -> tuple[Change, ...]:
    """The changes of a row of history."""

    def side(kind: str, plain: dict[str, Any] | None) -> Any:
        return None if plain is None else codec.from_plain(KINDS[kind], plain)

    return tuple(
        Change(side(item["kind"], item["before"]), side(item["kind"], item["after"]))
        for item in json.loads(text)
    )
