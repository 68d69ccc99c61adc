# SPDX-License-Identifier: EUPL-1.2
"""Role negotiation: what two sides need of each other, what they offer, and the deals they make.

A commitment is kept as a task of the workshop, with its owner and the day on which it is reviewed;
a deal only names it. So it stands in every list that tasks stand in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from moderation.domain.change import Change
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.standing import ChangedWords
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.domain.views import told_by_side
from moderation.features.capture.agreements import Mutual, Promise
from moderation.features.capture.model import Entry, is_done
from moderation.features.people.model import Unit
from moderation.features.people.uses import Use
from moderation.features.votes.sources import VoteSource
from moderation.features.votes.wording import StandingWords, stand


class NegotiationStage(Choice):
    """The four stages of a role negotiation, in their order."""

    GATHER = "gather", QT_TRANSLATE_NOOP("NegotiationStage", "Gather")
    SHOW = "show", QT_TRANSLATE_NOOP("NegotiationStage", "Show")
    NEGOTIATE = "negotiate", QT_TRANSLATE_NOOP("NegotiationStage", "Negotiate")
    AGREE = "agree", QT_TRANSLATE_NOOP("NegotiationStage", "Agree")


class Party(Enum):
    """One of the two who negotiate."""

    FIRST = "first"
    SECOND = "second"

    @property
    def other(self) -> Party:
        """The one across the table."""
        return Party.SECOND if self is Party.FIRST else Party.FIRST


class PointKind(Choice):
    """What somebody says: needs more, needs less, wants to keep, or offers by themselves."""

    MORE = "more", QT_TRANSLATE_NOOP("PointKind", "More")
    LESS = "less", QT_TRANSLATE_NOOP("PointKind", "Less")
    KEEP = "keep", QT_TRANSLATE_NOOP("PointKind", "Keep")
    OFFER = "offer", QT_TRANSLATE_NOOP("PointKind", "Offer")

    @property
    def sign(self) -> str:
        """The sign that stands for it, typed and shown."""
        return _SIGNS[self]


_SIGNS = {PointKind.MORE: "+", PointKind.LESS: "–", PointKind.KEEP: "=", PointKind.OFFER: "→"}


class PointOutcome(Choice):
    """What became of a request or an offer."""

    OPEN = "open", QT_TRANSLATE_NOOP("Outcome", "open")
    ACCEPTED = "accepted", QT_TRANSLATE_NOOP("Outcome", "accepted")
    DECLINED = "declined", QT_TRANSLATE_NOOP("Outcome", "declined")


@entity("negotiation_board")
@dataclass(frozen=True, slots=True, kw_only=True)
class NegotiationBoard(Ranked):
    """How a block's negotiation stands and who negotiates.

    Without units it is politics and administration. ``blind`` hides each side's list from the
    other until both are opened together; ``review`` is the day on which promises are reviewed.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    stage: NegotiationStage = NegotiationStage.GATHER
    blind: bool = True
    first_unit_id: Id | None = field(default=None, metadata=refers("unit"))
    second_unit_id: Id | None = field(default=None, metadata=refers("unit"))
    review: date | None = None


@entity("negotiation_point")
@dataclass(frozen=True, slots=True, kw_only=True)
class NegotiationPoint(Ranked):
    """One request to the other side, or one offer to it, in the words it was said.

    ``earlier`` are the wordings before it was amended, the oldest first; ``reason`` says why it was
    declined; ``deal_id`` is the deal that it is part of.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    party: Party
    point_kind: PointKind
    text: str
    outcome: PointOutcome = PointOutcome.OPEN
    reason: str = ""
    earlier: tuple[str, ...] = ()
    deal_id: Id | None = field(default=None, metadata=refers("negotiation_deal"))

    @property
    def giver(self) -> Party:
        """Who would have to do it: who offers, or whom a request is addressed to."""
        return self.party if self.point_kind is PointKind.OFFER else self.party.other


@entity("negotiation_deal")
@dataclass(frozen=True, slots=True, kw_only=True)
class NegotiationDeal(Ranked):
    """Points that belong together: an answer to a request, or "we do this if you do that".

    The tasks are the commitments that each of the two has made in it.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    first_task_id: Id | None = field(default=None, metadata=refers("entry"))
    second_task_id: Id | None = field(default=None, metadata=refers("entry"))

    def task_id(self, party: Party) -> Id | None:
        """The commitment of one of the two."""
        return self.first_task_id if party is Party.FIRST else self.second_task_id


