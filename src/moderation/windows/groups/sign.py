# SPDX-License-Identifier: EUPL-1.2
"""What stands above the work: that doors are shut, and which group's laptop this is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.features.agenda.model import Block
from moderation.features.group_work.model import group_work_of
from moderation.gui.boxes import column, row
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats
from moderation.gui.tokens import BOLD, DESK, Size, Space
from moderation.gui.widgets import Button, ElidingLabel, IconSign, PlainLabel, plain_tooltip
from moderation.gui.widgets.closed_sign import ClosedSign
from moderation.windows.groups.away import AwaySign
from moderation.windows.groups.door import OUT, GroupDoor

translate = QCoreApplication.translate


class GroupSign(QWidget):
    """Which group works here, on what, and the button that exports its result."""

    def __init__(self, bridge: Bridge, door: GroupDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.group = PlainLabel(self, size=Size.SECONDARY, weight=BOLD)
        self.more = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.result = Button(
            self,
            text=translate("GroupDoor", "Result of this group …"),
            icon="export",
            small=True,
            on_click=door.export,
        )
        plain_tooltip(self.result, key_text(OUT))
        sign = IconSign(self, icon="door", size=Size.ICON)
        line = row(sign, self.group, (self.more, 1), self.result, gap=Space.XS)
        line.setContentsMargins(Space.L, Space.XXS, Space.L, Space.XXS)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _changed: object = None) -> None:
        """Be there in a group room, and nowhere else."""
        work = group_work_of(self._bridge.state)
        self.setVisible(work is not None)
        if work is None:
            return
        block = self._bridge.state.find(Block, work.block_id)
        title = formats().quoted("" if block is None else block.title)
        self.group.setText(translate("GroupDoor", "Group room: {group}").format(group=work.group))
        words = translate(
            "GroupDoor", "Only {block} is worked on here; everything else is to read."
        )
        self.more.set_text(words.format(block=title))
        self.setAccessibleName(f"{self.group.text()}. {self.more.text()}")


class Signs(QWidget):
    """All signs above the work, one below the other; none takes room while it is hidden."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.door = GroupDoor(bridge, self)
        self.group = GroupSign(bridge, self.door, self)
        self.away = AwaySign(bridge, self.door, self)
        self.setLayout(column(ClosedSign(bridge, self, wide=True), self.group, self.away))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
