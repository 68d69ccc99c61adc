# SPDX-License-Identifier: EUPL-1.2
"""What page, wall and minutes say about the path: each sentence in one place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from moderation.activities.timeline.model import (
    Certainty,
    DateOrigin,
    FixedDate,
    TimelineStep,
    duration,
    length,
)
from moderation.activities.timeline.path import CriticalPath, Deciding, decisive_step, verdict
from moderation.activities.timeline.presets import LandClock
from moderation.domain.lengths import Length
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated

HEADLINES = {
    Deciding.LONGEST: QT_TRANSLATE_NOOP("TimelineTold", "The longest step decides"),
    Deciding.ONE: QT_TRANSLATE_NOOP("TimelineTold", "One step decides"),
    Deciding.GAP: QT_TRANSLATE_NOOP("TimelineTold", "A gap decides"),
    Deciding.LEVEL: QT_TRANSLATE_NOOP("TimelineTold", "No step alone decides"),
    Deciding.MONTHS: QT_TRANSLATE_NOOP("TimelineTold", "A wait of whole months decides"),
    Deciding.DAYS: QT_TRANSLATE_NOOP("TimelineTold", "Days that were set decide"),
}
"""What decides, in so many words as a headline has room for."""

_LONGEST = QT_TRANSLATE_NOOP("TimelineTold", "The longest step decides: {title}, {length}.")
_ONE = QT_TRANSLATE_NOOP(
    "TimelineTold",
    "“{title}” decides, {length}: a day less brings the end forward by a day.",
)
_ONE_DAYS = QT_TRANSLATE_NOOP(
    "TimelineTold",
    "“{title}” decides, {length}: a day less brings the end forward by {days}.",
)
_MOST = QT_TRANSLATE_NOOP(
    "TimelineTold",
    "Of the steps, “{title}” counts most, {length}: a day less brings the end forward by a day.",
)
_MOST_DAYS = QT_TRANSLATE_NOOP(
    "TimelineTold",
    "Of the steps, “{title}” counts most, {length}: a day less brings the end forward by {days}.",
)
_GAP = QT_TRANSLATE_NOOP("TimelineTold", "A gap decides. {gap}")
_MONTHS = QT_TRANSLATE_NOOP(
    "TimelineTold",
    "No step alone decides: a wait of whole months makes up for a day less before it.",
)
_LEVEL = QT_TRANSLATE_NOOP("TimelineTold", "No step alone decides: several ways take equally long.")
_DAYS = QT_TRANSLATE_NOOP("TimelineTold", "No step decides, but the days that were set.")
_IDLE = QT_TRANSLATE_NOOP(
    "TimelineTold", "Between “{before}” and “{after}” nothing happens for {length}."
)
_IDLE_WAITED = QT_TRANSLATE_NOOP(
    "TimelineTold",
    "Between “{before}” and “{after}” nothing happens for {length} after the wait ({lag}).",
)
_WAY_WAITED = QT_TRANSLATE_NOOP(
    "TimelineTold",
    "Between “{before}” and “{after}” nothing happens on this way for {length} after the wait "
    "({lag}).",
)
_IDLE_ON_WAY = QT_TRANSLATE_NOOP(
    "TimelineTold", "Between “{before}” and “{after}” nothing happens on this way for {length}."
)
_NO_STEP = {Deciding.LEVEL: _LEVEL, Deciding.MONTHS: _MONTHS, Deciding.DAYS: _DAYS}
_ALL_DONE = QT_TRANSLATE_NOOP("TimelineTold", "Everything before “{title}” is done on {day}.")
_END = QT_TRANSLATE_NOOP("TimelineTold", "The end is reached with “{title}” on {day}.")
_RESERVE = QT_TRANSLATE_NOOP("TimelineTold", "Reserve before “{title}”: {length}.")
_LATE = QT_TRANSLATE_NOOP(
    "TimelineTold", "As it is planned now, “{title}” is reached on {day}, later than intended."
)

_EARLIER = QT_TRANSLATE_NOOP("TimelineTold", "The end: {length} earlier, on {day} instead of {was}")
_AFTERWARDS = QT_TRANSLATE_NOOP(
    "TimelineTold", "The end: {length} later, on {day} instead of {was}"
)
_STAYS = QT_TRANSLATE_NOOP("TimelineTold", "The end stays on {day}.")
_NO_END = QT_TRANSLATE_NOOP("TimelineTold", "Nothing waits for anything, so there is no end yet.")
_FIRST_END = QT_TRANSLATE_NOOP("TimelineTold", "The end is on {day}.")

_OF_STAGE = QT_TRANSLATE_NOOP("ClockTold", "{kind}, {stage}")
_OF_YEAR = QT_TRANSLATE_NOOP("ClockTold", "{source} ({year})")
_KNOWN = QT_TRANSLATE_NOOP("ClockTold", "{source}; {known}")


_NO_ELECTION = QT_TRANSLATE_NOOP(
    "ClockTold", "Nothing is known here of local elections in {land}; please type them."
)
_UNCHECKED = QT_TRANSLATE_NOOP(
    "ClockTold", "Budget: {paragraph} was not checked and is not taken over."
)
_NO_PERIOD = QT_TRANSLATE_NOOP(
    "ClockTold", "Budget: “{rule}” ({paragraph}); there is no period to take over."
)
_FREE_UNTIL = QT_TRANSLATE_NOOP(
    "ClockTold", "School holidays are known until {day} ({source}); please check."
)
_NO_RECESS = QT_TRANSLATE_NOOP("ClockTold", "Recess and sittings come from you.")


def land_sentences(known: LandClock, formats: Formats) -> list[Message]:
    """What is known of a state, and what is not."""
    told = []
    if known.election is None:
        told.append(_NO_ELECTION.with_values(land=known.name))
    budget = known.budget
    if budget is not None and not budget.holds:
        own = _NO_PERIOD if budget.confirmed else _UNCHECKED
        told.append(own.with_values(paragraph=budget.paragraph, rule=budget.rule))
    day = formats.date(known.free_until)
    told.append(_FREE_UNTIL.with_values(day=day, source=known.free_source))
    return [*told, _NO_RECESS]


def kind_words(fixed: FixedDate) -> Message:
    """What a fixed date is; of a budget with its stage."""
    if fixed.stage is None:
        return fixed.fixed_kind.message
    return _OF_STAGE.with_values(kind=fixed.fixed_kind.message, stage=fixed.stage.message)


def source_of(fixed: FixedDate) -> Message:
    """Where a fixed date stands; see ``source_words``."""
    return source_words(fixed.source, fixed.source_year, fixed.certainty, fixed.origin)


def source_words(
    source: str, year: int | None, certainty: Certainty | None, origin: DateOrigin
) -> Message:
    """Where something stands, of which year that is, and how well it is known."""
    said = untranslated(source)
    if not source:
        return said if origin is DateOrigin.TYPED else origin.message
    if year is not None:
        said = _OF_YEAR.with_values(source=source, year=year)
    if certainty is not None:
        said = _KNOWN.with_values(source=said, known=certainty.message)
    return said


def gap_sentence(
    steps: Sequence[TimelineStep], found: CriticalPath, *, short: bool = False
) -> Message | None:
    """How long nothing happens before the path begins; nothing if it begins without a gap."""
    gap = found.gap
    if gap is None:
        return None
    titles = {step.id: step.label if short else step.title for step in steps}
    own = {"before": titles[gap.before], "after": titles[gap.after], "length": length(gap.days)}
    if gap.lag == Length():
        return (_IDLE if gap.idle else _IDLE_ON_WAY).with_values(**own)
    waited = _IDLE_WAITED if gap.idle else _WAY_WAITED
    return waited.with_values(**own, lag=gap.lag.message)


def _decides(
    steps: Sequence[TimelineStep], found: CriticalPath, said: Deciding
) -> Iterator[Message]:
    """What decides, and what lies idle."""
    idle, decisive = gap_sentence(steps, found), decisive_step(steps, found)
    if said is Deciding.GAP and idle is not None:
        yield _GAP.with_values(gap=idle)
    if decisive is not None:
        if said is Deciding.GAP:
            own = _MOST if found.gain == 1 else _MOST_DAYS
        elif said is Deciding.LONGEST:
            own = _LONGEST
        else:
            own = _ONE if found.gain == 1 else _ONE_DAYS
        days = {} if own in (_LONGEST, _ONE, _MOST) else {"days": length(found.gain)}
        yield own.with_values(title=decisive.title, length=duration(decisive), **days)
    elif said in _NO_STEP:
        yield _NO_STEP[said]
    if said is not Deciding.GAP and idle is not None:
        yield idle


def sentences(
    steps: Sequence[TimelineStep], found: CriticalPath, formats: Formats
) -> list[Message]:
    """What decides, what lies idle, when the end is, and how far the vision is from it."""
    if not found.critical:
        return []
    told = list(_decides(steps, found, verdict(steps, found)))
    goal = next(step for step in steps if step.id == found.critical[-1])
    day = formats.date(date.fromordinal(found.finish))
    if not goal.is_interim_goal:
        told.append(_END.with_values(title=goal.title, day=day))
    elif found.delay(goal) > 0:
        told.append(_LATE.with_values(title=goal.title, day=day))
    else:
        done = formats.date(date.fromordinal(found.done))
        told.append(_ALL_DONE.with_values(title=goal.title, day=done))
        if found.reserve:
            told.append(_RESERVE.with_values(title=goal.title, length=length(found.reserve)))
    return told


def end_moved(before: CriticalPath, after: CriticalPath, formats: Formats) -> Message:
    """What becomes of the end: so much earlier or later, on which day instead of which."""
    if not after.critical:
        return _NO_END
    day = formats.date(date.fromordinal(after.finish))
    if not before.critical:
        return _FIRST_END.with_values(day=day)
    days = after.finish - before.finish
    if not days:
        return _STAYS.with_values(day=day)
    was = formats.date(date.fromordinal(before.finish))
    moved = _EARLIER if days < 0 else _AFTERWARDS
    return moved.with_values(length=length(abs(days)), day=day, was=was)
