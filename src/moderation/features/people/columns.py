# SPDX-License-Identifier: EUPL-1.2
"""What the columns of a list of people hold, by their headings or by what stands in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from moderation.domain.choice import Choice
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.typed_names import is_academic, is_salutation, looks_like_address
from moderation.features.people.unit_sides import side_guessed


class ListColumn(Choice):
    """What a column holds."""

    NAME = "name", QT_TRANSLATE_NOOP("PeopleImport", "Name")
    FIRST_NAME = "first_name", QT_TRANSLATE_NOOP("PeopleImport", "First name")
    TITLE = "title", QT_TRANSLATE_NOOP("PeopleImport", "Academic title")
    FUNCTION = "function", QT_TRANSLATE_NOOP("PeopleImport", "Function")
    EMAIL = "email", QT_TRANSLATE_NOOP("PeopleImport", "E-mail")
    UNIT = "unit", QT_TRANSLATE_NOOP("PeopleImport", "Unit")
    SIDE = "side", QT_TRANSLATE_NOOP("PeopleImport", "Side")
    NOTHING = "nothing", QT_TRANSLATE_NOOP("PeopleImport", "do not read")


_HEADINGS = {
    ListColumn.NAME: "name nachname familienname zuname surname lastname familyname fullname "
    "vollername "
    "anzeigename displayname lastnamefirstname surnamefirstname surnamegivenname "
    "familiennamevorname zunamevorname familyname teilnehmer teilnehmerin teilnehmende "
    "person personen namevorname "
    "vornamename nachnamevorname vornamenachname teilnehmerinnen kontakt contact participant",
    ListColumn.FIRST_NAME: "vorname rufname vornamen firstname givenname forename",
    ListColumn.TITLE: "titel akadtitel akademischertitel academictitle title",
    ListColumn.FUNCTION: "funktion position rolle aufgabe dienststellung amtsbezeichnung beruf "
    "tätigkeit stellenbezeichnung jobtitle function role job dienstbezeichnung funktionrolle "
    "arbeitstitel berufsbezeichnung organizationtitle organisationtitel organisation1title "
    "organization1title stelletitel",
    ListColumn.EMAIL: "email mail emailadresse mailadresse emailaddress emailaddresse epost "
    "emaildienstlich email1 emailgeschäftlich mailaddress primaryemail primäreemailadresse "
    "email1value",
    ListColumn.UNIT: "fraktion amt abteilung dienststelle organisation organization firma stelle "
    "fachbereich dezernat referat behörde institution einheit organisationseinheit unternehmen "
    "gremium partei gruppe verwaltungseinheit unit department company group office council "
    "organizationname organizationdepartment organization1name organization1department "
    "organisationname organisationabteilung organisation1name organisation1abteilung "
    "fachdienst sachgebiet fraktionamt amtfraktion bereich ausschuss körperschaft kommune gemeinde "
    "landkreis municipality county",
    ListColumn.SIDE: "seite side bank",
}
_BY_HEADING = {word: fld for fld, words in _HEADINGS.items() for word in words.split()}
_SURNAMES = frozenset("nachname lastname surname familyname familienname zuname".split())
_SURNAME_FIRST = frozenset(
    "namevorname nachnamevorname familiennamevorname zunamevorname lastnamefirstname "
    "surnamefirstname surnamegivenname".split()
)
_WHOLE = frozenset(
    "organisation organization firma unternehmen company behörde institution "
    "körperschaft stelle organizationname organization1name organisationname "
    "organisation1name kommune gemeinde landkreis municipality county".split()
)
"""A body as a whole: where another column names its department, that says it closer."""

_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
"""What a heading says beside: Name (Original Name)."""
_NO_ADDRESS = re.compile(r"typ|label|anzeige|angezeigt|display|sekund|second|weitere|[2-9]")


def key(words: str) -> str:
    """Words for comparing: letters and figures alone, whatever their case or composition."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", words)).casefold()


def padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """The cells of a row, with empty ones up to a width."""
    return (*cells, *[""] * (width - len(cells)))


def field_of(heading: str) -> ListColumn | None:
    """What a heading says of its column, or nothing."""
    words = key(heading)
    found = _BY_HEADING.get(words) or _BY_HEADING.get(key(_BRACKETS.sub("", heading)))
    if found is None and "mail" in words and len(words) < 40 and not _NO_ADDRESS.search(words):
        return ListColumn.EMAIL
    return found


