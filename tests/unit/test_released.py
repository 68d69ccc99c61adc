# SPDX-License-Identifier: EUPL-1.2
"""Nothing but amendments changes released minutes, whatever a step may try."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import new_id
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.approval.model import Amendment
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.output.release import release
from moderation.session.session import Session
from moderation.session.writer import SaveState
from tests.stores import small_workshop
from tests.unit.test_approval import LABEL, LATER, NOW, perform, reviewed


def _strange(state: State, draw: Any) -> Step:
    """Any step that fits the state: adding, changing and removing entities of any kind."""
    entities = [e for e in state.entities() if draw(st.booleans())]
    changes: list[Change] = []
    for entity in entities[: draw(st.integers(0, 4))]:
        way = draw(st.sampled_from(("remove", "change", "twin")))
        if way == "remove":
            changes += removed(entity)
        elif way == "twin" and entity.kind != "workshop":
            changes += added(replace(entity, id=new_id()))
        else:
            name = "title" if hasattr(entity, "title") else "text"
            if hasattr(entity, name):
                changes += replaced(entity, **{name: draw(st.text(max_size=5))})
            elif hasattr(entity, "rank"):
                changes += replaced(entity, rank=entity.rank + 1)
    if draw(st.booleans()):
        status = draw(st.sampled_from(list(Status)))
        if not any(change.key[0] == "workshop" for change in changes):
            changes += replaced(state.workshop, status=status)
    return Step(LABEL, tuple(changes))


@given(st.data())
def test_nothing_but_amendments_changes_released_minutes(data: st.DataObject) -> None:
    session = _in_memory()
    before = session.state
    said = to_text(minutes_document(before))
    for _ in range(data.draw(st.integers(1, 4))):
        step = _strange(session.state, data.draw)
        try:
            session.perform(step)
        except UserFacingError:
            continue
        if session.state.workshop.status is not Status.APPROVED:
            assert any(getattr(c.after, "withdraws", False) for c in step.changes)
            return
        assert session.undo() is None
    kept = {e.id: e for e in session.state.entities()}
    for entity in before.entities():
        assert kept.pop(entity.id) == entity, "what was there is as it was"
    assert all(entity.lasting for entity in kept.values()), "and only lasting kinds came"
    if not session.state.of(Amendment):
        assert to_text(minutes_document(session.state)) == said


def _in_memory() -> Session:
    return Session(_released_state(), _NoDisk())  # type: ignore[arg-type]


class _NoDisk:
    state = SaveState(0, None)

    def write(self, _record: object) -> None:
        """What would go to the disk."""


_KEPT: list[State] = []


def _released_state() -> State:
    if not _KEPT:
        state = State.holding(small_workshop())
        session = Session(state, _NoDisk())  # type: ignore[arg-type]
        perform(
            session,
            lambda s: capture.add_entry(s, EntryKind.DECISION, "Die Achse", now=NOW),
            lambda s: capture.write_note(s, None, "privat"),
            lambda s: Step(LABEL, replaced(s.workshop, status=Status.CLOSED)),
        )
        reviewed(session)
        perform(session, lambda s: release(s, LATER))
        _KEPT.append(session.state)
    return _KEPT[0]
