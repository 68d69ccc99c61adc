# SPDX-License-Identifier: EUPL-1.2
"""The words of a round: kept without names, and not in the order in which they were said.

An open round is in memory alone. Its words come to the disk in one step when it is closed, in the
order of ids that are drawn by lot, and with their sides only where no word stands for one person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.model import Block
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.people.presence import electors_in_room
from moderation.features.ratings.model import RatingCount, Scale
from moderation.features.ratings.rules import Rated, rated
from moderation.features.votes.model import FEWEST_BY_SIDE, hides_every_ballot
from moderation.features.votes.wording import StandingWords, stand, versions

ACTIVITY = "expectations"
FEWEST_WORDS = 2
"""One word alone would tell who said it; so would the only word of a side."""
NUMBERS = Scale(1, 10)
"""What a check-in may ask for instead of words."""


class RoundKind(Enum):
    """What a round asks for, in the order of the keys."""

    EXPECTATIONS = "expectations"
    CHECK_IN = "check_in"
    FLASH = "flash"

    @property
    def message(self) -> Message:
        """The kind on screen."""
        return _KINDS[self]

    @property
    def question(self) -> Message:
        """What is asked where the block has no question of its own."""
        return _QUESTIONS[self]


_KINDS = {
    RoundKind.EXPECTATIONS: QT_TRANSLATE_NOOP("RoundKind", "Expectations"),
    RoundKind.CHECK_IN: QT_TRANSLATE_NOOP("RoundKind", "Check-in"),
    RoundKind.FLASH: QT_TRANSLATE_NOOP("RoundKind", "Flash round"),
}
_QUESTIONS = {
    RoundKind.EXPECTATIONS: QT_TRANSLATE_NOOP("RoundKind", "What do you expect of today?"),
    RoundKind.CHECK_IN: QT_TRANSLATE_NOOP("RoundKind", "How are you here today?"),
    RoundKind.FLASH: QT_TRANSLATE_NOOP("RoundKind", "What do you take home?"),
}
MET, PARTLY, NOT_MET = range(3)
SCALE = Scale.named(
    QT_TRANSLATE_NOOP("Expectation", "met"),
    QT_TRANSLATE_NOOP("Expectation", "partly"),
    QT_TRANSLATE_NOOP("Expectation", "not met"),
)


@entity("word_round")
@dataclass(frozen=True, slots=True, kw_only=True)
class WordRound(Ranked):
    """What is asked in a block."""

    block_id: Id = field(metadata=refers("agenda_block"))
    round_kind: RoundKind


@entity("round_word")
@dataclass(frozen=True, slots=True, kw_only=True)
class RoundWord(Ranked):
    """One word, sentence or number; all ranks are the same. An open round has them in memory."""

    block_id: Id = field(metadata=refers("agenda_block"))
    text: str
    side: Side | None = None


def round_of(state: Lookups, block_id: Id) -> WordRound | None:
    """What is asked in a block; nothing before it was said."""
    return next((each for each in state.of(WordRound) if each.block_id == block_id), None)


def kind_of(state: Lookups, block_id: Id) -> RoundKind:
    """The kind of a block's round: expectations until another one is chosen."""
    found = round_of(state, block_id)
    return RoundKind.EXPECTATIONS if found is None else found.round_kind


def words_of(state: Lookups, block_id: Id) -> tuple[RoundWord, ...]:
    """The words of a block's closed rounds, in the order of the lot; numbers by their value."""
    found = (each for each in state.of(RoundWord) if each.block_id == block_id and each.text)
    return tuple(sorted(found, key=number_of))


def people_by_side(state: Lookups, moment: datetime | None = None) -> Mapping[Side, int]:
    """How many people of each side may speak; a side without a list of people is not named.

    Those in the room at a moment; of a side that nobody was ticked of, those who are expected.
    """
    sides = {unit.id: unit.side for unit in state.of(Unit)}
    here = Counter(side for _person, side in electors_in_room(state, moment))
    listed = [p for p in state.of(Participant) if p.unit_id in sides]
    waited_for = Counter(sides[p.unit_id] for p in listed if p.attendance is Attendance.EXPECTED)
    return {side: here[side] or waited_for[side] for side in {sides[p.unit_id] for p in listed}}


def tells_nobody(words: Sequence[RoundWord], people: Mapping[Side, int]) -> bool:
    """Whether sides may be kept, because every group (also those without a side) is several people.

    Of numbers, which are reckoned with by side, every side has as many as ballots need. Otherwise
    all sides are left out, because the missing one would follow by subtraction.
    """
    fewest = FEWEST_BY_SIDE if all(map(number_of, words)) else FEWEST_WORDS
    groups = Counter(each.side for each in words)
    alone = any(people.get(side, fewest) < FEWEST_WORDS for side in groups if side is not None)
    return min(groups.values()) >= fewest and not alone


def number_of(word: RoundWord) -> int:
    """The number from 1 to 10 that was said; 0 if something else was said."""
    value = int(word.text) if word.text.isascii() and word.text.isdecimal() else 0
    return value if value <= NUMBERS.highest else 0


def numbers(words: Sequence[RoundWord]) -> Rated | None:
    """Mean and spread of numbers; nothing where anything else was said, or one number alone."""
    if len(words) < FEWEST_WORDS or not all(map(number_of, words)):
        return None
    found = Counter((each.side, number_of(each)) for each in words)
    values = range(NUMBERS.lowest, NUMBERS.highest + 1)
    sides = [(side, tuple(found[side, value] for value in values)) for side in Side]
    shown = hides_every_ballot((each.block_id, each.side, 1) for each in words)
    return Rated(
        statement_id=words[0].block_id,
        scale=NUMBERS,
        counts=tuple(sum(found[side, value] for side in (*Side, None)) for value in values),
        by_side=tuple(sides) if shown else (),
    )


def expectations_of(state: Lookups, block_id: Id) -> tuple[RoundWord, ...]:
    """The expectations that a block can look at again, which are its own.

    The last round of the agenda has those of all rounds before it, unless it has its own.
    """
    own = words_of(state, block_id)
    expected = kind_of(state, block_id) is RoundKind.EXPECTATIONS
    if own and (expected or rated(state, SCALE, [each.id for each in own])):
        return own
    rounds = [b.id for b in state.of(Block) if b.activity == ACTIVITY and not b.parked]
    if block_id not in rounds[-1:]:
        return ()
    before = [each for each in rounds[:-1] if kind_of(state, each) is RoundKind.EXPECTATIONS]
    return tuple(word for each in before for word in words_of(state, each))


def reviewed(state: Lookups, block_id: Id) -> Mapping[Id, Rated]:
    """What the room said of each expectation when it looked at them again."""
    words = [each.id for each in expectations_of(state, block_id)]
    return {each.statement_id: each for each in rated(state, SCALE, words)}


def met(done: Mapping[Id, Rated]) -> int:
    """How many of the expectations that were looked at again were met."""
    return sum(outcome(each) == MET for each in done.values())


def _stands(state: Lookups, entity: object, part: str) -> bool:
    """Whether a show of hands, when the room looked back, was about these words."""
    if not isinstance(entity, RoundWord) or part != "text" or versions(state, entity.id, part):
        return False
    return any(count.statement_id == entity.id for count in state.of(RatingCount))


stand(StandingWords(held=_stands, number=lambda _state, _word: 1))


def outcome(found: Rated) -> int:
    """What most hands said; of equals the one that promises less."""
    return max(range(SCALE.width), key=lambda value: (found.counts[value], value))
