# SPDX-License-Identifier: EUPL-1.2
"""People out of vCards (2.1, 3.0, 4.0) and out of an address line pasted from a mail program."""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterable, Iterator

from moderation.domain import storable
from moderation.domain.blank import blank
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.sheets import (
    EMPTY,
    MOST_LINES,
    MOST_ROWS,
    TOO_MANY,
    ListRows,
    clean,
    decoded,
)
from moderation.features.people.typed_names import ADDRESS, is_person, named, without_links

CONTACT_ROW = ("name", "function", "email", "unit")
"""What the cells of a contact are, in their order."""

UNKNOWN_LETTERS = QT_TRANSLATE_NOOP(
    "PeopleImport",
    "Line {line} says that its letters are written as {charset}, which is not read here. Export "
    "the contacts as UTF-8, then try again.",
)
CHARSETS = frozenset(
    (
        "ascii", "utf-8", "iso8859-1", "iso8859-2", "iso8859-9", "iso8859-15",
        "cp1250", "cp1252", "cp1254", "cp850", "mac-roman",
    )
)  # fmt: skip
"""The character sets that are read, by the names that Python gives them.

Python knows others that are no sets of letters at all, or make halves of letters, as UTF-7 does.
"""

_ESCAPED = re.compile(r"\\(.)")


def is_vcard(text: str) -> bool:
    """Whether a text is a list of vCards."""
    return bool(re.match(r"\s*BEGIN:VCARD", text, re.IGNORECASE))


def vcard_sheet(data: bytes) -> ListRows:
    """One row per card.

    Raises:
        UserFacingError: There is no card in it, or far too many.
    """
    text, encoding = decoded(data)
    if text.count("\n") > 4 * MOST_LINES:
        raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    card: dict[str, list[str]] | None = None
    start = 1
    for line, name, value in _properties(text):
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            card, start = {}, line
        elif name == "END" and card is not None:
            row = _row(card)
            if any(row):
                rows.append(row)
                lines.append(start)
            card = None
            if len(rows) > MOST_ROWS + 20:
                raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))
        elif card is not None:
            card.setdefault(name, []).append(value)
    if not rows:
        raise UserFacingError(EMPTY)
    return ListRows(tuple(rows), tuple(lines), "vCard", encoding)


