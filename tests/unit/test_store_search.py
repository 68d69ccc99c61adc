"""All workshops of the store are searched as the open one is, by the same descriptions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from moderation import registry
from moderation.domain.entity import KINDS
from moderation.domain.ids import new_id
from moderation.domain.matching import asked, folded
from moderation.domain.searched import SearchGroup
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.capture.model import Entry, EntryKind
from moderation.output.search import StoreIndex, searched_kinds
from moderation.paths import resource, store_path
from moderation.session.session import IMPORT, Session
from moderation.session.writer import Writer
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store

EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")


@pytest.fixture
def database(data_dir: Path) -> Iterator[Database]:
    del data_dir
    Path(store_path()).parent.mkdir(parents=True, exist_ok=True)
    with Database.open(store_path()) as found:
        yield found


def keep(database: Database, *workshops: list[Any]) -> StoreIndex:
    """Store these and read what can be found."""
    writer = Writer(lambda: Store(database.connection, registry.mappers))
    for entities in workshops:
        Session.create(entities, IMPORT, writer)
    index = StoreIndex()
    while not writer.submit(lambda store: index.grow(store.connection)).result():
        pass
    writer.close()
    return index


def texts_of(state: State) -> dict[str, str]:
    """Every text that is to be found, by its entity, read from the fields themselves."""
    found = {}
    for searched in searched_kinds():
        for entity in state.of(searched.kind):
            if searched.only and getattr(entity, searched.only[0]) not in searched.only[1]:
                continue
            said = " ".join(str(getattr(entity, name)) for name in searched.fields)
            if said.strip():
                found[entity.id] = folded(said)
    return found


@pytest.mark.parametrize(
    "typed", ["ziel", "amt stadt", "Stadt Amt", "buergermeister", "schul rad", "a", "gibtesnicht"]
)
def test_what_is_found_is_what_holds_every_word(database: Database, typed: str) -> None:
    entities = workshop_file.read(EXAMPLE)
    index = keep(database, entities)
    words = asked(typed)
    expected = {
        key
        for key, said in texts_of(State.holding(entities)).items()
        if all(word in said for word in words)
    }
    finds, there = index.find(typed, 10_000)
    assert {find.entity_id for find in finds} == expected
    assert there == len(expected)
    scores = [find.score for find in finds]
    assert scores == sorted(scores, reverse=True)
    few, all_of_them = index.find(typed, 3)
    assert [find.score for find in few] == scores[:3]
    assert all_of_them == there


def test_the_open_workshop_and_the_bin_are_left_out(database: Database) -> None:
    def one(title: str, *, trashed: bool = False) -> list[Any]:
        workshop = Workshop(id=new_id(), title=title, trashed=trashed)
        card = Entry(
            id=new_id(), workshop_id=workshop.id, entry_kind=EntryKind.CARD, text="Zwergziege"
        )
        return [workshop, card]

    shown, opened, binned = one("Erster"), one("Offener"), one("Alter")
    binned = [replace(binned[0], trashed=True), binned[1]]
    index = keep(database, shown, opened, binned)
    finds, there = index.find("zwergziege", 10, without=opened[0].id)
    assert [find.workshop for find in finds] == ["Erster"]
    assert there == 1
    assert finds[0].searched.group is SearchGroup.CARDS


def test_nothing_private_and_nothing_covert_is_searched() -> None:
    kinds = {searched.kind.kind for searched in searched_kinds()}
    assert kinds
    assert not any(KINDS[kind].private for kind in kinds)
    assert "negotiation_point" not in kinds, "the sides collect where the other must not look"
    assert set(SearchGroup) == {one.group for one in searched_kinds()}


def test_the_index_grows_in_slices_and_what_is_saved_does_not_wait(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    entities = workshop_file.read(EXAMPLE)
    whole = keep(database, entities)
    monkeypatch.setattr("moderation.output.search.SLICE", 7)
    writer = Writer(lambda: Store(database.connection, registry.mappers))
    index, slices = StoreIndex(), 0
    grown = False
    while not grown:
        before = len(index._rows)
        grown = writer.submit(lambda store: index.grow(store.connection)).result()
        assert len(index._rows) - before <= 7
        slices += 1
        if slices == 3:
            # Another workshop comes in between two slices; it is written before the next one.
            Session.create(workshop_file.read(EXAMPLE), IMPORT, writer)
            assert writer.wait_until_saved(10)
    writer.close()
    assert slices > len(searched_kinds())
    for typed in ("ziel", "amt stadt", "a"):
        finds, there = index.find(typed, 10_000)
        known, all_of_them = whole.find(typed, 10_000)
        assert {find.entity_id for find in finds} == {find.entity_id for find in known}
        assert there == all_of_them
