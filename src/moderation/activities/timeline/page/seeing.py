# SPDX-License-Identifier: EUPL-1.2
"""How the board of a timeline is seen: how large, in which lanes, and which of them are folded."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from moderation.activities.timeline.lanes import Lane, lane_places, lanes_of
from moderation.activities.timeline.model import FixedDate, TimelineStep, owner_name
from moderation.activities.timeline.page.work import Work
from moderation.activities.timeline.page.zoom import ZoomedTimeline
from moderation.domain.side import Side
from moderation.gui.commands import Command
from moderation.gui.key_names import key_text
from moderation.gui.widgets import IconButton

translate = QCoreApplication.translate

LARGER_KEYS = ("Ctrl+=", "Ctrl+Shift+=", "Ctrl+Shift++")
CHOSEN_KEY, UNITS_KEY, FOLD_KEY = "Alt+0", "Ctrl+L", "Ctrl+J"


class Seeing(QObject):
    """Zoom and lanes of a board. ``changed`` says that there are other lanes.

    ``buttons`` make it smaller, show all of it, and make it larger.
    """

    changed = Signal()

    def __init__(self, page: QWidget, board: ZoomedTimeline, work: Work) -> None:
        super().__init__(page)
        self._board, self._work = board, work
        self.by_unit = False
        self._folded: set[tuple[Side, str | None]] = set()
        self.zoom_out = IconButton(page, icon="zoom-out", on_click=partial(board.zoom, -1))
        self.zoom_out.set_name(translate("TimelinePage", "Smaller"), key_text("Ctrl+-"))
        self.fit_button = IconButton(page, icon="fit", on_click=board.fit)
        self.fit_button.set_name(translate("TimelinePage", "Whole plan"), key_text("Ctrl+0"))
        self.zoom_in = IconButton(page, icon="zoom-in", on_click=partial(board.zoom, 1))
        self.zoom_in.set_name(translate("TimelinePage", "Larger"), key_text("Ctrl++"))
        self.buttons = self.zoom_out, self.fit_button, self.zoom_in
        board.zoomed.connect(self._zoomed)
        self._zoomed(1.0)

    def _zoomed(self, factor: float) -> None:
        for button in (self.zoom_out, self.fit_button):
            button.setEnabled(factor > 1.0)

    # -- lanes -------------------------------------------------------------------------

    def lanes(self, steps: tuple[TimelineStep, ...]) -> tuple[tuple[Lane, ...], list[int]]:
        """The lanes from the top, and which of them each step is in."""
        lanes = lanes_of(steps, self._owner, by_unit=self.by_unit, folded=self._folded)
        return lanes, lane_places(steps, self._owner, lanes)

    def _owner(self, step: TimelineStep) -> str:
        return owner_name(self._work.door.state, step)

    def toggle_units(self) -> None:
        """A lane for each unit, or for each side."""
        self.by_unit = not self.by_unit
        self.changed.emit()

    def fold(self, key: tuple[Side, str | None]) -> None:
        """Fold a lane, or unfold it."""
        self._folded ^= {key}
        self.changed.emit()

    def fold_chosen(self) -> None:
        """Fold the lane of what is chosen, or unfold it."""
        item = self._work.item()
        if isinstance(item, TimelineStep):
            self.fold((item.side, self._owner(item) if self.by_unit else None))

    # -- zoom --------------------------------------------------------------------------

    def show_chosen(self) -> None:
        """What is chosen, as large as it fits, with what it waits for."""
        item = self._work.item()
        if isinstance(item, FixedDate):
            self._board.show_days(item.day, item.last)
        elif item is not None:
            found = [self._work.door.state.find(TimelineStep, before) for before in item.after]
            steps = [item, *(own for own in found if own is not None)]
            first, last = min(own.begins for own in steps), max(own.ends for own in steps)
            self._board.show_days(first, last)

    def commands(self) -> list[Command | None]:
        """What changes how the board is seen."""
        zoom, scale = self._board.zoom, self._board.show_scale
        return [
            Command(
                key="Ctrl++",
                also=LARGER_KEYS,
                note=translate("TimelinePage", "Larger"),
                run=partial(zoom, 1),
            ),
            Command(
                key="Ctrl+-",
                also=("Ctrl+Shift+-",),
                note=translate("TimelinePage", "Smaller"),
                run=partial(zoom, -1),
            ),
            Command(
                key="Ctrl+0",
                note=translate("TimelinePage", "Whole plan"),
                run=self._board.fit,
            ),
            Command(
                key=CHOSEN_KEY,
                words=translate("TimelinePage", "Show what is chosen large"),
                run=self.show_chosen,
            ),
            Command(
                key="", words=translate("TimelinePage", "Scale: years"), run=partial(scale, 12)
            ),
            Command(
                key="", words=translate("TimelinePage", "Scale: quarters"), run=partial(scale, 3)
            ),
            Command(
                key="", words=translate("TimelinePage", "Scale: months"), run=partial(scale, 1)
            ),
            None,
            Command(
                key=UNITS_KEY,
                words=translate("TimelinePage", "A lane for each unit"),
                run=self.toggle_units,
                checked=lambda: self.by_unit,
            ),
            Command(
                key=FOLD_KEY,
                words=translate("TimelinePage", "Fold or unfold the lane"),
                run=self.fold_chosen,
            ),
        ]
