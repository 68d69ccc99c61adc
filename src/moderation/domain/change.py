# SPDX-License-Identifier: EUPL-1.2
"""Changes as data: what an edit returns, history keeps and undo swaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from moderation.domain.ids import Id
from moderation.domain.texts import Message


@dataclass(frozen=True, slots=True)
class Change:
    """One entity before and after; ``None`` on one side means it was added or removed."""

    before: Any | None
    after: Any | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a change of nothing")
        if (
            self.before is not None
            and self.after is not None
            and (self.before.kind != self.after.kind or self.before.id != self.after.id)
        ):
            raise ValueError("a change is of one entity")

    @property
    def entity(self) -> Any:
        """The entity that is there, or was."""
        return self.before if self.after is None else self.after

    @property
    def key(self) -> tuple[str, Id]:
        """Kind and id of the entity."""
        entity = self.entity
        return entity.kind, entity.id


@dataclass(frozen=True, slots=True)
class Step:
    """One action of the user: a label and what it changes.

    Steps with the same ``merge_key`` that follow each other are undone together: the keystrokes
    of one run of typing.
    """

    label: Message
    changes: tuple[Change, ...]
    merge_key: str | None = None

    def inverse(self) -> Step:
        """The step that takes this one back."""
        return Step(self.label, tuple(Change(c.after, c.before) for c in reversed(self.changes)))

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of entities that the step touches."""
        return frozenset(change.key[0] for change in self.changes)


def added(*entities: Any) -> tuple[Change, ...]:
    """Changes that add the entities."""
    return tuple(Change(None, entity) for entity in entities)


def removed(*entities: Any) -> tuple[Change, ...]:
    """Changes that remove the entities."""
    return tuple(Change(entity, None) for entity in entities)


def squashed(steps: Iterable[Step]) -> Step:
    """Several steps as one: per entity what was before the first and after the last."""
    steps = list(steps)
    first: dict[tuple[str, Id], Any] = {}
    last: dict[tuple[str, Id], Any] = {}
    for step in steps:
        for change in step.changes:
            first.setdefault(change.key, change.before)
            last[change.key] = change.after
    changes = tuple(
        Change(before, last[key])
        for key, before in first.items()
        if not (before is None and last[key] is None) and before != last[key]
    )
    return Step(steps[-1].label, changes)


def replaced(entity: Any, **values: Any) -> tuple[Change, ...]:
    """The change that gives an entity other values; none if it has them already."""
    after = replace(entity, **values)
    return () if after == entity else (Change(entity, after),)
