# SPDX-License-Identifier: EUPL-1.2
"""Closing a secret vote, for good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from moderation.domain import sealed
from moderation.domain.change import Step, added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.votes.model import ResistanceCount, counts_of
from moderation.features.votes.tally import CountFault, CountTrouble, Tally

CLOSE = QT_TRANSLATE_NOOP("VotesEdit", "Close the vote")
DISCARD = QT_TRANSLATE_NOOP("VotesEdit", "Discard the result of the vote")
NO_BALLOTS = QT_TRANSLATE_NOOP(
    "VotesEdit", "No ballot has been counted yet. Enter the counts, then close the vote."
)
CLOSED = QT_TRANSLATE_NOOP(
    "VotesEdit",
    "This vote was closed: its result stays. F10 opens a new vote on the same proposals; write in "
    "its question why.",
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


_REFUSED = {
    CountTrouble.EMPTY: NO_BALLOTS,
    CountTrouble.TOO_FEW: TOO_FEW,
    CountTrouble.UNEQUAL: UNEQUAL,
}


def refuse(found: Iterable[CountFault], more: Mapping[CountTrouble, Message] | None = None) -> None:
    """Say why a vote with these counts is not closed; ``more`` has other words for some troubles.

    Raises:
        UserFacingError: No ballot, too few of them to stay secret, or counts that contradict.
    """
    refused = {**_REFUSED, **(more or {})}
    for finding in found:
        words = refused.get(finding.trouble)
        if words is not None:
            side = "" if finding.side is None else finding.side.message
            raise UserFacingError(
                words.with_values(side=side, found=finding.found, expected=finding.expected)
            )


def close_vote(
    state: State,
    options: Sequence[Id],
    tally: Tally,
    *,
    by_side: bool = True,
    roll: Sequence[int] = (),
    number: int = 1,
) -> Step:
    """Store the tally of a secret vote, which stays as it is.

    What is stored is shuffled: ids are random, rows stand in the order of their ids, and ranks are
    all the same, so nothing remains of the order of entering. Where one voting side has fewer than
    five ballots, or without ``by_side``, the sides are added up and no count of a side is stored.
    ``number`` is that of the round.

    Raises:
        UserFacingError: It was closed already, no ballot was counted, so few that their total would
            name people, or the options have different numbers of ballots.
    """
    if counts_of(state, options, number):
        raise UserFacingError(CLOSED)
    refuse(tally.findings(options))
    fresh = [
        ResistanceCount(
            id=new_id(),
            workshop_id=state.workshop.id,
            option_id=option,
            side=side,
            number=number,
            counts=counts,
            roll=tuple(sorted(roll)),
        )
        for option, side, counts in tally.kept(options, by_side=by_side)
    ]
    fresh.sort(key=lambda count: count.id)
    return Step(sealed.CLOSE, added(*fresh))
