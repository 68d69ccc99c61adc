# SPDX-License-Identifier: EUPL-1.2
"""Between two days: in the evening what is open is said, and the next morning begins with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QScrollArea, QWidget

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import wall_view
from moderation.features.agenda.model import DaySchedule, schedule
from moderation.features.agenda.overnight import open_points
from moderation.features.agenda.wall.opening import OPEN
from moderation.features.people import edits as people
from moderation.features.votes.page.opened import opened_votes
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, Toggle
from moderation.gui.widgets.hint_list import hint_cards
from moderation.windows.moderator.attending import Attending
from moderation.windows.moderator.rail import Rail

translate = QCoreApplication.translate
WIDTH = 620
MOST_HEIGHT = 380


class OvernightDialog(Dialog):
    """What is open before a day: to go home with in the evening, to begin with in the morning.

    Args:
        bridge: The open workshop.
        coming: The day that comes next.
        parent: The window it belongs to.
        begins: Whether the day begins now; otherwise the one before is just over.
        block_id: The block that it begins with, by default the first that was not held.
    """

    def __init__(
        self,
        bridge: Bridge,
        coming: DaySchedule,
        parent: QWidget,
        *,
        begins: bool,
        block_id: Id | None = None,
    ) -> None:
        number = coming.day.number
        begin = translate("Overnight", "Begin day {number}").format(number=number)
        over = translate("Overnight", "Day {number} is over").format(number=number - 1)
        super().__init__(
            parent,
            title=begin if begins else over,
            note="" if begins else _until(coming),
            main=begin if begins else translate("Overnight", "Close"),
            icon="play" if begins else "",
            cancel=translate("Overnight", "Not yet") if begins else "",
            width=WIDTH,
        )
        state = bridge.state
        if begins:
            # What the day before had still ahead is open from then on.
            state = state.apply(people.begin_day(state, coming.day.id, bridge.now, block_id))
        self.points = open_points(state)
        self.content.addWidget(self._list(bridge))
        self.on_wall = Toggle(self, text=translate("Overnight", "What is open on the wall"))
        self.on_wall.setChecked(True)
        # What was said behind closed doors is open as well, and the room is not told of it.
        self.on_wall.setVisible(begins and bool(open_points(wall_view(state))))
        self.content.addWidget(self.on_wall)
        self.main_button.setFocus()

    def _list(self, bridge: Bridge) -> QScrollArea:
        cards = [(text(point.message), " · ".join(point.names)) for point in self.points]
        votes = len(opened_votes(bridge))
        if votes:
            words = translate("Overnight", "%n vote(s) still open", "", votes)
            why = translate(
                "Overnight", "Close them before the evening: ballots are kept in memory alone."
            )
            cards.insert(0, (words, why))
        return hint_cards(
            self,
            cards,
            name=translate("Overnight", "What is open"),
            fine=translate("Overnight", "Nothing is open."),
            width=WIDTH - 2 * Space.L - Space.XS,
            most=MOST_HEIGHT,
        )


def _until(coming: DaySchedule) -> str:
    """That the wall is black, and when the next day begins."""
    day, write = coming.day, formats()
    when = write.time(day.begin)
    if day.dated is not None:
        when = f"{write.date_with_day(day.dated)}, {when}"
    words = translate("Overnight", "The wall is black. Day {number} begins: {when}.")
    return words.format(number=day.number, when=when)


class Overnight(QObject):
    """Ends the days of the open workshop and begins them, over the view of it."""

    def __init__(self, bridge: Bridge, rail: Rail, attending: Attending, view: QWidget) -> None:
        super().__init__(view)
        rail.next_day_asked.connect(self.morning)
        rail.later_day_asked.connect(self.begin_with)
        rail.day_over.connect(self.evening)
        self._bridge = bridge
        self._attending = attending
        self._view = view

    def evening(self) -> None:
        """Nothing of today is left: the wall goes black, and what is open is said."""
        bridge = self._bridge
        coming = schedule(bridge.state, bridge.now).coming
        if coming is None:
            return
        if not bridge.projection.black:
            bridge.toggle_black()
        if self._view.window().isActiveWindow():
            OvernightDialog(bridge, coming, self._view, begins=False).answered()

    def morning(self) -> None:
        """The next day begins with what is open, here and on the wall; then who is there."""
        coming = schedule(self._bridge.state, self._bridge.now).coming
        if coming is not None:
            self._begin(coming)

    def begin_with(self, block_id: str) -> None:
        """Another day begins with one of its blocks, also while the day before still runs."""
        day = schedule(self._bridge.state, self._bridge.now).begun_with(Id(block_id))
        if day is not None:
            self._begin(day, Id(block_id))

    def _begin(self, day: DaySchedule, block_id: Id | None = None) -> None:
        bridge = self._bridge
        dialog = OvernightDialog(bridge, day, self._view, begins=True, block_id=block_id)
        if not dialog.answered():
            return
        key = day.day.id
        if not bridge.attempt(lambda state: people.begin_day(state, key, bridge.now, block_id)):
            return
        if dialog.on_wall.isChecked() and open_points(wall_view(bridge.state)):
            bridge.lead_wall_to(WallItem(key=OPEN))
        bridge.project(replace(bridge.projection, black=False))
        self._attending.ask_again()
