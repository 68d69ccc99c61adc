# SPDX-License-Identifier: EUPL-1.2
"""Questions that are voted on, their options, and what was counted, round by round.

Stored are counts per option, round, side and value: never one ballot's vector, never an order.
Of a secret vote in which one side gave fewer than five ballots nothing is stored by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from moderation.domain.blank import trimmed
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id
from moderation.domain.rounding import difference
from moderation.domain.sealed import seal
from moderation.domain.side import Side
from moderation.domain.standing import ChangedWords
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Participant, Unit
from moderation.features.people.presence import Elector, electors_in_room
from moderation.features.votes import figures
from moderation.features.votes.model import FEWEST_BY_SIDE, ROLL
from moderation.features.votes.rules import (
    CONCERN,
    CONSENT,
    FIELD_STEPS,
    OBJECTION,
    Rules,
    VoteKind,
)
from moderation.features.votes.subtraction import Held, people_on, plain, tell_tallies
from moderation.features.votes.wording import StandingWords, stand, then, versions

NUMBER = {"schema": {"minimum": 0, "maximum": 9999}}
COUNTS = {
    "schema": {
        "minItems": 1,
        "maxItems": FIELD_STEPS * FIELD_STEPS,
        "items": {"type": "integer", "minimum": 0, "maximum": 9999},
    }
}
SIDES = {
    "schema": {"maxItems": 3, "items": {"type": "integer", "minimum": 0, "maximum": 9999}},
}

NOTES = {"schema": {"maxItems": 9999}}


class Electorate(Choice):
    """Who may vote on a question."""

    ALL = "all", QT_TRANSLATE_NOOP("Electorate", "Everybody present")
    SIDE = "side", QT_TRANSLATE_NOOP("Electorate", "One side")
    UNIT = "unit", QT_TRANSLATE_NOOP("Electorate", "Members of one body")


VOTED = QT_TRANSLATE_NOOP("UnitUse", "%n vote(s) of its members have nobody who may vote")


@entity("poll")
@dataclass(frozen=True, slots=True, kw_only=True)
class Poll(Ranked):
    """A question and how it is voted on.

    ``budget`` points per ballot, ``per_option`` of them to one option; ``quorum`` ballots
    are needed (0: none). ``low`` and ``high`` are the words at the ends of a scale,
    ``bottom`` and ``top`` those of a field's second axis. ``veiled`` hides
    the counting from the moderator as well. ``notes`` says of every round, first to last, why there
    was a new vote after it; it may be shorter than the rounds.
    """

    block_id: Id = field(metadata=refers("agenda_block"))
    question: str
    vote_kind: VoteKind = VoteKind.DOTS
    electorate: Electorate = Electorate.ALL
    side: Side | None = None
    unit_id: Id | None = field(default=None, metadata=refers("unit", hangs=VOTED))
    secret: bool = True
    veiled: bool = False
    budget: int = field(default=3, metadata=NUMBER)
    per_option: int = field(default=3, metadata=NUMBER)
    quorum: int = field(default=0, metadata=NUMBER)
    low: str = ""
    high: str = ""
    bottom: str = ""
    top: str = ""
    notes: tuple[str, ...] = field(default=(), metadata=NOTES)

    @property
    def rules(self) -> Rules:
        """What a ballot may say."""
        return Rules(
            kind=self.vote_kind, budget=self.budget, limit=self.per_option, quorum=self.quorum
        )


@entity("poll_option")
@dataclass(frozen=True, slots=True, kw_only=True)
class PollOption(Ranked):
    """Something to choose: words, and what they were copied from. ``zero``: all stays as it is."""

    poll_id: Id = field(metadata=refers("poll"))
    text: str
    source_id: Id | None = field(default=None, metadata=refers())
    zero: bool = False


@entity("poll_round")
@dataclass(frozen=True, slots=True, kw_only=True)
class PollRound(Ranked):
    """A closed round: its ballots, how many could have voted (0: not known).

    ``ballots_by_side`` is empty where it would come close to naming people. ``roll`` marks who
    could vote, whether they did or not (``subtraction.mark_of``).
    """

    poll_id: Id = field(metadata=refers("poll"))
    number: int = field(metadata=NUMBER)
    ballots: int = field(metadata=NUMBER)
    eligible: int = field(default=0, metadata=NUMBER)
    ballots_by_side: tuple[int, ...] = field(default=(), metadata=SIDES)
    roll: tuple[int, ...] = field(default=(), metadata=ROLL)


@entity("poll_count")
@dataclass(frozen=True, slots=True, kw_only=True)
class PollCount(Ranked):
    """How often each value was given to one option in one round.

    By one side; by all together (``side`` is ``None``) where results by side must stay unknown.
    ``option_id`` is the question's own id where the question has no options.
    """

    poll_id: Id = field(metadata=refers("poll"))
    option_id: Id = field(metadata=refers())
    number: int = field(metadata=NUMBER)
    side: Side | None
    counts: tuple[int, ...] = field(metadata=COUNTS)


@entity("poll_objection")
@dataclass(frozen=True, slots=True, kw_only=True)
class PollObjection(Ranked):
    """A reasoned objection, without a name, and how the proposal took it up."""

    poll_id: Id = field(metadata=refers("poll"))
    text: str
    integration: str = ""
    number: int = field(default=1, metadata=NUMBER)
    settled: bool = False


@dataclass(frozen=True, slots=True)
class BallotItem:
    """What a ballot answers: an option, or the question itself."""

    id: Id
    text: str
    zero: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What one round says of one option.

    ``score`` is what it is ordered by, lowest first; ``figure`` the number shown (points, mean,
    votes in favour), ``shift`` how that changed since the round before.
    """

    choice: BallotItem
    place: int
    score: tuple[int, ...]
    figure: float
    counts: tuple[int, ...]
    by_side: tuple[tuple[Side, tuple[int, ...]], ...]
    shift: float | None = None

    def leads(self, kind: VoteKind) -> bool:
        """Whether it is shown as the first: nobody's favourite is not, and a mean has no place."""
        if kind is VoteKind.CONSENT and not supported(self.counts):
            return False
        return kind is not VoteKind.BAROMETER and self.place == 1

    def figure_of(self, kind: VoteKind, side: Side) -> float | None:
        """The figure of one side, or nothing where it is not shown."""
        found = dict(self.by_side).get(side)
        return None if found is None or not any(found) else figure_of(kind, found)


