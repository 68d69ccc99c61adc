# SPDX-License-Identifier: EUPL-1.2
"""Closing a rating."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from moderation.domain.change import Change, Step, added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.ratings.model import RatingCount
from moderation.features.votes.edits import refuse
from moderation.features.votes.tally import CountTrouble, Tally

CLOSE = QT_TRANSLATE_NOOP("RatingsEdit", "Close the rating")
UNEQUAL = QT_TRANSLATE_NOOP(
    "RatingsEdit",
    "{side}: one statement has {found} ballots, another one {expected}. Every ballot rates every "
    "statement: please count again.",
)
CLOSED = QT_TRANSLATE_NOOP("RatingsEdit", "This rating was closed already: its result stays.")


def close_rating(state: State, statements: Sequence[Id], tally: Tally) -> Step:
    """Store the tally of an open rating; it is closed once, and stays as it is.

    Stored and suppressed is as in a vote: shuffled, and without sides where one of them gave fewer
    than five ballots.

    Raises:
        UserFacingError: It was closed already, no ballot was counted, so few that their total would
            name people, or the statements have different numbers of ballots.
    """
    if any(each.statement_id in statements for each in state.of(RatingCount)):
        raise UserFacingError(CLOSED)
    refuse(tally.findings(statements), {CountTrouble.UNEQUAL: UNEQUAL})
    return Step(CLOSE, shuffled(state, tally.kept(statements)))


def shuffled(
    state: State, kept: Iterable[tuple[Id, Side | None, tuple[int, ...]]]
) -> tuple[Change, ...]:
    """Counts by statement and side as they are stored: in the order of a lot, not of the room."""
    workshop_id = state.workshop.id
    fresh = [
        RatingCount(
            id=new_id(), workshop_id=workshop_id, statement_id=statement, side=side, counts=counts
        )
        for statement, side, counts in kept
    ]
    return added(*sorted(fresh, key=lambda count: count.id))
