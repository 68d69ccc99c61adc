# SPDX-License-Identifier: EUPL-1.2
"""How the name of a person may be written, and where in a text it is.

There is one notion of it: what leaves without names and what is erased by law ask here. Texts are
compared in a folded form, in which spellings that mean the same are the same; what is found is told
in the offsets of the text as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from moderation.domain.blank import BREAKABLE, STEERING

LEAST_LETTERS = 2
"""Shorter words are no names, and would be found everywhere."""
LEAST_FAMILY = 3
"""Shorter words are parts of other names, or of none."""

_HIDDEN, _BREAK, _DOT = "\0", "\1", "\2"
"""What stands in folded text for marks without a shape, for those that may part words, and for the
dot of a small i."""
_BREAKS = "\u200b\ufeff"
_UNSEEN = re.compile(rf"[\0-\2{STEERING}{BREAKABLE}]")
_HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d_"
_APOSTROPHES = "'\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032\u0060\u00b4\uff07"
_OPENING = "'\u2018\u201a\u201b\u2039\u203a"
"""Quotation marks that an apostrophe behind a name may close."""

_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
_LETTER = rf"(?:[^\W\d_]|[{_MARKS}])"
_WORD = re.compile(rf"[^\W\d_{_MARKS}][^\W\d_]*(?:[{_MARKS}]+[^\W\d_]*)*|\d+")
_WORDS_ONLY = re.compile(r"[^\w]")
_SOFT = "|".join(
    rf"(?<={ending})"
    for ending in ("ce", "[sxz]", rf"[csxz][{_MARKS}]", rf"[csxz][{_MARKS}][{_MARKS}]")
)
"""Behind what an apostrophe alone makes a genitive, or old-fashioned letters."""
_SUFFIXES = ("", "s", "ens", "sch", "sche", "schem", "schen", "scher", "sches")
_INITIAL = rf"[^\W\d_][{_MARKS}\2]*"
_GAP = r"[ \0\1]"

_PARTICLES = frozenset(
    "al da dal de degli dei del della den der des di do dos du e el ibn la le los san st ten ter "
    "van vom von vor y zu zum zur af bin bint freiherr freifrau freiin graf grafin baron baronin "
    "baronesse furst furstin prinz prinzessin ritter edler edle".split()
)
_TITLES = (
    "prof professor professorin dr drs doktor dipl diplom ing mag magister med vet dent jur iur "
    "phil rer nat pol oec soc theol agr paed habil hc mult lic frau herr herrn hr mr mrs ms"
).split()
_TITLE = rf"(?:{'|'.join(sorted(_TITLES, key=len, reverse=True))}|h\. ?c|e\. ?h)"
_TITLED = rf"(?:{_TITLE}(?:\.{_GAP}{{0,9}}-?|{_GAP}{{1,9}})(?:\(fh\)\.?{_GAP}{{1,9}})?)"
_MOST_TITLES = "{0,8}"
_ONLY_TITLES = re.compile(
    rf"(?:{_TITLE}|(?:[mb]\. ?(?:a|sc|ed|eng)|ll\. ?[mb]|mba|ma|ba|msc|bsc|\(fh\)))"
    rf"(?:[-. ]+(?:{_TITLE}|\(fh\)))*[. ]*"
)
_OWN_TITLES = re.compile(rf"{_TITLED}+")


class _Folding(dict[int, str]):
    """What every letter of a decomposed text is compared as."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _compared(chr(code))
        return found


def _compared(letter: str) -> str:
    if letter in _BREAKS:
        return _BREAK
    if _UNSEEN.fullmatch(letter):
        return _HIDDEN
    if letter.isspace() or letter == "\u2800":
        return " "
    if letter in _HYPHENS:
        return "-"
    if letter in _APOSTROPHES:
        return "'"
    if letter == "ı":
        return "i"
    if unicodedata.category(letter) == "No":
        return unicodedata.normalize("NFKD", letter)
    folded = unicodedata.normalize("NFD", letter.casefold())
    return folded.replace("\u02bc", "'")


_FOLDING = _Folding()
_NOTHING = dict.fromkeys(map(ord, (_HIDDEN, _BREAK, _DOT)))


