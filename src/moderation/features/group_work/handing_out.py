# SPDX-License-Identifier: EUPL-1.2
"""What travels to a group room: its block, and the open results that it builds on.

People, private notes and what was said behind closed doors stay; only a block that is closed
itself travels with all of its own, and stays closed on the other laptop.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Any

from moderation.domain.blank import straightened
from moderation.domain.change import Step, replaced
from moderation.domain.closed import open_entities
from moderation.domain.closed_mark import content_fields, references_of, without_words
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.released import REFUSED, is_released
from moderation.domain.removal import removal
from moderation.domain.rooms import check_complete
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.group_work.closing import travelling_marks
from moderation.features.group_work.kinds import fitting_blocks, kind_of, lying_in, of_block
from moderation.features.group_work.model import GroupId, GroupWork, group_work_of
from moderation.features.people.model import Unit
from moderation.storage import workshop_file

NO_GROUP = QT_TRANSLATE_NOOP("GroupWork", "Which group is it for? Enter its name.")
NO_SUCH_BLOCK = QT_TRANSLATE_NOOP(
    "GroupWork",
    "Blocks of cards, of the vision, of the timeline and of goals can be handed out. Choose one of "
    "these.",
)
FROM_A_GROUP = QT_TRANSLATE_NOOP(
    "GroupWork",
    "This is the laptop of a group room. Work is handed out on the laptop of the plenary.",
)
MOST_LETTERS = 60
"""A group's name stands in one line: in the bar, in the minutes, in the name of a file."""
TOO_LONG = QT_TRANSLATE_NOOP(
    "GroupWork", "The name of the group has more than {limit} letters. Enter a shorter one."
)
_TRAVEL = QT_TRANSLATE_NOOP("GroupWork", "Hand out to a group room")


def handed_out(
    state: State, block_id: Id, group: str, now: datetime, *, say: bool = False
) -> State:
    """The workshop of a group room, as it is written to a file.

    What the moderator has to say in the block goes along only with ``say``: it is nobody else's.

    Raises:
        UserFacingError: The group has no name, the block cannot be handed out, this is a group
            room itself, or the minutes are released.
    """
    check_complete()
    name = straightened(group)
    if group_work_of(state) is not None:
        raise UserFacingError(FROM_A_GROUP)
    if is_released(state):
        raise UserFacingError(REFUSED)
    block = next((each for each in fitting_blocks(state) if each.id == block_id), None)
    if block is None:
        raise UserFacingError(NO_SUCH_BLOCK)
    if not name:
        raise UserFacingError(NO_GROUP)
    if len(name) > MOST_LETTERS:
        raise UserFacingError(TOO_LONG.with_values(limit=MOST_LETTERS))
    travelling = _travelling(state, block, say=say)
    work = GroupWork(
        id=new_id(),
        workshop_id=state.workshop.id,
        block_id=block.id,
        group=name,
        handed=new_id(),
        plenary=state.workshop.id,
        handed_at=now,
        base=workshop_file.write(travelling),
        ids=tuple(GroupId(plenary=key, own=key) for key in _ids(travelling)),
    )
    return State.holding([*travelling.entities(), work])


def _travelling(state: State, block: Block, *, say: bool) -> State:
    whole = state.workshop
    told: list[Any] = [] if whole.closed_session else open_entities(state.public_tables())
    # Of a closed block, and of a workshop that is closed as a whole, the block's own travels.
    closed = block.closed_session or whole.closed_session
    own = lying_in(state, block.id) if closed else of_block(told, block.id)
    frames = _frames(state, block)
    found: dict[Id, Any] = {each.id: each for each in told if _is_read(each)}
    found.update((each.id, each) for each in frames if isinstance(each, Unit))
    hidden = {each.id for each in state.of(Unit)} - found.keys()
    found.update((key, _unnamed(each, hidden)) for key, each in own.items())
    found = {key: each for key, each in found.items() if not isinstance(each, Block)}
    blocks = [each for each in told if isinstance(each, Block) and _has_something(each, found)]
    found.update((each.id, _beside(each)) for each in blocks)
    mine = block if closed else next((each for each in frames if each.id == block.id), None)
    if mine is None:
        mine = without_words(block, content_fields(Block))
    found[block.id] = _first(state, mine if say else dataclasses.replace(mine, say=""))
    workshop = next(each for each in frames if isinstance(each, Workshop))
    found[whole.id] = _frame(workshop, closed=whole.closed_session)
    if closed:
        found.update(travelling_marks(state, block, own))
    return _without_others(State.holding(found.values()), state)


def _frames(state: State, block: Block) -> Sequence[Any]:
    """What others stand on, as this block may know it: units, the workshop, the block itself.

    What was typed into them behind the doors of another block stays there.
    """
    if state.workshop.closed_session:
        return state.entities()
    opened = state.apply(Step(_TRAVEL, replaced(block, closed_session=False)))
    return open_entities(opened.public_tables())


def _unnamed(entity: Any, hidden: AbstractSet[Id]) -> Any:
    """An entity that names none of these, nor what they are called."""
    named = references_of(type(entity))
    values = {name: None for name in named if getattr(entity, name) in hidden}
    return dataclasses.replace(entity, **values)


def _is_read(entity: Any) -> bool:
    kind = kind_of(entity)
    return kind is not None and kind.read(entity)


def _has_something(block: Block, found: Mapping[Id, Any]) -> bool:
    return bool(of_block(found.values(), block.id))


def _beside(block: Block) -> Block:
    """Another block: it is there to be read, and nobody holds it in the group room."""
    return dataclasses.replace(
        block,
        started_at=None,
        ended_at=None,
        parked=True,
        parallel=False,
        room_id=None,
        lead="",
        say="",
        script=(),
        script_done=0,
    )


def _first(state: State, block: Block) -> Block:
    """The group's own block: the first of the day, and not begun."""
    ranks = [each.rank for each in state.of(Block)]
    return dataclasses.replace(
        block,
        rank=min(ranks) - 1.0,
        started_at=None,
        ended_at=None,
        extra_minutes=0,
        script_done=0,
        parked=False,
        parallel=False,
        room_id=None,
        lead="",
    )


def _frame(workshop: Workshop, *, closed: bool) -> Workshop:
    return Workshop(
        id=workshop.id,
        title=workshop.title,
        subtitle=workshop.subtitle,
        municipality=workshop.municipality,
        language=workshop.language,
        day=workshop.day,
        starts_at=workshop.starts_at,
        closed_session=closed,
        copied_from=workshop.copied_from,
    )


def _without_others(travelling: State, state: State) -> State:
    """Without what names somebody or something that stays here."""
    there = {each.id for each in travelling.entities()}
    staying = [each for each in state.entities() if each.id not in there]
    both = State.holding([*travelling.entities(), *staying])
    return both.apply(Step(_TRAVEL, removal(both, *staying)))


def _ids(state: State) -> list[Id]:
    return [each.id for each in state.entities() if not isinstance(each, Workshop)]


def completed(state: State) -> State:
    """A group room's workshop before it is written to a file: new entities keep their ids too.

    So a group can go on on another laptop, and nothing is doubled in the plenary.
    """
    work = group_work_of(state)
    if work is None:
        return state
    known = {each.own for each in work.ids}
    fresh = [key for key in lying_in(state, work.block_id) if key not in known]
    ids = (*work.ids, *(GroupId(plenary=key, own=key) for key in fresh))
    others = [each for each in state.entities() if each.id != work.id]
    return State.holding([*others, dataclasses.replace(work, ids=ids)])
