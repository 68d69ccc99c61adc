# SPDX-License-Identifier: EUPL-1.2
"""Who is chosen to get the minutes, by person, by unit and by side."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.features.sending.recipients import Recipient, Unreached, recipients, unreached
from moderation.mail.words import address_key


class RecipientChoice:
    """Everybody but those who were taken out; who was outside of a closed session starts out."""

    def __init__(self) -> None:
        self.everybody: tuple[Recipient, ...] = ()
        self.unreached: tuple[Unreached, ...] = ()
        self._out: set[str] = set()
        self._in: set[str] = set()

    def look(self, state: Lookups) -> None:
        """Look at the people anew; what was chosen stays chosen."""
        self.everybody = recipients(state)
        self.unreached = unreached(state)

    def takes(self, one: Recipient) -> bool:
        """Whether somebody is chosen."""
        key = address_key(one.address)
        if one.inside:
            return key not in self._out
        return key in self._in

    def set(self, some: Sequence[Recipient], *, taken: bool) -> None:
        """Choose some people, or take them out."""
        for one in some:
            key = address_key(one.address)
            self._out.discard(key)
            self._in.discard(key)
            (self._in if taken else self._out).add(key)

    @property
    def chosen(self) -> tuple[Recipient, ...]:
        """Everybody who is chosen, side by side and unit by unit."""
        return tuple(one for one in self.everybody if self.takes(one))

    def of(self, side: Side, unit: str = "") -> tuple[Recipient, ...]:
        """Everybody of a side, or of one of its units."""
        return tuple(
            one for one in self.everybody if one.side is side and (not unit or one.unit_id == unit)
        )

    def count(self, side: Side, unit: str = "") -> tuple[int, int]:
        """How many of a side or unit are chosen, of how many."""
        some = self.of(side, unit)
        return sum(self.takes(one) for one in some), len(some)

    def units(self, side: Side) -> tuple[tuple[str, str], ...]:
        """Id and name of the units of a side that somebody can be reached in."""
        return tuple(dict.fromkeys((one.unit_id, one.unit) for one in self.of(side)))

    def only(self, addresses: Sequence[str]) -> tuple[str, ...]:
        """Choose these addresses alone; returns those that belong to no participant."""
        wanted = {address_key(address): address for address in addresses}
        for one in self.everybody:
            self.set([one], taken=wanted.pop(address_key(one.address), None) is not None)
        return tuple(wanted.values())
