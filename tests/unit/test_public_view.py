# SPDX-License-Identifier: EUPL-1.2
"""Nothing of a closed session is in what leaves by a public door, however it hangs on it."""

from __future__ import annotations

import dataclasses
import gc
import types
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from moderation.activities.goals.agreement import BY_SIDE, GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.entity import KINDS
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import BY_SIDE as VEILS
from moderation.domain.views import PublicView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Participant, Unit
from moderation.paths import resource
from moderation.storage import workshop_file
from tests.canaries import CANARY, NOW, RUNNING, behind_closed_doors, id_fields, made

W = Id("w")
OPEN, CLOSED = Id("open"), Id("closed")
PUBLIC = sorted(kind for kind, cls in RUNNING.items() if cls.public)
NEVER = {ClosedMark.kind}
"""Kinds that are in no public view: they say what is absent there."""
TOLD = sorted(
    kind
    for kind, cls in RUNNING.items()
    if not cls.private and not cls.public and kind not in NEVER
)
REFERENCES = [(kind, field) for kind in TOLD for field in id_fields(KINDS[kind])]


def block(name: Id | str, **values: Any) -> Block:
    return Block(id=Id(name), workshop_id=W, title=name, **values)


def entry(text: str, **values: Any) -> Entry:
    name = Id(f"entry-{len(text)}")
    return Entry(id=name, workshop_id=W, entry_kind=EntryKind.DECISION, text=text, **values)


def told(*entities: Any, **wishes: bool) -> PublicView:
    return PublicView(State.holding([Workshop(id=W, title="Radachse"), *entities]), **wishes)


def reachable(thing: Any) -> list[str]:
    """Every string that can be reached from an object by any way that Python knows."""
    known: dict[int, Any] = {}
    waiting = [thing]
    while waiting:
        found = waiting.pop()
        if id(found) in known or isinstance(found, type | types.ModuleType | types.FunctionType):
            continue
        known[id(found)] = found
        waiting += gc.get_referents(found)
    return [found for found in known.values() if isinstance(found, str)]


def example() -> State:
    return State.holding(
        workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json"))
    )


# --------------------------------------------------------------------------------- closed blocks


def test_there_is_something_to_look_through() -> None:
    assert len(REFERENCES) > 15
    assert {"minutes_plan", "participant", "unit"} <= set(PUBLIC)
    assert "entry" in TOLD
    assert "goal_answer" in TOLD


@pytest.mark.parametrize(("kind", "field"), REFERENCES)
def test_whatever_names_a_closed_block_is_absent(kind: str, field: str) -> None:
    cls = KINDS[kind]
    places: dict[str, Any] = {name: _named(cls, name, OPEN) for name in id_fields(cls)}
    blocks = (block(OPEN), block(CLOSED, closed_session=True))
    if kind == Block.kind:
        return  # blocks name rooms, which are public
    whole = told(*blocks, made(cls, "it", **places), by_unit=True)
    assert whole.of(cls), "it is told where all of it is open"
    places[field] = _named(cls, field, CLOSED)
    hidden = made(cls, "it", **places)
    view = told(*blocks, hidden, by_unit=True)
    assert not view.of(cls)
    assert not any(CANARY in words for words in reachable(view))


@pytest.mark.parametrize("kind", TOLD)
@pytest.mark.parametrize("far", [1, 2, 3])
def test_nor_what_hangs_on_it_from_afar(kind: str, far: int) -> None:
    cls = KINDS[kind]
    if kind == Block.kind:
        hidden = [made(cls, "it", closed_session=True)]
    else:
        named = CLOSED
        hidden = []
        for step in range(far):
            hidden.append(_hanging(cls, f"it{step}", named))
            named = hidden[-1].id
    view = told(block(OPEN), block(CLOSED, closed_session=True), *hidden)
    assert not any(CANARY in words for words in reachable(view))


def _hanging(cls: type[Any], name: str, on: Id) -> Any:
    """An entity that names one thing, in whichever field it can."""
    if not id_fields(cls):
        return entry(name, block_id=on, way=CANARY)
    field = id_fields(cls)[-1]
    return made(cls, name, **{field: _named(cls, field, on)})


def _named(cls: type[Any], field: str, on: Id) -> Any:
    """The value of a field that names something, or several things."""
    return (on,) if "tuple" in str(cls.__annotations__.get(field, "")) else on


@pytest.mark.parametrize("kind", TOLD)
def test_what_is_tied_to_nothing_is_not_public_once_doors_were_closed(kind: str) -> None:
    if kind == Block.kind:
        return
    loose = made(KINDS[kind], "it")
    assert not told(block(OPEN), block(CLOSED, closed_session=True), loose).of(KINDS[kind])


@pytest.mark.parametrize("kind", sorted(kind for kind, cls in RUNNING.items() if cls.private))
def test_what_is_private_has_no_place(kind: str) -> None:
    view = told(block(OPEN), made(KINDS[kind], "it"))
    assert not any(CANARY in words for words in reachable(view))
    with pytest.raises(TypeError, match="private"):
        view.of(KINDS[kind])


def test_a_whole_day_held_twice_is_told_once() -> None:
    state = example()
    twice = behind_closed_doors(state)
    assert len(twice.entities()) > 1.5 * len(state.entities())
    view = PublicView(twice)
    assert not any(CANARY in words for words in reachable(view))
    assert view.public_tables() == PublicView(state).public_tables()


