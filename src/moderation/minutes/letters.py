# SPDX-License-Identifier: EUPL-1.2
r"""The one place where typed text becomes text that can be printed.

People paste from anywhere. Letters stay as typed; what cannot be seen or would reorder a line is
taken out or made visible:

* the text is composed (NFC), as DIN 91379 asks;
* every kind of line break becomes ``\n``, a tab becomes a space;
* controls, lone surrogates, private-use and non-characters become ``�``;
* marks that only steer direction, joining or variants are dropped: the line is drawn in the
  order in which it was typed, so they could do nothing but mislead.

Soft hyphens and zero-width spaces stay, as places where a word may break.
"""

from __future__ import annotations

import re
import unicodedata

from moderation.domain.blank import STEERING, blank

REPLACEMENT = "\ufffd"
SOFT_HYPHEN = "\u00ad"
ZERO_WIDTH_SPACE = "\u200b"

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_DROPPED = re.compile(f"[{STEERING}]")
# Not printable: C0 and C1 controls but the line break, surrogates, private use, non-characters.
_UNPRINTABLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff"
    "\U000f0000-\U0010ffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 15))
    + "]"
)
# Signs that need a closer look; ordinary German text holds none of them.
_UNUSUAL = re.compile("[^\n\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")


def clean(text: str) -> str:
    """Text as it is printed and read aloud; see the module for what is replaced."""
    if not _UNUSUAL.search(text):
        return text
    text = _BREAKS.sub("\n", text).replace("\t", " ")
    text = _UNPRINTABLE.sub(REPLACEMENT, _DROPPED.sub("", text))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Cleaned text on one line, for titles, bookmarks and figures."""
    return " ".join(clean(text).split("\n")).strip()


def visible(text: str) -> str:
    """Cleaned text without the places where a word may break: what a reader gets to see."""
    return clean(text).replace(SOFT_HYPHEN, "").replace(ZERO_WIDTH_SPACE, "")


def heard(text: str) -> str:
    """Visible text on one line, for what is read aloud in place of something drawn."""
    return " ".join(visible(text).split("\n")).strip()


def title(text: str) -> str:
    """A title as it is shown: never invisible, because readers announce a file by it."""
    return "–" if blank(text) else text
