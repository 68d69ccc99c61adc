# SPDX-License-Identifier: EUPL-1.2
"""When who is involved, for calendars."""

from __future__ import annotations

from moderation.activities.involvement.model import InvolvementMap
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Dated
from moderation.features.agenda.model import Block

KIND = QT_TRANSLATE_NOOP("InvolvementDates", "Involvement")
TITLE = QT_TRANSLATE_NOOP("InvolvementDates", "{phase}: {actor} {part}")


def dates(view: MinutesView, block: Block, catalogue: Catalogue, _formats: Formats) -> list[Dated]:
    """The parts that have a day."""
    own = InvolvementMap.of(view, block.id)
    found = []
    for actor in own.actors:
        for phase in own.phases:
            cell = own.cell(actor, phase)
            if cell is None or cell.day is None or cell.part is None:
                continue
            title = TITLE.with_values(phase=phase.title, actor=actor.name, part=cell.part.message)
            found.append(
                Dated(
                    key=cell.id,
                    day=cell.day,
                    title=catalogue.text(title),
                    kind=catalogue.text(KIND),
                    who=actor.name,
                    note=cell.note,
                )
            )
    return found
