# SPDX-License-Identifier: EUPL-1.2
"""What the timelines of a workshop say to other activities: steps, horizon, sittings, recess."""

from __future__ import annotations

from datetime import date

from moderation.activities.timeline.clock import clock_days_of
from moderation.activities.timeline.model import (
    Clock,
    FixedDate,
    FixedKind,
    TimelineStep,
    body_name,
    clock_of,
    steps_of,
)
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.features.agenda.plan import PlannedStep, Sitting, ToldPlan

_YEARS = 12
"""So far ahead sittings are told where a plan has no horizon."""


def _plans(state: Lookups) -> list[ToldPlan]:
    found: tuple[TimelineStep | Clock | FixedDate, ...]
    found = (*state.of(TimelineStep), *state.of(Clock), *state.of(FixedDate))
    blocks = dict.fromkeys(own.block_id for own in found)
    return [_plan(state, block_id) for block_id in blocks]


def _plan(state: Lookups, block_id: Id) -> ToldPlan:
    clock = clock_of(state, block_id)
    end = clock.horizon if clock is not None else None
    dates = [own.day for own in state.of(FixedDate) if own.block_id == block_id]
    sittings, recess = [], []
    if dates:
        first = min(dates)
        last = date(min(max(end or 0, first.year + _YEARS), 9999), 12, 31)
        for tick in clock_days_of(state, block_id, first, last):
            if tick.kind is FixedKind.SESSION and tick.fixed is not None:
                own = tick.fixed
                body = body_name(state, own)
                sittings.append(Sitting(tick.title, tick.first, own.unit_id, body))
            elif tick.kind is FixedKind.RECESS:
                recess.append((tick.first, tick.last))
    steps = tuple(
        PlannedStep(s.id, trimmed(s.label), s.said_end, s.side, s.is_interim_goal)
        for s in steps_of(state, block_id)
    )
    return ToldPlan(steps, end, tuple(sittings), tuple(recess))


PLAN = _plans
