# SPDX-License-Identifier: EUPL-1.2
"""The list of speakers, which may be on the wall, and the speeches, which are the moderator's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from moderation.domain.closed_mark import ClosedMark
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.names import Names
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.people.model import Participant, Unit

MOST_MINUTES = 60
"""The longest limit of one speech; the next one is none."""
LEAVES_LIST = QT_TRANSLATE_NOOP("UnitUse", "%n speaker(s) taken off the list")
STAYS_COUNTED = QT_TRANSLATE_NOOP("UnitUse", "%n speech(es) stay counted for the side alone")


@entity("speaking_rules", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakingRules(Ranked):
    """In which order people speak, and how long; one for a workshop. The room is told them.

    ``limit`` is the time of one speech in minutes, 0 for no limit. ``fresh_first`` puts those first
    who have not spoken yet, ``quieter_first`` those of the side that spoke for less time.
    """

    limit: int = field(default=0, metadata={"schema": {"minimum": 0, "maximum": MOST_MINUTES}})
    fresh_first: bool = False
    quieter_first: bool = False


def rules_of(state: Lookups) -> SpeakingRules:
    """The workshop's rules; without any, people speak as they asked for the floor."""
    found = state.of(SpeakingRules)
    workshop_id = state.workshop.id
    return found[0] if found else SpeakingRules(id=workshop_id, workshop_id=workshop_id)


@entity("speaker", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker(Ranked):
    """Somebody on the list: waits, or has the floor since ``began_at``.

    ``rank`` is the place in the order of speaking and ``number`` the one in which people asked for
    the floor. Without a ``participant_id`` it is somebody of the unit. ``block_id`` is the block
    that ran when the floor was asked for, then the one in which the speech began: it alone says
    whether the wish is closed, because nothing was said in it.
    """

    unit_id: Id = field(metadata=refers("unit", hangs=LEAVES_LIST))
    participant_id: Id | None = field(default=None, metadata=refers("participant"))
    number: int = field(default=1, metadata={"schema": {"minimum": 1}})
    began_at: datetime | None = None
    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))


@entity("speech", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Speech(Ranked):
    """A speech that is over, for the moderator alone: whose it was, from when to when.

    ``side`` is kept beside the unit, because what was said stays counted when the unit goes.
    """

    side: Side
    unit_id: Id | None = field(default=None, metadata=refers("unit", hangs=STAYS_COUNTED))
    participant_id: Id | None = field(default=None, metadata=refers("participant"))
    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))
    began_at: datetime
    ended_at: datetime

    @property
    def seconds(self) -> int:
        """How long it was, in whole seconds."""
        return seconds_between(self.began_at, self.ended_at)


def seconds_between(begin: datetime, end: datetime) -> int:
    """The whole seconds from one moment to another; a clock that was put back yields none."""
    return max(0, int((end - begin).total_seconds()))


def on_floor(state: Lookups) -> Speaker | None:
    """Who has the floor."""
    return next((each for each in state.of(Speaker) if each.began_at is not None), None)


def waiting(state: Lookups) -> tuple[Speaker, ...]:
    """Who waits, in the order of speaking."""
    return tuple(each for each in listed(state) if each.began_at is None)


def listed(state: Lookups) -> tuple[Speaker, ...]:
    """Who has the floor or waits: no speech that its block ended, and no wish that is over."""
    gone = {each.id for each in lapsed(state)}
    return tuple(
        each
        for each in state.of(Speaker)
        if each.id not in gone and (each.began_at is None or block_over(state, each) is None)
    )


def lapsed(state: Lookups) -> tuple[Speaker, ...]:
    """Whose wish ended with the closed block in which it was made.

    The room does not see afterwards what is closed, and is told that nobody waits, or who is next:
    it would be told something false.
    """
    marked = {mark.target_id for mark in state.of(ClosedMark) if not mark.told}

    def ended(speaker: Speaker) -> bool:
        block = block_over(state, speaker)
        return speaker.id in marked or (block is not None and block.closed_session)

    return tuple(each for each in state.of(Speaker) if each.began_at is None and ended(each))


def block_over(state: Lookups, speaker: Speaker) -> Block | None:
    """The block in which somebody asked for the floor or began to speak, once that is over."""
    block = state.find(Block, speaker.block_id)
    return None if block is None or block.ended_at is None else block


def wall_names(view: Lookups) -> Callable[[Speaker], str]:
    """How the room is told who speaks: by function and unit, never by anybody's name.

    A function that names somebody, as that of an assistant may, is none.
    """
    people = view.of(Participant)
    names = Names([person.name for person in people])
    # Without a function the name may be one, and its last word no surname.
    surnames = Names([person.name for person in people if person.function])

    def named(speaker: Speaker) -> str:
        unit = view.find(Unit, speaker.unit_id)
        person = view.find(Participant, speaker.participant_id)
        label = "" if unit is None else unit.label
        function = "" if person is None else person.function
        if names.are_in(function) or surnames.left(function):
            function = ""
        return ", ".join(dict.fromkeys(filter(None, (function, label))))

    return named