def question_of(state: Lookups, poll_id: Id) -> str | None:
    """The words of a poll; nothing if no poll has this id."""
    poll = state.find(Poll, poll_id)
    return None if poll is None else poll.question


def polls_of(state: Lookups, block_id: Id) -> tuple[Poll, ...]:
    """The questions of a block in their order."""
    return tuple(poll for poll in state.of(Poll) if poll.block_id == block_id)


def options_of(state: Lookups, poll_id: Id) -> tuple[PollOption, ...]:
    """The options in their order."""
    return tuple(option for option in state.of(PollOption) if option.poll_id == poll_id)


def objections_of(state: Lookups, poll_id: Id) -> tuple[PollObjection, ...]:
    """The objections in their order."""
    return tuple(o for o in state.of(PollObjection) if o.poll_id == poll_id)


def rounds_of(state: Lookups, poll_id: Id) -> tuple[PollRound, ...]:
    """The closed rounds, first to last."""
    found = [r for r in state.of(PollRound) if r.poll_id == poll_id]
    return tuple(sorted(found, key=lambda r: r.number))


WORDS = ("question", "low", "high", "bottom", "top")
"""The fields of a question whose words a round is about."""


def as_voted(state: Lookups, poll: Poll, number: int | None = None) -> Poll:
    """The question in the words that a closed round, the last if none is named, was about."""
    rounds = rounds_of(state, poll.id)
    if not rounds:
        return poll
    found: Poll = then(state, poll, WORDS, rounds[-1].number if number is None else number)
    return found


def is_reworded(state: Lookups, poll: Poll) -> bool:
    """Whether there is a new version of a question or an option since the last closed round."""
    last = len(rounds_of(state, poll.id))
    parts = [(poll.id, name) for name in WORDS]
    parts += [(option.id, "text") for option in options_of(state, poll.id)]
    return bool(last) and any(versions(state, *part) >= last for part in parts)


def choices(state: Lookups, poll: Poll, number: int | None = None) -> tuple[BallotItem, ...]:
    """What a ballot answers; a question without options is answered itself.

    In the words of now, or in those that the round with a number was about.
    """
    options = options_of(state, poll.id)
    if number is not None:
        poll = as_voted(state, poll, number)
        options = tuple(then(state, option, ("text",), number) for option in options)
    found = tuple(BallotItem(o.id, o.text, o.zero) for o in options)
    if poll.vote_kind is VoteKind.FIELD:
        return (BallotItem(poll.id, poll.question),)
    if found or poll.vote_kind in (VoteKind.DOTS, VoteKind.RESISTANCE):
        return found
    return (BallotItem(poll.id, poll.question),)


