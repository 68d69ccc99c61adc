# SPDX-License-Identifier: EUPL-1.2
"""Changes to rounds and their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from moderation.activities.expectations import model
from moderation.domain.blank import straightened
from moderation.domain.change import Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.presence import speakers_by_side
from moderation.features.ratings.edits import close_rating
from moderation.features.votes.tally import Tally

SET_KIND = QT_TRANSLATE_NOOP("RoundEdit", "Change the kind of round")
CLOSE = QT_TRANSLATE_NOOP("RoundEdit", "Close the round")
EDIT = QT_TRANSLATE_NOOP("RoundEdit", "Edit words")
REMOVE = QT_TRANSLATE_NOOP("RoundEdit", "Remove words")
EMPTY = QT_TRANSLATE_NOOP(
    "RoundEdit", "Nothing was typed. Press Delete to remove what is selected."
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "RoundEdit",
    "A round is brief: {most} letters at most, and these are {count}. Shorten it; cards take more.",
)
TOO_FEW = QT_TRANSLATE_NOOP(
    "RoundEdit",
    "One answer alone would show who gave it. Collect at least one more, then close the round.",
)
MOST_LETTERS = 140
"""Letters that are read from the last row without turning a page."""


def said(state: State, block_id: Id, typed: str, side: Side | None) -> model.RoundWord:
    """What was typed, as a word of an open round; nothing is stored.

    Raises:
        UserFacingError: There are no words in it, or too many.
    """
    workshop_id, words = state.workshop.id, _checked(typed)
    return model.RoundWord(
        id=new_id(), workshop_id=workshop_id, block_id=block_id, text=words, side=side
    )


def _checked(typed: str) -> str:
    words = straightened(typed)
    if not words:
        raise UserFacingError(EMPTY)
    if len(words) > MOST_LETTERS:
        raise UserFacingError(TOO_LONG.with_values(count=len(words), most=MOST_LETTERS))
    return words


def set_kind(state: State, block_id: Id, kind: model.RoundKind) -> Step:
    """Another kind of round in a block."""
    found = model.round_of(state, block_id)
    if found is not None:
        return Step(SET_KIND, replaced(found, round_kind=kind))
    workshop_id = state.workshop.id
    found = model.WordRound(
        id=new_id(), workshop_id=workshop_id, block_id=block_id, round_kind=kind
    )
    return Step(SET_KIND, added(found))


def close_round(
    state: State, words: Sequence[model.RoundWord], now: datetime | None = None
) -> Step:
    """Store the words of an open round, all at once and by lot; ``now`` is when it ends.

    Raises:
        UserFacingError: There is one word alone, or none.
    """
    if len(words) < model.FEWEST_WORDS:
        raise UserFacingError(TOO_FEW)
    sides = model.tells_nobody(words, speakers_by_side(state, now))
    # Ids tell nothing of the time at which they are drawn, and rows are written in their order.
    fresh = [replace(each, id=new_id(), side=each.side if sides else None) for each in words]
    return Step(CLOSE, added(*sorted(fresh, key=lambda word: word.id)))


def edit_word(state: State, word_id: Id, typed: str) -> Step:
    """Other words for the same.

    Raises:
        UserFacingError: There are no words in it, or too many.
    """
    return Step(EDIT, replaced(state.get(model.RoundWord, word_id), text=_checked(typed)))


def remove_word(state: State, word_id: Id) -> Step:
    """A word taken off the list."""
    return Step(REMOVE, removal(state, state.get(model.RoundWord, word_id)))


def unreviewed(state: State, block_id: Id) -> tuple[model.RoundWord, ...]:
    """The expectations of a block that nobody has looked at again."""
    done = model.reviewed(state, block_id)
    return tuple(word for word in model.expectations_of(state, block_id) if word.id not in done)


def close_review(state: State, block_id: Id, tally: Tally) -> Step:
    """Store how many hands of each side said that an expectation was met; it stays as it is.

    Raises:
        UserFacingError: As a rating is refused: no hands, too few, or not the same for all.
    """
    return close_rating(state, [word.id for word in unreviewed(state, block_id)], tally)
