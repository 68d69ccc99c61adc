# SPDX-License-Identifier: EUPL-1.2
"""How dialogs and files of a closed block are called: they say that they are closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from moderation.domain.state import Lookups
from moderation.features.agenda.model import Block

translate = QCoreApplication.translate


def is_closed(state: Lookups, block: Block) -> bool:
    """Whether a block is closed, by itself or with the whole workshop."""
    return block.closed_session or state.workshop.closed_session


def titled(words: str, *, closed: bool) -> str:
    """The title of a dialog."""
    mark = translate("GroupDoor", "closed session")
    return f"{words} – {mark}" if closed else words


def named(*parts: str, closed: bool) -> str:
    """The parts of a file's name."""
    mark = translate("GroupDoor", "closed session") if closed else ""
    return " ".join(part for part in (*parts, mark) if part)
