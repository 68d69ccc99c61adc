"""A round of council and administration: six expectations of each, and what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from moderation.activities.expectations import edits
from moderation.activities.expectations.model import RoundKind, RoundWord, words_of
from moderation.domain.change import Step, added
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.votes.tally import Tally

P, A, O = Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS  # noqa: E741 - three sides
WORKSHOP, BLOCK, LAST = Id("workshop"), Id("block"), Id("last")
CHECK, CLOSING = Id("check"), Id("closing")
NOW = datetime(2026, 3, 12, 15, tzinfo=UTC)
SAID: tuple[tuple[str, Side | None], ...] = (
    ("Klare Zuständigkeiten", P),
    ("Ein gemeinsames Bild vom Radverkehr in zehn Jahren", P),
    ("Offen reden", P),
    ("Ergebnisse, die der Rat beschließen kann", P),
    ("Weniger Vorlagen in letzter Minute", P),
    ("Verständnis", P),
    ("Verlässliche Prioritäten", A),
    ("Wissen, was politisch gewollt ist", A),
    ("Ruhe für den Vollzug", A),
    ("Pünktlich fertig werden", A),
    ("Entscheidungen, die länger halten als bis zur nächsten Sitzung des Ausschusses", A),
    ("Respekt", A),
)


def empty(*more: Any, kind: RoundKind = RoundKind.EXPECTATIONS, **values: Any) -> State:
    """A workshop with the round and a last block."""
    state = State.holding(
        [
            Workshop(id=WORKSHOP, title="Mobilitätskonzept", day=NOW.date()),
            Block(id=BLOCK, workshop_id=WORKSHOP, rank=1.0, title="Ankommen",
                  activity="expectations"),
            Block(id=LAST, workshop_id=WORKSHOP, rank=2.0, title="Ausblick", **values),
            *more,
        ]
    )  # fmt: skip
    return state.apply(edits.set_kind(state, BLOCK, kind))


def heard(state: State, said: Sequence[tuple[str, Side | None]]) -> list[RoundWord]:
    """Words of an open round, as they were typed."""
    return [edits.said(state, BLOCK, words, side) for words, side in said]


def closed(state: State, said: Sequence[tuple[str, Side | None]] = SAID) -> State:
    """The same with a round that was closed."""
    return state.apply(edits.close_round(state, heard(state, said)))


def hands(state: State, values: Sequence[int], ballots: int = 6) -> Tally:
    """All of both sides give each word, by its place in the alphabet, one of these values."""
    tally = Tally(3)
    for place, word in enumerate(sorted(words_of(state, BLOCK), key=lambda each: each.text)):
        for side in (P, A):
            tally.put(word.id, side, values[place % len(values)], ballots)
    return tally


def looked_at(state: State, values: Sequence[int] = (0, 0, 1, 0, 2)) -> State:
    """The same after the room looked at its expectations again."""
    return state.apply(edits.close_review(state, BLOCK, hands(state, values)))


def going_on(state: State) -> State:
    """The same with a check-in after the break and a closing round at the end."""
    rounds = (
        Block(id=key, workshop_id=WORKSHOP, rank=rank, title=title, activity="expectations")
        for key, rank, title in ((CHECK, 1.5, "Nach der Pause"), (CLOSING, 3.0, "Abschluss"))
    )
    state = state.apply(Step(edits.SET_KIND, added(*rounds)))
    for key, kind in ((CHECK, RoundKind.CHECK_IN), (CLOSING, RoundKind.FLASH)):
        state = state.apply(edits.set_kind(state, key, kind))
    return state


def state_of() -> State:
    """A round that was closed and looked at again."""
    return looked_at(closed(empty()))
