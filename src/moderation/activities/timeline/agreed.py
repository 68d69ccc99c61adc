# SPDX-License-Identifier: EUPL-1.2
"""The timeline as a follow-up workshop begins with it: each step with its days."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.timeline.model import Clock, FixedDate, Lag, TimelineStep, steps_of
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.earlier.sources import AgreedSource, StoodThing

FROM_UNTIL = QT_TRANSLATE_NOOP("TimelineAgreed", "{begin} until {end}")


def _stands(state: Lookups, block_id: Id) -> Iterator[StoodThing]:
    language = state.workshop.language
    spoken, formats = Catalogue.load(language), Formats(language)
    for step in steps_of(state, block_id):
        begin, end = step.said_begin.words(formats), step.said_end.words(formats)
        both = spoken.text(FROM_UNTIL.with_values(begin=begin, end=end))
        words = end if step.is_interim_goal else both
        yield StoodThing(step.id, step.title, words, f"{step.begins} {step.ends}")


AGREED = AgreedSource(
    activity="timeline", kinds=(TimelineStep, Lag, Clock, FixedDate), stands=_stands
)