def _fold(text: str) -> str:
    """A text as it is compared; marks without a shape are still there, as marks of ours."""
    folded = unicodedata.normalize("NFD", text).translate(_FOLDING)
    # The dot of a small i is none of its own, whichever way it came about.
    return folded.replace("i\u0307", f"i{_DOT}") if "i\u0307" in folded else folded


def _bare(folded: str) -> str:
    """Folded text without the marks that stand for what has no shape."""
    return folded.translate(_NOTHING)


def folded(words: str) -> str:
    """Words as they are compared: on one line, without case and marks that cannot be seen."""
    return " ".join(_bare(_fold(words)).split())


def _offsets(text: str) -> list[int]:
    """Where each letter of the folded text was in the text, and the text's end."""
    found: list[int] = []
    begin = 0
    while begin < len(text):
        end = begin + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        found += [begin] * len(_fold(text[begin:end]))
        begin = end
    return [*found, len(text)]


# ------------------------------------------------------------------------------- what is found


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


@dataclass(frozen=True, slots=True)
class _Person:
    """A name in its parts, folded: the first one, those between, and the family's.

    ``titled`` is a family's name that is known with a title alone, such as Frau Winkler.
    """

    first: str
    middle: tuple[str, ...]
    family: tuple[str, ...]
    titled: bool = False

    @property
    def whole(self) -> tuple[str, ...]:
        return (*((self.first,) if self.first else ()), *self.middle, *self.family)


def _person(name: str) -> _Person:
    plain = folded(name)
    plain = re.sub(r"\([^)]*\)", " ", plain).strip() or plain
    parts = [part.strip() for part in plain.split(",")]
    parts = [part for part in parts if part and not _ONLY_TITLES.fullmatch(part)] or [plain]
    before, *after = [_words(part) for part in parts]
    if len(after) == 1 and after[0] and before:
        # Particles may stand behind the given name: Heide, Petra von der.
        given = list(after[0])
        moved: list[str] = []
        while len(given) > 1 and given[-1] in _PARTICLES:
            moved.insert(0, given.pop())
        return _Person(given[0], tuple(given[1:]), (*moved, *before))
    words = [word for part in (before, *after) for word in part]
    if len(words) < 2:
        return _Person("", (), tuple(words), bool(_OWN_TITLES.match(plain)))
    begins = next((n for n, word in enumerate(words) if n and word in _PARTICLES), len(words) - 1)
    return _Person(words[0], tuple(words[1:begins]), tuple(words[begins:]))


def _words(part: str) -> tuple[str, ...]:
    titles = _OWN_TITLES.match(part)
    if titles is not None and titles.end() < len(part):
        part = part[titles.end() :]
    return tuple(word for word in part.split() if re.search(r"\w", word))


def same(name: str, other: str) -> bool:
    """Whether two names on lists are one, however they are written there, whatever the titles."""
    parts, others = _person(name), _person(other)
    return parts == others and sum(map(len, parts.whole)) >= LEAST_LETTERS


# ------------------------------------------------------------------------------- patterns


