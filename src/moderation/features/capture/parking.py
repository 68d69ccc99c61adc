# SPDX-License-Identifier: EUPL-1.2
"""What became of the parking lot: one answer for closing, lists, wall and minutes."""

from __future__ import annotations

from enum import Enum

from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind, entries_of, owner_of

TAKEN_UP = QT_TRANSLATE_NOOP("Parking", "taken up")
TAKEN_UP_IN = QT_TRANSLATE_NOOP("Parking", "taken up in “{block}”")
HANDED_OVER = QT_TRANSLATE_NOOP("Parking", "handed to: {unit}")
LEFT_OPEN = QT_TRANSLATE_NOOP("Parking", "knowingly left open")
STILL_OPEN = QT_TRANSLATE_NOOP("Parking", "not settled yet")


class ParkingFate(Enum):
    """What became of an item of the parking lot."""

    TAKEN_UP = "taken_up"
    HANDED_OVER = "handed_over"
    LEFT_OPEN = "left_open"
    STILL_OPEN = "still_open"


def fate(entry: Entry) -> ParkingFate:
    """What became of an item; of several things that were noted, the one that went furthest."""
    if entry.done:
        return ParkingFate.TAKEN_UP
    if entry.unit_id is not None or entry.owner:
        return ParkingFate.HANDED_OVER
    return ParkingFate.LEFT_OPEN if entry.left_open else ParkingFate.STILL_OPEN


def fate_in_words(state: Lookups, entry: Entry) -> Message:
    """What became of an item: in which block it was taken up, to which unit it was handed.

    A block or a unit that the view does not hold is not named.
    """
    what = fate(entry)
    if what is ParkingFate.TAKEN_UP:
        block = state.find(Block, entry.taken_up_id)
        if block is None:
            return TAKEN_UP
        return TAKEN_UP_IN.with_values(block=untranslated(block.title))
    owner = owner_of(state, entry)
    if owner is not None:
        return HANDED_OVER.with_values(unit=owner)
    return LEFT_OPEN if what is ParkingFate.LEFT_OPEN else STILL_OPEN


def unsettled(state: Lookups) -> tuple[Entry, ...]:
    """The items of which nobody has said yet what becomes of them."""
    found = entries_of(state, EntryKind.PARKING)
    return tuple(entry for entry in found if fate(entry) is ParkingFate.STILL_OPEN)
