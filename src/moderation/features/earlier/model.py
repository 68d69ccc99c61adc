# SPDX-License-Identifier: EUPL-1.2
"""Earlier workshops of a follow-up workshop: what each agreed to, how it stood, who was there.

What is kept here is what was so when it was taken up. What has become of it since is read from the
workshop itself: of a thing that came along from its notes on progress, of a state from the words
that stand now.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW, seen_to
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP

FOLLOW_UP = "follow_up"
"""The activity in which the room looks at what became of it."""


class ThingKind(Choice):
    """What was agreed to be done, in the order in which it is told."""

    GOAL = "goal", QT_TRANSLATE_NOOP("ThingKind", "Goal")
    TASK = "task", QT_TRANSLATE_NOOP("ThingKind", "Task")
    COMMITMENT = "commitment", QT_TRANSLATE_NOOP("ThingKind", "Commitment")


@entity("earlier_workshop")
@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierWorkshop(Ranked):
    """A workshop that is followed up; it stays told here when it is deleted itself.

    Attributes:
        block_id: The block in which the room looks back at it.
        title: What it was called.
        origin: The same for it and for all copies of it.
        day: Its first day.
        unfinished: Whether it still went on when it was taken up.
        election: What was elected after it and before it was taken up; empty for nothing.
        election_day: When that was.
        taken_at: When it was taken up.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    origin: str = field(metadata=RAW)
    day: date | None = None
    unfinished: bool = False
    election: str = ""
    election_day: date | None = None
    taken_at: datetime


OWNED = QT_TRANSLATE_NOOP("UnitUse", "%n agreement(s) of earlier workshops keep its name")


@entity("agreed_thing")
@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedThing(Ranked):
    """Something that an earlier workshop agreed should be done, in the words that stood then.

    Attributes:
        block_id: The block in which the room looks back at it.
        earlier_id: Which workshop agreed to it.
        sources: Its ids in earlier workshops, the first one first: by these it is known again.
        thing_kind: What it is.
        text: The words that stood.
        due: The date that stood.
        unit_id: The unit that saw to it, as far as it takes part again.
        owner: The same in words, where it is no unit of this workshop.
        by_unit: Whether a unit saw to it, or has left since: then it needs somebody else.
        thing_id: What it is in this workshop, if it was open and came along.
        carried: Whether it came along, also when it was removed here later.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    earlier_id: Id = field(metadata=refers("earlier_workshop"))
    sources: tuple[str, ...] = field(metadata=RAW)
    thing_kind: ThingKind
    text: str
    due: date | None = None
    unit_id: Id | None = field(default=None, metadata=refers("unit", keeps="owner", hangs=OWNED))
    owner: str = field(default="", metadata=seen_to(instead="unit_id"))
    by_unit: bool = False
    thing_id: Id | None = field(default=None, metadata=refers())
    carried: bool = False

    @property
    def followed_id(self) -> Id:
        """About what the notes on its progress are: the thing here, or else itself."""
        return self.thing_id or self.id


@entity("agreed_state")
@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedState(Ranked):
    """How something stood that this workshop starts from: a cell of the matrix, a step, a wording.

    Attributes:
        block_id: The block in which it is worked on again.
        about_id: What it is in this workshop; nothing once that was removed.
        label: What it is called.
        words: How it stood; empty if nothing was said.
        mark: The same in no language; empty where the words say it.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    about_id: Id | None = field(default=None, metadata=refers())
    label: str
    words: str = ""
    mark: str = field(default="", metadata=RAW)


@entity("was_there")
@dataclass(frozen=True, slots=True, kw_only=True)
class WasThere(Ranked):
    """Says that a person was in the room of an earlier workshop."""

    earlier_id: Id = field(metadata=refers("earlier_workshop"))
    participant_id: Id = field(metadata=refers("participant"))


def earlier_of(state: Lookups, block_id: Id | None = None) -> tuple[EarlierWorkshop, ...]:
    """The earlier workshops that a block looks back at, or the whole workshop, by their day."""
    found = (e for e in state.of(EarlierWorkshop) if block_id in (None, e.block_id))
    return tuple(sorted(found, key=lambda e: (e.day or date.max, e.rank)))


def things_of(
    state: Lookups, block_id: Id, kind: ThingKind | None = None
) -> tuple[AgreedThing, ...]:
    """What a block looks back at, in its order; of one kind, if one is named."""
    return tuple(
        each
        for each in state.of(AgreedThing)
        if each.block_id == block_id and kind in (None, each.thing_kind)
    )
