# SPDX-License-Identifier: EUPL-1.2
"""What a group's laptop knows of its task, and what the plenary knows of what came back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from moderation.domain import confined, standing
from moderation.domain.blank import straightened
from moderation.domain.change import Step
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW, Holds, holds
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.features.group_work import bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupId:
    """How the same thing is called in the plenary and here.

    ``own`` is replaced by a fresh id when a workshop is read from a file, ``plenary`` is not.
    """

    plenary: str
    own: str = field(default="", metadata={"may_be_id": True})


@entity("group_work")
@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWork(Ranked):
    """Makes a workshop the one of a group room: which group works on which block, and for whom.

    ``handed`` names the handing out, ``plenary`` the workshop that it came from, both as ids of the
    plenary. ``base`` is the workshop file that was handed out: what the group began with.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    group: str = field(metadata=holds(Holds.CALLED))
    handed: str = field(metadata=RAW)
    plenary: str = field(metadata=RAW)
    handed_at: datetime
    base: str = ""
    ids: tuple[GroupId, ...] = field(default=(), metadata=RAW)


@entity("group_handout")
@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHandout(Ranked):
    """That a block was handed out to a group, and when; ``handed`` names the handing out."""

    block_id: Id = field(metadata=refers("agenda_block"))
    group: str = field(metadata=holds(Holds.CALLED))
    handed: str = field(metadata=RAW)
    handed_at: datetime


@entity("group_result")
@dataclass(frozen=True, slots=True, kw_only=True)
class GroupResult(Ranked):
    """The work of a group that was merged into a block of the plenary, and when.

    ``entries`` is how many entries it added or changed: none as well where the plenary waits for it
    no more. ``handed`` names the handing out.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    group: str = field(metadata=holds(Holds.CALLED))
    merged_at: datetime
    entries: int = field(default=0, metadata={"schema": {"minimum": 0}})
    handed: str = field(default="", metadata=RAW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """That two wordings of an entity were decided: in one field, or of all of it (``field`` empty).

    ``ours`` and ``theirs`` are checksums of what the plenary and the group said, empty for nothing.
    """

    entity: str
    field: str
    ours: str
    theirs: str


@entity("group_base", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class GroupBase(Ranked):
    """What a group's laptop had when its work was merged: the next result is compared with it.

    It holds the wordings that were not taken over as well, and is for the moderator alone.
    ``handed`` names the handing out, ``laptop`` the copy that was opened of it, ``at`` when the
    group exported it. ``base`` are its entities by kind, as JSON, and ``decided`` what was decided
    for the plenary.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    handed: str = field(metadata=RAW)
    laptop: str = field(metadata=RAW)
    at: datetime
    base: str = ""
    decided: tuple[Decided, ...] = field(default=(), metadata=RAW)


def group_work_of(state: Lookups) -> GroupWork | None:
    """What a group room's workshop says of itself; nothing in any other workshop."""
    return next(iter(state.of(GroupWork)), None)


def group_key(group: str) -> str:
    """By what a group is known again: capitals and blanks do not count."""
    return straightened(group).casefold()


def results_of(state: Lookups, block_id: Id) -> tuple[GroupResult, ...]:
    """The results that were merged into a block, the oldest first."""
    found = (result for result in state.of(GroupResult) if result.block_id == block_id)
    return tuple(sorted(found, key=lambda result: (result.merged_at, result.rank)))


def _within(state: State, step: Step) -> None:
    """In a group room only its own block is worked on."""
    work = group_work_of(state)
    if work is not None:
        bounds.check(state, step, work.block_id)


def _is_group_room(state: Lookups) -> bool:
    """Whether words are only drafted: what holds is asked in the plenary, when they are merged."""
    return group_work_of(state) is not None


confined.confine(_within)
standing.leave_open(_is_group_room)
