# SPDX-License-Identifier: EUPL-1.2
"""Which words speak of an election, a budget or a sitting: whole words and known compounds.

"Auswahl", "Standortwahl", "Vegetation" and "Besitzung" hold the letters of such words and speak of
none. What is recognised is a guess, and is shown as one where somebody may go by it.
"""

from __future__ import annotations

import re

ELECTION, BUDGET, SITTING = "election", "budget", "session"
RECESS, SCHOOL_HOLIDAY, HOLIDAY = "recess", "school_holiday", "holiday"

_ELECTED = (
    "kommunal|landtags?|bundestags?|europa|kreistags?|(?:verbands|samt)?gemeinde(?:rats?)?"
    "|(?:stadt|rats|stadtrats?)|kreis|bezirks?|bezirkstags?|ortschaftsrats?|ortsrats?"
    "|(?:orts|ausländer|senioren|integrations)beirats?|integrationsrats?|jugendparlaments?"
    "|bürgerschafts|abgeordnetenhaus|(?:ober|orts|verbands)?bürgermeister(?:innen)?|landrats?"
    "|landrätinnen|ortsvorsteher(?:innen)?|(?:bundes)?präsident(?:en|innen)|parlaments|direkt|neu"
    "|nach|stich|wiederholungs"
)
_COUNCIL_RAT = "(?:stadt|gemeinde|samtgemeinde|verbandsgemeinde|marktgemeinde|markt|kreis)?"
_COUNCIL = (
    rf"{_COUNCIL_RAT}rat(?:e?s)?|{_COUNCIL_RAT}räten?|kreistag(?:e?s)?|bürgerschaft"
    "|(?:gemeinde|stadt)vertretung|stadtparlaments?|(?:stadt|bezirks)verordnetenversammlung"
    "|(?:rats|verbands)versammlung|(?:(?:town|city|county|district|municipal|local) )?councils?"
)
"""The council itself, by the names that it has in the states."""
_COMMITTEE = (
    r"\w*ausschu(?:ss|ß)(?:es)?|\w*ausschüssen?|\w*beirat(?:e?s)?|\w*beiräten?"
    "|(?:orts|ortschafts|bezirks|ältesten|verwaltungs|aufsichts|jugend|senioren|integrations)"
    "rat(?:e?s)?|bezirkstag(?:e?s)?|bezirksvertretung|landtag(?:e?s)?|bundestag(?:e?s)?|magistrats?"
    "|(?:sub)?committees?"
)
"""Whatever else sits: committees, advisory and other bodies."""
_MEETING = "fraktions|gremien|verbands|bezirks|vorstands|plenar|sonder|vor|klausur|arbeits|haupt"
_SITS = rf"(?:{_COUNCIL}|{_COMMITTEE}|{_MEETING}|haushalts)"
_SIGNS = {
    ELECTION: (
        rf"(?:{_ELECTED})?wahl(?:en)?"
        r"|wahl(?:tage?s?|sonntage?s?|termine?s?|gange?s?|gänge|abende?s?)|elections?"
    ),
    BUDGET: (
        r"(?:doppel|nachtrags|kreis|stadt|gemeinde|landes|bundes|kern)?haushalt(?:e[ns]?|s)?"
        r"|haushalts(?:beschlu(?:ss|ß)(?:es)?|beschlüsse|satzung(?:en)?|plane?s?|entwurfe?s?"
        r"|beratung(?:en)?|einbringung|verabschiedung|genehmigung|freigabe)"
        r"|etats?|etat(?:beschlu(?:ss|ß)|beratung(?:en)?|entwurf)|budgets?"
    ),
    RECESS: r"sitzungsfreie?[nrs]?|(?:sommer|winter|sitzungs)pausen?|recess",
    SCHOOL_HOLIDAY: (
        r"(?:schul|sommer|herbst|winter|oster|pfingst|weihnachts)?ferien|school holidays?"
    ),
    HOLIDAY: r"feiertage?s?|public holidays?|bank holidays?",
    SITTING: rf"{_SITS}?sitzung(?:en)?|sitzungs(?:termine?s?|tage?s?)|sessions?|sittings?",
}
_WORDS = {
    kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for kind, words in _SIGNS.items()
}
_COUNCIL_SITS = re.compile(rf"(?<!\w)(?:{_COUNCIL})(?:sitzung(?:en)?)?(?!\w)", re.IGNORECASE)
_COMMITTEE_SITS = re.compile(rf"(?<!\w)(?:{_COMMITTEE})(?:sitzung(?:en)?)?(?!\w)", re.IGNORECASE)
_OF_A_PERSON = re.compile(
    r"(?<!\w)(?:\w*geburtstag(?:e?s)?|hochzeitstag|jahrestag|namenstag|birthday|anniversary)(?!\w)",
    re.IGNORECASE,
)
_LEVELS = {
    level: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for level, words in {
        "municipality": r"(?:kommunal|(?:samt|verbands)?gemeinde(?:rats?)?|stadt(?:rats?)?|rats|ob"
        r"|(?:ober|orts|verbands)?bürgermeister(?:innen)?)-?"
        r"(?:wahl(?:en)?)?|local elections?|municipal elections?",
        "county": r"(?:kreistags?|landrats|landrätinnen|kreis)-?wahl(?:en)?|wahl des landrates"
        r"|wahl (?:zum|des) kreistage?s?|county elections?",
        "state": r"(?:landtags?|abgeordnetenhaus)-?wahl(?:en)?|wahl zum landtag|state elections?",
        "federal": r"(?:bundestags?|bundespräsident(?:en|innen))-?wahl(?:en)?|wahl zum bundestag"
        r"|federal elections?",
        "eu": r"europa-?wahl(?:en)?|wahl zum europäischen parlament|european elections?",
    }.items()
}
_PLAIN = {
    ELECTION: ("wahl", "election"),
    BUDGET: ("haushalt", "etat", "budget"),
    SITTING: ("sitzung", "session", "sitting"),
}
"""With what a word begins that says what a day is, and not which one: not "Kommunalwahl"."""


def spoken_of(words: str) -> str:
    """The kind that words speak of, or nothing."""
    return next((kind for kind, known in _WORDS.items() if known.search(words)), "")


def says_only(word: str, kind: str) -> bool:
    """Whether a word says that a day is of this kind, and nothing more of which one it is."""
    return spoken_of(word) == kind and word.casefold().startswith(_PLAIN.get(kind, ()))


def elected_level_of(words: str) -> str:
    """The level whose election words speak of, from near to far, or nothing."""
    return next((level for level, known in _LEVELS.items() if known.search(words)), "")


def speaks_of_council(words: str) -> bool:
    """Whether words speak of the council and not of a committee: "Rat", "Kreistagssitzung"."""
    return _COUNCIL_SITS.search(words) is not None and _COMMITTEE_SITS.search(words) is None


def speaks_of_body(words: str) -> bool:
    """Whether words speak of the council or of whatever else sits."""
    return any(known.search(words) for known in (_COUNCIL_SITS, _COMMITTEE_SITS))


def speaks_of_person(words: str) -> bool:
    """Whether words speak of the day of a person, whatever office that person holds."""
    return _OF_A_PERSON.search(words) is not None
