# SPDX-License-Identifier: EUPL-1.2
"""The workshop in which an event takes place: made of a template and of what the series knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import TALK, Block
from moderation.features.people.importing import guess_for
from moderation.features.people.model import Participant, Reply, Unit
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


def workshop_for(state: Lookups, event_id: Id, template: Iterable[Any]) -> list[Any]:
    """The entities of a workshop for an event: the template's, the people, and what is to be said.

    Who has a seat takes part. A training begins with a block for every question that is its theme,
    the closing event with one for every question and its results.

    Args:
        state: The series.
        event_id: The event.
        template: The entities of a workshop to begin with, or a workshop alone.
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
    found += _people(state, whole, event, catalogue)
    found += [change.after for change in agenda_for(state, event_id, whole).changes]
    return [workshop, *found]


def _people(state: Lookups, whole: State, event: SeriesEvent, catalogue: Catalogue) -> list[Any]:
    """Everybody who has a seat, in units; those of the template are used where names agree."""
    workshop_id = whole.workshop.id
    units = {unit.name: unit for unit in whole.of(Unit)}
    made: list[Unit] = []
    people: list[Participant] = []
    for place, one in enumerate(seating(state, event).seated, 1):
        name = one.unit or catalogue.text(WITHOUT_UNIT)
        unit = units.get(name)
        if unit is None:
            side = guess_for(whole, name).side
            unit = Unit(
                id=new_id(),
                workshop_id=workshop_id,
                rank=float(1000 + place),
                name=name,
                side=side,
                reply=Reply.ACCEPTED,
            )
            units[name] = unit
            made.append(unit)
        people.append(
            Participant(
                id=new_id(),
                workshop_id=workshop_id,
                rank=float(1000 + place),
                unit_id=unit.id,
                name=one.name,
                function=one.function,
                email=one.email,
            )
        )
    counts = {unit.id: sum(p.unit_id == unit.id for p in people) for unit in made}
    return [*(replace(unit, seats=counts[unit.id]) for unit in made), *people]


def agenda_for(state: Lookups, event_id: Id, workshop: State) -> Step:
    """Blocks for what the series hands to a workshop of its own and is not in its agenda yet.

    Nothing where all of it is there. A block is known by its question: one that was moved, planned
    anew or begun stays as it is, but that what came to a question later is written below the rest.

    Args:
        state: The series.
        event_id: The event that the workshop is for.
        workshop: What the workshop holds.
    """
    event = state.get(SeriesEvent, event_id)
    catalogue, formats = Catalogue.load(state.workshop.language), Formats(state.workshop.language)
    there = {block.question: block for block in workshop.of(Block) if block.question}
    wanted: list[tuple[str, str, str]] = []
    if event.event_kind is EventKind.TRAINING:
        for question in questions_of(state, event_id):
            origin = origin_of_question(state, question, catalogue, formats)
            wanted.append((question.text, origin, QUESTIONS))
    elif event.event_kind is EventKind.CLOSING:
        for point in closing_points(state):
            asked = catalogue.text(OTHER_RESULTS)
            if point.question is not None:
                asked = point.question.text
            summary = "\n".join(_results(state, point, catalogue, formats))
            wanted.append((asked, summary, TALK))
    fresh = [each for each in wanted if each[0] not in there]
    later: list[Change] = []
    for asked, summary, _activity in wanted:
        block = there.get(asked)
        if block is not None and block.started_at is None:
            known = block.summary.split("\n")
            missing = [line for line in summary.split("\n") if line and line not in known]
            whole = "\n".join(filter(None, (block.summary, *missing)))
            later += replaced(block, summary=whole)
    return Step(TAKE_UP, (*later, *added(*_blocks(workshop, fresh))))


def _results(
    state: Lookups, point: ClosingPoint, catalogue: Catalogue, formats: Formats
) -> Sequence[str]:
    found = []
    if point.question is not None:
        origin = origin_of_question(state, point.question, catalogue, formats)
        found += [origin] if origin else []
    for result in point.results:
        origin = origin_of_result(state, result, catalogue, formats)
        said = RESULT.with_values(text=result.text, origin=origin)
        found.append(catalogue.text(said) if origin else result.text)
    return found


def _blocks(workshop: State, wanted: Sequence[tuple[str, str, str]]) -> list[Block]:
    """New blocks behind the first one, which opens the day."""
    blocks = list(workshop.of(Block))
    found = []
    for place, (question, summary, activity) in enumerate(wanted, min(1, len(blocks))):
        block = Block(
            id=new_id(),
            workshop_id=workshop.workshop.id,
            rank=rank_at(blocks, place),
            title=question,
            activity=activity,
            minutes=MINUTES,
            summary=summary,
            question=question,
        )
        blocks.insert(place, block)
        found.append(block)
    return found
