# SPDX-License-Identifier: EUPL-1.2
"""How well words that somebody types fit a text: several words in any order, umlauts either way.

"ue" finds "ü" and "ü" finds "ue". A text is folded once and compared often, so that thousands of
them are searched between two keys.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from moderation.domain.blank import blank

_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe"}
_BEGINS, _WORD, _INSIDE, _BESIDE, _SCATTERED = 100.0, 80.0, 50.0, 30.0, 10.0
"""What a word is worth at the beginning of the title, of a word, within one, in what stands beside
the title, and scattered over a word."""
_SHORTEST = 3
"""So many letters at least are looked for scattered over a word."""


class _Folding(dict[int, str]):
    """What each letter is compared as; found once for each."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _compared(chr(code))
        return found


def _compared(letter: str) -> str:
    small = letter.casefold()
    if small in _SPELLED:
        return _SPELLED[small]
    bare = "".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c))
    if not bare or blank(bare):
        return " " if letter.isspace() else ""
    # Dashes, quotes and brackets part words and are not typed.
    return "".join(c if c.isalnum() else " " for c in bare)


_FOLDING = _Folding()


_GERMAN = [(letter, spelled) for letter, spelled in _SPELLED.items() if letter in "äöü"]
_PLAIN = {code: _compared(chr(code)) or " " for code in range(128)}
"""What the letters of ASCII are compared as: one for one, which Python does at once."""


def folded(text: str) -> str:
    """A text as it is compared: small letters and digits, umlauts spelled out, blanks between."""
    small = text.casefold()
    if not small.isascii():
        small = unicodedata.normalize("NFC", small)
        for letter, spelled in _GERMAN:
            small = small.replace(letter, spelled)
        if not small.isascii():
            return small.translate(_FOLDING)
    return small.translate(_PLAIN)


def asked(typed: str) -> tuple[str, ...]:
    """The words of what was typed, as they are compared."""
    return tuple(folded(typed).split())


@dataclass(frozen=True, slots=True)
class Haystack:
    """A text that is searched: what it is known by, and what stands beside that."""

    title: str
    beside: str = ""

    @staticmethod
    def of(title: str, *beside: str) -> Haystack:
        """Fold a title and what stands beside it."""
        return Haystack(folded(title), folded(" ".join(filter(None, beside))))

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether every word is there as it was typed; quick."""
        title, beside = self.title, self.beside
        return all(word in title or word in beside for word in words)

    def score(self, words: tuple[str, ...]) -> float:
        """How well the words fit, 0 if one of them does not; more is better."""
        total = 0.0
        for word in words:
            worth = self._worth(word)
            if not worth:
                return 0.0
            total += worth
        # Of two that fit alike, the one that says less beside it is meant.
        return total + 1 / (1 + len(self.title))

    def _worth(self, word: str) -> float:
        at = self.title.find(word)
        if at == 0:
            return _BEGINS
        if at > 0:
            return _WORD if f" {word}" in self.title else _INSIDE
        if word in self.beside:
            return _BESIDE
        return _SCATTERED if _scattered(word, self.title) else 0.0


def _scattered(word: str, title: str) -> bool:
    """Whether the letters stand in their order in one word that begins with the first of them."""
    if len(word) < _SHORTEST:
        return False
    for candidate in title.split():
        if candidate[0] != word[0]:
            continue
        letters = iter(candidate)
        if all(letter in letters for letter in word):
            return True
    return False


class MarkedPart(NamedTuple):
    """A part of a text, from the first letter to the one behind the last."""

    begin: int
    end: int


def spans(text: str, words: tuple[str, ...], *, everywhere: bool = False) -> list[MarkedPart]:
    """Where the words stand in a text as it is shown, in order and without overlap.

    Args:
        text: The text.
        words: What was asked for.
        everywhere: Whether every place is meant; otherwise the best one of each word.
    """
    pieces = [(at, folded(letter)) for at, letter in enumerate(text)]
    whole = "".join(piece for _at, piece in pieces)
    places = [at for at, piece in pieces for _ in piece]
    marked: set[int] = set()
    for word in words:
        begin = whole.find(word)
        while everywhere and begin >= 0:
            marked.update(places[begin : begin + len(word)])
            begin = whole.find(word, begin + len(word))
        begins = whole.find(f" {word}")
        if begins >= 0 and begin:
            begin = begins + 1
        if begin >= 0:
            marked.update(places[begin : begin + len(word)])
    found: list[MarkedPart] = []
    for at in sorted(marked):
        if found and found[-1].end == at:
            found[-1] = MarkedPart(found[-1].begin, at + 1)
        else:
            found.append(MarkedPart(at, at + 1))
    return found
