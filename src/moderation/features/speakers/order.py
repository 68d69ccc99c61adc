# SPDX-License-Identifier: EUPL-1.2
"""Who speaks next, and who spoke how often and how long: reckoned from speeches that are over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.features.speakers.model import (
    Speaker,
    SpeakingRules,
    Speech,
    on_floor,
    rules_of,
    seconds_between,
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


def by_side(state: Lookups) -> dict[Side, Spoken]:
    """What each side spoke."""
    speeches = state.of(Speech)
    return {side: spoken(each for each in speeches if each.side is side) for side in Side}


def by_unit(state: Lookups) -> list[tuple[Unit, Spoken]]:
    """What each unit spoke that spoke at all, in the order of the units."""
    speeches = state.of(Speech)
    found = [
        (unit, spoken(each for each in speeches if each.unit_id == unit.id))
        for unit in state.of(Unit)
    ]
    return [(unit, told) for unit, told in found if told.speeches]


def spoken_by(state: Lookups, speaker: Speaker) -> Spoken:
    """What somebody on the list spoke; of somebody without a name, what others of that kind did."""
    whose = speaker.unit_id, speaker.participant_id
    speeches = state.of(Speech)
    return spoken(
        each
        for each in speeches
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
    units_heard = {each.unit_id for each in state.of(Speech) if each.participant_id is None}
    people_heard = {each.participant_id for each in state.of(Speech)}

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

    return sorted((each for each in state.of(Speaker) if each.began_at is None), key=place)


def ended_at(state: Lookups, speaker: Speaker, now: datetime) -> datetime:
    """When the speech of who has the floor ends if it ends now: at the latest with its block.

    Nobody speaks through the night because the last word of a day was not ended.
    """
    block = state.find(Block, speaker.block_id)
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
    if unit is not None:
        found[unit.side] += 1
    return found
