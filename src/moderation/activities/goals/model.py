# SPDX-License-Identifier: EUPL-1.2
"""Goals that everyone agreed to, or under which condition, or why not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from moderation.activities.goals.agreement import (
    Accord,
    Answer,
    GoalAnswer,
    accord,
    answers_of,
    counted,
    quietly,
    stands,
)
from moderation.activities.goals.effects import GoalEffect
from moderation.activities.goals.means import is_covered
from moderation.activities.goals.measure import is_measurable
from moderation.activities.goals.path import GoalStation
from moderation.domain.blank import blank
from moderation.domain.change import Change, replaced
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import seen_to
from moderation.domain.ids import Id
from moderation.domain.standing import ChangedWords
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import told_by_side
from moderation.domain.withheld import sweeper
from moderation.features.people.model import Unit
from moderation.features.progress.model import notes_of
from moderation.features.votes.sources import VoteSource
from moderation.features.votes.wording import StandingWords, stand

AMOUNT = {"schema": {"minimum": 0}}
"""What a file may say of staff and money."""


VERSION = {"schema": {"minimum": 0, "maximum": 9999}}


SEEN_TO = QT_TRANSLATE_NOOP("UnitUse", "%n goal(s) keep its name as the owner")


HELPS_WITH = QT_TRANSLATE_NOOP("UnitUse", "%n goal(s) to which it contributes go on without it")


class GoalReach(Choice):
    """How far a goal reaches, where goals are grouped by it."""

    OPEN = "open", QT_TRANSLATE_NOOP("GoalReach", "not assigned")
    STRATEGIC = "strategic", QT_TRANSLATE_NOOP("GoalReach", "strategic, for the legislature")
    OPERATIVE = "operative", QT_TRANSLATE_NOOP("GoalReach", "operative, for the year")


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
    ``serves_version`` the version that stood when that was said, from 1. ``recommended`` says that
    it goes on as a recommendation, where not all carry it.

    ``measure`` is the indicator, counted in ``measured_in``: from ``baseline``, as it was on
    ``baseline_day``, to ``target``; ``figure_source`` says who counts it, or where it stands.
    ``step_ids`` names what on the timeline leads there, ``contributor_ids`` the units that help,
    ``arose_id`` the block in which the goal arose, if it was another one. ``area`` is the field of
    action and ``reach`` how far it reaches, where goals are grouped.
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
    owner: str = field(default="", metadata=seen_to(instead="unit_id"))
    due: date | None = None
    staff_needed: float = field(default=0.0, metadata=AMOUNT)
    staff_secured: float = field(default=0.0, metadata=AMOUNT)
    money_needed: int = field(default=0, metadata=AMOUNT)
    money_secured: int = field(default=0, metadata=AMOUNT)
    money_needed_words: str = ""
    money_secured_words: str = ""
    resources_clear: bool = False
    gap_closer: str = field(default="", metadata=seen_to())
    gap_closed_by: date | None = None
    recommended: bool = False
    measured_in: str = ""
    baseline: float | None = None
    baseline_day: date | None = None
    target: float | None = None
    figure_source: str = field(default="", metadata=seen_to())
    area: str = ""
    reach: GoalReach = GoalReach.OPEN
    step_ids: tuple[Id, ...] = field(default=(), metadata=refers())
    contributor_ids: tuple[Id, ...] = field(default=(), metadata=refers("unit", hangs=HELPS_WITH))
    arose_id: Id | None = field(default=None, metadata=refers("agenda_block"))

    @property
    def label(self) -> str:
        """The short title; without one, the title."""
        return self.short or self.title

    def money(self, part: str) -> tuple[int, str]:
        """The euros ``"needed"`` or ``"secured"``, and the words around them."""
        if part == "needed":
            return self.money_needed, self.money_needed_words
        return self.money_secured, self.money_secured_words


BESIDE = (GoalEffect, GoalStation)
"""Kinds that are kept beside a goal, each in a file of its own."""


class Smart(Enum):
    """The letters of SMART in one reading: specific, measurable, accepted, realistic, timed.

    Accepted is what the units in the room agreed to, realistic what has its staff and money.
    """

    S = "S"
    M = "M"
    A = "A"
    R = "R"
    T = "T"


def goals_of(state: Lookups, block_id: Id) -> tuple[Goal, ...]:
    """The goals of a block in their order."""
    return tuple(g for g in state.of(Goal) if g.block_id == block_id)


@told_by_side(GoalAnswer)
def answers_by_side(state: Lookups) -> Iterator[GoalAnswer]:
    """The answers without the units that gave them; see ``quietly``."""
    return quietly(state, state.of(Goal))


def gaps(state: Lookups, goal: Goal) -> frozenset[Smart]:
    """The letters that are missing.

    M needs an indicator with all its figures (``measure.py``), T a date, R covered means or
    somebody who closes the gap by a day, A the agreement of the room; see ``accord``.
    """
    missing = set()
    if blank(goal.specific):
        missing.add(Smart.S)
    if not is_measurable(goal):
        missing.add(Smart.M)
    if not agreed(state, goal):
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


def agreed(state: Lookups, goal: Goal) -> bool:
    """Whether the goal may be called agreed."""
    return accord(stands(state, goal)) is Accord.AGREED


AGREED = ("title", "specific", "measure")
"""The fields of a goal that the answers of units are about."""


def _stands(state: Lookups, entity: object, part: str) -> bool:
    """Whether a unit has answered to these words."""
    if not isinstance(entity, Goal) or part not in AGREED:
        return False
    return any(given.answer is not Answer.OPEN for given in answers_of(state, entity.id).values())


def _anew(state: Lookups, passage: ChangedWords) -> tuple[Change, ...]:
    """The answers to the old words: a new version is answered anew, and not yet recommended."""
    answers = answers_of(state, passage.about.id).values()
    notes = (note for given in answers for note in notes_of(state, given.id))
    changes = tuple(Change(gone, None) for gone in (*answers, *notes))
    goal = state.find(Goal, passage.about.id)
    return changes if goal is None else (*changes, *replaced(goal, recommended=False))


def _told(state: Lookups, passage: ChangedWords) -> str:
    """How many units gave which answer to the old words, and in which words; no unit is named."""
    language = state.workshop.language
    catalogue, quoted = Catalogue.load(language), Formats(language).quoted
    hidden = sweeper({}, [name for u in state.of(Unit) for name in (u.name, u.label) if name])
    given = answers_of(state, passage.about.id)
    about = state.find(Goal, passage.about.id)
    said = Counter() if about is None else counted(stands(state, about))
    words = [f"{number} {catalogue.text(each)}" for each, number in said.items()]
    reasons = sorted(hidden(each.text) for each in given.values() if not blank(each.text))
    return ", ".join([*words, *map(quoted, reasons)])


stand(StandingWords(held=_stands, anew=_anew, told=_told))

OPTIONS = VoteSource(
    QT_TRANSLATE_NOOP("VoteSource", "Goals"),
    "goals",
    lambda state, block_id: [(goal.id, goal.title) for goal in goals_of(state, block_id)],
)
