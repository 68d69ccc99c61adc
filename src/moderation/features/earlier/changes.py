# SPDX-License-Identifier: EUPL-1.2
"""What has changed since the workshops that are followed up, and who was not there then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from moderation.domain.choice import Choice
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.earlier.model import AgreedState, WasThere, earlier_of
from moderation.features.earlier.sources import stood_things
from moderation.features.people.model import (
    Participant,
    Unit,
    participants_of,
    people_listed,
    units_of,
)


class ChangeKind(Choice):
    """How something differs from what was agreed."""

    OTHER = "other", QT_TRANSLATE_NOOP("ChangeKind", "changed")
    FRESH = "fresh", QT_TRANSLATE_NOOP("ChangeKind", "new")
    GONE = "gone", QT_TRANSLATE_NOOP("ChangeKind", "no longer there")


@dataclass(frozen=True, slots=True)
class ChangedThing:
    """Something that stands otherwise than it was agreed; ``before`` and ``now`` are in words."""

    id: Id
    block: Block
    kind: ChangeKind
    label: str
    before: str
    now: str


def differences(view: Lookups) -> tuple[ChangedThing, ...]:
    """What stands otherwise in the blocks that came along, block by block.

    Where a view leaves out what is closed, nobody can tell what was removed or added from what is
    closed: it says of nothing that it is gone or new.
    """
    return tuple(each for block in view.of(Block) for each in _in(view, block))


def _in(view: Lookups, block: Block) -> Iterator[ChangedThing]:
    agreed = [each for each in view.of(AgreedState) if each.block_id == block.id]
    if not agreed:
        return
    unsure = isinstance(view, MinutesView) and view.leaves_out_closed
    now = {thing.id: thing for thing in stood_things(view, block.id, block.activity)}
    for each in agreed:
        thing = None if each.about_id is None else now.pop(each.about_id, None)
        if thing is None:
            if not unsure:
                yield ChangedThing(each.id, block, ChangeKind.GONE, each.label, each.words, "")
        elif (thing.mark or thing.words) != (each.mark or each.words):
            kind = ChangeKind.OTHER
            yield ChangedThing(each.id, block, kind, thing.label, each.words, thing.words)
    for thing in () if unsure else now.values():
        yield ChangedThing(thing.id, block, ChangeKind.FRESH, thing.label, "", thing.words)


def not_there_then(view: Lookups) -> tuple[Participant, ...]:
    """Who takes part now and was in the room of no earlier workshop; nobody if none is followed."""
    if not earlier_of(view):
        return ()
    there = {each.participant_id for each in view.of(WasThere)}
    return tuple(person for person in people_listed(view) if person.id not in there)


def newcomers_by_unit(view: Lookups) -> tuple[tuple[Unit, int, int], ...]:
    """Units of which somebody was not there then: how many of how many people."""
    fresh = {person.id for person in not_there_then(view)}
    found = []
    for side in Side:
        for unit in units_of(view, side):
            people = participants_of(view, unit.id)
            count = sum(person.id in fresh for person in people)
            if count:
                found.append((unit, count, len(people)))
    return tuple(found)
