# SPDX-License-Identifier: EUPL-1.2
"""Where things lie: what is shipped with the program, and the user's own data.

What is shipped is looked for inside the package first (an installed wheel, a bundle) and then
in the checkout, because an editable install would otherwise read a stale copy.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent
_DOCUMENTS = {"handbook": "docs/handbook", "images": "docs/images", "licences": "LICENSES"}


def resource(*parts: str) -> Path:
    """The path of a shipped file, for example ``resource("icons", "undo.svg")``.

    The path is returned whether or not the file exists: who reads it says what is missing.
    """
    for root in (_PACKAGE / "resources", _CHECKOUT / "resources"):
        if root.is_dir():
            return root.joinpath(*parts)
    return _PACKAGE.joinpath("resources", *parts)


def shipped_document(folder: str, inside: str = "") -> Path:
    """A folder of documents that is shipped, as ``handbook``, or a file in it.

    In the checkout the handbook and its pictures lie in ``docs``, the licences in ``LICENSES``.
    """
    shipped = _PACKAGE / "resources" / folder
    if not shipped.is_dir():
        shipped = _CHECKOUT / _DOCUMENTS[folder]
    return shipped / inside if inside else shipped


_ICON = re.compile(r"[\w-]{1,64}", re.ASCII)
"""Other names are refused, because a workshop file may hold any text."""


def icon_file(name: str) -> Path | None:
    """The drawing of an icon, our own first; nothing if there is none of that name."""
    found = (resource(*folder, f"{name}.svg") for folder in (("icons",), ("icons", "lucide")))
    return next((path for path in found if path.is_file()), None) if _ICON.fullmatch(name) else None


def data_dir() -> Path:
    """The user's data folder; ``MODERATION_DATA_DIR`` names another one."""
    chosen = os.environ.get("MODERATION_DATA_DIR")
    if chosen:
        return Path(chosen)
    # Imported late: start-up with a chosen folder does not need it.
    import platformdirs

    return Path(platformdirs.user_data_dir("moderation", appauthor=False))


def store_path() -> Path:
    """The one store with all workshops."""
    return data_dir() / "moderation.sqlite"


def backup_dir() -> Path:
    """Where verified copies of the store are kept."""
    return data_dir() / "backups"


def settings_path() -> Path:
    """The settings of this machine: language, wall, room."""
    return data_dir() / "settings.json"


def drafts_path() -> Path:
    """What was typed and not yet filed, kept for the case of a crash."""
    return data_dir() / "drafts.json"


def aside_dir() -> Path:
    """Steps that the store could never take, kept so that nothing is lost."""
    return data_dir() / "set-aside"


def templates_dirs() -> tuple[Path, ...]:
    """Folders with templates: the shipped ones, then the user's own."""
    return (resource("templates"), data_dir() / "templates")
