# SPDX-License-Identifier: EUPL-1.2
"""What the moderator's window and an activity's page agree on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.workshop import Status
from moderation.gui.bridge import Bridge
from moderation.session.session import Changed


class ActivityPage(QWidget):
    """The work area of one block.

    A page reads ``bridge.state``, changes it by edits through ``bridge.perform`` and hears of every
    change in ``on_changed``. ``wall_item_changed`` says that another item is selected.
    """

    wall_item_changed = Signal()
    type_elsewhere = Signal(str)
    """A letter was typed that is no command here: it belongs to the capture bar."""
    vote_asked = Signal()
    """The room wants to vote on what is here (F10)."""
    left = Signal()
    """Back to the block's own page, where this one stands beside it."""

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.block_id = block_id
        bridge.changed.connect(self._hear)
        bridge.failed.connect(self._refused)

    def _hear(self, changed: Changed) -> None:
        self.on_changed(changed)

    def _refused(self) -> None:
        """Released words stay: no field goes on showing what was typed over them."""
        if self.bridge.state.workshop.status is not Status.APPROVED:
            return
        from moderation.gui.widgets.quiet import QuietLine, QuietText

        for line in self.findChildren(QuietLine):
            line.put_back()
        for words in self.findChildren(QuietText):
            words.put_back()

    def on_changed(self, changed: Changed) -> None:
        """Show what a step changed. Models over entities do it by themselves."""

    def wall_item(self) -> WallItem | None:
        """What is selected here, as something for the wall (F7)."""
        return None

    def chosen(self) -> frozenset[Id]:
        """What is selected here, where several things can be."""
        return frozenset()

    def go_to(self, entity_id: Id) -> None:
        """Show one thing of this page, where it knows it."""
        del entity_id

    def focus_work(self) -> None:
        """Take the keyboard (F2)."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin(self) -> None:
        """Begin with the first thing there is to do, for a page that leads through them."""

    def edit_current(self) -> bool:
        """Into the words of what is selected (F2 while the page has the keyboard).

        Tells whether there is such a thing here; otherwise F2 leads back to the capture bar.
        """
        return False

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a single-key command of this page; tells whether the key was one."""
        del event
        return False
