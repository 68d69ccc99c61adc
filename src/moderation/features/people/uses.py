# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a unit: told before it is removed, put in order when it is, and kept in step.

Every field that names a unit says what its removal means (``refers("unit", hangs=...)``), so that
no room can forget it. A room that has more to say, or to put in order, declares its ``uses``; so
nothing here knows an activity.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moderation.domain.change import Change
from moderation.domain.entity import KINDS, references
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups, State
from moderation.domain.texts import Message
from moderation.features.people.model import Unit

Told = Callable[[Lookups, Id], Sequence[Message]]
Left = Callable[[State, Id], tuple[Change, ...]]
Following = Callable[[State, Unit, Unit], tuple[Change, ...]]


def _nothing(_state: State, _unit_id: Id) -> tuple[Change, ...]:
    return ()


def _stays(_state: State, _before: Unit, _after: Unit) -> tuple[Change, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Use:
    """``told`` says what removing a unit means; ``left`` changes what it leaves behind.

    ``following`` changes what goes along when a unit is renamed or becomes something else.
    """

    told: Told
    left: Left = _nothing
    following: Following = _stays


def what_hangs_on(state: Lookups, unit_id: Id) -> tuple[Message, ...]:
    """What removing a unit means for the rest of the workshop; nothing if nothing names it."""
    found: list[Message] = []
    for kind in KINDS.values():
        for named in references(kind):
            if named.kind != Unit.kind or named.hangs is None:
                continue
            count = sum(getattr(own, named.field) == unit_id for own in state.of(kind))
            if count:
                found.append(named.hangs.with_count(count))
    return (*found, *(each for use in offered("uses") for each in use.told(state, unit_id)))


def what_it_leaves(state: State, unit_id: Id) -> tuple[Change, ...]:
    """Changes that put in order what a unit leaves behind; made before it is removed."""
    return tuple(change for use in offered("uses") for change in use.left(state, unit_id))


def what_follows(state: State, before: Unit, after: Unit) -> tuple[Change, ...]:
    """Changes that go along when a unit is renamed or becomes something else."""
    return tuple(
        change for use in offered("uses") for change in use.following(state, before, after)
    )