def surname_first(heading: str) -> bool:
    """Whether a heading says that the surname stands in front of the first name."""
    return key(heading) in _SURNAME_FIRST


def known_columns(rows: Sequence[Sequence[str]], width: int) -> tuple[int, tuple[ListColumn, ...]]:
    """The row of headings (-1: none) and what the columns hold."""
    best, most = -1, 0
    for place, row in enumerate(rows[:10]):
        found = len({field_of(cell) for cell in row} - {None})
        if found > most and not any(looks_like_address(cell) for cell in row):
            best, most = place, found
    if most >= 2 or (most == 1 and len([cell for cell in rows[best] if cell]) == 1):
        columns = tuple(field_of(cell) or ListColumn.NOTHING for cell in padded(rows[best], width))
        body = [padded(row, width) for row in rows[best + 1 : best + 200]]
        return best, _once(_titles(columns, body), padded(rows[best], width))
    return -1, _by_contents(rows, width)


def _titles(columns: Sequence[ListColumn], body: Sequence[Sequence[str]]) -> tuple[ListColumn, ...]:
    """A column "Title" holds academic titles, or else what people do."""
    found = list(columns)
    for place, fld in enumerate(found):
        cells = [row[place] for row in body if row[place]]
        if fld is ListColumn.TITLE and ListColumn.FUNCTION not in found and cells:
            academic = sum(is_academic(cell) or is_salutation(cell) for cell in cells)
            found[place] = fld if 2 * academic >= len(cells) else ListColumn.FUNCTION
    return tuple(found)


def _once(columns: tuple[ListColumn, ...], headings: Sequence[str]) -> tuple[ListColumn, ...]:
    """Every field in one column only: the first, but "Name" beside "Nachname" is the unit's."""
    found = list(columns)
    names = [place for place, fld in enumerate(found) if fld is ListColumn.NAME]
    if len(names) > 1:
        exact = [n for n in names if key(headings[n]) in _SURNAMES]
        if ListColumn.FIRST_NAME not in found:
            # Surnames alone are half a name, where another column has all of it.
            exact = [n for n in names if n not in exact] or exact
        keep = (exact or names)[0]
        for place in names:
            if place != keep:
                found[place] = ListColumn.NOTHING
    # Two columns may name the unit ("Organisation", "Abteilung"): the department says it closest.
    units = [place for place, fld in enumerate(found) if fld is ListColumn.UNIT]
    closest = [n for n in units if key(headings[n]) not in _WHOLE] or units
    for place in units:
        if place != closest[-1]:
            found[place] = ListColumn.NOTHING
    seen: set[ListColumn] = set()
    for place, fld in enumerate(found):
        if fld is not ListColumn.NOTHING and fld in seen:
            found[place] = ListColumn.NOTHING
        seen.add(fld)
    return tuple(found)


def _by_contents(rows: Sequence[Sequence[str]], width: int) -> tuple[ListColumn, ...]:
    """Without headings: addresses and units tell themselves, the first other column is the name."""
    found = [ListColumn.NOTHING] * width
    sample = [padded(row, width) for row in rows[:200]]
    free = []
    for place in range(width):
        cells = [row[place] for row in sample if row[place]]
        if not cells:
            continue
        if 2 * sum(bool(looks_like_address(cell)) for cell in cells) > len(cells):
            if ListColumn.EMAIL not in found:
                found[place] = ListColumn.EMAIL
        elif not any(any(letter.isalpha() for letter in cell) for cell in cells):
            continue  # numbers of telephones and rows
        else:
            free.append((place, cells))
    units = [
        place
        for place, cells in free
        if 2 * sum(side_guessed(cell) is not None for cell in cells) > len(cells)
    ]
    if units and len(free) > 1:
        found[units[-1]] = ListColumn.UNIT
        free = [(place, cells) for place, cells in free if place != units[-1]]
    for (place, _), fld in zip(free, (ListColumn.NAME, ListColumn.FUNCTION), strict=False):
        found[place] = fld
    if len(free) > 1 and _single(free[0][1]) and _single(free[1][1]):
        found[free[1][0]] = ListColumn.FIRST_NAME
        if len(free) > 2:
            found[free[2][0]] = ListColumn.FUNCTION
    return tuple(found)


def _single(cells: Sequence[str]) -> bool:
    """Whether a column has one word per cell, as surnames and first names have."""
    return all(len(cell.split()) == 1 for cell in cells)
