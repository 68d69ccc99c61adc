# SPDX-License-Identifier: EUPL-1.2
"""Where a word may be broken when it is wider than its line: on the wall and on paper.

Administrative German builds words that no line is wide enough for. The places come from the
patterns that office programs hyphenate with (pyphen), those of the language that is spoken; which
of them are seams of a German compound, where a break reads best, from a list of second parts.
Nobody is asked to accept a break where a smaller size or the next line would do: whoever breaks
lines comes here last.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from threading import Lock
from typing import Any, Final

SOFT_HYPHEN: Final = "\u00ad"

_LETTER = re.compile(r"[^\W\d_]")
_WORDS = re.compile(r"[^\W\d_]+")
_MARGIN: Final = 3
_PATTERNS: Final = {"de": "de_DE", "en": "en_GB"}
"""The patterns of each language; German ones for a language that we have none of."""
_COMPOUND: Final = 24
"""Letters of a word that is taken for a compound, whatever language is spoken."""
_LONGEST: Final = 200
"""Letters of the longest word that is hyphenated: a longer one is none, and would take seconds."""
_READING: Final = Lock()
"""Two threads read them once."""
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


@lru_cache(maxsize=8192)
def breaks(word: str, language: str = "de") -> tuple[tuple[int, bool], ...]:
    """Where ``word`` may be broken: (index of the first letter after it, is it a good place).

    Good places are soft hyphens and the seams of compounds; the others are syllables. At least
    three letters stay on either side.

    Args:
        word: The word, perhaps with soft hyphens.
        language: "de" or "en", the language that the word is read in. A long word with parts of
            German compounds is German on an English screen too.
    """
    if len(word) > _LONGEST:
        return ()
    seams = set(_seams(word)) if language != "en" or len(word) >= _COMPOUND else set()
    syllables = _syllables(word, "de" if seams else language)
    places = {index: index in seams for index in syllables}
    for index, letter in enumerate(word):
        if letter == SOFT_HYPHEN and 0 < index < len(word) - 1:
            places[index + 1] = True
    return tuple(
        sorted(
            (index, good)
            for index, good in places.items()
            if _letters(word[:index]) >= _MARGIN and _letters(word[index:]) >= _MARGIN
        )
    )


def softened(text: str, language: str, longest: int = 24) -> str:
    """A text whose words of more than so many letters carry soft hyphens where they may break."""
    return " ".join(
        word if len(word) <= longest else _softened(word, language) for word in text.split(" ")
    )


def _softened(word: str, language: str) -> str:
    for index, _good in reversed(breaks(word, language)):
        word = word[:index].removesuffix(SOFT_HYPHEN) + SOFT_HYPHEN + word[index:]
    return word


@cache
def _read(language: str) -> Any:
    import pyphen

    return pyphen.Pyphen(lang=_PATTERNS.get(language, _PATTERNS["de"]), left=2, right=2)


def _patterns(language: str) -> Any:
    """The patterns of a language; reading them takes a moment and is put off until a word asks."""
    with _READING:
        return _read(language)


def prepare() -> None:
    """Read the patterns now, on a thread for which nobody waits."""
    for language in _PATTERNS:
        _patterns(language)


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


def _syllables(word: str, language: str) -> list[int]:
    """The places of the patterns; of places a letter apart, those that leave no letter alone."""
    found: list[int] = []
    for match in _WORDS.finditer(word):
        start = match.start()
        places = _patterns(language).positions(match.group())
        found += [start + int(index) for index in places]
    kept: list[int] = []
    for index in reversed(found):
        if not kept or kept[-1] - index > 1:
            kept.append(index)
    return kept[::-1]
