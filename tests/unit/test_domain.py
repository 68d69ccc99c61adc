# SPDX-License-Identifier: EUPL-1.2
"""Entities, their plain form, order, removal, and what views may not hold."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, time
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.domain import codec
from moderation.domain.change import Change, Step, squashed
from moderation.domain.entity import KINDS, Ranked, references, refers
from moderation.domain.ids import Id, new_id
from moderation.domain.order import moved, rank_at
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats, Message, untranslated
from moderation.domain.views import MinutesView, WallView
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, PrivateNote
from moderation.features.people.model import Participant, Unit
from moderation.storage.history import changes_from_text, changes_to_text
from tests.stores import Ticking, small_workshop

assert registry.ROOMS
_moments = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
# Moments in parts of entities as well: without a zone there are none.
st.register_type_strategy(datetime, _moments)


def _entities(kind: str) -> st.SearchStrategy[Any]:
    cls = KINDS[kind]
    hints = get_type_hints(cls)
    known: dict[Any, st.SearchStrategy[Any]] = {
        Id: st.uuids().map(str),
        str: st.text(),
        float: st.floats(-1e6, 1e6),
        datetime: _moments,
    }
    known |= {Id | None: st.none() | known[Id], datetime | None: st.none() | _moments}
    return st.builds(
        cls, **{field.name: known.get(hints[field.name], ...) for field in fields(cls)}
    )


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(max_examples=30)
@given(data=st.data())
def test_every_kind_comes_back_from_its_plain_form_and_from_history(
    kind: str, data: st.DataObject
) -> None:
    entity = data.draw(_entities(kind))
    plain = json.loads(json.dumps(codec.to_plain(entity)))
    assert codec.from_plain(KINDS[kind], plain) == entity
    changes = (Change(entity, None), Change(None, entity))
    assert changes_from_text(changes_to_text(changes)) == changes


@pytest.mark.parametrize(
    ("plain", "field"),
    [
        ({"id": "1", "workshop_id": "2"}, "Unit"),
        ({"id": "1", "workshop_id": "2", "name": 3, "side": "politics"}, "name"),
        ({"id": "1", "workshop_id": "2", "name": "Rat", "side": "left"}, "side"),
        ({"id": "1", "workshop_id": "2", "name": "Rat", "side": "politics", "x": 1}, "x"),
        ({"id": "1", "workshop_id": "2", "name": "R", "side": "politics", "seats": True}, "seats"),
    ],
)
def test_a_wrong_plain_value_is_named(plain: dict[str, Any], field: str) -> None:
    with pytest.raises(codec.PlainError) as caught:
        codec.from_plain(Unit, plain)
    assert caught.value.field == field


def _blocks(count: int) -> list[Block]:
    return [
        Block(id=new_id(), workshop_id=Id("w"), rank=float(n), title=str(n)) for n in range(count)
    ]


@given(count=st.integers(1, 12), moves=st.lists(st.tuples(st.integers(0, 11), st.integers(0, 12))))
def test_moving_gives_the_order_that_a_list_would_have(
    count: int, moves: list[tuple[int, int]]
) -> None:
    wanted = _blocks(count)
    state = State.holding(wanted)
    for source, target in moves:
        entity = state.of(Block)[source % count]
        names = [block.title for block in wanted]
        wanted.pop(names.index(entity.title))
        wanted.insert(target, entity)
        changes = moved(state.of(Block), entity, target)
        state = state.apply(Step(untranslated("move"), changes))
        assert [b.title for b in state.of(Block)] == [b.title for b in wanted]


def test_moving_to_the_same_gap_again_and_again_never_runs_out_of_ranks() -> None:
    state = State.holding(_blocks(3))
    for turn in range(200):
        blocks = state.of(Block)
        changes = moved(blocks, blocks[2 if turn % 2 else 0], 1)
        state = state.apply(Step(untranslated("move"), changes))
        ranks = [block.rank for block in state.of(Block)]
        assert len(set(ranks)) == 3


@given(count=st.integers(0, 8), index=st.integers(-3, 12))
def test_a_new_rank_is_where_it_was_asked_for(count: int, index: int) -> None:
    blocks = _blocks(count)
    rank = rank_at(blocks, index)
    place = max(0, min(index, count))
    assert all(block.rank < rank for block in blocks[:place])
    assert all(block.rank > rank for block in blocks[place:])


_ranked = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "drop", "reword"]),
        st.integers(0, 30),
        st.sampled_from([-1.0, 0.0, 0.0, 1.0, 2.5, 7.0]),
    ),
    max_size=30,
)


@given(st.lists(_ranked, max_size=6))
def test_the_order_is_the_same_however_many_steps_led_to_it(
    steps: list[list[tuple[str, int, float]]],
) -> None:
    state = small_workshop_state()
    for step in steps:
        changes: list[Change] = []
        now = {entry.id: entry for entry in state.of(Entry)}
        for what, number, rank in step:
            key = Id(f"entry-{number:02}")
            before = now.get(key)
            if what == "add" and before is None:
                after: Entry | None = Entry(
                    id=key, workshop_id=state.workshop.id, rank=rank,
                    entry_kind=EntryKind.CARD, text="Gedanke",
                )  # fmt: skip
            elif before is None or what == "add":
                continue
            elif what == "drop":
                after = None
            elif what == "move":
                after = replace(before, rank=rank)
            else:
                after = replace(before, text=before.text + ".")
            changes.append(Change(before, after))
            if after is None:
                del now[key]
            else:
                now[key] = after
        state = state.apply(Step(capture.ADD_PICTURE, tuple(changes)))
        anew = State.holding(state.entities())
        assert state.of(Entry) == anew.of(Entry)
        assert WallView(state).of(Entry) == anew.of(Entry)


def small_workshop_state() -> State:
    """A state that has its entries in order already."""
    state = State.holding(small_workshop())
    assert isinstance(state.of(Entry), tuple)
    return state


def test_a_unit_takes_along_its_people_and_leaves_its_tasks_without_owner() -> None:
    entities = small_workshop()
    unit = next(e for e in entities if isinstance(e, Unit))
    person = Participant(id=new_id(), workshop_id=unit.workshop_id, unit_id=unit.id, name="Leitung")
    state = State.holding([*entities, person])
    step = capture.add_entry(
        state, EntryKind.TASK, "Zählstellen aufbauen", now=Ticking()(), unit_id=unit.id
    )
    state = state.apply(step)
    after = state.apply(Step(untranslated("remove"), removal(state, unit)))
    assert after.of(Participant) == ()
    assert [(entry.text, entry.unit_id) for entry in after.of(Entry)] == [
        ("Zählstellen aufbauen", None)
    ]
    assert unit not in after.of(Unit)


@pytest.mark.parametrize("view", [WallView, MinutesView])
def test_private_kinds_are_absent_from_what_leaves_the_moderators_screen(view: type) -> None:
    state = State.holding(small_workshop())
    state = state.apply(capture.write_note(state, state.of(Block)[0].id, "KANARIENVOGEL"))
    public = view(state)
    with pytest.raises(TypeError, match="private"):
        public.of(PrivateNote)
    assert "KANARIENVOGEL" not in repr(vars(public))
    assert public.of(Unit) == state.of(Unit)


def test_squashed_steps_keep_the_first_before_and_the_last_after() -> None:
    block = _blocks(1)[0]
    longer, longest = replace(block, minutes=20), replace(block, minutes=30)
    label = untranslated("x")
    first, second = Step(label, (Change(block, longer),)), Step(label, (Change(longer, longest),))
    assert squashed([first, second]).changes == (Change(block, longest),)
    assert squashed([first, first.inverse()]).changes == ()


def test_messages_are_translated_with_values_and_plurals() -> None:
    catalogue = Catalogue(
        "de", {"X": {"%n goal(s)": ["%n Ziel", "%n Ziele"], "Hi {who}": "Tag {who}"}}
    )
    goals = Message("X", "%n goal(s)")
    assert catalogue.text(goals.with_count(1)) == "1 Ziel"
    assert catalogue.text(goals.with_count(12)) == "12 Ziele"
    nested = Message("X", "Hi {who}").with_values(who=goals.with_count(2))
    assert catalogue.text(nested) == "Tag 2 Ziele"
    assert catalogue.text(untranslated("{curly} & <b>")) == "{curly} & <b>"


def test_dates_times_and_numbers_are_written_as_the_language_does() -> None:
    german, english = Formats("de"), Formats("en")
    day = date(2026, 3, 12)
    assert german.long_date(day) == "Donnerstag, 12. März 2026"
    assert german.date_with_day(day) == "Do, 12.03.2026"
    assert english.long_date(day) == "Thursday, 12 March 2026"
    assert german.number(1234.5, 1) == "1.234,5"
    assert english.number(1234.5, 1) == "1,234.5"
    assert german.time(time(9, 5)) == "09:05"
    assert german.quoted("Ja") == "„Ja“"


def test_sides_have_names_in_both_languages() -> None:
    assert [str(side.message) for side in Side] == ["Politics", "Administration", "Others"]


# -------------------------------------------------------------------------------- references


def test_every_reference_names_a_kind_that_there_is() -> None:
    named = [ref for cls in KINDS.values() for ref in references(cls)]
    assert named
    assert {ref.kind for ref in named} - {None} <= KINDS.keys()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Silent(Ranked):
    unit_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Inner:
    unit_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class _Nested(Ranked):
    inner: tuple[_Inner, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words(Ranked):
    unit: str = field(default="", metadata=refers("unit"))


@pytest.mark.parametrize("cls", [_Silent, _Nested, _Words])
def test_a_field_of_ids_says_whom_it_names_and_no_other_field_does(cls: type[Any]) -> None:
    with pytest.raises(TypeError, match=f"{cls.__name__}.(unit_id|inner|unit)"):
        references(cls)
