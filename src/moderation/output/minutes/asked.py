# SPDX-License-Identifier: EUPL-1.2
"""A cut as it is asked for in words: internal, public, unit:NAME, units, certificates."""

from __future__ import annotations

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Unit
from moderation.output.minutes.cut import CERTIFICATES, INTERNAL, PUBLIC, UNITS, Cut

CUTS = {
    "internal": INTERNAL,
    "public": PUBLIC,
    "units": UNITS,
    "certificates": CERTIFICATES,
}
UNIT = "unit:"

UNKNOWN_CUT = QT_TRANSLATE_NOOP("MinutesCut", "{name} is no cut of the minutes. Possible: {cuts}.")
UNKNOWN_UNIT = QT_TRANSLATE_NOOP("MinutesCut", "There is no unit “{name}”. There are: {units}.")
SEVERAL_UNITS = QT_TRANSLATE_NOOP(
    "MinutesCut", "Several units match “{name}”: {units}. Give more of the name."
)
NO_UNITS = QT_TRANSLATE_NOOP("MinutesCut", "The workshop has no units.")


def cut_asked_for(source: Lookups, words: str) -> Cut:
    """The cut that somebody means.

    Raises:
        UserFacingError: None is meant, or no unit, or several.
    """
    wanted = trimmed(words)
    if wanted.casefold().startswith(UNIT):
        return Cut.unit(_unit(source, wanted[len(UNIT) :].strip()).id)
    found = CUTS.get(wanted.casefold())
    if found is None:
        listed = ", ".join((*CUTS, f"{UNIT}NAME"))
        raise UserFacingError(UNKNOWN_CUT.with_values(name=words, cuts=listed))
    return found


def _unit(source: Lookups, name: str) -> Unit:
    units, folded = source.of(Unit), name.casefold()
    exact = [u for u in units if folded in (u.name.casefold(), u.label.casefold())]
    begun = [u for u in units if folded and _begins(u, folded)]
    found = exact or begun
    if len(found) == 1:
        return found[0]
    if not units:
        raise UserFacingError(NO_UNITS)
    message = SEVERAL_UNITS if found else UNKNOWN_UNIT
    listed = ", ".join(unit.label for unit in found or units)
    raise UserFacingError(message.with_values(name=name, units=listed))


def _begins(unit: Unit, folded: str) -> bool:
    return any(name.casefold().startswith(folded) for name in (unit.name, unit.label))
