# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of the wall, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from moderation.domain.projection import Projection

translate = QCoreApplication.translate


def wall_words(shown: Projection) -> str:
    """Whether the wall is black, frozen or live, and the key that changes it."""
    if shown.black:
        return translate("WallKeys", "The wall is black. F9 brings it back.")
    if shown.frozen:
        return translate("WallKeys", "The wall is frozen. F8 releases it.")
    return translate("WallKeys", "The wall is live.")
