# SPDX-License-Identifier: EUPL-1.2
"""People out of what other programs keep: an LDIF of a directory, an attendance report of Teams."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from moderation.domain.errors import UserFacingError
from moderation.features.people.columns import field_of
from moderation.features.people.sheets import EMPTY, MOST_ROWS, TOO_MANY, ListRows, clean

_GROUPS = frozenset("groupofnames groupofuniquenames mozillalist organizationalunit".split())


def is_ldif(text: str) -> bool:
    """Whether a text is an export of a directory or of an address book."""
    return bool(
        re.match(r"(?:\s*(?:#.*|version:\s*1)?\n)*\s*dn::?\s", text[:20_000], re.IGNORECASE)
    )


def ldif_sheet(text: str, encoding: str) -> ListRows:
    """One row per person; lists and departments are left out.

    Raises:
        UserFacingError: There is nobody in it, or far too many.
    """
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for line, entry in _entries(text):
        kinds = {kind.casefold() for kind in entry.get("objectclass", ())}
        row = _row(entry)
        if kinds & _GROUPS or not row[0]:
            continue
        rows.append(row)
        lines.append(line)
        if len(rows) > MOST_ROWS:
            raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))
    if not rows:
        raise UserFacingError(EMPTY)
    return ListRows(tuple(rows), tuple(lines), "LDIF", encoding)


def _entries(text: str) -> Iterator[tuple[int, dict[str, list[str]]]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    entry: dict[str, list[str]] = {}
    begun, at = 0, 0
    while at < len(lines):
        number, parts = at + 1, [lines[at]]
        at += 1
        while at < len(lines) and lines[at].startswith(" "):
            parts.append(lines[at][1:])
            at += 1
        whole = "".join(parts)
        if not whole.strip():
            if entry:
                yield begun, entry
            entry = {}
            continue
        name, colon, value = whole.partition(":")
        if not colon or whole.startswith("#"):
            continue
        begun = begun if entry else number
        entry.setdefault(name.partition(";")[0].strip().casefold(), []).append(_value(value))
    if entry:
        yield begun, entry


def _value(value: str) -> str:
    if not value.startswith(":"):
        return clean(value)
    try:
        return clean(base64.b64decode(value[1:].strip(), validate=True).decode("utf-8", "replace"))
    except (binascii.Error, ValueError):
        return ""


def _row(entry: dict[str, list[str]]) -> tuple[str, ...]:
    def first(*names: str) -> str:
        return next((found for name in names for found in entry.get(name, ()) if found), "")

    given, family = first("givenname"), first("sn", "surname")
    name = f"{given} {family}" if given and family else first("displayname", "cn") or family
    unit = first("department", "ou", "departmentnumber") or first("o", "company")
    return name, first("title"), first("mail", "mozillasecondemail"), unit


# ------------------------------------------------------------------------------------- Teams

_SECTION = re.compile(r"\d\.\s+\S")


def attendance(text: str) -> str:
    """The table of people alone, where a text is an attendance report; other texts as they are.

    Lines keep their numbers; the role in the meeting is not read as a person's function.
    """
    lines = text.splitlines()
    heads = [at for at, line in enumerate(lines[:200_000]) if _SECTION.match(line)]
    if len(heads) < 2 or "\t" not in text:
        return text
    for at, head in enumerate(heads):
        end = heads[at + 1] if at + 1 < len(heads) else len(lines)
        table = [place for place in range(head + 1, end) if lines[place].count("\t") > 2]
        if table and sum(field_of(cell) is not None for cell in lines[table[0]].split("\t")) > 1:
            kept = [line if place in set(table) else "" for place, line in enumerate(lines[:end])]
            headings = lines[table[0]].split("\t")
            kept[table[0]] = "\t".join("–" if _is_role(cell) else cell for cell in headings)
            return "\n".join(kept)
    return text


def _is_role(heading: str) -> bool:
    return clean(heading).casefold() in ("role", "rolle")
