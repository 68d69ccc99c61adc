# SPDX-License-Identifier: EUPL-1.2
"""The votes that are open: their ballots in memory, and on disk the fact alone that they are open.

A power cut takes the ballots with it. So that nobody finds out by chance, the store knows which
votes had ballots: not how many, not of whom, not which.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from moderation.domain.ids import Id
from moderation.features.people.presence import Elector, electors_in_room
from moderation.features.votes.model import SCALE
from moderation.features.votes.tally import Tally
from moderation.gui.bridge import Bridge


@dataclass(slots=True)
class _Open:
    """What one program has open: tallies by vote, each with its workshop; what it lost before."""

    tallies: dict[Id, tuple[Id, Tally]] = field(default_factory=dict)
    lost: set[Id] = field(default_factory=set)
    noted: dict[Id, frozenset[Id]] = field(default_factory=dict)


_OPEN: WeakKeyDictionary[Bridge, _Open] = WeakKeyDictionary()


def _of(bridge: Bridge) -> _Open:
    return _OPEN.setdefault(bridge, _Open())


def open_tally(bridge: Bridge, vote_id: Id, width: int = len(SCALE)) -> Tally:
    """The tally of the vote that is open in a block, or on a question.

    It belongs to the running program, not to the page: who looks at another block in the middle of
    counting finds the counts again. It ends with the vote or with the program.
    """
    found = _of(bridge).tallies.get(vote_id)
    if found is not None:
        return found[1]
    tally, workshop_id = Tally(width), bridge.state.workshop.id
    _of(bridge).tallies[vote_id] = workshop_id, tally
    tally.told = lambda: _note(bridge, workshop_id)
    return tally


def everybody(bridge: Bridge) -> tuple[Elector, ...]:
    """Everybody who is in the room now, as those who may vote."""
    if not bridge.is_open:
        return ()
    return electors_in_room(bridge.state, bridge.now)


def forget_tally(bridge: Bridge, vote_id: Id, width: int = len(SCALE)) -> Tally:
    """Let go of what was counted in a vote; gives the empty tally of the next one."""
    own = _of(bridge)
    found = own.tallies.pop(vote_id, None)
    own.lost.discard(vote_id)
    if found is not None:
        found[1].told = lambda: None
        _note(bridge, found[0])
    return open_tally(bridge, vote_id, width)


def is_counting(bridge: Bridge, vote_id: Id) -> bool:
    """Whether ballots of a vote are being entered."""
    found = _of(bridge).tallies.get(vote_id)
    return found is not None and found[1].begun


def opened_votes(bridge: Bridge) -> tuple[Id, ...]:
    """The votes whose ballots would be lost if the program ended now."""
    return tuple(vote for vote, (_workshop, tally) in _of(bridge).tallies.items() if tally.begun)


def lost(bridge: Bridge, vote_id: Id) -> bool:
    """Whether a vote was open when the program ended, and was not counted again since."""
    return vote_id in _of(bridge).lost


def take_lost(bridge: Bridge, workshop_id: Id, noted: frozenset[Id]) -> None:
    """A workshop was opened of which the store knows these votes to have been open."""
    own = _of(bridge)
    own.noted[workshop_id] = noted
    own.lost |= {vote for vote in noted if not is_counting(bridge, vote)}
    _note(bridge, workshop_id)


def _note(bridge: Bridge, workshop_id: Id) -> None:
    own = _of(bridge)
    now = frozenset(
        vote
        for vote, (workshop, tally) in own.tallies.items()
        if workshop == workshop_id and tally.begun
    )
    if now != own.noted.get(workshop_id, frozenset()):
        own.noted[workshop_id] = now
        bridge.writer.submit(lambda store: store.save_open_votes(workshop_id, now))
