# SPDX-License-Identifier: EUPL-1.2
"""Whether the program may end: what is not on disk is named, with the reason, before it is lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.gui.texts import formats, text

if TYPE_CHECKING:
    from moderation.gui.bridge import Bridge
    from moderation.session.writer import SaveState
    from moderation.storage.history import Record

translate = QCoreApplication.translate
SAVE_SECONDS = 10.0
NAMED = 5
"""So many steps are named; the others are counted."""


def may_end(window: QWidget, bridge: Bridge, seconds: float = SAVE_SECONDS) -> bool:
    """Wait for the disk; ask if something would be lost, or stay if something was taken back."""
    from moderation.features.votes.page import opened_votes
    from moderation.windows.main import lost_votes

    if opened_votes(bridge) and not lost_votes.may_end(window):
        return False
    if bridge.writer.wait_until_saved(seconds):
        # Something may have been set aside while the window waited: that has to be read first.
        return not bridge.settle()
    from moderation.gui.widgets import ConfirmDialog

    waiting = bridge.writer.waiting
    number = len(waiting)
    return ConfirmDialog.ask(
        window,
        title=translate("Ending", "%n step(s) not saved yet", "", number),
        text=missing(waiting, bridge.writer.state),
        confirm=translate("Ending", "Close and lose it"),
        safe=False,
    )


def missing(waiting: Sequence[Record], state: SaveState) -> str:
    """What is not on disk and why, line by line."""
    lines = [formats().quoted(text(record.step.label)) for record in waiting[:NAMED]]
    more = len(waiting) - len(lines)
    if more > 0:
        lines.append(translate("Ending", "and %n more", "", more))
    if state.trouble is not None:
        lines.append(text(state.trouble))
    else:
        lines.append(
            translate(
                "Ending",
                "The disk is slow, or the program is still at work on something large. Wait a "
                "moment, then close again.",
            )
        )
    return "\n".join(lines)
