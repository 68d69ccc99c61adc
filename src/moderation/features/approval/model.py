# SPDX-License-Identifier: EUPL-1.2
"""What was confirmed in the room, what the sides said of the minutes, and what was released."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

from moderation.domain.blank import trimmed
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW, Holds, holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.standing import ChangedWords
from moderation.domain.state import Lookups
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status
from moderation.features.people.model import units_of
from moderation.features.votes.wording import StandingWords, stand

BOTH = (Side.POLITICS, Side.ADMINISTRATION)
"""The sides that release together; the others are heard, but do not release."""

NUMBER = {"schema": {"minimum": 1, "maximum": 9999}}


# ------------------------------------------------------------------------------- read back


class Verdict(Choice):
    """What the room said when something was read back."""

    CONFIRMED = "confirmed", QT_TRANSLATE_NOOP("Verdict", "confirmed")
    DISPUTED = "disputed", QT_TRANSLATE_NOOP("Verdict", "open: no agreement")


@entity("confirmation")
@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation(Ranked):
    """What the room heard and said to it: of which entity, in which words, with owner and date.

    The words are kept as they were read, so that a later change of the entity does not pass for
    confirmed. ``reason`` says what a dispute is about.
    """

    item_id: Id = field(metadata=refers())
    text: str
    owner: str = field(default="", metadata=holds(Holds.OWNER))
    due: date | None = None
    verdict: Verdict = Verdict.CONFIRMED
    reason: str = ""
    at: datetime


# ------------------------------------------------------------------------------- review


class ObjectionOutcome(Choice):
    """What became of an objection to the minutes."""

    OPEN = "open", QT_TRANSLATE_NOOP("ObjectionOutcome", "open")
    ACCEPTED = "accepted", QT_TRANSLATE_NOOP("ObjectionOutcome", "accepted")
    REJECTED = "rejected", QT_TRANSLATE_NOOP("ObjectionOutcome", "rejected")
    NOTED = "noted", QT_TRANSLATE_NOOP("ObjectionOutcome", "noted")


@entity("review", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Ranked):
    """The minutes lie with both sides; objections are taken until the end of the day ``until``.

    ``number`` is the version that this leads to, as of everything in this section.
    """

    number: int = field(default=1, metadata=NUMBER)
    begun_at: datetime
    until: date


SIGNED = QT_TRANSLATE_NOOP("UnitUse", "%n sign-off(s) of the minutes stay")
OBJECTED = QT_TRANSLATE_NOOP("UnitUse", "%n objection(s) to the minutes keep its name")


@entity("sign_off", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff(Ranked):
    """A side's release of the minutes, given by a unit or a function ("Leitung Tiefbauamt")."""

    number: int = field(default=1, metadata=NUMBER)
    side: Side
    by: str = field(metadata=holds(Holds.OWNER))
    unit_id: Id | None = field(default=None, metadata=refers("unit", hangs=SIGNED))
    at: datetime


@entity("minutes_objection")
@dataclass(frozen=True, slots=True, kw_only=True)
class Objection(Ranked):
    """What a unit objects to in the minutes.

    ``answer`` is the change that was made, or the reason why none was. ``raised_by`` is the name of
    a unit that was removed.
    """

    number: int = field(default=1, metadata=NUMBER)
    unit_id: Id | None = field(
        default=None, metadata=refers("unit", keeps="raised_by", hangs=OBJECTED)
    )
    raised_by: str = field(default="", metadata=holds(Holds.CALLED))
    text: str
    at: datetime
    outcome: ObjectionOutcome = ObjectionOutcome.OPEN
    answer: str = ""
    settled_at: datetime | None = None


# ------------------------------------------------------------------------------- released


