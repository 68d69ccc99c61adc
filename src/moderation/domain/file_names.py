# SPDX-License-Identifier: EUPL-1.2
"""Names for files, made of what people typed: every system takes them, in any folder."""

from __future__ import annotations

import re
import unicodedata

from moderation.domain.blank import blank

MOST_LETTERS = 100
MOST_BYTES = 200
"""File systems take 255 with the ending and what a program puts before it."""

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\s]+')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE
)


def file_name(words: str, fallback: str) -> str:
    """A file name without an ending.

    Args:
        words: What the file is called; letters that some system refuses become spaces.
        fallback: The name where nothing is left of the words.
    """
    composed = unicodedata.normalize("NFC", words)
    # What cannot be seen could make an ending look like another one.
    shown = "".join(" " if unicodedata.category(c) in _UNSEEN else c for c in composed)
    name = " ".join(_UNFIT.sub(" ", shown).split()).strip(". ")[:MOST_LETTERS]
    name = name.encode("utf-8")[:MOST_BYTES].decode("utf-8", "ignore").strip(". ")
    if blank(name):
        return fallback
    return f"{fallback} {name}" if _RESERVED.fullmatch(name) else name


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
