# SPDX-License-Identifier: EUPL-1.2
"""Changes to the list of speakers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from moderation.domain.change import Change, Step, added, removed, replaced, squashed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.workshop import Status
from moderation.features.agenda.model import current_block
from moderation.features.people.model import Participant, Unit
from moderation.features.speakers.model import (
    Speaker,
    SpeakingRules,
    lapsed,
    on_floor,
    rules_of,
    waiting,
)
from moderation.features.speakers.order import ended, in_order

PUT_ON = QT_TRANSLATE_NOOP("SpeakersEdit", "Put on the list of speakers")
TAKE_OFF = QT_TRANSLATE_NOOP("SpeakersEdit", "Take off the list of speakers")
GIVE_FLOOR = QT_TRANSLATE_NOOP("SpeakersEdit", "Give the floor")
END_SPEECH = QT_TRANSLATE_NOOP("SpeakersEdit", "End the speech")
CHANGE_RULES = QT_TRANSLATE_NOOP("SpeakersEdit", "Change the rules of speaking")
NOT_RUNNING = QT_TRANSLATE_NOOP(
    "SpeakersEdit", "The list of speakers is kept while a block runs. Begin the block first."
)
THERE_ALREADY = QT_TRANSLATE_NOOP("SpeakersEdit", "{name} is on the list already.")
NOBODY_WAITS = QT_TRANSLATE_NOOP(
    "SpeakersEdit", "Nobody is waiting. Type a name, a unit or a function first."
)


def put_on(state: State, unit_id: Id, participant_id: Id | None = None) -> Step:
    """Somebody asks for the floor: a participant, or somebody of a unit.

    Raises:
        UserFacingError: No block runs, or the person waits already.
    """
    _check_running(state)
    if participant_id is not None:
        person = state.get(Participant, participant_id)
        if any(each.participant_id == participant_id for each in waiting(state)):
            raise UserFacingError(THERE_ALREADY.with_values(name=person.called))
        unit_id = person.unit_id
    unit = state.get(Unit, unit_id)
    block = current_block(state)
    numbers = [each.number for each in state.of(Speaker)]
    fresh = Speaker(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=float(len(numbers) + 1),
        unit_id=unit.id,
        participant_id=participant_id,
        number=max(numbers, default=0) + 1,
        block_id=None if block is None else block.id,
    )
    return _ordered(state, PUT_ON, added(fresh))


def take_off(state: State, speaker_id: Id) -> Step:
    """Somebody does not want to speak any more, or the floor was given by mistake.

    What somebody who has the floor said until now is not counted; ``end_speech`` counts it.
    """
    return _ordered(state, TAKE_OFF, removed(state.get(Speaker, speaker_id)))


def give_floor(state: State, now: datetime, speaker_id: Id | None = None) -> Step:
    """End the speech that runs, and begin the next one, or that of a certain person.

    Raises:
        UserFacingError: No block runs, or nobody waits and nobody speaks.
    """
    _check_running(state)
    queue = waiting(state)
    chosen = next((each for each in queue if each.id == speaker_id), None)
    following = chosen or next(iter(queue), None)
    if following is None and on_floor(state) is None:
        raise UserFacingError(NOBODY_WAITS)
    if following is None:
        return end_speech(state, now)
    ended = _ended(state, now)
    block = current_block(state)
    block_id = None if block is None else block.id
    begun = replaced(following, began_at=now, block_id=block_id, rank=0.0)
    return _ordered(state, GIVE_FLOOR, (*ended, *begun))


def end_speech(state: State, now: datetime) -> Step:
    """Whoever has the floor is done, and nobody else begins; nothing if nobody speaks."""
    return _ordered(state, END_SPEECH, _ended(state, now))


def change_rules(state: State, **values: Any) -> Step:
    """Other rules of speaking; the list follows them at once."""
    before = rules_of(state)
    if state.of(SpeakingRules):
        changes = replaced(before, **values)
    elif replaced(before, **values):
        changes = added(replace(before, id=new_id(), **values))
    else:
        changes = ()
    key = f"speaking rules {' '.join(sorted(values))}"
    return replace(_ordered(state, CHANGE_RULES, changes), merge_key=key)


def _check_running(state: State) -> None:
    if state.workshop.status is not Status.RUNNING or current_block(state) is None:
        raise UserFacingError(NOT_RUNNING)


def _ended(state: State, now: datetime) -> tuple[Change, ...]:
    """The speech that runs, kept with its times; it leaves the list."""
    speaker = on_floor(state)
    return () if speaker is None else (*removed(speaker), *added(*ended(state, speaker, now)))


def _ordered(state: State, label: Message, changes: tuple[Change, ...]) -> Step:
    """A step after which all who wait stand in the order that the rules say, and nobody else."""
    if not changes:
        return Step(label, ())
    touched = {change.key[1] for change in changes}
    gone = (each for each in lapsed(state) if each.id not in touched)
    made = Step(label, (*changes, *removed(*gone)))
    after = state.apply(made)
    moved = [
        change
        for place, speaker in enumerate(in_order(after), 1)
        for change in replaced(speaker, rank=float(place))
    ]
    return Step(label, squashed((made, Step(label, tuple(moved)))).changes)
