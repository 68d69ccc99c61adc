# SPDX-License-Identifier: EUPL-1.2
"""Who speaks next, and who spoke how often and how long: reckoned from speeches that are over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people.model import Unit
from moderation.features.speakers.model import (
    Speaker,
    SpeakingRules,
    Speech,
    block_over,
    on_floor,
    rules_of,
    seconds_between,
    waiting,
)

AS_ASKED = QT_TRANSLATE_NOOP("Speakers", "In the order in which people asked for the floor.")
FRESH = QT_TRANSLATE_NOOP(
    "Speakers", "First those who have not spoken yet, then in the order of asking."
)
QUIETER = QT_TRANSLATE_NOOP(
    "Speakers", "First the side that spoke for less time, then in the order of asking."
)
BOTH = QT_TRANSLATE_NOOP(
    "Speakers",
    "First those who have not spoken yet, then the side that spoke for less time, then in the "
    "order of asking.",
)


def rule_said(rules: SpeakingRules) -> Message:
    """The rule of the order as the room is told it."""
    if rules.fresh_first:
        return BOTH if rules.quieter_first else FRESH
    return QUIETER if rules.quieter_first else AS_ASKED


@dataclass(frozen=True, slots=True)
class Spoken:
    """How often and how long somebody spoke. ``seconds`` are whole seconds."""

    speeches: int = 0
    seconds: int = 0


def spoken(speeches: Iterable[Speech]) -> Spoken:
    """What several speeches come to."""
    found = [speech.seconds for speech in speeches]
    return Spoken(len(found), sum(found))


def speeches(state: Lookups) -> tuple[Speech, ...]:
    """The speeches that are over: those that were ended, and one that its block ended."""
    kept, speaker = state.of(Speech), on_floor(state)
    block = None if speaker is None else block_over(state, speaker)
    if speaker is None or block is None or block.ended_at is None:
        return kept
    return (*kept, *ended(state, speaker, block.ended_at))


def ended(state: Lookups, speaker: Speaker, now: datetime) -> tuple[Speech, ...]:
    """The speech of who has the floor if it ends now; nothing of who does not speak."""
    unit = state.find(Unit, speaker.unit_id)
    if speaker.began_at is None or unit is None:
        return ()
    speech = Speech(
        id=new_id(),
        workshop_id=speaker.workshop_id,
        side=unit.side,
        unit_id=unit.id,
        participant_id=speaker.participant_id,
        block_id=speaker.block_id,
        began_at=speaker.began_at,
        ended_at=ended_at(state, speaker, now),
    )
    return (speech,)


def by_side(state: Lookups) -> dict[Side, Spoken]:
    """What each side spoke."""
    told = speeches(state)
    return {side: spoken(each for each in told if each.side is side) for side in Side}


def by_unit(state: Lookups) -> list[tuple[Unit, Spoken]]:
    """What each unit spoke that spoke at all, in the order of the units."""
    over = speeches(state)
    found = [
        (unit, spoken(each for each in over if each.unit_id == unit.id)) for unit in state.of(Unit)
    ]
    return [(unit, told) for unit, told in found if told.speeches]


def spoken_by(state: Lookups, speaker: Speaker) -> Spoken:
    """What somebody on the list spoke; of somebody without a name, what others of that kind did."""
    whose = speaker.unit_id, speaker.participant_id
    return spoken(
        each
        for each in speeches(state)
        if each.participant_id == speaker.participant_id
        and (speaker.participant_id is not None or (each.unit_id, None) == whose)
    )


def in_order(state: State, rules: SpeakingRules | None = None) -> list[Speaker]:
    """Who waits in the order that the rules say; ``rules`` are others than the stored ones.

    It is reckoned whenever the list changes and stands until then: nobody is passed over while
    somebody speaks.
    """
    rule = rules or rules_of(state)
    sides = {unit.id: unit.side for unit in state.of(Unit)}
    told = by_side(state)
    over = speeches(state)
    units_heard = {each.unit_id for each in over if each.participant_id is None}
    people_heard = {each.participant_id for each in over}

    def place(speaker: Speaker) -> tuple[bool, int, int, Id]:
        heard = speaker.participant_id in people_heard
        if speaker.participant_id is None:
            heard = speaker.unit_id in units_heard
        side = sides.get(speaker.unit_id)
        seconds = 0 if side is None else told[side].seconds
        return (
            rule.fresh_first and heard,
            seconds if rule.quieter_first else 0,
            speaker.number,
            speaker.id,
        )

    return sorted(waiting(state), key=place)


def ended_at(state: Lookups, speaker: Speaker, now: datetime) -> datetime:
    """When the speech of who has the floor ends if it ends now: at the latest with its block.

    Nobody speaks through the night because the last word of a day was not ended.
    """
    block = block_over(state, speaker)
    over = None if block is None else block.ended_at
    begin = speaker.began_at or now
    return max(begin, now if over is None else min(now, over))


@dataclass(frozen=True, slots=True)
class Floor:
    """Who has the floor, for how many seconds, and for how many more it was meant.

    ``over`` are the seconds past the limit, 0 without a limit or within it.
    """

    speaker: Speaker
    seconds: int
    limit: int

    @property
    def over(self) -> int:
        """How many seconds the speech is too long."""
        return max(0, self.seconds - self.limit * 60) if self.limit else 0


def floor(state: Lookups, now: datetime) -> Floor | None:
    """Who has the floor at a moment; nobody once the block is over in which the speech began."""
    speaker = on_floor(state)
    if speaker is None or speaker.began_at is None:
        return None
    end = ended_at(state, speaker, now)
    if end < now:
        return None
    return Floor(speaker, seconds_between(speaker.began_at, end), rules_of(state).limit)


def turns(state: Lookups, counted: Sequence[tuple[Side, int]]) -> dict[Side, int]:
    """How often each side spoke: as counted by hand, and by the list, who speaks now included."""
    found = {side: told.speeches for side, told in by_side(state).items()}
    for side, count in counted:
        found[side] += count
    speaker = on_floor(state)
    unit = None if speaker is None else state.find(Unit, speaker.unit_id)
    if speaker is not None and unit is not None and block_over(state, speaker) is None:
        found[unit.side] += 1
    return found
