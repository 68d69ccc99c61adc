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
from enum import Enum

from moderation.domain import storable
from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people import contacts, sheets
from moderation.features.people.model import Participant, Unit
from moderation.features.people.sheets import MOST_ROWS, Sheet

MOST_LETTERS = 500


class Field(Enum):
    """What a column holds."""

    NAME = "name"
    FIRST_NAME = "first_name"
    TITLE = "title"
    FUNCTION = "function"
    EMAIL = "email"
    UNIT = "unit"
    SIDE = "side"
    NOTHING = "nothing"

    @property
    def message(self) -> Message:
        """The field on screen."""
        return _FIELDS[self]


_FIELDS = {
    Field.NAME: QT_TRANSLATE_NOOP("PeopleImport", "Name"),
    Field.FIRST_NAME: QT_TRANSLATE_NOOP("PeopleImport", "First name"),
    Field.TITLE: QT_TRANSLATE_NOOP("PeopleImport", "Academic title"),
    Field.FUNCTION: QT_TRANSLATE_NOOP("PeopleImport", "Function"),
    Field.EMAIL: QT_TRANSLATE_NOOP("PeopleImport", "E-mail"),
    Field.UNIT: QT_TRANSLATE_NOOP("PeopleImport", "Unit"),
    Field.SIDE: QT_TRANSLATE_NOOP("PeopleImport", "Side"),
    Field.NOTHING: QT_TRANSLATE_NOOP("PeopleImport", "do not read"),
}

NO_NAME = QT_TRANSLATE_NOOP("PeopleImport", "no name in this line")
TOO_LONG = QT_TRANSLATE_NOOP("PeopleImport", "a cell is longer than {limit} characters")
ALREADY = QT_TRANSLATE_NOOP("PeopleImport", "is on the list already")
TWICE = QT_TRANSLATE_NOOP("PeopleImport", "stands in line {line} already")
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

_HEADINGS = {
    Field.NAME: "name nachname familienname zuname surname lastname familyname fullname vollername "
    "anzeigename displayname teilnehmer teilnehmerin teilnehmende person personen namevorname "
    "vornamename nachnamevorname vornamenachname teilnehmerinnen kontakt contact participant",
    Field.FIRST_NAME: "vorname rufname vornamen firstname givenname forename",
    Field.TITLE: "titel akadtitel akademischertitel academictitle title",
    Field.FUNCTION: "funktion position rolle aufgabe dienststellung amtsbezeichnung beruf "
    "tätigkeit stellenbezeichnung jobtitle function role job dienstbezeichnung funktionrolle",
    Field.EMAIL: "email mail emailadresse mailadresse emailaddress emailaddresse epost "
    "emaildienstlich email1 emailgeschäftlich mailaddress primaryemail",
    Field.UNIT: "fraktion amt abteilung dienststelle organisation organization firma stelle "
    "fachbereich dezernat referat behörde institution einheit organisationseinheit unternehmen "
    "gremium partei gruppe verwaltungseinheit unit department company group office council "
    "fachdienst sachgebiet fraktionamt amtfraktion bereich ausschuss körperschaft",
    Field.SIDE: "seite side bank",
}
_BY_HEADING = {word: fld for fld, words in _HEADINGS.items() for word in words.split()}
_MAIL = re.compile(r"^[^\s@<>]+@[^\s@<>]+$")

