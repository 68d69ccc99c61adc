# SPDX-License-Identifier: EUPL-1.2
"""Whether backups and the program's own files are as they should be."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Message
from moderation.paths import backup_dir, resource
from moderation.storage import workshop_file

STORE_SOUND = QT_TRANSLATE_NOOP("Cli", "The library is sound, %n workshop(s).")
STORE_BAD = QT_TRANSLATE_NOOP(
    "Cli", "The library is damaged. Start the app: it offers the newest good backup."
)
RELEASED_SOUND = QT_TRANSLATE_NOOP("Cli", "%n released text(s), every checksum is right.")
RELEASED_BAD = QT_TRANSLATE_NOOP(
    "Cli",
    "Released minutes do not match their checksum: {titles}. Take a backup from before, or import "
    "the workshop from a file that was exported after the release.",
)
BACKUPS_SOUND = QT_TRANSLATE_NOOP("Cli", "%n backup(s), all of them sound.")
BACKUPS_NONE = QT_TRANSLATE_NOOP("Cli", "There is no backup yet; the app makes one when it closes.")
BACKUPS_BAD = QT_TRANSLATE_NOOP(
    "Cli", "These backups are damaged: {names}. The app will not use them; delete them."
)
FONTS_SOUND = QT_TRANSLATE_NOOP("Cli", "All fonts are there.")
FONTS_BAD = QT_TRANSLATE_NOOP("Cli", "Fonts are missing: {names}. Install Moderation again.")
CATALOGUES_SOUND = QT_TRANSLATE_NOOP("Cli", "The texts are complete in German and English.")
CATALOGUES_BAD = QT_TRANSLATE_NOOP(
    "Cli", "The texts of these languages are missing: {names}. Install Moderation again."
)
TEMPLATES_SOUND = QT_TRANSLATE_NOOP("Cli", "%n template(s), all of them in order.")

Finding = tuple[bool, Message]
"""Whether something is sound, and the sentence that says so."""


def of_store(answer: Mapping[str, Any]) -> Sequence[Finding]:
    """The store, as the job ``check`` found it, and the released minutes in it."""
    if not answer["sound"]:
        return [(False, STORE_BAD)]
    found: list[Finding] = [(True, STORE_SOUND.with_count(answer["workshops"]))]
    if answer["damaged"]:
        found.append((False, RELEASED_BAD.with_values(titles=", ".join(answer["damaged"]))))
    elif answer["released"]:
        found.append((True, RELEASED_SOUND.with_count(answer["released"])))
    return found


def findings() -> tuple[Finding, ...]:
    """Backups, fonts, texts and templates, one after the other."""
    return _backups(), _fonts(), _catalogues(), _templates()


def _backups() -> Finding:
    from moderation.storage.backup import backups as kept_backups
    from moderation.storage.backup import is_valid

    try:
        found = kept_backups(backup_dir())
    except OSError:
        found = []
    if not found:
        return True, BACKUPS_NONE
    bad = [backup.path.name for backup in found if not is_valid(backup)]
    if bad:
        return False, BACKUPS_BAD.with_values(names=", ".join(bad))
    return True, BACKUPS_SOUND.with_count(len(found))


def _fonts() -> Finding:
    names = [
        *(f"SourceSans3-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold")),
        *(f"NotoSans-{weight}.ttf" for weight in ("Regular", "Bold")),
    ]
    missing = [name for name in names if not resource("fonts", name).is_file()]
    if missing:
        return False, FONTS_BAD.with_values(names=", ".join(missing))
    return True, FONTS_SOUND


def _catalogues() -> Finding:
    missing = []
    for language in LANGUAGES:
        try:
            text = resource("translations", f"moderation_{language}.json").read_text("utf-8")
            complete = isinstance(json.loads(text), dict)
        except (OSError, ValueError):
            complete = False
        if not (complete and resource("translations", f"moderation_{language}.qm").is_file()):
            missing.append(language)
    if missing:
        return False, CATALOGUES_BAD.with_values(names=", ".join(missing))
    return True, CATALOGUES_SOUND


def _templates() -> Finding:
    from moderation.paths import templates_dirs

    number = 0
    for folder in templates_dirs():
        for path in sorted(folder.glob("*.json")):
            try:
                workshop_file.read(path)
            except UserFacingError as error:
                return False, error.message
            number += 1
    return True, TEMPLATES_SOUND.with_count(number)
