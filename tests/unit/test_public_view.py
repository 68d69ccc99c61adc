# SPDX-License-Identifier: EUPL-1.2
"""Nothing of a closed session is in what leaves by a public door, however it hangs on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import PublicView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.paths import resource
from moderation.storage import workshop_file

assert registry.ROOMS
W = Id("w")
NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def block(name: str, **values: object) -> Block:
    return Block(id=Id(name), workshop_id=W, title=name, **values)  # type: ignore[arg-type]


def entry(name: str, **values: object) -> Entry:
    return Entry(
        id=Id(name), workshop_id=W, entry_kind=EntryKind.DECISION, text=name, **values  # type: ignore[arg-type]
    )  # fmt: skip


def told(*entities: object) -> PublicView:
    return PublicView(State.holding([Workshop(id=W, title="Radachse"), *entities]))


def test_what_was_taken_down_in_a_closed_block_is_absent() -> None:
    view = told(
        block("open"),
        block("closed", closed_session=True),
        entry("said", block_id=Id("open")),
        entry("whispered", block_id=Id("closed")),
    )
    assert [found.text for found in view.of(Entry)] == ["said"]
    assert [found.title for found in view.of(Block)] == ["open"]


def test_what_belongs_to_no_block_is_public_if_it_came_before_the_doors_closed() -> None:
    closed = block("closed", closed_session=True, started_at=NOON)
    before, after = (NOON - timedelta(minutes=1), NOON + timedelta(minutes=1))
    entries = [
        entry("early", created_at=before),
        entry("late", created_at=after),
        entry("undated"),
    ]
    assert [found.text for found in told(closed, *entries).of(Entry)] == ["early"]
    assert len(told(replace(closed, closed_session=False), *entries).of(Entry)) == 3


def test_of_a_closed_workshop_only_the_frame_is_left() -> None:
    state = State.holding(
        workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json"))
    )
    whole = State.holding(
        replace(e, closed_session=True) if isinstance(e, Workshop) else e for e in state.entities()
    )
    view = PublicView(whole)
    assert view.of(Workshop) == (view.workshop,)
    assert view.workshop.subtitle == ""
    assert not any(rows for kind, rows in view.public_tables().items() if kind != "workshop")


def test_the_day_keeps_its_gap() -> None:
    view = told(block("a"), block("b", closed_session=True, rank=1.0, minutes=45))
    assert [part.minutes for part in view.closed_parts] == [45]
