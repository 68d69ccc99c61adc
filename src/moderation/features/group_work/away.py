# SPDX-License-Identifier: EUPL-1.2
"""Which groups are away with a block, since when, and whose result is in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from moderation.domain.blank import straightened
from moderation.domain.change import Step, added
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.group_work.model import (
    GroupHandout,
    GroupResult,
    GroupWork,
    group_key,
    results_of,
)

HAND_OUT = QT_TRANSLATE_NOOP("GroupWork", "Hand out to {group}")
WAIT_NO_MORE = QT_TRANSLATE_NOOP("GroupWork", "Wait for {groups} no more")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAway:
    """A group that a block was handed out to.

    Attributes:
        group: What it is called.
        block_id: The block.
        since: When it was handed out to it last.
        handed: Its handings out, the last one at the end: any of them may come back.
        came_at: When its result came in last, or nobody waited for it any more; nothing while it is
            missing. What came in before the block was handed out again is not it.
        taken: Whether anything of it was taken over.
    """

    group: str
    block_id: Id
    since: datetime
    handed: tuple[str, ...]
    came_at: datetime | None
    taken: bool


def groups_away(state: Lookups, block_id: Id) -> tuple[GroupAway, ...]:
    """The groups that a block was handed out to, in the order in which they got it first."""
    groups: dict[str, list[GroupHandout]] = {}
    for each in state.of(GroupHandout):
        if each.block_id == block_id:
            groups.setdefault(group_key(each.group), []).append(each)
    return tuple(_away(handouts, results_of(state, block_id)) for handouts in groups.values())


def _away(handouts: list[GroupHandout], results: Iterable[GroupResult]) -> GroupAway:
    last = handouts[-1]
    handed = tuple(each.handed for each in handouts)
    came = [each for each in results if each.handed in handed and each.merged_at >= last.handed_at]
    return GroupAway(
        group=last.group,
        block_id=last.block_id,
        since=last.handed_at,
        handed=handed,
        came_at=max((each.merged_at for each in came), default=None),
        taken=any(each.entries for each in came),
    )


def missing(state: Lookups) -> tuple[GroupAway, ...]:
    """The groups whose result is missing, of all blocks."""
    blocks = dict.fromkeys(each.block_id for each in state.of(GroupHandout))
    found = (each for block_id in blocks for each in groups_away(state, block_id))
    return tuple(each for each in found if each.came_at is None)


def handed_over(state: State, made: State) -> Step:
    """That what was made for a group has left: a fact, as any file that was written."""
    [work] = made.of(GroupWork)
    before = state.of(GroupHandout)
    fact = GroupHandout(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(before, len(before)),
        block_id=work.block_id,
        group=straightened(work.group),
        handed=work.handed,
        handed_at=work.handed_at,
    )
    return Step(HAND_OUT.with_values(group=fact.group), added(fact))


def wait_no_more(state: State, groups: Iterable[GroupAway], now: datetime) -> Step:
    """Their results come to nothing, unless they are merged all the same."""
    listed = list(groups)
    before = state.of(GroupResult)
    last = rank_at(before, len(before))
    settled = (
        GroupResult(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=last + place,
            block_id=each.block_id,
            group=each.group,
            merged_at=now,
            handed=each.handed[-1],
        )
        for place, each in enumerate(listed)
    )
    names = ", ".join(each.group for each in listed)
    return Step(WAIT_NO_MORE.with_values(groups=names), added(*settled))
