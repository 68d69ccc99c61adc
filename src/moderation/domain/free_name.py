# SPDX-License-Identifier: EUPL-1.2
"""Names that tell rows or columns apart: there is one, and nobody beside it has it."""

from __future__ import annotations

from collections.abc import Iterable

from moderation.domain.blank import straightened
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import Message


def free_name(name: str, taken: Iterable[str], missing: Message, exists: Message) -> str:
    """A typed name in one line.

    Args:
        name: What was typed.
        taken: The names of the others; capitals make no other name.
        missing: Says that there is no name.
        exists: Says that the name is taken, with a place for the ``name``.

    Raises:
        UserFacingError: There is no name, or another one has it.
    """
    found = straightened(name)
    if not found:
        raise UserFacingError(missing)
    if found.casefold() in {other.casefold() for other in taken}:
        raise UserFacingError(exists.with_values(name=found))
    return found
