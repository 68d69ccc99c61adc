# SPDX-License-Identifier: EUPL-1.2
"""Goals that everyone agreed to, or under which condition, or why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from moderation.activities.goals.means import is_covered
from moderation.domain.blank import blank
from moderation.domain.change import Change, replaced
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.standing import ChangedWords
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import told_by_side
from moderation.domain.withheld import sweeper
from moderation.features.agenda.model import Block
from moderation.features.people.model import Reply, Unit
from moderation.features.people.presence import units_away
from moderation.features.people.uses import Use
from moderation.features.votes.sources import VoteSource
from moderation.features.votes.wording import StandingWords, stand


class Answer(Choice):
    """What a unit says to a goal."""

    YES = "yes", QT_TRANSLATE_NOOP("Answer", "agreed")
    RESERVATION = "reservation", QT_TRANSLATE_NOOP("Answer", "with reservation")
    NO = "no", QT_TRANSLATE_NOOP("Answer", "rejected")
    OPEN = "open", QT_TRANSLATE_NOOP("Answer", "open")


AMOUNT = {"schema": {"minimum": 0}}
"""What a file may say of staff and money."""


VERSION = {"schema": {"minimum": 0, "maximum": 9999}}


SEEN_TO = QT_TRANSLATE_NOOP("UnitUse", "%n goal(s) keep its name as the owner")
ANSWERED = QT_TRANSLATE_NOOP("UnitUse", "its answer to %n goal(s) stays as given, with a note")


@entity("goal")
@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Ranked):
    """What will be true by when, who sees to it, and what it takes.

    ``staff`` is in full-time positions, ``money`` in euros; each with what is secured of what is
    needed, and for money the words that were said around the amount, such as "ca. … p.a."; they say
    nothing where means are said by year (``means.py``). ``gap_closer`` sees to what is not covered,
    until ``gap_closed_by``.
    ``guideline`` is the guideline of politics that it serves; ``interim`` what will be
    true on the way. ``serves_id`` names the wording that it serves, such as the adopted vision, and
    ``serves_version`` the version that stood when that was said, from 1.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    short: str = ""
    specific: str = ""
    measure: str = ""
    interim: str = ""
    guideline: str = ""
    serves_id: Id | None = field(default=None, metadata=refers())
    serves_version: int = field(default=0, metadata=VERSION)
    unit_id: Id | None = field(default=None, metadata=refers("unit", keeps="owner", hangs=SEEN_TO))
    owner: str = field(default="", metadata=holds(Holds.OWNER))
    due: date | None = None
    staff_needed: float = field(default=0.0, metadata=AMOUNT)
    staff_secured: float = field(default=0.0, metadata=AMOUNT)
    money_needed: int = field(default=0, metadata=AMOUNT)
    money_secured: int = field(default=0, metadata=AMOUNT)
    money_needed_words: str = ""
    money_secured_words: str = ""
    resources_clear: bool = False
    gap_closer: str = field(default="", metadata=holds(Holds.OWNER))
    gap_closed_by: date | None = None

    @property
    def label(self) -> str:
        """The short title; without one, the title."""
        return self.short or self.title

    def money(self, part: str) -> tuple[int, str]:
        """The euros ``"needed"`` or ``"secured"``, and the words around them."""
        if part == "needed":
            return self.money_needed, self.money_needed_words
        return self.money_secured, self.money_secured_words


@entity("goal_answer")
@dataclass(frozen=True, slots=True, kw_only=True)
class GoalAnswer(Ranked):
    """A unit's answer to a goal; ``text`` is the reservation or the reason.

    It stays as given when its unit is removed: then ``unit_name`` and ``side`` say whose it was.
    """

    goal_id: Id = field(metadata=refers("goal"))
    unit_id: Id | None = field(
        default=None, metadata=refers("unit", keeps="unit_name", hangs=ANSWERED)
    )
    unit_name: str = field(default="", metadata=holds(Holds.CALLED))
    side: Side | None = None
    answer: Answer = Answer.OPEN
    text: str = ""


class Smart(Enum):
    """The letters of SMART in one reading: specific, measurable, accepted, realistic, timed.

    Accepted is what every unit agreed to, realistic what has its staff and money.
    """

    S = "S"
    M = "M"
    A = "A"
    R = "R"
    T = "T"


def goals_of(state: Lookups, block_id: Id) -> tuple[Goal, ...]:
    """The goals of a block in their order."""
    return tuple(g for g in state.of(Goal) if g.block_id == block_id)


def answers_of(state: Lookups, goal_id: Id) -> Mapping[Id, GoalAnswer]:
    """The given answers to a goal by unit."""
    found = (a for a in state.of(GoalAnswer) if a.goal_id == goal_id)
    return {a.unit_id: a for a in found if a.unit_id is not None}


def asked(state: Lookups) -> tuple[Unit, ...]:
    """The units whose agreement is asked, in their order.

    Not those that declined to come, nor those that are away: all their people are excused, or left
    before the first goals were begun. Whoever answered all the same is asked.
    """
    begins = [
        b.started_at for b in state.of(Block) if b.activity == "goals" and b.started_at is not None
    ]
    away = units_away(state, min(begins, default=None))
    away -= {given.unit_id for given in state.of(GoalAnswer) if given.answer is not Answer.OPEN}
    return tuple(
        unit for unit in state.of(Unit) if unit.reply is not Reply.DECLINED and unit.id not in away
    )


def answer_of(state: Lookups, goal_id: Id, unit_id: Id) -> Answer:
    """A unit's answer; open where none was given."""
    return _answer(answers_of(state, goal_id), unit_id)


