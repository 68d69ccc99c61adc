# SPDX-License-Identifier: EUPL-1.2
"""A workshop made for an event of a series: what it opens, in which order, and what stays shut."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import PublicView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.day import Day
from moderation.features.agenda.days import in_order
from moderation.features.agenda.model import Block
from moderation.features.ground_rules.model import GroundRules
from moderation.features.people.model import Participant, Unit
from moderation.features.series import travel
from moderation.features.series.carried import CarriedThing
from moderation.features.series.holding import agenda_for, handed_over, rules_for, workshop_for
from moderation.features.series.hours import read_event
from moderation.features.series.model import EventKind, SeriesQuestion, SeriesResult
from tests.series_sample import event_of, registered, registration, series

assert registry.ROOMS  # all of them say what they hand on


NOON = datetime(2027, 10, 5, 10, 0, tzinfo=UTC)


def block(key: str, rank: float, **values: Any) -> Block:
    return Block(id=Id(key), workshop_id=Id("w"), rank=rank, title=key, **values)


def bare(*more: Any) -> list[Any]:
    return [Workshop(id=Id("w"), title="leer"), *more]


def asked(state: State, *questions: tuple[str, bool]) -> State:
    """The series with questions, open or closed, as themes of the first training."""
    kick_off, training = (
        event_of(state, EventKind.KICK_OFF, 0),
        event_of(state, EventKind.TRAINING, 0),
    )
    things = [CarriedThing(Id(f"o {text}"), text, 1, closed) for text, closed in questions]
    state = state.apply(travel.take_questions(state, kick_off.id, things))
    for question in state.of(SeriesQuestion):
        state = state.apply(travel.set_themes(state, question.id, [training.id]))
    return state


def told(state: State) -> str:
    view = PublicView(state)
    return repr([view.workshop, *view.of(Block)])


def test_what_was_asked_behind_closed_doors_is_a_closed_block_of_the_training() -> None:
    state = asked(series(), ("Politik von Anfang an?", False), ("Wer muss gehen?", True))
    training = event_of(state, EventKind.TRAINING, 0)
    held = State.holding(workshop_for(state, training.id, bare(), {}))
    assert [(b.question, b.closed_session) for b in held.of(Block)] == [
        ("Politik von Anfang an?", False),
        ("Wer muss gehen?", True),
    ]
    assert "Wer muss gehen?" not in told(held)
    assert "Politik von Anfang an?" in told(held)
    assert agenda_for(state, training.id, held).changes == ()


def test_closed_results_of_an_open_question_are_in_a_closed_block_of_their_own() -> None:
    state = asked(series(), ("Politik von Anfang an?", False))
    training, closing = event_of(state, EventKind.TRAINING, 0), event_of(state, EventKind.CLOSING)
    things = [
        CarriedThing(Id("r1"), "Früh einladen"),
        CarriedThing(Id("r2"), "Leitung ablösen", closed=True),
    ]
    state = state.apply(travel.take_results(state, training.id, things))
    held = State.holding(workshop_for(state, closing.id, bare(), {}))
    opened, shut = held.of(Block)
    assert (opened.closed_session, shut.closed_session) == (False, True)
    assert "Früh einladen" in opened.summary
    assert "ablösen" not in opened.summary
    assert "Leitung ablösen" in shut.summary
    assert "ablösen" not in told(held)
    # What comes later goes to the block of its kind.
    more = [
        CarriedThing(Id("r3"), "Alle abmahnen", closed=True),
        CarriedThing(Id("r4"), "Leitfaden"),
    ]
    state = state.apply(travel.take_results(state, training.id, more))
    held = held.apply(agenda_for(state, closing.id, held))
    assert len(held.of(Block)) == 2
    assert "abmahnen" not in told(held)
    assert "Leitfaden" in told(held)
    assert agenda_for(state, closing.id, held).changes == ()


def test_no_result_of_a_closed_question_says_what_was_asked() -> None:
    state = asked(series(), ("Wer muss gehen?", True))
    training, closing = event_of(state, EventKind.TRAINING, 0), event_of(state, EventKind.CLOSING)
    state = state.apply(
        travel.take_results(state, training.id, [CarriedThing(Id("r1"), "Früh einladen")])
    )
    assert state.of(SeriesResult)[0].question_id is not None
    held = State.holding(workshop_for(state, closing.id, bare(), {}))
    assert "Wer muss gehen?" not in told(held)
    assert any("Früh einladen" in each.summary for each in held.of(Block))


def test_a_block_that_the_moderator_closed_is_not_opened_again() -> None:
    state = asked(series(), ("Politik von Anfang an?", False))
    training = event_of(state, EventKind.TRAINING, 0)
    held = State.holding(workshop_for(state, training.id, bare(), {}))
    (only,) = held.of(Block)
    shut = replace(only, closed_session=True)
    held = State.holding([*(e for e in held.entities() if e.id != only.id), shut])
    assert agenda_for(state, training.id, held).changes == ()


def test_blocks_lie_behind_the_opening_of_the_first_day_and_apart_from_each_other() -> None:
    """Not between two that run side by side, and not on the day after."""
    texts = [f"Frage {n}?" for n in range(60)]
    state = asked(series(), *((text, False) for text in texts))
    training = event_of(state, EventKind.TRAINING, 0)
    template = bare(
        block("opening", 1.0),
        block("beside", 2.0, parallel=True),
        Day(id=Id("second"), workshop_id=Id("w"), rank=3.0),
        block("morning", 4.0),
    )
    held = State.holding(workshop_for(state, training.id, template, {}))
    order = [getattr(each, "title", "day") for each in in_order(held)]
    assert order == ["opening", "beside", *texts, "day", "morning"]
    ranks = [each.rank for each in in_order(held)]
    assert len(set(ranks)) == len(ranks)


def test_a_question_that_the_template_asks_already_is_there_once() -> None:
    state = asked(series(), ("Politik von Anfang an?", False))
    training = event_of(state, EventKind.TRAINING, 0)
    template = bare(block("b", 1.0, question="Politik von Anfang an?"))
    made = workshop_for(state, training.id, template, {})
    assert isinstance(made[0], Workshop)
    assert len({each.id for each in made}) == len(made)
    assert sum(isinstance(each, Block) for each in made) == 1


def test_a_unit_is_known_however_its_name_is_written() -> None:
    state = series()
    training = event_of(state, EventKind.TRAINING, 0)
    names = ("Bauamt", "BAUAMT", "Bau-Amt ", "Amt für Bau", "BA", "")
    state = registered(
        state,
        *(registration(state, training.id, f"P {n}", n, unit=name) for n, name in enumerate(names)),
    )
    known = Unit(
        id=Id("u"), workshop_id=Id("w"), rank=1.0, name="Amt für Bau", short="BA", side=Side.OTHERS
    )
    held = State.holding(workshop_for(state, training.id, bare(known), {}))
    assert [unit.name for unit in held.of(Unit)] == ["Amt für Bau", "Bauamt", "Ohne Stelle"]
    by_unit = {unit.id: unit.name for unit in held.of(Unit)}
    assert [by_unit[p.unit_id] for p in held.of(Participant)] == [
        "Bauamt", "Bauamt", "Bauamt", "Amt für Bau", "Amt für Bau", "Ohne Stelle",
    ]  # fmt: skip


# -- ground rules --------------------------------------------------------------------------------


def held(key: str, *rules: str, agreed: int | None, closed: bool = False) -> State:
    """The workshop of an event whose room agreed so many hours after noon, or not yet."""
    at = None if agreed is None else NOON + timedelta(hours=agreed)
    return State.holding(
        [
            Workshop(id=Id(key), title=key, closed_session=closed),
            GroundRules(id=Id(f"{key} rules"), workshop_id=Id(key), rules=rules, agreed_at=at),
        ]
    )


def test_the_next_event_begins_with_the_rules_that_the_last_one_agreed_to() -> None:
    state = series()
    events = [event_of(state, EventKind.KICK_OFF, level) for level in range(3)]
    workshops = (
        held("a", "Ausreden lassen", agreed=0),
        held("b", "Kurz fassen", "Ausreden lassen", agreed=24),
        held("c", "Nur ein Vorschlag", agreed=None),
    )
    readings = {e.id: read_event(e, w) for e, w in zip(events, workshops, strict=True)}
    training = event_of(state, EventKind.TRAINING, 0)
    own = GroundRules(id=Id("r"), workshop_id=Id("w"), rules=("Aus der Vorlage",))
    made = State.holding(workshop_for(state, training.id, bare(own), readings))
    (rules,) = made.of(GroundRules)
    assert rules.rules == ("Kurz fassen", "Ausreden lassen")
    assert rules.agreed_at is None, "the next room agrees for itself"
    assert rules.workshop_id == made.workshop.id
    # Without any the template keeps its own.
    (rules,) = State.holding(workshop_for(state, training.id, bare(own), {})).of(GroundRules)
    assert rules.rules == ("Aus der Vorlage",)
    # A workshop that was made before gets them, but for one that has a list of its own.
    early = State.holding(bare(block("b", 1.0)))
    later = early.apply(handed_over(state, training.id, early, readings))
    assert later.of(GroundRules)[0].rules == ("Kurz fassen", "Ausreden lassen")
    assert handed_over(state, training.id, later, readings).changes == ()


def test_rules_that_were_agreed_behind_closed_doors_stay_there() -> None:
    state = series()
    one, other = (event_of(state, EventKind.KICK_OFF, level) for level in range(2))
    readings = {
        one.id: read_event(one, held("a", "Ausreden lassen", agreed=0)),
        other.id: read_event(other, held("b", "Niemand erfährt davon", agreed=24, closed=True)),
    }
    assert rules_for(readings, Id("x"), closed=False) == ("Ausreden lassen",)
    assert rules_for(readings, Id("x"), closed=True) == ("Niemand erfährt davon",)
    assert rules_for(readings, one.id, closed=False) == ()
