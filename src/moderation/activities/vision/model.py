# SPDX-License-Identifier: EUPL-1.2
"""Drafts of the shared vision and what speaks for it."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.domain.entity import Ranked, entity
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.votes.model import Result, counts_of, ranked
from moderation.features.votes.sources import Source, offer_options


@entity("vision_draft")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionDraft(Ranked):
    """One sentence of what the municipality will be; with its what, how and why.

    ``zero`` marks the zero option of the vote: everything stays as it is. ``adopted`` marks the
    draft that the room settled on.
    """

    block_id: Id
    sentence: str
    what: str = ""
    how: str = ""
    why: str = ""
    zero: bool = False
    adopted: bool = False


@entity("vision_reason")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionReason(Ranked):
    """A gain that the vision promises people, with the name of its icon."""

    block_id: Id
    title: str
    icon: str = ""


def drafts_of(state: Lookups, block_id: Id) -> tuple[VisionDraft, ...]:
    """The drafts of a block in their order, the zero option among them."""
    return tuple(d for d in state.of(VisionDraft) if d.block_id == block_id)


def reasons_of(state: Lookups, block_id: Id) -> tuple[VisionReason, ...]:
    """The reasons of a block in their order."""
    return tuple(r for r in state.of(VisionReason) if r.block_id == block_id)


def results_of(state: Lookups, block_id: Id) -> tuple[tuple[VisionDraft, Result], ...]:
    """The drafts by total resistance, lowest first; empty while there is no closed vote."""
    drafts = {draft.id: draft for draft in drafts_of(state, block_id)}
    counts = counts_of(state, tuple(drafts))
    if not counts:
        return ()
    return tuple((drafts[r.option_id], r) for r in ranked(tuple(drafts), counts))


def adopted_of(state: Lookups, block_id: Id) -> VisionDraft | None:
    """The draft that the room settled on, if it has."""
    return next((draft for draft in drafts_of(state, block_id) if draft.adopted), None)


offer_options(
    Source(
        QT_TRANSLATE_NOOP("VoteSource", "Drafts"),
        "vision",
        lambda state, block_id: [
            (draft.id, draft.sentence) for draft in drafts_of(state, block_id) if not draft.zero
        ],
    )
)
