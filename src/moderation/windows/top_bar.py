# SPDX-License-Identifier: EUPL-1.2
"""The bar at the top of every view: where we are, whether it is saved, undo and redo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from moderation.domain import sealed
from moderation.domain.workshop import beside_title
from moderation.gui.commands import Command
from moderation.gui.key_names import key_text
from moderation.gui.tab_order import tab_as_read
from moderation.gui.texts import formats, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import ElidingLabel, IconButton, IconSign, PlainLabel, SavedLabel
from moderation.windows.taking_back import bring_back, take_back

if TYPE_CHECKING:
    from moderation.gui.bridge import Bridge
    from moderation.session.writer import SaveState

translate = QCoreApplication.translate


class ProgramMark(IconSign):
    """The program's mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="mark", size=24)


class Bar(QWidget):
    """A bar with a hairline below (or above)."""

    def __init__(self, parent: QWidget | None = None, *, height: int, rule_below: bool) -> None:
        super().__init__(parent)
        self._below = rule_below
        self.setFixedHeight(scaled(height))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(Space.L, 0, Space.L, 0)
        self.row.setSpacing(Space.S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The hairline."""
        painter = QPainter(self)
        y = self.height() - 1 if self._below else 0
        painter.fillRect(0, y, self.width(), 1, DESK.line)
        painter.end()


class PanelGround(QWidget):
    """The ground of a panel at the right of a view: quiet, with a hairline at its left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground and the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.well)
        painter.fillRect(0, 0, 1, self.height(), DESK.line)
        painter.end()


class TopBar(Bar):
    """Back, mark, title and subtitle on the left; saved, undo, redo and actions on the right."""

    back = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent, height=Size.TOP_BAR, rule_below=True)
        self._bridge = bridge
        self._back = IconButton(
            self, icon="left", name=translate("TopBar", "Back"), on_click=self.back.emit
        )
        self._back.setFixedSize(QSize(Size.SMALL_BUTTON, Size.BUTTON))
        self.title = ElidingLabel(self, size=16, weight=SEMIBOLD)
        self.subtitle = ElidingLabel(self, colour=DESK.ink2)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clock = PlainLabel(self, weight=SEMIBOLD, figures=True)
        self.saved = SavedLabel(self)
        self.undo = IconButton(self, icon="undo", on_click=self._undo)
        self.redo = IconButton(self, icon="redo", on_click=self._redo)
        self.row.setContentsMargins(Space.S, 0, Space.L, 0)
        self.row.addWidget(self._back)
        self.row.addWidget(ProgramMark(self))
        self.row.addWidget(self.title)
        self.row.addWidget(self.subtitle, 1)
        self.row.addWidget(self.clock)
        self.row.addSpacing(Space.S)
        self.row.addWidget(self.saved)
        self.row.addSpacing(Space.S)
        self.row.addWidget(self.undo)
        self.row.addWidget(self.redo)
        self._actions = self.row.count()
        bridge.changed.connect(self.refresh)
        bridge.opened.connect(self.refresh)
        bridge.saved.connect(self._show_saved)
        bridge.ticked.connect(self._show_clock)
        if bridge.is_open:
            self.refresh()
            self._show_saved(bridge.save_state)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab follows what is read."""
        super().showEvent(event)
        tab_as_read(self)

    def add_action(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        self.row.addWidget(widget)

    def refresh(self, _changed: object = None) -> None:
        """Show title, subtitle, the time of day and what undo would take back."""
        self._show_clock()
        workshop = self._bridge.state.workshop
        self.title.set_text(workshop.title)
        named = beside_title(workshop.title, workshop.subtitle)
        parts = [part for part in (named, workshop.municipality) if part]
        self.subtitle.set_text(" · ".join(parts))
        session = self._bridge.session
        undo, redo = session.undo_label, session.redo_label
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        words = translate("TopBar", "Undo: {what}") if undo else translate("TopBar", "Undo")
        self.undo.set_name(words.format(what=text(undo) if undo else ""), key_text("Ctrl+Z"))
        if undo is None and session.undo_end == sealed.CLOSE:
            self.undo.set_name(text(sealed.UNDO_ENDS))
        words = translate("TopBar", "Redo: {what}") if redo else translate("TopBar", "Redo")
        self.redo.set_name(words.format(what=text(redo) if redo else ""), key_text("Ctrl+Shift+Z"))

    def _show_clock(self, _now: object = None) -> None:
        shown = formats().time(self._bridge.now)
        if shown != self.clock.text():
            self.clock.setText(shown)
            self.clock.setAccessibleName(translate("TopBar", "It is {time}").format(time=shown))

    def _show_saved(self, _heard: SaveState) -> None:
        state = self._bridge.save_state
        if state.trouble is not None:
            self.saved.show_fault()
            self.saved.setToolTip(text(state.trouble))
            return
        self.saved.setToolTip("")
        if state.pending:
            self.saved.show_pending()
        elif state.saved_at is not None:
            self.saved.show_saved(state.saved_at)

    def _undo(self) -> None:
        take_back(self._bridge, self)

    def _redo(self) -> None:
        bring_back(self._bridge)


def history_commands(bridge: Bridge, view: QWidget) -> tuple[Command, Command]:
    """Undo and redo by key in a view, with the reason where there is nothing to take back."""

    def why_not_back() -> str:
        there = bridge.session.undo_label is not None
        return "" if there else translate("TopBar", "nothing to take back")

    def why_not_again() -> str:
        there = bridge.session.redo_label is not None
        return "" if there else translate("TopBar", "nothing to redo")

    return (
        Command(
            key="Ctrl+Z", note=translate("TopBar", "Undo"), icon="undo",
            run=partial(take_back, bridge, view), why=why_not_back,
        ),
        Command(
            key="Ctrl+Shift+Z", also=("Ctrl+Y",), note=translate("TopBar", "Redo"), icon="redo",
            run=partial(bring_back, bridge), why=why_not_again,
        ),
    )  # fmt: skip
