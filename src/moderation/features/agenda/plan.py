# SPDX-License-Identifier: EUPL-1.2
"""What a plan of the workshop says to others: its steps, how far it reaches, and when who sits.

The activity that plans declares it as ``plan``: goals name the steps that lead to them, and
the path of a goal to its committee goes by the sittings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.state import Lookups


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step of a plan, or an interim goal, and until when it is."""

    id: Id
    title: str
    said: SaidDay
    side: Side
    is_interim_goal: bool


@dataclass(frozen=True, slots=True)
class Sitting:
    """A day on which a body sits: a unit, or words for it."""

    title: str
    day: date
    unit_id: Id | None
    body: str


@dataclass(frozen=True, slots=True)
class ToldPlan:
    """What is planned: ``horizon`` is the last year of it, ``recess`` the days without sittings."""

    steps: tuple[PlannedStep, ...]
    horizon: int | None
    sittings: tuple[Sitting, ...]
    recess: tuple[tuple[date, date], ...]


def plans(state: Lookups) -> tuple[ToldPlan, ...]:
    """Every plan of the workshop."""
    return tuple(plan for find in offered("plan") for plan in find(state))


def planned_steps(state: Lookups) -> tuple[PlannedStep, ...]:
    """The steps of all plans, in the order of their days."""
    found = [step for plan in plans(state) for step in plan.steps]
    return tuple(sorted(found, key=lambda step: (step.said.day, step.title, step.id)))


def horizon(state: Lookups) -> int | None:
    """The last year that any plan reaches; nothing where none says it."""
    return max((p.horizon for p in plans(state) if p.horizon is not None), default=None)
