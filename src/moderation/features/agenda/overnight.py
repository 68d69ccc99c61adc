# SPDX-License-Identifier: EUPL-1.2
"""Overnight: what is open in the evening, and the block that begins the next morning with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from moderation.domain.change import Step, squashed
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Message
from moderation.features.agenda.day import by_day
from moderation.features.agenda.days import ADD_DAY, add_day, day_ids
from moderation.features.agenda.edits import add_block, edit_block
from moderation.features.agenda.model import TALK, Block

NOT_HELD = QT_TRANSLATE_NOOP("Overnight", "%n block(s) not held")
BLOCKS = QT_TRANSLATE_NOOP("Overnight", "blocks not held")
OPENING = QT_TRANSLATE_NOOP("Overnight", "What is open?")
FROM_BEFORE = QT_TRANSLATE_NOOP("Overnight", "from the days before")
OPENING_MINUTES = 20


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One kind of thing that is still open.

    Attributes:
        message: What it is, with how many there are.
        names: Each of them in the words it has.
        block_id: The block where the first one is found, if it lies in one.
    """

    message: Message
    names: tuple[str, ...]
    block_id: Id | None = None


@dataclass(frozen=True, slots=True)
class Gathering:
    """What a room gathers overnight; it is offered as ``overnight``.

    Attributes:
        points: What of it is open now.
        kinds: What may be, each in a few words.
        activity: The activity whose blocks it comes from; without one, from any block.
    """

    points: Callable[[Lookups], list[OpenPoint]]
    kinds: tuple[Message, ...]
    activity: str = ""


def open_points(view: Lookups) -> list[OpenPoint]:
    """What is still open of all that was begun, as every room says of itself."""
    found = [point for each in offered("overnight") for point in each.points(view)]
    return [*found, *_not_held(view)]


def gathered(view: Lookups) -> list[Message]:
    """The kinds of open things that the agenda may leave, as it is planned."""
    planned = {block.activity for block in view.of(Block)}
    found = [
        kind
        for each in offered("overnight")
        if not each.activity or each.activity in planned
        for kind in each.kinds
    ]
    return [*found, BLOCKS]


def _not_held(view: Lookups) -> list[OpenPoint]:
    """The blocks of days that have begun which nobody got to; breaks are not missed."""
    lacking = [
        block
        for day in by_day(view, view.of(Block))
        if any(block.started_at is not None for block in day)
        for block in day
        if block.started_at is None and not block.is_break
        # Of the day that still runs, what is ahead is planned and not missed.
        if block.parked or not any(each.running for each in day)
    ]
    if not lacking:
        return []
    names = tuple(block.title for block in lacking)
    return [OpenPoint(NOT_HELD.with_count(len(names)), names, lacking[0].id)]


def opens_a_day(view: Lookups, block: Block) -> bool:
    """Whether a talk is the first of a later day: it begins with what is open."""
    later = by_day(view, view.of(Block))[1:]
    return block.activity == TALK and any(day and day[0].id == block.id for day in later)


def add_day_with_opening(state: State) -> Step:
    """A further day at the end; its first block is for what the days before left open.

    The block is worded in the language of the workshop.
    """
    text = Catalogue.load(state.workshop.language).text
    day = add_day(state)
    dated = state.apply(day)
    day_id = day_ids(dated)[-1]
    opening = add_block(dated, text(OPENING), TALK, OPENING_MINUTES, after=day_id)
    opened = dated.apply(opening)
    said = edit_block(opened, opening.changes[0].entity.id, summary=text(FROM_BEFORE))
    return replace(squashed((day, opening, said)), label=ADD_DAY)
