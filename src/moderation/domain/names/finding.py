# SPDX-License-Identifier: EUPL-1.2
"""Names of people, found in any text; only names whose words occur in it are looked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from moderation.domain.names.folding import WORD, FoldedText, folded
from moderation.domain.names.spelling import (
    LEAST_FAMILY,
    LEAST_LETTERS,
    PLAIN,
    SEEN_THROUGH,
    SUFFIXES,
    NamedPerson,
    Writing,
    families,
    orders_of,
    person_of,
)

_OPENING = "'\u2018\u201a\u201b\u2039\u203a"
"""Quotation marks that an apostrophe behind a name may close."""
_WORDS_ONLY = re.compile(r"[^\w]")


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text.

    Attributes:
        start: Its first letter.
        end: The letter behind it.
        which: Whose name it is, as a number in the order in which names were given.
        bent: It is a genitive or part of a compound, so that no function can stand there.
        loose: Initials were added or something in between left out.
    """

    start: int
    end: int
    which: int
    bent: bool = False
    loose: bool = False


_Made = Callable[[FoldedText, int, "re.Match[str]"], "Found | None"]
"""What is made of a match for a name; nothing if it is not that name."""


class _Matcher:
    """The patterns of one name, made when a text may hold it.

    Args:
        which: The number of the name.
        needed: What every spelling has in it.
        keys: Words of which every spelling has one; none, if that cannot be said.
        pattern: How it is written.
    """

    def __init__(
        self,
        which: int,
        needed: Iterable[str],
        keys: Iterable[str],
        pattern: Callable[[Writing], str],
    ) -> None:
        self.which = which
        self.keys = tuple(keys)
        self._needed = tuple(needed)
        self._pattern = pattern

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        return re.compile(self._pattern(PLAIN))

    @cached_property
    def _seen_through(self) -> re.Pattern[str]:
        return re.compile(self._pattern(SEEN_THROUGH))

    def may_be_in(self, bare: str) -> bool:
        """Whether everything that each spelling has is there; says no for nearly every text."""
        return all(piece in bare for piece in self._needed)

    def found(self, text: FoldedText, made: _Made) -> Iterator[Found]:
        """Every place that is not refused; a place that is may contain a refused one."""
        pattern = self._seen_through if text.hidden else self._plain
        match = pattern.search(text.folded)
        while match is not None:
            one = made(text, self.which, match) if text.whole(match) else None
            if one is not None:
                yield one
            at = match.start() + 1 if one is None else match.end()
            match = pattern.search(text.folded, at)


class _Index:
    """Names by their words, so that only names whose words occur in a text are looked for."""

    def __init__(self) -> None:
        self._all: list[_Matcher] = []
        self._anywhere: list[_Matcher] = []
        self._by_word: dict[str, list[_Matcher]] = {}

    def __len__(self) -> int:
        return len(self._all)

    def add(self, matcher: _Matcher) -> None:
        """One more."""
        self._all.append(matcher)
        if not matcher.keys:
            self._anywhere.append(matcher)
        for key in matcher.keys:
            self._by_word.setdefault(key, []).append(matcher)

    def found(self, text: FoldedText, made: _Made) -> Iterator[Found]:
        """Everything that ``made`` makes of where the patterns match."""
        if not self._all:
            return
        likely: Iterable[_Matcher] = self._all
        if not text.hidden:
            by_word = self._by_word
            words = [by_word[word] for word in WORD.findall(text.folded) if word in by_word]
            likely = dict.fromkeys((*self._anywhere, *(one for many in words for one in many)))
        for matcher in likely:
            if matcher.may_be_in(text.bare):
                yield from matcher.found(text, made)


def _is_upper(letter: str) -> bool:
    return letter.isupper() or letter.istitle()


