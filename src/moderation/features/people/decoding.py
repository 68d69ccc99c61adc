# SPDX-License-Identifier: EUPL-1.2
"""The text in a file of bytes, in every encoding that offices still write."""

from __future__ import annotations

import codecs
import re

MOST_SCORED = 200_000
"""So many letters tell which encoding it is."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_EIGHT_BITS = (
    ("cp1252", "Windows-1252"),
    ("cp1250", "Windows-1250"),
    ("mac_roman", "Macintosh"),
    ("cp850", "MS-DOS"),
)
"""The first of equals is taken: it is the usual one."""

_GERMAN, _NEAR = frozenset("äöüÄÖÜß"), frozenset("éèêëàâáçñïîôóíúûùåæøœÉÈÀÁÇ")
_STRANGE = re.compile(r"[^\x00-\x7f]")
_QUOTES = frozenset("„“”‚‘’–—…€§°·•«»½²³\u00a0\u00ad")


def decoded(data: bytes) -> tuple[str, str]:
    """The text, and the name of its encoding; what no encoding knows is replaced."""
    for bom, codec, name in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, "replace"), name
    sample = data[:4000]
    if len(sample) > 3 and sample.count(0) > len(sample) // 4:
        # Letters of one byte and a zero: UTF-16 whose mark was lost.
        codec = "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"
        return data.decode(codec, "replace"), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return _with_strays(data) or _eight_bits(data)


def _with_strays(data: bytes) -> tuple[str, str] | None:
    """UTF-8 into which somebody pasted a few Windows letters; nothing if it is not UTF-8."""
    text = data.decode("utf-8", "surrogateescape")
    strays = len(re.findall(r"[\udc80-\udcff]", text))
    if len(_STRANGE.findall(text)) - strays < strays:
        return None

    def windows(found: re.Match[str]) -> str:
        return bytes([ord(found[0]) - 0xDC00]).decode("cp1252", "replace")

    return re.sub(r"[\udc80-\udcff]", windows, text), "UTF-8"


def _eight_bits(data: bytes) -> tuple[str, str]:
    """The encoding of one byte a letter in which the words look most like words."""
    tried = [(data.decode(codec, "replace"), name) for codec, name in _EIGHT_BITS]
    return max(tried, key=lambda found: _plausible(found[0][:MOST_SCORED]))


def _plausible(text: str) -> int:
    score = 0
    for found in _STRANGE.finditer(text):
        at, letter = found.start(), found[0]
        before, behind = text[at - 1 : at], text[at + 1 : at + 2]
        inside = before.isalpha() or behind.isalpha()
        if letter in _QUOTES and not (before.isalpha() and behind.isalpha()):
            score += 0 if inside else 1
        elif not letter.isalpha() or not inside:
            score -= 3
        elif letter.isupper() and before.islower():
            score -= 3  # a capital within a word
        elif letter in _GERMAN:
            score += 3
        else:
            score += 2 if letter in _NEAR else 1
    return score
