# SPDX-License-Identifier: EUPL-1.2
"""Places in an order hold however often something is put in at the same spot."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import moderation
from moderation.activities.cards.edits import cards
from moderation.activities.cards.edits.lying import cards_in
from moderation.activities.involvement import edits as involvement
from moderation.activities.involvement.model import InvolvementActor, InvolvementPhase
from moderation.activities.roles import edits as roles
from moderation.activities.roles.model import RoleBody, RoleTask
from moderation.activities.timeline.model import steps_of
from moderation.activities.vision import edits as vision
from moderation.activities.vision.model import VisionDraft
from moderation.domain.change import Change, Step
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted, moved
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.drafts import Draft
from moderation.features.agenda.methods import Method, MethodPhase
from moderation.features.agenda.model import Block
from moderation.features.agenda.taking_over import add_blocks, add_method
from moderation.features.capture.model import Entry, Wording
from tests.group_rooms import changed, full_plenary
from tests.timeline_parts import halved

SRC = Path(moderation.__file__).parent
MANY = 500


@dataclass(frozen=True)
class Row:
    kind = "row"
    id: str
    rank: float = 0.0
    workshop_id: str = ""


def applied(rows: Sequence[Row], changes: Sequence[Change]) -> list[Row]:
    by_id: dict[str, Any] = {row.id: row for row in rows}
    by_id.update((change.after.id, change.after) for change in changes if change.after)
    return sorted(by_id.values(), key=lambda row: row.rank)


@given(
    ranks=st.lists(st.floats(-1e9, 1e9, allow_nan=False), min_size=1, max_size=6, unique=True),
    places=st.lists(st.tuples(st.integers(0, 8), st.integers(1, 3)), max_size=12),
)
def test_what_is_put_in_lies_where_it_was_put(
    ranks: list[float], places: list[tuple[int, int]]
) -> None:
    rows = [Row(f"{n}", rank) for n, rank in enumerate(sorted(ranks))]
    for at, (place, count) in enumerate(places):
        fresh = [Row(f"neu {at}.{n}") for n in range(count)]
        index = min(place, len(rows))
        wanted = [*rows[:index], *fresh, *rows[index:]]
        rows = applied(rows, inserted(rows, place, *fresh))
        assert [row.id for row in rows] == [row.id for row in wanted]
        assert len({row.rank for row in rows}) == len(rows)


@pytest.mark.parametrize("put", ["in", "moved"])
def test_the_order_holds_after_hundreds_at_one_spot(put: str) -> None:
    rows = [Row("erste", 1.0), Row("letzte", 2.0)]
    for n in range(MANY):
        fresh = Row(f"{n}", rows[-1].rank + 1.0)
        if put == "in":
            rows = applied(rows, inserted(rows, 1, fresh))
        else:
            rows = applied([*rows, fresh], moved([*rows, fresh], fresh, 1))
        assert [rows[0].id, rows[1].id, rows[-1].id] == ["erste", f"{n}", "letzte"]
    assert len({row.rank for row in rows}) == MANY + 2


Add = Callable[[State, int], Step]
PLENARY = full_plenary()
OWN: dict[str, Any] = {"workshop_id": PLENARY.workshop.id}
BLOCKS = {
    name: Block(id=new_id(), rank=20.0 + n, title=name, activity=name, **OWN)
    for n, name in enumerate(("roles", "involvement"))
}
FIRST = PLENARY.blocks["talk"].id
STATE = State.holding([*PLENARY.state.entities(), *BLOCKS.values()])
for _name in ("A", "B"):
    _at = {name: block.id for name, block in BLOCKS.items()}
    STATE = STATE.apply(roles.add_task(STATE, _at["roles"], _name))
    STATE = STATE.apply(roles.add_body(STATE, _at["roles"], _name, Side.POLITICS))
    STATE = STATE.apply(involvement.add_actor(STATE, _at["involvement"], _name, Side.POLITICS))
    STATE = STATE.apply(involvement.add_phase(STATE, _at["involvement"], _name))


def first(cls: type[Any]) -> Id:
    """The one behind which everything is put in."""
    found: Id = min(STATE.of(cls), key=lambda each: each.rank).id
    return found


METHOD = Method(id="runde", name="Runde", phase=MethodPhase.OPEN, purpose="Hören", script=())
PASTED = [Draft(title="Eins", minutes=5), Draft(title="Zwei", minutes=5)]
PUT_IN: dict[str, tuple[type[Any], Add]] = {
    "block": (Block, lambda s, n: agenda.add_block(s, f"{n}", after=FIRST)),
    "copy of a block": (Block, lambda s, _n: agenda.duplicate_block(s, FIRST)),
    "pasted blocks": (Block, lambda s, _n: add_blocks(s, PASTED, after=FIRST)),
    "method": (Block, lambda s, _n: add_method(s, METHOD, FIRST)),
    "task": (
        RoleTask,
        lambda s, n: roles.add_task(s, BLOCKS["roles"].id, f"Aufgabe {n}", first(RoleTask)),
    ),
    "body": (
        RoleBody,
        lambda s, n: roles.add_body(
            s, BLOCKS["roles"].id, f"Amt {n}", Side.POLITICS, first(RoleBody)
        ),
    ),
    "actor": (
        InvolvementActor,
        lambda s, n: involvement.add_actor(
            s, BLOCKS["involvement"].id, f"Kreis {n}", Side.POLITICS, first(InvolvementActor)
        ),
    ),
    "phase": (
        InvolvementPhase,
        lambda s, n: involvement.add_phase(
            s, BLOCKS["involvement"].id, f"Phase {n}", first(InvolvementPhase)
        ),
    ),
    "draft": (
        VisionDraft,
        lambda s, n: vision.add_draft(s, PLENARY.blocks["vision"].id, f"Entwurf {n + 9}"),
    ),
}


@pytest.mark.parametrize("name", PUT_IN)
def test_every_kind_that_is_put_between_others_keeps_its_order(name: str) -> None:
    cls, add = PUT_IN[name]
    state = STATE
    for number in range(MANY):
        before = [each.id for each in state.of(cls)]
        state = state.apply(add(state, number))
        assert [each.id for each in state.of(cls) if each.id in set(before)] == before
    ranks = [each.rank for each in state.of(cls)]
    assert len(set(ranks)) == len(ranks)


def test_parted_cards_lie_behind_theirs_however_close_the_next_one_is() -> None:
    card, other = PLENARY.state.of(Entry)[:2]
    wordings = tuple(Wording(text=f"{n}") for n in range(9))
    state = changed(STATE, card, also=wordings)
    state = changed(state, other, rank=card.rank + 1e-7, cluster_id=card.cluster_id)
    after = state.apply(cards.part_card(state, card.id))
    texts = [each.text for each in cards_in(after, card.block_id, card.cluster_id)]
    assert texts[:11] == [card.text, *(f"{n}" for n in range(9)), other.text]


def test_a_step_is_parted_however_close_the_next_one_is() -> None:
    step, other, *_rest = steps_of(STATE, PLENARY.blocks["timeline"].id)
    state = changed(STATE, other, rank=step.rank + 1e-7)
    after = state.apply(halved(state, step.id, "eins", "zwei"))
    titles = [each.title for each in steps_of(after, step.block_id)]
    assert titles[:3] == ["eins", "zwei", other.title]


def test_a_rank_of_its_own_is_taken_only_at_the_end() -> None:
    """Between two others a rank may have no room: there ``inserted`` is asked."""
    found = []
    for path in SRC.rglob("*.py"):
        if path.name == "order.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "rank_at":
                items, place = node.args
                name = items.target if isinstance(items, ast.NamedExpr) else items
                if ast.unparse(place) != f"len({ast.unparse(name)})":
                    found.append(f"{path.relative_to(SRC)}:{node.lineno}")
    assert found == []
