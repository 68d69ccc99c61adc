# SPDX-License-Identifier: EUPL-1.2
"""The open workshop: the one door through which it changes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from moderation.domain import closed_step, confined, released, sealed, standing, storable
from moderation.domain.change import Change, Step, added, squashed
from moderation.domain.clock import Clock, system_clock
from moderation.domain.entity import KINDS
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.rooms import left_out
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.session.writer import Writer
from moderation.storage.history import Record, Remembered, Way

MERGE_WITHIN = timedelta(seconds=5)
"""Steps of one run of typing that follow each other this closely are undone together."""

IMPORT = QT_TRANSLATE_NOOP("Session", "Import workshop")
TAKEN_BACK = QT_TRANSLATE_NOOP("Session", "Taken back: it could not be stored")
AGAIN = QT_TRANSLATE_NOOP(
    "Session", "A step could not be stored and was taken back. Please do the last one again."
)


@dataclass(frozen=True, slots=True)
class Changed:
    """What subscribers are told: the step that was applied, and the state after it."""

    step: Step
    state: State
    way: Way


Subscriber = Callable[[Changed], None]


@dataclass(slots=True)
class _Group:
    """Steps that are undone together."""

    key: str
    label: Message
    steps: list[Step | Remembered] = field(default_factory=list)
    merge_key: str | None = None
    at: datetime | None = None

    def whole(self) -> Step:
        steps = [s.step() if isinstance(s, Remembered) else s for s in self.steps]
        return squashed(steps)


class Session:
    """Holds the state of one workshop and changes it by steps.

    Runs on one thread, the GUI's in the app; writing happens on the writer's.
    """

    def __init__(
        self,
        state: State,
        writer: Writer,
        *,
        history: Sequence[Remembered] = (),
        clock: Clock = system_clock,
    ) -> None:
        self._state = state
        self._writer = writer
        self._clock = clock
        self._subscribers: list[Subscriber] = []
        self._undo: list[_Group] = []
        self._redo: list[_Group] = []
        # What the disk holds at least, and what was handed over since.
        self._base = state
        self._since: list[Record] = []
        self._past: list[Record | Remembered] = list(history)
        self._heard = len(writer.state.aside)
        self._undo_end: Message | None = None
        self.ask_about_words: standing.Ask | None = None
        """Asks whoever leads how words that have a result already are changed."""
        self._recall(history)

    @classmethod
    def create(
        cls,
        entities: Sequence[Any],
        label: Message,
        writer: Writer,
        *,
        clock: Clock = system_clock,
    ) -> Session:
        """A session with a new workshop made of these entities, written through the same door."""
        session = cls(State.holding(()), writer, clock=clock)
        session.perform(Step(label, added(*entities)))
        # Undo does not remove a new workshop; the library can put it into the bin.
        session._undo.clear()
        session._undo_end = None
        return session

    @classmethod
    def open(cls, workshop_id: Id, writer: Writer, *, clock: Clock = system_clock) -> Session:
        """The session of a stored workshop; waits for the writer thread.

        Raises:
            KeyError: There is no such workshop.
        """
        state, history = writer.submit(
            lambda store: (store.load(workshop_id), store.history(workshop_id))
        ).result()
        if state.empty:
            raise KeyError(workshop_id)
        return cls(state, writer, history=history, clock=clock)

    @property
    def state(self) -> State:
        """What the workshop holds now."""
        return self._state

    @property
    def now(self) -> datetime:
        """The moment now, by the session's clock."""
        return self._clock()

    @property
    def undo_label(self) -> Message | None:
        """What undo would take back."""
        return self._undo[-1].label if self._undo else None

    @property
    def undo_step(self) -> Step | None:
        """The action that undo would take back, as it was done."""
        return self._undo[-1].whole() if self._undo else None

    @property
    def undo_end(self) -> Message | None:
        """The action that ended undo: neither it nor what was before it is taken back."""
        return self._undo_end

    @property
    def redo_label(self) -> Message | None:
        """What redo would bring back."""
        return self._redo[-1].label if self._redo else None

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Be told of every step from now on; returns what ends it."""
        self._subscribers.append(subscriber)

        def unsubscribe() -> None:
            if subscriber in self._subscribers:
                self._subscribers.remove(subscriber)

        return unsubscribe

    def perform(self, step: Step) -> None:
        """Apply a step, tell everyone, and queue it for the disk.

        Raises:
            ValueError: The step does not fit the state; nothing has changed.
            UserFacingError: The minutes are released, and this would change them; it would change
                the result of a secret vote, or words that have a result, and nobody said how; the
                workshop is one in which only a part is worked on, and this is another; a value in
                it cannot be kept; or an earlier step turned out not to be storable.
        """
        if not step.changes:
            return
        if self.settle():
            # The step was made of what is no longer there.
            raise UserFacingError(AGAIN)
        before = self._state
        marked = self._allowed(step)
        told = standing.told(before, step, self.ask_about_words)
        if not told.changes:
            return
        if self._state is not before:
            raise UserFacingError(standing.CHANGED_MEANWHILE)
        step = marked if told is step else self._allowed(told)
        group = self._group_for(step)
        changed = self._go(step, Way.DO, group.key)
        if released.ends_undo(before, changed.state, step):
            self._end_undo(step.label)
            self._tell(changed)
            return
        if sealed.ends_undo(before, changed.state, step):
            self._forget_undo(step.label)
            self._tell(changed)
            return
        if not self._undo or self._undo[-1] is not group:
            self._undo.append(group)
        group.steps.append(step)
        self._redo.clear()
        self._tell(changed)

    def _allowed(self, step: Step) -> Step:
        """The step with the marks of what is closed, if it may be performed."""
        step = closed_step.marked(self._state, step, self._done_between)
        released.check(self._state, step)
        confined.check(self._state, step)
        storable.check(step)
        sealed.check(self._state, step)
        return step

    def _done_between(self, begin: datetime, end: datetime | None) -> Iterator[Step]:
        """What was done from one moment to another, as far as it was not erased."""
        if left_out():
            return  # steps of an activity that is left out cannot be read
        for done in self._past:
            if done.at < begin or (end is not None and done.at >= end):
                continue
            if isinstance(done, Record):
                yield done.step
            elif done.payload is not None:
                yield done.step()

    def note(self, step: Step) -> None:
        """Keep a fact of the world outside: undo passes it by, because it happened.

        The step may only add entities that no other step touches.

        Raises:
            ValueError: The step does not fit the state; nothing has changed.
            UserFacingError: The minutes are released, and this would change them; or a value in
                it cannot be kept.
        """
        if step.changes:
            self.settle()
            released.check(self._state, step)
            storable.check(step)
            sealed.check(self._state, step)
            self._tell(self._go(step, Way.NOTE, new_id()))

    def _end_undo(self, label: Message) -> None:
        """What was done until now can no longer be taken back."""
        self._forget_undo(label)
        workshop_id = self._state.workshop.id
        self._writer.write(Record(workshop_id, self._clock(), Way.BARRIER, "", Step(label, ())))

    def _forget_undo(self, label: Message) -> None:
        self._undo.clear()
        self._redo.clear()
        self._undo_end = label

    def undo(self) -> Step | None:
        """Take the last action back; returns the applied step, or nothing if no action is left."""
        return self._take_back(self._undo, self._redo, Way.UNDO)

    def redo(self) -> Step | None:
        """Bring back what undo took."""
        return self._take_back(self._redo, self._undo, Way.REDO)

    def settle(self) -> bool:
        """Take back what the store could never take; tells whether anything was.

        Afterwards the state is what is on disk, undo has ended, and subscribers are told as of
        any change. As long as a step waits, nothing is decided. If the workshop itself could not
        be stored, the state is empty and nobody is told.
        """
        saved = self._writer.state
        news = {id(aside.record) for aside in saved.aside[self._heard :]}
        if not news or saved.pending:
            return False
        self._heard = len(saved.aside)
        if not any(id(record) in news for record in self._since):
            return False
        before, after = self._state, self._base
        for record in self._since:
            if id(record) not in news:
                after = after.apply(record.step)
        # In their order, but each entity once.
        keys = dict.fromkeys(c.key for record in self._since for c in record.step.changes)
        pairs = [
            (before.find(KINDS[kind], key), after.find(KINDS[kind], key)) for kind, key in keys
        ]
        changes = tuple(Change(old, new) for old, new in reversed(pairs) if old != new)
        self._state = self._base = after
        self._since = []
        self._undo.clear()
        self._redo.clear()
        if not after.empty:
            self._end_undo(TAKEN_BACK)
            self._tell(Changed(Step(TAKEN_BACK, changes), after, Way.UNDO))
        return True

    def _take_back(self, source: list[_Group], target: list[_Group], way: Way) -> Step | None:
        self.settle()
        if not source:
            return None
        group = source[-1]
        whole = group.whole()
        step = whole.inverse() if way is Way.UNDO else whole
        released.check(self._state, step)
        sealed.check(self._state, step)
        changed = self._go(step, way, group.key)
        source.pop()
        group.merge_key = None
        target.append(group)
        self._tell(changed)
        return step

    def _group_for(self, step: Step) -> _Group:
        now = self._clock()
        last = self._undo[-1] if self._undo else None
        if (
            last is not None
            and step.merge_key is not None
            and last.merge_key == step.merge_key
            and not self._redo
            and last.at is not None
            and timedelta(0) <= now - last.at <= MERGE_WITHIN
        ):
            last.at = now
            return last
        return _Group(new_id(), step.label, merge_key=step.merge_key, at=now)

    def _go(self, step: Step, way: Way, group: str) -> Changed:
        before, state = self._state, self._state.apply(step)
        saved = self._writer.state
        if not saved.pending and len(saved.aside) == self._heard:
            self._base, self._since = self._state, []
        record = _record(before, state, step, way, group, self._clock())
        self._writer.write(record)
        self._since.append(record)
        self._past.append(record)
        self._state = state
        return Changed(step, state, way)

    def _tell(self, changed: Changed) -> None:
        """Tell everyone, when undo and redo are what they will find them to be."""
        for subscriber in tuple(self._subscribers):
            # One view's bug must not keep the others, or the disk, from what was said.
            try:
                subscriber(changed)
            except Exception:  # noqa: BLE001
                sys.excepthook(*sys.exc_info())

    def _recall(self, history: Sequence[Remembered]) -> None:
        """Build the undo and redo stacks from the history on disk.

        While an activity is left out there is nothing to undo: its steps cannot be read, and what
        others took back might be what its rows need.
        """
        if left_out():
            return
        for row in history:
            if row.way is Way.BARRIER or row.payload is None:
                self._forget_undo(row.label)
            elif row.way is Way.NOTE:
                continue
            elif row.way is Way.DO:
                if not self._undo or self._undo[-1].key != row.group:
                    self._undo.append(_Group(row.group, row.label))
                self._undo[-1].steps.append(row)
                self._redo.clear()
            else:
                source, target = (
                    (self._undo, self._redo) if row.way is Way.UNDO else (self._redo, self._undo)
                )
                if source and source[-1].key == row.group:
                    target.append(source.pop())
        # The first action of a workshop is its creation, which undo leaves alone.
        if self._undo and history and history[0].group == self._undo[0].key:
            first = self._undo[0].steps[0]
            if isinstance(first, Remembered) and _creates(first):
                del self._undo[0]


def _creates(row: Remembered) -> bool:
    return row.payload is not None and any(
        change.before is None and change.entity.kind == "workshop" for change in row.step().changes
    )


def imported(entities: Sequence[Any], at: datetime) -> Record:
    """What is written of a workshop out of a file: its rows and its history in one go.

    ``Session.create`` writes the same; this is for who has the store and no window.

    Raises:
        UserFacingError: A value in it cannot be kept.
    """
    step = Step(IMPORT, added(*entities))
    storable.check(step)
    return _record(State.holding(()), State.holding(entities), step, Way.DO, new_id(), at)


def _record(before: State, after: State, step: Step, way: Way, group: str, at: datetime) -> Record:
    workshop_id = step.changes[0].entity.workshop_id if step.changes else None
    if not before.empty and sealed.ends_undo(before, after, step):
        way = Way.BARRIER  # in the same row: a power cut leaves no way back either
    told = sealed.told_keys(before, after, step)
    return Record(workshop_id or after.workshop.id, at, way, group, step, told)
