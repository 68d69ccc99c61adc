# SPDX-License-Identifier: EUPL-1.2
"""The critical path (DIN 69901-5), everyone's slack, and what decides when the end comes.

Days are ordinals, as in the network that it is reckoned with.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from moderation.activities.timeline.model import (
    NO_BEARING,
    NOTHING_WAITS,
    SLACK_NO_BEARING,
    SLACK_NONE,
    Lag,
    TimelineStep,
    lags_of,
    length,
    slack_message,
    steps_of,
)
from moderation.activities.timeline.network import IdleDays, Network, wait, without_circles
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import Message
from moderation.domain.waiting import way


@dataclass(frozen=True, slots=True)
class CriticalPath:
    """The critical path, and what follows for every step.

    The end is the day on which the last work before the vision is done: the planned day of the
    vision does not count, its distance is the ``reserve``. Without a vision the path ends with what
    is done last of all that waits for another. Critical is every step without slack: delay it by a
    day, and the end comes a day later.

    Attributes:
        critical: Steps without slack that wait for each other, from the first to the end; empty
            while nothing waits for anything. A step that begins later than it has to gives slack to
            what it waits for: the path begins with that step.
        slack: Days by which each step may end later before the end does. Who does not lead to the
            end has no bearing on it, and is not in here.
        starts: The earliest begin of each step as an ordinal day: its planned begin, or later if
            what it waits for is not done by then.
        finish: The ordinal day of the end; 0 while nothing waits for anything.
        reserve: Days between the end and the planned day of the interim goal that it leads to.
        done: The ordinal day on which all is done that the last step of the path waits for.
        decisive: The longest of the steps whose shortening by a day brings the end forward. None
            while several ways take equally long, or something else decides alone.
        gain: Days by which the end comes earlier if the step that decides is a day shorter.
        gap: What lies between the first step of the path and what it waits for, if anything.
        gap_decides: Whether the end comes earlier if that step begins a day earlier.
        level: While no step decides, whether a day less of every step without slack brings the end
            forward: several ways take equally long.
        by_months: While nothing else decides, whether a wait of whole months takes up a day.
    """

    critical: tuple[Id, ...] = ()
    slack: Mapping[Id, int] = field(default_factory=dict)
    starts: Mapping[Id, int] = field(default_factory=dict)
    finish: int = 0
    reserve: int = 0
    done: int = 0
    decisive: Id | None = None
    gain: int = 0
    gap: IdleDays | None = None
    gap_decides: bool = False
    level: bool = False
    by_months: bool = False

    def is_critical(self, step_id: Id) -> bool:
        """Whether a step has no slack."""
        return self.slack.get(step_id) == 0

    def slack_words(self, step_id: Id) -> Message:
        """The slack of a step; without a path, or a way to the end, there is none to speak of."""
        if not self.critical:
            return NOTHING_WAITS
        days = self.slack.get(step_id)
        return NO_BEARING if days is None else slack_message(days)

    def slack_column(self, step_id: Id) -> Message | None:
        """The slack of a step below the word "slack"; nothing without a path."""
        if not self.critical:
            return None
        days = self.slack.get(step_id)
        if days is None:
            return SLACK_NO_BEARING
        return length(days) if days > 0 else SLACK_NONE

    def delay(self, step: TimelineStep) -> int:
        """Days by which the step begins before what it waits for is done; 0 if it fits."""
        return self.starts.get(step.id, step.begins.toordinal()) - step.begins.toordinal()


def critical_path(steps: Sequence[TimelineStep], lags: Iterable[Lag] = ()) -> CriticalPath:
    """The critical path through what waits for what, and everyone's slack.

    The critical path method (Kelley and Walker, 1959) on planned dates: no step begins before its
    planned day or before what it waits for is done.

    Raises:
        CycleError: Steps wait for each other.
    """
    net = Network(steps, lags)
    ids = [step.id for step in steps]
    starts = {
        own: max(start, planned)
        for own, start, planned in zip(ids, net.start, net.planned, strict=True)
    }
    if not net.sinks:
        return CriticalPath(starts=starts)
    critical = [place for place in net.order if net.is_critical(place)]
    tight = {place: net.tight(place) for place in critical}
    decisive = max(
        (
            place
            for place in net.unavoidable(critical, tight)
            if net.days[place] and not net.goals[place]
        ),
        key=lambda place: (net.days[place], ids[place]),
        default=None,
    )
    way = net.way(critical, tight, decisive)
    less = {p for p in critical if net.days[p]} if decisive is None else {decisive}
    gain = net.finish - net.finish_if(shorter=less)
    gap = net.gap(way[0])
    goal = way[-1]
    reserve = net.planned[goal] - net.finish if net.goals[goal] else 0
    if wait(net.finish, net.planned[goal], is_goal=True)[1]:
        reserve = 0
    return CriticalPath(
        critical=tuple(ids[place] for place in way),
        slack={
            own: late - done
            for own, late, done in zip(ids, net.latest, net.end, strict=True)
            if late is not None
        },
        starts=starts,
        finish=net.finish,
        reserve=max(0, reserve),
        done=max(net.end[before] for before in net.befores[goal]),
        decisive=None if decisive is None else ids[decisive],
        gain=0 if decisive is None else gain,
        gap=gap,
        gap_decides=gap is not None and net.finish_if(earlier=way[0]) < net.finish,
        level=decisive is None and gain > 0,
        by_months=decisive is None and not gain and any(p in net.uneven for p in critical),
    )


def drawn_up(steps: Sequence[TimelineStep], step_id: Id, lags: Iterable[Lag] = ()) -> dict[Id, int]:
    """The ordinal days on which steps begin if one begins as soon as what it waits for is done.

    Who follows at once goes along. The interim goal at the end stays on its day.
    """
    net = Network(without_circles(steps), lags, step_id)
    stays = {place for place in net.sinks if net.goals[place]}
    return {
        steps[place].id: start
        for place, start in enumerate(net.start)
        if start < net.planned[place] and place not in stays
    }


_KNOWN: deque[tuple[tuple[tuple[TimelineStep, ...], tuple[Lag, ...]], CriticalPath]] = deque(
    maxlen=4
)


def path_of(state: Lookups, block_id: Id) -> CriticalPath:
    """The path of the steps of a block; see ``usable_path``."""
    return usable_path(steps_of(state, block_id), lags_of(state, block_id))


def usable_path(steps: Sequence[TimelineStep], lags: Iterable[Lag] = ()) -> CriticalPath:
    """The path of steps from anywhere: what would close a circle is left out.

    No edit makes a circle, but a file from elsewhere may hold one, and is shown all the same.
    Page, board, hints and wall ask for the same: the last ones are known.
    """
    asked = tuple(steps), tuple(lags)
    # The same entities are told to be the same at once; of others the first one tells.
    found = next((path for known, path in _KNOWN if known == asked), None)
    if found is None:
        found = critical_path(without_circles(steps), asked[1])
        _KNOWN.append((asked, found))
    return found


class Deciding(Enum):
    """What decides when the end comes, as the room is told."""

    NOTHING_WAITS = "nothing_waits"
    LONGEST = "longest"
    """The longest of all steps without slack, by itself."""
    ONE = "one"
    """A step of the path, while others without slack take as long or longer."""
    GAP = "gap"
    """Days in which nothing happens, more of them than the step that decides takes."""
    LEVEL = "level"
    """No step alone: several ways take equally long."""
    MONTHS = "months"
    """A wait of whole months: a day less before it is no day less after it."""
    DAYS = "days"
    """Days that were set: no step without slack could bring the end forward."""


def verdict(steps: Iterable[TimelineStep], found: CriticalPath) -> Deciding:
    """What decides, so that every word of it is true."""
    if not found.critical:
        return Deciding.NOTHING_WAITS
    lengths = {step.id: step.days for step in steps if found.is_critical(step.id) and step.days}
    decisive = lengths.get(found.decisive or Id(""), 0)
    if found.gap is not None and found.gap_decides and found.gap.days > decisive:
        return Deciding.GAP
    if found.decisive is None:
        if found.level:
            return Deciding.LEVEL
        return Deciding.MONTHS if found.by_months else Deciding.DAYS
    as_long = [days for days in lengths.values() if days >= decisive]
    return Deciding.LONGEST if len(as_long) == 1 else Deciding.ONE


def decisive_step(steps: Iterable[TimelineStep], found: CriticalPath) -> TimelineStep | None:
    """The step that decides; while nothing waits for anything, the longest of all."""
    if found.critical:
        return next((step for step in steps if step.id == found.decisive), None)
    bars = [step for step in steps if not step.is_interim_goal]
    return max(bars, key=lambda step: (step.days, step.id), default=None)


def waits_for(steps: Sequence[TimelineStep], step_id: Id, before: Id) -> list[TimelineStep]:
    """The way from a step back to another it waits for, both included; else it is empty."""
    by_id = {step.id: step for step in steps}
    waits = {step.id: [key for key in step.after if key in by_id] for step in steps}
    return [by_id[key] for key in way(waits, step_id, before)]
