# SPDX-License-Identifier: EUPL-1.2
"""The involvement map as a table: actors by phases, a letter in every cell, and when."""

from __future__ import annotations

from moderation.activities.involvement.minutes import ACTOR, LEGEND
from moderation.activities.involvement.model import (
    Actor,
    InvolvementMap,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes.workbook import Sheet, SheetColumn

MAP = QT_TRANSLATE_NOOP("InvolvementSheets", "Involvement map")
SIDE = QT_TRANSLATE_NOOP("InvolvementSheets", "Side")


def sheets(view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats) -> list[Sheet]:
    """The map of a block; nothing before anybody has a part."""
    found = InvolvementMap.of(view, block.id)
    if not found.begun:
        return []

    def field(actor: Actor, phase: InvolvementPhase) -> str:
        cell = found.cell(actor, phase)
        if cell is None:
            return "–"
        letter = "–" if cell.part is None else cell.part.value
        moment = cell.timing if cell.day is None else formats.date(cell.day)
        return f"{letter} ({moment})" if moment else letter

    rows = tuple(
        (
            actor.name,
            catalogue.text(actor.side.message),
            *(field(actor, phase) for phase in found.phases),
        )
        for actor in found.actors
    )
    fields = (
        SheetColumn(catalogue.text(ACTOR), 36),
        SheetColumn(catalogue.text(SIDE), 14),
        *(SheetColumn(phase.title, 18) for phase in found.phases),
    )
    letters = {part.value.lower(): part.value for part in InvolvementPart}
    legend = catalogue.text(LEGEND.with_values(**letters))
    return [Sheet(catalogue.text(MAP), fields, rows, note=legend)]
