# SPDX-License-Identifier: EUPL-1.2
"""Marking what is closed in minutes that stay in the house, wherever it stands.

Whatever of a document names its origin is marked if that is closed: an agreement in the list, a
task in the table, a block of the agenda, the vision on the first page. No activity has to think of
it.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.mandate.framing import CLOSED
from moderation.minutes import document as doc
from moderation.minutes.origin import origin_of

AFTER = QT_TRANSLATE_NOOP("ClosedWords", "{text} (closed session)")


def with_closed_marked(
    blocks: Iterable[doc.DocumentBlock], closed: AbstractSet[Id], catalogue: Catalogue
) -> list[doc.DocumentBlock]:
    """The blocks, with everything marked that came from one of these entities."""
    if not closed:
        return list(blocks)
    marker = _Marker(closed, catalogue)
    return [marker.block(each) for each in blocks]


class _Marker:
    def __init__(self, closed: AbstractSet[Id], catalogue: Catalogue) -> None:
        self._closed = closed
        self._catalogue = catalogue
        self._word = catalogue.text(CLOSED)

    def block(self, block: Any) -> Any:
        """A block with what is closed in it marked."""
        if isinstance(block, doc.KeepTogether):
            return replace(block, blocks=tuple(self.block(each) for each in block.blocks))
        if isinstance(block, doc.BulletList | doc.NumberedList):
            return replace(block, items=tuple(self._item(each) for each in block.items))
        if isinstance(block, doc.Table):
            return replace(block, rows=tuple(self._row(each, block) for each in block.rows))
        if isinstance(block, doc.ColumnsList):
            groups = (
                replace(group, entries=tuple(self._line(each) for each in group.entries))
                for group in block.groups
            )
            return replace(block, groups=tuple(groups))
        if isinstance(block, doc.FactGrid):
            return replace(block, facts=tuple(self._fact(each) for each in block.facts))
        return self._words(block) if self._is(block.origin) else block

    def _words(self, block: Any) -> Any:
        if isinstance(block, doc.Heading | doc.Paragraph):
            return replace(block, text=self._after(block.text))
        if isinstance(block, doc.Callout):
            return replace(block, notes=(*block.notes, doc.NotePart(self._word)))
        if isinstance(block, doc.Photo | doc.Figure):
            return replace(block, caption=self._joined(block.caption))
        return block

    def _is(self, origin: str | None) -> bool:
        return origin is not None and origin_of(origin).entity_id in self._closed

    def _after(self, words: str) -> str:
        return self._catalogue.text(AFTER.with_values(text=words))

    def _joined(self, words: str) -> str:
        return " · ".join(part for part in (words, self._word) if part)

    def _item(self, item: doc.ListItem) -> doc.ListItem:
        children = tuple(self.block(child) for child in item.children)
        note = self._joined(item.note) if self._is(item.origin) else item.note
        return replace(item, note=note, children=children)

    def _fact(self, fact: doc.Fact) -> doc.Fact:
        return replace(fact, value=self._after(fact.value)) if self._is(fact.origin) else fact

    def _line(self, line: doc.GroupLine) -> doc.GroupLine:
        return replace(line, text=self._after(line.text)) if self._is(line.origin) else line

    def _row(self, row: doc.Row | doc.GroupRow, table: doc.Table) -> doc.Row | doc.GroupRow:
        if isinstance(row, doc.GroupRow):
            return row
        if self._is(row.origin):
            # The cell that names the row; where one from above covers it, the first that is there.
            place = table.row_header or 0
            named = place if len(row.cells) == len(table.columns) else 0
            cells = [self._cell(c) if n == named else c for n, c in enumerate(row.cells)]
        else:
            cells = [self._cell(cell) if self._is(cell.origin) else cell for cell in row.cells]
        return replace(row, cells=tuple(cells))

    def _cell(self, cell: doc.Cell) -> doc.Cell:
        return replace(cell, notes=(*cell.notes, self._word))
