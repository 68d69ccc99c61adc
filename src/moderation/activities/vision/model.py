# SPDX-License-Identifier: EUPL-1.2
"""Elements and drafts of the shared vision, and the gains that it promises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.capture.shown import shown_cards
from moderation.features.votes.model import (
    ResistanceCount,
    Result,
    Rewording,
    counts_of,
    ranked,
)
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.sources import VoteSource
from moderation.features.votes.subtraction import Held, people_on, plain, tell_tallies
from moderation.features.votes.verdict import least_resistance, turnout
from moderation.features.votes.wording import (
    StandingWords,
    rewordings_of,
    stand,
    then,
    versions,
)


class ElementPart(Choice):
    """What an element says of the vision, or that it is a headline of the vision's year."""

    WHAT = "what", QT_TRANSLATE_NOOP("ElementPart", "What")
    HOW = "how", QT_TRANSLATE_NOOP("ElementPart", "How")
    WHY = "why", QT_TRANSLATE_NOOP("ElementPart", "Why")
    HEADLINE = "headline", QT_TRANSLATE_NOOP("ElementPart", "Headline")


@entity("vision_reason")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionReason(Ranked):
    """A gain that the vision promises people, with the name of its icon.

    ``plain`` says in one plain sentence what people have of it.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    title: str
    icon: str = ""
    plain: str = ""


@entity("vision_element")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionElement(Ranked):
    """One thought that the vision is woven from, under the gain that it serves.

    ``source_ids`` are the cards and clusters that it was taken from; one that was typed has none.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    text: str
    part: ElementPart = ElementPart.WHAT
    reason_id: Id | None = field(default=None, metadata=refers("vision_reason"))
    source_ids: tuple[Id, ...] = field(default=(), metadata=refers())


@entity("vision_draft")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionDraft(Ranked):
    """One sentence of what the municipality will be; with its slogan, what, how and why.

    ``element_ids`` are the elements that are in it, ``merged_ids`` the drafts that it was merged
    from. ``whose`` names the side, unit or group whose words they are, where the room wants it
    kept; never a person. ``zero`` marks the zero option of the vote: everything stays as it is.
    ``adopted`` marks the draft that the room settled on.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    sentence: str
    slogan: str = ""
    what: str = ""
    how: str = ""
    why: str = ""
    whose: str = field(default="", metadata=holds(Holds.CALLED))
    element_ids: tuple[Id, ...] = field(default=(), metadata=refers("vision_element"))
    merged_ids: tuple[Id, ...] = field(default=(), metadata=refers("vision_draft"))
    zero: bool = False
    adopted: bool = False


def drafts_of(state: Lookups, block_id: Id) -> tuple[VisionDraft, ...]:
    """The drafts of a block in their order, the zero option among them."""
    return tuple(d for d in state.of(VisionDraft) if d.block_id == block_id)


def reasons_of(state: Lookups, block_id: Id) -> tuple[VisionReason, ...]:
    """The reasons of a block in their order."""
    return tuple(r for r in state.of(VisionReason) if r.block_id == block_id)


class Consent(Choice):
    """What a side says to a wording. Nothing is stored where it said nothing yet."""

    AGREED = "agreed", QT_TRANSLATE_NOOP("VisionConsent", "says yes")
    RESERVED = "reserved", QT_TRANSLATE_NOOP("VisionConsent", "with a reservation")
    REFUSED = "refused", QT_TRANSLATE_NOOP("VisionConsent", "says no")


OPEN = QT_TRANSLATE_NOOP("VisionConsent", "open")
BOTH = (Side.POLITICS, Side.ADMINISTRATION)
"""The sides whose consent makes a wording the agreed one."""
WORDING = ("sentence", "slogan")
"""The fields of a draft that a consent is about."""
NUMBER = {"schema": {"minimum": 1, "maximum": 9999}}


@entity("vision_consent")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionConsent(Ranked):
    """What a side said to one version of a draft's wording, in which block, and when.

    ``who`` names the unit or function that said it for its side.
    """

    draft_id: Id = field(metadata=refers("vision_draft"))
    side: Side
    version: int = field(default=1, metadata=NUMBER)
    consent: Consent = Consent.AGREED
    who: str = field(default="", metadata=holds(Holds.CALLED))
    said_in_id: Id | None = field(default=None, metadata=refers("agenda_block"))
    said_at: datetime | None = None


@entity("vision_answer", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionAnswer(Ranked):
    """What a side was heard to say to a version, for the moderator alone until all is applied.

    Without a ``consent`` what the side said before is open again.
    """

    draft_id: Id = field(metadata=refers("vision_draft"))
    side: Side
    version: int = field(default=1, metadata=NUMBER)
    consent: Consent | None = None
    who: str = field(default="", metadata=holds(Holds.CALLED))


@entity("vision_statement")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionStatement(Ranked):
    """What a side said to high values of a round, so that it is heard.

    It is tied to no ballot and no person: a statement must not be matched to a value.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    text: str
    side: Side | None = None
    number: int = field(default=1, metadata=NUMBER)


