# SPDX-License-Identifier: EUPL-1.2
"""The grid of a series: levels in rows, stages in columns, an event in each cell."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.features.series.model import EventKind, SeriesEvent, SeriesLevel, events_of


@dataclass(frozen=True, slots=True)
class SeriesStage:
    """A column: the events of a kind with one number, on each level or for all of them.

    ``several`` tells whether the kind has more than one such column, so that numbers are needed.
    """

    kind: EventKind
    number: int
    everybody: bool
    several: bool


@dataclass(frozen=True, slots=True)
class StageGrid:
    """What stands where. ``levels`` are the rows; without any there is one row, ``None``."""

    stages: tuple[SeriesStage, ...]
    levels: tuple[SeriesLevel | None, ...]
    cells: dict[tuple[int, int], SeriesEvent]

    def place_of(self, event_id: Id) -> tuple[int, int] | None:
        """Row and column of an event."""
        return next((place for place, event in self.cells.items() if event.id == event_id), None)

    def level_of(self, row: int, column: int) -> Id | None:
        """The level of a cell; nothing where the column is for all levels."""
        level = self.levels[row]
        return None if level is None or self.stages[column].everybody else level.id


def grid(state: Lookups) -> StageGrid:
    """The grid of a series: at least one column for each kind of event."""
    levels: tuple[SeriesLevel | None, ...] = state.of(SeriesLevel) or (None,)
    rows = {None if level is None else level.id: row for row, level in enumerate(levels)}
    stages: list[SeriesStage] = []
    cells: dict[tuple[int, int], SeriesEvent] = {}
    for kind in EventKind:
        found = events_of(state, kind)
        lists = {
            level_id: [event for event in found if event.level_id == level_id]
            for level_id in {None, *rows}
        }
        most = max((len(lists[key]) for key in rows if key is not None), default=0)
        whole = len(lists[None])
        if not (most or whole):
            # Where nothing is planned yet, small groups are offered for each level.
            whole, most = (0, 1) if kind.is_limited and state.of(SeriesLevel) else (1, 0)
        for everybody, count in ((True, whole), (False, most)):
            for number in range(count):
                column = len(stages)
                stages.append(SeriesStage(kind, number + 1, everybody, count > 1))
                for key, events in lists.items():
                    if (key is None) is everybody and number < len(events):
                        cells[0 if key is None else rows[key], column] = events[number]
    return StageGrid(tuple(stages), levels, cells)
