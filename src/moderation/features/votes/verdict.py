# SPDX-License-Identifier: EUPL-1.2
"""What the first places of a vote mean, and how many voted, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

TURNOUT = QT_TRANSLATE_NOOP("PollVerdict", "{ballots} of {eligible} voted")
BALLOTS = QT_TRANSLATE_NOOP("PollVerdict", "%n ballot(s)")
TIE = QT_TRANSLATE_NOOP(
    "PollVerdict",
    "{number} proposals share the first place: the vote does not choose between them.",
)
TALK = QT_TRANSLATE_NOOP("PollVerdict", "Talk about them, then vote again.")
ZERO = QT_TRANSLATE_NOOP(
    "PollVerdict", "The zero option has the least resistance: no proposal carries yet."
)
LEVEL = QT_TRANSLATE_NOOP(
    "PollVerdict", "“{text}” is level with the zero option: no proposal carries yet."
)
ALL_LEVEL = QT_TRANSLATE_NOOP(
    "PollVerdict", "{number} proposals are level with the zero option: none of them carries yet."
)
LEAST = QT_TRANSLATE_NOOP("PollVerdict", "“{text}” has the least resistance.")


def turnout(ballots: int, eligible: int) -> Message:
    """How many voted of how many.

    Only how many where it is not known who could vote, or where more ballots came in than people
    were in the room when counting began.
    """
    if eligible >= max(1, ballots):
        return TURNOUT.with_values(ballots=ballots, eligible=eligible)
    return BALLOTS.with_count(ballots)


def advice(meaning: Message) -> Message | None:
    """What the moderator may do next, given what a vote means; it is told to nobody else."""
    return TALK if meaning.source == TIE.source else None


def least_resistance(first: Sequence[tuple[str, bool]]) -> Message:
    """What the first place of a resistance vote means.

    Args:
        first: Everything on the first place, in its words, and whether it is the zero option. A
            proposal carries only if it has less resistance than the zero option.
    """
    proposals = [words for words, zero in first if not zero]
    if len(proposals) < len(first):
        if not proposals:
            return ZERO
        if len(proposals) == 1:
            return LEVEL.with_values(text=proposals[0])
        return ALL_LEVEL.with_values(number=len(proposals))
    if len(proposals) > 1:
        return TIE.with_values(number=len(proposals))
    return LEAST.with_values(text=proposals[0])
