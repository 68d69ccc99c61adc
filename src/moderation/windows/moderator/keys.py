# SPDX-License-Identifier: EUPL-1.2
"""The sheet of keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, FieldLabel, KeyCap, PartLabel
from moderation.windows.top_bar import key_text

translate = QCoreApplication.translate


def key_list() -> list[tuple[str, list[tuple[str, str]]]]:
    """Groups of keys with what they do."""
    ctrl = key_text("Ctrl+1").replace("1", "")
    alt = key_text("Alt+1").replace("1", "")
    return [
        (
            translate("Keys", "Take down"),
            [
                (f"{ctrl}1–5", translate("Keys", "Card, parking lot, agreement, task, conflict")),
                (f"{ctrl}6–8", translate("Keys", "Politics, administration, others")),
                (translate("Keys", "Enter"), translate("Keys", "File it")),
                (translate("Keys", "Esc"), translate("Keys", "Clear, then back to the block")),
                (
                    f"{alt}6–8",
                    translate("Keys", "Count a turn of a side, for you alone"),
                ),
                (key_text("F4"), translate("Keys", "Everything that was taken down, and back")),
                (key_text("Ctrl+T"), translate("Keys", "Type in what was written on paper")),
            ],
        ),
        (
            translate("Keys", "Lead"),
            [
                (key_text("F2"), translate("Keys", "Into the work area and back")),
                (key_text("F6"), translate("Keys", "Begin, end the block, close after the last")),
                (key_text("F10"), translate("Keys", "Vote on this, and back")),
                (key_text("F5"), translate("Keys", "Ways to get home on time")),
                (key_text("F12"), translate("Keys", "Read back what was agreed")),
                (key_text("Ctrl+P"), translate("Keys", "Minutes")),
                (key_text("Ctrl+Shift+P"), translate("Keys", "Minutes beside the work")),
                (key_text("Ctrl+Z"), translate("Keys", "Undo")),
                (key_text("Ctrl+Shift+Z"), translate("Keys", "Redo")),
            ],
        ),
        (
            translate("Keys", "Wall"),
            [
                (key_text("F7"), translate("Keys", "Show what is selected")),
                (key_text("F3"), translate("Keys", "Show something else, a message, an image")),
                (key_text("F8"), translate("Keys", "Freeze, release")),
                (key_text("F9"), translate("Keys", "Black at once, and back")),
                (key_text("PgUp"), translate("Keys", "Previous page")),
                (key_text("PgDown"), translate("Keys", "Next page")),
                (key_text("F11"), translate("Keys", "Wall on this display, and back")),
            ],
        ),
        (
            translate("Keys", "In the work area"),
            [
                (translate("Keys", "Arrows"), translate("Keys", "Choose")),
                ("D E M I", translate("Keys", "Letters of the role matrix")),
                (translate("Keys", "Space"), translate("Keys", "Next answer to a goal")),
                (translate("Keys", "Del"), translate("Keys", "Remove what is selected")),
            ],
        ),
    ]


class KeySheet(Dialog):
    """All keys on one page (F1)."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            title=translate("Keys", "Keys"),
            note=translate("Keys", "F8 and F9 work wherever you are, F3 and F11 in every view."),
            main=translate("Keys", "Close"),
            cancel="",
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XXL)
        grid.setVerticalSpacing(Space.L)
        for place, (heading, keys) in enumerate(key_list()):
            grid.addLayout(self._group(heading, keys), place // 2, place % 2)
        self.content.addLayout(grid)

    def _group(self, heading: str, keys: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.addWidget(PartLabel(self, text=heading), 0, 0, 1, 2)
        for row, (key, words) in enumerate(keys, 1):
            grid.addWidget(KeyCap(self, key=key), row, 0)
            grid.addWidget(FieldLabel(self, text=words), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(keys) + 1, 1)
        return grid
