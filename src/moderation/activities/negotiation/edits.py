# SPDX-License-Identifier: EUPL-1.2
"""Changes to a role negotiation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationBoard,
    NegotiationDeal,
    NegotiationPoint,
    NegotiationStage,
    Party,
    PointKind,
    PointOutcome,
    board_of,
)
from moderation.domain.blank import straightened, trimmed
from moderation.domain.change import Change, Step, added, removed, replaced, squashed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Message
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind

ADD = QT_TRANSLATE_NOOP("NegotiationEdit", "Add request")
ADD_OFFER = QT_TRANSLATE_NOOP("NegotiationEdit", "Add offer")
CORRECT = QT_TRANSLATE_NOOP("NegotiationEdit", "Correct words")
AMEND = QT_TRANSLATE_NOOP("NegotiationEdit", "Amend words")
MOVE = QT_TRANSLATE_NOOP("NegotiationEdit", "Move request")
CHANGE_KIND = QT_TRANSLATE_NOOP("NegotiationEdit", "Change kind of request")
REMOVE = QT_TRANSLATE_NOOP("NegotiationEdit", "Remove request")
MATCH = QT_TRANSLATE_NOOP("NegotiationEdit", "Match requests")
PART = QT_TRANSLATE_NOOP("NegotiationEdit", "Take out of the deal")
ACCEPT = QT_TRANSLATE_NOOP("NegotiationEdit", "Accept")
DECLINE = QT_TRANSLATE_NOOP("NegotiationEdit", "Decline")
REOPEN = QT_TRANSLATE_NOOP("NegotiationEdit", "Open again")
EDIT_COMMITMENT = QT_TRANSLATE_NOOP("NegotiationEdit", "Edit commitment")
SET_STAGE = QT_TRANSLATE_NOOP("NegotiationEdit", "Change stage")
SET_BLIND = QT_TRANSLATE_NOOP("NegotiationEdit", "Gather blind")
SET_PARTIES = QT_TRANSLATE_NOOP("NegotiationEdit", "Choose who negotiates")
SET_REVIEW = QT_TRANSLATE_NOOP("NegotiationEdit", "Set day of review")

EMPTY = QT_TRANSLATE_NOOP(
    "NegotiationEdit", "There are no words yet. Type what is needed of the other side."
)
SAID_BEFORE = QT_TRANSLATE_NOOP(
    "NegotiationEdit", "That has been said already. Type something else, or press Escape."
)
SAME_SIDE = QT_TRANSLATE_NOOP(
    "NegotiationEdit", "Both come from the same side. Match something that the other side said."
)
IS_DECLINED = QT_TRANSLATE_NOOP(
    "NegotiationEdit", "This was declined. Open it again before you match it."
)
BOTH_AGREED = QT_TRANSLATE_NOOP(
    "NegotiationEdit", "Both are part of accepted deals. Open one of them again first."
)
NOT_YET = QT_TRANSLATE_NOOP(
    "NegotiationEdit", "Both lists are still closed. Show them together before you negotiate."
)
SAME_UNIT = QT_TRANSLATE_NOOP(
    "NegotiationEdit", "A unit cannot negotiate with itself. Choose another one."
)
COMMITMENT = QT_TRANSLATE_NOOP("NegotiationEdit", "{kind}: {text}")

# ------------------------------------------------------------------------------------ points


def add_point(state: State, block_id: Id, party: Party, kind: PointKind, text: str) -> Step:
    """One more request or offer, last of its list.

    Raises:
        UserFacingError: There are no words, or the same was said already.
    """
    words = straightened(text)
    if not words:
        raise UserFacingError(EMPTY)
    points = Negotiation.of(state, block_id).points
    if any(
        p.party is party and p.point_kind is kind and p.text.casefold() == words.casefold()
        for p in points
    ):
        raise UserFacingError(SAID_BEFORE)
    point = NegotiationPoint(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(points, len(points)),
        block_id=block_id,
        party=party,
        point_kind=kind,
        text=words,
    )
    return Step(ADD_OFFER if kind is PointKind.OFFER else ADD, added(point))


def amend(state: State, point_id: Id, text: str) -> Step:
    """Other words for a point. Once both lists are open, the words before are kept.

    Words of a commitment that nobody has changed follow.

    Raises:
        UserFacingError: There are no words.
    """
    point = state.get(NegotiationPoint, point_id)
    words = straightened(text)
    if not words:
        raise UserFacingError(EMPTY)
    if words == point.text:
        return Step(AMEND, ())
    negotiation = Negotiation.of(state, point.block_id)
    if negotiation.stage is NegotiationStage.GATHER:
        return Step(CORRECT, replaced(point, text=words))
    after = replace(point, text=words, earlier=(*point.earlier, point.text))
    changes: tuple[Change, ...] = (Change(point, after),)
    deal = state.find(NegotiationDeal, point.deal_id)
    task = None if deal is None else state.find(Entry, deal.task_id(point.giver))
    if deal is not None and task is not None:
        given = negotiation.gives(deal, point.giver)
        new = tuple(after if p.id == point.id else p for p in given)
        if task.text == promised(state, given):
            changes += replaced(task, text=promised(state, new))
    return Step(AMEND, changes)


def set_kind(state: State, point_id: Id, kind: PointKind) -> Step:
    """A point becomes another kind of request, or an offer."""
    return Step(CHANGE_KIND, replaced(state.get(NegotiationPoint, point_id), point_kind=kind))


def move_point(state: State, point_id: Id, offset: int) -> Step:
    """A point some places up (negative) or down in its list."""
    point = state.get(NegotiationPoint, point_id)
    mates = Negotiation.of(state, point.block_id).said_by(point.party, point.point_kind)
    return Step(MOVE, shifted(mates, point, offset))


def remove_point(state: State, point_id: Id) -> Step:
    """A point, taken back; what was promised for it alone goes with it."""
    parting = part(state, point_id)
    after = state.apply(parting)
    gone = Step(REMOVE, removal(after, after.get(NegotiationPoint, point_id)))
    return Step(REMOVE, squashed([parting, gone]).changes)


# ------------------------------------------------------------------------------------ deals


def match(state: State, one_id: Id, other_id: Id) -> Step:
    """Two points of the two sides become one deal: an answer, or something in return.

    Raises:
        UserFacingError: They are of the same side, one was declined, or the lists are closed.
    """
    one, other = (state.get(NegotiationPoint, own) for own in (one_id, other_id))
    negotiation = Negotiation.of(state, one.block_id)
    if negotiation.hidden:
        raise UserFacingError(NOT_YET)
    if one.party is other.party:
        raise UserFacingError(SAME_SIDE)
    if PointOutcome.DECLINED in {one.outcome, other.outcome}:
        raise UserFacingError(IS_DECLINED)
    if one.deal_id is not None and one.deal_id == other.deal_id:
        return Step(MATCH, ())
    # What was promised already stays where it is.
    agreed = {deal.id for deal in negotiation.deals if negotiation.accepted(deal)}
    if {one.deal_id, other.deal_id} <= agreed:
        raise UserFacingError(BOTH_AGREED)
    keeper, joiner = (other, one) if other.deal_id in agreed else (one, other)
    if keeper.deal_id is None and joiner.deal_id is not None:
        keeper, joiner = joiner, keeper
    changes: tuple[Change, ...] = ()
    deal_id = keeper.deal_id
    if deal_id is None:
        deal = _new_deal(state, negotiation, keeper.block_id)
        deal_id = deal.id
        changes += added(deal) + replaced(keeper, deal_id=deal_id)
    emptied = joiner.deal_id
    if emptied is None:
        joining: tuple[NegotiationPoint, ...] = (joiner,)
    else:
        joining = (joiner, *negotiation.together(joiner))
    for point in joining:
        # What joins an accepted deal still has to be agreed to.
        changes += replaced(point, deal_id=deal_id)
    if emptied is not None:
        changes += removed(state.get(NegotiationDeal, emptied))
    return Step(MATCH, changes)


def part(state: State, point_id: Id) -> Step:
    """A point leaves its deal and is open again; a deal without points is gone.

    A promise that nothing stands for any more goes with it.
    """
    point = state.get(NegotiationPoint, point_id)
    deal = state.find(NegotiationDeal, point.deal_id)
    if deal is None:
        return Step(PART, replaced(point, outcome=PointOutcome.OPEN))
    negotiation = Negotiation.of(state, point.block_id)
    changes = replaced(point, deal_id=None, outcome=PointOutcome.OPEN)
    left = [p for p in negotiation.in_deal(deal) if p.id != point_id]
    tasks = [
        negotiation.tasks.get(deal.task_id(party) or Id(""))
        for party in Party
        if not any(p.giver is party for p in left)
    ]
    step = Step(PART, changes)
    after = state.apply(step)
    gone: list[Any] = [task for task in tasks if task is not None]
    if not left:
        gone.append(after.get(NegotiationDeal, deal.id))
    if not gone:
        return step
    return Step(PART, squashed([step, Step(PART, removal(after, *gone))]).changes)


def accept(state: State, point_id: Id, now: datetime) -> Step:
    """Both agree to a point and to everything matched with it: each giver's promise is a task.

    Raises:
        UserFacingError: The lists are still closed.
    """
    point = state.get(NegotiationPoint, point_id)
    negotiation = Negotiation.of(state, point.block_id)
    if negotiation.hidden:
        raise UserFacingError(NOT_YET)
    steps: list[Step] = []
    deal = state.find(NegotiationDeal, point.deal_id)
    if deal is None:
        deal = _new_deal(state, negotiation, point.block_id)
        steps.append(Step(ACCEPT, added(deal) + replaced(point, deal_id=deal.id)))
        state = state.apply(steps[-1])
    negotiation = Negotiation.of(state, point.block_id)
    agreed: tuple[Change, ...] = ()
    for each in negotiation.in_deal(deal):
        agreed += replaced(each, outcome=PointOutcome.ACCEPTED, reason="")
    after = deal
    for party in Party:
        given = negotiation.gives(deal, party)
        if not given or deal.task_id(party) is not None:
            continue
        who = negotiation.who[party]
        step = capture.add_entry(
            state,
            EntryKind.TASK,
            promised(state, given),
            now=now,
            block_id=point.block_id,
            side=who.side,
            unit_id=who.unit_id,
            due=negotiation.review,
        )
        steps.append(step)
        state = state.apply(step)
        task_id = step.changes[0].entity.id
        first = party is Party.FIRST
        after = replace(after, **{"first_task_id" if first else "second_task_id": task_id})
    if after != deal:
        agreed += (Change(deal, after),)
    return Step(ACCEPT, squashed([*steps, Step(ACCEPT, agreed)]).changes)


def decline(state: State, point_id: Id, reason: str) -> Step:
    """A point is not agreed to, and why."""
    parting = part(state, point_id)
    after = state.apply(parting)
    point = after.get(NegotiationPoint, point_id)
    said = Step(DECLINE, replaced(point, outcome=PointOutcome.DECLINED, reason=trimmed(reason)))
    return Step(DECLINE, squashed([parting, said]).changes)


def reopen(state: State, point_id: Id) -> Step:
    """What was agreed or declined is open again; promises made for it are taken back."""
    point = state.get(NegotiationPoint, point_id)
    deal = state.find(NegotiationDeal, point.deal_id)
    if deal is None:
        return Step(REOPEN, replaced(point, outcome=PointOutcome.OPEN, reason=""))
    negotiation = Negotiation.of(state, point.block_id)
    changes: tuple[Change, ...] = ()
    for each in negotiation.in_deal(deal):
        changes += replaced(each, outcome=PointOutcome.OPEN, reason="")
    tasks = [commitment.task for commitment in negotiation.commitments(deal)]
    step = Step(REOPEN, changes)
    if not tasks:
        return step
    after = state.apply(step)
    return Step(REOPEN, squashed([step, Step(REOPEN, removal(after, *tasks))]).changes)


def edit_commitment(state: State, task_id: Id, **values: Any) -> Step:
    """Other words, another owner or another day of review for a promise."""
    key = f"commitment {task_id} {' '.join(sorted(values))}"
    return Step(EDIT_COMMITMENT, replaced(state.get(Entry, task_id), **values), merge_key=key)


def promised(state: State, points: tuple[NegotiationPoint, ...]) -> str:
    """The words of a promise until somebody words it: what was offered, else what was asked."""
    catalogue = Catalogue.load(state.workshop.language)
    offered = [p.text for p in points if p.point_kind is PointKind.OFFER]
    asked = [
        catalogue.text(COMMITMENT.with_values(kind=p.point_kind.message, text=p.text))
        for p in points
        if p.point_kind is not PointKind.OFFER
    ]
    return "; ".join(offered or asked)


def _new_deal(state: State, negotiation: Negotiation, block_id: Id) -> NegotiationDeal:
    deals = negotiation.deals
    return NegotiationDeal(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(deals, len(deals)),
        block_id=block_id,
    )


# ------------------------------------------------------------------------------------ the board


def set_stage(state: State, block_id: Id, stage: NegotiationStage) -> Step:
    """The room goes on to a stage, or back to one."""
    return _set(state, block_id, SET_STAGE, stage=stage)


def set_blind(state: State, block_id: Id, *, blind: bool) -> Step:
    """Whether each side's list is hidden from the other while both are gathered."""
    return _set(state, block_id, SET_BLIND, blind=blind)


def set_parties(state: State, block_id: Id, first: Id | None, second: Id | None) -> Step:
    """Which units negotiate; without them it is politics and administration.

    Raises:
        UserFacingError: It is the same unit twice.
    """
    if first is not None and first == second:
        raise UserFacingError(SAME_UNIT)
    return _set(state, block_id, SET_PARTIES, first_unit_id=first, second_unit_id=second)


def set_review(state: State, block_id: Id, day: date | None) -> Step:
    """The day on which promises are reviewed; those with another day of their own keep it."""
    negotiation = Negotiation.of(state, block_id)
    changes = _set(state, block_id, SET_REVIEW, review=day).changes
    for commitment in negotiation.commitments():
        if commitment.task.due in {None, negotiation.review}:
            changes += replaced(commitment.task, due=day)
    return Step(SET_REVIEW, changes)


def _set(state: State, block_id: Id, label: Message, **values: Any) -> Step:
    board = board_of(state, block_id)
    if board is not None:
        return Step(label, replaced(board, **values))
    fresh = NegotiationBoard(id=new_id(), workshop_id=state.workshop.id, block_id=block_id)
    board = replace(fresh, **values)
    return Step(label, () if board == fresh else added(board))
