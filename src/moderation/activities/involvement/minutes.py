# SPDX-License-Identifier: EUPL-1.2
"""The involvement map in the minutes: the table, notes, and what the rules still say."""

from __future__ import annotations

from moderation.activities.involvement.model import (
    Actor,
    InvolvementCell,
    InvolvementMap,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.findings import minutes as findings
from moderation.minutes.depth import Depth
from moderation.minutes.document import (
    BulletList,
    Cell,
    CellMark,
    Column,
    ColumnAlign,
    DocumentBlock,
    Heading,
    Paragraph,
    Role,
    Table,
    Tile,
    TileStyle,
    items,
)
from moderation.minutes.letter_table import letter_tables

STYLES = {
    InvolvementPart.CARRIES: TileStyle.OUTLINE,
    InvolvementPart.DECIDES: TileStyle.INK,
    InvolvementPart.HEARD: TileStyle.SAND,
    InvolvementPart.INFORMED: TileStyle.HAIRLINE,
}

ACTOR = QT_TRANSLATE_NOOP("InvolvementMinutes", "Actor")
SUMMARY = QT_TRANSLATE_NOOP(
    "InvolvementMinutes",
    "Involvement map: a row for every actor, a column for every phase, in the cells what the actor "
    "has to do with the phase, and when.",
)
LEGEND = QT_TRANSLATE_NOOP(
    "InvolvementMinutes", "{i} is informed · {h} is heard · {e} decides · {d} carries out"
)
NOTES = QT_TRANSLATE_NOOP("InvolvementMinutes", "Notes to the involvement")
NOTE = QT_TRANSLATE_NOOP("InvolvementMinutes", "{actor} – {phase}: {note}")

_WIDTH = 58.0
"""The width of a column in points: a day, or a word of about ten letters."""
_MOST_COLUMNS = 6


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[DocumentBlock]:
    """What the minutes say about a block's map; nothing if nobody has a part."""
    found = InvolvementMap.of(view, block.id)
    if not found.begun:
        return []
    writer = _Writer(found, catalogue, formats)
    notes = writer.notes() if depth is Depth.FULL else []
    said = findings.blocks(view, block, catalogue)
    return [*writer.tables(), writer.legend(), *notes, *said]


def when(cell: InvolvementCell | None, formats: Formats) -> str:
    """When something happens: the day, or the words."""
    if cell is None:
        return ""
    return cell.timing if cell.day is None else formats.date(cell.day)


class _Writer:
    """The parts of the text, in one language."""

    def __init__(self, found: InvolvementMap, catalogue: Catalogue, formats: Formats) -> None:
        self._map = found
        self._text = catalogue.text
        self._formats = formats

    def tables(self) -> list[Table]:
        """Actors x phases."""
        return letter_tables(
            self._map.actors,
            self._map.phases,
            most=_MOST_COLUMNS,
            corner=self._text(ACTOR),
            summary=self._text(SUMMARY),
            heads=lambda phases: [
                Column(p.title, width=_WIDTH, align=ColumnAlign.CENTER) for p in phases
            ],
            name=self._name,
            cell=self._cell,
        )

    def _name(self, actor: Actor) -> Cell:
        return Cell(actor.name, glyphs=(CellMark(self._text(actor.side.message), actor.side),))

    def _cell(self, actor: Actor, phase: InvolvementPhase) -> Cell:
        cell = self._map.cell(actor, phase)
        moment = when(cell, self._formats)
        notes = (moment,) if moment else ()
        if cell is None or cell.part is None:
            return Cell("–", notes=notes)
        tile = Tile(cell.part.value, self._text(cell.part.message), STYLES[cell.part])
        return Cell(glyphs=(tile,), notes=notes)

    def legend(self) -> Paragraph:
        """The letters in words."""
        letters = {part.value.lower(): part.value for part in InvolvementPart}
        return Paragraph(self._text(LEGEND.with_values(**letters)), role=Role.NOTE)

    def notes(self) -> list[DocumentBlock]:
        """What was noted to single cells."""
        found = [
            self._text(NOTE.with_values(actor=actor.name, phase=phase.title, note=cell.note))
            for actor in self._map.actors
            for phase in self._map.phases
            if (cell := self._map.cell(actor, phase)) is not None and cell.note
        ]
        if not found:
            return []
        return [Heading(3, self._text(NOTES)), BulletList(items(*found))]
