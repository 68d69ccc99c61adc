# SPDX-License-Identifier: EUPL-1.2
"""The involvement map on the sheet of one unit: its own row, phase by phase."""

from __future__ import annotations

from datetime import date
from typing import Any

from moderation.activities.involvement.minutes import STYLES, when
from moderation.activities.involvement.model import (
    InvolvementActor,
    InvolvementCell,
    InvolvementPhase,
)
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, UnitView
from moderation.features.people.model import Unit
from moderation.minutes import document as doc

INVOLVED_TITLE = QT_TRANSLATE_NOOP("UnitSheet", "Involvement, phase by phase")
SUMMARY = QT_TRANSLATE_NOOP(
    "UnitSheet", "The phases of the involvement map with this unit’s part in them, and when."
)
PHASE = QT_TRANSLATE_NOOP("UnitSheet", "Phase")
PART = QT_TRANSLATE_NOOP("UnitSheet", "Part")
WHEN = QT_TRANSLATE_NOOP("UnitSheet", "When")
NOT_INVOLVED = QT_TRANSLATE_NOOP("UnitSheet", "not involved")
HAPPENS = QT_TRANSLATE_NOOP("UnitSheet", "{phase} ({part})")


class _Involvement:
    """What it has to do with the phases on the way from the idea to the evaluation."""

    place = 40

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """Its rows with their cells, and all phases of those maps; rows of nobody else."""
        cells = [cell for cell in view.of(InvolvementCell) if not cell.blank]
        found: list[Any] = []
        for actor in view.of(InvolvementActor):
            own = [cell for cell in cells if cell.actor_id == actor.id]
            if own and _is_own(unit, actor):
                phases = [p for p in view.of(InvolvementPhase) if p.block_id == actor.block_id]
                found += [actor, *phases, *own]
        return found

    def blocks(
        self, view: UnitView, _unit: Unit, catalogue: Catalogue, formats: Formats
    ) -> list[doc.DocumentBlock]:
        """A table for every map: each phase, the unit's part in it, and when."""
        tables = [_table(view, actor, catalogue, formats) for actor in view.of(InvolvementActor)]
        return [doc.Heading(2, catalogue.text(INVOLVED_TITLE)), *tables] if tables else []

    def dates(self, view: UnitView, _unit: Unit, catalogue: Catalogue) -> list[tuple[date, str]]:
        """When it is its turn."""
        found = []
        for cell in view.of(InvolvementCell):
            phase = view.find(InvolvementPhase, cell.phase_id)
            if phase is not None and cell.day is not None and cell.part is not None:
                words = HAPPENS.with_values(phase=phase.title, part=cell.part.message)
                found.append((cell.day, catalogue.text(words)))
        return found


def _is_own(unit: Unit, actor: InvolvementActor) -> bool:
    """Whether a row is the unit's: taken from it, or of its name."""
    if actor.unit_id is not None:
        return actor.unit_id == unit.id
    return actor.name.casefold() in {unit.name.casefold(), unit.label.casefold()}


def _table(
    view: UnitView, actor: InvolvementActor, catalogue: Catalogue, formats: Formats
) -> doc.Table:
    cells = {cell.phase_id: cell for cell in view.of(InvolvementCell) if cell.actor_id == actor.id}
    phases = [phase for phase in view.of(InvolvementPhase) if phase.block_id == actor.block_id]
    columns = (
        doc.Column(catalogue.text(PHASE), weight=2.0),
        doc.Column(catalogue.text(PART), weight=1.6),
        doc.Column(catalogue.text(WHEN), weight=1.4),
    )
    rows = tuple(
        doc.Row(
            (
                doc.Cell(phase.title),
                _part(cells.get(phase.id), catalogue),
                doc.Cell(when(cells.get(phase.id), formats)),
            ),
            origin=actor.id,
        )
        for phase in phases
    )
    return doc.Table(columns, rows, row_header=0, summary=catalogue.text(SUMMARY))


def _part(cell: InvolvementCell | None, catalogue: Catalogue) -> doc.Cell:
    notes = (cell.note,) if cell is not None and cell.note else ()
    if cell is None or cell.part is None:
        return doc.Cell(catalogue.text(NOT_INVOLVED), notes=notes)
    word = catalogue.text(cell.part.message)
    tile = doc.Tile(cell.part.value, cell.part.value, STYLES[cell.part])
    return doc.Cell(word, glyphs=(tile,), notes=notes)


UNIT_PARTS = (_Involvement(),)
