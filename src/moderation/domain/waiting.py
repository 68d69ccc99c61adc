# SPDX-License-Identifier: EUPL-1.2
"""What waits for what: the way from one to another, and what waits for itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

K = TypeVar("K", bound=str)


def way(waits: Mapping[K, Collection[K]], begin: K, end: K) -> list[K]:
    """The shortest way from one to another that it waits for, both included; else it is empty.

    What is waited for and waits for nothing need not be listed.
    """
    came: dict[K, K | None] = {begin: None}
    ahead = [begin]
    for current in ahead:  # grows while it is walked
        if current == end:
            found = []
            at: K | None = current
            while at is not None:
                found.append(at)
                at = came[at]
            return found[::-1]
        for other in waits.get(current, ()):
            if other not in came:
                came[other] = current
                ahead.append(other)
    return []


def never_done(waits: Mapping[K, Collection[K]]) -> set[K]:
    """What waits in a circle, or for something that does: done one by one, these would remain."""
    waiting = {key: {each for each in before if each in waits} for key, before in waits.items()}
    followers: dict[K, list[K]] = {}
    for key, before in waiting.items():
        for each in before:
            followers.setdefault(each, []).append(key)
    ready = [key for key, before in waiting.items() if not before]
    for key in ready:  # grows while it is walked
        del waiting[key]
        for follower in followers.get(key, ()):
            waiting[follower].discard(key)
            if not waiting[follower]:
                ready.append(follower)
    return set(waiting)
