# SPDX-License-Identifier: EUPL-1.2
"""Four groups' results in the plenary: nothing lost, nothing doubled, every conflict shown.

What comes out is worked out a second time, on plain values and without anything of the program's
own comparing.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from random import Random
from typing import Any
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.activities.cards.model import Cluster
from moderation.activities.goals.agreement import GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.activities.timeline.model import FixedDate, Lag, TimelineStep
from moderation.activities.vision.model import VisionDraft, VisionElement, VisionReason
from moderation.domain import codec
from moderation.domain.change import added
from moderation.domain.closed_mark import references_of
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.group_work import merging
from moderation.features.group_work.differences import WHOLE, MergeChoice
from moderation.features.group_work.kinds import lying_in
from moderation.features.group_work.model import GroupResult
from moderation.features.group_work.result_file import GroupFile
from tests.group_rooms import (
    ACTIVITIES,
    GROUPS,
    LATER,
    GroupRoom,
    Plenary,
    changed,
    full_plenary,
    removed,
)

Plain = dict[str, dict[str, Any]]
TOGETHER: dict[str, list[tuple[str, ...]]] = {
    "goal_answer": [("answer", "text")],
    "timeline_step": [
        ("begins", "ends", "begins_as", "ends_as", "is_interim_goal"),
        ("unit_id", "owner"),
    ],
    "timeline_lag": [("months", "days")],
    "fixed_date": [("day", "day_as")],
    "entry": [("unit_id", "owner")],
    "goal": [("unit_id", "owner"), ("serves_id", "serves_version")],
}
"""Fields that say one thing together."""
LISTS = {"after", "element_ids", "source_ids", "merged_ids", "also"}
NAMED = {"cluster_id", "parent_id", "reason_id"}
PARENTS = ("goal_id", "step_id", "before_id")
"""What a row cannot be without."""
PLENARY = {"adopted"}
WORDS = {
    Entry: "text",
    Cluster: "title",
    VisionElement: "text",
    VisionReason: "title",
    VisionDraft: "sentence",
    TimelineStep: "title",
    FixedDate: "title",
    Goal: "title",
    GoalAnswer: "text",
}


# --------------------------------------------------------------------------- what groups do


def worked(room: GroupRoom, block: list[Any], random: Random, kept: Collection[Id] = ()) -> None:
    """A group changes, removes and adds something; what is to be kept it does not remove."""
    there = list(block)
    for _time in range(random.randint(0, 5)):
        entity = random.choice(there)
        doing = random.random()
        if doing < 0.2 and entity.id in kept:
            continue
        if doing < 0.2:
            room.remove(entity)
            there = [each for each in there if room.here(each) is not None]
            if not there:
                return
        elif doing < 0.6:
            room.change(entity, **changes_of(entity, random))
        elif doing < 0.7:
            room.change(entity, rank=float(random.randint(0, 60)))
        else:
            _add(room, entity, random)


def changes_of(entity: Any, random: Random) -> dict[str, Any]:
    """Other values for some fields of an entity; from few, so that rooms meet."""
    if isinstance(entity, Lag):
        return {random.choice(["months", "days"]): random.randint(1, 3)}
    said: dict[str, Any] = {WORDS[type(entity)]: f"Wortlaut {random.randint(1, 3)}"}
    if isinstance(entity, Goal):
        said = random.choice([said, {"measure": f"Maß {random.randint(1, 2)}"}])
    if isinstance(entity, VisionDraft):
        said = random.choice([said, {"slogan": f"Motto {random.randint(1, 2)}"}])
    if isinstance(entity, TimelineStep):
        as_said = random.choice([Precision.MONTH, Precision.QUARTER])
        day = {"ends": entity.ends + timedelta(days=random.randint(0, 1)), "ends_as": as_said}
        goal = {"begins": entity.ends, "is_interim_goal": True}
        said = random.choice([said, {"begins_as": as_said}, day, goal])
    if isinstance(entity, FixedDate):
        said = random.choice([said, {"day_as": random.choice([Precision.DAY, Precision.YEAR])}])
    if isinstance(entity, Entry) and random.random() < 0.3:
        return {"cluster_id": None}
    return said


def _add(room: GroupRoom, like: Any, random: Random) -> None:
    words, rank = f"Neu {random.random()}", float(random.randint(0, 90))
    mine = room.here(like)
    if isinstance(like, GoalAnswer):
        goal = room.add(Goal, title=words, rank=rank)
        room.add(GoalAnswer, goal_id=goal.id, unit_id=like.unit_id and mine.unit_id)
    elif isinstance(like, Goal):
        room.add(Goal, title=words, rank=rank)
    elif isinstance(like, TimelineStep):
        values = {"begins": like.begins, "ends": like.ends, "side": like.side}
        step = room.add(TimelineStep, title=words, rank=rank, after=(mine.id,), **values)
        room.add(Lag, step_id=step.id, before_id=mine.id, days=random.randint(1, 30))
    elif isinstance(like, Lag):
        before = room.state.get(TimelineStep, mine.step_id)
        step = replace(before, id=new_id(), title=words, rank=rank, after=(before.id,))
        room.put(*added(step))
        room.add(Lag, step_id=step.id, before_id=before.id, months=random.randint(1, 3))
    elif isinstance(like, Cluster):
        cluster = room.add(Cluster, title=words, rank=rank)
        room.add(Entry, text=words, rank=rank, entry_kind=EntryKind.CARD, cluster_id=cluster.id)
    elif isinstance(like, FixedDate):
        room.add(FixedDate, title=words, rank=rank, fixed_kind=like.fixed_kind, day=like.day)
    elif isinstance(like, VisionElement):
        room.add(VisionElement, text=words, rank=rank)
    elif isinstance(like, VisionDraft):
        room.add(VisionDraft, sentence=words, rank=rank, element_ids=mine.element_ids)
    else:
        room.add(Entry, text=words, rank=rank, entry_kind=EntryKind.CARD)


def here_too(state: State, block: list[Any], random: Random) -> State:
    """The plenary goes on meanwhile."""
    for _time in range(random.randint(0, 3)):
        entity = random.choice(block)
        if state.any_of(entity.id) is None:
            continue
        if random.random() < 0.3:
            state = removed(state, entity)
        else:
            state = changed(state, entity, **changes_of(entity, random))
    return state


# ------------------------------------------------------------------------- the second reckoning


def plain(entities: dict[Id, Any]) -> Plain:
    """Entities as plain values."""
    return {key: {"kind": e.kind, **codec.to_plain(e)} for key, e in entities.items()}


def parents(row: dict[str, Any]) -> list[str]:
    """What a row cannot be without."""
    return [row[name] for name in PARENTS if name in row]


def units(row: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """The fields of a row that are decided one by one."""
    together = TOGETHER.get(row["kind"], [])
    yield from together
    inside = {name for names in together for name in names}
    skipped = {"id", "workshop_id", "block_id", "rank", "kind", "created_at", *PARENTS, *PLENARY}
    if row["kind"] == "goal_answer":
        skipped |= {"unit_id", "unit_name", "side"}
    yield from ((name,) for name in row if name not in inside | skipped)


def said(row: dict[str, Any]) -> dict[str, Any]:
    """What a row says, without its place."""
    return {k: v for k, v in row.items() if k not in ("rank", "workshop_id", "created_at")}


class Naive:
    """The plenary after one more group, one rule after the other."""

    def __init__(self, base: Plain, ours: Plain, theirs: Plain) -> None:
        self.base, self.ours, self.theirs = base, ours, theirs
        self.open: set[tuple[str, str]] = set()

    def children(self, side: Plain, key: str) -> list[str]:
        return [k for k, row in side.items() if key in parents(row)]

    def changed_in(self, side: Plain, key: str) -> bool:
        rows = [key, *self.children(side, key)]
        return any(k not in self.base or said(side[k]) != said(self.base[k]) for k in rows)

    def merge(self, decide: Callable[[str, str], MergeChoice]) -> Plain:
        after = {key: dict(row) for key, row in self.ours.items()}

        def asked(key: str, field: str) -> MergeChoice:
            self.open.add((key, field))
            return decide(key, field)

        for key in {**self.theirs, **self.ours}:
            base, ours, theirs = (s.get(key) for s in (self.base, self.ours, self.theirs))
            if ours is None:
                self._missing_here(after, key, base, theirs, asked)
            elif theirs is None:
                self._missing_there(after, key, base, ours, asked)
            else:
                self._on_both(after[key], base, ours, theirs, asked)
        after = {k: row for k, row in after.items() if all(p in after for p in parents(row))}
        for row in after.values():
            for name, value in row.items():
                if name in LISTS - {"also"}:
                    row[name] = [each for each in value if each in after or each not in self.known]
                elif name in NAMED and value not in after:
                    row[name] = None
        return after

    @property
    def known(self) -> set[str]:
        return {*self.base, *self.ours, *self.theirs}

    def _missing_here(
        self,
        after: Plain,
        key: str,
        base: Any,
        theirs: Any,
        asked: Callable[[str, str], MergeChoice],
    ) -> None:
        if any(above not in self.ours for above in parents(theirs)):
            return  # goes with its goal or its step
        rows = [key, *self.children(self.theirs, key)]
        if base is None or (
            self.changed_in(self.theirs, key) and asked(key, WHOLE) is MergeChoice.THEIRS
        ):
            after.update({k: dict(self.theirs[k]) for k in rows})

    def _missing_there(
        self, after: Plain, key: str, base: Any, ours: Any, asked: Callable[[str, str], MergeChoice]
    ) -> None:
        left = any(above in self.base and above not in self.theirs for above in parents(ours))
        if base is None or left:
            return
        if self.changed_in(self.ours, key) and asked(key, WHOLE) is MergeChoice.OURS:
            return
        for each in [key, *self.children(self.ours, key)]:
            after.pop(each, None)

    def _on_both(
        self,
        row: dict[str, Any],
        base: dict[str, Any] | None,
        ours: dict[str, Any],
        theirs: dict[str, Any],
        asked: Callable[[str, str], MergeChoice],
    ) -> None:
        for names in units(ours):
            b, o, t = ([each[n] if each else None for n in names] for each in (base, ours, theirs))
            if t in (b, o):
                continue
            if o == b:
                row.update(zip(names, t, strict=True))
            elif names[0] in LISTS:
                was, here, there = (side[0] or [] for side in (b, o, t))
                kept = [e for e in was if e in here and e in there]
                row[names[0]] = kept + [e for e in {*here, *there} if e not in was]
            elif asked(ours["id"], names[0]) is MergeChoice.THEIRS:
                row.update(zip(names, t, strict=True))
        if base and theirs["rank"] != base["rank"]:
            changed_here = ours["rank"] != base["rank"]
            row["rank"] = max(ours["rank"], theirs["rank"]) if changed_here else theirs["rank"]


def comparable(rows: Plain) -> Plain:
    """Rows whose lists have no order."""
    return {
        key: {
            name: sorted(value, key=repr) if isinstance(value, list) else value
            for name, value in row.items()
            if name != "workshop_id"
        }
        for key, row in rows.items()
    }


# --------------------------------------------------------------------------------- properties


def ids_from(random: Random) -> AbstractContextManager[Any]:
    """Ids that are the same each time, so that a failure stays one."""

    def made() -> uuid.UUID:
        return uuid.UUID(int=random.getrandbits(128), version=4)

    return mock.patch("uuid.uuid4", made)


def decided(seed: int) -> Callable[[str, str], MergeChoice]:
    """The same answer to the same question, whoever asks."""
    return lambda key, field: Random(f"{seed} {key} {field}").choice(
        [MergeChoice.OURS, MergeChoice.THEIRS]
    )


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), activity=st.sampled_from(ACTIVITIES))
def test_four_groups_come_together_as_by_hand(seed: int, activity: str) -> None:
    random = Random(seed)
    with ids_from(random):
        _by_hand(random, seed, activity)


def _by_hand(random: Random, seed: int, activity: str) -> None:
    plenary = full_plenary()
    block_id = plenary.blocks[activity].id
    handed = plenary.state
    block = list(lying_in(handed, block_id).values())
    files = []
    for group in GROUPS:
        room = GroupRoom(handed, block_id, group)
        worked(room, block, random)
        files.append(room.result())
    state = here_too(handed, block, random)
    random.shuffle(files)
    decide = decided(seed)
    for file in files:
        ours = plain(lying_in(state, block_id))
        naive = Naive(plain(dict(file.base)), ours, plain(dict(file.theirs)))
        expected = naive.merge(decide)
        try:
            found = merging.compared(state, file).found
        except UserFacingError:
            assert not naive.open
            assert comparable(expected) == comparable(ours)
            continue
        shown = {key for item in found.items for key in item.open_keys}
        assert shown == naive.open, "every conflict is shown, and nothing else as one"
        choices = {key: decide(*key) for key in shown}
        state = state.apply(merging.merge(state, file, choices, LATER))
        assert comparable(plain(lying_in(state, block_id))) == comparable(expected)
    for file in files:
        with pytest.raises(UserFacingError):
            merging.merge(state, file, {}, LATER)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), activity=st.sampled_from(ACTIVITIES))
def test_the_order_of_the_groups_does_not_matter(seed: int, activity: str) -> None:
    """Each group has a part of its own; so there is nothing to decide."""
    random = Random(seed)
    with ids_from(random):
        _in_any_order(random, activity)


def _in_any_order(random: Random, activity: str) -> None:
    plenary = full_plenary()
    block_id = plenary.blocks[activity].id
    handed = plenary.state
    block = list(lying_in(handed, block_id).values())
    root: dict[Id, Id] = {each.id: each.id for each in block}
    root |= {lag.before_id: lag.step_id for lag in block if isinstance(lag, Lag)}

    def belongs(entity: Any) -> Id:
        """A goal with its answers, and two steps with what lies between them."""
        own: Id = getattr(entity, "goal_id", getattr(entity, "step_id", entity.id))
        return root[own]

    whose = {key: random.choice(GROUPS) for key in dict.fromkeys(map(belongs, block))}
    # Who removes what others name changes these others.
    kept = {
        key
        for each in block
        for key in named(each)
        if key in root and whose[root[key]] != whose[belongs(each)]
    }
    files = []
    for group in GROUPS:
        own = [e for e in block if whose[belongs(e)] == group]
        room = GroupRoom(handed, block_id, group)
        if own:
            worked(room, own, random, kept)
        files.append(room.result())
    ends = []
    for order in permutations(files):
        state = handed
        for file in order:
            state = _merged(state, file)
        ends.append(comparable(plain(lying_in(state, block_id))))
        assert len(state.of(GroupResult)) <= len(files)
    assert all(end == ends[0] for end in ends)


def named(entity: Any) -> Iterator[Id]:
    """What an entity names."""
    for name in references_of(type(entity)):
        value = getattr(entity, name)
        yield from value if isinstance(value, tuple) else filter(None, (value,))


def _merged(state: State, file: GroupFile) -> State:
    """The plenary with one more result, if there is anything in it."""
    if file.base == file.theirs:
        with pytest.raises(UserFacingError, check=lambda e: e.message == nothing(file)):
            merging.merge(state, file, {}, LATER)
        return state
    return state.apply(merging.merge(state, file, {}, LATER))


def nothing(file: GroupFile) -> Message:
    """What is said of a group that changed nothing."""
    return merging.NOTHING_DONE.with_values(group=file.group)


def test_nothing_that_anybody_added_is_lost() -> None:
    """All that four groups and the plenary added is there, once each."""
    plenary = Plenary()
    plenary.card("Anfang")
    block_id = plenary.blocks["cards"].id
    rooms = [GroupRoom(plenary.state, block_id, group) for group in GROUPS]
    for number, room in enumerate(rooms):
        for n in range(20):
            room.add(Entry, text=f"{number} {n}", entry_kind=EntryKind.CARD, rank=float(n))
    plenary.card("Inzwischen")
    state = plenary.state
    for room in rooms:
        state = _merged(state, room.result())
    texts = [each.text for each in state.of(Entry)]
    wanted = [f"{number} {n}" for number in range(4) for n in range(20)]
    assert sorted(texts) == sorted(["Anfang", "Inzwischen", *wanted])
