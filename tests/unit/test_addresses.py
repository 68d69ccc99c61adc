# SPDX-License-Identifier: EUPL-1.2
"""One notion of when two mail addresses are the same, wherever they are compared."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import moderation
from moderation.domain.ids import new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.people.model import Participant, Unit
from moderation.features.people.typed_names import addresses_in
from moderation.features.sending.recipients import recipients
from moderation.mail.words import address_key, may_be_one
from moderation.windows.sending.people import typed_addresses

SAME = (
    ("amt@stadt.example", "Amt@Stadt.Example"),
    ("amt@stadt.example", "AMT@STADT.EXAMPLE"),
    ("amt@münchen.example", "Amt@MÜNCHEN.example"),
    ("amt@münchen.example", "amt@mu\u0308nchen.example"),
    ("amt@münchen.example", "amt@xn--mnchen-3ya.example"),
)
TWO = (
    ("groß@stadt.example", "gross@stadt.example"),
    ("amt@stadt.example", "amt@stadt.example.org"),
    ("amt1@stadt.example", "amt@stadt.example"),
)


def reached(*addresses: str) -> int:
    """How many people a mail to all of these addresses reaches."""
    workshop = Workshop(id=new_id(), title="Haushalt")
    unit = Unit(id=new_id(), workshop_id=workshop.id, rank=1.0, name="Amt", side=Side.POLITICS)
    people = [
        Participant(
            id=new_id(), workshop_id=workshop.id, rank=float(n), unit_id=unit.id,
            name=f"Leitung {n}", email=address,
        )
        for n, address in enumerate(addresses)
    ]  # fmt: skip
    return len(recipients(State.holding([workshop, unit, *people])))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_an_address_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert address_key(one) == address_key(f" {other} ")
    assert may_be_one(one, other)
    assert reached(one, other) == 1
    assert len(typed_addresses(f"{one}; {other}")[0]) == 1


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_addresses_are_two_people(one: str, other: str) -> None:
    assert not may_be_one(one, other)
    assert len(addresses_in(f"{one}; {other}")) == 2


def test_what_is_not_known_contradicts_nothing() -> None:
    assert may_be_one("", "amt@stadt.example")
    assert may_be_one("amt@stadt.example", " ")


@given(st.emails(), st.booleans())
def test_a_key_is_its_own_key(address: str, upper: bool) -> None:
    key = address_key(address.upper() if upper else address)
    assert address_key(key) == key


def test_nobody_compares_addresses_by_other_means() -> None:
    root = Path(moderation.__file__).parent
    pattern = re.compile(r"(?:e?mail|address)(?:\))?\.(?:casefold|lower)\(\)")
    found = [
        str(path.relative_to(root))
        for path in root.rglob("*.py")
        if pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
