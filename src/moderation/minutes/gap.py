# SPDX-License-Identifier: EUPL-1.2
"""What minutes still lack, as each part of them says of itself. A gap blocks nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from moderation.domain.ids import Id
from moderation.domain.texts import Message


class MendingPlace(Enum):
    """Where something is put right."""

    BLOCK = "block"
    PEOPLE = "people"
    RECORD = "record"
    AGENDA = "agenda"
    FACTS = "facts"
    MANDATE = "mandate"
    VOTE = "vote"
    READ_BACK = "read_back"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True)
class Gap:
    """One line of the check list: fine, or what is missing and where it is put right."""

    message: Message
    fine: bool = True
    place: MendingPlace = MendingPlace.BLOCK
    block_id: Id | None = None
    item_id: Id | None = None


def fine(message: Message) -> Gap:
    """A line that says that all is well."""
    return Gap(message)


def missing(
    message: Message,
    count: int,
    *,
    place: MendingPlace = MendingPlace.BLOCK,
    block_id: Id | None = None,
    item_id: Id | None = None,
) -> Gap:
    """A line that says what is missing, how often, and where the first of it is."""
    return Gap(message.with_count(count), False, place, block_id, item_id)
