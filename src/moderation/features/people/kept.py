# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds participants and units."""

from __future__ import annotations

from typing import Any

from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.model import Participant, Unit
from moderation.minutes.gap import MendingPlace
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin

PARTICIPANT = QT_TRANSLATE_NOOP("Kept", "Participant")
UNIT = QT_TRANSLATE_NOOP("Kept", "Unit")
LISTED = QT_TRANSLATE_NOOP("Kept", "Names and presence are changed in the list of participants.")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of somebody, or of a unit: names are put together from several fields."""
    if isinstance(entity, Participant | Unit):
        name = UNIT if isinstance(entity, Unit) else PARTICIPANT
        return Kept(name=name, place=MendingPlace.PEOPLE, item_id=entity.id, why_not=LISTED)
    return None
