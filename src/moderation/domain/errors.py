# SPDX-License-Identifier: EUPL-1.2
"""The user's world apart from our bugs."""

from __future__ import annotations

from moderation.domain.texts import Message


class UserFacingError(Exception):
    """The user's world does not allow something; the message says what happened and what to do.

    Everything else that is raised is a bug of ours.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)
