# SPDX-License-Identifier: EUPL-1.2
"""Room that is dealt out where it is too small for everything."""

from __future__ import annotations

from collections.abc import Sequence


def shared(wanted: Sequence[int], room: int) -> list[int]:
    """How much of the room each gets where not all of it fits: as even as can be.

    Args:
        wanted: How much each would take, such as rows or pixels.
        room: How much there is in all; each gets at least one.
    """
    given = [min(1, length) for length in wanted]
    while sum(given) < room and given != list(wanted):
        for place, length in enumerate(wanted):
            if given[place] < length and sum(given) < room:
                given[place] += 1
    return given