def _answer(given: Mapping[Id, GoalAnswer], unit_id: Id) -> Answer:
    found = given.get(unit_id)
    return Answer.OPEN if found is None else found.answer


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
        if given.goal_id != goal_id or given.answer is Answer.OPEN or given.unit_id in BY_SIDE:
            continue
        unit = state.find(Unit, given.unit_id)
        if unit is None:
            found.append(LeftAnswer(given, given.unit_name, given.side, REMOVED))
        elif unit.reply is Reply.DECLINED:
            found.append(LeftAnswer(given, unit.label, unit.side, DECLINED))
    return tuple(found)


def _left(state: State, unit_id: Id) -> tuple[Change, ...]:
    """An answer keeps the name and the side that its unit has in the end."""
    unit = state.get(Unit, unit_id)
    changes: tuple[Change, ...] = ()
    for given in state.of(GoalAnswer):
        if given.unit_id == unit_id:
            changes += replaced(given, unit_name=unit.label, side=unit.side, unit_id=None)
    return changes


USE = Use(lambda _state, _unit_id: (), _left)

BY_SIDE = {Id(f"side:{side.value}"): side for side in Side}
"""What stands in the place of a unit where its answer is told by side alone."""


def answers(state: Lookups, goal_id: Id) -> tuple[tuple[Unit, Answer], ...]:
    """Every unit that is asked with its answer, open where none was given."""
    given = answers_of(state, goal_id)
    return tuple((unit, _answer(given, unit.id)) for unit in asked(state))


def spoken(state: Lookups, goal_id: Id) -> tuple[tuple[Side, Answer], ...]:
    """Every answer that is asked for with its side, also where no unit may be told."""
    by_side = tuple(
        (side, a.answer)
        for a in state.of(GoalAnswer)
        if a.goal_id == goal_id and (side := BY_SIDE.get(a.unit_id or Id(""))) is not None
    )
    return by_side or tuple((unit.side, answer) for unit, answer in answers(state, goal_id))


@told_by_side(GoalAnswer)
def answers_by_side(state: Lookups) -> Iterator[GoalAnswer]:
    """The answers without the units that gave them, in an order that gives nobody away."""
    place = 0
    hidden = sweeper({}, [name for u in state.of(Unit) for name in (u.name, u.label) if name])
    names = {side: name for name, side in BY_SIDE.items()}
    for goal in state.of(Goal):
        given = answers_of(state, goal.id)
        told = [(u.side, _answer(given, u.id), hidden(_words(given, u.id))) for u in asked(state)]
        for side, answer, words in sorted(told, key=_quietly):
            place += 1
            yield GoalAnswer(
                id=Id(f"{goal.id}:{place}"),
                workshop_id=goal.workshop_id,
                rank=float(place),
                goal_id=goal.id,
                unit_id=names[side],
                answer=answer,
                text=words,
            )


def _words(given: Mapping[Id, GoalAnswer], unit_id: Id) -> str:
    found = given.get(unit_id)
    return "" if found is None else found.text


def _quietly(told: tuple[Side, Answer, str]) -> tuple[int, int, str]:
    side, answer, words = told
    return list(Side).index(side), list(Answer).index(answer), words


def gaps(state: Lookups, goal: Goal) -> frozenset[Smart]:
    """The letters that are missing.

    T needs a date, R covered means or somebody who closes the gap by a day, A an answer of every
    unit and no rejection; a reservation is an agreement on a condition and counts.
    """
    missing = set()
    if blank(goal.specific):
        missing.add(Smart.S)
    if blank(goal.measure):
        missing.add(Smart.M)
    said = {answer for _side, answer in spoken(state, goal.id)}
    if not said or Answer.OPEN in said or Answer.NO in said:
        missing.add(Smart.A)
    if not is_realistic(state, goal):
        missing.add(Smart.R)
    if goal.due is None:
        missing.add(Smart.T)
    return frozenset(missing)


def is_realistic(state: Lookups, goal: Goal) -> bool:
    """Whether every year is covered, or it is said who closes the gap by when."""
    if is_covered(state, goal):
        return True
    return goal.resources_clear and not blank(goal.gap_closer) and goal.gap_closed_by is not None


def agreed_by_all(state: Lookups, goal: Goal) -> bool:
    """Whether every unit agreed, with or without reservation."""
    return Smart.A not in gaps(state, goal)


AGREED = ("title", "specific", "measure")
"""The fields of a goal that the answers of units are about."""


def _stands(state: Lookups, entity: object, part: str) -> bool:
    """Whether a unit has answered to these words."""
    if not isinstance(entity, Goal) or part not in AGREED:
        return False
    return any(given.answer is not Answer.OPEN for given in answers_of(state, entity.id).values())


def _anew(state: Lookups, passage: ChangedWords) -> tuple[Change, ...]:
    """The answers to the old words: a new version is answered anew."""
    return tuple(Change(given, None) for given in answers_of(state, passage.about.id).values())


def _told(state: Lookups, passage: ChangedWords) -> str:
    """How many units gave which answer to the old words, and in which words; no unit is named."""
    language = state.workshop.language
    catalogue, quoted = Catalogue.load(language), Formats(language).quoted
    hidden = sweeper({}, [name for u in state.of(Unit) for name in (u.name, u.label) if name])
    given = answers_of(state, passage.about.id)
    said = [answer for _unit, answer in answers(state, passage.about.id)]
    words = [f"{said.count(a)} {catalogue.text(a.message)}" for a in Answer if a in said]
    reasons = sorted(hidden(each.text) for each in given.values() if not blank(each.text))
    return ", ".join([*words, *map(quoted, reasons)])


stand(StandingWords(held=_stands, anew=_anew, told=_told))

OPTIONS = VoteSource(
    QT_TRANSLATE_NOOP("VoteSource", "Goals"),
    "goals",
    lambda state, block_id: [(goal.id, goal.title) for goal in goals_of(state, block_id)],
)
