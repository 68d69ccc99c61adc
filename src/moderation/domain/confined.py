# SPDX-License-Identifier: EUPL-1.2
"""Workshops of which only a part is worked on, such as that of a group room.

The session, the one door, asks here of every step, so that nothing is typed where it would not be
taken along. Which part that is, is registered from above (``features/group_work/bounds.py``).
"""

from __future__ import annotations

from collections.abc import Callable

from moderation.domain.change import Step
from moderation.domain.state import State

Bounds = Callable[[State, Step], None]
"""Raises a ``UserFacingError`` where a step leaves the part that is worked on."""

_BOUNDS: list[Bounds] = []


def confine(bounds: Bounds) -> None:
    """Let these bounds hold in every workshop that they are about."""
    _BOUNDS.append(bounds)


def check(state: State, step: Step) -> None:
    """Refuse a step that leaves the part of the workshop that is worked on.

    Raises:
        UserFacingError: It does; the sentence says what to do instead.
    """
    if not state.empty:
        for bounds in _BOUNDS:
            bounds(state, step)
