# SPDX-License-Identifier: EUPL-1.2
"""When the store cannot be opened: what happened, and the way on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.gui.texts import formats, text
from moderation.gui.widgets import ConfirmDialog
from moderation.storage.backup import newest_valid, restore
from moderation.storage.trouble import DamagedStore

translate = QCoreApplication.translate


def show_trouble(error: UserFacingError) -> None:
    """Say why the program cannot start."""
    ConfirmDialog.tell(
        None, title=translate("Trouble", "Moderation cannot start"), text=text(error.message)
    )


def offer_backup(error: DamagedStore, store: Path, backups: Path) -> bool:
    """Offer the newest good backup of a damaged store; tells whether it was taken.

    The damaged file is kept beside it.
    """
    backup = newest_valid(backups)
    if backup is None:
        ConfirmDialog.tell(
            None,
            title=translate("Trouble", "The store is damaged"),
            text=text(error.message),
        )
        return False
    write = formats()
    when = f"{write.long_date(local_day(backup.made_at))}, {write.time(backup.made_at)}"
    words = translate(
        "Trouble",
        "There is a good backup of {when}. Take it? The damaged file is kept beside it.",
    )
    if not ConfirmDialog.ask(
        None,
        title=translate("Trouble", "The store is damaged"),
        text=words.format(when=when),
        confirm=translate("Trouble", "Take the backup"),
    ):
        return False
    restore(backup, store)
    return True
