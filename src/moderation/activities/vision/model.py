# SPDX-License-Identifier: EUPL-1.2
"""Drafts of the shared vision and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.votes.model import ResistanceCount, Result, counts_of, ranked
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.sources import VoteSource
from moderation.features.votes.subtraction import Held, people_on, plain, tell_tallies
from moderation.features.votes.verdict import least_resistance, turnout
from moderation.features.votes.wording import StandingWords, stand, then, versions


@entity("vision_draft")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionDraft(Ranked):
    """One sentence of what the municipality will be; with its what, how and why.

    ``zero`` marks the zero option of the vote: everything stays as it is. ``adopted`` marks the
    draft that the room settled on.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
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

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    icon: str = ""


def drafts_of(state: Lookups, block_id: Id) -> tuple[VisionDraft, ...]:
    """The drafts of a block in their order, the zero option among them."""
    return tuple(d for d in state.of(VisionDraft) if d.block_id == block_id)


def reasons_of(state: Lookups, block_id: Id) -> tuple[VisionReason, ...]:
    """The reasons of a block in their order."""
    return tuple(r for r in state.of(VisionReason) if r.block_id == block_id)


def results_of(state: Lookups, block_id: Id) -> tuple[tuple[VisionDraft, Result], ...]:
    """The drafts by total resistance, lowest first; empty while there is no closed vote.

    Their sentences are those that were voted on.
    """
    drafts = {d.id: then(state, d, ("sentence",)) for d in drafts_of(state, block_id)}
    counts = counts_of(state, tuple(drafts))
    if not counts:
        return ()
    return tuple((drafts[r.option_id], r) for r in ranked(tuple(drafts), counts))


def turnout_of(state: Lookups, block_id: Id) -> Message | None:
    """How many voted on the drafts of how many; nothing while there is no closed vote."""
    counts = counts_of(state, tuple(draft.id for draft in drafts_of(state, block_id)))
    results = results_of(state, block_id)
    return turnout(results[0][1].ballots, len(counts[0].roll)) if results else None


def meaning_of(state: Lookups, block_id: Id) -> Message | None:
    """What the vote on the drafts means; nothing while there is no closed vote."""
    first = [draft for draft, result in results_of(state, block_id) if result.place == 1]
    return least_resistance([(draft.sentence, draft.zero) for draft in first]) if first else None


def adopted_of(state: Lookups, block_id: Id) -> VisionDraft | None:
    """The draft that the room settled on, if it has."""
    return next((draft for draft in drafts_of(state, block_id) if draft.adopted), None)


def asked_of(state: Lookups, block_id: Id, roll: frozenset[str] = frozenset()) -> Held:
    """What the vote of a block asks, to compare it with other votes."""
    drafts = [draft for draft in drafts_of(state, block_id) if not draft.zero]
    return Held(
        vote_id=block_id,
        words="",
        kind=VoteKind.RESISTANCE,
        options=frozenset(words for d in drafts for words in (d.id, plain(d.sentence))),
        roll=roll,
    )


def _held(state: Lookups) -> Iterator[Held]:
    """The votes on drafts that were closed."""
    drafts = {draft.id: draft for draft in state.of(VisionDraft)}
    of_block: dict[Id, list[ResistanceCount]] = {}
    for count in state.of(ResistanceCount):
        if count.option_id in drafts:
            of_block.setdefault(drafts[count.option_id].block_id, []).append(count)
    for block_id, counts in of_block.items():
        own = [count for count in counts if count.option_id == counts[0].option_id]
        yield replace(
            asked_of(state, block_id, people_on(state, block_id, counts[0].roll)),
            ballots=sum(count.ballots for count in own),
            by_side=tuple((c.side, c.ballots) for c in own if isinstance(c.side, Side)),
        )


def _stands(state: Lookups, entity: object, part: str) -> bool:
    """Whether the vote on the drafts is about these words."""
    if not isinstance(entity, VisionDraft) or part != "sentence":
        return False
    return bool(counts_of(state, (entity.id,))) and not versions(state, entity.id, part)


tell_tallies(_held)
stand(StandingWords(held=_stands, number=lambda _state, _draft: 1))

OPTIONS = VoteSource(
    QT_TRANSLATE_NOOP("VoteSource", "Drafts"),
    "vision",
    lambda state, block_id: [
        (draft.id, draft.sentence) for draft in drafts_of(state, block_id) if not draft.zero
    ],
)
