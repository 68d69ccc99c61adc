# SPDX-License-Identifier: EUPL-1.2
"""Changes after a round: what was heard, whether to go on, and what each side says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from moderation.activities.vision.edits import NO_WORDS
from moderation.activities.vision.model import (
    Consent,
    VisionAnswer,
    VisionConsent,
    VisionDraft,
    VisionRound,
    VisionStatement,
    answers_of,
    consents_of,
    last_round,
    version_of,
)
from moderation.activities.vision.versions import decision_on, statements_of
from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.unnamed import refuse_a_person

CONSENT = QT_TRANSLATE_NOOP("VisionEdit", "Consent of a side")
NOTE_ANSWER = QT_TRANSLATE_NOOP("VisionEdit", "Note what a side says")
HEAR = QT_TRANSLATE_NOOP("VisionEdit", "Note what was heard")
UNHEAR = QT_TRANSLATE_NOOP("VisionEdit", "Remove what was heard")
DECIDE = QT_TRANSLATE_NOOP("VisionEdit", "Decide whether to go on")

NO_ROUND = QT_TRANSLATE_NOOP("VisionEdit", "No vote on the drafts was closed yet.")
ZERO_NOT_AGREED = QT_TRANSLATE_NOOP(
    "VisionEdit", "The zero option is no vision: no side agrees to it here."
)


def note_answer(state: State, draft_id: Id, side: Side, answer: Consent | None, who: str) -> Step:
    """What a side is heard to say to the version that stands now, kept until ``say`` applies it.

    What says no more than what is applied already is not kept.
    """
    draft = state.get(VisionDraft, draft_id)
    version = version_of(state, draft)
    noted = answers_of(state, draft, version).get(side)
    said = dict(zip(Side, consents_of(state, draft, version), strict=True))[side]
    words = "" if answer is None else trimmed(who)
    if (answer, words) == ((None, "") if said is None else (said.consent, said.who)):
        changes = removed(noted) if noted is not None else ()
    elif noted is not None:
        changes = replaced(noted, consent=answer, who=words)
    else:
        fresh = VisionAnswer(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=float(len(state.of(VisionAnswer))),
            draft_id=draft_id,
            side=side,
            version=version,
            consent=answer,
            who=words,
        )
        changes = added(fresh)
    return Step(NOTE_ANSWER, changes, merge_key=f"vision_answer {draft_id} {version}")


def say(
    state: State,
    draft_id: Id,
    answers: Mapping[Side, tuple[Consent | None, str]],
    now: datetime,
) -> Step:
    """What sides say to the version that stands now, in one step.

    Args:
        state: The workshop.
        draft_id: The draft.
        answers: What each side says, and which unit or function says it for the side. ``None``
            makes it open again.
        now: The moment. An answer that stays as it was keeps its own.

    What was noted of these sides until then goes.

    Raises:
        UserFacingError: The draft is the zero option, or a person would be named.
    """
    draft = state.get(VisionDraft, draft_id)
    if draft.zero:
        raise UserFacingError(ZERO_NOT_AGREED)
    refuse_a_person(state, *(who for _answer, who in answers.values()))
    version = version_of(state, draft)
    said = dict(zip(Side, consents_of(state, draft, version), strict=True))
    noted = answers_of(state, draft, version)
    block = state.workshop.current_block_id or draft.block_id
    changes: list[Change] = []
    for place, (side, (answer, who)) in enumerate(answers.items()):
        known = said[side]
        changes += removed(noted[side]) if side in noted else ()
        if answer is None:
            changes += removed(known) if known is not None else ()
        elif known is None:
            fresh = VisionConsent(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=float(len(state.of(VisionConsent)) + place),
                draft_id=draft_id,
                side=side,
                version=version,
                consent=answer,
                who=trimmed(who),
                said_in_id=block,
                said_at=now,
            )
            changes += added(fresh)
        elif known.consent is answer:
            changes += replaced(known, who=trimmed(who))
        else:
            changes += replaced(
                known, consent=answer, who=trimmed(who), said_in_id=block, said_at=now
            )
    return Step(CONSENT, tuple(changes))


def hear(state: State, block_id: Id, words: str, side: Side | None) -> Step:
    """Note what a side said to high values of the last round.

    Raises:
        UserFacingError: There are no words, or there was no round.
    """
    said, number = trimmed(words), last_round(state, block_id)
    if not said:
        raise UserFacingError(NO_WORDS)
    if not number:
        raise UserFacingError(NO_ROUND)
    mates = statements_of(state, block_id)
    fresh = VisionStatement(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        block_id=block_id,
        text=said,
        side=side,
        number=number,
    )
    return Step(HEAR, added(fresh))


def edit_statement(state: State, statement_id: Id, **values: Any) -> Step:
    """Other words for what was heard.

    Raises:
        UserFacingError: The words would be empty.
    """
    values["text"] = trimmed(values["text"])
    if not values["text"]:
        raise UserFacingError(NO_WORDS)
    return Step(HEAR, replaced(state.get(VisionStatement, statement_id), **values))


def unhear(state: State, statement_id: Id) -> Step:
    """What was heard goes."""
    return Step(UNHEAR, removed(state.get(VisionStatement, statement_id)))


def decide(state: State, block_id: Id, *, enough: bool) -> Step:
    """The room says after the last round whether the best draft is good enough.

    Raises:
        UserFacingError: There was no round.
    """
    number = last_round(state, block_id)
    if not number:
        raise UserFacingError(NO_ROUND)
    known = decision_on(state, block_id, number)
    if known is not None:
        return Step(DECIDE, replaced(known, enough=enough))
    fresh = VisionRound(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=float(number),
        block_id=block_id,
        number=number,
        enough=enough,
    )
    return Step(DECIDE, added(fresh))
