# SPDX-License-Identifier: EUPL-1.2
"""What a unit or a body is, said by the moderator or read from its name."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message


class UnitKind(Enum):
    """What a unit is. A council group acts through the council and its committees alone."""

    COUNCIL = "council"
    COMMITTEE = "committee"
    MAYOR = "mayor"
    DEPARTMENT = "department"
    UTILITY = "utility"
    COUNTY = "county"
    NEIGHBOUR = "neighbour"
    OTHER = "other"
    GROUP = "group"

    @property
    def message(self) -> Message:
        """The kind on screen."""
        return _KINDS[self]


_KINDS = {
    UnitKind.COUNCIL: QT_TRANSLATE_NOOP("UnitKind", "Council"),
    UnitKind.COMMITTEE: QT_TRANSLATE_NOOP("UnitKind", "Committee"),
    UnitKind.MAYOR: QT_TRANSLATE_NOOP("UnitKind", "Mayor's office"),
    UnitKind.DEPARTMENT: QT_TRANSLATE_NOOP("UnitKind", "Department"),
    UnitKind.UTILITY: QT_TRANSLATE_NOOP("UnitKind", "Utility"),
    UnitKind.COUNTY: QT_TRANSLATE_NOOP("UnitKind", "County"),
    UnitKind.NEIGHBOUR: QT_TRANSLATE_NOOP("UnitKind", "Neighbouring municipality"),
    UnitKind.OTHER: QT_TRANSLATE_NOOP("UnitKind", "Other body"),
    UnitKind.GROUP: QT_TRANSLATE_NOOP("UnitKind", "Council group"),
}

BODIES = tuple(kind for kind in UnitKind if kind is not UnitKind.GROUP)
"""The kinds that can act."""

# A word that ends so is the group itself; "Fraktionsvorsitz" is somebody else.
_GROUP = re.compile(r"\b[\w-]*fraktion(en)?\b|\bcouncil groups?\b|\bratsgruppen?\b", re.IGNORECASE)

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
    (UnitKind.COMMITTEE, r"ausschuss|ausschuß|committee"),
    (UnitKind.MAYOR, r"bürgermeister|mayor|\bob\b|magistrat|gemeindevorstand"),
    (UnitKind.NEIGHBOUR, r"nachbar|neighbour|umlandgemeinde"),
    (UnitKind.COUNTY, r"\b(land)?kreis\b|kreisverwaltung|landratsamt|landrat\b|county"),
    (UnitKind.UTILITY, _UTILITIES),
    (UnitKind.COUNCIL, _COUNCILS),
    (UnitKind.DEPARTMENT, _DEPARTMENTS),
)
_OTHER_BODY = re.compile(
    r"rat\b|rates\b|präsidium|vorsteh|parlament|council|parliament|\bchair|\bspeaker",
    re.IGNORECASE,
)
"""Bodies of politics besides council and committees: Ältestenrat, Beirat, Jugendparlament."""
_PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _BY_NAME)


def is_group_name(name: str) -> bool:
    """Whether a name says that it is a council group's."""
    return bool(_GROUP.search(name))


@lru_cache(maxsize=1024)
def guessed_kind(name: str, side: Side) -> UnitKind:
    """What a body of this name most likely is; never a council group."""
    for kind, pattern in _PATTERNS:
        if pattern.search(name):
            return kind
    return UnitKind.DEPARTMENT if side is Side.ADMINISTRATION else UnitKind.OTHER


def guessed_unit_kind(name: str, side: Side) -> UnitKind:
    """What a unit most likely is; of politics, everything but council and committees is a group."""
    if is_group_name(name):
        return UnitKind.GROUP
    kind = guessed_kind(name, side)
    can_act = kind in {UnitKind.COUNCIL, UnitKind.COMMITTEE, UnitKind.MAYOR}
    if side is Side.POLITICS and not can_act and not _OTHER_BODY.search(name):
        return UnitKind.GROUP
    return kind
