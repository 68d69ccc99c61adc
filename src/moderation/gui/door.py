# SPDX-License-Identifier: EUPL-1.2
"""What fields and dialogs need of a bridge: a state, and a door through which it is changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from moderation.domain.change import Step
    from moderation.domain.state import State


class Performs(Protocol):
    """Takes a step."""

    def perform(self, step: Step) -> None:
        """Make it true."""


class Door(Protocol):
    """The open workshop, or what would be of it: the bridge, or what is tried out beside it."""

    @property
    def state(self) -> State:
        """What there is now."""

    @property
    def now(self) -> datetime:
        """The moment now."""

    @property
    def session(self) -> Performs:
        """What takes steps as they are."""

    @property
    def failed(self) -> Any:
        """The signal of what was refused."""

    def attempt(self, make: Callable[[State], Step]) -> bool:
        """Make a step of what is there now and apply it; tells whether that was allowed."""
