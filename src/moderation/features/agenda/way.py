# SPDX-License-Identifier: EUPL-1.2
"""The way that a workshop has planned to its vision: a few milestones, each on a day.

The activity that plans it declares it as ``way``; the vision on one page shows it.
"""

from __future__ import annotations

from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.state import Lookups


@dataclass(frozen=True, slots=True)
class Milestone:
    """What is reached on a day on the way; ``vision`` is what it leads to, and the last one."""

    id: Id
    title: str
    said: SaidDay
    side: Side
    vision: bool = False


MOST = 5
"""So many milestones a way has at most, the vision among them: more are no sign to go by."""


def way_of(state: Lookups) -> tuple[Milestone, ...]:
    """The milestones by day, the vision last; nothing while no way leads to a vision."""
    for find in offered("way"):
        found: tuple[Milestone, ...] = find(state)
        if found:
            return found
    return ()
