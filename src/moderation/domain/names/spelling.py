# SPDX-License-Identifier: EUPL-1.2
"""How the name of a person is written: its parts, its titles, and every order of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from moderation.domain.names.folding import GAP, LETTER, MARKS, folded

LEAST_LETTERS = 2
"""Shorter words are not taken for names: they would be found everywhere."""
LEAST_FAMILY = 3
"""Shorter families' names count with a title or an initial alone: they are parts of many words."""

_SOFT = "|".join(
    rf"(?<={ending})"
    for ending in ("ce", "[sxz]", rf"[csxz][{MARKS}]", rf"[csxz][{MARKS}][{MARKS}]")
)
"""Behind what an apostrophe alone makes a genitive, or old-fashioned letters."""
SUFFIXES = ("", "s", "ens", "sch", "sche", "schem", "schen", "scher", "sches")
_INITIAL = rf"[^\W\d_][{MARKS}\2]*"

_PARTICLES = frozenset(
    folded(
        "af al bin bint da dal de degli dei del della den der des di do dos du e el ibn la le los "
        "san st ten ter van vom von vor y zu zum zur baron baronesse baronin edle edler freifrau "
        "freiherr freiin fürst fürstin graf grafin gräfin prinz prinzessin ritter"
    ).split()
)
_TITLES = "prof professor professorin dr drs doktor frau herr herrn mr mrs ms".split()
_SHORT = (
    "dipl ing mag med vet dent jur iur phil rer nat pol oec soc theol agr paed habil hc mult lic hr"
).split()
"""Titles with a dot; without one they may be names: Pol, Nat."""
_TITLE = rf"(?:{'|'.join(sorted(_TITLES, key=len, reverse=True))})"
_DOTTED = rf"(?:(?:{'|'.join(_SHORT)}|h\. ?c|e\. ?h)\.)"
_TITLED = (
    rf"(?:(?:{_TITLE}(?:\.{GAP}{{0,9}}-?|{GAP}{{1,9}})|{_DOTTED}{GAP}{{0,9}}-?)"
    rf"(?:\(fh\)\.?{GAP}{{1,9}})?)"
)
_MOST_TITLES = "{0,8}"
_ONLY_TITLE = (
    rf"(?:{_TITLE}\.?|{_DOTTED}|[mb]\. ?(?:a|sc|ed|eng)\.?|ll\. ?[mb]\.?|mba|msc|bsc|\(fh\))"
)
_ONLY_TITLES = re.compile(rf"{_ONLY_TITLE}(?:[- ]*{_ONLY_TITLE})*")
_OWN_TITLES = re.compile(rf"{_TITLED}+")


@dataclass(frozen=True, slots=True)
class NamedPerson:
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


def person_of(name: str) -> NamedPerson:
    """A name on a list in its parts, in any order and without titles."""
    return _parts_of(_with_comma(name))


def _parts_of(name: str) -> NamedPerson:
    plain = folded(name)
    plain = re.sub(r"\([^)]*\)", " ", plain).strip() or plain
    parts = [part.strip() for part in plain.split(",")]
    # Before the comma is the family's name, even where it is a word like a title.
    later = [part for part in parts[1:] if part and not _ONLY_TITLES.fullmatch(part)]
    parts = [part for part in (parts[0], *later) if part] or [plain]
    before, *after = [_words(part) for part in parts]
    if len(after) == 1 and after[0] and before:
        # Particles may stand behind the given name: Heide, Petra von der.
        given = list(after[0])
        moved: list[str] = []
        while len(given) > 1 and given[-1] in _PARTICLES:
            moved.insert(0, given.pop())
        return NamedPerson(given[0], tuple(given[1:]), (*moved, *before))
    words = [word for part in (before, *after) for word in part]
    if len(words) < 2:
        return NamedPerson("", (), tuple(words), bool(_OWN_TITLES.match(plain)))
    begins = next((n for n, word in enumerate(words) if n and word in _PARTICLES), len(words) - 1)
    return NamedPerson(words[0], tuple(words[1:begins]), tuple(words[begins:]))


def orders_of(name: str) -> tuple[NamedPerson, ...]:
    """The parts of a name in every order that it may be meant in, the likely one first.

    With the surname first in capitals it may be written so elsewhere, too: MÜLLER Jörg.
    """
    return tuple(dict.fromkeys((person_of(name), _parts_of(name))))


def _with_comma(name: str) -> str:
    """A name whose surname is first and in capitals as one with a comma behind it."""
    words = name.split()
    titles = next((n for n, word in enumerate(words) if not _is_title(word)), 0)
    end = titles
    while end < len(words) and _in_capitals(words[end]):
        end += 1
    surname = words[titles:end]
    if not surname or end == len(words) or "," in name or not any(len(w) > 2 for w in surname):
        return name
    given = [word for word in words[end:] if not _is_title(word)]
    is_given = given and all(word[0].isupper() and not word.isupper() for word in given)
    return f"{' '.join(surname)}, {' '.join(words[end:])}" if is_given else name


def _is_title(word: str) -> bool:
    return _ONLY_TITLES.fullmatch(folded(word)) is not None


def _in_capitals(word: str) -> bool:
    return word.isupper() and "." not in word and sum(map(str.isalpha, word)) > 1


def _words(part: str) -> tuple[str, ...]:
    titles = _OWN_TITLES.match(part)
    if titles is not None and titles.end() < len(part):
        part = part[titles.end() :]
    return tuple(word for word in part.split() if re.search(r"\w", word))


def same(name: str, other: str) -> bool:
    """Whether two names on lists are one, however they are written there, whatever the titles."""
    parts, others = person_of(name), person_of(other)
    return parts == others and sum(map(len, parts.whole)) >= LEAST_LETTERS


class Writing:
    """How parts of a name become patterns; ``hidden`` ones allow for marks without a shape."""

    def __init__(self, *, hidden: bool) -> None:
        self.between = r"[\0-\2]*" if hidden else ""
        self.dot = r"[\2]*" if hidden else ""
        gap = GAP if hidden else " "
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
        before = rf"(?<![^\W\d_])(?<![{MARKS}])" + (r"(?<!\d)" if first.isdigit() else "")
        behind = rf"{self.over}{LETTER}{'|[0-9]' if last.isdigit() else ''})"
        between = self.between
        tail = (
            rf"(?P<tail>{between}'?{between}(?:s|sch(?:e[mnrs]?)?){behind}"
            rf"|(?:{_SOFT}){between}(?:'|ens){behind})?"
        )
        return rf"{before}(?P<titles>{_TITLED}{_MOST_TITLES})(?P<name>{core}){tail}{behind}"

    def closed_words(self, words: Sequence[str]) -> str:
        """These words in this order."""
        return self.closed(self.words(words), words)

    def full(self, person: NamedPerson) -> str:
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
        core = rf"(?P<initials>(?:{_INITIAL}(?:\.{GAP}{{0,9}}-?| )){{0,4}})"
        core += rf"(?P<own>{self.words(words)})"
        return self.closed(core, words)


PLAIN, SEEN_THROUGH = Writing(hidden=False), Writing(hidden=True)


def _initial(word: str) -> str:
    found = re.match(_INITIAL, word)
    return re.escape(found.group()) if found else re.escape(word)


def families(person: NamedPerson) -> list[tuple[str, ...]]:
    """The family's name with its particles, without them, and the halves of a double one."""
    if not person.first:
        return [person.family]
    last = person.family[-1]
    found = [person.family, (last,), *((half,) for half in last.split("-"))]
    long = [words for words in found if sum(map(len, words)) >= LEAST_LETTERS]
    return list(dict.fromkeys(long))