@entity("vision_round")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionRound(Ranked):
    """What the room decided after a round: whether the best draft is good enough."""

    block_id: Id = field(metadata=refers("agenda_block"))
    number: int = field(default=1, metadata=NUMBER)
    enough: bool


@entity("vision_audience")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionAudience(Ranked):
    """To whom the vision is told: the gain that counts most for them, others that count too.

    ``message`` is the key message in plain language, ``speaker`` the unit or side that tells it,
    on ``day`` by ``channel``. ``released`` says that it may stand in the public minutes;
    ``task_id`` is the task that was made of it.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    name: str = field(metadata=holds(Holds.INSTITUTION))
    message: str = ""
    most_id: Id | None = field(default=None, metadata=refers("vision_reason"))
    also_ids: tuple[Id, ...] = field(default=(), metadata=refers("vision_reason"))
    speaker: str = field(default="", metadata=holds(Holds.CALLED))
    day: date | None = None
    channel: str = ""
    released: bool = False
    task_id: Id | None = field(default=None, metadata=refers("entry"))


@entity("vision_telling")
@dataclass(frozen=True, slots=True, kw_only=True)
class VisionTelling(Ranked):
    """How the vision of a block is told.

    ``months`` are those before an election in which the municipality wants to stay neutral; 0 for
    none: no law fixes them, so there is no default.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    months: int = field(default=0, metadata={"schema": {"minimum": 0, "maximum": 24}})


# -- elements ------------------------------------------------------------------------------


def elements_of(
    state: Lookups, block_id: Id, part: ElementPart | None = None
) -> tuple[VisionElement, ...]:
    """The elements of a block in their order, of one part if one is named."""
    return tuple(
        element
        for element in state.of(VisionElement)
        if element.block_id == block_id and part in (None, element.part)
    )


def grouped_elements(
    state: Lookups, block_id: Id
) -> tuple[tuple[VisionReason | None, tuple[VisionElement, ...]], ...]:
    """The elements under their gains, in the order of the gains; without one last, under none."""
    reasons = reasons_of(state, block_id)
    lying: dict[Id | None, list[VisionElement]] = {reason.id: [] for reason in reasons}
    loose: list[VisionElement] = []
    for element in elements_of(state, block_id):
        lying.get(element.reason_id, loose).append(element)
    found: list[tuple[VisionReason | None, tuple[VisionElement, ...]]] = [
        (reason, tuple(lying[reason.id])) for reason in reasons
    ]
    return (*found, (None, tuple(loose))) if loose else tuple(found)


def cards_behind(state: Lookups, *elements: VisionElement) -> tuple[Entry, ...]:
    """The cards that elements came from, themselves or by their cluster; each of them once."""
    named = {source for element in elements for source in element.source_ids}
    return tuple(
        entry
        for entry in state.of(Entry)
        if entry.entry_kind is EntryKind.CARD and (entry.id in named or entry.cluster_id in named)
    )


def sides_behind(state: Lookups, *elements: VisionElement) -> tuple[Side, ...]:
    """The sides whose cards elements came from, in their fixed order; none that names a person."""
    cards = shown_cards(state, cards_behind(state, *elements))
    voices = {voice for card in cards for voice in card.voices}
    return tuple(side for side in Side if side in voices)


def elements_in(state: Lookups, draft: VisionDraft) -> tuple[VisionElement, ...]:
    """The elements that are in a draft, in the order of the elements."""
    return tuple(e for e in elements_of(state, draft.block_id) if e.id in draft.element_ids)


def gains_in(state: Lookups, draft: VisionDraft) -> tuple[VisionReason, ...]:
    """The gains that a draft's elements serve, in the order of the gains."""
    served = {element.reason_id for element in elements_in(state, draft)}
    return tuple(r for r in reasons_of(state, draft.block_id) if r.id in served)


# -- the vote ------------------------------------------------------------------------------


def last_round(state: Lookups, block_id: Id) -> int:
    """The number of the last closed round on the drafts of a block; 0 if there is none."""
    own = tuple(draft.id for draft in drafts_of(state, block_id))
    return max((count.number for count in counts_of(state, own)), default=0)


