# SPDX-License-Identifier: EUPL-1.2
"""When the store cannot be opened: what happened, and the way on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.gui.texts import formats, text
from moderation.gui.widgets import ConfirmDialog
from moderation.storage.backup import (
    Backup,
    backups,
    is_valid,
    newest_valid,
    restore,
    workshops_in,
)
from moderation.storage.trouble import DamagedStore

translate = QCoreApplication.translate


def show_trouble(error: UserFacingError) -> None:
    """Say why the program cannot start."""
    ConfirmDialog.tell(
        None, title=translate("Trouble", "Moderation cannot start"), text=text(error.message)
    )


def offer_backup(error: DamagedStore, store: Path, folder: Path) -> bool:
    """Offer the newest good backup of a damaged store; tells whether it was taken.

    The damaged file is kept beside it.
    """
    backup = newest_valid(folder)
    if backup is None:
        ConfirmDialog.tell(
            None,
            title=translate("Trouble", "The store is damaged"),
            text=text(error.message),
        )
        return False
    when = _when(backup)
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


def offer_lost(store: Path, folder: Path) -> None:
    """Offer the newest good backup with workshops where the store itself has vanished.

    Whoever does not want it begins with an empty one; the backup stays.
    """
    if store.exists():
        return
    found = (each for each in backups(folder) if workshops_in(each) and is_valid(each))
    backup = next(found, None)
    if backup is None:
        return
    number = len(workshops_in(backup))
    count = translate("Trouble", "%n workshop(s)", "", number)
    words = translate(
        "Trouble",
        "The workshop library {path} is not there any more. There is a good backup of {when} with "
        "{workshops}. Take it, or begin with an empty library? The backup stays in any case.",
    )
    if ConfirmDialog.ask(
        None,
        title=translate("Trouble", "The library is missing"),
        text=words.format(path=store, when=_when(backup), workshops=count),
        confirm=translate("Trouble", "Take the backup"),
        cancel=translate("Trouble", "Begin empty"),
    ):
        restore(backup, store)


def _when(backup: Backup) -> str:
    write = formats()
    return f"{write.long_date(local_day(backup.made_at))}, {write.time(backup.made_at)}"
