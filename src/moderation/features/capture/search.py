# SPDX-License-Identifier: EUPL-1.2
"""The palette finds cards, and what else was taken down."""

from __future__ import annotations

from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.capture.shown import shown_side
from moderation.features.progress.model import last_note
from moderation.features.progress.words import note_words


def _card(state: State, entry: Entry, _catalogue: Catalogue, _formats: Formats) -> str:
    block = state.find(Block, entry.block_id)
    return "" if block is None else block.title


def _entry(state: State, entry: Entry, catalogue: Catalogue, formats: Formats) -> str:
    kind = catalogue.text(entry.entry_kind.message)
    due = "" if entry.due is None else formats.date(entry.due)
    note = last_note(state, entry.id)
    far = "" if note is None else catalogue.text(note_words(note, entry.due, formats))
    parts = (kind, due, far, _card(state, entry, catalogue, formats))
    return ", ".join(part for part in parts if part)


def _side(state: State, entry: Entry) -> Side | None:
    return shown_side(state, entry.side)


SEARCHED = (
    Searched(
        kind=Entry,
        group=SearchGroup.CARDS,
        fields=("text",),
        icon="cards",
        only=("entry_kind", (EntryKind.CARD,)),
        about=_card,
        side=_side,
    ),
    Searched(
        kind=Entry,
        group=SearchGroup.RECORD,
        fields=("text", "way", "contact"),
        icon="note",
        only=("entry_kind", tuple(kind for kind in EntryKind if kind is not EntryKind.CARD)),
        about=_entry,
        side=_side,
    ),
)