class _Writing:
    """How parts of a name become patterns; ``hidden`` ones allow for marks without a shape."""

    def __init__(self, *, hidden: bool) -> None:
        self.between = r"[\0-\2]*" if hidden else ""
        self.dot = r"[\2]*" if hidden else ""
        gap = _GAP if hidden else " "
        self.joint = rf"(?:{gap}+|{self.between}-{gap}*|(?<=\.){self.between})"
        apart = rf"{gap}*[ \1]{gap}*" if hidden else " +"
        self.apart = rf"(?:{apart}|{self.between}-{gap}*|(?<=\.){self.between})"
        self.comma = rf"{gap}*,{gap}*"
        # A mark behind the name does not part it from the letters that follow; a break does.
        self.over = r"(?![\0\2]*" if hidden else "(?!"

    def word(self, word: str) -> str:
        pieces = [piece.strip(".") for piece in word.split("-")]
        written = []
        for piece in filter(None, pieces):
            dotted = r"\.?" if f"{piece}." in word or len(piece) == 1 else ""
            written.append(self.between.join(map(re.escape, piece)) + dotted + self.dot)
        return self.joint.join(written) or re.escape(word)

    def words(self, words: Iterable[str]) -> str:
        return self.joint.join(map(self.word, words))

    def closed(self, core: str, words: Sequence[str]) -> str:
        """With what may stand before and behind; no letter is on either side."""
        first, last = words[0][0], words[-1][-1]
        before = rf"(?<![^\W\d_])(?<![{_MARKS}])" + (r"(?<!\d)" if first.isdigit() else "")
        behind = rf"{self.over}{_LETTER}{'|[0-9]' if last.isdigit() else ''})"
        between = self.between
        tail = (
            rf"(?P<tail>{between}'?{between}(?:s|sch(?:e[mnrs]?)?){behind}"
            rf"|(?:{_SOFT}){between}(?:'|ens){behind})?"
        )
        return rf"{before}(?P<titles>{_TITLED}{_MOST_TITLES})(?P<name>{core}){tail}{behind}"

    def closed_words(self, words: Sequence[str]) -> str:
        """These words in this order."""
        return self.closed(self.words(words), words)

    def full(self, person: _Person) -> str:
        """Every order in which a person's whole name is written."""
        initials = rf"(?:{self.apart}{_INITIAL}\.?){{0,2}}"
        between = "".join(
            rf"(?:{self.joint}(?:{self.word(word)}|{_initial(word)}\.?))"
            + ("?" if len(word) > 1 else "")
            for word in person.middle
        )
        first = self.word(person.first) + (between or initials)
        orders = [f"{first}{self.joint}{self.words(person.family)}"]
        whole = person.whole
        given = rf"(?:{_TITLED}{_MOST_TITLES}){first}"
        orders.append(f"{self.words(person.family)}{self.comma}{given}")
        for split in range(1, len(whole)):
            # Particles may stay behind, and a family's name may be of several words.
            head, rest = whole[split:], whole[:split]
            orders.append(
                f"{self.words(head)}{self.comma}(?:{_TITLED}{_MOST_TITLES}){self.words(rest)}"
                rf"(?:{self.apart}{_INITIAL}\.)?"
            )
        return self.closed(f"(?:{'|'.join(dict.fromkeys(orders))})", whole)

    def family(self, words: Sequence[str]) -> str:
        """A family's name, with initials before it."""
        core = rf"(?P<initials>(?:{_INITIAL}(?:\.{_GAP}{{0,9}}-?| )){{0,4}})"
        core += rf"(?P<own>{self.words(words)})"
        return self.closed(core, words)


_PLAIN, _SEEN_THROUGH = _Writing(hidden=False), _Writing(hidden=True)


def _initial(word: str) -> str:
    found = re.match(_INITIAL, word)
    return re.escape(found.group()) if found else re.escape(word)


_Made = Callable[["_Text", int, "re.Match[str]"], "Found | None"]
"""What is made of a match for a name; nothing where it is none."""


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
        pattern: Callable[[_Writing], str],
    ) -> None:
        self.which = which
        self.keys = tuple(keys)
        self._needed = tuple(needed)
        self._pattern = pattern

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        return re.compile(self._pattern(_PLAIN))

    @cached_property
    def _seen_through(self) -> re.Pattern[str]:
        return re.compile(self._pattern(_SEEN_THROUGH))

    def may_be_in(self, bare: str) -> bool:
        """Whether everything that each spelling has is there; says no for nearly every text."""
        return all(piece in bare for piece in self._needed)

    def found(self, text: _Text, made: _Made) -> Iterator[Found]:
        """Every place that is not refused; a refused one may lie within another."""
        pattern = self._seen_through if text.hidden else self._plain
        match = pattern.search(text.folded)
        while match is not None:
            one = made(text, self.which, match) if text.whole(match) else None
            if one is not None:
                yield one
            at = match.start() + 1 if one is None else match.end()
            match = pattern.search(text.folded, at)


class _Index:
    """Names by the words that they have, so that nearly all of them are never looked for."""

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

    def found(self, text: _Text, made: _Made) -> Iterator[Found]:
        """Everything that ``made`` makes of where the patterns match."""
        if not self._all:
            return
        likely: Iterable[_Matcher] = self._all
        if not text.hidden:
            by_word = self._by_word
            words = [by_word[word] for word in _WORD.findall(text.folded) if word in by_word]
            likely = dict.fromkeys((*self._anywhere, *(one for many in words for one in many)))
        for matcher in likely:
            if matcher.may_be_in(text.bare):
                yield from matcher.found(text, made)


