# SPDX-License-Identifier: EUPL-1.2
"""The moderator's word on what is closed: something is marked, or told all the same."""

from __future__ import annotations

from dataclasses import replace

from moderation.domain.change import Change, Step, added, removed
from moderation.domain.closed import closed_ids, closed_marks
from moderation.domain.closed_mark import ClosedMark, as_told
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP

CLOSE = QT_TRANSLATE_NOOP("ClosedEdit", "Mark as closed session")
TELL = QT_TRANSLATE_NOOP("ClosedEdit", "May be told in public")
HANGS_ON = QT_TRANSLATE_NOOP(
    "ClosedEdit",
    "This is part of the closed block and cannot be told without it. File what may be told as an "
    "agreement of its own.",
)


def close(state: State, target_id: Id) -> Step:
    """Nothing of this entity is told in public from now on, or again."""
    mark = _mark_of(state, target_id)
    if mark is None:
        return Step(CLOSE, added(_fresh(state, target_id)))
    if not mark.told:
        return Step(CLOSE, _changed(mark, replace(mark, block_id=None, earlier=())))
    by_hand = mark.block_id is None and not mark.earlier
    if by_hand and target_id in closed_ids(_without(state, mark).public_tables()):
        # It is closed by what it hangs on: only the word that it may be told is taken back.
        return Step(CLOSE, removed(mark))
    return Step(CLOSE, _changed(mark, replace(mark, told=False)))


def tell(state: State, target_id: Id) -> Step:
    """The entity is told in public, though it was typed behind closed doors.

    Raises:
        UserFacingError: It cannot be without something that is closed.
    """
    mark = _mark_of(state, target_id)
    if mark is None:
        if target_id not in closed_ids(state.public_tables()):
            return Step(TELL, ())
        step = Step(TELL, added(replace(_fresh(state, target_id), told=True)))
    elif mark.block_id is None and target_id not in closed_ids(
        _without(state, mark).public_tables()
    ):
        step = Step(TELL, removed(mark))
    else:
        step = Step(TELL, _changed(mark, replace(mark, told=True)))
    if target_id in closed_ids(state.apply(step).public_tables()):
        raise UserFacingError(HANGS_ON)
    return step


def _mark_of(state: State, target_id: Id) -> ClosedMark | None:
    return next((mark for mark in state.of(ClosedMark) if mark.target_id == target_id), None)


def _fresh(state: State, target_id: Id) -> ClosedMark:
    return ClosedMark(id=new_id(), workshop_id=state.workshop.id, target_id=target_id)


def _changed(before: ClosedMark, after: ClosedMark) -> tuple[Change, ...]:
    return () if before == after else (Change(before, after),)


def _without(state: State, mark: ClosedMark) -> State:
    return state.apply(Step(CLOSE, removed(mark)))


def without_marked(state: State) -> State:
    """A workshop without what was typed behind closed doors; closed blocks stay as planned."""
    marks = closed_marks(state.public_tables())
    found = [entity for entity in state.entities() if entity.id in marks]
    told = {entity.id: as_told(entity, marks[entity.id]) for entity in found}
    changes = [
        Change(entity, told[entity.id])
        for entity in found
        if told[entity.id] is not None and told[entity.id] != entity
    ]
    bare = state.apply(Step(CLOSE, tuple(changes)))
    gone = [entity for entity in bare.entities() if entity.id in told and told[entity.id] is None]
    return bare.apply(Step(CLOSE, removal(bare, *gone))) if gone else bare
