# SPDX-License-Identifier: EUPL-1.2
"""What the units say to a goal, and what follows from it: the one place that reckons both.

Table, page, wall, minutes, sheets and figures ask ``stands`` how every unit stands to a goal, and
``accord`` what that makes of it
([0117](../../../../docs/decisions/0117-agreed-is-what-the-room-could-agree-to.md)).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Protocol

from moderation.domain.blank import trimmed
from moderation.domain.change import Change, removed, replaced
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import Holds, holds, seen_to
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.withheld import sweeper
from moderation.features.agenda.model import Block
from moderation.features.people.model import Authority, Reply, Unit
from moderation.features.people.presence import heard_in, lone_sides
from moderation.features.people.uses import Use
from moderation.features.progress.model import notes_of


class Answer(Choice):
    """What a unit says to a goal."""

    YES = "yes", QT_TRANSLATE_NOOP("Answer", "agreed")
    RESERVATION = "reservation", QT_TRANSLATE_NOOP("Answer", "with reservation")
    NO = "no", QT_TRANSLATE_NOOP("Answer", "rejected")
    OPEN = "open", QT_TRANSLATE_NOOP("Answer", "open")


ANSWERED = QT_TRANSLATE_NOOP("UnitUse", "its answer to %n goal(s) stays as given, with a note")
ASKED = QT_TRANSLATE_NOOP("UnitUse", "who was to ask it about %n goal(s) goes with it")


@entity("goal_answer")
@dataclass(frozen=True, slots=True, kw_only=True)
class GoalAnswer(Ranked):
    """A unit's answer to a goal; ``text`` is the reservation or the reason.

    ``lifted_by`` is what would lift the reservation. ``to_confirm`` is ticked where somebody spoke
    who may not commit the unit. ``follow_up`` says who gets the confirmation, or asks the unit that
    is not in the room, and ``follow_up_due`` by when. An open answer is kept for these alone.

    What was said stays as given when its unit is removed: then ``unit_name`` and ``side`` say whose
    it was.
    """

    goal_id: Id = field(metadata=refers("goal"))
    unit_id: Id | None = field(default=None, metadata=refers("unit", keeps="unit_name"))
    unit_name: str = field(default="", metadata=holds(Holds.CALLED))
    side: Side | None = None
    answer: Answer = Answer.OPEN
    text: str = ""
    lifted_by: str = ""
    to_confirm: bool = False
    follow_up: str = field(default="", metadata=seen_to())
    follow_up_due: date | None = None


class Position(Choice):
    """How a unit stands to a goal: its answer, or that nobody of it is in the room."""

    YES = Answer.YES.value, Answer.YES.message
    RESERVATION = Answer.RESERVATION.value, Answer.RESERVATION.message
    NO = Answer.NO.value, Answer.NO.message
    OPEN = Answer.OPEN.value, Answer.OPEN.message
    AWAY = "away", QT_TRANSLATE_NOOP("Answer", "not in the room")


TO_CONFIRM = QT_TRANSLATE_NOOP("Answer", "to be confirmed")
SAID_TO_CONFIRM = QT_TRANSLATE_NOOP("Answer", "{answer}, to be confirmed")


@dataclass(frozen=True, slots=True)
class Stand:
    """How one unit stands to one goal.

    Attributes:
        side: Of the unit.
        position: Its answer; away where nobody of it could give one.
        may_commit: Whether what it said stands; not where it was ticked as to be confirmed.
        unit: The unit; nothing where it must not be named.
        given: What it said, or who asks it.
    """

    side: Side
    position: Position
    may_commit: bool
    unit: Unit | None = None
    given: GoalAnswer | None = None

    @property
    def to_confirm(self) -> bool:
        """Whether it answered, and the moderator ticked that this is to be confirmed."""
        return not self.may_commit and self.position not in (Position.OPEN, Position.AWAY)

    @property
    def message(self) -> Message:
        """How it stands, in words."""
        return stand_words(self.position, to_confirm=self.to_confirm)

    @property
    def words(self) -> str:
        """The reservation, or the reason."""
        return "" if self.given is None else trimmed(self.given.text)

    @property
    def lifted_by(self) -> str:
        """What would lift the reservation."""
        return "" if self.given is None else trimmed(self.given.lifted_by)

    @property
    def owed(self) -> bool:
        """Whether somebody has to ask it yet: it is not in the room, or has to confirm."""
        return self.to_confirm or self.position is Position.AWAY

    @property
    def follow_up(self) -> tuple[str, date | None]:
        """Who asks it, and by when."""
        if self.given is None:
            return "", None
        return trimmed(self.given.follow_up), self.given.follow_up_due


def stand_words(position: Position, *, to_confirm: bool) -> Message:
    """How somebody stands, in words, and whether it is to be confirmed."""
    if to_confirm:
        return SAID_TO_CONFIRM.with_values(answer=position.message)
    return position.message


class Accord(Enum):
    """What the answers make of a goal."""

    AGREED = "agreed"
    NOT_BY_ALL = "not by all"
    OPEN = "open"


class Agreeable(Protocol):
    """What is agreed to: a goal."""

    @property
    def id(self) -> Id:
        """Its own identifier."""

    @property
    def block_id(self) -> Id:
        """The block in which it is agreed to."""


def answers_of(state: Lookups, goal_id: Id) -> Mapping[Id, GoalAnswer]:
    """The given answers to a goal by unit."""
    found = (a for a in state.of(GoalAnswer) if a.goal_id == goal_id)
    return {a.unit_id: a for a in found if a.unit_id is not None}


def answer_of(state: Lookups, goal_id: Id, unit_id: Id) -> Answer:
    """A unit's answer; open where none was given."""
    found = answers_of(state, goal_id).get(unit_id)
    return Answer.OPEN if found is None else found.answer


