# SPDX-License-Identifier: EUPL-1.2
"""How an entry stands in a list: its words, whose they are, what is settled and what is missing."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from moderation.domain.closed import closed_ids
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind, is_done, is_ticked, owner_of
from moderation.features.capture.parking import ParkingFate, fate, fate_in_words
from moderation.features.capture.shown import shown_side
from moderation.features.progress.model import last_note
from moderation.features.progress.words import note_words
from moderation.gui.texts import formats, text
from moderation.gui.widgets.entry_rows import EntryLook

translate = QCoreApplication.translate

KINDS = (
    EntryKind.DECISION,
    EntryKind.TASK,
    EntryKind.CONFLICT,
    EntryKind.PARKING,
    EntryKind.CARD,
)
"""The kinds in the order in which a reader of the minutes asks for them."""

DOABLE = frozenset({EntryKind.TASK, EntryKind.CONFLICT, EntryKind.PARKING})
"""What can be done, settled or taken up."""


def plural(kind: EntryKind) -> str:
    """The kind as the name of a list."""
    return {
        EntryKind.CARD: translate("EntriesPage", "Cards"),
        EntryKind.PARKING: translate("EntriesPage", "Parking lot"),
        EntryKind.DECISION: translate("EntriesPage", "Agreements"),
        EntryKind.TASK: translate("EntriesPage", "Tasks"),
        EntryKind.CONFLICT: translate("EntriesPage", "Conflicts"),
    }[kind]


def done_words(kind: EntryKind) -> str:
    """What ticking an entry off says about it."""
    return {
        EntryKind.TASK: translate("EntriesPage", "done"),
        EntryKind.CONFLICT: translate("EntriesPage", "settled"),
        EntryKind.PARKING: translate("EntriesPage", "taken up"),
    }.get(kind, "")


def missing(state: State, entry: Entry) -> str:
    """What an open entry still needs."""
    if is_done(state, entry) or entry.left_open:
        return ""
    if entry.entry_kind is EntryKind.TASK:
        if entry.unit_id is None and entry.due is None:
            return translate("EntriesPage", "Owner and date missing")
        if entry.unit_id is None:
            return translate("EntriesPage", "Owner missing")
        if entry.due is None:
            return translate("EntriesPage", "Date missing")
    if entry.entry_kind is EntryKind.CONFLICT and not entry.way:
        return translate("EntriesPage", "No way agreed yet")
    return ""


@lru_cache(maxsize=2)
def closed_in(state: State) -> frozenset[Id]:
    """What is closed, found once for all rows of a list."""
    return closed_ids(state.public_tables())


def look_of(state: State, entry: Entry, *, labelled: bool, placed: bool) -> EntryLook:
    """What stands in the row; ``labelled`` with its kind, ``placed`` with the block it is from."""
    owner = owner_of(state, entry)
    parts = [text(owner)] if owner is not None else []
    if entry.entry_kind is EntryKind.PARKING:
        settled = fate(entry) is not ParkingFate.STILL_OPEN
        parts = [text(fate_in_words(state, entry))] if settled else []
    if entry.entry_kind is EntryKind.TASK:
        last = last_note(state, entry.id)
        if last is not None:
            parts.append(text(note_words(last, entry.due, formats())))
    if entry.due is not None:
        day = formats().date(entry.due)
        parts.append(translate("EntriesPage", "by {date}").format(date=day))
    if entry.way:
        parts.append(entry.way)
    if entry.id in closed_in(state):
        parts.append(translate("EntriesPage", "closed session"))
    block = state.find(Block, entry.block_id) if placed else None
    if block is not None:
        parts.append(block.title)
    doable = entry.entry_kind in DOABLE
    return EntryLook(
        text=entry.text,
        side=shown_side(state, entry.side),
        label=text(entry.entry_kind.message) if labelled else "",
        details="  ·  ".join(parts),
        missing=missing(state, entry),
        done=is_ticked(state, entry) if doable else None,
    )


def spoken(state: State, entry: Entry) -> str:
    """The entry as a screen reader says it."""
    look = look_of(state, entry, labelled=True, placed=False)
    parts = [look.label, look.text]
    if look.side is not None:
        parts.append(text(look.side.message))
    parts += [part for part in (look.details, look.missing) if part]
    # What became of a task or an item of the parking lot stands among the details.
    if is_ticked(state, entry) and entry.entry_kind not in {EntryKind.PARKING, EntryKind.TASK}:
        parts.append(done_words(entry.entry_kind))
    return ", ".join(parts)
