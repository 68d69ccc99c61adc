# SPDX-License-Identifier: EUPL-1.2
"""When a text says nothing: it is empty, or nothing of it can be seen.

Blanks, line ends and letters without a shape come along when people paste. Alone they are nothing:
an entity holds the empty text in their place (``domain/entity.py``), edits refuse or ignore them
where a text is required, and writers leave them out.
"""

from __future__ import annotations

import re

STEERING = (
    "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
"""Marks without a shape, as a character class: they steer direction, joining or variants."""
BREAKABLE = "\u00ad\u200b"
"""Places where a word may break, as a character class."""

# The Braille pattern without dots is a blank, though Unicode counts it among the symbols.
_NOTHING = re.compile(rf"[\s\u2800{STEERING}{BREAKABLE}]*")


def blank(text: str) -> bool:
    """Whether nothing of a text can be seen."""
    return _NOTHING.fullmatch(text) is not None


def trimmed(text: str) -> str:
    """The text without blanks around it; empty where nothing of it can be seen."""
    return "" if blank(text) else text.strip()


def straightened(text: str) -> str:
    """The text on one line, its words a blank apart; empty where nothing of it can be seen."""
    return "" if blank(text) else " ".join(text.split())
