# SPDX-License-Identifier: EUPL-1.2
"""Which workshops a query counts: all of them, or the first few of a list."""

from __future__ import annotations

from collections.abc import Sequence


class Counted:
    """The workshops that are counted, as a condition on ``workshop_id`` with its parameters.

    Args:
        listed: The ids of all workshops in the order in which they are shown.
        first: How many of them are counted; nothing for all.
    """

    def __init__(self, listed: Sequence[str], first: int | None = None) -> None:
        everyone = first is None or first >= len(listed)
        self.ids = [] if everyone else list(listed[:first])
        places = ", ".join("?" * len(self.ids))
        self.condition = "true" if everyone else f"workshop_id IN ({places})"