_OTHERS = re.compile(
    r"stadtwerk|gemeindewerk|landratsamt|landkreis|\bkreis(verwaltung)?\b|regierungspräsid|"
    r"bezirksregierung|landesamt|landesbetrieb|bundes|ministerium|personalrat|betriebsrat|"
    r"beirat|\bverein|verband|gmbh|\bag\b|\be\. ?v\.|utilit|county|polizei|kirch|hochschule|"
    r"universität|presse|nachbar",
    re.IGNORECASE,
)
_POLITICS = re.compile(
    r"fraktion|ausschuss|ausschuß|stadtverordnet|gemeindevertret|ratsgruppe|ortsbeirat|"
    r"parliamentary group|council group|committee|kreistag|bezirksvertretung|"
    r"wählergemeinschaft|wählervereinigung|\bpartei\b",
    re.IGNORECASE,
)
_ADMINISTRATION = re.compile(
    r"amt\b|amtes\b|ämter\b|amts|dezernat|kämmerei|bürgermeister|verwaltung|fachbereich|fachdienst|"
    r"stabsstelle|referat|abteilung|sachgebiet|bauhof|büro\b|geschäftsstelle|beigeordnet|"
    r"department|mayor|treasury|office|administration|eigenbetrieb|beauftragt",
    re.IGNORECASE,
)
_COUNCIL = re.compile(
    r"(^|\s|gemeinde|stadt|ortschafts?|orts|markt|bezirks|samt)rat\b|council\b", re.IGNORECASE
)
_UNIT_WORD = re.compile(
    r"\bFraktion \S+|[\wÄÖÜäöüß-]*(?:amt|dezernat|kämmerei|bauhof|stadtwerke|fraktion|ausschuss|"
    r"stabsstelle)(?: \d+)?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
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

    sheet: Sheet
    columns: tuple[Field, ...]
    headings: tuple[str, ...]
    people: tuple[Person, ...]
    skipped: tuple[Skipped, ...]
    units: tuple[UnitGuess, ...]
    problem: Message | None = None

    @property
    def taken(self) -> tuple[Person, ...]:
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


def read_people(data: bytes, file_name: str) -> Sheet:
    """The rows of a file: CSV, XLSX or vCard, told by what is in it rather than by its name.

    Raises:
        UserFacingError: It cannot be read; says why and what to do.
    """
    sheets.check_size(data)
    if data[:4] == b"PK\x03\x04":
        return sheets.read_sheet(data)
    text, encoding = sheets.decoded(data)
    if contacts.is_vcard(text):
        return contacts.vcard_sheet(data)
    # A table may have a column of "Name <address>"; who saved it as one meant a table.
    if not file_name.casefold().endswith((".csv", ".tsv")) and contacts.is_address_line(text):
        return contacts.address_sheet(text)
    return sheets.csv_sheet(text, encoding)


def read_pasted(text: str) -> Sheet:
    """The rows of a pasted text: recipients of a mail, vCards, or cells of a table.

    Raises:
        UserFacingError: There is nobody in it.
    """
    return read_people(text.encode("utf-8", "replace"), "")


def preview(sheet: Sheet, state: Lookups, columns: Sequence[Field] | None = None) -> Preview:
    """What the rows mean for a workshop.

    Args:
        sheet: The rows.
        state: The workshop with its units and participants.
        columns: What every column holds; found out by headings and contents if not given.
    """
    width = max(map(len, sheet.rows))
    if sheet.kind in {"vCard", "E-Mail"}:
        head, known = -1, tuple(Field(name) for name in contacts.CONTACT_ROW)
    else:
        head, known = _heading(sheet.rows, width)
    headings = _padded(sheet.rows[head], width) if head >= 0 else ()
    body = list(zip(sheet.lines, sheet.rows, strict=True))[head + 1 :]
    chosen = tuple(columns) if columns is not None else known
    chosen = (*chosen, *[Field.NOTHING] * width)[:width]
    reader = _Reader(state, chosen)
    for line, cells in body:
        reader.read(line, _padded(cells, width))
    return Preview(
        sheet=sheet,
        columns=chosen,
        headings=headings,
        people=tuple(reader.people),
        skipped=tuple(reader.skipped),
        units=reader.units(),
        problem=_problem(chosen, reader),
    )


def _problem(columns: Sequence[Field], reader: _Reader) -> Message | None:
    if not {Field.NAME, Field.FIRST_NAME} & set(columns):
        return NO_NAME_COLUMN
    if not reader.people:
        return NOBODY
    if len(reader.people) > MOST_ROWS:
        return TOO_MANY_PEOPLE.with_values(limit=MOST_ROWS)
    return None


def _padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return (*cells, *[""] * (width - len(cells)))


def _key(words: str) -> str:
    """Words for comparing: letters and figures alone, whatever their case."""
    return re.sub(r"[\W_]+", "", words).casefold()


def field_of(heading: str) -> Field | None:
    """What a heading says of its column, or nothing."""
    return _BY_HEADING.get(_key(heading))


def _heading(rows: Sequence[Sequence[str]], width: int) -> tuple[int, tuple[Field, ...]]:
    """The row of headings (-1: none) and what the columns hold."""
    best, most = -1, 0
    for place, row in enumerate(rows[:10]):
        found = len({field_of(cell) for cell in row} - {None})
        if found > most and not any(_MAIL.match(cell) for cell in row):
            best, most = place, found
    if most >= 2 or (most == 1 and len([cell for cell in rows[best] if cell]) == 1):
        columns = tuple(field_of(cell) or Field.NOTHING for cell in _padded(rows[best], width))
        return best, _once(columns, rows[best])
    return -1, _by_contents(rows, width)


def _once(columns: tuple[Field, ...], headings: Sequence[str]) -> tuple[Field, ...]:
    """Every field in one column only: the first, but "Name" beside "Nachname" is the unit's."""
    found = list(columns)
    names = [place for place, fld in enumerate(found) if fld is Field.NAME]
    if len(names) > 1:
        exact = [n for n in names if _key(headings[n]) in {"nachname", "lastname", "surname"}]
        keep = (exact or names)[0]
        for place in names:
            if place != keep:
                found[place] = Field.NOTHING
    # Two columns may name the unit ("Organisation", "Abteilung"): the last one says it closest.
    units = [place for place, fld in enumerate(found) if fld is Field.UNIT]
    for place in units[:-1]:
        found[place] = Field.NOTHING
    seen: set[Field] = set()
    for place, fld in enumerate(found):
        if fld is not Field.NOTHING and fld in seen:
            found[place] = Field.NOTHING
        seen.add(fld)
    return tuple(found)


def _by_contents(rows: Sequence[Sequence[str]], width: int) -> tuple[Field, ...]:
    """Without headings: addresses and units tell themselves, the first other column is the name."""
    found = [Field.NOTHING] * width
    sample = [_padded(row, width) for row in rows[:200]]
    free = []
    for place in range(width):
        cells = [row[place] for row in sample if row[place]]
        if not cells:
            continue
        if 2 * sum(bool(_MAIL.match(cell)) for cell in cells) > len(cells):
            if Field.EMAIL not in found:
                found[place] = Field.EMAIL
        elif not any(any(letter.isalpha() for letter in cell) for cell in cells):
            continue  # numbers of telephones and rows
        else:
            free.append((place, cells))
    units = [
        place
        for place, cells in free
        if 2 * sum(side_of(cell) is not None for cell in cells) > len(cells)
    ]
    if units and len(free) > 1:
        found[units[-1]] = Field.UNIT
        free = [(place, cells) for place, cells in free if place != units[-1]]
    for (place, _), fld in zip(free, (Field.NAME, Field.FUNCTION), strict=False):
        found[place] = fld
    if len(free) > 1 and _single(free[0][1]) and _single(free[1][1]):
        found[free[1][0]] = Field.FIRST_NAME
        if len(free) > 2:
            found[free[2][0]] = Field.FUNCTION
    return tuple(found)


def _single(cells: Sequence[str]) -> bool:
    """Whether a column has one word per cell, as surnames and first names have."""
    return all(len(cell.split()) == 1 for cell in cells)


def side_of(unit: str) -> Side | None:
    """The side that a unit's name sounds of, or nothing."""
    if _POLITICS.search(unit):
        return Side.POLITICS
    if _OTHERS.search(unit):
        return Side.OTHERS
    if _ADMINISTRATION.search(unit):
        return Side.ADMINISTRATION
    return Side.POLITICS if _COUNCIL.search(unit) else None


_SIDE_WORDS = {
    "politik": Side.POLITICS,
    "politics": Side.POLITICS,
    "p": Side.POLITICS,
    "rat": Side.POLITICS,
    "verwaltung": Side.ADMINISTRATION,
    "administration": Side.ADMINISTRATION,
    "v": Side.ADMINISTRATION,
    "weitere": Side.OTHERS,
    "others": Side.OTHERS,
    "sonstige": Side.OTHERS,
    "w": Side.OTHERS,
}


class _Reader:
    """Turns rows into people, one after the other."""

    def __init__(self, state: Lookups, columns: Sequence[Field]) -> None:
        self.people: list[Person] = []
        self.skipped: list[Skipped] = []
        self._places = {fld: place for place, fld in enumerate(columns)}
        self._units = {_key(u.short): u for u in state.of(Unit) if u.short} | {
            _key(unit.name): unit for unit in state.of(Unit)
        }
        self._guesses: dict[str, UnitGuess] = {}
        self._spelled: dict[str, str] = {}
        self._seen: dict[tuple[str, str], int] = {}
        for person in state.of(Participant):
            unit = state.find(Unit, person.unit_id)
            self._remember(person.name, person.email, _key(unit.name) if unit else "", 0)

    def _cell(self, cells: Sequence[str], fld: Field) -> str:
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
        parts = (self._cell(cells, f) for f in (Field.TITLE, Field.FIRST_NAME, Field.NAME))
        name = " ".join(filter(None, parts))
        function = self._cell(cells, Field.FUNCTION)
        has_name = self._cell(cells, Field.NAME) or self._cell(cells, Field.FIRST_NAME)
        if not has_name:
            words = " · ".join(filter(None, cells))[:80]
            self.skipped.append(Skipped(line=line, words=words, reason=NO_NAME))
            return
        email = self._cell(cells, Field.EMAIL)
        unit = self._unit(self._cell(cells, Field.UNIT), f"{function} {name}")
        side = _SIDE_WORDS.get(_key(self._cell(cells, Field.SIDE)))
        known = self._guess(unit, side)
        before = self._remember(name, email, _key(known.name) if known else _key(unit), line)
        self.people.append(
            Person(
                line=line,
                name=name,
                function=function,
                email=email,
                unit=unit,
                take=before is None,
                reason=_duplicate(before),
            )
        )

    def _remember(self, name: str, email: str, unit: str, line: int) -> int | None:
        """The line where the same address, or the same name in the unit, stood before."""
        keys = [(unit, _key(name) or name)]
        if not blank(email):
            keys.append(("@", trimmed(email).casefold()))
        before = next((self._seen[key] for key in keys if key in self._seen), None)
        for key in keys:
            self._seen.setdefault(key, line)
        return before

    def _unit(self, unit: str, elsewhere: str) -> str:
        """The unit as first written; without a column for it, the one that the words name."""
        if not unit:
            unit = self._named(elsewhere)
        return self._spelled.setdefault(_key(unit), unit)

    def _named(self, words: str) -> str:
        for unit in self._units.values():
            for name in {unit.name, unit.short} - {""}:
                if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE):
                    return unit.name
        found = _UNIT_WORD.search(words)
        return trimmed(found[0]) if found and len(found[0]) > 4 else ""

    def _guess(self, unit: str, side: Side | None) -> Unit | None:
        known = self._units.get(_key(unit)) if unit else None
        guess = self._guesses.get(unit)
        if guess is None:
            wanted = known.side if known else side or side_of(unit) or Side.OTHERS
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