@entity("release", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Release(Ranked):
    """The minutes were released, as the version with this number."""

    number: int = field(default=1, metadata=NUMBER)
    at: datetime


@entity("release_despite")
@dataclass(frozen=True, slots=True, kw_only=True)
class Despite(Ranked):
    """Why minutes were released although something was open.

    ``left_open`` names what was open then, as it was said to whoever decided. It quotes
    objections, and so is told where they are: not in public.
    """

    release_id: Id = field(metadata=refers("release"))
    reason: str
    left_open: tuple[str, ...]


class RedactionReason(Enum):
    """Why something in a released text was replaced after the release."""

    LAW = "law"
    PICTURES = "pictures"


DIGEST = {"schema": {"pattern": "^[0-9a-f]{64}$"}}
"""A SHA-256 in hexadecimal digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """Something was replaced; ``digest_before`` is the hash of the version until then.

    By law it was a name. Of pictures it was what stood in their files beside the pixels.
    """

    at: datetime
    digest_before: str = field(metadata=DIGEST)
    reason: RedactionReason = RedactionReason.LAW


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen(Ranked):
    """A released document as it was, in one language.

    ``content`` is the document model as canonical JSON (``minutes/frozen.py``), ``digest`` the
    SHA-256 of its UTF-8 bytes in hexadecimal digits.
    """

    release_id: Id = field(metadata=refers("release"))
    language: str = field(default="de", metadata={"schema": {"enum": LANGUAGES}})
    content: str = field(metadata=RAW)
    digest: str = field(metadata={**RAW, **DIGEST})
    redactions: tuple[Redaction, ...] = ()


@entity("frozen_minutes")
@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenMinutes(Frozen):
    """The released internal minutes."""


@entity("frozen_public", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenPublic(Frozen):
    """The released public minutes: made of ``PublicView``, so that they may be told anywhere."""


@entity("amendment", public=True, lasting=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Ranked):
    """A numbered change of released minutes: what changes, why, and by whom decided when.

    ``block_id`` is the block that it is about; where that is closed, the amendment is, too. One
    that is about no block is told in public, once a part of the workshop was closed, only if
    somebody said so: ``in_public``. With ``withdraws`` it takes the release back: the minutes are
    a draft again.
    """

    number: int = field(default=1, metadata=NUMBER)
    text: str
    reason: str
    decided_by: str = field(metadata=holds(Holds.OWNER))
    decided_on: date
    at: datetime
    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))
    in_public: bool = False
    withdraws: bool = False


F = TypeVar("F", bound=Frozen)


def _confirmed(state: Lookups, about: Any, words: str) -> Iterator[Confirmation]:
    """What the room said to exactly these words."""
    for given in state.of(Confirmation):
        if given.item_id == about.id and trimmed(given.text) == trimmed(words):
            yield given


def _stands(state: Lookups, entity: Any, part: str) -> bool:
    """Whether the room heard these words and said yes or no to them."""
    return any(_confirmed(state, entity, getattr(entity, part)))


def _follow(state: Lookups, passage: ChangedWords) -> Iterator[Confirmation]:
    """What the room said holds for the words whose slip is mended."""
    for given in _confirmed(state, passage.about, passage.before):
        yield replace(given, text=trimmed(passage.after))


stand(StandingWords(held=_stands, follow=_follow))


# ------------------------------------------------------------------------------- how it stands


class Stage(Enum):
    """How far the minutes are."""

    DRAFT = "draft"
    REVIEW = "review"
    RELEASED = "released"


def stage(state: Lookups) -> Stage:
    """How far the minutes are."""
    if state.workshop.status is Status.APPROVED:
        return Stage.RELEASED
    return Stage.DRAFT if review_of(state) is None else Stage.REVIEW


def release_of(state: Lookups) -> Release | None:
    """The release that holds, or held last."""
    return max(state.of(Release), key=lambda release: release.number, default=None)


def version(state: Lookups) -> int:
    """The number of the released version, or of the one that is being worked on."""
    last = release_of(state)
    if last is None:
        return 1
    return last.number if state.workshop.status is Status.APPROVED else last.number + 1


def review_of(state: Lookups) -> Review | None:
    """The review of this version; nothing before it began."""
    number = version(state)
    return next((review for review in state.of(Review) if review.number == number), None)


def asked_sides(state: Lookups) -> tuple[Side, ...]:
    """The sides whose release is asked: those of the two that have units here."""
    return tuple(side for side in BOTH if units_of(state, side))


def sign_off_of(state: Lookups, side: Side) -> SignOff | None:
    """A side's release of this version, if it gave one."""
    number = version(state)
    return next(
        (given for given in state.of(SignOff) if given.side is side and given.number == number),
        None,
    )


def objections_of(state: Lookups) -> tuple[Objection, ...]:
    """The objections to this version, settled or not."""
    number = version(state)
    return tuple(objection for objection in state.of(Objection) if objection.number == number)


def open_objections(state: Lookups) -> tuple[Objection, ...]:
    """The objections to this version that nobody has settled."""
    return tuple(o for o in objections_of(state) if o.outcome is ObjectionOutcome.OPEN)


def amendments_of(state: Lookups) -> tuple[Amendment, ...]:
    """All amendments by number, those of earlier versions among them."""
    return tuple(sorted(state.of(Amendment), key=lambda amendment: amendment.number))


def despite_of(state: Lookups) -> Despite | None:
    """Why the last release was given although something was open; nothing where nothing was."""
    last = release_of(state)
    return next(
        (d for d in state.of(Despite) if last is not None and d.release_id == last.id), None
    )


def frozen_of(state: Lookups, cls: type[F], language: str) -> F | None:
    """The released document in a language; nothing while nothing is released."""
    last = release_of(state)
    if last is None or state.workshop.status is not Status.APPROVED:
        return None
    wanted = (last.id, language)
    return next((f for f in state.of(cls) if (f.release_id, f.language) == wanted), None)
