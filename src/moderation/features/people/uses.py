# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a unit: told before it is removed, and put in order when it is.

An activity that names units says so when its model is imported; so nothing here knows an activity.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moderation.domain.change import Change
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import Message

Told = Callable[[Lookups, Id], Sequence[Message]]
Left = Callable[[State, Id], tuple[Change, ...]]


def _nothing(_state: State, _unit_id: Id) -> tuple[Change, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Use:
    """``told`` says what removing a unit means; ``left`` changes what it leaves behind."""

    told: Told
    left: Left = _nothing


USES: list[Use] = []
"""Every use, in the order in which the models were imported."""


def register_use(use: Use) -> None:
    """Have a say when a unit is removed."""
    USES.append(use)


def what_hangs_on(state: Lookups, unit_id: Id) -> tuple[Message, ...]:
    """What removing a unit means for the rest of the workshop."""
    return tuple(message for use in USES for message in use.told(state, unit_id))


def what_it_leaves(state: State, unit_id: Id) -> tuple[Change, ...]:
    """Changes that put in order what a unit leaves behind; made before it is removed."""
    return tuple(change for use in USES for change in use.left(state, unit_id))
