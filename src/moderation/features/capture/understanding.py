# SPDX-License-Identifier: EUPL-1.2
"""Owner and date out of a task as it was said, such as "Tiefbauamt prüft bis 30.9.", unchanged.

The words stay as they were typed; what was understood is shown before Enter, so that the room's
sentence is never changed behind anybody's back. Dates are read as everywhere (``domain/days.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from moderation.domain.date_forms import FixedDay
from moderation.domain.days import find_date, plain
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people.model import Unit

AS_TYPED = QT_TRANSLATE_NOOP(
    "Understanding", "{doubt} Confirm again to keep the words as they are."
)
"""What is said before words are filed without the date that was meant."""

_OFFICES = frozenset(
    "leitung amtsleitung amt fachbereich fachdienst fachgebiet dezernat referat abteilung team "
    "stabsstelle sachgebiet büro eigenbetrieb head department office division".split()
)
"""Before the last word of a name these add nothing: "Leitung Tiefbauamt" is called Tiefbauamt."""
_AS_WRITTEN = 4
"""Names up to this length are words of the language in other letters: OB and ob, Rat and rat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a sentence says of owner and date; nothing where it says nothing.

    ``doubt`` says why a date that it names could not be understood.
    """

    unit_id: Id | None = None
    due: date | None = None
    doubt: Message | None = None


def understand(
    text: str, units: Iterable[Unit], today: date, fixed: Sequence[FixedDay] = ()
) -> Understood:
    """Find the unit that is named and the day that is meant.

    Of several units the one named first counts. ``fixed`` are days after which others are named.
    """
    reading = find_date(text, today, fixed)
    due = None if reading.span is None else reading.span.last
    return Understood(unit_id=_unit(plain(text), units), due=due, doubt=reading.doubt)


def _unit(text: str, units: Iterable[Unit]) -> Id | None:
    found: list[tuple[int, int, Id]] = []
    for unit in units:
        for spoken in _called(unit):
            exact = len(spoken) <= _AS_WRITTEN or spoken.isupper()
            match = re.search(
                rf"(?<!\w){re.escape(spoken)}(?:e?s)?(?!\w)", text, 0 if exact else re.IGNORECASE
            )
            if match:
                found.append((match.start(), -len(spoken), unit.id))
    return min(found)[2] if found else None


def _called(unit: Unit) -> set[str]:
    """What a unit is called: its names, and what is left of them without "Leitung"."""
    names = {plain(unit.name), plain(unit.short)}
    for words in [name.split() for name in names]:
        if len(words) > 1 and {word.casefold() for word in words[:-1]} <= _OFFICES:
            names.add(words[-1])
    return {name for name in names if len(name) > 1}
