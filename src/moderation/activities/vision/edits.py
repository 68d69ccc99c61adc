# SPDX-License-Identifier: EUPL-1.2
"""Changes to drafts and gains of the shared vision."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from moderation.activities.vision.model import (
    VisionDraft,
    VisionReason,
    asked_of,
    drafts_of,
    last_round,
    reasons_of,
    results_of,
)
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted, rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.people.presence import electors_in_room
from moderation.features.people.unnamed import refuse_a_person
from moderation.features.votes import edits as votes
from moderation.features.votes.subtraction import judged, mark_of
from moderation.features.votes.tally import Tally

ADD_DRAFT = QT_TRANSLATE_NOOP("VisionEdit", "Add draft")
EDIT_DRAFT = QT_TRANSLATE_NOOP("VisionEdit", "Edit draft")
MOVE_DRAFT = QT_TRANSLATE_NOOP("VisionEdit", "Move draft")
REMOVE_DRAFT = QT_TRANSLATE_NOOP("VisionEdit", "Remove draft")
ADOPT = QT_TRANSLATE_NOOP("VisionEdit", "Adopt this vision")
LET_GO = QT_TRANSLATE_NOOP("VisionEdit", "Withdraw the vision")
ADD_REASON = QT_TRANSLATE_NOOP("VisionEdit", "Add gain")
EDIT_REASON = QT_TRANSLATE_NOOP("VisionEdit", "Edit gain")
MOVE_REASON = QT_TRANSLATE_NOOP("VisionEdit", "Move gain")
REMOVE_REASON = QT_TRANSLATE_NOOP("VisionEdit", "Remove gain")

ZERO_SENTENCE = QT_TRANSLATE_NOOP("VisionEdit", "Everything stays as it is.")
NO_WORDS = QT_TRANSLATE_NOOP("VisionEdit", "There are no words yet. Type a few, then press Enter.")
ZERO_STAYS = QT_TRANSLATE_NOOP(
    "VisionEdit",
    "The zero option belongs to every vote: it shows whether a draft is better than no change. "
    "It cannot be removed.",
)
ZERO_NOT_ADOPTED = QT_TRANSLATE_NOOP(
    "VisionEdit",
    "The zero option is no vision. If it has the least resistance, no draft carries yet: "
    "work on the drafts and vote again.",
)


NOT_BELOW_ZERO = QT_TRANSLATE_NOOP(
    "VisionEdit",
    "This draft has no less resistance than the zero option and carries not yet. Hear the high "
    "values, propose another version, and ask again.",
)


def carries(state: State, draft: VisionDraft) -> bool:
    """Whether a draft has less resistance than the zero option, as far as both were voted on."""
    totals = {own.id: result.total for own, result in results_of(state, draft.block_id)}
    zero = [totals[d.id] for d in drafts_of(state, draft.block_id) if d.zero and d.id in totals]
    return draft.id not in totals or not zero or totals[draft.id] < zero[0]


def _zero(state: State, block_id: Id) -> tuple[Change, ...]:
    """The change that adds the zero option where it is missing."""
    drafts = drafts_of(state, block_id)
    if any(draft.zero for draft in drafts):
        return ()
    words = Catalogue.load(state.workshop.language).text(ZERO_SENTENCE)
    zero = VisionDraft(
        id=new_id(),
        workshop_id=state.workshop.id,
        # Far behind: drafts that are written later stand before it.
        rank=rank_at(drafts, len(drafts)) + 1_000.0,
        block_id=block_id,
        sentence=words,
        zero=True,
    )
    return added(zero)


def add_draft(state: State, block_id: Id, sentence: str, **values: Any) -> Step:
    """A new draft, last before the zero option, which comes with the first draft.

    Args:
        state: The workshop.
        block_id: The block of the vision.
        sentence: The sentence.
        values: Further fields of the draft, such as its elements.

    Raises:
        UserFacingError: There are no words in it.
    """
    words = trimmed(sentence)
    if not words:
        raise UserFacingError(NO_WORDS)
    proposals = [draft for draft in drafts_of(state, block_id) if not draft.zero]
    zero = next((draft for draft in drafts_of(state, block_id) if draft.zero), None)
    ordered = (
        [*proposals, zero]
        if zero and (not proposals or zero.rank > proposals[-1].rank)
        else proposals
    )
    draft = VisionDraft(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=0.0,
        block_id=block_id,
        sentence=words,
        **values,
    )
    return Step(ADD_DRAFT, inserted(ordered, len(proposals), draft) + _zero(state, block_id))


def edit_draft(state: State, draft_id: Id, **values: Any) -> Step:
    """Other words for a draft: sentence, slogan, what, how, why, or whose words they are.

    Raises:
        UserFacingError: The sentence would be empty, or a person would be named.
    """
    if "sentence" in values:
        values["sentence"] = trimmed(values["sentence"])
        if not values["sentence"]:
            raise UserFacingError(NO_WORDS)
    refuse_a_person(state, values.get("whose", ""))
    changes = replaced(state.get(VisionDraft, draft_id), **values)
    key = f"vision draft {draft_id} {' '.join(sorted(values))}"
    return Step(EDIT_DRAFT, changes, merge_key=key)


def move_draft(state: State, draft_id: Id, offset: int) -> Step:
    """A draft some places up (negative) or down."""
    draft = state.get(VisionDraft, draft_id)
    drafts = drafts_of(state, draft.block_id)
    return Step(MOVE_DRAFT, shifted(drafts, draft, offset))


def remove_draft(state: State, draft_id: Id) -> Step:
    """A draft goes, with what was counted for it.

    Raises:
        UserFacingError: It is the zero option.
    """
    draft = state.get(VisionDraft, draft_id)
    if draft.zero:
        raise UserFacingError(ZERO_STAYS)
    return Step(REMOVE_DRAFT, removal(state, draft))


def adopt(state: State, draft_id: Id) -> Step:
    """The room settles on this draft, and on no other.

    Raises:
        UserFacingError: It is the zero option, or has no less resistance than that.
    """
    draft = state.get(VisionDraft, draft_id)
    if draft.zero:
        raise UserFacingError(ZERO_NOT_ADOPTED)
    if not carries(state, draft):
        raise UserFacingError(NOT_BELOW_ZERO)
    changes: list[Change] = []
    for mate in drafts_of(state, draft.block_id):
        changes += replaced(mate, adopted=mate.id == draft_id)
    return Step(ADOPT, tuple(changes))


def let_go(state: State, draft_id: Id) -> Step:
    """The draft is a draft again."""
    return Step(LET_GO, replaced(state.get(VisionDraft, draft_id), adopted=False))


def close_vote(state: State, block_id: Id, tally: Tally) -> Step:
    """Store the tally over all drafts and the zero option as the next round, which stays as it is.

    Raises:
        UserFacingError: The counts contradict each other, there are none, or an earlier round on
            these drafts would with this one tell how single people voted.
    """
    options = [draft.id for draft in drafts_of(state, block_id)]
    people = [person for person, _side in tally.electorate or electors_in_room(state)]
    asked = asked_of(state, block_id, frozenset(people))
    sides = tuple((side, most) for side in Side if (most := tally.most(options, side)))
    asked = replace(
        asked,
        ballots=sum(most for _side, most in sides),
        by_side=sides if tally.may_show_sides(options) else (),
    )
    roll = [mark_of(block_id, person) for person in people]
    # First what is wrong with the counts themselves.
    number = last_round(state, block_id) + 1
    close = partial(votes.close_vote, state, options, tally, roll=roll, number=number)
    step = close()
    if judged(state, asked).by_side != asked.by_side:
        return close(by_side=False)
    return step


def add_reason(
    state: State, block_id: Id, title: str, icon: str = "", plain_words: str = ""
) -> Step:
    """A new gain, last of all; ``plain_words`` say in a sentence what people have of it.

    Raises:
        UserFacingError: There are no words in it.
    """
    words = trimmed(title)
    if not words:
        raise UserFacingError(NO_WORDS)
    reasons = reasons_of(state, block_id)
    reason = VisionReason(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(reasons, len(reasons)),
        block_id=block_id,
        title=words,
        icon=icon,
        plain=trimmed(plain_words),
    )
    return Step(ADD_REASON, added(reason))


def edit_reason(state: State, reason_id: Id, **values: Any) -> Step:
    """Another title, icon or plain sentence for a gain.

    Raises:
        UserFacingError: The title would be empty.
    """
    if "title" in values:
        values["title"] = trimmed(values["title"])
        if not values["title"]:
            raise UserFacingError(NO_WORDS)
    changes = replaced(state.get(VisionReason, reason_id), **values)
    key = f"vision reason {reason_id} {' '.join(sorted(values))}"
    return Step(EDIT_REASON, changes, merge_key=key)


def move_reason(state: State, reason_id: Id, offset: int) -> Step:
    """A gain some places up (negative) or down."""
    reason = state.get(VisionReason, reason_id)
    reasons = reasons_of(state, reason.block_id)
    return Step(MOVE_REASON, shifted(reasons, reason, offset))


def remove_reason(state: State, reason_id: Id) -> Step:
    """A gain goes; its elements stay and lie under none."""
    return Step(REMOVE_REASON, removal(state, state.get(VisionReason, reason_id)))
