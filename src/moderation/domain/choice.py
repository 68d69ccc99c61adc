# SPDX-License-Identifier: EUPL-1.2
"""What people choose between: kinds, states and sides, each with its words on screen."""

from __future__ import annotations

from enum import Enum
from typing import Self

from moderation.domain.texts import Message, untranslated

_LOOKED_UP = untranslated("")
"""Who looks a member up, as in ``Side("politics")``, says no message."""


class Choice(Enum):
    """A member is its value in the store, then its ``message``, which is what people read."""

    message: Message

    def __new__(cls, value: object, message: Message = _LOOKED_UP) -> Self:
        """Make a member that is found again by its value in the store alone."""
        choice = object.__new__(cls)
        choice._value_ = value
        choice.message = message
        return choice
