# SPDX-License-Identifier: EUPL-1.2
"""Which votes on one question would, taken together, tell how fewer than five people voted.

Tallies that stand for good can be added and subtracted: everybody minus one side is the rest of the
room, and of nearly the same people twice the difference is who came, left or was late. Here every
linear combination of the tallies on one question is looked at, before another one is added. Why
what is refused is told in decision 0046.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import combinations

from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Participant, Unit
from moderation.features.votes.model import FEWEST_BY_SIDE
from moderation.features.votes.rules import VoteKind

OTHER_PEOPLE = QT_TRANSLATE_NOOP(
    "VotesEdit",
    "This question was voted on before, by nearly the same people or by a part of them: both "
    "results together would show how fewer than five people voted. Let the earlier result stand, "
    "let the same people vote as before, or ask it as a new question that all of them answer "
    "openly.",
)
OTHER_BALLOTS = QT_TRANSLATE_NOOP(
    "VotesEdit",
    "This question was voted on before, and the numbers of ballots differ by fewer than five: "
    "both results together would show how these few voted. Let the earlier result stand, or ask "
    "it as a new question that all of them answer openly.",
)

OF_PROPOSALS = frozenset({VoteKind.RESISTANCE, VoteKind.CONSENT, VoteKind.HANDS})
"""Where the proposal is what is answered, whatever words stand above it."""

_PARTS = 3
"""So many tallies are taken from another one by their numbers; the people are looked at in all."""

_PRIME = (1 << 61) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A tally that stands, or is about to.

    ``whom`` is a side, a unit, or nothing for everybody. ``options`` are the words and sources of
    what was answered, without the zero option. ``roll`` are the people who could vote, as far as
    that is known; ``by_side`` the ballots of every side whose counts are told.
    """

    vote_id: Id
    words: str
    kind: VoteKind
    options: frozenset[str] = frozenset()
    whom: Side | Id | None = None
    secret: bool = True
    ballots: int = 0
    by_side: tuple[tuple[Side, int], ...] = ()
    roll: frozenset[str] = frozenset()


Tellers = Callable[[Lookups], Iterable[Held]]

_TELLERS: list[Tellers] = []


def tell_tallies(teller: Tellers) -> None:
    """Let the tallies that an activity keeps be known to all votes."""
    _TELLERS.append(teller)


# -- who could vote ------------------------------------------------------------------------


def mark_of(vote_id: Id, person_id: Id) -> int:
    """A person on the roll of a vote: a number that tells the person only to who has the list."""
    return int.from_bytes(blake2b(f"{vote_id}:{person_id}".encode(), digest_size=4).digest())


def people_on(state: Lookups, vote_id: Id, marks: Iterable[int]) -> frozenset[str]:
    """The people whom the marks of a roll stand for; whoever is gone since counts as one more.

    Nobody, if none of them is known: the roll of a file from elsewhere tells nothing here.
    """
    known = {mark_of(vote_id, person.id): person.id for person in state.of(Participant)}
    left = set(marks)
    if not left & known.keys():
        return frozenset()
    return frozenset(known.get(mark, Id(f"gone {mark}")) for mark in left)


# -- what asks the same --------------------------------------------------------------------


def plain(words: str) -> str:
    """Words without what does not make another question of them: case, blanks, marks."""
    return " ".join(re.findall(r"\w+", words.casefold()))


def asks_the_same(one: Held, other: Held) -> bool:
    """Whether two votes ask the same, so that their counts can be subtracted."""
    if one.vote_id == other.vote_id:
        return True
    shared = one.options & other.options
    if plain(one.words) and plain(one.words) == plain(other.words):
        return bool(shared) or not (one.options and other.options)
    return one.kind is other.kind and one.kind in OF_PROPOSALS and bool(shared)


def earlier(state: Lookups, asked: Held) -> list[Held]:
    """The tallies on the same question that stand already, also by way of a third one."""
    left = [held for teller in _TELLERS for held in teller(state)]
    found: list[Held] = []
    reached = [asked]
    for mate in reached:  # grows while it is walked
        same = [held for held in left if asks_the_same(mate, held)]
        left = [held for held in left if held not in same]
        found += same
        reached += same
    return found


# -- what would follow ---------------------------------------------------------------------


def judged(state: Lookups, asked: Held) -> Held:
    """The tally as it may be kept: by side, or for all together where sides would tell too much.

    Raises:
        UserFacingError: With what stands already it would show how fewer than five people voted.
    """
    if tells_few_people(state, asked):
        fault = OTHER_PEOPLE
    elif tells_few_ballots(state, asked):
        fault = OTHER_BALLOTS
    else:
        return asked
    if asked.secret and asked.by_side:
        return judged(state, replace(asked, by_side=()))
    raise UserFacingError(fault)


def tells_few_people(state: Lookups, asked: Held) -> bool:
    """Whether the people who may vote now and those of earlier votes differ by fewer than five.

    How people voted openly is known: only what is left without them counts.
    """
    before = earlier(state, asked)
    every = [*before, asked]
    if not before or (asked.secret and len(asked.roll) < FEWEST_BY_SIDE):
        return False  # too few people for a secret vote are told by the rules
    side_of = _sides(state)
    return _isolates(_secret_rows(every, side_of), _secret_rows(before, side_of))


