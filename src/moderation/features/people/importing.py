# SPDX-License-Identifier: EUPL-1.2
"""A list of people as an office exports it, understood and shown before anything is stored.

``read_people`` turns a file or a pasted text into rows, ``preview`` says what those rows mean for
a workshop: who is read, who is not and why, which columns are what, which units are new. Both are
pure; ``edits.import_people`` makes one step of a preview.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from moderation.domain import storable
from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people import contacts, directories, sheets, workbooks
from moderation.features.people.by_unit import KIND, by_unit
from moderation.features.people.columns import ListColumn, key, known_columns, padded, surname_first
from moderation.features.people.model import Participant, Unit
from moderation.features.people.sheets import MOST_ROWS, Beat, ListRows, no_beat
from moderation.features.people.typed_names import (
    addresses_in,
    is_academic,
    is_function,
    is_nobody,
    is_salutation,
    looks_like_address,
    named,
)
from moderation.features.people.unit_sides import side_called, side_guessed, unit_within
from moderation.mail.words import address_key, is_address

MOST_LETTERS = 500


NO_NAME = QT_TRANSLATE_NOOP("PeopleImport", "no name in this line")
TOO_LONG = QT_TRANSLATE_NOOP("PeopleImport", "a cell is longer than {limit} characters")
ALREADY = QT_TRANSLATE_NOOP("PeopleImport", "is on the list already")
TWICE = QT_TRANSLATE_NOOP("PeopleImport", "stands in line {line} already")
A_UNIT = QT_TRANSLATE_NOOP("PeopleImport", "names the unit of the lines below")
SECOND_ADDRESS = QT_TRANSLATE_NOOP(
    "PeopleImport", "has a second address, {address}: put in the one that counts"
)
NO_ADDRESS = QT_TRANSLATE_NOOP("PeopleImport", "“{words}” is no mail address")
NO_NAME_COLUMN = QT_TRANSLATE_NOOP(
    "PeopleImport",
    "No column holds names. Choose “Name” above the column with the names of people or functions.",
)
NOBODY = QT_TRANSLATE_NOOP(
    "PeopleImport", "There is nobody in this list. Choose another file, or other columns."
)
TOO_MANY_PEOPLE = QT_TRANSLATE_NOOP(
    "PeopleImport",
    "More than {limit} people are too many for one workshop. Keep only those who are invited.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson:
    """Somebody in a line of the list.

    ``take`` says whether the line is read if nobody decides otherwise; ``reason`` why it may not
    be wanted (a duplicate), ``unit`` is the name as it was written, empty if there is none.
    """

    line: int
    name: str
    function: str = ""
    email: str = ""
    unit: str = ""
    take: bool = True
    reason: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A line that is not read, and why."""

    line: int
    words: str
    reason: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitGuess:
    """A unit that the list names: one of the workshop's, or a new one with the side it sounds of.

    ``name`` is empty for people without a unit.
    """

    name: str
    side: Side
    unit_id: Id | None = None
    people: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would be read, and what not.

    ``columns`` is what every column holds, ``headings`` the words above them (empty where the list
    has none), ``problem`` a sentence if nobody can be read as it stands.
    """

    sheet: ListRows
    columns: tuple[ListColumn, ...]
    headings: tuple[str, ...]
    people: tuple[ListedPerson, ...]
    skipped: tuple[Skipped, ...]
    units: tuple[UnitGuess, ...]
    problem: Message | None = None

    @property
    def taken(self) -> tuple[ListedPerson, ...]:
        """Who is read if nobody decides otherwise."""
        return tuple(person for person in self.people if person.take)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitChoice:
    """Where the people of a unit of the list go: into a unit that is there, or a new one."""

    name: str
    side: Side
    unit_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the moderator decided beside the preview.

    ``units`` by the name in the list, ``taken`` the lines that are read; without them the
    preview's own guesses hold.
    """

    units: Mapping[str, UnitChoice] = field(default_factory=dict)
    taken: frozenset[int] | None = None


# ------------------------------------------------------------------------------------- reading


