# SPDX-License-Identifier: EUPL-1.2
"""What a rule finds: a sentence about certain entities; and what the room did with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Self

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

Key = tuple[str, tuple[str, ...]]
"""A rule, and the entities that it speaks of."""


class Rule(Enum):
    """A rule of an activity: an activity lists its own in a subclass, the weightiest first.

    A member is its name in the store, its ``title`` (the rule that is not met, in a few words), its
    ``sentence`` with places for what is found, and its ``source``, where the rule comes from.
    ``place`` counts from 0, the weightiest.
    """

    place: int
    title: Message
    sentence: Message
    source: Message

    def __new__(cls, value: str, title: Message, sentence: Message, source: Message) -> Self:
        """Make a member that is found again by its name in the store alone."""
        rule = object.__new__(cls)
        rule._value_ = value
        rule.place = len(cls.__members__)
        rule.title, rule.sentence, rule.source = title, sentence, source
        return rule

    def found(
        self,
        about: Iterable[Id],
        place: Message | None = None,
        *,
        number: int | None = None,
        **values: object,
    ) -> Finding:
        """What the rule says of these entities, with the values in its sentence.

        ``number`` is for a sentence that counts; without a place the sentence says where it is.
        """
        said = self.sentence if number is None else self.sentence.with_count(number)
        said = said.with_values(**values)
        return Finding(rule=self, sentence=said, place=place or said, about=tuple(about))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One place where a rule is not met.

    ``sentence`` says it in full, ``place`` only where it is. ``about`` are the entities that it
    speaks of, the one first that the minutes lead back to; ``elsewhere`` are those of other
    workshops.
    """

    rule: Rule
    sentence: Message
    place: Message
    about: tuple[Id, ...]
    elsewhere: tuple[Id, ...] = ()

    @property
    def key(self) -> Key:
        """What tells it from every other finding, for as long as it is about the same."""
        return _key(self.rule.value, self.about, self.elsewhere)


def _key(rule: str, about: Iterable[str], elsewhere: Iterable[str]) -> Key:
    return rule, (*sorted(about), *sorted(elsewhere))


def weightiest_first(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """What rules of one activity found, in the order of the rules."""
    return tuple(sorted(found, key=lambda each: each.rule.place))


class Outcome(Choice):
    """What became of a finding."""

    SETTLED = "settled", QT_TRANSLATE_NOOP("FindingOutcome", "settled")
    JUSTIFIED = "justified", QT_TRANSLATE_NOOP("FindingOutcome", "justified")
    PARKED = "parked", QT_TRANSLATE_NOOP("FindingOutcome", "in the parking lot")


PUT_OFF = QT_TRANSLATE_NOOP("FindingOutcome", "put off")


@entity("finding_answer")
@dataclass(frozen=True, slots=True, kw_only=True)
class FindingAnswer(Ranked):
    """What the room did with a finding; it holds as long as the finding is about the same.

    ``reason`` goes into the minutes; ``entry_id`` is where it is in the parking lot. What it is
    about takes it along when it is removed, but for what is ``elsewhere``, in other workshops.
    Findings of a series belong to no block; it has no parking lot either, and what is parked there
    is put off.
    """

    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))
    rule: str
    outcome: Outcome
    about_ids: tuple[Id, ...] = field(default=(), metadata=refers(whole=True))
    elsewhere: tuple[str, ...] = field(default=(), metadata=RAW)
    reason: str = ""
    entry_id: Id | None = field(default=None, metadata=refers("entry"))

    @property
    def key(self) -> Key:
        """Which finding it answers."""
        return _key(self.rule, self.about_ids, self.elsewhere)

    @property
    def message(self) -> Message:
        """What became of the finding."""
        put_off = self.outcome is Outcome.PARKED and self.block_id is None
        return PUT_OFF if put_off else self.outcome.message


def answers(state: Lookups, block_id: Id | None) -> Mapping[Key, FindingAnswer]:
    """What was done with findings of a block, or of a series, by what they are about."""
    return {each.key: each for each in state.of(FindingAnswer) if each.block_id == block_id}


def parted(
    found: Iterable[Finding], answered: Mapping[Key, FindingAnswer]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that nobody has answered, and those that somebody has."""
    listed = tuple(found)
    return (
        tuple(each for each in listed if each.key not in answered),
        tuple(each for each in listed if each.key in answered),
    )
