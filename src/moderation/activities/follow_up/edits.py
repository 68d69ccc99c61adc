# SPDX-License-Identifier: EUPL-1.2
"""Changes to what was counted on."""

from __future__ import annotations

from moderation.activities.follow_up.model import CameTrue, CountedOn, counted_of
from moderation.domain.blank import straightened
from moderation.domain.change import Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP

ADD = QT_TRANSLATE_NOOP("FollowUpEdit", "Add what was counted on")
EDIT = QT_TRANSLATE_NOOP("FollowUpEdit", "Edit what was counted on")
REMOVE = QT_TRANSLATE_NOOP("FollowUpEdit", "Remove what was counted on")
SAY = QT_TRANSLATE_NOOP("FollowUpEdit", "Say what came true")
EMPTY = QT_TRANSLATE_NOOP(
    "FollowUpEdit", "Nothing was typed. Type in a few words what was counted on."
)


def add_counted(state: State, block_id: Id, typed: str) -> Step:
    """One more thing that was counted on.

    Raises:
        UserFacingError: There are no words in it.
    """
    mates = counted_of(state, block_id)
    made = CountedOn(
        id=new_id(), workshop_id=state.workshop.id, rank=rank_at(mates, len(mates)),
        block_id=block_id, text=_checked(typed),
    )  # fmt: skip
    return Step(ADD, added(made))


def edit_counted(state: State, counted_id: Id, typed: str) -> Step:
    """Other words for it.

    Raises:
        UserFacingError: There are no words in it.
    """
    return Step(EDIT, replaced(state.get(CountedOn, counted_id), text=_checked(typed)))


def remove_counted(state: State, counted_id: Id) -> Step:
    """It is asked after no more."""
    return Step(REMOVE, removal(state, state.get(CountedOn, counted_id)))


def say_true(state: State, counted_id: Id, came_true: CameTrue) -> Step:
    """Whether it came true."""
    return Step(SAY, replaced(state.get(CountedOn, counted_id), came_true=came_true))


def _checked(typed: str) -> str:
    words = straightened(typed)
    if not words:
        raise UserFacingError(EMPTY)
    return words