class Names:
    """Names of people, found in any text.

    Args:
        people: Names as they are on a list, in any order and with any title.
        words: Other words to be found as they are, such as addresses or bodies.
        spared: Names of others, which are not to be taken for one of these.
    """

    def __init__(
        self,
        people: Iterable[str] = (),
        words: Iterable[str] = (),
        spared: Iterable[str] = (),
    ) -> None:
        self._people = tuple(people)
        self._words = tuple(words)
        self._capital: set[int] = set()
        self._titled: set[int] = set()
        self._whole, self._families = _Index(), _Index()
        for which, name in enumerate(self._people):
            self._add_person(which, name)
        for which, name in enumerate(self._words, len(self._people)):
            self._add_words(which, name)
        self._own = len(self.given)
        self._letters = {n: _letters(name) for n, name in enumerate(self.given)}
        self._counts = {n: len(folded(name).split()) for n, name in enumerate(self.given)}
        if self._whole:
            for which, name in enumerate(spared, self._own):
                self._letters[which] = _letters(name)
                self._counts[which] = len(folded(name).split())
                self._add_person(which, name)

    def __bool__(self) -> bool:
        """Whether there is anything to be found."""
        return bool(self._whole)

    @property
    def given(self) -> tuple[str, ...]:
        """What was given, in its order."""
        return self._people + self._words

    def _add_person(self, which: int, name: str) -> None:
        person = person_of(name)
        if sum(map(len, person.whole)) < LEAST_LETTERS:
            return
        if not person.first:
            self._add(which, name, person.family)
            if person.titled:
                self._titled.add(which)
            for family in families(person):
                self._families.add(_family(which, family))
            return
        for order in orders_of(name):
            # The first word is bent only where the last one comes before it.
            needed = _pieces((order.first, *order.family))
            keys = _keys(WORD.findall(order.first)[:1], WORD.findall(order.family[-1])[-1:])
            self._whole.add(_Matcher(which, needed, keys, partial(_full, order)))
        for family in families(person):
            self._families.add(_family(which, family))

    def _add_words(self, which: int, name: str) -> None:
        words = tuple(folded(name).split())
        if sum(map(len, words)) >= LEAST_LETTERS:
            self._add(which, name, words)

    def _add(self, which: int, name: str, words: tuple[str, ...]) -> None:
        needed = _pieces(words)
        if len(needed) == 1 and _capital(name):
            # A name of one word is told from the word by its capital.
            self._capital.add(which)
        keys = _bent_keys(words)
        pattern = _Matcher(which, needed, keys, lambda writing: writing.closed_words(words))
        self._whole.add(pattern)

    # -- whole names ---------------------------------------------------------------------------

    def find(self, words: str) -> list[Found]:
        """Every whole name in a text, from left to right; none overlaps another."""
        return [one for one in self._all(words) if one.which < self._own]

    def _all(self, words: str) -> list[Found]:
        return _parted(self._whole.found(FoldedText(words), self._found))

    def are_in(self, words: str) -> bool:
        """Whether any whole name is in a text."""
        return bool(self.find(words))

    def swapped(self, words: str, put: Callable[[Found], str]) -> str:
        """A text with something else in the place of every name."""
        parts, at = [], 0
        for one in self.find(words):
            parts += [words[at : one.start], put(one)]
            at = one.end
        return "".join([*parts, words[at:]]) if parts else words

    def _found(self, text: FoldedText, which: int, match: re.Match[str]) -> Found | None:
        name = match.start("name")
        is_named = _is_upper(text.typed(name)) or bool(match["titles"])
        if which in self._capital and not is_named:
            return None
        if which in self._titled and not match["titles"]:
            return None
        begin, end = match.span()
        bent = bool(match["tail"])
        if match["tail"] and match["tail"].endswith("'") and _is_quoted(text, begin, end):
            end, bent = match.end("name"), False
        compound = text.after(end) == "-"
        if text.before(begin) == "-" and text.typed(begin - 1) in "-_\u2010\u2011":
            # Hans-Jörg Müller is somebody else; the Anti-Jörg-Müller-Papier is not.
            is_hyphened = " " not in match["name"] or text.typed(begin - 1) == "_"
            if which in self._capital or not is_hyphened:
                return None
            compound = True
        if not compound and self._is_one_word(text, which, match):
            return None  # Karl-Heinz is another name than Karl Heinz
        loose = len(_WORDS_ONLY.sub("", match["name"])) != self._letters[which]
        return Found(text.offsets[begin], text.ends(end), which, bent or compound, loose)

    def _is_one_word(self, text: FoldedText, which: int, match: re.Match[str]) -> bool:
        """Whether hyphens alone hold together what are several words on the list."""
        name = match["name"]
        if self._counts[which] < 2 or "-" not in name or re.search(r"[ ,.\1]", name):
            return False
        begin, end = text.offsets[match.start("name")], text.ends(match.end("name"))
        return "_" not in text.words[begin:end]

    # -- names of families ---------------------------------------------------------------------

    def left(self, words: str) -> list[Found]:
        """Where the family's name of somebody stands alone, or with an initial or a title.

        It may be anybody's. In small letters, or of two letters, it counts with an initial or a
        title only.
        """
        found = self._families.found(FoldedText(words), self._alone)
        whole = self._all(words)
        return [
            one
            for one in _parted(found)
            if one.which < self._own
            and not any(full.start < one.end and one.start < full.end for full in whole)
        ]

    def _alone(self, text: FoldedText, which: int, match: re.Match[str]) -> Found | None:
        is_introduced = bool(match["titles"] or match["initials"])
        is_long = len(_WORDS_ONLY.sub("", match["own"])) >= LEAST_FAMILY
        if is_introduced or (is_long and _is_upper(text.typed(match.start("own")))):
            return Found(text.offsets[match.start()], text.ends(match.end("own")), which)
        return None


