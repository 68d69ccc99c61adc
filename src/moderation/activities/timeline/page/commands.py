# SPDX-License-Identifier: EUPL-1.2
"""The keys of the timeline, and the menu that teaches them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from moderation.activities.timeline import edits
from moderation.gui.commands import Command, Commands
from moderation.gui.texts import text

if TYPE_CHECKING:
    from moderation.activities.timeline.page.page import TimelinePage

translate = QCoreApplication.translate


def commands_of(page: TimelinePage) -> tuple[Commands, Commands]:
    """The commands of list and board; arrows alone walk on the board, a list does it by itself."""
    shared: list[Command | None] = [
        Command(key="Return", words=translate("TimelinePage", "Edit"), run=page.edit),
        Command(key="Ins", words=text(edits.ADD_STEP), run=page.adding.add_step),
        Command(key="Shift+Ins", words=text(edits.ADD_GOAL), run=page.adding.add_goal),
        Command(key="Ctrl+Ins", words=text(edits.ADD_FIXED), run=page.adding.add_fixed),
        None,
        Command(
            key="Alt+Left",
            words=translate("TimelinePage", "A month earlier"),
            run=lambda: page.shift(-1),
        ),
        Command(
            key="Alt+Right",
            words=translate("TimelinePage", "A month later"),
            run=lambda: page.shift(1),
        ),
        Command(
            key="Alt+Shift+Left",
            words=translate("TimelinePage", "End a month earlier"),
            run=lambda: page.shift_end(-1),
        ),
        Command(
            key="Alt+Shift+Right",
            words=translate("TimelinePage", "End a month later"),
            run=lambda: page.shift_end(1),
        ),
        Command(
            key="Alt+Up",
            words=translate("TimelinePage", "Further up"),
            run=lambda: page.reorder(-1),
        ),
        Command(
            key="Alt+Down",
            words=translate("TimelinePage", "Further down"),
            run=lambda: page.reorder(1),
        ),
        None,
        Command(
            key="",
            words=translate("TimelinePage", "Here the vision is reached"),
            run=page.toggle_vision,
            checked=lambda: bool(getattr(page.item(), "vision", False)),
        ),
        Command(key="", words=text(edits.SPLIT), run=page.card.split_step),
        Command(key="Del", words=translate("TimelinePage", "Remove"), run=page.remove),
    ]
    words = translate("TimelinePage", "Choose")
    walking = [
        Command(key="Left", words=words, run=lambda: page.walk(-1, in_time=True)),
        Command(key="Right", words=words, run=lambda: page.walk(1, in_time=True)),
        Command(key="Up", words=words, run=lambda: page.walk(-1)),
        Command(key="Down", words=words, run=lambda: page.walk(1)),
    ]
    return Commands(shared), Commands([*walking, *shared])