def asked(state: Lookups) -> tuple[Unit, ...]:
    """The units whose agreement is asked, side by side in their order: all that did not decline."""
    units = [unit for unit in state.of(Unit) if unit.reply is not Reply.DECLINED]
    return tuple(unit for side in Side for unit in units if unit.side is side)


def stands(state: Lookups, goal: Agreeable) -> tuple[Stand, ...]:
    """How every unit that is asked stands to a goal; the sides alone where none may be named."""
    return next(all_stands(state, [goal]))


def all_stands(state: Lookups, goals: Iterable[Agreeable]) -> Iterator[tuple[Stand, ...]]:
    """The stands to each of several goals.

    A unit is away if nobody of it can speak while the goals are on the agenda. Whoever answered all
    the same is not; a unit without a list of people counts as in the room. That an answer is to be
    confirmed is what the moderator ticked in front of the room, and nothing that is known of people
    beside it: see ``proposed_to_confirm``.
    """
    units, given = asked(state), _by_goal(state)
    gone: dict[Id, frozenset[Id]] = {}
    for goal in goals:
        rows = given.get(goal.id, ())
        if any(row.unit_id in QUIET for row in rows):
            yield tuple(map(_told, rows))
            continue
        own = {row.unit_id: row for row in rows}
        if goal.block_id not in gone:
            heard = heard_in(state, state.find(Block, goal.block_id))
            gone[goal.block_id] = frozenset(k for k, each in heard.items() if not each.to_the_end)
        away = gone[goal.block_id]
        yield tuple(_stand(unit, own.get(unit.id), away) for unit in units)


def proposed_to_confirm(state: State, goal: Agreeable) -> tuple[Unit, ...]:
    """The units whose answer the moderator may want to tick as to be confirmed.

    It is known of everybody of them who can speak that they have to ask back. That was noted in
    confidence: only the moderator sees it, and it makes nothing of the goal.
    """
    heard = heard_in(state, state.find(Block, goal.block_id))
    bound = {
        key
        for key, own in heard.items()
        if own.people and all(person.may_commit is Authority.NO for person in own.people)
    }
    return tuple(
        each.unit
        for each in stands(state, goal)
        if each.unit is not None
        and each.unit.id in bound
        and each.may_commit
        and each.position not in (Position.OPEN, Position.AWAY)
    )


def _by_goal(state: Lookups) -> Mapping[Id, Sequence[GoalAnswer]]:
    found: dict[Id, list[GoalAnswer]] = {}
    for given in state.of(GoalAnswer):
        found.setdefault(given.goal_id, []).append(given)
    return found


def _stand(unit: Unit, given: GoalAnswer | None, away: frozenset[Id]) -> Stand:
    answer = Answer.OPEN if given is None else given.answer
    position = Position(answer.value)
    if answer is Answer.OPEN and unit.id in away:
        position = Position.AWAY
    # Where nothing was said there is nothing to confirm.
    may = given is None or answer is Answer.OPEN or not given.to_confirm
    return Stand(unit.side, position, may, unit, given)


def _told(given: GoalAnswer) -> Stand:
    """What was told by side alone."""
    side, here = QUIET[given.unit_id or Id("")]
    position = Position(given.answer.value) if here else Position.AWAY
    return Stand(side, position, not given.to_confirm, given=given)


def accord(stood: Sequence[Stand]) -> Accord:
    """What the stands of the units make of a goal.

    It is agreed if at least one unit is in the room that may commit itself, all such units said
    yes, with a reservation or without, and none said no, not even one that has to confirm it. With
    a no it is not carried by all. Whoever is not in the room blocks nothing.
    """
    if any(each.position is Position.NO for each in stood):
        return Accord.NOT_BY_ALL
    here = [each for each in stood if each.may_commit and each.position is not Position.AWAY]
    said = {each.position for each in here}
    return Accord.AGREED if said and Position.OPEN not in said else Accord.OPEN


