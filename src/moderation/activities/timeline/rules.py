# SPDX-License-Identifier: EUPL-1.2
"""What the political clock says of a plan: flags that the room settles, justifies or parks.

A flag needs what is known: no law that was not confirmed, no sittings where none are on the clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from moderation.activities.timeline.clock import ClockDay, clock_days_of
from moderation.activities.timeline.model import (
    BudgetStage,
    FixedDate,
    FixedKind,
    Level,
    TimelineStep,
    body_name,
    clock_of,
    fixed_of,
    land_of,
    owner_name,
    steps_of,
)
from moderation.activities.timeline.path import path_of
from moderation.activities.timeline.presets import of_land
from moderation.domain.date_forms import FixedDay
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.span import Span
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, untranslated
from moderation.features.findings.model import Finding, Rule, weightiest_first
from moderation.features.findings.sources import Rulebook
from moderation.features.people.model import participants_of

_CLOCK = QT_TRANSLATE_NOOP("TimelineRules", "The political clock of this timeline")
_BUDGET_LAW = QT_TRANSLATE_NOOP("TimelineRules", "Municipal budget law of the state")
_PLAN = QT_TRANSLATE_NOOP("TimelineRules", "Project plan (DIN 69901-5)")


class TimelineRule(Rule):
    """The rules, the weightiest first."""

    CROSSES_ELECTION = (
        "crosses_election",
        QT_TRANSLATE_NOOP("TimelineRules", "The path crosses the election"),
        QT_TRANSLATE_NOOP(
            "TimelineRules",
            "“{step}” runs across {election} ({when}), and nothing on the path is decided before. "
            "What do we decide before the election?",
        ),
        _CLOCK,
    )
    SPENT_EARLY = (
        "spent_early",
        QT_TRANSLATE_NOOP("TimelineRules", "Money before the budget"),
        QT_TRANSLATE_NOOP(
            "TimelineRules",
            "“{step}” needs money from {begins} on, but “{budget}” comes later ({when}). In {land} "
            "the budget goes to the supervisory authority: “{rule}” ({paragraph}, read {year}; "
            "please check).",
        ),
        _BUDGET_LAW,
    )
    IN_RECESS = (
        "in_recess",
        QT_TRANSLATE_NOOP("TimelineRules", "Decision in the recess"),
        QT_TRANSLATE_NOOP(
            "TimelineRules",
            "“{step}” is due {when}, and that is within a time without sittings: {recess}.",
        ),
        _CLOCK,
    )
    NO_SITTING = (
        "no_sitting",
        QT_TRANSLATE_NOOP("TimelineRules", "No sitting before the decision"),
        QT_TRANSLATE_NOOP(
            "TimelineRules",
            "“{step}” is due {when}, and no sitting from {ready} until then is on the clock.",
        ),
        _CLOCK,
    )
    BEYOND_HORIZON = (
        "beyond_horizon",
        QT_TRANSLATE_NOOP("TimelineRules", "Beyond the horizon"),
        QT_TRANSLATE_NOOP(
            "TimelineRules", "“{step}” is due {when}, and the horizon of the plan is {horizon}."
        ),
        _PLAN,
    )
    NO_CONTACT = (
        "no_contact",
        QT_TRANSLATE_NOOP("TimelineRules", "Nobody to ask"),
        QT_TRANSLATE_NOOP(
            "TimelineRules",
            "“{step}” is up to others ({who}), and no contact point there is named.",
        ),
        _PLAN,
    )


_MAY_CROSS = QT_TRANSLATE_NOOP(
    "TimelineRules",
    "“{step}” may run across {election} ({when}) before anything on the path is decided. What do "
    "we decide before the election?",
)
_OTHERS = QT_TRANSLATE_NOOP("TimelineRules", "not named")


def is_decision(step: TimelineStep) -> bool:
    """Whether a step is something that politics decides on a day."""
    return step.is_interim_goal and step.side is Side.POLITICS and not step.vision


@dataclass(frozen=True)
class _Plan:
    """The plan of a block beside its clock."""

    state: Lookups
    block_id: Id
    formats: Formats

    @cached_property
    def steps(self) -> tuple[TimelineStep, ...]:
        return steps_of(self.state, self.block_id)

    @cached_property
    def on_path(self) -> list[TimelineStep]:
        critical = path_of(self.state, self.block_id).critical
        by_id = {step.id: step for step in self.steps}
        return [by_id[step_id] for step_id in critical]

    @cached_property
    def fixed(self) -> tuple[FixedDate, ...]:
        return fixed_of(self.state, self.block_id)

    @cached_property
    def ticks(self) -> tuple[ClockDay, ...]:
        days = [day for step in self.steps for day in (step.begins, step.ends)]
        first, last = date(min(days).year, 1, 1), date(max(days).year, 12, 31)
        return clock_days_of(self.state, self.block_id, first, last, self.formats.language)

    def when(self, step: TimelineStep) -> str:
        return step.said_end.words(self.formats)

    # -- elections ---------------------------------------------------------------------

    def elections(self) -> Iterator[Finding]:
        """Elections of who decides, across which a step of the path runs undecided."""
        decisions = [step for step in self.on_path if is_decision(step)]
        bodies = {owner_name(self.state, step).casefold() for step in decisions} - {""}
        for own in self.fixed:
            body = body_name(self.state, own).casefold()
            deciding = own.told_level is Level.MUNICIPALITY or body in bodies
            if own.fixed_kind is not FixedKind.ELECTION or not deciding:
                continue
            span = own.said_day.span
            if any(step.ends < span.first for step in decisions):
                continue
            across = [
                step
                for step in self.on_path
                if not step.is_interim_goal
                if step.begins < span.last and step.ends >= span.first
            ]
            if not across:
                continue
            # An election of which a season is known may be on any day of it.
            sure = [s for s in across if _surely_across(s, span)]
            step = (sure or across)[0]
            decided = any(each.said_end.span.first < span.last for each in decisions)
            finding = TimelineRule.CROSSES_ELECTION.found(
                (step.id, own.id),
                untranslated(step.label),
                step=step.title,
                election=own.title,
                when=own.said_day.words(self.formats),
            )
            if decided or not sure:
                values = dict(finding.sentence.values)
                finding = replace(finding, sentence=_MAY_CROSS.with_values(**values))
            yield finding

    # -- money -------------------------------------------------------------------------

    def money(self) -> Iterator[Finding]:
        """Money that is needed before the day of its budget, where law knows a period."""
        known = of_land(land_of(self.state), self.formats.language)
        if known is None or known.budget is None or not known.budget.holds:
            return
        budgets = self._budgets()
        for step in self.steps:
            budget = budgets.get(step.begins.year) if step.spends else None
            if budget is None or budget.said_day.span.first <= step.begins:
                continue
            yield TimelineRule.SPENT_EARLY.found(
                (step.id, budget.id),
                untranslated(step.label),
                step=step.title,
                begins=step.said_begin.words(self.formats),
                budget=budget.title,
                when=budget.said_day.words(self.formats),
                land=known.name,
                rule=known.budget.rule,
                paragraph=known.budget.paragraph,
                year=known.budget.year,
            )

    def _budgets(self) -> dict[int, FixedDate]:
        """The budget of each year: as its title says, else that of the next one.

        Its adoption; where that is not on the clock, a day of which no stage was said.
        """
        found: dict[int, FixedDate] = {}
        for own in self.fixed:
            if own.fixed_kind is not FixedKind.BUDGET:
                continue
            if own.stage not in (None, BudgetStage.ADOPTION):
                continue
            named = re.search("[0-9]{4}", own.title) is not None
            span = own.said_day.span
            halves = {each.year + (each.month > _HALF) for each in (span.first, span.last)}
            if not named and len(halves) > 1:
                continue  # of a whole year nobody knows which budget is meant
            years = FixedDay(own.title, own.day).years if named else halves
            for year in years:
                known = found.get(year)
                if known is None or (known.stage is None and own.stage is not None):
                    found[year] = own
        return found

    # -- sittings ----------------------------------------------------------------------

    def sittings(self) -> Iterator[Finding]:
        """Decisions that are due in a recess, or have no sitting before them."""
        for step in self.steps:
            if not is_decision(step):
                continue
            span = step.said_end.span
            recess = next(
                (
                    tick
                    for tick in self.ticks
                    if tick.kind is FixedKind.RECESS and tick.covers(span.first, span.last)
                ),
                None,
            )
            days = self._days_of(owner_name(self.state, step))
            sits = any(span.first <= day <= span.last for day in days)
            if recess is not None and recess.fixed is not None and not sits:
                yield TimelineRule.IN_RECESS.found(
                    (step.id, recess.fixed.id),
                    untranslated(step.label),
                    step=step.title,
                    when=self.when(step),
                    recess=recess.title,
                )
            elif (ready := self._undecidable(step)) is not None:
                yield TimelineRule.NO_SITTING.found(
                    (step.id,),
                    untranslated(step.label),
                    step=step.title,
                    when=self.when(step),
                    ready=self.formats.date(ready),
                )

    def _undecidable(self, step: TimelineStep) -> date | None:
        """From when on nobody sits who could decide; nothing if that is not so, or not known."""
        days = self._days_of(owner_name(self.state, step))
        ready = self._ready(step)
        due = step.said_end.span.last
        if ready is None or ready > due or any(ready <= day <= due for day in days):
            return None
        before = max((day for day in days if day < ready), default=None)
        after = min((day for day in days if day > due), default=None)
        if before is None or after is None or after - before > _ENTERED:
            return None  # nobody entered sittings for that time, and so nothing is known of it
        return ready

    def _days_of(self, body: str) -> list[date]:
        """The sittings of a body; of any body where none of its own are on the clock."""
        sittings = [tick for tick in self.ticks if tick.kind is FixedKind.SESSION]
        known = body.casefold()
        own = [
            tick.first
            for tick in sittings
            if known and tick.fixed is not None
            if known in (body_name(self.state, tick.fixed).casefold(), tick.title.casefold())
        ]
        return own or [tick.first for tick in sittings]

    def _ready(self, step: TimelineStep) -> date | None:
        """From when on it can be decided: what it waits for is done, or the workshop was held."""
        before = [mate.ends for mate in self.steps if mate.id in step.after]
        return max(before) if before else self.state.workshop.day

    # -- horizon and contact -----------------------------------------------------------

    def beyond(self) -> Iterator[Finding]:
        """Interim goals that are due after the horizon of the plan."""
        clock = clock_of(self.state, self.block_id)
        if clock is None or clock.horizon is None:
            return
        for step in self.steps:
            if step.is_interim_goal and step.ends.year > clock.horizon:
                yield TimelineRule.BEYOND_HORIZON.found(
                    (step.id,),
                    untranslated(step.label),
                    step=step.title,
                    when=self.when(step),
                    horizon=clock.horizon,
                )

    def contacts(self) -> Iterator[Finding]:
        """Steps that are up to others, of whom nobody is known."""
        for step in self.steps:
            if not step.is_external or step.is_interim_goal or step.contact:
                continue
            if step.unit_id is not None and participants_of(self.state, step.unit_id):
                continue
            who = owner_name(self.state, step)
            yield TimelineRule.NO_CONTACT.found(
                (step.id,),
                untranslated(step.label),
                step=step.title,
                who=untranslated(who) if who else _OTHERS,
            )


def _surely_across(step: TimelineStep, span: Span) -> bool:
    """Whether a step runs before and on every day that is meant."""
    begins, ends = step.said_begin.span.last, step.said_end.span.first
    return begins < span.first and ends >= span.last


_ENTERED = timedelta(days=183)
"""Sittings that lie farther apart are not all of them: for the time between none were entered."""

_HALF = 6
"""A budget that is adopted in the second half of a year is that of the next one."""


def findings(state: Lookups, block_id: Id) -> Sequence[Finding]:
    """Everything that the clock says of a plan as it stands."""
    plan = _Plan(state, block_id, Formats(state.workshop.language))
    if not plan.steps:
        return ()
    return weightiest_first(
        (
            *plan.elections(),
            *plan.money(),
            *plan.sittings(),
            *plan.beyond(),
            *plan.contacts(),
        )
    )


RULEBOOK = Rulebook(
    activity="timeline",
    findings=findings,
    open_points=QT_TRANSLATE_NOOP("TimelineMinutes", "Open points of the timeline"),
    dealt_with=QT_TRANSLATE_NOOP("TimelineMinutes", "Hints of the timeline that were dealt with"),
    seen=frozenset((TimelineRule.IN_RECESS, TimelineRule.BEYOND_HORIZON)),
)
