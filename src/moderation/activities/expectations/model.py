# SPDX-License-Identifier: EUPL-1.2
"""The words of a round: kept without names, and not in the order in which they were said.

An open round is in memory alone. Its words come to the disk in one step when it is closed, in the
order of ids that are drawn by lot, and with their sides only where no word stands for one person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.model import Block
from moderation.features.ratings.model import Scale
from moderation.features.ratings.rules import Rated, answered, rated
from moderation.features.votes.model import FEWEST_BY_SIDE

ACTIVITY = "expectations"
FEWEST_WORDS = 2
"""One word alone would tell who said it; so would the only word of a side."""
NUMBERS = Scale(1, 10)
"""What a check-in may ask for instead of words."""


class RoundKind(Choice):
    """What a round asks for, in the order of the keys."""

    EXPECTATIONS = "expectations", QT_TRANSLATE_NOOP("RoundKind", "Expectations")
    CHECK_IN = "check_in", QT_TRANSLATE_NOOP("RoundKind", "Check-in")
    FLASH = "flash", QT_TRANSLATE_NOOP("RoundKind", "Flash round")

    @property
    def question(self) -> Message:
        """What is asked where the block has no question of its own."""
        return _QUESTIONS[self]


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
"""From what promises most to what promises least: of equals the last one is the outcome."""


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
    """What was said in numbers; nothing where anything else was said, or one number alone."""
    if len(words) < FEWEST_WORDS or not all(map(number_of, words)):
        return None
    return answered(words[0].block_id, NUMBERS, ((each.side, number_of(each)) for each in words))


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
    return sum(each.outcome == MET for each in done.values())
