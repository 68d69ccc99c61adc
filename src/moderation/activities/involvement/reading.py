# SPDX-License-Identifier: EUPL-1.2
"""The involvement map as the moderator reads it: what stands in a cell, and in which words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from moderation.activities.involvement.model import (
    Actor,
    InvolvementCell,
    InvolvementMap,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.findings.model import Finding
from moderation.gui.texts import formats, text
from moderation.gui.widgets.letter_matrix import TileLook

NO_PART = QT_TRANSLATE_NOOP("InvolvementPage", "not involved")
REMARKS = QT_TRANSLATE_NOOP("InvolvementPage", "%n hint(s)")


def when(cell: InvolvementCell | None) -> str:
    """When something happens, as it is shown and typed."""
    if cell is None:
        return ""
    return formats().date(cell.day) if cell.day is not None else cell.timing


def word(part: InvolvementPart | None) -> str:
    """A part in words."""
    return text(NO_PART if part is None else part.message)


class MapSource:
    """The map, as the table asks for it."""

    def __init__(self, found: InvolvementMap, remarks: Sequence[Finding] = ()) -> None:
        self.map = found
        self._flags = Counter(each for finding in remarks for each in finding.about)

    def look(self, row: Actor, column: InvolvementPhase) -> TileLook:
        """The cell's tile."""
        part = self.map.part(row, column)
        cell = self.map.cell(row, column)
        return TileLook(letter="" if part is None else part.value, blank=cell is None)

    def words(self, row: Actor, column: InvolvementPhase) -> str:
        """The cell for a screen reader."""
        cell = self.map.cell(row, column)
        parts = [row.name, column.title, word(self.map.part(row, column)), when(cell)]
        parts.append("" if cell is None else cell.note)
        return ", ".join(part for part in parts if part)

    def row_name(self, row: Actor) -> str:
        """The actor."""
        return row.name

    def row_words(self, row: Actor) -> str:
        """The actor, its side, and how many hints name it."""
        words = f"{row.name}, {text(row.side.message)}"
        count = self._flags[row.id]
        return f"{words}, {text(REMARKS.with_count(count))}" if count else words

    def flags(self, row: Actor) -> int:
        """How many hints name an actor."""
        return self._flags[row.id]

    def row_sign(self, _row: Actor) -> str:
        """Every row may be changed here."""
        return ""

    def row_tip(self, row: Actor) -> str:
        """The actor and its side."""
        return f"{row.name}, {text(row.side.message)}"

    def column_tip(self, column: InvolvementPhase) -> str:
        """The phase."""
        return column.title

    def column_name(self, column: InvolvementPhase) -> str:
        """The phase."""
        return column.title

    def column_side(self, _column: InvolvementPhase) -> None:
        """No side: phases belong to all."""
        return

    def column_words(self, column: InvolvementPhase) -> str:
        """The phase."""
        return column.title

    def row_side(self, row: Actor) -> Side:
        """The actor's side."""
        return row.side
