# SPDX-License-Identifier: EUPL-1.2
"""Texts as names are compared in them, and the way back to what was typed."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property

from moderation.domain.blank import BREAKABLE, STEERING

_HIDDEN, _BREAK, _DOT = "\0", "\1", "\2"
"""What stands in folded text for marks without a shape, for those that may part words, and for the
dot of a small i."""
_BREAKS = "\u200b\ufeff"
_UNSEEN = re.compile(rf"[\0-\2{STEERING}{BREAKABLE}]")
HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d_"
APOSTROPHES = "'\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032\u0060\u00b4\uff07"

MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
LETTER = rf"(?:[^\W\d_]|[{MARKS}])"
WORD = re.compile(rf"[^\W\d_{MARKS}][^\W\d_]*(?:[{MARKS}]+[^\W\d_]*)*|\d+")
GAP = r"[ \0\1]"


class _Folding(dict[int, str]):
    """What every letter of a decomposed text is compared as."""

    def __missing__(self, code: int) -> str:
        self[code] = found = compared(chr(code))
        return found


def compared(letter: str) -> str:
    """What a letter of a decomposed text is compared as."""
    if letter in _BREAKS:
        return _BREAK
    if _UNSEEN.fullmatch(letter):
        return _HIDDEN
    if letter.isspace() or letter == "\u2800":
        return " "
    if letter in HYPHENS:
        return "-"
    if letter in APOSTROPHES:
        return "'"
    if letter == "ı":
        return "i"
    if unicodedata.category(letter) == "No":
        return unicodedata.normalize("NFKD", letter)
    folded = unicodedata.normalize("NFD", letter.casefold())
    return folded.replace("\u02bc", "'")


_FOLDING = _Folding()
_NOTHING = dict.fromkeys(map(ord, (_HIDDEN, _BREAK, _DOT)))


def fold(text: str) -> str:
    """A text as it is compared; marks without a shape are still there, as marks of ours."""
    folded = unicodedata.normalize("NFD", text).translate(_FOLDING)
    # The dot of a small i is not an accent, however the letter was encoded.
    return folded.replace("i\u0307", f"i{_DOT}") if "i\u0307" in folded else folded


def bare(folded: str) -> str:
    """Folded text without the marks that stand for what has no shape."""
    return folded.translate(_NOTHING)


def folded(words: str) -> str:
    """Words as they are compared: on one line, without case and marks that cannot be seen."""
    return " ".join(bare(fold(words)).split())


def offsets_of(text: str) -> list[int]:
    """Where each letter of the folded text was in the text, and the text's end."""
    found: list[int] = []
    begin = 0
    while begin < len(text):
        end = begin + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        found += [begin] * len(fold(text[begin:end]))
        begin = end
    return [*found, len(text)]


class FoldedText:
    """A text with its folded form; where what was is asked for only where something is found."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.folded = fold(words)
        self.bare = bare(self.folded)
        self.hidden = self.bare != self.folded

    @cached_property
    def offsets(self) -> list[int]:
        return offsets_of(self.words)

    def before(self, at: int) -> str:
        """The letter of the folded text before a place, marks without a shape left aside."""
        while at and self.folded[at - 1] in (_HIDDEN, _DOT):
            at -= 1
        return self.folded[at - 1] if at else ""

    def after(self, at: int) -> str:
        """The letter of the folded text at a place, or behind the marks without a shape there."""
        while at < len(self.folded) and self.folded[at] in (_HIDDEN, _DOT):
            at += 1
        return self.folded[at : at + 1]

    def typed(self, at: int) -> str:
        """The letter that was typed where one of the folded text is."""
        return self.words[self.offsets[at]] if at < len(self.folded) else ""

    def _is_inside(self, at: int) -> bool:
        return 0 < at < len(self.folded) and self.offsets[at] == self.offsets[at - 1]

    def ends(self, at: int) -> int:
        """Where what ends at a place of the folded text ends as it was typed."""
        while self._is_inside(at):
            at += 1
        return self.offsets[at]

    def whole(self, found: re.Match[str]) -> bool:
        """Whether a match begins and ends where letters as typed do, and in no other word."""
        for at in (found.start(), found.end("name"), found.end()):
            if self._is_inside(at) and self.folded[at] != _DOT:
                return False  # the second half of a letter: no name ends with half an ß
        return not re.fullmatch(LETTER, self.before(found.start()))
