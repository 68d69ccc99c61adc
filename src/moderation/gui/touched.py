# SPDX-License-Identifier: EUPL-1.2
"""What somebody changed in a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class Touched:
    """Compares what a form shows with what it showed at first.

    A control cannot show everything that is stored: it rounds, cuts, or shows what counts while
    nothing was chosen. Only what is shown otherwise than at first was changed by somebody; all the
    rest stays as it was stored.
    """

    def __init__(self, shown: Callable[[], Mapping[str, Any]]) -> None:
        self._shown = shown
        self._first = dict(shown())

    def values(self) -> dict[str, Any]:
        """The values that were changed, by their names."""
        now = self._shown().items()
        return {name: value for name, value in now if value != self._first[name]}