def results_of(
    state: Lookups, block_id: Id, number: int | None = None
) -> tuple[tuple[VisionDraft, Result], ...]:
    """The drafts by total resistance, lowest first; empty while there is no closed round.

    Of the round with this number, of the last one by default. Their sentences are those that were
    voted on.
    """
    number = last_round(state, block_id) if number is None else number
    drafts = {d.id: then(state, d, ("sentence",), number) for d in drafts_of(state, block_id)}
    counts = counts_of(state, tuple(drafts), number)
    if not counts:
        return ()
    return tuple((drafts[r.option_id], r) for r in ranked(tuple(drafts), counts))


def turnout_of(state: Lookups, block_id: Id, number: int | None = None) -> Message | None:
    """How many voted on the drafts of how many; nothing while there is no closed round."""
    number = last_round(state, block_id) if number is None else number
    counts = counts_of(state, tuple(draft.id for draft in drafts_of(state, block_id)), number)
    results = results_of(state, block_id, number)
    return turnout(results[0][1].ballots, len(counts[0].roll)) if results else None


def meaning_of(state: Lookups, block_id: Id, number: int | None = None) -> Message | None:
    """What the vote on the drafts means; nothing while there is no closed round."""
    found = results_of(state, block_id, number)
    first = [draft for draft, result in found if result.place == 1]
    return least_resistance([(draft.sentence, draft.zero) for draft in first]) if first else None


# -- versions and consent ------------------------------------------------------------------


def version_of(state: Lookups, draft: VisionDraft) -> int:
    """The number of the version of a draft's wording that stands now, from 1."""
    return 1 + len(new_versions(state, draft))


def new_versions(state: Lookups, draft: VisionDraft) -> tuple[Rewording, ...]:
    """The records of how a draft's wording became another version, first to last."""
    own = rewordings_of(state, draft.id)
    return tuple(each for each in own if not each.slip and each.part in WORDING)


def consents_of(
    state: Lookups, draft: VisionDraft, version: int
) -> tuple[VisionConsent | None, ...]:
    """What each side said to a version, in the order of the sides; nothing where it is open."""
    own = {
        consent.side: consent
        for consent in state.of(VisionConsent)
        if consent.draft_id == draft.id and consent.version == version
    }
    return tuple(own.get(side) for side in Side)


def answers_of(state: Lookups, draft: VisionDraft, version: int) -> dict[Side, VisionAnswer]:
    """What sides were heard to say to a version and what is not applied yet."""
    return {
        answer.side: answer
        for answer in state.of(VisionAnswer)
        if answer.draft_id == draft.id and answer.version == version
    }


def is_agreed(state: Lookups, draft: VisionDraft, version: int | None = None) -> bool:
    """Whether politics and administration both agreed to a version, the last one by default."""
    version = version_of(state, draft) if version is None else version
    yes = {c.side for c in consents_of(state, draft, version) if c and c.consent is Consent.AGREED}
    return yes.issuperset(BOTH)


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
    of_round: dict[tuple[Id, int], list[ResistanceCount]] = {}
    for count in state.of(ResistanceCount):
        if count.option_id in drafts:
            place = drafts[count.option_id].block_id, count.number
            of_round.setdefault(place, []).append(count)
    for (block_id, _number), counts in of_round.items():
        own = [count for count in counts if count.option_id == counts[0].option_id]
        yield replace(
            asked_of(state, block_id, people_on(state, block_id, counts[0].roll)),
            ballots=sum(count.ballots for count in own),
            by_side=tuple((c.side, c.ballots) for c in own if isinstance(c.side, Side)),
        )


def _stands(state: Lookups, entity: object, part: str) -> bool:
    """Whether the last round or a consent is about these words."""
    if not isinstance(entity, VisionDraft) or part not in WORDING:
        return False
    if any(consents_of(state, entity, version_of(state, entity))):
        return True
    return _voted(state, entity, part)


def _voted(state: Lookups, draft: VisionDraft, part: str) -> bool:
    """Whether the last round was about these words, and no newer version of them."""
    return part == "sentence" and versions(state, draft.id, part) < _last_round(state, draft)


def _last_round(state: Lookups, draft: VisionDraft) -> int:
    """The number of the last round on a draft; 0 if there was none."""
    return max((count.number for count in counts_of(state, (draft.id,))), default=0)


tell_tallies(_held)
stand(
    StandingWords(
        held=_stands,
        voted=_voted,
        number=_last_round,
        reasoned=lambda about: isinstance(about, VisionDraft),
    )
)

OPTIONS = VoteSource(
    QT_TRANSLATE_NOOP("VoteSource", "Drafts"),
    "vision",
    lambda state, block_id: [
        (draft.id, draft.sentence) for draft in drafts_of(state, block_id) if not draft.zero
    ],
)