def read_people(data: bytes, file_name: str, wanted: str = "", beat: Beat = no_beat) -> ListRows:
    """The rows of a file: a table, a workbook or contacts, told by what is in it, not by its name.

    Args:
        data: The file.
        file_name: Its name.
        wanted: The sheet of a workbook; the first that holds people if none is named.
        beat: Is called again and again; raises where reading should not go on.

    Raises:
        UserFacingError: It cannot be read; says why and what to do.
    """
    sheets.check_size(data)
    if data[:4] == b"PK\x03\x04":
        return workbooks.read(data, wanted, beat)
    text, encoding = sheets.decoded(data)
    if contacts.is_vcard(text):
        return contacts.vcard_sheet(data)
    if directories.is_ldif(text):
        return directories.ldif_sheet(text, encoding)
    # A table may have a column of "Name <address>"; who saved it as one meant a table.
    if not file_name.casefold().endswith((".csv", ".tsv")) and contacts.is_address_line(text):
        return contacts.address_sheet(text)
    if not file_name.casefold().endswith((".csv", ".tsv")) and (listed := by_unit(text)):
        return listed
    if not file_name and (names := contacts.names_on_a_line(text)):
        return contacts.address_sheet("; ".join(names))
    return sheets.csv_sheet(directories.attendance(text), encoding)


def read_pasted(text: str) -> ListRows:
    """The rows of a pasted text: recipients of a mail, vCards, or cells of a table.

    Raises:
        UserFacingError: There is nobody in it.
    """
    return read_people(text.encode("utf-8", "replace"), "")


def preview(
    sheet: ListRows, state: Lookups, columns: Sequence[ListColumn] | None = None
) -> Preview:
    """What the rows mean for a workshop.

    Args:
        sheet: The rows.
        state: The workshop with its units and participants.
        columns: What every column holds; found out by headings and contents if not given.
    """
    width = max(map(len, sheet.rows))
    if sheet.kind in {"vCard", "E-Mail", "LDIF", KIND}:
        head, known = -1, tuple(ListColumn(name) for name in contacts.CONTACT_ROW)
    else:
        head, known = known_columns(sheet.rows, width)
    headings = padded(sheet.rows[head], width) if head >= 0 else ()
    body = list(zip(sheet.lines, sheet.rows, strict=True))[head + 1 :]
    chosen = tuple(columns) if columns is not None else known
    chosen = (*chosen, *[ListColumn.NOTHING] * width)[:width]
    rows = [(line, padded(cells, width)) for line, cells in body]
    reader = _Reader(state, chosen, headings)
    reader.look_over([cells for _, cells in rows])
    for line, cells in rows:
        reader.read(line, cells)
    return Preview(
        sheet=sheet,
        columns=chosen,
        headings=headings,
        people=tuple(reader.people),
        skipped=tuple(reader.skipped),
        units=reader.units(),
        problem=_problem(chosen, reader),
    )


def _problem(columns: Sequence[ListColumn], reader: _Reader) -> Message | None:
    if not {ListColumn.NAME, ListColumn.FIRST_NAME, ListColumn.FUNCTION} & set(columns):
        return NO_NAME_COLUMN
    if not reader.people:
        return NOBODY
    if len(reader.people) > MOST_ROWS:
        return TOO_MANY_PEOPLE.with_values(limit=MOST_ROWS)
    return None


_SHORT_NAMES = re.compile(r"[A-ZÄÖÜ][^\W\d_]{0,2}[A-ZÄÖÜ](?:/[A-ZÄÖÜ][^\W\d_]{0,2}[A-ZÄÖÜ])*")
"""Letters that stand for a group: ABC, AbC/DEF. Nobody is on a list with so few of them alone."""


