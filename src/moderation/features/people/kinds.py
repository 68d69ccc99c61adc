# SPDX-License-Identifier: EUPL-1.2
"""What a unit or a body is, said by the moderator or read from its name."""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.domain.choice import Choice
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP


class UnitKind(Choice):
    """What a unit is. A council group acts through the council and its committees alone.

    Some states have executives of their own: the Gemeindevorstand or Magistrat and the
    Kreisausschuss of Hesse, which decide as a body, and the Amtsvorsteher of
    Mecklenburg-Vorpommern. None of them is a committee of the council.
    """

    COUNCIL = "council", QT_TRANSLATE_NOOP("UnitKind", "Council")
    COMMITTEE = "committee", QT_TRANSLATE_NOOP("UnitKind", "Committee")
    MAYOR = "mayor", QT_TRANSLATE_NOOP("UnitKind", "Mayor's office")
    EXECUTIVE_BOARD = "executive_board", QT_TRANSLATE_NOOP("UnitKind", "Executive board")
    COUNTY_BOARD = "county_board", QT_TRANSLATE_NOOP("UnitKind", "County executive")
    AMT_HEAD = "amt_head", QT_TRANSLATE_NOOP("UnitKind", "Head of an Amt")
    DEPARTMENT = "department", QT_TRANSLATE_NOOP("UnitKind", "Department")
    UTILITY = "utility", QT_TRANSLATE_NOOP("UnitKind", "Utility")
    COUNTY = "county", QT_TRANSLATE_NOOP("UnitKind", "County")
    NEIGHBOUR = "neighbour", QT_TRANSLATE_NOOP("UnitKind", "Neighbouring municipality")
    OTHER = "other", QT_TRANSLATE_NOOP("UnitKind", "Other body")
    GROUP = "group", QT_TRANSLATE_NOOP("UnitKind", "Council group")


BODIES = tuple(kind for kind in UnitKind if kind is not UnitKind.GROUP)
"""The kinds that can act."""

EXECUTIVES = (
    UnitKind.MAYOR, UnitKind.EXECUTIVE_BOARD, UnitKind.COUNTY_BOARD, UnitKind.AMT_HEAD,
)  # fmt: skip
"""The kinds that lead an administration, whichever side they are seen on."""

# A word that ends so is the group itself; "Fraktionsvorsitz" is somebody else. So is the first word
# of "Fraktion X".
_GROUP = re.compile(r"fraktion(en)?\b|\bcouncil groups?\b|\bratsgruppen?\b", re.IGNORECASE)

_PARTY = (
    r"cdu|csu|spd|fdp|afd|bsw|ssw|ödp|oedp|volt|piraten|piratenpartei|tierschutzpartei|"
    r"freie demokraten|die partei|(die )?linke|(die )?grünen?|gruene|(bündnis|b) ?'?90|"
    r"fwg|uwg|ubg|freie wähler(gruppe|gemeinschaft)?|(unabhängige )?wählergemeinschaft"
)
_FREE_VOTERS = "fw"
"""Short for Freie Wähler in politics, and for Feuerwehr (fire brigade) elsewhere."""


def _only(parties: str) -> re.Pattern[str]:
    """Names of parties and nothing else: "SPD", "Bündnis 90/Die Grünen", "CDU und FDP"."""
    one = rf"(?:{parties})"
    return re.compile(
        rf"(?:gruppe )?{one}(?:\s*(?:/|\+|&|,|-|–|\s|\bund\b|\band\b)\s*{one})*", re.IGNORECASE
    )


_PARTIES = {side: _only(_PARTY) for side in Side}
_PARTIES[Side.POLITICS] = _only(f"{_PARTY}|{_FREE_VOTERS}")

_UTILITIES = (
    r"stadtwerk|gemeindewerk|eigenbetrieb|verkehrsbetrieb|verkehrsgesellschaft|utilit|"
    r"gmbh|\bag\b|zweckverband|abwasserverband"
)
_COUNCILS = (
    r"(^|\s|gemeinde|stadt|ortschafts?|orts|markt|bezirks|samt)rat\b|council\b|"
    r"gemeindevertretung|stadtverordnetenversammlung|stadtvertretung|kreistag|"
    r"bürgerschaft\b|ortsbeirat|bezirksvertretung"
)
_DEPARTMENTS = (
    r"amt\b|amtes\b|ämter\b|amts|dezernat|kämmerei|fachbereich|fachdienst|stabsstelle|"
    r"referat|abteilung|sachgebiet|bauhof|verwaltung|department|treasury|office"
)
_BY_NAME = (
    # These two are the executive in some states and a council's committee in others.
    (UnitKind.OTHER, r"\b(kreis|amts)aussch(uss|uß)\b"),
    (UnitKind.COMMITTEE, r"ausschuss|ausschuß|committee"),
    (UnitKind.EXECUTIVE_BOARD, r"\b(stadt|gemeinde)?magistrat\b|\bgemeindevorstand\b"),
    (UnitKind.AMT_HEAD, r"\bamtsvorsteher"),
    (UnitKind.MAYOR, r"bürgermeister|mayor|\bob\b"),
    (UnitKind.NEIGHBOUR, r"nachbar|neighbour|umlandgemeinde"),
    (UnitKind.COUNTY, r"\b(land)?kreis\b|kreisverwaltung|landratsamt|landrat\b|county"),
    (UnitKind.UTILITY, _UTILITIES),
    (UnitKind.COUNCIL, _COUNCILS),
    (UnitKind.DEPARTMENT, _DEPARTMENTS),
)
_OTHER_BODY = re.compile(
    r"rat\b|rates\b|präsidium|vorsteh|parlament|council|parliament|\bchair|\bspeaker|"
    r"\b(kreis|amts)aussch(uss|uß)\b",
    re.IGNORECASE,
)
"""Bodies of politics besides council and committees: Ältestenrat, Beirat, Jugendparlament."""
_PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _BY_NAME)


def is_group_name(name: str, side: Side = Side.POLITICS) -> bool:
    """Whether a name says that it is a council group's, or is a party's and nothing else.

    The side tells what a short form stands for: "FW" is a group in politics alone.
    """
    # Runs of blanks say nothing, and would be tried at each of their letters.
    return bool(_GROUP.search(name) or _PARTIES[side].fullmatch(" ".join(name.split())))


@lru_cache(maxsize=1024)
def guessed_kind(name: str, side: Side) -> UnitKind:
    """What a body of this name most likely is; never a council group."""
    for kind, pattern in _PATTERNS:
        if pattern.search(name):
            if (
                kind is UnitKind.OTHER
                and side is Side.ADMINISTRATION
                and "kreis" in name.casefold()
            ):
                return UnitKind.COUNTY_BOARD
            return kind
    return UnitKind.DEPARTMENT if side is Side.ADMINISTRATION else UnitKind.OTHER


def guessed_unit_kind(name: str, side: Side) -> UnitKind:
    """What a unit most likely is; of politics, everything but council and committees is a group."""
    if is_group_name(name, side):
        return UnitKind.GROUP
    kind = guessed_kind(name, side)
    can_act = kind in {UnitKind.COUNCIL, UnitKind.COMMITTEE, *EXECUTIVES}
    if side is Side.POLITICS and not can_act and not _OTHER_BODY.search(name):
        return UnitKind.GROUP
    return kind