@dataclass(frozen=True, slots=True)
class Who:
    """One of the two as the room knows it."""

    name: Message
    side: Side
    unit_id: Id | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """What one of the two has promised: the task, who gives it, and both sides' words."""

    deal: NegotiationDeal
    giver: Party
    task: Entry
    points: tuple[NegotiationPoint, ...]

    @property
    def id(self) -> Id:
        """The task's."""
        return self.task.id

    @property
    def rank(self) -> float:
        """The task's."""
        return self.task.rank


def board_of(state: Lookups, block_id: Id | None) -> NegotiationBoard | None:
    """How a block's negotiation stands; nothing before anything was set."""
    return next((b for b in state.of(NegotiationBoard) if b.block_id == block_id), None)


@told_by_side(NegotiationPoint)
def points_of_sides(state: Lookups) -> Iterator[NegotiationPoint]:
    """The points of negotiations between the sides; what single units asked is their position."""
    for point in state.of(NegotiationPoint):
        board = board_of(state, point.block_id)
        if board is None or (board.first_unit_id, board.second_unit_id) == (None, None):
            yield point


@dataclass(frozen=True, slots=True)
class Negotiation:
    """The points, deals and commitments of one block."""

    stage: NegotiationStage
    blind: bool
    who: dict[Party, Who]
    points: tuple[NegotiationPoint, ...]
    deals: tuple[NegotiationDeal, ...]
    tasks: dict[Id, Entry]
    review: date | None = None
    keepers: Mapping[Id, Who] = field(default_factory=dict)
    """By task, the unit that owns it, where that is of another side than the one who promised."""
    done: frozenset[Id] = frozenset()
    """The tasks about which nothing is left to do."""

    @classmethod
    def of(cls, state: Lookups, block_id: Id | None) -> Negotiation:
        """The negotiation of a block."""
        board = board_of(state, block_id) or NegotiationBoard(
            id=Id(""), workshop_id=Id(""), block_id=block_id or Id("")
        )
        deals = tuple(d for d in state.of(NegotiationDeal) if d.block_id == block_id)
        wanted = [deal.task_id(party) for deal in deals for party in Party]
        found = [state.find(Entry, task_id) for task_id in wanted]
        who = {
            Party.FIRST: _who(state, board.first_unit_id, Side.POLITICS),
            Party.SECOND: _who(state, board.second_unit_id, Side.ADMINISTRATION),
        }
        keepers = {}
        for deal in deals:
            for party in Party:
                task = state.find(Entry, deal.task_id(party))
                unit = None if task is None else state.find(Unit, task.unit_id)
                if task is not None and unit is not None and unit.side is not who[party].side:
                    keepers[task.id] = Who(untranslated(unit.label), unit.side, unit.id)
        return cls(
            stage=board.stage,
            blind=board.blind,
            who=who,
            points=tuple(p for p in state.of(NegotiationPoint) if p.block_id == block_id),
            deals=deals,
            tasks={task.id: task for task in found if task is not None},
            review=board.review,
            keepers=keepers,
            done=frozenset(t.id for t in found if t is not None and is_done(state, t)),
        )

    def keeper(self, own: Commitment) -> Who:
        """Who keeps a promise: one of the two, or the unit of another side that took it on."""
        return self.keepers.get(own.task.id, self.who[own.giver])

    @property
    def hidden(self) -> bool:
        """Whether neither side may see the other's list yet."""
        return self.blind and self.stage is NegotiationStage.GATHER

    def said_by(self, party: Party, kind: PointKind | None = None) -> tuple[NegotiationPoint, ...]:
        """What one of the two has said, requests before offers, of one kind if one is named."""
        order = list(PointKind)
        found = [p for p in self.points if p.party is party and kind in {None, p.point_kind}]
        return tuple(sorted(found, key=lambda point: order.index(point.point_kind)))

    def together(self, point: NegotiationPoint) -> tuple[NegotiationPoint, ...]:
        """The other points of the same deal."""
        if point.deal_id is None:
            return ()
        return tuple(p for p in self.points if p.deal_id == point.deal_id and p.id != point.id)

    def in_deal(self, deal: NegotiationDeal) -> tuple[NegotiationPoint, ...]:
        """The points of a deal."""
        return tuple(p for p in self.points if p.deal_id == deal.id)

    def gives(self, deal: NegotiationDeal, party: Party) -> tuple[NegotiationPoint, ...]:
        """The points of a deal that ask something of this one, or that this one offers."""
        return tuple(p for p in self.in_deal(deal) if p.giver is party)

    def accepted(self, deal: NegotiationDeal) -> bool:
        """Whether both have agreed to a deal."""
        return any(p.outcome is PointOutcome.ACCEPTED for p in self.in_deal(deal))

    def one_sided(self, deal: NegotiationDeal) -> bool:
        """Whether only one of the two gives anything."""
        return not all(self.gives(deal, party) for party in Party)

    def commitments(self, deal: NegotiationDeal | None = None) -> tuple[Commitment, ...]:
        """What was promised, deal by deal."""
        found = []
        for each in self.deals if deal is None else (deal,):
            for party in Party:
                task = self.tasks.get(each.task_id(party) or Id(""))
                if task is not None:
                    found.append(Commitment(each, party, task, self.gives(each, party)))
        return tuple(found)

    def with_outcome(self, outcome: PointOutcome) -> tuple[NegotiationPoint, ...]:
        """The points that came to this."""
        return tuple(p for p in self.points if p.outcome is outcome)

    @property
    def reviews(self) -> tuple[tuple[date, tuple[Commitment, ...]], ...]:
        """The days on which commitments are reviewed, each with what is looked at then."""
        dated: dict[date, list[Commitment]] = {}
        for commitment in self.commitments():
            if commitment.task.due is not None and commitment.task.id not in self.done:
                dated.setdefault(commitment.task.due, []).append(commitment)
        return tuple((day, tuple(dated[day])) for day in sorted(dated))


