# SPDX-License-Identifier: EUPL-1.2
"""The card of the gains: what people have of the vision, and the sets to begin with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from moderation.activities.vision import edits, element_edits, gains
from moderation.activities.vision.gains import GainSet
from moderation.activities.vision.icons import ICONS
from moderation.activities.vision.model import VisionReason, reasons_of
from moderation.activities.vision.page.rows import ReasonDelegate
from moderation.domain.ids import Id
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import EntityListModel
from moderation.gui.icons import icon
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Card, IconButton, SectionHeader
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate


class GainsCard(Card):
    """The gains in their order; ``typed`` carries a letter that means nothing here."""

    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent, padding=0)
        self._bridge = bridge
        self._block_id = block_id
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XXS)
        self._reasons = EntityListModel(
            bridge,
            lambda state: reasons_of(state, block_id),
            (VisionReason,),
            _gain_data,
            edit=self._rename,
            parent=self,
        )
        head = SectionHeader(self, title=translate("VisionPage", "Gains"))
        head.setContentsMargins(Space.XXS, 0, 0, 0)
        self.set_button = IconButton(
            self, icon="import", name=translate("VisionPage", "Take gains of a theme"), size=28
        )
        self.set_button.clicked.connect(self._set_menu)
        self.icon_button = IconButton(
            self, icon="star", name=translate("VisionPage", "Choose the icon"), size=28
        )
        self.icon_button.clicked.connect(self._icon_menu)
        head.add_control(self.set_button)
        head.add_control(self.icon_button)
        self.list = WorkList(self, self._reasons, name=translate("VisionPage", "Gains"), edits=True)
        self.list.setItemDelegate(ReasonDelegate(self.list))
        self.line = QuietLine(
            self,
            name=translate("VisionPage", "New gain"),
            placeholder=translate("VisionPage", "What people gain, then Enter"),
            framed=True,
        )
        self.plain = QuietLine(
            self,
            name=translate("VisionPage", "Gain in a plain sentence"),
            placeholder=translate("VisionPage", "In a plain sentence"),
            framed=True,
        )
        self.plain.typed.connect(self._explain)
        self.list.name_in(self.line)
        self.list.typed.connect(self.typed)
        self.list.remove_wanted.connect(self._remove)
        self.list.move_wanted.connect(self._move)
        self.list.current_changed.connect(lambda _gain: self.refresh(force=True))
        self.line.returnPressed.connect(self._add)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.plain)
        column.addWidget(self.line)
        self.refresh(force=True)

    def gain(self) -> VisionReason | None:
        """The current gain."""
        return self._bridge.state.find(VisionReason, self.list.current_id())

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        gain = self.gain()
        self.icon_button.setEnabled(gain is not None)
        self.plain.setEnabled(gain is not None)
        self.plain.show_value("" if gain is None else gain.plain, force=force)

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the list, while it has the keyboard."""
        return self.list.hasFocus() and self.list.command(event)

    def _add(self) -> None:
        words = self.line.text()
        used = {gain.icon for gain in reasons_of(self._bridge.state, self._block_id)}
        free = next((name for name in ICONS if name not in used), "star")
        if self._bridge.attempt(lambda state: edits.add_reason(state, self._block_id, words, free)):
            self.line.clear()
            self.list.go_to(reasons_of(self._bridge.state, self._block_id)[-1].id)

    def _rename(self, gain: VisionReason, words: str) -> bool:
        return self._bridge.attempt(lambda state: edits.edit_reason(state, gain.id, title=words))

    def _explain(self, words: str) -> None:
        gain = self.gain()
        if gain is not None:
            self._bridge.attempt(lambda state: edits.edit_reason(state, gain.id, plain=words))

    def _remove(self, gain_id: Id) -> None:
        self._bridge.attempt(lambda state: edits.remove_reason(state, gain_id))

    def _move(self, gain_id: Id, by: int) -> None:
        self._bridge.attempt(lambda state: edits.move_reason(state, gain_id, by))
        self.list.go_to(gain_id)

    def _icon_menu(self) -> None:
        gain_id = self.list.current_id()
        if gain_id is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, label in ICONS.items():
            action = menu.addAction(icon(name), text(label))
            action.triggered.connect(partial(self._set_icon, gain_id, name))
        menu.popup(self.icon_button.mapToGlobal(QPoint(0, self.icon_button.height())))

    def _set_icon(self, gain_id: Id, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self._bridge.attempt(lambda state: edits.edit_reason(state, gain_id, icon=name))

    def _set_menu(self) -> None:
        sets, faults = gains.load(self._bridge.state.workshop.language)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in sets:
            action = menu.addAction(each.name.replace("&", "&&"))
            action.triggered.connect(partial(self.take_set, each))
        for fault in faults:
            menu.addAction(text(fault).replace("&", "&&")).setEnabled(False)
        menu.popup(self.set_button.mapToGlobal(QPoint(0, self.set_button.height())))

    def take_set(self, gain_set: GainSet, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        """Add the gains of a set that are not there yet."""
        self._bridge.attempt(
            lambda state: element_edits.take_gains(state, self._block_id, gain_set.gains)
        )


def _gain_data(gain: VisionReason, role: int) -> object:
    shown = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    return gain.title if role in shown else None
