# SPDX-License-Identifier: EUPL-1.2
"""Reading back, the review by both sides, and what changes after the release."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar

from moderation.domain.blank import trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.workshop import Status
from moderation.features.approval.commitments import ReadBackItem
from moderation.features.approval.model import (
    Amendment,
    Confirmation,
    Despite,
    Frozen,
    Objection,
    ObjectionOutcome,
    Release,
    Review,
    SignOff,
    Verdict,
    amendments_of,
    asked_sides,
    open_objections,
    release_of,
    review_of,
    sign_off_of,
    version,
)
from moderation.features.people.model import Unit

F = TypeVar("F", bound=Frozen)

CONFIRM = QT_TRANSLATE_NOOP("ApprovalEdit", "Confirm what was read")
DISPUTE = QT_TRANSLATE_NOOP("ApprovalEdit", "Note that there is no agreement")
UNSAY = QT_TRANSLATE_NOOP("ApprovalEdit", "Take the confirmation back")
BEGIN = QT_TRANSLATE_NOOP("ApprovalEdit", "Give minutes for review")
DEADLINE = QT_TRANSLATE_NOOP("ApprovalEdit", "Set deadline for objections")
SIGN_OFF = QT_TRANSLATE_NOOP("ApprovalEdit", "Note a side's release")
TAKE_OFF = QT_TRANSLATE_NOOP("ApprovalEdit", "Take a side's release back")
OBJECT = QT_TRANSLATE_NOOP("ApprovalEdit", "Record objection")
SETTLE = QT_TRANSLATE_NOOP("ApprovalEdit", "Settle objection")
FORGET = QT_TRANSLATE_NOOP("ApprovalEdit", "Remove objection")
RELEASE = QT_TRANSLATE_NOOP("ApprovalEdit", "Release minutes")
AMEND = QT_TRANSLATE_NOOP("ApprovalEdit", "Write amendment")
WITHDRAW = QT_TRANSLATE_NOOP("ApprovalEdit", "Take release back")

NO_REASON = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "Say in a few words what is still open about it; it goes into the minutes."
)
NOT_CLOSED = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "The workshop is not closed yet. Close it first, then the minutes can go out."
)
NOT_IN_REVIEW = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "The minutes are not in review yet. Give them for review first."
)
IS_RELEASED = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "The minutes are released already. Later changes are written as an amendment."
)
NOT_RELEASED = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "The minutes are not released yet: change them directly."
)
PAST = QT_TRANSLATE_NOOP("ApprovalEdit", "The deadline is over already. Choose a later day.")
NOBODY = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "Say which function releases for this side, for example “Head of Works”."
)
NO_WORDS = QT_TRANSLATE_NOOP("ApprovalEdit", "Write down what the objection is about.")
NO_CHANGE = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "Say what was changed in the minutes because of the objection."
)
NO_GROUND = QT_TRANSLATE_NOOP("ApprovalEdit", "Say why the objection is rejected.")
STILL_OPEN = QT_TRANSLATE_NOOP(
    "ApprovalEdit",
    "Not everything is settled. Settle it, or say why the minutes are released all the same.",
)
INCOMPLETE = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "An amendment needs what changes, why, and who decided it. Fill in all three."
)
INCOMPLETE_WITHDRAWAL = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "Say why the release is taken back, and who decided it."
)
TAKEN_BACK = QT_TRANSLATE_NOOP(
    "ApprovalEdit", "The release of version {number} is taken back. The minutes are a draft again."
)

OPEN_SIDE = QT_TRANSLATE_NOOP("ApprovalOpen", "{side} has not released")
OPEN_OBJECTION = QT_TRANSLATE_NOOP("ApprovalOpen", "Objection of {unit} is open: {text}")
OPEN_OBJECTION_OF_NOBODY = QT_TRANSLATE_NOOP("ApprovalOpen", "Objection is open: {text}")
OPEN_DEADLINE = QT_TRANSLATE_NOOP("ApprovalOpen", "Objections are taken until {date}")


# ------------------------------------------------------------------------------- read back


def _say(
    state: State, commitment: ReadBackItem, verdict: Verdict, reason: str, now: datetime
) -> tuple[Change, ...]:
    said = next((c for c in state.of(Confirmation) if c.item_id == commitment.id), None)
    values: dict[str, Any] = {
        "text": commitment.text,
        "owner": commitment.owner,
        "due": commitment.due,
        "verdict": verdict,
        "reason": reason,
        "at": now,
    }
    if said is not None:
        return replaced(said, **values)
    mates = state.of(Confirmation)
    fresh = Confirmation(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        item_id=commitment.id,
        **values,
    )
    return added(fresh)


def confirm(state: State, commitment: ReadBackItem, now: datetime) -> Step:
    """The room heard it and said yes, in exactly these words."""
    return Step(CONFIRM, _say(state, commitment, Verdict.CONFIRMED, "", now))


def dispute(state: State, commitment: ReadBackItem, reason: str, now: datetime) -> Step:
    """The room heard it and does not agree.

    Raises:
        UserFacingError: It is not said why.
    """
    words = trimmed(reason)
    if not words:
        raise UserFacingError(NO_REASON)
    return Step(DISPUTE, _say(state, commitment, Verdict.DISPUTED, words, now))


def unsay(state: State, item_id: Id) -> Step:
    """As if it had not been read yet."""
    said = [c for c in state.of(Confirmation) if c.item_id == item_id]
    return Step(UNSAY, removed(*said))


# ------------------------------------------------------------------------------- review


def begin_review(state: State, until: date, now: datetime) -> Step:
    """The minutes go to both sides; objections are taken until a day. Again: another day.

    Raises:
        UserFacingError: The workshop is not closed, or released, or the day is over.
    """
    _refuse_unless_closed(state)
    if until < local_day(now):
        raise UserFacingError(PAST)
    review = review_of(state)
    if review is not None:
        return Step(DEADLINE, replaced(review, until=until))
    fresh = Review(
        id=new_id(),
        workshop_id=state.workshop.id,
        number=version(state),
        begun_at=now,
        until=until,
    )
    return Step(BEGIN, added(fresh))


def _refuse_unless_closed(state: State) -> None:
    status = state.workshop.status
    if status is Status.APPROVED:
        raise UserFacingError(IS_RELEASED)
    if status is not Status.CLOSED:
        raise UserFacingError(NOT_CLOSED)


def _refuse_unless_in_review(state: State) -> None:
    _refuse_unless_closed(state)
    if review_of(state) is None:
        raise UserFacingError(NOT_IN_REVIEW)


def sign_off(state: State, side: Side, by: str, now: datetime, unit_id: Id | None = None) -> Step:
    """A side releases the minutes, by one of its units or functions; given anew it replaces.

    Raises:
        UserFacingError: Nobody is named, or the minutes are not in review.
    """
    _refuse_unless_in_review(state)
    words = trimmed(by)
    if not words:
        raise UserFacingError(NOBODY)
    given = sign_off_of(state, side)
    if given is not None:
        return Step(SIGN_OFF, replaced(given, by=words, unit_id=unit_id, at=now))
    fresh = SignOff(
        id=new_id(),
        workshop_id=state.workshop.id,
        number=version(state),
        side=side,
        by=words,
        unit_id=unit_id,
        at=now,
    )
    return Step(SIGN_OFF, added(fresh))


def take_sign_off_back(state: State, side: Side) -> Step:
    """A side's release does not hold any more."""
    given = sign_off_of(state, side)
    return Step(TAKE_OFF, () if given is None else removed(given))