def _full(person: NamedPerson, writing: Writing) -> str:
    return writing.full(person)


def _pieces(words: Iterable[str]) -> tuple[str, ...]:
    """What has to be in a text for these words to be there."""
    found = (piece.strip(".") for word in words for piece in word.split("-"))
    return tuple(dict.fromkeys(filter(None, found)))


def _letters(name: str) -> int:
    return sum(len(_WORDS_ONLY.sub("", word)) for word in person_of(name).whole)


def _keys(*words: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for many in words for word in many)) if all(words) else ()


def _bent_keys(words: Sequence[str]) -> tuple[str, ...]:
    """The last word, with what a genitive adds to it."""
    last = WORD.findall(words[-1])[-1:]
    return tuple(f"{word}{suffix}" for word in last for suffix in SUFFIXES)


def _family(which: int, words: tuple[str, ...]) -> _Matcher:
    return _Matcher(which, _pieces(words), _bent_keys(words), lambda w: w.family(words))


def _capital(name: str) -> bool:
    letter = next((letter for letter in name if letter.isalpha()), "")
    return _is_upper(letter)


def _is_quoted(text: FoldedText, begin: int, end: int) -> bool:
    """Whether an apostrophe behind a name closes a quotation that began before it."""
    opening = text.typed(begin - 1) if begin else ""
    return text.typed(end - 1) == "\u2018" or (bool(opening) and opening in _OPENING)


def _parted(found: Iterable[Found]) -> list[Found]:
    """From left to right, the longer of two at one place; those that overlap become one."""
    parted: list[Found] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end, one.loose, one.which)):
        if not parted or one.start >= parted[-1].end:
            parted.append(one)
        elif one.end > parted[-1].end:
            which = min(one.which, parted[-1].which)  # not that of somebody who is spared
            parted[-1] = Found(parted[-1].start, one.end, which, bent=True)
    return parted


def line_of(words: str, found: Found, around: int = 30) -> str:
    """What stands around a name, as one line."""
    breaks = [0, *(n + 1 for n, letter in enumerate(words) if letter == " "), len(words)]
    begin = breaks[max(0, bisect_right(breaks, max(0, found.start - around)) - 1)]
    end = breaks[min(len(breaks) - 1, bisect_right(breaks, found.end + around))]
    shown = " ".join(words[begin:end].split())
    return f"{'… ' if begin else ''}{shown}{' …' if end < len(words) else ''}"
