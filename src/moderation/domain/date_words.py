# SPDX-License-Identifier: EUPL-1.2
"""The words in which people say days, German and English, and what stands before and after them."""

from __future__ import annotations

from moderation.domain.span import Portion
from moderation.domain.texts import QT_TRANSLATE_NOOP


def numbered(*names: str, start: int = 0) -> dict[str, int]:
    """Words by their place; words of one place stand in one text."""
    return {word: place for place, words in enumerate(names, start) for word in words.split()}


def either(words: object) -> str:
    """A pattern for one of the words, the longer ones first."""
    return "|".join(sorted(map(str, words), key=len, reverse=True))  # type: ignore[call-overload]


MONTHS = numbered(
    "januar jänner jan january",
    "februar feber feb february",
    "märz mrz mär maerz march mar",
    "april apr",
    "mai may",
    "juni jun june",
    "juli jul july",
    "august aug",
    "september sept sep",
    "oktober okt october oct",
    "november nov",
    "dezember dez december dec",
    start=1,
)
ENGLISH_MONTHS = frozenset("january february march may june july october december".split())
"""Months with English names: a day may follow, where behind a German name it would be a year."""
DAYS = numbered(
    "montag monday",
    "dienstag tuesday",
    "mittwoch wednesday",
    "donnerstag thursday",
    "freitag friday",
    "samstag sonnabend saturday",
    "sonntag sunday",
)
SHORT_DAYS = numbered(
    "mo mon", "di die tue", "mi mit wed", "do don thu", "fr fre fri", "sa sam sat", "so son sun"
)
NEAR = {"heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "übermorgen": 2}
SEASONS = {
    "frühjahr": 3, "frühling": 3, "spring": 3,
    "sommer": 6, "summer": 6,
    "herbst": 9, "autumn": 9, "fall": 9,
    "winter": 12,
}  # fmt: skip
"""The month in which a season begins; it takes three."""
NUMBERS = {
    **numbered(
        "ein eine einem einer einen one a an",
        "zwei two",
        "drei three",
        "vier four",
        "fünf five",
        "sechs six",
        "sieben seven",
        "acht eight",
        "neun nine",
        "zehn ten",
        "elf eleven",
        "zwölf twelve",
        start=1,
    ),
}
ORDINALS = {
    **numbered("erste first i", "zweite second ii", "dritte third iii", "vierte fourth iv", start=1)
}
NTH = {
    **numbered(
        "erste first 1",
        "zweite second 2",
        "dritte third 3",
        "vierte fourth 4",
        "fünfte fifth 5",
        start=1,
    ),
    "letzte": -1, "last": -1, "vorletzte": -2,
}  # fmt: skip
"""Which of several in a month; from its end where it is less than nothing."""
PARTS = {
    "anfang": Portion.EARLY, "beginn": Portion.EARLY, "early": Portion.EARLY,
    "beginning of": Portion.EARLY,
    "start of": Portion.EARLY,
    "mitte": Portion.MIDDLE, "mid": Portion.MIDDLE, "middle of": Portion.MIDDLE,
    "ende": Portion.LATE, "end of": Portion.LATE, "late": Portion.LATE,
}  # fmt: skip
ENDINGS = {
    "anfang": Portion.EARLY, "beginn": Portion.EARLY, "mitte": Portion.MIDDLE, "ende": Portion.LATE,
    "wechsel": Portion.LATE, "schluss": Portion.LATE,
}  # fmt: skip
"""The same at the end of a word: Jahresende."""

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Days", "Monday"),
    QT_TRANSLATE_NOOP("Days", "Tuesday"),
    QT_TRANSLATE_NOOP("Days", "Wednesday"),
    QT_TRANSLATE_NOOP("Days", "Thursday"),
    QT_TRANSLATE_NOOP("Days", "Friday"),
    QT_TRANSLATE_NOOP("Days", "Saturday"),
    QT_TRANSLATE_NOOP("Days", "Sunday"),
)

FILLERS = (
    r"zum|zur|zu|am|an|dem|den|der|im|in|the|bis|spätestens|längstens|einschließlich|etwa|rund|"
    r"ca\.?|about|around|latest|at"
)
LEADS = (
    r"bis|spätestens|längstens|frist|termin|fällig|by|until|till|latest|no later than|deadline|due"
)
"""What stands before the day by which something is done."""
BEFORE = (
    rf"{LEADS}|{FILLERS}|ab|vom|von|seit|für|on|from|since|for|during|diesen|nächsten|kommenden"
)
"""What may stand before a word that is a day or a month only then."""
PEOPLE = r"frau|herrn?|familie|firma|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|miss"
"""After these a word is a name: Frau Sonntag."""
PLACES = (
    r"punkte?n?|ziffern?|ziff\.?|nr\.?|nummer|abschnitte?s?|absatz|abs\.?|kapitels?|kap\.?|tops?|"
    r"§§?|art\.?|artikel|anlage|seite|s\.|teil|tabelle|tab\.?|abb\.?|abbildung|version|v\.?|item|"
    r"section|no\.?|clause|chapter|page|satz|gliederungspunkt|unterpunkt|figure|table"
)
"""After these two numbers are a place in a text: Punkt 3.2. der Satzung."""
MANY_PLACES = (
    r"punkten?|ziffern|nummern|abschnitten?|absätzen?|kapiteln?|tops|§§|artikeln?|anlagen|seiten|"
    r"tabellen|abbildungen|items|sections|clauses|chapters|pages|figures|tables"
)
"""After these there may be a stretch of places: Punkte 3.2. bis 4.1."""
NUMBERED = (
    r"varianten?|maßnahmen?|ziele?|leitlinien?|handlungsfelder|handlungsfeld|bausteine?|zeilen?|"
    r"position(?:en)?|pos\.?|lose?|bauabschnitte?|module?|stufen?|fassung|fragen?|schritte?|phasen?|"
    r"siehe|vgl\.?|gemäß|option(?:en)?|measures?|goals?|steps?|lots?|see"
)
"""After these a small number is part of a place, too; a larger one is a day: Ziel 30.9."""
