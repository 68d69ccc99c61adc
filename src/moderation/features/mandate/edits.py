# SPDX-License-Identifier: EUPL-1.2
"""Changes to the frame, the mandate and the talks before the workshop."""

from __future__ import annotations

from typing import Any

from moderation.domain.change import Change, Step, added, replaced, squashed
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.methods import Method
from moderation.features.agenda.model import Block
from moderation.features.agenda.taking_over import add_method
from moderation.features.mandate.model import (
    EventFrame,
    Mandate,
    PreTalk,
    ProposalAnswer,
    frame_of,
    mandate_of,
    talk_with,
)
from moderation.features.mandate.proposals import AgendaProposal, answer_to

EDIT_FRAME = QT_TRANSLATE_NOOP("MandateEdit", "Change the frame")
EDIT_MANDATE = QT_TRANSLATE_NOOP("MandateEdit", "Edit the mandate")
TAKE = QT_TRANSLATE_NOOP("MandateEdit", "Take a proposal into the agenda")
LEAVE = QT_TRANSLATE_NOOP("MandateEdit", "Leave a proposal")
REOPEN = QT_TRANSLATE_NOOP("MandateEdit", "Open a proposal again")
EDIT_TALK = QT_TRANSLATE_NOOP("MandateEdit", "Edit a pre-talk")


def edit_frame(state: State, **values: Any) -> Step:
    """Other values for what everybody is told about the format."""
    return _edit_only(state, EDIT_FRAME, EventFrame, frame_of(state), values)


def edit_mandate(state: State, **values: Any) -> Step:
    """Other values for what was settled with the client."""
    return _edit_only(state, EDIT_MANDATE, Mandate, mandate_of(state), values)


def _edit_only(state: State, label: Message, kind: Any, now: Any, values: dict[str, Any]) -> Step:
    """Other values for the one entity of a kind, which is added with the first of them."""
    key = f"{kind.kind} {' '.join(sorted(values))}"
    changes = replaced(now, **values)
    if changes and not state.of(kind):
        # An edit without a change makes no step, because undo would have nothing to show.
        changes = added(kind(id=new_id(), workshop_id=state.workshop.id, **values))
    return Step(label, changes, merge_key=key)


def edit_talk(state: State, unit_id: Id, **values: Any) -> Step:
    """Other values for the talk with a unit, which is added with the first of them."""
    talk = talk_with(state, unit_id)
    key = f"pre-talk {unit_id} {' '.join(sorted(values))}"
    if talk is not None:
        return Step(EDIT_TALK, replaced(talk, **values), merge_key=key)
    talks = state.of(PreTalk)
    empty = PreTalk(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(talks, len(talks)),
        unit_id=unit_id,
    )
    changes = replaced(empty, **values)
    return Step(EDIT_TALK, added(changes[0].after) if changes else (), merge_key=key)


def take_proposal(
    state: State, proposal: AgendaProposal, method: Method, after: Id | None = None
) -> Step:
    """A proposal as a block that is led by its method, after another one or at the end."""
    made = add_method(state, method, after)
    block = next(c.after for c in made.changes if isinstance(c.after, Block))
    answered = _answer(state.apply(made), proposal, taken=True, block_id=block.id)
    return Step(TAKE, squashed((made, Step(TAKE, answered))).changes)


def leave_proposal(state: State, proposal: AgendaProposal) -> Step:
    """A proposal is not followed."""
    return Step(LEAVE, _answer(state, proposal, taken=False, block_id=None))


def reopen_proposal(state: State, proposal: AgendaProposal) -> Step:
    """A proposal that was left is open again."""
    answer = answer_to(state, proposal)
    return Step(REOPEN, () if answer is None else (Change(answer, None),))


def _answer(state: State, proposal: AgendaProposal, **values: Any) -> tuple[Change, ...]:
    answer = answer_to(state, proposal)
    if answer is not None:
        return replaced(answer, **values)
    rule, method = proposal.key
    fresh = ProposalAnswer(
        id=new_id(), workshop_id=state.workshop.id, rule=rule, method=method, **values
    )
    return added(fresh)
