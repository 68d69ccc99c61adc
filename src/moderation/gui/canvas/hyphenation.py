# SPDX-License-Identifier: EUPL-1.2
"""Where a German word may be broken when it is wider than its line.

Administrative German builds words that no wall is wide enough for. The rules are few: between
the parts of a compound if we know the second part, otherwise before the last consonant of a
group between two vowels (ch, sch, ph, th, ck stay together). Nobody is asked to accept a break
where a smaller size would do: the text flow comes here last.
"""

from __future__ import annotations

import re
from typing import Final

SOFT_HYPHEN: Final = "\u00ad"

_LETTER = re.compile(r"[^\W\d_]")
_VOWELS: Final = frozenset("aeiouyäöüáàâéèêíìîóòôúùûAEIOUYÄÖÜ")
_UNITS: Final = ("sch", "ch", "ck", "ph", "th", "rh", "qu")
_MARGIN: Final = 3
_LINKED: Final = re.compile(r"(?:ung|heit|keit|schaft|tät|tion|ling)s(?=\w{3})")
"""A linking s belongs to the part before it: Verfassungs-angelegenheit."""

# Second parts of compounds in municipal German, mostly those that the rule for consonants would
# tear apart because they begin with a vowel or a group of consonants.
_HEADS: Final = tuple(
    sorted(
        (
            "abfall abgabe abstimmung abteilung achse akte amt amtes analyse anfrage angebot "
            "anhörung anlage anmeldung anschluss ansicht antrag anwendung arbeit arbeiten archiv "
            "aufgabe aufgaben aufnahme aufsicht auftrag ausbau ausgabe auskunft ausschuss "
            "ausschreibung ausstattung ausweis bau bahn bahnhof bebauung bedarf beginn behörde "
            "beirat bereich bericht beschluss beteiligung betrieb bildung brücke budget "
            "einführung einheit einkommen einnahme einrichtung einsatz eigentum einwohner "
            "energie entgelt entscheidung entwicklung entwurf erfassung ergebnis ermächtigung "
            "eröffnung ersatz fläche förderung fraktion führung gebiet gemeinde gesetz gremium "
            "gruppe hafen halle haltestelle haus haushalt infrastruktur innenstadt kammer "
            "kirche klasse klima konzept kreis kosten leistung leitung linie maßnahme maßnahmen "
            "meister ministerium nutzung ordnung ort ortsteil park plan planung platz politik "
            "preis prozess prüfung quartier rat raum recht regelung sanierung schaft schule "
            "schutz sitzung spiel sprache stadt stätte stelle steuer straße strategie struktur "
            "träger übersicht übertragung umbau umfrage umgehung umsetzung umwelt unterlage "
            "unternehmen unterhaltung unterricht verband verein verfahren verkehr vermittlung "
            "verpflichtung verordnung versorgung vertrag verwaltung vorbehalt vorlage vorhaben "
            "weg werk werke wirtschaft wohnung zentrum ziel zweck"
        ).split(),
        key=len,
        reverse=True,
    )
)


def breaks(word: str) -> list[tuple[int, bool]]:
    """Where ``word`` may be broken: (index of the first letter after it, is it a good place).

    Good places are soft hyphens and the seams of compounds; the others are syllables. At least
    three letters stay on either side.
    """
    places: dict[int, bool] = {}
    for index in _syllables(word):
        places[index] = False
    for index in _seams(word):
        # A syllable right beside a seam would split off a stump.
        for near in (index - 1, index + 1):
            places.pop(near, None)
        places[index] = True
    for index, letter in enumerate(word):
        if letter == SOFT_HYPHEN and 0 < index < len(word) - 1:
            places[index + 1] = True
    return sorted(
        (index, good)
        for index, good in places.items()
        if _letters(word[:index]) >= _MARGIN and _letters(word[index:]) >= _MARGIN
    )


def _letters(part: str) -> int:
    """Letters at the near end; a digit or sign ends the count."""
    return len(_LETTER.findall(part))


def _seams(word: str) -> list[int]:
    lower = word.lower()
    if len(lower) != len(word):  # a letter whose small form is longer: indices would be off
        return []
    found: list[tuple[int, int]] = []
    for head in _HEADS:
        start = lower.find(head, _MARGIN)
        while start >= 0:
            end = start + len(head)
            # Longer parts come first, so that "Ausschuss" is found before the "Haus" it hides.
            clear = all(end <= one or start >= other for one, other in found)
            if clear and (end == len(lower) or _goes_on(lower, end)):
                found.append((start, end))
            start = lower.find(head, start + 1)
    linked = (match.end() for match in _LINKED.finditer(lower))
    return sorted({*(start for start, _end in found), *linked})


def _goes_on(lower: str, index: int) -> bool:
    """Whether another known part follows, perhaps behind a linking letter."""
    return any(
        lower.startswith(link + head, index) for link in ("", "s", "n", "en") for head in _HEADS
    )


def _syllables(word: str) -> list[int]:
    lower = word.lower()
    if len(lower) != len(word):
        return []
    found: list[int] = []
    previous = -1
    for index, letter in enumerate(lower):
        if letter not in _VOWELS:
            continue
        group = lower[previous + 1 : index]
        if previous >= 0 and group and group.isalpha():
            found.append(index - _onset(group))
        previous = index
    return found


def _onset(group: str) -> int:
    """How many consonants of the group begin the next syllable."""
    for unit in _UNITS:
        if group.endswith(unit):
            return len(unit)
    return 1
