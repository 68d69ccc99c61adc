# SPDX-License-Identifier: EUPL-1.2
"""What a change of the role matrix is in words, for those who hear it."""

from __future__ import annotations

from moderation.activities.roles.model import RoleBody, RoleCell, RoleLetter, RoleTask
from moderation.domain.change import Change
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message

CELL = QT_TRANSLATE_NOOP("Said", "{task}, {body}: {what}")
AGREED = QT_TRANSLATE_NOOP("Said", "{letter} agreed")
VIEW = QT_TRANSLATE_NOOP("Said", "{side}: {letter}")
NOTHING = QT_TRANSLATE_NOOP("Said", "nothing said")
UNAGREED = QT_TRANSLATE_NOOP("Said", "agreement taken back")


def said(state: State, change: Change, _formats: Formats) -> Message | None:
    """Where a letter was set, and which: agreed on, or in a side's own view."""
    if not isinstance(change.entity, RoleCell):
        return None
    cell = change.entity
    task, body = state.find(RoleTask, cell.task_id), state.find(RoleBody, cell.body_id)
    if task is None or body is None:
        return None
    what = _what(_letters(change.before), _letters(change.after))
    return CELL.with_values(task=task.title, body=body.name, what=what)


_Letters = tuple[RoleLetter | None, RoleLetter | None, RoleLetter | None]


def _letters(cell: RoleCell | None) -> _Letters:
    return (None, None, None) if cell is None else (cell.agreed, cell.politics, cell.administration)


def _what(before: _Letters, after: _Letters) -> Message:
    agreed, politics, administration = after
    if agreed is not before[0]:
        return UNAGREED if agreed is None else AGREED.with_values(letter=agreed.message)
    side, letter = (
        (Side.POLITICS, politics)
        if politics is not before[1]
        else (Side.ADMINISTRATION, administration)
    )
    words = NOTHING if letter is None else letter.message
    return VIEW.with_values(side=side.message, letter=words)
