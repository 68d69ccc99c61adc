# SPDX-License-Identifier: EUPL-1.2
"""Changes to what was taken down."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import current_block
from moderation.features.capture.model import (
    CapturedPicture,
    Entry,
    EntryKind,
    PrivateNote,
    SpokeCount,
    entries_of,
)
from moderation.features.progress.edits import settle

ADD = {
    EntryKind.CARD: QT_TRANSLATE_NOOP("CaptureEdit", "Add card"),
    EntryKind.PARKING: QT_TRANSLATE_NOOP("CaptureEdit", "Add to the parking lot"),
    EntryKind.DECISION: QT_TRANSLATE_NOOP("CaptureEdit", "Add agreement"),
    EntryKind.TASK: QT_TRANSLATE_NOOP("CaptureEdit", "Add task"),
    EntryKind.CONFLICT: QT_TRANSLATE_NOOP("CaptureEdit", "Add conflict"),
}
EDIT = QT_TRANSLATE_NOOP("CaptureEdit", "Edit entry")
MOVE = QT_TRANSLATE_NOOP("CaptureEdit", "Move entry")
CHANGE_KIND = QT_TRANSLATE_NOOP("CaptureEdit", "Make it {kind}")
REMOVE = QT_TRANSLATE_NOOP("CaptureEdit", "Remove entry")
ADD_PICTURE = QT_TRANSLATE_NOOP("CaptureEdit", "Add picture")
DESCRIBE_PICTURE = QT_TRANSLATE_NOOP("CaptureEdit", "Describe picture")
REMOVE_PICTURE = QT_TRANSLATE_NOOP("CaptureEdit", "Remove picture")
COUNT_TURN = QT_TRANSLATE_NOOP("CaptureEdit", "Count a turn")
NOTE = QT_TRANSLATE_NOOP("CaptureEdit", "Private note")
EMPTY = QT_TRANSLATE_NOOP("CaptureEdit", "There is nothing to file yet. Type a few words first.")
NO_SIDE = QT_TRANSLATE_NOOP("CaptureEdit", "Only a card has a side. Make it a card first.")


def add_entry(
    state: State,
    kind: EntryKind,
    text: str,
    *,
    now: datetime,
    block_id: Id | None = None,
    side: Side | None = None,
    **values: Any,
) -> Step:
    """Take down one thought; of a kind that has no side the side is let go.

    Raises:
        UserFacingError: There are no words in it.
    """
    words = trimmed(text)
    if not words:
        raise UserFacingError(EMPTY)
    mates = entries_of(state, kind)
    entry = Entry(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        entry_kind=kind,
        text=words,
        block_id=block_id,
        side=side if kind.has_side else None,
        created_at=now,
        **values,
    )
    return Step(ADD[kind], added(entry))


def refile_entry(state: State, entry: Entry) -> Step:
    """Take down once more what did not reach the disk; what it named may be gone by now."""
    names = ("block_id", "unit_id", "cluster_id", "taken_up_id")
    gone: dict[str, Any] = {
        name: None for name in names if state.any_of(getattr(entry, name)) is None
    }
    return Step(ADD[entry.entry_kind], added(replace(entry, **gone)))


def edit_entry(state: State, entry_id: Id, **values: Any) -> Step:
    """Other values for an entry: text, side, owner, date, way.

    Raises:
        UserFacingError: It is no card, and gets a side.
    """
    if values.get("side") is not None and not state.get(Entry, entry_id).entry_kind.has_side:
        raise UserFacingError(NO_SIDE)
    key = f"entry {entry_id} {' '.join(sorted(values))}"
    if "unit_id" in values:
        # Who owns it now takes the place of a unit that was removed.
        values["owner"] = ""
    return Step(EDIT, replaced(state.get(Entry, entry_id), **values), merge_key=key)


def tick(state: State, entry_id: Id, *, done: bool, now: datetime) -> Step:
    """A task is achieved today, a conflict settled, a parking lot item taken up; or not yet.

    An item that is ticked off while a block runs was taken up in this block.
    """
    entry = state.get(Entry, entry_id)
    if entry.entry_kind is EntryKind.TASK:
        return settle(state, entry_id, done=done, now=now)
    values: dict[str, Any] = {"done": done}
    if entry.entry_kind is EntryKind.PARKING:
        block = current_block(state)
        here = block is not None and block.running
        values["taken_up_id"] = block.id if done and block is not None and here else None
    return Step(EDIT, replaced(entry, **values))


def change_kind(state: State, entry_id: Id, kind: EntryKind) -> Step:
    """A card becomes a task, a parking lot item an agreement ...; it leaves its cluster.

    What has no side keeps none.
    """
    entry = state.get(Entry, entry_id)
    mates = entries_of(state, kind)
    values: dict[str, Any] = {"entry_kind": kind, "cluster_id": None, "taken_up_id": None}
    if kind is EntryKind.TASK:
        values["done"] = False
    if not kind.has_side:
        values["side"] = None
    if kind is not entry.entry_kind:
        values["rank"] = rank_at(mates, len(mates))
    return Step(CHANGE_KIND.with_values(kind=kind.message), replaced(entry, **values))


def move_entry(state: State, entry_id: Id, offset: int) -> Step:
    """An entry some places up (negative) or down among its kind."""
    entry = state.get(Entry, entry_id)
    mates = entries_of(state, entry.entry_kind)
    return Step(MOVE, shifted(mates, entry, offset))


def remove_entry(state: State, entry_id: Id) -> Step:
    """An entry, taken back."""
    return Step(REMOVE, removal(state, state.get(Entry, entry_id)))


def add_picture(
    state: State,
    name: str,
    media_type: str,
    data: str,
    *,
    block_id: Id | None = None,
    alt: str = "",
) -> Step:
    """A picture that can be shown to the room; ``data`` is base64."""
    mates = state.of(CapturedPicture)
    picture = CapturedPicture(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        name=name,
        media_type=media_type,
        data=data,
        alt=alt,
        block_id=block_id,
    )
    return Step(ADD_PICTURE, added(picture))


def describe_picture(state: State, picture_id: Id, alt: str) -> Step:
    """What is on a picture, in words."""
    picture = state.get(CapturedPicture, picture_id)
    return Step(DESCRIBE_PICTURE, replaced(picture, alt=trimmed(alt)))


def remove_picture(state: State, picture_id: Id) -> Step:
    """A picture, out of the workshop."""
    return Step(REMOVE_PICTURE, removal(state, state.get(CapturedPicture, picture_id)))


def count_turn(state: State, side: Side, by: int = 1) -> Step:
    """A side has spoken once more; for the moderator alone."""
    found = next((count for count in state.of(SpokeCount) if count.side is side), None)
    if found is None:
        count = SpokeCount(id=new_id(), workshop_id=state.workshop.id, side=side, count=max(0, by))
        return Step(COUNT_TURN, added(count))
    return Step(COUNT_TURN, replaced(found, count=max(0, found.count + by)))


def write_note(state: State, block_id: Id | None, text: str) -> Step:
    """The private note of a block (or of the workshop); emptied, it is gone."""
    found = next((n for n in state.of(PrivateNote) if n.block_id == block_id), None)
    key = f"note {block_id}"
    if found is None:
        if blank(text):
            return Step(NOTE, ())
        note = PrivateNote(id=new_id(), workshop_id=state.workshop.id, block_id=block_id, text=text)
        return Step(NOTE, added(note), merge_key=key)
    changes = removed(found) if blank(text) else replaced(found, text=text)
    return Step(NOTE, changes, merge_key=key)
