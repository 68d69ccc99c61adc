"""A mobility plan until 2035, as a room would put it on a timeline."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from moderation.activities.timeline.model import (
    Feasibility,
    FixedDate,
    FixedKind,
    TimelineStep,
)
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit

WORKSHOP = Id("workshop")
BLOCK = Id("block")
P, A, O = Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS  # noqa: E741
EASY, SOME, HARD = Feasibility.EASY, Feasibility.SOME_OBSTACLES, Feasibility.DIFFICULT


def workshop() -> list[Any]:
    """A workshop of one block."""
    return [
        Workshop(id=WORKSHOP, title="Mobilitätskonzept 2035", day=date(2026, 3, 12)),
        Block(id=BLOCK, workshop_id=WORKSHOP, title="Zeitstrahl", activity="timeline"),
    ]


def step(
    key: str,
    begins: date = date(2026, 1, 1),
    ends: date | None = None,
    after: tuple[str, ...] = (),
    **values: Any,
) -> TimelineStep:
    """A step; without an end an interim goal."""
    values.setdefault("title", key)
    values.setdefault("side", P)
    return TimelineStep(
        id=Id(key),
        workshop_id=WORKSHOP,
        block_id=BLOCK,
        begins=begins,
        ends=begins if ends is None else ends,
        is_interim_goal=ends is None,
        after=tuple(map(Id, after)),
        **values,
    )


def fixed(key: str, title: str, kind: FixedKind, day: date) -> FixedDate:
    """A fixed date."""
    return FixedDate(
        id=Id(key), workshop_id=WORKSHOP, block_id=BLOCK, title=title, fixed_kind=kind, day=day
    )


def sample_steps() -> list[TimelineStep]:
    """The steps: a path of seven, and twelve beside it."""
    rows: list[tuple[str, str, str, Side, date, date | None, Feasibility, tuple[str, ...]]] = [
        ("rules", "Leitlinien beschließen", "Leitlinien", P,
         date(2026, 4, 1), date(2026, 9, 30), EASY, ()),
        ("concept", "Konzept erarbeiten", "Konzept", A,
         date(2026, 10, 1), date(2027, 9, 30), EASY, ("rules",)),
        ("frame", "Rahmenplan", "", A,
         date(2027, 10, 1), date(2028, 12, 14), SOME, ("concept",)),
        ("decision", "Grundsatzbeschluss", "Beschluss", P,
         date(2028, 12, 15), None, EASY, ("frame",)),
        ("station", "Bahnhof umbauen", "Bahnhof", O,
         date(2028, 12, 16), date(2032, 11, 30), HARD, ("decision",)),
        ("axis", "Radachse anschließen", "Radachse", A,
         date(2032, 12, 1), date(2034, 8, 31), SOME, ("station", "money")),
        ("vision", "Vision", "", A, date(2035, 2, 15), None, EASY, ("axis",)),
        ("budget", "Radverkehrsbudget", "", P, date(2026, 12, 15), None, EASY, ()),
        ("half", "Zwischenbilanz", "", P, date(2031, 5, 20), None, EASY, ()),
        ("end", "Schlussbilanz", "", P, date(2035, 4, 15), None, EASY, ()),
        ("money", "Mittel Radachse", "", P, date(2032, 6, 30), None, EASY, ()),
        ("parking", "Parkraum neu ordnen", "", A,
         date(2026, 12, 15), date(2028, 6, 30), SOME, ()),
        ("stops", "Haltestellen umbauen", "", A,
         date(2029, 8, 15), date(2032, 5, 31), SOME, ("parking",)),
        ("school", "Elternhaltestellen", "", A, date(2026, 8, 10), date(2027, 6, 30), EASY, ()),
        ("count", "Zählstellen aufbauen", "", A,
         date(2029, 4, 20), date(2030, 5, 31), EASY, ()),
        ("charge", "Ladepunkte · Stadtwerke", "", O,
         date(2026, 11, 30), date(2028, 7, 31), EASY, ()),
        ("hubs", "Mobilstationen", "", O,
         date(2029, 4, 20), date(2030, 5, 31), EASY, ("charge",)),
        ("bus", "Bustakt · Kreis", "", O, date(2031, 4, 20), date(2032, 9, 30), SOME, ()),
    ]  # fmt: skip
    return [
        step(
            key,
            begins,
            ends,
            after,
            title=title,
            short=short,
            side=side,
            feasibility=feasibility,
            vision=key == "vision",
            rank=float(place),
            owner="DB InfraGO" if key == "station" else "",
        )
        for place, (key, title, short, side, begins, ends, feasibility, after) in enumerate(rows, 1)
    ]


def sample_fixed() -> list[FixedDate]:
    """Budgets and two elections."""
    found = [
        fixed(f"b{year}", "Haushalt", FixedKind.BUDGET, date(year, 12, 15))
        for year in (2026, 2028, 2030, 2032, 2034)
    ]
    return [
        *found,
        fixed("e1", "Kommunalwahl", FixedKind.ELECTION, date(2030, 9, 15)),
        fixed("e2", "Kommunalwahl", FixedKind.ELECTION, date(2035, 9, 16)),
    ]


def units() -> list[Unit]:
    """Units of all sides."""
    rows = [("council", "Stadtrat", P), ("traffic", "Tiefbauamt", A), ("rail", "DB InfraGO", O)]
    return [
        Unit(id=Id(key), workshop_id=WORKSHOP, name=name, side=side, rank=float(place))
        for place, (key, name, side) in enumerate(rows)
    ]


def sample_state(*more: Any) -> State:
    """Everything together."""
    return State.holding([*workshop(), *units(), *sample_steps(), *sample_fixed(), *more])


def with_a_gap() -> list[TimelineStep]:
    """Two years of work, four years of nothing, one year of work, then the vision."""
    return [
        step("early", date(2027, 1, 1), date(2028, 12, 31), title="Planung"),
        step("late", date(2033, 1, 1), date(2033, 12, 31), ("early",), title="Bau", side=A),
        step("vision", date(2034, 6, 30), None, ("late",), title="Vision", vision=True, side=A),
    ]


D = date(2030, 1, 1)
"""The first of January from which the days of ``bar`` count."""


def bar(key: str, begin: int, end: int, *after: str, **values: object) -> TimelineStep:
    """A step from one day to another, counted from a first of January; a goal on a single one."""
    ends = None if begin == end else D + timedelta(days=end)
    return step(key, D + timedelta(days=begin), ends, after, **values)


@st.composite
def timelines(draw: st.DrawFn) -> list[TimelineStep]:
    """Steps that wait for earlier ones only."""
    size = draw(st.integers(1, 12))
    found = []
    for place in range(size):
        begin = draw(st.integers(0, 60))
        after = draw(st.sets(st.integers(0, place - 1), max_size=3)) if place else set()
        found.append(
            bar(
                str(place),
                begin,
                begin + draw(st.just(0) | st.integers(0, 30)),
                *(str(one) for one in sorted(after)),
                vision=draw(st.booleans()) and place == size - 1,
            )
        )
        if found[-1].is_interim_goal and draw(st.booleans()):
            found[-1] = replace(found[-1], is_interim_goal=False)  # a step of one day
    return found
