# SPDX-License-Identifier: EUPL-1.2
"""Rows of the list of speakers: who waits, whom typed letters mean, and who spoke how long."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.model import Participant, Unit
from moderation.features.people.presence import attendance_taken, in_room
from moderation.features.speakers.candidates import Candidate
from moderation.features.speakers.model import Speaker, waiting
from moderation.features.speakers.order import Spoken, by_side, by_unit, spoken_by
from moderation.features.speakers.words import figure, heard
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import escaped_tooltip
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    glyph,
    one_line,
    words,
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SpokenRow:
    """What a side or a unit spoke."""

    kind: ClassVar[str] = "tally"
    id: Id
    name: str
    side: Side
    told: Spoken
    whole: bool

    @property
    def said(self) -> str:
        """The row in one sentence."""
        return f"{self.name}: {text(heard(self.told))}"


def tallies(state: State) -> list[SpokenRow]:
    """Each side that is here or spoke, with those of its units that spoke."""
    units, sides = by_unit(state), by_side(state)
    here = {unit.side for unit in state.of(Unit)}
    found: list[SpokenRow] = []
    for side in Side:
        if side not in here and not sides[side].speeches:
            continue
        name = text(side.message)
        found.append(SpokenRow(Id(side.value), name, side, sides[side], whole=True))
        found += [
            SpokenRow(unit.id, unit.label, side, told, whole=False)
            for unit, told in units
            if unit.side is side
        ]
    return found


class TallyRows(DescribedRows):
    """A line for a side, and below it those of its units."""

    def __init__(self) -> None:
        super().__init__(self._row)

    def _row(self, row: SpokenRow, _seen: RowState) -> RowDescription:
        weight = SEMIBOLD if row.whole else 400
        told = f"{row.told.speeches} · {figure(row.told.seconds)}"
        before = Space.XS if row.whole else 22
        return one_line(
            28,
            glyph(row.side, 12) if row.whole else None,
            words(row.name, Size.SECONDARY, weight, before=before, grows=True, least=40),
            words(told, Size.SECONDARY, weight, figures=True, right=True, before=Space.S),
        )


def tally_words(row: SpokenRow, role: int) -> object:
    """What a row of counts says for a role."""
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return row.said
    return escaped_tooltip(row.said) if role == Qt.ItemDataRole.ToolTipRole else None


class SpeakerWords:
    """What rows of waiting people, and of people who are found, say."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def parts(self, row: Speaker | Candidate) -> tuple[Side | None, str, str, str]:
        """Side, who it is, what stands beside, and how much was heard of them."""
        state = self._bridge.state
        if isinstance(row, Candidate):
            who, beside = row.words
            if row.person is None:
                beside = translate("Speakers", "somebody from there")
            waits = any(each.participant_id == row.id for each in waiting(state))
            note = translate("Speakers", "on the list already") if waits else ""
            return row.unit.side, who, beside, note
        unit = state.find(Unit, row.unit_id)
        if unit is None:
            return None, "", "", ""
        person = state.find(Participant, row.participant_id)
        who, beside = Candidate(unit, person).words
        said = text(heard(spoken_by(state, row)))
        if person is not None and attendance_taken(state) and not in_room(person, self._bridge.now):
            said = translate("Speakers", "not in the room")
        return unit.side, who, beside, said

    def said(self, row: Speaker | Candidate) -> str:
        """A row in one sentence."""
        side, *more = self.parts(row)
        named = "" if side is None else text(side.message)
        place = str(int(row.rank)) if isinstance(row, Speaker) else ""
        return ", ".join(filter(None, (place, *more, named)))

    def role(self, row: Speaker | Candidate, role: int) -> object:
        """What a row says for a role."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.parts(row)[1]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(row)
        return escaped_tooltip(self.said(row)) if role == Qt.ItemDataRole.ToolTipRole else None


class SpeakerRows(DescribedRows):
    """Place, side, who it is, and at the right what was heard of them."""

    def __init__(self, said: SpeakerWords) -> None:
        super().__init__(self._row)
        self._said = said

    def _row(self, row: Speaker | Candidate, _seen: RowState) -> RowDescription:
        side, who, beside, note = self._said.parts(row)
        place = f"{int(row.rank)}" if isinstance(row, Speaker) else ""
        return one_line(
            40,
            words(place, Size.BODY, SEMIBOLD, figures=True, width=24),
            glyph(side, 13),
            words(who, Size.BODY, SEMIBOLD, before=Space.XS),
            words(beside, Size.SECONDARY, ink=DESK.ink2, before=Space.S, grows=True, least=40),
            words(note, Size.SECONDARY, ink=DESK.ink2, right=True, before=Space.S, figures=True),
        )
