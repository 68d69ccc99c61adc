# SPDX-License-Identifier: EUPL-1.2
"""What was counted on and whether it came true; and every thing with how far it is by now."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.earlier.model import (
    AgreedThing,
    ThingKind,
    things_of,
)
from moderation.features.people.model import Unit
from moderation.features.progress.model import (
    SETTLED,
    Progress,
    ProgressNote,
    last_note,
)
from moderation.features.progress.sources import followed


class CameTrue(Choice):
    """Whether something happened that was counted on."""

    OPEN = "open", QT_TRANSLATE_NOOP("CameTrue", "not said yet")
    YES = "yes", QT_TRANSLATE_NOOP("CameTrue", "came true")
    PARTLY = "partly", QT_TRANSLATE_NOOP("CameTrue", "came true in part")
    NO = "no", QT_TRANSLATE_NOOP("CameTrue", "did not come true")


@entity("counted_on")
@dataclass(frozen=True, slots=True, kw_only=True)
class CountedOn(Ranked):
    """Something that was counted on when it was agreed; it is asked after first.

    ``source`` is the id of the reservation that it was, where an earlier workshop had it: it tells
    how a unit stood, and is said in the house alone.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    text: str
    came_true: CameTrue = CameTrue.OPEN
    source: str = field(default="", metadata=RAW)


def counted_of(state: Lookups, block_id: Id) -> tuple[CountedOn, ...]:
    """What was counted on, in its order."""
    return tuple(each for each in state.of(CountedOn) if each.block_id == block_id)


@dataclass(frozen=True, slots=True)
class Looked:
    """A thing as the room looks at it.

    Attributes:
        agreed: The thing as it was agreed.
        text: The words that stand now.
        due: The date that stands now.
        owner: Who sees to it; empty for nobody.
        side: The side of that unit; nothing where it takes no part any more.
        note: How far it is; nothing while nobody has said.
        removed: Whether it came along and was removed here.
    """

    agreed: AgreedThing
    text: str
    due: date | None
    owner: str
    side: Side | None
    note: ProgressNote | None
    removed: bool = False

    @property
    def id(self) -> Id:
        """That of the thing as it was agreed."""
        return self.agreed.id

    @property
    def rank(self) -> float:
        """The place in the list."""
        return self.agreed.rank

    @property
    def progress(self) -> Progress | None:
        """How far it is."""
        return None if self.note is None else self.note.progress

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do."""
        return self.note is not None and self.note.progress in SETTLED

    @property
    def goes_on(self) -> bool:
        """Whether it came along and is still open."""
        return self.agreed.thing_id is not None and not self.settled

    @property
    def unowned(self) -> bool:
        """Whether it is still open, and who saw to it takes no part any more."""
        return self.goes_on and self.side is None and (self.agreed.by_unit or not self.owner)


def looked_at(state: Lookups, block_id: Id, kind: ThingKind | None = None) -> tuple[Looked, ...]:
    """Everything that a block looks back at, in its order."""
    return tuple(_looked(state, each) for each in things_of(state, block_id, kind))


def _looked(state: Lookups, agreed: AgreedThing) -> Looked:
    note = last_note(state, agreed.followed_id)
    found = None if agreed.thing_id is None else followed(state, agreed.thing_id)
    # A file from elsewhere may name anything: what nobody follows up has no one who sees to it.
    thing: Any = None if found is None else state.any_of(found[1].id)
    keeper: Any = thing if hasattr(thing, "owner") and hasattr(thing, "unit_id") else agreed
    unit = state.find(Unit, keeper.unit_id)
    return Looked(
        agreed,
        agreed.text if found is None else found[1].text,
        agreed.due if found is None else found[1].due,
        keeper.owner if unit is None else unit.label,
        None if unit is None else unit.side,
        note,
        removed=agreed.carried and thing is None,
    )


def by_progress(
    found: tuple[Looked, ...],
) -> tuple[tuple[Progress | None, tuple[Looked, ...]], ...]:
    """The things by how far they are: what was achieved first, what nobody spoke of last."""
    groups = ((each, tuple(f for f in found if f.progress is each)) for each in (*Progress, None))
    return tuple((progress, group) for progress, group in groups if group)


def worded_anew(looked: Looked) -> bool:
    """Whether other words or another date stand now than were agreed."""
    return (looked.text, looked.due) != (looked.agreed.text, looked.agreed.due)
