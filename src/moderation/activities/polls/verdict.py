# SPDX-License-Identifier: EUPL-1.2
"""What a result says, in sentences: quorum, ties, objections, the zero option."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.polls.model import (
    Poll,
    PollRound,
    Standing,
    objections_of,
    rounds_of,
    standings,
    supported,
)
from moderation.domain.rounding import whole
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.votes import verdict as votes
from moderation.features.votes.rules import ABSTAIN, NO, OBJECTION, YES, VoteKind

QUORUM_MISSED = QT_TRANSLATE_NOOP(
    "PollVerdict", "Only {ballots} of at least {quorum} ballots: the vote decides nothing yet."
)
MOST = QT_TRANSLATE_NOOP("PollVerdict", "“{text}” has the most points.")
REACHED = QT_TRANSLATE_NOOP("PollVerdict", "No reasoned objection: consent is reached.")
UNSUPPORTED = QT_TRANSLATE_NOOP(
    "PollVerdict", "No reasoned objection, but nobody is in favour: there is no consent."
)
SOME_UNSUPPORTED = QT_TRANSLATE_NOOP(
    "PollVerdict",
    "No reasoned objection, but nobody is in favour of %n of the proposals: there is no consent on "
    "all of them.",
)
OBJECTED = QT_TRANSLATE_NOOP("PollVerdict", "%n reasoned objection(s) to take up.")
TAKEN_UP = QT_TRANSLATE_NOOP("PollVerdict", "All objections were taken up.")
ASK_AGAIN = QT_TRANSLATE_NOOP("PollVerdict", "Ask again whether there is consent.")
CARRIED = QT_TRANSLATE_NOOP(
    "PollVerdict", "Carried, votes {yes} to {no}, abstentions: {abstained}."
)
DRAWN = QT_TRANSLATE_NOOP(
    "PollVerdict", "A tie of {yes} to {no}, abstentions: {abstained}. Not carried."
)
LOST = QT_TRANSLATE_NOOP(
    "PollVerdict", "Not carried, votes {yes} to {no}, abstentions: {abstained}."
)
POTENTIAL = QT_TRANSLATE_NOOP("PollVerdict", "Conflict potential: {share} %.")
FAR_OFF = QT_TRANSLATE_NOOP("PollVerdict", "%n ballot(s) gave 8 or more.")
BY_SIDE = QT_TRANSLATE_NOOP("PollVerdict", "{side}: {share} %, 8 or more: {number}.")
SIDES_HIDDEN = QT_TRANSLATE_NOOP(
    "PollVerdict",
    "One side gave fewer than five ballots, or nearly those of an earlier vote on this question. "
    "To keep the vote secret, results by side were neither stored nor shown.",
)


def turnout(state: Lookups, poll: Poll, number: int | None = None) -> Message | None:
    """How many voted of how many."""
    rounds = [r for r in rounds_of(state, poll.id) if number is None or r.number == number]
    if not rounds:
        return None
    last = rounds[-1]
    return votes.turnout(last.ballots, last.eligible)


def hides_sides(state: Lookups, poll: Poll, number: int | None = None) -> bool:
    """Whether a round, by default the last one, keeps its sides unknown."""
    closed = _round(state, poll, number)
    return closed is not None and not closed.ballots_by_side


def _round(state: Lookups, poll: Poll, number: int | None) -> PollRound | None:
    rounds = [r for r in rounds_of(state, poll.id) if number is None or r.number == number]
    return rounds[-1] if rounds else None


def verdict(state: Lookups, poll: Poll, number: int | None = None) -> Message | None:
    """The sentence that says what a round means; nothing where a picture says it all.

    By default the last round.
    """
    found, closed = standings(state, poll, number), _round(state, poll, number)
    if not found or closed is None:
        return None
    if closed.ballots < poll.quorum:
        return QUORUM_MISSED.with_values(ballots=closed.ballots, quorum=poll.quorum)
    kind = poll.vote_kind
    if kind is VoteKind.CONSENT:
        last = closed.number == rounds_of(state, poll.id)[-1].number
        of_round = None if last else closed.number
        return _consent(state, poll, found, of_round)
    if kind is VoteKind.HANDS and len(found) == 1:
        yes, no = found[0].counts[YES], found[0].counts[NO]
        words = CARRIED if yes > no else DRAWN if yes == no else LOST
        return words.with_values(yes=yes, no=no, abstained=found[0].counts[ABSTAIN])
    if kind in (VoteKind.BAROMETER, VoteKind.FIELD, VoteKind.HANDS):
        return None
    best = [s for s in found if s.place == 1]
    if kind is VoteKind.RESISTANCE:
        return votes.least_resistance([(s.choice.text, s.choice.zero) for s in best])
    if len(best) > 1:
        return votes.TIE.with_values(number=len(best))
    return MOST.with_values(text=best[0].choice.text)


def advice(state: Lookups, poll: Poll) -> Message | None:
    """What the moderator may do next after the last round; it is told to nobody else."""
    meaning = verdict(state, poll)
    if meaning is None:
        return None
    return ASK_AGAIN if meaning == TAKEN_UP else votes.advice(meaning)


FAR = 8
"""From this resistance on somebody stands far off, however little all others mind."""


def conflict(
    state: Lookups, poll: Poll, number: int | None = None, *, by_side: bool = False
) -> tuple[Message, ...]:
    """What resistance is left against the first place of a resistance vote.

    Its share of all the resistance there could be, and who stands far off: the total hides them.
    ``by_side`` adds the sides, where they may be shown. Nothing while the first place is shared,
    is the zero option, or the quorum is missing.
    """
    best = [s for s in standings(state, poll, number) if s.place == 1]
    if poll.vote_kind is not VoteKind.RESISTANCE or len(best) != 1 or best[0].choice.zero:
        return ()
    closed = _round(state, poll, number)
    if closed is None or closed.ballots < poll.quorum:
        return ()
    first = best[0]
    said = [POTENTIAL.with_values(share=_share(first.counts))]
    far = sum(first.counts[FAR:])
    if far:
        said.append(FAR_OFF.with_count(far))
    if by_side:
        said += [
            BY_SIDE.with_values(side=side.message, share=_share(counts), number=sum(counts[FAR:]))
            for side, counts in first.by_side
            if any(counts)
        ]
    return tuple(said)


def _share(counts: tuple[int, ...]) -> int:
    """Per cent of the resistance that these ballots could have given."""
    most = sum(counts) * (len(counts) - 1)
    return whole(100 * sum(value * n for value, n in enumerate(counts)) / most) if most else 0


def _consent(state: Lookups, poll: Poll, found: Sequence[Standing], number: int | None) -> Message:
    objections = sum(s.counts[OBJECTION] for s in found)
    if not objections:
        left = [s.choice.text for s in found if not supported(s.counts)]
        if not left:
            return REACHED
        if len(left) < len(found):
            return SOME_UNSUPPORTED.with_count(len(left))
        return UNSUPPORTED
    written = [o for o in objections_of(state, poll.id) if number in (None, o.number)]
    if written and all(o.settled for o in written):
        return TAKEN_UP
    return OBJECTED.with_count(objections)
