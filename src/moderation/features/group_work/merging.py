# SPDX-License-Identifier: EUPL-1.2
"""A group's result becomes part of the plenary: in one step, as it was decided."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from moderation.domain import closed_step, codec
from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.rooms import check_complete
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.group_work.closing import (
    Marks,
    fresh_marks,
    marks_of,
    of_closed_work,
)
from moderation.features.group_work.decided import is_settled, known, remembered
from moderation.features.group_work.differences import (
    WHOLE,
    Differences,
    Item,
    ItemFate,
    MergeChoice,
    MergeChoices,
    aliases,
    called,
    differences,
    in_order,
    renamed,
)
from moderation.features.group_work.kinds import group_kinds, lying_in
from moderation.features.group_work.model import Decided, GroupBase, GroupResult
from moderation.features.group_work.result_file import GroupFile
from moderation.features.group_work.taking import Taken

MERGE = QT_TRANSLATE_NOOP("GroupWork", "Merge the result of {group}")
OTHER_WORKSHOP = QT_TRANSLATE_NOOP(
    "GroupWork",
    "This is a result for the workshop “{title}”, and not for this one. Open that workshop, then "
    "merge it there. Nothing was changed.",
)
OTHER_COPY = QT_TRANSLATE_NOOP(
    "GroupWork",
    "This workshop is a copy of the one that was handed out to {group}. Merge the result on the "
    "laptop on which it was handed out. Nothing was changed.",
)
BLOCK_GONE = QT_TRANSLATE_NOOP(
    "GroupWork",
    "The block “{title}” that {group} worked on is no longer on the agenda. Bring it back with "
    "undo, then merge the file again: it keeps everything. Nothing was changed.",
)
NOTHING_NEW = QT_TRANSLATE_NOOP(
    "GroupWork", "This result of {group} is already merged: nothing in it is new."
)
NOTHING_DONE = QT_TRANSLATE_NOOP(
    "GroupWork", "{group} changed nothing of what was handed out. There is nothing to merge."
)
OLDER = QT_TRANSLATE_NOOP(
    "GroupWork",
    "A later result of {group} is already merged. This one is older, and nothing was changed.",
)
UNDECIDED = QT_TRANSLATE_NOOP(
    "GroupWork", "%n conflict(s) are not decided yet. Choose what holds, then merge."
)


@dataclass(frozen=True, slots=True)
class Merge:
    """What merging a group's result means for the plenary as it is now.

    ``theirs`` is what the group has, by the ids of the plenary, and ``marks`` what of it is closed;
    ``closed`` is what is closed there and not here, ``decided`` what was decided before.
    """

    file: GroupFile
    found: Differences
    theirs: Mapping[Id, Any]
    marks: Marks
    closed: tuple[ClosedMark, ...]
    decided: MergeChoices


def compared(state: State, file: GroupFile) -> Merge:
    """How a group's result lies on the plenary.

    Raises:
        UserFacingError: It belongs to another workshop, its block is gone, or there is nothing in
            it that was not merged already.
    """
    check_complete()
    workshop = state.workshop
    if file.plenary != workshop.id:
        if file.plenary == workshop.origin:
            raise UserFacingError(OTHER_COPY.with_values(group=file.group))
        raise UserFacingError(OTHER_WORKSHOP.with_values(title=file.title))
    if state.find(Block, file.block_id) is None:
        where = {"title": file.block_title, "group": file.group}
        raise UserFacingError(BLOCK_GONE.with_values(**where))
    last = _last(state, file)
    if last is not None and file.at < last.at:
        raise UserFacingError(OLDER.with_values(group=file.group))
    before = None if last is None else _entities(last.base)
    base, base_marks = (file.base, file.base_marks) if before is None else before
    ours = _ours(state, file.block_id, (*base, *file.theirs))
    alias = aliases(base, ours, file.theirs)
    marks = marks_of(renamed(each, alias) for each in file.marks.values())
    closed = fresh_marks(base_marks, marks_of(state.of(ClosedMark)), marks)
    found = _with_lost(state, differences(base, ours, file.theirs))
    bases = state.of(GroupBase)
    decided = known(found.items, (one for each in bases for one in each.decided))
    settled = not found.ranks and all(is_settled(item, decided) for item in found.items)
    if settled and not closed:
        nothing = NOTHING_DONE if last is None and not decided else NOTHING_NEW
        raise UserFacingError(nothing.with_values(group=file.group))
    return Merge(file, found, called(file.theirs, alias), marks, closed, decided)


def _with_lost(state: State, found: Differences) -> Differences:
    """What a group removed is asked about where results of the plenary would go with it."""
    items = (
        dataclasses.replace(item, fate=ItemFate.GONE_THERE, along=(*item.along, *lost))
        if (lost := _lost(state, item))
        else item
        for item in found.items
    )
    return dataclasses.replace(found, items=in_order(items))


def _lost(state: State, item: Item) -> tuple[Any, ...]:
    if item.theirs is not None:
        return ()
    known = {item.id, *(each.id for each in item.along)}
    return tuple(
        change.before
        for change in removal(state, item.ours)
        if change.after is None
        and change.entity.id not in known
        and not (change.entity.private or isinstance(change.before, ClosedMark))
    )


def merge(state: State, file: GroupFile, choices: MergeChoices, now: datetime) -> Step:
    """The plenary with a group's result, as it was decided; the group is kept with it.

    What was decided before of the same two wordings stays so unless it is among the choices.

    Raises:
        UserFacingError: As ``compared``; or something in conflict is not decided.
    """
    merging = compared(state, file)
    found, choices = merging.found, {**merging.decided, **choices}
    missing = sum(_is_open(item, choices) for item in found.items)
    if missing:
        raise UserFacingError(UNDECIDED.with_count(missing))
    label = MERGE.with_values(group=file.group)
    taken = Taken(state, file, choices)
    for item in found.items:
        taken.take(item)
    taken.order(found.ranks)
    put = Step(label, taken.changes())
    put = closed_step.carried(state, put, _closed(state, merging, put, choices, taken.beside))
    then = state.apply(put)
    rest = Step(label, removal(then, *taken.gone) if taken.gone else ())
    changed = {change.key for change in (*put.changes, *rest.changes)}
    entries = sum(kind != ClosedMark.kind for kind, _key in changed)
    decided = remembered(found.items, choices)
    record = Step(label, _record(state, merging, now, entries, decided))
    return squashed([put, rest, record])


def _closed(
    state: State, merging: Merge, put: Step, choices: MergeChoices, beside: Mapping[Id, Id]
) -> tuple[ClosedMark, ...]:
    """What of the work stays closed here: what the group closed, and all if its doors were shut.

    A wording that stands beside another one (``beside``) is closed if either is.
    """
    left = {key for (key, field), choice in choices.items() if _stays(field, choice)}
    found = [mark for mark in merging.closed if mark.target_id not in left]
    block = state.get(Block, merging.file.block_id)
    opened = merging.file.closed and not (block.closed_session or state.workshop.closed_session)
    if opened:
        found += of_closed_work(put.changes)
    here = marks_of(state.of(ClosedMark))
    for copy, one in beside.items():
        mark = merging.marks.get(one) or here.get(one)
        if mark is not None:
            found.append(dataclasses.replace(mark, id=new_id(), target_id=copy, earlier=()))
    # A mark that names its block holds only while that is closed.
    return tuple(dataclasses.replace(each, block_id=None) if opened else each for each in found)


def _stays(field: str, choice: MergeChoice) -> bool:
    return field == WHOLE and choice is MergeChoice.OURS


def _is_open(item: Item, choices: MergeChoices) -> int:
    """How many decisions about an item are missing; of what is not taken none is needed."""
    if choices.get((item.id, WHOLE)) is MergeChoice.OURS:
        return 0
    return sum(key not in choices for key in item.open_keys)


def _last(state: State, file: GroupFile) -> GroupBase | None:
    """What this laptop had when its work was merged last."""
    found = (
        each
        for each in state.of(GroupBase)
        if (each.handed, each.laptop) == (file.handed, file.laptop)
    )
    return max(found, key=lambda each: each.at, default=None)


def _record(
    state: State, merging: Merge, now: datetime, entries: int, decided: set[Decided]
) -> tuple[Change, ...]:
    """That the work came in, and what the laptop had then: of that the last is enough."""
    file = merging.file
    results, bases = state.of(GroupResult), state.of(GroupBase)
    result = GroupResult(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(results, len(results)),
        block_id=file.block_id,
        group=file.group,
        merged_at=now,
        entries=entries,
        handed=file.handed,
    )
    had = _plain((*merging.theirs.values(), *merging.marks.values()))
    last = _last(state, file)
    if last is not None:
        whole = _in_order(decided.union(last.decided))
        return (*added(result), *replaced(last, at=file.at, base=had, decided=whole))
    base = GroupBase(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(bases, len(bases)),
        block_id=file.block_id,
        handed=file.handed,
        laptop=file.laptop,
        at=file.at,
        base=had,
        decided=_in_order(decided),
    )
    return added(result, base)


def _in_order(decided: Iterable[Decided]) -> tuple[Decided, ...]:
    return tuple(sorted(decided, key=dataclasses.astuple))


def _plain(entities: Iterable[Any]) -> str:
    kinds: dict[str, list[Any]] = {}
    for entity in entities:
        kinds.setdefault(entity.kind, []).append(codec.to_plain(entity))
    return json.dumps(kinds, ensure_ascii=False)


def _entities(base: str) -> tuple[dict[Id, Any], Marks] | None:
    """What a group had when it was merged last, and what of it was closed.

    Nothing if that cannot be read any more.
    """
    classes = {each.kind.kind: each.kind for each in group_kinds()}
    classes[ClosedMark.kind] = ClosedMark
    try:
        read = [
            codec.from_plain(classes[kind], plain)
            for kind, rows in json.loads(base).items()
            for plain in rows
        ]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    marks = marks_of(read)
    return {each.id: each for each in read if not isinstance(each, ClosedMark)}, marks


def _ours(state: State, block_id: Id, known: Iterable[Id]) -> dict[Id, Any]:
    """What lies in the block, and what was handed out of it and lies elsewhere by now."""
    found = lying_in(state, block_id)
    kinds = tuple(each.kind for each in group_kinds())
    for key in known:
        entity = None if key in found else state.any_of(key)
        if isinstance(entity, kinds):
            found[key] = entity
    return found
