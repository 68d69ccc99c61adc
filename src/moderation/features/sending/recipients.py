# SPDX-License-Identifier: EUPL-1.2
"""Who can be sent the minutes, and who may read what was said behind closed doors."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.people.model import Participant, Unit, people_listed
from moderation.features.people.presence import stay_at, took_part, was_there
from moderation.mail.words import address_key, is_address


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One address: whose it is, and whether they were there while the doors were closed."""

    address: str
    name: str
    unit_id: Id
    unit: str
    side: Side
    inside: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreached:
    """A participant who cannot be reached; ``typed`` is what stands where the address should."""

    name: str
    unit: str
    typed: str = ""


def recipients(state: Lookups) -> tuple[Recipient, ...]:
    """Everybody who can be reached, side by side and unit by unit, every address once.

    An address that several people share was inside if one of them was.
    """
    found: dict[str, Recipient] = {}
    for person, unit in _people(state):
        address = trimmed(person.email)
        if not is_address(address):
            continue
        inside = was_inside(state, person)
        key = address_key(address)
        known = found.get(key)
        if known is not None and (known.inside or not inside):
            continue
        found[key] = Recipient(
            address=address if known is None else known.address,
            name=person.called if known is None else known.name,
            unit_id=unit.id if known is None else known.unit_id,
            unit=unit.label if known is None else known.unit,
            side=unit.side if known is None else known.side,
            inside=inside,
        )
    return tuple(found.values())


def unreached(state: Lookups) -> tuple[Unreached, ...]:
    """Who has no address that can be written to."""
    return tuple(
        Unreached(name=person.called, unit=unit.label, typed=trimmed(person.email))
        for person, unit in _people(state)
        if not is_address(trimmed(person.email))
    )


def _people(state: Lookups) -> list[tuple[Participant, Unit]]:
    return [(person, state.get(Unit, person.unit_id)) for person in people_listed(state)]


def closed_blocks(state: Lookups) -> tuple[Block, ...]:
    """The blocks that were held behind closed doors: all, or those marked so."""
    whole = state.workshop.closed_session
    return tuple(b for b in state.of(Block) if (whole or b.closed_session) and not b.is_break)


def is_closed(state: Lookups) -> bool:
    """Whether the internal minutes hold what was said behind closed doors."""
    return state.workshop.closed_session or any(b.closed_session for b in state.of(Block))


def was_inside(state: Lookups, person: Participant) -> bool:
    """Whether a person was in the room while the doors were closed, for all of it that was held.

    Who came in the middle of a closed part, or left before its end, is no witness of it. Nobody was
    outside where nothing was closed.
    """
    if not is_closed(state):
        return True
    if not was_there(state, person):
        return False
    for block in closed_blocks(state):
        begin, end = block.started_at, block.ended_at
        if begin is None:
            continue  # it was not held
        stay = stay_at(state, person, begin)
        if stay is None:
            return False
        came_late = stay.arrived_at is not None and stay.arrived_at > begin
        left = stay.left_at is not None and (end is None or stay.left_at < end)
        if not took_part(stay) or came_late or left:
            return False
    return True


def outside(state: Lookups) -> frozenset[Id]:
    """Who may not have what was said behind closed doors, because they did not hear it.

    Before the day nobody is: it is not known yet who will be there.
    """
    if state.workshop.status is Status.DRAFT:
        return frozenset()
    return frozenset(p.id for p in state.of(Participant) if not was_inside(state, p))
