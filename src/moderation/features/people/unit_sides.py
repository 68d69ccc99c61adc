# SPDX-License-Identifier: EUPL-1.2
"""What a unit's name says: the side that it sounds of, and units named within other words."""

from __future__ import annotations

import re

from moderation.domain.blank import trimmed
from moderation.domain.side import Side
from moderation.features.people.kinds import is_group_name

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
    r"\bFraktion \S+|(?<![\w-])[\wÄÖÜäöüß-]*(?:amt|dezernat|kämmerei|bauhof|stadtwerke|"
    r"fraktion|ausschuss|stabsstelle)(?: \d+)?\b",
    re.IGNORECASE,
)

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


def side_of(unit: str) -> Side | None:
    """The side that a unit's name sounds of, or nothing."""
    if _POLITICS.search(unit):
        return Side.POLITICS
    if _OTHERS.search(unit):
        return Side.OTHERS
    if _ADMINISTRATION.search(unit):
        return Side.ADMINISTRATION
    return Side.POLITICS if _COUNCIL.search(unit) else None


def side_guessed(unit: str) -> Side | None:
    """The side of what can only be a unit, also by the name of a party, which may be a surname."""
    # Short forms that mean something else outside of politics say nothing here.
    is_party = is_group_name(unit, Side.OTHERS)
    return side_of(unit) or (Side.POLITICS if is_party else None)


def side_called(words: str) -> Side | None:
    """The side that a cell of a column of sides names, or nothing."""
    return _SIDE_WORDS.get(re.sub(r"[\W_]+", "", words).casefold())


def unit_within(words: str) -> str:
    """A unit that stands in other words, such as the office in "Leitung Tiefbauamt"."""
    found = _UNIT_WORD.search(words)
    return trimmed(found[0]) if found and len(found[0]) > 4 else ""