def test_of_a_closed_workshop_only_the_frame_is_left() -> None:
    whole = State.holding(
        replace(e, closed_session=True) if isinstance(e, Workshop) else e
        for e in example().entities()
    )
    view = PublicView(whole)
    assert list(view.public_tables()) == ["workshop"]
    assert view.workshop.subtitle == ""
    assert view.workshop.title
    shown = set(reachable(view))
    assert not any(entry.text in shown for entry in whole.of(Entry))


def test_what_belongs_to_no_block_is_public_if_it_came_before_the_doors_closed() -> None:
    closed = block("closed", closed_session=True, started_at=NOW)
    before, after = (NOW - timedelta(minutes=1), NOW + timedelta(minutes=1))
    entries = [
        entry("early", created_at=before),
        entry("late", created_at=after),
        entry("undated"),
    ]
    assert [found.text for found in told(closed, *entries).of(Entry)] == ["early"]
    assert len(told(replace(closed, closed_session=False), *entries).of(Entry)) == 3


def test_the_day_keeps_its_gap_and_the_workshop_its_place() -> None:
    state = State.holding(
        [
            Workshop(id=W, title="Radachse", current_block_id=Id("b")),
            block("a"),
            block("b", closed_session=True, rank=1.0, minutes=45),
        ]
    )
    view = PublicView(state)
    assert [part.minutes for part in view.closed_parts] == [45]
    assert view.workshop.current_block_id is None


# ----------------------------------------------------------------------------- names and addresses


def people() -> list[Any]:
    unit = Unit(id=Id("u"), workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    return [
        unit,
        Participant(
            id=Id("p"),
            workshop_id=W,
            unit_id=unit.id,
            name=f"Person {CANARY}",
            function="Leitung Tiefbauamt",
            email="jemand@amt.example",
        ),
    ]


def test_addresses_are_never_told() -> None:
    typed = entry("Rückfragen an jemand@amt.example oder Jemand <jemand+x@amt.example>.")
    for names in (True, False):
        view = told(*people(), block(OPEN), replace(typed, block_id=OPEN), names=names)
        assert not any("@" in words and "amt.example" in words for words in reachable(view))
        (found,) = view.of(Entry)
        assert found.text == "Rückfragen an […] oder Jemand <[…]>."


def test_names_are_told_only_if_chosen_and_functions_stay() -> None:
    typed = entry(f"Person {CANARY} lädt ein.", block_id=OPEN)
    goal = Goal(
        id=Id("g"), workshop_id=W, block_id=OPEN, title="Ziel", owner=f"Person {CANARY}",
    )  # fmt: skip
    parts = (*people(), block(OPEN), typed, goal)
    view = told(*parts)
    assert not any(CANARY in words for words in reachable(view))
    assert view.of(Entry)[0].text == "Leitung Tiefbauamt lädt ein."
    assert view.of(Participant)[0].function == "Leitung Tiefbauamt"
    assert CANARY in told(*parts, names=True).of(Goal)[0].owner


def test_an_institution_typed_as_owner_is_no_person() -> None:
    goal = Goal(id=Id("g"), workshop_id=W, block_id=OPEN, title="Ziel", owner="tiefbauamt")
    assert told(*people(), block(OPEN), goal).of(Goal)[0].owner == "tiefbauamt"


PERSONAL = {"name", "owner", "email", "function", "contact", "person", "phone", "address"}
NO_PERSON = {("room", "name"), ("material", "name"), ("picture", "name")}


def test_every_field_that_may_name_somebody_says_so() -> None:
    """A new field of such a name has to say what it holds (``domain/withheld.py``)."""
    for kind, cls in KINDS.items():
        for field in dataclasses.fields(cls):
            suspicious = field.name in PERSONAL and not cls.private
            if suspicious and (kind, field.name) not in NO_PERSON:
                assert "holds" in field.metadata, f"{kind}.{field.name}"


def test_positions_are_told_by_side_unless_units_were_chosen() -> None:
    state = example()
    answers = PublicView(state).of(GoalAnswer)
    units = {unit.id for unit in state.of(Unit)}
    assert answers
    assert all(answer.unit_id in BY_SIDE for answer in answers)
    assert {a.unit_id for a in PublicView(state, by_unit=True).of(GoalAnswer)} <= units


POSITIONS = {"goal_answer", "negotiation_board"}
"""Kinds that say how a unit stands; told by side alone by what ``told_by_side`` registers."""
OWNERS = {
    "agreed_thing",
    "entry",
    "fixed_date",
    "goal",
    "goal_station",
    "involvement_actor",
    "timeline_step",
    "participant",
    "poll",
    "role_body",
    "sign_off",
    "speaker",
}
"""Kinds that say which unit does something, is somewhere or may vote: no positions."""
ABSENT = {"minutes_objection"}
"""Kinds that hang on no block, and are not in public at all."""


def test_every_kind_that_names_units_is_known_as_position_or_not() -> None:
    """A new one has to be decided on, and registered if single units must not be told."""
    names = {
        kind
        for kind, cls in KINDS.items()
        if not cls.private and any(name.endswith("unit_id") for name in id_fields(cls))
    }
    assert names == POSITIONS | OWNERS | ABSENT
    assert {"goal_answer", "negotiation_point"} <= set(VEILS)
