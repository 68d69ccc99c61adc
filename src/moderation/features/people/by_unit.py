# SPDX-License-Identifier: EUPL-1.2
"""People out of lines as minutes and mails have them: "Fraktion X: A, B und C"."""

from __future__ import annotations

import re

from moderation.domain.blank import blank
from moderation.features.people.sheets import ListRows, clean
from moderation.features.people.typed_names import addresses_in, is_function, is_person
from moderation.features.people.unit_sides import side_guessed, unit_within

KIND = "Text"
"""What the preview calls such a list."""

_LONGEST = 60
"""More letters than this are no unit's name but a sentence."""

_LONGEST_LINE = 2_000
_HEAD = re.compile(r"^\s*(?:[-–•*]\s*)?([^:;,\t\d][^:;,\t]*?)(?:\s*:\s*|\s+[–-]\s+)(.*)$")
_SHORT = re.compile(r"[A-ZÄÖÜ][^\W\d_]{0,2}[A-ZÄÖÜ](?:/[A-ZÄÖÜ][^\W\d_]{0,2}[A-ZÄÖÜ])*")
_SURNAME = re.compile(
    r"(?:(?:von|van|de|zu|zur|vom|der|den|al|el|la|le) )*[^\W\d_]+(?:[-‐‑'’][^\W\d_]+)*"
)
_LAST = re.compile(r"\s+(?:und|sowie|and|&)\s+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def by_unit(text: str) -> ListRows | None:
    """One row for each person, in the columns of a contact; nothing if it is no such list.

    A line that names only its unit holds for the lines below. What stands between and is neither a
    unit nor a name becomes a row without a name, so that the preview says that it is not read.
    """
    if "\t" in text or any(len(line) > _LONGEST_LINE for line in text.splitlines()):
        return None
    if addresses_in(text.split("\n", 1)[0][:200]):
        return None
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    unit, named_with_unit = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        if blank(line):
            continue
        head, rest = _parted(line)
        unit = head or unit
        people = _people(rest)
        if head and rest and not people:
            return None
        named_with_unit += bool(head and people)
        for person in people:
            name, function = ("", person) if _does(person) else (person, "")
            rows.append((name, function, "", unit))
            lines.append(number)
        if not people and not blank(rest):
            rows.append(("", "", "", "", clean(line)))
            lines.append(number)
    return ListRows(tuple(rows), tuple(lines), KIND) if named_with_unit else None


def _parted(line: str) -> tuple[str, str]:
    """The unit that a line begins with, and what follows; nothing and the line without one."""
    found = _HEAD.match(line)
    if found is None:
        return "", line
    head = clean(found[1])
    unit = len(head) <= _LONGEST and (
        side_guessed(head) is not None or bool(unit_within(head)) or _SHORT.fullmatch(head)
    )
    return (head, found[2]) if unit and not is_person(head) else ("", line)


def _people(words: str) -> tuple[str, ...]:
    """The people on a line; nothing if anything else stands there."""
    kept = _BRACKETS.sub(lambda found: found[0].replace(",", "\0").replace(";", "\1"), words)
    parts = _LAST.sub(";" if ";" in kept else ",", kept.rstrip(" .;,"))
    found = [
        clean(part.replace("\0", ",").replace("\1", ";"))
        for part in parts.split(";" if ";" in parts else ",")
        if not blank(part)
    ]
    return tuple(found) if found and all(map(_is_somebody, found)) else ()


def _is_somebody(words: str) -> bool:
    plain = clean(_BRACKETS.sub("", words))
    return (
        is_person(plain)
        or _does(words)
        or (_SURNAME.fullmatch(plain) is not None and plain.rsplit(maxsplit=1)[-1][0].isupper())
    )


def _does(words: str) -> bool:
    """Whether somebody is told by what is done and not by a name."""
    plain = clean(_BRACKETS.sub("", words))
    return is_function(plain) and not is_person(plain) and len(plain) <= _LONGEST
