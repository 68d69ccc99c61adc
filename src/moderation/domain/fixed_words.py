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
_MEETING = (
    r"rats|stadtrats|gemeinderats|kreistags|\w*ausschuss|\w*ausschuß|fraktions|gremien|\w*beirats"
    "|ortsrats|ortschaftsrats|bezirks|bezirkstags|verbands|magistrats|vorstands|plenar|sonder|vor"
    "|klausur|arbeits|haupt|haushalts"
)
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
    SITTING: rf"(?:{_MEETING})?sitzung(?:en)?|sitzungs(?:termine?s?|tage?s?)|sessions?|sittings?",
}
_WORDS = {
    kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for kind, words in _SIGNS.items()
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