def _properties(text: str) -> Iterator[tuple[int, str, str]]:
    """Number of the line, name and value of every property, unfolded and decoded."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at, fold = 0, 1
    while at < len(lines):
        number, parts = at + 1, [lines[at]]
        at += 1
        head = parts[0].split(":", 1)[0].upper()
        quoted = "QUOTED-PRINTABLE" in head
        while at < len(lines):
            if quoted and parts[-1].endswith("="):
                parts[-1] = parts[-1][:-1]
                parts.append(lines[at].lstrip(" \t") if lines[at][:1] in " \t" else lines[at])
            elif lines[at][:1] in {" ", "\t"}:
                parts.append(lines[at][fold:])
            else:
                break
            at += 1
        head, colon, value = _split("".join(parts))
        if colon:
            name, value = _property(head, value, number)
            if name == "VERSION":
                # vCard 2.1 folds at a space and keeps it, later ones insert one.
                fold = 0 if value.strip() == "2.1" else 1
            yield number, name, value


def _split(line: str) -> tuple[str, str, str]:
    """Name with parameters, colon, value; a colon in quotes belongs to a parameter."""
    quoted = False
    for place, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return line[:place], ":", line[place + 1 :]
    return line.partition(":")


def _property(head: str, value: str, line: int) -> tuple[str, str]:
    name, *parameters = head.upper().split(";")
    name = name.rpartition(".")[2].strip()
    charset = _charset(parameters, line)
    if any("QUOTED-PRINTABLE" in parameter for parameter in parameters):
        # The file was read as text: what is not ASCII stands there by itself and is kept.
        raw = quopri.decodestring(value.encode("utf-8"))
        try:
            value = raw.decode(charset)
        except UnicodeDecodeError:
            value = raw.decode("cp1252", "replace")
    return name, value


def _charset(parameters: Iterable[str], line: int) -> str:
    """The character set that a property names: one of those that are read.

    Raises:
        UserFacingError: It is another one.
    """
    charset = next((p[8:] for p in parameters if p.startswith("CHARSET=")), "UTF-8").strip(' "')
    try:
        found = codecs.lookup(charset).name
    except (LookupError, ValueError):
        found = ""
    if found not in CHARSETS:
        called = storable.shown(charset)
        raise UserFacingError(UNKNOWN_LETTERS.with_values(line=line, charset=called))
    return found


def _row(card: dict[str, list[str]]) -> tuple[str, ...]:
    def first(name: str) -> str:
        return next((clean(_plain(value)) for value in card.get(name, ()) if not blank(value)), "")

    name = first("FN")
    if card.get("N"):
        family, given, middle, before, after = (_fields(card["N"][0]) + [""] * 5)[:5]
        told = " ".join(filter(None, (before, given, middle, family, after)))
        if not name or (given and family and _reversed(name, family, given)):
            name = told
    units = _fields(card["ORG"][0]) if card.get("ORG") else []
    unit = next((part for part in reversed(units) if part), "")
    email = first("EMAIL")
    return name, first("TITLE") or first("ROLE"), email, unit


def _reversed(name: str, family: str, given: str) -> bool:
    """Whether a card shows its name surname first: "Größer, Jörg"."""
    words = re.sub(r"[\W_]+", " ", name).casefold().split()
    last, first = (re.sub(r"[\W_]+", " ", part).casefold().split() for part in (family, given))
    return words[: len(last)] == last and first == words[len(last) : len(last) + len(first)]


def _fields(value: str) -> list[str]:
    return [clean(_plain(part)) for part in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


# ------------------------------------------------------------------------------------- addresses


_BETWEEN = re.compile(
    r"(@[^\s<>()\[\],;]{1,200}[>)\]]?)\s{1,20}(?:und|sowie|and|&|/|\+)(?=\s)", re.IGNORECASE
)
"""What stands between two recipients in a sentence."""

_LONGEST_LINE = 2_000
_FIELD = re.compile(r"^\s*(?:an|to|cc|bcc|kopie|von|from)\s*:\s*", re.IGNORECASE | re.MULTILINE)


def is_address_line(text: str) -> bool:
    """Whether a text looks like recipients of a mail rather than like a table."""
    text = _BETWEEN.sub(r"\1;", text[:20_000])
    lines = [line for line in text.splitlines() if not blank(line)]
    if not lines or "\t" in text or 2 * sum(map(_is_row, lines)) > max(len(lines), 2):
        return False
    return bool(re.search(r"<[^<>\s]+@[^<>\s]+>", text)) or (
        all(ADDRESS.search(part) for part in re.split(r"[;,\n]", text) if not blank(part))
    )


def _is_row(line: str) -> bool:
    """Whether cells stand between semicolons, one of them an address and nothing else."""
    cells = [cell.strip().strip("<>()[]") for cell in line.split(";") if not blank(cell)]
    found = [cell for cell in cells if "@" in cell]
    return len(cells) > 1 and len(found) == 1 and ADDRESS.fullmatch(found[0]) is not None


def names_on_a_line(text: str) -> tuple[str, ...]:
    """The people whose names alone stand on one line; nothing if anything else stands there."""
    line = text.strip()
    if len(line) > _LONGEST_LINE or len(line.splitlines()) != 1 or "\t" in line:
        return ()
    parts = line.split(";") if ";" in line else re.split(r",|\s(?:und|and|&)\s", line)
    names = tuple(clean(part) for part in parts if not blank(part))
    return names if len(names) > 1 and all(map(is_person, names)) else ()


def address_sheet(text: str) -> ListRows:
    """One row per recipient; a name without address is one too.

    Raises:
        UserFacingError: There is nobody in it, or far too many.
    """
    rows: list[tuple[str, ...]] = []
    text = _BETWEEN.sub(r"\1;", without_links(text))
    for words, address in _recipients(_FIELD.sub("", text)):
        found = named(words)
        rows.append((words if found.name else address, "", address, ""))
        if len(rows) > MOST_ROWS:
            raise UserFacingError(TOO_MANY.with_values(limit=MOST_ROWS))
    if not rows:
        raise UserFacingError(EMPTY)
    return ListRows(tuple(rows), tuple(range(1, len(rows) + 1)), "E-Mail")


def _recipients(text: str) -> Iterator[tuple[str, str]]:
    """Name and address of each; a comma within a name ("Leitung, Tiefbauamt <…>") is kept."""
    kept: list[str] = []
    for part, end in _parts(text):
        found = re.search(r"<\s*([^<>]*@[^<>]*)>\s*$", part) or ADDRESS.search(part)
        if found is None:
            if part:
                kept.append(part)
            if end != "," and kept:
                yield _name(", ".join(kept)), ""
                kept = []
            continue
        address = clean(found[1] if found.re.groups else found[0])
        words = _name(", ".join([*kept, part[: found.start()]]))
        kept = []
        if words or address:
            yield words, address
    if kept:
        yield _name(", ".join(kept)), ""


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Pieces between commas, semicolons and line ends outside of quotes and brackets."""
    piece: list[str] = []
    quoted = bracketed = False
    for letter in f"{text}\n":
        if letter == '"':
            quoted = not quoted
        elif letter in "<>":
            bracketed = letter == "<"
        if letter == "\n" or (letter in ",;" and not quoted and not bracketed):
            yield clean("".join(piece)), letter
            piece, quoted, bracketed = [], False, False
        else:
            piece.append(letter)


def _name(words: str) -> str:
    """A display name without the quotes that mail programs put around it."""
    words = clean(words).strip(",<([").strip()
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        words = words[1:-1].replace('\\"', '"').strip()
    return words
