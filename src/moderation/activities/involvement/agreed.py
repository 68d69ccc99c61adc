# SPDX-License-Identifier: EUPL-1.2
"""The involvement map as a follow-up workshop begins with it: who has which part, and when."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.involvement.model import (
    InvolvementActor,
    InvolvementCell,
    InvolvementMap,
    InvolvementPhase,
)
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.earlier.sources import AgreedSource, StoodThing

CELL = QT_TRANSLATE_NOOP("InvolvementAgreed", "{phase}: {actor}")


def _stands(state: Lookups, block_id: Id) -> Iterator[StoodThing]:
    found, language = InvolvementMap.of(state, block_id), state.workshop.language
    spoken, formats = Catalogue.load(language), Formats(language)
    for actor in found.actors:
        for phase in found.phases:
            cell = found.cell(actor, phase)
            if cell is None or cell.part is None:
                continue
            label = spoken.text(CELL.with_values(phase=phase.title, actor=actor.name))
            when = cell.timing if cell.day is None else formats.date(cell.day)
            words = ", ".join(filter(None, (spoken.text(cell.part.message), when)))
            mark = f"{cell.part.value} {cell.day or ''}"
            yield StoodThing(cell.id, label, words, mark)


AGREED = AgreedSource(
    activity="involvement",
    kinds=(InvolvementActor, InvolvementPhase, InvolvementCell),
    stands=_stands,
)
