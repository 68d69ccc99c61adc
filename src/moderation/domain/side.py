# SPDX-License-Identifier: EUPL-1.2
"""The sides that meet in a workshop."""

from __future__ import annotations

from enum import Enum

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message


class Side(Enum):
    """Politics sets guidelines, administration carries out; others stand beside them."""

    POLITICS = "politics"
    ADMINISTRATION = "administration"
    OTHERS = "others"

    @property
    def message(self) -> Message:
        """The side's name on screen."""
        return _NAMES[self]


_NAMES = {
    Side.POLITICS: QT_TRANSLATE_NOOP("Side", "Politics"),
    Side.ADMINISTRATION: QT_TRANSLATE_NOOP("Side", "Administration"),
    Side.OTHERS: QT_TRANSLATE_NOOP("Side", "Others"),
}
