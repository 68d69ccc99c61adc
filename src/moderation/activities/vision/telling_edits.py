# SPDX-License-Identifier: EUPL-1.2
"""Changes to the audiences of the vision and their messages."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from moderation.activities.vision.edits import NO_WORDS
from moderation.activities.vision.model import VisionAudience, VisionTelling
from moderation.activities.vision.telling import AUDIENCES, audiences_of, telling_of
from moderation.domain.blank import trimmed
from moderation.domain.change import Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, untranslated
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit
from moderation.features.people.unnamed import refuse_a_person

ADD = QT_TRANSLATE_NOOP("VisionEdit", "Add audience")
EDIT = QT_TRANSLATE_NOOP("VisionEdit", "Edit audience")
MOVE = QT_TRANSLATE_NOOP("VisionEdit", "Move audience")
REMOVE = QT_TRANSLATE_NOOP("VisionEdit", "Remove audience")
TASK = QT_TRANSLATE_NOOP("VisionEdit", "Make a task of the message")
TELL = QT_TRANSLATE_NOOP("VisionEdit", "Set how the vision is told")

TASK_WORDS = QT_TRANSLATE_NOOP("VisionEdit", "Tell {audience}: {message}")
TASK_BY = QT_TRANSLATE_NOOP("VisionEdit", "Tell {audience} ({by}): {message}")
NO_MESSAGE_YET = QT_TRANSLATE_NOOP(
    "VisionEdit", "There is no message for this audience yet. Write it first."
)
TASK_THERE = QT_TRANSLATE_NOOP("VisionEdit", "This message is a task already.")


def add_audience(state: State, block_id: Id, name: str) -> Step:
    """A new audience, last of all.

    Raises:
        UserFacingError: There are no words in it, or a person would be named.
    """
    words = trimmed(name)
    if not words:
        raise UserFacingError(NO_WORDS)
    refuse_a_person(state, words)
    return Step(ADD, added(_fresh(state, block_id, words, 0)))


def add_usual(state: State, block_id: Id) -> Step:
    """The audiences that most visions are told to, as far as they are not there."""
    text = Catalogue.load(state.workshop.language).text
    known = {audience.name.casefold() for audience in audiences_of(state, block_id)}
    names = [text(name) for name in AUDIENCES]
    fresh = [name for name in names if name.casefold() not in known]
    made = [_fresh(state, block_id, name, place) for place, name in enumerate(fresh)]
    return Step(ADD, added(*made))


def _fresh(state: State, block_id: Id, name: str, place: int) -> VisionAudience:
    mates = audiences_of(state, block_id)
    return VisionAudience(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)) + place,
        block_id=block_id,
        name=name,
    )


def edit_audience(state: State, audience_id: Id, **values: Any) -> Step:
    """Another name, message, speaker, day or channel, or whether it may be told in public.

    Raises:
        UserFacingError: The name would be empty, or audience or speaker would be a person.
    """
    refuse_a_person(state, *(values[part] for part in ("name", "speaker") if part in values))
    if "name" in values:
        values["name"] = trimmed(values["name"])
        if not values["name"]:
            raise UserFacingError(NO_WORDS)
    changes = replaced(state.get(VisionAudience, audience_id), **values)
    key = f"vision audience {audience_id} {' '.join(sorted(values))}"
    return Step(EDIT, changes, merge_key=key)


def next_weight(state: State, audience_id: Id, gain_id: Id) -> Step:
    """What a gain counts for an audience: from not, to most, to too, to not again.

    One gain counts most; another one that did counts too from then on.
    """
    audience = state.get(VisionAudience, audience_id)
    also = [each for each in audience.also_ids if each != gain_id]
    if audience.most_id == gain_id:
        return Step(EDIT, replaced(audience, most_id=None, also_ids=(*also, gain_id)))
    if gain_id in audience.also_ids:
        return Step(EDIT, replaced(audience, also_ids=tuple(also)))
    if audience.most_id is not None:
        also.append(audience.most_id)
    return Step(EDIT, replaced(audience, most_id=gain_id, also_ids=tuple(also)))


def move_audience(state: State, audience_id: Id, offset: int) -> Step:
    """An audience some places up (negative) or down."""
    audience = state.get(VisionAudience, audience_id)
    return Step(MOVE, shifted(audiences_of(state, audience.block_id), audience, offset))


def remove_audience(state: State, audience_id: Id) -> Step:
    """An audience goes with its message; a task that was made of it stays."""
    return Step(REMOVE, removal(state, state.get(VisionAudience, audience_id)))


def make_task(state: State, audience_id: Id, now: datetime) -> Step:
    """A message becomes a task: with who tells it as owner, and its day.

    Raises:
        UserFacingError: There is no message, or it is a task already.
    """
    audience = state.get(VisionAudience, audience_id)
    if not trimmed(audience.message):
        raise UserFacingError(NO_MESSAGE_YET)
    if state.find(Entry, audience.task_id) is not None:
        raise UserFacingError(TASK_THERE)
    owner = next((u for u in state.of(Unit) if audience.speaker in (u.name, u.label)), None)
    # Who is no unit of this workshop cannot own a task: then the words say who tells it.
    how = [audience.channel, "" if owner is not None else audience.speaker]
    by = ", ".join(part for part in how if part)
    words = (TASK_BY if by else TASK_WORDS).with_values(
        audience=untranslated(audience.name),
        by=untranslated(by),
        message=untranslated(" ".join(audience.message.split())),
    )
    step = capture.add_entry(
        state,
        EntryKind.TASK,
        Catalogue.load(state.workshop.language).text(words),
        now=now,
        block_id=audience.block_id,
        unit_id=None if owner is None else owner.id,
        due=audience.day,
    )
    task = step.changes[0].entity
    return Step(TASK, (*added(task), *replaced(audience, task_id=task.id)))


def set_telling(state: State, block_id: Id, **values: Any) -> Step:
    """How many months before an election to stay neutral."""
    known = telling_of(state, block_id)
    if known is not None:
        return Step(TELL, replaced(known, **values), merge_key=f"vision telling {block_id}")
    fresh = VisionTelling(id=new_id(), workshop_id=state.workshop.id, block_id=block_id)
    return Step(TELL, added(replace(fresh, **values)))