class _Reader:
    """Turns rows into people, one after the other."""

    def __init__(
        self, state: Lookups, columns: Sequence[ListColumn], headings: Sequence[str] = ()
    ) -> None:
        self.people: list[ListedPerson] = []
        self.skipped: list[Skipped] = []
        self._places = {fld: place for place, fld in enumerate(columns)}
        place = self._places.get(ListColumn.NAME)
        self._surname_first = (
            bool(headings) and place is not None and surname_first(headings[place])
        )
        self._units = {key(u.short): u for u in state.of(Unit) if u.short} | {
            key(unit.name): unit for unit in state.of(Unit)
        }
        self._guesses: dict[str, UnitGuess] = {}
        self._spelled: dict[str, str] = {}
        self._group = ""
        self._grouped = False
        self._shared: set[str] = set()
        self._seen: dict[tuple[str, str], int] = {}
        there = state.of(Participant)
        self._find_shared((person.email, person.called) for person in there)
        for person in there:
            unit = state.find(Unit, person.unit_id)
            self._remember(person.called, person.email, key(unit.name) if unit else "", 0)

    def look_over(self, rows: Sequence[Sequence[str]]) -> None:
        """See which addresses several people share, and whether units stand between the people."""
        self._find_shared(
            (self._cell(cells, ListColumn.EMAIL), self._name(cells)[0]) for cells in rows
        )
        self._grouped = any(sum(map(bool, cells)) > 1 for cells in rows)

    def _find_shared(self, people: Iterable[tuple[str, str]]) -> None:
        names: dict[str, set[str]] = {}
        for email, name in people:
            for address in addresses_in(email)[:1]:
                names.setdefault(address_key(address), set()).add(key(name))
        self._shared |= {address for address, found in names.items() if len(found) > 1}

    def _cell(self, cells: Sequence[str], fld: ListColumn) -> str:
        place = self._places.get(fld)
        return cells[place] if place is not None else ""

    def read(self, line: int, cells: Sequence[str]) -> None:
        """Read one row."""
        if any(len(cell) > MOST_LETTERS for cell in cells):
            words = " · ".join(filter(None, cells))[:80]
            reason = TOO_LONG.with_values(limit=MOST_LETTERS)
            self.skipped.append(Skipped(line=line, words=words, reason=reason))
            return
        if not all(map(storable.is_text, cells)):
            words = storable.shown(" · ".join(filter(None, cells)))
            self.skipped.append(Skipped(line=line, words=words, reason=storable.HALF_LETTER))
            return
        if self._is_group(cells):
            self._group = next(filter(None, cells)).rstrip(": ")
            self._skip(line, cells, A_UNIT)
            return
        name, beside, addresses = self._name(cells)
        function = self._function(cells)
        name = "" if function and is_nobody(name) else name
        unit_cell = self._cell(cells, ListColumn.UNIT)
        if beside and not unit_cell and (side_guessed(beside) or key(beside) in self._units):
            unit_cell = beside
        elif beside and not function:
            function = beside
        if not name and not function:
            self._skip(line, cells, NO_NAME)
            return
        email, note = self._email(cells, addresses)
        unit = self._unit(unit_cell or self._group, f"{function} {name}")
        known = self._guess(unit, side_called(self._cell(cells, ListColumn.SIDE)))
        home = key(known.name) if known else key(unit)
        before = self._remember(name, email, home, line) if name else self._known(function, home)
        self.people.append(
            ListedPerson(
                line=line,
                name=name,
                function=function,
                email=email,
                unit=unit,
                take=before is None,
                reason=_duplicate(before) or note,
            )
        )

    def _skip(self, line: int, cells: Sequence[str], reason: Message) -> None:
        words = " · ".join(filter(None, cells))[:80]
        self.skipped.append(Skipped(line=line, words=words, reason=reason))

    def _is_group(self, cells: Sequence[str]) -> bool:
        """Whether a row is a unit alone, as it stands above its people."""
        told = [cell for cell in cells if cell]
        if len(told) != 1 or not self._grouped:
            return False
        words = told[0].rstrip(": ")
        if looks_like_address(words) or is_function(words):
            return False
        known = key(words) in self._units or side_guessed(words) is not None
        return known or _SHORT_NAMES.fullmatch(words) is not None

    def _name(self, cells: Sequence[str]) -> tuple[str, str, tuple[str, ...]]:
        """The name, what stood beside it in brackets, and the addresses that stood in its cells."""
        first = self._cell(cells, ListColumn.FIRST_NAME)
        own = self._cell(cells, ListColumn.NAME)
        title = self._cell(cells, ListColumn.TITLE)
        if not first and not own:
            return "", "", ()
        found = named(" ".join(filter(None, (first, own))), surname_first=self._surname_first)
        words = found.name or own
        if title and is_academic(title) and not words.startswith(title):
            words = f"{title} {words}"
        return words, found.beside, found.addresses

    def _function(self, cells: Sequence[str]) -> str:
        """What somebody does; a "title" that is not an academic title may say it, too."""
        function, title = (
            self._cell(cells, ListColumn.FUNCTION),
            self._cell(cells, ListColumn.TITLE),
        )
        if title and not is_academic(title) and not is_salutation(title):
            return ", ".join(filter(None, (function, title)))
        return function

    def _email(self, cells: Sequence[str], beside: tuple[str, ...]) -> tuple[str, Message | None]:
        """The address, and what the moderator has to look at."""
        cell = self._cell(cells, ListColumn.EMAIL)
        found = sorted(
            dict.fromkeys((*addresses_in(cell), *beside)), key=lambda one: not is_address(one)
        )
        if found and not is_address(found[0]):
            return found[0], NO_ADDRESS.with_values(words=found[0][:80])
        if len(found) > 1:
            return found[0], SECOND_ADDRESS.with_values(address=", ".join(found[1:])[:80])
        if found:
            return found[0], None
        return cell, NO_ADDRESS.with_values(words=cell[:80]) if cell else None

    def _known(self, function: str, unit: str) -> int | None:
        """Who is on the list by function alone; several of a new list may have the same."""
        return 0 if self._seen.get((unit, key(function))) == 0 else None

    def _remember(self, name: str, email: str, unit: str, line: int) -> int | None:
        """The line where the same address, or the same name in the unit, stood before."""
        keys = [(unit, key(name) or name)]
        address = address_key(email)
        if not blank(email) and address not in self._shared:
            keys.append(("@", address))
        before = next((self._seen[each] for each in keys if each in self._seen), None)
        for each in keys:
            self._seen.setdefault(each, line)
        return before

    def _unit(self, unit: str, elsewhere: str) -> str:
        """The unit as first written; without a column for it, the one that the words name."""
        if not unit:
            unit = self._named(elsewhere)
        return self._spelled.setdefault(key(unit), unit)

    def _named(self, words: str) -> str:
        for unit in self._units.values():
            for name in {unit.name, unit.short} - {""}:
                if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE):
                    return unit.name
        return unit_within(words)

    def _guess(self, unit: str, side: Side | None) -> Unit | None:
        known = self._units.get(key(unit)) if unit else None
        guess = self._guesses.get(unit)
        if guess is None:
            wanted = known.side if known else side or side_guessed(unit) or Side.OTHERS
            guess = UnitGuess(name=unit, side=wanted, unit_id=known.id if known else None)
        self._guesses[unit] = UnitGuess(
            name=guess.name, side=guess.side, unit_id=guess.unit_id, people=guess.people + 1
        )
        return known

    def units(self) -> tuple[UnitGuess, ...]:
        """The units in the order of the list, those of nobody last."""
        return tuple(sorted(self._guesses.values(), key=lambda guess: not guess.name))


def _duplicate(before: int | None) -> Message | None:
    if before is None:
        return None
    return TWICE.with_values(line=before) if before else ALREADY


def guesses(units: Iterable[UnitGuess]) -> dict[str, UnitChoice]:
    """The preview's own guesses as choices, to be changed one by one."""
    return {
        guess.name: UnitChoice(name=guess.name, side=guess.side, unit_id=guess.unit_id)
        for guess in units
    }


def guess_for(state: Lookups, unit: str) -> UnitChoice:
    """Where somebody goes whose unit was typed: one of the workshop's, or a new one."""
    wanted = key(unit)
    known = next(
        (u for u in state.of(Unit) if wanted in (key(u.name), key(u.short)) and unit), None
    )
    if known is not None:
        return UnitChoice(name=unit, side=known.side, unit_id=known.id)
    return UnitChoice(name=unit, side=side_guessed(unit) or Side.OTHERS)
