# SPDX-License-Identifier: EUPL-1.2
"""The workshop in which an event takes place: made of a template and of what the series knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.workshop import Workshop
from moderation.features.agenda.day import by_day
from moderation.features.agenda.days import in_order, place_after
from moderation.features.agenda.model import TALK, Block, groups
from moderation.features.ground_rules.model import GroundRules
from moderation.features.people.importing import guess_for
from moderation.features.people.model import Participant, Reply, Unit
from moderation.features.series.hours import Readings
from moderation.features.series.model import (
    EventKind,
    SeriesEvent,
    SeriesQuestion,
    SeriesResult,
    called,
)
from moderation.features.series.seats import seating
from moderation.features.series.travel import ClosingPoint, closing_points, questions_of

TAKE_UP = QT_TRANSLATE_NOOP("SeriesEdit", "Take up questions and results")
WITHOUT_UNIT = QT_TRANSLATE_NOOP("SeriesWorkshop", "Without a unit")
FROM = QT_TRANSLATE_NOOP("SeriesWorkshop", "From {event}")
FROM_ON = QT_TRANSLATE_NOOP("SeriesWorkshop", "From {event} on {day}")
WITH_CARDS = QT_TRANSLATE_NOOP("SeriesWorkshop", "{origin}, %n card(s)")
RESULT = QT_TRANSLATE_NOOP("SeriesWorkshop", "{text} ({origin})")
OTHER_RESULTS = QT_TRANSLATE_NOOP("SeriesWorkshop", "Other results of the trainings")
MINUTES = 30
"""So long is a block for a question or its results, until somebody plans it otherwise."""
QUESTIONS = "cards"
"""The activity in which a training works on its question."""


def origin_of_question(
    state: Lookups, question: SeriesQuestion, catalogue: Catalogue, formats: Formats
) -> str:
    """Where a question comes from, in words; empty if nobody knows any more."""
    said = _origin(state, question.found_id, formats)
    if said is None:
        return ""
    if question.cards:
        said = WITH_CARDS.with_values(origin=said).with_count(question.cards)
    return catalogue.text(said)


def origin_of_result(
    state: Lookups, result: SeriesResult, catalogue: Catalogue, formats: Formats
) -> str:
    """Where a result comes from, in words; empty if nobody knows any more."""
    said = _origin(state, result.event_id, formats)
    return "" if said is None else catalogue.text(said)


def _origin(state: Lookups, event_id: Id | None, formats: Formats) -> Message | None:
    event = state.find(SeriesEvent, event_id)
    if event is None:
        return None
    name = called(state, event)
    if event.day is None:
        return FROM.with_values(event=name)
    return FROM_ON.with_values(event=name, day=formats.date(event.day))


def workshop_for(
    state: Lookups, event_id: Id, template: Iterable[Any], readings: Readings
) -> list[Any]:
    """The entities of a workshop for an event: the template's, the people, and what is to be said.

    The workshop itself comes first.

    Who has a seat takes part. A training begins with a block for every question that is its theme,
    the closing event with one for every question and its results.

    Args:
        state: The series.
        event_id: The event.
        template: The entities of a workshop to begin with, or a workshop alone.
        readings: What the workshops of the series tell; the ground rules that were agreed last come
            before those of the template.
    """
    event = state.get(SeriesEvent, event_id)
    series = state.workshop
    catalogue = Catalogue.load(series.language)
    whole = State.holding(template)
    span = event.span
    workshop = replace(
        whole.workshop,
        title=event.title or f"{series.title}: {catalogue.text(called(state, event))}",
        subtitle=catalogue.text(called(state, event)) if event.title else "",
        municipality=series.municipality,
        place=event.place,
        series=series.title,
        language=series.language,
        day=event.day,
        starts_at=event.begins,
        invited_until=None if span is None else span[1].time(),
        copied_from="",
    )
    found = [each for each in whole.entities() if not isinstance(each, Workshop)]
    made = State.holding([workshop, *found, *_people(state, whole, event, catalogue)])
    if rules_for(readings, event_id, closed=workshop.closed_session):
        without = [each for each in made.entities() if not isinstance(each, GroundRules)]
        made = State.holding(without)
    told = made.apply(handed_over(state, event_id, made, readings)).entities()
    return [workshop, *(each for each in told if not isinstance(each, Workshop))]


def _people(state: Lookups, whole: State, event: SeriesEvent, catalogue: Catalogue) -> list[Any]:
    """Everybody who has a seat, in units; those of the template are used where names agree."""
    workshop_id = whole.workshop.id
    known = whole
    made: list[Unit] = []
    people: list[Participant] = []
    for place, one in enumerate(seating(state, event).seated, 1):
        name = one.unit or catalogue.text(WITHOUT_UNIT)
        choice = guess_for(known, name)
        unit_id = choice.unit_id
        if unit_id is None:
            unit = Unit(
                id=new_id(),
                workshop_id=workshop_id,
                rank=float(1000 + place),
                name=name,
                side=choice.side,
                reply=Reply.ACCEPTED,
            )
            known = known.apply(Step(TAKE_UP, added(unit)))
            made.append(unit)
            unit_id = unit.id
        people.append(
            Participant(
                id=new_id(),
                workshop_id=workshop_id,
                rank=float(1000 + place),
                unit_id=unit_id,
                name=one.name,
                function=one.function,
                email=one.email,
            )
        )
    counts = {unit.id: sum(p.unit_id == unit.id for p in people) for unit in made}
    return [*(replace(unit, seats=counts[unit.id]) for unit in made), *people]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A block that the series has for an event: what is asked, what is known of it, and how."""

    question: str
    lines: tuple[str, ...]
    activity: str
    closed: bool


