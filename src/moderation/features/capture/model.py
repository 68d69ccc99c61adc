# SPDX-License-Identifier: EUPL-1.2
"""What is taken down while the room speaks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW, Holds, holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.people.model import Unit
from moderation.features.progress.model import is_reached, is_settled


class EntryKind(Choice):
    """What an entry is: the targets of the capture bar, in the order of their keys."""

    CARD = "card", QT_TRANSLATE_NOOP("EntryKind", "Card")
    PARKING = "parking", QT_TRANSLATE_NOOP("EntryKind", "Parking lot")
    DECISION = "decision", QT_TRANSLATE_NOOP("EntryKind", "Agreement")
    TASK = "task", QT_TRANSLATE_NOOP("EntryKind", "Task")
    CONFLICT = "conflict", QT_TRANSLATE_NOOP("EntryKind", "Conflict")

    @property
    def has_side(self) -> bool:
        """Whether it is the thought of a side; what was agreed or parked is the room's."""
        return self is EntryKind.CARD


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The same thought in other words, and whose words they were."""

    text: str
    side: Side | None = None


OWNED = QT_TRANSLATE_NOOP("UnitUse", "%n task(s) or parked point(s) keep its name")
FORMER = QT_TRANSLATE_NOOP("Owner", "{unit} (no longer taking part)")


@entity("entry")
@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Ranked):
    """One thought in the words it was said.

    ``unit_id`` and ``due`` are the owner and date of a task; ``way`` the way agreed for settling a
    conflict, ``contact`` whom to turn to about it, and ``due`` by when; ``cluster_id`` the cluster
    that the room put a card into; ``done`` a conflict settled or a parking lot item taken up (of a
    task its notes on progress say so: ``is_done``); ``left_open`` one that was knowingly left;
    ``also`` the words of cards that said the same. Of a parking lot item ``unit_id`` is the unit
    that it was handed to, and ``taken_up_id`` the block in which it was taken up. ``owner`` is the
    name of a unit that was removed.
    """

    entry_kind: EntryKind
    text: str
    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))
    side: Side | None = None
    unit_id: Id | None = field(default=None, metadata=refers("unit", keeps="owner", hangs=OWNED))
    owner: str = field(default="", metadata=holds(Holds.CALLED))
    due: date | None = None
    way: str = ""
    contact: str = field(default="", metadata=holds(Holds.OWNER))
    cluster_id: Id | None = field(default=None, metadata=refers("cluster", enforced=False))
    done: bool = False
    created_at: datetime | None = None
    left_open: bool = False
    also: tuple[Wording, ...] = ()
    taken_up_id: Id | None = field(default=None, metadata=refers("agenda_block"))

    @property
    def voices(self) -> tuple[Side | None, ...]:
        """Whose thought it is: the side of the card and of every other wording."""
        return (self.side, *(wording.side for wording in self.also))


@entity("private_note", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateNote(Ranked):
    """For the moderator alone; belongs to a block, or to the whole workshop."""

    text: str
    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))


@entity("picture")
@dataclass(frozen=True, slots=True, kw_only=True)
class CapturedPicture(Ranked):
    """A photo, a drawing or a page that the room is shown; ``data`` is base64 of a PNG or JPEG.

    ``alt`` says in words what is on it.
    """

    name: str
    media_type: str
    data: str = field(metadata=RAW)
    alt: str = ""
    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))


@entity("spoke_count", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class SpokeCount(Ranked):
    """How often a side spoke; for the moderator alone."""

    side: Side
    count: int = 0


def tasks_by_date(view: Lookups) -> tuple[Entry, ...]:
    """The earliest date first; tasks of one day keep the order in which they were taken down."""
    found = entries_of(view, EntryKind.TASK)
    return tuple(sorted(found, key=lambda t: (t.due is None, t.due.toordinal() if t.due else 0)))


def entries_of(state: Lookups, kind: EntryKind, block_id: Id | None = None) -> tuple[Entry, ...]:
    """The entries of a kind in their order, of one block if one is named."""
    return tuple(
        entry
        for entry in state.of(Entry)
        if entry.entry_kind is kind and (block_id is None or entry.block_id == block_id)
    )


def is_done(state: Lookups, entry: Entry) -> bool:
    """Whether nothing is left to do: a task achieved or dropped, a conflict settled, and so on."""
    if entry.entry_kind is EntryKind.TASK:
        return is_settled(state, entry.id)
    return entry.done


def is_ticked(state: Lookups, entry: Entry) -> bool:
    """Whether an entry is ticked off; a task that was dropped is not."""
    if entry.entry_kind is EntryKind.TASK:
        return is_reached(state, entry.id)
    return entry.done


def owner_of(state: Lookups, entry: Entry) -> Message | None:
    """Who owns an entry: the unit, or the name of one that was removed, with a note."""
    unit = state.find(Unit, entry.unit_id)
    if unit is not None:
        return untranslated(unit.label)
    return FORMER.with_values(unit=untranslated(entry.owner)) if entry.owner else None
