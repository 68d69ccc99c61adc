# SPDX-License-Identifier: EUPL-1.2
"""What the door adds to a step so that what is closed stays closed.

Asked by the session of every step, so that no page has to think of it:

* what is typed while a closed block runs is marked, whatever page it is typed on;
* a block that is closed afterwards closes what was taken down while it ran;
* what takes over the words of something closed (cards that are merged, options made of cards) is
  closed with it, whenever that is done;
* what hung on a closed block stays closed when the block is removed;
* a mark goes with what it marks.

What came in closed from another laptop is closed here by ``carried``.

The marks are changes of the same step: they are undone, stored and exported with it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from moderation.domain.change import Change, Step, squashed
from moderation.domain.closed import (
    closed_ids,
    closed_marks,
    has_closed,
    root_kinds,
    running_closed,
    strings,
    within,
)
from moderation.domain.closed_mark import (
    ClosedMark,
    Earlier,
    content_fields,
    earlier_of,
    references_of,
    without_words,
)
from moderation.domain.codec import worded
from moderation.domain.entity import KINDS
from moderation.domain.ids import Id, new_id
from moderation.domain.state import Lookups, State

LEAST_LETTERS = 8
"""Shorter words are said twice by chance, and so is a single word."""


Past = Callable[[datetime, "datetime | None"], Iterable[Step]]
"""The steps that were done from one moment to another, or until now, in their order."""


def _unknown(_begin: datetime, _end: datetime | None) -> Iterable[Step]:
    return ()


def marked(state: State, step: Step, past: Past = _unknown) -> Step:
    """The step, with the marks that it needs; ``past`` knows what was done while a block ran."""
    if state.empty or not step.changes:
        return step
    marks = _Marks(state, step)
    marks.go_with_their_targets()
    running = running_closed(state.public_tables())
    for change in step.changes:
        if change.after is None or _is_beside(change.after):
            continue
        fields = _changed_fields(change)
        if running:
            marks.close(change, fields, running[0].id)
        elif fields:
            marks.close(change, marks.taken_over(change, fields), None)
    marks.close_afterwards(past)
    marks.keep_closed_without_their_block()
    return marks.step()


def carried(state: State, step: Step, marks: Iterable[ClosedMark]) -> Step:
    """The step, with what was closed on another laptop closed here too, as far as it is there.

    Of a mark that closes some fields these are closed as far as the step changes them.
    """
    found = _Marks(state, step)
    after = state.apply(step)
    for mark in marks:
        entity = after.any_of(mark.target_id)
        if entity is None:
            continue
        change = Change(state.any_of(mark.target_id), entity)
        if mark.earlier and change.before is not None:
            closed = {each.field for each in mark.earlier}
            fields = [name for name in _changed_fields(change) if name in closed]
            found.close(change, fields, mark.block_id)
        else:
            found.close_whole(entity, mark.block_id)
    return found.step()


def _is_beside(entity: Any) -> bool:
    """Whether something is never told, or says by itself that it is closed."""
    return bool(
        entity.private or entity.kind == ClosedMark.kind or getattr(entity, "closed_session", False)
    )


def _changed_fields(change: Change) -> list[str]:
    before, after = change.before, change.after
    return [
        name
        for name in content_fields(type(after))
        if before is None or getattr(before, name) != getattr(after, name)
    ]


class _Marks:
    """The marks of a workshop, and what becomes of them by a step."""

    def __init__(self, state: Lookups, step: Step) -> None:
        self._state = state
        self._step = step
        self._before = _with_given({mark.target_id: mark for mark in state.of(ClosedMark)}, step)
        self._after = dict(self._before)
        self._closed: frozenset[Id] | None = None

    def step(self) -> Step:
        """The step with the changes of marks that it does not bring itself."""
        changes = []
        for target in dict.fromkeys((*self._before, *self._after)):
            old, new = self._before.get(target), self._after.get(target)
            if old != new:
                changes.append(Change(old, new))
        if not changes:
            return self._step
        whole = squashed([self._step, Step(self._step.label, tuple(changes))])
        return dataclasses.replace(self._step, changes=whole.changes)

    def go_with_their_targets(self) -> None:
        """Marks of what is removed; the step may remove them itself."""
        for change in self._step.changes:
            if change.after is None:
                self._after.pop(change.key[1], None)

    def close(self, change: Change, fields: list[str], block_id: Id | None) -> None:
        """Mark these fields of what is changed, or all of what is added."""
        if not fields:
            return
        after: Any = change.after
        before = change.before
        mark = self._after.get(after.id)
        if before is None and not _is_frame(after):
            self._put(mark, after, (), block_id)
            return
        known = {each.field for each in mark.earlier} if mark and not mark.told else set()
        if mark is not None and not mark.told and not mark.earlier:
            return  # closed as a whole
        fresh = [name for name in fields if name not in known]
        if before is None:
            # Of a frame that was not there the words are closed, and what happens in it is not.
            bare = without_words(after, fresh)
            values = earlier_of(bare, [n for n in fresh if getattr(bare, n) != getattr(after, n)])
        else:
            values = earlier_of(before, fresh)
        if values:
            kept = mark.earlier if mark and not mark.told else ()
            self._put(mark, after, (*kept, *values), block_id)

    def _put(
        self,
        mark: ClosedMark | None,
        entity: Any,
        earlier: tuple[Earlier, ...],
        block_id: Id | None,
    ) -> None:
        self._after[entity.id] = ClosedMark(
            id=new_id() if mark is None else mark.id,
            workshop_id=entity.workshop_id,
            target_id=entity.id,
            block_id=block_id,
            earlier=earlier,
        )

    def taken_over(self, change: Change, fields: list[str]) -> list[str]:
        """The fields that now say what something closed says."""
        after: Any = change.after
        if self._is_whole(after.id) or _is_frame(after):
            return []
        fresh = {name: _sayings(after, name) for name in fields}
        if change.before is not None:
            for name in fields:
                fresh[name] -= _sayings(change.before, name)
        wanted = set().union(*fresh.values())
        closed = self._closed_words(wanted, after.id) if wanted else set()
        return [name for name in fields if not fresh[name].isdisjoint(closed)]

    def _is_whole(self, target: Id) -> bool:
        mark = self._after.get(target)
        return mark is not None and not mark.told and not mark.earlier

    def _closed_words(self, wanted: set[str], but: Id) -> set[str]:
        """Which of these words something closed says, and nothing open.

        Of what the same step changes or removes every word counts; of anything else only what
        nobody says twice by chance.
        """
        tables = self._state.public_tables()
        marks = closed_marks(tables)
        if not has_closed(tables):
            return set()
        near = {change.key[1] for change in self._step.changes}
        far = {each for each in wanted if len(each) >= LEAST_LETTERS and len(each.split()) > 1}
        said: set[str] = set()
        opened: set[str] = set()
        for entity in _all(self._state):
            looked_for = wanted if entity.id in near else far
            if entity.id == but or not looked_for or _is_frame(entity):
                continue
            for name in content_fields(type(entity)):
                found = _sayings(entity, name) & looked_for
                if found:
                    closed = self._says_closed(entity.id, name, marks)
                    (said if closed else opened).update(found)
        return said - opened

    def _says_closed(self, entity_id: Id, name: str, marks: dict[Id, ClosedMark]) -> bool:
        if self._closed is None:
            self._closed = closed_ids(self._state.public_tables())
        mark = marks.get(entity_id)
        if mark is not None and mark.earlier:
            return not mark.told and any(each.field == name for each in mark.earlier)
        return entity_id in self._closed

    def close_afterwards(self, past: Past) -> None:
        """Of a block that is closed when it has begun, what was typed while it ran."""
        for change in self._step.changes:
            before, after = change.before, change.after
            if change.key[0] not in root_kinds() or before is None or after is None:
                continue
            if before.closed_session or not after.closed_session or after.started_at is None:
                continue
            span = (after.started_at, after.ended_at)
            for entity in _all(self._state):
                created = getattr(entity, "created_at", None)
                if created is not None and within(created, [span]) and not _is_beside(entity):
                    self._close_whole(entity, after.id)
            for done in _net(past(*span), self._state):
                if not _is_beside(done.after):
                    self.close(done, _changed_fields(done), after.id)

    def keep_closed_without_their_block(self) -> None:
        """What named a closed block that this step removes, and stays."""
        gone = {
            change.key[1]
            for change in self._step.changes
            if change.after is None and getattr(change.before, "closed_session", False)
        }
        for change in self._step.changes if gone else ():
            if change.before is not None and change.after is not None:
                cls = type(change.before)
                named = (each for n in worded(cls) for each in strings(getattr(change.before, n)))
                if change.key[0] != ClosedMark.kind and not gone.isdisjoint(named):
                    self._close_whole(change.after, None)

    def _close_whole(self, entity: Any, block_id: Id | None) -> None:
        mark = self._after.get(entity.id)
        if mark is None or not mark.told:
            self.close_whole(entity, block_id)

    def close_whole(self, entity: Any, block_id: Id | None) -> None:
        """Mark all of an entity, though somebody let it be told before."""
        mark = self._after.get(entity.id)
        if mark is None or mark.earlier or mark.told:
            self._put(mark, entity, (), block_id)


def _with_given(marks: dict[Id, ClosedMark], step: Step) -> dict[Id, ClosedMark]:
    """The marks as they are after the step, which may bring some itself."""
    given = [change for change in step.changes if change.key[0] == ClosedMark.kind]
    gone = {change.key[1] for change in given}
    found = {target: mark for target, mark in marks.items() if mark.id not in gone}
    fresh: list[Any] = [change.after for change in given if change.after is not None]
    return {**found, **{mark.target_id: mark for mark in fresh}}


def _net(steps: Iterable[Step], state: Lookups) -> Iterator[Change]:
    """What steps changed all in all, of what is there: each field as far as it says that still."""
    first: dict[tuple[str, Id], Any] = {}
    last: dict[tuple[str, Id], Any] = {}
    for step in steps:
        for change in step.changes:
            first.setdefault(change.key, change.before)
            last[change.key] = change.after
    for (kind, key), before in first.items():
        now, then = state.find(KINDS[kind], key), last[kind, key]
        if now is None or then is None or now.private:
            continue
        if before is None:
            yield Change(None, now)
            continue
        said = {
            name: getattr(before, name)
            for name in content_fields(type(now))
            if getattr(then, name) != getattr(before, name)
            and getattr(now, name) == getattr(then, name)
        }
        if said:
            yield Change(dataclasses.replace(now, **said), now)


def _is_frame(entity: Any) -> bool:
    return hasattr(entity, "closed_session")


def _all(state: Lookups) -> Iterator[Any]:
    """Everything that a view may hold, but no marks."""
    for kind, rows in state.public_tables().items():
        if kind != ClosedMark.kind:
            yield from rows.values()


def _sayings(entity: Any, name: str) -> set[str]:
    """What a field says in words, as it is compared; no names of people, and no ids."""
    cls = type(entity)
    if name not in worded(cls) or name in references_of(cls):
        return set()
    if "holds" in cls.__dataclass_fields__[name].metadata:
        return set()
    return {words.strip().casefold() for words in strings(getattr(entity, name))} - {""}
