# SPDX-License-Identifier: EUPL-1.2
"""Workshops whose every text is as long as administrations write them, each word only once.

A word says which text it belongs to and where in it, so that a picture can be asked whether it
begins a text and does not end it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from moderation.activities.goals.model import Goal
from moderation.activities.timeline.model import TimelineStep
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.entity import KINDS
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.people.model import Unit

STEMS = (
    "Kommunalverfassungsangelegenheiten",
    "Straßenverkehrsbehörde",
    "Instandhaltungsrückstand",
    "Verkehrsentwicklungsplanung",
    "Planfeststellungsbeschluss",
    "Haushaltssicherungskonzept",
    "und",
    "Klimafolgenanpassungsmaßnahmen",
    "im",
    "Quartier",
)
LENGTHS = {
    "unit.name": 70,
    "role_body.name": 70,
    "involvement_actor.name": 70,
    "involvement_cell.timing": 70,
    "room.name": 70,
    "poll.low": 60,
    "poll.high": 60,
    "poll.bottom": 60,
    "poll.top": 60,
    "vision_reason.title": 60,
    "goal.money_needed_words": 70,
    "goal.money_secured_words": 70,
    "picture.name": 60,
}
USUAL = 200
"""Letters of every other text: titles, goals, questions, cards."""
_ALONE = {
    ("agenda_block", "activity"),
    ("agenda_block", "say"),
    ("workshop", "language"),
    ("vision_reason", "icon"),
    ("role_board", "land"),
    ("finding_answer", "rule"),
    ("rewording", "part"),
    ("picture", "media_type"),
    ("picture", "data"),
    ("participant", "email"),
    ("timeline_step", "short"),
    ("goal", "short"),
    ("unit", "short"),
    ("workshop", "copied_from"),
    ("minutes_plan", "letterhead"),
}
"""What is no text, and short names, which are there to be short."""
_WORD = re.compile(r"\d+x\d+z")


@dataclass
class LongWords:
    """Makes the texts and knows them again: number of a text -> how many words it has."""

    counts: dict[int, int] = field(default_factory=dict)
    places: dict[int, str] = field(default_factory=dict)

    def text(self, length: int, where: str) -> str:
        """A text of about this many letters, with words of its own."""
        number = len(self.counts) + 1
        words: list[str] = []
        while True:
            at = len(words)
            stem = STEMS[(number + at) % len(STEMS)]
            word = f"{stem}{number}x{at}z"
            if words and len(" ".join([*words, word])) > length:
                break
            words.append(word)
        self.counts[number] = len(words)
        self.places[number] = where
        return " ".join(words)

    def lengthen(self, entity: Any) -> Any:
        """The entity with every text that it has made long."""
        changed: dict[str, Any] = {}
        for one in fields(entity):
            value = getattr(entity, one.name)
            key = f"{entity.kind}.{one.name}"
            plain = isinstance(value, str) and one.type in ("str", str) and one.name != "id"
            if not plain or not value or (entity.kind, one.name) in _ALONE:
                continue
            changed[one.name] = self.text(LENGTHS.get(key, USUAL), key)
        return replace(entity, **changed) if changed else entity

    def state(self, entities: Iterable[Any]) -> State:
        """A workshop of these, all their texts long and no name short."""
        made = []
        for entity in entities:
            if type(entity).private or isinstance(entity, ClosedMark):
                continue
            one = self.lengthen(entity)
            if isinstance(one, Unit | TimelineStep | Goal):
                one = replace(one, short="")
            made.append(one)
        return State.holding(made)

    def begun(self, shown: str) -> set[int]:
        """The texts of which a word can be read."""
        return {int(found.split("x")[0]) for found in _WORD.findall(shown)}

    def missing(self, shown: str) -> Iterator[tuple[int, str, list[str]]]:
        """Texts that are begun and not ended, each with what it is and the words that lack."""
        seen = set(_WORD.findall(shown))
        for number in sorted(self.begun(shown)):
            lacks = [
                f"{number}x{at}z"
                for at in range(self.counts.get(number, 0))
                if f"{number}x{at}z" not in seen
            ]
            if lacks:
                yield number, self.places[number], lacks


def entities_of(state: State) -> list[Any]:
    """Every entity of a workshop, the workshop first."""
    found: list[Any] = [state.workshop]
    for kind in KINDS.values():
        if kind is not Workshop:
            found += state.of(kind)
    return found
