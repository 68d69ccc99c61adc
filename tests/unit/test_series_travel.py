# SPDX-License-Identifier: EUPL-1.2
"""Questions and results of a series keep their origin; hours are those that people were there."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.cards.edits import add_cluster
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.findings import edits as answering
from moderation.features.findings.model import Finding, FindingAnswer, Outcome, answers
from moderation.features.people.model import Attendance, DayAttendance, Participant, Unit
from moderation.features.series import edits, travel
from moderation.features.series.carried import CarriedKind, CarriedThing, carried_from
from moderation.features.series.holding import agenda_for, workshop_for
from moderation.features.series.hours import EventReading, PersonThere, Readings, merits, read_event
from moderation.features.series.model import (
    EventKind,
    Registration,
    SeriesEvent,
    SeriesQuestion,
    SeriesResult,
)
from moderation.features.series.rules import SeriesRule, findings
from moderation.minutes.plain import to_text
from moderation.output.minutes.series import series_report
from moderation.storage import workshop_file
from tests.series_sample import event_of, registered, registration, series

assert registry.ROOMS  # all of them say what they hand on

NOON = datetime(2027, 10, 5, 10, 0, tzinfo=UTC)
TODAY = date(2027, 10, 7)


def workshop(*blocks: Block, entries: tuple[Entry, ...] = ()) -> State:
    held = Workshop(id=Id("w"), title="Auftakt", language="de", status=Status.CLOSED)
    return State.holding([held, *blocks, *entries])


def block(key: str, **values: object) -> Block:
    return Block(id=Id(key), workshop_id=Id("w"), title=key, **values)  # type: ignore[arg-type]


def entry(key: str, kind: EntryKind, text: str, in_block: str) -> Entry:
    return Entry(
        id=Id(key), workshop_id=Id("w"), rank=float(len(key)), entry_kind=kind, text=text,
        block_id=Id(in_block),
    )  # fmt: skip


def test_questions_of_a_kick_off_are_its_clusters_and_loose_cards() -> None:
    cards = [entry(f"c{n}", EntryKind.CARD, f"Karte {n}", "q") for n in range(4)]
    kick_off = workshop(
        block("q", activity="cards"),
        block("secret", activity="cards", closed_session=True),
        entries=(*cards, entry("x", EntryKind.CARD, "Vertrauliches", "secret")),
    )
    kick_off = kick_off.apply(
        add_cluster(kick_off, Id("q"), "Politik von Anfang an?", [cards[0].id, cards[1].id])
    )
    found = carried_from(kick_off, CarriedKind.QUESTION)
    assert [(each.text, each.cards, each.closed) for each in found] == [
        ("Politik von Anfang an?", 2, False),
        ("Karte 2", 1, False),
        ("Karte 3", 1, False),
        ("Vertrauliches", 1, True),
    ]
    assert all(kick_off.any_of(each.origin) is not None for each in found)


def test_results_of_a_training_are_its_agreements_and_tasks() -> None:
    training = workshop(
        block("b"),
        entries=(
            entry("d", EntryKind.DECISION, "Früh einladen", "b"),
            entry("t", EntryKind.TASK, "Leitfaden schreiben", "b"),
            entry("p", EntryKind.PARKING, "Später", "b"),
        ),
    )
    found = carried_from(training, CarriedKind.RESULT)
    assert [each.text for each in found] == ["Früh einladen", "Leitfaden schreiben"]


@given(seed=st.integers(0, 2**32 - 1), rounds=st.integers(1, 12))
def test_questions_and_results_keep_their_origin_and_none_is_doubled(
    seed: int, rounds: int
) -> None:
    """Whatever is taken over, in whatever order and how often: every origin is there once."""
    random = Random(seed)
    state = series()
    kick_offs = [event_of(state, EventKind.KICK_OFF, level) for level in range(3)]
    trainings = [event_of(state, EventKind.TRAINING, level) for level in range(3)]
    questions: dict[str, tuple[str, Id]] = {}
    results: dict[str, tuple[str, Id]] = {}
    for turn in range(rounds):
        things = [
            CarriedThing(Id(f"o{random.randrange(8)}"), f"Frage {turn}.{n}", n) for n in range(3)
        ]
        things = list({each.origin: each for each in things}.values())
        if random.random() < 0.5:
            event = random.choice(kick_offs)
            state = state.apply(travel.take_questions(state, event.id, things))
            for thing in things:
                questions.setdefault(thing.origin, (thing.text, event.id))
        else:
            event = random.choice(trainings)
            state = state.apply(travel.take_results(state, event.id, things))
            for thing in things:
                results.setdefault(thing.origin, (thing.text, event.id))
        for question in state.of(SeriesQuestion)[:1]:
            chosen = random.sample([each.id for each in trainings], random.randrange(3))
            state = state.apply(travel.set_themes(state, question.id, chosen))
    assert {q.origin: (q.text, q.found_id) for q in state.of(SeriesQuestion)} == questions
    assert {r.origin: (r.text, r.event_id) for r in state.of(SeriesResult)} == results
    told = [r for point in travel.closing_points(state) for r in point.results]
    assert sorted(r.origin for r in told) == sorted(results)


def with_question(state: State) -> State:
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    thing = CarriedThing(Id("origin"), "Politik von Anfang an dabei?", 5)
    state = state.apply(travel.take_questions(state, kick_off.id, [thing]))
    (question,) = state.of(SeriesQuestion)
    training = event_of(state, EventKind.TRAINING, 0)
    return state.apply(travel.set_themes(state, question.id, [training.id]))


def test_a_training_gets_its_people_and_its_question_with_the_origin() -> None:
    state = with_question(series())
    training = event_of(state, EventKind.TRAINING, 0)
    state = registered(
        state,
        *(registration(state, training.id, f"Person {n}", n, unit="Amt Nord") for n in range(9)),
    )
    made = workshop_for(state, training.id, [Workshop(id=new_id(), title="leer")], {})
    held = State.holding(made)
    assert held.workshop.series == "Impulsreihe Klimafreundlich mobil"
    assert held.workshop.title == ("Impulsreihe Klimafreundlich mobil: Führung, Impulstraining 1")
    assert (held.workshop.day, str(held.workshop.invited_until)) == (training.day, "11:00:00")
    assert [p.name for p in held.of(Participant)] == [f"Person {n}" for n in range(8)]
    assert [(unit.name, unit.seats) for unit in held.of(Unit)] == [("Amt Nord", 8)]
    (asked,) = held.of(Block)
    assert (asked.activity, asked.question) == ("cards", "Politik von Anfang an dabei?")
    assert asked.summary == "Aus: Führung, Auftakt am 05.10.2027, 5 Karten"


def test_the_closing_event_takes_up_results_and_later_ones_below_them() -> None:
    state = with_question(series())
    training, closing = event_of(state, EventKind.TRAINING, 0), event_of(state, EventKind.CLOSING)
    state = state.apply(
        travel.take_results(state, training.id, [CarriedThing(Id("r1"), "Früh einladen")])
    )
    held = State.holding(workshop_for(state, closing.id, [Workshop(id=new_id(), title="leer")], {}))
    (told,) = held.of(Block)
    first = (
        "Aus: Führung, Auftakt am 05.10.2027, 5 Karten\n"
        "Früh einladen (Aus: Führung, Impulstraining 1 am 26.10.2027)"
    )
    assert (told.question, told.summary) == ("Politik von Anfang an dabei?", first)
    assert agenda_for(state, closing.id, held).changes == ()
    more = [CarriedThing(Id("r1"), "anders"), CarriedThing(Id("r2"), "Leitfaden")]
    state = state.apply(travel.take_results(state, training.id, more))
    held = held.apply(agenda_for(state, closing.id, held))
    (told,) = held.of(Block)
    assert told.summary == first + "\nLeitfaden (Aus: Führung, Impulstraining 1 am 26.10.2027)"


def test_only_trainings_have_themes() -> None:
    state = with_question(series())
    (question,) = state.of(SeriesQuestion)
    with pytest.raises(UserFacingError, match="Only trainings"):
        travel.set_themes(state, question.id, [event_of(state, EventKind.CLOSING).id])


# -- hours ---------------------------------------------------------------------------------------

SPANS = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 60)), max_size=5)
MOMENTS = st.none() | st.integers(-30, 260)


@given(spans=SPANS, arrived=MOMENTS, left=MOMENTS)
def test_hours_are_the_minutes_counted_one_by_one(
    spans: list[tuple[int, int]], arrived: int | None, left: int | None
) -> None:
    """A hand count: every minute in which any block runs and the person has come and not gone."""

    def at(minute: int | None) -> datetime | None:
        return None if minute is None else NOON + timedelta(minutes=minute)

    event = event_of(series(), EventKind.KICK_OFF, 0)
    blocks = [
        block(f"b{n}", started_at=at(begin), ended_at=at(begin + long))
        for n, (begin, long) in enumerate(spans)
    ]
    unit = Unit(id=Id("u"), workshop_id=Id("w"), name="Amt", side=Side.OTHERS)
    person = Participant(
        id=Id("p"), workshop_id=Id("w"), unit_id=Id("u"), name="Anna Weber",
        attendance=Attendance.PRESENT, arrived_at=at(arrived), left_at=at(left),
    )  # fmt: skip
    held = State.holding([*workshop(*blocks).entities(), unit, person])
    counted = sum(
        1
        for minute in range(300)
        if any(begin <= minute < begin + long for begin, long in spans)
        and (arrived is None or minute >= arrived)
        and (left is None or minute < left)
    )
    (there,) = read_event(event, held).people
    assert there.minutes == (counted if spans else event.minutes)


def test_nobody_is_told_to_have_been_there_for_what_is_not_over() -> None:
    """While the day runs its planned length is a plan; who came is known all the same."""
    event = event_of(series(), EventKind.KICK_OFF, 0)
    unit = Unit(id=Id("u"), workshop_id=Id("w"), name="Amt", side=Side.OTHERS)
    person = Participant(
        id=Id("p"), workshop_id=Id("w"), unit_id=Id("u"), name="Leitung Bauamt",
        attendance=Attendance.PRESENT,
    )  # fmt: skip
    for status, minutes in ((Status.RUNNING, 0), (Status.CLOSED, 180), (Status.APPROVED, 180)):
        own = Workshop(id=Id("w"), title="Auftakt", language="de", status=status)
        (there,) = read_event(event, State.holding([own, block("b"), unit, person])).people
        assert there.minutes == minutes


def test_two_days_count_without_the_night_between() -> None:
    """Who was there on the first day alone has its hours, and who came on both has both."""
    event = event_of(series(), EventKind.KICK_OFF, 0)
    night = NOON + timedelta(hours=3)
    second = NOON + timedelta(days=1)
    blocks = [
        block("a", rank=1.0, started_at=NOON, ended_at=NOON + timedelta(hours=2)),
        block("b", rank=2.0, started_at=second, ended_at=second + timedelta(hours=1)),
    ]
    unit = Unit(id=Id("u"), workshop_id=Id("w"), name="Amt", side=Side.OTHERS)
    both, first = (
        Participant(
            id=Id(name), workshop_id=Id("w"), rank=float(place), unit_id=Id("u"), name=name,
            attendance=here,
        )
        for place, (name, here) in enumerate(
            (("Anna Weber", Attendance.PRESENT), ("Jan Roth", Attendance.EXCUSED))
        )
    )  # fmt: skip
    earlier = [
        DayAttendance(
            id=Id(f"stay {person.id}"), workshop_id=Id("w"), participant_id=person.id,
            attendance=Attendance.PRESENT, number=1, ended_at=night,
        )
        for person in (both, first)
    ]  # fmt: skip
    held = State.holding([*workshop(*blocks).entities(), unit, both, first, *earlier])
    told = {each.name: each.minutes for each in read_event(event, held).people}
    assert told == {"Anna Weber": 180, "Jan Roth": 120}


def reading(state: State, event: SeriesEvent, minutes: dict[str, int]) -> dict[Id, EventReading]:
    del state
    people = tuple(
        PersonThere(id=Id(name), name=name, function="", unit="Lindbach", email="", minutes=each)
        for name, each in minutes.items()
    )
    return {
        event.id: EventReading(
            workshop_id=Id("w"), status=Status.CLOSED, people=people, questions=(), results=()
        )
    }


def test_the_certificate_follows_the_rule_of_the_series() -> None:
    state = series()
    kick_off, closing = event_of(state, EventKind.KICK_OFF, 0), event_of(state, EventKind.CLOSING)
    for name in ("Anna Weber", "Jan Roth", "Kim Frei"):
        state = registered(
            state,
            registration(state, kick_off.id, name),
            registration(state, closing.id, name, 5),
        )
    readings = reading(state, kick_off, {"Weber, Anna": 180, "Jan Roth": 30})
    for one in state.of(Registration):
        if one.event_id == closing.id and one.name != "Jan Roth":
            state = state.apply(edits.note_presence(state, one.id, 240))
    de = Catalogue.load("de")
    told = {
        merit.person.first.name: (merit.minutes, [de.text(each) for each in merit.lacks])
        for merit in merits(state, readings)
    }
    assert told == {
        "Anna Weber": (420, []),
        "Jan Roth": (30, ["Abschluss fehlt"]),
        "Kim Frei": (240, ["ein Auftakt oder Training fehlt"]),
    }
    stricter = state.apply(edits.edit_series(state, {}, {"needed_minutes": 450}))
    anna = merits(stricter, readings)[0]
    assert [de.text(each) for each in anna.lacks] == ["30\u00a0min fehlen"]


def test_who_was_nowhere_gets_no_certificate_whatever_the_rule_is() -> None:
    state = series()
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    state = registered(state, registration(state, kick_off.id, "Leitung Bauamt"))
    plan = {"needed_sessions": 0, "needs_closing": False, "needed_minutes": 0}
    state = state.apply(edits.edit_series(state, {}, plan))
    de = Catalogue.load("de")
    (merit,) = merits(state, {})
    assert not merit.given
    assert [de.text(each) for each in merit.lacks] == ["war bei keinem Termin"]
    (merit,) = merits(state, reading(state, kick_off, {"Leitung Bauamt": 30}))
    assert merit.given


# -- rules ---------------------------------------------------------------------------------------


def rules_of(state: State, today: date = TODAY, readings: Readings | None = None) -> list[str]:
    de = Catalogue.load("de")
    return [
        de.text(each.sentence)
        for each in findings(state, readings or {}, today)
        if each.rule is not SeriesRule.NO_QUESTION
    ]


def test_a_series_of_one_event_has_no_hints() -> None:
    state = series(events=False)
    event = edits.new_event(state, EventKind.INFORMATION, None)
    state = state.apply(edits.add_event(state, event, day=TODAY))
    assert findings(state, {}, TODAY) == ()
    assert merits(state, {}) == ()
    assert travel.closing_points(state) == ()


def test_no_training_is_over_where_there_is_none() -> None:
    state = series(events=False)
    event = edits.new_event(state, EventKind.CLOSING, None)
    state = state.apply(edits.add_event(state, event, day=TODAY))
    assert findings(state, {}, date(2028, 1, 1)) == ()


def test_under_six_over_eight_and_twice_at_one_time_are_said() -> None:
    state = series()
    training, other = (event_of(state, EventKind.TRAINING, level) for level in (0, 1))
    state = state.apply(edits.edit_event(state, other.id, day=training.day))
    state = registered(
        state,
        *(registration(state, training.id, f"Person {n}", n) for n in range(5)),
        registration(state, other.id, "Person 0", 30),
    )
    said = rules_of(state, date(2027, 10, 20))
    assert said[0] == (
        "Person 0 ist zur selben Zeit für „Führung, Impulstraining 1“ und "
        "„Fach, Impulstraining 1“ angemeldet."
    )
    assert (
        "„Führung, Impulstraining 1“ braucht mindestens 6 Teilnehmende; vergebene Plätze: 5."
        in said
    )
    fewer = state.apply(edits.edit_event(state, training.id, seats=3, fewest=2))
    assert "„Führung, Impulstraining 1“ hat 3 Plätze, 5 sind vergeben." in rules_of(fewer)
    (one,) = [r for r in state.of(Registration) if r.event_id == other.id]
    after = state.apply(edits.decline(state, one.id))
    assert not any("zur selben Zeit" in each for each in rules_of(after))


def test_a_training_without_a_question_and_a_closing_without_results_are_said() -> None:
    state = with_question(series())
    without = [f.about[0] for f in findings(state, {}, TODAY) if f.rule is SeriesRule.NO_QUESTION]
    wanted = {e.id for e in state.of(SeriesEvent) if e.event_kind is EventKind.TRAINING}
    assert set(without) == wanted - {event_of(state, EventKind.TRAINING, 0).id}
    assert rules_of(state, date(2027, 11, 18)) == []
    late = rules_of(state, date(2027, 11, 19))
    (only,) = late
    assert only == (
        "Die Trainings sind vorbei, und „Abschluss“ hat keine Ergebnisse, über die gesprochen "
        "werden kann."
    )


def test_a_closing_event_before_its_kick_off_is_said_and_hinders_nothing() -> None:
    state = series()
    (closing,) = [e for e in state.of(SeriesEvent) if e.event_kind is EventKind.CLOSING]
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    assert kick_off.day is not None
    assert rules_of(state) == []
    before = kick_off.day - timedelta(days=1)
    state = state.apply(edits.edit_event(state, closing.id, day=before))
    found = [f for f in findings(state, {}, TODAY) if f.rule is SeriesRule.CLOSED_FIRST]
    assert (closing.id, kick_off.id) in [each.about for each in found]
    levels = {e.level_id for e in state.of(SeriesEvent) if e.event_kind is EventKind.KICK_OFF}
    own, other = kick_off.level_id, next(each for each in levels if each != kick_off.level_id)
    for level, said in ((own, True), (other, False)):
        one = state.apply(edits.edit_event(state, closing.id, level_id=level))
        about = [f.about for f in findings(one, {}, TODAY) if f.rule is SeriesRule.CLOSED_FIRST]
        assert ((closing.id, kick_off.id) in about) is said


def test_who_was_there_without_registration_is_named() -> None:
    state = series()
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    state = registered(state, registration(state, kick_off.id, "Anna Weber"))
    readings = reading(state, kick_off, {"Anna Weber": 10, "Leitung Bauhof": 10, "Kämmerei": 5})
    assert (
        "Für „Führung, Auftakt“ nicht angemeldet, die Zeit zählt deshalb nicht: Leitung Bauhof, "
        "Kämmerei."
    ) in rules_of(state, date(2027, 12, 3), readings)


def test_a_hint_on_people_without_registration_is_open_again_when_somebody_joins_them() -> None:
    state = series()
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    state = registered(state, registration(state, kick_off.id, "Anna Weber"))

    def hints(*names: str) -> list[Finding]:
        readings = reading(state, kick_off, dict.fromkeys(names, 10))
        found = findings(state, readings, TODAY)
        return [each for each in found if each.rule is SeriesRule.NOT_REGISTERED]

    (found,) = hints("Bauhof", "Kämmerei")
    state = state.apply(answering.handle(state, None, found, Outcome.SETTLED, now=NOON, reason=""))
    known = answers(state, None)
    assert hints("Kämmerei", "Bauhof")[0].key in known
    for names in (("Bauhof", "Kämmerei", "Stadtwerke"), ("Bauhof", "Stadtwerke"), ("Bauhof",)):
        (other,) = hints(*names)
        assert other.key not in known, "what was settled is not about these"
    read = State.holding(workshop_file.parse(workshop_file.write(state), "x.json"))
    assert [each.elsewhere for each in read.of(FindingAnswer)] == [("Bauhof", "Kämmerei")]


def test_a_hint_is_settled_justified_put_off_and_opened_again() -> None:
    state = series()
    found = findings(state, {}, TODAY)
    assert len({each.key for each in found}) == len(found), "each can be answered by itself"
    for each, outcome in zip(found, Outcome, strict=False):
        step = answering.handle(state, None, each, outcome, now=NOON, reason="So gewollt")
        state = state.apply(step)
    assert state.of(Entry) == (), "a series has no parking lot"
    known = answers(state, None)
    assert [known[each.key].outcome for each in found[:3]] == list(Outcome)
    told = to_text(series_report(state, {}, TODAY))
    still, done = told.split("Erledigte Hinweise")
    for each in found[:3]:
        sentence = Catalogue.load("de").text(each.sentence)
        assert sentence in done
        assert sentence not in still.split("Hinweise")[-1]
    for words in ("Geklärt.", "Grund: So gewollt", "Zurückgestellt."):
        assert words in done
    state = state.apply(answering.reopen(state, None, found[0]))
    assert found[0].key not in answers(state, None)
    # What it is about takes it along.
    event = found[1].about[0]
    assert len(state.apply(edits.remove_event(state, event)).of(FindingAnswer)) == 1
