# SPDX-License-Identifier: EUPL-1.2
"""What may still be done to a workshop whose minutes are released.

Asked by the session, the one door, of every step: no page, import or command has to think of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from moderation.domain.change import Change, Step
from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status, Workshop

REFUSED = QT_TRANSLATE_NOOP(
    "Released",
    "The minutes are released, so nothing in them changes any more. Write an amendment: Minutes, "
    "“Review and release”.",
)

_FREE = ("trashed", "language")
"""Fields of the workshop that are not content: the bin, and which frozen language is shown."""

_BESIDE = ("mail_text",)
"""Kinds that no minutes tell: the words of the mail that carries them."""


def is_released(state: State) -> bool:
    """Whether the minutes of this workshop are released."""
    return not state.empty and state.workshop.status is Status.APPROVED


def check(state: State, step: Step) -> None:
    """Refuse a step that would change released minutes.

    Allowed are the moderator's private things, what is added of lasting kinds (an amendment, a
    record of what was sent), the bin, and taking the release back by an amendment that says so.

    Raises:
        UserFacingError: The step is none of these; the sentence says what to do.
    """
    if not is_released(state):
        return
    withdrawn = any(
        change.before is None and getattr(change.after, "withdraws", False)
        for change in step.changes
    )
    if not all(_is_allowed(change, withdrawn=withdrawn) for change in step.changes):
        raise UserFacingError(REFUSED)


def ends_undo(before: State, after: State, step: Step) -> bool:
    """Whether nothing up to this step can be taken back: at a release, and at all that follows."""
    if not (is_released(before) or is_released(after)):
        return False
    return any(not change.entity.private for change in step.changes)


def _is_allowed(change: Change, *, withdrawn: bool) -> bool:
    entity: Any = change.entity
    if entity.private or entity.kind in _BESIDE:
        return True
    if entity.kind == Workshop.kind:
        return _is_free(change, withdrawn=withdrawn)
    return bool(entity.lasting) and change.before is None


def _is_free(change: Change, *, withdrawn: bool) -> bool:
    before, after = change.before, change.after
    if not (isinstance(before, Workshop) and isinstance(after, Workshop)):
        return False
    values = {name: getattr(after, name) for name in _FREE}
    if withdrawn and after.status is Status.CLOSED:
        values["status"] = Status.CLOSED
    return replace(before, **values) == after
