# SPDX-License-Identifier: EUPL-1.2
"""Closing a vote, and taking its result back."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.domain.change import Step, added, removed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.votes.model import SCALE, ResistanceCount, counts_of
from moderation.features.votes.tally import Tally, Trouble

CLOSE = QT_TRANSLATE_NOOP("VotesEdit", "Close the vote")
DISCARD = QT_TRANSLATE_NOOP("VotesEdit", "Discard the result of the vote")
NO_BALLOTS = QT_TRANSLATE_NOOP(
    "VotesEdit", "No ballot has been counted yet. Enter the counts, then close the vote."
)
TOO_FEW = QT_TRANSLATE_NOOP(
    "VotesEdit",
    "A secret vote needs at least {expected} ballots, and there are {found}: the total would show "
    "who voted how. Ask the room whether it votes openly.",
)
UNEQUAL = QT_TRANSLATE_NOOP(
    "VotesEdit",
    "{side}: one proposal has {found} ballots, another one {expected}. Every ballot rates every "
    "proposal: please count again.",
)


def close_vote(state: State, options: Sequence[Id], tally: Tally) -> Step:
    """Store the tally of an open vote in place of an earlier one.

    What is stored is shuffled: ids are random, rows stand in the order of their ids, and ranks are
    all the same, so nothing remains of the order of entering. Where one voting side has fewer than
    five ballots, the sides are added up and no count of a side is stored.

    Raises:
        UserFacingError: No ballot was counted, so few that their total would name people, or the
            options have different numbers of ballots.
    """
    for finding in tally.findings(options):
        if finding.trouble is Trouble.EMPTY:
            raise UserFacingError(NO_BALLOTS)
        if finding.trouble is Trouble.TOO_FEW:
            raise UserFacingError(
                TOO_FEW.with_values(found=finding.found, expected=finding.expected)
            )
        if finding.trouble is Trouble.UNEQUAL and finding.side is not None:
            raise UserFacingError(
                UNEQUAL.with_values(
                    side=finding.side.message, found=finding.found, expected=finding.expected
                )
            )
    rows: list[tuple[Id, Side | None, tuple[int, ...]]] = []
    for option in options:
        if tally.may_show_sides(options):
            rows += [
                (option, side, tally.counts(option, side))
                for side in Side
                if tally.ballots(option, side)
            ]
        else:
            by_side = [tally.counts(option, side) for side in Side]
            summed = tuple(sum(counts[value] for counts in by_side) for value in SCALE)
            rows.append((option, None, summed))
    fresh = [
        ResistanceCount(
            id=new_id(),
            workshop_id=state.workshop.id,
            option_id=option,
            side=side,
            counts=counts,
        )
        for option, side, counts in rows
    ]
    fresh.sort(key=lambda count: count.id)
    return Step(CLOSE, removed(*counts_of(state, options)) + added(*fresh))


def discard_vote(state: State, options: Sequence[Id]) -> Step:
    """Take the result away, so that the vote can be held again."""
    return Step(DISCARD, removed(*counts_of(state, options)))
