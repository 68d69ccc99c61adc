# SPDX-License-Identifier: EUPL-1.2
"""The window of what can be shown (F3): standard pictures under digits, the rest by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget

from moderation.domain.matching import asked
from moderation.gui.commands import Command, Commands, KeyGroup, KeyNote
from moderation.gui.key_names import key_text
from moderation.gui.rows_model import ENTITY_ROLE
from moderation.gui.shares import shared
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Hairline, KeyCap, PlainLabel, announce
from moderation.windows.moderator.show_hits import ShowGroup, Switch
from moderation.windows.palette.frame import FindDialog, FindField, show_lines
from moderation.windows.palette.hits import (
    MOST,
    GroupHeading,
    Hit,
    PaletteLine,
    found,
    line_of,
)
from moderation.windows.palette.rows import HEAD, ROW, PaletteRows

translate = QCoreApplication.translate
WIDTH, NARROW, HEIGHT = 980, 900, 620
STANDING = 330
"""The width of the standard pictures, in px."""
IN_A_ROW = 3
"""So many switches stand side by side."""


class ShowField(FindField):
    """The field: while it is empty, digits choose. ``digit`` carries the one that was pressed."""

    digit = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Behind a blank, digits are searched for."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        typed = event.text()
        if not held and not self.text() and typed.isascii() and typed.isdigit():
            self.digit.emit(typed)
        else:
            super().keyPressEvent(event)


class ShowDialog(FindDialog):
    """Standard pictures at the left, everything else at the right, the wall's switches below.

    Args:
        hits: What can be shown, group after group.
        switches: What else can be done with the wall.
        parent: The main window.
    """

    def __init__(self, hits: Sequence[Hit], switches: Sequence[Switch], parent: QWidget) -> None:
        field = ShowField(placeholder=translate("Show", "Show something else: type what it says"))
        super().__init__(
            parent,
            title=translate("Show", "Show"),
            field=field,
            wide=WIDTH,
            narrow=NARROW,
            height=HEIGHT,
        )
        self._around = parent
        self._hits = list(hits)
        self._switches = list(switches)
        self.standing = QListView(self)
        self.standing_rows = PaletteRows(self)
        self.count = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, figures=True)
        self.buttons: list[Button] = []
        show_lines(self.standing, self.standing_rows)
        self.standing.setAccessibleName(text(ShowGroup.STANDARD.message))
        self.standing.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.standing.clicked.connect(self._clicked)
        self._lay_out_show()
        keys = tuple(
            Command(key=switch.key, note=switch.hit.words, run=button.click)
            for switch, button in zip(self._switches, self.buttons, strict=True)
            if not switch.key.isdigit()
        )
        self.commands = Commands(keys)
        KeyGroup(self.accessibleName(), keys).bind(self)
        field.digit.connect(self.press_digit)
        field.textChanged.connect(self.search)
        self.renew()

    def renew(self) -> None:
        """Say again what can be shown now, because the wall was frozen or let go meanwhile."""
        lines = [line_of(hit) for hit in self._of(ShowGroup.STANDARD)]
        self.standing_rows.show_rows(
            [GroupHeading(text(ShowGroup.STANDARD.message), len(lines), len(lines)), *lines]
        )
        for button, switch in zip(self.buttons, self._switches, strict=True):
            button.setEnabled(not switch.hit.why())
        self.search()

    def follow(self) -> None:
        """``renew`` while it is seen: it lives on behind the window that was chosen in it."""
        if self.isVisible():
            self.renew()

    def key_notes(self) -> list[KeyNote]:
        """The digits, and how to search for one, for the table of keys (F1)."""
        lines = [*self._of(ShowGroup.STANDARD), *(s.hit for s in self._switches)]
        digits = [KeyNote(hit.key, hit.words) for hit in lines if hit.key.isdigit()]
        return [
            *digits,
            KeyNote(key_text("Return"), translate("Show", "Show the first find")),
            KeyNote(key_text("Space"), translate("Show", "First: digits are searched for")),
        ]

    # -- building ----------------------------------------------------------------------------

    def _lay_out_show(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.field, 1)
        head.addWidget(self.count)
        head.addWidget(KeyCap(self, key=key_text("Esc")))
        lists = QHBoxLayout()
        lists.setSpacing(Space.M)
        self.standing.setFixedWidth(min(scaled(STANDING), self._around.width() // 3))
        lists.addWidget(self.standing)
        lists.addWidget(self.list, 1)
        below = QVBoxLayout()
        below.setSpacing(Space.XXS)
        heading = PlainLabel(
            self,
            text=text(ShowGroup.WALL.message),
            size=Size.CAPTION,
            weight=SEMIBOLD,
            colour=DESK.ink3,
        )
        below.addWidget(heading)
        grid = QGridLayout()
        grid.setSpacing(Space.XXS)
        for place, switch in enumerate(self._switches):
            button = Button(self, text=switch.hit.words, key=switch.hit.key, small=True)
            button.setCheckable(switch.on is not None)
            button.setChecked(bool(switch.on))
            button.clicked.connect(self._switched)
            grid.addWidget(button, *divmod(place, IN_A_ROW))
            self.buttons.append(button)
        below.addLayout(grid)
        self.content.addLayout(head)
        self.content.addWidget(Hairline(self))
        self.content.addLayout(lists, 1)
        self.content.addWidget(Hairline(self))
        self.content.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many lines of each group as there is room for."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        if not asked(self.field.text()):
            self.search()

    # -- searching ---------------------------------------------------------------------------

    def _of(self, group: ShowGroup) -> list[Hit]:
        return [hit for hit in self._hits if hit.group is group]

    def search(self) -> None:
        """Show what fits what is typed, or before anything is typed some of every group."""
        typed = self.field.text()
        words = asked(typed)
        # Digits are letters like others now.
        self.standing.setVisible(not words)
        rows: list[GroupHeading | PaletteLine] = []
        if words:
            everything = [*self._hits, *(switch.hit for switch in self._switches)]
            kept = found(everything, typed, ShowGroup)
            total = sum(map(len, kept.values()))
            for group, hits in kept.items():
                rows.append(GroupHeading(text(group.message), min(MOST, len(hits)), len(hits)))
                rows += [line_of(_without_digit(hit), words) for hit in hits[:MOST]]
            self.count.setText(translate("Palette", "%n find(s)", "", total))
            if not rows:
                rows.append(GroupHeading(translate("Palette", "Nothing found"), 0, 0))
        else:
            self.count.setText("")
            rows = self._begin()
        self.show_found(rows)

    def _begin(self) -> list[GroupHeading | PaletteLine]:
        groups = [
            group
            for group in (ShowGroup.BLOCK, ShowGroup.ITEMS, ShowGroup.IMAGES, ShowGroup.OTHERS)
            if self._of(group)
        ]
        high = self.list.viewport().height() - len(groups) * scaled(HEAD)
        lengths = [len(self._of(group)) for group in groups]
        rows: list[GroupHeading | PaletteLine] = []
        for group, some in zip(groups, shared(lengths, high // scaled(ROW)), strict=True):
            hits = self._of(group)
            rows.append(GroupHeading(text(group.message), some, len(hits)))
            rows += [line_of(hit) for hit in hits[:some]]
        return rows

    # -- choosing ----------------------------------------------------------------------------

    def _choose(self, hit: Hit) -> None:
        """Do it once the window is closed; where it cannot be done, say why."""
        if hit.why():
            self.count.setText(hit.why())
            announce(self.field, hit.why())
            return
        self.chosen = hit
        self.accept()

    def press_digit(self, digit: str) -> None:
        """The picture under a digit, or the words that there is none now."""
        for hit in (*self._of(ShowGroup.STANDARD), *(one.hit for one in self._switches)):
            if hit.key == digit:
                self._choose(hit)
                return
        words = translate("Show", "{digit}: nothing now").format(digit=digit)
        self.count.setText(words)
        announce(self.field, words)

    def _clicked(self) -> None:
        line = self.standing.currentIndex().data(ENTITY_ROLE)
        if isinstance(line, PaletteLine):
            self._choose(line.hit)

    def _switched(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self._choose(self._switches[self.buttons.index(button)].hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened it closes it as well."""
        if event.key() == Qt.Key.Key_F3:
            self.reject()
        else:
            super().keyPressEvent(event)


def _without_digit(hit: Hit) -> Hit:
    """The same without the key that means nothing while something is typed."""
    return replace(hit, key="") if hit.key.isdigit() else hit
