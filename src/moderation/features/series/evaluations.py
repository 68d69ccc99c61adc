# SPDX-License-Identifier: EUPL-1.2
"""The evaluations of the events of a series side by side: the same sentence in one row."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.domain.matching import folded
from moderation.domain.state import Lookups
from moderation.features.evaluation.model import Answered
from moderation.features.series.hours import Readings
from moderation.features.series.model import SeriesEvent, events_of


@dataclass(frozen=True, slots=True)
class ComparedSentence:
    """A sentence, and what was answered to it at each event; nothing where it was not asked."""

    text: str
    answered: tuple[Answered | None, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The events that were evaluated, and the sentences in the order in which they were asked."""

    events: tuple[SeriesEvent, ...]
    sentences: tuple[ComparedSentence, ...]


def compared(series: Lookups, readings: Readings, *, public: bool = False) -> Comparison:
    """Sentences of the same words are compared, however they are written.

    Args:
        series: The series.
        readings: What the workshops of its events tell.
        public: Only what the public reads.
    """
    events: list[tuple[SeriesEvent, dict[str, Answered]]] = []
    texts: dict[str, str] = {}
    for event in events_of(series):
        reading = readings.get(event.id)
        told = () if reading is None else reading.public if public else reading.answered
        own = {" ".join(folded(each.text).split()): each for each in told}
        for key, each in own.items():
            texts.setdefault(key, each.text)
        if own:
            events.append((event, own))
    return Comparison(
        tuple(event for event, _own in events),
        tuple(
            ComparedSentence(text, tuple(own.get(key) for _event, own in events))
            for key, text in texts.items()
        ),
    )