def counted(stood: Iterable[Stand]) -> Counter[Message]:
    """How many units stand how, in words, in the order of the answers."""
    places = list(Position)
    order = sorted(stood, key=lambda each: (places.index(each.position), each.to_confirm))
    return Counter(each.message for each in order)


REMOVED = QT_TRANSLATE_NOOP("LeftAnswer", "no longer taking part")
DECLINED = QT_TRANSLATE_NOOP("LeftAnswer", "declined afterwards")


@dataclass(frozen=True, slots=True)
class LeftAnswer:
    """An answer that stays as it was given and counts no more, whose it was, and why."""

    given: GoalAnswer
    name: str
    side: Side | None
    note: Message


def left_answers(state: Lookups, goal_id: Id) -> tuple[LeftAnswer, ...]:
    """The answers of units that were removed, or declined to come, after they had answered."""
    found = []
    for given in state.of(GoalAnswer):
        if given.goal_id != goal_id or given.answer is Answer.OPEN or given.unit_id in QUIET:
            continue
        unit = state.find(Unit, given.unit_id)
        if unit is None:
            found.append(LeftAnswer(given, given.unit_name, given.side, REMOVED))
        elif unit.reply is Reply.DECLINED:
            found.append(LeftAnswer(given, unit.label, unit.side, DECLINED))
    return tuple(found)


def _used(state: Lookups, unit_id: Id) -> Sequence[Message]:
    """How many answers of a unit stay, and how many are open and kept only for who asks it."""
    own = [given for given in state.of(GoalAnswer) if given.unit_id == unit_id]
    waiting = sum(given.answer is Answer.OPEN for given in own)
    numbers = (ANSWERED, len(own) - waiting), (ASKED, waiting)
    return [message.with_count(number) for message, number in numbers if number]


def _left(state: State, unit_id: Id) -> tuple[Change, ...]:
    """An answer keeps the name and the side that its unit has in the end; nobody is asked more."""
    unit = state.get(Unit, unit_id)
    changes: tuple[Change, ...] = ()
    for given in state.of(GoalAnswer):
        if given.unit_id == unit_id and given.answer is Answer.OPEN:
            changes += removed(given, *notes_of(state, given.id))
        elif given.unit_id == unit_id:
            changes += replaced(given, unit_name=unit.label, side=unit.side, unit_id=None)
    return changes


USE = Use(_used, _left)

BY_SIDE = {Id(f"side:{side.value}"): side for side in Side}
"""What stands in the place of a unit where its answer is told by side alone."""
QUIET = {
    **{key: (side, True) for key, side in BY_SIDE.items()},
    **{Id(f"away:{side.value}"): (side, False) for side in Side},
}
"""The same, and what stands there for a unit that is not in the room."""


def quietly(state: Lookups, goals: Iterable[Agreeable]) -> Iterator[GoalAnswer]:
    """The answers without the units that gave them, in an order that gives nobody away.

    Who asks whom is a matter of units, and is not told. That an answer is to be confirmed is not
    told of a side that has one participant: it would tell what that person may do.
    """
    place, alone = 0, lone_sides(state)
    hidden = sweeper({}, [name for u in state.of(Unit) for name in (u.name, u.label) if name])
    goals = tuple(goals)
    for goal, stood in zip(goals, all_stands(state, goals), strict=True):
        quiet = _without_lone(stood, alone)
        told = [(each, hidden(each.words), hidden(each.lifted_by)) for each in quiet]
        for each, words, lifted_by in sorted(told, key=_quiet_order):
            place += 1
            away = each.position is Position.AWAY
            yield GoalAnswer(
                id=Id(f"{goal.id}:{place}"),
                workshop_id=state.workshop.id,
                rank=float(place),
                goal_id=goal.id,
                unit_id=Id(f"{'away' if away else 'side'}:{each.side.value}"),
                answer=Answer.OPEN if away else Answer(each.position.value),
                text=words,
                lifted_by=lifted_by,
                to_confirm=not each.may_commit,
            )


def _without_lone(stood: Sequence[Stand], alone: Collection[Side]) -> Sequence[Stand]:
    """The stands where nothing of these sides is to be confirmed.

    What would make the goal agreed by that is told as open instead: it was not agreed.
    """
    plain = [replace(each, may_commit=True) if each.side in alone else each for each in stood]
    if accord(plain) is accord(stood):
        return plain
    return [
        Stand(each.side, Position.OPEN, may_commit=True)
        if each.to_confirm and each.side in alone
        else each
        for each in stood
    ]


def _quiet_order(told: tuple[Stand, str, str]) -> tuple[int, int, bool, str, str]:
    stand, words, lifted_by = told
    side, position = list(Side).index(stand.side), list(Position).index(stand.position)
    return side, position, not stand.may_commit, words, lifted_by


def counted_by_side(state: Lookups, goal: Agreeable) -> Counter[tuple[Side, Position, bool]]:
    """How many units of each side stand how, and whether they have to confirm it."""
    return Counter((each.side, each.position, each.to_confirm) for each in stands(state, goal))
