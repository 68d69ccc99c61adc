# SPDX-License-Identifier: EUPL-1.2
"""What a block shows that looks back: every thing with how far it is by now, and who sees to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.features.earlier.model import (
    AgreedThing,
    EarlierWorkshop,
    ThingKind,
    earlier_of,
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
        return self.goes_on and self.side is None


def looked_at(state: Lookups, block_id: Id, kind: ThingKind | None = None) -> tuple[Looked, ...]:
    """Everything that a block looks back at, in its order."""
    return tuple(_looked(state, each) for each in things_of(state, block_id, kind))


def _looked(state: Lookups, agreed: AgreedThing) -> Looked:
    note = last_note(state, agreed.followed_id)
    found = None if agreed.thing_id is None else followed(state, agreed.thing_id)
    thing = None if agreed.thing_id is None else state.any_of(agreed.thing_id)
    keeper = agreed if thing is None else thing
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


def followed_workshops(state: Lookups, block_id: Id) -> tuple[EarlierWorkshop, ...]:
    """The workshops of which the block shows anything, or that were taken up in it."""
    return earlier_of(state, block_id)
