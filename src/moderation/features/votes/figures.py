# SPDX-License-Identifier: EUPL-1.2
"""Numbers that stand for counts: how many ballots gave each value, lowest value first."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt


def mean(counts: Sequence[int], lowest: int = 0) -> float:
    """The mean of what was given; 0 without ballots."""
    ballots = sum(counts)
    # Divided once, so that a mean such as 2.25 is that and is rounded as it is written.
    return sum((lowest + v) * n for v, n in enumerate(counts)) / ballots if ballots else 0.0


def median(counts: Sequence[int], lowest: int = 0) -> float:
    """The value in the middle, between two of them their mean; 0 without ballots."""
    ballots = sum(counts)
    if not ballots:
        return 0.0
    return lowest + (_at(counts, (ballots - 1) // 2) + _at(counts, ballots // 2)) / 2


def _at(counts: Sequence[int], place: int) -> int:
    """The value at a place when all of them stand in order."""
    for value, number in enumerate(counts):
        place -= number
        if place < 0:
            return value
    raise ValueError("there are fewer ballots than that")


def spread(counts: Sequence[int]) -> float:
    """How far what was given lies apart, as standard deviation; 0 if all gave the same."""
    ballots = sum(counts)
    if not ballots:
        return 0.0
    middle = mean(counts)
    return sqrt(sum(n * (v - middle) ** 2 for v, n in enumerate(counts)) / ballots)
