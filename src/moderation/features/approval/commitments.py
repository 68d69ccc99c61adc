# SPDX-License-Identifier: EUPL-1.2
"""What is read back before people leave: what the room committed itself to, wherever it is kept.

A room that has commitments declares them as ``read_back``. So neither this feature knows the
activities, nor one activity another one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.closed import closed_ids
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups, State
from moderation.domain.texts import Message
from moderation.features.approval.model import Confirmation, Verdict
from moderation.features.people.model import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackItem:
    """One thing that is read back: what it is, its words, who sees to it and by when.

    ``owner`` is the owner in words; ``unit_id`` the unit, if it is one.
    """

    id: Id
    name: Message
    text: str
    owner: str = ""
    unit_id: Id | None = None
    due: date | None = None
    block_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackSource:
    """A kind of commitments: finds them in their order, and corrects them by existing edits.

    ``correct`` is given the id, the words, the unit that owns it and the day; ``dated`` says that
    owner and day belong to it at all, and ``worded`` that its words can be corrected as a
    sentence. ``place`` is where it is read: agreements at 10, goals at 20, tasks at 90, what else
    there is between them.
    """

    find: Callable[[Lookups], Sequence[ReadBackItem]]
    correct: Callable[[State, Id, str, Id | None, date | None], Step]
    dated: bool = True
    worded: bool = True
    place: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackReading:
    """A commitment with what the room said to it; nothing where it has not been read as it is.

    ``before`` is what was said to other words of the same commitment: it was changed since.
    ``closed`` says that it must not be read while doors are open.
    """

    commitment: ReadBackItem
    source: ReadBackSource
    said: Confirmation | None = None
    before: Confirmation | None = None
    closed: bool = False

    @property
    def confirmed(self) -> bool:
        """Whether the room said yes to exactly this."""
        return self.said is not None and self.said.verdict is Verdict.CONFIRMED

    @property
    def disputed(self) -> bool:
        """Whether the room heard exactly this and did not agree."""
        return self.said is not None and self.said.verdict is Verdict.DISPUTED


def readings(state: Lookups) -> tuple[ReadBackReading, ...]:
    """Everything that is to be read back, in its order."""
    given = {confirmation.item_id: confirmation for confirmation in state.of(Confirmation)}
    closed = closed_ids(state.public_tables())
    found = []
    for source in sorted(offered("read_back"), key=lambda source: source.place):
        for commitment in source.find(state):
            last = given.get(commitment.id)
            same = last is not None and holds(last, commitment)
            found.append(
                ReadBackReading(
                    commitment=commitment,
                    source=source,
                    said=last if same else None,
                    before=None if same else last,
                    closed=commitment.id in closed,
                )
            )
    return tuple(found)


def holds(said: Confirmation, commitment: ReadBackItem) -> bool:
    """Whether what was read is still what is written."""
    return (said.text, said.owner, said.due) == (
        commitment.text,
        commitment.owner,
        commitment.due,
    )


def owner_words(state: Lookups, unit_id: Id | None, words: str = "") -> str:
    """Who owns a commitment, in words: what was typed, else the unit's name."""
    unit = state.find(Unit, unit_id)
    return trimmed(words) or ("" if unit is None else unit.label)
