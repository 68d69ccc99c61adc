# SPDX-License-Identifier: EUPL-1.2
"""A block is handed out to a group room: for which group, and where the file goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.features.agenda.model import Block, current_block
from moderation.features.group_work.away import groups_away, handed_over
from moderation.features.group_work.handing_out import NO_SUCH_BLOCK, handed_out
from moderation.features.group_work.kinds import fitting_blocks
from moderation.gui.bridge import Bridge
from moderation.gui.tokens import DESK
from moderation.gui.widgets import PlainLabel, Toggle
from moderation.gui.widgets.ask_dialog import AskDialog
from moderation.storage import workshop_file
from moderation.windows.groups.closed_words import is_closed, titled

translate = QCoreApplication.translate
Keep = Callable[[str, str, Block], bool]
"""Keeps the text of a file for a group and a block; tells whether a place was chosen."""


class HandOutDialog(AskDialog):
    """Asks for the block and the group, and says what travels and what stays."""

    def __init__(self, bridge: Bridge, keep: Keep, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            title=translate("HandOut", "For a group room"),
            note=translate(
                "HandOut",
                "The file goes to the group's laptop, by USB stick for example, and is imported "
                "there. The group works in this block alone and exports its result; here it is "
                "merged.",
            ),
            confirm=translate("HandOut", "Save file …"),
            submit=self._hand_out,
        )
        self._bridge = bridge
        self._keep = keep
        self._kept = False
        state = bridge.state
        blocks = fitting_blocks(state)
        self.block: QComboBox = self.add_choice(
            "block", translate("HandOut", "Block"), [(each.title, each.id) for each in blocks]
        )
        current = current_block(state)
        if current in blocks:
            self.block.setCurrentIndex(blocks.index(current))
        self.group = self.add_line("group", translate("HandOut", "Group"))
        self.group.setPlaceholderText(translate("HandOut", "Group 1"))
        self.group.setFocus()
        self.with_say = Toggle(self, text=translate("HandOut", "Hand out the words to say as well"))
        self.content.addWidget(self.with_say)
        self.travels = PlainLabel(self, colour=DESK.ink2, wrap=True)
        self.content.addWidget(self.travels)
        self.block.currentIndexChanged.connect(self._show_what_travels)
        self._show_what_travels()

    def _show_what_travels(self, _at: int = 0) -> None:
        block = self._chosen()
        closed = block is not None and is_closed(self._bridge.state, block)
        self.call(titled(translate("HandOut", "For a group room"), closed=closed))
        self.with_say.setVisible(block is not None and bool(trimmed(block.say)))
        words = translate(
            "HandOut",
            "On it: the block, the units, and open results of other blocks to be read. Not on it: "
            "persons, private notes, and what was said in closed session.",
        )
        if closed:
            words = translate(
                "HandOut",
                "This block is closed: all of it is on the file, and the file must not get into "
                "other hands. On the group's laptop it stays closed. Persons and private notes are "
                "not on it.",
            )
        away = () if block is None else groups_away(self._bridge.state, block.id)
        if away:
            names = ", ".join(each.group for each in away)
            words += "\n" + translate("HandOut", "Handed out already to: {groups}.").format(
                groups=names
            )
        self.travels.setText(words)
        room = self.travels.heightForWidth(self.width() - 48)
        self.travels.setMinimumHeight(max(0, room))

    def _chosen(self) -> Block | None:
        key = self.block.currentData()
        return None if key is None else self._bridge.state.find(Block, Id(key))

    def _hand_out(self, values: Mapping[str, Any]) -> None:
        block = self._chosen()
        if block is None:
            raise UserFacingError(NO_SUCH_BLOCK)
        bridge = self._bridge
        say = self.with_say.isChecked() and not self.with_say.isHidden()
        made = handed_out(bridge.state, block.id, values["group"], bridge.now, say=say)
        group = " ".join(values["group"].split())
        self._kept = self._keep(workshop_file.write(made), group, block)
        if self._kept:
            bridge.note(handed_over(bridge.state, made))

    def accept(self) -> None:
        """Close once the file is kept: what was typed stays while its place is chosen anew."""
        if self._kept:
            super().accept()