def raise_objection(state: State, unit_id: Id | None, text: str, now: datetime) -> Step:
    """A unit objects to something in the minutes.

    Raises:
        UserFacingError: There are no words, or the minutes are not in review.
    """
    _refuse_unless_in_review(state)
    words = trimmed(text)
    if not words:
        raise UserFacingError(NO_WORDS)
    mates = state.of(Objection)
    fresh = Objection(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        number=version(state),
        unit_id=unit_id,
        text=words,
        at=now,
    )
    return Step(OBJECT, added(fresh))


def settle_objection(
    state: State, objection_id: Id, outcome: ObjectionOutcome, answer: str, now: datetime
) -> Step:
    """What became of an objection: accepted with the change, rejected with a reason, or noted.

    Raises:
        UserFacingError: It is not said what was changed, or why not.
    """
    words = trimmed(answer)
    if outcome is ObjectionOutcome.ACCEPTED and not words:
        raise UserFacingError(NO_CHANGE)
    if outcome is ObjectionOutcome.REJECTED and not words:
        raise UserFacingError(NO_GROUND)
    settled = None if outcome is ObjectionOutcome.OPEN else now
    objection = state.get(Objection, objection_id)
    changes = replaced(objection, outcome=outcome, answer=words, settled_at=settled)
    return Step(SETTLE, changes)


def remove_objection(state: State, objection_id: Id) -> Step:
    """An objection that was recorded by mistake."""
    return Step(FORGET, removed(state.get(Objection, objection_id)))