def rules_for(readings: Readings, event_id: Id, *, closed: bool) -> tuple[str, ...]:
    """The ground rules that a room of the series agreed to last, at another event than this one.

    Args:
        readings: What the workshops of the series tell.
        event_id: The event that is to begin with them.
        closed: Whether its doors are shut, so that it may be told what others agreed to so.
    """
    found = [
        rules
        for key, reading in readings.items()
        if key != event_id
        for rules in reading.rules
        if closed or not rules.closed
    ]
    return max(found, key=lambda each: each.agreed_at).rules if found else ()


def handed_over(state: Lookups, event_id: Id, workshop: State, readings: Readings) -> Step:
    """What the series has for a workshop: blocks of its agenda, and ground rules to begin with.

    The rules are a proposal, which the next room agrees to for itself; one that has a list of its
    own keeps that.
    """
    step = agenda_for(state, event_id, workshop)
    rules = rules_for(readings, event_id, closed=workshop.workshop.closed_session)
    if not rules or workshop.of(GroundRules):
        return step
    proposed = GroundRules(id=new_id(), workshop_id=workshop.workshop.id, rules=rules)
    return replace(step, changes=(*step.changes, *added(proposed)))


def agenda_for(state: Lookups, event_id: Id, workshop: State) -> Step:
    """Blocks for what the series hands to a workshop of its own and is not in its agenda yet.

    Nothing where all of it is there. A block is known by its question, and by whether its doors
    are shut: one that was moved, planned anew or begun stays as it is, but that what came to a
    question later is written below the rest. What was said behind closed doors is in a closed
    block, so that it leaves by no public door here either.

    Args:
        state: The series.
        event_id: The event that the workshop is for.
        workshop: What the workshop holds.
    """
    event = state.get(SeriesEvent, event_id)
    catalogue, formats = Catalogue.load(state.workshop.language), Formats(state.workshop.language)
    wanted: list[_Wanted] = []
    if event.event_kind is EventKind.TRAINING:
        for question in questions_of(state, event_id):
            origin = origin_of_question(state, question, catalogue, formats)
            lines = (origin,) if origin else ()
            wanted.append(_Wanted(question.text, lines, QUESTIONS, question.closed))
    elif event.event_kind is EventKind.CLOSING:
        for point in closing_points(state):
            wanted += _to_talk_about(state, point, catalogue, formats)
    fresh: list[_Wanted] = []
    later: dict[Id, Block] = {}
    for each in wanted:
        mates = [block for block in workshop.of(Block) if block.question == each.question]
        # The moderator may have shut or opened it: then all of it is there.
        if any(set(each.lines) <= set(block.summary.split("\n")) for block in mates):
            continue
        same = next((block for block in mates if block.closed_session is each.closed), None)
        if same is None:
            fresh.append(each)
        elif same.started_at is None:
            told = later.get(same.id, same)
            known = told.summary.split("\n")
            missing = [line for line in each.lines if line not in known]
            later[same.id] = replace(told, summary="\n".join(filter(None, (*known, *missing))))
    changes = tuple(
        change
        for block in later.values()
        for change in replaced(workshop.get(Block, block.id), summary=block.summary)
    )
    known_ones = Step(TAKE_UP, changes)
    return squashed((known_ones, Step(TAKE_UP, _blocks(workshop.apply(known_ones), fresh))))


def _to_talk_about(
    state: Lookups, point: ClosingPoint, catalogue: Catalogue, formats: Formats
) -> Iterator[_Wanted]:
    """The blocks of a point of the closing event: one for what is open, one for what is closed.

    Of a closed question everything is closed, because a result may say what was asked.
    """
    asked, shut, origin = catalogue.text(OTHER_RESULTS), False, ""
    if point.question is not None:
        asked, shut = point.question.text, point.question.closed
        origin = origin_of_question(state, point.question, catalogue, formats)
    for closed in (False, True):
        told = [each for each in point.results if (shut or each.closed) is closed]
        if told:
            lines = [_result(state, each, catalogue, formats) for each in told]
            yield _Wanted(asked, tuple(filter(None, (origin, *lines))), TALK, closed)


def _result(state: Lookups, result: SeriesResult, catalogue: Catalogue, formats: Formats) -> str:
    origin = origin_of_result(state, result, catalogue, formats)
    if not origin:
        return result.text
    return catalogue.text(RESULT.with_values(text=result.text, origin=origin))


def _blocks(workshop: State, wanted: Sequence[_Wanted]) -> tuple[Change, ...]:
    """New blocks behind those that open the first day."""
    order = in_order(workshop)
    opening = groups(workshop, by_day(workshop, workshop.of(Block))[0])
    after = opening[0][-1].id if opening else workshop.workshop.id
    place = place_after(workshop, order, after)
    fresh = (
        Block(
            id=new_id(),
            workshop_id=workshop.workshop.id,
            rank=0.0,
            title=each.question,
            activity=each.activity,
            minutes=MINUTES,
            summary="\n".join(each.lines),
            question=each.question,
            closed_session=each.closed,
        )
        for each in wanted
    )
    return inserted(order, place, *fresh)
