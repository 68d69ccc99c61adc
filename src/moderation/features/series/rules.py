# SPDX-License-Identifier: EUPL-1.2
"""What is not as it should be in a series, each in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from moderation.domain.blank import trimmed
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.findings.model import Finding, Rule, weightiest_first
from moderation.features.series.hours import Readings
from moderation.features.series.model import (
    EventKind,
    Place,
    Registration,
    SeriesEvent,
    SeriesResult,
    called,
    events_of,
)
from moderation.features.series.people import everybody, same_person
from moderation.features.series.seats import is_over, seating
from moderation.features.series.travel import questions_of

USUAL = QT_TRANSLATE_NOOP("SeriesRule", "Rules of this series")


class SeriesRule(Rule):
    """The rules of a series, the weightiest first."""

    TWICE = (
        "twice",
        QT_TRANSLATE_NOOP("SeriesRule", "Twice at the same time"),
        QT_TRANSLATE_NOOP("SeriesRule", "{name} is registered for {one} and {other} at one time."),
        USUAL,
    )
    OVER = (
        "over",
        QT_TRANSLATE_NOOP("SeriesRule", "More people than seats"),
        QT_TRANSLATE_NOOP("SeriesRule", "{event} has {seats} seats, and {taken} people have one."),
        USUAL,
    )
    UNDER = (
        "under",
        QT_TRANSLATE_NOOP("SeriesRule", "Too few people"),
        QT_TRANSLATE_NOOP(
            "SeriesRule", "{event} is meant for {fewest} people at least; seats taken: {taken}."
        ),
        USUAL,
    )
    NO_QUESTION = (
        "no_question",
        QT_TRANSLATE_NOOP("SeriesRule", "Training without a question"),
        QT_TRANSLATE_NOOP("SeriesRule", "{event} has no question as its theme."),
        USUAL,
    )
    CLOSED_FIRST = (
        "closed_first",
        QT_TRANSLATE_NOOP("SeriesRule", "Closing event before the kick-off"),
        QT_TRANSLATE_NOOP("SeriesRule", "{closing} lies before {kick_off}."),
        USUAL,
    )
    NO_RESULTS = (
        "no_results",
        QT_TRANSLATE_NOOP("SeriesRule", "Closing event without results"),
        QT_TRANSLATE_NOOP(
            "SeriesRule", "The trainings are over, and {event} has no results to talk about."
        ),
        USUAL,
    )
    NOT_REGISTERED = (
        "not_registered",
        QT_TRANSLATE_NOOP("SeriesRule", "There without registration"),
        QT_TRANSLATE_NOOP(
            "SeriesRule",
            "Not registered for {event}, so that the time does not count: {names}.",
        ),
        USUAL,
    )


PEOPLE = QT_TRANSLATE_NOOP("SeriesRule", "{event}: {taken} of {fewest}")
WHO = QT_TRANSLATE_NOOP("SeriesRule", "{name}: {one}, {other}")
ORDER = QT_TRANSLATE_NOOP("SeriesRule", "{closing}, {kick_off}")
WALKED_IN = QT_TRANSLATE_NOOP("SeriesRule", "{event}: {names}")


def findings(state: Lookups, readings: Readings, today: date) -> tuple[Finding, ...]:
    """Everything that the rules find, the weightiest first.

    Args:
        state: The series.
        readings: What the workshops of its events tell.
        today: Too few people are a matter of events to come, and lacking results one of trainings
            that are over.
    """
    found = [
        *_twice(state),
        *_seats(state, today),
        *_without_question(state),
        *_closed_first(state),
        *_without_results(state, today),
        *_not_registered(state, readings),
    ]
    return weightiest_first(found)


def _twice(state: Lookups) -> Iterator[Finding]:
    """The same person at two events that overlap; who was declined is at none."""
    wanted = [each for each in state.of(Registration) if each.seat is not Place.DECLINED]
    for person in everybody(wanted):
        for one, other in combinations(person.registrations, 2):
            first = state.get(SeriesEvent, one.event_id)
            second = state.get(SeriesEvent, other.event_id)
            if first.id == second.id or not first.overlaps(second):
                continue
            values = {"one": called(state, first), "other": called(state, second)}
            yield Finding(
                rule=SeriesRule.TWICE,
                sentence=SeriesRule.TWICE.sentence.with_values(name=one.called, **values),
                place=WHO.with_values(name=one.called, **values),
                about=(one.id, other.id),
            )


def _seats(state: Lookups, today: date) -> Iterator[Finding]:
    asked = bool(state.of(Registration))
    for event in events_of(state):
        taken = len(seating(state, event).seated)
        name = called(state, event)
        if event.seats is not None and taken > event.seats:
            values = {"event": name, "seats": event.seats, "taken": taken}
            yield Finding(
                rule=SeriesRule.OVER,
                sentence=SeriesRule.OVER.sentence.with_values(**values),
                place=PEOPLE.with_values(event=name, taken=taken, fewest=event.seats),
                about=(event.id,),
            )
        elif asked and taken < event.fewest and not is_over(event, today):
            values = {"event": name, "fewest": event.fewest, "taken": taken}
            yield Finding(
                rule=SeriesRule.UNDER,
                sentence=SeriesRule.UNDER.sentence.with_values(**values),
                place=PEOPLE.with_values(**values),
                about=(event.id,),
            )


def _without_question(state: Lookups) -> Iterator[Finding]:
    for event in events_of(state, EventKind.TRAINING):
        if not questions_of(state, event.id):
            name = called(state, event)
            yield Finding(
                rule=SeriesRule.NO_QUESTION,
                sentence=SeriesRule.NO_QUESTION.sentence.with_values(event=name),
                place=name,
                about=(event.id,),
            )


def _closed_first(state: Lookups) -> Iterator[Finding]:
    """A closing event that begins before a kick-off of its level; one for all levels has each."""
    for closing in events_of(state, EventKind.CLOSING):
        for kick_off in events_of(state, EventKind.KICK_OFF):
            levels = {closing.level_id, kick_off.level_id} - {None}
            if len(levels) > 1 or closing.span is None or kick_off.span is None:
                continue
            if closing.span[0] < kick_off.span[0]:
                values = {"closing": called(state, closing), "kick_off": called(state, kick_off)}
                yield Finding(
                    rule=SeriesRule.CLOSED_FIRST,
                    sentence=SeriesRule.CLOSED_FIRST.sentence.with_values(**values),
                    place=ORDER.with_values(**values),
                    about=(closing.id, kick_off.id),
                )


def _without_results(state: Lookups, today: date) -> Iterator[Finding]:
    trainings = events_of(state, EventKind.TRAINING)
    over = bool(trainings) and all(is_over(event, today) for event in trainings)
    if state.of(SeriesResult) or not over:
        return
    for event in events_of(state, EventKind.CLOSING):
        name = called(state, event)
        yield Finding(
            rule=SeriesRule.NO_RESULTS,
            sentence=SeriesRule.NO_RESULTS.sentence.with_values(event=name),
            place=name,
            about=(event.id,),
        )


def _not_registered(state: Lookups, readings: Readings) -> Iterator[Finding]:
    """Everybody of an event together, as one hint; it is open again when somebody joins them."""
    for event in events_of(state):
        reading = readings.get(event.id)
        if reading is None:
            continue
        listed = [each for each in state.of(Registration) if each.event_id == event.id]
        people = [
            person
            for person in reading.people
            if not any(same_person(each, person) for each in listed)
        ]
        names = [trimmed(one.name) or trimmed(one.function) or trimmed(one.unit) for one in people]
        if names:
            values = {"names": ", ".join(names), "event": called(state, event)}
            yield Finding(
                rule=SeriesRule.NOT_REGISTERED,
                sentence=SeriesRule.NOT_REGISTERED.sentence.with_values(**values),
                place=WALKED_IN.with_values(**values),
                about=(event.id,),
                elsewhere=tuple(person.id for person in people),
            )
