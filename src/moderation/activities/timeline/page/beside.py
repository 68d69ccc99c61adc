# SPDX-License-Identifier: EUPL-1.2
"""What stands beside the board of a timeline: the political clock, and the hints it gives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.page.clock_dialog import ClockDialog
from moderation.activities.timeline.page.outside_dialog import OutsideDialog
from moderation.activities.timeline.page.work import Work
from moderation.activities.timeline.rules import findings
from moderation.activities.timeline.wall import FLAG
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.findings.model import Finding, answers
from moderation.features.findings.page import FindingsColumn
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.widgets import Dialog, IconButton

translate = QCoreApplication.translate

CLOCK_KEY, HINTS_KEY = "Ctrl+Shift+U", "Ctrl+Shift+H"


class Beside:
    """The buttons of clock and hints, and the column of hints, which is there when asked for.

    ``show_dialog`` shows a dialog; another in tests. ``arranged`` is called when the column comes
    or goes.
    """

    def __init__(self, page: ActivityPage, bridge: Bridge, block_id: Id, work: Work) -> None:
        self._page, self._bridge, self._block_id, self._work = page, bridge, block_id, work
        self.show_dialog: Callable[[Dialog], object] = Dialog.answered
        self.clock_button = IconButton(
            page,
            icon="clock",
            name=translate("TimelinePage", "Political clock"),
            framed=True,
            on_click=self.open_clock,
        )
        self.clock_button.set_name(self.clock_words(), key_text(CLOCK_KEY))
        self.hints_button = IconButton(
            page, icon="flag", name=translate("TimelinePage", "Hints"), framed=True
        )
        self.hints_button.setCheckable(True)
        self.column = FindingsColumn(bridge, block_id, page)
        self.column.hide()
        self.hints_button.toggled.connect(self._toggled)
        self.column.chosen.connect(self._chosen)

    @staticmethod
    def clock_words() -> str:
        """What the clock is called."""
        return translate("TimelinePage", "Political clock")

    def show_state(self) -> None:
        """Show the hints as they are now; their number is on the button."""
        found = findings(self._work.door.state, self._block_id)
        answered = answers(self._bridge.state, self._block_id)
        still = sum(finding.key not in answered for finding in found)
        words = translate("TimelinePage", "%n hint(s) open", "", still)
        self.hints_button.set_name(words, key_text(HINTS_KEY))
        done = len(found) - still
        figure = translate("TimelinePage", "of {all} hints dealt with").format(all=len(found))
        share = done / len(found) if found else 1.0
        self.column.show_findings((str(done), figure, share), found)

    def open_clock(self) -> None:
        """The clock with its dates, in a dialog."""
        self.show_dialog(ClockDialog(self._bridge, self._block_id, self._page.window()))
        self._page.focus_work()

    def toggle_hints(self) -> None:
        """The hints beside the board, or away again."""
        self.hints_button.setChecked(not self.hints_button.isChecked())
        if self.hints_button.isChecked():
            for button in self.column.panel.list.buttons[:1]:
                button.setFocus()

    def ask_outside(self) -> None:
        """Level, contact point and money of the chosen step."""
        item = self._work.item()
        if isinstance(item, TimelineStep):
            self.show_dialog(OutsideDialog(self._work.door, item, self._page.window()))
            self._page.focus_work()

    def wall_item(self) -> WallItem | None:
        """The hint that was chosen, while it is shown beside the board."""
        finding = self.column.current
        if finding is None or self.column.isHidden():
            return None
        key = f"{FLAG}.{finding.rule.value}"
        return WallItem(key=key, block_id=self._block_id, entity_id=finding.about[0])

    def _toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.column.setVisible(shown)
        self._page.tell_wall()

    def _chosen(self, finding: Finding) -> None:
        self._work.choose(finding.about[0])