def still_open(state: State, today: date, write: Any) -> tuple[Message, ...]:
    """What speaks against releasing now: each thing in a sentence.

    ``write`` are the formats of the language that the sentences are for.
    """
    found = [
        OPEN_SIDE.with_values(side=side.message)
        for side in asked_sides(state)
        if sign_off_of(state, side) is None
    ]
    for objection in open_objections(state):
        unit = state.find(Unit, objection.unit_id)
        name = objection.raised_by if unit is None else unit.label
        found.append(
            OPEN_OBJECTION.with_values(unit=name, text=objection.text)
            if name
            else OPEN_OBJECTION_OF_NOBODY.with_values(text=objection.text)
        )
    review = review_of(state)
    if review is not None and today <= review.until:
        found.append(OPEN_DEADLINE.with_values(date=write.date(review.until)))
    return tuple(found)


# ------------------------------------------------------------------------------- released


def release(state: State, now: datetime, despite: str = "", left_open: Sequence[str] = ()) -> Step:
    """The workshop becomes approved; ``releasing.py`` adds the documents, which it knows.

    Args:
        state: The closed workshop in review.
        now: The moment of the release.
        despite: Why it is released although something is open.
        left_open: What is open, in the words of ``still_open``.

    Raises:
        UserFacingError: It is not in review, or something is open and it is not said why.
    """
    _refuse_unless_in_review(state)
    words = trimmed(despite)
    if left_open and not words:
        raise UserFacingError(STILL_OPEN)
    number, workshop_id = version(state), state.workshop.id
    fresh = Release(id=new_id(), workshop_id=workshop_id, rank=float(number), number=number, at=now)
    changes = replaced(state.workshop, status=Status.APPROVED) + added(fresh)
    if left_open:
        changes += added(
            Despite(
                id=new_id(),
                workshop_id=workshop_id,
                rank=float(number),
                release_id=fresh.id,
                reason=words,
                left_open=tuple(left_open),
            )
        )
    return Step(RELEASE, changes)


def freeze(state: State, cls: type[F], language: str, content: str, digest: str) -> F:
    """One document of the release that ``state`` holds."""
    last = release_of(state)
    if last is None:
        raise ValueError("nothing is released")
    return cls(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=last.rank,
        release_id=last.id,
        language=language,
        content=content,
        digest=digest,
    )


def amend(
    state: State,
    text: str,
    reason: str,
    decided_by: str,
    decided_on: date,
    now: datetime,
    block_id: Id | None = None,
    *,
    in_public: bool = False,
) -> Step:
    """The next numbered amendment; about a closed block, it stays as closed as the block.

    About no block, it is told in public once a part was closed only if it is said to be
    ``in_public``.

    Raises:
        UserFacingError: Something of it is missing, or nothing is released.
    """
    if state.workshop.status is not Status.APPROVED:
        raise UserFacingError(NOT_RELEASED)
    words, ground, decider = trimmed(text), trimmed(reason), trimmed(decided_by)
    if not (words and ground and decider):
        raise UserFacingError(INCOMPLETE)
    amendment = _amendment(state, words, ground, decider, decided_on, now)
    return Step(AMEND, added(replace(amendment, block_id=block_id, in_public=in_public)))


def withdraw(
    state: State,
    text: str,
    reason: str,
    decided_by: str,
    decided_on: date,
    now: datetime,
    *,
    in_public: bool = False,
) -> Step:
    """Take the release back, by an amendment; the workshop is closed, and can be worked on.

    ``text`` is how the amendment says it (``TAKEN_BACK`` in the language of the minutes);
    ``in_public`` as in ``amend``.

    Raises:
        UserFacingError: Something of it is missing, or nothing is released.
    """
    if state.workshop.status is not Status.APPROVED:
        raise UserFacingError(NOT_RELEASED)
    ground, decider = trimmed(reason), trimmed(decided_by)
    if not (ground and decider):
        raise UserFacingError(INCOMPLETE_WITHDRAWAL)
    amendment = _amendment(state, text, ground, decider, decided_on, now, withdraws=True)
    changes = added(replace(amendment, in_public=in_public))
    changes += replaced(state.workshop, status=Status.CLOSED)
    return Step(WITHDRAW, changes)


def _amendment(
    state: State,
    text: str,
    reason: str,
    decided_by: str,
    decided_on: date,
    now: datetime,
    *,
    withdraws: bool = False,
) -> Amendment:
    earlier = amendments_of(state)
    return Amendment(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=float(len(earlier) + 1),
        number=max((a.number for a in earlier), default=0) + 1,
        text=text,
        reason=reason,
        decided_by=decided_by,
        decided_on=decided_on,
        at=now,
        withdraws=withdraws,
    )