def rows_of(state: Lookups, poll: Poll) -> tuple[Id, ...]:
    """What is counted: the choices; of a field one row per value of its second axis, top first."""
    if poll.vote_kind is VoteKind.FIELD:
        return tuple(Id(f"{poll.id}:{y}") for y in reversed(range(FIELD_STEPS)))
    return tuple(choice.id for choice in choices(state, poll))


def electors(state: Lookups, poll: Poll, moment: datetime | None = None) -> tuple[Elector, ...]:
    """The people in the room at a moment who may vote on this question, with their side."""
    found = electors_in_room(state, moment)
    if poll.electorate is Electorate.SIDE:
        return tuple(elector for elector in found if elector[1] is poll.side)
    if poll.electorate is Electorate.UNIT:
        members = {p.id for p in state.of(Participant) if p.unit_id == poll.unit_id}
        return tuple(elector for elector in found if elector[0] in members)
    return found


def sides_of(state: Lookups, poll: Poll) -> tuple[Side, ...]:
    """The sides that may vote on this question."""
    if poll.electorate is Electorate.SIDE and poll.side is not None:
        return (poll.side,)
    unit = state.find(Unit, poll.unit_id)
    if poll.electorate is Electorate.UNIT and unit is not None:
        return (unit.side,)
    return tuple(Side)


SCALED = (VoteKind.RESISTANCE, VoteKind.BAROMETER)
"""Votes whose figure is a mean on a scale."""


def digits_of(kind: VoteKind) -> int:
    """How many digits after the comma the figure is printed with."""
    return int(kind in SCALED)


def figure_of(kind: VoteKind, counts: tuple[int, ...]) -> float:
    """The number that stands for counts: points, mean, or votes in favour."""
    if kind in SCALED:
        return figures.mean(counts)
    return float(sum(counts) if kind is VoteKind.FIELD else counts[0])


def supported(counts: tuple[int, ...]) -> bool:
    """Whether anybody is in favour of what a consent round asks, with concerns or without."""
    return bool(counts[CONSENT] + counts[CONCERN])


def _score(kind: VoteKind, counts: tuple[int, ...]) -> tuple[int, ...]:
    if kind is VoteKind.DOTS:
        return (-counts[0],)
    if kind is VoteKind.RESISTANCE:
        return (sum(value * number for value, number in enumerate(counts)),)
    if kind is VoteKind.CONSENT:
        return int(not supported(counts)), counts[OBJECTION], counts[CONCERN], -counts[CONSENT]
    if kind is VoteKind.HANDS:
        return counts[1] - counts[0], -counts[0]
    return (0,)


def width_of(kind: VoteKind) -> int:
    """How many numbers a stored count has."""
    return FIELD_STEPS * FIELD_STEPS if kind is VoteKind.FIELD else kind.width


def standings(state: Lookups, poll: Poll, number: int | None = None) -> tuple[Standing, ...]:
    """The result of a round, by default of the last one; best first, equals share a place.

    Independent of the order in which counts were entered; equal options keep their given order.
    """
    rounds = rounds_of(state, poll.id)
    if not rounds:
        return ()
    number = rounds[-1].number if number is None else number
    kind, width = poll.vote_kind, width_of(poll.vote_kind)
    mine = [c for c in state.of(PollCount) if c.poll_id == poll.id and len(c.counts) == width]
    closed = next((r for r in rounds if r.number == number), None)
    told = not poll.secret or (closed is not None and _tells_sides(closed))
    found = []
    for choice in choices(state, poll, number):
        own = [c for c in mine if c.option_id == choice.id and c.number == number]
        if not own:
            continue
        before = [c for c in mine if c.option_id == choice.id and c.number == number - 1]
        counts = _summed([c.counts for c in own], width)
        by_side: list[tuple[Side, tuple[int, ...]]] = []
        if told and all(c.side is not None for c in own):
            for side in Side:
                given = [c.counts for c in own if c.side is side]
                if given:
                    by_side.append((side, _summed(given, width)))
        shift = None
        if before and kind is not VoteKind.FIELD:
            earlier = figure_of(kind, _summed([c.counts for c in before], width))
            shift = difference(figure_of(kind, counts), earlier, digits_of(kind))
        found.append((choice, counts, tuple(by_side), shift))
    found.sort(key=lambda row: _score(kind, row[1]))
    scores = [_score(kind, row[1]) for row in found]
    return tuple(
        Standing(
            choice=choice,
            place=scores.index(score) + 1,
            score=score,
            figure=figure_of(kind, counts),
            counts=counts,
            by_side=by_side,
            shift=shift,
        )
        for (choice, counts, by_side, shift), score in zip(found, scores, strict=True)
    )