class _Text:
    """A text with its folded form; where what was is asked for only where something is found."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.folded = _fold(words)
        self.bare = _bare(self.folded)
        self.hidden = self.bare != self.folded

    @cached_property
    def offsets(self) -> list[int]:
        return _offsets(self.words)

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
                return False  # the second half of a letter: ß is no name with an s
        return not re.fullmatch(_LETTER, self.before(found.start()))


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
        person = _person(name)
        if sum(map(len, person.whole)) < LEAST_LETTERS:
            return
        if not person.first:
            self._add(which, name, person.family)
            if person.titled:
                self._titled.add(which)
                self._families.add(_family(which, person.family))
            return
        # The first word is bent only where the last one comes before it.
        needed = _pieces((person.first, *person.family))
        keys = _keys(_WORD.findall(person.first)[:1], _WORD.findall(person.family[-1])[-1:])
        self._whole.add(_Matcher(which, needed, keys, lambda writing: writing.full(person)))
        for family in _families(person):
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
        return _parted(self._whole.found(_Text(words), self._found))

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

    def _found(self, text: _Text, which: int, match: re.Match[str]) -> Found | None:
        name = match.start("name")
        if which in self._capital and not _is_upper(text.typed(name)):
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
            return None  # Karl-Heinz is no Karl Heinz
        loose = len(_WORDS_ONLY.sub("", match["name"])) != self._letters[which]
        return Found(text.offsets[begin], text.ends(end), which, bent or compound, loose)

    def _is_one_word(self, text: _Text, which: int, match: re.Match[str]) -> bool:
        """Whether hyphens alone hold together what are several words on the list."""
        name = match["name"]
        if self._counts[which] < 2 or "-" not in name or re.search(r"[ ,.\1]", name):
            return False
        begin, end = text.offsets[match.start("name")], text.ends(match.end("name"))
        return "_" not in text.words[begin:end]

    # -- names of families ---------------------------------------------------------------------

    def left(self, words: str) -> list[Found]:
        """Where the family's name of somebody stands alone, or with an initial or a title.

        It may be anybody's. In small letters it counts with an initial or a title only.
        """
        found = self._families.found(_Text(words), self._alone)
        whole = self._all(words)
        return [
            one
            for one in _parted(found)
            if one.which < self._own
            and not any(full.start < one.end and one.start < full.end for full in whole)
        ]

    def _alone(self, text: _Text, which: int, match: re.Match[str]) -> Found | None:
        if _is_upper(text.typed(match.start("own"))) or match["titles"] or match["initials"]:
            return Found(text.offsets[match.start()], text.ends(match.end("own")), which)
        return None


def _pieces(words: Iterable[str]) -> tuple[str, ...]:
    """What has to be in a text for these words to be there."""
    found = (piece.strip(".") for word in words for piece in word.split("-"))
    return tuple(dict.fromkeys(filter(None, found)))


def _letters(name: str) -> int:
    return sum(len(_WORDS_ONLY.sub("", word)) for word in _person(name).whole)


def _keys(*words: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for many in words for word in many)) if all(words) else ()


def _bent_keys(words: Sequence[str]) -> tuple[str, ...]:
    """The last word, with what a genitive adds to it."""
    last = _WORD.findall(words[-1])[-1:]
    return tuple(f"{word}{suffix}" for word in last for suffix in _SUFFIXES)


def _family(which: int, words: tuple[str, ...]) -> _Matcher:
    return _Matcher(which, _pieces(words), _bent_keys(words), lambda w: w.family(words))


def _capital(name: str) -> bool:
    letter = next((letter for letter in name if letter.isalpha()), "")
    return _is_upper(letter)


def _families(person: _Person) -> list[tuple[str, ...]]:
    """The family's name with its particles, without them, and the halves of a double one."""
    if not person.first:
        return []
    last = person.family[-1]
    found = [person.family, (last,), *((half,) for half in last.split("-"))]
    long = [words for words in found if sum(map(len, words)) >= LEAST_FAMILY]
    return list(dict.fromkeys(long))


def _is_quoted(text: _Text, begin: int, end: int) -> bool:
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
