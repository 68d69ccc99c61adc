# SPDX-License-Identifier: EUPL-1.2
"""Which groups are away, above the work of the plenary, and a word when their block ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.group_work.away import GroupAway, groups_away, missing, wait_no_more
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.tokens import BOLD, DESK, Size, Space
from moderation.gui.widgets import Button, ElidingLabel, IconSign, PlainLabel, plain_tooltip
from moderation.windows.groups.door import IN, GroupDoor
from moderation.windows.groups.words import moment

if TYPE_CHECKING:
    from moderation.session.session import Changed

translate = QCoreApplication.translate
ENDED = QT_TRANSLATE_NOOP("GroupAway", "“{block}” is over, and results are missing: {groups}.")


class AwaySign(QWidget):
    """Whose result is in and whose is missing, as long as one is; with the way to merge it."""

    def __init__(self, bridge: Bridge, door: GroupDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.words = PlainLabel(self, size=Size.SECONDARY, weight=BOLD)
        self.more = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.merge = Button(
            self,
            text=translate("GroupDoor", "Merge the result of a group …"),
            icon="merge",
            small=True,
            on_click=door.merge,
        )
        plain_tooltip(self.merge, key_text(IN))
        self.no_more = Button(
            self,
            text=translate("GroupAway", "Wait no more"),
            small=True,
            on_click=self._wait_no_more,
        )
        sign = IconSign(self, icon="door", size=Size.ICON)
        line = row(sign, self.words, (self.more, 1), self.no_more, self.merge, gap=Space.XS)
        line.setContentsMargins(Space.L, Space.XXS, Space.L, Space.XXS)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bridge.changed.connect(self._changed)
        bridge.opened.connect(self.refresh)
        self.refresh()

    def refresh(self, _opened: object = None) -> None:
        """Be there while a result is missing and the workshop is not over."""
        state = self._bridge.state
        open_ones = () if not self._bridge.is_open else missing(state)
        over = bool(open_ones) and state.workshop.status in (Status.CLOSED, Status.APPROVED)
        self.setVisible(bool(open_ones) and not over)
        if not open_ones:
            return
        count = len(open_ones)
        self.words.setText(translate("GroupAway", "%n result(s) missing", "", count))
        blocks = dict.fromkeys(each.block_id for each in open_ones)
        away = [each for block_id in blocks for each in groups_away(state, block_id)]
        self.more.set_text(" · ".join(map(self._said, away)))
        self.setAccessibleName(f"{self.words.text()}. {self.more.text()}")

    def _said(self, away: GroupAway) -> str:
        now = self._bridge.now
        if away.came_at is None:
            words = translate("GroupAway", "{group}: missing, handed out {since}")
            return words.format(group=away.group, since=moment(away.since, now))
        words = translate("GroupAway", "{group}: in {came}")
        if not away.taken:
            words = translate("GroupAway", "{group}: nothing taken over, settled {came}")
        return words.format(group=away.group, came=moment(away.came_at, now))

    def _changed(self, changed: Changed) -> None:
        self.refresh()
        for change in changed.step.changes:
            block = change.after
            if isinstance(block, Block) and block.ended_at is not None:
                before = change.before
                if isinstance(before, Block) and before.ended_at is None:
                    self._tell_end(block)

    def _tell_end(self, block: Block) -> None:
        names = [each.group for each in missing(self._bridge.state) if each.block_id == block.id]
        if names:
            words = ENDED.with_values(block=block.title, groups=", ".join(names))
            self._bridge.told.emit(words)

    def _wait_no_more(self) -> None:
        now = self._bridge.now
        self._bridge.attempt(lambda state: wait_no_more(state, missing(state), now))
