# SPDX-License-Identifier: EUPL-1.2
"""Names and addresses as they stand in cells: "Größer, Dr. Jörg (Tiefbauamt) <j@x.example>"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from moderation.domain.blank import straightened
from moderation.features.people.unit_sides import side_guessed, side_of, unit_within
from moderation.mail.words import address_key

ADDRESS = re.compile(r"(?<![^\s<>\"(),;:@\[\]])[^\s<>\"(),;:@\[\]]+@[^\s<>\"(),;:@\[\]]+")
"""An address within other words; it begins where a word does, so that long words cost nothing."""

_LINK = re.compile(r"\bmailto:([^\s<>?;,]+)(?:\?[^\s<>;,]*)?", re.IGNORECASE)
_NOBODY = re.compile(r"[-–—]+|n\.?\s?n\.?", re.IGNORECASE)
_WHOLE_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_TITLE = re.compile(
    r"(?:(?:univ|apl|hon|jun)\.?-?)?(?:prof|dr|dipl|mag|ing|m\.?\s?a|b\.?\s?a|m\.?\s?sc|b\.?\s?sc|"
    r"ph\.?\s?d|ll\.?\s?m|mba|habil|h\.?\s?c|med|jur|phil|rer|nat|pol|oec|theol|vet|agr|fh|"
    r"dipl\.?-?[\w.]+)\.?(?:-ing\.?)?",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"(?:herr|frau|herrn|mr|mrs|ms)\.?", re.IGNORECASE)
_FUNCTION = re.compile(
    r"leit(?:ung|er|erin|ende)\b|vorsitz|sprecher|meister(?:in)?\b|dezernent|referent|sachbearbeit|"
    r"sachgebiet|geschäftsführ|beauftragte|vertret|assisten|sekretär|mitglied|beigeordnete|"
    r"kämmer(?:er|in)\b|ingenieur|planer|protokoll|moderation|director|manager|head\b|officer",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_][\w'’‐‑-]*\.?"
_FIRST_NAMES = re.compile(rf"{_WORD}(?:\s+{_WORD}){{0,2}}")
_SURNAME = re.compile(
    rf"(?:(?:von|van|de|da|di|del|der|den|dem|zu|zur|vom|zum|ten|ter|el|al|la|le)\s+)*"
    rf"{_WORD}(?:\s+{_WORD}){{0,2}}"
)
_PERSON = re.compile(rf"{_WORD}(?:\s+{_WORD})?\s+{_SURNAME.pattern}")
_BRACKET = re.compile(r"(?:^|(?<=\s))[(\[]([^()\[\]]*)[)\]]\s*")
_STATE = re.compile(
    r"(?:gast|guest|extern|external|unverified|nicht überprüft|organi[sz]ator|organi[sz]er|"
    r"you|sie|ich)",
    re.IGNORECASE,
)
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Named:
    """What stood in a cell of names; ``addresses`` and ``beside`` (in brackets) are taken out."""

    name: str
    addresses: tuple[str, ...] = ()
    beside: str = ""


def looks_like_address(cell: str) -> bool:
    """Whether a cell is meant as one mail address, whether or not a mail could go there."""
    return _WHOLE_ADDRESS.fullmatch(cell.strip()) is not None


def without_links(words: str) -> str:
    """With addresses as they are for "mailto:a@x?subject=…", a link that a browser copies."""
    return _LINK.sub(r"\1", words)


def is_nobody(words: str) -> bool:
    """Whether words say that nobody is named yet: –, N. N."""
    return _NOBODY.fullmatch(words.strip()) is not None


def addresses_in(cell: str) -> tuple[str, ...]:
    """What is meant as addresses in a cell, each once: "mailto:a@x; B <b@x>" has two."""
    found: dict[str, str] = {}
    for match in ADDRESS.finditer(without_links(cell)):
        address = match[0].strip("'.<>")
        found.setdefault(address_key(address), address)
    return tuple(found.values())


def is_academic(words: str) -> bool:
    """Whether words are academic titles and nothing else."""
    parts = re.split(r"[\s,/]+", words.strip())
    return all(_TITLE.fullmatch(part) for part in parts if part) and bool(words.strip())


def is_salutation(words: str) -> bool:
    """Whether words are "Herr", "Frau" and the like."""
    return _ADDRESSED.fullmatch(words.strip()) is not None


def is_function(words: str) -> bool:
    """Whether words sound of what somebody does."""
    return _FUNCTION.search(words) is not None


def is_person(words: str) -> bool:
    """Whether words are a given name and a surname, and name neither a unit nor a function."""
    name = _titled(named(words).name)[1]
    if not _PERSON.fullmatch(name) or is_function(name) or unit_within(name):
        return False
    ends = name[0] + name.rsplit(maxsplit=1)[-1][0]
    return ends.isupper() and side_guessed(name) is None


def named(cell: str, *, surname_first: bool = False) -> Named:
    """A name as people say it, first name first, and what stood beside it.

    Args:
        cell: The cell.
        surname_first: The heading says that the surname comes first, even without a comma.
    """
    if len(cell) > _LONGEST:
        return Named(cell)
    cell = without_links(cell)
    addresses = addresses_in(cell)
    words = cell
    if addresses:
        words = re.sub(r"[<(\[]?\s*$", "", _before_address(cell))
        words = _unquoted(straightened(words + _after_address(cell)))
    beside: list[str] = []

    def take(found: re.Match[str]) -> str:
        inner = straightened(found[1])
        if inner and not _STATE.fullmatch(inner):
            beside.append(inner)
        return " "

    if _BRACKET.search(words) and not words.lstrip().startswith(("(", "[")):
        words = straightened(_BRACKET.sub(take, words))
    return Named(_in_order(words, surname_first=surname_first), addresses, ", ".join(beside))


def _before_address(cell: str) -> str:
    found = ADDRESS.search(cell)
    return cell[: found.start()].rstrip() if found else cell


def _after_address(cell: str) -> str:
    last = None
    for found in ADDRESS.finditer(cell):
        last = found
    return "" if last is None else " " + cell[last.end() :].lstrip(">)] ")


def _unquoted(words: str) -> str:
    words = words.strip(" ,;:")
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        words = words[1:-1].strip()
    return words


def _in_order(words: str, *, surname_first: bool) -> str:
    """Put "Größer, Dr. Jörg" as "Dr. Jörg Größer"; other names stay as they are."""
    parts = [part.strip() for part in words.split(",")]
    titles = [part for part in parts[1:] if is_academic(part)]
    parts = [part for part in parts if part not in titles]
    if len(parts) == 2 and all(parts):
        family, given = parts
        before, family = _titled(family)
        between, given = _titled(given)
        if given and family and (surname_first or _is_name(family, given)):
            return " ".join(filter(None, (*titles, before, between, given, family)))
        if not given and family:
            return " ".join(filter(None, (*titles, between, before, family)))
        return words
    if len(parts) == 1 and surname_first and "," not in words:
        title, plain = _titled(parts[0])
        pieces = plain.split()
        if len(pieces) > 1:
            return " ".join(filter(None, (title, pieces[-1], *pieces[:-1])))
    return " ".join((*titles, *parts)) if len(parts) == 1 and titles else words


def _titled(words: str) -> tuple[str, str]:
    """Academic titles in front, and the rest."""
    pieces = words.split()
    count = 0
    while count < len(pieces) and (
        is_academic(pieces[count]) or (count == 0 and is_salutation(pieces[count]))
    ):
        count += 1
    titles = [piece for piece in pieces[:count] if not is_salutation(piece)]
    return " ".join(titles), " ".join(pieces[count:])


def _is_name(family: str, given: str) -> bool:
    """Whether two parts around a comma are a surname and first names, and no function."""
    if not (_SURNAME.fullmatch(family) and _FIRST_NAMES.fullmatch(given)):
        return False
    if not (given[0].isupper() and family.rsplit(maxsplit=1)[-1][0].isupper()):
        return False
    return not any(is_function(part) or side_of(part) is not None for part in (family, given))