def _who(state: Lookups, unit_id: Id | None, side: Side) -> Who:
    unit = state.find(Unit, unit_id)
    if unit is None:
        return Who(side.message, side)
    return Who(untranslated(unit.label), unit.side, unit.id)


def _requests(state: Lookups, block_id: Id) -> Sequence[tuple[Id, str]]:
    """What a vote may choose from: requests and offers that are open and may be seen."""
    negotiation = Negotiation.of(state, block_id)
    if negotiation.hidden:
        return []
    return [(point.id, point.text) for point in negotiation.with_outcome(PointOutcome.OPEN)]


OPTIONS = VoteSource(
    name=QT_TRANSLATE_NOOP("VoteSources", "Requests of a role negotiation"),
    activity="negotiation",
    options=_requests,
)


def _deal_of(state: Lookups, entity: object) -> NegotiationDeal | None:
    """The deal that a point is part of, or in which a task was promised."""
    if isinstance(entity, NegotiationPoint):
        return state.find(NegotiationDeal, entity.deal_id)
    key = entity.id if isinstance(entity, Entry) else None
    deals = state.of(NegotiationDeal) if key is not None else ()
    return next((d for d in deals if key in (d.first_task_id, d.second_task_id)), None)


def _stands(state: Lookups, entity: object, part: str) -> bool:
    """Whether both have agreed to these words: a point of a deal, or what was promised in it."""
    if part != "text" or not isinstance(entity, NegotiationPoint | Entry):
        return False
    if isinstance(entity, NegotiationPoint):
        return entity.outcome is PointOutcome.ACCEPTED  # what joins a deal later is open still
    deal = _deal_of(state, entity)
    return deal is not None and any(
        point.deal_id == deal.id and point.outcome is PointOutcome.ACCEPTED
        for point in state.of(NegotiationPoint)
    )


def _anew(state: Lookups, passage: ChangedWords) -> Iterator[Change]:
    """A new version of a point is agreed to anew: the points of its deal are open again.

    The tasks stay, as what was promised until then, and the minutes tell the words before.
    """
    deal = _deal_of(state, passage.about)
    if deal is None or not isinstance(passage.about, NegotiationPoint):
        return
    for point in state.of(NegotiationPoint):
        if point.deal_id == deal.id and point.outcome is PointOutcome.ACCEPTED:
            yield Change(point, replace(point, outcome=PointOutcome.OPEN))


stand(StandingWords(held=_stands, anew=_anew))


def mutual(state: Lookups) -> Sequence[Mutual]:
    """What was promised in all negotiations of the workshop, deal by deal."""
    found = []
    for block_id in dict.fromkeys(deal.block_id for deal in state.of(NegotiationDeal)):
        negotiation = Negotiation.of(state, block_id)
        for deal in negotiation.deals:
            promises = tuple(
                Promise(negotiation.keeper(each).name, each.task)
                for each in negotiation.commitments(deal)
            )
            found.append(Mutual(deal.id, promises))
    return found


SPEAKS = QT_TRANSLATE_NOOP("UnitUse", "its whole side negotiates instead")


def _used(state: Lookups, unit_id: Id) -> Sequence[Message]:
    """What removing a unit means for who negotiates."""
    found = []
    boards = state.of(NegotiationBoard)
    if any(unit_id in {board.first_unit_id, board.second_unit_id} for board in boards):
        found.append(SPEAKS)
    return found


USE = Use(_used)
