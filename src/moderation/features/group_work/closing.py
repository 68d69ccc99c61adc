# SPDX-License-Identifier: EUPL-1.2
"""What of a group's work is closed: what is closed in one room stays so in the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from moderation.domain.change import Change
from moderation.domain.closed_mark import ClosedMark, Earlier, content_fields
from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.features.agenda.model import Block

Marks = Mapping[Id, ClosedMark]
"""Marks by what they mark."""


def marks_of(entities: Iterable[Any]) -> dict[Id, ClosedMark]:
    """The marks among entities; what is told all the same is told where that was said, not here."""
    found = (each for each in entities if isinstance(each, ClosedMark) and not each.told)
    return {mark.target_id: mark for mark in found}


def travelling_marks(state: State, block: Block, own: Collection[Id]) -> dict[Id, ClosedMark]:
    """The marks that go along with a closed block: those of its own, and those that it set.

    A mark of another block keeps its word without it.
    """
    found = marks_of(state.of(ClosedMark)).values()
    return {
        mark.id: mark if mark.block_id == block.id else replace(mark, block_id=None)
        for mark in found
        if mark.block_id == block.id or mark.target_id in own
    }


def fresh_marks(base: Marks, ours: Marks, theirs: Marks) -> tuple[ClosedMark, ...]:
    """What a group closed since it began, and what is not closed here as well."""
    return tuple(
        mark
        for target, mark in theirs.items()
        if not _closes(base.get(target), mark) and not _closes(ours.get(target), mark)
    )


def _closes(known: ClosedMark | None, mark: ClosedMark) -> bool:
    """Whether one mark closes all that another one does."""
    if known is None or not known.earlier:
        return known is not None
    fields = {each.field for each in known.earlier}
    return bool(mark.earlier) and fields.issuperset(each.field for each in mark.earlier)


def of_closed_work(changes: Iterable[Change]) -> tuple[ClosedMark, ...]:
    """Marks of what was worked out behind closed doors, and comes where they are open now.

    They close every field that is changed, and all of what is new.
    """
    return tuple(
        ClosedMark(
            id=new_id(),
            workshop_id=each.entity.workshop_id,
            target_id=each.entity.id,
            earlier=tuple(Earlier(field=name) for name in content_fields(type(each.entity))),
        )
        for each in changes
    )
