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


def spread(counts: Sequence[int]) -> float:
    """How far what was given lies apart, as standard deviation; 0 if all gave the same."""
    ballots = sum(counts)
    if not ballots:
        return 0.0
    middle = mean(counts)
    return sqrt(sum(n * (v - middle) ** 2 for v, n in enumerate(counts)) / ballots)
