# SPDX-License-Identifier: EUPL-1.2
"""What was written on paper, typed in afterwards: many lines at once, one entry each.

A line may begin with its kind ("Aufgabe: …"), a card with its side ("P: …") or both; a line that
is a kind alone ("Aufgaben:") holds for those below it. The numbers of a list go, as its bullets do;
all other words are kept as they were written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from moderation.domain.blank import blank, straightened
from moderation.domain.change import Step, added
from moderation.domain.date_forms import FixedDay
from moderation.domain.date_words import MONTHS, either
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.capture.understanding import Understood, understand
from moderation.features.people.model import Unit

TYPE_IN = QT_TRANSLATE_NOOP("TypedIn", "Type in %n entries")
NOTHING = QT_TRANSLATE_NOOP("TypedIn", "There is nothing to take over yet. Type a line first.")
TOO_MANY = QT_TRANSLATE_NOOP(
    "TypedIn", "More than {limit} lines are too many at once. Take them over in parts."
)
MOST_LINES = 1_000
_LIST = 2
"""So many numbers that count on from 1 are a list."""

_KINDS = {
    EntryKind.CARD: "karte karten card cards",
    EntryKind.PARKING: "speicher themenspeicher parkplatz parking parkinglot",
    EntryKind.DECISION: "vereinbarung vereinbarungen agreement agreements",
    EntryKind.TASK: "aufgabe aufgaben task tasks todo",
    EntryKind.CONFLICT: "konflikt konflikte conflict conflicts",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_SIDES = {
    Side.POLITICS: "p politik politics",
    Side.ADMINISTRATION: "v verwaltung administration",
    Side.OTHERS: "w weitere others",
}
"""The letters that the window and the handbook name, and the names of the sides: no other letter,
because "A:" and "B:" tell proposals apart."""
_SIDE_OF = {word: side for side, words in _SIDES.items() for word in words.split()}
_BULLET = re.compile(r"^\s*[-–—•*·▪◦]\s+")
_NUMBER = re.compile(r"^\s*(?P<number>\d{1,3})(?P<mark>[.)])\s+")
_DAY = re.compile(rf"\s*\d{{1,2}}\.\s*(?:(?:{either(MONTHS)})(?![\w-])|\d{{1,2}}\.)", re.IGNORECASE)
_PREFIX = re.compile(r"^\s*([A-Za-zÄÖÜäöüß]{1,15})\s*:\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedLine:
    """One line as it was understood."""

    number: int
    kind: EntryKind
    text: str
    side: Side | None = None
    unit_id: Id | None = None
    due: date | None = None
    doubt: Message | None = None
    """Why the date in it could not be understood."""


def understood_lines(
    text: str,
    kind: EntryKind,
    units: Iterable[Unit],
    today: date,
    fixed: Sequence[FixedDay] = (),
) -> list[TypedLine]:
    """Every line with words in it.

    Args:
        text: What was typed, a thought per line.
        kind: What a line is that does not say so itself.
        units: The workshop's units, to find the owner of a task.
        today: The day from which dates without a year are meant.
        fixed: Days that stand, after which others are named.
    """
    known = tuple(units)
    found = []
    for number, line in enumerate(_without_numbers(text.splitlines()), 1):
        words = straightened(_BULLET.sub("", line))
        own, side, words = _prefixes(words, kind)
        if blank(words):
            kind = own or kind
            continue
        line_kind = own or kind
        is_task = line_kind is EntryKind.TASK
        task = understand(words, known, today, fixed) if is_task else Understood()
        found.append(
            TypedLine(
                number=number,
                kind=line_kind,
                text=words,
                side=side,
                unit_id=task.unit_id,
                due=task.due,
                doubt=task.doubt,
            )
        )
    return found


def _without_numbers(lines: Sequence[str]) -> list[str]:
    """The lines without the numbers of lists: two or more that count on from 1.

    Any other number is one that was meant, as in "15. Mai" or "2. Lesung".
    """
    found = list(lines)
    run: list[tuple[int, re.Match[str]]] = []

    def settle() -> None:
        if len(run) >= _LIST:
            for place, match in run:
                found[place] = found[place][match.end() :]
        run.clear()

    for place, line in enumerate(lines):
        match = _NUMBER.match(line)
        if match is None or _DAY.match(line):
            continue
        number = int(match["number"])
        goes_on = bool(run) and match["mark"] == run[-1][1]["mark"] and number == len(run) + 1
        if not goes_on:
            settle()
        if goes_on or number == 1:
            run.append((place, match))
    settle()
    return found


def _prefixes(words: str, kind: EntryKind) -> tuple[EntryKind | None, Side | None, str]:
    """Kind and side before the words, in either order; ``kind`` is theirs if they do not say so.

    What has no side is not read for one: there the words are part of the sentence.
    """
    own: EntryKind | None = None
    side: Side | None = None
    named = ""
    while match := _PREFIX.match(words):
        key = match[1].casefold()
        if own is None and key in _KIND_OF:
            own = _KIND_OF[key]
        elif side is None and key in _SIDE_OF:
            side, named = _SIDE_OF[key], match[0]
        else:
            break
        words = words[match.end() :]
    return (own, side, words) if (own or kind).has_side else (own, None, named + words)


def type_in(
    state: State, lines: Sequence[TypedLine], *, block_id: Id | None, now: datetime
) -> Step:
    """All lines as entries of one block, in one step.

    Raises:
        UserFacingError: There are none, or too many.
    """
    if not lines:
        raise UserFacingError(NOTHING)
    if len(lines) > MOST_LINES:
        raise UserFacingError(TOO_MANY.with_values(limit=MOST_LINES))
    ranks = {}
    entries = []
    for line in lines:
        if line.kind not in ranks:
            mates = entries_of(state, line.kind)
            ranks[line.kind] = rank_at(mates, len(mates))
        entries.append(
            Entry(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=ranks[line.kind],
                entry_kind=line.kind,
                text=line.text,
                block_id=block_id,
                side=line.side,
                unit_id=line.unit_id,
                due=line.due,
                created_at=now,
            )
        )
        ranks[line.kind] += 1.0
    return Step(TYPE_IN.with_count(len(entries)), added(*entries))