def _secret_rows(tallies: Sequence[Held], side_of: Mapping[str, Side]) -> list[frozenset[str]]:
    openly = frozenset().union(*(held.roll for held in tallies if not held.secret))
    return [row - openly for held in tallies if held.secret for row in _rows(held, side_of)]


def tells_few_ballots(state: Lookups, asked: Held) -> bool:
    """Whether the numbers of ballots, taken from each other, leave one to four secret ones."""
    units = {unit.id: unit.side for unit in state.of(Unit)}
    old = {piece for held in earlier(state, asked) for piece in _pieces(held)}
    new = set(_pieces(asked))
    every = [*new, *(old - new)]
    for whole in every:
        parts = [p for p in every if p is not whole and _holds(whole[0], p[0], units)]
        for size in range(1, _PARTS + 1):
            for taken in combinations(parts, size):
                if not (whole in new or new & set(taken)) or not _apart(taken, units):
                    continue
                left = whole[1] - sum(number for _whom, number, _secret in taken)
                beside = [part for part in parts if part not in taken]
                few = 0 < left < FEWEST_BY_SIDE and whole[2]
                if few and left > _told_openly(beside, taken, units):
                    return True
                if -FEWEST_BY_SIDE < left < 0 and any(secret for _w, _n, secret in taken):
                    return True
    return False


def _told_openly(left: Iterable[_Piece], taken: Sequence[_Piece], units: Mapping[Id, Side]) -> int:
    """How many ballots of what is left were given openly, so that nothing is lost with them."""
    found: list[_Piece] = []
    for piece in sorted(left, key=lambda piece: piece[1], reverse=True):
        if not piece[2] and _apart((*taken, *found, piece), units):
            found.append(piece)
    return sum(number for _whom, number, _secret in found)


_Piece = tuple[Side | Id | None, int, bool]


def _pieces(held: Held) -> list[_Piece]:
    whole: _Piece = (held.whom, held.ballots, held.secret)
    if held.whom is not None:
        return [whole]
    return [whole, *((side, number, held.secret) for side, number in held.by_side)]


def _holds(whole: Side | Id | None, part: Side | Id | None, units: Mapping[Id, Side]) -> bool:
    if whole is None or whole == part:
        return True
    return isinstance(whole, Side) and not isinstance(part, Side) and _side(part, units) is whole


def _side(whom: Id | None, units: Mapping[Id, Side]) -> Side | None:
    return None if whom is None else units.get(whom)


def _apart(taken: Sequence[_Piece], units: Mapping[Id, Side]) -> bool:
    return not any(
        _holds(one[0], other[0], units) or _holds(other[0], one[0], units)
        for one, other in combinations(taken, 2)
    )


def _sides(state: Lookups) -> dict[str, Side]:
    units = {unit.id: unit.side for unit in state.of(Unit)}
    return {
        person.id: units[person.unit_id]
        for person in state.of(Participant)
        if person.unit_id in units
    }


def _rows(held: Held, side_of: Mapping[str, Side]) -> list[frozenset[str]]:
    """Whose ballots are added up in each total that a tally tells."""
    if not held.by_side:
        return [held.roll]
    told = [frozenset(p for p in held.roll if side_of.get(p) is side) for side, _n in held.by_side]
    return [held.roll, *told]


def _isolates(rows: Sequence[frozenset[str]], known: Sequence[frozenset[str]]) -> bool:
    """Whether a linear combination of rows holds one to four people, and none of known did so.

    People who are in the same rows cannot be told apart: they are one column with their number.
    A combination that is nothing outside of some columns exists where the rest of the columns has
    a smaller rank than all of them.
    """
    everybody = frozenset().union(*rows, *known)
    weights: dict[tuple[bool, ...], int] = {}
    for person in everybody:
        pattern = tuple(person in row for row in (*rows, *known))
        weights[pattern] = weights.get(pattern, 0) + 1
    columns = list(weights)
    few = [n for n, column in enumerate(columns) if weights[column] < FEWEST_BY_SIDE]
    for size in range(1, FEWEST_BY_SIDE):
        for chosen in combinations(few, size):
            if sum(weights[columns[n]] for n in chosen) >= FEWEST_BY_SIDE:
                continue
            rest = [column for n, column in enumerate(columns) if n not in chosen]
            if _falls(columns, rest, range(len(rows))) and not _falls(
                columns, rest, range(len(rows), len(rows) + len(known))
            ):
                return True
    return False


def _falls(
    columns: Sequence[tuple[bool, ...]], rest: Sequence[tuple[bool, ...]], rows: range
) -> bool:
    def of(found: Sequence[tuple[bool, ...]]) -> list[list[int]]:
        return [[int(column[row]) for row in rows] for column in found]

    return _rank(of(rest)) < _rank(of(columns))


def _rank(matrix: list[list[int]]) -> int:
    """The rank of a matrix of noughts and ones; modulo a prime that no such determinant reaches."""
    rank = 0
    width = len(matrix[0]) if matrix else 0
    for at in range(width):
        pivot = next((row for row in matrix[rank:] if row[at]), None)
        if pivot is None:
            continue
        matrix.remove(pivot)
        matrix.insert(rank, pivot)
        inverse = pow(pivot[at], -1, _PRIME)
        for row in matrix[rank + 1 :]:
            if row[at]:
                by = row[at] * inverse % _PRIME
                row[:] = [(a - by * b) % _PRIME for a, b in zip(row, pivot, strict=True)]
        rank += 1
    return rank
