# SPDX-License-Identifier: EUPL-1.2
"""Changes to the elements that the shared vision is woven from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from moderation.activities.vision.edits import NO_WORDS, add_draft
from moderation.activities.vision.gains import Gain
from moderation.activities.vision.model import (
    ElementPart,
    VisionDraft,
    VisionElement,
    VisionReason,
    elements_of,
    reasons_of,
)
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import moved, rank_at
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.capture.model import Entry

ADD = QT_TRANSLATE_NOOP("VisionEdit", "Add element")
TAKE = QT_TRANSLATE_NOOP("VisionEdit", "Take card as element")
EDIT = QT_TRANSLATE_NOOP("VisionEdit", "Edit element")
MOVE = QT_TRANSLATE_NOOP("VisionEdit", "Move element")
REMOVE = QT_TRANSLATE_NOOP("VisionEdit", "Remove element")
PUT_IN = QT_TRANSLATE_NOOP("VisionEdit", "Put element into draft")
TAKE_OUT = QT_TRANSLATE_NOOP("VisionEdit", "Take element out of draft")
TAKE_GAINS = QT_TRANSLATE_NOOP("VisionEdit", "Take over gains")

TAKEN = QT_TRANSLATE_NOOP("VisionEdit", "This card is an element already: “{text}”.")
NO_TITLE = QT_TRANSLATE_NOOP("VisionEdit", "This cluster has no title yet. Name it first.")
ZERO_HAS_NONE = QT_TRANSLATE_NOOP(
    "VisionEdit", "The zero option has no elements: it means that nothing changes."
)


def add_element(
    state: State,
    block_id: Id,
    words: str,
    part: ElementPart = ElementPart.WHAT,
    reason_id: Id | None = None,
    source_ids: Sequence[Id] = (),
) -> Step:
    """A new element, last of all.

    Raises:
        UserFacingError: There are no words in it.
    """
    said = trimmed(words)
    if not said:
        raise UserFacingError(NO_WORDS)
    elements = elements_of(state, block_id)
    element = VisionElement(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(elements, len(elements)),
        block_id=block_id,
        text=said,
        part=part,
        reason_id=reason_id,
        source_ids=tuple(source_ids),
    )
    return Step(ADD, added(element))


def take(
    state: State,
    block_id: Id,
    source_id: Id,
    part: ElementPart,
    reason_id: Id | None = None,
) -> Step:
    """A card or a cluster becomes an element in its words, and stays linked to it.

    Raises:
        UserFacingError: It is one already, or it has no words.
    """
    known = next((e for e in elements_of(state, block_id) if source_id in e.source_ids), None)
    if known is not None:
        raise UserFacingError(TAKEN.with_values(text=known.text))
    source = state.any_of(source_id)
    # A cluster belongs to another activity: what it is called is all that is asked of it.
    words = source.text if isinstance(source, Entry) else getattr(source, "title", "")
    if not trimmed(words):
        raise UserFacingError(NO_TITLE)
    step = add_element(state, block_id, words, part, reason_id, (source_id,))
    return Step(TAKE, step.changes)


def edit_element(state: State, element_id: Id, **values: Any) -> Step:
    """Other words, another part or another gain for an element.

    Raises:
        UserFacingError: The words would be empty.
    """
    if "text" in values:
        values["text"] = trimmed(values["text"])
        if not values["text"]:
            raise UserFacingError(NO_WORDS)
    changes = replaced(state.get(VisionElement, element_id), **values)
    key = f"vision element {element_id} {' '.join(sorted(values))}"
    return Step(EDIT, changes, merge_key=key)


def move_element(state: State, element_id: Id, offset: int) -> Step:
    """An element one place up (-1) or down (1): past its neighbour, or under the next gain."""
    element = state.get(VisionElement, element_id)
    order: list[Id | None] = [*(r.id for r in reasons_of(state, element.block_id)), None]
    gain = element.reason_id if element.reason_id in order else None
    every = elements_of(state, element.block_id)

    def under(reason_id: Id | None) -> list[VisionElement]:
        known = {each for each in order if each is not None}
        return [e for e in every if (e.reason_id if e.reason_id in known else None) == reason_id]

    mates = under(gain)
    at = [mate.id for mate in mates].index(element.id)
    if 0 <= at + offset < len(mates):
        beside = mates[at + offset]
        place = [e.id for e in every if e.id != element.id].index(beside.id) + (offset > 0)
        return Step(MOVE, moved(every, element, place))
    place = order.index(gain) + offset
    if not 0 <= place < len(order):
        return Step(MOVE, ())
    return Step(MOVE, replaced(element, reason_id=order[place]))


def remove_element(state: State, element_id: Id) -> Step:
    """An element goes, also out of the drafts; the cards that it came from stay."""
    return Step(REMOVE, removal(state, state.get(VisionElement, element_id)))


def toggle_element(state: State, draft_id: Id, element_id: Id) -> Step:
    """An element comes into a draft, or leaves it.

    Raises:
        UserFacingError: The draft is the zero option.
    """
    draft = state.get(VisionDraft, draft_id)
    if draft.zero:
        raise UserFacingError(ZERO_HAS_NONE)
    if element_id in draft.element_ids:
        left = tuple(each for each in draft.element_ids if each != element_id)
        return Step(TAKE_OUT, replaced(draft, element_ids=left))
    return Step(PUT_IN, replaced(draft, element_ids=(*draft.element_ids, element_id)))


MERGE = QT_TRANSLATE_NOOP("VisionEdit", "Merge drafts")
SAME_DRAFT = QT_TRANSLATE_NOOP(
    "VisionEdit", "A draft cannot be merged with itself. Choose two drafts."
)
ZERO_NOT_MERGED = QT_TRANSLATE_NOOP(
    "VisionEdit", "The zero option stays as it is and is merged with no draft."
)


def merge(state: State, one_id: Id, two_id: Id, sentence: str, **values: str) -> Step:
    """A new draft out of two, which stay: with the elements of both.

    Args:
        state: The workshop.
        one_id: The one draft.
        two_id: The other one.
        sentence: The sentence that was woven from theirs.
        values: Slogan, what, how and why, and whose words they are.

    Raises:
        UserFacingError: It is one draft, the zero option is among them, or there are no words.
    """
    if one_id == two_id:
        raise UserFacingError(SAME_DRAFT)
    one, two = state.get(VisionDraft, one_id), state.get(VisionDraft, two_id)
    if one.zero or two.zero:
        raise UserFacingError(ZERO_NOT_MERGED)
    elements = dict.fromkeys((*one.element_ids, *two.element_ids))
    step = add_draft(
        state,
        one.block_id,
        sentence,
        element_ids=tuple(elements),
        merged_ids=(one_id, two_id),
        **{name: trimmed(words) for name, words in values.items()},
    )
    return Step(MERGE, step.changes)


def take_gains(state: State, block_id: Id, gains: Sequence[Gain]) -> Step:
    """The gains of a set, behind those that are there; one with a known title is not doubled."""
    known = {reason.title.casefold() for reason in reasons_of(state, block_id)}
    last = rank_at(reasons_of(state, block_id), len(reasons_of(state, block_id)))
    changes: list[Change] = []
    for gain in gains:
        if gain.title.casefold() in known:
            continue
        known.add(gain.title.casefold())
        fresh = VisionReason(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=last + len(changes),
            block_id=block_id,
            title=trimmed(gain.title),
            icon=gain.icon,
            plain=trimmed(gain.plain),
        )
        changes += added(fresh)
    return Step(TAKE_GAINS, tuple(changes))
