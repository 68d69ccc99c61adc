# SPDX-License-Identifier: EUPL-1.2
"""The time, so that tests and rehearsals can bring their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the moment now, aware and in UTC."""


def system_clock() -> datetime:
    """The machine's time, to the second: nobody reads milliseconds in minutes."""
    return datetime.now(UTC).replace(microsecond=0)
