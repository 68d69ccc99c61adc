# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a unit: told before it is removed, put in order when it is, and kept in step.

An activity that names units declares its ``uses``; so nothing here knows an activity.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moderation.domain.change import Change
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
    """What removing a unit means for the rest of the workshop."""
    return tuple(message for use in offered("uses") for message in use.told(state, unit_id))


def what_it_leaves(state: State, unit_id: Id) -> tuple[Change, ...]:
    """Changes that put in order what a unit leaves behind; made before it is removed."""
    return tuple(change for use in offered("uses") for change in use.left(state, unit_id))


def what_follows(state: State, before: Unit, after: Unit) -> tuple[Change, ...]:
    """Changes that go along when a unit is renamed or becomes something else."""
    return tuple(
        change for use in offered("uses") for change in use.following(state, before, after)
    )
