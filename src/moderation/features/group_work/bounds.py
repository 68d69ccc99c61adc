# SPDX-License-Identifier: EUPL-1.2
"""What can be changed in a group room: its own block, as far as its result tells it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from moderation.domain.change import Change, Step
from moderation.domain.closed_edits import TELL
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.group_work.kinds import kind_of, lying_in

ELSEWHERE = QT_TRANSLATE_NOOP(
    "GroupWork",
    "This laptop is that of a group room: only the group's own block is worked on here. What "
    "belongs elsewhere, take down as a card of the block, and change it in the plenary.",
)
FOR_THE_PLENARY = QT_TRANSLATE_NOOP(
    "GroupWork",
    "“{field}” is for the plenary to decide: the group's result would not tell it.",
)

_COURSE = ("status", "day", "current_block_id", "trashed")
"""How far the group has come: fields of the workshop that are its own."""
_TIMES = ("started_at", "ended_at", "extra_minutes", "script_done", "parked")
"""The same of its block."""


def check(state: State, step: Step, block_id: Id) -> None:
    """Refuse a step that the result of the group would not tell.

    Raises:
        UserFacingError: It changes something else, or what is for the plenary to decide.
    """
    before = lying_in(state, block_id)
    after = lying_in(state.apply(step), block_id)
    for change in step.changes:
        entity = change.entity
        if isinstance(change.after, ClosedMark) and change.after.told:
            raise UserFacingError(FOR_THE_PLENARY.with_values(field=TELL))
        if entity.private or isinstance(entity, ClosedMark) or _is_course(change):
            continue
        inside = entity.id in before if change.after is None else entity.id in after
        if not inside or (change.before is not None and entity.id not in before):
            raise UserFacingError(ELSEWHERE)
        _check_fields(change)


def _is_course(change: Change) -> bool:
    """Whether a change says how far the group has come, and nothing else."""
    before: Any = change.before
    after: Any = change.after
    if before is None or after is None:
        return False
    names: tuple[str, ...]
    if isinstance(after, Workshop):
        names = _COURSE if after.status is not Status.APPROVED else ()
    elif isinstance(after, Block):
        names = _TIMES
    else:
        return False
    return bool(replace(before, **{name: getattr(after, name) for name in names}) == after)


def _check_fields(change: Change) -> None:
    after: Any = change.after
    kind = kind_of(change.entity)
    if after is None or kind is None:
        return
    for field in kind.fields:
        if not field.plenary:
            continue
        names = type(after).__dataclass_fields__
        known = change.before is not None
        was = field.of(change.before) if known else tuple(names[n].default for n in field.names)
        if field.of(after) != was:
            raise UserFacingError(FOR_THE_PLENARY.with_values(field=field.label))