def _tells_sides(closed: PollRound) -> bool:
    """Whether every side that voted gave so many ballots that its counts name nobody.

    Closing stores no side otherwise; a file from elsewhere may.
    """
    voted = [ballots for ballots in closed.ballots_by_side if ballots]
    return bool(voted) and min(voted) >= FEWEST_BY_SIDE


def _summed(rows: list[tuple[int, ...]], width: int) -> tuple[int, ...]:
    return tuple(sum(row[place] for row in rows) for place in range(width))


def shown_sides(found: tuple[Standing, ...]) -> tuple[Side, ...]:
    """The sides whose results may be shown, in their fixed order."""
    voted = {side for standing in found for side, counts in standing.by_side if sum(counts)}
    return tuple(side for side in Side if side in voted)


def note_of(poll: Poll, number: int) -> str:
    """Why there was a new vote after a round, if anybody said so."""
    return poll.notes[number - 1] if 0 < number <= len(poll.notes) else ""


# -- what other votes and the door have to know -------------------------------------------


def asked_of(state: Lookups, poll: Poll, people: Sequence[Elector] | None = None) -> Held:
    """What a question asks of whom, to compare it with other votes.

    ``people`` are those who may vote; without them, whoever is in the room.
    """
    if people is None:
        people = electors(state, poll)
    options = [option for option in options_of(state, poll.id) if not option.zero]
    whom: Side | Id | None = None
    if poll.electorate is Electorate.SIDE:
        whom = poll.side
    elif poll.electorate is Electorate.UNIT:
        whom = poll.unit_id or Id("")  # a unit that was removed must not be taken for "everybody"
    return Held(
        vote_id=poll.id,
        words=poll.question,
        kind=poll.vote_kind,
        options=frozenset(
            words for o in options for words in (plain(o.text), o.source_id) if words is not None
        ),
        whom=whom,
        secret=poll.secret,
        roll=frozenset(person_id for person_id, _side in people),
    )


def _held(state: Lookups) -> Iterator[Held]:
    """Every closed round."""
    for poll in state.of(Poll):
        asked = asked_of(state, poll)
        for closed in rounds_of(state, poll.id):
            by_side = zip(Side, closed.ballots_by_side, strict=False)
            yield replace(
                asked,
                ballots=closed.ballots,
                by_side=tuple((side, ballots) for side, ballots in by_side if ballots),
                roll=people_on(state, poll.id, closed.roll),
            )


def _is_secret(state: Lookups, part: PollRound | PollCount) -> bool | None:
    poll = state.find(Poll, part.poll_id)
    return None if poll is None else poll.secret


def _number(state: Lookups, entity: object) -> int:
    """How many rounds of the question, or of the one that an option belongs to, were closed.

    What was voted on as an option with its words counts no rounds of ours: 0.
    """
    if not isinstance(entity, Poll | PollOption):
        return 0
    return len(rounds_of(state, entity.id if isinstance(entity, Poll) else entity.poll_id))


def _stands(state: Lookups, entity: object, part: str) -> bool:
    """Whether a closed round is about these words, of its own or taken from elsewhere."""
    if isinstance(entity, Poll | PollOption):
        fields = WORDS if isinstance(entity, Poll) else ("text",)
        return part in fields and _number(state, entity) > versions(state, entity.id, part)
    return any(_copies(state, getattr(entity, "id", ""), getattr(entity, part)))


def _copies(state: Lookups, source_id: str, words: str) -> Iterator[PollOption]:
    """The options that were voted on with the words of something else, as they are now."""
    for option in state.of(PollOption):
        if option.source_id == source_id and trimmed(option.text) == trimmed(words):
            held = len(rounds_of(state, option.poll_id))
            if held > versions(state, option.id, "text"):
                yield option


def _follow(state: Lookups, passage: ChangedWords) -> Iterator[PollOption]:
    """The options that are mended with their source."""
    for option in _copies(state, passage.about.id, passage.before):
        yield replace(option, text=trimmed(passage.after))


tell_tallies(_held)
stand(StandingWords(held=_stands, voted=_stands, number=_number, follow=_follow))
seal(PollRound.kind, _is_secret)
seal(PollCount.kind, _is_secret)
