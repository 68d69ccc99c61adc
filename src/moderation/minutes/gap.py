# SPDX-License-Identifier: EUPL-1.2
"""What minutes still lack, as each part of them says of itself. A gap blocks nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
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


class ReadAs(Enum):
    """How what is typed into an empty field is read."""

    WORDS = "words"
    OWNER = "owner"
    DAY = "day"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class EmptyField:
    """What is asked for, how it is read, and the edit that takes it."""

    question: Message
    read_as: ReadAs
    put: Callable[[State, Any], Step]


@dataclass(frozen=True, slots=True)
class Lacking:
    """One thing that lacks something: its kind and title, and the fields that are empty."""

    id: Id
    block_id: Id | None
    kind: Message
    title: str
    fields: tuple[EmptyField, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """One line of the check list: fine, or what is missing and where it is put right.

    ``lacking`` names each that lacks it, where it can be typed in one go.
    """

    message: Message
    fine: bool = True
    place: MendingPlace = MendingPlace.BLOCK
    block_id: Id | None = None
    item_id: Id | None = None
    lacking: tuple[Lacking, ...] = ()


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


def lacking_gap(
    message: Message, lacking: Sequence[Lacking], *, place: MendingPlace = MendingPlace.BLOCK
) -> Gap:
    """A line that counts what lacks something, and names each of it."""
    first = lacking[0]
    counted = message.with_count(len(lacking))
    return Gap(counted, False, place, first.block_id, first.id, tuple(lacking))
