# SPDX-License-Identifier: EUPL-1.2
"""Any text and any date in any field: refused by name, or written and read back equal."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.activities.polls.model import Poll, PollCount, PollRound
from moderation.domain import confined, storable
from moderation.domain.change import Change, Step, replaced
from moderation.domain.entity import KINDS
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.sealed import sealed_kinds
from moderation.domain.standing import STAND
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status, Workshop
from moderation.features.capture.model import PrivateNote
from moderation.features.ratings.model import RatingCount
from moderation.features.votes.model import ResistanceCount
from moderation.session.session import Session
from moderation.session.writer import Writer
from tests.any_workshop import any_workshop
from tests.stores import CREATE, open_writer

LABEL = QT_TRANSLATE_NOOP("Tests", "Something")
W = Id("w")
_ZONES = st.sampled_from([UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))])
_FIRST = datetime(1901, 1, 1, tzinfo=UTC)
_ANY: dict[Any, st.SearchStrategy[Any]] = {
    str: st.one_of(
        st.text(st.characters(), max_size=6), st.sampled_from(["\ud800", "a\0b", "\udcff"])
    ),
    date: st.one_of(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.dates()),
    datetime: st.one_of(
        st.timedeltas(timedelta(0), timedelta(days=60_000)).map(_FIRST.__add__),
        st.datetimes(timezones=_ZONES),
    ),
    time: st.times(),
    int: st.one_of(st.integers(-100, 100), st.integers()),
    float: st.floats(),
}  # fmt: skip


@pytest.fixture(scope="module")
def writer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Writer]:
    with open_writer(tmp_path_factory.mktemp("storable") / "store.sqlite") as found:
        yield found


def _voted_both_ways(state: State) -> State:
    """The rounds and counts of a workshop belong to an open poll and a secret one by turns."""
    polls = state.of(Poll)[:2]
    changes = [change for n, poll in enumerate(polls) for change in replaced(poll, secret=n == 1)]
    for kind in (PollRound, PollCount):
        for number, part in enumerate(state.of(kind)):
            changes += replaced(part, poll_id=polls[number % 2].id)
    return state.apply(Step(LABEL, tuple(changes)))


@pytest.fixture(scope="module")
def made() -> State:
    """A workshop with something of every kind, the moderator's private ones too."""
    entities = [
        replace(each, status=Status.DRAFT) if isinstance(each, Workshop) else each
        for each in any_workshop(Random(7), 4, private=True).entities()
    ]
    found = _voted_both_ways(State.holding(entities))
    assert {each.kind for each in found.entities()} == KINDS.keys()
    for kind in (PollRound, PollCount):
        assert {_of_a_secret_vote(found, part) for part in found.of(kind)} == {False, True}
    return found


@pytest.fixture(scope="module")
def session(writer: Writer, made: State) -> Iterator[Session]:
    """That workshop, stored; it changes from one example to the next.

    It holds the work of a group as well, and is changed everywhere all the same.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(confined, "_BOUNDS", [])
        found = Session.create(made.entities(), CREATE, writer)
        assert writer.wait_until_saved(30)
        yield found


def _inner(hint: Any) -> Any:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return next(arg for arg in typing.get_args(hint) if arg is not types.NoneType)
    return hint


def _anything(draw: st.DrawFn, hint: Any, value: Any) -> Any:
    """Another value of a field's type; what names others, or is one of few, stays as it is."""
    kind = _inner(hint)
    if kind in _ANY:
        return draw(_ANY[kind])
    if dataclasses.is_dataclass(kind) and value is not None:
        return _changed(draw, value)
    if typing.get_origin(kind) is tuple and typing.get_args(kind)[0] is not Id:
        return tuple(_anything(draw, typing.get_args(kind)[0], each) for each in value)
    return value


def _changed(draw: st.DrawFn, entity: Any) -> Any:
    hints = typing.get_type_hints(type(entity))
    names = [f.name for f in dataclasses.fields(entity) if f.init and hints[f.name] is not Id]
    chosen = draw(st.sets(st.sampled_from(names), min_size=1, max_size=3))
    return replace(
        entity, **{n: _anything(draw, hints[n], getattr(entity, n)) for n in sorted(chosen)}
    )


