# SPDX-License-Identifier: EUPL-1.2
"""The icons that a gain may have, and what they stand for."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

ICONS: dict[str, Message] = {
    "mob": QT_TRANSLATE_NOOP("VisionPage", "Everybody"),
    "life": QT_TRANSLATE_NOOP("VisionPage", "Quality of life"),
    "quiet": QT_TRANSLATE_NOOP("VisionPage", "Quiet and clean air"),
    "safe": QT_TRANSLATE_NOOP("VisionPage", "Safety"),
    "users": QT_TRANSLATE_NOOP("VisionPage", "Community"),
    "building": QT_TRANSLATE_NOOP("VisionPage", "Town"),
    "euro": QT_TRANSLATE_NOOP("VisionPage", "Money"),
    "clock": QT_TRANSLATE_NOOP("VisionPage", "Time"),
    "sun": QT_TRANSLATE_NOOP("VisionPage", "Climate"),
    "bulb": QT_TRANSLATE_NOOP("VisionPage", "New ideas"),
    "star": QT_TRANSLATE_NOOP("VisionPage", "Something else"),
}
"""Each by its name among the icons of the program, in the order in which they are offered."""


def icon_words(name: str) -> Message:
    """What an icon stands for; one that is not offered stands for something else."""
    return ICONS.get(name, ICONS["star"])
