# SPDX-License-Identifier: EUPL-1.2
"""Steps as a network of days, reckoned forward from what is planned and back from the end.

Days are ordinals. Between two steps that wait for each other lies a *wait*: so many days from the
end of one to the begin of the other. Who begins at once after what it waits for, on that day or
with no working day between, goes along with it both ways. Any other planned begin means "not
before".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from moderation.activities.timeline.model import Lag, TimelineStep
from moderation.domain.ids import Id
from moderation.domain.lengths import Length


class CycleError(ValueError):
    """Steps wait for each other; ``steps`` is one circle, each waiting for the one before it."""

    def __init__(self, steps: Sequence[Id]) -> None:
        super().__init__("steps wait for each other")
        self.steps = tuple(steps)


@dataclass(frozen=True, slots=True)
class IdleDays:
    """What lies between the first step of the path and what it waits for.

    Attributes:
        before: What it waits for: of several what is done last.
        after: The step that begins later than it has to.
        days: Whole days in between, at least one; where it has to wait, those beyond that.
        idle: Nothing at all happens in them, not even beside the path.
        lag: How long it has to wait.
    """

    before: Id
    after: Id
    days: int
    idle: bool
    lag: Length


def _befores(steps: Sequence[TimelineStep]) -> list[list[int]]:
    """For every step the places of those it waits for; what is not among them is left out."""
    place = {step.id: index for index, step in enumerate(steps)}
    return [
        [place[before] for before in dict.fromkeys(step.after) if before in place] for step in steps
    ]


def _order(steps: Sequence[TimelineStep], befores: Sequence[Sequence[int]]) -> list[int]:
    """Places so that each comes after those it waits for (Kahn, 1962)."""
    waiting = list(map(len, befores))
    followers: list[list[int]] = [[] for _ in steps]
    for place, found in enumerate(befores):
        for before in found:
            followers[before].append(place)
    ready = [place for place, count in enumerate(waiting) if not count]
    for place in ready:  # grows while it is walked
        for follower in followers[place]:
            waiting[follower] -= 1
            if not waiting[follower]:
                ready.append(follower)
    if len(ready) < len(steps):
        stuck = {steps[place].id for place, count in enumerate(waiting) if count}
        raise CycleError(_circle({step.id: step for step in steps}, stuck))
    return ready


def _circle(by_id: Mapping[Id, TimelineStep], stuck: set[Id]) -> list[Id]:
    """One circle among the steps that never get ready: each of them waits for another one."""
    way: list[Id] = []
    seen: dict[Id, int] = {}
    current = min(stuck)
    while current not in seen:
        seen[current] = len(way)
        way.append(current)
        current = next(before for before in by_id[current].after if before in stuck)
    return way[seen[current] :][::-1]


def wait(done: int, begins: int, *, is_goal: bool) -> tuple[int, bool]:
    """Days from an end to the begin that waits for it, and whether one follows the other at once.

    Work begins on the morning after; an interim goal is reached on the very day. Where the plan
    says the same day, or leaves no working day (Monday to Friday) between, that is kept.
    """
    days = begins - done
    if days in (0, 1) or (1 < days <= 3 and (done % 7) + days - 1 <= 7 and done % 7 >= 5):
        return days, True
    return (0 if is_goal else 1), False


class Network:
    """The steps as a network, reckoned forward from what is planned and back from the end."""

    def __init__(
        self,
        steps: Sequence[TimelineStep],
        lags: Iterable[Lag] = (),
        freed: Id | None = None,
    ) -> None:
        self.steps = steps
        at = {step.id: index for index, step in enumerate(steps)}
        self.lags = {
            (at[lag.step_id], at[lag.before_id]): lag.length
            for lag in lags
            if lag.step_id in at and lag.before_id in at
        }
        self.uneven: set[int] = set()
        """Steps whose wait of months takes up a day: what ends a day earlier does not help them."""
        self.freed = freed
        """A step whose planned begin does not hold: it begins as soon as it can."""
        self.befores = _befores(steps)
        self.order = _order(steps, self.befores)
        size = len(steps)
        self.planned = [step.begins.toordinal() for step in steps]
        self.days = [step.days for step in steps]
        self.goals = [step.is_interim_goal for step in steps]
        self.waits: list[list[int]] = [[] for _ in steps]
        self.start, self.end = [0] * size, [0] * size
        self.follows = [False] * size
        self._forward()
        self.sinks = self._sinks()
        for place in self.sinks:
            if self.goals[place]:
                # The planned day of what the path leads to does not count.
                self.waits[place] = [
                    self._lagging(place, self.end[before], self.lags[place, before])
                    if (place, before) in self.lags
                    else 0
                    for before in self.befores[place]
                ]
                self.start[place] = self.end[place] = max(
                    self.end[before] + days
                    for before, days in zip(self.befores[place], self.waits[place], strict=True)
                )
        self.finish = max((self.end[place] for place in self.sinks), default=0)
        self.latest = self._backward()

    def _forward(self) -> None:
        planned, days, end, goals = self.planned, self.days, self.end, self.goals
        for place in self.order:
            begins, done, waits = planned[place], 0, self.waits[place]
            at_once = bool(self.befores[place]) and self.steps[place].id == self.freed
            for before in self.befores[place]:
                lag = self.lags.get((place, before)) if self.lags else None
                ends = planned[before] + days[before]
                if lag is not None:
                    ends = _later(ends, lag)
                days_between, touches = wait(ends, begins, is_goal=goals[place])
                if lag is not None:
                    days_between += self._lagging(place, end[before], lag)
                waits.append(days_between)
                at_once = at_once or touches
                found = end[before] + days_between
                if found > done:  # noqa: PLR1730 - max() is slower, and this is walked often
                    done = found
            self.follows[place] = at_once
            begin = done if at_once or done > begins else begins
            self.start[place], end[place] = begin, begin + days[place]

    def _lagging(self, place: int, done: int, lag: Length) -> int:
        """The days of a lag after an end; of months it depends on the day."""
        later = _later(done, lag)
        if _later(done - 1, lag) == later:
            self.uneven.add(place)
        return later - done

    def _sinks(self) -> list[int]:
        """Where the path ends: the vision, or all that waits and that nobody waits for."""
        waiting = [place for place, found in enumerate(self.befores) if found]
        visions = [place for place in waiting if self.steps[place].vision]
        if visions:
            return [max(visions, key=lambda place: (self.end[place], self.steps[place].id))]
        waited = {before for found in self.befores for before in found}
        return [place for place in waiting if place not in waited]

    def _backward(self) -> list[int | None]:
        latest: list[int | None] = [None] * len(self.steps)
        for place in self.sinks:
            latest[place] = self.finish
        for place in reversed(self.order):
            own = latest[place]
            if own is None:
                continue
            begin = own - self.days[place]
            for before, days in zip(self.befores[place], self.waits[place], strict=True):
                known, allowed = latest[before], begin - days
                if self.lags and (place, before) in self.lags:
                    allowed = self._latest_before(place, before, begin, days)
                if known is None or allowed < known:
                    latest[before] = allowed
        return latest

    def _least(self, place: int, before: int, days: int) -> int:
        """What of a wait is no lag."""
        done = self.end[before]
        return days - (_later(done, self.lags[place, before]) - done)

    def finish_if(self, shorter: Collection[int] = (), earlier: int | None = None) -> int:
        """The day of the end if these steps took a day less, or one began a day earlier.

        Who follows at once goes along, whatever the length.
        """
        end = [0] * len(self.steps)
        goals_at_end = {place for place in self.sinks if self.goals[place]}
        for place in self.order:
            done = 0
            for before, days in zip(self.befores[place], self.waits[place], strict=True):
                found = end[before] + days
                if self.lags and (place, before) in self.lags:
                    least = self._least(place, before, days)
                    found = _later(end[before], self.lags[place, before]) + least
                done = max(done, found)
            planned = self.planned[place] - (place == earlier)
            free = not self.follows[place] and place not in goals_at_end
            begin = max(done, planned) if free else done
            end[place] = begin + self.days[place] - (place in shorter)
        return max(end[place] for place in self.sinks)

    def _latest_before(self, place: int, before: int, begin: int, days: int) -> int:
        """The last end after which a lag still lets a step begin; of months it depends on the day.

        ``days`` is the whole wait after the end that is reckoned with.
        """
        lag, least = self.lags[place, before], self._least(place, before, days)
        found = begin - days
        while _later(found, lag) + least > begin:
            found -= 1
        while _later(found + 1, lag) + least <= begin:
            found += 1
        return found

    def is_critical(self, place: int) -> bool:
        """Whether it has no slack."""
        return self.latest[place] == self.end[place]

    def tight(self, place: int) -> list[int]:
        """What it waits for to the very day, and has no slack either."""
        begin, end = self.start[place], self.end
        return [
            before
            for before, days in zip(self.befores[place], self.waits[place], strict=True)
            if end[before] + days == begin and self.is_critical(before)
        ]

    def unavoidable(self, critical: Sequence[int], tight: Mapping[int, Sequence[int]]) -> set[int]:
        """Steps that every way without slack leads through, from where days were set to the end.

        One is avoided if a wait leads past it. In an order in which all come after what they wait
        for, it is on every way if none leads from before it to behind it.
        """
        at = {place: index for index, place in enumerate(critical)}
        ends = {place for place in self.sinks if self.end[place] == self.finish}
        reach = [-1] * (len(critical) + 1)
        """The furthest that is reached from each, behind where days were set."""
        for place in critical:
            for before in tight[place]:
                reach[at[before] + 1] = max(reach[at[before] + 1], at[place])
            held = not self.follows[place] and self.start[place] == self.planned[place]
            held = held and not (self.goals[place] and place in ends)
            if held or place in self.uneven or not tight[place]:
                reach[0] = max(reach[0], at[place])
            if place in ends:
                reach[at[place] + 1] = len(critical)
        found, furthest = set(), -1
        for index, place in enumerate(critical):
            furthest = max(furthest, reach[index])
            if furthest <= index:
                found.add(place)
        return found

    def way(
        self, critical: Sequence[int], tight: Mapping[int, Sequence[int]], past: int | None
    ) -> list[int]:
        """One way through steps without slack: past the one that decides, else past the longest."""
        best: dict[int, tuple[bool, int, Id]] = {}
        lead: dict[int, int] = {}
        for place in critical:
            step = self.steps[place]
            own = (place == past, 0 if self.goals[place] else self.days[place], step.id)
            if tight[place]:
                lead[place] = max(tight[place], key=best.__getitem__)
                own = max(own, best[lead[place]])
            best[place] = own
        ends = [p for p in self.sinks if self.end[p] == self.finish]
        way = [max(ends, key=lambda place: (best[place], self.steps[place].id))]
        while way[-1] in lead:
            way.append(lead[way[-1]])
        return way[::-1]

    def gap(self, place: int) -> IdleDays | None:
        """What lies between a step and what it waits for."""
        if not self.befores[place]:
            return None
        steps, begin = self.steps, self.start[place]
        lags = {before: self.lags.get((place, before), Length()) for before in self.befores[place]}
        end = {before: _later(self.end[before], lag) for before, lag in lags.items()}
        last = max(end, key=lambda before: (end[before], steps[before].id))
        done = end[last]
        if begin - done <= 1:
            return None
        idle = not any(
            self.start[other] < begin and self.end[other] > done
            for other in range(len(steps))
            if other != place
        )
        return IdleDays(steps[last].id, steps[place].id, begin - done - 1, idle, lags[last])


_FAR = date(9000, 1, 1).toordinal()


def _later(done: int, lag: Length) -> int:
    """The last day of a lag that begins on the morning after an end."""
    if done > _FAR:  # past what the calendar can reckon with; no edit leads there
        return done
    return lag.after(date.fromordinal(done + 1)).toordinal() - 1


def without_circles(steps: Sequence[TimelineStep]) -> Sequence[TimelineStep]:
    """The steps, without the waits that would close a circle."""
    while True:
        try:
            _order(steps, _befores(steps))
        except CycleError as error:
            closing = error.steps[0]
            steps = [
                replace(step, after=tuple(b for b in step.after if b not in error.steps))
                if step.id == closing
                else step
                for step in steps
            ]
        else:
            return steps