def _of_a_secret_vote(made: State, entity: Any) -> bool:
    if isinstance(entity, PollRound | PollCount):
        return made.get(Poll, entity.poll_id).secret
    return isinstance(entity, ResistanceCount | RatingCount)


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(max_examples=20)
@given(data=st.data())
def test_a_value_is_refused_by_name_or_read_back_equal(
    writer: Writer, session: Session, made: State, kind: str, data: st.DataObject
) -> None:
    """Drawn from the workshop as it was made, so that no example depends on those before.

    What may be the tally of a secret vote is only ever added, and history tells none of those.
    """
    entity = data.draw(st.sampled_from(made.of(KINDS[kind])))
    after = data.draw(st.composite(_changed)(entity))
    before = session.state
    now = before.get(KINDS[kind], entity.id)
    if kind in sealed_kinds():
        now, after = None, replace(after, id=new_id())
    told = [] if _of_a_secret_vote(made, after) else [after]
    try:
        session.perform(Step(LABEL, (Change(now, after),)))
    except UserFacingError as error:
        assert session.state is before
        if error.message == STAND:
            # Words with a result change only by what the moderator says of them.
            return
        said = str(error)
        field = re.search(rf" field {kind}/(\w+)", said)
        assert field is not None
        assert hasattr(after, field[1])
        said.encode()
        return
    assert writer.wait_until_saved(30)
    assert writer.state.aside == ()
    loaded = writer.submit(lambda store: store.load(W)).result(30)
    assert loaded.get(KINDS[kind], after.id) == after
    # The door may have added marks of what is closed.
    (row,) = writer.submit(lambda store: store.history(W, 1)).result(30)
    kept = [change.after for change in row.step().changes if change.key[0] != "closed_mark"]
    assert kept == ([] if after.kind == "closed_mark" else told)


@pytest.mark.parametrize(
    ("values", "field", "why"),
    [
        ({"title": "Rad\ud800achse"}, "workshop/title", "half a character"),
        ({"day": date(1, 1, 1)}, "workshop/day", "between 1900 and 2199"),
        ({"day": date(9999, 12, 31)}, "workshop/day", "between 1900 and 2199"),
    ],
)
def test_the_sentence_names_value_field_and_reason(
    session: Session, values: dict[str, Any], field: str, why: str
) -> None:
    workshop = session.state.workshop
    with pytest.raises(UserFacingError) as caught:
        session.perform(Step(LABEL, (Change(workshop, replace(workshop, **values)),)))
    assert field in str(caught.value)
    assert why in str(caught.value)
    shown = {"title": r"Rad\ud800achse"}.get(next(iter(values)), str(next(iter(values.values()))))
    assert shown in str(caught.value)


def test_what_was_there_before_does_not_stop_other_fields() -> None:
    old = Workshop(id=W, title="Alt", day=date(1848, 3, 18))
    storable.check(Step(LABEL, (Change(old, replace(old, title="Neu")),)))
    with pytest.raises(UserFacingError):
        storable.check(Step(LABEL, (Change(old, replace(old, day=date(1849, 1, 1))),)))


def test_a_fact_is_asked_the_same(session: Session) -> None:
    note = PrivateNote(id=Id("note-2"), workshop_id=W, text="\udfff")
    with pytest.raises(UserFacingError, match="private_note/text"):
        session.note(Step(LABEL, (Change(None, note),)))


def test_the_door_is_what_keeps_them_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: without the question at the door the same value reaches the writer."""
    monkeypatch.setattr(storable, "check", lambda _step: None)
    with open_writer(tmp_path / "store.sqlite") as writer:
        workshop = Workshop(id=W, title="Rad")
        session = Session.create([workshop], CREATE, writer)
        session.perform(Step(LABEL, (Change(workshop, replace(workshop, title="\ud800")),)))
        assert writer.wait_until_saved(30)
        assert len(writer.state.aside) == 1
