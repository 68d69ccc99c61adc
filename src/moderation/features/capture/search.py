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


def _card(state: State, entry: Entry, _catalogue: Catalogue, _formats: Formats) -> str:
    block = state.find(Block, entry.block_id)
    return "" if block is None else block.title


def _entry(state: State, entry: Entry, catalogue: Catalogue, formats: Formats) -> str:
    kind = catalogue.text(entry.entry_kind.message)
    due = "" if entry.due is None else formats.date(entry.due)
    return ", ".join(part for part in (kind, due, _card(state, entry, catalogue, formats)) if part)


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
        fields=("text", "way"),
        icon="note",
        only=("entry_kind", tuple(kind for kind in EntryKind if kind is not EntryKind.CARD)),
        about=_entry,
        side=_side,
    ),
)
